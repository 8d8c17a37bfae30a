/** Which format a document is in: by name, else by its first characters. */
import type {Format} from '../types.ts'

const extensions: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  tmpl: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonc: 'json',
  json5: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  yaml: 'yaml',
  yml: 'yaml',
  csv: 'csv',
  tsv: 'csv',
  eml: 'eml',
  po: 'po',
  pot: 'po'
}

/** Format of a document; plain text where nothing says otherwise. */
export function guessFormat(source: string, path = ''): Format {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return extensions[extension] ?? sniffFormat(source)
}

function sniffFormat(source: string): Format {
  const start = source
    .slice(0, 2000)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (/^<(?:!doctype html|html|body|head|p|div|table|h[1-6])\b/i.test(start)) return 'html'
  if (/^(?:(?:From|To|Subject|Date|MIME-Version|Content-[TL]\w+|Received): [^\n]*\n(?:[ \t][^\n]*\n)*){3}/i.test(start))
    return 'eml'
  if (/^(?:#[^\n]*\n)*msgid "/.test(start)) return 'po'
  if (/^(?:\{\s*"|\[\s*(?:\{\s*["}]|"))/.test(start)) return isLines(start) ? 'ndjson' : 'json'
  return 'text'
}

function isLines(start: string): boolean {
  const [first = '', second = ''] = start.split(/\r\n?|\n/)
  return /^\{.*\}\s*$/.test(first) && /^\{/.test(second)
}
