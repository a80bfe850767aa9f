import type { CaseView } from '../model/case-view.ts'
import type { Identities } from './identities.ts'
import type { Bundle } from './voice.ts'

/** On whose side a source stands, by key of its name, as persons set it. */
export type Sides = ReadonlyMap<string, string>

/** Sides in force: the last one said of a name holds, an empty one takes it back. */
export function sidesIn(view: CaseView, identities: Identities): Sides {
  const sides = new Map<string, string>()
  for (const { body } of view.decisions()) {
    if (body.kind !== 'side') continue
    const key = identities.keyOfName(view.actorOf(body.a)?.names[0] ?? body.a)
    if (body.side.trim() === '') sides.delete(key)
    else sides.set(key, body.side.trim())
  }
  return sides
}

/** The side of a counted source: its own, else that of the body that it is heard for or through. */
export function sideOf({ voices }: Bundle, sides: Sides): string | undefined {
  if (sides.size === 0) return undefined
  for (const { end } of voices) if (end.kind === 'speaker' && sides.has(end.key)) return sides.get(end.key)
  return undefined
}
