import type { ChainLink } from './attributions.ts'
import type { Decision, PersonsLink, PersonsTime } from './decisions.ts'
import type { ReportId, StatementId } from './ids.ts'
import type { ReportResults, ReportStepId } from './results.ts'
import type { Extent } from './span.ts'
import type { Statement } from './statements.ts'
import type { TimeRow } from './times.ts'

type ReadLayer = <K extends ReportStepId>(report: ReportId, step: K) => ReportResults[K]

/** A layer of a report as persons corrected it; the layer itself where nobody did. Layers keep their identity while decisions stand. */
export type CorrectedLayers = <K extends ReportStepId>(report: ReportId, step: K, asRead: ReadLayer) => ReportResults[K]

/** What persons said about the statements of one report; later decisions outrank earlier ones. */
interface Corrections {
  readonly chains: Map<StatementId, readonly PersonsLink[]>
  readonly extents: Map<StatementId, Extent>
  readonly times: PersonsTime[]
  readonly added: Map<string, { readonly extent: Extent; readonly chain: readonly PersonsLink[] }>
}

/**
 * Reads corrections of statements among decisions in force, oldest first. What was read is not changed: the corrected layers
 * are made when asked for, so that taking a decision back is enough to undo it. Corrections of words that a report no longer
 * has are left out.
 */
export function correctedLayers(decisions: readonly Decision[]): CorrectedLayers {
  const byReport = new Map<ReportId, Corrections>()
  const of = (report: ReportId): Corrections => {
    const found = byReport.get(report) ?? { chains: new Map(), extents: new Map(), times: [], added: new Map() }
    byReport.set(report, found)
    return found
  }
  for (const { body } of decisions) {
    if (body.kind === 'add') of(body.a).added.set(body.extent.join('-'), body)
    if (body.kind !== 'correct' || body.what !== 'statement') continue
    const corrections = of(body.a.slice(0, body.a.indexOf('.')) as ReportId)
    if ('chain' in body) corrections.chains.set(body.a, body.chain)
    else if ('extent' in body) corrections.extents.set(body.a, body.extent)
    else corrections.times.push(body.time)
  }
  const made = new WeakMap<object, unknown>()
  return (report, step, asRead) => {
    const read = asRead(report, step)
    const corrections = byReport.get(report)
    if (corrections === undefined || !CORRECTED.includes(step)) return read
    if (!made.has(read))
      made.set(
        read,
        step === 'times' ? correctedTimes(read as readonly TimeRow[], corrections) : correctedStatements(report, { corrections, asRead }),
      )
    return made.get(read) as typeof read
  }
}

function correctedTimes(times: readonly TimeRow[], { times: corrected }: Corrections): readonly TimeRow[] {
  return times.map((row) => {
    const found = corrected.filter(({ at }) => at[0] === row.extent[0] && at[1] === row.extent[1]).at(-1)
    if (found === undefined) return row
    const { extent, type } = row
    const { from, to } = found
    return {
      extent,
      type,
      value: `${from}/${to}`,
      from,
      to,
      grain: 'day',
      anchor: { kind: 'none' },
      relative: false,
      assumption: 'a person reads it so',
    }
  })
}

interface Reading {
  readonly corrections: Corrections
  readonly asRead: ReadLayer
}

function correctedStatements(report: ReportId, { corrections, asRead }: Reading): readonly Statement[] {
  const { chains, extents, added } = corrections
  const read = asRead(report, 'statements')
  const corrected = read.map((statement) => {
    const [chain, extent] = [chains.get(statement.id), extents.get(statement.id)]
    const moved = extent === undefined ? statement : { ...statement, ...inside(report, extent, asRead), extent, parts: [extent] }
    return chain === undefined ? moved : { ...moved, ...saidBy(chain, statement.chain[0]) }
  })
  return [...corrected, ...[...added.values()].map(({ extent, chain }) => addedStatement(report, { extent, chain, asRead }))]
}

/** A statement with a person's words; what compares it with others is taken from the statements whose words it shares. */
function addedStatement(
  report: ReportId,
  { extent, chain, asRead }: { readonly extent: Extent; readonly chain: readonly PersonsLink[]; readonly asRead: ReadLayer },
): Statement {
  const beside = asRead(report, 'statements').filter((statement) => overlap(statement.extent, extent))
  const attributions = asRead(report, 'attributions')
  const attribution = Math.max(
    0,
    attributions.findIndex(({ content }) => content.some((part) => overlap(part, extent))),
  )
  return {
    id: `${report}.${extent.join('-')}` as StatementId,
    report,
    extent,
    parts: [extent],
    attribution,
    ...saidBy(chain, attributions[attribution]?.chain[0] ?? { name: '', type: 'report', status: 'explicit' }),
    hedging: 'plain',
    polarity: 'affirmed',
    ...inside(report, extent, asRead),
    terms: [...new Set(beside.flatMap(({ terms }) => terms))].sort(),
  }
}

function saidBy(chain: readonly PersonsLink[], report: ChainLink | undefined): Pick<Statement, 'chain' | 'kind'> {
  const links = chain.map(({ name, type }): ChainLink => ({ name, type, status: 'explicit' }))
  return { chain: report === undefined ? links : [report, ...links], kind: links.length === 0 ? 'own-voice' : 'reported' }
}

/** Times, figures and names that lie in some words. */
function inside(report: ReportId, [from, to]: Extent, asRead: ReadLayer): Pick<Statement, 'times' | 'figures' | 'mentions' | 'mentionIds'> {
  const within = (rows: readonly { readonly extent: Extent }[]): readonly number[] =>
    rows.flatMap(({ extent }, place) => (extent[0] >= from && extent[1] <= to ? [place] : []))
  const { mentions } = asRead(report, 'mentions')
  const named = within(mentions)
  return {
    times: within(asRead(report, 'times')),
    figures: within(asRead(report, 'figures')),
    mentions: named,
    mentionIds: named.flatMap((place) => mentions[place]?.id ?? []),
  }
}

function overlap(x: Extent, y: Extent): boolean {
  return x[0] < y[1] && y[0] < x[1]
}

/** Steps whose results persons correct. */
export const CORRECTED: readonly string[] = ['statements', 'times']

/** The report of which a decision changes what it is read to say; undefined where it does not. */
export function rereadReport(decision: Decision['body']): ReportId | undefined {
  if (decision.kind === 'add') return decision.a
  return decision.kind === 'correct' && decision.what === 'statement' ? (decision.a.slice(0, decision.a.indexOf('.')) as ReportId) : undefined
}

/** Does a decision change what a report is read to say, and so everything that is counted from it? */
export function rereads(decision: Decision['body']): boolean {
  return rereadReport(decision) !== undefined
}
