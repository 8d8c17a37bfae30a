/** Words that keep a distance from what a customer tells. */
import {words} from './function-words.ts'

/** Verbs that report and doubt at once. */
export const distanceVerbs = words('claim allege insist maintain purport contend assert profess pretend swear')
/** Adverbs and adjectives that do so. */
export const distanceWords = words('allegedly alleged purportedly purported ostensibly')
/** Ways to say that a thing works. */
export const workingVerbs = words(`
  works work working worked looks look looked seems seem appears opened opens loads loaded runs ran running functions
  functioned behaves shows reads checks plays starts started is was are were`)
export const fineWords = words(`
  fine ok okay normal normally correctly perfectly properly perfect good healthy well clean correct right flawlessly
  smoothly`)
export const troubles = words(`
  problem problems issue issues error errors bug bugs fault faults defect defects trouble sign evidence record
  records trace proof damage irregularity irregularities glitch fault irregular complaint complaints outage outages
  wrong log entry mention anomaly anomalies discrepancy discrepancies indication`)
/** People one could have heard it from. */
export const peers = words(`
  customer customers user users client clients guest guests passenger passengers member members people person tenant
  tenants neighbour neighbours neighbor neighbors parent parents buyer buyers reader readers subscriber subscribers
  student students patient patients visitor visitors owner owners resident residents one body flat flats household
  households diner diners rider riders teacher teachers team teams`)
/** What they would have said. */
export const complaining = words(`
  reported report complained complain complaining mentioned raised raise noticed experienced encountered reporting
  experiencing having flagged seen said had rung called objected struggled brought written queried found rung phoned
  contacted spoken come called challenged disputed`)
/** A thing that "cannot be": the customer says that it is. */
export const deniedStates = words(`
  wrong lost broken faulty defective missing damaged right true down empty possible correct so accurate dead stolen
  the leaking off`)
/** Acts of which "you could not have" denies the account. */
export const accountVerbs = words(`
  see receive get hear pay order speak talk call send buy be serve charge bill tell buy return post reach ring bring
  leave arrive scan cancel`)
