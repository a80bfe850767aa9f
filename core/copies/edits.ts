import type { Edit } from '../model/copies.ts'
import type { Extent } from '../model/span.ts'
import type { ComparedReport } from './compared-words.ts'
import { effectOf, has, isEmpty, type Stretch } from './edit-effects.ts'
import { nextPassages } from './put-in.ts'
import { closing, EDGE, opening } from './sentence-ends.ts'
import type { SharedPassage } from './shared-passages.ts'
import { PLAIN } from './word-kinds.ts'

/** A place where the two sides differ: between two runs, or at an edge of the passage. */
interface Gap {
  readonly a: Stretch
  readonly b: Stretch
  readonly edge?: true
}

/**
 * The differences between the two sides of each passage, in text order: what stands between its runs, what a side has at the
 * passage's edges up to the ends of its sentence, and what one side puts in before the passage that comes next. Words that one
 * side has in another place of the passage were moved.
 */
export function editsOf(a: ComparedReport, b: ComparedReport, passages: readonly SharedPassage[]): readonly (readonly Edit[])[] {
  const next = nextPassages(a, b, passages)
  const following = new Set(next.values())
  return passages.map((passage) => editsIn(gapsOf(a, b, { passage, follows: following.has(passage), next: next.get(passage) })))
}

function editsIn(gaps: readonly Gap[]): readonly Edit[] {
  const moved = movesAmong(gaps)
  const arrived = new Set(moved.values())
  return gaps.flatMap((gap) => {
    const to = moved.get(gap)
    if (to !== undefined) return [editBetween(gap.a, to.b)]
    if (arrived.has(gap)) return []
    return gap.edge ? edgeEdit(gap) : [editBetween(gap.a, gap.b)]
  })
}

/** Gaps whose words of side a, which side b lacks there, stand on side b in another gap alone: from the one to the other. */
function movesAmong(gaps: readonly Gap[]): ReadonlyMap<Gap, Gap> {
  const arrivals = new Map<string, Gap[]>()
  for (const gap of gaps) {
    if (!isEmpty(gap.a)) continue
    const key = wordsInAnyOrder(gap.b)
    const found = arrivals.get(key)
    if (found) found.push(gap)
    else arrivals.set(key, [gap])
  }
  const moves = new Map<Gap, Gap>()
  for (const gap of gaps) {
    // One plain word is too little to say that it was moved.
    if (!isEmpty(gap.b) || (gap.a.to - gap.a.from === 1 && has(gap.a, PLAIN))) continue
    const to = arrivals.get(wordsInAnyOrder(gap.a))?.shift()
    if (to !== undefined) moves.set(gap, to)
  }
  return moves
}

function wordsInAnyOrder({ report, from, to }: Stretch): string {
  return report.words.hash.slice(from, to).sort().join()
}

/** A passage among those of its reports: whether it directly follows one, and the one that comes next. */
interface Placed {
  readonly passage: SharedPassage
  readonly follows: boolean
  readonly next: SharedPassage | undefined
}

function gapsOf(a: ComparedReport, b: ComparedReport, { passage: { runs }, follows, next }: Placed): readonly Gap[] {
  const gap = (inA: readonly [number, number], inB: readonly [number, number]): Gap => ({
    a: { report: a, from: inA[0], to: inA[1] },
    b: { report: b, from: inB[0], to: inB[1] },
  })
  const [first, last] = [runs[0]!, runs.at(-1)!]
  const [endA, endB] = [last.a + last.length, last.b + last.length]
  const all = [
    ...(follows ? [] : [{ ...gap([opening(a, first.a), first.a], [opening(b, first.b), first.b]), edge: true as const }]),
    ...runs.slice(1).map((run, i) => gap([runs[i]!.a + runs[i]!.length, run.a], [runs[i]!.b + runs[i]!.length, run.b])),
    next === undefined
      ? { ...gap([endA, closing(a, endA)], [endB, closing(b, endB)]), edge: true as const }
      : gap([endA, next.runs[0]!.a], [endB, next.runs[0]!.b]),
  ]
  return all.filter((one) => !isEmpty(one.a) || !isEmpty(one.b))
}

/**
 * An edit at an edge counts only where it touches more than wording. Where both sides have words, as in "Some guests" for
 * "Many guests", they are the sentence's opening or end, reworded; one that only opens or ends it is a matter of style, unless
 * it ascribes, weakens or dates.
 */
function edgeEdit({ a, b }: Gap): readonly Edit[] {
  if (Math.max(a.to - a.from, b.to - b.from) > EDGE) return []
  const edit = editBetween(a, b)
  const touches = ['attribution', 'hedge', 'caveat', 'date', 'quotation', ...(edit.op === 'replace' ? ['figure', 'name'] : [])]
  return touches.includes(edit.effect) ? [edit] : []
}

function editBetween(a: Stretch, b: Stretch): Edit {
  const [extentA, extentB] = [extentOf(a), extentOf(b)]
  return {
    op: extentA === undefined ? 'insert' : extentB === undefined ? 'delete' : wordsInAnyOrder(a) === wordsInAnyOrder(b) ? 'move' : 'replace',
    effect: effectOf(a, b),
    ...(extentA && { a: extentA }),
    ...(extentB && { b: extentB }),
  }
}

function extentOf({ report: { words }, from, to }: Stretch): Extent | undefined {
  return from === to ? undefined : [words.start[from]!, words.end[to - 1]!]
}
