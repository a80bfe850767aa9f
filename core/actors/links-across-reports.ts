import type { CaseView } from '../model/case-view.ts'
import type { AliasEvidence } from '../model/actors.ts'
import type { CaseMentions, NameIndex } from './case-mentions.ts'
import { link } from './case-mentions.ts'
import { initialsMatch } from './initials.ts'
import { isAcronym } from './links-in-report.ts'
import { nameIndex, push } from './name-index.ts'
import type { Index } from './name-index.ts'
import { settleLookAlikes } from './look-alikes.ts'
import { linkDemonyms, linkPlaceNames } from './place-links.ts'
import { consonantSkeleton, isLong } from './name-key.ts'
import { linkSpellings } from './spelling-links.ts'

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
  linkDescriptions(mentions)
  settleLookAlikes(view, mentions, byKey)
}

/**
 * Equal names are one actor, save a lone word that stands in one report for another name than in the next: "Orta" for
 * "Ilan Orta" here and "Mara Orta" there; "FCM" for two movements.
 */
function linkEqualNames(mentions: CaseMentions, index: NameIndex): void {
  for (const [key, nodes] of index) if (isLong(key)) for (const n of nodes.slice(1)) link(mentions, [nodes[0]!, n])
  const long = longNames(mentions, index)
  const surnames = surnamesByReport(mentions, index)
  for (const [key, nodes] of index) {
    if (isLong(key)) continue
    for (const group of byKind(
      mentions,
      nodes.filter((n) => !isContested(mentions, n, surnames)),
    )) {
      const meanings = meaningsOf(mentions, long, group)
      if (meanings.size <= 1) for (const n of group.slice(1)) link(mentions, [group[0]!, n])
      else linkWithinMeanings(mentions, group, meanings)
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
  const meanings = new Map<number, Set<string>>()
  for (const n of nodes) {
    const long = index.get(mentions.sets.root(n))
    if (long === undefined || meanings.has(mentions.sets.root(n))) continue
    const words = contentWords(long)
    const same = meanings.size > MOST_MEANINGS ? undefined : [...meanings].find(([, other]) => isWordingOf(words, other))
    if (same) link(mentions, [same[0], n])
    else meanings.set(mentions.sets.root(n), words)
  }
  return new Set([...meanings.keys()].map((root) => mentions.sets.root(root)))
}

/** Beyond so many meanings of one short name their wordings are no longer compared. */
const MOST_MEANINGS = 40

/** A long name of each set that has one, by root. */
type LongNames = ReadonlyMap<number, string>

function longNames(mentions: CaseMentions, index: NameIndex): LongNames {
  const found = new Map<number, string>()
  for (const [key, nodes] of index)
    if (isLong(key)) for (const n of nodes) if (!found.has(mentions.sets.root(n))) found.set(mentions.sets.root(n), key)
  return found
}

const contentWords = (key: string): Set<string> =>
  new Set(
    key
      .split(' ')
      .filter((word) => word.length > 2 && word !== 'for' && word !== 'and')
      .map(consonantSkeleton),
  )

/** Two wordings of one name, given that both have the same short form: at least half of their words are common. */
function isWordingOf(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return common * 2 >= a.size + b.size - common
}

/** Bare uses stay together and are shown as candidates for each meaning. */
function linkWithinMeanings(mentions: CaseMentions, nodes: readonly number[], meanings: ReadonlySet<number>): void {
  const bare = nodes.filter((n) => !meanings.has(mentions.sets.root(n)))
  for (const n of bare.slice(1)) link(mentions, [bare[0]!, n])
  if (bare.length === 0) return
  for (const meaning of meanings)
    mentions.candidates.push({ a: bare[0]!, b: meaning, because: 'the short name stands for several in this case', strength: 'medium' })
}

/** "FCM" in one report and "Free Coast Movement" in another, never stated together: where one long name alone fits. */
function linkInitials(mentions: CaseMentions, index: NameIndex): void {
  const byInitials = new Map<string, string[]>()
  const withLongName = longNames(mentions, index)
  for (const [key, nodes] of index) {
    if (!isLong(key) || mentions.nodes[nodes[0]!]!.row.kind === 'person') continue
    const initials = key
      .split(' ')
      .map((word) => word[0])
      .join('')
    push(byInitials, initials[0]!, key)
  }
  for (const [key, nodes] of index) {
    const name = mentions.nodes[nodes[0]!]!.row.name
    if (!isAcronym(name) || key.length < 3 || withLongName.has(mentions.sets.root(nodes[0]!))) continue
    const fits = (byInitials.get(key[0]!) ?? []).filter((long) => initialsMatch(key, mentions.nodes[index.get(long)![0]!]!.row.name))
    resolve(mentions, nodes[0]!, { targets: fits.map((long) => index.get(long)![0]!), how: 'initials', because: 'its initials fit' })
  }
}

interface Resolution {
  readonly targets: readonly number[]
  readonly how: AliasEvidence['how']
  readonly because: string
}

/** Links where all targets are one actor; candidates otherwise. */
function resolve(mentions: CaseMentions, n: number, { targets, how, because }: Resolution): void {
  const roots = [...new Set(targets.map((target) => mentions.sets.root(target)))].sort((a, b) => a - b)
  if (roots.length === 1) link(mentions, [targets[0]!, n], { names: [mentions.nodes[targets[0]!]!.row.name, mentions.nodes[n]!.row.name], how })
  else for (const root of roots.slice(0, 5)) mentions.candidates.push({ a: n, b: root, because, strength: 'medium' })
}

/** A surname that no full name stands beside in its report, and the shortened name of a body, where the case has one full name for it. */
function linkShortNames(mentions: CaseMentions, index: NameIndex): void {
  const byLast = new Map<string, number[]>()
  const byFirstWords = new Map<string, number[]>()
  for (const [key, nodes] of index) {
    if (!isLong(key)) continue
    const words = key.split(' ')
    const kind = mentions.nodes[nodes[0]!]!.row.kind
    if (kind === 'person') for (let cut = 1; cut < words.length; cut++) push(byLast, words.slice(cut).join(' '), nodes[0]!)
    else if (kind === 'organisation' || kind === 'publication') {
      const cut = words.findIndex((word) => word === 'of' || word === 'for')
      if (cut > 0) push(byFirstWords, words.slice(0, cut).join(' '), nodes[0]!)
    }
  }
  const withLongName = longNames(mentions, index)
  for (const [key, nodes] of index) {
    const { row } = mentions.nodes[nodes[0]!]!
    if (isLong(key) && row.kind !== 'person') {
      const targets = byFirstWords.get(key)
      if (targets) resolve(mentions, nodes[0]!, { targets, how: 'short-form', because: 'a shortened form of its name' })
    } else if (row.kind === 'person' && (isLong(key) || !withLongName.has(mentions.sets.root(nodes[0]!)))) {
      const targets = byLast.get(key)
      if (targets) resolve(mentions, nodes[0]!, { targets, how: 'short-form', because: 'has this surname' })
    }
  }
}

/** "Ilan Marek Orta" and "Ilan Orta", where one longer name alone fits; "Coach Ilan Orta", where a word of praise or office got in. */
function linkMiddleNames(mentions: CaseMentions, index: NameIndex): void {
  const longer = new Map<string, number[]>()
  for (const [key, nodes] of index) {
    const words = key.split(' ')
    if (words.length === 3 && mentions.nodes[nodes[0]!]!.row.kind !== 'organisation') push(longer, `${words[0]} ${words[2]}`, nodes[0]!)
  }
  for (const [key, nodes] of index) {
    const targets = longer.get(key)
    if (targets) resolve(mentions, nodes[0]!, { targets, how: 'short-form', because: 'the same name with a middle name' })
    const words = key.split(' ')
    const end = words.length > 2 ? index.get(words.slice(1).join(' ')) : undefined
    if (end && isLong(words.slice(1).join(' ')) && mentions.nodes[end[0]!]!.row.kind === 'person') link(mentions, [end[0]!, nodes[0]!])
  }
}

/** Bodies described by a name or country in the same words everywhere: "the Ledan government". */
function linkDescriptions(mentions: CaseMentions): void {
  const byKey = new Map<string, number>()
  mentions.nodes.forEach(({ row, key }, n) => {
    if (row.level !== 'nominal' || row.kind === 'person' || row.kind === 'group' || row.kind === 'unknown') return
    if (!/\p{Lu}/u.test(row.name) || !isLong(key)) return
    const seen = byKey.get(key)
    if (seen === undefined) byKey.set(key, n)
    else link(mentions, [seen, n])
  })
}
