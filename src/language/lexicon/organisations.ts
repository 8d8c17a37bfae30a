/** Nouns for the people and bodies that a customer can be sent to, and for what is no person at all. Norms, singular and plural. */
import {words} from './function-words.ts'

/** Parts of our own house: a hand-off inside. */
export const departments = words(`
  billing sales accounts accounting accountancy finance payroll logistics shipping warehouse dispatch returns collections retentions
  legal compliance procurement purchasing engineering security operations marketing recruitment hr it fraud claims
  reservations bookings lettings admissions registrar reception enrolment enrollment underwriting dispensary
  workshop maintenance fulfilment fulfillment membership memberships editorial facilities housekeeping triage tech technical
  team teams department departments dept desk desks division unit section branch branches counter window queue hotline helpline line lines
  switchboard extension colleague colleagues manager managers supervisor director specialist specialists
  engineer engineers technician technicians developer developers devs dev moderator moderators webmaster crew staff
  representative representatives rep reps officer officers advisor advisors adviser advisers group people folks person lads guys
  committee`)

/** People and bodies outside our house. */
export const outsiders = words(`
  bank banks issuer issuers courier couriers carrier carriers manufacturer manufacturers maker makers seller sellers vendor vendors
  supplier suppliers dealer dealers dealership retailer retailers reseller resellers merchant merchants store stores shop shops
  provider providers isp operator operators airline airlines hotel hotels agency agencies agent agents broker brokers insurer insurers
  insurance landlord landlords landlady letting lender lenders employer employers company companies firm firms partner partners
  third-party contractor contractors subcontractor installer installers fitter fitters builder builders plumber plumbers
  electrician electricians architect accountant accountants solicitor solicitors lawyer lawyers attorney notary doctor doctors gp dentist
  surgery clinic clinics hospital hospitals pharmacy pharmacist chemist vet vets optician physio practitioner consulate embassy
  authority authorities council councils ministry government office offices bureau registry court courts police customs post royal
  university college school schools teacher teachers tutor tutors headteacher principal exam board examiner examiners
  association associations federation union club clubs society charity museum library archive archives gallery venue venues theatre
  organiser organisers organizer organizers promoter promoters owner owners neighbour neighbours neighbor neighbors driver drivers
  author authors maintainer maintainers community forum forums creator creators publisher publishers photographer sender recipient
  garage mechanic depot pound terminal port bailiff bailiffs assessor assessors adjuster surveyor franchisee franchise
  distributor distributors wholesaler importer registrar host admin admins administrator
  administrators webmaster caretaker concierge receptionist secretary treasurer warden ranger conductor chef kitchen farm grower
  factory mill lab labs laboratory supermarket station utility utilities centre center brand brands support care helpdesk
  restaurant restaurants cafe bar pub gym salon bakery butcher grocer florist cinema studio airport railway rail taxi nursery
  hospice dispensary   breeder kennel cattery campsite hostel resort lodge box-office observatory parish church mosque temple
  jobcentre ombudsman regulator watchdog arbitrator mediator adjudicator tribunal treasury revenue dvla hmrc irs dmv embassy
  whoever someone somebody them they him her `)

/** Things that no one can be sent to as to a person. */
export const places = words(`
  website site page pages link links setting settings menu tab tabs screen button section article articles guide guides faq faqs
  folder inbox dashboard profile document documents documentation docs manual video tutorial list map step steps option options
  form instructions post thread conversation history tracker tracking terms policy below above here there cart basket checkout
  app homepage portal url address wizard console terminal browser file download number numbers code`)
