import type { CaseView } from '../model/case-view.ts'
import type { ClaimOrigins } from '../model/origins.ts'
import type { CaseStep, Row } from '../model/plan.ts'
import { countOfClaim, countingOf } from './counting.ts'

export { whatIf } from './what-if.ts'
export type { FallenClaim, Supposed } from './what-if.ts'

/** How many earliest stated sources has each claim, and each of its variants, and why? */
export const origins: CaseStep<'origins'> = {
  id: 'origins',
  scope: 'case',
  version: 8,
  inputs: ['claims', 'copies', 'carriers', 'actors', 'statements'],
  run: originsOf,
}

function* originsOf(view: CaseView): Iterable<Row<ClaimOrigins>> {
  const counting = countingOf(view)
  for (const claim of view.claims()) yield { id: claim.id, at: [claim.id], value: countOfClaim(counting, claim) }
}
