import type { Sentence } from '../model/passages.ts'

/** Number of the last sentence that begins at or before an offset, or -1. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.extent[0] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
