import { closeSync, openSync, readSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChunkIndex, PartsToLink } from '../../core/copies/bulk/index.ts'

/** Where the index of a chunk is kept: in memory that threads share, or in a file of a folder. */
export type KeptIndex = ChunkIndex | { readonly folder: string }

/** Puts the index of a chunk away: in a file of the folder, or in shared memory where there is none. */
export function keepIndex({ keys, places }: ChunkIndex, chunk: number, folder: string | undefined): KeptIndex {
  if (folder === undefined) return { keys: shared(keys), places: shared(places) }
  writeFileSync(fileOf(folder, chunk), bytesOf(keys), { mode: 0o600 })
  writeFileSync(fileOf(folder, chunk), bytesOf(places), { flag: 'a' })
  return { folder }
}

/** Reads rows of the index of a chunk again. */
export function keptRows(kept: readonly KeptIndex[], ends: readonly number[]): PartsToLink['indexOf'] {
  return (chunk, rows) => {
    const one = kept[chunk]!
    if ('keys' in one) return { keys: one.keys.subarray(...rows), places: one.places.subarray(...rows) }
    const descriptor = openSync(fileOf(one.folder, chunk), 'r')
    try {
      return { keys: rowsAt(descriptor, 0, rows), places: rowsAt(descriptor, ends[chunk]!, rows) }
    } finally {
      closeSync(descriptor)
    }
  }
}

const fileOf = (folder: string, chunk: number): string => join(folder, `${chunk}.index`)

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array => new Uint8Array(buffer, byteOffset, byteLength)

function shared(numbers: Uint32Array): Uint32Array {
  const copy = new Uint32Array(new SharedArrayBuffer(numbers.byteLength))
  copy.set(numbers)
  return copy
}

/** Numbers `[from, to)` behind the first `before` of a file. */
function rowsAt(descriptor: number, before: number, [from, to]: readonly [number, number]): Uint32Array {
  const numbers = new Uint32Array(to - from)
  const bytes = bytesOf(numbers)
  for (let filled = 0; filled < bytes.length;) {
    const read = readSync(descriptor, bytes, filled, bytes.length - filled, 4 * (before + from) + filled)
    if (read === 0) throw new RangeError('Unexpected end of a file of the index: it was changed while it was used')
    filled += read
  }
  return numbers
}
