import type { MentionRow } from '../model/actors.ts'
import { linkBareOrgans } from './bare-organs.ts'
import type { CaseMentions, ReportNodes } from './case-mentions.ts'
import { link, linkOutright } from './case-mentions.ts'
import { initialsMatch } from './initials.ts'
import { endsAsDemonym } from './demonyms.ts'
import { isLong, nameKey } from './name-key.ts'
import { wordsOfAll } from './words-of-all.ts'

/** Links the mentions of one report: by antecedent, by equal names, by stated aliases, by initials. */
export function linkInReport(mentions: CaseMentions, part: ReportNodes): void {
  const byKey = sameNames(mentions, part)
  sameGroups(mentions, part)
  linkAntecedents(mentions, part)
  linkStated(mentions, part, byKey)
  linkInitials(mentions, part, byKey)
  linkLoneWords(mentions, part, byKey)
  linkBareOrgans(mentions, part)
}

/** The same group in the same words: "movement ringleaders" twice in one report. */
function sameGroups(mentions: CaseMentions, part: ReportNodes): void {
  const byKey = new Map<string, number>()
  for (let n = part.first; n < part.end; n++) {
    const { row, key } = mentions.nodes[n]!
    if (row.level !== 'nominal' || row.kind !== 'group' || !isLong(key) || ANY_OF.has(key.slice(0, key.indexOf(' ')))) continue
    const seen = byKey.get(key)
    if (seen === undefined) byKey.set(key, n)
    else link(mentions, [seen, n])
  }
}

/** Words that open a description of a group which may be any. */
const ANY_OF = wordsOfAll((names) => names.joints.anyOf)

type ByKey = ReadonlyMap<string, number>

function sameNames(mentions: CaseMentions, part: ReportNodes): ByKey {
  const byKey = new Map<string, number>()
  for (let n = part.first; n < part.end; n++) {
    const { row, key } = mentions.nodes[n]!
    if ((row.level !== 'name' && row.level !== 'adjective') || key === '') continue
    const seen = byKey.get(key)
    if (seen === undefined) byKey.set(key, n)
    else link(mentions, [seen, n])
  }
  return byKey
}

function linkAntecedents(mentions: CaseMentions, part: ReportNodes): void {
  for (let n = part.first; n < part.end; n++) {
    const { row, key } = mentions.nodes[n]!
    if (row.antecedent < 0) continue
    const to = part.first + row.antecedent
    const other = mentions.nodes[to]!
    const short = row.level === 'name' && other.row.level === 'name' && key !== other.key
    link(mentions, [to, n], short ? { names: [other.row.name, row.name], how: 'short-form' } : undefined)
  }
}

function linkStated(mentions: CaseMentions, part: ReportNodes, byKey: ByKey): void {
  for (const { names, how, extent } of part.aliases) {
    const alias = { names, how, at: { report: part.report, start: extent[0], end: extent[1] } }
    const inside = nodesIn(mentions, part, extent)
    const found = names.map((name) => byKey.get(nameKey(name)) ?? inside.find((n) => isNamed(mentions.nodes[n]!.row, name)))
    const known = found.filter((n) => n !== undefined)
    for (const n of known.slice(1)) linkOutright(mentions, [known[0]!, n])
    if (known.length > 0) mentions.evidence.push({ node: known[0]!, alias })
  }
}

/** A mention by these words, or a description that they go on: "commander" in "commander of the guard in Ledan". */
const isNamed = (row: MentionRow, words: string): boolean => row.name === words || (row.level === 'nominal' && words.startsWith(`${row.name} `))

function nodesIn(mentions: CaseMentions, part: ReportNodes, [start, end]: readonly [number, number]): number[] {
  let low = part.first
  let high = part.end
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions.nodes[middle]!.row.extent[0] < start) low = middle + 1
    else high = middle
  }
  const inside: number[] = []
  for (let n = low; n < part.end && mentions.nodes[n]!.row.extent[0] < end; n++) inside.push(n)
  return inside
}

/** "FCM" and "Free Coast Movement" in one report, where no other name has these initials. */
function linkInitials(mentions: CaseMentions, part: ReportNodes, byKey: ByKey): void {
  const long = [...byKey].filter(([key]) => isLong(key)).slice(0, 400)
  for (const [, n] of byKey) {
    const { row } = mentions.nodes[n]!
    if (!isAcronym(row.name)) continue
    const fits = long.filter(([, m]) => mentions.nodes[m]!.row.kind !== 'person' && initialsMatch(row.name, mentions.nodes[m]!.row.name, 1))
    const sets = new Set(fits.map(([, m]) => mentions.sets.root(m)))
    if (sets.size === 1) link(mentions, [fits[0]![1], n], { names: [mentions.nodes[fits[0]![1]]!.row.name, row.name], how: 'initials' })
  }
}

const HEADS = wordsOfAll((names) => names.heads.keys())

/** "Orta" in a headline over "Ilan Orta", "Shore" over "Shore Association": where one long name of the report alone fits. */
function linkLoneWords(mentions: CaseMentions, part: ReportNodes, byKey: ByKey): void {
  const long = [...byKey].filter(([, n]) => isLong(mentions.nodes[n]!.key)).map(([key, n]) => ({ words: key.split(' '), n }))
  const byWord = new Map<string, Set<number>>()
  const add = (word: string, n: number): void => void (byWord.get(word) ?? byWord.set(word, new Set()).get(word)!).add(n)
  for (const { words, n } of long) {
    const { kind } = mentions.nodes[n]!.row
    if (kind === 'person') add(words.at(-1)!, n)
    else if ((kind === 'organisation' || kind === 'publication') && words.slice(1).every((word) => HEADS.has(word)) && !endsAsDemonym(words[0]!))
      add(words[0]!, n)
  }
  for (const [key, n] of byKey) {
    const { row } = mentions.nodes[n]!
    const fits = [...(isLong(key) || row.level !== 'name' || isAcronym(row.name) ? [] : (byWord.get(key) ?? []))]
    const fitting = fits.filter((m) => row.kind === 'unknown' || mentions.nodes[m]!.row.kind === row.kind)
    const sets = new Set(fitting.map((m) => mentions.sets.root(m)))
    if (sets.size === 1) link(mentions, [fitting[0]!, n], { names: [mentions.nodes[fitting[0]!]!.row.name, row.name], how: 'short-form' })
  }
}

/** Two to eight capitals, with or without stops. */
export const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,8}$/u.test(name)
