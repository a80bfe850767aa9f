import type { CaseView } from '../model/case-view.ts'
import type { CaseMentions, NameIndex, Node } from './case-mentions.ts'
import { link } from './case-mentions.ts'
import { push } from './name-index.ts'
import { consonantSkeleton } from './name-key.ts'
import { ALIKE, nameLikeness } from './name-likeness.ts'

/** Names that share a word or a beginning are compared in groups of at most so many; larger groups tell nothing. */
const LARGEST_GROUP = 30
/** Mentions of each name whose surroundings are compared. */
const COMPARED = 8
/** Words on either side that must agree for two names to fill one slot. */
const AROUND = 3

/**
 * Names easily taken for one another ("Asraf" and "Astaf"). They are one only where both fill the same place in a shared
 * sentence, which shows a slip of the pen; otherwise they stay apart and are shown as candidates.
 */
export function settleLookAlikes(view: CaseView, mentions: CaseMentions, index: NameIndex): void {
  for (const [a, b] of lookAlikes(mentions, index)) {
    const slot = sharedSlot(view, nodesOf(mentions, index, a), nodesOf(mentions, index, b))
    const [x, y] = [index.get(a)![0]!, index.get(b)![0]!]
    if (mentions.sets.root(x) === mentions.sets.root(y)) continue
    if (slot) {
      const { report, row } = slot
      const at = { report, start: row.extent[0], end: row.extent[1] }
      link(mentions, [x, y], { names: [mentions.nodes[x]!.row.name, mentions.nodes[y]!.row.name], how: 'same-slot', at })
    } else mentions.candidates.push({ a: x, b: y, because: 'names easily taken for one another', strength: 'weak' })
  }
}

const nodesOf = (mentions: CaseMentions, index: NameIndex, key: string): Node[] =>
  index
    .get(key)!
    .slice(0, COMPARED)
    .map((n) => mentions.nodes[n]!)

/** Pairs of keys, each once, in order of the alphabet. */
function lookAlikes(mentions: CaseMentions, index: NameIndex): (readonly [string, string])[] {
  const groups = new Map<string, string[]>()
  for (const key of [...index.keys()].sort()) {
    if (key.length < 5 || mentions.nodes[index.get(key)![0]!]!.row.level !== 'name') continue
    const words = key.split(' ')
    const signs = words.length > 1 ? new Set(words.filter((word) => word.length > 3).map(consonantSkeleton)) : new Set([key.slice(0, 3)])
    for (const sign of signs) push(groups, `${Math.min(words.length, 2)} ${sign}`, key)
  }
  const pairs = new Map<string, readonly [string, string]>()
  for (const keys of groups.values()) {
    if (keys.length > LARGEST_GROUP) continue
    keys.forEach((b, j) => {
      for (const a of keys.slice(0, j)) {
        if (!pairs.has(`${a}|${b}`) && mayBeTaken(mentions, index, [a, b]) && nameLikeness(a, b) >= ALIKE) pairs.set(`${a}|${b}`, [a, b])
      }
    })
  }
  return [...pairs.values()]
}

function mayBeTaken(mentions: CaseMentions, index: NameIndex, [a, b]: readonly [string, string]): boolean {
  const [x, y] = [mentions.nodes[index.get(a)![0]!]!.row.kind, mentions.nodes[index.get(b)![0]!]!.row.kind]
  return x === y || x === 'unknown' || y === 'unknown'
}

/** A mention of one name whose neighbouring words are those of a mention of the other in another report. */
function sharedSlot(view: CaseView, a: readonly Node[], b: readonly Node[]): Node | undefined {
  const around = new Map<string, Node>()
  for (const node of a) {
    const words = surroundings(view, node)
    if (words !== undefined) around.set(words, node)
  }
  return b.find((node) => {
    const twin = around.get(surroundings(view, node) ?? '')
    return twin !== undefined && twin.report !== node.report
  })
}

function surroundings(view: CaseView, { report, row }: Node): string | undefined {
  const { text } = view.report(report)
  const before = wordsIn(text.slice(Math.max(0, row.extent[0] - 60), row.extent[0])).slice(-AROUND)
  const after = wordsIn(text.slice(row.extent[1], row.extent[1] + 60)).slice(0, AROUND)
  return before.length === AROUND && after.length === AROUND ? [...before, '_', ...after].join(' ') : undefined
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
