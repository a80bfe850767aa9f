import { titleStart } from './drafts.ts'
import type { Draft } from './drafts.ts'
import type { Scene } from './scene.ts'

/** Most words between a description's comma and the name: "Dell-born pilot" in "the leader of the guard, Dell-born pilot Ilan Orta,". */
const MOST_MODIFIERS = 3

/** Where what belongs to a name begins after a comma: before words of its bearer in lower case. */
export function openingOf(scene: Scene, from: number): number {
  for (let first = from; from - first <= MOST_MODIFIERS && first > 0; first--) {
    if (scene.lower[first - 1] === ',') return first
    if (!/^(?:JJ|NN|VBN)$/.test(scene.tags[first - 1]!) || !/\p{Ll}$/u.test(scene.written[first - 1]!)) break
  }
  return from
}

/** "Ilan Orta, who later became the mayor"; "appointed Ilan Orta the mayor": whom the words say to hold the office. */
export function bearerBefore(scene: Scene, description: Draft, endingAt: ReadonlyMap<number, Draft>): Draft | undefined {
  const named = (draft: Draft | undefined): Draft | undefined => (draft?.level === 'name' ? draft : undefined)
  if (description.kind !== 'person') return undefined
  const { appoint, articles, become } = scene.names.roles
  const beside = articles.has(scene.lower[description.first]!) ? named(endingAt.get(description.first)) : undefined
  if (beside && appoint.has(scene.lemmas[titleStart(beside) - 1] ?? '')) return beside
  if (!become.has(scene.lemmas[description.first - 1] ?? '')) return undefined
  let who = description.first - 2
  while (/^(?:MD|RB|RBR|VB|VBN)$/.test(scene.tags[who] ?? '') && description.first - who < 6) who--
  if (!scene.names.joints.relatives.has(scene.lower[who] ?? '')) return undefined
  let end = who
  if (scene.written[end - 1] === ']' && scene.written[end - 3] === '[') end -= 3
  return scene.lower[end - 1] === ',' ? named(endingAt.get(end - 1)) : named(endingAt.get(end))
}
