import { thingsOf } from './decision-places.ts'
import type { Decision, DecisionBody } from './decisions.ts'

/** What a decision says, and the reason, which is all that a note says. */
export interface Decided {
  readonly body: Decision['body']
  readonly why: string
}

/** Decisions of one matter exclude or confirm each other: what it is on, and what sort of question is answered. */
const QUESTIONS: Readonly<Record<DecisionBody['kind'], string>> = {
  same: 'identity',
  different: 'identity',
  unsure: 'identity',
  accept: 'review',
  reject: 'review',
  dismiss: 'review',
  fold: 'fold',
  unfold: 'fold',
  correct: 'correct',
  withdraw: 'withdrawal',
  restore: 'withdrawal',
  side: 'side',
  add: 'addition',
  note: 'note',
}

/** The matter that a decision settles: equal for decisions of which only the last one holds. */
export function matterOf({ body, why }: Decided): string {
  if (body.kind === 'undo') return JSON.stringify(['undo', body.a])
  const question = body.kind === 'unsure' && !('b' in body) ? 'review' : QUESTIONS[body.kind]
  return JSON.stringify([question, body.what, [...thingsOf(body)].sort(), partOf(body, why)])
}

/** What of a thing is decided. What is corrected is part of the matter; to what, is what is said. Additions and notes stand beside each other. */
function partOf(body: DecisionBody, why: string): unknown {
  if (body.kind === 'note') return why
  if (body.kind === 'add') return body.extent
  if (body.kind !== 'correct') return ''
  if ('field' in body) return body.field
  if ('time' in body) return ['time', body.time.at]
  return 'chain' in body ? 'chain' : 'extent'
}

/** Those that hold of some decisions, oldest first: of one matter the last. The order stays. */
export function latestOfMatters<T extends Decided>(decisions: readonly T[]): readonly T[] {
  const settled = new Set<string>()
  const latest = [...decisions].reverse().filter((decision) => {
    const matter = matterOf(decision)
    return !settled.has(matter) && settled.add(matter)
  })
  return latest.reverse()
}
