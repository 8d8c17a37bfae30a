/** What an agent does at the desk, as opposed to what a company does: who speaks matters there. */
import {words} from './function-words.ts'

/** Acts on a case that somebody at the desk does. */
export const deskActs = words(`
  escalate forward note receive process review assign close resolve update refund log pass book analyse analyze identify amend order waive
  restore proofread test retest exchange carry arrange rearrange reschedule move push secure deduct uphold supply take decide agree approve
  look make draw bear give communicate extend cancel reverse credit add remove replace issue investigate register record
  acknowledge examine inspect check recheck run reset reopen reissue reprint send email mail post upload attach file raise open flag share
  submit transfer route redirect queue schedule prioritise prioritize expedite prepare complete correct fix rectify adjust change activate deactivate
  unlock unblock reinstate lift suspend renew confirm verify contact inform notify advise answer consider appoint allocate reserve
  hold release apply trace locate find discuss refer handle manage address action implement include translate enter edit merge
  delete disable enable migrate switch waitlist lodge settle compensate reimburse evaluate assess monitor follow relay pick sort
  dispatch despatch ship launch initiate conclude establish determine query`)
/** Acts of heart and mind, and of the telephone, that a person and not a company does. */
export const personalActs = words(`
  understand apologise apologize appreciate check look follow get review hear feel think believe hope wish love want know thank
  regret contact email mail call ring write reach find investigate let see ask assure note read realise realize sympathise
  sympathize value care welcome enjoy receive acknowledge examine consider remember help listen speak talk wonder trust
  confirm assist keep respond reply update revert forward pass escalate arrange raise discuss
  inform guarantee reassure decide agree mean try notice go need chase`)
/** Names that a company gives itself instead of a person. */
export const selfNames = words(`
  team support office company staff department representative representatives agent agents undersigned management desk colleagues
  colleague member services service specialist specialists advisor advisors adviser advisers officer executive helpdesk crew executives`)
/** Feelings that stand behind "we are". */
export const feelings = words(`
  happy glad pleased delighted sad sorry thrilled grateful thankful excited proud afraid confident sure aware concerned saddened
  honoured honored keen eager relieved disappointed touched moved`)
/** Efforts that are under way by themselves. */
export const efforts = words(`
  effort efforts step steps enquiry enquiries inquiry inquiries measure measures check checks investigation investigations consideration contact
  correction corrections attempt attempts arrangement arrangements work changes adjustments action repairs preparations search searches
  decision agreement conclusion note progress provision apologies thanks regret steps`)
