/** Frames in which an ordinary act is told as a mistake: contrast, limits, delay, emphasis, denial of our part. Grammar, not phrases. */
import {receiverVerbs} from '../language/lexicon/faults.ts'
import type {Clause, Sentence} from '../language/model.ts'
import {verbPhraseEnd, wordsOf} from './faults.ts'

/** What a frame looks at: norms between spaces. */
interface View {
  readonly lemma: string
  /** From the verb to the end of its phrase. */
  readonly phrase: string
  /** From the end of the phrase to the end of the sentence. */
  readonly tail: string
  /** What stands before the subject. */
  readonly lead: string
  /** From the subject to the verb. */
  readonly between: string
}

interface Frame {
  readonly name: string
  readonly test: (view: View) => boolean
}

const limit =
  'deadline|limit|limits|cut-off|cutoff|closing|window|allowance|maximum|minimum|expiry|due|quota|line|rope|barrier|sign|boundary|return|weight|date|grace|check-in|gate|zone'
const duration = '(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|many|\\d+)'
const unit = '(?:days?|weeks?|months?|years?|hours?|minutes?|mins)'
const notice =
  '(?:warning|warnings|label|notice|sign|signs|instructions?|manual|guide|terms|email|e-mail|reminder|reminders|message|banner|advice|prompt|note|notes|rules?|guidance|letter)'

const limits = new RegExp(
  ` (?:after|past|beyond|outside|over|above|below|under|before) (?:the |our |its |your )?(?:[\\w-]+ ){0,2}(?:${limit}) `
)
const lateness = new RegExp(` ${duration} ${unit} (?:too )?(?:late|early|after|past|over) `)
const waits = new RegExp(` ${duration} (?:\\w+ )?${unit} (?:to|before|until|and then|without) `)
const notices = new RegExp(
  ` (?:despite|in spite of|regardless of|ignoring|although|even though|though) (?:[\\w'-]+ ){0,6}${notice} `
)

const tooMuch =
  / too (?:soon|early|long|fast|hard|high|low|hot|far|close|often|tight|tightly|little|big|small|short|wide|deep|heavily|roughly|firmly) /

const frames: readonly Frame[] = [
  {
    name: 'contrast by name',
    test: ({tail, between, lead}) =>
      / , not (?:[\w'-]+ ){1,5}\. $/.test(tail) ||
      / not (?:our|us|we|the|my) /.test(between) ||
      / not (?:[\w'-]+ ){1,4}but $/.test(lead)
  },
  {
    name: 'too much of a thing',
    test: ({phrase, lemma}) =>
      tooMuch.test(phrase) && !/^(?:wait|stand|queue|sit|stay|hold|pay|hang|go|travel|drive|work)$/.test(lemma)
  },
  {
    name: 'meant for another',
    test: ({phrase, tail}) =>
      / (?:meant|intended|made|designed|rated|sold) for /.test(phrase + tail.slice(0, 40)) ||
      / when (?:all )?you (?:only |really |actually )?(?:needed|wanted|meant) /.test(tail)
  },
  {
    name: 'what happened',
    test: ({lead}) =>
      / what (?:has |have |'s |is )?happened (?:[\w']+ ){0,3}(?:is|was|'s) (?:that |simply |just )*$/.test(lead) ||
      / no wonder (?:[\w'-]+ ){1,8}[:,;-] $/.test(lead)
  },
  {name: 'reason', test: ({lead}) => / reason (?:[^.]*)(?:is|was|'s) (?:simply |just |that )+$/.test(lead)},
  {
    name: 'it started with you',
    test: ({lead}) =>
      / (?:this|that|it|trouble|problem|issue|fault|leak|error|delay|mess) (?:all )?(?:started|began|happened|came about) (?:when|after|because) $/.test(
        lead
      )
  },
  {
    name: 'what you did',
    test: ({lead, lemma, phrase, tail}) =>
      /^(?:do|manage)$/.test(lemma) &&
      / what $/.test(lead) &&
      / (?:was|is|'s) (?:you |to |)(?!exactly|right|just|so|very|great|perfect|brilliant|what|not|the|a|an|my|our|your)\w+ /.test(
        phrase + tail
      )
  },
  {
    name: 'contrast',
    test: ({tail, phrase}) =>
      /^ ,? ?(?:and )?not (?:the|a|an|your|our|on|in|to|at|under|with|for|from|\d)/.test(tail) ||
      / not (?:the|your|our) \w+(?: \w+)? $/.test(phrase)
  },
  {
    name: 'wrong place',
    test: ({phrase, tail}) =>
      / where (?:[\w'-]+ ){1,5}(?:should|goes|go|belongs|belong|was meant|is meant|ought) /.test(phrase + tail)
  },
  {name: 'past a limit', test: ({phrase}) => limits.test(phrase)},
  {
    name: 'late by',
    test: ({phrase, lemma, tail}) =>
      (lateness.test(phrase) || lateness.test(` ${tail.replace(/^ ,/, '').slice(0, 24)}`)) && lemma !== 'wait'
  },
  {
    name: 'without',
    test: ({phrase}) =>
      / without (?:a|an|the|any|your|our|its|\w+ing|first|even|proper|\w+) /.test(phrase) &&
      !/ without (?:a |any )?(?:problem|problems|issue|issues|hitch|fuss|delay|trouble|success|luck|it|that|one|complaint|question|asking for|having to|being) /.test(
        phrase
      )
  },
  {
    name: 'waited',
    test: ({phrase, lemma}) =>
      (/^(?:wait|take|leave|sit|let)$/.test(lemma) && waits.test(phrase)) ||
      (lemma === 'wait' &&
        / (?:until|till|before) (?:after|the|it|telling|letting|you|\w+ing) /.test(phrase) &&
        / (?:until|till) (?:after|the last|it was too|today|now) | before \w+ing /.test(phrase))
  },
  {
    name: 'went and',
    test: ({phrase, between}) =>
      /^ (?:went|gone) (?:and|ahead and|on to) \w+ /.test(phrase) ||
      (/ (?:just|simply|merely) $/.test(between) && / (?:without|anyway|regardless) /.test(phrase))
  },
  {
    name: 'chose to ignore',
    test: ({phrase}) =>
      /^ (?:chose|decided|opted|elected|insisted|kept|continued|carried|went|preferred|managed) (?:to|on|not to) (?:\w+ing|ignore|skip|bypass|disregard|leave|let|override|dismiss|keep|delete|remove|not|go|do it|do this|force|break|cut) /.test(
        phrase
      )
  },
  {
    name: 'regardless',
    test: ({phrase, tail}) =>
      / (?:anyway|regardless|all the same|nonetheless|nevertheless|unprompted|against) (?:[\w' ]*)$/.test(
        phrase + tail
      ) && !/ against (?:the|your|this) (?:invoice|account|order|bill|card|balance|deposit|refund|claim) /.test(phrase)
  },
  {name: 'despite notice', test: ({lead, phrase, tail}) => notices.test(lead + phrase + tail)},
  {
    name: 'our part denied',
    test: ({lead}) =>
      / (?:not|no|nothing|nobody|no one|isn't) (?:[\w'-]+ ){0,5}(?:our|us|we|here|system|side|end|machine|site|app|store|school|team) (?:[\w'-]+ ){0,6}[:;.,-] (?:but |and |rather |in fact |actually )?$/.test(
        lead
      ) && !/ you /.test(lead)
  },
  {
    name: 'yourself',
    test: ({phrase, tail}) =>
      / (?:yourself|yourselves) (?:in|on|at|when|last|this|by|,|twice|from|a|an|the|\d)?/.test(
        `${phrase}${tail.slice(0, 3)}`
      ) &&
      / (?:it|this|that|them|\w+) (?:yourself|yourselves) /.test(phrase) &&
      !/ (?:help|treat|enjoy|look after|take care of|introduce|see for|for|of|to|by) (?:yourself|yourselves) /.test(
        phrase
      )
  },
  {
    name: "another's",
    test: ({phrase}) =>
      / (?:someone|somebody|another|last|previous|yesterday|your (?:neighbour|neighbor|brother|sister|husband|wife|son|daughter|friend|colleague|flatmate|mother|father|mum|dad|boss))(?: else| year| month| week| season| customer| person| guest| patient)? 's \w+/.test(
        phrase
      ) && !/ (?:party|birthday|behalf|wedding|permission|help|advice|order|visit|class|wages) /.test(phrase)
  },
  {
    name: 'as another thing',
    test: ({phrase, lemma}) =>
      /^(?:enter|submit|file|read|list|send|record|log|report|mark|declare|register|take|label|book|save|class|type|treat|import|code|tag|ship|post)$/.test(
        lemma
      ) &&
      / as (?:a|an|the|your|\w+) (?:\w+ )?$/.test(phrase) &&
      / as (?!soon|well|far|long|you|we|i|it|agreed|requested|asked|usual|normal|planned|described|shown|proof|evidence|promised|instructed|advised|required)/.test(
        phrase
      )
  },
  {
    name: 'too much',
    test: ({phrase}) =>
      / (?:too|one|two|three|\d+) (?:\w+ )?(?:many|much|few|short|over|out|off|adrift) $/.test(phrase) ||
      / (?:a|one|two|an extra) (?:\w+ )?(?:digit|digits|letter|zero|number|figure|character)s? (?:too|short|out|off|missing|more|over|extra|less)/.test(
        phrase
      )
  },
  {
    name: 'let it',
    test: ({phrase, lemma}) =>
      (lemma === 'let' || lemma === 'allow') &&
      / (?:lapse|expire|run out|run dry|overheat|freeze|dry out|slip|rot|leak|go flat|die|spoil|drain|burn|sit|boil|fall|drop|slide|go) /.test(
        phrase
      )
  }
]

/** The frame that tells the act as a mistake; undefined for none. Acts of receiving and telling are exempt. */
export function findFaultFrame(sentence: Sentence, clause: Clause): string | undefined {
  if (receiverVerbs.has(clause.verb.lemma) || clause.voice === 'passive' || clause.verb.tense === 'present')
    return undefined
  if (/^(?:be|have)$/.test(clause.verb.lemma)) return undefined
  if (clause.verb.lemma === 'do' && clause.subordinator !== 'what') return undefined
  const end = verbPhraseEnd(sentence, clause)
  const view: View = {
    lemma: clause.verb.lemma,
    phrase: wordsOf(sentence, clause.verb.index, end),
    tail: wordsOf(sentence, end, sentence.words.length),
    lead: wordsOf(sentence, 0, clause.subjectWords[0]),
    between: wordsOf(sentence, clause.subjectWords[1], clause.verb.index)
  }
  return frames.find(frame => frame.test(view))?.name
}

/** True when a frame tells the clause as a mistake. */
export function hasFaultFrame(sentence: Sentence, clause: Clause): boolean {
  return findFaultFrame(sentence, clause) !== undefined
}
