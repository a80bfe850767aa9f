import type { ComparedReport } from './compared-words.ts'
import type { Extent } from '../model/span.ts'
import type { Evidence, Sharing } from './evidence.ts'
import { hasArticle, hasCapital, isBareName, isIntroducedIn, isName, isPerson, isPlaceIn, wordAt } from './names-introduced.ts'
import { closing, opening } from './sentence-ends.ts'
import type { SharedPassage } from './shared-passages.ts'
import { ATTRIBUTION, CONTENT, foldedWord, PLAIN } from './word-kinds.ts'

/** What one reference weighs whose introduction only the other text has, and what all of them weigh at most. */
const REFERENCE = 1.5
const REFERENCES = 3
/** What a thing weighs that is not of those which are introduced as a rule. */
const HINT = 0.8
/** What a surname or a body weighs that speaks ("Osk said"), or an acronym: no text begins with those whom it has not introduced. */
const SPEAKER = 2.5
/** Fewest letters of a noun for a thing. */
const THING = 4
/** Words behind the shared ones in which the other text may introduce what stands beside them here. */
const BEHIND = 20
/** Words before "the society" in which it may be named in another way. */
const NAMED_BEFORE = 60

type Side = 'a' | 'b'

/**
 * Names and things that are introduced in one text alone: "Mira Osk, the harbour master … Osk said" was cut where the other
 * text has "Osk said" and nothing before it, and so were "a survey … the survey", "the Salt Society … the society", "Salt
 * Society (SLS) … SLS". Looked for in the shared words and beside them, in their sentences.
 */
export function bareReferences(sharing: Sharing): readonly Evidence[] {
  return (['a', 'b'] as const).flatMap((cut) => {
    const found = new Map<string, number>()
    for (const passage of sharing.passages) for (const [word, weight] of cutOff(sharing, cut, passage)) found.set(word, weight)
    if (found.size === 0) return []
    const because = `It speaks of ${[...found.keys()].slice(0, 3).join(', ')} as introduced before, which only the other text does.`
    const weight = [...found.values()].reduce((sum, one) => sum + one, 0)
    return [{ from: cut === 'a' ? ('b' as const) : ('a' as const), weight: Math.min(REFERENCES, weight), because }]
  })
}

/** What a passage's sentences refer to on one side, with what it weighs, that the other side introduces before. */
function cutOff(sharing: Sharing, cut: Side, { runs }: SharedPassage): readonly (readonly [string, number])[] {
  const whole = cut === 'a' ? 'b' : 'a'
  const [side, other] = [sharing[cut], sharing[whole]]
  const last = runs.at(-1)!
  // The sentence behind the shared words, too, where it is short.
  const end = closing(side, Math.min(side.words.count, closing(side, last[cut] + last.length) + 1))
  const past = last[whole] + last.length + BEHIND
  const found: (readonly [string, number])[] = []
  let run = 0
  for (let at = opening(side, runs[0]![cut]); at < end; at++) {
    while (run < runs.length && runs[run]![cut] + runs[run]!.length <= at) run++
    const stands = run < runs.length && at >= runs[run]![cut]
    const before = stands ? runs[run]![whole] + at - runs[run]![cut] : past
    const weight = stands || !isThing(side, at) ? weightOf(side, at, other, before) : 0
    if (weight > 0) found.push([wordAt(side, at), weight])
  }
  return found
}

// Four parts of one comparison: the word, and the place in the other text up to which it must be introduced.
function weightOf(side: ComparedReport, at: number, other: ComparedReport, before: number): number {
  const word = side.words.hash[at]!
  if (firstInBody(side, word) !== at) return 0
  const named = firstInBody(other, word)
  const first = named >= 0 && named < before ? named : isThing(side, at) ? asPartOfWord(other, wordAt(side, at), before) : named
  if (first < 0 || first > before) return 0
  if (isThing(side, at)) {
    if (first >= before || !hasArticle(side, at) || hasArticle(other, first) || asPartOfWord(side, wordAt(side, at), at) >= 0) return 0
    if (opensSentence(side, at - 1)) return SPEAKER
    return side.language()?.copying.referents.has(wordAt(side, at)) ? REFERENCE : HINT
  }
  if (isBody(side, at)) {
    if (!hasArticle(side, at) || !isNamedBody(other, first)) return 0
    return (speaks(side, at - 1, at) || opensSentence(side, at - 1)) && !hasNameOfItsOwn(side, at, other) ? SPEAKER : REFERENCE
  }
  if (isAcronym(side, at)) {
    if (inBrackets(side, at) || !inBrackets(other, first) || !hasCapital(other, first - 1)) return 0
    return isSpelledOut(other, first) ? SPEAKER : REFERENCE
  }
  if (!isBareName(side, at) || !isIntroducedIn(other, first) || !isPerson(other, first)) return 0
  if (isPlaceIn(side, at) || isPlaceIn(other, first)) return 0
  return speaks(side, at, at) ? SPEAKER : REFERENCE
}

/** Where a longer word ends in a noun, not far before a place: a "footbridge" is a bridge; -1 where none does. */
function asPartOfWord(side: ComparedReport, noun: string, before: number): number {
  for (let at = Math.min(before, side.words.count) - 1; at >= Math.max(0, before - NAMED_BEFORE); at--) {
    const word = wordAt(side, at)
    if (word.length > noun.length && word.toLowerCase().endsWith(noun)) return at
  }
  return -1
}

/** Does a word open its sentence? */
const opensSentence = (side: ComparedReport, at: number): boolean => opening(side, at) === at

/** Is there, some words before a noun for a body, a name of two words that the other text has not: the same body, named otherwise? */
function hasNameOfItsOwn(side: ComparedReport, at: number, other: ComparedReport): boolean {
  for (let i = Math.max(1, at - NAMED_BEFORE); i < at; i++)
    if (hasCapital(side, i - 1) && isName(side, i) && other.firstOf(side.words.hash[i]!) < 0) return true
  return false
}

/** Does something speak: is there a word of speech right behind it or right before its article? */
function speaks(side: ComparedReport, from: number, at: number): boolean {
  return side.kinds().of(at + 1) === ATTRIBUTION || side.kinds().of(from - 1) === ATTRIBUTION
}

/** Do the words before an acronym in brackets begin with its letters, small words left out? */
function isSpelledOut(side: ComparedReport, first: number): boolean {
  const letters = wordAt(side, first)
  let at = first - 1
  for (let i = letters.length - 1; i >= 0; i--, at--) {
    while (at >= 0 && first - at <= 2 * letters.length && !hasCapital(side, at)) at--
    if (at < 0 || wordAt(side, at)[0] !== letters[i]) return false
  }
  return true
}

/** Where a word stands first below the headlines, which use surnames and acronyms without introduction; -1 where it does not. */
function firstInBody(side: ComparedReport, word: number): number {
  const { passages, words } = side
  let at = side.firstOf(word)
  if (at < 0) return -1
  if (!isWithin(passages.headlines, words.start[at]!)) return at
  while (at < words.count && (words.hash[at] !== word || isWithin(passages.headlines, words.start[at]!))) at++
  return at < words.count ? at : -1
}

function isWithin(extents: readonly Extent[], place: number): boolean {
  for (const [start, end] of extents) if (start <= place && place < end) return true
  return false
}

/** A noun for a thing that is introduced and then referred to: one that mostly is, or one behind "the" and before nothing that points it out. */
function isThing(side: ComparedReport, at: number): boolean {
  const language = side.language()
  const word = wordAt(side, at)
  if (language === undefined) return false
  if (language.copying.referents.has(foldedWord(word))) return true
  const { pointsOut, manyOf, selfEvident } = language.provenance
  if (word !== word.toLowerCase() || word.length < THING || !hasArticle(side, at) || side.kinds().of(at) !== CONTENT) return false
  if (manyOf.has(word) || selfEvident.has(word) || language.names.settlements.has(word)) return false
  if ((language.names.heads.get(word) ?? 'place') !== 'place' || word.endsWith('s')) return false
  const next = at + 1 < side.words.count ? foldedWord(wordAt(side, at + 1)) : ''
  return !pointsOut.has(next) && (endsClause(side, at) || side.kinds().of(at + 1) === PLAIN || side.kinds().of(at + 1) === ATTRIBUTION)
}

/** Does a mark follow a word, or nothing? */
function endsClause({ report: { text }, words }: ComparedReport, at: number): boolean {
  return at + 1 >= words.count || /^[,.;:!?)–—]/u.test(text.slice(words.end[at], words.end[at]! + 1))
}

/** A noun for a body that must have been named before: "the society". */
function isBody(side: ComparedReport, at: number): boolean {
  const [language, word] = [side.language(), wordAt(side, at)]
  if (language === undefined || word !== word.toLowerCase()) return false
  return language.names.heads.get(word) === 'organisation' && !language.provenance.selfEvident.has(word)
}

/** Is a noun for a body part of its name: "the Salt Society", "the Association of Salt Miners"? */
function isNamedBody(side: ComparedReport, first: number): boolean {
  if (!hasCapital(side, first)) return false
  if (isName(side, first) && isName(side, first - 1)) return true
  const joined = first + 2 < side.words.count && side.kinds().of(first + 1) === PLAIN && !hasCapital(side, first + 1)
  return joined && hasArticle(side, first) && hasCapital(side, first + 2)
}

/** Three to six capitals; in brackets they stand for the name before them. */
const isAcronym = (side: ComparedReport, at: number): boolean => /^\p{Lu}{3,6}$/u.test(wordAt(side, at))

function inBrackets({ report: { text }, words }: ComparedReport, at: number): boolean {
  return text[words.start[at]! - 1] === '(' && text[words.end[at]!] === ')'
}
