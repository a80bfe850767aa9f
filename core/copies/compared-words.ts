import { type Language, languageOf } from '../languages/index.ts'
import type { Passages } from '../model/passages.ts'
import type { ReportInputs } from '../model/plan.ts'
import type { Report } from '../model/report.ts'
import type { Extent } from '../model/span.ts'
import type { TimeRow } from '../model/times.ts'
import { type ComparisonWords, comparisonWords } from './comparison-words.ts'
import { type SeedIndex, seedIndex } from './exact-runs.ts'
import { WordKinds } from './word-kinds.ts'

/** A report as it is compared: its words outside page furniture, datelines and credits, the index of their short sequences, its language. */
export interface ComparedReport {
  readonly report: Report
  readonly passages: Passages
  readonly words: ComparisonWords
  readonly index: () => SeedIndex
  readonly language: () => Language | undefined
  /** What each word carries: see word-kinds.ts. */
  readonly kinds: () => WordKinds
  /** 1 for each word between quotation marks, else 0. */
  readonly quoted: () => Uint8Array
  readonly times: readonly TimeRow[]
  /** Where a word, given by its hash, stands first; -1 where it does not. */
  readonly firstOf: (hash: number) => number
}

/**
 * Words of reports that are kept, with their texts and what was found in them: pairs come in order of their first report, so
 * that it is compared with many others in a row, and some of the others come again.
 */
const KEPT_WORDS = 300_000
/** Steps that do not read times have none. */
const NO_TIMES: readonly TimeRow[] = []
const kept = new Map<Report, ComparedReport>()
let keptWords = 0

/** The words of a report outside its page furniture. Kept for a while, as a report is compared with many others. */
export function comparedReport(inputs: ReportInputs): ComparedReport {
  const { report } = inputs
  const { passages, times = NO_TIMES } = inputs.results
  const found = kept.get(report)
  if (found?.passages === passages && found.times === times) return found
  const words = comparisonWords(report.text, leftOut(passages))
  const language = once(() => languageOf(report))
  const kinds = once(() => new WordKinds(report.text, words, language()?.copying))
  const firsts = once(() => firstPlaces(words))
  const compared: ComparedReport = {
    report,
    passages,
    words,
    index: once(() => seedIndex(words)),
    language,
    kinds,
    quoted: once(() => quotedWords(words, passages)),
    times,
    firstOf: (hash) => firsts().get(hash) ?? -1,
  }
  if (found !== undefined) forget(found)
  for (const oldest of kept.values()) {
    if (keptWords + words.count <= KEPT_WORDS) break
    forget(oldest)
  }
  keptWords += words.count
  kept.set(report, compared)
  return compared
}

function forget(compared: ComparedReport): void {
  kept.delete(compared.report)
  keptWords -= compared.words.count
}

function firstPlaces({ count, hash }: ComparisonWords): ReadonlyMap<number, number> {
  const first = new Map<number, number>()
  for (let at = count - 1; at >= 0; at--) first.set(hash[at]!, at)
  return first
}

/** Which words lie in a quotation. Linear however many quotations overlap: ends are counted, then summed up. */
function quotedWords({ count, start, end }: ComparisonWords, { quotations }: Passages): Uint8Array {
  const depth = new Int32Array(count + 1)
  for (const { extent } of quotations) {
    const first = firstAtLeast(start, extent[0])
    const past = firstAtLeast(end, extent[1] + 1)
    if (first >= past) continue
    depth[first]!++
    depth[past]!--
  }
  const quoted = new Uint8Array(count)
  for (let at = 0, inside = 0; at < count; at++) {
    inside += depth[at]!
    quoted[at] = inside > 0 ? 1 : 0
  }
  return quoted
}

/** Number of the first of ascending values that is at least this. */
function firstAtLeast(values: Uint32Array, least: number): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (values[middle]! < least) low = middle + 1
    else high = middle
  }
  return low
}

/** Who is credited is no wording, and page furniture is no report. In text order; extents may overlap. */
function leftOut(passages: Passages): readonly Extent[] {
  const extents = [...passages.furniture.map(({ extent }) => extent), ...passages.credits.map(({ extent }) => extent)]
  if (passages.dateline !== undefined) extents.push(passages.dateline.extent)
  return extents.sort((x, y) => x[0] - y[0] || x[1] - y[1])
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
