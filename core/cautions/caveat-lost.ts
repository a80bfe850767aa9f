import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import type { Extent } from '../model/span.ts'
import type { Statement } from '../model/statements.ts'
import { TAGS } from '../model/words.ts'
import type { CautionRule } from './rule.ts'
import { claimFacts, shown } from './facts.ts'
import { ORDER_UNKNOWN, waysRound } from './order.ts'
import { called } from './sentences.ts'

/** "Could not be verified", gone. */
export const caveatLost: CautionRule = {
  id: 'caveat-lost',
  version: 5,
  asks: 'Is a caveat such as “could not be confirmed” missing in another report that shares the wording or the outlet’s text?',
  why: 'The first report warned its readers; the second does not.',
  cannotTell: 'Whether the second report checked it.',
  *look(view) {
    for (const { claim, copied } of claimFacts(view, 2)) {
      const caveats = (statement: Statement): readonly Extent[] =>
        (view.layer(statement.report, 'attributions')[statement.attribution]?.caveats ?? []).filter((caveat) => qualifies(view, statement, caveat))
      const found = copied.flatMap((pair) => waysRound(view, pair)).find(({ from, to }) => caveats(from).length > 0 && caveats(to).length === 0)
      if (found === undefined) continue
      const [start, end] = caveats(found.from)[0]!
      const words = view.report(found.from.report).text.slice(start, end)
      yield {
        claim: claim.id,
        reports: [found.from.report, found.to.report].sort(),
        sentence: `${called(view, found.from.report)} adds “${words}”; ${called(view, found.to.report)} shares the wording and ${found.ordered ? 'leaves that out' : `has nothing of the kind; ${ORDER_UNKNOWN}`}.`,
        evidence: [{ report: found.from.report, start, end, note: 'the caveat' }, shown(found.to, 'without it')],
        weight: 62,
        weightBecause: found.ordered ? 'a stated caveat is gone' : 'one of two like texts has no caveat',
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
    {
      expect: 'leaves',
      shows: 'a caveat on something else, further down',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [
            {
              text: 'The crew had warned the owner in writing',
              claim: 'warning',
              from: ['named-person: Ada Finn'],
              caveat: 'could not be confirmed',
            },
            { text: 'Pictures of the wreck were shared on Monday', claim: 'pictures' },
            { text: 'Where they were taken could not be confirmed', claim: 'taken' },
          ],
        },
        {
          outlet: 'Ledan Daily',
          sentences: [{ text: 'The crew had warned the owner in writing', claim: 'warning', from: ['named-person: Ada Finn'], copyOf: 'Coast Wire' }],
        },
      ],
    },
  ],
}

/**
 * Whether a caveat stands in the sentence of a statement or in the one after, or is of several things ("could not verify the
 * accounts"): any other later one mostly qualifies what was said since.
 */
function qualifies(view: CaseView, { report, extent }: Statement, caveat: Extent): boolean {
  const { sentences } = view.layer(report, 'passages')
  const at = sentences.findIndex((sentence) => extent[0] < sentence.extent[1])
  return caveat[0] <= ((sentences[at + 1] ?? sentences[at])?.extent[1] ?? Infinity) || isOfSeveral(view, report, caveat)
}

/** Tokens behind a caveat in which what it is of is named. */
const REACH = 4
const NOUN = /^NNP?S?$/

function isOfSeveral(view: CaseView, report: ReportId, [, end]: Extent): boolean {
  const words = view.layer(report, 'words')
  const first = words.starts.findIndex((start) => start >= end)
  if (first < 0) return false
  const tags = Array.from(words.tags.subarray(first, first + REACH), (tag) => TAGS[tag] ?? 'X')
  return tags.find((tag) => NOUN.test(tag)) === 'NNS'
}
