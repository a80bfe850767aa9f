import type { ComparedReport } from './compared-words.ts'
import { isHead } from './evidence-of-cuts.ts'
import type { Evidence, Sharing } from './evidence.ts'
import { isIntroducedIn, isPerson, isPlaceIn } from './names-introduced.ts'
import { EDGE, opening } from './sentence-ends.ts'
import { foldedWord, NAME } from './word-kinds.ts'

/** What it weighs that a sentence opens with "the two men", "the other two" or "she" in a text that has named no two, or nobody, before. */
const ANTECEDENT = 2.5
/** Words before the sentence in which those it speaks of may be introduced. */
const BEFORE = 60
/** Most words before the shared ones of which the first is a pronoun that stands for a name ("He also said"). */
const SUBJECT = 3

type Side = 'a' | 'b'

/** A shared sentence opens with "The two men …" or "She …", and only one text has anybody before it who may be meant: the other one was cut. */
export function antecedents({ passages, ...sides }: Sharing): readonly Evidence[] {
  return passages.flatMap(({ runs }): readonly Evidence[] => {
    const [first] = runs
    const has = (side: Side): boolean | undefined => hasAntecedent(sides[side], opening(sides[side], first![side]))
    const [inA, inB] = [has('a'), has('b')]
    if (inA === undefined || inB === undefined || inA === inB) return []
    return [{ from: inA ? 'a' : 'b', weight: ANTECEDENT, because: 'It speaks of somebody as introduced before, whom only the other text has.' }]
  })
}

/** A text begins with "He said …" where the other has "Mira Osk said …", and names her nowhere: it was cut. */
export function pronounsForNames({ passages, ...sides }: Sharing): readonly Evidence[] {
  for (const [cut, whole] of [
    ['a', 'b'],
    ['b', 'a'],
  ] as const)
    for (const { runs } of passages) {
      if (!beginsWithPronoun(sides[cut], runs[0]![cut])) continue
      const named = personsBefore(sides[whole], runs[0]![whole])
      if (named.length === 0 || named.some((at) => isNamedIn(sides[cut], sides[whole], at))) continue
      return [{ from: whole, weight: ANTECEDENT, because: 'It begins with a pronoun for somebody whom only the other text names.' }]
    }
  return []
}

/** Does a report begin with a pronoun for a person, right before its first shared words? */
function beginsWithPronoun(side: ComparedReport, at: number): boolean {
  const opens = opening(side, at)
  return at > opens && at - opens <= SUBJECT && isHead(side, opens) && isForPerson(side, opens) && side.quoted()[opens] === 0
}

/** The names of persons, known in full, between the opening of a sentence and a word in it. */
function personsBefore(side: ComparedReport, to: number): readonly number[] {
  const found: number[] = []
  const from = opening(side, to)
  for (let at = from; to - from <= EDGE && at < to; at++) {
    const first = [at, side.firstOf(side.words.hash[at]!)].find((one) => isIntroducedIn(side, one))
    if (first !== undefined && isPerson(side, first) && !isPlaceIn(side, first) && !isPlaceIn(side, first - 1)) found.push(at)
  }
  return found
}

/** Has a report, or the title of its record, a word of another? */
function isNamedIn(side: ComparedReport, other: ComparedReport, at: number): boolean {
  return side.firstOf(other.words.hash[at]!) >= 0 || (side.report.meta.title?.value.includes(written(other, at)) ?? false)
}

/** Whether somebody stands before a sentence whom its opening may mean; undefined where it opens otherwise. */
function hasAntecedent(side: ComparedReport, at: number): boolean | undefined {
  const language = side.language()
  if (language === undefined) return undefined
  const from = Math.max(0, at - BEFORE)
  if (isForPerson(side, at)) return namesAnybody(side, from, at)
  const { definite, numbers } = language.copying
  const others = language.provenance.others.has(wordAt(side, at + 1))
  const number = wordAt(side, others ? at + 2 : at + 1)
  if (!definite.has(wordAt(side, at)) || !numbers.has(number) || /^\p{Lu}/u.test(written(side, at + 2))) return undefined
  return others ? namesAnybody(side, from, at) : countsAsMany(side, number, [from, at])
}

/** Is a word "he" or "she"? */
function isForPerson(side: ComparedReport, at: number): boolean {
  const names = side.language()?.names
  const sort = names?.pronouns.get(wordAt(side, at))
  return (sort === 'man' || sort === 'woman') && !names!.possessors.has(wordAt(side, at))
}

/** Is anybody named in some words, or spoken of with a pronoun or a noun for a person? */
function namesAnybody(side: ComparedReport, from: number, to: number): boolean {
  const names = side.language()!.names
  for (let at = from; at < to; at++) {
    const word = wordAt(side, at)
    const placed = at > 0 && side.language()!.provenance.placeBefore.has(wordAt(side, at - 1))
    if ((side.kinds().of(at) === NAME && !placed) || names.pronouns.has(word) || names.persons.has(word) || names.heads.get(word) === 'person')
      return true
  }
  return false
}

/** Does the number stand in some words, or are two named side by side? */
function countsAsMany(side: ComparedReport, number: string, [from, to]: readonly [number, number]): boolean {
  for (let at = from; at < to; at++) {
    if (wordAt(side, at) === number || /^\d$/.test(wordAt(side, at))) return true
    const joined = at + 2 < to && !isName(side, at + 1) && wordAt(side, at + 1).length <= AND
    if (joined && isName(side, at) && isName(side, at + 2)) return true
  }
  return false
}

/** Most letters of a word that joins two names. */
const AND = 3

const isName = (side: ComparedReport, at: number): boolean => side.kinds().of(at) === NAME || /^\p{Lu}\p{Ll}/u.test(written(side, at))

const written = ({ report, words }: ComparedReport, at: number): string => (at < words.count ? report.text.slice(words.start[at], words.end[at]) : '')

const wordAt = (side: ComparedReport, at: number): string => foldedWord(written(side, at))
