/** Finds any of some words or phrases of plain letters, whatever their case, between ends of words. Without words it finds nothing. */
export const anyWord = (words: readonly string[]): RegExp => (words.length === 0 ? /(?!)/ : new RegExp(`\\b(?:${words.join('|')})\\b`, 'i'))
