import type { Context } from 'hono'
import type { MentionId } from '../../core/model/ids.ts'
import type { ClaimRow } from '../contract.ts'
import { AnswerError } from './answer-error.ts'
import type { CaseIndex, IndexedClaim } from './case-index.ts'
import { holdsAll, words } from './query.ts'
import { around, quote } from './references.ts'

/** Claims whose statements name the actor asked for. */
export function actorFilter(index: CaseIndex, context: Context): (claim: IndexedClaim) => boolean {
  const asked = words(context, 'actor') as MentionId | undefined
  if (asked === undefined) return () => true
  const actor = index.view.actorOf(asked)
  if (actor === undefined) return () => false
  const mentions = new Set<string>(actor.mentions.map(({ id }) => id))
  const reports = new Set<string>(actor.mentions.map(({ report }) => report))
  return ({ statements, reports: stating }) =>
    stating.some((report) => reports.has(report)) &&
    statements.some((id) => index.view.statement(id).mentionIds.some((mention) => mentions.has(mention)))
}

/** Claims that speak of a time between two days, both included. */
export function timeFilter(index: CaseIndex, context: Context): (claim: IndexedClaim) => boolean {
  const [from, to] = [day(context, 'from'), day(context, 'to')]
  if (from === undefined && to === undefined) return () => true
  return (claim) => {
    const spoken = index.spokenOf(claim)
    return spoken !== undefined && (from === undefined || spoken.to > from) && (to === undefined || spoken.from <= to)
  }
}

function day(context: Context, name: string): string | undefined {
  const given = words(context, name)
  if (given !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(given))
    throw new AnswerError('bad-request', `Unexpected ${name} ${given}, expected a day such as 2031-05-04`)
  return given
}

/** A claim's row with the words of a statement that hold what was asked for, where the title does not. */
export function withHit(index: CaseIndex, { row, statements }: IndexedClaim, query: string): ClaimRow {
  if (holdsAll(row.title.toLowerCase(), query)) return row
  const asked = query.toLowerCase().split(/\s+/)
  let best: { readonly held: number; readonly hit: NonNullable<ClaimRow['hit']> } | undefined
  for (const id of statements) {
    const { report, extent, parts } = index.view.statement(id)
    const { text } = index.view.report(report)
    const said = quote(text, parts)
    const held = asked.filter((word) => said.toLowerCase().includes(word)).length
    if (held > (best?.held ?? 0)) best = { held, hit: { quote: said, ...around(text, extent, 60) } }
  }
  return best === undefined ? row : { ...row, hit: best.hit }
}
