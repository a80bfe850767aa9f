import type { CautionRule } from './rule.ts'
import { claimFacts, shown, waysRound } from './facts.ts'
import { called } from './sentences.ts'

/** "Could not be verified", gone. */
export const caveatLost: CautionRule = {
  id: 'caveat-lost',
  version: 1,
  asks: 'Is a caveat such as “could not be confirmed” missing in another report that shares the wording or the outlet’s text?',
  why: 'The first report warned its readers; the second does not.',
  cannotTell: 'Whether the second report checked it.',
  *look(view) {
    for (const { claim, copied } of claimFacts(view, 2)) {
      const caveats = (statement: (typeof copied)[number]['a']): readonly (readonly [number, number])[] =>
        view.layer(statement.report, 'attributions')[statement.attribution]?.caveats ?? []
      const found = copied.flatMap((pair) => waysRound(pair)).find(({ from, to }) => caveats(from).length > 0 && caveats(to).length === 0)
      if (found === undefined) continue
      const [start, end] = caveats(found.from)[0]!
      const words = view.report(found.from.report).text.slice(start, end)
      yield {
        claim: claim.id,
        reports: [found.from.report, found.to.report].sort(),
        sentence: `${called(view, found.from.report)} adds “${words}”; ${called(view, found.to.report)} shares the wording and leaves that out.`,
        evidence: [{ report: found.from.report, start, end, note: 'the caveat' }, shown(found.to, 'without it')],
        weight: 62,
        weightBecause: 'a stated caveat is gone',
      }
    }
  },
  examples: [
    {
      expect: 'catches',
      shows: 'a caveat that the copy drops',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [
            {
              text: 'The crew had warned the owner in writing, which could not be confirmed',
              claim: 'warning',
              from: ['named-person: Ada Finn'],
              caveat: 'could not be confirmed',
            },
          ],
        },
        {
          outlet: 'Ledan Daily',
          sentences: [{ text: 'The crew had warned the owner in writing', claim: 'warning', from: ['named-person: Ada Finn'], copyOf: 'Coast Wire' }],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'no caveat in either',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [{ text: 'The crew had warned the owner in writing', claim: 'warning', from: ['named-person: Ada Finn'] }],
        },
        {
          outlet: 'Ledan Daily',
          sentences: [{ text: 'The crew had warned the owner in writing', claim: 'warning', from: ['named-person: Ada Finn'], copyOf: 'Coast Wire' }],
        },
      ],
    },
  ],
}
