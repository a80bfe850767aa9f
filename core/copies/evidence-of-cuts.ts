import type { ComparedReport } from './compared-words.ts'
import type { Evidence, Sharing } from './evidence.ts'
import { opening } from './sentence-ends.ts'

/** Characters of a sentence's opening that are read for a reference. */
const LEANING = 80
/** What an opening weighs that nobody writes first ("He also said"), and a mere pronoun, with which some stories open. */
const LEANS = 3
const PRONOUN = 0.8
/** Share of a text from which it stands almost whole in another. */
const WHOLE = 0.85
/** What it weighs that a text stands almost whole in a longer one, by the longer one's share; with one more sign it tells. */
const CONTAINED = [
  { within: 0.7, weight: 1.6 },
  { within: WHOLE, weight: 1.2 },
]

/** A passage that opens with a reference ("The report also …") and heads one report has lost what it refers to. */
export function danglingOpening({ a, b, passages }: Sharing): readonly Evidence[] {
  return passages.flatMap(({ runs }): readonly Evidence[] => {
    const [opensA, opensB] = [opening(a, runs[0]!.a), opening(b, runs[0]!.b)]
    if (isHead(a, opensA) === isHead(b, opensB)) return []
    const cut = isHead(b, opensB) ? 'b' : 'a'
    const weight = cut === 'b' ? leaning(b, opensB) : leaning(a, opensA)
    const because = 'It begins with a reference to something that only the other text has before it.'
    return weight === 0 ? [] : [{ from: cut === 'b' ? 'a' : 'b', weight, because }]
  })
}

/** Is a word the first of its report, or of its body below the headlines? */
export function isHead({ words, passages }: ComparedReport, at: number): boolean {
  if (at === 0) return true
  const [first, end] = [words.start[0]!, words.start[at]!]
  const ends = Math.max(0, ...passages.headlines.filter(([start]) => start <= first).map(([, past]) => past))
  return at < words.count && ends > 0 && end >= ends && words.start[at - 1]! < ends
}

function leaning(side: ComparedReport, at: number): number {
  const copying = side.language()?.copying
  const opens = side.report.text.slice(side.words.start[at], side.words.start[at]! + LEANING)
  if (copying === undefined) return 0
  return copying.leaning.test(opens) ? LEANS : copying.pronounOpening.test(opens) ? PRONOUN : 0
}

/** A report that stands almost whole in a longer one was cut from it more likely than padded out. */
export function containment({ a, b, passages }: Sharing): readonly Evidence[] {
  const shared = passages.reduce((sum, { sharedWords }) => sum + sharedWords, 0)
  const [inA, inB] = [shared / a.words.count, shared / b.words.count]
  const weight = CONTAINED.find(({ within }) => Math.min(inA, inB) <= within)?.weight
  if (weight === undefined || Math.max(inA, inB) < WHOLE) return []
  return [{ from: inB > inA ? 'a' : 'b', weight, because: 'Nearly all of the shorter text stands in the longer one.' }]
}
