import type { CautionRule } from './rule.ts'
import { called, claimFacts, quoted, shown, speakerOf, waysRound } from './facts.ts'

/** Nothing in one, "reportedly" in another that has it from there. */
export const hedgeAdded: CautionRule = {
  id: 'hedge-added',
  version: 1,
  asks: 'Is what one report states plainly, with its source, hedged in another that shares its wording?',
  why: 'A hedge often stands where a source was dropped, and makes a sourced statement look like hearsay.',
  cannotTell: 'Whether the second report had grounds of its own to doubt.',
  *look(view) {
    for (const { claim, copied } of claimFacts(view, 2)) {
      const found = copied
        .flatMap((pair) =>
          pair.copy.direction.known
            ? waysRound(pair)
            : waysRound(pair).filter(({ from, to }) => speakerOf(from) !== undefined && speakerOf(to) === undefined),
        )
        .find(({ from, to }) => from.hedging === 'plain' && to.hedging === 'hedged')
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
  ],
}
