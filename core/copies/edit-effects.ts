import type { Language } from '../languages/index.ts'
import type { EditEffect } from '../model/copies.ts'
import type { ComparedReport } from './compared-words.ts'
import { opening } from './sentence-ends.ts'
import { ATTRIBUTION, CONTENT, DATE, FIGURE, foldedWord, NAME, PLAIN } from './word-kinds.ts'

/** The words of one side that an edit touches: `[from, to)` in comparison words; may be empty. */
export interface Stretch {
  readonly report: ComparedReport
  readonly from: number
  readonly to: number
}

/** Words within which two that say what could not be checked make a caveat. */
const CAVEAT = 5

/** What an edit touches; of several things the one that weighs most for who is said to have said what. */
export function effectOf(a: Stretch, b: Stretch): EditEffect {
  const language = a.report.language() ?? b.report.language()
  const either = (touches: (side: Stretch) => boolean): boolean => touches(a) || touches(b)
  if (language === undefined) return either(hasNumeral) ? 'figure' : 'wording'
  if (either(hasCaveat)) return 'caveat'
  if ((isEmpty(a) && ascribes(b, language)) || (isEmpty(b) && ascribes(a, language))) return 'attribution'
  if (either((side) => hasFigure(side) || widensFigure(side, language)) || amount(a, language) !== amount(b, language)) return 'figure'
  if (either(inQuotation)) return 'quotation'
  if (hedges(a, language) !== hedges(b, language)) return 'hedge'
  if (either((side) => has(side, ATTRIBUTION)) || changesSpeaker(a, b, language)) return 'attribution'
  // What is left of figures is of dates.
  if (either((side) => has(side, DATE) || has(side, FIGURE) || widensDate(side, language))) return 'date'
  return either((side) => has(side, NAME)) || standsForName(a, b, language) ? 'name' : 'wording'
}

/** Does any word of the stretch carry this? */
export function has({ report, from, to }: Stretch, kind: number): boolean {
  return report.kinds().anyOf(from, to, kind)
}

function wordAt({ report: { report, words } }: Stretch, at: number): string {
  return at >= 0 && at < words.count ? foldedWord(report.text.slice(words.start[at], words.end[at])) : ''
}

function wordsOf(side: Stretch): readonly string[] {
  return Array.from({ length: side.to - side.from }, (_, i) => wordAt(side, side.from + i))
}

const textOf = ({ report: { report, words }, from, to }: Stretch): string =>
  from < to ? report.text.slice(words.start[from], words.end[to - 1]) : ''

function some({ from, to }: Stretch, holds: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (holds(at)) return true
  return false
}

/** Has the stretch no words? */
export const isEmpty = ({ from, to }: Stretch): boolean => from === to

const isCapital = ({ report: { report, words } }: Stretch, at: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(report.text.slice(words.start[at], words.end[at]))

/** For texts in languages whose words are not known. */
const hasNumeral = (side: Stretch): boolean => wordsOf(side).some((word) => /^\p{N}/u.test(word))

/** Is a word part of an expression that says when, as "4" in "4 May" and "two" in "two weeks later"? */
function saysWhen({ report: { times, words } }: Stretch, at: number): boolean {
  return times.some(({ type, extent }) => (type === 'DATE' || type === 'TIME') && extent[0] <= words.start[at]! && words.end[at]! <= extent[1])
}

const hasFigure = (side: Stretch): boolean => some(side, (at) => side.report.kinds().of(at) === FIGURE && !saysWhen(side, at))

/** The word by which a stretch says how many without a number ("some", "many"); empty where there is none. */
function amount(side: Stretch, { copying }: Language): string {
  return wordsOf(side).find((word, i) => copying.amounts.has(word) && !saysWhen(side, side.from + i)) ?? ''
}

/** "about", "more than" before a figure that both sides share. */
const widensFigure = (side: Stretch, language: Language): boolean => widens(side, language) && !saysWhen(side, side.to)

const widensDate = (side: Stretch, language: Language): boolean => widens(side, language) && saysWhen(side, side.to)

function widens(side: Stretch, { copying }: Language): boolean {
  return side.from < side.to && side.report.kinds().of(side.to) === FIGURE && wordsOf(side).every((word) => copying.approximations.has(word))
}

/** Says the stretch that something could not be checked, in a set phrase or with two of the words for it close together? */
export function hasCaveat(side: Stretch): boolean {
  const language = side.report.language()
  if (language === undefined || isEmpty(side)) return false
  const { copying, cues } = language
  const text = textOf(side)
  if (cues.caveats.some((pattern) => text.search(pattern) >= 0)) return true
  const places = wordsOf(side).flatMap((word, at) => (copying.caveats.has(word) ? [at] : []))
  return places.some((at, i) => i > 0 && at - places[i - 1]! <= CAVEAT)
}

/** How many words of the stretch weaken what is said. */
function hedges(side: Stretch, { copying }: Language): number {
  let count = 0
  for (let at = side.from; at < side.to; at++) {
    const word = wordAt(side, at)
    const month = copying.dates.has(word) && isCapital(side, at)
    const came = copying.coming.verbs.has(word) && copying.coming.before.has(wordAt(side, at + 1))
    if (copying.hedges.has(word) && !month && !came) count++
  }
  return count
}

/** Others stand where both texts go on with one verb of speech, or behind "according to". */
function changesSpeaker(a: Stretch, b: Stretch, language: Language): boolean {
  if ([a, b].some((side) => isEmpty(side) || isPronoun(side, language))) return false
  if ([a, b].every((side) => isAscribed(side, language))) return true
  const opens = [a, b].every((side) => opening(side.report, side.from) === side.from && has(side, CONTENT))
  return [a, b].every((side) => speaks(side, side.to, language)) && (opens || has(a, NAME) || has(b, NAME))
}

/** Is the word a finite verb of speech? */
function speaks(side: Stretch, at: number, { copying, cues }: Language): boolean {
  const word = wordAt(side, at)
  const finite = cues.verbs.get(word)?.some(({ verb, kind }) => (kind === 'past' || kind === 'third') && verb.frames.includes('clause'))
  return copying.attribution.has(word) && (finite ?? false)
}

/** Says a stretch that one side lacks who says it, whatever figures it has ("according to two officials")? Quoted words say nothing of it. */
function ascribes(side: Stretch, language: Language): boolean {
  // "As was first reported" names nobody.
  const hasSubject = (at: number): boolean => side.report.kinds().of(at - 1) !== PLAIN || language.copying.pronouns.has(wordAt(side, at - 1))
  return !inQuotation(side) && (language.copying.ascribing.test(textOf(side)) || some(side, (at) => speaks(side, at, language) && hasSubject(at)))
}

/** UTF-16 units before a stretch in which "according to the" ends. */
const BEHIND = 30

function isAscribed({ report: { report, words }, from }: Stretch, { copying }: Language): boolean {
  const start = words.start[from]!
  const before = report.text.slice(Math.max(0, start - BEHIND), start).trimEnd()
  const found = copying.ascribing.exec(before)
  return found !== null && found.index + found[0].length === before.length
}

const isPronoun = (side: Stretch, { copying }: Language): boolean => side.to - side.from === 1 && copying.pronouns.has(wordAt(side, side.from))

/** A pronoun on one side for a word with a capital on the other, which opens the sentence or else would count as a name. */
function standsForName(a: Stretch, b: Stretch, language: Language): boolean {
  const capital = (side: Stretch): boolean => side.from < side.to && isCapital(side, side.to - 1)
  return (isPronoun(a, language) && !isPronoun(b, language) && capital(b)) || (isPronoun(b, language) && !isPronoun(a, language) && capital(a))
}

function inQuotation({ report, from, to }: Stretch): boolean {
  return (
    from < to &&
    report
      .quoted()
      .subarray(from, to)
      .every((flag) => flag === 1)
  )
}
