import { reportCalledByText, type ListedClaim } from '../../adapters/lists/index.ts'
import { personsNamed } from '../../core/index.ts'
import type { ClaimId, ReportId } from '../../core/model/ids.ts'
import { reviewsOf, type CountReview } from '../../core/model/reviews.ts'
import type { CautionRuleRow, ClaimRow, ReportRef } from '../contract.ts'
import type { CaseIndex } from './case-index.ts'
import type { CaseSource } from './source.ts'

/** The index of a case as it stands; kept until the case or its decisions change. */
export function indexing(source: CaseSource): () => CaseIndex {
  let kept: { readonly revision: number; readonly index: CaseIndex } | undefined
  return () => {
    const revision = source.revision()
    if (kept?.revision !== revision) kept = { revision, index: indexOf(source) }
    return kept.index
  }
}

/** Reports in short that are kept at hand. */
const KEPT = 20_000

function indexOf(source: CaseSource): CaseIndex {
  const [view, lists] = [source.view(), source.lists()]
  const reviews = reviewsOf(source.decisions())
  const refs = new Map<ReportId, ReportRef>()
  const lookUp = (reports: readonly ReportId[]): void => {
    if (refs.size > KEPT) refs.clear()
    for (const ref of lists.reportsWithIds(reports.filter((id) => !refs.has(id)))) refs.set(ref.id, ref)
  }
  const ref = (id: ReportId): ReportRef => {
    if (!refs.has(id)) lookUp([id])
    const found = refs.get(id) ?? reportCalledByText(view, id)
    refs.set(id, found)
    return found
  }
  const reviewed = lazily(() => reviewedClaims(source, { view, reviews }))
  return {
    source,
    view,
    lists,
    reviews,
    ref,
    lookUp,
    outlets: lazily(() => lists.outlets()),
    claimRow: (claim) => claimRow(claim, reviewed()),
    reviewed,
    rules: lazily(() => ruleRows(source)),
    persons: lazily(() => personsNamed(view)),
  }
}

function claimRow({ id, time: _time, statements, ...row }: ListedClaim, reviewed: ReadonlyMap<ClaimId, CountReview>): ClaimRow {
  return { ...row, review: reviewed.get(id) ?? { state: 'suggested', reviewed: 0, of: statements, by: [] } }
}

/** Only what people decided on can have been reviewed, and that is little. */
function reviewedClaims(source: CaseSource, { view, reviews }: Pick<CaseIndex, 'view' | 'reviews'>): ReadonlyMap<ClaimId, CountReview> {
  const found = new Map<ClaimId, CountReview>()
  const decided = source.decisions().flatMap(({ body }) => (body.what !== 'statement' ? [] : 'b' in body ? [body.a, body.b] : [body.a]))
  for (const statement of new Set(decided))
    for (const { id, statements } of view.claimsWith(statement)) {
      if (found.has(id)) continue
      const review = reviews.ofCount(statements.map((one) => one.id))
      if (review.reviewed > 0) found.set(id, review)
    }
  return found
}

/** Rules in the order in which their first notes stand, so that what matters most comes first; those without a note last. */
function ruleRows(source: CaseSource): readonly CautionRuleRow[] {
  const counted = source.lists().whole().rules
  const found = counted.map(({ id, count }) => {
    const { asks, why, cannotTell } = source.rules.find((rule) => rule.id === id) ?? { asks: '', why: '', cannotTell: '' }
    return { id, asks, why, cannotTell, count }
  })
  const silent = source.rules.filter(({ id }) => !counted.some((rule) => rule.id === id))
  return [...found, ...silent.map(({ id, asks, why, cannotTell }) => ({ id, asks, why, cannotTell, count: 0 }))]
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
