import type { CarrierGroup, Copy } from '../../core/model/copies.ts'
import type { CopyId, ReportId } from '../../core/model/ids.ts'
import type { SpanRow } from '../../core/model/span.ts'
import type { CarriersAnswer, CarrierText } from '../contract.ts'
import { alignedRows } from './aligned-rows.ts'
import type { CaseIndex } from './case-index.ts'
import { overlap } from './references.ts'

/** Most carriers laid side by side. */
const MOST = 40

/** `GET /api/carriers/:copy`: every report that shares the passage with one of the two in which it was found, each against that one. */
export function carriersAnswer(index: CaseIndex, id: CopyId): CarriersAnswer {
  const asked = index.view.copy(id)
  const group = [...index.view.carriersOf(asked.a.report)].find(({ copies }) => copies.includes(id))
  const copies = (group?.copies ?? [id]).map((one) => index.view.copy(one))
  const base = [asked.a, asked.b].sort((x, y) => rank(y, copies, group) - rank(x, copies, group) || (x.report < y.report ? -1 : 1))[0] ?? asked.a
  const texts = new Map<ReportId, CarrierText>()
  for (const copy of copies) {
    const own = sideOf(copy, base.report)
    if (own === undefined || !overlap([own.start, own.end], [base.start, base.end])) continue
    const shared = within(copy, base)
    if (shared === undefined) continue
    const text = carrierText(index, shared, base.report)
    const known = texts.get(text.report.id)
    if (known === undefined || length(text) > length(known)) texts.set(text.report.id, text)
  }
  const all = [...texts.values()].sort(
    (x, y) => (x.report.published ?? '9999').localeCompare(y.report.published ?? '9999') || (x.report.id < y.report.id ? -1 : 1),
  )
  return {
    base: { report: index.ref(base.report), extent: [base.start, base.end], text: index.view.report(base.report).text.slice(base.start, base.end) },
    carriers: all.slice(0, MOST),
    more: Math.max(0, all.length - MOST),
    reports: new Set((group?.carriers ?? [asked.a, asked.b]).map(({ report }) => report)).size,
    kind: asked.kind,
  }
}

/** Whom others have it from comes first, then who shares it with most. */
function rank({ report }: SpanRow, copies: readonly Copy[], group: CarrierGroup | undefined): number {
  const gives = group?.tree.some(({ from, to }) => from === report && to !== report) ?? false
  const takes = group?.tree.some(({ to, from }) => to === report && from !== 'lost') ?? false
  return (gives && !takes ? copies.length + 1 : 0) + copies.filter((copy) => sideOf(copy, report) !== undefined).length
}

/** The part of a copy that lies in a passage of one of its sides; undefined where no run of shared words does. */
function within(copy: Copy, passage: SpanRow): Copy | undefined {
  const [here, there] = copy.a.report === passage.report ? (['a', 'b'] as const) : (['b', 'a'] as const)
  const runs = copy.runs.flatMap((run) => {
    const [from, to] = [Math.max(run[here][0], passage.start), Math.min(run[here][1], passage.end)]
    if (from >= to) return []
    // Spacing can differ inside a run; then it is taken whole.
    const even = run.a[1] - run.a[0] === run.b[1] - run.b[0]
    const shift = run[there][0] - run[here][0]
    const cut = even
      ? ([
          [from, to],
          [from + shift, to + shift],
        ] as const)
      : ([run[here], run[there]] as const)
    return [here === 'a' ? { a: cut[0], b: cut[1] } : { a: cut[1], b: cut[0] }]
  })
  const [first, last] = [runs[0], runs.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const span = (side: 'a' | 'b'): SpanRow => ({ report: copy[side].report, start: first[side][0], end: Math.max(...runs.map((run) => run[side][1])) })
  return { ...copy, runs, a: span('a'), b: span('b') }
}

function sideOf({ a, b }: Copy, report: ReportId): SpanRow | undefined {
  return a.report === report ? a : b.report === report ? b : undefined
}

function length({ extent: [start, end] }: CarrierText): number {
  return end - start
}

function carrierText(index: CaseIndex, copy: Copy, base: ReportId): CarrierText {
  const first = copy.a.report === base
  const { report, start, end } = first ? copy.b : copy.a
  const rows = alignedRows(copy, index.view.report(copy.a.report).text, index.view.report(copy.b.report).text).flat()
  return {
    report: index.ref(report),
    extent: [start, end],
    copy: copy.id,
    pieces: rows.map(({ effect, a, b }) => (first ? { effect, a, b } : { effect, a: b, b: a })),
  }
}
