/** Words of fault: how a thing is wrong, which verbs go wrong by themselves, how bad outcomes are told. Grown from the catalogue and WordNet. */
import {words} from './function-words.ts'

/** Adverbs that say it was done wrong. */
export const errorAdverbs = words(`
  wrong wrongly incorrectly improperly badly accidentally mistakenly erroneously inadvertently unintentionally carelessly
  sloppily inaccurately illegibly prematurely hastily clumsily recklessly poorly incompletely unwittingly backwards upside-down
  foolishly stupidly needlessly inappropriately illegally fraudulently falsely untruthfully negligently`)
/** Groups of words that say so. */
export const errorPhrases: readonly string[] = [
  'by mistake',
  'by accident',
  'in error',
  'back to front',
  'upside down',
  'the wrong way',
  'the wrong way round',
  'inside out',
  'out of order',
  'in the wrong order',
  'too slowly',
  'too quickly',
  'too fast',
  'too tightly',
  'too hard',
  'too often',
  'instead of',
  'rather than',
  'by hand instead',
  'without checking',
  'without reading',
  'without asking',
  'without thinking',
  'one digit short',
  'one digit off',
  'a digit short',
  'off by one',
  'the other way round',
  'against the instructions',
  'against our advice',
  'back-to-front',
  'half way',
  'too many times',
  'wrong way',
  'without looking',
  'without backing'
]
/** Adjectives that say a thing is wrong. */
export const errorAdjectives = words(`
  wrong incorrect invalid bad expired outdated old mismatched nonexistent non-existent incomplete corrupt corrupted blurry
  blurred unsupported fake false erroneous faulty illegible unreadable inaccurate mistaken misspelled misspelt mistyped
  improper incompatible obsolete inactive stale closed cancelled disabled deleted retired lapsed void unofficial counterfeit
  unauthorized unauthorised foreign forbidden prohibited inappropriate unsuitable undersized oversized insufficient duplicate dead blocked revoked
  discontinued unregistered unverified ineligible non-refundable second-hand broken phishing fraudulent unlicensed suspicious
  defective damaged unknown mouldy torn cracked incorrectly-filled unpaid unsigned`)
/** Those of them that are plain facts unless something went wrong with them. */
export const weakAdjectives = words(
  'old closed cancelled bad foreign duplicate second-hand non-refundable deleted disabled blocked dead inactive retired'
)
/** Verbs that go wrong by themselves, besides mis-, over- and under- verbs. */
export const faultingVerbs = words(`
  confuse botch bungle garble scramble jumble muddle swap transpose invert damage break crack smash scratch spill drop burn scorch flood jam
  corrupt wreck ruin spoil destroy lose misplace ignore disregard exceed violate breach infringe abandon neglect overlook miss
  forget fail skip contravene tamper void invalidate abuse mangle fumble flunk forfeit fry brick crash dent rip tear stain soil
  bend snap puncture contaminate flout rush abuse duplicate overwrite overfill overload overtighten omit bypass scrape deface
  short-circuit overheat double refuse sabotage trash yank shove slam wrench jerk kick prise pry hammer cram poke jab smear scrub douse
  drench dunk submerge microwave bleach cross-thread fumble superglue overboil`)
/** Faulting verbs whose neutral wording may change who is liable. */
export const damageVerbs = words(`
  damage break crack smash scratch burn scorch flood ruin destroy wreck violate breach infringe contravene tamper void abuse
  dent rip tear stain soil puncture contaminate deface scrape snap fry brick`)
/** Faulting verbs with a particle: "mix up", "screw up". */
export const faultingParticles: Readonly<Record<string, readonly string[]>> = {
  double: ['up'],
  mix: ['up'],
  mess: ['up', 'around', 'with'],
  screw: ['up', 'over'],
  foul: ['up'],
  muck: ['up'],
  cock: ['up'],
  slip: ['up'],
  muddle: ['up'],
  jumble: ['up'],
  botch: ['up'],
  trip: ['up'],
  burn: ['out'],
  blow: ['up', 'out'],
  wear: ['out'],
  sit: ['on'],
  skip: ['over', 'past', 'through'],
  tap: ['past'],
  click: ['past'],
  rush: ['through', 'into'],
  skim: ['over', 'past'],
  gloss: ['over'],
  tamper: ['with'],
  fiddle: ['with'],
  leave: ['off'],
  let: ['lapse', 'expire'],
  lock: ['out'],
  knock: ['over', 'off'],
  throw: ['away', 'out'],
  cut: ['off']
}
/** Verbs whose subject "you" suffers or receives; never blame by themselves. */
export const receiverVerbs = words(`
  get receive find spot notice see report flag mention tell say write point catch encounter hit experience be have hear know
  understand need want like love hope wish expect feel think believe ask contact call reach email e-mail message raise describe explain note
  end wonder discover uncover identify prefer deserve enjoy wait notify suffer face meet`)
/** Nouns for a mistake that one makes. */
export const errorNouns = words(`
  mistake mistakes error errors typo typos mess slip slips blunder blunders mix-up mixup oversight omission slip-up confusion
  misunderstanding gaffe muddle misprint misspelling misstep`)
/** Verbs that take such a noun. */
export const lightVerbs = words('make cause create introduce commit leave')
/** Verbs of a bad outcome for a thing: "the order bounced". */
export const badOutcomeVerbs = words(`
  fail bounce reject decline refuse deny delay lapse expire stop break crash lock block suspend jam stick cancel return void
  lose miss hold freeze leak overheat trip stall hang disappear vanish double duplicate charge fine penalize penalise revoke
  forfeit shrink thaw melt rust warp fade rot blow trip flood shut seize sink stain split discolour discolor die clog strip bend crumple short sour wilt curdle perish burst topple derail misfire stop-start forfeit close flag collapse burn drop corrupt reset delete clog tear rip default bin scrap disqualify turn`)
/** Words that make a predicate a bad outcome. */
export const badOutcomeWords = words(`
  late delayed stuck invalid blocked locked missing lost broken wrong unavailable declined rejected refused void failed
  overdrawn higher extra unable nothing nowhere empty zero useless gone dead taken impossible hold overdue double twice short longer tow fine fines fee fees charge charges penalty surcharge suspension lockout
  delay delays refusal rejection cancellation error errors problem problems failure mess confusion wait loss crash damage leak
  gap shortage overcharge mismatch mix-up outage automatic-ally scrapped`)
