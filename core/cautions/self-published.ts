import { nameWithoutArticle } from '../languages/name-without-article.ts'
import type { CautionRule } from './rule.ts'
import { claimFacts, reportsOf, shown } from './facts.ts'
import { outletOf } from './outlet.ts'
import { called } from './sentences.ts'

/** The source publishes the report. */
export const selfPublished: CautionRule = {
  id: 'self-published',
  version: 2,
  asks: 'Is the earliest stated source the publisher of the report?',
  why: 'Nobody else stands between the source and the reader: no editor has weighed it.',
  cannotTell: 'How the publisher knows.',
  *look(view) {
    for (const { claim, affirmed } of claimFacts(view)) {
      const own = affirmed.filter(({ report, chain }) => chain.length > 1 && sameName(chain.at(-1)!.name, outletOf(view, report)))
      if (own.length === 0) continue
      const [first] = own
      yield {
        claim: claim.id,
        reports: reportsOf(own),
        sentence: `${called(view, first!.report)} gives itself as the source (“${first!.chain.at(-1)!.name}”).`,
        evidence: own.map((statement) => shown(statement)),
        weight: 28,
        weightBecause: 'source and publisher are one',
      }
    }
  },
  examples: [
    {
      expect: 'catches',
      shows: 'a union’s own site',
      reports: [
        {
          outlet: 'Ferry Workers’ Union',
          sentences: [{ text: 'The ferries were unsafe', claim: 'ferries', from: ['organisation: the Ferry Workers’ Union'] }],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a newspaper that quotes the union',
      reports: [
        {
          outlet: 'Ledan Daily',
          sentences: [{ text: 'The ferries were unsafe', claim: 'ferries', from: ['organisation: the Ferry Workers’ Union'] }],
        },
      ],
    },
  ],
}

function sameName(source: string, outlet: string): boolean {
  const plain = (name: string): string =>
    nameWithoutArticle(name)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return plain(source) !== '' && plain(source) === plain(outlet)
}
