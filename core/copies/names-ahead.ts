import type { Alignment } from './alignments.ts'
import type { ComparedReport } from './compared-words.ts'
import type { WordRun } from './exact-runs.ts'
import { closing } from './sentence-ends.ts'
import { NAME } from './word-kinds.ts'

/** Words in a row from which a sentence of both texts is one, edited. */
const ONE_SENTENCE = 7
/** Longer passages show what was edited without their sentence's end. */
const SHORT = 12

/**
 * Takes short alignments on to the next name that both sentences have after them, so that what was reworded before it shows
 * as an edit. Names that lie in another alignment stay there.
 */
export function withNamesAhead(a: ComparedReport, b: ComparedReport, alignments: readonly Alignment[]): readonly Alignment[] {
  return alignments.map((alignment) => {
    if (alignment.sharedWords > SHORT || alignment.longestRun < ONE_SENTENCE) return alignment
    const name = nameAhead(a, b, alignment)
    if (name === undefined || alignments.some((other) => other !== alignment && holds(other, name))) return alignment
    return { ...alignment, runs: [...alignment.runs, name], sharedWords: alignment.sharedWords + name.length }
  })
}

/** The nearest word after the alignment, in its sentence on both sides, that is a name on both, with the equal words after it. */
function nameAhead(a: ComparedReport, b: ComparedReport, { runs }: Alignment): WordRun | undefined {
  const last = runs.at(-1)!
  const [fromA, fromB] = [last.a + last.length, last.b + last.length]
  const [toA, toB] = [closing(a, fromA), closing(b, fromB)]
  let nearest: WordRun | undefined
  let distance = Infinity
  for (let i = fromA; i < toA; i++)
    for (let j = fromB; j < toB; j++) {
      if (a.words.hash[i] !== b.words.hash[j] || i - fromA + j - fromB >= distance) continue
      if (a.kinds().of(i) !== NAME || b.kinds().of(j) !== NAME) continue
      nearest = { a: i, b: j, length: equalWords(a, b, { i, j, toA, toB }) }
      distance = i - fromA + j - fromB
    }
  return nearest
}

function equalWords(a: ComparedReport, b: ComparedReport, { i, j, toA, toB }: Record<'i' | 'j' | 'toA' | 'toB', number>): number {
  let length = 1
  while (i + length < toA && j + length < toB && a.words.hash[i + length] === b.words.hash[j + length]) length++
  return length
}

/** Does the place lie between the ends of an alignment, on either side? */
function holds({ runs }: Alignment, place: WordRun): boolean {
  const last = runs.at(-1)!
  return (['a', 'b'] as const).some((side) => runs[0]![side] <= place[side] && place[side] < last[side] + last.length)
}
