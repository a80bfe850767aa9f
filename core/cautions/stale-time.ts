import type { CaseView } from '../model/case-view.ts'
import type { TimeRow } from '../model/times.ts'
import type { Statement } from '../model/statements.ts'
import type { CautionRule } from './rule.ts'
import { called, claimFacts, shown } from './facts.ts'

/** "The last two years", copied to another year. */
export const staleTime: CautionRule = {
  id: 'stale-time',
  version: 1,
  asks: 'Was a relative time such as “the last two years” copied, and so means other dates than where it was written?',
  why: 'Counted back from the copy’s date it gives a wrong period.',
  cannotTell: 'When the first text was written, unless it is in the case and dated.',
  *look(view) {
    for (const { claim, copied } of claimFacts(view, 2))
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
  },
  examples: [
    {
      expect: 'catches',
      shows: 'a relative span copied a year later',
      reports: [
        {
          outlet: 'Coast Wire',
          published: '2031-05-04',
          sentences: [
            {
              text: 'The berths were closed for the last two years, the union said',
              claim: 'berths',
              time: { words: 'the last two years', value: 'P2Y', relative: true, type: 'DURATION' },
            },
          ],
        },
        {
          outlet: 'Ledan Daily',
          published: '2032-06-01',
          sentences: [
            {
              text: 'The berths were closed for the last two years, the union said',
              claim: 'berths',
              copyOf: 'Coast Wire',
              time: { words: 'the last two years', value: 'P2Y', relative: true, type: 'DURATION' },
            },
          ],
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
          sentences: [
            {
              text: 'The berths were closed for the last two years, the union said',
              claim: 'berths',
              time: { words: 'the last two years', value: 'P2Y', relative: true, type: 'DURATION' },
            },
          ],
        },
        {
          outlet: 'Ledan Daily',
          published: '2031-05-04',
          sentences: [
            {
              text: 'The berths were closed for the last two years, the union said',
              claim: 'berths',
              copyOf: 'Coast Wire',
              time: { words: 'the last two years', value: 'P2Y', relative: true, type: 'DURATION' },
            },
          ],
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
  for (const mine of rows(a)) {
    const theirs = rows(b).find((row) => words(b, row).toLowerCase() === words(a, mine).toLowerCase())
    if (theirs === undefined) continue
    const days = [a, b].map(({ report }) => Date.parse(view.report(report).meta.published?.value ?? '') / 86_400_000)
    const gap = Math.abs(days[0]! - days[1]!)
    if (mine.from !== undefined && theirs.from !== undefined && mine.from !== theirs.from && mine.type !== 'DURATION')
      return { words: words(a, mine), because: `read from each report’s date it means ${mine.value} in one and ${theirs.value} in the other` }
    if (mine.type === 'DURATION' && !(gap <= MOVED))
      return { words: words(a, mine), because: Number.isFinite(gap) ? `they are ${Math.round(gap)} days apart` : 'at least one of them has no date' }
  }
  return undefined
}
