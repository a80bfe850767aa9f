/** A piece of a text, and whether it is among the words asked for. */
export interface Piece {
  readonly text: string
  readonly hit: boolean
}

/** Ends in the midst of a word. */
const INSIDE = /[\p{L}\p{N}\p{M}]$/u

/** A text cut where its words begin as those of a query, which is how lists are searched; case does not matter. */
export function highlighted(text: string, query: string): readonly Piece[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const lower = text.toLowerCase()
  // Some letters change their number of code units with their case; then places would not agree.
  if (words.length === 0 || lower.length !== text.length) return [{ text, hit: false }]
  const marked = new Uint8Array(text.length)
  for (const word of words)
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + word.length))
      if (!INSIDE.test(text.slice(Math.max(0, at - 2), at))) marked.fill(1, at, at + word.length)
  const pieces: Piece[] = []
  for (let start = 0; start < text.length;) {
    let end = start + 1
    while (end < text.length && marked[end] === marked[start]) end++
    pieces.push({ text: text.slice(start, end), hit: marked[start] === 1 })
    start = end
  }
  return pieces
}
