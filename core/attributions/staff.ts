import { languages } from '../languages/index.ts'
import { bodySource } from './bodies.ts'
import type { Range } from './items.ts'
import { isDemonym } from './name.ts'
import type { Name } from './name.ts'
import { isOwn } from './persons.ts'
import { word } from './scene.ts'
import type { Scene } from './scene.ts'
import { described } from './source-heads.ts'
import type { Head } from './source-heads.ts'
import type { Source } from './source.ts'

const STAFF = new Set(languages.flatMap(({ offices }) => offices.staff))
const TEAMS = new Set(languages.flatMap(({ offices }) => offices.teams))

/** "a Coast Wire correspondent", "a photographer working for Coast Wire": the outlet, then its staff. */
export function staffSource(scene: Scene, { range, names, head }: { range: Range; names: readonly Name[]; head: Head }): Source | undefined {
  if (!STAFF.has(head.lower)) return undefined
  const name = names.find(
    ({ range: [at] }) => at < head.at || /^(?:to|for|with|from)$/.test(word(scene, at - 1)) || /^(?:to|for|with|from)$/.test(word(scene, at - 2)),
  )
  if (
    !name ||
    (TEAMS.has(head.lower) && name.kind !== 'outlet') ||
    isDemonym(name.text) ||
    names.some((other) => other !== name && other.kind === 'person' && isOwn(scene, other, range[0]))
  )
    return undefined
  const staff = described(scene, range, head)
  return {
    ...staff,
    type: 'unnamed-person',
    named: false,
    body: bodySource(scene, { range: name.range, name: { ...name, kind: 'outlet' }, head: { ...head, noun: undefined } }),
  }
}
