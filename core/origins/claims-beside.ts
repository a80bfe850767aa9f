import type { CaseView } from '../model/case-view.ts'
import type { Claim } from '../model/claims.ts'
import type { ReportId, StatementId } from '../model/ids.ts'
import type { RowChange } from '../model/plan.ts'
import { reportOfStatement } from '../model/view-of-store.ts'

/**
 * Claims whose count can change with another claim: those near to it, whose statements are asked for sources; and those of
 * reports whose statements came to it or left it, because what two reports both state from unnamed sources tells whether they
 * tell one text again (see paraphrases.ts), and those near to these.
 */
export function* claimsBeside({ before, after }: RowChange, view: CaseView): Generator<string> {
  const [was, is] = [before as Claim | undefined, after as Claim | undefined]
  for (const claim of [was, is]) yield* nearTo(claim)
  for (const report of new Set([...movedBetween(was, is)].filter((id) => mayNameNobody(view, id)).map(reportOfStatement)))
    for (const claim of view.claimsOf(report)) {
      yield claim.id
      yield* nearTo(claim)
    }
}

function nearTo(claim: Claim | undefined): readonly string[] {
  return claim === undefined ? [] : claim.related.map((one) => one.claim)
}

/** Statements that are in one of two claims. */
function movedBetween(was: Claim | undefined, is: Claim | undefined): ReadonlySet<StatementId> {
  const moved = new Set<StatementId>()
  for (const claim of [was, is])
    for (const { id } of claim?.statements ?? [])
      if (moved.has(id)) moved.delete(id)
      else moved.add(id)
  return moved
}

/** Whether a statement may be ascribed to a source without a name. What is no longer there may have been. */
function mayNameNobody(view: CaseView, id: StatementId): boolean {
  const found = isHeld(view, reportOfStatement(id)) ? view.layer(reportOfStatement(id), 'statements').find((one) => one.id === id) : undefined
  return found === undefined || found.chain.length > 1
}

function isHeld(view: CaseView, report: ReportId): boolean {
  const ids = view.reportIds()
  let [low, high] = [0, ids.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ids[middle]! < report) low = middle + 1
    else high = middle
  }
  return ids[low] === report
}
