import type { ComparedReport } from './compared-words.ts'
import type { Evidence, Sharing } from './evidence.ts'
import { opening } from './sentence-ends.ts'
import { foldedWord, NAME } from './word-kinds.ts'

/** Characters of a sentence's opening that are read for a reference. */
const LEANING = 80
/** What one reference weighs whose introduction only the other text has, and what all of them weigh at most. */
const REFERENCE = 1.5
const REFERENCES = 3
/** What it weighs that a text stands almost whole in a longer one; with one lost word of weight it tells. */
const CONTAINED = 1.6
/** Letters from which a name is no initial. */
const NAME_LETTERS = 3

/** A passage that opens with a reference ("The report also …") and heads one report has lost what it refers to. */
export function danglingOpening({ a, b, passages }: Sharing): readonly Evidence[] {
  return passages.flatMap((passage): readonly Evidence[] => {
    const heads = (side: ComparedReport, at: number): boolean => opening(side, at) === 0
    const leans = (side: ComparedReport, at: number): boolean => {
      const from = side.words.start[opening(side, at)]!
      return side.language()?.copying.leaning.test(side.report.text.slice(from, from + LEANING)) ?? false
    }
    const [atA, atB] = [passage.runs[0]!.a, passage.runs[0]!.b]
    const because = 'It begins with a reference to something that only the other text has before it.'
    if (heads(b, atB) && !heads(a, atA) && leans(b, atB)) return [{ from: 'a', weight: 3, because }]
    if (heads(a, atA) && !heads(b, atB) && leans(a, atA)) return [{ from: 'b', weight: 3, because }]
    return []
  })
}

/**
 * Names and things that are introduced in one text alone: "Mira Osk, the harbour master … Osk said" was cut where the other
 * text has "Osk said" and nothing before it, and so was "a survey … the survey".
 */
export function bareReferences({ a, b, passages }: Sharing): readonly Evidence[] {
  const cutOff = { a: new Set<string>(), b: new Set<string>() }
  for (const { runs } of passages)
    for (const run of runs)
      for (let i = 0; i < run.length; i++) {
        const [atA, atB] = [run.a + i, run.b + i]
        if (isBareIn(b, atB) && isIntroducedIn(a, atA)) cutOff.b.add(wordAt(b, atB))
        if (isBareIn(a, atA) && isIntroducedIn(b, atB)) cutOff.a.add(wordAt(a, atA))
      }
  const told = (side: 'a' | 'b'): readonly Evidence[] => {
    if (cutOff[side].size === 0) return []
    const because = `It speaks of ${[...cutOff[side]].slice(0, 3).join(', ')} as introduced before, which only the other text does.`
    return [{ from: side === 'a' ? 'b' : 'a', weight: Math.min(REFERENCES, REFERENCE * cutOff[side].size), because }]
  }
  return [...told('a'), ...told('b')]
}

const wordAt = ({ report, words }: ComparedReport, at: number): string => report.text.slice(words.start[at], words.end[at])

/** Is the word a name without its first part, or a thing with "the", that the text has not had before? */
function isBareIn(side: ComparedReport, at: number): boolean {
  if (side.firstOf(side.words.hash[at]!) !== at) return false
  return isThing(side, at) ? hasArticle(side, at) : isName(side, at) && !isName(side, at - 1) && !isName(side, at + 1)
}

/** Has the text, before this place, the name in full or the thing without "the"? */
function isIntroducedIn(side: ComparedReport, at: number): boolean {
  const first = side.firstOf(side.words.hash[at]!)
  if (first >= at) return false
  return isThing(side, at) ? !hasArticle(side, first) : isName(side, first) && hasCapital(side, first - 1)
}

function isName(side: ComparedReport, at: number): boolean {
  if (at < 0 || side.kinds().of(at) !== NAME) return false
  return side.words.end[at]! - side.words.start[at]! >= NAME_LETTERS
}

/** Also of a word that opens a sentence, which does not count as a name by its capital. */
function hasCapital({ report, words }: ComparedReport, at: number): boolean {
  return at >= 0 && /^\p{Lu}\p{L}/u.test(report.text.slice(words.start[at], words.end[at]))
}

function isThing(side: ComparedReport, at: number): boolean {
  return side.language()?.copying.referents.has(foldedWord(wordAt(side, at))) ?? false
}

function hasArticle(side: ComparedReport, at: number): boolean {
  return at > 0 && (side.language()?.copying.definite.has(foldedWord(wordAt(side, at - 1))) ?? false)
}

/** A report that stands almost whole in a longer one was cut from it more likely than padded out. */
export function containment({ a, b, passages }: Sharing): readonly Evidence[] {
  const shared = passages.reduce((sum, { sharedWords }) => sum + sharedWords, 0)
  const [inA, inB] = [shared / a.words.count, shared / b.words.count]
  if (inB >= 0.85 && inA <= 0.7) return [{ from: 'a', weight: CONTAINED, because: 'Nearly all of the shorter text stands in the longer one.' }]
  if (inA >= 0.85 && inB <= 0.7) return [{ from: 'b', weight: CONTAINED, because: 'Nearly all of the shorter text stands in the longer one.' }]
  return []
}
