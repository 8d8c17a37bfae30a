/** Words of telling: verbs of saying and sending, what one says it in, how often it was said. */
import {words} from './function-words.ts'

/** Verbs of saying, base forms. */
export const sayVerbs = `say tell state explain mention note inform advise notify warn remind caution alert point outline describe clarify answer reply respond write
  flag highlight stress emphasise emphasize repeat reiterate announce communicate confirm indicate underline specify detail list brief email e-mail message spell set lay clear read
  intimate convey relay document publish print stipulate disclose impart`
/** Those that say nothing without their particle. */
export const sayParticles: Readonly<Record<string, string>> = {
  point: 'out',
  spell: 'out',
  set: 'out',
  lay: 'out',
  clear: 'up',
  read: 'out'
}
/** Those whose object is the listener: "we informed you". */
export const listenerVerbs = words('tell inform advise notify warn remind caution alert brief email e-mail message')
/** Those that say it before the harm. */
export const warningVerbs = words('warn remind caution alert')
/** Verbs of sending what was said. */
export const sendVerbs = 'send share give email e-mail provide post forward attach link paste'
/** What a telling stands in. */
export const messageNouns = words(`
  message messages email emails e-mail e-mails mail mails reply replies response responses answer answers note notes letter letters text texts comment comments
  post posts explanation explanations instructions update updates mailing mailings notice notices correspondence`)
/** Where the facts stand. */
export const sourceNouns = words(`
  website site page terms conditions policy policies faq faqs guide manual contract agreement handbook leaflet booklet documentation docs document
  invoice receipt confirmation listing description brochure rules t&cs form label banner homepage app article`)
/** What an earlier telling is called. */
export const earlierWords = words(
  'last previous earlier first initial above prior recent original preceding second past former'
)
/** How we answered. */
export const answerNouns = words(
  'answer position stance advice decision reply response explanation view instruction instructions message'
)
/** Colleagues and papers that may have said it. */
export const tellerNouns = words(`
  colleague colleagues adviser advisor agent agents team manager staff rep representative technician engineer driver doctor nurse teacher clerk operator teller cashier girl
  letter leaflet label email e-mail message notice terms contract manual guide page website sign booking confirmation invoice notification text newsletter brochure`)
