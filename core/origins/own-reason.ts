import type { Reason } from '../model/origins.ts'
import type { Bundle } from './voice.ts'
import { statementsOf } from './voice.ts'

/** Why a source stands that no step of the counting touched: as what the report gives it, and through whom. */
export function ownReason(bundle: Bundle): Reason {
  const { end, kind, voices } = bundle
  const statements = statementsOf(bundle)
  if (end.kind !== 'speaker') return { rule: end.kind === 'vague' ? 'vague' : 'publication', text: 'No source is named', statements }
  if (kind === 'observation') return { rule: 'observation', text: 'The outlet’s own people are said to have seen it', statements }
  const read = end.link.status === 'inferred' ? '; that is read from the context, no words beside it say so' : ''
  const text = `The report ${givenAs(bundle, end.described)}${through(voices[0]!.links)}${read}`
  return { rule: kind === 'publication' ? 'publication' : 'trace', text, statements }
}

function givenAs({ kind, who }: Bundle, described: boolean): string {
  if (kind === 'publication') return `names ${who} as its source, and nobody behind it`
  return described ? `has it from “${who}”, without a name` : `names ${who} as saying it`
}

function through(links: Bundle['voices'][number]['links']): string {
  const names = [...new Set(links.slice(0, -1).map(({ name }) => name))]
  return names.length === 0 ? '' : `, through ${names.join(' and ')}`
}
