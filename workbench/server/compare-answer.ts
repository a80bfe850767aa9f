import type { Copy } from '../../core/model/copies.ts'
import type { CopyId, ReportId } from '../../core/model/ids.ts'
import type { SpanRow } from '../../core/model/span.ts'
import type { AlignedPiece, CompareAnswer, ComparedPassage, Surroundings, TreeStep } from '../contract.ts'
import { AnswerError } from './answer-error.ts'
import { alignedRows } from './aligned-rows.ts'
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
  const copies = [...index.view.copiesOf(a)].filter((copy) => copy.a.report === a && copy.b.report === b).sort((x, y) => x.a.start - y.a.start)
  if (copies.length === 0) throw new AnswerError('not-found', 'These two reports share no passage.')
  return {
    a: index.ref(a),
    b: index.ref(b),
    passages: copies.map((copy) => passage(index, copy)),
    shown: Math.max(
      0,
      copies.findIndex((copy) => copy.id === id),
    ),
  }
}

function passage(index: CaseIndex, copy: Copy): ComparedPassage {
  const group = [...index.view.carriersOf(copy.a.report)].find(({ copies }) => copies.includes(copy.id))
  const carriers = [...new Set((group?.carriers ?? [copy.a, copy.b]).map(({ report }) => report))]
  return {
    copy: copy.id,
    a: [copy.a.start, copy.a.end],
    b: [copy.b.start, copy.b.end],
    words: copy.sharedWords,
    kind: copy.kind,
    kindBecause: copy.kindBecause,
    direction: copy.direction,
    around: { a: surroundings(index, copy.a), b: surroundings(index, copy.b) },
    rows: rows(index, copy),
    carriers: carriers.map((id) => index.ref(id)),
    tree: (group?.tree ?? []).map((step): TreeStep => ({
      from: step.from === 'lost' ? 'lost' : index.ref(step.from),
      to: index.ref(step.to),
      inferred: step.inferred,
      because: step.because,
    })),
    review: index.reviews.of(copy.id),
  }
}

function surroundings(index: CaseIndex, { report, start, end }: SpanRow): Surroundings {
  return around(index.view.report(report).text, [start, end], 220)
}

function rows(index: CaseIndex, copy: Copy): readonly (readonly AlignedPiece[])[] {
  return alignedRows(copy, index.view.report(copy.a.report).text, index.view.report(copy.b.report).text)
}
