/** The unified plugin: findings as messages on the file. */
import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {correctSentences} from './language/corrections.ts'
import {createLinter} from './linter.ts'
import type {Config, LintOptions, Severity} from './types.ts'

const fatal: Readonly<Record<Severity, boolean | undefined>> = {error: true, warn: false, info: undefined}

/** Lints the text of a file. Messages carry `actual`, `expected` (the rewrites), `note`, `url`, `ruleId` and `source`. */
const supportLint: Plugin<[(Config & {readonly lint?: LintOptions})?], Root> = function (options = {}) {
  const {lint: lintOptions, ...config} = options
  const linter = createLinter(config)
  const data = this.data()
  data.nlcstRootExtensions = [...(data.nlcstRootExtensions ?? []), correctSentences]
  return (_tree, file: VFile) => {
    for (const finding of linter.lint(String(file), {...(file.path ? {path: file.path} : {}), ...lintOptions})) {
      const message = file.message(finding.message, {
        place: finding.place,
        ruleId: finding.ruleId,
        source: finding.source
      })
      message.fatal = fatal[finding.severity]
      message.actual = finding.actual
      message.expected = finding.rewrites.map(rewrite => rewrite.text)
      message.note = finding.note
      message.url = finding.url
    }
  }
}

export default supportLint
