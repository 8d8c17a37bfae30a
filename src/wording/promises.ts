/** Grammar of promises that go too far: vows, absolutes, what "can't" go wrong, what others will decide. */
import {deciders} from '../language/lexicon/promises.ts'
import {readClasses, readFrames} from './frame-table.ts'

const classes = {
  decider: deciders,
  ...readClasses(`
    we: i we
    you: you u
    adv: do will absolutely hereby personally really truly honestly solemnly 100% now also can definitely always simply just fully
    vow: guarantee promise swear vow pledge assure warrant guaranteeing promising assuring
    stake: stake bet wager put
    will: will 'll shall
    be: is are 's 're am be was were
    mine: my our
    certain: sure bound certain guaranteed destined`)
}

/** Frames; the name says what makes the promise too big. */
export const promiseFrames = readFrames(
  `
  vow: {we} {adv}? {adv}? {adv}? {vow}
  vow: (assuring|guaranteeing|promising) {you}
  vow: (rest|be|feel|stay) {adv}? (assured|easy|reassured)
  vow: {you} {adv}? have {mine} (personal|solemn|full|absolute)? (word|guarantee|promise|assurance)
  vow: (give|gave) you {mine} word
  vow: (give|giving) {you} {mine} (personal|solemn|full|absolute)? (word|guarantee|promise|assurance)
  vow: i swear (to|this|it|that)
  vow: (it is|it 's|that is|that 's) a (promise|guarantee|certainty|dead cert|done deal)
  vow: (trust|believe) me
  vow: mark my words
  vow: take (it|my word) (from|for) (me|it)
  vow: (hand on heart|hand on my heart|cross my heart|make no mistake)
  vow: ({you} can|i would|i 'd|i will|i 'll|we would|we 'd) {adv}? (bet|bank|count|swear|stake|put|eat) (on|my|your|good|money)
  vow: {we} can (tell|say) ({you})? (right)? (now|already|today)
  vow: no (two ways|question|doubt|ifs) (about|or) 
  absolute: (definitely|absolutely|certainly|surely|undoubtedly|unquestionably|indubitably|positively|inevitably|guaranteed|100%|unfailingly|categorically)
  absolute: (for (sure|certain)|without (a|any)? (doubt|fail|question|exception)|no matter (what|how)|whatever happens|come what may|come hell)
  absolute: (rain or shine|on the dot|end of story|no question|simply no doubt|no doubt|not the slightest (chance|doubt)|hundred percent|hundred per cent|come rain)
  absolute: (every last|every single|each and every|down to the (very)? last|every (cent|penny|rupee|dollar|pound|one of))
  absolute: (for good|forever|for ever|for life|for eternity|once and for all|never again|ever again|not ever|for all time)
  absolute: as long as (it|you|he|she|they) (lives|live)
  vow: (a sure thing|a foregone conclusion|in the bag|a dead cert|to the bank|as good as done|consider it (done|solved|fixed|sorted))
  absolute: (like clockwork|without exception|hands down|every (single)? time|in a heartbeat|sure as)
  claim: {be} {adv}? (foolproof|bulletproof|risk-free|unhackable|unbreakable|failsafe|fail-safe|infallible|watertight)
  claim: nothing (that)? {we} can not
  claim: (everything|all|it all) ({will}|{be} going to) be (fine|perfect|sorted|ok|okay|great|alright|resolved|fixed)
  instant: (immediately|instantly|right away|straight away|at once|in seconds|in no time|overnight|within seconds|within minutes)
  never: (ever|nothing|never) ... ... again
  never: ({will} not|never|will never|{will} never) ... (happen|recur|occur|reoccur|repeat|fail|break|again)
  impossible: impossible (for|that|to go wrong)
  impossible: (nothing|no one|nobody|no *|no * alive) (can|could|will|'ll) {adv}?
  impossible: (can not|cannot|could not) possibly
  impossible: (no chance|no way|zero chance|no risk|no danger) (of|that|it|this|{you})
  impossible: not (the slightest|a|any) (chance|risk|danger) (of|that)
  impossible: forget (all)? (about|your)
  certain: {be} {adv}? {certain} to
  decider: {decider} {adv}? ({will}|{be} going to|always)
  decider: ({will}|going to) {adv}? have {you} (in|back|approved|accepted|hired)
  win: {you} ({will}|{be} going to) {adv}? (win|land|pass|ace|qualify|succeed)
  cannot: (can|could|will) not`,
  classes
)
