/** Bots, and libraries of messages kept as code. */

import type {Platform} from './platforms.ts'
import {isEnglish} from './platforms-desks.ts'

/** Bots, each with its marks and fields. */
export const bots: readonly Platform[] = [
  {
    id: 'rasa',
    marks: ['/responses/*/*/text', '/templates/*/*/text & /intents'],
    fields: ['/responses', '/templates'].map(root => ({select: `${root}/*/*/text`, content: 'text'}) as const)
  },
  {
    id: 'dialogflow-es',
    marks: ['/responses/*/messages'],
    fields: [
      {select: '/responses/*/messages/*/speech', content: 'text', name: 'name', where: isEnglish},
      {select: '/responses/*/messages/*/speech/*', content: 'text', name: 'name', where: isEnglish}
    ]
  },
  {
    id: 'dialogflow-cx',
    marks: [
      '/**/triggerFulfillment/messages',
      '/**/entryFulfillment/messages',
      '/**/initialPromptFulfillment/messages'
    ],
    fields: [{select: '/**/messages/*/text/text/*', content: 'text', where: isEnglish}]
  },
  {
    id: 'botpress',
    marks: ['/*/formData', '/formData'],
    fields: ['/*', ''].flatMap(
      root =>
        [
          {select: `${root}/formData/text$en`, content: 'text', suffix: '/0'},
          {select: `${root}/formData/text$en/*`, content: 'text'},
          {select: `${root}/formData/variations$en`, content: 'text', suffix: '/0'},
          {select: `${root}/formData/variations$en/*`, content: 'text'}
        ] as const
    )
  },
  {
    id: 'mojira',
    marks: ['/messages/*/*/message'],
    fields: [{select: '/messages/*/*/message', content: 'jira', name: 'name'}]
  }
]
