import { languages } from '../languages/index.ts'
import type { Extent } from '../model/span.ts'
import { foldedWords } from './folded-words.ts'
import { titleAt } from './headline-match.ts'
import { addFurniture, dateStamps, entriesOf, entryLength } from './page.ts'
import type { Page } from './page.ts'
import { trimmed } from './paragraphs.ts'

const PUBLICATION = entriesOf('publication')
const BY = entriesOf('by')
const BY_WHOM = new RegExp(`^\\s*(?:${BY.flat().join('|')})\\s`, 'iu')
/** Words that open a sentence and hardly follow a short name: "LHA A …". */
const OPENERS = new Set(languages.flatMap(({ sentences }) => [...sentences.articles, ...sentences.openers]))
/** Words for those who speak: behind a headline they name its source, and no agency. */
const SPEAKERS: ReadonlySet<string> = new Set(languages.flatMap(({ cues }) => (cues ? [...cues.speakers.keys()] : [])))
const DEFINITE = languages.flatMap(({ descriptions }) => descriptions.definite)
/** Words around the name of an agency within a text. */
const TOLD = entriesOf('told').flat().join('|')
const REPORTERS = entriesOf('reporters').flat().join('|')
/** A name of more words is a trail of sections, not an agency. */
const AGENCY_WORDS = 3
/** How many words may stand between a date line and the title: the name of who published. */
const NAME_WORDS = 8

/** "Published May 4 2031", "Date of publication: 4 May 2031", a bare full date. Returns where the rest begins, which is where it began if this is none. */
export function dated(page: Page, rest: Extent): number {
  const { text } = page
  const { words, ends } = foldedWords(text, rest, 4)
  const labelled = entryLength(PUBLICATION, words)
  const gap = labelled > 0 ? text.slice(ends[labelled - 1]).match(/^[\s:|–-]{1,4}/u)?.[0].length : 0
  if (gap === undefined) return rest[0]
  const from = labelled > 0 ? ends[labelled - 1]! + gap : rest[0]
  const stamp = dateStamps.at(text, from)
  if (!stamp || !mayEndHere(text, stamp.end, rest[1])) return rest[0]
  const end = withPublisher(page, [withUpdate(text, stamp.end), rest[1]])
  addFurniture(page, [rest[0], end], 'other', labelled > 0 ? 'a date of publication' : 'a date that stands alone')
  return end
}

/** Past "(updated 14:20 4.5.2031)" behind a date. */
function withUpdate(text: string, at: number): number {
  const brackets = /^\s?\(([^()\n]{4,50})\)/u.exec(text.slice(at, at + 60))
  if (!brackets) return at
  const { words } = foldedWords(brackets[1]!, [0, brackets[1]!.length])
  return entryLength(PUBLICATION, words) > 0 && /\p{N}/u.test(brackets[1]!) ? at + brackets[0].length : at
}

/** Nothing that goes on with the date as part of a sentence. */
function mayEndHere(text: string, at: number, end: number): boolean {
  return at >= end || /^[\s|)–-]*(?:$|\n|[\p{Lu}\p{N}"“'‘([|•–])/u.test(text.slice(at, Math.min(end, at + 6))) || BY_WHOM.test(text.slice(at, at + 4))
}

/** Takes in "by NAME" after a date where the line or the title ends the name. */
function withPublisher(page: Page, [at, end]: Extent): number {
  const { text, title } = page
  const { words, starts } = foldedWords(text, [at, end], NAME_WORDS + 2)
  if (entryLength(BY, words) === 0) return at
  if (starts.length <= NAME_WORDS && !/[.!?]/u.test(text.slice(at, end - 1))) return end
  if (title === undefined) return at
  const titleStart = starts.slice(1).find((start) => titleAt(text, [start, end], title) !== undefined)
  return titleStart === undefined ? at : (trimmed(text, at, titleStart)?.[1] ?? at)
}

/** After a headline: the name of an agency or author, then a full date. Returns as {@link dated}. */
export function credited(page: Page, rest: Extent): number {
  const { text } = page
  if (page.headlines.length === 0) return rest[0]
  const { starts, ends } = foldedWords(text, rest, 6)
  for (let words = 1; words < starts.length; words++) {
    const name = text.slice(rest[0], ends[words - 1])
    if (!/^\p{Lu}/u.test(text.slice(starts[words - 1], ends[words - 1])) || /[.!?"“]/u.test(name)) return rest[0]
    const stamp = dateStamps.at(text, starts[words]!)
    // Between a title and a full date nothing but a name is left, even where the text has lost its capital.
    if (!stamp || !(mayEndHere(text, stamp.end, rest[1]) || stamp.date !== undefined)) continue
    const own = ofHeadline(Array.from({ length: words }, (_, n) => text.slice(starts[n], ends[n])))
    if (own > 0) extendHeadline(page, ends[own - 1]!)
    addFurniture(page, [starts[own]!, stamp.end], 'credit', 'a name and a date below the headline')
    if (words - own <= AGENCY_WORDS) page.credits.push({ extent: [starts[own]!, ends[words - 1]!], agency: text.slice(starts[own], ends[words - 1]) })
    return stamp.end
  }
  return rest[0]
}

/** How many words of a name before a date are the headline's source: "Watchers CWA", "Port Ledan CWA", where the agency has a short name. */
function ofHeadline(words: readonly string[]): number {
  if (words.length < 2) return 0
  if (SPEAKERS.has(words[0]!.toLowerCase())) return 1
  return ACRONYM.test(words.at(-1)!) && !words.slice(0, -1).some((word) => ACRONYM.test(word)) ? words.length - 1 : 0
}

const ACRONYM = /^\p{Lu}{2,5}$/u

/** Takes a word that the title of the metadata leaves out into the last headline: "Storm kills six state TV". */
function extendHeadline(page: Page, end: number): void {
  const last = page.headlines.at(-1)
  if (last) page.headlines[page.headlines.length - 1] = [last[0], end]
}

/**
 * After a date or headline: an agency's short name, told by the word behind it, which opens a sentence, or by people who speak to it
 * in the text. "LEDAN A …" is a dateline instead. Returns as {@link dated}.
 */
export function acronym(page: Page, [at, end]: Extent, lineStart: boolean): number {
  if (lineStart) return at
  const found = /^(\p{Lu}{2,4})\s+(\p{Lu}\p{Ll}*)\s+\p{Ll}/u.exec(page.text.slice(at, Math.min(end, at + 40)))
  if (!found || !(OPENERS.has(found[2]!.toLowerCase()) || isNewsAgency(page, found[1]!))) return at
  const after = page.headlines.at(-1)?.[1]
  if (SPEAKERS.has(found[1]!.toLowerCase())) {
    if (after === undefined || /\p{L}/u.test(page.text.slice(after, at))) return at
    extendHeadline(page, at + found[1]!.length)
    return at + found[1]!.length
  }
  addFurniture(page, [at, at + found[1]!.length], 'credit', 'a short name between the head and the first sentence')
  page.credits.push({ extent: [at, at + found[1]!.length], agency: found[1]! })
  return at + found[1]!.length
}

/** Does the text have people speak to who is so called, or name its reporters: "told LPA", "told the LPA", "an LPA correspondent"? */
function isNewsAgency({ text }: Page, name: string): boolean {
  return new RegExp(String.raw`\b(?:${TOLD}) (?:(?:${DEFINITE.join('|')}) )?${name}\b|\b${name} (?:${REPORTERS})\b`, 'u').test(text)
}

/** Last words of names that are an agency's: "Coast *Wire*". */
const AGENCIES: ReadonlySet<string> = new Set(
  languages.flatMap(({ bodies: { publishers } }) => publishers.flatMap(([type, words]) => (type === 'agency' ? words : []))),
)
const OWN_STAFF = new Set(entriesOf('ownStaff').flat())
/** Words that alone make up no name: "State News Agency" may be anybody’s. */
const GENERAL = new Set([
  ...AGENCIES,
  ...languages.flatMap(({ bodies: { outletWords, official, media } }) => [...outletWords, ...official, ...media]),
])
/** A person’s name has as many words, and may end as an agency’s does: "Bo Wire". */
const PERSON_WORDS = 2

/**
 * Notes the agency that a byline names alone: "By Ledan Coast Wire". Whoever else wrote a text is no source of it, so letters that may
 * be an author’s and two words count only where the text has somebody speak to whom they name.
 */
export function creditByline(page: Page, extent: Extent): void {
  const { text, credits } = page
  const all = foldedWords(text, extent, AGENCY_WORDS + 3)
  const by = entryLength(BY, all.words)
  const from = DEFINITE.includes(all.words[by] ?? '') ? by + 1 : by
  const words = all.words.slice(from)
  if (by === 0 || words.length === 0 || words.length > AGENCY_WORDS) return
  const name = text.slice(all.starts[from], all.ends.at(-1))
  if (!/^\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*)*$/u.test(name)) return
  if (OWN_STAFF.has(words[0]!) || words.every((word) => GENERAL.has(word)) || credits.some(({ agency }) => agency === name)) return
  const isAgency = words.length > 1 ? AGENCIES.has(words.at(-1)!) : ACRONYM.test(name) && !SPEAKERS.has(words[0]!)
  if (isAgency && (words.length > PERSON_WORDS || isNewsAgency(page, name)))
    credits.push({ extent: [all.starts[from]!, all.ends.at(-1)!], agency: name })
}
