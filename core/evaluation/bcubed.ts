import { f1, ratio, type Share } from './measures.ts'

/** Items with the clusters that hold them; an item may be in several. */
export type Clustering = ReadonlyMap<string, ReadonlySet<number>>

/**
 * Extended B-cubed (Amigó et al. 2009, "A comparison of extrinsic clustering evaluation metrics"). `matched` leads from gold
 * items to their clusters in the prediction; an unmatched gold item is a predicted singleton, and precision is over the
 * matched items alone.
 */
export function bcubed(gold: Clustering, matched: Clustering): { readonly precision: Share; readonly recall: Share; readonly f1: Share } {
  const byGold = itemsOf([...gold])
  const byFound = itemsOf([...matched])
  const precision = side({ items: [...matched.keys()], own: matched, groups: byFound, other: gold })
  const recall = side({ items: [...gold.keys()], own: gold, groups: byGold, other: matched })
  return { precision, recall, f1: f1(precision, recall) }
}

function itemsOf(clustering: readonly (readonly [string, ReadonlySet<number>])[]): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>()
  for (const [item, clusters] of clustering) for (const cluster of clusters) (groups.get(cluster) ?? groups.set(cluster, []).get(cluster)!).push(item)
  return groups
}

interface Side {
  readonly items: readonly string[]
  readonly own: Clustering
  readonly groups: ReadonlyMap<number, readonly string[]>
  readonly other: Clustering
}

function side({ items, own, groups, other }: Side): Share {
  let sum = 0
  for (const item of items) {
    const clusters = own.get(item)!
    const near = clusters.size > 0 ? new Set([...clusters].flatMap((cluster) => groups.get(cluster)!)) : new Set([item])
    let shares = 0
    for (const neighbour of near) {
      const mine = shared(clusters, own.get(neighbour)!)
      const [x, y] = [other.get(item), other.get(neighbour)]
      const theirs = x && y ? shared(x, y) : Number(item === neighbour)
      shares += Math.min(mine, theirs) / mine
    }
    sum += shares / near.size
  }
  return ratio(sum, items.length)
}

function shared(x: ReadonlySet<number>, y: ReadonlySet<number>): number {
  let n = 0
  for (const cluster of x) n += Number(y.has(cluster))
  return n
}
