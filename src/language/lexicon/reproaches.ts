/** Words of looking back to scold: what one should, might or could have done, and how wise it was. */
import {words} from './function-words.ts'

/** Verbs whose "you should have" is our promise or a kindness, never scolding. */
export const expectedVerbs = words(`
  receive get see hear find have be notice experience encounter suffer struggle lose miss enjoy love like feel
  wait pay face worry deal go repeat spend deserve end need hurt become arrive stay happen qualify gain benefit
  earn win meet own`)
/** Acts of care: what a scolding "you might have" or "next time" asks for. */
export const prudentVerbs = words(`
  ask call ring check tell mention say think try read test contact let spare save avoid look bring measure warn
  let-know plan prepare insure back copy write keep listen consider inform notify choose pick take prevent use
  book come leave put wear cover lock screenshot photograph order hold speak raise report shout phone message
  email verify confirm compare`)
/** Verbs of a wish behind a survey question: "why did you choose us". */
export const surveyVerbs = words(`
  choose like love leave cancel decide join switch pick sign prefer stay come contact downgrade unsubscribe stop
  start subscribe return move rate give want need visit reach write get feel enjoy`)
/** Verbs of a friendly look back: "didn't you say". */
export const recallVerbs = words(`
  get receive like want need have find say mention tell ask enjoy hear love be work live meet order book use visit
  play win`)
/** Acts that "next time" introduces as plain help. */
export const helpfulVerbs = words(`
  let feel reach contact reply call ring ask tell come bring enjoy choose visit have get see say tap click press
  select log sign open scan show quote just use go start try swap pick head type enter hit hold dial text message
  email send book mention take add order sit stop order walk drive join give let's`)
/** Judgements of an act. */
export const judgements = words(`
  wiser wise better best smarter smart clever cleverest sensible advisable prudent careful helpful considerate
  thoughtful safer easier quicker simpler cheaper courteous polite reasonable bright sharp responsible fair idea
  thing move choice option step mature good kinder sane logical intelligent`)
/** Adjectives of a model customer: "a responsible owner would have". */
export const modelAdjectives = words(`
  responsible sensible reasonable careful prudent normal seasoned attentive competent experienced good proper
  decent diligent sane considerate conscientious half-decent rational`)
/** People in general. */
export const generalPeople = words(`
  people customers users owners drivers travellers travelers guests parents tenants others anyone anybody everyone
  everybody one someone somebody members buyers renters passengers cyclists homeowners adults person`)
/** Care, as a noun: "a little more care and …". */
export const cares = words(`
  care planning thought attention patience research preparation reading homework foresight effort common caution
  diligence organisation organization thinking forethought time sense notice`)
