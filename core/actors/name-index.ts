import type { CaseMentions, NameIndex } from './case-mentions.ts'
import { isLong } from './name-key.ts'

/** The names of a case, adjectives of places included. */
export function nameIndex(mentions: CaseMentions): NameIndex {
  const index = new Map<string, number[]>()
  mentions.nodes.forEach(({ row, key }, n) => {
    if ((row.level === 'name' || row.level === 'adjective') && key !== '') push(index, key, n)
  })
  return index
}

/** Adds to the list under a key. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** A long name of each set that has one, by root. */
export type LongNames = ReadonlyMap<number, string>

export function longNames(mentions: CaseMentions, index: NameIndex): LongNames {
  const found = new Map<number, string>()
  for (const [key, nodes] of index)
    if (isLong(key)) for (const n of nodes) if (!found.has(mentions.sets.root(n))) found.set(mentions.sets.root(n), key)
  return found
}
