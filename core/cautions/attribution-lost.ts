import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import type { Statement } from '../model/statements.ts'
import type { CautionRule } from './rule.ts'
import type { ClaimFacts } from './facts.ts'
import { claimFacts, isOfOwnText, PASSING_ON, reportsOf, shown, speakerOf } from './facts.ts'
import { isBefore, ORDER_UNKNOWN, waysRound } from './order.ts'
import { attributionLostExamples } from './attribution-lost.examples.ts'
import { creditsLost } from './credits-lost.ts'
import { outletOf } from './outlet.ts'
import { called, quoted } from './sentences.ts'

/** A source that one copy names and another leaves out. */
export const attributionLost: CautionRule = {
  id: 'attribution-lost',
  version: 8,
  asks: 'Is what one report ascribes to a source said flatly, or without the relay, in another that shares wording or has it from the same relay?',
  why: 'A reader of the second report cannot know on whom it rests, and may count it as an account of its own.',
  cannotTell: 'Whether the second report had another source that it does not name.',
  *look(view) {
    for (const facts of claimFacts(view, 2)) {
      const lost = [...speakersLost(view, facts)].sort((x, y) => (x.to.id < y.to.id ? -1 : x.to.id > y.to.id ? 1 : 0))
      const [first] = lost
      if (first !== undefined)
        yield {
          claim: facts.claim.id,
          reports: reportsOf(lost.map(({ to }) => to)),
          sentence: `${called(view, first.from.report)} has it from ${first.links.toReversed().join(', through ')}; ${called(view, first.to.report)} ${first.because} and names no source: ${quoted(view, first.to)}${first.ordered ? '' : `; ${ORDER_UNKNOWN}`}.`,
          evidence: [shown(first.from, 'with the source'), shown(first.to, 'without it')],
          weight: 70,
          weightBecause: first.ordered ? 'a sourced statement became a flat one' : 'one of two like statements has no source',
          // A sentence and a clause of it lose one source: it is said of the longer.
          once: { key: [first.from.report, first.to.report, sentenceOf(view, first.to)].join(' '), rank: first.to.extent[0] - first.to.extent[1] },
        }
      yield* creditsLost(view, facts)
    }
  },
  examples: attributionLostExamples,
}

interface Lost {
  readonly from: Statement
  readonly to: Statement
  /** Names of the links that are gone. */
  readonly links: readonly string[]
  /** What ties the second statement to the first. */
  readonly because: string
  /** Whether the first is shown to be the earlier, or both are from one relay. */
  readonly ordered: boolean
}

/** A statement with a speaker, and one that names nobody in its wording; or only “reportedly” in a report that shares wording elsewhere, or nobody behind the same relay. */
function* speakersLost(view: CaseView, { affirmed, copied, sharersOf }: ClaimFacts): Iterable<Lost> {
  for (const pair of copied)
    for (const { from, to, ordered } of waysRound(view, pair)) {
      const links = missing(from, to, outletOf(view, to.report))
      if (speakerOf(to) === undefined && !isOfOwnText(to) && speaks(from) && links.length > 0)
        yield { from, to, links, because: 'shares the wording', ordered }
    }
  const sourced = affirmed.filter((statement) => speaks(statement))
  for (const to of affirmed) {
    // A report that ascribes it to nobody at all may have it of its own.
    if (to.kind === 'headline' || to.chain.length < 2 || isOfOwnText(to) || speakerOf(to) !== undefined) continue
    const relay = relayOf(to)
    const fuller = (one: Statement): boolean => one.report !== to.report && missing(one, to, outletOf(view, to.report)).length > 0
    let sharers: ReadonlySet<ReportId> | undefined
    const relayed = relay === undefined ? undefined : sourced.find((one) => same(relayOf(one) ?? '', relay) && fuller(one))
    const from =
      relayed ?? sourced.find((one) => fuller(one) && !isBefore(view, to.report, one.report) && (sharers ??= sharersOf(to.report)).has(one.report))
    if (from === undefined) continue
    const links = missing(from, to, outletOf(view, to.report))
    if (relayed) yield { from, to, links, because: `has it from ${relay!}, too,`, ordered: true }
    else yield { from, to, links, because: 'shares wording with it', ordered: isBefore(view, from.report, to.report) }
  }
}

/** Where the sentence of a statement starts, in UTF-16 units. */
function sentenceOf(view: CaseView, { report, extent }: Statement): number {
  return view.layer(report, 'passages').sentences.find((one) => extent[0] < one.extent[1])?.extent[0] ?? extent[0]
}

/** Whether somebody speaks in it who is more than an outlet that passes it on. */
function speaks({ chain }: Statement): boolean {
  return speakerOf({ chain }) !== undefined && !PASSING_ON.includes(chain.at(-1)!.type)
}

/** The outlet or agency that passes it on: the last before the speaker, or before nobody. */
function relayOf({ chain }: Statement): string | undefined {
  return chain.slice(1).findLast(({ type }) => PASSING_ON.includes(type))?.name
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** Names of links of one chain that the other lacks; the other report's own outlet is no loss, nor is a link known only from a copy. */
function missing(from: Statement, to: Statement, outlet: string): readonly string[] {
  const stated = (statement: Statement): string[] =>
    statement.chain
      .slice(1)
      .filter(
        ({ status, type }) => status !== 'possible' && status !== 'recovered' && status !== 'unresolved' && type !== 'unknown' && type !== 'vague',
      )
      .map(({ name }) => name)
  const mine = stated(from)
  const theirs = stated(to)
  if (mine.length === 0 || mine.length <= theirs.length) return []
  const known = new Set([...theirs, outlet].map((name) => name.toLowerCase()))
  return mine.filter((name) => !known.has(name.toLowerCase()))
}
