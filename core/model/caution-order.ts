import type { Caution } from './cautions.ts'

/** What a note loses for each note of its rule that stands before it: a page of one rule would hide the others. */
const REPEATED = 4

/**
 * Cautions with the most important first. Larger weight comes first; of one rule each further one gives way a little, so that
 * the first twenty show what sorts of things there are to check. Equal ones stand in order of rule and id.
 */
export function cautionsInOrder(cautions: Iterable<Caution>): readonly Caution[] {
  const byRule = new Map<string, Caution[]>()
  for (const caution of cautions) {
    const own = byRule.get(caution.rule)
    if (own === undefined) byRule.set(caution.rule, [caution])
    else own.push(caution)
  }
  const placed = [...byRule.values()].flatMap((own) =>
    own.sort((x, y) => y.weight - x.weight || (x.id < y.id ? -1 : 1)).map((caution, at) => ({ caution, weight: caution.weight - REPEATED * at })),
  )
  return placed
    .sort(
      (x, y) =>
        y.weight - x.weight || (x.caution.rule < y.caution.rule ? -1 : x.caution.rule > y.caution.rule ? 1 : x.caution.id < y.caution.id ? -1 : 1),
    )
    .map(({ caution }) => caution)
}
