import { affiliationsIn } from './affiliations.ts'
import type { CaseView } from '../model/case-view.ts'
import type { ClaimOrigins } from '../model/origins.ts'
import type { CaseStep, Row } from '../model/plan.ts'
import type { Counting } from './count.ts'
import { countedStatements, countOrigins } from './count.ts'
import { foldDecisionsIn } from './decided.ts'
import { identitiesOf } from './identities.ts'
import { paraphrasesIn } from './paraphrases.ts'
import { withdrawnIn } from './withdrawn.ts'

/** How many earliest stated sources has each claim, and each of its variants, and why? */
export const origins: CaseStep<'origins'> = {
  id: 'origins',
  scope: 'case',
  version: 6,
  inputs: ['claims', 'copies', 'carriers', 'actors', 'statements'],
  run: originsOf,
}

function* originsOf(view: CaseView): Iterable<Row<ClaimOrigins>> {
  const identities = identitiesOf(view)
  const counting: Counting = {
    view,
    identities,
    paraphrase: paraphrasesIn(view, identities),
    withdrawn: withdrawnIn(view, identities),
    affiliations: affiliationsIn(view, identities),
    decided: foldDecisionsIn(view),
  }
  for (const claim of view.claims()) {
    const whole = countOrigins(counting, countedStatements(claim))
    const variants = claim.variants.map(({ statements }) => countOrigins(counting, statements))
    yield { id: claim.id, at: [claim.id], value: { claim: claim.id, whole, variants } }
  }
}
