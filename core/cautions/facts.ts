import { isOwnText } from '../languages/own-text.ts'
import { alignedShare, NOT_FOLDING } from '../model/alignment.ts'
import type { LinkType } from '../model/attributions.ts'
import { earliestSpeaker } from '../model/attributions.ts'
import type { CaseView } from '../model/case-view.ts'
import type { Caution } from '../model/cautions.ts'
import type { Claim } from '../model/claims.ts'
import type { Copy } from '../model/copies.ts'
import type { ReportId, StatementId } from '../model/ids.ts'
import type { ClaimOrigins, Origin } from '../model/origins.ts'
import type { Extent } from '../model/span.ts'
import type { Statement } from '../model/statements.ts'

/** A statement of a claim as rules look at it. */
export interface Stated {
  readonly statement: Statement
  readonly polarity: 'affirmed' | 'negated'
}

/** Two statements of one claim in two reports, one wording. */
export interface CopiedStatements {
  readonly a: Statement
  readonly b: Statement
  readonly copy: Copy
}

/** One claim with what rules need: its statements, its counts, and which of its statements share wording. */
export interface ClaimFacts {
  readonly claim: Claim
  readonly origins: ClaimOrigins
  readonly stated: readonly Stated[]
  readonly affirmed: readonly Statement[]
  readonly copied: readonly CopiedStatements[]
  /** Statements of claims that may be the same and that nothing in the texts holds apart; headlines aside. */
  readonly near: readonly Statement[]
  /** Those of them that stand in claims where two reports tell of one event. */
  readonly ofOneEvent: readonly Statement[]
  /** The reports that share wording of reporting with a report, anywhere in it. */
  readonly sharersOf: (report: ReportId) => ReadonlySet<ReportId>
}

const COPIED = 0.5

const keptFacts = new WeakMap<CaseView, readonly ClaimFacts[]>()

/** The claims of a view as the rules of one run see them: facts made for one rule are kept for the others, and go with the view. */
export function viewOfRun(view: CaseView): CaseView {
  const own = { ...view }
  keptFacts.set(own, [...factsIn(view)])
  return own
}

/** The claims of a case that have at least so many reports, with their facts. */
export function* claimFacts(view: CaseView, leastReports = 1): Iterable<ClaimFacts> {
  for (const facts of keptFacts.get(view) ?? factsIn(view))
    if (leastReports === 1 || new Set(facts.stated.map(({ statement }) => statement.report)).size >= leastReports) yield facts
}

function* factsIn(view: CaseView): Iterable<ClaimFacts> {
  for (const claim of view.claims()) {
    const stated = claim.statements.map(({ id, polarity }) => ({ statement: view.statement(id), polarity }))
    const affirmed = stated.filter(({ polarity }) => polarity === 'affirmed').map(({ statement }) => statement)
    const statements = stated.map(({ statement }) => statement)
    const [origins, copied] = [once(() => view.originsOf(claim.id)), once(() => copiedIn(view, statements))]
    const near = once(() => nearTo(view, claim))
    const ofOneEvent = once(() => nearTo(view, claim, (link) => link.oneEvent === true))
    yield {
      claim,
      stated,
      affirmed,
      // Most claims are looked at by no rule that asks for these.
      get origins() {
        return origins()
      },
      get copied() {
        return copied()
      },
      get near() {
        return near()
      },
      get ofOneEvent() {
        return ofOneEvent()
      },
      sharersOf: (report) => sharersOf(view, report),
    }
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** Most statements of a near claim that are looked at. */
const LOOKED_AT = 40

function nearTo(view: CaseView, { related }: Claim, fits: (link: Claim['related'][number]) => boolean = () => true): readonly Statement[] {
  return related
    .filter((link) => link.relation !== 'look-alike' && fits(link))
    .flatMap(({ claim }) => view.claim(claim).statements.slice(0, LOOKED_AT))
    .map(({ id }) => view.statement(id))
    .filter(({ kind }) => kind !== 'headline')
}

/** Words that two reports must share for the one to be taken for another form of the other's text. */
export const SHARED_WORDS = 12

function sharersOf(view: CaseView, report: ReportId): ReadonlySet<ReportId> {
  const found = new Set<ReportId>()
  for (const { a, b, kind, sharedWords } of view.copiesOf(report))
    if (kind === 'reporting' && sharedWords >= SHARED_WORDS) found.add(a.report === report ? b.report : a.report)
  return found
}

function copiedIn(view: CaseView, statements: readonly Statement[]): readonly CopiedStatements[] {
  const byReport = new Map<ReportId, Statement[]>()
  for (const statement of statements) byReport.set(statement.report, [...(byReport.get(statement.report) ?? []), statement])
  if (byReport.size < 2) return []
  const found: CopiedStatements[] = []
  for (const copy of view.copiesAmong(new Set(byReport.keys()))) {
    if (NOT_FOLDING.includes(copy.kind)) continue
    for (const a of byReport.get(copy.a.report)!)
      for (const b of byReport.get(copy.b.report)!) if (alignedShare(copy, a.extent, b.extent) >= COPIED) found.push({ a, b, copy })
  }
  return found
}

/** Reports of some statements, each once, in order. */
export function reportsOf(statements: readonly Statement[]): readonly ReportId[] {
  return [...new Set(statements.map(({ report }) => report))].sort()
}

/** The words of a statement as evidence, with a note. */
export function shown(statement: Statement, note?: string): Caution['evidence'][number] {
  return { report: statement.report, start: statement.extent[0], end: statement.extent[1], ...(note !== undefined && { note }) }
}

/** Who a statement's text names as earliest speaker, for a sentence; undefined where it names nobody. */
export function speakerOf({ chain }: Pick<Statement, 'chain'>): string | undefined {
  const speaker = earliestSpeaker(chain)
  return speaker.kind === 'unattributed' ? undefined : speaker.kind === 'named' ? speaker.name : speaker.description
}

/** Whether a report says of it that it stood in its own text before: “an earlier version of this article said”. */
export function isOfOwnText({ chain }: Statement): boolean {
  return isOwnText(chain.at(-1)!.name)
}

/** Links that pass on what somebody else says. */
export const PASSING_ON: readonly LinkType[] = ['agency', 'website', 'newspaper', 'outlet']

/** Whether a statement is hedged by more than a rounded number: "nearly 40" doubts nothing. */
export function isDoubted(view: CaseView, statement: Statement): boolean {
  if (statement.hedging !== 'hedged') return false
  const { hedges = [] } = view.layer(statement.report, 'attributions')[statement.attribution] ?? {}
  return hedges.length === 0 || doubtsIn(view, statement).length > 0
}

/** The words of doubt of a statement's attribution, those aside that round a number. */
export function doubtsIn(view: CaseView, statement: Statement): readonly Extent[] {
  const { hedges = [] } = view.layer(statement.report, 'attributions')[statement.attribution] ?? {}
  const figures = statement.figures.map((index) => view.layer(statement.report, 'figures')[index]!.extent)
  return hedges.filter(([start, end]) => !figures.some((figure) => figure[0] <= start && end <= figure[1]))
}

/** The counted origin that a statement was folded into. */
export function originWith(origins: ClaimOrigins, statement: StatementId): Origin | undefined {
  return origins.whole.list.find((origin) => origin.counted === 'supported' && origin.statements.includes(statement))
}

/** Whether most of a statement stands between quotation marks. */
export function isQuoted(view: CaseView, { report, extent }: Statement): boolean {
  const inside = view
    .layer(report, 'passages')
    .quotations.reduce((most, { extent: [start, end] }) => Math.max(most, Math.min(end, extent[1]) - Math.max(start, extent[0])), 0)
  return 2 * inside > extent[1] - extent[0]
}

/** Ids of the actors that a statement names. */
export function namedIn(view: CaseView, { report, mentions }: Statement): ReadonlySet<string> {
  const rows = view.layer(report, 'mentions').mentions
  return new Set(mentions.flatMap((index) => (rows[index]!.level === 'name' ? (view.actorOf(rows[index]!.id)?.id ?? []) : [])))
}
