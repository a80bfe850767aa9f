import type { ActorKind } from '../model/actors.ts'
import type { Draft } from './drafts.ts'
import { kindByContext } from './kinds.ts'
import type { Scene } from './scene.ts'

/** Gives each name of a report one kind: what its form, titles and appositions say, else what most contexts of it say. */
export function settleKinds(scene: Scene, drafts: readonly Draft[]): void {
  const votes = new Map<string, Map<ActorKind, number>>()
  for (const draft of drafts) {
    if (draft.level !== 'name') continue
    const counts = votes.get(keyOf(draft)) ?? votes.set(keyOf(draft), new Map()).get(keyOf(draft))!
    const [kind, weight] = draft.kind === 'unknown' ? [kindByContext(scene, draft), 1] : [draft.kind, 3]
    if (kind !== 'unknown') counts.set(kind, (counts.get(kind) ?? 0) + weight)
  }
  for (const draft of drafts) if (draft.level === 'name') draft.kind = winner(votes.get(keyOf(draft))!)
  inheritFromFullNames(drafts)
}

const keyOf = (draft: Draft): string => draft.name.toLowerCase()

function winner(counts: ReadonlyMap<ActorKind, number>): ActorKind {
  let best: ActorKind = 'unknown'
  let most = 0
  for (const [kind, count] of counts) if (count > most) [best, most] = [kind, count]
  return best
}

/** "Orta" is a person where "Ilan Orta" is one. */
function inheritFromFullNames(drafts: readonly Draft[]): void {
  const persons = new Set<string>()
  for (const draft of drafts)
    if (draft.level === 'name' && draft.kind === 'person' && /\s/.test(draft.name)) persons.add(draft.name.toLowerCase().split(/\s+/).at(-1)!)
  for (const draft of drafts) if (draft.level === 'name' && draft.kind === 'unknown' && persons.has(keyOf(draft))) draft.kind = 'person'
}
