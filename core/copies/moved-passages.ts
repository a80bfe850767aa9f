import type { SharedPassage } from './shared-passages.ts'

/**
 * Numbers of the passages that stand in another order on side b: all but those of the heaviest sequence, by shared words,
 * that ascends on both sides. Passages come in order of side a; formulas stand anywhere and count for nothing.
 */
export function movedPassages(passages: readonly SharedPassage[]): ReadonlySet<number> {
  const told = passages.map((_, i) => i).filter((i) => !passages[i]!.formula)
  const byPlaceInB = [...told].sort((x, y) => passages[x]!.b[0] - passages[y]!.b[0] || x - y)
  const rank = new Map(byPlaceInB.map((i, at) => [i, at + 1]))
  const best = new HeaviestBefore(told.length)
  const before = new Map<number, number | undefined>()
  let last: number | undefined
  let most = 0
  for (const i of told) {
    const { weight, end } = best.upTo(rank.get(i)! - 1)
    before.set(i, end)
    const own = weight + passages[i]!.sharedWords
    best.put(rank.get(i)!, own, i)
    if (own > most) [most, last] = [own, i]
  }
  const moved = new Set(told)
  for (let i = last; i !== undefined; i = before.get(i)) moved.delete(i)
  return moved
}

/** The heaviest sequence that ends at or before a place: a binary indexed tree of maxima (Fenwick 1994). */
class HeaviestBefore {
  readonly #weight: Float64Array
  readonly #end: Int32Array

  constructor(places: number) {
    this.#weight = new Float64Array(places + 1)
    this.#end = new Int32Array(places + 1).fill(-1)
  }

  put(place: number, weight: number, end: number): void {
    for (let at = place; at < this.#weight.length; at += at & -at)
      if (weight > this.#weight[at]!) {
        this.#weight[at] = weight
        this.#end[at] = end
      }
  }

  upTo(place: number): { readonly weight: number; readonly end: number | undefined } {
    let [weight, end] = [0, -1]
    for (let at = place; at > 0; at -= at & -at) if (this.#weight[at]! > weight) [weight, end] = [this.#weight[at]!, this.#end[at]!]
    return { weight, end: end < 0 ? undefined : end }
  }
}
