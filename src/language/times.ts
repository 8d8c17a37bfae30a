/** Times that a reply names: explicit ("by 4 pm", "within 2 days", {timeframe}) or vague ("soon"). */

const explicit =
  /(?<!for the )(?<!just )\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:tue|thu|wed|thurs|tues|fri|sat|mon)\b(?= |$)(?<!\bi sat)(?<!you sat)|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:today|tonight|tomorrow|tmrw|noon|midnight|fortnight|eod|cob|eow|overnight|christmas|easter|diwali|next week|this (?:week|morning|afternoon|evening|week's)|next (?:month|year|step|business day)|first thing|weekly|daily|hourly|every (?:day|week|morning|hour))\b|\b(?:within|in|under|by|before|after|takes?|about|around|up to|than|next|every|for)(?: (?:about|around|the|next|a|an|another|up|to|roughly|approximately|at|most|less|than|up to|next|last|only|some|further))* (?:\d[\d–-]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|a|an|a couple of|few|half an?|the|couple of)(?:(?: -| –| to| or)? \d+)?(?: (?:business|working|more|calendar|full|long))? ?(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|fortnight|hour's)\b|\b\d[\d–-]* ?(?:minutes?|mins?|hours?|hrs?|business days|working days|days|weeks)\b|\b(?:at|by|before|until|till|from|between|after|around) \d{1,2}(?:[:.]\d\d)?(?: ?(?:am|pm|o'clock))?\b|\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|utc|gmt)\b|\b\d{1,2}[:.]\d\d(?:am|pm)?\b|\bthe \d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}\/\d{1,2}\b|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec) \d|\bmay \d|\d may\b|\bby (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|lunch|lunchtime|dinner|the end|end|close|then)\b|\b(?:at|before|until|till|after|around) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|lunch|dawn)\b(?! of)|@time/u
const vague =
  /\b(?:soon|shortly|asap|right away|straight away|immediately|at the earliest|in due course|as soon as (?:possible|we can|they can|i can|they are|it is possible)|at (?:our|your|my) earliest|quickly|promptly|presently|in the near future|in no time|(?:a|one|some) (?:moment|sec|second|minute|bit|while|few)|right now|when (?:i|we|it) (?:can|is|get)|a few (?:business )?(?:days|hours|minutes|weeks)|on priority|time to come|before long|any moment|momentarily|in a bit|speedily|without delay)\b/u
const placeholderTime = /\[(?=[^\]]*(?:date|time|day|hour|week|month|timeframe|timeline|Q\d))[^\]]*\]/i

/** Whether a line of norms names a time, and how; undefined for none. */
export function readTime(line: string, raw: string): 'explicit' | 'vague' | undefined {
  if (
    explicit.test(line) &&
    !/ (?:last|this past|on) (?:mon|tues|wednes|thurs|fri|satur|sun)day [\w ]*(?:was|were|had) /.test(line)
  ) {
    return / (?:a few|a couple of) (?:business )?(?:days|hours|weeks|minutes)/.test(line) &&
      !explicit.test(
        line.replace(/(?:within |in |after |take )?a (?:few|couple of) (?:business )?(?:days|hours|weeks|minutes)/g, '')
      )
      ? 'vague'
      : 'explicit'
  }
  if (placeholderTime.test(raw)) return 'explicit'
  return vague.test(line) ? 'vague' : undefined
}
