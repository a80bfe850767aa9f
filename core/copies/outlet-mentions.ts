import type { Language } from '../languages/index.ts'
import type { Extent } from '../model/span.ts'
import type { ComparedReport } from './compared-words.ts'
import { isOfPicture, shortName } from './credited.ts'

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
/** Outlets of one word that are shorter are left out, as are words without a capital: names of outlets are common words. */
const SHORT_NAME = 5
/** Most mentions that are looked at; a text that names an outlet more often has said it. */
const MOST = 50

/** Where a report names an outlet, outside menus, related stories, comments and credits of pictures. */
export function outletMentions(report: ComparedReport, outlet: string): readonly OutletMention[] {
  const found: OutletMention[] = []
  for (const name of new Set([outlet, shortName(outlet)])) {
    for (const extent of placesOf(report.report, name)) {
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

function placesOf({ text }: { readonly text: string }, outlet: string): readonly Extent[] {
  const shape = shapeOf(outlet)
  const places: Extent[] = []
  if (shape === undefined) return places
  for (const found of text.matchAll(shape)) {
    const initial = found[0][0]!
    if (initial !== initial.toLowerCase() || !/\p{L}/u.test(initial)) places.push([found.index, found.index + found[0].length])
    if (places.length >= MOST) break
  }
  return places
}

/** Shapes of names that are kept; beyond, all are dropped and made anew, so that memory is bounded. */
const KEPT = 10_000
const shapes = new Map<string, RegExp | undefined>()

/** The words of an outlet's name, in any case and with any marks between them. */
function shapeOf(outlet: string): RegExp | undefined {
  if (shapes.has(outlet)) return shapes.get(outlet)
  const words = outlet.replace(/^\s*the\s+/iu, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const tooShort = words.length === 0 || (words.length === 1 && outlet.length < SHORT_NAME)
  const made = tooShort ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}\\n]{0,3}')}(?![\\p{L}\\p{N}])`, 'giu')
  if (shapes.size >= KEPT) shapes.clear()
  shapes.set(outlet, made)
  return made
}

/** UTF-16 units at a text's head and end in which a line of its own names who wrote it, and most in such a line. */
const ENDS = 300
const SIGNATURE = 60

/** Does a name stand alone in a line at the text's head or end, before a dash that opens it, or in a line behind a dash that closes it? */
function headsOrSigns(text: string, [start, end]: Extent): boolean {
  if (start > ENDS && end < text.length - ENDS) return false
  const opens = text.lastIndexOf('\n', start - 1) + 1
  const closes = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end)
  const [before, after] = [text.slice(Math.max(opens, start - SIGNATURE), start).trim(), text.slice(end, Math.min(closes, end + SIGNATURE)).trim()]
  if (/^[(\[–—-]*(?:the|by)?$/iu.test(before) && /^[)\].–—-]*$/u.test(after)) return true
  if (start <= ENDS && /^(?:the)?$/iu.test(before) && /^(?:[–—]|-\s)/u.test(after)) return true
  return opens > 0 && end >= text.length - ENDS && closes - opens <= SIGNATURE && /^(?:--|[–—])/u.test(text.slice(opens, start).trim())
}

function around(text: string, [start, end]: Extent): Pick<OutletMention, 'before' | 'after'> {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  const opens = Math.max(before.lastIndexOf('\n'), ...['. ', '! ', '? ', '.” ', '." '].map((mark) => before.lastIndexOf(mark)))
  const closes = /[.!?]["”’)]*(?:\s|$)|\n/u.exec(after)?.index ?? after.length
  return { before: before.slice(opens + 1), after: after.slice(0, closes) }
}

/** What a mention says of the outlet: that the text is from there, that it took the text over, or nothing. */
export function saidOf(mention: OutletMention, language: Language | undefined): 'source' | 'taker' | undefined {
  const words = language?.provenance
  if (words === undefined) return mention.credit ? 'source' : undefined
  const { before, after, credit } = mention
  if (words.takerBefore.test(before) || words.takerAfter.test(after)) return 'taker'
  if (words.staffBefore.test(before)) return words.staffAfter.test(after) ? 'source' : undefined
  if (credit || words.sourceBefore.test(before) || words.sourceAfter.test(after)) return 'source'
  return words.saidBefore.test(before) && /^["”’')]*\s*(?:[,.;:–—-]|$)/u.test(after) ? 'source' : undefined
}

/** Does a mention of a report's own outlet say that it was told or saw what the text tells? */
export function isFirstHand({ before, after }: OutletMention, language: Language | undefined): boolean {
  return language !== undefined && (language.provenance.ownBefore.test(before) || language.provenance.ownAfter.test(after))
}
