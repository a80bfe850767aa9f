import type { Claim } from '../../core/model/claims.ts'
import { reportOfStatement } from '../../core/model/view-of-store.ts'
import { addressOf } from './case-index.ts'
import type { CaseIndex, IndexedClaim } from './case-index.ts'
import { quote } from './references.ts'

/** A claim as the list shows it. */
export function claimRow(index: CaseIndex, claim: Claim): IndexedClaim {
  const { view } = index
  const { whole } = view.originsOf(claim.id)
  const statements = claim.statements.map(({ id }) => view.statement(id))
  const reports = [...new Set(claim.statements.map(({ id }) => reportOfStatement(id)))]
  const outlets = [...new Set(reports.flatMap((id) => index.ref(id).outlet ?? []))]
  const dates = reports.flatMap((id) => index.ref(id).published ?? []).sort()
  const [first, last] = [dates[0], dates.at(-1)]
  const row = {
    at: addressOf(claim),
    title: claim.title,
    kind: claim.kind,
    reports: whole.reportsStating,
    unsourced: whole.reportsUnsourced,
    outlets: outlets.length,
    withoutOutlet: reports.filter((id) => index.ref(id).outlet === undefined).length,
    numbers: { atLeast: whole.atLeast, supported: whole.supported, atMost: whole.atMost },
    variants: claim.variants.length,
    hedged: statements.some((statement) => statement.hedging === 'hedged'),
    disputed: claim.statements.some(({ polarity }) => polarity === 'negated'),
    rules: [...new Set([...view.cautionsOf(claim.id)].map((caution) => caution.rule))].sort(),
    review: index.reviews.ofCount(claim.statements.map(({ id }) => id)),
    ...(first !== undefined && last !== undefined && { first, last }),
  }
  const words = (): string =>
    [claim.title, ...statements.map((statement) => quote(view.report(statement.report).text, statement.parts))].join('\n').toLowerCase()
  return { row, claim, reports, outlets, words }
}
