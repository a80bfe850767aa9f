import type { CaseMentions, ReportNodes } from './case-mentions.ts'
import { bodyOf } from './named-body.ts'
import { wordsOfAll } from './words-of-all.ts'

/** How many earlier descriptions of a kind one is compared with. */
const COMPARED = 4

/**
 * Described persons and groups of different reports that could be the same people: the same head noun beside one body, however
 * named ("former FCM members", "members who left the movement"), or a name in common, or the same words. They stay apart; only
 * a person can say.
 */
export function addGroupCandidates(mentions: CaseMentions): void {
  const byDescription = new Map<string, number[]>()
  for (const part of mentions.reports) {
    for (let n = part.first; n < part.end; n++) {
      const description = descriptionAt(mentions, part, n)
      if (description === undefined) continue
      const seen = byDescription.get(description)
      if (!seen) byDescription.set(description, [n])
      else {
        propose(mentions, n, seen.slice(-COMPARED))
        seen.push(n)
      }
    }
  }
}

function propose(mentions: CaseMentions, n: number, others: readonly number[]): void {
  const { report, key } = mentions.nodes[n]!
  for (const other of others) {
    if (mentions.nodes[other]!.report === report || mentions.sets.root(other) === mentions.sets.root(n)) continue
    const strength = mentions.nodes[other]!.key === key ? 'medium' : 'weak'
    mentions.candidates.push({ a: other, b: n, because: 'described in like words in another report', strength })
  }
}

function descriptionAt(mentions: CaseMentions, part: ReportNodes, n: number): string | undefined {
  const { row, key } = mentions.nodes[n]!
  if (row.level !== 'nominal' || (row.kind !== 'group' && row.kind !== 'person') || !key.includes(' ')) return undefined
  const body = bodyOf(mentions, part, n)
  return body === undefined ? descriptionOf(row.name, key) : `${headOf(key)} ${body}`
}

const GENITIVES = wordsOfAll((names) => names.joints.genitives)

function headOf(key: string): string {
  const words = key.split(' ')
  const of = words.findIndex((word, i) => i > 0 && i + 1 < words.length && GENITIVES.has(word))
  return words.at(of > 0 ? of - 1 : -1)!
}

/** Head noun and first name of a description, or its key where it holds no name. */
function descriptionOf(name: string, key: string): string {
  const proper = /\p{Lu}[\p{L}-]+/u.exec(name.slice(1))
  return proper ? `${headOf(key)} ${proper[0].toLowerCase()}` : key
}
