/** What rules ask of the language room: guards, verb forms, word patterns. */
export {
  isAbility,
  isConditional,
  isFirstPerson,
  isInstruction,
  isNegated,
  isPraise,
  isQuestion,
  isQuoted,
  isReported,
  textOf
} from '../language/guards.ts'
export {inflect, readVerb, type VerbForms} from '../language/inflection.ts'
export {compilePattern, findPattern, matchPattern, type Pattern, type WordClasses} from '../language/patterns.ts'
