import type { CopyingWords } from '../languages/copying.ts'
import type { Edit, EditEffect } from '../model/copies.ts'
import type { Extent } from '../model/span.ts'
import type { ComparedReport } from './compared-words.ts'
import { closing, EDGE, opening } from './sentence-ends.ts'
import type { SharedPassage } from './shared-passages.ts'
import { ATTRIBUTION, DATE, FIGURE, foldedWord, NAME } from './word-kinds.ts'

/** The words of one side that an edit touches: `[from, to)` in comparison words; may be empty. */
interface Stretch {
  readonly report: ComparedReport
  readonly from: number
  readonly to: number
}

/**
 * The differences between the two sides of a passage, in text order: what stands between its runs, and what one side has
 * at the passage's edges, up to the end of the sentence, where the other side's sentence ends.
 */
export function editsOf(a: ComparedReport, b: ComparedReport, passage: SharedPassage): readonly Edit[] {
  const { runs } = passage
  const edits: Edit[] = []
  const first = runs[0]!
  const last = runs.at(-1)!
  edits.push(...edgeEdit({ report: a, from: opening(a, first.a), to: first.a }, { report: b, from: opening(b, first.b), to: first.b }))
  for (let i = 1; i < runs.length; i++) {
    const before = runs[i - 1]!
    const run = runs[i]!
    const sideA = { report: a, from: before.a + before.length, to: run.a }
    const sideB = { report: b, from: before.b + before.length, to: run.b }
    if (sideA.from < sideA.to || sideB.from < sideB.to) edits.push(editBetween(sideA, sideB))
  }
  const endA = last.a + last.length
  const endB = last.b + last.length
  edits.push(...edgeEdit({ report: a, from: endA, to: closing(a, endA) }, { report: b, from: endB, to: closing(b, endB) }))
  return edits
}

/** An edit at an edge counts only where one side has nothing, and only where it touches more than wording. */
function edgeEdit(a: Stretch, b: Stretch): readonly Edit[] {
  const [inA, inB] = [a.to - a.from, b.to - b.from]
  if ((inA === 0) === (inB === 0) || Math.max(inA, inB) > EDGE) return []
  const edit = editBetween(a, b)
  return edit.effect === 'wording' || edit.effect === 'name' || edit.effect === 'figure' ? [] : [edit]
}

function editBetween(a: Stretch, b: Stretch): Edit {
  const [extentA, extentB] = [extentOf(a), extentOf(b)]
  return {
    op: extentA === undefined ? 'insert' : extentB === undefined ? 'delete' : 'replace',
    effect: effectOf(a, b),
    ...(extentA && { a: extentA }),
    ...(extentB && { b: extentB }),
  }
}

/** What an edit touches; of several things the one that weighs most for who is said to have said what. */
function effectOf(a: Stretch, b: Stretch): EditEffect {
  const lexicon = (a.report.language() ?? b.report.language())?.copying
  if (lexicon === undefined) return has(a, FIGURE) || has(b, FIGURE) ? 'figure' : 'wording'
  const count = (side: Stretch, words: ReadonlySet<string>): number => wordsOf(side).filter((word) => words.has(word)).length
  if (Math.max(count(a, lexicon.caveats), count(b, lexicon.caveats)) >= 2) return 'caveat'
  if (has(a, FIGURE) || has(b, FIGURE) || widensFigure(a, lexicon) || widensFigure(b, lexicon)) return 'figure'
  if (count(a, lexicon.hedges) !== count(b, lexicon.hedges)) return 'hedge'
  if (has(a, ATTRIBUTION) || has(b, ATTRIBUTION)) return 'attribution'
  if (has(a, DATE) || has(b, DATE)) return 'date'
  if (inQuotation(a) || inQuotation(b)) return 'quotation'
  return has(a, NAME) || has(b, NAME) ? 'name' : 'wording'
}

function has({ report, from, to }: Stretch, kind: number): boolean {
  return report.kinds().anyOf(from, to, kind)
}

function wordsOf({ report: { report, words }, from, to }: Stretch): readonly string[] {
  return Array.from({ length: to - from }, (_, i) => foldedWord(report.text.slice(words.start[from + i], words.end[from + i])))
}

/** "about", "more than" before a figure that both sides share. */
function widensFigure(side: Stretch, lexicon: CopyingWords): boolean {
  if (side.from === side.to || side.report.kinds().of(side.to) !== FIGURE) return false
  return wordsOf(side).every((word) => lexicon.approximations.has(word))
}

function inQuotation({ report, from, to }: Stretch): boolean {
  return (
    from < to &&
    report
      .quoted()
      .subarray(from, to)
      .every((flag) => flag === 1)
  )
}

function extentOf({ report: { words }, from, to }: Stretch): Extent | undefined {
  return from === to ? undefined : [words.start[from]!, words.end[to - 1]!]
}
