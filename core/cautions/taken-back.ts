import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { FigureRow } from '../model/figures.ts'
import type { Extent, SpanRow } from '../model/span.ts'
import type { Statement } from '../model/statements.ts'
import { eitherOf } from '../text/either-of.ts'
import type { CorrectionNotice } from './correction-notices.ts'
import { wordsOf } from './sentences.ts'
import { bareWords, firstTelling, placeOf, prepositionBefore, runsOf, tokensIn } from './compared-words.ts'

/** One thing that a notice says was wrong. */
export interface TakenBack {
  /** The words of what was wrong, as the notice has them; empty where it takes back all that it tells. */
  readonly words: string
  /** Whether a statement of another report gives it, and nothing that the notice puts in its place. */
  readonly isIn: (statement: Statement) => boolean
}

const corrections = languages.map((language) => language.corrections)
const EARLIER_TEXT = eitherOf(corrections.map(({ earlierText }) => earlierText))
const before = (shapes: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${shapes.join('|')})(?![\\p{L}\\p{N}])[\\s:]+`, 'giu')
const WRONG = before(corrections.flatMap(({ wrongBefore }) => wrongBefore))
const WRONG_NUMBER = before(corrections.flatMap(({ wrongNumberBefore }) => wrongNumberBefore))
const ENDS = new Set(corrections.flatMap(({ wrongEnds }) => [...wrongEnds]))

/** What a notice takes back, as far as its words show it; a notice that only says what is right shows nothing. */
export function takenBackIn(view: CaseView, { span, retractedFrom }: CorrectionNotice): readonly TakenBack[] {
  if (retractedFrom !== undefined) return [retracted(view, { ...span, start: retractedFrom })]
  return [...contrasted(view, span), ...earlier(view, span)]
}

/** All that stands in a notice: a statement gives it whose every word is in it. */
function retracted(view: CaseView, span: SpanRow): TakenBack {
  const told = new Set(wordsOf(textOf(view, span)))
  return { words: '', isIn: (statement) => wordsOf(textOf(view, spanOf(statement))).every((word) => told.has(word)) }
}

/** “40, not 400”: what is wrong beside what is right. */
function* contrasted(view: CaseView, span: SpanRow): Iterable<TakenBack> {
  const text = textOf(view, span)
  for (const [shape, numbersAlone] of [
    [WRONG, false],
    [WRONG_NUMBER, true],
  ] as const)
    for (const {
      index,
      0: { length },
    } of text.matchAll(shape)) {
      const wrong = upToAside(view, clauseFrom(view, { ...span, start: span.start + index + length }))
      const right = { ...span, end: span.start + index }
      const figure = figureAt(view, wrong)
      if (figure) yield wrongNumber(view, { right, figure })
      else if (!numbersAlone) yield* wrongWords(view, wrong, right)
    }
}

/** A range up to the end of its clause. */
function clauseFrom(view: CaseView, span: SpanRow): SpanRow {
  const [clause = ''] = /^(?:[^.,;:!?()\n“”"–—]|[.,:](?=\d))*/u.exec(textOf(view, span))!
  return { ...span, end: span.start + clause.length }
}

/** A range up to a word that goes on to something else: “not 400 *as* first reported”. */
function upToAside(view: CaseView, span: SpanRow): SpanRow {
  const aside = tokensIn(textOf(view, span)).find(({ word }) => ENDS.has(word))
  return aside ? { ...span, end: span.start + aside.at } : span
}

interface Contrast {
  readonly right: SpanRow
  readonly figure: Figure
}

/** A number that is wrong, with the last number before it as the right one, which says what is counted where the wrong one does not. */
function wrongNumber(view: CaseView, { right, figure }: Contrast): TakenBack {
  const beside = figuresIn(view, right).findLast(({ sort, unit }) => sort === figure.sort || figure.unit === undefined || figure.unit === unit)
  const meant = figure.unit === undefined && beside ? { ...figure, ...countedBy(beside) } : figure
  return {
    words: figure.written,
    isIn: (statement) => {
      const given = figuresIn(view, spanOf(statement))
      return given.some((one) => isSame(one, meant)) && !(beside && given.some((one) => isSame(one, beside)))
    },
  }
}

const countedBy = ({ sort, unit, family, counts }: FigureRow): Partial<FigureRow> => ({
  sort,
  ...(unit !== undefined && { unit }),
  ...(family !== undefined && { family }),
  ...(counts !== undefined && { counts }),
})

/** Words that are wrong. Nothing can be told by them where what is right holds them, too: “Upper Ledan, not Ledan”. */
function* wrongWords(view: CaseView, wrong: SpanRow, right: SpanRow): Iterable<TakenBack> {
  const bare = bareWords(textOf(view, wrong))
  const said = tokensIn(textOf(view, right)).map(({ word }) => word)
  if (bare.words.length === 0 || placeOf(said, bare.words) >= 0) return
  const instead = said.slice(-bare.words.length)
  const ties = [...bare.prepositions, ...said.slice(-instead.length - 2)]
  yield {
    words: bare.written,
    isIn: (statement) => {
      const given = tokensIn(textOf(view, spanOf(statement))).map(({ word }) => word)
      const at = placeOf(given, bare.words)
      if (at < 0 || placeOf(given, instead) >= 0) return false
      // “sank near the school” is no “hit a warehouse, not a school”.
      const other = prepositionBefore(given, at)
      return other === undefined || ties.includes(other)
    },
  }
}

/** “An earlier version of this article said …”: those of its numbers, days and names that the rest of the report does not have. */
function* earlier(view: CaseView, span: SpanRow): Iterable<TakenBack> {
  const opening = EARLIER_TEXT.exec(textOf(view, span))
  if (!opening) return
  const told = clauseFrom(view, { ...span, start: span.start + opening.index + opening[0].length })
  const { text } = view.report(span.report)
  const rest = [text.slice(0, told.start), text.slice(told.end)]
  const kept = new Set(rest.flatMap(tokensIn).map(({ word }) => word))
  const keptFigures = [...figuresIn(view, { ...told, start: 0, end: told.start }), ...figuresIn(view, { ...told, start: told.end, end: text.length })]
  const figures = figuresIn(view, told).filter((figure) => !keptFigures.some((one) => isSame(one, figure)))
  const names = tokensIn(textOf(view, told)).filter(({ word, written }) => /^\p{Lu}/u.test(written) && !kept.has(word))
  if (figures.length + names.length === 0) return
  yield {
    words: [...figures.map(({ written }) => written), ...runsOf(names)].join(', '),
    isIn: (statement) => {
      const given = figuresIn(view, spanOf(statement))
      const words = new Set(tokensIn(textOf(view, spanOf(statement))).map(({ word }) => word))
      return figures.every((figure) => given.some((one) => isSame(one, figure))) && names.every(({ word }) => words.has(word))
    },
  }
}

/** A figure with its number as written. */
interface Figure extends FigureRow {
  readonly written: string
}

/** Whether two figures give one number, rounded or not, of what may be one thing. */
function isSame(a: Figure, b: Figure): boolean {
  const isExact = a.min !== null && a.min === a.max && b.min === b.max
  const numbers = a.written === b.written || (isExact && a.min === b.min)
  const counted = a.counts === undefined || b.counts === undefined || a.counts === b.counts
  const units =
    a.unit === undefined || b.unit === undefined || a.unit === b.unit || (a.family === b.family && [a.unit, b.unit].includes(a.family ?? ''))
  // “Rose by 4 percent, not 14 percent” gives a change and a share.
  const sorts = a.sort === b.sort || (a.unit !== undefined && a.unit === b.unit)
  return sorts && numbers && counted && units
}

function figureAt(view: CaseView, span: SpanRow): Figure | undefined {
  const first = firstTelling(tokensIn(textOf(view, span)))
  return first && figuresIn(view, span).find(({ extent: [start], core }) => start <= span.start + first.at && core[0] >= span.start)
}

function figuresIn(view: CaseView, { report, start, end }: SpanRow): readonly Figure[] {
  const { text } = view.report(report)
  return view
    .layer(report, 'figures')
    .filter(({ core, vague }) => !vague && start <= core[0] && core[1] <= end)
    .map((row) => ({ ...row, written: text.slice(...row.core).toLowerCase() }))
}

const spanOf = ({ report, extent: [start, end] }: { readonly report: SpanRow['report']; readonly extent: Extent }): SpanRow => ({
  report,
  start,
  end,
})

const textOf = (view: CaseView, { report, start, end }: SpanRow): string => view.report(report).text.slice(start, end)
