/** Words of feeling: how a situation hurts, how a person feels, and the verb and participle that go with each. */
import {words} from './function-words.ts'

/** Adjectives for a painful situation: "that must be hard". */
export const painful = words(`
  hard difficult tough frustrating annoying upsetting terrible awful horrible dreadful agonising agonizing miserable painful
  stressful worrying distressing devastating heartbreaking exhausting disappointing maddening infuriating harrowing
  nerve-wracking nerve-racking trying unpleasant sad rough ghastly gutting galling grim rotten wretched scary frightening
  terrifying unsettling disheartening demoralising demoralizing humiliating embarrassing exasperating aggravating irritating
  tiresome vexing unnerving draining crushing appalling unbearable distasteful traumatic regrettable unfortunate
  shameful unhappy tragic heart-breaking confusing lonely chaotic bewildering tiring wearing hellish horrid lousy
  disconcerting alarming hurtful disagreeable soul-destroying shattering sickening bitter gutted`)
/** Nouns for one: "what an ordeal". */
export const ordeals = words(`
  nightmare ordeal shame pity pain hardship struggle blow letdown let-down headache misery heartbreak disaster shock worry torment
  trial bummer mess hassle predicament plight tragedy horror saga slog drag agony heartache distress hell setback fright
  state position time week day month year run`)
/** How a person feels who is hurt: "you must be upset". */
export const hurt = words(`
  upset angry frustrated annoyed worried disappointed exhausted stressed sad devastated furious tired anxious scared heartbroken
  distressed desperate livid gutted cross concerned frightened fed miserable unhappy shaken worn drained overwhelmed confused shocked hurt
  lonely embarrassed crushed irritated irate nervous low heartsick fuming seething lost dismayed let-down bereft panicked
  terrified disheartened deflated discouraged appalled panicking knackered shattered`)
/** How somebody feels who looks on: "I feel bad for you". */
export const pitying = words(
  'bad sorry terrible awful sad horrible gutted dreadful rotten heartbroken devastated sick crushed shocked upset'
)

/** Feeling that fits a painful adjective: "frustrating" → "frustrated". */
const feelings: Readonly<Record<string, string>> = {
  frustrating: 'frustrated',
  annoying: 'annoyed',
  upsetting: 'upset',
  stressful: 'stressed',
  worrying: 'worried',
  distressing: 'distressed',
  devastating: 'devastated',
  heartbreaking: 'heartbroken',
  exhausting: 'exhausted',
  disappointing: 'disappointed',
  maddening: 'furious',
  infuriating: 'furious',
  exasperating: 'exasperated',
  irritating: 'irritated',
  embarrassing: 'embarrassed',
  confusing: 'confused',
  unsettling: 'unsettled',
  disheartening: 'disheartened',
  scary: 'scared',
  frightening: 'frightened',
  terrifying: 'terrified',
  gutting: 'gutted',
  galling: 'cross',
  tiring: 'tired',
  draining: 'drained',
  sad: 'sad',
  alarming: 'alarmed',
  aggravating: 'annoyed',
  overwhelming: 'overwhelmed'
}

/** The feeling that goes with a painful adjective or a hurt one; undefined for those that only describe the thing. */
export function feelingOf(adjective: string): string | undefined {
  return (
    feelings[adjective] ??
    (hurt.has(adjective) && !/^(?:fed|worn|low|lost|hurt)$/.test(adjective) ? adjective : undefined)
  )
}
