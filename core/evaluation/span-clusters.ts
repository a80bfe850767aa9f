import type { GoldSpan } from './gold-format.ts'

/** A span of a document with the numbers of the clusters that hold it. */
export interface SpanClusters {
  readonly doc: string
  readonly span: GoldSpan
  readonly clusters: Set<number>
}

/** Spans by key, with the clusters (numbers of `rows`) in which they stand. */
export function clustersBySpan(rows: readonly (readonly (readonly [doc: string, span: GoldSpan])[])[]): ReadonlyMap<string, SpanClusters> {
  const all = new Map<string, SpanClusters>()
  rows.forEach((row, n) => {
    for (const [doc, span] of row) {
      const key = `${doc} ${span.join()}`
      const found = all.get(key) ?? { doc, span, clusters: new Set<number>() }
      found.clusters.add(n)
      all.set(key, found)
    }
  })
  return all
}

/** The spans with their keys, in order of document and offsets. */
export function placedKeys(clusters: ReadonlyMap<string, SpanClusters>): readonly (SpanClusters & { readonly key: string })[] {
  return [...clusters]
    .map(([key, value]) => ({ ...value, key }))
    .sort((x, y) => (x.doc < y.doc ? -1 : x.doc > y.doc ? 1 : x.span[0] - y.span[0] || x.span[1] - y.span[1]))
}
