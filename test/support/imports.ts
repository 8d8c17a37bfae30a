/** Which file may import which: the one-way order of the house. */
import {dirname, join} from 'node:path/posix'
import ts from 'typescript'
import {list, read} from './fixtures.ts'

/** An import as written. */
export interface Import {
  readonly from: string
  /** A path from the root for our own files, else the specifier. */
  readonly to: string
}

/** Floors of the house: a file imports from its own floor or a floor above. */
const floors: ReadonlyArray<readonly RegExp[]> = [
  [/^src\/(types|errors|fixture)\.ts$/],
  [/^src\/language\//, /^src\/document\//],
  [/^src\/wording\//],
  [/^src\/rule\.ts$/],
  [/^src\/rules\//],
  [/^src\/engine\//],
  [/^src\/rewrite\//],
  [/^src\/config\//],
  [/^src\/linter\.ts$/],
  [/^src\/(index|node|retext|testing)\.ts$/],
  [/^src\/reporters\//],
  [/^src\/cli\//]
]

/** All imports and re-exports of the sources, types included. */
export function listImports(): Import[] {
  return list('src/**/*.ts').flatMap(from =>
    ts
      .preProcessFile(read(from), true, true)
      .importedFiles.map(({fileName: to}) => ({from, to: to.startsWith('.') ? join(dirname(from), to) : to}))
  )
}

/** Imports that go up, sideways, or out of a rule's three places; one line each. */
export function findWrongImports(imports: readonly Import[]): string[] {
  return imports.filter(isWrong).map(({from, to}) => `${from} imports ${to}`)
}

function isWrong({from, to}: Import): boolean {
  if (from.startsWith('src/rules/') && from !== 'src/rules/index.ts') {
    return to !== 'src/rule.ts' && !/^src\/(wording|language\/lexicon)\//.test(to)
  }
  if (!to.startsWith('src/')) return false
  const [floor, room] = place(from)
  const [otherFloor, otherRoom] = place(to)
  if (floor < 0 || otherFloor < 0) return true
  return otherFloor > floor || (otherFloor === floor && room !== otherRoom)
}

function place(path: string): [floor: number, room: number] {
  const floor = floors.findIndex(rooms => rooms.some(room => room.test(path)))
  return [floor, floors[floor]?.findIndex(room => room.test(path)) ?? -1]
}

/** Everything that a file reaches, with the packages it needs. */
export function reach(entry: string, imports: readonly Import[]): Set<string> {
  const reached = new Set([entry])
  for (const path of reached) {
    for (const {from, to} of imports) if (from === path) reached.add(to)
  }
  return reached
}
