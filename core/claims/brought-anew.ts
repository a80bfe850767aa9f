import { clustersOf } from './clusters.ts'
import type { NumberedPairs } from './decided-pairs.ts'
import { edgesIn, rankedIn } from './kept-matter.ts'
import type { Brought, ClaimMatter } from './kept-matter.ts'
import { oneEventAmong } from './one-event.ts'
import type { Propositions } from './proposition-table.ts'
import { both, each } from './tie-list.ts'
import type { Edge } from './tie-list.ts'

/** Marks the propositions that ties, of the texts or of decisions before and now, connect with some. */
export function connected(matter: ClaimMatter, decided: readonly NumberedPairs[], some: readonly number[]): Uint8Array {
  const parents = Int32Array.from({ length: matter.propositions.ranks.length }, (_, number) => number)
  const rootOf = (number: number): number => {
    let root = number
    while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!
    return root
  }
  for (const ties of [edgesIn(matter), ...decided.map(({ same }) => same)]) for (const { a, b } of each<Edge>(ties)) parents[rootOf(a)] = rootOf(b)
  const roots = new Set(some.map(rootOf))
  return Uint8Array.from(parents, (_, number) => Number(roots.has(rootOf(number))))
}

/** How statements were brought together, what people decided now, and which statements that can touch. */
export interface Bringing {
  readonly before: Brought
  readonly pairs: NumberedPairs
  readonly touched: Uint8Array
}

/** Brings the touched propositions together anew; the others stand as they did. */
export function broughtAnew(matter: ClaimMatter, { before, pairs, touched }: Bringing, propositions: Propositions): Omit<Brought, 'decided'> {
  const { eventPairs, reasons } = matter
  const { rank } = rankedIn(matter.propositions)
  const [cluster, because] = [before.cluster.slice(), before.because.slice()]
  const numbers: number[] = []
  touched.forEach((is, number) => is === 1 && numbers.push(number))
  const placeOf = new Map(numbers.map((number, place) => [number, place]))
  const own: Edge[] = []
  for (const edge of each(both(edgesIn(matter), pairs.same)))
    if (touched[edge.a] === 1) own.push({ ...edge, a: placeOf.get(edge.a)!, b: placeOf.get(edge.b)! })
  const heldApart = new Set(
    [...pairs.heldApart].flatMap((pair) => {
      const [a, b] = pair.split(' ').map((number) => placeOf.get(Number(number)))
      return a === undefined || b === undefined ? [] : [`${a} ${b}`]
    }),
  )
  const clusters = clustersOf({
    propositions: { length: numbers.length, at: (place) => propositions.at(numbers[place]!), rank: (place) => rank(numbers[place]!) },
    edges: own,
    heldApart,
    oneEvent: oneEventAmong(eventPairs),
  })
  const places = new Map(reasons.map((reason, place) => [reason, place]))
  for (const { members } of clusters) for (const place of members) cluster[numbers[place]!] = numbers[members[0]!]!
  for (const number of numbers) because[number] = -1
  for (const [place, reason] of clusters[0]?.because ?? []) because[numbers[place]!] = places.get(reason)!
  return { cluster, because }
}
