/** Word patterns of lectures: others managed, pay attention, look it up, too hard for you. */
import type {DownFrame} from './talking-down.ts'

/** Frames whose whole thought talks down. */
export const lectures: readonly DownFrame[] = [
  {
    name: 'had you',
    kind: 'lecture',
    match: "(had you|if you had|if you would have|if only you had|if you 'd) {adv}? {adv}? {looked} ..."
  },
  {name: 'do you know', kind: 'lecture', match: 'do you {adv}? (know|understand|remember) how to *'},
  {name: 'do you know', kind: 'lecture', match: 'you do {adv}? ({know}) (that|how|what|this|we)'},
  {name: 'do you know', kind: 'lecture', match: 'you (are|were) aware (that|of)'},
  {name: 'occurred', kind: 'lecture', match: '(has|had|did|does) (it|that|this) {adv}? {occur} to you'},
  {
    name: 'look it up',
    kind: 'lecture',
    match:
      '(might|may|could|should) {adv}? (want to|wish to|like to|care to|try to) {adv}? (look up|look that up|look it up|read up|google|brush up) ...'
  },
  {
    name: 'look it up',
    kind: 'lecture',
    match: '(a|one) {adv}? (quick)? (glance|look|read) (at|of|through|in) (the|your|our) {adv}? {reading}'
  },
  {
    name: 'others',
    kind: 'lecture',
    match:
      '(all|most|every|even|the rest of|any|our other|other|no|not one) ... {others} ... ({manage}|no trouble|no problem|no difficulty|without trouble|without difficulty|without help)'
  },
  {
    name: 'others',
    kind: 'lecture',
    match:
      '(everyone|everybody|nobody|no one|anyone|anybody) else ... ({manage}|trouble|problem|problems|difficulty|help|complained)'
  },
  {
    name: 'others',
    kind: 'lecture',
    match: '(even|any) (a|an)? * ({others}|year-old|old) (can|could|would|knows|understands|manages)'
  },
  {name: 'others', kind: 'lecture', match: '(even|any) (a|an)? {others} (can|could|would|knows|understands|manages)'},
  {
    name: 'others',
    kind: 'lecture',
    match:
      '(anyone|anybody|everyone|everybody) (can|could|would|will) {adv}? (do|see|tell|manage|understand|follow|figure|operate|work|handle|know)'
  },
  {name: 'others', kind: 'lecture', match: '(everyone|everybody|anyone|anybody) (knows|understands)'},
  {name: 'others', kind: 'lecture', match: 'even (my|our|a|an|the|your) * (can|could|would|manages|knows|understands)'},
  {
    name: 'tag',
    kind: 'lecture',
    match: ', (is|are|was|do|does|did|can|have|has|would) not (it|they|you|there|that|he|she) {mark}'
  },
  {
    name: 'what you mean',
    kind: 'lecture',
    match: 'what you {be} trying to (ask|say|tell|mean|do|describe) (me|us)? {be}'
  },
  {
    name: 'slowly',
    kind: 'lecture',
    match:
      '(put|say|explain|phrase) (it|this|that) in {adv}? (simple|small|easy|plain|simpler) (words|terms|language|english) for you'
  },
  {
    name: 'somebody who',
    kind: 'lecture',
    match: 'surely (somebody|someone|anyone|anybody|a|an|you|everyone|everybody|the|your|it|that|this) ...'
  },
  {
    name: 'how hard',
    kind: 'lecture',
    match: 'how {adv}? (hard|difficult|complicated|tricky) (can|could|is) (it|this|that) {adv}? (be|to)?'
  },
  {
    name: 'what is hard',
    kind: 'lecture',
    match: "what (is|'s|was) {adv}? {adv}? (hard|difficult|complicated|confusing|unclear|tricky) about"
  },
  {
    name: 'slowly',
    kind: 'lecture',
    match:
      '({we} will|let me|let us|shall {we}) {adv}? {adv}? (go|speak|type|say|explain|take|put|repeat|write) {adv}? {adv}? (it|this|that|you|through|in)? ... (slowly|slow|slower|baby steps|small words|words of one syllable)'
  },
  {
    name: 'slowly',
    kind: 'lecture',
    match: '(spell it out|dumb (it|this|that) down|draw you a (picture|diagram)|hold your hand)'
  },
  {
    name: 'slowly',
    kind: 'lecture',
    match: "(in|into) (layman 's|layman's|laymen's|baby|small) (terms|words|steps|language)"
  },
  {
    name: 'too hard for you',
    kind: 'lecture',
    match: 'too (technical|complicated|complex|advanced|difficult|hard) for you'
  },
  {name: 'your level', kind: 'lecture', match: '(your|at your) {adv}? (level|speed|pace|depth) {mark}'},
  {name: 'your level', kind: 'lecture', match: '(over your head|beyond you|out of your depth|above your level)'},
  {
    name: 'carefully',
    kind: 'lecture',
    match: '{operate} ... (carefully|properly|correctly|right|closely|attentively) (this|next) time'
  },
  {
    name: 'carefully',
    kind: 'lecture',
    match: '(do|try|read|follow) (it|that|them|this) {adv}? (properly|correctly|right) (this|next) time'
  },
  {
    name: 'carefully',
    kind: 'lecture',
    match: '(pay|paid|paying) {adv}? (closer|more|better|some|a little|a bit of)? attention'
  },
  {
    name: 'concept',
    kind: 'lecture',
    match:
      'the (concept|idea|notion|meaning) of ... (need|needs|seem|seems|escape|escapes|require|requires|eludes|elude)'
  },
  {name: 'thinking', kind: 'lecture', match: '(save|spare) you the (thinking|thought|brainwork|headache of thinking)'},
  {name: 'thinking', kind: 'lecture', match: 'your (pretty|pretty little|little) head'},
  {
    name: 'pet name',
    kind: 'lecture',
    match: '(young (lady|man)|sonny|sweetie|sweetheart|good (boy|girl)|little lady|clever (boy|girl|you))'
  },
  {name: 'pet name', kind: 'lecture', match: ', (dear|honey|darling|pet|sonny) {mark}'},
  {
    name: 'can you do that',
    kind: 'lecture',
    match: '(think|sure|hope|see if) you (can|could) (manage|handle|do|cope with) (that|this|it|so much|that much)'
  },
  {
    name: 'can you do that',
    kind: 'lecture',
    match: '(can|could) you (manage|handle|cope with) (that|this|it) {adv}? {adv}? ?'
  },
  {name: 'can you do that', kind: 'lecture', match: ', (can|could) you do (that|this) ...'},
  {name: 'can you do that', kind: 'lecture', match: "let 's see if you (can|could) ..."},
  {
    name: 'right there',
    kind: 'lecture',
    match: '(it|that) {be} {adv}? (right there|there in black and white|clearly (written|printed|marked|stated|shown))'
  },
  {name: 'educate', kind: 'lecture', match: '(educate|enlighten|school) you'},
  {name: 'hint', kind: 'opener', match: '(hint|spoiler) :'},
  {
    name: 'no clearer',
    kind: 'lecture',
    match: '(make|put|say|explain) (this|it|that) any (clearer|simpler|plainer|more clearly|more simply)'
  },
  {name: 'even you', kind: 'lecture', match: '(even you (can|could|should|will)|(did|have|had|do) you even *)'},
  {name: 'not grasp', kind: 'lecture', match: 'you (do|did|may|might|clearly do|seem) not {adv}? {adv}? {grasp}'},
  {
    name: 'not grasp',
    kind: 'lecture',
    match:
      'you (clearly|obviously|evidently|plainly|apparently|seem to|appear to) {adv}? (misunderstand|misunderstood|have no idea|lack)'
  }
]
