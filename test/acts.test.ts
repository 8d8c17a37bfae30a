import {describe, expect, test} from 'vitest'
import {readDocument} from '../src/document/read.ts'
import {readActs} from '../src/language/acts.ts'
import {inferReplyType, isFragment} from '../src/language/reply-type.ts'
import {readText} from '../src/language/text.ts'
import {readQuotedThread} from '../src/language/thread.ts'

function actsOf(text: string): string[][] {
  return readDocument(text, {format: 'text', mode: 'draft'}).replies.flatMap(({text: words, spans}) =>
    readActs(readText(words, spans).sentences).map(({marks}) => marks.map(({act}) => act).sort())
  )
}

describe('acts', () => {
  test.each([
    ['Thank you for the photo of the cracked vase.', 'thanks'],
    ['I’m sorry we sent the wrong size.', 'apology'],
    ['I’ve refunded $40 to your card.', 'done'],
    ['We’ll look into the missing parcel.', 'pending'],
    ['Could you send us the order number?', 'request'],
    ['Open Settings and tap Reset.', 'steps'],
    ['We can’t refund the opened box.', 'refusal'],
    ['Would you like a new lamp or a refund?', 'choice'],
    ['I’m so glad the sync runs again.', 'joy'],
    ['If the crack comes back, please write to us.', 'follow-up'],
    ['I’ve escalated this to our billing team.', 'handoff'],
    ['A free month is on us.', 'goodwill'],
    ['That must be frustrating!', 'empathy'],
    ['The shop in Leeds opens at nine.', 'information']
  ])('%s is %s', (text, act) => {
    expect(actsOf(text)[0]).toContain(act)
  })

  test.each([
    ['No need to apologise, Tom.', 'apology'],
    ['"Sorry!" is a board game for four.', 'apology'],
    ['We would appreciate it if you sent the log.', 'thanks'],
    ['Please let us know if we can help.', 'pending']
  ])('%s is not %s', (text, act) => {
    expect(actsOf(text)[0]).not.toContain(act)
  })

  test('stand at the words that show them', () => {
    const [reply] = readDocument('Hello Ana, thank you for the log.', {format: 'text', mode: 'draft'}).replies
    const marks = readActs(readText(reply?.text ?? '', reply?.spans ?? []).sentences).flatMap(({marks}) => marks)
    const thanks = marks.find(({act}) => act === 'thanks')
    expect(reply?.text.slice(...(thanks?.range ?? [0, 0]))).toContain('thank you')
  })

  test('list items take the act of the line that opens the list', () => {
    expect(actsOf('Please send us:\n\n- the order number\n- a photo of the label').at(-1)).toContain('request')
  })

  test('signatures say nothing', () => {
    expect(actsOf('The vase ships today.\n\nBest regards,\nAna Duarte').slice(1)).toEqual([['closing'], ['closing']])
  })
})

describe('reply types', () => {
  const typeOf = (text: string) => {
    const acted = readActs(readText(text).sentences)
    return {type: inferReplyType(acted, {channel: undefined, mode: 'draft'}), fragment: isFragment(acted)}
  }

  test.each([
    ['Hi Ana,\n\nYour account is unlocked and works again.', 'resolution'],
    ['Hi Ana,\n\nUnfortunately we can’t change the date.', 'refusal'],
    ['Hi Ana,\n\nCould you send us the order number?', 'info-request']
  ])('%j is a %s', (text, type) => {
    expect(typeOf(text).type).toBe(type)
  })

  test('two sentences without greeting or sign-off are a fragment', () => {
    expect(typeOf('The vase is blue. It costs $12.').fragment).toBe(true)
    expect(typeOf('Hi Ana,\n\nThe vase is blue. It costs $12.').fragment).toBe(false)
  })
})

describe('thread', () => {
  const text = 'Hi Ana,\nThe lamp ships today.\n\n> My lamp came broken.\n> Where is the new one?'

  test('is the mail that a draft quotes', () => {
    const [reply] = readDocument(text, {format: 'text', mode: 'draft'}).replies
    const thread = readQuotedThread(readText(reply?.text ?? '', reply?.spans ?? []), 'draft')
    expect(thread).toHaveLength(1)
    expect(thread?.[0]?.text).toContain('My lamp came broken.')
    expect(thread?.[0]?.text).not.toContain('ships today')
  })

  test('is not read from a macro', () => {
    expect(readQuotedThread(readText(text), 'macro')).toBeUndefined()
  })
})
