import type { AliasEvidence } from '../model/actors.ts'
import type { CaseMentions, NameIndex } from './case-mentions.ts'
import { link } from './case-mentions.ts'
import { initialsMatch } from './initials.ts'
import { isAcronym } from './links-in-report.ts'
import { longNames, push } from './name-index.ts'
import { isLong } from './name-key.ts'
import { wordsOfAll } from './words-of-all.ts'

/** "FCM" in one report and "Free Coast Movement" in another, never stated together: where one long name alone fits. */
export function linkInitials(mentions: CaseMentions, index: NameIndex): void {
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
    if (!isAcronym(name) || key.length < 2 || withLongName.has(mentions.sets.root(nodes[0]!))) continue
    const fits = (byInitials.get(key[0]!) ?? []).filter((long) => initialsMatch(key, mentions.nodes[index.get(long)![0]!]!.row.name, 1))
    const targets = fits.map((long) => index.get(long)![0]!).filter((n) => key.length > 2 || isBodyOrPlace(mentions, n))
    resolve(mentions, nodes[0]!, { targets, how: 'initials', because: 'its initials fit' })
  }
}

/** Two letters fit too many names: theirs must be shown to be a body or a place by its form or context. */
function isBodyOrPlace(mentions: CaseMentions, n: number): boolean {
  const { kind } = mentions.nodes[n]!.row
  return kind === 'organisation' || kind === 'place'
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

const BELONGINGS = wordsOfAll((names) => names.joints.belongings)

/** A surname that no full name stands beside in its report, and the shortened name of a body, where the case has one full name for it. */
export function linkShortNames(mentions: CaseMentions, index: NameIndex): void {
  const byLast = new Map<string, number[]>()
  const byFirstWords = new Map<string, number[]>()
  for (const [key, nodes] of index) {
    if (!isLong(key)) continue
    const words = key.split(' ')
    const kind = mentions.nodes[nodes[0]!]!.row.kind
    if (kind === 'person') for (let cut = 1; cut < words.length; cut++) push(byLast, words.slice(cut).join(' '), nodes[0]!)
    else if (kind === 'organisation' || kind === 'publication') {
      const cut = words.findIndex((word) => BELONGINGS.has(word))
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
export function linkMiddleNames(mentions: CaseMentions, index: NameIndex): void {
  const longer = new Map<string, number[]>()
  for (const [key, nodes] of index) {
    const words = key.split(' ')
    if (words.length === 3 && mentions.nodes[nodes[0]!]!.row.kind !== 'organisation') push(longer, `${words[0]} ${words[2]}`, nodes[0]!)
  }
  for (const [key, nodes] of index) {
    const targets = longer.get(key)
    if (targets) resolve(mentions, nodes[0]!, { targets, how: 'short-form', because: 'the same name with a middle name' })
    const words = key.split(' ')
    const spelledOut = words[1]?.length === 1 ? (longer.get(`${words[0]} ${words[2]}`) ?? []).filter((n) => isMiddle(mentions, n, words[1]!)) : []
    if (words.length === 3 && spelledOut.length > 0)
      resolve(mentions, nodes[0]!, { targets: spelledOut, how: 'short-form', because: 'the same name with a middle initial' })
    const end = words.length > 2 ? index.get(words.slice(1).join(' ')) : undefined
    if (end && isLong(words.slice(1).join(' ')) && end.some((n) => mentions.nodes[n]!.row.kind === 'person')) link(mentions, [end[0]!, nodes[0]!])
  }
}

/** Whether the middle name of a mention is longer than an initial and begins with it. */
function isMiddle(mentions: CaseMentions, n: number, initial: string): boolean {
  const middle = mentions.nodes[n]!.key.split(' ')[1]!
  return middle.length > 1 && middle.startsWith(initial)
}
