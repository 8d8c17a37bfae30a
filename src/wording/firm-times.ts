/** Tells whether a text names a time that one can plan by. */
import type {Sentence} from '../language/model.ts'
import {readFutures} from './futures.ts'

const units = '(?:business |working |calendar |school )?(?:minute|min|hour|hr|day|week|month)s?'
const count =
  '(?:\\d+(?:\\s?(?:-|–|to|or)\\s?\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|half an|forty|sixty|ninety)'
const patterns = [
  /\b\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock|h\b|uhr)|\b\d{1,2}[:.]\d\d\b(?! ?(?:gb|mb|%))/i,
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:thurs|tues?|weds?|mon|fri|sat)\b(?= \d|,|\.|$)/i,
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|aug|sept?|oct|nov|dec)\b\.? ?\d{0,2}|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b|\b\d{1,2} may\b|\bmay \d/i,
  /\b(?:today|tonight|tomorrow|noon|midnight|this (?:morning|afternoon|evening)|next (?:monday|week)|first thing|eod|cob|end of (?:the )?(?:day|week|month)|christmas|easter|lunch|breakfast)\b/i,
  new RegExp(
    `\\b(?:within|in|under|after|every|for|by|takes?|next|another|about|around|up to|inside) (?:the |about |around |roughly |approximately |next |up to )*${count} ?${units}\\b`,
    'i'
  ),
  new RegExp(
    `\\b\\d+(?:\\s?(?:-|–|to|or)\\s?\\d+)? ?${units}\\b|\\b${count} ${units} (?:at most|at the latest|or less)`,
    'i'
  ),
  /\b(?:by|at|before|until) (?:about |around )?(?:\d{1,2}|noon|midnight|five|six|seven|eight|nine|ten|four|three)\b(?! ?(?:%|gb|kg))/i,
  /[{[%<][^}\]%>]*(?:time|date|day|hour|sla|eta|week|deadline|when)[^}\]%>]*[}\]%>]/i,
  /\b(?:inside|within) the hour\b|\b24\/7\b|\bdaily\b|\bhourly\b|\bevery (?:morning|evening|day|hour)\b/i
]

/** True when the text holds a date, a weekday, a clock time, a span with a number, or a placeholder for one. */
export function hasFirmTime(text: string): boolean {
  return patterns.some(pattern => pattern.test(text))
}

/** True when the sentence, or a neighbour that says what will be, names a time. */
export function isTimed(sentence: Sentence): boolean {
  if (hasFirmTime(sentence.text)) return true
  return [sentence.previous, sentence.next].some(
    near =>
      near !== undefined &&
      hasFirmTime(near.text) &&
      (readFutures(near).length > 0 ||
        (/\b(?:takes?|within|usually|expect|by|until|open|response time|reply)\b/i.test(near.text) &&
          !/\b(?:was|were|had|went|came|arrived|sent|got|did)\b/i.test(near.text)))
  )
}
