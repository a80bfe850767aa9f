import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { Source } from '../../core/model/reader.ts'

/** A file that is open for reading. */
export interface FileSource extends Source {
  /** SHA-256 of all bytes, hex; taken once. */
  sha256(): Promise<string>
  close(): Promise<void>
}

const CHUNK = 1 << 20

/** Opens a file as a source. Its size is taken once; bytes that have gone since are simply missing from slices. */
export async function openFile(path: string): Promise<FileSource> {
  const file = await open(path, 'r')
  const { size } = await file.stat()
  const slice = async (from: number, to: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(Math.max(0, Math.min(to, size) - from))
    let filled = 0
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, from + filled)
      if (bytesRead === 0) return bytes.slice(0, filled)
      filled += bytesRead
    }
    return bytes
  }
  const hashed = async (): Promise<string> => {
    const hash = createHash('sha256')
    for (let from = 0; from < size; from += CHUNK) hash.update(await slice(from, from + CHUNK))
    return hash.digest('hex')
  }
  let sha256: Promise<string> | undefined
  return { size, slice, sha256: () => (sha256 ??= hashed()), close: () => file.close() }
}
