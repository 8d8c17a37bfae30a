/** Words that pin a fault on somebody: nouns of fault, people who are customers, ways to say "because of". */
import {words} from './function-words.ts'

/** Nouns of a fault that somebody has committed. */
export const faultNouns = words(`
  mistake mistakes error errors fault failure failures negligence misunderstanding misuse oversight oversights
  carelessness inaction blunder blunders slip lapse lapses typo typos mix-up mixup neglect inattention
  misconfiguration omission omissions slip-up slip-ups failing failings misjudgement misjudgment wrongdoing
  mishandling tampering misreading abuse incompetence recklessness sloppiness clumsiness haste impatience
  forgetfulness miscalculation misprint mishap bungling laziness muddle indecision tardiness delay delays non-payment
  nonpayment non-compliance mess disorganisation disorganization noncompliance inexperience ignorance unfamiliarity
  misstep gaffe botch misinterpretation wrong-doing screw-up cock-up shortcoming`)
/** Nouns for a trouble that can lie on a side. */
export const troubleNouns = words(`
  problem problems issue issues cause trouble fault error mistake failure mishap mix-up slip blame hiccup glitch
  failing breakdown bottleneck hold-up snag muddle confusion blunder culprit discrepancy`)
/** People who are our customers, by trade. */
export const customerNouns = words(`
  customer user client member rider driver guest tenant patient cardholder payer sender buyer owner parent applicant
  purchaser consignee shipper subscriber passenger hirer renter account-holder policyholder occupant resident student
  reader operator end-user recipient cyclist pilot parents customers users owners`)
/** Words after a noun of fault that make it the name of a thing: "error log". */
export const faultNames = words(`
  log logs report reports message messages code codes number numbers screen page notice rate margin correction
  corrections handling list lists text output alert alerts ticket window screenshot screenshots image photo video
  details description id history file trace dialog popup box`)
/** Personal failings that need no owner named. */
export const personalFaults = words(`
  negligence carelessness inattention misuse sloppiness recklessness impatience laziness clumsiness`)
/** Verbs by which a fault brings about its outcome. */
export const causingVerbs = words(`
  hold cause delay trigger lead kill break block mean prevent result stop create make cost leave bring damage ruin
  produce slow postpone void invalidate freeze lock jam bounce push set force account explain stall hinder halt
  disrupt crash throw`)
