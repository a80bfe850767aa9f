import type { Context } from 'hono'
import { cautionsInOrder } from '../../core/model/caution-order.ts'
import type { Claim } from '../../core/model/claims.ts'
import type { MentionId, StatementId } from '../../core/model/ids.ts'
import type { Origin, OriginCount, Reason } from '../../core/model/origins.ts'
import { reportOfStatement } from '../../core/model/view-of-store.ts'
import type { ClaimAnswer } from '../contract.ts'
import { AnswerError } from './answer-error.ts'
import { addressOf } from './case-index.ts'
import type { CaseIndex } from './case-index.ts'
import { cautionView } from './caution-view.ts'
import { chosenStatements, inOrder } from './claim-selection.ts'
import { flowOf, type DrawnStatement } from './flow.ts'
import { asFile } from './downloads.ts'
import { wholeNumber } from './query.ts'
import { overlap } from './references.ts'
import { spokenAbout } from './spoken-about.ts'
import { statementViews } from './statement-view.ts'
import { variantsToldApart } from './variants-told-apart.ts'

/** Statements shown unless more are asked for, at most, and in a file; and how much else of a claim is told. */
const SHOWN = 60
const MOST_SHOWN = 500
const MOST_IN_A_FILE = 5000
/** Statements told of a stretch in their order. */
const STRETCH = 120
/** Most statements that are drawn whole; of more, as many are drawn as can be taken in. */
const DRAWN_WHOLE = 200
const DRAWN = 60
const SOURCES = 100
const RELATED = 60
const CAUTIONS = 60

/** `GET /api/claim/:statement` */
export function claimAnswer(index: CaseIndex, statement: StatementId, context: Context): ClaimAnswer {
  const claim = claimWith(index, statement)
  const { whole, variants } = index.view.originsOf(claim.id)
  const most = asFile(context) !== undefined ? MOST_IN_A_FILE : Math.min(wholeNumber(context, 'statements', SHOWN), MOST_SHOWN)
  const choosing = { origins: whole.list, at: statement }
  const ordered = inOrder(index, claim)
  const originOf = new Map(whole.list.flatMap(({ statements }, place) => statements.map((id) => [id, place] as const)).reverse())
  const shown = chosenStatements(ordered, claim, { ...choosing, most: Math.max(1, most) })
  const chosen = chosenStatements(ordered, claim, { ...choosing, most: ordered.length <= DRAWN_WHOLE ? DRAWN_WHOLE : DRAWN })
  const from = Math.min(wholeNumber(context, 'from', 0), claim.statements.length)
  const stretch = from === 0 ? [] : ordered.slice(from - 1, from - 1 + STRETCH)
  const told = new Set<string>([...shown, ...stretch].map(({ id }) => id))
  const sources = whole.list.slice(0, SOURCES)
  const cautions = cautionsInOrder(index.view.cautionsOf(claim.id))
  return {
    at: statement,
    title: claim.title,
    kind: claim.kind,
    whole: countTold(whole, told),
    review: index.reviews.ofCount(claim.statements.map(({ id }) => id)),
    variants: variantsToldApart(index, claim.variants).flatMap((variant, place) => {
      const count = variants[place]
      if (count === undefined) return []
      return [{ ...variant, statements: variant.statements.filter((id) => told.has(id)), count: { ...countTold(count, told), reasons: [] } }]
    }),
    statements: statementViews(index, shown, { originOf }),
    ...(from > 0 && { inOrder: { from, statements: statementViews(index, stretch, { originOf, others: shown }) } }),
    of: claim.statements.length,
    most: MOST_SHOWN,
    related: claim.related.slice(0, RELATED).map(({ claim: id, relation, because }) => {
      const other = index.view.claim(id)
      return { at: addressOf(other), title: other.title, relation, because }
    }),
    cautions: cautions.slice(0, CAUTIONS).map((caution) => cautionView(index, caution)),
    behind: sources.map(({ statements }) => new Set(statements.map(reportOfStatement)).size),
    more: {
      sources: Math.max(0, whole.list.length - SOURCES),
      related: Math.max(0, claim.related.length - RELATED),
      cautions: Math.max(0, cautions.length - CAUTIONS),
    },
    flow: drawn(index, { ordered, chosen, origins: whole.list, originOf }),
    spokenAbout: spokenAbout(index, claim, chosen),
    withdrawable: sources.map((origin) => speakerMention(index, origin)),
    notes: notesOn(index, claim),
  }
}

interface Drawn {
  readonly ordered: Claim['statements']
  readonly chosen: Claim['statements']
  readonly origins: readonly Origin[]
  readonly originOf: ReadonlyMap<StatementId, number>
}

function drawn(index: CaseIndex, { ordered, chosen, origins, originOf }: Drawn): ClaimAnswer['flow'] {
  const statements = chosen.map(({ id, polarity }): DrawnStatement => {
    const { report, extent, chain, kind } = index.view.statement(id)
    return { id, report: index.ref(report), extent, polarity, chain, headline: kind === 'headline', origin: originOf.get(id) ?? -1 }
  })
  const reports = (members: Claim['statements']): number => new Set(members.map(({ id }) => reportOfStatement(id))).size
  const more = reports(ordered) - reports(chosen)
  return { ...flowOf(index, statements, origins), ...(more > 0 && { more }) }
}

/** Copied passages that a reason names. */
const COPIES_NAMED = 12

/** A count with its first sources, whose reasons name only the statements that are shown. */
function countTold(count: OriginCount, told: ReadonlySet<string>): OriginCount {
  const reasons = (all: readonly Reason[]): readonly Reason[] =>
    all.slice(0, SOURCES).map(({ copies, statements, ...reason }) => ({
      ...reason,
      statements: statements.filter((id) => told.has(id)),
      ...(copies && { copies: copies.slice(0, COPIES_NAMED) }),
    }))
  return {
    ...count,
    reasons: reasons(count.reasons),
    list: count.list.slice(0, SOURCES).map((origin) => ({
      ...origin,
      statements: origin.statements.filter((id) => told.has(id)),
      reasons: reasons(origin.reasons),
    })),
  }
}

/** Statements of a source that are looked at for a name. */
const LOOKED_AT = 20

/** A mention in the words that name an earliest stated source. */
function speakerMention(index: CaseIndex, { statements }: Origin): MentionId | null {
  for (const id of statements.slice(0, LOOKED_AT)) {
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
  if (claim === undefined)
    throw new AnswerError(
      'not-found',
      `No claim holds the statement “${statement}”.`,
      'Look for its words among the claims: a new analysis may have cut it otherwise.',
    )
  return claim
}
