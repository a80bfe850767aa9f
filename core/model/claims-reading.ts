import type { CaseView } from './case-view.ts'
import type { ReportId } from './ids.ts'
import type { ReadAnew } from './plan.ts'

/**
 * Ids of the claims that read something of some reports, and of what some pairs of reports share: claims with statements of a
 * report, and claims near to these, read of it; claims that read of both reports of a pair may read what these share. Of reports
 * that are gone no claim reads any more.
 */
export function claimsReading(view: CaseView, { reports, pairs }: Pick<ReadAnew, 'reports' | 'pairs'>): ReadonlySet<string> {
  const known = new Map<ReportId, ReadonlySet<string>>()
  const readingOf = (report: ReportId): ReadonlySet<string> => {
    const found = known.get(report) ?? new Set([...view.claimsOf(report)].flatMap(({ id, related }) => [id, ...related.map((one) => one.claim)]))
    known.set(report, found)
    return found
  }
  const claims = new Set<string>()
  for (const report of reports) for (const claim of readingOf(report)) claims.add(claim)
  for (const [a, b] of pairs) for (const claim of readingOf(a)) if (readingOf(b).has(claim)) claims.add(claim)
  return claims
}
