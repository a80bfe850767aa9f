import { languages } from '../languages/index.ts'
import type { Passages } from '../model/passages.ts'
import type { Report } from '../model/report.ts'

/** Agencies that a report credits at its head or end, each once; both of a double credit ("Coast Wire/Osk Mirror"). Credits of pictures are left out. */
export function credited({ text }: Pick<Report, 'text'>, { dateline, credits }: Passages): readonly string[] {
  const names = [
    ...(dateline?.agency === undefined ? [] : [dateline.agency]),
    ...credits.filter(({ extent }) => !isOfPicture(text.slice(...extent))).map(({ agency }) => agency),
  ].flatMap((name) => name.split(/\s*[/;]\s*|,\s+/u).filter((part) => part !== '' && !isNobody(part)))
  return names.filter((name, i) => names.findIndex((other) => sameName(name, other)) === i)
}

/** Does a credit name who took or drew a picture? */
export const isOfPicture = (credit: string): boolean => languages.some(({ provenance }) => provenance.picture.test(credit))

const isNobody = (name: string): boolean => languages.some(({ provenance }) => provenance.nobody.test(name.trim()))

/**
 * Are two names of outlets the same but for case, marks, article, a word such as "agency" behind them, and the ending of an
 * address? "CWA" is the Coast Wire Agency.
 */
export function sameName(one: string, other: string | undefined): boolean {
  if (other === undefined) return false
  const [first, second] = [formsOf(one), formsOf(other)]
  return first.plain === second.plain || first.initials === second.plain || first.plain === second.initials
}

interface Forms {
  /** Letters and digits of the name, lower case. */
  readonly plain: string
  /** First letters of a name of three words or more; no name where it has fewer. */
  readonly initials: string
}

/** Names kept with their forms; beyond, all are dropped and made anew, so that memory is bounded. */
const KEPT = 10_000
const forms = new Map<string, Forms>()
/** Fewest words whose first letters stand for a name. */
const INITIALS = 3

/** An article before the name of an outlet. */
export const ARTICLE = new RegExp(`^\\s*(?:${languages.flatMap(({ descriptions }) => descriptions.definite).join('|')})\\s+`, 'u')

function formsOf(name: string): Forms {
  const known = forms.get(name)
  if (known !== undefined) return known
  const words = withoutAddress(name.normalize('NFKD').toLowerCase()).replace(ARTICLE, '')
  const initials = wordsIn(words).map((word) => word[0]!)
  const made = { plain: wordsIn(shortName(words)).join(''), initials: initials.length >= INITIALS ? initials.join('') : ' ' }
  if (forms.size >= KEPT) forms.clear()
  forms.set(name, made)
  return made
}

/** "coastwire" for "www.coastwire.example"; other names as they are. */
export const withoutAddress = (name: string): string =>
  name.replace(/^\s*(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]+)(?:\.[a-z]{2,12}){1,2}\/?\s*$/u, '$1')

const wordsIn = (name: string): readonly string[] =>
  name
    .split(/[\s/&_-]+/u)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '')

/** "CWA" for the Coast Wire Agency; undefined for names of fewer than three words. */
export function initialsOf(name: string): string | undefined {
  const { initials } = formsOf(name)
  return initials === ' ' ? undefined : initials.toUpperCase()
}

/** A name without "agency" or "online" behind it, where two words are left. */
export function shortName(name: string): string {
  const short = languages.reduce((left, { provenance }) => left.replace(provenance.outletTail, ''), name.trim())
  return wordsIn(short).length > 1 ? short : name
}
