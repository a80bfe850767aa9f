import type { CaseMentions } from './case-mentions.ts'

/** Nodes by key of their names, in order of number. */
export type Index = ReadonlyMap<string, readonly number[]>

/** The names of a case, adjectives of places included. */
export function nameIndex(mentions: CaseMentions): Index {
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
