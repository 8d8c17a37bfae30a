/** Words of self-praise, stock closings and impersonal address. */
import {words} from './function-words.ts'

/** What a reader is called who has no name. */
export const readerNouns = words(`
  customer customers client clients user users member members guest guests subscriber subscribers patron patrons sir madam ma'am sirs shopper traveller traveler
  passenger policyholder applicant resident reader valued partner consumer buyer account-holder cardholder player friend shareholder parent parents tenant learner donor voter taxpayer citizen homeowner motorist seller host student students bidder claimant`)
/** How such a reader is flattered. */
export const flattery = words('valued esteemed loyal respected dear precious honoured honored most our')
/** What a company says it values. */
export const relationNouns = words(`
  business patronage loyalty custom customer customers client clients guest guests member members membership feedback support trust partnership relationship
  family families opinion opinions input comments patron patrons reader readers users user tenants passengers interest confidence association`)
/** What it calls important. */
export const concernNouns = words(`
  satisfaction happiness feedback business comfort success call enquiry inquiry query opinion opinions experience experiences trust custom privacy safety convenience security
  issue concern concerns loyalty delight suggestions suggestion input comments patience needs request customer customers expectations wellbeing complaint complaints`)
/** How important. */
export const importantWords = words(
  'important priority paramount utmost significance goal passion mission lifeblood valuable valued invaluable treasured cherished precious hearts heart concern everything appreciated noted world first foremost key gift'
)
/** What it strives for. */
export const excellenceWords = words(`
  excellence best highest quality service services satisfaction experience experiences exceed exceeding expectations smile comfort delight delighting seamless world-class better improve improving
  improvement outstanding exceptional superior smoother standards standard happiness happy innovation convenience hassle-free unmatched success care excellent finest great efficient prompt positive`)
/** Verbs of striving. */
export const striveWords = words(`
  strive strives striving endeavour endeavor endeavours endeavors pride aim aims seek committed dedicated devoted passionate commit believe exist constantly
  continuously continually always continue keep working thrive live compromise determined`)
/** Ways to get in touch. */
export const contactVerbs = words(
  'contact reach call email e-mail write get drop message text ring let connect ping touch approach revert reply ask tell speak talk come'
)
/** What one may still have. */
export const questionNouns = words(`
  question questions query queries concern concerns assistance help information suggestion suggestions comment comments issue issues doubt doubts clarification clarifications
  enquiries inquiries support problems problem feedback details trouble`)
