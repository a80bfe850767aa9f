import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { caseErrorOf } from '../adapters/case/index.ts'
import { CommandError } from './command-error.ts'

/** A file being written. */
export interface DraftedFile {
  put(bytes: Uint8Array): void
  /** Puts the file on the disk under its own name; what stood there is replaced. */
  keep(): void
  /** Takes away what was written, after a failure. */
  drop(): void
}

/**
 * A file that is written under another name and renamed when it is whole, so that half a file is never taken for a whole one.
 * Readable by its owner alone.
 *
 * @param file path; `-` for standard output, which cannot be taken back
 * @throws CommandError `usage` where its folder is not there, or a folder has its name; CaseError `read-only` or `disk-full`
 */
export function draftedFile(file: string): DraftedFile {
  if (file === '-') return { put: (bytes) => writeWhole(1, bytes), keep: () => undefined, drop: () => undefined }
  const out = resolve(file)
  const draft = `${out}.${process.pid}.part`
  const told = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT') throw new CommandError('usage', `Unexpected folder ${dirname(out)}, expected one that is there.`)
      if (code === 'EISDIR') throw new CommandError('usage', `Unexpected folder ${out}, expected the name of a file.`)
      throw caseErrorOf(error, out)
    }
  }
  const descriptor = told(() => openSync(draft, 'w', 0o600))
  let open = true
  const close = (): void => {
    if (open) closeSync(descriptor)
    open = false
  }
  return {
    put: (bytes) => told(() => writeWhole(descriptor, bytes)),
    keep: () =>
      told(() => {
        fsyncSync(descriptor)
        close()
        renameSync(draft, out)
      }),
    drop: () => {
      close()
      rmSync(draft, { force: true })
    },
  }
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.byteLength;)
    try {
      at += writeSync(file, bytes, at)
    } catch (error) {
      // A pipe that is full for the moment.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
    }
}
