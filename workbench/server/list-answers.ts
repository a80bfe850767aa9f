import type { Context } from 'hono'
import { REPORT_ORDERS } from '../../adapters/lists/index.ts'
import type { MentionId } from '../../core/model/ids.ts'
import { CLAIM_SORTS } from '../contract.ts'
import type { CautionsAnswer, ClaimsAnswer, ReportsAnswer } from '../contract.ts'
import type { CaseIndex } from './case-index.ts'
import { cautionView } from './caution-view.ts'
import { claimsAsked, withHit } from './claim-filters.ts'
import { oneOf, windowAsked, words } from './query.ts'

/** `GET /api/claims` */
export function claimsAnswer(index: CaseIndex, context: Context): ClaimsAnswer {
  const query = words(context, 'q')
  const actor = words(context, 'actor') as MentionId | undefined
  const named = actor && index.view.actorOf(actor)?.names[0]
  const window = windowAsked(context)
  const { total, rows } = index.lists.claims(claimsAsked(index, context), oneOf(context, 'sort', CLAIM_SORTS) ?? 'gap', window)
  return {
    total,
    offset: window.offset,
    rows: rows.map((claim) => {
      const row = index.claimRow(claim)
      return query === undefined ? row : withHit(index, { id: claim.id, row, query })
    }),
    all: index.lists.whole().claims,
    outlets: index.outlets(),
    rules: index.rules(),
    ...(named !== undefined && { actor: named }),
  }
}

/** `GET /api/reports` */
export function reportsAnswer(index: CaseIndex, context: Context): ReportsAnswer {
  const window = windowAsked(context)
  const asked = { words: words(context, 'q'), outlet: words(context, 'outlet') }
  const { total, rows } = index.lists.reports(asked, oneOf(context, 'sort', REPORT_ORDERS) ?? 'published', window)
  return {
    total,
    offset: window.offset,
    rows: rows.map((report) => ({ ...report, ...index.view.countsOf(report.id), withdrawn: index.reviews.withdrawn(report.id) })),
    all: index.lists.whole().reports,
    outlets: index.outlets(),
    problems: index.view.problems(),
  }
}

/** `GET /api/cautions` */
export function cautionsAnswer(index: CaseIndex, context: Context): CautionsAnswer {
  const review = oneOf(context, 'review', ['open', 'decided'] as const)
  const decided = review === undefined ? undefined : decidedCautions(index)
  const window = windowAsked(context)
  const { total, rows } = index.lists.cautions(
    { rule: words(context, 'rule'), only: review === 'decided' ? decided : undefined, without: review === 'open' ? decided : undefined },
    window,
  )
  return {
    total,
    offset: window.offset,
    rows: rows.map(({ id, placeInRule }) => ({ ...cautionView(index, index.view.caution(id)), placeInRule })),
    rules: index.rules(),
  }
}

function decidedCautions(index: CaseIndex): readonly string[] {
  const named = index.source.decisions().flatMap(({ body }) => (body.what === 'caution' ? [body.a] : []))
  return [...new Set(named)].filter((id) => index.reviews.of(id).state !== 'suggested')
}
