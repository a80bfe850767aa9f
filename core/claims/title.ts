import type { CaseView } from '../model/case-view.ts'
import type { Proposition } from './proposition.ts'

/** Longest title, in UTF-16 units; longer ones are cut at a word. */
const LONGEST = 160

/**
 * A title in the words of one of the statements: the one that shares most with the others and is not hedged or a headline,
 * the shortest of equals. Never composed, so that nothing is said that no report says.
 */
export function titleOf(view: CaseView, propositions: readonly Proposition[]): string {
  const common = new Map<string, number>()
  for (const { weights } of propositions) for (const term of weights.keys()) common.set(term, (common.get(term) ?? 0) + 1)
  const least = propositions.length / 2
  const rank = ({ weights, statement, own }: Proposition): number => {
    const shared = [...weights].filter(([term]) => common.get(term)! > least).reduce((sum, [, weight]) => sum + weight, 0)
    return shared - 0.1 * own - (statement.kind === 'headline' ? 2 : 0) - (statement.hedging === 'hedged' ? 0.5 : 0)
  }
  const best = propositions.reduce((found, one) => (rank(one) > rank(found) ? one : found))
  const text = view.report(best.statement.report).text
  const words = best.statement.parts
    .map(([start, end]) => text.slice(start, end))
    .join(' … ')
    .replace(/\s+/g, ' ')
    .trim()
  const cut = words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`
  return cut.charAt(0).toUpperCase() + cut.slice(1)
}
