import type { CaseView } from '../model/case-view.ts'
import { rereadReport } from '../model/corrected-layers.ts'
import type { Claim } from '../model/claims.ts'
import type { DecisionBody } from '../model/decisions.ts'
import type { ClaimId } from '../model/ids.ts'
import type { ClaimOrigins } from '../model/origins.ts'
import type { Row, RowStep } from '../model/plan.ts'
import { publicationOfClaim } from '../model/publication-of-claim.ts'
import { claimsBeside } from './claims-beside.ts'
import { countOfClaim, countingOf, sharedReading } from './counting.ts'
import type { SharedReading } from './counting.ts'
import { reading } from './names-read.ts'

export { whatIf } from './what-if.ts'
export type { FallenClaim, Supposed } from './what-if.ts'

/** How many earliest stated sources has each claim, and each of its variants, and why? */
export const origins: RowStep<'origins'> = {
  id: 'origins',
  scope: 'row',
  version: 32,
  inputs: ['claims', 'copies', 'actors', 'statements'],
  heeds: ({ what }) => what === 'mention' || what === 'copy',
  touches: claimsTouched,
  besides: claimsBeside,
  placed: publicationOfClaim,
  reading,
  share: sharedReading,
  run: (view, shared) => {
    const counting = countingOf(view, shared as SharedReading)
    return (id) => [{ id, at: [], value: countOfClaim(counting, view.claim(id as ClaimId)) }]
  },
}

/** The counts of all claims of a case. */
export function* originsOf(view: CaseView): Iterable<Row<ClaimOrigins>> {
  const count = origins.run(view, origins.share(view))
  for (const { id } of view.claims()) yield* count(id)
}

/** Claims whose count a decision on their statements or on a report of theirs can change, and those that are near to one of them. */
function* claimsTouched(decision: DecisionBody, view: CaseView): Iterable<string> {
  const own: Claim[] = []
  const reread = rereadReport(decision)
  if (reread !== undefined) own.push(...view.claimsOf(reread))
  else if (decision.what === 'statement')
    for (const statement of 'b' in decision ? [decision.a, decision.b] : [decision.a]) own.push(...view.claimsWith(statement))
  else if (decision.what === 'report') own.push(...view.claimsOf(decision.a))
  for (const { id, related } of own) yield* [id, ...related.map(({ claim }) => claim)]
}
