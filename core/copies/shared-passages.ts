import type { Extent } from '../model/span.ts'
import { type Alignment, alignments } from './alignments.ts'
import type { ComparedReport } from './compared-words.ts'
import { type SharedContent, sharedContent } from './shared-content.ts'

/** An alignment of two reports that is worth showing, with what its shared words are made of. */
export interface SharedPassage extends Alignment {
  readonly a: Extent
  readonly b: Extent
  readonly content: SharedContent
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
/** Fewest words in a row of a shorter passage, shown only where two reports share a telling one. */
const WEAK = 5
/** Words between a shorter passage and a telling one up to which they belong together. */
const BESIDE = 30

/**
 * The shared passages of two reports: those that tell of copying by themselves, the shorter ones that go with them, and
 * formulas. Empty where nothing of at least {@link TELLING} words in a row is shared.
 */
export function sharedPassages(a: ComparedReport, b: ComparedReport): readonly SharedPassage[] {
  const lexicon = a.language()?.copying
  const all = alignments(a.index(), b.words).map((alignment) => ({
    ...alignment,
    a: extentOf(a, alignment, 'a'),
    b: extentOf(b, alignment, 'b'),
    content: sharedContent(a.report.text, a.words, alignment.runs, lexicon),
  }))
  const telling = all.filter(isTelling)
  return all.flatMap((passage): readonly SharedPassage[] => {
    if (isTelling(passage) || goesWith(passage, telling)) return [{ ...passage, formula: false }]
    return passage.longestRun >= TELLING ? [{ ...passage, formula: true }] : []
  })
}

type Found = Omit<SharedPassage, 'formula'>

/** Does the passage show by itself that wording was copied? */
function isTelling({ longestRun, sharedWords, content }: Found): boolean {
  if (content.content / content.total < FORMULA_SHARE && sharedWords < FORMULA_WORDS) return false
  return longestRun >= TELLING && content.content >= (longestRun >= LONG ? TELLING_CONTENT - 1 : TELLING_CONTENT)
}

function goesWith(passage: Found, telling: readonly Found[]): boolean {
  if (telling.length === 0 || passage.longestRun < WEAK) return false
  if (passage.sharedWords >= TELLING && passage.content.content >= TELLING_CONTENT - 1) return true
  return passage.content.content >= 1 && telling.some((other) => standsBeside(other, passage))
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

function extentOf({ words }: ComparedReport, { runs }: Alignment, side: 'a' | 'b'): Extent {
  const last = runs.at(-1)!
  return [words.start[runs[0]![side]]!, words.end[last[side] + last.length - 1]!]
}
