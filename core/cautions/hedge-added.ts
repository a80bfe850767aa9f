import type { CaseView } from '../model/case-view.ts'
import type { ExampleSentence } from '../model/example-case.ts'
import type { Statement } from '../model/statements.ts'
import type { CautionRule } from './rule.ts'
import type { ClaimFacts } from './facts.ts'
import { claimFacts, isDoubted, shown, speakerOf } from './facts.ts'
import { waysRound } from './order.ts'
import { called, quoted } from './sentences.ts'

const CLOSED: ExampleSentence = {
  text: 'The harbour stayed closed all night while divers looked for the log of the tug and the crew waited at the north quay',
  claim: 'closed',
}

/** Nothing in one, "reportedly" in another that has it from there. */
export const hedgeAdded: CautionRule = {
  id: 'hedge-added',
  version: 5,
  asks: 'Is what one report states plainly, with its source, hedged in another that shares wording with it?',
  why: 'A hedge often stands where a source was dropped, and makes a sourced statement look like hearsay.',
  cannotTell: 'Whether the second report had grounds of its own to doubt.',
  *look(view) {
    for (const facts of claimFacts(view, 2)) {
      const { claim } = facts
      const found = [...comparable(view, facts)].find(({ from, to }) => !isDoubted(view, from) && isDoubted(view, to))
      if (found === undefined) continue
      yield {
        claim: claim.id,
        reports: [found.from.report, found.to.report].sort(),
        sentence: `${called(view, found.from.report)} states it without a hedge (${quoted(view, found.from)}); ${called(view, found.to.report)} hedges it (${quoted(view, found.to)}).`,
        evidence: [shown(found.from, 'not hedged'), shown(found.to, 'hedged')],
        weight: 35,
        weightBecause: 'a doubt was added on the way',
      }
    }
  },
  examples: [
    {
      expect: 'catches',
      shows: 'a hedge in place of a source',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [{ text: 'The owner ordered the crew to sail that night', claim: 'order', from: ['named-person: Ada Finn'] }],
        },
        {
          outlet: 'Ledan Daily',
          sentences: [{ text: 'The owner reportedly ordered the crew to sail that night', claim: 'order', hedged: true, copyOf: 'Coast Wire' }],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'no hedge in either',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [{ text: 'The owner ordered the crew to sail that night', claim: 'order', from: ['named-person: Ada Finn'] }],
        },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The owner ordered the crew to sail that night', claim: 'order', copyOf: 'Coast Wire' }] },
      ],
    },

    {
      expect: 'catches',
      shows: 'a speaker in one report, “reportedly” in another that shares other sentences with it',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [{ text: 'The board hid the letter', claim: 'letter', from: ['named-person: Ada Finn'] }, CLOSED],
        },
        {
          outlet: 'Ledan Daily',
          sentences: [
            { text: 'The letter was reportedly hidden', claim: 'letter', hedged: true, from: ['vague: reportedly'] },
            { ...CLOSED, copyOf: 'Coast Wire' },
          ],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a speaker in one report, “reportedly” in another that shares nothing with it',
      reports: [
        { outlet: 'Coast Wire', sentences: [{ text: 'The board hid the letter', claim: 'letter', from: ['named-person: Ada Finn'] }] },
        {
          outlet: 'Ledan Daily',
          sentences: [{ text: 'The letter was reportedly hidden', claim: 'letter', hedged: true, from: ['vague: reportedly'] }],
        },
      ],
    },
  ],
}

/**
 * Copies, the second from the first; and statements with a speaker before those that leave open whose word it is (“reportedly”), in
 * a report that shares other wording.
 */
function* comparable(view: CaseView, { affirmed, copied, sharersOf }: ClaimFacts): Iterable<{ readonly from: Statement; readonly to: Statement }> {
  for (const pair of copied)
    yield* pair.copy.direction.known
      ? waysRound(view, pair)
      : waysRound(view, pair).filter(({ from, to }) => speakerOf(from) !== undefined && speakerOf(to) === undefined)
  const bare = affirmed.filter((one) => one.chain.length > 1 && speakerOf(one) === undefined && isDoubted(view, one))
  const from = bare.length === 0 ? [] : affirmed.filter((one) => one.hedging === 'plain' && speakerOf(one) !== undefined)
  for (const to of from.length === 0 ? [] : bare) {
    const sharers = sharersOf(to.report)
    for (const one of from) if (sharers.has(one.report)) yield { from: one, to }
  }
}
