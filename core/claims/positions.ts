import type { Extent } from '../model/span.ts'
import type { Words } from '../model/words.ts'

/** Index of the first token that starts at or after an offset. */
export function tokenAt(words: Words, offset: number): number {
  let low = 0
  let high = words.starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (words.starts[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first row that ends after an offset; rows are in text order and do not overlap. */
export function firstEndingAfter(rows: readonly { readonly extent: Extent }[], offset: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (rows[middle]!.extent[1] <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Indices of the rows that lie within some pieces; rows are ordered by their start. */
export function indicesWithin(rows: readonly { readonly extent: Extent }[], pieces: readonly Extent[]): number[] {
  const found: number[] = []
  for (const [start, end] of pieces) {
    let low = 0
    let high = rows.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (rows[middle]!.extent[0] < start) low = middle + 1
      else high = middle
    }
    for (let at = low; at < rows.length && rows[at]!.extent[0] < end; at++) if (rows[at]!.extent[1] <= end) found.push(at)
  }
  return found
}
