import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { ExampleSentence } from '../model/example-case.ts'
import type { Extent } from '../model/span.ts'
import type { TimeRow } from '../model/times.ts'
import type { Statement } from '../model/statements.ts'
import { plainDate } from '../text/plain-date.ts'
import type { CautionRule, Found } from './rule.ts'
import { claimFacts, shown } from './facts.ts'
import { recordDate, type RecordDate } from './record-dates.ts'
import { called } from './sentences.ts'
import { DAY } from '../text/day-length.ts'

const TWO_YEARS: ExampleSentence = {
  text: 'The berths were closed for the last two years, the union said',
  claim: 'berths',
  time: { words: 'the last two years', value: 'P2Y', relative: true, type: 'DURATION' },
}

/** "The last two years", copied to another year. */
export const staleTime: CautionRule = {
  id: 'stale-time',
  version: 7,
  asks: 'Was a relative time such as “the last two years” copied, or said on an earlier date, so that it means other dates than those counted from the report?',
  why: 'Counted back from the copy’s date it gives a wrong period.',
  cannotTell: 'When the first text was written, unless it is in the case and dated.',
  *look(view) {
    for (const { claim, copied, stated } of claimFacts(view)) {
      yield* spokenEarlier(
        view,
        stated.map(({ statement }) => statement),
        claim.id,
      )
      for (const { a, b } of copied) {
        const found = moved(view, a, b)
        if (found === undefined) continue
        yield {
          claim: claim.id,
          reports: [a.report, b.report].sort(),
          sentence: `“${found.words}” stands in ${called(view, a.report)} and in ${called(view, b.report)}, which share the wording; ${found.because}.`,
          evidence: [shown(a, found.words), shown(b, found.words)],
          weight: 55,
          weightBecause: 'the period depends on a date that did not move with the words',
        }
        break
      }
    }
  },
  examples: [
    {
      expect: 'catches',
      shows: 'a relative span copied a year later',
      reports: [
        {
          outlet: 'Coast Wire',
          published: '2031-05-04',
          sentences: [TWO_YEARS],
        },
        {
          outlet: 'Ledan Daily',
          published: '2032-06-01',
          sentences: [{ ...TWO_YEARS, copyOf: 'Coast Wire' }],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a relative span copied on the same day',
      reports: [
        {
          outlet: 'Coast Wire',
          published: '2031-05-04',
          sentences: [TWO_YEARS],
        },
        {
          outlet: 'Ledan Daily',
          published: '2031-05-04',
          sentences: [{ ...TWO_YEARS, copyOf: 'Coast Wire' }],
        },
      ],
    },
    {
      expect: 'catches',
      shows: 'a relative span where one date is what programs print for none',
      reports: [
        {
          outlet: 'Coast Wire',
          published: '1970-01-01',
          sentences: [TWO_YEARS],
        },
        {
          outlet: 'Ledan Daily',
          published: '2032-06-01',
          sentences: [{ ...TWO_YEARS, copyOf: 'Coast Wire' }],
        },
      ],
    },
  ],
}

/** Days between two texts after which a length of days, weeks or years no longer ends in the same place. */
const MOVED = 30

function moved(view: CaseView, a: Statement, b: Statement): { readonly words: string; readonly because: string } | undefined {
  const rows = (statement: Statement): readonly TimeRow[] =>
    statement.times.map((index) => view.layer(statement.report, 'times')[index]!).filter(({ relative }) => relative)
  const words = (statement: Statement, row: TimeRow): string => view.report(statement.report).text.slice(...row.extent)
  const [first, second] = [recordDate(view, a.report), recordDate(view, b.report)]
  const doubtful = [first, second].find((date) => date.kind === 'doubtful')
  for (const mine of rows(a)) {
    const theirs = rows(b).find((row) => words(b, row).toLowerCase() === words(a, mine).toLowerCase())
    if (theirs === undefined) continue
    const gap = Math.abs(dayNumber(first) - dayNumber(second))
    if (
      first.kind === 'dated' &&
      second.kind === 'dated' &&
      mine.from !== undefined &&
      theirs.from !== undefined &&
      mine.from !== theirs.from &&
      mine.type !== 'DURATION'
    )
      return {
        words: words(a, mine),
        because: `read from each report’s date it means ${plainDate(mine.value)} in one and ${plainDate(theirs.value)} in the other`,
      }
    if (mine.type === 'DURATION' && !(gap <= MOVED))
      return {
        words: words(a, mine),
        because: Number.isFinite(gap) ? `they are ${Math.round(gap)} days apart` : (doubtful?.because ?? 'at least one of them has no date'),
      }
  }
  return undefined
}

/** Days since 1970 of a date that can be trusted; not a number where there is none. */
const dayNumber = (date: RecordDate): number => (date.kind === 'dated' ? Date.parse(date.value) / DAY : NaN)

/** A length of time that ends when it was said, and the report dates the saying. */
function* spokenEarlier(view: CaseView, statements: readonly Statement[], claim: Found['claim']): Iterable<Found> {
  for (const statement of statements) {
    if (statement.times.length === 0) continue
    const { report } = statement
    const times = view.layer(report, 'times')
    const length = statement.times.map((index) => times[index]!).find(({ type, relative }) => type === 'DURATION' && relative)
    const said = length && dateOfSaying(view, statement)
    if (length === undefined || said === undefined) continue
    const { text } = view.report(report)
    const [words, date] = [text.slice(...length.extent), text.slice(...said.extent)]
    yield {
      ...(claim !== undefined && { claim }),
      reports: [report],
      sentence: `“${words}” in ${called(view, report)} is told of as said in ${date}: it ends then, not when the report was published.`,
      evidence: [shown(statement, words), { report, start: said.extent[0], end: said.extent[1], note: 'when it was said' }],
      weight: 40,
      weightBecause: 'the period ends earlier than it seems to',
    }
    return
  }
}

/**
 * A calendar date that dates what a statement's speaker said: it stands in nobody's words, in the statement's sentence or in
 * the one before where the same speaker is heard there.
 */
function dateOfSaying(view: CaseView, { report, extent, chain }: Statement): TimeRow | undefined {
  const source = chain.length < 2 ? undefined : chain.at(-1)
  if (source === undefined) return undefined
  const { sentences } = view.layer(report, 'passages')
  const at = sentences.findIndex((sentence) => sentence.extent[0] <= extent[0] && extent[0] < sentence.extent[1])
  const [before, own] = [sentences[at - 1]?.extent, sentences[at]?.extent]
  const attributions = view.layer(report, 'attributions')
  const heard =
    before !== undefined &&
    attributions.some((row) => within(row.content[0], before) && row.chain.length > 1 && oneSpeaker(row.chain.at(-1)!.name, source.name))
  const from = (heard ? before : own)?.[0]
  if (from === undefined) return undefined
  const date = recordDate(view, report)
  const published = date.kind === 'dated' ? date.value : '9999'
  return view
    .layer(report, 'times')
    .find(
      ({ type, anchor, grain, to, extent: time }) =>
        type === 'DATE' &&
        anchor.kind === 'none' &&
        CALENDAR.includes(grain) &&
        time[0] >= from &&
        time[1] <= extent[0] &&
        to !== undefined &&
        to <= published &&
        !attributions.some(({ content, kind }) => kind !== 'own-voice' && content.some((piece) => within(time, piece))),
    )
}

function within(inner: Extent | undefined, outer: Extent): boolean {
  return inner !== undefined && outer[0] <= inner[0] && inner[1] <= outer[1]
}

const articles = new Set(languages.flatMap(({ descriptions }) => descriptions.definite))

/** Whether the words of one name or description are among those of the other. */
function oneSpeaker(a: string, b: string): boolean {
  const words = (name: string): readonly string[] => (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !articles.has(word))
  const [short, long] = words(a).length < words(b).length ? [words(a), words(b)] : [words(b), words(a)]
  return short.length > 0 && short.every((word) => long.includes(word))
}

const CALENDAR: readonly TimeRow['grain'][] = ['day', 'month', 'year']
