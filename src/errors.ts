/** Error that a user can mend: names the file, what was found and what was meant. Shown without a stack; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** File that the error is about, if one is. */
  readonly path: string | undefined
  /** 1-based line in that file, if known. */
  readonly line: number | undefined

  constructor(message: string, where: {path?: string; line?: number} = {}) {
    super(message)
    this.path = where.path
    this.line = where.line
  }
}

/** Internal fault that must not stop the rest of the run; exit code 2. */
export class RuleError extends Error {
  override readonly name = 'RuleError'
  readonly ruleId: string

  constructor(ruleId: string, cause: unknown) {
    super(`Rule ${ruleId} failed: ${cause instanceof Error ? cause.message : String(cause)}`, {cause})
    this.ruleId = ruleId
  }
}
