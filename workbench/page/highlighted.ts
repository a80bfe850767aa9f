/** A piece of a text, and whether it is among the words asked for. */
export interface Piece {
  readonly text: string
  readonly hit: boolean
}

/** A text cut at the words of a query; case does not matter, and what overlaps is one hit. */
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
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + word.length)) marked.fill(1, at, at + word.length)
  const pieces: Piece[] = []
  for (let start = 0; start < text.length;) {
    let end = start + 1
    while (end < text.length && marked[end] === marked[start]) end++
    pieces.push({ text: text.slice(start, end), hit: marked[start] === 1 })
    start = end
  }
  return pieces
}
