import { entriesOf, entryLength } from './page.ts'
import { foldedWords } from './folded-words.ts'
import type { Extent } from '../model/span.ts'

/** Titles of pages often end with the site's name after one of these. */
const SITE_MARKS = [' | ', ' - ', ' – ', ' — ', ' :: ', ' « ', ' » ']
/** A site's name has at most this many words. */
const SITE_WORDS = 5
const LABELS = entriesOf('headlineLabels')
/** A headline of fewer words is found by its line alone, never inside a paragraph. */
const LEAST_WORDS = 3

/**
 * The stretch at `[from, to)` that says the title, words compared without case, punctuation and apostrophes. A site's name at the
 * end of the title may be missing. A full stop after it is not part of it.
 */
export function titleAt(text: string, [from, to]: Extent, title: string): Extent | undefined {
  for (const form of titleForms(title)) {
    const wanted = foldedWords(form, [0, form.length]).words
    if (wanted.length === 0) continue
    const here = foldedWords(text, [from, to], wanted.length)
    if (here.words.length < wanted.length || !wanted.every((word, i) => here.words[i] === word)) continue
    const end = closingMark(text, here.ends.at(-1)!, to)
    if (endsThere(text, [end, to], wanted.length)) return [openingMark(text, from, here.starts[0]!), end]
  }
  return undefined
}

/** Does the line end after the title, or something new begin? "A year after the fire" is no headline of "A year after the fire at …". */
function endsThere(text: string, [end, to]: Extent, words: number): boolean {
  const after = text.slice(end, Math.min(to, end + 40))
  if (!/[\p{L}\p{N}]/u.test(after)) return true
  return words >= LEAST_WORDS && (/^\s*[.|!?–—-]/u.test(after) || /^\s+["“'‘«([]?[\p{Lu}\p{Lo}\p{N}]/u.test(after))
}

/** The title as given, without a label before it, then without the names of site and sections at its end. */
function titleForms(given: string): readonly string[] {
  const title = withoutLabel(given)
  const forms = [title]
  for (let form = title, cut = true; cut;) {
    const at = Math.max(...SITE_MARKS.map((mark) => form.lastIndexOf(mark)))
    cut = at > 0 && foldedWords(form, [at, form.length]).words.length <= SITE_WORDS
    if (cut) forms.push((form = form.slice(0, at)))
  }
  return forms
}

/** "Title: Storm closes harbour" names the headline and is not part of it. */
function withoutLabel(title: string): string {
  const { words, ends } = foldedWords(title, [0, title.length], 3)
  const length = entryLength(LABELS, words)
  return length > 0 && title[ends[length - 1]!] === ':' ? title.slice(ends[length - 1]! + 1).trim() : title
}

function openingMark(text: string, from: number, first: number): number {
  let start = first
  while (start > from && /["'“‘«([]/u.test(text[start - 1]!)) start--
  return start
}

function closingMark(text: string, last: number, to: number): number {
  let end = last
  while (end < to && /["'”’»)\]?!%]/u.test(text[end]!)) end++
  return end
}
