import { languages } from '../languages/index.ts'
import type { ChainLink } from '../model/attributions.ts'
import type { Gender } from './speaker-links.ts'
import type { Source } from './source.ts'

const ISSUED = new Set(languages.flatMap(({ statements }) => statements.issued))
const WATCHING = new Set(languages.flatMap(({ voices }) => voices.watching))

/** A speaker that the report has named or described so far. */
export interface Known {
  readonly source: Source
  /** Its own links: the body it speaks for, then itself. */
  readonly links: readonly ChainLink[]
  /** Whom it told: carried over to what it says later. */
  readonly relay: readonly ChainLink[]
  readonly depth: number
  /** Was only spoken to the last time it was named. */
  readonly told?: boolean
  /** The pronoun by which a person was called before, if any. */
  readonly gender?: Gender
}

/** Types of links that report what others say. */
export const REPORT_LIKE: ReadonlySet<string> = new Set(['agency', 'outlet', 'website', 'newspaper', 'ngo', 'organisation'])
/** Sorts of speakers that "it" may mean. */
export const BODY_SORTS: ReadonlySet<string> = new Set(['monitor', 'group', 'agency', 'outlet', 'website', 'state', 'force', 'court', 'document'])

/** "the statement": what somebody has put out, and not what others report. */
export const isStatement = ({ name }: Source): boolean => ISSUED.has(name.toLowerCase())

const PAPERS = new Map(languages.flatMap(({ statements }) => statements.papers.flatMap((forms) => forms.map((form) => [form, forms[0]!]))))

/** The word for one paper that is a source itself, for any number of them; undefined for any other word. */
export const paperOf = (noun: string): string | undefined => PAPERS.get(noun)

/** "a monitor", "a rights group": what may be described first and named later. */
export const isWatching = ({ sort, calls }: Source): boolean => sort === 'monitor' || (sort === 'group' && WATCHING.has(calls.at(-1) ?? ''))

/** Is a name, word by word in small letters, that of a speaker known before, or a part of it? A single word may be the name of a person that was taken for another thing. */
export function isNamedAs(known: Source, source: Source, words: readonly string[]): boolean {
  if (!known.named || (known.sort === 'person') !== (source.sort === 'person')) {
    const single = !/ |^\p{Lu}{2,}$/u.test(source.name) && known.named && known.sort === 'person' && words.every((word) => known.calls.includes(word))
    if (!single) return false
  }
  const other = known.name.toLowerCase().split(/[\s-]+/)
  return (
    words.every((part) => other.includes(part) || known.calls.includes(part)) ||
    (source.sort === known.sort && other.every((part) => words.includes(part)))
  )
}

/** Two or three words of a person's name, none of them an acronym: "FM Lund" tells of no other Lund. */
const FULL_NAME = /^\p{Lu}[\p{Ll}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]*\p{Ll}){1,2}$/u

/** Is it the full name of a person whose last word is this one, in small letters? */
export const hasSurname = ({ name, sort }: Source, surname: string): boolean =>
  sort === 'person' && FULL_NAME.test(name) && name.toLowerCase().endsWith(` ${surname}`)
