import type { Proposition } from './proposition.ts'
import { NAMES } from './weights.ts'

/** The terms that two statements share, and their weight together. */
export interface Shared {
  readonly weight: number
  readonly terms: readonly string[]
}

/** What two statements have in common; acts that only share a broader concept ("raid", "blast") count for half, once per concept. */
export function shared(a: Proposition, b: Proposition): Shared {
  let weight = 0
  let names = 0
  const terms: string[] = []
  for (const [term, mine] of a.weights) {
    const theirs = b.weights.get(term)
    if (theirs === undefined) continue
    if (term.startsWith('name:')) names += Math.min(mine, theirs)
    else weight += Math.min(mine, theirs)
    terms.push(term)
  }
  weight += Math.min(NAMES, names)
  if (weight + BROADER * Math.min(a.roots.size, b.roots.size) < LEAST) return { weight, terms }
  const left = (one: Proposition, other: Proposition): ReadonlySet<string> =>
    new Set([...one.roots].filter(([term]) => !other.weights.has(term)).map(([, root]) => root))
  const mine = left(a, b)
  for (const root of left(b, a)) if (mine.has(root)) weight += BROADER
  return { weight, terms: terms.sort() }
}

/** Weight below which broader concepts are not looked at: less makes no two statements one. */
const LEAST = 2.4

/** Weight of a broader concept that two acts share. */
export const BROADER = 0.5
