import type { Extent } from '../model/span.ts'
import { type Alignment, alignments, WORTH_ALIGNING } from './alignments.ts'
import type { ComparedReport } from './compared-words.ts'
import { CONTENT } from './word-kinds.ts'

/** An alignment of two reports that is worth showing, with what its shared words are made of. */
export interface SharedPassage extends Alignment {
  readonly a: Extent
  readonly b: Extent
  /** Shared words that carry a proposition. */
  readonly content: number
  /** Those of them in runs long enough not to be the fixed words between the slots of a template. */
  readonly tellingContent: number
  /** A formula shares too few words with content to tell of copying. */
  readonly formula: boolean
}

/** Fewest words in a row that are shown whatever they consist of. */
const TELLING = 8
/** Fewest content words of a passage that tells of copying; fewer make a formula of names and attribution. */
const TELLING_CONTENT = 4
/** With so many words in a row, one content word less will do. */
const LONG = 12
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
  const all = alignments(a.index(), b.words).map((alignment) => ({
    ...alignment,
    a: extentOf(a, alignment, 'a'),
    b: extentOf(b, alignment, 'b'),
    content: contentWords(a, alignment, 1),
    tellingContent: contentWords(a, alignment, 6),
  }))
  const telling = all.filter(isTelling)
  return all.flatMap((passage): readonly SharedPassage[] => {
    if (isTelling(passage) || goesWith(passage, telling)) return [{ ...passage, formula: false }]
    return passage.longestRun >= TELLING ? [{ ...passage, formula: true }] : []
  })
}

type Found = Omit<SharedPassage, 'formula'>

/** Does the passage show by itself that wording was copied? */
function isTelling({ longestRun, sharedWords, content, tellingContent }: Found): boolean {
  if (content / sharedWords < FORMULA_SHARE && sharedWords < FORMULA_WORDS) return false
  return longestRun >= TELLING && tellingContent >= (longestRun >= LONG ? TELLING_CONTENT - 1 : TELLING_CONTENT)
}

function goesWith(passage: Found, telling: readonly Found[]): boolean {
  if (telling.length === 0 || passage.longestRun < WORTH_ALIGNING) return false
  if (passage.sharedWords >= TELLING && passage.content >= TELLING_CONTENT - 1) return true
  return passage.content >= 1 && telling.some((other) => standsBeside(other, passage))
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

function contentWords(a: ComparedReport, { runs }: Alignment, least: number): number {
  const kinds = a.kinds()
  let count = 0
  for (const run of runs) if (run.length >= least) for (let i = run.a; i < run.a + run.length; i++) if (kinds.of(i) === CONTENT) count++
  return count
}

function extentOf({ words }: ComparedReport, { runs }: Alignment, side: 'a' | 'b'): Extent {
  const last = runs.at(-1)!
  return [words.start[runs[0]![side]]!, words.end[last[side] + last.length - 1]!]
}
