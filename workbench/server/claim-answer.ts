import type { Claim } from '../../core/model/claims.ts'
import { cautionsInOrder } from '../../core/model/caution-order.ts'
import type { MentionId, StatementId } from '../../core/model/ids.ts'
import type { Origin } from '../../core/model/origins.ts'
import type { ClaimAnswer } from '../contract.ts'
import { AnswerError } from './answer-error.ts'
import { addressOf } from './case-index.ts'
import type { CaseIndex } from './case-index.ts'
import { cautionView } from './caution-view.ts'
import { flowOf } from './flow.ts'
import { overlap } from './references.ts'
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
    cautions: cautionsInOrder(index.view.cautionsOf(claim.id)).map((caution) => cautionView(index, caution)),
    flow: flowOf(index, statements, whole.list),
    spokenAbout: spokenAbout(index, claim),
    withdrawable: whole.list.map((origin) => speakerMention(index, origin)),
    notes: notesOn(index, claim),
  }
}

/** A mention in the words that name an earliest stated source. */
function speakerMention(index: CaseIndex, { statements }: Origin): MentionId | null {
  for (const id of statements) {
    const { report, chain } = index.view.statement(id)
    const span = chain.length > 1 ? chain.at(-1)?.span : undefined
    const found = span && index.view.layer(report, 'mentions').mentions.find(({ extent }) => overlap(extent, span))
    if (found && index.view.actorOf(found.id) !== undefined) return found.id
  }
  return null
}

function notesOn(index: CaseIndex, { statements }: Claim): ClaimAnswer['notes'] {
  const members = new Set<string>(statements.map(({ id }) => id))
  return index.source
    .decisions()
    .filter(({ id, body }) => body.kind === 'note' && members.has(body.a) && index.reviews.undoOf(id) === undefined)
    .map(({ by, at, why }) => ({ by, at, words: why }))
}

/** The claim that a statement is in: with several, the one that most statements make. */
function claimWith(index: CaseIndex, statement: StatementId): Claim {
  const claims = [...index.view.claimsWith(statement)].sort((x, y) => y.statements.length - x.statements.length)
  const claim = claims[0]
  if (claim === undefined) throw new AnswerError('not-found', `No claim holds statement ${statement}.`, 'Look for its words in the list of claims.')
  return claim
}
