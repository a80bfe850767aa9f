import { type Language, languages } from '../languages/index.ts'
import type { Extent } from '../model/span.ts'
import { eitherOf } from '../text/either-of.ts'
import type { ComparedReport } from './compared-words.ts'
import { ARTICLE, initialsOf, isOfPicture, shortName, withoutAddress } from './credited.ts'

/** A place where a report names an outlet. */
export interface OutletMention {
  readonly extent: Extent
  /** It stands in a line of credits. */
  readonly credit: boolean
  /** The text around it, in its sentence. */
  readonly before: string
  readonly after: string
}

/** Characters around a name that are read for what they say of it. */
const AROUND = 110
/** Outlets of one word that are shorter count only in capitals throughout, others with one: names of outlets are common words. */
const SHORT_NAME = 5
/** Most mentions that are looked at; a text that names an outlet more often has said it. */
const MOST = 50

/** Where a report names an outlet, outside menus, related stories, comments and credits of pictures. */
export function outletMentions(report: ComparedReport, outlet: string): readonly OutletMention[] {
  const found: OutletMention[] = []
  const initials = initialsOf(outlet)
  for (const name of new Set([outlet, shortName(outlet), ...(initials === undefined ? [] : [initials])])) {
    for (const extent of placesOf(report.report, name)) {
      if ((name === initials || name.length < SHORT_NAME) && report.report.text.slice(...extent) !== name) continue
      if (found.length >= MOST) return found
      const furniture = report.passages.furniture.filter((one) => one.extent[0] <= extent[0] && extent[1] <= one.extent[1])
      if (furniture.some(({ kind }) => kind !== 'credit' && kind !== 'other')) continue
      const credit = furniture.find(({ kind }) => kind === 'credit')
      const { text } = report.report
      if (credit !== undefined && isOfPicture(text.slice(...credit.extent))) continue
      found.push({ extent, credit: credit !== undefined || headsOrSigns(text, extent), ...around(text, extent) })
    }
  }
  return found
}

function placesOf(report: { readonly text: string }, outlet: string): readonly Extent[] {
  const name = nameOf(outlet)
  const places: Extent[] = []
  if (name === undefined) return places
  const text = lowered(report)
  for (let at = text.indexOf(name.first); at >= 0 && places.length < MOST; at = text.indexOf(name.first, at + 1)) {
    if (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]!)) continue
    name.shape.lastIndex = at
    const end = name.shape.exec(text)?.[0].length
    if (end !== undefined && isName(report.text, [at, at + end], name.single)) places.push([at, at + end])
  }
  return places
}

const OPENING = eitherOf(languages.map(({ provenance }) => provenance.openingBefore))

/** Has it a capital, or is it an address; and is a name of one word no part of a longer one ("Guard" in "Coast Guard")? */
function isName(text: string, [start, end]: Extent, single: boolean): boolean {
  if (/\.\p{Ll}/u.test(text.slice(start, end))) return true
  if (/\p{Ll}/u.test(text[start]!)) return false
  return (
    !single ||
    !(/\p{Lu}[\p{L}’']+ $/u.test(text.slice(Math.max(0, start - 20), start).replace(OPENING, '')) || /^ \p{Lu}/u.test(text.slice(end, end + 2)))
  )
}

const lowerTexts = new WeakMap<object, string>()

/** A text in lower case, with every letter in its place. */
function lowered(report: { readonly text: string }): string {
  const known = lowerTexts.get(report)
  if (known !== undefined) return known
  const lower = report.text.toLowerCase()
  const made = lower.length === report.text.length ? lower : report.text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  lowerTexts.set(report, made)
  return made
}

interface OutletName {
  /** What its mentions begin with, lower case. */
  readonly first: string
  /** Its words with any marks between them, or its address. */
  readonly shape: RegExp
  readonly single: boolean
}

/** Names with their shapes that are kept; beyond, all are dropped and made anew, so that memory is bounded. */
const KEPT = 10_000
const names = new Map<string, OutletName | undefined>()

function nameOf(outlet: string): OutletName | undefined {
  if (names.has(outlet)) return names.get(outlet)
  const words =
    withoutAddress(outlet.toLowerCase())
      .replace(ARTICLE, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const tooShort = words.length === 0 || (words.length === 1 && words[0].length < SHORT_NAME && outlet !== outlet.toUpperCase())
  const made = tooShort
    ? undefined
    : {
        first: words[0]!,
        shape: new RegExp(
          String.raw`(?:${words.join('-?')}(?:\.[a-z]{2,12}){1,2}|${words.join(String.raw`[^\p{L}\p{N}\n]{0,3}`)})(?![\p{L}\p{N}])`,
          'uy',
        ),
        single: words.length === 1,
      }
  if (names.size >= KEPT) names.clear()
  names.set(outlet, made)
  return made
}

/** UTF-16 units at a text's head and end in which a line of its own names who wrote it, and most in such a line. */
const ENDS = 300
const SIGNATURE = 60

const SIGNING = new RegExp(`^[(\\[–—-]*(?:${languages.flatMap(({ provenance }) => [...provenance.signing]).join('|')})?$`, 'iu')
const ONLY_ARTICLE = new RegExp(`^(?:${languages.flatMap(({ descriptions }) => descriptions.definite).join('|')})?$`, 'iu')

/** Does a name stand alone in a line at the text's head or end, before a dash that opens it, or in a line behind a dash that closes it? */
function headsOrSigns(text: string, [start, end]: Extent): boolean {
  if (start > ENDS && end < text.length - ENDS) return false
  const opens = text.lastIndexOf('\n', start - 1) + 1
  const closes = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end)
  const [before, after] = [text.slice(Math.max(opens, start - SIGNATURE), start).trim(), text.slice(end, Math.min(closes, end + SIGNATURE)).trim()]
  if (SIGNING.test(before) && /^(?:\/\p{L}{1,5}\.?)?[)\].–—-]*$/u.test(after)) return true
  if (start <= ENDS && ONLY_ARTICLE.test(before) && /^(?:[–—]|-\s)/u.test(after)) return true
  // In brackets behind the last sentence: "(By our staff and Coast Wire)".
  if (/\([^()]{0,60}$/u.test(text.slice(Math.max(0, start - SIGNATURE), start)) && /^\)?\s*$/u.test(text.slice(end))) return true
  return opens > 0 && end >= text.length - ENDS && closes - opens <= 2 * SIGNATURE && /^(?:--|[–—])/u.test(text.slice(opens, start).trim())
}

function around(text: string, [start, end]: Extent): Pick<OutletMention, 'before' | 'after'> {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  const opens = Math.max(before.lastIndexOf('\n'), ...['. ', '! ', '? ', '.” ', '." '].map((mark) => before.lastIndexOf(mark)))
  const closes = /[.!?]["”’)]*(?:\s|$)|\n/u.exec(after)?.index ?? after.length
  return { before: before.slice(opens + 1).replace(/(?:https?:\/\/)?(?:www\.)?$/u, ''), after: after.slice(0, closes) }
}

/** What a mention says of the outlet: that the text is from there, that it took the text over, or nothing. */
export function saidOf(mention: OutletMention, language: Language | undefined): 'source' | 'taker' | undefined {
  const words = language?.provenance
  if (words === undefined) return mention.credit ? 'source' : undefined
  const { before, after, credit } = mention
  if (before.length <= SIGNATURE && words.picture.test(before) && !/\p{L}/u.test(after)) return undefined
  if (words.takerBefore.test(before) || words.takerAfter.test(after)) return 'taker'
  if (words.staffBefore.test(before)) return words.staffAfter.test(after) ? 'source' : undefined
  if (credit || words.sourceBefore.test(before) || words.sourceAfter.test(after)) return 'source'
  return words.saidBefore.test(before) && /^["”’')]*\s*(?:[,.;:–—-]|$)/u.test(after) ? 'source' : undefined
}

/** Does a mention of a report's own outlet say that it was told or saw what the text tells? */
export function isFirstHand({ before, after }: OutletMention, language: Language | undefined): boolean {
  return language !== undefined && (language.provenance.ownBefore.test(before) || language.provenance.ownAfter.test(after))
}

/** Does a mention of a report's own outlet announce what the outlet alone has found out: "can reveal"? */
export function announces({ after }: OutletMention, language: Language | undefined): boolean {
  return language?.provenance.ownAfter.test(after) ?? false
}
