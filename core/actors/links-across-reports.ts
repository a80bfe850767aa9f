import { wordsOfAll } from './words-of-all.ts'
import type { CaseView } from '../model/case-view.ts'
import type { CaseMentions, NameIndex } from './case-mentions.ts'
import { link, linkOutright } from './case-mentions.ts'
import { longNames, nameIndex, push } from './name-index.ts'
import type { LongNames } from './name-index.ts'
import { linkInitials, linkMiddleNames, linkShortNames } from './short-name-links.ts'
import { settleLookAlikes } from './look-alikes.ts'
import { linkDemonyms, linkPlaceNames } from './place-links.ts'
import { isAcronym } from './links-in-report.ts'
import { isLong, nameKey } from './name-key.ts'
import { linkOffices } from './office-links.ts'
import { linkSpellings } from './spelling-links.ts'
import { contentWords, haveCommonWords } from './wordings.ts'

/** Links names across reports: equal names, then initials, short forms and spellings; what is not sure becomes a candidate. */
export function linkAcrossReports(view: CaseView, mentions: CaseMentions): void {
  const byKey = nameIndex(mentions)
  linkEqualNames(mentions, byKey)
  linkInitials(mentions, byKey)
  linkShortNames(mentions, byKey)
  linkMiddleNames(mentions, byKey)
  linkSpellings(mentions, byKey)
  linkPlaceNames(mentions, byKey)
  linkDemonyms(mentions, byKey)
  linkDescriptions(mentions, byKey)
  linkOffices(mentions)
  settleLookAlikes(view, mentions, byKey)
}

/**
 * Equal names are one actor, save a lone word that stands in one report for another name than in the next: "Orta" for
 * "Ilan Orta" here and "Mara Orta" there; "FCM" for two movements.
 */
function linkEqualNames(mentions: CaseMentions, index: NameIndex): void {
  for (const [key, nodes] of index) if (isLong(key)) for (const n of nodes.slice(1)) linkOutright(mentions, [nodes[0]!, n])
  const long = longNames(mentions, index)
  const surnames = surnamesByReport(mentions, index)
  const stated = statedAcronyms(mentions)
  for (const [key, nodes] of index) {
    if (isLong(key)) continue
    for (const group of byKind(
      mentions,
      nodes.filter((n) => !isContested(mentions, n, surnames)),
    )) {
      const meanings = meaningsOf(mentions, long, group)
      if (meanings.size <= 1) for (const n of group.slice(1)) link(mentions, [group[0]!, n])
      else linkWithinMeanings(mentions, group, { meanings, stated: stated.get(key) ?? [] })
    }
  }
}

/** Sets whose long names end in a word, by report and that word. */
type Surnames = ReadonlyMap<string, readonly number[]>

function surnamesByReport(mentions: CaseMentions, index: NameIndex): Surnames {
  const found = new Map<string, number[]>()
  for (const [key, nodes] of index) {
    if (!isLong(key)) continue
    const last = key.slice(key.lastIndexOf(' ') + 1)
    for (const n of nodes) if (mentions.nodes[n]!.row.kind === 'person') push(found, `${mentions.nodes[n]!.report} ${last}`, n)
  }
  return found
}

/** A bare surname in a report that names two persons of it, and so was not linked there. */
function isContested(mentions: CaseMentions, n: number, surnames: Surnames): boolean {
  const { report, key } = mentions.nodes[n]!
  const bearers = new Set((surnames.get(`${report} ${key}`) ?? []).map((bearer) => mentions.sets.root(bearer)))
  if (bearers.size < 2 || bearers.has(mentions.sets.root(n))) return false
  for (const bearer of bearers)
    mentions.candidates.push({ a: n, b: bearer, because: 'a surname that two persons of this report bear', strength: 'medium' })
  return true
}

/** A person and a place of one name are two groups; what could be either goes with the one that there is, or stays apart from both. */
function byKind(mentions: CaseMentions, nodes: readonly number[]): number[][] {
  const persons: number[] = []
  const places: number[] = []
  const others: number[] = []
  for (const n of nodes) {
    const { kind } = mentions.nodes[n]!.row
    ;(kind === 'person' ? persons : kind === 'place' ? places : others).push(n)
  }
  if (persons.length === 0 || places.length === 0) return [[...nodes]]
  mentions.candidates.push({ a: persons[0]!, b: places[0]!, because: 'a person and a place of the same name', strength: 'weak' })
  return [persons, places, others].filter((group) => group.length > 0)
}

/** The long names that a lone word stands for, as sets; by the root of the set. Wordings of one name count once and are joined. */
function meaningsOf(mentions: CaseMentions, index: LongNames, nodes: readonly number[]): ReadonlySet<number> {
  const meanings = new Map<number, ReadonlySet<string>>()
  for (const n of nodes) {
    const long = index.get(mentions.sets.root(n))
    if (long === undefined || meanings.has(mentions.sets.root(n))) continue
    const words = contentWords(long)
    const same = meanings.size > MOST_MEANINGS ? undefined : [...meanings].find(([, other]) => haveCommonWords(words, other))
    if (same) link(mentions, [same[0], n])
    else meanings.set(mentions.sets.root(n), words)
  }
  return new Set([...meanings.keys()].map((root) => mentions.sets.root(root)))
}

/** The nodes of the names that texts state an acronym for ("Free Coast Movement (FCM)"), by its key. */
function statedAcronyms({ evidence }: CaseMentions): ReadonlyMap<string, readonly number[]> {
  const stated = new Map<string, number[]>()
  for (const { node, alias } of evidence) if (alias.at) for (const name of alias.names) if (isAcronym(name)) push(stated, nameKey(name), node)
  return stated
}

/** Beyond so many meanings of one short name their wordings are no longer compared. */
const MOST_MEANINGS = 40

interface Meanings {
  readonly meanings: ReadonlySet<number>
  /** Nodes of names that a text states the short name for; other names only have its letters. */
  readonly stated: readonly number[]
}

/** Bare uses go with the one meaning that texts state, if there is one; else they stay together, as candidates for each meaning. */
function linkWithinMeanings(mentions: CaseMentions, nodes: readonly number[], { meanings, stated }: Meanings): void {
  const bare = nodes.filter((n) => !meanings.has(mentions.sets.root(n)))
  for (const n of bare.slice(1)) link(mentions, [bare[0]!, n])
  if (bare.length === 0) return
  const likely = new Set(stated.map((n) => mentions.sets.root(n)).filter((root) => meanings.has(root)))
  const [only] = likely
  if (likely.size === 1 && link(mentions, [only!, bare[0]!])) return
  for (const meaning of meanings)
    mentions.candidates.push({ a: bare[0]!, b: meaning, because: 'the short name stands for several in this case', strength: 'medium' })
}

/** Descriptions that mean the same wherever they stand. */
const ONE_OF_A_KIND = wordsOfAll((names) => names.oneOfAKind)

/** Bodies described by a name or country in the same words everywhere, with capitals or without: "the Ledan government", "the Ledan Government". */
function linkDescriptions(mentions: CaseMentions, index: NameIndex): void {
  const byKey = new Map<string, number>()
  mentions.nodes.forEach(({ row, key }, n) => {
    const named = /\p{Lu}/u.test(row.name) && row.kind !== 'person' && row.kind !== 'group' && row.kind !== 'unknown'
    if (row.level !== 'nominal' || !isLong(key) || (!named && !ONE_OF_A_KIND.has(key))) return
    const seen = byKey.get(key) ?? index.get(key)?.find((of) => mentions.nodes[of]!.row.kind !== 'person')
    byKey.set(key, seen ?? n)
    if (seen !== undefined) link(mentions, [seen, n])
  })
}
