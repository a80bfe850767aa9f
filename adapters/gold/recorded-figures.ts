import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Scores } from '../../core/index.ts'

/** The last recorded scores, by name of the folder with known answers. */
export type RecordedFigures = Readonly<Record<string, Scores>>

export function readRecorded(file: string): RecordedFigures {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RecordedFigures) : {}
}

/** Records the scores of one folder beside the others; folders in order of name. */
export function record(file: string, folder: string, scores: Scores): void {
  const all = { ...readRecorded(file), [folder]: scores }
  const ordered = Object.fromEntries(Object.entries(all).sort(([x], [y]) => (x < y ? -1 : 1)))
  writeFileSync(file, `${JSON.stringify(ordered, rounded, 1)}\n`)
}

/** Four places are more than any of the sets can tell. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value
}
