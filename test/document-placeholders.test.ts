import {describe, expect, it} from 'vitest'
import {findLinks} from '../src/document/links.ts'
import {findPlaceholders} from '../src/document/placeholders.ts'

/** Placeholders of a text with their types, tags as `tag`. */
function found(text: string): string[][] {
  return findPlaceholders(text).map(({range, token, type}) => [text.slice(...range), type ?? token])
}

describe('placeholders of every dialect', () => {
  it.each([
    [
      'Hi {{ticket.requester.first_name | default: "there"}},',
      '{{ticket.requester.first_name | default: "there"}}',
      'person'
    ],
    ['Hi {{{Recipient.FirstName}}},', '{{{Recipient.FirstName}}}', 'person'],
    ['Hi {{user.firstName | Player}}.', '{{user.firstName | Player}}', 'person'],
    [
      "Hi {{ personalization_token('contact.firstname','there') }}",
      "{{ personalization_token('contact.firstname','there') }}",
      'person'
    ],
    ['Hi {%customer.firstName,fallback=there%},', '{%customer.firstName,fallback=there%}', 'person'],
    ['Dear %{ticket.name.first},', '%{ticket.name.first}', 'person'],
    ['Hello #{ticket.customer.firstname}', '#{ticket.customer.firstname}', 'person'],
    ['Dear {!Contact.FirstName},', '{!Contact.FirstName}', 'person'],
    ['Case {!Case.CaseNumber} is open', '{!Case.CaseNumber}', 'content'],
    ['Hi ${customerName}', '${customerName}', 'person'],
    ['Hi {customer_name},', '{customer_name}', 'person'],
    ['We answer within {timeframe}', '{timeframe}', 'time'],
    ['from {INSERT CREATOR EMAIL} today', '{INSERT CREATOR EMAIL}', 'content'],
    ['Hi [Name],', '[Name]', 'person'],
    ['your order [order number] is', '[order number]', 'content'],
    ['within [X days]', '[X days]', 'time'],
    ['by [day and time].', '[day and time]', 'time'],
    ['see %quick_links%', '%quick_links%', 'content'],
    ['subscribe to #<ISSUE_NUMBER>', '<ISSUE_NUMBER>', 'content'],
    ['Hello <your name>,', '<your name>', 'person'],
    ['on the form. [[sn.org.billing.refund_policy]]', '[[sn.org.billing.refund_policy]]', 'content'],
    ['Hi <attribute key="user.name" default="there"/>,', '<attribute key="user.name" default="there"/>', 'person'],
    ['Sorry, %(name)s.', '%(name)s', 'person'],
    ['Hi $owner,', '$owner', 'person'],
    ['Sorry, $session.params.name.', '$session.params.name', 'person'],
    ['Hey <%= @seller.name_or_username %>,', '<%= @seller.name_or_username %>', 'person'],
    ['Hi *|FNAME|*,', '*|FNAME|*', 'person'],
    ['It ships on ____ at the latest', '____', 'unknown'],
    ['Hello (insert name)', '(insert name)', 'person']
  ])('%s', (text, placeholder, type) => {
    expect(found(text)).toEqual([[placeholder, type]])
  })

  it('reads template tags apart from placeholders', () => {
    expect(found('{% if ticket.status == "open" %}Hi{% endif %} {{#if name}}{{name}}{{else}}there{{/if}}')).toEqual([
      ['{% if ticket.status == "open" %}', 'tag'],
      ['{% endif %}', 'tag'],
      ['{{#if name}}', 'tag'],
      ['{{name}}', 'person'],
      ['{{else}}', 'tag'],
      ['{{/if}}', 'tag']
    ])
  })

  it('leaves the arms of an ICU message as text', () => {
    expect(found('{count, plural, one {You have # order, {name}.} other {You have # orders.}} Bye {name}')).toEqual([
      ['{count, plural, one {', 'tag'],
      ['#', 'content'],
      ['{name}', 'person'],
      ['} other {', 'tag'],
      ['#', 'content'],
      ['}}', 'tag'],
      ['{name}', 'person']
    ])
  })

  it('takes broken ones as far as they go', () => {
    expect(found('Hi {{name}, thanks')).toEqual([['{{name}', 'person']])
    expect(found('Hi {name}}, thanks')).toEqual([['{name}}', 'person']])
    expect(found('Hi {{customer.name, thanks')).toEqual([['{{customer.name', 'person']])
  })

  it('reads printf directives', () => {
    expect(found('You have %d orders and %s, %1$s, %.2f.').map(([text]) => text)).toEqual(['%d', '%s', '%1$s', '%.2f'])
  })

  it.each([
    'See [the form](https://example.com/form).',
    'As noted in [1] and [2].',
    '- [ ] open\n- [x] done',
    'See [Community Support|https://example.com/x].',
    'A discount of 50% off {% }',
    'Save 20% today, 100%!',
    'That is $5 or $19.99, in $USD.',
    'I <3 this, if a < b then c > d',
    'He wrote [sic] that',
    'The cost {"a": 1}',
    '____\n\nRegards',
    'snake_case___word'
  ])('is not fooled by %j', text => {
    expect(findPlaceholders(text).filter(({token}) => token === 'placeholder')).toEqual([])
  })

  it('takes Jira markup and raw HTML for tags, not for blanks', () => {
    expect(found('is {color:#FF5722}*Invalid*{color} <b>now</b>').map(([, kind]) => kind)).toEqual([
      'tag',
      'tag',
      'tag',
      'tag'
    ])
  })

  it('stays linear on hostile input', () => {
    for (const hostile of ['{{', '{', '[', '<a', '{%', '{a, plural, one {', '%', '$a.', '[[', '<%=', '_', '{! ']) {
      const start = performance.now()
      findPlaceholders(hostile.repeat(20_000))
      expect(performance.now() - start).toBeLessThan(5000)
    }
  })
})

describe('links', () => {
  it.each([
    ['See https://example.com/a(b)?c=d#e.', ['https://example.com/a(b)?c=d#e']],
    ['(https://example.com/a), www.example.org!', ['https://example.com/a', 'www.example.org']],
    ['Write to sam.lee+x@mail.example.co.uk or call', ['sam.lee+x@mail.example.co.uk']],
    ['on example.com/help and shop.example.co', ['example.com/help', 'shop.example.co']],
    ['Hi @sam, our concern.We will see.In the end, e.g. this', []],
    ['https://example.com/{{id}}/x', ['https://example.com/{{id}}/x']]
  ])('%s', (text, links) => {
    expect(findLinks(text).map(({range}) => text.slice(...range))).toEqual(links)
  })
})
