import type { CarrierGroup, Copy } from '../../core/model/copies.ts'
import type { CopyId, ReportId } from '../../core/model/ids.ts'
import type { SpanRow } from '../../core/model/span.ts'
import type { CarriersAnswer, CarrierText } from '../contract.ts'
import { AnswerError } from './answer-error.ts'
import { alignedRows } from './aligned-rows.ts'
import type { CaseIndex } from './case-index.ts'

/** Most carriers laid side by side. */
const MOST = 40

/** `GET /api/carriers/:copy`: every carrier of a passage against the one that most others are aligned with. */
export function carriersAnswer(index: CaseIndex, id: CopyId): CarriersAnswer {
  const copy = index.view.copy(id)
  const group = [...index.view.carriersOf(copy.a.report)].find(({ copies }) => copies.includes(id))
  if (group === undefined) throw new AnswerError('not-found', 'No group of carriers holds this passage.')
  const copies = group.copies.map((one) => index.view.copy(one))
  const base = baseOf(group, copies)
  const texts = group.carriers.filter(({ report }) => report !== base.report).slice(0, MOST)
  return {
    base: { report: index.ref(base.report), extent: [base.start, base.end], text: index.view.report(base.report).text.slice(base.start, base.end) },
    carriers: texts.map((span) => carrierText(index, { base: base.report, span, copies })),
    more: group.carriers.length - 1 - texts.length,
    kind: group.kind,
  }
}

/** The root of the copy tree, else the carrier aligned with most others. */
function baseOf({ carriers, tree }: CarrierGroup, copies: readonly Copy[]): SpanRow {
  const taken = new Set(tree.map(({ to }) => to))
  const aligned = (report: ReportId): number => copies.filter(({ a, b }) => a.report === report || b.report === report).length
  const giving = (report: ReportId): number => (tree.some(({ from }) => from === report) && !taken.has(report) ? 1 : 0)
  const [first] = [...carriers].sort(
    (x, y) => giving(y.report) - giving(x.report) || aligned(y.report) - aligned(x.report) || (x.report < y.report ? -1 : 1),
  )
  if (first === undefined) throw new AnswerError('not-found', 'This passage has no carrier.')
  return first
}

interface Beside {
  readonly base: ReportId
  readonly span: SpanRow
  readonly copies: readonly Copy[]
}

function carrierText(index: CaseIndex, { base, span, copies }: Beside): CarrierText {
  const { report, start, end } = span
  const { text } = index.view.report(report)
  const copy = copies.find(({ a, b }) => (a.report === base && b.report === report) || (b.report === base && a.report === report))
  const head = { report: index.ref(report), extent: [start, end] as const }
  if (copy === undefined) return { ...head, pieces: [{ effect: 'same', a: '', b: text.slice(start, end) }] }
  const rows = alignedRows(copy, index.view.report(copy.a.report).text, index.view.report(copy.b.report).text).flat()
  const own = copy.a.report === report
  return { ...head, copy: copy.id, pieces: rows.map(({ effect, a, b }) => (own ? { effect, a: b, b: a } : { effect, a, b })) }
}
