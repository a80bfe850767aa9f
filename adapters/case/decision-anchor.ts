import type { CaseView } from '../../core/model/case-view.ts'
import type { Decision } from '../../core/model/decisions.ts'
import type { SpanRow } from '../../core/model/span.ts'

/** Length of the context kept on each side of a quote, in UTF-16 units. */
const CONTEXT = 40

/**
 * Quote and context of what a decision points at, to find it again when a later reading of the report differs.
 *
 * @throws RangeError where it points at something that the case does not hold
 */
export function decisionAnchor(view: CaseView, body: Decision['body']): Decision['anchor'] {
  const place = placeOf(view, body)
  if (place === undefined) return undefined
  const { text } = view.report(place.report)
  return {
    report: place.report,
    quote: text.slice(place.start, place.end),
    prefix: text.slice(Math.max(0, place.start - CONTEXT), place.start),
    suffix: text.slice(place.end, place.end + CONTEXT),
    start: place.start,
  }
}

function placeOf(view: CaseView, body: Decision['body']): SpanRow | undefined {
  switch (body.what) {
    case 'statement': {
      if ('b' in body) view.statement(body.b)
      const { report, extent } = view.statement(body.a)
      return { report, start: extent[0], end: extent[1] }
    }
    case 'mention': {
      if ('b' in body) mentionPlace(view, body.b)
      return mentionPlace(view, body.a)
    }
    case 'copy':
      return view.copy(body.a).a
    case 'report':
      view.report(body.a)
      return undefined
    case 'caution':
      return cautionPlace(view, body.a)
    case 'decision':
      return undefined
  }
}

function mentionPlace(view: CaseView, id: Parameters<CaseView['actorOf']>[0]): SpanRow {
  const found = view.actorOf(id)?.mentions.find((mention) => mention.id === id)
  if (found === undefined) throw new RangeError(`Unexpected mention ${id}, expected one of the case's mentions`)
  return { report: found.report, start: found.extent[0], end: found.extent[1] }
}

function cautionPlace(view: CaseView, id: string): SpanRow | undefined {
  for (const caution of view.cautions()) if (caution.id === id) return caution.evidence[0]
  throw new RangeError(`Unexpected caution ${id}, expected one of the case's ${view.counts().cautions}`)
}
