import type { ReportId } from '../model/ids.ts'
import type { Hits } from '../model/plan.ts'
import type { PairUnit } from './executor.ts'

/** Groups hits by pair of reports; pairs in order of (a, b), hits of a pair in order of (tokenA, tokenB). */
export function pairUnits(ids: readonly ReportId[], parts: readonly Hits[]): readonly PairUnit[] {
  const groups = new Map<number, [tokenA: number, tokenB: number][]>()
  for (const { a, b, tokenA, tokenB } of parts)
    for (let i = 0; i < a.length; i++) {
      const turned = a[i]! > b[i]!
      const pair = turned ? b[i]! * ids.length + a[i]! : a[i]! * ids.length + b[i]!
      const hit: [number, number] = turned ? [tokenB[i]!, tokenA[i]!] : [tokenA[i]!, tokenB[i]!]
      const group = groups.get(pair)
      if (group) group.push(hit)
      else groups.set(pair, [hit])
    }
  return [...groups.entries()]
    .sort(([x], [y]) => x - y)
    .map(([pair, hits]) => {
      hits.sort((x, y) => x[0] - y[0] || x[1] - y[1])
      return {
        a: ids[Math.floor(pair / ids.length)]!,
        b: ids[pair % ids.length]!,
        hits: { tokenA: Uint32Array.from(hits, (hit) => hit[0]), tokenB: Uint32Array.from(hits, (hit) => hit[1]) },
      }
    })
}
