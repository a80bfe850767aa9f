import { languageOf, languages } from '../languages/index.ts'
import { nameOf } from '../text/hash.ts'
import type { StatementId } from '../model/ids.ts'
import type { ReportResults } from '../model/plan.ts'
import type { Report } from '../model/report.ts'
import type { Extent } from '../model/span.ts'
import type { Statement } from '../model/statements.ts'
import { clausesOf } from './clauses.ts'
import { clauseOpenings } from './sentence.ts'
import { polarityOf } from './negated.ts'
import { denialTold, inOwnVoice, turnedAway } from './denial-told.ts'
import { leftOpen } from './left-open.ts'
import type { OpenWords } from './left-open.ts'
import { indicesWithin } from './positions.ts'
import type { ConceptIndex } from './terms.ts'
import { conceptIndex, termsOf } from './terms.ts'

/** The results that statements are made from. */
export type StatementInputs = Pick<ReportResults, 'words' | 'passages' | 'times' | 'figures' | 'mentions' | 'attributions'>

const indexes = new Map(languages.map((language) => [language.id, conceptIndex(language.concepts)]))
const openings = new Map(languages.map((language) => [language.id, clauseOpenings(language.clauses)]))
const NONE: ConceptIndex = {
  conceptOf: () => undefined,
  mayBe: () => true,
  phraseOf: () => undefined,
  inTitle: () => undefined,
  isLight: () => false,
  isHarm: () => false,
  conditionOf: () => undefined,
  isDeed: () => false,
  isCraft: () => false,
  isEvent: () => false,
}
const NO_OPENINGS = clauseOpenings({
  subordinating: [],
  scenes: [],
  datings: [],
  relatives: [],
  bound: [],
  questions: [],
  openers: [],
  ties: [],
  exceptions: [],
  agents: [],
  deeds: [],
  results: [],
})

/** Share of a clause that may lie in furniture before the clause is page text. */
const FURNITURE_SHARE = 0.5

/** The statements of a report in text order: one per clause of each attribution, and its parts. Furniture holds none. */
export function statementsOf(report: Report, inputs: StatementInputs): readonly Statement[] {
  const language = languageOf(report)
  const concepts = (language && indexes.get(language.id)) ?? NONE
  const cuts = (language && openings.get(language.id)) ?? NO_OPENINGS
  const open: OpenWords = { questions: cuts.questions, unsettled: new Set(language?.denials.unsettled) }
  const seen = new Map<string, number>()
  const nameOfClause = (pieces: readonly Extent[], depth: number): StatementId => {
    const place = `${hull(pieces).join(' ')} ${depth}`
    const number = seen.get(place) ?? 0
    seen.set(place, number + 1)
    return `${report.id}.${nameOf('statement', report.id, ...hull(pieces), depth, number)}` as StatementId
  }
  const turned = turnedAway(inputs.attributions, { text: report.text, ...inputs, concepts })
  const inner = contentsInside(inputs.attributions, turned)
  const read = { ...inputs, attributions: inputs.attributions.map((row, at) => (turned.has(at) ? inOwnVoice(row) : row)) }
  const made = read.attributions.flatMap((attribution, at) =>
    // Whoever tells of it says it himself.
    (turned.has(at) && attribution.parent >= 0 ? [] : clausesOf({ text: report.text, concepts, ...read, openings: cuts }, attribution)).flatMap(
      ({ pieces, parts, agent, scene }) => {
        if (inFurniture(inputs, hull(pieces))) return []
        const making = { report, inputs: read, concepts, at, bound: cuts.bound, open }
        const whole = {
          ...statement(making, { id: nameOfClause(pieces, attribution.chain.length), pieces, parts: parts.map((part) => part.extent) }),
          ...(agent !== undefined && { agent }),
          ...(scene && { scene }),
        }
        return [
          whole,
          ...parts
            .filter((part) => !isWithin(part.extent, inner.get(at)))
            .map((part) => ({
              ...statement(making, { id: nameOfClause([part.extent], attribution.chain.length), pieces: [part.extent], clause: pieces[0]![0] }),
              partOf: whole.id,
              ...(part.agent !== undefined && { agent: part.agent }),
              ...(part.scene && { scene: true }),
            })),
        ]
      },
    ),
  )
  return made.sort((x, y) => x.extent[0] - y.extent[0] || y.extent[1] - x.extent[1] || (x.id < y.id ? -1 : 1))
}

/** What is said inside each attribution, by its number: "Finn said a leak that the board claims hurt nine had stopped". */
function contentsInside(attributions: StatementInputs['attributions'], turned: ReadonlySet<number>): ReadonlyMap<number, readonly Extent[]> {
  const inside = new Map<number, Extent[]>()
  for (const [number, { content, parent, chain }] of attributions.entries())
    for (let at = turned.has(number) ? -1 : parent; at >= 0; at = attributions[at]?.parent ?? -1)
      if (chain.length > (attributions[at]?.chain.length ?? 0)) inside.set(at, [...(inside.get(at) ?? []), ...content])
  return inside
}

/** A part that lies in somebody else's words is theirs, and none of whoever passes them on. */
const isWithin = ([from, to]: Extent, contents: readonly Extent[] = []): boolean => contents.some(([start, end]) => start <= from && to <= end)

function hull(pieces: readonly Extent[]): Extent {
  return [Math.min(...pieces.map((piece) => piece[0])), Math.max(...pieces.map((piece) => piece[1]))]
}

function inFurniture({ passages }: StatementInputs, [start, end]: Extent): boolean {
  const covered = passages.furniture.reduce((sum, { extent }) => sum + Math.max(0, Math.min(end, extent[1]) - Math.max(start, extent[0])), 0)
  return covered > FURNITURE_SHARE * (end - start)
}

interface Making {
  readonly report: Report
  readonly inputs: StatementInputs
  readonly concepts: ConceptIndex
  /** Index of the attribution. */
  readonly at: number
  /** Words that put what follows under a negation before. */
  readonly bound: ReadonlySet<string>
  readonly open: OpenWords
}

/** A clause, or a part of one. */
interface Made {
  readonly id: StatementId
  readonly pieces: readonly Extent[]
  readonly parts?: readonly Extent[]
  /** Where the clause begins that it is a part of. */
  readonly clause?: number
}

function statement({ report, inputs, concepts, at, bound, open }: Making, { id, pieces, parts = [], clause = pieces[0]![0] }: Made): Statement {
  const attribution = inputs.attributions[at]!
  const mentions = indicesWithin(inputs.mentions.mentions, pieces)
  const names = mentions.map((index) => inputs.mentions.mentions[index]!).filter((mention) => mention.level === 'name')
  const figures = indicesWithin(inputs.figures, pieces)
  const counts = figures.map((index) => inputs.figures[index]!).flatMap(({ counts, extent }) => (counts === undefined ? [] : [extent[0]]))
  const asks = leftOpen({ text: report.text, words: inputs.words }, { extent: [clause, hull(pieces)[1]], counts }, open)
  const denial = denialTold(inputs.attributions, { at, pieces }, { text: report.text, ...inputs, concepts })
  const negations = [...attribution.negations, ...(asks === undefined ? [] : [asks]), ...(denial?.negations ?? [])]
  return {
    id,
    report: report.id,
    extent: hull(pieces),
    parts: pieces,
    attribution: at,
    kind: attribution.kind,
    // Whoever passes a denial on does not deny it himself.
    chain: denial?.chain ?? attribution.chain,
    hedging: attribution.hedging,
    polarity: polarityOf({ ...attribution, negations }, { pieces, parts, clause, text: report.text, words: inputs.words, bound }),
    times: indicesWithin(inputs.times, pieces),
    figures,
    mentions,
    mentionIds: mentions.map((index) => inputs.mentions.mentions[index]!.id),
    terms: termsOf({ text: report.text, words: inputs.words, concepts, titled: attribution.kind === 'headline' }, pieces, [
      ...attribution.foreign,
      ...(attribution.kind === 'headline' ? [] : names.map((name) => name.extent)),
    ]),
  }
}
