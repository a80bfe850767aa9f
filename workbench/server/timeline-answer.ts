import type { Context } from 'hono'
import type { ClaimId, ReportId } from '../../core/model/ids.ts'
import type { TimelineAnswer, TimelineRow } from '../contract.ts'
import type { CaseIndex } from './case-index.ts'
import { daysAsked } from './claim-filters.ts'
import { oneOf, windowAsked, words } from './query.ts'

/** `GET /api/timeline` */
export function timelineAnswer(index: CaseIndex, context: Context): TimelineAnswer {
  const window = windowAsked(context)
  // The row before the window tells whether its first row begins a month.
  const before = window.offset === 0 ? 0 : 1
  const asked = {
    show: oneOf(context, 'show', ['claims', 'reports'] as const),
    several: oneOf(context, 'several', ['yes'] as const) !== undefined,
    words: words(context, 'q'),
    ...daysAsked(context),
  }
  const { total, rows, span } = index.lists.timeline(asked, { offset: window.offset - before, limit: window.limit + before })
  const claims = new Map(
    index.lists.claimsWithIds(rows.flatMap(({ kind, id }) => (kind === 'claim' ? [id as ClaimId] : []))).map((claim) => [claim.id as string, claim]),
  )
  index.lookUp(rows.flatMap(({ kind, id }) => (kind === 'report' ? [id as ReportId] : [])))
  const whole = index.lists.whole()
  return {
    total,
    offset: window.offset,
    rows: rows
      .map(({ day, kind, id }, place): TimelineRow => {
        const claim = claims.get(id)
        const month = day.slice(0, 7)
        const head = { day, ...(month !== rows[place - 1]?.day.slice(0, 7) && { month }) }
        if (kind === 'report' || claim?.time === undefined) return { ...head, kind: 'report', report: index.ref(id as ReportId) }
        return { ...head, kind: 'claim', claim: index.claimRow(claim), time: claim.time }
      })
      .slice(before),
    ...(span && { span }),
    undated: { claims: whole.undatedClaims, reports: whole.withoutDate },
    byMonth: whole.byMonth,
  }
}
