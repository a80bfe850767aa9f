import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { OpenCase } from './opened.ts'

/** What proving a case found. */
export interface Verification {
  /** Originals whose bytes were read and compared. */
  readonly originals: number
  readonly entries: number
  /** Hash of the newest entry of the custody log; whoever kept it elsewhere can compare. */
  readonly logHead: string
  /** What is not as it was, in plain words; empty in a sound case. */
  readonly faults: readonly string[]
}

/** Reads every original and the whole log again, has the databases checked, and compares with what was recorded. */
export async function verifyCase(opened: OpenCase, onProgress: (done: number, total: number) => void = () => undefined): Promise<Verification> {
  const faults = opened.databaseFaults().map((fault) => `Database: ${fault}`)
  faults.push(...opened.log.faults().map(({ message }) => message))
  let entries = 0
  const wanted = new Map<string, string>()
  for (const { kind, body } of opened.log.entries()) {
    entries++
    if (kind !== 'import' && kind !== 'replacement') continue
    const { sha256, place } = body as { readonly sha256: string; readonly place: string }
    if (!wanted.has(sha256)) wanted.set(sha256, place)
  }
  let done = 0
  for (const [sha256, place] of wanted) {
    onProgress(done++, wanted.size)
    const path = opened.originals.pathOf(sha256)
    if (!existsSync(path)) faults.push(`Original of ${place}: missing, expected ${path}`)
    else if ((await hashOf(path)) !== sha256) faults.push(`Original of ${place}: its bytes are not those that were imported (${path})`)
  }
  for (const { place, sha256 } of opened.files.files()) if (!wanted.has(sha256)) faults.push(`File ${place}: the log has no entry for its import`)
  return { originals: wanted.size, entries, logHead: opened.log.head(), faults }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
