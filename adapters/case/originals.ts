import { createHash } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { caseErrorOf } from './case-error.ts'

/** The original bytes of a case, each file named by its SHA-256. */
export interface Originals {
  /** Keeps bytes; what it returned for is on the disk, whole. @returns their SHA-256, hex */
  keep(bytes: Uint8Array): string
  has(sha256: string): boolean
  /** @returns undefined where they are not held */
  read(sha256: string): Uint8Array | undefined
  /** Where the bytes of a hash are or would be. */
  pathOf(sha256: string): string
}

/** See {@link Originals}. Files are written under another name and renamed, so that none is ever half there. */
export function originalsIn(directory: string): Originals {
  // Two levels: some file systems are slow with a hundred thousand files in one folder.
  const pathOf = (sha256: string): string => join(directory, sha256.slice(0, 2), sha256)
  return {
    keep: (bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const path = pathOf(sha256)
      if (existsSync(path) && statSync(path).size === bytes.byteLength) return sha256
      try {
        mkdirSync(join(directory, sha256.slice(0, 2)), { recursive: true, mode: 0o700 })
        writeWhole(path, bytes)
      } catch (error) {
        throw caseErrorOf(error, path)
      }
      return sha256
    },
    has: (sha256) => existsSync(pathOf(sha256)),
    read: (sha256) => (existsSync(pathOf(sha256)) ? readFileSync(pathOf(sha256)) : undefined),
    pathOf,
  }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const draft = `${path}.${process.pid}.part`
  const file = openSync(draft, 'w', 0o600)
  try {
    for (let at = 0; at < bytes.byteLength;) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } catch (error) {
    closeSync(file)
    rmSync(draft, { force: true })
    throw error
  }
  closeSync(file)
  renameSync(draft, path)
}
