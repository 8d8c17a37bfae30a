/** Words for what was left undone: verbs of omission, and verbs whose "you did not" blames nobody. */
import {words} from './function-words.ts'

/** Verbs that say by themselves that a thing was left undone. */
export const omitVerbs = words('forget neglect omit skip overlook')
/** Verbs of which "you did not" tells a loss, a wish, a feeling or a result, never a duty. */
export const blamelessVerbs = words(`
  get receive see hear find notice spot like want need deserve know expect feel have be enjoy mean miss lose break
  damage cause experience encounter suffer understand realise realize recognise recognize remember recall care mind
  worry love hate hope wish intend believe think guess hurt ruin waste offend upset exceed breach violate abuse
  overpay owe cost win meet qualify reach pass succeed earn match manage exist stand complain disappoint quit falter
  shout wait live own belong hesitate trust doubt bother disturb sleep taste smell seem appear become grow spend
  travel stop prefer agree commit imagine anticipate foresee fall die choose interrupt annoy inconvenience trouble
  mislead lie cheat steal rush look come go begin feature gain benefit save let give-up lack appreciate count make do
  say`)
/** Verbs of the customer's own wish: "the charge you did not make" is no duty. */
export const chosenVerbs = words(`
  order request authorise authorize buy purchase ask place initiate approve take start sign-up pick use dispute
  recognise write visit try explore discover travel play watch book touch spend drink eat borrow rent open`)
/** Things that one gets by "make" or "do" and that are due: "made no payment". */
export const dueNouns = words(`
  payment attempt effort arrangement arrangements arrangements backup backups copy appointment deposit contribution
  back-up entry selection`)
/** Verbs of handing over: what they miss has not come to us yet. */
export const handingVerbs = words(`
  attach include send provide give supply enclose upload share forward submit mail email e-mail post fax hand deliver
  bring show`)
/** Verbs of telling: what they miss can be told here. */
export const tellingVerbs = words(`
  mention state specify quote tell say note indicate list name disclose declare report explain describe advise inform
  notify`)
/** Verbs of writing into a form. */
export const enteringVerbs = words('fill enter write type key put add complete tick check choose select answer')
/** Verbs of which the thing can still be done, on the customer's side. */
export const finishingVerbs = words(`
  verify confirm sign complete finish activate register update renew approve accept validate authenticate set link
  connect install enable review submit return approve scan reset restart read follow pay settle cancel fill test
  check download save initial stamp date certify upgrade configure switch turn add back`)
/** Verbs of answering: "you never replied". */
export const answeringVerbs = words('reply respond answer')
/** Ends of a visit or a call: "rang off before giving us the code". */
export const partingVerbs = words(`
  ring hang log sign leave close quit exit disconnect walk drive turn show arrive come go send return post travel
  check submit start ship move set board begin order apply file pay upload drop hand rush head call`)
/** What one does without, and nobody minds. */
export const harmlessLacks = words(`
  trouble problem problems issue issues delay delays worry worries success complaint complaints charge charges help
  hassle fuss warning notice reason fault interruption pay power water heating access internet hesitation doubt
  question questions incident luck end exception heat electricity service signal wifi result results cause
  explanation answer update reply success waiting realising realizing knowing noticing having needing losing success
  being hearing seeing getting receiving hot fear losing complaining hesitating spending success news any us me it
  them that this a warning asking checking reading thinking looking backing`)
/** Things that a step can be missed in. */
export const missableThings = words(`
  step steps field fields page pages question questions box boxes part section sections line digit letter signature
  instruction instructions word bit character zero row column tick paragraph clause date stage update renewal surname
  name attachment`)
/** Feelings and news that open a clause about a customer's bad luck: "sorry that you did not …". */
export const kindOpeners = new RegExp(
  String.raw`\b(?:sorry|sad|sadden\w*|regret\w*|apolog\w+|understand|know|hear|glad|happy|relieved|aware|` +
    String.raw`appreciate|hope|wish|shame|pity|disappoint\w+|guarantee|promise|see why|surprised|thank\w*|` +
    String.raw`imagine|sure|certain|assure|worr\w+|agree|accept|believe|trust|grateful) (?:(?:to|about|for|by|` +
    'with) )?(?:(?:hear|know|note|see|learn|read|say|find out|you|us|me) )?(?:about )?(?:that )?$',
  'i'
)
/** Verbs of a wish: not asking for a thing is no fault. */
export const wishVerbs = words(`
  order request authorise authorize buy purchase ask initiate approve dispute want agree`)
/** What an act without an object brings us: "you did not reply" → no reply. */
export const actNouns: Readonly<Record<string, string>> = {
  cancel: 'cancellation',
  reply: 'reply',
  respond: 'response',
  answer: 'answer',
  register: 'registration',
  confirm: 'confirmation',
  pay: 'payment',
  renew: 'renewal',
  enrol: 'enrolment',
  enroll: 'enrollment',
  apply: 'application',
  book: 'booking',
  notify: 'notice',
  vote: 'vote',
  subscribe: 'subscription',
  unsubscribe: 'request to unsubscribe',
  contribute: 'contribution',
  consent: 'consent',
  claim: 'claim',
  appeal: 'appeal',
  report: 'report'
}
