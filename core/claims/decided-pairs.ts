import type { CaseView } from '../model/case-view.ts'
import type { DecisionBody } from '../model/decisions.ts'
import type { StatementId } from '../model/ids.ts'
import type { Edge } from './tie-list.ts'

/** Whether a decision says of two statements that they are one claim, or two. */
export function decidesPair(decision: DecisionBody): boolean {
  return decision.what === 'statement' && (decision.kind === 'same' || decision.kind === 'different')
}

/** Two statements that people decided on, the smaller first. */
export interface DecidedPair {
  readonly kind: 'same' | 'different'
  readonly a: StatementId
  readonly b: StatementId
}

/** What people decided of pairs of statements, each once. */
export function decidedPairs(view: Pick<CaseView, 'decisions'>): readonly DecidedPair[] {
  const pairs = new Map<string, DecidedPair>()
  for (const { body } of view.decisions()) {
    if (body.what !== 'statement' || (body.kind !== 'same' && body.kind !== 'different') || body.a === body.b) continue
    const { kind } = body
    const [a, b] = body.a < body.b ? [body.a, body.b] : [body.b, body.a]
    pairs.set(`${kind} ${a} ${b}`, { kind, a, b })
  }
  return [...pairs.values()]
}

/** Decided pairs by the numbers of their statements. */
export interface NumberedPairs {
  /** Reasons to take two statements for one. */
  readonly same: readonly Edge[]
  /** Pairs that a person holds apart, the smaller number first. */
  readonly apart: readonly { readonly a: number; readonly b: number }[]
  /** The same, as `a b`. */
  readonly heldApart: ReadonlySet<string>
}

/** Why two statements were taken for one. */
export const DECIDED = 'a person decided so'

/** Why two statements that read alike stay two. */
export const HELD_APART = 'a person holds them apart'

/** Leaves out what `numberOf` does not know: statements that are no longer there. */
export function numberedPairs(pairs: readonly DecidedPair[], numberOf: (id: StatementId) => number | undefined): NumberedPairs {
  const [same, apart] = [new Array<Edge>(), new Array<NumberedPairs['apart'][number]>()]
  for (const pair of pairs) {
    const [one, other] = [numberOf(pair.a), numberOf(pair.b)]
    if (one === undefined || other === undefined || one === other) continue
    const [a, b] = [Math.min(one, other), Math.max(one, other)]
    if (pair.kind === 'same') same.push({ a, b, score: 2, because: DECIDED, firm: true })
    else apart.push({ a, b })
  }
  return { same, apart, heldApart: new Set(apart.map(({ a, b }) => `${a} ${b}`)) }
}
