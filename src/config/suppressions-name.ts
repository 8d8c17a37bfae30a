/** Name of the suppressions file, beside the configuration. */
export const suppressionsName = '.support-lint-suppressions.json'
