/** Words of orders: whom they reach, what they forbid, what they threaten. */
import {words} from './function-words.ts'

/** Third-person names for the people who read the reply. */
export const addressees = words(`
  customers guests users members parents pupils students attendees passengers visitors sellers tenants applicants
  candidates riders hosts borrowers subscribers players travellers travelers buyers residents patients participants
  exhibitors readers donors volunteers delegates bidders campers cardholders policyholders claimants renters
  shoppers clients families learners merchants senders walkers walk-ins bookers entrants`)
/** Acts that a rule forbids; "you may not notice" forbids nothing. */
export const forbiddenActs = words(`
  transfer share resell sell copy swap give bring park smoke reuse photograph record distribute lend sublet enter
  bypass combine exchange return post publish film feed touch open rearrange alter modify assign leave remove store
  charge deduct withhold contact re-enter duplicate split gift keep exceed refuse reschedule amend join attend
  switch take use invite cancel eat drink walk ride swim climb board check cross drive`)
/** Verbs of which an order would be a wish: what the customer gets out of it. */
export const benefits = words(`
  know feel have enjoy love get see receive find understand win rest relax be hear succeed experience benefit stay
  come`)
/** What a threat ends in. */
export const adverse = words(`
  close closed closes cancel cancelled canceled cancels cancellation suspend suspended suspension reject rejected
  rejection lose lost loss void voided forfeit forfeited forfeiture terminate terminated termination delete deleted
  deletion deactivate deactivated deactivation block blocked charge charged charges fine fined penalty removed
  remove refuse refused denied deny disqualified closure disconnection disconnected collections fee surcharge expire
  lapse lapses released release withdrawn withdraw returned archived disabled disconnect stop stopped fees archive
  bin binned unsubscribed`)
/** "It is … that you": words of necessity. */
export const necessary = words(`
  mandatory compulsory imperative essential obligatory vital crucial required necessary incumbent paramount
  indispensable requisite`)
/** Adverbs that stand between subject and obligation. */
export const orderAdverbs = words(`
  now also then first just always still only personally therefore absolutely really simply again immediately at once
  both all each instead next definitely certainly probably likely unfortunately either currently strictly`)
