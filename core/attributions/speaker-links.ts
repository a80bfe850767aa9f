import { languages } from '../languages/index.ts'
import { isOwnText } from '../languages/own-text.ts'
import type { ChainLink } from '../model/attributions.ts'
import type { Source } from './source.ts'

const MAN = new Set(languages.flatMap(({ pronouns }) => pronouns.man))
const WOMAN = new Set(languages.flatMap(({ pronouns }) => pronouns.woman))
const POINTERS = new Set(languages.flatMap(({ statements }) => statements.pointers))

/** "the report", "that statement": points at something said before. "The statement carried by CWA" tells itself where it stands. */
export const isPointer = (source: Source): boolean =>
  source.relay === undefined && source.definite && !source.named && source.sort === 'document' && POINTERS.has(source.name.toLowerCase())

/** A speaker that was known before, as it is named now. */
export const merged = (known: Source, source: Source): Source => ({
  ...known,
  span: source.span,
  calls: known.sort === source.sort ? [...new Set([...known.calls, ...source.calls])] : known.calls,
})

/** The links of a speaker who is new: the body it speaks for, then itself. */
export function freshLinks(source: Source, bodyLinks: (body: Source) => readonly ChainLink[]): readonly ChainLink[] {
  const type = isOwnText(source.name) ? 'unknown' : source.sort === 'pronoun' ? 'unresolved' : source.type
  const nobody = type === 'unresolved' || type === 'unknown'
  const own: ChainLink = { name: source.name, type, status: nobody ? 'unresolved' : 'explicit', span: source.span }
  return source.body ? [...bodyLinks(source.body), own] : [own]
}

export type Gender = 'he' | 'she'

/** The pronoun that the words for a person tell: "he", "spokeswoman", "Mr". */
export function genderOf({ name, sort, calls }: Source): Gender | undefined {
  if (sort === 'pronoun') return MAN.has(name.toLowerCase()) ? 'he' : WOMAN.has(name.toLowerCase()) ? 'she' : undefined
  if (sort !== 'person' && sort !== 'office') return undefined
  if (calls.some((call) => languages.some(({ offices }) => offices.womanForm.test(call)))) return 'she'
  return calls.some((call) => languages.some(({ offices }) => offices.manForm.test(call))) ? 'he' : undefined
}

/** May two names be the same one, one of them shorter? */
export function shareName(a: Source, b: Source): boolean {
  const [shorter, longer] = [a.name.toLowerCase().split(/\s+/), b.name.toLowerCase().split(/\s+/)].sort((x, y) => x.length - y.length)
  return shorter!.every((word) => longer!.includes(word))
}
