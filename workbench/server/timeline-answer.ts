import type { Context } from 'hono'
import type { TimelineAnswer, TimelineRow } from '../contract.ts'
import type { CaseIndex } from './case-index.ts'
import { timeFilter } from './claim-filters.ts'
import { holdsAll, oneOf, windowOf, words } from './query.ts'

/** `GET /api/timeline` */
export function timelineAnswer(index: CaseIndex, context: Context): TimelineAnswer {
  const show = oneOf(context, 'show', ['claims', 'reports'] as const)
  const claims = show === 'reports' ? [] : claimRows(index, context)
  const reports = show === 'claims' ? [] : reportRows(index, context)
  const rows = [...claims, ...reports].sort((x, y) => (x.day < y.day ? -1 : x.day > y.day ? 1 : order(x) - order(y)))
  const withMonths = rows.map((row, place): TimelineRow => {
    const month = row.day.slice(0, 7)
    return month === rows[place - 1]?.day.slice(0, 7) ? row : { ...row, month }
  })
  const [first] = rows
  const end = rows.reduce((latest, row) => later(latest, row.kind === 'claim' ? row.time.to : row.day), '')
  const { byMonth, undated } = index.overview()
  return {
    ...windowOf(context, withMonths, (row) => row),
    ...(first && { span: { from: first.day, to: end } }),
    undated: { claims: index.claims().filter((claim) => index.spokenOf(claim) === undefined).length, reports: undated },
    byMonth,
  }
}

function later(x: string, y: string): string {
  return x > y ? x : y
}

/** A report stands before the claims of its day: it is what says them. */
function order({ kind }: TimelineRow): number {
  return kind === 'report' ? 0 : 1
}

function claimRows(index: CaseIndex, context: Context): readonly TimelineRow[] {
  const several = oneOf(context, 'several', ['yes'] as const)
  const q = words(context, 'q')
  const inTime = timeFilter(index, context)
  return index
    .claims()
    .filter((claim) => (several === undefined || claim.row.reports > 1) && inTime(claim) && (q === undefined || holdsAll(index.wordsOf(claim), q)))
    .flatMap((claim) => {
      const time = index.spokenOf(claim)
      return time === undefined ? [] : [{ kind: 'claim', day: time.from, time, claim: claim.row } as const]
    })
}

function reportRows(index: CaseIndex, context: Context): readonly TimelineRow[] {
  const [from, to, q] = [words(context, 'from'), words(context, 'to'), words(context, 'q')]
  return index.view.reportIds().flatMap((id) => {
    const report = index.ref(id)
    const day = report.published
    if (day === undefined || (from !== undefined && day < from) || (to !== undefined && day.slice(0, 10) > to)) return []
    if (q !== undefined && !holdsAll([report.title, report.outlet].join(' ').toLowerCase(), q)) return []
    return [{ kind: 'report', day: day.slice(0, 10), report } as const]
  })
}
