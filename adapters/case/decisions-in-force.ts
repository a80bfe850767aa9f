import type { Decision } from '../../core/model/decisions.ts'

/**
 * The decisions that hold, oldest first: undone ones and the undoings themselves are left out.
 * Undoing an undoing brings the first decision back.
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
  return inForce.reverse()
}
