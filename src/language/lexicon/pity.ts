/** Grammar of pity: word classes and frames, as word patterns. */
import {hurt, ordeals, painful, pitying} from './feelings.ts'

/** Word classes of the frames. */
export const pityClasses: Readonly<Record<string, ReadonlySet<string>>> = {
  painful,
  ordeal: ordeals,
  hurt,
  bad: pitying,
  be: new Set("be is are was were am been being feel feeling feels felt seem seems sound sounds 's".split(' ')),
  adv: new Set(
    'so very really truly just all quite too such terribly deeply incredibly extremely genuinely awfully absolutely most pretty utterly simply especially particularly also both do does still how rather only sincerely thoroughly mighty bloody ever a bit bad old'.split(
      ' '
    )
  ),
  we: new Set(['i', 'we', 'team', 'us', 'everyone', 'all', 'office', 'staff', 'crew']),
  they: new Set('this that it these things such all waiting situation'.split(' ')),
  you: new Set('you your yourself'.split(' ')),
  people: new Set(
    'you your yourselves anyone anybody everyone everybody those people customers folks families passengers readers travellers guests users parents them'.split(
      ' '
    )
  ),
  det: new Set('a an the such this that'.split(' ')),
  fate: new Set(
    'situation plight circumstances predicament troubles misfortune ordeal hardship loss news difficulties position case story experience'.split(
      ' '
    )
  ),
  moved: new Set(
    'saddened moved touched shocked distressed pained heartbroken horrified grieved devastated appalled'.split(' ')
  ),
  death: new Set(['loss'])
}

/** A way to feel for somebody from outside. */
export interface PityFrame {
  readonly name: string
  readonly match: string
  /** Needs a whole sentence of its own, without a finite verb of ours. */
  readonly exclaims?: true
}

/** Grammar of pity: feeling for, guessing from outside, exclaiming from the side. */
export const pityFrames: readonly PityFrame[] = [
  {
    name: 'feels for',
    match: "(feel|feeling|felt|am|are|was|were|'m|'re|be) {adv}+ {bad} {adv}? for ({you} ...|{people})"
  },
  {
    name: 'feels for',
    match: '(feel|feeling|felt|am|are|was|were) {bad} for ({you}|{people}|all * {you}|* (stuck|caught|affected|who))'
  },
  {name: 'feels for', match: '(so|really|terribly|just|very)? sorry for ({you}|{people})'},
  {name: 'feels for', match: '{we} {adv}? {adv}? (feel|feels|felt) {adv}? for ({you}|{people})'},
  {name: 'feels for', match: '({bad}|{hurt}|{painful}) on your behalf'},
  {
    name: 'guesses',
    match:
      '(can|could|may|must) not (be|have been) {adv}? {adv}? (easy|nice|fun|pleasant|great|comfortable|ideal|simple|good) (for|having|being|when)'
  },
  {name: 'guesses', match: 'you must {adv}? (be|feel|have felt) {adv}? {adv}? let down'},
  {name: 'guesses', match: '(not|only|hardly|barely|never) {adv}? (imagine|begin to imagine|fathom|think) what you'},
  {name: 'guesses', match: 'what you must (be|have been|feel)'},
  {
    name: 'guesses',
    match:
      '(sounds|sound|looks|look|seems|seem) {adv}? {adv}? (like)? {det}? {adv}? ({painful}|{ordeal}) for ({you}|{people})'
  },
  {name: 'other side', match: 'not wish (this|that|it|such * ) on'},
  {name: 'other side', match: '(rather|sooner) you than (me|us)'},
  {name: 'looks on', match: 'you have {adv}? {adv}? been through {adv}? {adv}? ({det}|your share|it|hell|more)'},
  {
    name: 'looks on',
    match:
      '(nobody|noone|no one|you) (should|ought) {adv}? not? {adv}? (have|has)? to (go through|put up with|endure|suffer|face|deal with) (this|that|it|such|all)'
  },
  {
    name: 'looks on',
    match: '(crying|terrible|awful|dreadful|real|great|damn|bloody|such a|what a) shame (for|about|that) (you|your|the)'
  },
  {name: 'exclaims', match: '(bless|god bless) (you|your heart|him|her|them)', exclaims: true},
  {name: 'exclaims', match: '(hang in there|chin up|keep your chin up|stay strong)', exclaims: true},
  {
    name: 'saddened',
    match:
      '(it|this|that) {adv}? (breaks|broke|wrings|tugs at|saddens|pains|hurts|grieves|makes) (my|our|me|us|the) (heart|hearts|whole|so sad|team|very sad|sad) (to|that|for|how|,)'
  },
  {name: 'saddened', match: '(heartbroken|gutted|devastated|crushed|sad|saddened|heartsick) for ({you}|{people})'},
  {name: 'feels for', match: 'sorry for (what|everything|all) ... you (are|have|had|must|were|went)'},
  {
    name: 'feels for',
    match:
      'sorry (for|about) your (situation|plight|predicament|misfortune|troubles|woes|bad luck|luck|ordeal|circumstances)'
  },
  {name: 'feels sorry', match: '(feel|feels|felt|feeling) {adv}+ sorry'},
  {name: 'feels for', match: '({bad}|{hurt}|{painful}) on your behalf'},
  {
    name: 'guesses',
    match:
      '(can|could|may|must) not (be|have been) {adv}? {adv}? (easy|nice|fun|pleasant|great|comfortable|ideal|simple|good) (for|having|being|when)'
  },
  {name: 'guesses', match: 'you must {adv}? (be|feel|have felt) {adv}? {adv}? let down'},
  {name: 'feels sorry', match: '(feel|felt|feeling) sorry for ({you}|{people})'},
  {name: 'pities', match: '{we} {adv}? {adv}? (pity|sympathise|sympathize|commiserate|pitied)'},
  {name: 'pities', match: '(full of|nothing but|such|deep|great) pity (for|on)'},
  {
    name: 'sympathies',
    match:
      '(my|our|with|has|have) {adv}? (deep|deepest|sincere|sincerest|heartfelt|full|every|* of our|our|my)? (sympathy|sympathies|commiserations)'
  },
  {name: 'sympathies', match: '(sympathies|commiserations|condolences) (on|about|over|for|to|regarding)'},
  {name: 'heart goes out', match: '(heart|hearts) (go|goes|going|went) out to'},
  {name: 'heart goes out', match: '(heart|hearts) (break|breaks|ache|aches|bleed|bleeds) for'},
  {name: 'thoughts are with', match: "thoughts (and prayers)? (are|'re) with {you}"},
  {
    name: 'saddened',
    match:
      "(was|were|am|are|is|feel|felt|'m|'re) {adv}? {moved} (to (learn|hear|read|see) (of|about)? (your|the) {adv}? (*)? {fate}|by (your|the|such) {adv}? {fate}|to (learn|hear|read|see) (of|about|how|what|that) ... you)"
  },
  {
    name: 'saddened',
    match: 'it {adv}? (pains|saddens|grieves|hurts|breaks|pained|saddened|grieved|hurt) (me|us|my|our)'
  },
  {name: 'other side', match: '(not|never) {adv}? (swap|trade|change|switch) places with'},
  {
    name: 'other side',
    match: '(not|never|hate|glad|relieved) ... (to be|be|being) in your (shoes|place|position|boots)'
  },
  {name: 'other side', match: '(sucks|stinks) to be (you|u)'},
  {
    name: 'guesses',
    match:
      '(must|may|might) (be|have been|feel|have felt|come as) {adv}? {adv}? {det}? {adv}? ({painful}|{ordeal}) (for|to|on|when|if|not|being|having|seeing|!)'
  },
  {
    name: 'guesses',
    match: '{they} must {adv}? (be|have been|feel|have felt) {adv}? {adv}? {det}? {adv}? ({painful}|{ordeal})'
  },
  {
    name: 'guesses',
    match:
      '(must|may|might) (be|have been|feel|have felt) {adv}? {adv}? {det}? {adv}? ({painful}|{ordeal}) for ({you}|{people})'
  },
  {
    name: 'guesses',
    match:
      '(imagine|guess|suppose|bet|expect|see|assume) ... {be} {adv}? {adv}? {det}? {adv}? ({painful}|{ordeal}) (for|to) (you|your|an|a|any|anyone)'
  },
  {name: 'guesses', match: '(only|can|could|just) (imagine|guess|think) how {adv}? {painful}'},
  {name: 'guesses', match: 'you must {adv}? (be|feel|have been|have felt|be feeling) {adv}? {adv}? {hurt}'},
  {name: 'guesses', match: "you must {adv}? (be|feel) (at|near) (your|the) (wits'|wits|end|lowest)"},
  {
    name: 'guesses',
    match: '(imagine|guess|suppose|bet|expect|assume|see) (that)? you {be} {be}? {adv}? {adv}? ({hurt}|{painful}|{bad})'
  },
  {
    name: 'saddened',
    match:
      '(sad|hate|hates|awful|horrible|painful|gutted) (to|that) (see|watch|hear|find|think of|think that) (you|any of (our *|you)|a customer|anyone|customers) (struggling|suffering|suffer|struggle|hurting|stuck|stranded|so|like|go through|going|in such|lose|losing|without|waiting|upset)'
  },
  {name: 'pities', match: '(feel|feels|feeling|have|has) {adv}? (compassion|pity) (for|on)'},
  {
    name: 'looks on',
    match:
      '(it|this|that|what|such) {be}? {adv}? {adv}? {det}? {adv}? {painful}? {adv}? ({painful}|{ordeal}) (of (affairs|events|it|things))? for {you}'
  },
  {
    name: 'looks on',
    match:
      '{det} {painful} (state|turn|run|position|situation|business|thing) (of (affairs|events|luck))? (for|to) {you}'
  },
  {name: 'looks on', match: 'how {adv}? {painful} (this|that|it|things) must'},
  {
    name: 'looks on',
    match:
      'you (have)? (have|had) {adv}? {adv}? (bad|rotten|terrible|awful|rough|tough|hard|wretched|lousy) (luck|time|run|week|day|month|year)'
  },
  {
    name: 'looks on',
    match: '(you|u) (poor|unlucky|unfortunate) (thing|things|soul|souls|lot|dear|creature|sausage|lamb|devil)'
  },
  {name: 'exclaims', match: 'poor (you|thing|things|old|u|dear|lamb|{you})', exclaims: true},
  {
    name: 'exclaims',
    match:
      '(what|such) (a|an) {adv}? {adv}? (({painful}|{ordeal}) ({ordeal}|thing|business|experience|situation|luck|time|way|turn|blow)?|bad luck)',
    exclaims: true
  },
  {name: 'exclaims', match: 'what {adv}? ({painful}|{bad}) luck', exclaims: true},
  {name: 'exclaims', match: 'how {adv}? {painful}', exclaims: true},
  {
    name: 'exclaims',
    match: '(that|this|it) {be} {adv}? (too bad|unfortunate|a shame|a pity|a bummer|rotten luck|bad luck|rough|tough)',
    exclaims: true
  },
  {name: 'exclaims', match: '(that|this|it) (sucks|stinks|blows|bites)', exclaims: true},
  {
    name: 'exclaims',
    match: '(tough|hard|rotten|bad|rough|worse) (luck|break|lines|cheese|going|one|deal)',
    exclaims: true
  },
  {name: 'exclaims', match: '(bummer|gutting|unlucky|oof|ugh)', exclaims: true},
  {
    name: 'deserves',
    match:
      '(nobody|no one|noone|you) (do not|did not|does not|should not)? (deserve|deserves|deserved) ... (happened|you|this|that)'
  }
]
