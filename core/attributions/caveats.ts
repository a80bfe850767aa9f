import { languages } from '../languages/index.ts'
import { sentenceAt } from './sentence-at.ts'
import type { AttributionRow } from '../model/attributions.ts'
import type { Extent } from '../model/span.ts'
import type { Scene } from './scene.ts'
import type { Sentence } from '../model/passages.ts'
import type { VerbCue } from './verb-cues.ts'

/** The words of a text that say that something could not be checked, in text order. */
export function caveatsIn(text: string, patterns: readonly RegExp[]): readonly Extent[] {
  return patterns
    .flatMap((pattern) => Array.from(text.matchAll(pattern), (match): Extent => [match.index, match.index + match[0].length]))
    .sort((a, b) => a[0] - b[0])
}

/** Adds each caveat to what it qualifies: what its own sentence ascribes, else what the last sentence before it ascribes. */
export function attachCaveats(rows: AttributionRow[], caveats: readonly Extent[], sentences: readonly Sentence[]): void {
  if (caveats.length === 0) return
  const bySentence = rowsBySentence(rows, sentences)
  const filled = [...bySentence.keys()].sort((a, b) => a - b)
  let at = -1
  for (const caveat of caveats) {
    const sentence = sentenceAt(sentences, caveat[0])
    while (at + 1 < filled.length && (filled[at + 1] ?? 0) < sentence) at++
    const own = (bySentence.get(sentence) ?? []).filter((n) => !holds(rows[n], caveat))
    const earlier = at >= 0 ? (bySentence.get(filled[at] ?? -1) ?? []) : []
    for (const n of own.length > 0 ? own : earlier) {
      const row = rows[n]
      if (row) rows[n] = { ...row, caveats: [...row.caveats, caveat] }
    }
  }
}

function holds(row: AttributionRow | undefined, [from, to]: Extent): boolean {
  return row !== undefined && row.content.some(([start, end]) => start <= from && to <= end)
}

/** Numbers of the rows that somebody is credited with, by the number of the sentence that they begin in. */
function rowsBySentence(rows: readonly AttributionRow[], sentences: readonly Sentence[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  rows.forEach(({ kind, content }, n) => {
    if (kind !== 'reported' && kind !== 'continuation') return
    const sentence = sentenceAt(sentences, content[0]?.[0] ?? 0)
    found.set(sentence, [...(found.get(sentence) ?? []), n])
  })
  return found
}

const CHECKING = new Set(languages.flatMap(({ speech }) => speech.checking.verbs))
const ABLE = new Set(languages.flatMap(({ speech }) => speech.checking.able))
const UNABLE = new Set(languages.flatMap(({ speech }) => speech.checking.unable))

/** "could not independently verify the accounts": a caveat in the report's own voice, nothing that is said. */
export const isUnchecked = (scene: Scene, { verb, cue: [from, to], start, negated }: VerbCue): boolean =>
  CHECKING.has(verb.lemma) &&
  ((negated && scene.items.lower.slice(from, to).some((lower) => ABLE.has(lower))) ||
    scene.items.lower.slice(Math.max(0, start - 2), to).some((lower) => UNABLE.has(lower)))
