/** Version of this package. */
import {readFileSync} from 'node:fs'

/** Reads the version from package.json, which stands one folder above the build and two above the source. */
export function readVersion(): string {
  for (const path of ['../package.json', '../../package.json']) {
    try {
      const data = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as {name?: string; version?: string}
      if (data.name === 'support-lint') return data.version ?? 'unknown'
    } catch {
      // the other place has it
    }
  }
  return 'unknown'
}
