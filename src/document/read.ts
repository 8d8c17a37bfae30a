/** Reads a document: bytes → replies, each with the exact way back to the bytes. */
import {UsageError} from '../errors.ts'
import type {Document, Format, Mode} from '../types.ts'
import {type ContentRead, readContent} from './content.ts'
import {readCsv} from './csv.ts'
import {type DocumentOptions, readData} from './data.ts'
import {readMail} from './eml.ts'
import {guessFormat} from './formats.ts'
import {readHtml} from './html.ts'
import {readJson} from './json.ts'
import type {Layer} from './layer.ts'
import {readLines} from './lines.ts'
import {readMarkdownFile} from './markdown-library.ts'
import {readMessages} from './messages.ts'
import {guessMode} from './mode.ts'
import {readPo} from './po.ts'
import {createPosition} from './position.ts'
import {chooseReplies, createReplies, type Passage} from './reply.ts'
import {isEmailTemplate, readTextOnly} from './salesforce.ts'
import {readText} from './text.ts'
import {readTextFile} from './text-library.ts'
import type {Tree} from './tree.ts'
import {readYaml} from './yaml.ts'

export type {DocumentOptions} from './data.ts'

/** How to read a document. */
export interface ReadOptions {
  /** Path or name, for the format and for messages; never read. */
  readonly path?: string
  readonly format?: Format | 'auto'
  readonly mode?: Mode | 'auto'
  /** The entry of `documents` in the configuration that is meant for this file. */
  readonly documents?: DocumentOptions
}

interface Parsed {
  readonly mode: Mode
  readonly passages: readonly Passage[]
  readonly notes?: readonly string[]
}

interface Asked {
  readonly mode: Mode | 'auto'
  readonly path: string | undefined
  readonly documents: DocumentOptions
}

/**
 * Reads a source into replies. Pure and synchronous. Throws a `UsageError` for a file of data that is malformed, or in
 * which no platform is recognised and no selector is given.
 */
export function readDocument(source: string, options: ReadOptions = {}): Document {
  const documents = options.documents ?? {}
  const format = options.format && options.format !== 'auto' ? options.format : guessFormat(source, options.path)
  const mode = options.mode && options.mode !== 'auto' ? options.mode : (documents.mode ?? 'auto')
  const parsed = parseSafely(source, format, {mode, path: options.path, documents})
  const {replies, notes} = chooseReplies(createReplies(parsed.passages, parsed.mode))
  return {
    source,
    format,
    mode: parsed.mode,
    replies,
    notes: [...(parsed.notes ?? []), ...notes],
    position: createPosition(source)
  }
}

/** Parsers of nested formats recurse: what overflows their stack is no file of replies. */
function parseSafely(source: string, format: Format, asked: Asked): Parsed {
  try {
    return parse(source, format, asked)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new UsageError('Nested too deeply to be read', asked.path === undefined ? {} : {path: asked.path})
  }
}

function parse(source: string, format: Format, asked: Asked): Parsed {
  const {mode, path, documents} = asked
  switch (format) {
    case 'markdown':
      return readMarkdownFile(source, mode, documents.split)
    case 'html': {
      const found = mode === 'auto' ? (/<blockquote|gmail_quote/i.test(source) ? 'draft' : guessMode(source)) : mode
      return {mode: found, passages: [onePassage('', () => ({...readHtml(source, found), marked: true}))]}
    }
    case 'json':
      return parseTree(readJson(source, path === undefined ? {} : {path}), asked)
    case 'yaml':
      return parseTree(readYaml(source, path), asked)
    case 'csv':
      return parseTree(readCsv(source), asked)
    case 'ndjson': {
      const read = readLines(source, documents, mode, path)
      return read.found ? read : refuse('lines', path)
    }
    case 'po':
      return parsePo(source, mode, path)
    case 'eml': {
      const found = mode === 'auto' ? 'draft' : mode
      return {mode: found, ...readMail(source, found)}
    }
    default:
      return parseText(source, asked)
  }
}

function onePassage(locator: string, read: () => ContentRead): Passage {
  return {locator, read}
}

function plainPassage(locator: string, read: () => Layer): Passage {
  return {locator, read: () => ({layer: read(), known: [], marked: false})}
}

function parseText(source: string, {mode, path = ''}: Asked): Parsed {
  if (isEmailTemplate(source)) {
    const layer = readTextOnly(source)
    const passages = layer ? [plainPassage('/EmailTemplate/textOnly', () => layer)] : []
    return {mode: mode === 'auto' ? 'macro' : mode, passages}
  }
  if (!template.test(path)) return readTextFile(source, mode)
  const found = mode === 'auto' ? 'macro' : mode
  return {mode: found, passages: [onePassage('', () => readContent(readText(source), 'auto', found))]}
}

/** Mail templates and the like, which may be HTML. */
const template = /\.(?:email|erb|twig|liquid|hbs|handlebars|mustache|njk|jinja2?|j2|tpl|mjml|ftl)$/i

function parseTree(tree: Tree, {mode, path, documents}: Asked): Parsed {
  const read = readData(tree, documents, mode, column => (Array.isArray(tree.root) ? `/*/${column}` : `/**/${column}`))
  if (read) return read
  const found = mode === 'auto' ? 'macro' : mode
  const messages = readMessages(tree, found, path)
  return messages ? {mode: found, passages: messages} : refuse('file', path)
}

function parsePo(source: string, mode: Mode | 'auto', path: string | undefined): Parsed {
  const {language, texts} = readPo(source, path)
  const found = mode === 'auto' ? 'macro' : mode
  if (language !== '' && !/^en\b|^en[-_]/i.test(language)) {
    return {mode: found, passages: [], notes: [`Skipped the catalogue: its language is ${language}.`]}
  }
  return {mode: found, passages: texts.map(({locator, read}) => plainPassage(locator, read))}
}

function refuse(kind: 'file' | 'lines', path: string | undefined): never {
  const where = kind === 'lines' ? 'lines' : 'keys or columns'
  throw new UsageError(
    `No reply text found: looked for ${where} of a known help desk or bot, and for lists of a name and a text. ` +
      'Say where the replies are with --replies or a `documents` entry',
    path === undefined ? {} : {path}
  )
}
