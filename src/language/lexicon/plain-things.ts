/** Words that call a thing plain, easy or beneath notice, and what a customer is told to do with it. */
import {words} from './function-words.ts'

/** Adjectives that call a task easy. */
export const easyWords = words(`
  easy simple straightforward obvious self-explanatory self-evident basic elementary trivial painless effortless foolproof
  child's-play idiot-proof common-sense logical intuitive plain evident clear-cut uncomplicated`)
/** Nouns of common sense and hard sciences: "it's not rocket science". */
export const commonNouns = words(
  'sense knowledge science surgery maths math mathematics arithmetic logic physics english courtesy manners kindergarten'
)
/** What stands before them. */
export const commonModifiers = words(
  'common basic rocket brain simple quantum elementary primary-school plain general nuclear'
)
/** Verbs of operating a thing: what an instruction asks. */
export const operateVerbs = words(`
  click tap go open follow select press enter type log sign restart reboot turn switch download update use look choose read check scroll plug unplug
  install uninstall reinstall delete remove add change set reset copy paste drag swipe hold push pull put insert fill tick untick enable disable
  navigate head visit find locate search scan upload upgrade refresh reload clear close save create run start stop launch move attach connect disconnect
  activate register verify confirm submit print measure pop toggle adjust edit rename log-in login charge try google`)
/** Verbs of reading and looking that a scolding "had you …" takes. */
export const lookVerbs =
  'look read check listen bother pay take open scroll follow think try glance study consult watch search'
/** Verbs of knowing. */
export const knowVerbs =
  'know realise realize understand see appreciate guess imagine expect tell find notice grasp learn'
/** What one reads instructions in. */
export const readingNouns = words(`
  manual guide instructions instruction faq faqs screen page label terms email e-mail form leaflet booklet box website site documentation docs article sign
  notice dictionary handbook readme description listing print heading title arrow`)
/** Who manages where this customer does not. */
export const othersNouns = words(`
  else customers customer people clients client users user members member guests class students tenants families patients colleagues everyone everybody anyone anybody nobody
  others child children kid toddler grandmother gran beginner beginners adult homeowner driver owner parent person parents`)
