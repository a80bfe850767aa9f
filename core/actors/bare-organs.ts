import type { CaseMentions, ReportNodes } from './case-mentions.ts'
import { link } from './case-mentions.ts'
import { endsAsDemonym } from './demonyms.ts'
import { push } from './name-index.ts'

/** Letters that a country and the adjective of it begin with alike. */
const ALIKE = 4
/** Most characters between an owner and what is named as its own. */
const BESIDE = 3

/**
 * An organ of a state named without the state, "Defense Ministry" or "the defence ministry in Port Ledan", in a report that names
 * one such organ, "the Vedian Defence Ministry": they are one, unless another owner stands before it ("Ostrias Defense Ministry").
 */
export function linkBareOrgans(mentions: CaseMentions, part: ReportNodes): void {
  const owned = new Map<string, number[]>()
  for (let n = part.first; n < part.end; n++) {
    const words = mentions.nodes[n]!.key.split(' ')
    if (words.length > 2 && isOrgan(mentions, n) && endsAsDemonym(words[0]!)) push(owned, words.slice(1).join(' '), n)
  }
  if (owned.size === 0) return
  for (let n = part.first; n < part.end; n++) {
    const fits = isOrgan(mentions, n) ? (owned.get(mentions.nodes[n]!.key) ?? []) : []
    const roots = new Set(fits.map((of) => mentions.sets.root(of)))
    if (roots.size !== 1 || !mayOwn(mentions, part, [fits[0]!, n])) continue
    link(mentions, [fits[0]!, n], { names: [mentions.nodes[fits[0]!]!.row.name, mentions.nodes[n]!.row.name], how: 'short-form' })
  }
}

function isOrgan(mentions: CaseMentions, n: number): boolean {
  const { row } = mentions.nodes[n]!
  return row.kind === 'organisation' && row.level !== 'pronoun' && row.level !== 'adjective'
}

/** Whether no owner stands before an organ, or the one that it is named after elsewhere. */
function mayOwn(mentions: CaseMentions, part: ReportNodes, [full, bare]: readonly [number, number]): boolean {
  const owner = bare > part.first ? mentions.nodes[bare - 1]! : undefined
  const gap = owner === undefined ? Infinity : mentions.nodes[bare]!.row.extent[0] - owner.row.extent[1]
  if (owner === undefined || gap < 0 || gap > BESIDE || owner.row.level === 'pronoun') return true
  return mentions.nodes[full]!.key.slice(0, ALIKE) === owner.key.slice(0, ALIKE)
}
