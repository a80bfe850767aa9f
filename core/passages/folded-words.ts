/** The words of a stretch of text in a form for comparing: lower case, without apostrophes and punctuation. */
export interface FoldedWords {
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu

/** Buttons and headings lose the space between them: "standardsDiscussion". */
const GLUED = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u

/** Folds at most `limit` words of `[from, to)`; offsets are into the whole text. */
export function foldedWords(text: string, [from, to]: readonly [number, number], limit = Infinity): FoldedWords {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  // An average word is far shorter, so the slice holds the words asked for without copying a long text each time.
  const stretch = text.slice(from, Number.isFinite(limit) ? Math.min(to, from + 24 * (limit + 8)) : to)
  for (const { 0: run, index } of stretch.matchAll(WORD)) {
    if (words.length >= limit) break
    let at = from + index
    for (const word of GLUED.test(run) ? run.split(GLUED) : [run]) {
      if (words.length >= limit) break
      words.push(word.replace(/['’]/g, '').toLowerCase())
      starts.push(at)
      at += word.length
      ends.push(at)
    }
  }
  return { words, starts, ends }
}

/** All words as one string, for comparing whole lines. */
export function foldedLine(text: string, extent: readonly [number, number]): string {
  return foldedWords(text, extent).words.join(' ')
}
