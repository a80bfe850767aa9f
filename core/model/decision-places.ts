import type { CaseView } from './case-view.ts'
import type { Decision, DecisionAnchor } from './decisions.ts'
import type { MentionId, StatementId } from './ids.ts'
import type { SpanRow } from './span.ts'

/** Length of the context kept on each side of a quote, in UTF-16 units. */
const CONTEXT = 40

/** The things that a decision is on: one, or two for a pair. */
export function thingsOf(body: Decision['body']): readonly string[] {
  return 'b' in body ? [body.a, body.b] : [body.a]
}

/**
 * Where a thing of a decision stands; undefined for reports and decisions, which are no stretch of text.
 *
 * @throws RangeError where the case does not hold it
 */
export function placeOfThing(view: CaseView, what: Decision['body']['what'], thing: string): SpanRow | undefined {
  switch (what) {
    case 'statement': {
      const { report, extent } = view.statement(thing as StatementId)
      return { report, start: extent[0], end: extent[1] }
    }
    case 'mention': {
      const found = view.actorOf(thing as MentionId)?.mentions.find((mention) => mention.id === thing)
      if (found === undefined) throw new RangeError(`Unexpected mention ${thing}, expected one of the case's mentions`)
      return { report: found.report, start: found.extent[0], end: found.extent[1] }
    }
    case 'copy':
      return view.copy(thing as Parameters<CaseView['copy']>[0]).a
    case 'report':
      view.report(thing as Parameters<CaseView['report']>[0])
      return undefined
    case 'caution':
      for (const caution of view.cautions()) if (caution.id === thing) return caution.evidence[0]
      throw new RangeError(`Unexpected caution ${thing}, expected one of the case's ${view.counts().cautions}`)
    case 'decision':
      return undefined
  }
}

/** Quote and context of a place. */
export function anchorAt(view: CaseView, { report, start, end }: SpanRow): DecisionAnchor {
  const { text } = view.report(report)
  return {
    report,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
  }
}

/**
 * Anchors of what a decision points at: of the thing, and for a pair of its second.
 *
 * @throws RangeError where it points at something that the case does not hold
 */
export function anchorsOf(view: CaseView, body: Decision['body']): Pick<Decision, 'anchor' | 'otherAnchor'> {
  const [anchor, otherAnchor] = thingsOf(body)
    .map((thing) => placeOfThing(view, body.what, thing))
    .map((place) => place && anchorAt(view, place))
  return { ...(anchor && { anchor }), ...(otherAnchor && { otherAnchor }) }
}
