import type { ComparedReport } from './compared-words.ts'
import type { Evidence, Sharing } from './evidence.ts'

/** What it weighs that one text marks words as left out, or as put in, where the other has what was said. */
const LEFT_OUT = 3
const PUT_IN = 2
/** What it weighs that one text puts right what the other says. */
const PUT_RIGHT = 3
/** UTF-16 units behind "up from" in which the number stands. */
const BEHIND = 100
/** UTF-16 units between two shared runs that are looked at. */
const GAP = 300
/** UTF-16 units around a gap in which the ellipsis may stand. */
const BESIDE = 20
const ELLIPSIS = /…|\.\s?\.\s?\./u
const BRACKETED = /\[[^\]\n]{0,60}\p{L}[^\]\n]{0,60}\]/u
/** An ellipsis right behind the shared words, with no word before it. */
const LEAVES_OUT = /^[^\p{L}\p{N}]{0,6}(?:…|\.\s?\.\s?\.)/u

type Side = 'a' | 'b'

/** “We will … wait” has left out what another text has, and “[the mayor] will wait” has put in what it has not. */
export function marksOfEditing(sharing: Sharing): readonly Evidence[] {
  const found = new Map<string, Evidence>()
  for (const { runs } of sharing.passages)
    for (const [i, run] of runs.entries()) {
      const next = runs[i + 1]
      const between = (side: Side): Gap =>
        next === undefined ? quotationsEnd(sharing[side], run[side] + run.length) : gapOf(sharing[side], run[side] + run.length, next[side])
      const gaps = { a: between('a'), b: between('b') }
      const one = marked(gaps) ?? putRight(gaps, sharing)
      if (one !== undefined) found.set(`${one.from}${one.because}`, one)
    }
  return [...found.values()]
}

/** What one side has between two runs, and the same with a little of the words around, as equal words may stand on both sides of a cut. */
interface Gap {
  readonly inside: string
  readonly around: string
}

function gapOf({ report: { text }, words }: ComparedReport, from: number, to: number): Gap {
  const [start, end] = [words.end[from - 1]!, Math.min(words.start[to]!, words.end[from - 1]! + GAP)]
  return { inside: text.slice(start, end), around: text.slice(Math.max(0, start - BESIDE), end + BESIDE) }
}

/** What follows the shared words up to the end of the quotation that they stand in; empty where they stand in none. */
function quotationsEnd({ report: { text }, words, passages }: ComparedReport, from: number): Gap {
  const at = words.end[from - 1]!
  const quotation = passages.quotations.find(({ extent: [start, end], closed }) => closed && start <= at && at <= end)
  const inside = quotation === undefined ? '' : text.slice(at, Math.min(quotation.extent[1], at + GAP))
  return { inside, around: inside }
}

/** A text that says of a number of the other that it was given before (“up from 12”, “an earlier version said 240”) was written after it. */
export function supersededNumbers({ a, b }: Sharing): readonly Evidence[] {
  const [byA, byB] = [supersedes(a, b), supersedes(b, a)]
  if (byA === byB) return []
  return [{ from: byA ? 'b' : 'a', weight: PUT_RIGHT, because: 'One text says that a number of the other was given before.' }]
}

function supersedes(one: ComparedReport, other: ComparedReport): boolean {
  const language = one.language()
  if (language === undefined) return false
  for (const { index, 0: cue } of one.report.text.matchAll(language.provenance.superseded)) {
    const behind = one.report.text.slice(index + cue.length, index + cue.length + BEHIND).split(/[.;!?](?=\s|$)|\n/u)[0]!
    for (const [number] of behind.matchAll(/\d[\d,.]*\d|\d|\p{L}+/gu)) {
      if (!/^\d/.test(number) && !language.copying.numbers.has(number.toLowerCase())) continue
      const standing = new RegExp(`(?<![\\p{L}\\d.,])${number.replace(/[.,]/g, '[.,]')}(?![\\p{L}\\d]|[.,]\\d)`, 'iu')
      if (standing.test(other.report.text)) return true
    }
  }
  return false
}

/** “120, not 1,200 as was first reported” was written after the text that says 1,200. */
function putRight(gaps: Readonly<Record<Side, Gap>>, { a, b }: Sharing): Evidence | undefined {
  const corrects = { a: corrected(gaps.a, a), b: corrected(gaps.b, b) }
  if (corrects.a === corrects.b) return undefined
  return { from: corrects.a ? 'b' : 'a', weight: PUT_RIGHT, because: 'One text puts right what was reported before.' }
}

const corrected = ({ inside }: Gap, { language }: ComparedReport): boolean => language()?.provenance.putsRight.test(inside) ?? false

function marked(gaps: Readonly<Record<Side, Gap>>): Evidence | undefined {
  const leftOut = (side: Side): boolean =>
    (ELLIPSIS.test(gaps[side].around) && !/[\p{L}\p{N}]/u.test(gaps[side].inside)) || LEAVES_OUT.test(gaps[side].inside)
  const says = (side: Side): boolean => /[\p{L}\p{N}]/u.test(gaps[side].inside) && !ELLIPSIS.test(gaps[side].around)
  const putIn = (side: Side): boolean => BRACKETED.test(gaps[side].inside)
  for (const [cut, whole] of [
    ['a', 'b'],
    ['b', 'a'],
  ] as const) {
    if (leftOut(cut) && says(whole))
      return { from: whole, weight: LEFT_OUT, because: 'One text has left out words at an ellipsis that the other has.' }
    if (putIn(cut) && !putIn(whole)) return { from: whole, weight: PUT_IN, because: 'One text has words in brackets that the other did not need.' }
  }
  return undefined
}
