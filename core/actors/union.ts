/** Sets of numbered things that are merged, save where a pair must stay apart. */
export class Union {
  readonly #parent: Int32Array
  /** For a set's root: roots that it must not be merged with. */
  readonly #apart = new Map<number, Set<number>>()

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i)
  }

  /** The smallest member of the set that holds `of`. */
  root(of: number): number {
    let at = of
    while (this.#parent[at] !== at) at = this.#parent[at] = this.#parent[this.#parent[at]!]!
    return at
  }

  /** Merges two sets; false where they must stay apart. */
  merge(a: number, b: number): boolean {
    const [low, high] = [this.root(a), this.root(b)].sort((x, y) => x - y) as [number, number]
    if (low === high) return true
    if (this.#apart.get(low)?.has(high)) return false
    this.#parent[high] = low
    const enemies = this.#apart.get(high)
    if (enemies) {
      this.#apart.delete(high)
      for (const enemy of enemies) {
        this.#apart.get(enemy)?.delete(high)
        this.#forbid(low, enemy)
      }
    }
    return true
  }

  /** Keeps two sets apart from now on; false where they are one already. */
  separate(a: number, b: number): boolean {
    const [x, y] = [this.root(a), this.root(b)]
    if (x === y) return false
    this.#forbid(x, y)
    return true
  }

  #forbid(a: number, b: number): void {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const set = this.#apart.get(x)
      if (set) set.add(y)
      else this.#apart.set(x, new Set([y]))
    }
  }
}
