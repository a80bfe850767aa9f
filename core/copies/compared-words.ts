import type { Passages } from '../model/passages.ts'
import type { Report } from '../model/report.ts'
import { type ComparisonWords, comparisonWords } from './comparison-words.ts'
import { type SeedIndex, seedIndex } from './exact-runs.ts'

/** A report's words as they are compared, with the index of their short sequences. */
export interface ComparedReport {
  readonly words: ComparisonWords
  readonly index: () => SeedIndex
}

/** Reports whose words are kept: pairs come in order of their first report, and carriers of one passage come together. */
const KEPT = 1024
const kept = new Map<Report, { readonly passages: Passages; readonly compared: ComparedReport }>()

/** The words of a report outside its page furniture. Kept for a while, as a report is compared with many others. */
export function comparedWords(report: Report, passages: Passages): ComparedReport {
  const found = kept.get(report)
  if (found?.passages === passages) return found.compared
  const words = comparisonWords(
    report.text,
    passages.furniture.map(({ extent }) => extent),
  )
  let index: SeedIndex | undefined
  const compared = { words, index: () => (index ??= seedIndex(words)) }
  kept.delete(report)
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value!)
  kept.set(report, { passages, compared })
  return compared
}
