import type { Context } from 'hono'
import type { ClaimsAsked } from '../../adapters/lists/index.ts'
import type { ClaimId, MentionId, ReportId, StatementId } from '../../core/model/ids.ts'
import type { CountReview } from '../../core/model/reviews.ts'
import type { ClaimRow } from '../contract.ts'
import { AnswerError } from './answer-error.ts'
import type { CaseIndex } from './case-index.ts'
import { holdsAll, oneOf, words } from './query.ts'
import { around, quote } from './references.ts'

const KINDS = ['incident', 'practice', 'status', 'figure'] as const
const SOURCES = ['none', 'one', 'more'] as const
const REVIEWS = ['suggested', 'partly-reviewed', 'reviewed'] as const
const YES = ['yes'] as const
const YES_OR_NO = ['yes', 'no'] as const

/** The claims that an address asks for: query `q kind rule outlet source period actor report from to sources hedged review several`. */
export function claimsAsked(index: CaseIndex, context: Context): ClaimsAsked {
  const hedged = oneOf(context, 'hedged', YES_OR_NO)
  return {
    words: words(context, 'q'),
    kind: oneOf(context, 'kind', KINDS),
    sources: oneOf(context, 'sources', SOURCES),
    hedged: hedged === undefined ? undefined : hedged === 'yes',
    several: oneOf(context, 'several', YES) !== undefined,
    rule: words(context, 'rule'),
    outlet: words(context, 'outlet'),
    source: words(context, 'source'),
    period: period(context),
    ...daysAsked(context),
    ...chosen(index, context),
  }
}

/** Days, both included: query `from to`. */
export function daysAsked(context: Context): Pick<ClaimsAsked, 'from' | 'to'> {
  return { from: day(context, 'from'), to: day(context, 'to') }
}

/** Claims that are told one by one: those of a report, of a name, or in a state of review. */
function chosen(index: CaseIndex, context: Context): Pick<ClaimsAsked, 'only' | 'without'> {
  const report = words(context, 'report') as ReportId | undefined
  const actor = words(context, 'actor') as MentionId | undefined
  const review = oneOf(context, 'review', REVIEWS)
  const only: (readonly ClaimId[])[] = []
  if (report !== undefined) only.push([...index.view.claimsOf(report)].map(({ id }) => id))
  if (actor !== undefined) only.push(claimsNaming(index, actor))
  if (review === 'partly-reviewed' || review === 'reviewed') only.push(inState(index.reviewed(), review))
  const [first, ...others] = only
  return {
    only: first?.filter((id) => others.every((ids) => ids.includes(id))),
    without: review === 'suggested' ? [...index.reviewed().keys()] : undefined,
  }
}

function inState(reviewed: ReadonlyMap<ClaimId, CountReview>, state: CountReview['state']): readonly ClaimId[] {
  return [...reviewed].filter(([, review]) => review.state === state).map(([id]) => id)
}

/** Claims whose statements name an actor, found from its mentions. */
function claimsNaming(index: CaseIndex, asked: MentionId): readonly ClaimId[] {
  const actor = index.view.actorOf(asked)
  if (actor === undefined) return []
  const mentions = new Set<string>(actor.mentions.map(({ id }) => id))
  const statements: StatementId[] = []
  for (const report of new Set(actor.mentions.map((mention) => mention.report)))
    for (const { id, mentionIds } of index.view.layer(report, 'statements'))
      if (mentionIds.some((mention) => mentions.has(mention))) statements.push(id)
  return [...new Set(statements.flatMap((id) => [...index.view.claimsWith(id)].map((claim) => claim.id)))]
}

function period(context: Context): string | undefined {
  const given = words(context, 'period')
  if (given !== undefined && !/^(?:\d{4}(?:-\d{2})?|undated)$/.test(given))
    throw new AnswerError('bad-request', `Unexpected period ${given}, expected a year, a month such as 2031-05, or undated`)
  return given
}

function day(context: Context, name: string): string | undefined {
  const given = words(context, name)
  if (given !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(given))
    throw new AnswerError('bad-request', `Unexpected ${name} ${given}, expected a day such as 2031-05-04`)
  return given
}

/** Statements of a claim that are looked at for the words asked for. */
const LOOKED_AT = 200

/** A claim's row with the words of a statement that hold what was asked for, where the title does not. */
export function withHit(index: CaseIndex, { id, row, query }: { readonly id: ClaimId; readonly row: ClaimRow; readonly query: string }): ClaimRow {
  if (holdsAll(row.title.toLowerCase(), query)) return row
  const asked = query.toLowerCase().split(/\s+/)
  let best: { readonly held: number; readonly hit: NonNullable<ClaimRow['hit']> } | undefined
  for (const { id: statement } of index.view.claim(id).statements.slice(0, LOOKED_AT)) {
    const { report, extent, parts } = index.view.statement(statement)
    const { text } = index.view.report(report)
    const said = quote(text, parts)
    const held = asked.filter((word) => said.toLowerCase().includes(word)).length
    if (held > (best?.held ?? 0)) best = { held, hit: { quote: said, ...around(text, extent, 60) } }
    if (held === asked.length) break
  }
  return best === undefined ? row : { ...row, hit: best.hit }
}
