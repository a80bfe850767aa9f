/** A search term: words that stand together in this order; the last may be only begun. */
export interface SearchTerm {
  readonly words: readonly string[]
  readonly begun: boolean
}

/** More than anyone types; keeps a pasted page from becoming a query of thousands of terms. */
const MOST_TERMS = 32

/**
 * The terms of what a person typed: `"two words"` for words that stand together, `harb*` for a word that begins so.
 * Everything else that is no letter or digit is taken as space, so no input is a syntax error.
 */
export function searchTerms(typed: string): readonly SearchTerm[] {
  const terms: SearchTerm[] = []
  for (const [, quoted, bare] of typed.slice(0, 2000).matchAll(/"([^"]*)"?|([^\s"]+)/g)) {
    const words = wordsOf(quoted ?? bare ?? '')
    if (words.length > 0) terms.push({ words, begun: bare?.endsWith('*') ?? false })
    if (terms.length === MOST_TERMS) break
  }
  return terms
}

/** The words of a text as the full-text index cuts them: runs of letters, digits and marks. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? []
}

/** Letters, digits, marks and private-use characters, as in the index's tokenizer. */
export const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu

/** A word without case and diacritics, as the index compares it. */
export function foldedWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The query in the syntax of the full-text index: all terms must stand in what is found. */
export function indexQuery(terms: readonly SearchTerm[]): string {
  return terms.map(({ words, begun }) => `"${words.join(' ')}"${begun ? '*' : ''}`).join(' AND ')
}
