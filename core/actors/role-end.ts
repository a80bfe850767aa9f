import type { Draft } from './drafts.ts'
import type { Scene } from './scene.ts'
import { startsUpper } from './scene.ts'

/** Most tokens that a role goes on after its description. */
const LONGEST = 24

/**
 * The token after a role as far as it goes: past "to Minister Dell for Roads in the North" after "special adviser". Only names go
 * on a role, and only where a stop, a comma or a date follows; else the end of the description.
 */
export function roleEnd(scene: Scene, { kind, end }: Draft): number {
  if (kind !== 'person') return end
  let at = end
  for (let next = pastPhrase(scene, at); next > at && next - end <= LONGEST; next = pastPhrase(scene, at)) at = next
  return closes(scene, at) ? at : end
}

/** Past a preposition with the names after it, and the things of the last of them: "in the North and the South", "for Ledan's ferries". */
function pastPhrase(scene: Scene, from: number): number {
  const { joints, forms, roles } = scene.names
  if (!roles.goesOn.has(scene.written[from] ?? '')) return from
  const first = joints.articles.has(scene.lower[from + 1] ?? '') ? from + 2 : from + 1
  let at = first
  while (isNameLike(scene, at) || (at > first && joints.joins.has(scene.lower[at] ?? '') && isNameLike(scene, at + 1))) at++
  if (at === first) return from
  if (forms.possessive.test(scene.lower[at] ?? '') && /^NNS?$/.test(scene.tags[at + 1] ?? '')) return at + 2
  return at
}

const isNameLike = (scene: Scene, token: number): boolean =>
  startsUpper(scene.written[token] ?? '') && (!scene.names.notNames.has(scene.lower[token]!) || scene.names.directions.has(scene.lower[token]!))

const closes = (scene: Scene, token: number): boolean =>
  /^[,.;)]$/.test(scene.lower[token] ?? '.') || (scene.names.joints.places.has(scene.lower[token] ?? '') && scene.tags[token + 1] === 'CD')
