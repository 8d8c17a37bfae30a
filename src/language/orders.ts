/** What a sentence tells the customer to do: a request serves us or the rules, steps serve the customer's own goal. */
import {requestVerbs, stepVerbs} from './lexicon/order-verbs.ts'

const lead =
  / (?:please|kindly|pls|request you to|requesting you to|(?:you|they) (?:can|may|could|should|must|might)(?: (?:also|then|always|still|either|now|directly|even|easily))*|(?:will|would|'ll|may|also|just|only|then)? ?(?:need|have|want|like) to|(?:could|can|would|will) you|be sure to|(?:make sure|remember|not forget|take \S+ \S+|feel free|it is best|welcome|recommend making|recommend (?:that )?you|ask you|urge you|invite you|required|mind|help us|need you) to|recommend|suggest|go ahead and|let's|just|simply|then|and|or|either|,|:|;|\.|!|–|—|-|first|next|finally|once|afterwards|also|now) (?:(?:also|always|only|just|first|then|directly|kindly|please|simply|now|try to|not|do not|never|either|manually|again|help us by|take a moment to|go|to|\w+ly) ){0,3}$/
const longest = 240
const subordinate =
  / (?:if|when|once|because|since|as|after|before|while|that|which|who|so|until|unless|whether) (?:\S+ ){0,12}$/
const ours =
  / (?:i|we|they|he|she|it|team|support|'ll|will|have|has|had|can|could|would|was|were|is|are|been|to be)(?: (?:also|now|then|\w+ly|you|be|not|been))* $/

/** The act of an order; undefined where nobody is told to do anything. */
export function readOrder(line: string, item: boolean): 'request' | 'steps' | undefined {
  const words = line.trim().split(' ')
  let before = ' '
  // Only the words close by count: a sentence without an end stays linear.
  for (const [index, word] of words.entries()) {
    const kind = requestVerbs.has(word) ? 'request' : stepVerbs.has(word) ? 'steps' : undefined
    if (kind && isOrdered(before, words, index, item))
      return settleOrder(kind, word, words.slice(index + 1, index + 6).join(' '), line)
    before = `${before}${word} `.slice(-longest)
  }
  return undefined
}

function isOrdered(before: string, words: readonly string[], index: number, item: boolean): boolean {
  const next = words[index + 1] ?? ''
  if (
    /^(?:is|are|was|were|has|have|will|can|of|team|number|page|button|feature|option|tab|link|field|section|on|for|by)$/.test(
      next
    ) &&
    !/please|kindly|you |to $/.test(before.slice(-20)) &&
    (next !== 'on' || before === ' ')
  ) {
    if (
      before !== ' ' ||
      /^(?:is|are|was|were|has|have|will|can|of|team|number|button|feature|option|tab|field|section)$/.test(next)
    )
      return false
  }
  if (before === ' ') return item || next === '' || !/^(?:and|or|,)$/.test(next)
  if (item && / : $| - $/.test(before)) return true
  const match = lead.exec(before)
  if (!match) return false
  const opener = match[0].trim().split(' ')[0] ?? ''
  if (/^(?:please|kindly|pls|request|requesting|could|can|would|will|be|feel|go)$/.test(opener)) return true
  if (opener === "let's") return true
  if (/^(?:you|they)$/.test(opener)) return opener === 'you'
  if (/ (?:you|customers?|users?|'ll) (?:\S+ ){0,3}(?:need|have|want|like) to (?:\w+ly )?$/.test(before)) return true
  if (/(?:need|have|want|like) to /.test(match[0])) return false
  if (/^(?:make|remember|not|take|it|welcome|recommend|ask|urge|invite|suggest)$/.test(opener)) return true
  const head = before.slice(0, match.index + 1)
  if (/^(?:,|and|or|then|just|simply|also|now|first|next|finally|once|either|afterwards)$/.test(opener)) {
    if (ours.test(before) || ours.test(`${head} `)) return false
    return opener === ','
      ? / (?:if|when|once|in|on|from|to|for|after|before|first|next|then|however|so|otherwise|afterwards|finally|also|just|unless|while|sure|yes|no|ok|okay) /.test(
          head
        ) || head.trim().split(' ').length < 4
      : (/please|kindly|(?:^| )(?:click|go|log|open|select|tap|sign|force|can|may|please|you|send|check|take|download|install|use|press|make|try|join|find|paste|push|create|upload|reply|wait|visit|clear|restart|turn|follow)/.test(
          head
        ) &&
          !/ (?:i|we) /.test(head)) ||
          head.trim() === ''
  }
  return !subordinate.test(head.slice(-80)) || /^[:;.!]$/.test(opener)
}

function settleOrder(
  kind: 'request' | 'steps',
  verb: string,
  after: string,
  line: string
): 'request' | 'steps' | undefined {
  if (
    /^(?:contact|reach|call|write|email|ask|get|try|check|use|see|add|enter|create|take|go|request|register|verify|review|submit)$/.test(
      verb
    )
  ) {
    if (/ (?:any|further|other|additional|more)? ?(?:questions|concerns|queries)|hesitate/.test(line)) return undefined
    if (verb === 'create') return /(?:ticket|issue|report|topic|account)/.test(after) ? 'request' : 'steps'
    if (verb === 'add') return /(?:vote|information|comment|details|affected|more)/.test(after) ? 'request' : 'steps'
    if (verb === 'review') return /(?:guidelines|rules|our|app)/.test(after) ? 'request' : 'steps'
    if (verb === 'check' && /(?:whether|bug|back|if (?:the|your) report|and confirm)/.test(after)) return 'request'
    if (verb === 'verify' || verb === 'register' || verb === 'submit')
      return /(?:vat|number|active|email address now|subscription)/.test(after) ? 'steps' : 'request'
    if (verb === 'see') return /(?:if|whether|the link|our|this|@url)/.test(after) ? 'steps' : undefined
    if (verb === 'get') return /in touch/.test(after) ? 'request' : undefined
    if (verb === 'try' && /reproduc/.test(after)) return 'request'
    if (verb === 'take' && /(?:30|moment|survey)/.test(after)) return 'request'
    if (verb === 'take' && /look/.test(after))
      return / (?:note|solution|solve|possible) /.test(line) ? 'steps' : undefined
  }
  return kind
}
