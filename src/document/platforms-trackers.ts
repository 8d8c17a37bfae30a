/** Forums and issue trackers. */
import type {Platform} from './platforms.ts'

/** Forums and issue trackers, each with its marks and fields. */
export const trackers: readonly Platform[] = [
  {
    id: 'discourse',
    marks: ['/replies/*/content'],
    fields: [{select: '/replies/*/content', content: 'markdown', name: 'title'}]
  },
  {
    id: 'github',
    marks: ['/data/viewer/savedReplies/nodes', '/**/savedReplies/nodes'],
    fields: [{select: '/**/savedReplies/nodes/*/body', content: 'markdown', name: 'title'}]
  },
  {
    id: 'github-issue-form',
    marks: ['/body/*/type & /body/*/attributes'],
    fields: [
      {select: '/body/*/attributes/value', content: 'markdown', where: near => near('type') === 'markdown'},
      {select: '/body/*/attributes/description', content: 'text', name: 'label'}
    ]
  },
  {
    id: 'jira',
    marks: ['/rules/*/components', '/components/*/component'],
    fields: [
      {select: '/**/value/comment', content: 'jira', name: 'name', where: near => near('publicComment') === true},
      {select: '/**/value/comment', rich: true, name: 'name', where: near => near('publicComment') === true}
    ]
  }
]
