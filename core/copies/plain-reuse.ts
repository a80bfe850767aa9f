import type { Copy, Direction } from '../model/copies.ts'
import type { CopyId } from '../model/ids.ts'
import type { Passages } from '../model/passages.ts'
import type { PairStep, PostingStep, ReportInputs, ReportStep, Row } from '../model/plan.ts'
import type { Report } from '../model/report.ts'
import { nameOf } from '../text/hash.ts'
import { type Alignment, alignments } from './alignments.ts'
import { comparisonCharacters } from './comparison-characters.ts'
import { type ComparisonWords, comparisonWords } from './comparison-words.ts'
import { type SeedIndex, seedIndex } from './exact-runs.ts'
import { LINKS, linkSequences } from './link-sequences.ts'
import { allSequences } from './word-sequences.ts'

/** The parameters that users of passim know; lengths in characters. */
export interface PlainReuseSettings {
  /** Length of the indexed sequences. */
  readonly n: number
  /** Sequences may begin within words: every sequence of characters is indexed, for texts with misread words. */
  readonly floating: boolean
  /** Fewest sequences that two texts share before they are aligned. */
  readonly minMatch: number
  /** Shortest aligned passage, on both sides. */
  readonly minAlign: number
  /** Farther apart, passages are aligned by themselves. */
  readonly gap: number
  /** Leaves out what texts of one series (outlet) share. */
  readonly acrossSeries: boolean
}

/** passim's own defaults. */
export const PASSIM_SETTINGS: PlainReuseSettings = { n: 25, floating: false, minMatch: 5, minAlign: 50, gap: 600, acrossSeries: false }

/** Characters of a word and the space after it, about. */
const WORD = 5
/** Fewest words, and characters, that are taken for a match to begin with. */
const SEED_WORDS = 3
const SEED_CHARACTERS = 8
/** Texts that are kept as read. */
const KEPT = 1000
/** What lies farther apart is not worth the table that it would be aligned in. */
const WIDEST = 2000

/**
 * Text reuse by length alone, in the manner of passim (Smith, Cordell, Mullen 2015): no kinds of sharing, no furniture, no
 * formulas, no edits and no direction. The steps stand in for those of copies.
 */
export function plainReuse(settings: PlainReuseSettings): readonly [ReportStep<'passages'>, ReportStep<'postings'>, PostingStep, PairStep<'copies'>] {
  const unit = settings.floating ? 1 : WORD
  const length = Math.max(2, Math.round(settings.n / unit))
  const read = keptReading(settings.floating)
  // Settings are part of the steps' names in the cache.
  const version = Number.parseInt(nameOf('plain-reuse', JSON.stringify(settings)).slice(-7), 36)
  return [
    { id: 'passages', scope: 'report', version, inputs: [], run: (report) => ({ ...UNREAD, paragraphs: [[0, report.text.length]] }) },
    { id: 'postings', scope: 'report', version, inputs: [], run: (report) => allSequences(read(report).words, length) },
    { id: 'passageLinks', scope: 'posting', version, inputs: ['postings'], links: LINKS, run: linkSequences },
    {
      id: 'copies',
      scope: 'pair',
      version,
      inputs: ['passageLinks'],
      run: (a, b) => reuseBetween(a, b, { settings, read, unit, length }),
    },
  ]
}

/** No part of a text is told from another. */
const UNREAD: Passages = { paragraphs: [], sentences: [], quotations: [], furniture: [], headlines: [], credits: [] }

interface Comparing {
  readonly settings: PlainReuseSettings
  readonly read: (report: Report) => SeedIndex
  readonly unit: number
  readonly length: number
}

function reuseBetween({ report: a }: ReportInputs, { report: b }: ReportInputs, { settings, read, unit, length }: Comparing): readonly Row<Copy>[] {
  if (settings.acrossSeries && a.meta.outlet !== undefined && a.meta.outlet.value === b.meta.outlet?.value) return []
  const index = read(a)
  const [unitsA, unitsB] = [index.words, read(b).words]
  const gap = Math.max(1, Math.round(Math.min(settings.gap, WIDEST) / unit))
  const worth = Math.max(index.seed, Math.round(settings.n / unit))
  const found = alignments(index, unitsB, { gap, apart: gap, worth })
  const sequences = found.flatMap(({ runs }) => runs.map((run) => Math.max(0, run.length - length + 1)))
  if (sequences.reduce((sum, count) => sum + count, 0) < settings.minMatch) return []
  return found.flatMap((alignment) => {
    const runs = runsOf(alignment, unitsA, unitsB)
    const [first, last] = [runs[0]!, runs.at(-1)!]
    const spans = { a: { report: a.id, start: first.a[0], end: last.a[1] }, b: { report: b.id, start: first.b[0], end: last.b[1] } }
    if (Math.min(spans.a.end - spans.a.start, spans.b.end - spans.b.start) < settings.minAlign) return []
    const id = nameOf('copy', a.id, b.id, spans.a.start, spans.a.end, spans.b.start, spans.b.end) as CopyId
    const value: Copy = {
      id,
      ...spans,
      sharedWords: Math.round(alignment.sharedWords / (settings.floating ? WORD : 1)),
      runs,
      edits: [],
      kind: 'reporting',
      kindBecause: 'By length alone; kinds of sharing were not asked for.',
      direction: UNTOLD,
    }
    return [{ id, at: [a.id, b.id], value }]
  })
}

/** Reads texts into words or characters; a text is compared with many others in a row, so that some are kept. */
function keptReading(floating: boolean): (report: Report) => SeedIndex {
  const kept = new Map<Report, SeedIndex>()
  return (report) => {
    const found = kept.get(report)
    if (found !== undefined) return found
    const index = floating ? seedIndex(comparisonCharacters(report.text), SEED_CHARACTERS) : seedIndex(comparisonWords(report.text), SEED_WORDS)
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value!)
    kept.set(report, index)
    return index
  }
}

const UNTOLD: Direction = { known: false, because: ['The direction was not asked for.'] }

function runsOf({ runs }: Alignment, a: ComparisonWords, b: ComparisonWords): Copy['runs'] {
  return runs.map((run) => ({
    a: [a.start[run.a]!, a.end[run.a + run.length - 1]!],
    b: [b.start[run.b]!, b.end[run.b + run.length - 1]!],
  }))
}
