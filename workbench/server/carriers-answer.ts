import { isHeld } from '../../core/index.ts'
import type { CarrierGroup, Copy } from '../../core/model/copies.ts'
import type { CopyId, ReportId } from '../../core/model/ids.ts'
import type { SpanRow } from '../../core/model/span.ts'
import type { CarriersAnswer, CarrierText } from '../contract.ts'
import { alignedRows } from './aligned-rows.ts'
import { carryingReports } from './carrying-reports.ts'
import type { CaseIndex } from './case-index.ts'
import { overlap } from './references.ts'

/** Most carriers laid side by side. */
const MOST = 40

/** `GET /api/carriers/:copy`: reports that share the passage with one of the two in which it was found, each against that one. */
export function carriersAnswer(index: CaseIndex, id: CopyId): CarriersAnswer {
  const asked = index.view.copy(id)
  const { reports: carriers, group } = carryingReports(index.view, asked)
  const base = [asked.a, asked.b].sort((x, y) => rank(index, y, group) - rank(index, x, group) || (x.report < y.report ? -1 : 1))[0] ?? asked.a
  const others = inOrder(
    index,
    carriers.filter((report) => report !== base.report),
  )
  const texts: CarrierText[] = []
  let looked = 0
  for (const report of others) {
    if (texts.length === MOST) break
    looked++
    const longest = [...index.view.copiesBetween(base.report, report)]
      .flatMap((copy) => partIn(index, copy, base) ?? [])
      .sort((x, y) => length(y) - length(x) || (x.copy < y.copy ? -1 : 1))[0]
    if (longest) texts.push(longest)
  }
  return {
    base: { report: index.ref(base.report), extent: [base.start, base.end], text: index.view.report(base.report).text.slice(base.start, base.end) },
    carriers: texts,
    more: others.length - looked,
    reports: carriers.length,
    kind: asked.kind,
  }
}

/** In order of publication, undated ones last. */
function inOrder(index: CaseIndex, reports: readonly ReportId[]): readonly ReportId[] {
  index.lookUp(reports)
  const day = (id: ReportId): string => index.ref(id).published ?? '9999'
  return [...reports].sort((x, y) => day(x).localeCompare(day(y)) || (x < y ? -1 : 1))
}

/** What a copy shares of a passage; undefined where it lies elsewhere. */
function partIn(index: CaseIndex, copy: Copy, base: SpanRow): CarrierText | undefined {
  const own = sideOf(copy, base.report)
  if (own === undefined || !overlap([own.start, own.end], [base.start, base.end])) return undefined
  const shared = within(copy, base)
  return shared && carrierText(index, shared, base.report)
}

/** Whom others have it from comes first, then who shares most passages. */
function rank(index: CaseIndex, { report }: SpanRow, group: CarrierGroup | undefined): number {
  const gives = group?.tree.some(({ from, to }) => from === report && to !== report) ?? false
  const takes = group?.tree.some(({ to, from }) => to === report && isHeld(from)) ?? false
  return (gives && !takes ? 1e9 : 0) + index.view.countsOf(report).copies
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
