/** Blocks, sentences and words: what the rules look at, with exact offsets. */
import {readFileSync} from 'node:fs'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {readDocument} from '../src/document/read.ts'
import {readBlocks} from '../src/language/blocks.ts'
import {inflect, readVerb} from '../src/language/inflection.ts'
import {isLoaded} from '../src/language/nlp.ts'
import {compilePattern, findPattern, work} from '../src/language/patterns.ts'
import {readText} from '../src/language/text.ts'
import {readWords} from '../src/language/words.ts'
import {createLinter} from '../src/linter.ts'

function read<T>(name: string): T {
  return JSON.parse(readFileSync(`fixtures/language/${name}.json`, 'utf8')) as T
}

function sentencesOf(source: string): string[] {
  const [reply] = readDocument(source, {mode: 'macro', format: 'text'}).replies
  return reply ? readText(reply.text, reply.spans).sentences.map(sentence => sentence.text) : []
}

describe('sentences', () => {
  const tricky = read<Array<{name: string; text: string; sentences: string[]}>>('sentences')

  test('at least 36 of the 38 tricky inputs are cut where a reader would cut them', () => {
    const wrong = tricky.filter(({text, sentences}) => {
      const found = sentencesOf(text.replaceAll('\r\n', '\n'))
      return JSON.stringify(found) !== JSON.stringify(sentences)
    })
    expect(tricky.length).toBe(38)
    expect(wrong.map(({name}) => name).length).toBeLessThanOrEqual(2)
  })

  test('survive single letters, numbers and emoji before a stop', () => {
    expect(sentencesOf('Take option B. We ship it at 5 p.m. If not, call me. All done 🎉 Enjoy!')).toEqual([
      'Take option B.',
      'We ship it at 5 p.m.',
      'If not, call me.',
      'All done 🎉',
      'Enjoy!'
    ])
  })

  test('stand where their offsets say', () => {
    const text = 'Hi Sam,\n\n- The lamp  is here. It works.\n- Bye\n'
    for (const sentence of readText(text).sentences) expect(text.slice(...sentence.range)).toBe(sentence.text)
  })

  test('agree with the tree of the retext plugin', async () => {
    const {correctSentences} = await import('../src/language/corrections.ts')
    const tree = unified()
      .use(retextEnglish)
      .data('nlcstRootExtensions', [correctSentences])
      .parse('It failed.We fixed it. bye now')
    const [paragraph] = tree.children
    const ends =
      paragraph && 'children' in paragraph ? paragraph.children.filter(node => node.type === 'SentenceNode') : []
    expect(ends.map(node => node.position?.start.offset)).toEqual([0, 10, 23])
  })
})

describe('blocks', () => {
  test('tell greeting, paragraph, list item, quote and sign-off apart', () => {
    const text = 'Hi Dana,\n\nHere is the plan:\n1. Rest\n> Did it work?\n\nBest,\nOmar'
    expect(readBlocks(text).map(({kind}) => kind)).toEqual([
      'greeting',
      'paragraph',
      'item',
      'quote',
      'sign-off',
      'sign-off'
    ])
  })
})

describe('words', () => {
  test('are cut and mended with exact offsets', () => {
    const text = 'You didn’t; u wont, pls re-enter no. 12 at https://a.example/x?y=1.'
    const words = readWords(text, [0, text.length])
    for (const word of words) expect(text.slice(...word.range)).toBe(word.text)
    expect(words.map(({norm}) => norm)).toEqual([
      'you',
      'did',
      'not',
      ';',
      'you',
      'will',
      'not',
      ',',
      'please',
      're-enter',
      'no',
      '.',
      '12',
      'at',
      'https://a.example/x?y=1',
      '.'
    ])
  })
})

describe('verb forms', () => {
  const verbs = read<Array<Record<'verb' | 'past' | 'participle' | 'third' | 'gerund', string | string[]>>>('verbs')

  test('all 300 support verbs inflect and read back', () => {
    const wrong = verbs.flatMap(entry => {
      const base = String(entry.verb)
      const forms = inflect(base)
      const kinds = ['past', 'participle', 'third', 'gerund'] as const
      return kinds
        .filter(kind => ![entry[kind]].flat().includes(forms[kind]) || readVerb(forms[kind])?.lemma !== base)
        .map(kind => `${base} ${kind}`)
    })
    expect(verbs.length).toBe(300)
    expect(wrong).toEqual([])
  })

  test('mis-, over-, under- and re- verbs are read from their base', () => {
    expect(['mistyped', 'overtightened', 'undervalued', 'rewrote'].map(form => readVerb(form)?.lemma)).toEqual([
      'mistype',
      'overtighten',
      'undervalue',
      'rewrite'
    ])
  })
})

describe('word patterns', () => {
  const classes = {feeling: new Set(['sorry', 'sad'])}

  test('know classes, choices, options and gaps', () => {
    const text = 'We are so very sorry for the long wait.'
    const words = readWords(text, [0, text.length])
    expect(findPattern(compilePattern('(i|we) ~be ... {feeling} for', classes), words)).toEqual([0, 6])
    expect(findPattern(compilePattern('{feeling} (about|over)', classes), words)).toBeUndefined()
  })

  test('refuse an unknown class and an open bracket', () => {
    expect(() => compilePattern('{nothing}')).toThrow('Expected a known word class')
    expect(() => compilePattern('(a|b')).toThrow('Expected a closing bracket')
  })

  test('take steps in proportion to the words', () => {
    const steps = (length: number): number => {
      const text = 'sorry for '.repeat(length)
      work.steps = 0
      findPattern(compilePattern('{feeling} ... nothing', classes), readWords(text, [0, text.length]))
      return work.steps
    }
    expect(steps(400) / steps(200)).toBeLessThanOrEqual(2.2)
  })
})

describe('the analysis library', () => {
  test('is not loaded for a clean reply', () => {
    const findings = createLinter().lint(
      'Hi Sam,\n\nThe lamp is on its way and should be with you by Friday.\n\nBest,\nDana'
    )
    expect(findings).toEqual([])
    expect(isLoaded()).toBe(false)
  })
})
