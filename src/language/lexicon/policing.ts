/** Shapes in which a customer is told how to feel or behave. */
import {feelingAdjectives, feelingNouns} from './emotions.ts'
import {words} from './function-words.ts'

/** A shape of words and the way it polices. */
export interface PolicingFrame {
  readonly name: 'calm' | 'behave' | 'no need' | 'verdict' | 'tone' | 'futile' | 'fortunate' | 'accept'
  readonly match: string
  /** An order: stands where an imperative may, or after "please", "ask you to", "need to" … */
  readonly order?: true
  /** Stands at the start of a sentence or clause. */
  readonly opens?: true
}

/** Word classes of the frames. */
export const policingClasses = {
  adv: words(
    'please just really so too very all quite a bit little rather more always also kindly be extremely overly unnecessarily needlessly being get getting far way such somewhat slightly terribly absolutely completely totally'
  ),
  be: words("is are am be been being was were 's 'm 're"),
  mood: new Set(
    [...feelingAdjectives].filter(
      norm =>
        !/^(?:low|lost|hurt|confused|worried|concerned|anxious|nervous|scared|frightened|terrified|embarrassed|uncomfortable|unwelcome|shocked|panicked|stressed|lonely|ignored|misled|cheated|bothered|troubled|inconvenienced|worked|difficult|negative|fed|shaken|worn|tired|drained)$/.test(
          norm
        )
    )
  ),
  feel: new Set(
    [...feelingNouns].filter(
      norm =>
        !/^(?:worry|worries|concern|concerns|confusion|fear|fears|doubts|reservations|embarrassment|stress|pain)$/.test(
          norm
        )
    )
  ),
  nice: words(
    'calm patient polite civil courteous respectful reasonable realistic understanding cooperative co-operative nice nicer kind kinder pleasant friendly friendlier civilised civilized composed considerate constructive professional mindful quiet quieter positive grateful tolerant forgiving level-headed rational mature adult sensible decent flexible gracious'
  ),
  vice: words(
    'rude aggressive abusive unreasonable impatient hostile agressive aggresive agresive dramatic emotional hysterical difficult childish silly ridiculous irrational unfair demanding confrontational overdramatic over-dramatic paranoid sensitive oversensitive touchy melodramatic petty stubborn disrespectful offensive unpleasant unkind'
  ),
  vent: words(
    'yell yelling shout shouting scream screaming complain complaining swear swearing curse cursing overreact overreacting over-react over-reacting panic panicking cry crying whine whining moan moaning rant ranting threaten threatening argue arguing fuss fussing rave nag nagging badger badgering pester pestering insult insulting snap snapping sulk sulking grumble grumbling exaggerate exaggerating dramatise dramatize attacking attack accusing'
  ),
  venting: words(
    'yelling shouting screaming complaining swearing cursing overreacting panicking crying whining moaning ranting threatening arguing fussing stressing nagging badgering pestering insulting snapping sulking grumbling exaggerating impatience anger rudeness anxiety'
  ),
  manner: words(
    'tone attitude language manner manners behaviour behavior temper mood conduct words volume emotions feelings voice expectations capitals caps'
  ),
  need: words('need reason call cause point use sense grounds'),
  you: words('you yourself your'),
  no: words('no not nothing never nobody noone'),
  rein: words(
    'lower watch mind moderate adjust change keep check control mend soften temper drop lose curb tone fix improve raise restrain contain leave'
  )
}

/** Shapes, the surest first. */
export const policingFrames: readonly PolicingFrame[] = [
  {name: 'calm', match: '(calm|simmer|settle|cool|quieten|quiet|pipe) (yourself)? (down|off)', order: true},
  {
    name: 'calm',
    match: '(relax|chill|breathe) (,|.|!|;|:|-|–|—|bro|mate|man|dude|buddy|now|please|and|it)',
    order: true
  },
  {
    name: 'calm',
    match:
      '(chill out|calm yourself|compose yourself|lighten up|loosen up|take it easy|easy there|cheer up|chin up|get a grip|get over it|pull yourself together|man up|grow up|wind your neck in|cool it)',
    order: true
  },
  {
    name: 'calm',
    match:
      '(take|have|try taking) (a|some|one|a few) {adv}? (deep|slow|long|big)? (breath|breaths|breather|chill pill|moment to (calm|breathe|cool|relax))',
    order: true
  },
  {name: 'calm', match: '(deep|slow) breaths', opens: true},
  {
    name: 'calm',
    match: '(keep|remain|stay|be|act|try to be|try to keep|try to stay|try to remain) {adv}? {adv}? {nice}',
    order: true
  },
  {
    name: 'calm',
    match:
      "(keep|let 's keep|let us keep|kept) (this|it|things|the conversation|the chat|your (cool|temper|composure|voice|head|hair|shirt|knickers)|matters|the tone) {adv}? ({nice}|on|down)",
    order: true
  },
  {
    name: 'calm',
    match:
      'keep (your|our|the) {adv}? (cool|temper|tempers|composure|head|heads|emotions|feelings|voices) (in check|under control|down|.|!|,|and|please)',
    order: true
  },
  {
    name: 'calm',
    match: '(not|never) {adv}? (raise|lose|let) (your|the) (voice|voices|temper|cool|rag|emotions|feelings|anger)'
  },
  {
    name: 'calm',
    match:
      '(not|never) {adv}? (let|allow|take) (this|it|that|things|these|them) {adv}? (to)? (upset|bother|annoy|get to|anger|frustrate|get under|personally|get you down|get the better|spoil|ruin)',
    order: true
  },
  {
    name: 'calm',
    match:
      '(do not|never|try not to|not to|let us not|please not) {adv}? {adv}? (get|be|feel|become|go|act|start|keep|lose)? {adv}? ({mood}|{vice}|{vent}|carried away|worked up|your (cool|temper|rag|head)|hysterics)',
    order: true
  },
  {
    name: 'calm',
    match:
      '(stop|quit|cease|enough (of|with)) (being)? (the|all the|all this|this|your)? ({venting}|{vice}|drama|fuss|histrionics|theatrics|attitude|shouting)',
    order: true
  },
  {
    name: 'behave',
    match:
      '(show|have|exercise|practise|practice) {adv}? (some|a (little|bit of|bit more)|more|your|a)? (patience|understanding|respect|restraint|consideration|courtesy|compassion|empathy|decency|manners|faith|sympathy|gratitude)',
    order: true
  },
  {
    name: 'behave',
    match:
      '(mind|watch|moderate|lower|soften|curb|mend|temper|restrain|tone down|drop|lose|park|contain|control|rein in) (your|that|the|those) {adv}? (manner (of (speaking|writing))?|{manner})',
    order: true
  },
  {
    name: 'behave',
    match:
      '(adjust|change|check|improve|work on|reconsider|fix) (your|that) {adv}? (tone|attitude|manner|manners|manner of (speaking|writing)|behaviour|behavior)',
    order: true
  },
  {
    name: 'behave',
    match:
      '(lowered|moderated|watched|minded|adjusted|changed|softened|dropped|controlled|toned down) (your|that|the) (manner (of (speaking|writing))?|{manner})'
  },
  {
    name: 'behave',
    match:
      '(you to|people to|everyone to|customers to|callers to|that you) {adv}? (be|remain|stay|keep|act|have|show|behave|speak) {adv}? (some)? {adv}? ({nice}|patience|respect|civilly|politely|respectfully|courteously|nicely|properly)'
  },
  {
    name: 'behave',
    match:
      '(expect|require|demand|insist on|call for) {adv}? (some|a little|more)? (patience|respect|courtesy|politeness|civility|understanding|good manners|restraint|decency) (from|of|towards|and)'
  },
  {name: 'behave', match: 'you {adv}? (calmed|cooled|relaxed|settled|simmered) (down|off)?'},
  {
    name: 'behave',
    match:
      '(put|leave|park|set|keep) (the|your) (claws|feelings|emotions|anger|drama|attitude|sarcasm|pitchforks) (away|aside|out|at the door|in check|to yourself|down)',
    order: true
  },
  {name: 'behave', match: '(feelings|emotions|drama|hysterics|sarcasm) aside', opens: true},
  {
    name: 'behave',
    match:
      '(less|spare us the|spare me the|enough|skip the|drop the|without the|a little less|a bit less) (of the|with the)? (drama|attitude|sarcasm|emotion|shouting|swearing|hysteria|histrionics|anger|rudeness|aggression|negativity)'
  },
  {
    name: 'behave',
    match: '(see|look at) (the funny side|it from our side|the bright side|it our way|things from our)',
    order: true
  },
  {
    name: 'behave',
    match:
      '(let it go|move on from (this|it)|get past (this|it)|put (this|it) behind you|sleep on it|count to ten|walk it off|lower your expectations|manage your expectations|rein it in|tone it down|dial it (down|back)|keep a lid on it|keep your hair on|hold your horses)',
    order: true
  },
  {
    name: 'behave',
    match: '(a cup of tea|a walk|a break|some fresh air|a breather|a pause|a lie down) (before|and then|first)'
  },
  {
    name: 'behave',
    match:
      '(with|in) a (positive|better|calmer|friendlier|nicer|more (positive|constructive|reasonable)) (mindset|attitude|tone|mood|frame of mind|manner|spirit)'
  },
  {
    name: 'no need',
    match:
      "(there 's|there is|there was|have|has|is|see|'s)? (no|not any|little|hardly any|not a|never any|zero|absolutely no|really no) (real|good)? ({need|call|reason|cause|point|use|sense|grounds) (to|for|in|on)? {adv}? (you to|your|being|be|getting|get|feel|feeling|becoming|such|all this|all the|the|this|that|any)? {adv}? {adv}? ({mood}|{vice}|{vent}|{feel}|drama|alarm|tone|attitude|aggression|language|rudeness|hostility|panic|fuss|profanity|capitals|caps|impatience|hysterics|bite my head|take it out)".replace(
        '({need|',
        '(need|'
      )
  },
  {
    name: 'no need',
    match:
      '(nothing|not anything) (here|in this|in that|at all)? to (be|get|feel) {adv}? {adv}? ({mood}|worked up|{vice})( about)?'.replace(
        '( about)?',
        ''
      )
  },
  {
    name: 'no need',
    match:
      '(nothing|not anything) (here|in this|at all)? to (shout|yell|complain|cry|scream|panic|get worked up|fuss|moan|rant|get steamed up) (about|over)'
  },
  {
    name: 'no need',
    match:
      '(not|hardly|never) worth (getting|being|shouting|crying|losing|arguing|fighting|raising|falling|all this|your|the) ({mood}|about|over|your|out|anger|fuss|energy|stress|worked|blood)'
  },
  {
    name: 'no need',
    match:
      '(need not|do not need to|do not have to|should not|must not|ought not to|no need to) {adv}? (be|get|feel|become) {adv}? {adv}? ({mood}|{vice}|so worked up)'
  },
  {
    name: 'no need',
    match:
      "(do not|can not|fail to|hardly) (see|understand|know|get) why (you|anyone) (are|would|should|have|need|'re|feel|get|were)? {adv}? {adv}? ({mood}|{vent}|{vice}|making (such)? (a|all this)|making a|make (such)? a)"
  },
  {
    name: 'verdict',
    match:
      'you {be} {adv}? {adv}? {adv}? ({vice}|{venting}|hysterical|agitated|childish|shouty|out of line|out of order|over the top|making (a|such a) (fuss|scene|mountain|drama)|jumping to conclusions|overthinking|over-thinking|overdoing|overcomplicating|overanalysing|overanalyzing|catastrophising|catastrophizing|reading too much|taking (this|it|that) (too|so|very|far too|personally)|blowing (this|it|things)|imagining|too {mood})'
  },
  {name: 'verdict', match: 'you (sound|seem|appear|come across) {adv}? {adv}? (as)? (being)? ({vice}|hysterical)'},
  {
    name: 'verdict',
    match:
      '(your|that|this) {adv}? ({feel}|tone|attitude|reaction|response|behaviour|behavior|language|outburst|manner|conduct|message) {be} {adv}? {adv}? (not)? {adv}? (misplaced|unwarranted|unjustified|unnecessary|uncalled for|excessive|inappropriate|unhelpful|unacceptable|unreasonable|unfair|rude|aggressive|abusive|uncalled-for|over the top|out of (line|order|proportion)|disproportionate|exaggerated|helping|helpful|appropriate|acceptable|justified|warranted|emotional|misdirected|unfounded|appreciated)'
  },
  {
    name: 'verdict',
    match:
      '(your|that|this) (tone|attitude|manner|language|behaviour|behavior|conduct|outburst) {adv}? ... (leaves|left|does not|is not|was not|will not|did not|makes|made|has been) {adv}? (a lot|much|help|helping|acceptable|appropriate|something|it hard|it difficult|unacceptable|to be)'
  },
  {
    name: 'verdict',
    match:
      '(was|is|were|are|sounds|sounded|seemed) {adv}? (too|far too|overly|unnecessarily|needlessly) (emotional|hostile|aggressive|rude|dramatic|personal|angry|heated)'
  },
  {
    name: 'verdict',
    match: '(such|quite|making|make|kick|kicking) (up)? (such)? a (fuss|scene|drama|song and dance|stink|mountain)'
  },
  {
    name: 'behave',
    match:
      '(refrain|abstain|desist) from {adv}? (using|being|making)? {adv}? (any|such|that|this|foul|bad|abusive|strong|offensive)? {adv}? ({vent}|{vice}|language|profanity|capitals|caps|insults|attacks|remarks|comments|rudeness)'
  },
  {name: 'behave', match: '(be|act) {adv}? (glad|grateful|thankful|happy) (that|you|it|we|with|anyone)', opens: true},
  {
    name: 'behave',
    match:
      'try (and|to) {adv}? (understand|appreciate|see|respect) (our|my|the * of our|it from|things from) (position|situation|side|point|constraints|limits|point of view|perspective|end)?'
  },
  {name: 'behave', match: 'put yourself in (our|my|their|the) (shoes|place|position)'},
  {
    name: 'behave',
    match:
      '(ask|asking|appeal) (you)? for {adv}? (a (little|bit of|bit more|little more|touch of)|some|more) (patience|understanding|respect|courtesy)'
  },
  {
    name: 'behave',
    match:
      '(behave yourself|act your age|mind your manners|do not shoot the messenger|take a step back|be a good sport|have a heart|get a hold of yourself|get hold of yourself)',
    order: true
  },
  {
    name: 'tone',
    match:
      '(not|never|nor) {adv}? (appreciate|like|care for|tolerate|accept|put up with|stand for|deserve) {adv}? (your|that|this|the|such|being|to be) {adv}? (tone|attitude|language|manner|rudeness|behaviour|behavior|shouted|spoken|sworn|yelled|talked|insulted|aggression|insults|abuse)'
  },
  {name: 'tone', match: '(not|refuse to) be (spoken|talked|shouted|sworn|yelled) (to|at)'},
  {name: 'verdict', match: '(we are all|let us be|we are) {adv}? (adults|grown-ups|grown ups)'},
  {
    name: 'verdict',
    match:
      'in (a|such a|that kind of|quite a) {adv}? (bad|foul|right|terrible|strop|huff|state)? (mood|strop|huff|temper)'
  },
  {
    name: 'no need',
    match:
      '(can not|no right to|not entitled to|no business|no cause to|no excuse for|no excuse to) {adv}? (be|being|feel|feeling|get|getting)? {adv}? {adv}? ({mood}|{vice}|{vent}|that tone|that language)'
  },
  {
    name: 'futile',
    match:
      '(not|never) {adv}? (help|helps|achieve|solve|change|get) ... (to|by) {adv}? (be|being|get|getting)? {adv}? ({vent}|{vice}|{mood})'
  },
  {
    name: 'futile',
    match:
      '(respect|courtesy|politeness|kindness|patience) (is|works|goes|runs|cuts) (a two-way|both|a two way|free|two ways)'
  },
  {
    name: 'tone',
    match:
      '(take|use|adopt|using|taking) (that|this|such a|that kind of|that sort of|this kind of|such) (tone|attitude|language|manner)'
  },
  {
    name: 'tone',
    match:
      '(talk|speak|write|talking|speaking|behave|act) ((to|at|with) (me|us|people|our (staff|team|agents)|staff|them|my colleague|my colleagues|someone|anyone))? (like (that|this)|(that|this) way|in (that|this|such a) (tone|way|manner)|rudely|so rudely)'
  },
  {name: 'tone', match: '(shouting|swearing|yelling|screaming|cursing|raging) at (me|us|people|our|staff|them|my|the)'},
  {name: 'tone', match: '(bite|snap) (my|our|his|her) (head|nose) off'},
  {name: 'tone', match: '(take|taking) it out on (me|us|our|my|the|him|her)'},
  {
    name: 'tone',
    match: '(being|go on being|keep being|continue being|continue to be|are being|carry on being) {adv}? {vice}'
  },
  {
    name: 'futile',
    match:
      '({venting}|(being|getting|going|staying|feeling) {adv}? {adv}? ({mood}|{vice}|{venting}|worked up|hot under)|writing in (capitals|caps|all caps|block)|using (capitals|caps|bad language)|raising your voice|losing your (temper|cool)|your (shouting|anger|swearing|complaining|impatience|rudeness)|panic|impatience|anger|rudeness|tantrums|threats|insults) ... (will not|would not|does not|do not|is not|are not|never|helps no one|helps nobody|gets you|gets us|will get|solves|only|not going|can not|makes no|rarely)',
    opens: true
  },
  {
    name: 'futile',
    match:
      '(grown|adult|reasonable|sensible|decent|civilised|civilized|mature) (man|men|woman|women|person|people|adult|adults|customers|customer|ups) (does|do|would|should|don|can|will|usually|normally|are|is)'
  },
  {
    name: 'futile',
    match:
      '(patience|politeness|courtesy|manners|kindness|good manners|civility|a smile) (is|are|costs|cost|goes|go|gets|get|makes|will) {adv}? (a|the|key|nothing|needed|required|advised|long|you|all|our|no)',
    opens: true
  },
  {
    name: 'futile',
    match:
      '(everyone|everybody|others|other customers|other people|the rest of|most people) (else)? ... (managing|manages|manage|able|managed) to (stay|be|keep|remain|wait) {adv}? ({nice}|patiently|quietly|without)'
  },
  {
    name: 'fortunate',
    match:
      'you (ought|should|could) (to)? {adv}? (be|feel|count yourself) {adv}? (happy|glad|grateful|thankful|lucky|ashamed|embarrassed)'
  },
  {
    name: 'accept',
    match:
      '(have to|need to|must|should|ought to|will have to|got to) {adv}? (learn|get used|come to terms|live with|deal with|put up|accept that|understand that|appreciate that|realise that|realize that|be more|be a (bit|little) more) ({nice}|to (live|accept|wait|cope|that|it|deal)|with (this|that|it|a)|that|it|this|reality)'
  },
  {
    name: 'accept',
    match:
      '(you need to|you have to|you must|you should|you ought to|you will have to|please|kindly|do|try to|must) {adv}? (understand|appreciate|realise|realize|accept|remember|bear in mind|be aware) (that)? (we|i|our|my|us|the team|the staff|agents|there are|other) ... (have|are|is|only|busy|human|other|many|a lot|people|doing|can|get|deal|receive)'
  }
]

/** Word starts, one of which stands in every sentence that polices. */
export const policingTriggers: readonly string[] =
  "calm|simmer|settl|cool|quiet|pipe|relax|chill|breath|compos|lighten|loosen|tak|easy|cheer|chin|get|grip|pull|man|grow|wind|hav|has|try|deep|slow|keep|kept|remain|stay|be|act|let|do|don|never|not|please|stop|quit|ceas|enough|show|exercise|practi|mind|watch|moderat|lower|adjust|chang|check|control|soften|curb|mend|temper|restrain|tone|ton|drop|los|park|contain|rein|improv|work|reconsider|fix|you|u|ur|people|everyone|everybody|customers|callers|put|leav|set|feelings|emotions|drama|hysteric|sarcasm|less|spare|skip|the|without|a|see|look|move|sleep|count|walk|manag|dial|hold|some|with|in|no|there|nothing|hardly|zero|absolutely|really|need|should|must|ought|can|fail|expect|requir|demand|insist|call|that|this|your|was|is|were|are|sound|seem|such|quite|mak|kick|us|adopt|talk|speak|spoke|writ|behav|shout|swear|yell|scream|curs|rag|bit|snap|go|carry|continu|rais|panic|impatien|anger|rude|tantrum|threat|insult|adult|reasonable|sensible|decent|civili|mature|patien|polite|courtesy|manners|kind|good|others|other|most|could|might|want|got|bear|remember|understand|appreciat|reali|accept|accus|complain|cry|whin|moan|rant|argu|fuss|nag|badger|pester|sulk|grumbl|exaggerat|overreact|over-react|that's|it's|attack|feel|anxiety".split(
    '|'
  )
