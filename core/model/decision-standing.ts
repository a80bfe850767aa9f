import type { CaseView } from './case-view.ts'
import { anchorAt, placeOfThing, thingsOf } from './decision-places.ts'
import type { Decision, DecisionAnchor, DecisionBody } from './decisions.ts'
import type { ReportId } from './ids.ts'
import type { Extent } from './span.ts'

/**
 * How a decision stands to the case as it is now: it points where it pointed; what it points at was found again by its words
 * under another id; the words at its place are others now; or what it points at is gone.
 */
export type Standing =
  | { readonly state: 'stands' }
  | { readonly state: 'moved'; readonly body: DecisionBody }
  | { readonly state: 'changed'; readonly was: string; readonly now: string }
  | { readonly state: 'gone'; readonly was: string }

/** How a decision in force stands to the case. A decision without an anchor stands while the case holds what it is on. */
export function standingOf(view: CaseView, { body, anchor, otherAnchor }: Decision): Standing {
  if (body.kind === 'undo') return { state: 'stands' }
  const anchors = [anchor, otherAnchor]
  const found = thingsOf(body).map((thing, at) => thingNow(view, { what: body.what, thing, anchor: anchors[at] }))
  const lost = found.find((one) => one.state === 'changed' || one.state === 'gone')
  if (lost !== undefined) return lost
  if (found.every(({ state }) => state === 'stands')) return { state: 'stands' }
  const [a, b] = found.map((one, at) => (one.state === 'moved' ? one.id : thingsOf(body)[at]!))
  // The ids were found among things of the same sort, so the body keeps its form.
  return { state: 'moved', body: { ...body, a, ...(b !== undefined && { b }) } as DecisionBody }
}

/** A thing of a decision, as it was recorded. */
export interface RecordedThing {
  readonly what: Decision['body']['what']
  readonly thing: string
  readonly anchor: DecisionAnchor | undefined
}

/** What became of one thing of a decision. */
export type ThingNow = Exclude<Standing, { readonly state: 'moved' }> | { readonly state: 'moved'; readonly id: string }

/** Looks a thing up by its id, else by its words and what stands around them. */
export function thingNow(view: CaseView, { what, thing, anchor }: RecordedThing): ThingNow {
  const was = anchor?.quote ?? thing
  try {
    const place = placeOfThing(view, what, thing)
    if (place === undefined || anchor === undefined) return { state: 'stands' }
    const now = anchorAt(view, place).quote
    return now === anchor.quote ? { state: 'stands' } : { state: 'changed', was, now }
  } catch (failure) {
    if (!(failure instanceof RangeError)) throw failure
    const id = anchor && foundByWords(view, what, anchor)
    return id === undefined ? { state: 'gone', was } : { state: 'moved', id }
  }
}

interface PlacedThing {
  readonly id: string
  readonly extent: Extent
}

/** The statement or mention of the report that has the same words; where several have, the one with the same surroundings, then the nearest. */
function foundByWords(view: CaseView, what: Decision['body']['what'], anchor: DecisionAnchor): string | undefined {
  if (!view.reportIds().includes(anchor.report)) return undefined
  const { text } = view.report(anchor.report)
  const same = thingsIn(view, what, anchor.report).filter(({ extent }) => text.slice(...extent) === anchor.quote)
  const around = ({ extent: [start, end] }: PlacedThing): number =>
    Number(text.slice(0, start).endsWith(anchor.prefix)) + Number(text.startsWith(anchor.suffix, end))
  return [...same].sort((x, y) => around(y) - around(x) || Math.abs(x.extent[0] - anchor.start) - Math.abs(y.extent[0] - anchor.start))[0]?.id
}

function thingsIn(view: CaseView, what: Decision['body']['what'], report: ReportId): readonly PlacedThing[] {
  try {
    if (what === 'statement') return view.layer(report, 'statements')
    if (what === 'mention') return view.layer(report, 'mentions').mentions
  } catch (failure) {
    // A report that is not analysed yet has no layers.
    if (!(failure instanceof RangeError)) throw failure
  }
  if (what === 'copy') return [...view.copiesOf(report)].filter(({ a }) => a.report === report).map(({ id, a }) => ({ id, extent: [a.start, a.end] }))
  return []
}
