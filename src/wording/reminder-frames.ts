/** Word patterns of reminders that the customer was told already. */
import {answerNouns, earlierWords, messageNouns, sayVerbs, tellerNouns} from '../language/lexicon/tellings.ts'
import {createFrameSearch, formsOf, gerundsOf, pastsOf, wordSet} from './frame-search.ts'

/** Asides that remind: "as we said", "per my last email", "for the third time". */
export const openers = createFrameSearch(
  [
    {name: 'aside', match: '(as|like) {we} {aux}? {adv}? {adv}? {said}'},
    {name: 'aside', match: '(as|like) {we} {aux}? {adv}? (been|was|were|am|are) {adv}? ({saying}|trying to {say})'},
    {name: 'aside', match: '(as|like) {we} {aux}? {adv}? made (clear|plain)'},
    {name: 'aside', match: 'as (was|were|is|has been|have been)? {adv}? {adv}? {said}'},
    {name: 'aside', match: 'as {often} ({said}|discussed|agreed|told|shared|provided|sent)'},
    {
      name: 'aside',
      match: '(per|as per|as in|according to|like in|as shown in) (my|our) {adv}? {earlier}? {number}? {message}'
    },
    {
      name: 'aside',
      match: '(per|as per|as in|according to|like in|as shown in) the {adv}? {earlier} {number}? {message}'
    },
    {name: 'aside', match: 'according to (the|our|my) * {adv} (provided|given|sent|shared|{said})'},
    {name: 'aside', match: '(as|if) you {modal}? {adv}? (recall|remember)'},
    {name: 'count', match: 'for the {ordinal} time'},
    {name: 'again', match: '(once more|once again|again|one more time|yet again) {mark}'},
    {name: 'repeat', match: '{we} {modal}? {adv}? (repeat|reiterate|restate)'},
    {
      name: 'repeat',
      match:
        '{we} (have to|need to|can only|am going to|would like to|want to|hate to|do not want to) {adv}? (repeat|reiterate|restate)'
    },
    {name: 'repeat', match: '(to|let me|let us|allow me to) {adv}? (repeat|reiterate|restate)'},
    {name: 'repeat', match: 'reiterating (my|our|the|what) ...'},
    {name: 'repeat', match: 'to say (it|this|that) {adv}? (another|one more|again|once more|{ordinal}|a {ordinal})'}
  ],
  classes
)

/** Tellings and pointers that hold no fact of their own. */
export const tellings = createFrameSearch(
  [
    {name: 'how often', match: 'how (many|often) (more)? (times)? (do|must|have|will|should|shall|can) {we}'},
    {name: 'how often', match: 'how (many times|often) {we} {aux}? {adv}? {adv}? ({said}|{saying})'},
    {
      name: 'how often',
      match: '{say} (this|it|that|you) {adv}? ((one|once) (more|last|final) (time)?|again {mark}|for the last time)'
    },
    {name: 'how often', match: 'the {ordinal} {message} ... {we} {aux}? {adv}? ({said}|{saying}|{say})'},
    {name: 'keeps saying', match: '{we} {modal}? (keep|kept|keeps) ({saying})'},
    {name: 'been over', match: 'we {aux}? {adv}? (been|gone|went) {adv}? (over|through) ...'},
    {name: 'stands', match: '{our} {earlier}? {answer} {adv}? (stands|stand|applies|apply|holds|remains)'},
    {name: 'same answer', match: '{our} {answer} ... (same|unchanged)'},
    {name: 'same answer', match: '{our} {answer} (has|have|did|had) not changed'},
    {name: 'same answer', match: 'that (was|is) {our} {answer} ...'},
    {
      name: 'says so',
      match:
        '{our} {earlier} {message} {adv}? (explain|explains|explained|cover|covers|covered|answer|answers|answered|say|says|said|list|lists|listed|set|sets|made|has|had|contain|contains|contained)'
    },
    {name: 'look back', match: '{look} (back)? (at|to|through)? {our} {earlier} {number}? {message}'},
    {name: 'look back', match: '{direct} you (back)? to (my|our) {adv}? {earlier}? {number}? {message}'},
    {
      name: 'look back',
      match: '(only|all) ... {direct} you (back)? to ... {we} {aux}? {adv}? (sent|gave|shared|posted|{said})'
    },
    {name: 'asked before', match: 'you {have}? {adv}? {ask} ... same (thing|things|question|questions|point)'},
    {name: 'asked before', match: 'you {have}? {adv}? {ask} ... (already|before|again|twice)'},
    {name: 'no news', match: '(none|nothing|not) (of)? (this|that|it)? {be}? (new|news) to you'},
    {name: 'no news', match: '(not|hardly|no) ... (news|surprise|secret) to you'},
    {name: 'no news', match: '(should|can|could) (not|hardly) (come|be) {adv}? (as)? (a)? (news|surprise)'},
    {name: 'no news', match: '(none|nothing) of (this|that|it) ... (surprise|news|secret)'},
    {
      name: 'missed note',
      match:
        '(have|has|seem|appear|seems|did not|you) ... (missed|overlooked|skipped|miss|overlook|notice|read|seen) {our} {earlier}? {message}'
    },
    {
      name: 'was clear',
      match: '{we} (was|were|have been|had been|have always been) {adv}? (clear|explicit|plain) {mark}?'
    },
    {name: 'was clear', match: '{we} {aux}? {adv}? made (it|this|that|myself|ourselves) {adv}? {adv}? (clear|plain)'},
    {name: 'that is what', match: '{be} {adv}? (what|why|as) {we} {aux}? {adv}? {said}'},
    {name: 'same as said', match: 'same (as|thing) (that)? {we} {aux}? {adv}? {said}'},
    {name: 'same as', match: 'same as (last time|before|yesterday|last week|always|ever|i said|we said)'},
    {name: 'let know', match: '(had|have|has|did) {adv}? let you know'},
    {name: 'remind', match: '(may|must|might|let) ({we}|me|us) {adv}? remind you'},
    {name: 'remind', match: 'remind you (again|once more|once again|yet again)'},
    {name: 'told to', match: '{teller} ... (told|warned|advised|reminded|asked) you {adv}? (to|not to)'},
    {
      name: 'explained there',
      match:
        '(was|were|is|are|has been|have been) {adv}? (explained|covered|spelled|set|listed|answered|described) (out)? in {our} {earlier}? {message} ...'
    },
    {name: 'tag', match: ', remember ?'}
  ],
  classes
)

function classes(): Record<string, ReadonlySet<string>> {
  return {
    we: new Set(['i', 'we']),
    our: new Set(['my', 'our', 'the']),
    aux: wordSet("have has had did do 'd was were am are been"),
    adv: wordSet(
      'already previously clearly repeatedly earlier before just also both explicitly plainly always specifically very patiently now still quite perfectly exactly precisely only once often frequently even surely yet kindly really all much correctly no'
    ),
    often: wordSet('already previously repeatedly clearly earlier before'),
    said: wordSet('announced', pastsOf(sayVerbs.replace(/\b(?:set|lay|read|spell|clear|point)\b/g, '')), [
      'pointed',
      'spelled',
      'spelt'
    ]),
    saying: wordSet('', gerundsOf(sayVerbs)),
    say: wordSet('get make', formsOf(sayVerbs)),
    have: wordSet('have had keep are were'),
    ask: wordSet('asking', pastsOf('ask raise query')),
    modal: wordSet("will must can shall should may might would could 'd surely"),
    be: wordSet("is are was were 's be"),
    earlier: earlierWords,
    message: new Set([...messageNouns, 'time', 'call', 'chat']),
    answer: answerNouns,
    number: wordSet('two three four 2 3 4 5 few'),
    teller: tellerNouns,
    ordinal: wordSet(
      'second third fourth fifth sixth seventh tenth nth umpteenth last final hundredth another 2nd 3rd 4th 5th'
    ),
    look: wordSet('see read reread re-read check consult revisit review refer look scroll'),
    direct: wordSet('point refer direct send'),
    mark: new Set([',', ':', ';', '—', '–', '-', '.', 'about', 'that', 'on', 'enough', '!'])
  }
}
