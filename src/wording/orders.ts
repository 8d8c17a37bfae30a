/** Grammar of orders: who is told, with what force, and what for. */
import {addressees, adverse, forbiddenActs, necessary, orderAdverbs} from '../language/lexicon/orders.ts'
import type {WordClasses} from '../language/patterns.ts'
import {readClasses, readFrames} from './frame-table.ts'

const classes: WordClasses = {
  them: addressees,
  adv: orderAdverbs,
  necessary,
  act: forbiddenActs,
  adverse,
  ...readClasses(`
    you: you u ya yourself
    all: all every each our everybody everyone
    be: are 're is 's be were
    will: will 'll shall may might
    strict: mandatory compulsory obligatory
    forced: required obliged obligated expected supposed bound compelled forced instructed ordered directed
    allowed: allowed permitted authorised authorized entitled supposed free
    forbidden: forbidden prohibited banned barred
    demand: need want require expect demand order instruct command urge
    duty: onus burden responsibility duty obligation job
    handled: returned signed submitted paid completed filled provided uploaded collected presented worn kept printed filed posted vacated handed emailed supplied countersigned initialled surrendered
    ing: sending calling emailing asking posting replying writing messaging opening using ringing contacting uploading
    handover: present produce submit surrender vacate refrain comply report attend sign supply ensure wear initial return hand bring show
    deadline: today now tomorrow tonight immediately asap by before within`)
}

/** Frames of orders; the name says how the order is given. */
export const orderFrames = readFrames(
  `
  order: ({you}|{them}|everyone|everybody) {adv}? {adv}? must {adv}? {adv}? (to)?
  forbid: ({you}|{them}) {adv}? (must) {adv}? not {adv}?
  order: {you} shall {adv}? {adv}?
  order: ({you}|{them}|everyone|everybody) {adv}? {adv}? ({will}|{be} going)? {adv}? (to)? {adv}? {adv}? (have|has) {adv}? (got)? {adv}? to
  order: {you} {adv}? (gotta|got to)
  order: {you} ('d|had|would)? {adv}? (better|best)
  order: ({you}|{them}|everyone) {adv}? {will}? ({be}|get) {adv}? {adv}? {forced} to
  order: {you} {be} {adv}? to
  order: ({you}|{them}|everyone|everybody) will {adv}? {handover}
  order!: ({you}|photos|documents|files|images|listings|requests|claims|pupils|children) {adv}? {will}? {adv}? (need|needs) {adv}? to
  order!: ({you}|{them}) (upload|send|submit|post|provide|list|attach|enter|bring|wear) {adv}? (need|needs|must|has|have) to
  forbid: ({you}|{them}) {will}? {be}? {adv}? not {be}? {adv}? {allowed} to
  forbid: ({you}|{them}) {will}? {be} {adv}? {forbidden} (from|to)
  forbid: {you} may {adv}? not
  forbid: {you} (can not|cannot) (just|simply)?
  necessary: (it|it's) {will}? {be} {adv}? {adv}? (of the utmost importance|{necessary}) (that)? (for)? {you} (to)?
  necessary: (it|it's) {will}? {be} {adv}? {adv}? {necessary} (to|that)
  passive: (must|has to|have to) {adv}? be {adv}? {handled}
  passive!: (need|needs) to {adv}? be {adv}? {handled}
  order: {you} {be} going to need to
  demand: (i|we) ({be} going to|'ll|will) (need|ask) {you} to
  demand: (i|we) {be} (telling|asking|ordering|instructing) {you} to
  curt-stop: (stop|quit) {ing}
  threat: or (else)? {you} {will} {adv}? (be)? {adverse}
  threat: or (else)? your * {will} (be)? {adverse}
  state: ({be}|remains|remain) {adv}? {adv}? {strict}
  state: your * (is|are) {adv}? (required|needed|expected|due) (by|before|within|immediately|today|tomorrow|no|on)
  duty: (the|it) {adv}? ({be}|falls|lies|rests)? {adv}? {duty}? ({be}|falls|lies|rests)? {adv}? (on|upon|with|to) you to
  duty: (your) (sole|own|clear)? (responsibility|duty|obligation|job) to
  duty: {you} {be} {adv}? (solely|fully|personally)? responsible for
  duty: {you} {adv}? (have|has|get) no (other)? (choice|option|alternative|say) (but|other than|except)
  clincher: not {adv}? (an option|optional|negotiable|up for (discussion|debate)|open to (discussion|debate|negotiation))
  clincher: (no exceptions|no excuses|is that (clear|understood)|do i make myself clear|non-negotiable|not a minute (after|later)|no ifs|till i say so|until i say so|under (any|no) circumstances)
  demand: (i|we) {adv}? (do|will|really|shall)? {adv}? {demand} (you|u|everyone|all * {them}) (all|both)? to
  demand: (i|we) (must|have to)? (insist|demand) (that|on|upon|you)
  wish: (i|we) (want|expect|need|demand|require) (it|that|this|your * |the *|those|these) ... {deadline}
  ensure: (make sure|be sure|see to it|make certain|ensure) (that)? {you} (never|must|do not|are not|have not)
  ensure: see to it that
  first: the (first|next) thing {you} ({be} going to|need to|have to|must|will|'ll|should) do {be} (to)?
  order: (first|next|now|first off|to start) {you} ({be} going to|will|'ll)
  threat: (failure|failing|neglecting) to ... (will|may|would) ... (result|lead|mean|cause|incur|{adverse})
  threat: (otherwise|or else) {adv}? (we|i|it|your *|the *|this *|{you}|*) ... (will|'ll|shall|may|might|be forced|have to) ... {adverse}
  threat: if {you} ((do|have) not|fail to|refuse to|ignore|neglect to) ... (,)? (we|i|your *|the *|it|you) (will|'ll|shall|are going to) ... {adverse}
  threat: or (we|i) (do not|will not|can not|refuse|will|'ll) (open|process|close|cancel|accept|ship|help|release|serve|{adverse})
  curt: (send|get|sign|return|give|bring|hand|email|post|call|forward|submit) ... (me|us|back) ... (by|before|within|immediately|today|now|at once)`,
  classes
)
