/** Applies rewrites pass by pass until nothing is left to apply; at most five passes. */
import {comparePrecedence, overlaps} from '../engine/precedence.ts'
import type {Edit, Finding, FixResult, Range} from '../types.ts'
import {applyEdits} from './apply.ts'

/** A finding with the edits that its rewrites come to. */
export interface Fixable {
  readonly finding: Finding
  /** Range of the sentence in the source: one edit a sentence and pass. */
  readonly sentence: Range
  /** First acceptable rewrite as an edit; undefined for none. */
  readonly edit: () => Edit | undefined
}

const passes = 5

/** Fixes a source. `inspect` lints it anew and tells what could be applied. */
export function fixSource(source: string, inspect: (source: string) => readonly Fixable[]): FixResult {
  const applied: Finding[] = []
  const seen = new Set([source])
  let output = source
  for (let pass = 0; pass < passes; pass++) {
    const chosen = chooseEdits(inspect(output))
    if (chosen.length === 0) break
    const next = applyEdits(
      output,
      chosen.map(({edit}) => edit)
    )
    if (seen.has(next)) break
    seen.add(next)
    output = next
    applied.push(...chosen.map(({finding}) => finding))
  }
  return {output, applied, remaining: inspect(output).map(({finding}) => finding)}
}

function chooseEdits(fixables: readonly Fixable[]): Array<{finding: Finding; edit: Edit}> {
  const ranked = [...fixables].sort((a, b) => comparePrecedence(rank(a.finding), rank(b.finding)))
  const chosen: Array<{finding: Finding; edit: Edit; sentence: Range}> = []
  for (const {finding, sentence, edit: read} of ranked) {
    if (chosen.some(other => overlaps(other.sentence, sentence))) continue
    const edit = read()
    if (!edit || chosen.some(other => overlaps(other.edit.range, edit.range) || other.edit.range[0] === edit.range[0]))
      continue
    chosen.push({finding, edit, sentence})
  }
  return chosen
}

function rank(finding: Finding): {ruleId: string; severity: Finding['severity']; range: Range} {
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    range: [finding.place.start.offset ?? 0, finding.place.end.offset ?? 0]
  }
}
