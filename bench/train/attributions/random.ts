/** Numbers in [0, 1). */
export type Random = () => number

/** Numbers that are the same on every machine (Numerical Recipes' constants). */
export function linearCongruential(seed: number): Random {
  let state = seed
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
}

/** Shuffles in place (Fisher and Yates). */
export function shuffle(order: number[], random: Random): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
}
