/** How our own failures are told without an owner: nouns that happen, acts that went wrong, duties that were not done. */
import {words} from './function-words.ts'

/** Nouns of failure that "occur" or "there was". */
export const failureNouns = words(`
  mistake mistakes error errors mix-up mix-ups mixup mixups oversight oversights misunderstanding misunderstandings miscommunication
  slip-up slip-ups blunder blunders muddle lapse breakdown failure failures glitch glitches hiccup hiccups mishap mishaps slip typo typos
  confusion miscalculation misprint misfire omission omissions misjudgement misjudgment bungle hitch inaccuracy misconfiguration
  misallocation misrouting mislabelling mislabeling misreading misfiling mistranslation misplacement malfunction mispick mispicks mis-scan mis-sort
  misdelivery misstatement mishandling mistiming`)
/** Nouns of a cause behind which nobody stands. */
export const failureCauses = words(`
  error errors mistake oversight mix-up mixup glitch glitches difficulties misunderstanding miscommunication bug fault failure
  problem issue issues hitch outage omission slip lapse confusion breakdown misconfiguration malfunction`)
/** Acts that are failures by themselves. */
export const failingVerbs = words(`
  miss overlook lose misplace forget botch bungle garble jumble muddle scramble transpose mix omit neglect overcharge undercharge
  overbill double-book double-charge double-bill overbook double damage drop poison wipe swap duplicate truncate
  mangle ignore skip misdirect mislay miscount misquote misinform scrap shred mishandle overwrite erase spoil wreck ruin smash
  crush crease scratch dent break tear spill unsubscribe contaminate strand scuff bend burn squash oversell undercook overcook underpay overpay`)
/** Acts that are our duty towards the customer's things: not done, they are our failure. */
export const duties = words(`
  print send ship honour honor tighten apply process carry renew record register update add include pack book notify inform
  tell cancel refund call answer forward attach enter log reserve order pass sync migrate copy issue credit post file
  fit install check test clean label seal translate follow activate link assign schedule dispatch deliver deduct remove
  transfer escalate reply acknowledge save load upload queue note correct switch connect submit convert import export
  inspect wrap collect replace return arrange route deposit reverse waive adjust reset restock invoice tag stamp
  sign calibrate align measure give handle brief publish list stop pause close extend migrate synchronise synchronize
  enable configure bring action actioned flag allocate credit reimburse`)
/** Things that run by themselves and do the damage in our name. */
export const processes = words(`
  migration update upgrade deploy deployment release sync import export script job cron server system database platform merge switch
  switchover rollout patch change software algorithm printer machine process template feed scanner backup integration filter bot
  automation cache scheduler calendar spreadsheet workflow batch handover relaunch move changeover router rota till cutover`)
/** What such a thing does when it goes wrong. */
export const damages = words(`
  wipe delete erase lose drop overwrite corrupt break duplicate double swap scramble reset remove cancel garble strip misread
  mangle skip miss unsubscribe merge truncate shift revert misroute deactivate disable clear scrub bill charge`)
