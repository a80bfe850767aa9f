import { closeSync, mkdtempSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateTexts, type Planted } from './generate-texts.ts'

/** A generated corpus on disk: its texts, and what was planted in them. */
export interface WrittenCorpus {
  readonly texts: number
  readonly words: number
  readonly planted: readonly Planted[]
}

const TRUTH = 'planted.json'

/** Bytes gathered before they are written. */
const BUFFER = 1 << 23

/**
 * Writes a generated corpus into a new temporary folder, which the caller removes.
 *
 * @returns the folder
 */
export function writeCorpus(texts: number, seed: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-passages-'))
  const written: WrittenCorpus = { texts, ...writeTexts(textsOf(folder), texts, seed) }
  writeFileSync(join(folder, TRUTH), JSON.stringify(written))
  return folder
}

/** The file of JSON Lines in the folder of a corpus. */
export function textsOf(folder: string): string {
  return join(folder, 'texts.jsonl')
}

/** What was planted in the corpus of a folder. */
export function readTruth(folder: string): WrittenCorpus {
  return JSON.parse(readFileSync(join(folder, TRUTH), 'utf8')) as WrittenCorpus
}

function writeTexts(file: string, count: number, seed: number): { readonly words: number; readonly planted: readonly Planted[] } {
  const descriptor = openSync(file, 'w')
  const planted: Planted[] = []
  let words = 0
  let lines: string[] = []
  let size = 0
  const flush = (): void => {
    writeSync(descriptor, lines.join(''))
    lines = []
    size = 0
  }
  try {
    for (const text of generateTexts(count, seed)) {
      lines.push(text.line, '\n')
      size += text.line.length
      words += text.words
      planted.push(...text.planted)
      if (size > BUFFER) flush()
    }
    flush()
  } finally {
    closeSync(descriptor)
  }
  return { words, planted }
}
