import type { ComparisonWords } from './comparison-words.ts'
import { BETWEEN, foldUnit, SILENT } from './fold-unit.ts'

/**
 * The letters and digits of a text, each as a word of its own: for texts in which words are misread or parted wrongly, as
 * optical recognition does. Case, marks, punctuation and space do not count.
 */
export function comparisonCharacters(text: string): ComparisonWords {
  const hash = new Int32Array(text.length)
  const start = new Uint32Array(text.length)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const fold = foldUnit(text.charCodeAt(at))
    if (fold === BETWEEN || fold === SILENT) continue
    hash[count] = Math.imul(fold, 0x9e3779b1) | 0
    start[count++] = at
  }
  const starts = start.slice(0, count)
  return { count, hash: hash.slice(0, count), start: starts, end: starts.map((at) => at + 1), parted: new Uint8Array(count) }
}
