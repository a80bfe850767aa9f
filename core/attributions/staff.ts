import { languages } from '../languages/index.ts'
import { bodySource } from './bodies.ts'
import type { Range } from './items.ts'
import { isDemonym } from './name.ts'
import type { Name } from './name.ts'
import { isOwn } from './persons.ts'
import { tag, word } from './scene.ts'
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

const WATCHES = new Set(languages.flatMap(({ offices }) => offices.watches))
const WATCHERS = new Set(languages.flatMap(({ offices }) => offices.watchers))

/** "Watchers at the Vell-based Tide Watch": the body whose whole work is watching, and no others besides. */
export function watchersOf(scene: Scene, { range, names, head }: { range: Range; names: readonly Name[]; head: Head }): Source | undefined {
  if (!WATCHERS.has(head.lower) || !/^(?:at|from|with|of)$/.test(word(scene, head.at + 1))) return undefined
  const own = names.find(({ range: [from, to], kind }) => {
    for (let i = head.at + 2; i < from; i++) if (/^(?:IN|TO|CC|WDT|WP)$/.test(tag(scene, i))) return false
    return kind === 'organisation' && from > head.at && scene.items.lower.slice(from, to).some((lower) => WATCHES.has(lower))
  })
  return own && bodySource(scene, { range, name: own, head: { ...head, noun: undefined } })
}
