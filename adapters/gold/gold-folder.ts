import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { GOLD_FILES, type GoldFolder } from '../../core/index.ts'

/** Reads a folder in the gold format. @throws Error where the folder holds no documents or a line is no JSON, naming file and line. */
export function readGoldFolder(folder: string): GoldFolder {
  const read = Object.fromEntries(
    GOLD_FILES.filter((name) => existsSync(join(folder, `${name}.jsonl`))).map((name) => [name, readRows(join(folder, `${name}.jsonl`))]),
  )
  if (!read['documents'])
    throw new Error(`Unexpected folder ${folder}: no documents.jsonl in it. Name a folder in the gold format (docs/evaluation.md).`)
  const coverage = join(folder, 'coverage.json')
  // The files are checked by the scorer row by row; what does not fit the texts is counted, not scored.
  return { ...read, ...(existsSync(coverage) && { coverage: JSON.parse(readFileSync(coverage, 'utf8')) as NonNullable<GoldFolder['coverage']> }) }
}

function readRows(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, n) => {
      if (line.trim() === '') return []
      try {
        return [JSON.parse(line) as unknown]
      } catch (cause) {
        throw new Error(`Unexpected text in ${file}, line ${n + 1}: expected one JSON object a line`, { cause })
      }
    })
}

/** Writes predictions as a folder in the gold format. */
export async function writeGoldFolder(folder: string, predictions: GoldFolder): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const name of GOLD_FILES) {
    const rows = predictions[name] ?? []
    await writeFile(join(folder, `${name}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  }
}
