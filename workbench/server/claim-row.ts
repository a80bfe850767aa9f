import type { CaseView } from '../../core/model/case-view.ts'
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
    rules: index.rulesAt(claim.id),
    review: index.reviews.ofCount(claim.statements.map(({ id }) => id)),
    ...(first !== undefined && last !== undefined && { first, last }),
  }
  return { id: claim.id, row, statements: claim.statements.map(({ id }) => id), reports, outlets }
}

/** The row of a claim of which nothing changed but what people decided and what is noted of its sourcing. */
export function rowOnceMore(index: CaseIndex, before: IndexedClaim): IndexedClaim {
  const { id, row, statements } = before
  return { ...before, row: { ...row, rules: index.rulesAt(id), review: index.reviews.ofCount(statements) } }
}

/** Lower-case title of a claim and words of its statements. */
export function claimWords(view: CaseView, { row, statements }: IndexedClaim): string {
  const said = statements.map((id) => {
    const { report, parts } = view.statement(id)
    return quote(view.report(report).text, parts)
  })
  return [row.title, ...said].join('\n').toLowerCase()
}
