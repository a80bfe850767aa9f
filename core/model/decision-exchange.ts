import type { CaseView } from './case-view.ts'
import { latestOfMatters, matterOf } from './decision-matters.ts'
import { thingsOf } from './decision-places.ts'
import { thingNow } from './decision-standing.ts'
import type { Decision, DecisionAnchor, DecisionBody } from './decisions.ts'
import type { Report } from './report.ts'

/** What a decision points at, for a reviewer whose case may have read the same file under another path. */
export interface ExchangedAnchor extends DecisionAnchor {
  /** Of the original that the report was read from, and its record key where it has one. */
  readonly sha256: string
  readonly key?: string
}

/** A decision as one reviewer hands it to another. */
export interface ExchangedDecision extends Pick<Decision, 'id' | 'by' | 'at' | 'why'> {
  readonly body: DecisionBody
  /** One for each thing that it is on; for a report, with an empty quote. Absent where the thing is gone from the sender's case. */
  readonly anchors: readonly (ExchangedAnchor | null)[]
}

/** A decision that says otherwise than one of ours on the same matter. */
export interface Disagreement {
  readonly ours: Decision
  readonly theirs: ExchangedDecision
  /** Theirs with the ids of this case. */
  readonly body: DecisionBody
  /** The words that both are on. */
  readonly words: readonly string[]
}

/** Another reviewer's decisions beside those of this case. */
export interface ComparedDecisions {
  /** Decisions on what nobody here decided, with the ids of this case. */
  readonly added: readonly { readonly theirs: ExchangedDecision; readonly body: DecisionBody }[]
  /** Number of decisions that both made alike. */
  readonly agreed: number
  readonly disagreements: readonly Disagreement[]
  /** Decisions on something that this case does not hold, or holds in other words. */
  readonly lost: readonly { readonly theirs: ExchangedDecision; readonly because: string }[]
}

/** The decisions in force, to be handed to another reviewer: the last one on each matter. */
export function exchangedDecisions(view: CaseView): readonly ExchangedDecision[] {
  return latestOfMatters(view.decisions()).flatMap(({ id, by, at, why, body, anchor, otherAnchor }) => {
    if (body.kind === 'undo') return []
    const anchors = thingsOf(body).map((_, n) => exchangedAnchor(view, body, [anchor, otherAnchor][n]))
    return [{ id, by, at, why, body, anchors }]
  })
}

function exchangedAnchor(view: CaseView, body: DecisionBody, anchor: DecisionAnchor | undefined): ExchangedAnchor | null {
  const id = anchor?.report ?? (body.what === 'report' ? body.a : undefined)
  if (id === undefined || !view.reportIds().includes(id)) return null
  const { sha256, key } = view.report(id)
  const place = anchor ?? { report: id, quote: '', prefix: '', suffix: '', start: 0 }
  return { ...place, sha256, ...(key !== undefined && { key }) }
}

/** Lays another reviewer's decisions, oldest first, beside those of this case; on each matter the last word of either counts. Nothing is recorded. */
export function comparedDecisions(view: CaseView, theirs: readonly ExchangedDecision[]): ComparedDecisions {
  const ours = new Map(view.decisions().map((decision) => [matterOf(decision), decision] as const))
  const { placed, lost } = placedHere(view, latestOfMatters(theirs))
  const added: Placed[] = []
  const disagreements: Disagreement[] = []
  let agreed = 0
  for (const { theirs: one, body } of placed) {
    const own = ours.get(matterOf({ body, why: one.why }))
    if (own === undefined) added.push({ theirs: one, body })
    else if (own.body.kind !== 'undo' && sayingOf(own.body) === sayingOf(body)) agreed++
    else disagreements.push({ ours: own, theirs: one, body, words: one.anchors.map((anchor) => anchor?.quote ?? '') })
  }
  return { added, agreed, disagreements, lost }
}

type Placed = ComparedDecisions['added'][number]

/** Their decisions with the ids of this case, where it holds what they are on. Two that meet in one thing here are one matter. */
function placedHere(view: CaseView, theirs: readonly ExchangedDecision[]): { readonly placed: readonly Placed[] } & Pick<ComparedDecisions, 'lost'> {
  const reports = view.reportIds().map((id) => view.report(id))
  const placed: (Placed & { readonly why: string })[] = []
  const lost: ComparedDecisions['lost'][number][] = []
  for (const one of theirs) {
    const body = bodyHere(view, reports, one)
    if (typeof body === 'string') lost.push({ theirs: one, because: body })
    else placed.push({ theirs: one, body, why: one.why })
  }
  return { placed: latestOfMatters(placed), lost }
}

/** Their decision with the ids of this case, or why it cannot be placed here. */
function bodyHere(view: CaseView, reports: readonly Report[], { body, anchors }: ExchangedDecision): DecisionBody | string {
  const ids: string[] = []
  for (const [at, thing] of thingsOf(body).entries()) {
    const anchor = anchors[at] ?? undefined
    const report = anchor && reportOf(reports, anchor)
    if (body.what === 'report') {
      if (report === undefined) return 'this case does not hold the report'
      ids.push(report.id)
      continue
    }
    if (anchor !== undefined && report === undefined) return `this case does not hold the report that says “${anchor.quote}”`
    const here = anchor && report && { ...anchor, report: report.id }
    const found = thingNow(view, { what: body.what, thing, anchor: here })
    if (found.state === 'gone') return `this case has no such words: “${found.was}”`
    if (found.state === 'changed') return `the words are others here: “${found.now}”, not “${found.was}”`
    ids.push(found.state === 'moved' ? found.id : thing)
  }
  const [a, b] = ids
  // The ids were found among things of the same sort, so the body keeps its form.
  return { ...body, a, ...(b !== undefined && { b }) } as DecisionBody
}

function reportOf(reports: readonly Report[], anchor: ExchangedAnchor): Report | undefined {
  return reports.find(({ id }) => id === anchor.report) ?? reports.find(({ sha256, key }) => sha256 === anchor.sha256 && key === anchor.key)
}

function sayingOf({ what: _, ...body }: DecisionBody): string {
  const { a: __, ...saying } = body
  if (!('b' in saying)) return JSON.stringify(saying)
  const { b: ___, ...ofPair } = saying
  return JSON.stringify(ofPair)
}
