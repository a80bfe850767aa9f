import type { ChainLink } from '../model/attributions.ts'
import type { CautionRule } from './rule.ts'
import { called, claimFacts, reportsOf, shown } from './facts.ts'

/** "According to the report", where there is no report. */
export const orphanedAttribution: CautionRule = {
  id: 'orphaned-attribution',
  version: 1,
  asks: 'Do words such as “according to the report” point at nothing in the report that carries them?',
  why: 'The pointing words were probably copied from a text that had named the source; here they lend authority to nobody.',
  cannotTell: 'What the words pointed at where they were first written.',
  *look(view) {
    for (const { claim, stated } of claimFacts(view)) {
      const orphans = stated.flatMap(({ statement }) => {
        const link = statement.chain.slice(1).find(pointsNowhere)
        return link === undefined ? [] : [{ statement, link }]
      })
      const first = orphans[0]
      if (first === undefined) continue
      const statements = orphans.map(({ statement }) => statement)
      yield {
        claim: claim.id,
        reports: reportsOf(statements),
        sentence: `${called(view, first.statement.report)} ascribes it to “${first.link.name}”, and its text names nothing that these words can mean.`,
        evidence: orphans.map(({ statement, link }) => shown(statement, link.name)),
        weight: 68,
        weightBecause: 'the source cannot be found from the text',
      }
    }
  },
  examples: [
    {
      expect: 'catches',
      shows: 'pointing words without anything to point at',
      reports: [
        {
          outlet: 'Ledan Daily',
          sentences: [{ text: 'The berths had been closed for two years', claim: 'berths', from: ['unresolved: the report'] }],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a report that is named',
      reports: [
        {
          outlet: 'Ledan Daily',
          sentences: [{ text: 'The berths had been closed for two years', claim: 'berths', from: ['document: the harbour board’s report'] }],
        },
      ],
    },
  ],
}

function pointsNowhere({ type, status }: ChainLink): boolean {
  return type === 'unresolved' || (status === 'unresolved' && type !== 'none' && type !== 'unknown' && type !== 'vague')
}
