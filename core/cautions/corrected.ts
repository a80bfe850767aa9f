import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import type { Passages } from '../model/passages.ts'
import type { SpanRow } from '../model/span.ts'
import type { Statement } from '../model/statements.ts'
import { eitherOf } from '../text/either-of.ts'
import type { CautionRule } from './rule.ts'
import type { ClaimFacts } from './facts.ts'
import { claimFacts, reportsOf, shown } from './facts.ts'
import { outletOf } from './outlet.ts'
import { called, inWords, wordsOf } from './sentences.ts'

/** Corrected by one, still carried by another. */
export const corrected: CautionRule = {
  id: 'corrected',
  version: 3,
  asks: 'Did an outlet correct or retract it, and does another report still carry the old text?',
  why: 'The old text goes on being read and copied.',
  cannotTell: 'Whether the carriers have corrected it elsewhere.',
  *look(view) {
    for (const facts of claimFacts(view)) {
      const notice = noticeOn(view, facts)
      const old = notice === undefined ? [] : carriersOf(view, facts, notice)
      const [first] = old
      if (notice === undefined || first === undefined) continue
      const reports = reportsOf(old)
      yield {
        claim: facts.claim.id,
        reports: [notice.report, ...reports].sort(),
        sentence: `${called(view, notice.report)} carries a correction; without one it stands in ${called(view, first.report)}${reports.length > 1 ? ` and ${reports.length - 1} more` : ''}.`,
        evidence: [{ ...notice, note: 'corrected' }, ...old.slice(0, MOST_SHOWN).map((statement) => shown(statement, 'carried'))],
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
        { outlet: 'Coast Wire', sentences: [{ text: 'Correction: the ferry carried 40 passengers, not 400', claim: 'passengers' }] },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The ferry carried 400 passengers', claim: 'passengers' }] },
      ],
    },
    {
      expect: 'leaves',
      shows: 'no correction',
      reports: [
        { outlet: 'Coast Wire', sentences: [{ text: 'The ferry carried 40 passengers', claim: 'passengers' }] },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The ferry carried 400 passengers', claim: 'passengers' }] },
      ],
    },
    {
      expect: 'catches',
      shows: 'a notice behind the corrected text',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [
            { text: 'The ferry carried 40 passengers', claim: 'passengers' },
            { text: 'This story has been corrected to say that the ferry carried 40 passengers, not 400', claim: 'notice' },
          ],
        },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The ferry carried 400 passengers', claim: 'passengers' }] },
      ],
    },
    {
      expect: 'leaves',
      shows: 'the corrected number in the other report',
      reports: [
        { outlet: 'Coast Wire', sentences: [{ text: 'Correction: the ferry carried 40 passengers, not 400', claim: 'passengers' }] },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The ferry carried 40 passengers', claim: 'passengers' }] },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a notice on something else',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [
            { text: 'The ferry carried 400 passengers', claim: 'passengers' },
            { text: 'This story has been corrected to give the first name of the pilot', claim: 'notice' },
          ],
        },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The ferry carried 400 passengers', claim: 'passengers' }] },
      ],
    },
  ],
}

/** Notices that an outlet puts before, into or behind a corrected text. */
const CORRECTION = eitherOf(languages.map(({ provenance }) => provenance.correction))
/** Numbers that a notice takes back: “40, not 400”. */
const TAKEN_BACK = new RegExp(`\\b(?:${languages.flatMap(({ provenance }) => provenance.takingBack).join('|')})\\s+(\\d[\\d,.]*)`, 'giu')

const MOST_SHOWN = 5

/** The first notice that speaks of what a claim states: in a report that states it, or what is near to it. */
function noticeOn(view: CaseView, { stated, near }: ClaimFacts): SpanRow | undefined {
  const statements = [...stated.map(({ statement }) => statement), ...near]
  const about = statements.map((statement) => new Set(wordsOf(inWords(view, statement))))
  for (const report of reportsOf(statements)) {
    const found = noticesIn(view, report).find((notice) => about.some((words) => isAbout(wordsIn(view, notice), words)))
    if (found !== undefined) return found
  }
  return undefined
}

/** Notices of reports looked at once stay while the passages do. */
const known = new WeakMap<Passages, readonly SpanRow[]>()

function noticesIn(view: CaseView, report: ReportId): readonly SpanRow[] {
  const passages = view.layer(report, 'passages')
  const { text } = view.report(report)
  const found =
    known.get(passages) ??
    passages.sentences.filter(({ extent }) => CORRECTION.test(text.slice(...extent))).map(({ extent: [start, end] }) => ({ report, start, end }))
  known.set(passages, found)
  return found
}

const wordsIn = (view: CaseView, { report, start, end }: SpanRow): readonly string[] => wordsOf(view.report(report).text.slice(start, end))

/** Words of a statement that its notice has to repeat, and their share of all its words. */
const REPEATED = 3
const SHARE = 0.5

function isAbout(notice: readonly string[], statement: ReadonlySet<string>): boolean {
  const shared = new Set(notice.filter((word) => statement.has(word))).size
  return shared >= REPEATED && shared >= SHARE * statement.size
}

/** Statements of reports without a notice that still say what one takes back: the number, where it takes back one; other outlets first. */
function carriersOf(view: CaseView, { affirmed }: ClaimFacts, notice: SpanRow): readonly Statement[] {
  const wrong = [...view.report(notice.report).text.slice(notice.start, notice.end).matchAll(TAKEN_BACK)].map(([, number]) =>
    number!.replace(/[,.]+$/, ''),
  )
  const outlet = outletOf(view, notice.report)
  return affirmed
    .filter((statement) => statement.report !== notice.report && noticesIn(view, statement.report).length === 0)
    .filter(
      (statement) =>
        wrong.length === 0 ||
        wrong.some((number) =>
          inWords(view, statement)
            .split(/[^\d,.]+/)
            .includes(number),
        ),
    )
    .sort((x, y) => Number(outletOf(view, x.report) === outlet) - Number(outletOf(view, y.report) === outlet))
}
