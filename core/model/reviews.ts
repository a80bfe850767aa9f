import type { Decision, ReviewState } from './decisions.ts'
import type { ReportId, StatementId } from './ids.ts'

/** A decision in force on a thing, or none: then the thing is a suggestion of the machine. */
export interface Review {
  readonly state: ReviewState
  readonly by?: string
  /** ISO date-time, UTC. */
  readonly at?: string
  readonly why?: string
  /** Id of the decision. */
  readonly decision?: string
}

/** How much of what a number rests on has been seen by a person. */
export interface CountReview {
  readonly state: 'suggested' | 'partly-reviewed' | 'reviewed'
  /** Statements with a decision, of all that the count rests on. */
  readonly reviewed: number
  readonly of: number
  readonly by: readonly string[]
}

/** What people decided, found by the thing decided on. */
export interface Reviews {
  /** The latest decision in force on a statement, copy, caution, mention or report; `suggested` where there is none. */
  of(id: string): Review
  /** The latest same, different or unsure in force between two things. */
  between(a: string, b: string): Review
  withdrawn(report: ReportId): boolean
  /** How much of what a count rests on has been seen by a person. */
  ofCount(statements: readonly StatementId[]): CountReview
  /** The undoing entry in force on a decision. */
  undoOf(decision: string): Decision | undefined
}

const SUGGESTED: Review = { state: 'suggested' }
const STATES: Readonly<Record<string, ReviewState>> = { accept: 'accepted', reject: 'rejected', dismiss: 'rejected', unsure: 'unsure' }

/** Reads a log of decisions, oldest first. */
export function reviewsOf(log: readonly Decision[]): Reviews {
  const undone = undoings(log)
  const latest = new Map<string, Decision>()
  // That a statement says something else than others tells nothing of whether those others were looked at.
  const judged = new Map<string, Decision>()
  const withdrawn = new Set<string>()
  for (const decision of log) {
    const { body } = decision
    if (undone.has(decision.id) || body.kind === 'undo') continue
    // Notes and added statements say nothing of what they stand on.
    if (body.kind === 'note' || body.kind === 'add') continue
    if (body.kind === 'withdraw') withdrawn.add(body.a)
    if (body.kind === 'restore') withdrawn.delete(body.a)
    latest.set(body.a, decision)
    if (body.kind !== 'different') judged.set(body.a, decision)
    if ('b' in body) {
      latest.set(body.b, decision)
      if (body.kind !== 'different') judged.set(body.b, decision)
      latest.set(pairKey(body.a, body.b), decision)
    }
  }
  const reviewIn = (decisions: ReadonlyMap<string, Decision>, key: string): Review => {
    const decision = decisions.get(key)
    return decision === undefined ? SUGGESTED : reviewBy(decision)
  }
  const reviewAt = (key: string): Review => reviewIn(latest, key)
  return {
    of: reviewAt,
    between: (a, b) => reviewAt(pairKey(a, b)),
    withdrawn: (report) => withdrawn.has(report),
    ofCount: (statements) => countReview(statements.map((id) => reviewIn(judged, id))),
    undoOf: (decision) => undone.get(decision),
  }
}

/** Undoings in force, by what they undo. An undoing can itself be undone, so the log is read from its end. */
function undoings(log: readonly Decision[]): ReadonlyMap<string, Decision> {
  const undone = new Map<string, Decision>()
  for (const decision of [...log].reverse()) if (decision.body.kind === 'undo' && !undone.has(decision.id)) undone.set(decision.body.a, decision)
  return undone
}

function reviewBy(decision: Decision): Review {
  const pair = 'b' in decision.body && decision.body.kind !== 'unsure'
  const state = pair ? 'corrected' : (STATES[decision.body.kind] ?? 'corrected')
  return { state, by: decision.by, at: decision.at, why: decision.why, decision: decision.id }
}

function countReview(reviews: readonly Review[]): CountReview {
  const seen = reviews.filter((review) => review.state !== 'suggested')
  const state = seen.length === 0 ? 'suggested' : seen.length < reviews.length ? 'partly-reviewed' : 'reviewed'
  const by = [...new Set(seen.flatMap((review) => review.by ?? []))].sort()
  return { state, reviewed: seen.length, of: reviews.length, by }
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
