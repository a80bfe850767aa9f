import type { Actor, ActorKind, AliasEvidence } from '../model/actors.ts'
import type { ActorId } from '../model/ids.ts'
import type { Row } from '../model/plan.ts'
import type { CaseMentions, Node } from './case-mentions.ts'
import { isLong } from './name-key.ts'

/** The sets as actors, in order of id. An actor is named after its smallest mention id. */
export function actorRows(mentions: CaseMentions): Row<Actor>[] {
  const members = new Map<number, Node[]>()
  mentions.nodes.forEach((node, n) => {
    const root = mentions.sets.root(n)
    const nodes = members.get(root)
    if (nodes) nodes.push(node)
    else members.set(root, [node])
  })
  const ids = new Map([...members].map(([root, nodes]) => [root, smallestId(nodes)]))
  const evidence = evidenceBySet(mentions)
  const candidates = candidatesBySet(mentions, ids)
  return [...members]
    .map(([root, nodes]) => rowOf(ids.get(root)!, nodes, { aliases: evidence.get(root) ?? [], candidates: candidates.get(root) ?? [] }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function smallestId(nodes: readonly Node[]): ActorId {
  let smallest: string = nodes[0]!.row.id
  for (const { row } of nodes) if (row.id < smallest) smallest = row.id
  return smallest as ActorId
}

function rowOf(id: ActorId, nodes: readonly Node[], links: Pick<Actor, 'aliases' | 'candidates'>): Row<Actor> {
  const value: Actor = {
    id,
    kind: mostFrequent(kindsOf(nodes)) ?? 'unknown',
    names: namesOf(nodes),
    mentions: nodes.map(({ report, row }) => ({ id: row.id, report, extent: row.extent, level: row.level })),
    ...links,
  }
  return { id, at: [...new Set(nodes.map((node) => node.report as string)), ...nodes.map(({ row }) => row.id)], value }
}

function kindsOf(nodes: readonly Node[]): ActorKind[] {
  const named = nodes.filter(({ row }) => row.level === 'name' && row.kind !== 'unknown')
  return (named.length > 0 ? named : nodes.filter(({ row }) => row.kind !== 'unknown')).map(({ row }) => row.kind)
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
}

/** A full name that stands this many times less often than the most frequent one is a chance wording, and names nobody. */
const CHANCE = 20

/** Full names before short ones, chance wordings last, then by how often they stand; descriptions where there is no name. */
function namesOf(nodes: readonly Node[]): string[] {
  const named = nodes.filter(({ row }) => row.level === 'name')
  const shown = named.length > 0 ? named : nodes.filter(({ row }) => row.level !== 'pronoun')
  const counts = new Map<string, { count: number; full: boolean }>()
  for (const { row, key } of shown.length > 0 ? shown : nodes) {
    const name = row.name.replace(/\s+/g, ' ')
    counts.set(name, { count: (counts.get(name)?.count ?? 0) + 1, full: isLong(key) })
  }
  const most = Math.max(...[...counts.values()].map(({ count }) => count))
  const leads = ({ full, count }: { readonly full: boolean; readonly count: number }): number => Number(full && CHANCE * count >= most)
  return [...counts].sort(([a, x], [b, y]) => leads(y) - leads(x) || y.count - x.count || (a < b ? -1 : 1)).map(([name]) => name)
}

function evidenceBySet(mentions: CaseMentions): Map<number, AliasEvidence[]> {
  const bySet = new Map<number, Map<string, AliasEvidence>>()
  for (const { node, alias } of mentions.evidence) {
    const root = mentions.sets.root(node)
    const list = bySet.get(root) ?? bySet.set(root, new Map()).get(root)!
    const key = JSON.stringify([alias.names, alias.how, alias.at ?? null])
    if (!list.has(key)) list.set(key, alias)
  }
  return new Map([...bySet].map(([root, list]) => [root, [...list].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, alias]) => alias)]))
}

function candidatesBySet(mentions: CaseMentions, ids: ReadonlyMap<number, ActorId>): Map<number, Actor['candidates'][number][]> {
  const bySet = new Map<number, Map<ActorId, Actor['candidates'][number]>>()
  for (const { a, b, because, strength } of mentions.candidates) {
    const roots = [mentions.sets.root(a), mentions.sets.root(b)] as const
    if (roots[0] === roots[1]) continue
    for (const [from, to] of [roots, [roots[1], roots[0]]] as const) {
      const list = bySet.get(from) ?? bySet.set(from, new Map()).get(from)!
      const actor = ids.get(to)!
      if (!list.has(actor)) list.set(actor, { actor, because, strength })
    }
  }
  return new Map([...bySet].map(([root, list]) => [root, [...list.values()].sort((x, y) => (x.actor < y.actor ? -1 : 1))]))
}
