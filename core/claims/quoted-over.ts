import { earliestSpeaker } from '../model/attributions.ts'
import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import type { Statement } from '../model/statements.ts'
import { compareCounts } from './counted.ts'
import type { Edge } from './tie-list.ts'
import { apart, overlap } from './apart.ts'
import { firstEndingAfter } from './positions.ts'
import type { Proposition } from './proposition.ts'
import type { SpannedPropositions } from './proposition-table.ts'

/** Share of the words of the shorter statement that the other must have, and how many words that are at least. */
const HELD = 0.6
const FEWEST = 4
/** Sentences between a speaker's words as the report tells them and as it quotes them. */
const NEXT = 1
/** Below the score of copied words: a quotation may say more than the report told before. */
const SCORE = 0.6

/**
 * Statements that a report tells in its own words and quotes in the sentence beside: "she said that nobody may leave the island
 * alone. 'Nobody is allowed to leave the island alone', she said." One speaker, mostly the same words, one of them a quotation.
 */
export function quotedOver(view: CaseView, report: ReportId, propositions: Pick<SpannedPropositions, 'at' | 'ofReport'>): readonly Edge[] {
  const edges: Edge[] = []
  const [first, after] = propositions.ofReport(report)
  const { sentences } = view.layer(report, 'passages')
  const attributions = view.layer(report, 'attributions')
  const quoted = (statement: Statement): boolean => QUOTED.has(attributions[statement.attribution]?.mode ?? '')
  for (let a = first; a < after; a++) {
    const one = propositions.at(a)!
    if (one.statement.chain.length < 2) continue
    const sentence = firstEndingAfter(sentences, one.statement.extent[0])
    for (let b = a + 1; b < after; b++) {
      const other = propositions.at(b)!
      if (firstEndingAfter(sentences, other.statement.extent[0]) > sentence + NEXT) break
      if (quoted(one.statement) === quoted(other.statement) || !ofOneSpeaker(one.statement, other.statement)) continue
      if (overlap(one, other) || otherCounts(one, other) || apart(one, other) !== undefined) continue
      if (saysOver(view, one, other))
        edges.push({ a, b, score: SCORE, because: 'the report tells it and quotes the same speaker with it', firm: true })
    }
  }
  return edges
}

const QUOTED: ReadonlySet<string> = new Set(['direct', 'direct-without-cue'])

function ofOneSpeaker(a: Statement, b: Statement): boolean {
  const [x, y] = [earliestSpeaker(a.chain), earliestSpeaker(b.chain)]
  if (x.kind === 'unattributed' || y.kind === 'unattributed') return false
  return x.link.name.toLowerCase() === y.link.name.toLowerCase()
}

function otherCounts({ counted: a }: Proposition, { counted: b }: Proposition): boolean {
  return a !== undefined && b !== undefined && compareCounts(a.figure, b.figure) !== 'equal'
}

function saysOver(view: CaseView, a: Proposition, b: Proposition): boolean {
  const [x, y] = [a, b].map(({ statement: { report, extent } }) => stemsIn(view.report(report).text.slice(...extent)))
  const [short, long] = x!.size < y!.size ? [x!, y!] : [y!, x!]
  const both = [...short].filter((stem) => long.has(stem)).length
  return both >= FEWEST && both >= HELD * short.size
}

/** Letters that the forms of one word share. */
const STEM = 5
/** Letters of the shortest word that tells something. */
const WORD = 4

function stemsIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return new Set(words.filter((word) => word.length >= WORD).map((word) => word.slice(0, STEM)))
}
