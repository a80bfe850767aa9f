import { latestOfMatters } from '../../core/model/decision-matters.ts'
import type { Decision } from '../../core/model/decisions.ts'

/**
 * The decisions that hold, oldest first: undone ones, the undoings themselves and those that a later one on the same matter
 * takes the place of are left out. Undoing an undoing, or what took its place, brings the first decision back.
 *
 * @param history all decisions, oldest first; an undoing comes after what it undoes
 */
export function decisionsInForce(history: readonly Decision[]): readonly Decision[] {
  const undone = new Set<string>()
  const inForce: Decision[] = []
  for (const decision of [...history].reverse()) {
    if (undone.has(decision.id)) continue
    if (decision.body.kind === 'undo') undone.add(decision.body.a)
    else inForce.push(decision)
  }
  return latestOfMatters(inForce.reverse())
}
