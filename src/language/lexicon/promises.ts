/** Words of promises: what one vows with, what makes it absolute, who else decides, what comes out. */
import {words} from './function-words.ts'

/** People and bodies that decide for themselves: nobody can promise what they will do. */
export const deciders = words(`
  bank banks judge judges court courts council examiner examiners insurer insurers insurance customs google apple
  facebook amazon instagram meta microsoft paypal visa mastercard landlord landlords board boards jury committee
  committees embassy consulate merchant merchants airline airlines university seller sellers buyer buyers
  manufacturer manufacturers regulator ombudsman tribunal magistrate referee umpire authority authorities ministry
  department office dvla hmrc irs police mayor registrar dean principal headmaster headteacher editor editors
  publisher jurors assessor adjuster underwriter underwriters lender lenders issuer employer employers recruiter
  recruiters panel admissions inspector inspectors planners airport carrier couriers courier tenants defendant
  claimant parliament government`)
/** What deciders grant. */
export const favours = words(`
  accept approve grant reverse side refund agree pass say sign let hire hang pick choose rule award pay reimburse
  waive release clear give allow admit offer cancel drop restore lift settle honour honor back support put rank list
  publish win take find uphold overturn extend renew reply post deliver`)
/** Outcomes of a process that we do not hold alone. */
export const outcomes = words(`
  fix resolve solve arrive deliver ship refund post happen recover restore repair replace come reach get receive
  land work sort cure heal cover match win pass clear settle reverse credit process complete finish recur return fit
  last survive grow sell rise succeed eliminate prevent solve beat have see restock be stay remain put save keep
  ensure end stop fail break`)
/** Small acts of one's own that one may well promise. */
export const ownActs = words(`
  write call email update check look pass share tell let help answer ring phone text mention forward note try
  consider remember ask raise investigate chase inform contact escalate read listen talk speak explain add sit stand
  visit miss bring think discuss treat take follow keep do make give send use reply confirm appreciate want like
  love enjoy need`)
/** Verbs of what can go wrong, whose denial is a promise. */
export const mishaps = words(`
  happen recur fail break crack leak stall return reoccur come go get crash burst lose jam freeze slip stop hack
  breach`)
