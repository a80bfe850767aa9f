import type { ExampleSentence } from '../model/example-case.ts'
import type { CautionRule } from './rule.ts'
import { claimFacts, SHARED_WORDS, shown } from './facts.ts'
import { recordDate } from './record-dates.ts'
import { outletOf } from './outlet.ts'
import { calledAll } from './sentences.ts'

const SINCE_SPRING: ExampleSentence = {
  text: 'The breakwater had been cracked since the spring',
  claim: 'crack',
  time: { words: 'the spring', value: '2031-SP', relative: true },
}

/** Who was first cannot be told. */
export const undated: CautionRule = {
  id: 'undated',
  version: 7,
  asks: 'Does the order of two reports of two outlets that share wording hang on a date that is missing or doubtful?',
  why: 'Who took it from whom, and what changed on the way, cannot be said without the order.',
  cannotTell: 'When a report without a date that can be trusted was published.',
  *look(view) {
    for (const { claim, copied } of claimFacts(view, 2)) {
      const dated = (report: Parameters<typeof view.report>[0]): boolean => recordDate(view, report).kind === 'dated'
      const pair = copied
        // An outlet that prints its own text twice has it from itself, whichever came first.
        .filter(({ a, b }) => outletOf(view, a.report) !== outletOf(view, b.report))
        .find(({ a, b, copy }) => !copy.direction.known && copy.sharedWords >= SHARED_WORDS && !(dated(a.report) && dated(b.report)))
      if (pair === undefined) continue
      const without = [pair.a.report, pair.b.report].filter((report) => recordDate(view, report).kind === 'undated').sort()
      const doubts = [pair.a.report, pair.b.report].sort().flatMap((report) => {
        const date = recordDate(view, report)
        return date.kind === 'doubtful' ? [date.because] : []
      })
      const missing = without.length === 0 ? [] : [`${calledAll(view, without)} ${without.length > 1 ? 'have' : 'has'} no date`]
      yield {
        claim: claim.id,
        reports: [pair.a.report, pair.b.report].sort(),
        sentence: `${calledAll(view, [pair.a.report, pair.b.report])} share the wording; ${[...missing, ...doubts].join('; ')}. Which came first is unknown.`,
        evidence: [shown(pair.a), shown(pair.b)],
        weight: 20,
        weightBecause: 'the order of the reports is open',
        once: { key: claim.id, rank: 0 },
      }
    }
  },
  examples: [
    {
      expect: 'catches',
      shows: 'shared wording without dates',
      reports: [
        { outlet: 'Coast Wire', sentences: [{ text: 'The breakwater had been cracked since the spring', claim: 'crack' }] },
        {
          outlet: 'Ledan Daily',
          sentences: [{ text: 'The breakwater had been cracked since the spring', claim: 'crack', sharesWith: 'Coast Wire' }],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'shared wording, both dated',
      reports: [
        { outlet: 'Coast Wire', published: '2031-05-04', sentences: [{ text: 'The breakwater had been cracked since the spring', claim: 'crack' }] },
        {
          outlet: 'Ledan Daily',
          published: '2031-05-04',
          sentences: [{ text: 'The breakwater had been cracked since the spring', claim: 'crack', sharesWith: 'Coast Wire' }],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'shared wording, both dated at the head of their text',
      reports: [
        { outlet: 'Coast Wire', printed: '2031-05-04', sentences: [SINCE_SPRING] },
        { outlet: 'Ledan Daily', printed: '2031-05-05', sentences: [{ ...SINCE_SPRING, sharesWith: 'Coast Wire' }] },
      ],
    },
    {
      expect: 'leaves',
      shows: 'one outlet that prints its own text twice',
      reports: [
        { outlet: 'Coast Wire', sentences: [SINCE_SPRING, { text: 'The harbour board met on Monday', claim: 'board' }] },
        { outlet: 'Coast Wire', sentences: [{ ...SINCE_SPRING, sharesWith: 'Coast Wire' }] },
      ],
    },
    {
      expect: 'catches',
      shows: 'shared wording, one date as programs print it for none',
      reports: [
        {
          outlet: 'Coast Wire',
          published: '1970-01-01',
          sentences: [{ text: 'The breakwater had been cracked since the spring', claim: 'crack' }],
        },
        {
          outlet: 'Ledan Daily',
          published: '2031-05-04',
          sentences: [{ text: 'The breakwater had been cracked since the spring', claim: 'crack', sharesWith: 'Coast Wire' }],
        },
      ],
    },
  ],
}
