/** Help desks. */
import type {Field, Near, Platform} from './platforms.ts'
import {isRecord} from './tree.ts'

/** True unless a flag such as `active` says no. */
export const isActive = (near: Near): boolean =>
  !/^(?:false|0|no|disabled|inactive|draft)$/i.test(
    String(near('active') ?? near('isenabled') ?? near('enabled') ?? near('is_active') ?? true)
  )
/** True unless a language is named that is not English. */
export const isEnglish = (near: Near): boolean =>
  /^(?:en\b|en[_-]|english)/i.test(
    String(near('languageCode') ?? near('language') ?? near('lang') ?? near('locale') ?? 'en')
  )

const isText = (near: Near, key: string): boolean => {
  const value = near(key)
  return typeof value === 'string' && value.trim() !== ''
}

/** A Zendesk macro whose comment the customer sees. */
function isPublicComment(near: Near, field: string): boolean {
  if (near('field') !== field || !isActive(near)) return false
  const actions = near('actions')
  const list: readonly unknown[] = Array.isArray(actions) ? actions : []
  return !list.some(
    action => isRecord(action) && action.field === 'comment_mode_is_public' && String(action.value) === 'false'
  )
}

const comment = (root: string): Field[] => [
  {
    select: `${root}/actions/*/value`,
    content: 'html',
    name: 'title',
    where: near => isPublicComment(near, 'comment_value_html')
  },
  {
    select: `${root}/actions/*/value`,
    content: 'auto',
    name: 'title',
    where: near => isPublicComment(near, 'comment_value')
  },
  {
    select: `${root}/actions/*/value/1`,
    content: 'auto',
    name: 'title',
    where: near => isPublicComment(near, 'comment_value')
  }
]

const notification = (root: string): Field[] => [
  {
    select: `${root}/actions/*/value/2`,
    content: 'auto',
    name: 'title',
    where: near => isActive(near) && near('field') === 'notification_user'
  },
  {
    select: `${root}/actions/*/value/1`,
    content: 'text',
    name: 'title',
    where: near => isActive(near) && near('field') === 'notification_sms_user'
  }
]

/** Help desks, each with its marks and fields. */
export const desks: readonly Platform[] = [
  {
    id: 'zendesk',
    marks: [
      '/macros/*/actions/*/field',
      '/macro/actions/*/field',
      '/triggers/*/actions/*/field',
      '/automations/*/actions/*/field',
      '/*/actions/*/field',
      '/actions/*/field'
    ],
    fields: [
      ...['/macros/*', '/macro', '/*', ''].flatMap(comment),
      ...['/triggers/*', '/automations/*', '/trigger', '/automation', '/*'].flatMap(notification)
    ]
  },
  {
    id: 'zendesk-rows',
    marks: ['/*/actions_json'],
    fields: [
      {
        select: '/*/actions_json',
        name: 'title',
        where: isActive,
        inside: [
          {select: '/*/value', content: 'html', where: near => near('field') === 'comment_value_html'},
          {select: '/*/value', content: 'auto', where: near => near('field') === 'comment_value'},
          {select: '/*/value/1', content: 'auto', where: near => near('field') === 'comment_value'}
        ]
      }
    ]
  },
  {
    id: 'zendesk-dynamic-content',
    marks: ['/items/*/variants/*/content', '/item/variants/*/content'],
    fields: ['/items/*', '/item'].map(root => ({
      select: `${root}/variants/*/content`,
      content: 'auto' as const,
      name: 'name',
      // 1 and 1176 are Zendesk's American and British English.
      where: near => isActive(near) && [1, 1176].includes(Number(near('locale_id')))
    }))
  },
  {
    id: 'zendesk-tickets',
    mode: 'draft',
    marks: ['/comments/*/plain_body', '/tickets/*/comments/*/plain_body', '/*/comments/*/plain_body'],
    fields: ['', '/tickets/*', '/*'].map(root => ({
      select: `${root}/comments/*/plain_body`,
      content: 'text' as const,
      where: near => near('public') === true && isAgent(near)
    }))
  },
  {
    id: 'intercom',
    marks: ['/data/*/body_text', '/body_text & /available_on', '/*/body_text & /*/available_on'],
    fields: ['/data/*', '', '/*'].flatMap(
      root =>
        [
          {select: `${root}/body`, content: 'html', name: 'name'},
          {select: `${root}/body_text`, content: 'text', name: 'name', where: near => !isText(near, 'body')}
        ] as const
    )
  },
  {
    id: 'freshdesk',
    marks: ['/*/content_html', '/content_html', '/responses/*/content_html', '/canned_responses/*/content_html'],
    fields: ['/*', '', '/responses/*', '/canned_responses/*'].flatMap(
      root =>
        [
          {select: `${root}/content_html`, content: 'html', name: 'title'},
          {select: `${root}/content`, content: 'auto', name: 'title', where: near => !isText(near, 'content_html')}
        ] as const
    )
  },
  {
    id: 'helpscout',
    marks: ['/*/chatText', '/chatText', '/_embedded/*/*/chatText', '/*/mailbox_id & /*/text', '/*/mailboxId & /*/text'],
    fields: ['/*', '', '/_embedded/*/*'].flatMap(
      root =>
        [
          {select: `${root}/text`, content: 'html', name: 'name'},
          {select: `${root}/chatText`, content: 'text', name: 'name'}
        ] as const
    )
  },
  {
    id: 'front',
    marks: ['/_results/*/body', '/_links & /subject & /body'],
    fields: ['/_results/*', ''].map(root => ({select: `${root}/body`, content: 'auto', name: 'name'}) as const)
  },
  {
    id: 'gorgias',
    marks: ['/data/*/actions/*/arguments', '/*/actions/*/arguments', '/actions/*/arguments'],
    fields: ['/data/*', '/*', ''].flatMap(
      root =>
        [
          {
            select: `${root}/actions/*/arguments/body_html`,
            content: 'html',
            name: 'intent',
            where: near => !isInternal(near) && isEnglish(near)
          },
          {
            select: `${root}/actions/*/arguments/body_text`,
            content: 'text',
            name: 'intent',
            where: near => !isInternal(near) && isEnglish(near) && !isText(near, 'body_html')
          }
        ] as const
    )
  },
  {
    id: 'kustomer',
    marks: ['/data/*/attributes/draft/text', '/data/attributes/draft/text', '/*/attributes/draft/text'],
    fields: ['/data/*', '/data', '/*'].map(
      root => ({select: `${root}/attributes/draft/text`, content: 'markdown', name: 'name'}) as const
    )
  },
  {
    id: 'chatwoot',
    marks: ['/*/short_code & /*/content', '/payload/*/short_code'],
    fields: ['/*', '/payload/*'].map(
      root => ({select: `${root}/content`, content: 'markdown', name: 'short_code'}) as const
    )
  },
  {
    id: 'zendesk-chat',
    marks: ['/*/message & /*/scope', '/shortcuts/*/message'],
    fields: ['/*', '/shortcuts/*'].map(root => ({select: `${root}/message`, content: 'text', name: 'name'}) as const)
  },
  {
    id: 'osticket',
    marks: ['/*/isenabled & /*/response', '/body & /subject & /notes', '/*/response & /*/notes'],
    fields: [
      {select: '/*/response', content: 'html', name: 'title', where: isActive},
      {select: '/body', content: 'html'}
    ]
  },
  {
    id: 'zammad',
    marks: ['/*/keywords & /*/content', '/*/perform', '/perform'],
    fields: [
      {select: '/*/content', content: 'html', name: 'name', where: isActive},
      ...['/*', ''].flatMap(root =>
        ['notification.email', 'article.note', 'notification.sms'].map(kind => ({
          select: `${root}/perform/${kind}/body`,
          content: 'html' as const,
          name: 'name',
          where: (near: Near) => isActive(near) && near('internal') !== true && near('internal') !== 'true'
        }))
      )
    ]
  },
  {
    id: 'salesforce-quick-text',
    marks: ['/*/Message & /*/Name'],
    fields: [{select: '/*/Message', content: 'text', name: 'Name'}]
  },
  {
    id: 'hubspot',
    marks: ['/*/Body & /*/Name', '/*/Body & /*/Shortcut'],
    fields: [{select: '/*/Body', content: 'auto', name: 'Name'}]
  }
]

function isInternal(near: Near): boolean {
  return /internal|note/i.test(`${String(near('name') ?? '')} ${String(near('title') ?? '')}`)
}

function isAgent(near: Near): boolean {
  const users: unknown = near('users')
  const author = near('author_id')
  const list: readonly unknown[] = Array.isArray(users) ? users : []
  const user = list.find(each => isRecord(each) && each.id === author)
  return isRecord(user) ? user.role !== 'end-user' : false
}
