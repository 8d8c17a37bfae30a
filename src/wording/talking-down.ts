/** Finds where a sentence talks down: calls the task easy, the fact obvious, the customer slow. */
import {
  commonModifiers,
  commonNouns,
  easyWords,
  knowVerbs,
  lookVerbs,
  operateVerbs,
  othersNouns,
  readingNouns
} from '../language/lexicon/plain-things.ts'
import {createFrameSearch, formsOf, wordSet} from './frame-search.ts'
import {lectures} from './talking-down-lectures.ts'

/** What the words do: `adverb` may go, `opener` and `aside` may go with their comma; `lecture` is the whole thought. */
export type Kind = 'adverb' | 'need' | 'opener' | 'aside' | 'easy' | 'lecture'

/** One frame of talking down. */
export interface DownFrame {
  readonly name: string
  readonly kind: Kind
  readonly match: string
}

const frames: readonly DownFrame[] = [
  {
    name: 'need',
    kind: 'need',
    match: 'you {just} (need to|have to|must|should|only need to|only have to|can|want to) {adv}? {operate}'
  },
  {name: 'need', kind: 'need', match: 'you (can|need to|have to|must|should|could|may) {just} {operate}'},
  {name: 'need', kind: 'need', match: 'all (you|u) (need to|have to|need|have|must) (to)? do is'},
  {name: 'need', kind: 'need', match: 'all it takes is'},
  {name: 'just', kind: 'adverb', match: '{just} {adv}? {operate}'},
  {name: 'simply', kind: 'adverb', match: '(simply|merely) *'},
  {
    name: 'obvious',
    kind: 'opener',
    match: '(obviously|obvs|obv|naturally|evidently|clearly|plainly|of course|needless to say) (,)?'
  },
  {name: 'obvious', kind: 'opener', match: '(it|this|that) (stands|stand) to reason (that)?'},
  {name: 'obvious', kind: 'opener', match: '(it|this|that) (goes|should go|hardly needs) (without)? saying (that)?'},
  {
    name: 'actually',
    kind: 'opener',
    match:
      '(actually|in fact|basically|frankly|to be honest|to be frank|to be blunt|with all due respect|newsflash|news flash|believe it or not|as a matter of fact) (,|:)?'
  },
  {name: 'education', kind: 'opener', match: 'for your (education|future reference|enlightenment) {mark}'},
  {name: 'knows', kind: 'aside', match: 'as (you|u) {modal} {adv}? ({know}|be aware|well know)'},
  {name: 'knows', kind: 'aside', match: 'as {any} * {modal} {adv}? ({know}|tell you)'},
  {name: 'knows', kind: 'aside', match: 'as {any} (of)? * ({know})'},
  {
    name: 'word says',
    kind: 'aside',
    match: 'as (the|its|that|your) ... (suggest|suggests|implies|imply|says|say|tells you|tell you|indicates|hints)'
  },
  {name: 'word says', kind: 'lecture', match: 'the clue (is|was|lies) in ...'},
  {name: 'easy', kind: 'easy', match: '{it} {be} {adv}? {adv}? {adv}? {easy}'},
  {
    name: 'easy',
    kind: 'easy',
    match: '{it} {be} {adv}? {adv}? (a|an) {adv}? ({easy} *|piece of cake|no-brainer|doddle|breeze)'
  },
  {name: 'easy', kind: 'easy', match: "{it} {be} {adv}? child's play"},
  {name: 'easy', kind: 'easy', match: '{it} {be} {adv}? all {adv}? {adv}? {easy}'},
  {name: 'easy', kind: 'easy', match: 'nothing could be (easier|simpler|clearer)'},
  {
    name: 'not hard',
    kind: 'easy',
    match: '{it} {be} (not|hardly|scarcely) {adv}? {adv}? (hard|difficult|complicated|complex|tricky)'
  },
  {name: 'common', kind: 'lecture', match: '{common} {commonly}'},
  {
    name: 'self-evident',
    kind: 'lecture',
    match:
      '(should|ought to|must) be {adv}? (obvious|self-evident|clear|evident|plain) (to (you|anyone|anybody|everyone|all))'
  }
]

/** Frames of talking down, adverbs and openers first. */
export const findTalkingDown = createFrameSearch([...frames, ...lectures], () => ({
  just: wordSet('just simply merely'),
  operate: operateVerbs,
  adv: wordSet(
    'really very quite pretty so all just simply only even also always then well already fairly perfectly completely rather entirely extremely clearly quickly kindly please ever actually still exactly super dead that too all little more probably hardly never nice and bit a of'
  ),
  mark: new Set([',', ':', '.', '!', '?', ';', '—', '–', '-', '…']),
  modal: wordSet('should may might can surely must will would could already'),
  know: wordSet('', formsOf(knowVerbs)),
  any: wordSet('any every most each all anyone everybody everyone anybody'),
  it: wordSet('it this that these which process steps step setup form procedure'),
  be: wordSet("is 's are was be were"),
  easy: easyWords,
  common: commonModifiers,
  commonly: commonNouns,
  looked: wordSet('', formsOf(lookVerbs)),
  gerund: wordSet(
    'charging turning switching checking reading looking trying plugging asking updating restarting opening'
  ),
  occur: wordSet('occur occurred occured occurs crossed dawned'),
  reading: readingNouns,
  others: othersNouns,
  manage: wordSet('', formsOf('manage understand grasp figure cope follow master complete')),
  grasp: wordSet('', formsOf('understand realise realize grasp appreciate')),
  we: new Set(['i', 'we'])
}))
