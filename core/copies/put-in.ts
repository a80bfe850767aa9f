import type { ComparedReport } from './compared-words.ts'
import { hasCaveat, type Stretch } from './edit-effects.ts'
import { endsSentence } from './sentence-ends.ts'
import type { SharedPassage } from './shared-passages.ts'

/** Most words that one text puts in between two passages, about a sentence. */
const PUT_IN = 40

/**
 * The passage that comes next on both sides, for each that another follows: directly in one text, and in the other after words
 * put into the sentence. Whole sentences are more text and no edit, unless they say what could not be checked. What another
 * passage holds, or page furniture parts, is not put in, and formulas follow nothing. Passages come in order of side a.
 */
export function nextPassages(a: ComparedReport, b: ComparedReport, passages: readonly SharedPassage[]): ReadonlyMap<SharedPassage, SharedPassage> {
  const next = new Map<SharedPassage, SharedPassage>()
  const told = passages.filter(({ formula }) => !formula)
  told.forEach((passage, i) => {
    for (let j = i + 1; j < told.length; j++) {
      const [inA, inB] = [between(passage, told[j]!, 'a'), between(passage, told[j]!, 'b')]
      if (inA[1] - inA[0] > PUT_IN) break
      if (!isPutIn(inA, inB)) continue
      const side = inA[0] < inA[1] ? 'a' : 'b'
      const stretch = side === 'a' ? { report: a, from: inA[0], to: inA[1] } : { report: b, from: inB[0], to: inB[1] }
      if (isParted(stretch) || !isEdit(stretch) || passages.some((other) => holdsAny(other, side, stretch))) continue
      next.set(passage, told[j]!)
      break
    }
  })
  return next
}

type Words = readonly [from: number, to: number]

function between(first: SharedPassage, second: SharedPassage, side: 'a' | 'b'): Words {
  return [endOf(first, side), second.runs[0]![side]]
}

function endOf({ runs }: SharedPassage, side: 'a' | 'b'): number {
  const last = runs.at(-1)!
  return last[side] + last.length
}

/** Some words on one side, none on the other. */
function isPutIn(inA: Words, inB: Words): boolean {
  const [countA, countB] = [inA[1] - inA[0], inB[1] - inB[0]]
  return Math.min(countA, countB) === 0 && Math.max(countA, countB) > 0 && Math.max(countA, countB) <= PUT_IN
}

function isParted({ report: { words }, from, to }: Stretch): boolean {
  return words.parted.subarray(from, to + 1).includes(1)
}

/** Part of one sentence, or sentences that say what could not be checked. The end of one and the opening of another are edits at the edges of the two passages. */
function isEdit(stretch: Stretch): boolean {
  const { report, from, to } = stretch
  if (endsSentence(report, from - 1) && endsSentence(report, to - 1)) return hasCaveat(stretch)
  for (let at = from; at < to - 1; at++) if (endsSentence(report, at)) return false
  return true
}

function holdsAny(passage: SharedPassage, side: 'a' | 'b', { from, to }: Stretch): boolean {
  return passage.runs[0]![side] < to && from < endOf(passage, side)
}
