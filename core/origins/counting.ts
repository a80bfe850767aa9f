import { affiliationsIn } from './affiliations.ts'
import type { Affiliations } from './affiliations.ts'
import type { CaseView } from '../model/case-view.ts'
import type { Claim } from '../model/claims.ts'
import type { StatementId } from '../model/ids.ts'
import type { ClaimOrigins } from '../model/origins.ts'
import type { Counting } from './folded.ts'
import { countedStatements, countOrigins } from './count.ts'
import { foldDecisionsIn, rejectedIn } from './decided.ts'
import { identitiesOf, joinedNames } from './identities.ts'
import type { JoinedNames } from './identities.ts'
import { paraphrasesBy, unnamedSourcesIn } from './paraphrases.ts'
import type { UnnamedSources } from './paraphrases.ts'
import { sidesIn } from './sides.ts'
import { withdrawnIn } from './withdrawn.ts'

/** What counting reads of a case that no decision of a person changes by itself: plain data, which can travel. */
export interface SharedReading {
  readonly joined: JoinedNames
  readonly unnamed: UnnamedSources
  readonly affiliations: Affiliations
}

/** Reads what the counts of all claims share; goes through the whole case. */
export function sharedReading(view: CaseView): SharedReading {
  const joined = joinedNames(view)
  const identities = identitiesOf(view, joined)
  return { joined, unnamed: unnamedSourcesIn(view, identities), affiliations: affiliationsIn(view, identities) }
}

/** What counting reads of a case besides the statements of a claim; made once for all of its claims. */
export function countingOf(view: CaseView, shared = sharedReading(view)): Counting {
  const identities = identitiesOf(view, shared.joined)
  return {
    view,
    identities,
    paraphrase: paraphrasesBy(shared.unnamed),
    affiliations: shared.affiliations,
    withdrawn: withdrawnIn(view, identities),
    decided: foldDecisionsIn(view),
    sides: sidesIn(view, identities),
    rejected: rejectedIn(view),
  }
}

/** The counts of one claim and of each of its variants. */
export function countOfClaim(counting: Counting, claim: Claim): ClaimOrigins {
  return {
    claim: claim.id,
    whole: countOrigins(counting, countedStatements(claim), nearStatements(counting, claim)),
    variants: claim.variants.map(({ statements }) => countOrigins(counting, statements)),
  }
}

/** Most statements of a near claim that are looked at, so that a huge one is not counted again for each that is near to it. */
const LOOKED_AT = 60

/**
 * Statements of claims of the same days that may be the same and that nothing in the texts holds apart; a denial is no source more of
 * what it denies.
 */
function nearStatements({ view }: Counting, claim: Claim): readonly StatementId[] {
  const saying = new Set(countedStatements(claim).map((id) => view.statement(id).polarity))
  return claim.related
    .filter(({ relation, sameDays }) => relation !== 'look-alike' && sameDays === true)
    .flatMap((one) => countedStatements(view.claim(one.claim)).slice(0, LOOKED_AT))
    .filter((id) => saying.has(view.statement(id).polarity))
}
