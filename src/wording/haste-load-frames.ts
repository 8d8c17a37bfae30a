/** Word patterns of load as an excuse, and of closing on the customer. */
import type {WordFrame} from './frame-search.ts'

/** We are busy; case closed; your place is gone. */
export const loadFrames: readonly WordFrame[] = [
  {
    name: 'load',
    match:
      '(due to|because of|owing to|given|with|as a result of|on account of|thanks to|from|under|in view of|caused by) {load}+ {loadnoun} (of|in) *'
  },
  {
    name: 'load',
    match:
      '(due to|because of|owing to|given|as a result of|on account of|in view of|caused by|result of) {load}+ (call|email|ticket|contact|chat|order|customer|request|mail|message|support|seasonal)? ({loadnoun}|{case}|interest|orders)'
  },
  {
    name: 'load',
    match:
      '(experiencing|receiving|seeing|having|facing|handling|getting|dealing with|working through|processing|witnessing) {load}+ (call|email|ticket|contact|chat|order|customer|request|mail|message|support|number of)? ({loadnoun}|{case})'
  },
  {name: 'load', match: '(a|our|the|this) {load}? backlog'},
  {
    name: 'load',
    match:
      '(due to|because of|owing to|given|as a result of|on account of|in view of|with|after) (the|a|an|our|this) (*)? (rush|surge|influx|backlog|spike|onslaught|avalanche)'
  },
  {name: 'busy', match: '(short|low|thin) (of|on) (staff|hands|people|help|agents|manpower)'},
  {name: 'queue', match: '(take a number|wait (for)? your turn|wait in (line|the queue)|get in line)'},
  {
    name: 'load',
    match:
      '(higher|more|heavier|busier|larger|greater) {adv}? (call|email|ticket|chat|contact|order)? ({loadnoun}|{case}|orders) (of {case})? than (usual|normal|expected|average)'
  },
  {
    name: 'load',
    match:
      '(everybody|everyone|the whole (town|world|country)|half the (town|country)|all (our|the) customers) ... (writing|calling|ringing|asking|emailing|messaging|phoning|wants|contacting)'
  },
  {name: 'busy', match: '{place} {be} {adv}? {adv}? {adv}? {busy}'},
  {
    name: 'busy',
    match:
      '{place} {be} {adv}? {adv}? (short staffed|under staffed|short of staff|short on staff|short-handed|run off|rushed off|up to our|up to my|flat out|backed up|snowed under|short-staffed|a zoo|a madhouse|under pressure)'
  },
  {
    name: 'busy',
    match:
      '{we} {aux}? {adv}? {adv}? (had|have|having|have had|have been having) (a|an|such a) {adv}? ({busy}|long|tough|wild) (day|morning|week|one|time|night|monday|month)'
  },
  {name: 'busy', match: '(phone|phones|lines|line) {be}? {adv}? (ringing|ring|red|rings) ...'},
  {
    name: 'busy',
    match:
      '(post|mail|emails|tickets|messages|calls|work|requests) {adv}? (mounts|mount|piles|pile|piling|mounting|stacking|stacks) up'
  },
  {name: 'busy', match: '(am|are|were) {adv}? (so)? {busy} {mark}'},
  {name: 'busy', match: '(one|two|three|{number}) {person} (to|for) {adv}? {number} ... {person}'},
  {name: 'busy', match: 'one * (to|for) {number} {number}? {person}'},
  {name: 'numbers', match: '(my|our|the|your) {adv}? {metric} {adv}? ({look}|tidy|up|down|clean|straight)'},
  {name: 'numbers', match: '({hit}) (my|our|the) {adv}? {metric}'},
  {
    name: 'numbers',
    match: '{we} {be} {adv}? (measured|judged|rated|timed|scored|paid|assessed|counted) (on|by|for) ...'
  },
  {
    name: 'numbers',
    match:
      '(in|age in|ages in|out of|off|sit in|clog|clogging) (my|our) {adv}? (queue|list|inbox|backlog|board|dashboard)'
  },
  {
    name: 'closing',
    match:
      '{we} {adv}? {aux}? {adv}? {adv}? {aux}? {aux}? {closing} {adv}? {adv}? (this|your|the|that|out this|out your) {adv}? {closable}'
  },
  {
    name: 'closing',
    match:
      '(this|your|the|that) {adv}? {closable} (*)? {aux} {adv}? {adv}? (be|been|being|get|got)? {adv}? (close|closed|closing|archived|cancelled|marked as (closed|solved|resolved)|shut)'
  },
  {
    name: 'closing',
    match:
      '{we} {adv}? {aux}? {adv}? (consider|considering|treat|treating|mark|marking|regard|assume|count) (this|your|the|that|it) {adv}? {closable}? (to be|as|is)? {adv}? (closed|resolved|solved|settled|done|finished|concluded|complete)'
  },
  {name: 'closing', match: '(marking|marked|mark) {adv}? (this|it|your *)? as {adv}? (solved|closed|resolved|done)'},
  {
    name: 'closing',
    match:
      'if {we} do not {adv}? (hear|receive|get) ... (close|closed|assume|consider|considered|closing|resolved|cancel|cancelled)'
  },
  {
    name: 'closing',
    match:
      '(no|without) (reply|response|answer|feedback) ... ... (close|closed|closing|archived|taken as|treated as|assumed|considered|cancelled)'
  },
  {
    name: 'closing',
    match:
      '(if|unless) ... ... (reply|response|answer|hear|feedback|respond|replied|responded) ... ... (close|closed|closing|archived|archive|assumed|considered) '
  },
  {
    name: 'closing',
    match:
      '{we} {adv}? {aux}? {adv}? {aux}? {aux}? (assume|presume|take it) (that)? (this|that|it|your *|the *|everything|all) (is|has been|was) {adv}? (sorted|resolved|solved|settled|fixed|done|closed|fine)'
  },
  {name: 'closing', match: '{we} {adv}? trust {adv}? (this|that|it|the above|my answer|our answer) {adv}? ({settle})'},
  {name: 'closing', match: '(close|closing) (the|this) (loop|file) (today|now|so|please|before|by) ...'},
  {
    name: 'closing',
    match:
      '(press|click|hit|tap|pressed|push) (the)? {mark}? (resolved|solved|close|closed|done) {mark}? (button)? (before|now|so|today|by|if|please) ...'
  },
  {name: 'forfeit', match: '{your} {slot} ... ({lose}) ...'},
  {
    name: 'forfeit',
    match: 'the {slot} {adv}? (goes|go|will go|passes) to (the next|someone else|somebody else|another)'
  },
  {
    name: 'forfeit',
    match: '(system|chat|session|line|timer) ... (kick|log|throw|cut|boot|disconnect|time|drop|drops) you (out|off)'
  },
  {name: 'forfeit', match: '(move|moving|moved) on to the next (customer|ticket|person|caller|case)'}
]
