/** Word patterns of formulas: impersonal address, self-praise, stock closings. */
import {
  concernNouns,
  contactVerbs,
  flattery,
  importantWords,
  questionNouns,
  readerNouns,
  relationNouns,
  striveWords
} from '../language/lexicon/formulas.ts'
import {createFrameSearch, wordSet} from './frame-search.ts'

/** One formula. `kind`: what can be done about it. */
export interface FormulaFrame {
  readonly name: string
  readonly kind: 'address' | 'praise' | 'noted' | 'closing' | 'thanks'
  readonly match: string
  /** Shown under the strict and all presets only. */
  readonly strict?: true
}

const frames: readonly FormulaFrame[] = [
  {name: 'address', kind: 'address', match: '{hello} {flattery}? {flattery}? {reader} (/)? (or)? ({reader})?'},
  {
    name: 'address',
    kind: 'address',
    match: '{hello} {flattery}? (account|card|policy|ticket|pass|season-ticket) (holder|holders)'
  },
  {name: 'address', kind: 'address', match: '(respected|esteemed|valued) {reader} (/)? (or)? ({reader})?'},
  {name: 'address', kind: 'address', match: 'to whom (it|this) may concern'},
  {name: 'address', kind: 'address', match: 'greetings from (the|our) ...'},
  {
    name: 'values',
    kind: 'praise',
    match:
      '{us} {adv}? {adv}? (value|values|appreciate|appreciates|cherish|cherishes|treasure|prize|respect|valued) (your|our|each|every|all|you) (and every)? {adv}? {adv}? {adv}? {relation}'
  },
  {name: 'values', kind: 'praise', match: '{us} {adv}? (value|appreciate|cherish|treasure) you as (a|an|our)'},
  {name: 'important', kind: 'praise', match: '{whose} {adv}? {concern} {be} {adv}? {adv}? {adv}? {adv}? {important}'},
  {name: 'important', kind: 'praise', match: '{whose} {adv}? {concern} ... {be} our {adv}? {adv}? {important}'},
  {
    name: 'important',
    kind: 'praise',
    match:
      '{be} (our|my|a) {adv}? (top|number one|highest|first|main|utmost|biggest) (priority|priorities|concern|goal)'
  },
  {name: 'important', kind: 'praise', match: 'important for us to ... expectations'},
  {
    name: 'important',
    kind: 'praise',
    match: '{whose} {adv}? {concern} {adv}? (matter|matters|count|counts) (to us|{mark})'
  },
  {
    name: 'important',
    kind: 'praise',
    match: 'means (the world|everything|a lot|a great deal|so much) to (us|everybody|everyone|our|all)'
  },
  {
    name: 'important',
    kind: 'praise',
    match: '(at|close to|in) (the|our) {adv}? (heart|centre|center|core|forefront|hearts) of (all|what|everything|our)'
  },
  {name: 'important', kind: 'praise', match: '(close|dear) to our {adv}? (heart|hearts)'},
  {name: 'important', kind: 'praise', match: '(in|part of) our (dna|blood|genes|nature)'},
  {
    name: 'important',
    kind: 'praise',
    match: '(the|our) (lifeblood|beating heart|cornerstone|bedrock|backbone|reason we exist)'
  },
  {name: 'important', kind: 'praise', match: '(of|with) (the)? utmost (significance|importance|concern|priority|care)'},
  {name: 'strives', kind: 'praise', match: '{us} {be}? {adv}? {adv}? {strive} ...'},
  {
    name: 'strives',
    kind: 'praise',
    match: 'our (team|staff|crew|people|experts|agents) (of *)? {be} {adv}? {strive} ...'
  },
  {name: 'strives', kind: 'praise', match: '{us} {will} {adv}? (keep|continue|strive|work|endeavour) ...'},
  {name: 'strives', kind: 'praise', match: '(go|going|goes) (the extra mile|above and beyond)'},
  {name: 'strives', kind: 'praise', match: '(never|not) compromise (on|when|our|the)'},
  {name: 'strives', kind: 'praise', match: 'live and breathe'},
  {
    name: 'mission',
    kind: 'praise',
    match:
      'our {adv}? (mission|goal|aim|motto|purpose|vision|passion|commitment|philosophy|promise) {adv}? (is|has|remains) {adv}? (to|that|always|simple) ...'
  },
  {
    name: 'mission',
    kind: 'praise',
    match: '{be} {adv}? our {adv}? (motto|mission|promise|passion|pleasure|philosophy|guiding principle)'
  },
  {name: 'mission', kind: 'praise', match: '(the)? values behind (every|each|everything|all)'},
  {name: 'mission', kind: 'praise', match: '(satisfied|happy) (customer|customers|client|clients|guest|guests) {be}'},
  {
    name: 'mission',
    kind: 'praise',
    match: '(excellence|quality|service|innovation) {be} (not)? (a|our|an|what|how|who) ...'
  },
  {name: 'mission', kind: 'praise', match: '{be} what (gets|drives|keeps|makes|motivates|inspires) us'},
  {
    name: 'feedback helps',
    kind: 'noted',
    match:
      '(feedback|suggestions|input|comments|reviews|opinion|opinions|insights) ... (help|helps|helping|enables|allows|drive|drives|inspire|inspires) us'
  },
  {name: 'seriously', kind: 'noted', match: '{us} {adv}? (take|treat|handle|regard) ... ... (seriously|seriousness)'},
  {
    name: 'noted',
    kind: 'noted',
    match:
      'your {adv}? (feedback|suggestion|suggestions|comments|concern|concerns|input|opinion|request|complaint|remarks) {be} {be}? {adv}? {adv}? (noted|appreciated|valuable|valued|registered|acknowledged|taken on board)'
  },
  {name: 'assures', kind: 'praise', match: '(assure|assuring|assured) (you)? of our {adv}? ...'},
  {name: 'assures', kind: 'praise', match: '(ready|available|here|standing by) {adv}? to (assist|serve) (you)? ...'},
  {
    name: 'assures',
    kind: 'praise',
    match: '(only|just) {adv}? a (click|call|message|phone call|tweet|dm|text) ... away'
  },
  {name: 'assures', kind: 'praise', match: 'at your (service|disposal)'},
  {
    name: 'pleasure',
    kind: 'praise',
    match:
      '(pleasure|honour|honor|privilege|delight|joy) {adv}? (of)? (assisting|serving|helping|to serve|to assist|having you|to be of|being of|doing business)'
  },
  {
    name: 'pleasure',
    kind: 'praise',
    match:
      '(look|looking) forward to (serving|assisting|welcoming|the|your|doing|continuing|being) {adv}? (you|continued|pleasure|of|business|service|patronage|next|a) ...'
  },
  {
    name: 'been of help',
    kind: 'closing',
    match: '(trust|hope) (that)? ... ... (of {adv}? (assistance|help|service|use))'
  },
  {name: 'hesitate', kind: 'closing', match: '(not|never) {adv}? hesitate to *'},
  {name: 'feel free', kind: 'closing', match: 'feel free to {adv}? {contact} ...'},
  {
    name: 'any questions',
    kind: 'closing',
    match:
      '(if|should|in case|incase|when|whenever) you {adv}? {adv}? (have|need|require|face|get|wish|want|got|encounter|experience) {adv}? {adv}? {any} {adv}? {adv}? {adv}? {questions}'
  },
  {
    name: 'any questions',
    kind: 'closing',
    match: '(should|if) (any|there be any|there are any|you still have) {any}? {questions} ...'
  },
  {
    name: 'any questions',
    kind: 'closing',
    match: '(if|should|in case|incase) you {adv}? (need|want|require|have) (anything|something) (else|more|further)?'
  },
  {
    name: 'any questions',
    kind: 'closing',
    match: 'any {any}? {questions} (,)? (give|just|please|shout|drop|let|call|contact|email|write|do|then)'
  },
  {
    name: 'any questions',
    kind: 'closing',
    match: 'in case of (any|further|other|more|additional) {any}? {any}? {questions}'
  },
  {
    name: 'any questions',
    kind: 'closing',
    match: '(should|if) you (wish|want|like|need|care) to (contact|make further contact|reach|get in touch|discuss) ...'
  },
  {name: 'only too', kind: 'closing', match: 'only too (glad|happy|pleased|willing) to ...'},
  {
    name: 'thanks',
    kind: 'thanks',
    match:
      '{thank} (you)? (so much|very much|again|kindly)? for {adv}? (choosing|entrusting|trusting|being {adv}? (a|an|part|such|our|with|loyal) ...|shopping|flying|staying|banking|travelling|dining)',
    strict: true
  },
  {
    name: 'thanks',
    kind: 'thanks',
    match:
      '{thank} (you)? (so much|very much|again|kindly)? for your {adv}? {adv}? (business|custom|loyalty|patronage|understanding|interest|cooperation|trust|valuable|kind|continued) ...',
    strict: true
  },
  {
    name: 'thanks',
    kind: 'thanks',
    match: '{thank} (you)? (so much|very much|again|kindly)? for your patience and ...',
    strict: true
  },
  {
    name: 'thanks',
    kind: 'thanks',
    match:
      '{thank} (you)? (so much|very much|again|kindly)? for (taking|sharing) ... ... (valuable|thoughts|feedback|views|insights) ...',
    strict: true
  },
  {name: 'thanks', kind: 'thanks', match: '(appreciate|value) you {adv}? choosing', strict: true},
  {
    name: 'thanks',
    kind: 'thanks',
    match: 'grateful for your {adv}? (business|custom|loyalty|patronage|trust|support)',
    strict: true
  },
  {
    name: 'wish',
    kind: 'thanks',
    match:
      'have (a|an) {adv}? (great|nice|wonderful|blessed|lovely|fantastic|good|amazing|pleasant) {adv}? (day|one|weekend|evening|week)',
    strict: true
  },
  {
    name: 'wish',
    kind: 'thanks',
    match: 'hope (this|my|our) {adv}? (email|e-mail|message|mail|note|letter)? (finds|helps|help) ...',
    strict: true
  }
]

/** Formulas of a sentence. */
export const findFormulas = createFrameSearch(frames, () => ({
  hello: wordSet('dear hi hello hey greetings hiya'),
  flattery,
  reader: readerNouns,
  relation: relationNouns,
  concern: concernNouns,
  important: importantWords,
  strive: striveWords,
  contact: contactVerbs,
  questions: questionNouns,
  us: wordSet('we team company management organisation organization'),
  whose: wordSet('your our customer client guest user member every each the'),
  be: wordSet("is are was be been being 's has have remains have am were not just"),
  will: wordSet('will shall'),
  any: wordSet('any further other more additional'),
  thank: wordSet('thank thanks'),
  mark: new Set(['.', ',', '!', ';', ':']),
  adv: wordSet(
    'very truly really extremely always so also most greatly deeply highly sincerely all of the our a an to us top one number every each single just not only most valued loyal continued kind constantly continuously continually please still ever any further other more additional about own happiness satisfaction continued valuable us dearly much again in your this for hard everything utmost high beating best further question that such next absolute great continued immediate prompt kindly or questions comments on'
  )
}))
