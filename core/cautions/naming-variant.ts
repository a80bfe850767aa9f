import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { Statement } from '../model/statements.ts'
import type { CautionRule } from './rule.ts'
import { claimFacts, reportsOf, shown } from './facts.ts'
import { called } from './sentences.ts'

const judging = new Set(languages.flatMap(({ sources }) => sources.judging))
const plain = new Set(languages.flatMap(({ sources }) => sources.speaksFor))

/** The same actor in words that judge. */
export const namingVariant: CautionRule = {
  id: 'naming-variant',
  version: 3,
  asks: 'Do outlets name the same actor in words that carry a judgement, and differently?',
  why: 'The label may be the outlet’s and not the source’s, and a summary would take it over.',
  cannotTell: 'Whose word it is, where it stands inside what a source is said to have said.',
  *look(view) {
    for (const { claim, affirmed } of claimFacts(view, 2)) {
      const used = affirmed.flatMap((statement) => labelsOf(view, statement).map((label) => ({ statement, label })))
      const reports = reportsOf(used.map(({ statement }) => statement))
      const first = used.find(({ label }) => judging.has(label))
      const other = used.find(({ label, statement }) => first !== undefined && label !== first.label && statement.report !== first.statement.report)
      if (first === undefined || other === undefined || reports.length < 2) continue
      yield {
        claim: claim.id,
        reports,
        sentence: `The words that name those concerned differ and judge: “${first.label}” (${called(view, first.statement.report)}), “${other.label}” (${called(view, other.statement.report)}).`,
        evidence: [shown(first.statement, first.label), shown(other.statement, other.label)],
        weight: 15,
        weightBecause: 'labels differ',
        once: { key: [singular(first.label), singular(other.label)].sort().join(' '), rank: affirmed.length / 1e6 - reports.length },
      }
    }
  },
  examples: [
    {
      expect: 'catches',
      shows: 'two labels for the head of one group',
      reports: [
        { outlet: 'Coast Wire', sentences: [{ text: 'The ringleader of the blockade sold the nets', claim: 'nets' }] },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The puppet who heads the blockade sold the nets', claim: 'nets' }] },
      ],
    },
    {
      expect: 'leaves',
      shows: 'plain words in both',
      reports: [
        { outlet: 'Coast Wire', sentences: [{ text: 'The head of the blockade sold the nets', claim: 'nets' }] },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The leader of the blockade sold the nets', claim: 'nets' }] },
      ],
    },
  ],
}

function labelsOf(view: CaseView, { report, extent }: Statement): readonly string[] {
  const words =
    view
      .report(report)
      .text.slice(...extent)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return words.filter((word) => judging.has(word) || plain.has(word))
}

function singular(label: string): string {
  return label.replace(/s$/, '')
}
