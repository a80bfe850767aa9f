import type { ChainLink } from '../model/attributions.ts'
import type { Source } from './source.ts'

/** "the report", "that statement": points at something said before. */
export const isPointer = (source: Source): boolean =>
  source.definite &&
  !source.named &&
  source.sort === 'document' &&
  /^(?:report|statement|account|article|story|study|dispatch)s?$/.test(source.name.toLowerCase())

/** A speaker that was known before, as it is named now. */
export const merged = (known: Source, source: Source): Source => ({
  ...known,
  span: source.span,
  calls: known.sort === source.sort ? [...new Set([...known.calls, ...source.calls])] : known.calls,
})

/** The links of a speaker who is new: the body it speaks for, then itself. */
export function freshLinks(source: Source, bodyLinks: (body: Source) => readonly ChainLink[]): readonly ChainLink[] {
  const type = source.sort === 'pronoun' ? 'unresolved' : source.type
  const own: ChainLink = { name: source.name, type, status: type === 'unresolved' ? 'unresolved' : 'explicit', span: source.span }
  return source.body ? [...bodyLinks(source.body), own] : [own]
}
