/** Where help desks and bots keep the words that customers read. Told apart by content, not by file name. */
import type {Mode} from '../types.ts'
import type {Content} from './content.ts'
import {bots} from './platforms-bots.ts'
import {desks} from './platforms-desks.ts'
import {lists} from './platforms-lists.ts'
import {trackers} from './platforms-trackers.ts'

/** Looks up a key in the nearest object above the text. */
export type Near = (key: string) => unknown

/** One place in a file where replies stand. */
export interface Field {
  /** JSON pointer; `*` is any key or index, `**` any number of them. A list or document there is read by `rich`. */
  readonly select: string
  readonly content?: Content
  /** Key, in the nearest object above, of the reply's name. */
  readonly name?: string
  /** True for a text that a customer reads. */
  readonly where?: (near: Near, value: string) => boolean
  /** The value is a document of text nodes (Atlassian Document Format). */
  readonly rich?: true
  /** What is added to the name of the place, where one text stands for a list of one. */
  readonly suffix?: string
  /** The string holds JSON, with these fields. */
  readonly inside?: readonly Field[]
}

/** A product, or a shape of file that several have in common. */
export interface Platform {
  readonly id: string
  /** The file is this platform's if a value is found at one of these pointers (all that are joined by ` & `). */
  readonly marks: readonly string[]
  readonly fields: readonly Field[]
  readonly mode?: Mode
}

/** All platforms, the most particular first. */
export const platforms: readonly Platform[] = [...desks, ...trackers, ...bots, ...lists]
