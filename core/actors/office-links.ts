import { wordsOfAll } from './words-of-all.ts'
import type { CaseMentions, ReportNodes } from './case-mentions.ts'
import { link } from './case-mentions.ts'
import { bodyOf } from './named-body.ts'

const LEADERS = wordsOfAll((names) => names.leaders)
const OFFICES = wordsOfAll((names) => names.soleOffices)
const UNLIKE = wordsOfAll((names) => names.unlike)
const GENITIVES = wordsOfAll((names) => names.joints.genitives)

/**
 * Descriptions of one office by the body that holds it, however the body is named: "the leader of the group", "the FCM leader"
 * and "the movement's main leader" in one report are one person; the leaders of one body, as a group, are one group everywhere, and the only leaders that a report names are its leaders.
 */
export function linkOffices(mentions: CaseMentions): void {
  const named = new Set<number>()
  mentions.nodes.forEach(({ row }, n) => void (row.level === 'name' && named.add(mentions.sets.root(n))))
  const seen = new Map<string, number>()
  for (const part of mentions.reports) {
    const leaders: number[] = []
    const bare: number[] = []
    for (let n = part.first; n < part.end; n++) {
      const key = officeKey(mentions, part, n)
      if (isLeadership(mentions, n)) (key === undefined ? bare : leaders).push(n)
      if (key === undefined) continue
      const other = seen.get(key)
      if (other === undefined) seen.set(key, n)
      else if (!named.has(mentions.sets.root(n)) || !named.has(mentions.sets.root(other))) {
        const isNamed = named.has(mentions.sets.root(n)) || named.has(mentions.sets.root(other))
        if (link(mentions, [other, n]) && isNamed) named.add(mentions.sets.root(n))
      }
    }
    if (new Set(leaders.map((n) => mentions.sets.root(n))).size === 1) for (const n of bare) link(mentions, [leaders[0]!, n])
  }
}

/** "leaders" as a group, of whatever body. */
function isLeadership(mentions: CaseMentions, n: number): boolean {
  const { row } = mentions.nodes[n]!
  return row.level === 'nominal' && row.kind === 'group' && LEADERS.has(headOf(row.name.toLowerCase().split(/[\s’']+/)) ?? '')
}

function headOf(words: readonly string[]): string | undefined {
  const of = words.findIndex((word) => GENITIVES.has(word))
  return words[(of > 0 ? of : words.length) - 1]
}

function officeKey(mentions: CaseMentions, part: ReportNodes, n: number): string | undefined {
  const { row } = mentions.nodes[n]!
  if (row.level !== 'nominal' || (row.kind !== 'person' && row.kind !== 'group')) return undefined
  const words = row.name.toLowerCase().split(/[\s’']+/)
  if (words.some((word) => UNLIKE.has(word))) return undefined
  const head = headOf(words)!
  const leads = LEADERS.has(head)
  if (!leads && !(row.kind === 'person' && OFFICES.has(head))) return undefined
  const body = bodyOf(mentions, part, n)
  if (body === undefined) return undefined
  return row.kind === 'group' ? `${body}` : `${part.report} ${leads ? 'leader' : head} ${body}`
}
