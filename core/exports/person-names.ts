import { languages } from '../languages/index.ts'
import type { Actor } from '../model/actors.ts'
import type { CaseView } from '../model/case-view.ts'
import type { PersonChoice } from './export-format.ts'

/** A person, or a name that may be a person's, with how an export calls them. */
export interface NamedPerson {
  readonly names: readonly string[]
  /** "Person 3", or "Name 3" where doubtful: numbers follow the order of actor ids, so equal cases give equal numbers. */
  readonly pseudonym: string
  /** True where the texts do not show whether the name is a person's. */
  readonly doubtful: boolean
}

/** Whom an export would name. A name of unknown kind counts as a person's: to leave out too much is the safer error. */
export function personsNamed(view: CaseView): readonly NamedPerson[] {
  const persons: NamedPerson[] = []
  for (const actor of view.actors()) {
    const names = actor.kind === 'person' || actor.kind === 'unknown' ? writtenNames(actor, view) : []
    const doubtful = actor.kind === 'unknown'
    if (names.length > 0) persons.push({ names, pseudonym: `${doubtful ? 'Name' : 'Person'} ${persons.length + 1}`, doubtful })
  }
  return persons
}

function writtenNames(actor: Actor, view: CaseView): readonly string[] {
  const written = actor.mentions.filter(({ level }) => level === 'name').map(({ report, extent }) => view.report(report).text.slice(...extent))
  return [...new Set([...actor.names, ...written])].filter((name) => /\p{L}/u.test(name)).sort()
}

/** Those of the persons whom a text names, under any of the names that the reports write; a part of a longer name is not looked for. */
export function personsIn(persons: readonly NamedPerson[], text: string): readonly NamedPerson[] {
  const called = new Map<string, Set<NamedPerson>>()
  /** Words of the longest name that begins with a word. */
  const longest = new Map<string, number>()
  for (const person of persons)
    for (const name of person.names.map(wordsOf)) {
      const key = name.join(' ')
      called.set(key, (called.get(key) ?? new Set()).add(person))
      longest.set(name[0]!, Math.max(name.length, longest.get(name[0]!) ?? 0))
    }
  const words = wordsOf(text)
  const found = new Set<NamedPerson>()
  for (let at = 0; at < words.length; at++)
    for (let length = longest.get(words[at]!) ?? 0; length > 0; length--)
      for (const person of called.get(words.slice(at, at + length).join(' ')) ?? []) found.add(person)
  return persons.filter((person) => found.has(person))
}

/** Words that stand in names and name nobody by themselves. */
const nobodys = new Set(languages.flatMap(({ names }) => [...names.nobodys]))

/** Replaces names in any text: prose, titles, file names, addresses. `keep` leaves texts as they are. */
export type Redaction = (text: string) => string

/**
 * Hides the given persons in texts. A name is found whatever its case and whatever stands between its words (space,
 * hyphen, underscore, dot, plus, %20), so that file names and addresses are covered; each longer word of a name alone, too.
 */
export function redaction(persons: readonly NamedPerson[], choice: PersonChoice): Redaction {
  if (choice === 'keep' || persons.length === 0) return (text) => text
  const stands = new Map<string, string>()
  for (const { names, pseudonym } of persons)
    for (const words of names.map(wordsOf)) {
      learn(stands, words.join(' '), pseudonym)
      for (const word of words) if (word.length >= 3 && !nobodys.has(word)) learn(stands, word, pseudonym)
    }
  const keys = [...stands.keys()].sort((x, y) => y.length - x.length || (x < y ? -1 : 1))
  return (text) => replaceNames(text, { stands, longest: Math.max(...keys.map((key) => key.split(' ').length)), choice })
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** An escape of a web address is no part of the word after it. */
const ESCAPE_OR_WORD = /%[\da-f]{2}|([\p{L}\p{M}\p{N}]+)/giu
const BETWEEN = /^(?:[\s\-_.+,'’]|%20){1,3}$/u

const wordsOf = (name: string): string[] => name.toLowerCase().match(WORD) ?? []

function learn(stands: Map<string, string>, key: string, pseudonym: string): void {
  const before = stands.get(key)
  // A word that several persons share stands for whichever comes first and says so.
  if (key !== '' && before === undefined) stands.set(key, pseudonym)
  else if (before !== undefined && before !== pseudonym && !before.endsWith('or another')) stands.set(key, `${before} or another`)
}

interface Names {
  readonly stands: ReadonlyMap<string, string>
  /** Number of words of the longest name. */
  readonly longest: number
  readonly choice: PersonChoice
}

/** Walks the words of a text once; at each the longest known name wins. */
function replaceNames(text: string, { stands, longest, choice }: Names): string {
  const words = [...text.matchAll(ESCAPE_OR_WORD)]
    .filter((match) => match[1] !== undefined)
    .map((match) => ({ word: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }))
  let out = ''
  let at = 0
  for (let i = 0; i < words.length;) {
    const found = longestName(words, { i, text, stands, longest })
    if (found === undefined) {
      i++
      continue
    }
    out += text.slice(at, words[i]!.start) + (choice === 'leave-out' ? '[name left out]' : found.pseudonym)
    at = words[i + found.length - 1]!.end
    i += found.length
  }
  return out + text.slice(at)
}

type Place = { readonly i: number; readonly text: string; readonly stands: ReadonlyMap<string, string>; readonly longest: number }

function longestName(words: readonly { readonly word: string; readonly start: number; readonly end: number }[], { i, text, stands, longest }: Place) {
  let key = ''
  let best: { readonly pseudonym: string; readonly length: number } | undefined
  for (let n = 0; n < longest && i + n < words.length; n++) {
    if (n > 0 && !BETWEEN.test(text.slice(words[i + n - 1]!.end, words[i + n]!.start))) break
    key += (n > 0 ? ' ' : '') + words[i + n]!.word
    const pseudonym = stands.get(key)
    if (pseudonym !== undefined) best = { pseudonym, length: n + 1 }
  }
  return best
}
