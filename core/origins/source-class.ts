import { languages } from '../languages/index.ts'

const sizes = new Set(languages.flatMap(({ sources }) => sources.sizes))
const qualifiers = new Set(languages.flatMap(({ sources }) => sources.qualifiers))
const classOf = new Map(
  languages.flatMap(({ sources }) => Object.entries(sources.classes).flatMap(([name, words]) => words.map((word) => [word, name] as const))),
)
const staff = new Set(languages.flatMap(({ sources }) => sources.staff))

/** Words of a description that tell what kind of source it is, lower case, without sizes and qualifiers. */
function tellingWords(description: string): readonly string[] {
  return (description.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []).filter((word) => !sizes.has(word) && !qualifiers.has(word))
}

/**
 * The class of a described source: "some former members" and "the defected members" are of one class; a description of no
 * known class is a class of its own words.
 */
export function sourceClass(description: string): string {
  return knownClass(description) ?? [...new Set(tellingWords(description))].sort().join(' ')
}

/** What follows the head of a description: "relatives *of* the workers", "a doctor *at* the hospital". */
const TAIL = /\b(?:of|who|at|in|from|with|for|that|which|loyal|close)\b.*$/i

/** The class of the head of a description or name, where it is one of the language's classes. */
export function knownClass(description: string): string | undefined {
  const head = tellingWords(description.replace(TAIL, ''))
  const words = head.length > 0 ? head : tellingWords(description)
  return words.map((word) => classOf.get(word)).findLast((found) => found !== undefined)
}

/** Whether a description names an outlet's own people ("the agency's correspondent"). */
export function isStaff(description: string): boolean {
  return tellingWords(description).some((word) => staff.has(word.replace(/s$/, '')))
}

/** Whether a description means several people. */
export function isPlural(description: string): boolean {
  const words = description.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  return (
    words.some((word) => sizes.has(word) && word !== 'one' && word !== 'another' && word !== 'other') ||
    tellingWords(description).some((word) => classOf.has(word) && /[^s]s$|people$|men$/.test(word))
  )
}
