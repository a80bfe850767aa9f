import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import type { SpanRow } from '../model/span.ts'
import type { Statement } from '../model/statements.ts'
import { noticesIn } from './correction-notices.ts'
import type { CautionRule } from './rule.ts'
import type { ClaimFacts } from './facts.ts'
import { claimFacts, reportsOf, shown } from './facts.ts'
import { outletOf } from './outlet.ts'
import { called, inWords, wordsOf } from './sentences.ts'
import { takenBackIn } from './taken-back.ts'

/** What a notice of the examples says is right, and what is wrong. */
const RIGHT = { figure: { words: '40', min: 40, max: 40 } } as const
const WRONG = { words: '400', min: 400, max: 400 } as const

/** Corrected by one, still carried by another. */
export const corrected: CautionRule = {
  id: 'corrected',
  version: 4,
  asks: 'Did an outlet correct or retract it, and does another report still carry the old text?',
  why: 'The old text goes on being read and copied.',
  cannotTell: 'Whether the carriers have corrected it elsewhere.',
  *look(view) {
    for (const facts of claimFacts(view)) {
      const found = carriedIn(view, facts)
      if (found === undefined) continue
      const { notice, words, carriers } = found
      const reports = reportsOf(carriers)
      const more = reports.length > 1 ? ` and ${reports.length - 1} more` : ''
      yield {
        claim: facts.claim.id,
        reports: [notice.report, ...reports].sort(),
        sentence: `${called(view, notice.report)} ${words === '' ? 'takes back what it told; without a notice' : `carries a correction that takes back “${words}”; without one`} it stands in ${called(view, carriers[0].report)}${more}.`,
        evidence: [{ ...notice, note: 'corrected' }, ...carriers.slice(0, MOST_SHOWN).map((statement) => shown(statement, 'carried'))],
        weight: 80,
        weightBecause: 'a text that was taken back is still carried',
      }
    }
  },
  examples: [
    {
      expect: 'catches',
      shows: 'a correction in one report',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [{ text: 'Correction: the ferry carried 40 passengers, not 400', claim: 'passengers', ...RIGHT, besides: WRONG }],
        },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The ferry carried 400 passengers', claim: 'passengers', figure: WRONG }] },
      ],
    },
    {
      expect: 'leaves',
      shows: 'no correction',
      reports: [
        { outlet: 'Coast Wire', sentences: [{ text: 'The ferry carried 40 passengers', claim: 'passengers', ...RIGHT }] },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The ferry carried 400 passengers', claim: 'passengers', figure: WRONG }] },
      ],
    },
    {
      expect: 'catches',
      shows: 'a notice behind the corrected text',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [
            { text: 'The ferry carried 40 passengers', claim: 'passengers', ...RIGHT },
            {
              text: 'This story has been corrected to say that the ferry carried 40 passengers, not 400',
              claim: 'notice',
              ...RIGHT,
              besides: WRONG,
            },
          ],
        },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The ferry carried 400 passengers', claim: 'passengers', figure: WRONG }] },
      ],
    },
    {
      expect: 'catches',
      shows: 'a notice in a report that says what is near to the claim',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [
            { text: 'The ferry sank on Tuesday in the strait', claim: 'sank', near: 'capsized' },
            { text: 'This story has been corrected to say that the ferry sank on Tuesday, not Monday', claim: 'notice' },
          ],
        },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The ferry sank on Monday', claim: 'capsized' }] },
      ],
    },
    {
      expect: 'leaves',
      shows: 'the corrected number in the other report',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [{ text: 'Correction: the ferry carried 40 passengers, not 400', claim: 'passengers', ...RIGHT, besides: WRONG }],
        },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The ferry carried 40 passengers', claim: 'passengers', ...RIGHT }] },
      ],
    },
    {
      expect: 'leaves',
      shows: 'the old number in a report with a notice of its own',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [{ text: 'Correction: the ferry carried 40 passengers, not 400', claim: 'passengers', ...RIGHT, besides: WRONG }],
        },
        {
          outlet: 'Ledan Daily',
          sentences: [
            { text: 'The ferry carried 400 passengers', claim: 'passengers', figure: WRONG },
            { text: 'This story has been corrected', claim: 'notice' },
          ],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a notice that says only what is right',
      reports: [
        { outlet: 'Coast Wire', sentences: [{ text: 'Correction: the ferry carried 40 passengers', claim: 'passengers', ...RIGHT }] },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The ferry carried 40 passengers', claim: 'passengers', ...RIGHT }] },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a notice on something else',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [
            { text: 'The ferry carried 400 passengers', claim: 'passengers', figure: WRONG },
            { text: 'This story has been corrected to give the first name of the pilot, Ilse, not Else', claim: 'notice' },
          ],
        },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The ferry carried 400 passengers', claim: 'passengers', figure: WRONG }] },
      ],
    },
  ],
}

const MOST_SHOWN = 5

/** What a notice takes back, and the statements that still give it. */
interface Carried {
  readonly notice: SpanRow
  readonly words: string
  readonly carriers: readonly [Statement, ...Statement[]]
}

/** The first notice that speaks of what a claim states, and takes back what other reports give. */
function carriedIn(view: CaseView, facts: ClaimFacts): Carried | undefined {
  const statements = [...facts.stated.map(({ statement }) => statement), ...facts.near]
  const about = statements.map((statement) => new Set(wordsOf(inWords(view, statement))))
  for (const report of reportsOf(statements))
    for (const notice of noticesIn(view, report)) {
      const { text } = view.report(report)
      const told = wordsOf(text.slice(notice.span.start, notice.span.end))
      if (!about.some((words) => isAbout(told, words))) continue
      for (const { words, isIn } of takenBackIn(view, notice)) {
        const [first, ...others] = carriersOf(view, facts, report).filter(isIn)
        if (first) return { notice: notice.span, words, carriers: [first, ...others] }
      }
    }
  return undefined
}

/** Words of a statement that its notice has to repeat, and their share of all its words. */
const REPEATED = 3
const SHARE = 0.5

function isAbout(notice: readonly string[], statement: ReadonlySet<string>): boolean {
  const shared = new Set(notice.filter((word) => statement.has(word))).size
  return shared >= REPEATED && shared >= SHARE * statement.size
}

/** Statements of reports without a notice of their own; other outlets' first. */
function carriersOf(view: CaseView, { affirmed }: ClaimFacts, noticed: ReportId): readonly Statement[] {
  const outlet = outletOf(view, noticed)
  return affirmed
    .filter(({ report }) => report !== noticed && noticesIn(view, report).length === 0)
    .toSorted((x, y) => Number(outletOf(view, x.report) === outlet) - Number(outletOf(view, y.report) === outlet))
}
