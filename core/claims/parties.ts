import { languages } from '../languages/index.ts'

/** A party as a text calls it: one of those that are listed, or one by the words of its name. */
export interface Party {
  /** The listed party; undefined for a name. */
  readonly listed: string | undefined
  /** The words of the name, in lower case and without an ending of the plural. */
  readonly name: readonly string[]
}

const words = languages.map(({ parties }) => parties)
const listedBy = new Map(
  words.flatMap(({ parties }) => Object.entries(parties).flatMap(([party, nouns]) => nouns.map((noun) => [noun, party] as const))),
)
const partOf = new Map(words.flatMap((one) => Object.entries(one.partOf)))
const members = new Set(words.flatMap((one) => one.members))
const memberOf = new Set(words.flatMap((one) => one.memberOf))
const where = new Set(words.flatMap((one) => one.where))

/**
 * The party that a noun phrase calls: by its head ("the *army*"), else by what stands before those who serve it ("*rebel* fighters",
 * "*River League* boats"). Undefined where it only says that somebody serves some party, or calls no listed one and `isName` is false.
 */
export function partyOf(phrase: readonly string[], isName: (length: number) => boolean): Party | undefined {
  let { length } = phrase
  const listedAt = (end: number): string | undefined => listedBy.get(phrase.slice(end - 2, end).join(' ')) ?? listedBy.get(phrase[end - 1] ?? '')
  while (length > 0 && listedAt(length) === undefined && members.has(phrase[length - 1]!)) length--
  if (length === 0) return undefined
  const listed = listedAt(length)
  return listed !== undefined || isName(length) ? { listed, name: phrase.slice(0, length).map(singular) } : undefined
}

/** The party that somebody who says something is, or speaks for: "the army", "a spokesman for the army", "River League officials". */
export function partyHeard(called: string): Party | undefined {
  const all = wordsOf(called)
  const cut = all.findIndex((word, at) => at > 0 && where.has(word))
  const first = cut < 0 ? all : all.slice(0, cut)
  return saysWhose(first, all[cut] ?? '') ? partyHeard(all.slice(cut + 1).join(' ')) : partyOf(first, () => true)
}

/** Whether words behind those who serve say whose they are: "soldiers *of the army*". */
export const saysWhose = (phrase: readonly string[], next: string): boolean => phrase.every((word) => members.has(word)) && memberOf.has(next)

/** The words of a phrase in lower case, those with a hyphen whole: "anti-government" calls no government. */
function wordsOf(phrase: string): readonly string[] {
  return (
    phrase
      .toLowerCase()
      .replace(/['’]s?(?!\p{L})/gu, ' ')
      .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
  )
}

const singular = (word: string): string => word.replace(/s$/, '')

/** Whether two are, or may be, one party: a listed one and one that it is a part of, or names with one head or of which one is the initials of the other. */
export function mayBeOne(a: Party, b: Party): boolean {
  if (a.listed !== undefined && b.listed !== undefined)
    return a.listed === b.listed || partOf.get(a.listed) === b.listed || partOf.get(b.listed) === a.listed
  if (a.listed !== undefined || b.listed !== undefined) return false
  return (
    a.name.at(-1) === b.name.at(-1) || holds(a.name, b.name) || holds(b.name, a.name) || isInitialsOf(a.name, b.name) || isInitialsOf(b.name, a.name)
  )
}

/** Whether words call a party, by a noun of it or by the last word of its name. */
export function isCalledIn({ listed, name }: Party, words: readonly string[]): boolean {
  return words.some((word, at) =>
    listed === undefined ? singular(word) === name.at(-1) : (listedBy.get(words.slice(at - 1, at + 1).join(' ')) ?? listedBy.get(word)) === listed,
  )
}

/** Whether two are called alike: by words of one listed party, or by one name or a part of it. */
export function areCalledAlike(a: Party, b: Party): boolean {
  if (a.listed !== undefined || b.listed !== undefined) return a.listed === b.listed
  return holds(a.name, b.name) || holds(b.name, a.name)
}

const holds = (all: readonly string[], some: readonly string[]): boolean => some.every((one) => all.includes(one))

function isInitialsOf(short: readonly string[], long: readonly string[]): boolean {
  return short.length === 1 && long.length > 1 && long.map((word) => word[0]).join('') === short[0]
}
