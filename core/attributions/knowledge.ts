import type { AttributionRow, ChainLink } from '../model/attributions.ts'
import type { Finding } from './finding.ts'

const PASSES_ON: ReadonlySet<string> = new Set(['agency', 'outlet', 'newspaper', 'website'])

/** The links of a chain with role and basis where the words state them: who saw, what was read. */
export function withKnowledge(links: readonly ChainLink[], finding: Finding): readonly ChainLink[] {
  return links.map((link, n) => {
    const last = n === links.length - 1
    if (!last) return PASSES_ON.has(link.type) ? { ...link, role: 'secondary' as const } : link
    if (link.type === 'document') return { ...link, basis: 'documents' as const }
    if (finding.stance === 'testifies' && /^(?:named-person|unnamed-person|unnamed-group|official)$/.test(link.type))
      return { ...link, basis: 'saw' as const, role: 'primary' as const }
    return link
  })
}

const TELLING = /\b(?:told|tell|tells|informed|assured|notified|briefed)\b/i

/** Marks the speakers of contents in which somebody else tells them something: they were told. */
export function markTold(rows: AttributionRow[], text: string): void {
  for (const row of rows) {
    const parent = row.parent >= 0 ? rows[row.parent] : undefined
    const last = parent?.chain.at(-1)
    if (!row.cue.some((cue) => TELLING.test(text.slice(...cue)))) continue
    if (!parent || !last || parent.chain.length < 2 || last.basis !== undefined || row.chain.length <= parent.chain.length) continue
    rows[row.parent] = { ...parent, chain: [...parent.chain.slice(0, -1), { ...last, basis: 'was-told' }] }
  }
}
