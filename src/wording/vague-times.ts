/** Grammar of promises without a time: "soon", "as quickly as we can", "when things calm down", "we'll try". */
import {readClasses, readFrames} from './frame-table.ts'

const classes = readClasses(`
  we: i we they he she someone somebody team colleague colleagues specialist agent engineer developers it things time circumstances
  quick: soon soonest quickly swiftly fast promptly speedily early rapidly
  able: possible feasible practicable able practical convenient
  adv: just also really very still now only then all simply please hereby certainly definitely always currently presently
  will: will 'll shall
  be: is are 's 're am be was were
  fuzzy: soon soonish shortly asap eventually presently momentarily anon someday sometime promptly speedily swiftly timely
  odd: bit while moment jiffy sec second tick minute mo flash
  span: days weeks months hours minutes
  aim: try attempt endeavour endeavor aim hope strive plan intend mean aims hopes plans intends means wants want look
  aiming: hoping aiming planning intending looking trying striving endeavouring meaning
  goal: aim goal intention plan hope target`)

/** Frames; `time` needs a commitment around it, `alone` is one by itself, `effort` promises only to try. */
export const vagueFrames = readFrames(
  `
  time: as {quick} as (is)? (humanly)? {able}
  time: as {quick} as (we|i|they|he|she|the *|our *|it|circumstances) ...
  time: as {quick} as circumstances
  time: at (the|our|his|her|their) (very)? (earliest|soonest) (possible)? (opportunity|convenience|moment)?
  time: at your earliest
  time: in due (course|time)
  time: in (a|good|no) (little|short|wee)? (bit|while|moment|jiffy|sec|second|tick|mo|flash|time)
  time: in a timely (manner|fashion|way)
  time: in the (near|foreseeable|immediate|not too distant|not so distant) future
  time: (in|over|within) the (coming|next|following) (few|couple of)? {span}
  time: in (a)? (few|couple of|several|some) {span}
  time: before (too|very)? long
  time: (not|will not|'ll not|shall not) be (too|very)? long
  time: at some (point|stage|time)
  time: (one of these days|any (day|minute|time|moment|week|second|hour) now|some (time|day)|some time (soon|next))
  time: (further|somewhere)? down the (road|line|track)
  time: sooner (rather than|or) later
  time: at a later (date|time|stage|point)
  time: (when|whenever|once|as|if|where) (time|things|funds|circumstances|resources|capacity|schedules|staffing|space|possible|able|convenient|practicable|the dust|workload|traffic) ...
  time: (when|whenever) (we|i|they|he|she|someone|somebody|he 's|she 's|they 're) (can|could|get|have (a|the|some|time)|{be} (able|free|next|back|available|in)|find|wake|manage)
  time: (when|whenever|once) (there {be}|there) (any)? (news|something|an update|more)
  time: without (undue|further|any|unnecessary)? (further|undue)? delay
  time: within (a|an) (reasonable|short|acceptable|appropriate|few) *
  time: (a|the|our|an) (forthcoming|upcoming|future|later|subsequent) (release|update|version|batch|delivery|van|date|run|one|patch|build|sprint|window|statement|bill|cycle)
  time: in the next (go|round|batch|release|update|version|run)
  time: (catch|on|with|in) a later (one|van|train|run|flight|batch)
  time: (fairly|quite|pretty|very|rather|reasonably) (quickly|swiftly|soon|soonish|shortly|promptly|speedily|fast)
  time: (as a matter of|with (all|the utmost|due)) (urgency|haste|speed|priority)
  time: (for|give (us|me|them)) a (little|short|good)? (while|bit|moment)
  time: {fuzzy}
  time: (just|right)? (around the corner|on the horizon)
  time: at (my|our|the|their|his|her) (first|next) (opportunity|chance)
  time: (the)? (first|next) (chance|time|moment) (i|we|they|he|she) (get|have|can|is|are)
  time: (in|over) the fullness of time
  time: (a matter of|in a matter of) {span}
  time: as and when
  time: (quick|fast|soon) as (i|we|they) can
  time: (a little|a bit|some time|sometime) later
  time: as (time|workload|staffing|capacity|stock|weather) (permits|allows|goes)
  time: in good time
  time: over the next (while|bit|little while)
  alone: (is|are|'s|'re|it 's|been) (now|currently)? in (the|our|a) (queue|pipeline|works|backlog|line|system) ...
  alone: in the (order|sequence) (it|they|in which|that) ...
  alone: in the (works|pipeline)
  alone: (stay tuned|watch this space|hang tight|sit tight|watch our)
  alone: leave (it|this|that|all this|everything) (all)? (with|to) (me|us)
  alone: (consider|have|got|is|it 's|put|keep) ... on (my|our|the) (radar|roadmap|list|desk|pile)
  alone: ({will}|going to) {adv}? keep (you|this|an eye) ... (posted|updated|informed|in the loop|in mind|up to date)
  alone: ({will}|going to) be kept (posted|updated|informed|in the loop|up to date)
  alone: (wheels|things|balls) {be} in motion
  alone: give (us|me|them) (a|some) (little|short|bit of)? (while|bit|time|moment)
  alone: (take|takes) (as long as|the time) (it|they) (take|takes)
  alone: {be} {adv}? (working|looking into it|at it) {adv}? (tirelessly|flat out|round the clock|around the clock|day and night|hard|nonstop)
  effort!: ({will}|'d|going to|gonna|would) {adv}? {adv}? {aim} (to|and|for|our)
  effort!: ({will}|going to|gonna) {adv}? (do|try) (my|our|their) (level|very|utmost)? (best|utmost)
  effort!: ({will}|going to|gonna|let me|let us) {adv}? see (if|what|whether|how)
  effort!: (we|i|they|team|developers|it 's something *) (*)? (*)? (hope|aim|plan|intend|mean|endeavour|endeavor|strive|aims|hopes|plans|intends|means) to
  effort!: (we|i|they|he|she) (are|'re|am|'m|is|'s) {adv}? {aiming} (to|on)
  effort!: (our|the|my|whose) {goal} {be} to
  effort!: every (effort|attempt) {adv}? ({will}|{be}|shall|has)
  effort!: (efforts|attempts) to ... {will}
  effort!: (we|i|they) (might|may|could) {adv}? be able to
  effort!: (hopefully|fingers crossed|with (a bit|any|some)? (of)? luck|weather (permitting|willing)|god willing|touch wood|all being well)
  effort!: (perhaps|maybe|possibly) (we|i|they|it|he|she) ({will}|can|could|might)
  effort!: there {be} (every|a good|a fair|some) chance
  effort!: (i|we) (would|'d) (like to think|hope|imagine|say)
  effort!: (i|we) (trust|dare say|should think|reckon|guess|imagine) (that)? ... {will}
  effort!: (most likely|in all likelihood|i 'd say|all going well|i should think)`,
  classes
)
