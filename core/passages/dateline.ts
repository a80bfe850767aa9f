import { languages } from '../languages/index.ts'
import type { Page } from './page.ts'
import type { Extent } from '../model/span.ts'
import type { Passages } from '../model/passages.ts'

const MONTHS = languages
  .flatMap(({ calendar }) => calendar.months.flat())
  .sort((a, b) => b.length - a.length)
  .join('|')
const ORDINAL = `(?:${languages.flatMap(({ calendar }) => calendar.ordinals).join('|')})`
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{1,30}(?:[ /]\p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,3}`
const DATE = `(?:\\d{1,2}${ORDINAL}?\\.? (?:${MONTHS})|(?:${MONTHS})\\.? \\d{1,2}${ORDINAL}?)(?:,? \\d{4})?`
const AGENCY = String.raw`\(([\p{L}\p{N}][\p{L}\p{M}\p{N} .&'’/-]{1,40})\)`
const SEPARATOR = String.raw`(?: ?[–—] ?| ?--? |: )`
const DATELINE = new RegExp(`^(?:(${NAME})((?:, ?${NAME}){0,2}))?(?:,? ?((?:${DATE})))?(?:,? ?${AGENCY})?(${SEPARATOR})?`, 'u')
const OPENERS = languages.flatMap(({ sentences }) =>
  [...sentences.articles, ...sentences.openers].map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)),
)
/** With the dash lost, only a place in capitals before a word that opens sentences is sure: "PORT LEDAN A storm …". Shorter capitals are names. */
const BARE = new RegExp(`^((?=[\\p{Lu} ]*\\p{Lu}{5})\\p{Lu}{2,30}(?: \\p{Lu}{2,30}){0,2}) (?:${OPENERS.join('|')}) [\\p{L}\\p{N}]`, 'u')
const CASELESS = new RegExp(`^${DATE}`, 'iu')

/**
 * The dateline at the head of a body: "PORT LEDAN, 4 May (Coast Wire) –". Without a dash a place in capitals and an agency in
 * brackets are needed, since dashes get lost; without an agency a dash.
 */
export function datelineAt(page: Page, [from, to]: Extent): Passages['dateline'] {
  const head = page.text.slice(from, Math.min(to, from + 160))
  const found = DATELINE.exec(capitalMonths(head))
  if (!found || found[0] === '') return undefined
  const bare = BARE.exec(head)?.[1]
  if (bare !== undefined) return { extent: [from, from + bare.length], place: bare }
  const [whole, place, region = '', date, agency, separator] = found
  if (!isDateline({ place, date, agency, separator, next: head.slice(whole.length).trimStart() })) return undefined
  return {
    extent: [from, from + whole.trimEnd().length],
    ...(place !== undefined && { place: place + region }),
    ...(date !== undefined && { date: head.slice(whole.indexOf(date), whole.indexOf(date) + date.length) }),
    ...(agency !== undefined && { agency }),
  }
}

/** So far into a body a lead of its own may stand above the dateline of the story that it sums up, in UTF-16 units. */
const LEAD = 800
const MEDIA = new Set(languages.flatMap(({ cues }) => [...(cues?.mediaWords ?? [])]))
const LATER = new RegExp(
  String.raw`(?<=\s)(\p{Lu}{4,}(?:\s\p{Lu}{2,}){0,2})((?:,?\s${NAME})?)(?:,?\s(${DATE}))?\s\((\p{Lu}[\p{L}\p{M} .&'’/-]{1,40})\)(?:\s?[–—-])?\s+(?=["“\p{Lu}])`,
  'gu',
)

/**
 * The dateline behind a lead that sums up an agency's story: "Gale shuts the pier. PORT LEDAN May 4 (Coast Wire) The gale …". The
 * place stands in capitals right behind a sentence or a title, with an agency in brackets.
 */
export function datelineBelow(page: Page, [from, to]: Extent): Passages['dateline'] {
  const lead = page.text.slice(from, Math.min(to, from + LEAD))
  for (const found of capitalMonths(lead).matchAll(LATER)) {
    const before = lead.slice(0, found.index).trimEnd()
    const [whole, place = '', region = '', date, agency = ''] = found
    const title = before.slice(-60).split(/\s+/).slice(-5)
    if (!/[.!?…"”]$/u.test(before) && title.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length < 3) continue
    return {
      extent: [from + found.index, from + found.index + whole.trimEnd().length],
      place: place + region,
      ...(date !== undefined && { date: lead.slice(found.index + whole.indexOf(date)).slice(0, date.length) }),
      agency: withoutAuthor(agency),
    }
  }
  return undefined
}

/** "Coast Wire Ada Finn": the agency, without who wrote for it. */
function withoutAuthor(agency: string): string {
  const words = agency.split(' ')
  const last = words.findLastIndex((word) => MEDIA.has(word.toLowerCase()))
  return last > 0 && words.length - last > 2 ? words.slice(0, last + 1).join(' ') : agency
}

const DAY = new RegExp(`\\p{L}+\\.? \\d{1,2}|\\d{1,2}${ORDINAL}?\\.? \\p{L}+`, 'gu')

/** Names of months are matched in lower case. Lower-casing keeps every offset for the letters they are written in. */
function capitalMonths(head: string): string {
  return head.replace(DAY, (stretch) => (CASELESS.test(stretch) ? stretch.toLowerCase() : stretch))
}

interface Parts {
  readonly place: string | undefined
  readonly date: string | undefined
  readonly agency: string | undefined
  readonly separator: string | undefined
  readonly next: string
}

function isDateline({ place, date, agency, separator, next }: Parts): boolean {
  if (next === '' || !/^["“'‘«(\p{Lu}\p{Lo}\p{N}]/u.test(next)) return false
  const capitals = place !== undefined && /\p{Lu}{3}/u.test(place) && place === place.toUpperCase()
  const colon = separator?.startsWith(':') ?? false
  if (agency !== undefined) return separator !== undefined || (capitals && /^["“\p{Lu}]/u.test(next))
  if (place === undefined) return false
  if (separator === undefined) return false
  return capitals ? !colon || date !== undefined || /\p{Lu}{4}/u.test(place) : !colon && (date !== undefined || /[–—]/u.test(separator))
}
