import { languages } from '../languages/index.ts'
import type { Cues } from '../languages/cues.ts'
import type { AttributionRow, Basis, ChainLink } from '../model/attributions.ts'
import type { Finding } from './finding.ts'

const PASSES_ON: ReadonlySet<string> = new Set(['agency', 'outlet', 'newspaper', 'website'])

/** Longest stretch in which a sign of knowledge is looked for, in UTF-16 units. */
const LONGEST = 400
const PEOPLE: ReadonlySet<string> = new Set(['named-person', 'unnamed-person', 'unnamed-group', 'official'])

/** The words in which signs of knowledge are looked for. */
export interface Worded {
  /** The words that name the last speaker. */
  readonly source: string
  /** The words quoted from that speaker, or none. */
  readonly quoted: string
}

/** The links of a chain with role and basis where the words state them: who saw, took part, held an office, what was read. */
export function withKnowledge(
  links: readonly ChainLink[],
  { stance }: Finding,
  signs: { readonly cues: Cues; readonly words: Worded },
): readonly ChainLink[] {
  return links.map((link, n) => {
    const last = n === links.length - 1
    if (!last) return PASSES_ON.has(link.type) ? { ...link, role: 'secondary' as const } : link
    if (link.type === 'document') return { ...link, basis: 'documents' as const }
    if (!PEOPLE.has(link.type)) return link
    const basis = stance === 'testifies' ? 'saw' : basisIn(signs.cues, signs.words)
    return basis === undefined ? link : { ...link, basis, role: 'primary' as const }
  })
}

function basisIn({ bases }: Cues, words: Worded): Basis | undefined {
  const [source, quotation] = [words.source.slice(0, LONGEST), words.quoted.slice(0, LONGEST)]
  return bases.find((sign) => sign.pattern.test(sign.in === 'source' ? source : quotation))?.basis
}

const INFORMING = new RegExp(`\\b(?:${languages.flatMap(({ speech }) => speech.informing).join('|')})\\b`, 'i')

/** Marks the speakers of contents in which somebody else tells them something: they were told. */
export function markTold(rows: AttributionRow[], text: string): void {
  for (const row of rows) {
    const parent = row.parent >= 0 ? rows[row.parent] : undefined
    const last = parent?.chain.at(-1)
    if (!row.cue.some((cue) => INFORMING.test(text.slice(...cue)))) continue
    if (!parent || !last || parent.chain.length < 2 || last.basis !== undefined || row.chain.length <= parent.chain.length) continue
    rows[row.parent] = { ...parent, chain: [...parent.chain.slice(0, -1), { ...last, basis: 'was-told' }] }
  }
}
