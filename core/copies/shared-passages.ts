import type { Extent } from '../model/span.ts'
import { type Alignment, alignments, WORTH_ALIGNING } from './alignments.ts'
import type { ComparedReport } from './compared-words.ts'
import type { WordRun } from './exact-runs.ts'
import { withNamesAhead } from './names-ahead.ts'
import { CONTENT, DATE, FIGURE, NAME, PLAIN } from './word-kinds.ts'
import { DATED_SEQUENCE } from './word-sequences.ts'
import { withoutWeakEnds } from './weak-ends.ts'
import { isYear } from './years.ts'

/** An alignment of two reports that is worth showing, with what its shared words are made of. */
export interface SharedPassage extends Alignment {
  readonly a: Extent
  readonly b: Extent
  /** Shared words that carry a proposition. */
  readonly content: number
  /** Those of them in runs long enough not to be the fixed words between the slots of a template. */
  readonly tellingContent: number
  /** Words of weight that both sides have between the shared ones, each its own: the slots of a template. */
  readonly slots: number
  /** It has a year in a run of words with content: a sentence about one event of the past, which few word alike by chance. */
  readonly dated: boolean
  /** A formula shares too few words with content to tell of copying. */
  readonly formula: boolean
  /** Too little by itself: it is shown because it stands beside a passage that tells of copying. */
  readonly beside: boolean
}

/** Fewest words in a row that are shown whatever they consist of. */
const TELLING = 8
/** Fewest content words of a passage that tells of copying; fewer make a formula of names and attribution. */
const TELLING_CONTENT = 4
/** With so many words in a row, one content word less will do. */
const LONG = 12
/** Words put in for others, as a share of the shared content, from which a passage without a long run is a template filled in twice. */
const SLOTS = 0.5
/** Share of content words below which names and attribution make the passage … */
const FORMULA_SHARE = 0.2
/** … unless it is as long as this. */
const FORMULA_WORDS = 24
/** Words between a shorter passage and a telling one up to which they belong together. */
const BESIDE = 30

/**
 * The shared passages of two reports: those that tell of copying by themselves, the shorter ones that go with them, and
 * formulas. Empty where nothing of at least {@link TELLING} words in a row is shared.
 */
export function sharedPassages(a: ComparedReport, b: ComparedReport): readonly SharedPassage[] {
  const all = withNamesAhead(a, b, withoutWeakEnds(a, b, alignments(a.index(), b.words))).map((alignment) => ({
    ...alignment,
    a: extentOf(a, alignment, 'a'),
    b: extentOf(b, alignment, 'b'),
    content: contentWords(a, b, alignment, 1),
    tellingContent: contentWords(a, b, alignment, 6),
    slots: slotWords(a, b, alignment),
    dated: alignment.runs.some((run) => run.length >= DATED_SEQUENCE && isDated(a, run)),
  }))
  const telling = all.filter(isTelling)
  return all.flatMap((passage): readonly SharedPassage[] => {
    if (isTelling(passage) || (telling.length > 0 && isShared(passage))) return [{ ...passage, formula: false, beside: false }]
    if (goesWith(passage, telling)) return [{ ...passage, formula: false, beside: true }]
    return passage.longestRun >= (telling.length > 0 ? WORTH_ALIGNING : TELLING) ? [{ ...passage, formula: true, beside: false }] : []
  })
}

type Found = Omit<SharedPassage, 'formula' | 'beside'>

/** Does the passage show by itself that wording was copied? */
function isTelling({ longestRun, sharedWords, content, tellingContent, dated, slots }: Found): boolean {
  if (dated) return true
  if (slots >= SLOTS * content && longestRun < LONG) return false
  if (content / sharedWords < FORMULA_SHARE && sharedWords < FORMULA_WORDS) return false
  return longestRun >= TELLING && tellingContent >= (longestRun >= LONG ? TELLING_CONTENT - 1 : TELLING_CONTENT)
}

/** Is it copied wording where another passage of the same reports tells of copying? */
function isShared({ longestRun, sharedWords, content }: Found): boolean {
  return longestRun >= WORTH_ALIGNING && Math.max(sharedWords, longestRun + 1) >= TELLING && content >= TELLING_CONTENT - 1
}

function goesWith(passage: Found, telling: readonly Found[]): boolean {
  return passage.longestRun >= WORTH_ALIGNING && passage.content >= 1 && telling.some((other) => standsBeside(other, passage))
}

/** Does the run say when something was, as "in 1986" or "since May 2011" do? A year after a name or another figure is a label. */
function isDated(a: ComparedReport, { a: from, length }: WordRun): boolean {
  const kinds = a.kinds()
  if (!kinds.anyOf(from, from + length, CONTENT)) return false
  for (let at = from + 1; at < from + length; at++) if (isYear(a.words.hash[at]!) && [PLAIN, DATE].includes(kinds.of(at - 1))) return true
  return false
}

/** Does the passage follow the other, or come before it, on both sides? */
function standsBeside(other: Alignment, passage: Alignment): boolean {
  const gap = (first: Alignment, second: Alignment, side: 'a' | 'b'): number => {
    const last = first.runs.at(-1)!
    return second.runs[0]![side] - last[side] - last.length
  }
  const near = (words: number): boolean => words >= 0 && words <= BESIDE
  return (near(gap(other, passage, 'a')) && near(gap(other, passage, 'b'))) || (near(gap(passage, other, 'a')) && near(gap(passage, other, 'b')))
}

/** Words with content on both sides, in runs of so many words: a name that opens a sentence on one side is one all the same. */
function contentWords(a: ComparedReport, b: ComparedReport, { runs }: Alignment, least: number): number {
  const [kindsA, kindsB] = [a.kinds(), b.kinds()]
  let count = 0
  for (const run of runs) {
    if (run.length < least) continue
    for (let i = 0; i < run.length; i++) if (kindsA.of(run.a + i) === CONTENT && kindsB.of(run.b + i) === CONTENT) count++
  }
  return count
}

/** Words with content, names and figures that are replaced by others: for each gap, of the side that has fewer. */
function slotWords(a: ComparedReport, b: ComparedReport, { runs }: Alignment): number {
  const weighty = (side: ComparedReport, from: number, to: number): number => {
    const kinds = side.kinds()
    let count = 0
    for (let at = from; at < to; at++) count += Number([CONTENT, NAME, FIGURE].includes(kinds.of(at)))
    return count
  }
  let count = 0
  for (let i = 1; i < runs.length; i++) {
    const [before, run] = [runs[i - 1]!, runs[i]!]
    count += Math.min(weighty(a, before.a + before.length, run.a), weighty(b, before.b + before.length, run.b))
  }
  return count
}

function extentOf({ words }: ComparedReport, { runs }: Alignment, side: 'a' | 'b'): Extent {
  const last = runs.at(-1)!
  return [words.start[runs[0]![side]]!, words.end[last[side] + last.length - 1]!]
}
