import type { WordLexicon } from '../languages/words.ts'

/** Where to cut a word in two as the Penn Treebank does ("did|n't", "Ledan|'s", "can|not"), or `end` where it is one token. */
export function contractionSplit(text: string, start: number, end: number, lexicon: WordLexicon): number {
  const length = end - start
  if (length < 3) return end
  const last = lastApostrophe(text, start, end)
  if (last > start) {
    const ending = text.slice(last + 1, end).toLowerCase()
    const before = lexicon.lettersBefore.get(ending)
    if (before !== undefined && text[last - 1]!.toLowerCase() === before && last - 1 > start) return last - 1
    return lexicon.endings.has(ending) ? last : end
  }
  if (length > 9) return end
  const second = lexicon.splits.get(text.slice(start, end).toLowerCase())
  return second === undefined ? end : end - second
}

/** An apostrophe among the last three characters, or -1. */
function lastApostrophe(text: string, start: number, end: number): number {
  for (let at = end - 2; at > start && at >= end - 3; at--) {
    const unit = text.charCodeAt(at)
    if (unit === 0x27 || unit === 0x2019 || unit === 0x02bc) return at
  }
  return -1
}
