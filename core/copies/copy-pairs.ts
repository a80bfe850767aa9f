import type { Copy, Direction, Edit } from '../model/copies.ts'
import type { CopyId } from '../model/ids.ts'
import type { PairStep, ReportInputs, Row } from '../model/plan.ts'
import type { Extent } from '../model/span.ts'
import { nameOf } from '../text/hash.ts'
import { comparedReport, type ComparedReport } from './compared-words.ts'
import { directionOf, directionOfQuotation, UNDIRECTED } from './direction.ts'
import { editsOf } from './edits.ts'
import { kindsOfSharing } from './kinds.ts'
import { movedPassages } from './moved-passages.ts'
import { type SharedPassage, sharedPassages } from './shared-passages.ts'

/** What was copied between two reports, what changed, which way. */
export const copyPairs: PairStep<'copies'> = {
  id: 'copies',
  scope: 'pair',
  version: 20,
  inputs: ['passageLinks', 'passages', 'times'],
  run: copiesBetween,
}

function copiesBetween(inputsA: ReportInputs, inputsB: ReportInputs): readonly Row<Copy>[] {
  const a = comparedReport(inputsA)
  const b = comparedReport(inputsB)
  const [passages, differences] = passagesWithEdits(a, b)
  if (passages.length === 0) return []
  const kinds = kindsOfSharing(a, b, passages)
  const moved = movedPassages(passages)
  const edits = differences.map((found, i) => [...(moved.has(i) ? [moveOf(passages[i]!)] : []), ...found])
  const directed = (_: unknown, i: number): boolean => !UNDIRECTED.includes(kinds[i]!.kind)
  const direction = passages.some(directed)
    ? directionOf({ a, b, passages: passages.filter(directed), edits: edits.filter(directed).flat() })
    : undefined
  const toldBy = (passage: SharedPassage, i: number): Direction | undefined =>
    directed(passage, i) ? direction : kinds[i]!.kind === 'quotation' ? directionOfQuotation({ a, b, passages: [passage], edits: [] }) : undefined
  return passages.map((passage, i) => {
    const id = nameOf('copy', a.report.id, b.report.id, ...passage.a, ...passage.b) as CopyId
    const value: Copy = {
      id,
      a: { report: a.report.id, start: passage.a[0], end: passage.a[1] },
      b: { report: b.report.id, start: passage.b[0], end: passage.b[1] },
      sharedWords: passage.sharedWords,
      runs: runsOf(a, b, passage),
      edits: edits[i]!,
      kind: kinds[i]!.kind,
      kindBecause: kinds[i]!.because,
      direction: toldBy(passage, i) ?? noDirection(kinds[i]!.kind),
    }
    return { id, at: [a.report.id, b.report.id], value }
  })
}

type Edits = readonly Edit[]

/** Passages with the edits of each; a formula whose words are told as moved, in an edit of another passage, is none of its own. */
function passagesWithEdits(sideA: ComparedReport, sideB: ComparedReport): readonly [passages: readonly SharedPassage[], edits: readonly Edits[]] {
  const found = sharedPassages(sideA, sideB)
  const edits = editsOf(sideA, sideB, found)
  const moves = edits.flat().filter(({ op }) => op === 'move')
  const isMoved = ({ a, b }: SharedPassage): boolean => moves.some((move) => holds(move.a, a) && holds(move.b, b))
  const kept = found.map((passage) => !passage.formula || !isMoved(passage))
  return [found.filter((_, i) => kept[i]), edits.filter((_, i) => kept[i])]
}

const holds = (outer: Extent | undefined, [start, end]: Extent): boolean => outer !== undefined && outer[0] <= start && end <= outer[1]

/** The whole passage stands in another place among those that both reports share. */
const moveOf = ({ a, b }: SharedPassage): Edit => ({ op: 'move', effect: 'wording', a, b })

function runsOf(a: ComparedReport, b: ComparedReport, { runs }: SharedPassage): Copy['runs'] {
  return runs.map((run) => ({
    a: [a.words.start[run.a]!, a.words.end[run.a + run.length - 1]!],
    b: [b.words.start[run.b]!, b.words.end[run.b + run.length - 1]!],
  }))
}

/** Kinds of sharing from which no direction follows, in words. */
const IN_WORDS: Readonly<Record<Copy['kind'], string>> = {
  reporting: 'reporting',
  background: 'standing background',
  quotation: 'a quotation of the same speech or document',
  formulaic: 'a formula',
  furniture: 'page furniture',
  update: 'one outlet’s own text',
}

const noDirection = (kind: Copy['kind']): Direction => ({
  known: false,
  because: [`Both having ${IN_WORDS[kind]} does not show that one report took it from the other.`],
})
