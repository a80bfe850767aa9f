import { isHeld } from '../../core/index.ts'
import type { CarrierGroup, Copy } from '../../core/model/copies.ts'
import type { CopyId, ReportId } from '../../core/model/ids.ts'
import type { Extent } from '../../core/model/span.ts'
import type { CompareAnswer, ComparedPassage, ReportRef, Surroundings, TreeStep } from '../contract.ts'
import { AnswerError } from './answer-error.ts'
import { rowsWithEdges } from './aligned-rows.ts'
import { carryingReports } from './carrying-reports.ts'
import type { CaseIndex } from './case-index.ts'
import { around } from './references.ts'

/** `GET /api/compare/:copy`: the passage, among all that its two reports share. */
export function compareCopy(index: CaseIndex, id: CopyId): CompareAnswer {
  const { a, b } = index.view.copy(id)
  return compared(index, [a.report, b.report], id)
}

/** `GET /api/compare/:reportA/:reportB` */
export function compareReports(index: CaseIndex, x: ReportId, y: ReportId): CompareAnswer {
  index.view.report(x)
  index.view.report(y)
  return compared(index, x < y ? [x, y] : [y, x])
}

function compared(index: CaseIndex, [a, b]: readonly [ReportId, ReportId], id?: CopyId): CompareAnswer {
  const copies = [...index.view.copiesBetween(a, b)].sort((x, y) => x.a.start - y.a.start)
  if (copies.length === 0) throw new AnswerError('not-found', 'These two reports share no passage.')
  const shown = Math.max(
    0,
    copies.findIndex((copy) => copy.id === id),
  )
  return { a: index.ref(a), b: index.ref(b), passages: copies.map((copy, place) => passage(index, copy, place === shown)), shown }
}

/** Carriers listed, and steps of the copy tree. */
const LISTED = 60

/** A passage of the two reports; with who else carries it where it is the one shown. */
function passage(index: CaseIndex, copy: Copy, shown: boolean): ComparedPassage {
  const carrying = shown ? carryingReports(index.view, copy) : undefined
  const carriers = carrying?.reports ?? [copy.a.report, copy.b.report]
  const tree = carrying?.group?.tree ?? []
  index.lookUp([...carriers.slice(0, LISTED), ...tree.slice(0, LISTED).flatMap(({ from, to }) => (isHeld(from) ? [from, to] : [to]))])
  const { rows, ...reach } = rowsWithEdges(copy, index.view.report(copy.a.report).text, index.view.report(copy.b.report).text)
  return {
    copy: copy.id,
    a: [copy.a.start, copy.a.end],
    b: [copy.b.start, copy.b.end],
    words: copy.sharedWords,
    kind: copy.kind,
    kindBecause: copy.kindBecause,
    direction: copy.direction,
    around: { a: surroundings(index, copy.a.report, reach.a), b: surroundings(index, copy.b.report, reach.b) },
    rows,
    carriers: byDay(carriers.slice(0, LISTED).map((id) => index.ref(id))),
    carrying: carriers.length,
    inPart: carrying?.inPart ?? 0,
    moreSteps: Math.max(0, tree.length - LISTED),
    tree: stepsOf(index, tree.slice(0, LISTED)),
    review: index.reviews.of(copy.id),
  }
}

/** The steps of a copy tree, in the order in which the takers were published. */
function stepsOf(index: CaseIndex, tree: CarrierGroup['tree']): readonly TreeStep[] {
  return tree
    .map((step) => ({
      from: isHeld(step.from) ? index.ref(step.from) : step.from,
      to: index.ref(step.to),
      inferred: step.inferred,
      because: step.because,
    }))
    .sort((x, y) => inOrder(x.to, y.to))
}

/** In order of publication, undated ones last. */
const byDay = (reports: readonly ReportRef[]): readonly ReportRef[] => [...reports].sort(inOrder)

function inOrder(x: ReportRef, y: ReportRef): number {
  const day = ({ published }: ReportRef): string => published ?? '9999'
  return day(x).localeCompare(day(y)) || (x.id < y.id ? -1 : 1)
}

function surroundings(index: CaseIndex, report: ReportId, extent: Extent): Surroundings {
  return around(index.view.report(report).text, extent, 220)
}
