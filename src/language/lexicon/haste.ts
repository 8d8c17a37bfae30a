/** Words of queue, load and haste. */
import {words} from './function-words.ts'

/** Who stands in the line. */
export const personNouns = words(`
  customer customers patient patients caller callers guest guests client clients passenger passengers visitor visitors applicant applicants person people student
  students member members user users shopper shoppers one victim contestant pupil pupils tenant tenants reader readers claimant claimants`)
/** What a case is called while it waits. */
export const caseNouns = words(
  'ticket tickets case cases chat chats conversation request requests enquiry enquiries inquiry query matter session complaint claim file call calls email emails message messages report reports thread'
)
/** Those that can be closed on a customer. */
export const closable = words(
  'ticket case chat conversation request enquiry inquiry query matter session complaint thread'
)
/** Lines and heaps. */
export const queueNouns = words('queue queues line lines pile piles stack backlog list waitlist inbox system')
/** Much of it. */
export const loadNouns = words(
  'volume volumes number numbers demand amount influx surge traffic workload backlog load rush spike wave flood quantity pressure queue queues level levels contacts'
)
/** How much. */
export const loadWords = words(`
  high higher large larger heavy heavier increased increasing unprecedented unusual unusually exceptional exceptionally extraordinary current sheer huge massive overwhelming big great
  extreme extremely very record holiday seasonal peak enormous giant vast growing immense tremendous the a an our this such these than normal usual expected average festive`)
/** Busy people and places. */
export const busyWords = words(`
  busy swamped short-staffed shortstaffed understaffed under-staffed overwhelmed snowed inundated slammed flooded hectic stretched overloaded overrun
  bursting packed rammed jammed mad crazy bonkers chaos chaotic carnage mental manic mayhem overstretched flat-out backed-up drowning buried heaving pushed frantic stacked overbooked`)
/** Places and people that can be so. */
export const workPlaces = words(`
  phones phone inbox team lines office desk desks department shop store mondays monday day morning week staff helpdesk line counter room centre center mailbox queue switchboard site
  warehouse everyone everybody we i it things here month season support studio kitchen reception surgery clinic branch today`)
/** What we are counted by. */
export const metricNouns = words(
  'numbers stats statistics targets target quota quotas metrics kpi kpis figures average sla slas score scores rating ratings queue bonus dashboard report handle timer clock'
)
/** A place that a customer holds. */
export const slotNouns = words(
  'spot slot place appointment seat reservation turn booking ticket case request session chat offer line connection'
)
/** Word starts, one of which stands in every sentence that hurries. */
export const hasteTriggers: readonly string[] = [
  ...words(`
  amount answer applicant appointment archiv assess assum avalanche average backed backlog been believ bonkers bonus
  booking boot break brief buried burst busy call caller carnage case chaos chaotic chat claimant client clock clos
  complaint connection consider contact contestant conversation count craz customer cut dashboard day demand
  disconnect drag drop drown email enquir everybody everyone fast feedback figure flat flood frantic get guest
  handle hear heav hectic home hurry inbox influx inquir inundat issue jam judg keep kick kpi level line list load
  log long low lunch mad mail manic mark matter mayhem measur member mental message metric mins minute moment monday
  month morning move moving next night nobody number offer onslaught order overbook overload overrun overstretch
  overwhelm pack paid passenger patient people person phone phones pile place point post pressure presum pupil push
  quantity query queue quick quota ram rat rating reader regard repli reply report request reservation resolved
  respond response run rush score seat second session shift shopper short shut sla slam slot snappy snow solved
  somebody someone speed spent spike spot stack stat stop stretch student surge swamp system take target tenant than
  thin thread throw ticket time timed timer traffic treat trust turn under under-staff understaff user victim
  visitor volume wait waiting waitlist wave week who's whos work workload wrap zoo`),
  'all day',
  'all night',
  'end this',
  'half the',
  'hang up',
  'if i',
  'if we',
  'is that',
  'leave it',
  'leave you',
  'let you go',
  'no one',
  'no reply',
  'no time',
  'none of us',
  'not enough',
  'nothing else',
  'one of',
  'to the point',
  'up to my',
  'up to our',
  'was that',
  "we'd all",
  'who is',
  'whole country',
  'whole town',
  'whole world'
]
