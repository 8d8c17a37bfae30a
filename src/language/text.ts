/** A reply's text, read lazily: blocks at once, sentences per block, words and clauses per sentence. */
import type {Range, Span} from '../types.ts'
import {readBlocks} from './blocks.ts'
import {readClauses} from './clauses.ts'
import type {Block, Clause, Sentence, Word} from './model.ts'
import {readHints} from './nlp.ts'
import {readSentences} from './sentences.ts'
import {readWords} from './words.ts'

/** The text of a reply as the language room sees it. */
export interface Text {
  readonly text: string
  readonly spans: readonly Span[]
  readonly blocks: readonly Block[]
  /** Every sentence, the customer's too, in order. */
  readonly sentences: readonly Sentence[]
  /** The agent's own sentences, greetings, headings and sign-offs apart. */
  readonly body: readonly Sentence[]
  readonly person: 'I' | 'we'
  /** Sentences of one block; parses that block only. */
  sentencesOf(block: Block): readonly Sentence[]
}

/** Reads a text. Spans mark opaque tokens and whose words a stretch is. */
export function readText(text: string, spans: readonly Span[] = []): Text {
  return new LazyText(text, spans)
}

class LazyText implements Text {
  readonly text: string
  readonly spans: readonly Span[]
  readonly blocks: readonly Block[]
  readonly #perBlock = new Map<Block, readonly LazySentence[]>()
  #sentences: readonly LazySentence[] | undefined
  #body: readonly LazySentence[] | undefined
  #person: 'I' | 'we' | undefined

  constructor(text: string, spans: readonly Span[]) {
    this.text = text
    this.spans = spans
    this.blocks = readBlocks(text, spans)
  }

  sentencesOf(block: Block): readonly LazySentence[] {
    const known = this.#perBlock.get(block)
    if (known) return known
    const opaque = spansWithin(this.spans, block.range)
    const list = readSentences(this.text, block.range, opaque).map(
      range => new LazySentence(this, block, range, opaque)
    )
    this.#perBlock.set(block, list)
    return list
  }

  get sentences(): readonly LazySentence[] {
    this.#sentences ??= this.blocks.flatMap(block => this.sentencesOf(block))
    return this.#sentences
  }

  get body(): readonly LazySentence[] {
    this.#body ??= this.sentences.filter(
      sentence => sentence.block.owner === 'agent' && !/^(?:greeting|heading|sign-off)$/.test(sentence.block.kind)
    )
    return this.#body
  }

  get person(): 'I' | 'we' {
    this.#person ??= /\bI\b/.test(this.text) || !/\b(?:we|us|our)\b/i.test(this.text) ? 'I' : 'we'
    return this.#person
  }
}

class LazySentence implements Sentence {
  readonly block: Block
  readonly range: Range
  readonly #text: LazyText
  readonly #opaque: readonly Span[]
  #words: readonly Word[] | undefined
  #clauses: readonly Clause[] | undefined

  constructor(text: LazyText, block: Block, range: Range, opaque: readonly Span[]) {
    this.#text = text
    this.block = block
    this.range = range
    this.#opaque = opaque
  }

  get text(): string {
    return this.#text.text.slice(this.range[0], this.range[1])
  }

  get reply(): LazyText {
    return this.#text
  }

  get index(): number {
    return this.#text.sentences.indexOf(this)
  }

  get words(): readonly Word[] {
    this.#words ??= readWords(this.#text.text, this.range, this.#opaque)
    return this.#words
  }

  get clauses(): readonly Clause[] {
    this.#clauses ??= readClauses(this.words, readHints)
    return this.#clauses
  }

  get previous(): Sentence | undefined {
    return this.#text.body[this.#text.body.indexOf(this) - 1]
  }

  get next(): Sentence | undefined {
    const at = this.#text.body.indexOf(this)
    return at < 0 ? undefined : this.#text.body[at + 1]
  }
}

function spansWithin(spans: readonly Span[], range: Range): readonly Span[] {
  return spans.filter(span => span.token && span.range[0] >= range[0] && span.range[1] <= range[1])
}
