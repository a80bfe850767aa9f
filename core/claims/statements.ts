import { languageOf, languages } from '../languages/index.ts'
import { nameOf } from '../text/hash.ts'
import type { AttributionRow } from '../model/attributions.ts'
import type { StatementId } from '../model/ids.ts'
import type { ReportResults } from '../model/plan.ts'
import type { Report } from '../model/report.ts'
import type { Extent } from '../model/span.ts'
import type { Statement } from '../model/statements.ts'
import type { Clause } from './clauses.ts'
import { clausesOf } from './clauses.ts'
import type { ConceptIndex } from './terms.ts'
import { conceptIndex, termsOf } from './terms.ts'

/** The results that statements are made from. */
export type StatementInputs = Pick<ReportResults, 'words' | 'passages' | 'times' | 'figures' | 'mentions' | 'attributions'>

const indexes = new Map(languages.map((language) => [language.id, conceptIndex(language.concepts)]))
const NONE: ConceptIndex = { conceptOf: () => undefined, isLight: () => false }

/** Share of a clause that may lie in furniture before the clause is page text. */
const FURNITURE_SHARE = 0.5

/** The statements of a report in text order: one per clause of each attribution. Furniture holds none. */
export function statementsOf(report: Report, inputs: StatementInputs): readonly Statement[] {
  const language = languageOf(report)
  const concepts = (language && indexes.get(language.id)) ?? NONE
  const made: Statement[] = []
  const seen = new Map<string, number>()
  inputs.attributions.forEach((attribution, at) => {
    for (const clause of clausesOf({ text: report.text, ...inputs }, attribution)) {
      const extent = hull(clause.pieces)
      if (inFurniture(inputs, extent)) continue
      const place = `${extent.join(' ')} ${attribution.chain.length}`
      const number = seen.get(place) ?? 0
      seen.set(place, number + 1)
      const id = `${report.id}.${nameOf('statement', report.id, ...extent, attribution.chain.length, number)}` as StatementId
      made.push(statement({ id, report, inputs, concepts }, at, clause))
    }
  })
  return made.sort((x, y) => x.extent[0] - y.extent[0] || y.extent[1] - x.extent[1] || (x.id < y.id ? -1 : 1))
}

function hull(pieces: readonly Extent[]): Extent {
  return [Math.min(...pieces.map((piece) => piece[0])), Math.max(...pieces.map((piece) => piece[1]))]
}

function inFurniture({ passages }: StatementInputs, [start, end]: Extent): boolean {
  const covered = passages.furniture.reduce((sum, { extent }) => sum + Math.max(0, Math.min(end, extent[1]) - Math.max(start, extent[0])), 0)
  return covered > FURNITURE_SHARE * (end - start)
}

interface Making {
  readonly id: StatementId
  readonly report: Report
  readonly inputs: StatementInputs
  readonly concepts: ConceptIndex
}

function statement({ id, report, inputs, concepts }: Making, at: number, { pieces }: Clause): Statement {
  const attribution = inputs.attributions[at]!
  const lies = (extent: Extent): boolean => pieces.some((piece) => piece[0] <= extent[0] && extent[1] <= piece[1])
  const inside = (rows: readonly { readonly extent: Extent }[]): number[] => rows.flatMap((row, index) => (lies(row.extent) ? [index] : []))
  const mentions = inside(inputs.mentions.mentions)
  const names = mentions.map((index) => inputs.mentions.mentions[index]!).filter((mention) => mention.level === 'name')
  return {
    id,
    report: report.id,
    extent: hull(pieces),
    parts: pieces,
    attribution: at,
    kind: attribution.kind,
    chain: attribution.chain,
    hedging: attribution.hedging,
    polarity: polarityOf(attribution),
    times: inside(inputs.times),
    figures: inside(inputs.figures),
    mentions,
    mentionIds: mentions.map((index) => inputs.mentions.mentions[index]!.id),
    terms: termsOf({ text: report.text, words: inputs.words, concepts }, pieces, [...attribution.foreign, ...names.map((name) => name.extent)]),
  }
}

/** A denial of an affirmed clause speaks against it. */
function polarityOf(attribution: AttributionRow): 'affirmed' | 'negated' {
  return attribution.polarity
}
