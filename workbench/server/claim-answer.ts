import type { Claim } from '../../core/model/claims.ts'
import type { StatementId } from '../../core/model/ids.ts'
import type { ClaimAnswer } from '../contract.ts'
import { AnswerError } from './answer-error.ts'
import { addressOf } from './case-index.ts'
import type { CaseIndex } from './case-index.ts'
import { cautionView } from './caution-view.ts'
import { flowOf } from './flow.ts'
import { spokenAbout } from './spoken-about.ts'
import { statementViews } from './statement-view.ts'

/** `GET /api/claim/:statement` */
export function claimAnswer(index: CaseIndex, statement: StatementId): ClaimAnswer {
  const claim = claimWith(index, statement)
  const { whole, variants } = index.view.originsOf(claim.id)
  const statements = statementViews(index, claim, whole.list)
  return {
    at: statement,
    title: claim.title,
    kind: claim.kind,
    whole,
    review: index.reviews.ofCount(claim.statements.map(({ id }) => id)),
    variants: claim.variants.flatMap((variant, place) => {
      const count = variants[place]
      return count === undefined ? [] : [{ ...variant, count }]
    }),
    statements,
    related: claim.related.map(({ claim: id, relation, because }) => {
      const other = index.view.claim(id)
      return { at: addressOf(other), title: other.title, relation, because }
    }),
    cautions: [...index.view.cautionsOf(claim.id)].sort((x, y) => y.weight - x.weight).map((caution) => cautionView(index, caution)),
    flow: flowOf(index, statements, whole.list),
    spokenAbout: spokenAbout(index, claim),
  }
}

/** The claim that a statement is in: with several, the one that most statements make. */
function claimWith(index: CaseIndex, statement: StatementId): Claim {
  const claims = [...index.view.claimsWith(statement)].sort((x, y) => y.statements.length - x.statements.length)
  const claim = claims[0]
  if (claim === undefined) throw new AnswerError('not-found', `No claim holds statement ${statement}.`, 'Look for its words in the list of claims.')
  return claim
}
