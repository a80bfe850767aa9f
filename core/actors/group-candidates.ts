import type { CaseMentions } from './case-mentions.ts'

/** How many earlier descriptions of a kind one is compared with. */
const COMPARED = 4

/**
 * Described persons and groups of different reports that could be the same people: the same head noun and a name in common,
 * or the same words. They stay apart; only a person can say.
 */
export function addGroupCandidates(mentions: CaseMentions): void {
  const byDescription = new Map<string, number[]>()
  mentions.nodes.forEach(({ row, report, key }, n) => {
    if (row.level !== 'nominal' || (row.kind !== 'group' && row.kind !== 'person') || !key.includes(' ')) return
    const description = descriptionOf(row.name, key)
    const seen = byDescription.get(description)
    if (!seen) byDescription.set(description, [n])
    else {
      for (const other of seen.slice(-COMPARED)) {
        if (mentions.nodes[other]!.report === report || mentions.sets.root(other) === mentions.sets.root(n)) continue
        const strength = mentions.nodes[other]!.key === key ? 'medium' : 'weak'
        mentions.candidates.push({ a: other, b: n, because: 'described in like words in another report', strength })
      }
      seen.push(n)
    }
  })
}

/** Head noun and first name of a description, or its key where it holds no name. */
function descriptionOf(name: string, key: string): string {
  const of = key.indexOf(' of ')
  const head = (of > 0 ? key.slice(0, of) : key).split(' ').at(-1)!
  const proper = /\p{Lu}[\p{L}-]+/u.exec(name.slice(1))
  return proper ? `${head} ${proper[0].toLowerCase()}` : key
}
