/** Words of bad news, and of the cheer that jars beside it. */
import {words} from './function-words.ts'

/** Verbs whose passive or past is bad news for the one it happens to, base forms. */
export const badNewsVerbs = `cancel delay refuse decline reject deny suspend freeze delete lose break damage destroy fail expire end close terminate postpone block ban withdraw revoke
  burgle rob steal flood burn crash overwrite miss turn discontinue evict fire dismiss die crush smash disconnect forfeit void repossess confiscate bounce overcharge leak axe ax scrap bump oversell downgrade deactivate`
/** Nouns of bad news. */
export const badNewsNouns = words(`
  funeral fatality death deaths redundancy bailiffs eviction outage breach refusal cancellation delay delays flood fire burglary accident injury tumour tumor cancer hospital tumble fall
  crash theft damage loss recall fine penalty debt arrears shortage disruption strike error failure problem complaint`)
/** Adjectives of bad news. */
export const badNewsWords = words(`
  unfortunately sadly regrettably unable impossible lost missing broken damaged late delayed cancelled canceled refused declined rejected suspended frozen deleted gone
  overdue expired ineligible stolen dead died burgled closed sold-out unavailable unsuccessful invalid void faulty down sorry apologies apologise apologize denied off empty stuck failed`)
/** Openers that cheer. */
export const cheerOpeners = words(`
  great awesome yay fantastic perfect amazing wonderful woohoo hooray hurray surprise haha hahaha lol whoopsie whoops oops oopsie wowza wow guess ta-da tada cool nice brilliant excellent super congrats exciting thrilled aaand aand yippee hehe yep`)
/** Words that are shouted. */
export const shoutedWords = words(`
  please not must read never only all now important stop no final closed always do you your cannot can will have already again this that is the form wrong late zero empty too
  said dont and any very every full before after immediately urgent urgently attention note warning required first last same letter pls reply thread to uploading file nothing none
  don't won't can't own it more once who what why when how today until but or so if we are be been was were did does has had as of for with me us my our still`)
