/** Words of emotion and of standing, as stock empathy, sham apologies and commands to feel otherwise use them. */
import {hurt} from './feelings.ts'
import {words} from './function-words.ts'

/** Nouns for what a customer feels: "your frustration". */
export const feelingNouns = words(`
  frustration frustrations disappointment disappointments anger annoyance annoyances irritation distress dissatisfaction
  displeasure unhappiness stress anxiety anxieties worry worries concern concerns feelings feeling emotions emotion
  sentiment sentiments pain dismay exasperation aggravation hurt discontent unease sadness grievance grievances misgivings
  apprehension impatience disapproval angst agony heartache outrage fury bitterness upset discomfort despair fear fears
  resentment indignation disgust embarrassment desperation agitation nervousness confusion shock sorrow grief rage
  disquiet consternation vexation disillusionment disgruntlement reservations doubts mood temper`)
/** Nouns for where a customer stands: "your position", "the hassle". */
export const standingNouns = words(`
  predicament situation position point circumstances plight dilemma viewpoint perspective view views side inconvenience hassle trouble
  troubles difficulty difficulties struggle struggles ordeal urgency impact effect toll strain burden nuisance bother
  standpoint quandary stance outlook need needs`)
/** Adjectives for a customer in a bad mood. */
export const feelingAdjectives: ReadonlySet<string> = new Set([
  ...hurt,
  ...words(`
    offended insulted unhappy dissatisfied unsatisfied disgruntled aggrieved uneasy uncomfortable displeased indignant agitated emotional
    impatient hysterical hostile aggressive rude abusive dramatic mad enraged irate outraged incensed peeved vexed bothered
    troubled inconvenienced perturbed unsettled disillusioned slighted wronged unimpressed resentful bitter grumpy cranky
    moody tetchy touchy stroppy snappy sour negative difficult upset unwelcome ignored misled cheated disrespected
    undervalued unheard worked sore`)
])
/** Adjectives for a customer who is content: "you're not happy". */
export const contentAdjectives = words(
  'happy satisfied pleased content impressed comfortable thrilled delighted glad okay ok amused keen overjoyed convinced'
)
/** Verbs that do something to a customer's mood: "it upset you". */
export const hurtingVerbs = words(`
  upset offend annoy anger insult hurt frustrate disappoint irritate displease worry bother alarm distress confuse mislead
  inconvenience aggravate enrage infuriate sadden disturb embarrass unsettle perturb scare frighten sting rattle shock shake
  humiliate belittle exasperate vex disconcert`)

/** Adjective for a feeling noun: "frustration" → "frustrated". */
const adjectives: Readonly<Record<string, string>> = {
  frustration: 'frustrated',
  frustrations: 'frustrated',
  disappointment: 'disappointed',
  anger: 'angry',
  annoyance: 'annoyed',
  irritation: 'irritated',
  distress: 'distressed',
  dissatisfaction: 'unhappy',
  displeasure: 'annoyed',
  unhappiness: 'unhappy',
  stress: 'stressed',
  anxiety: 'anxious',
  worry: 'worried',
  worries: 'worried',
  exasperation: 'exasperated',
  sadness: 'sad',
  upset: 'upset',
  unease: 'uneasy',
  embarrassment: 'embarrassed',
  confusion: 'confused',
  outrage: 'angry',
  fury: 'furious',
  shock: 'shocked',
  fear: 'scared',
  fears: 'scared',
  aggravation: 'annoyed',
  offence: 'offended',
  offense: 'offended',
  discomfort: 'uncomfortable'
}

/** The feeling that a noun names, as an adjective; undefined where it names none ("concern", "feelings"). */
export function feelingOfNoun(noun: string): string | undefined {
  return adjectives[noun]
}
