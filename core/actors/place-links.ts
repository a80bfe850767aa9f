import { wordsOfAll } from './words-of-all.ts'
import type { CaseMentions, NameIndex } from './case-mentions.ts'
import { link } from './case-mentions.ts'
import { endsAsDemonym, isDemonymOf } from './demonyms.ts'

const SETTLEMENTS = wordsOfAll((names) => names.settlements)
const GENITIVES = wordsOfAll((names) => names.joints.genitives)

/** "Camp Orta", "Orta Camp" and, where nothing else bears the name, "Orta". */
export function linkPlaceNames(mentions: CaseMentions, index: NameIndex): void {
  const byBare = new Map<string, number>()
  for (const key of [...index.keys()].sort()) {
    const words = key.split(' ').filter((word) => !GENITIVES.has(word))
    const bare = words.filter((word) => !SETTLEMENTS.has(word))
    if (words.length !== 2 || bare.length !== 1) continue
    const node = index.get(key)![0]!
    const head = words.find((word) => word !== bare[0])!
    const twin = byBare.get(`${bare[0]} ${head}`)
    if (twin === undefined) byBare.set(`${bare[0]} ${head}`, node)
    else link(mentions, [twin, node], { names: [nameAt(mentions, twin), nameAt(mentions, node)], how: 'short-form' })
    const alone = index.get(bare[0]!)?.find((n) => mentions.nodes[n]!.row.level === 'name')
    if (alone !== undefined && mentions.nodes[alone]!.row.kind !== 'person')
      link(mentions, [node, alone], { names: [nameAt(mentions, node), nameAt(mentions, alone)], how: 'short-form' })
  }
}

const nameAt = (mentions: CaseMentions, n: number): string => mentions.nodes[n]!.row.name

/** "Ledanian" beside "Ledan", "Ortese" beside "Orta": one place where one alone fits. */
export function linkDemonyms(mentions: CaseMentions, index: NameIndex): void {
  const places = new Map<string, string[]>()
  for (const [key, nodes] of index) {
    if (
      key.includes(' ') ||
      key.length < 4 ||
      !nodes.some((n) => mentions.nodes[n]!.row.level === 'name' && mentions.nodes[n]!.row.kind !== 'person')
    )
      continue
    const start = key.slice(0, 3)
    const list = places.get(start)
    if (list) list.push(key)
    else places.set(start, [key])
  }
  for (const [key, nodes] of index) {
    if (key.includes(' ') || key.length < 5 || !endsAsDemonym(key)) continue
    const fits = (places.get(key.slice(0, 3)) ?? []).filter((place) => place !== key && isDemonymOf(key, place))
    if (fits.length === 1) link(mentions, [index.get(fits[0]!)![0]!, nodes[0]!])
  }
}
