import { languages } from '../languages/index.ts'
import { eitherOf } from '../text/either-of.ts'
import type { CautionRule } from './rule.ts'
import { claimFacts, shown } from './facts.ts'
import { called } from './sentences.ts'

/** Corrected by one, still carried by another. */
export const corrected: CautionRule = {
  id: 'corrected',
  version: 2,
  asks: 'Did an outlet correct or retract it, and does another report still carry the old text?',
  why: 'The old text goes on being read and copied.',
  cannotTell: 'Whether the carriers have corrected it elsewhere.',
  *look(view) {
    for (const { claim, stated } of claimFacts(view, 2)) {
      const notice = stated.find(({ statement }) =>
        CORRECTION.test(view.report(statement.report).text.slice(Math.max(0, statement.extent[0] - BEFORE), statement.extent[1])),
      )?.statement
      const old = stated.find(({ statement }) => notice !== undefined && statement.report !== notice.report)?.statement
      if (notice === undefined || old === undefined) continue
      yield {
        claim: claim.id,
        reports: [notice.report, old.report].sort(),
        sentence: `${called(view, notice.report)} carries a correction; ${called(view, old.report)} states it without one.`,
        evidence: [shown(notice, 'corrected'), shown(old, 'carried')],
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
  ],
}

/** Notices that an outlet puts before or into a corrected text. */
const CORRECTION = eitherOf(languages.map(({ provenance }) => provenance.correction))
/** UTF-16 units before a statement in which its notice stands. */
const BEFORE = 40
