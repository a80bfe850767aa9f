import { affiliationsIn } from './affiliations.ts'
import type { CaseView } from '../model/case-view.ts'
import type { Claim } from '../model/claims.ts'
import type { ClaimOrigins } from '../model/origins.ts'
import type { Counting } from './count.ts'
import { countedStatements, countOrigins } from './count.ts'
import { foldDecisionsIn, rejectedIn } from './decided.ts'
import { identitiesOf } from './identities.ts'
import { paraphrasesIn } from './paraphrases.ts'
import { sidesIn } from './sides.ts'
import { withdrawnIn } from './withdrawn.ts'

/** What counting reads of a case besides the statements of a claim; made once for all of its claims. */
export function countingOf(view: CaseView): Counting {
  const identities = identitiesOf(view)
  return {
    view,
    identities,
    paraphrase: paraphrasesIn(view, identities),
    withdrawn: withdrawnIn(view, identities),
    affiliations: affiliationsIn(view, identities),
    decided: foldDecisionsIn(view),
    sides: sidesIn(view, identities),
    rejected: rejectedIn(view),
  }
}

/** The counts of one claim and of each of its variants. */
export function countOfClaim(counting: Counting, claim: Claim): ClaimOrigins {
  return {
    claim: claim.id,
    whole: countOrigins(counting, countedStatements(claim)),
    variants: claim.variants.map(({ statements }) => countOrigins(counting, statements)),
  }
}
