import { foldedWords } from './folded-words.ts'
import type { Extent } from '../model/span.ts'

/** Titles of pages often end with the site's name after one of these. */
const SITE_MARKS = [' | ', ' - ', ' – ', ' — ', ' :: ', ' « ', ' » ']
/** A site's name has at most this many words. */
const SITE_WORDS = 5
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
    const wholeLine = !/[\p{L}\p{N}]/u.test(text.slice(end, Math.min(to, end + 40)))
    if (wanted.length >= LEAST_WORDS || wholeLine) return [openingMark(text, from, here.starts[0]!), end]
  }
  return undefined
}

/** The title as given, then without a site's name at its end. */
function titleForms(title: string): readonly string[] {
  const forms = [title]
  for (const mark of SITE_MARKS) {
    const at = title.lastIndexOf(mark)
    if (at > 0 && foldedWords(title, [at, title.length]).words.length <= SITE_WORDS) forms.push(title.slice(0, at))
  }
  return forms
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
