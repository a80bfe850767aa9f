import { languages } from '../languages/index.ts'
import { anyWord } from '../text/any-word.ts'
import { eitherOf } from '../text/either-of.ts'

const sizes = new Set(languages.flatMap(({ sources }) => sources.sizes))
const qualifiers = new Set(languages.flatMap(({ sources }) => sources.qualifiers))
const classOf = new Map(
  languages.flatMap(({ sources }) => Object.entries(sources.classes).flatMap(([name, words]) => words.map((word) => [word, name] as const))),
)
const notSeveral = new Set(languages.flatMap(({ descriptions }) => descriptions.notSeveral))
const SEVERAL = eitherOf(languages.map(({ descriptions }) => descriptions.several))
const staff = new Set(languages.flatMap(({ sources }) => sources.staff))

/** Words of a description that tell what kind of source it is, lower case, without sizes and qualifiers. */
export function tellingWords(description: string): readonly string[] {
  return (description.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []).filter((word) => !sizes.has(word) && !qualifiers.has(word))
}

/**
 * The class of a described source: "some former members" and "the defected members" are of one class; a description of no
 * known class is a class of its own words, one of them or several.
 */
export function sourceClass(description: string): string {
  return knownClass(description) ?? [...new Set(tellingWords(description).map(inSingular))].sort().join(' ')
}

const plurals = languages.flatMap(({ descriptions }) => descriptions.plurals)

/** "sources" and "source" alike; not always a word, as it is only compared. */
export function inSingular(word: string): string {
  const plural = plurals.find(({ ending }) => ending.test(word))
  return plural === undefined ? word : word.replace(plural.ending, plural.singular)
}

/** What follows the head of a description: "relatives *of* the workers", "a doctor *at* the hospital". */
const TAIL = new RegExp(`${anyWord(languages.flatMap(({ descriptions: { headEnds } }) => [...headEnds.always, ...headEnds.classes])).source}.*$`, 'i')

/** Telling words up to and with the head of a description: "aid group" of "a local aid group that runs it". */
export function tellingHead(description: string): readonly string[] {
  return tellingWords(description.replace(TAIL, ''))
}

/** The class of the head of a description or name, where it is one of the language's classes. */
export function knownClass(description: string): string | undefined {
  const head = tellingHead(description)
  const words = head.length > 0 ? head : tellingWords(description)
  return words.map((word) => classOf.get(word)).findLast((found) => found !== undefined)
}

/** Whether a description names an outlet's own people ("the agency's correspondent"). */
export function isStaff(description: string): boolean {
  return tellingWords(description).some((word) => staff.has(word))
}

/** Whether a description means several people. */
export function isPlural(description: string): boolean {
  const words = description.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  return (
    words.some((word) => sizes.has(word) && !notSeveral.has(word)) ||
    tellingWords(description).some((word) => classOf.has(word) && SEVERAL.test(word))
  )
}
