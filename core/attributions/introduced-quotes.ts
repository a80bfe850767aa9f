import { languages } from '../languages/index.ts'
import { PLAIN, reachOf } from './finding.ts'
import type { Finding } from './finding.ts'
import type { Range } from './items.ts'
import { hasFinite, isFiniteVerb, isQuote, isWholeQuote, speakerScore, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { subjectBefore } from './subjects.ts'

/** Quotations that a colon or a dash gives to somebody, and no verb: "Finn was blunt: “C”", "“C” – Ada Finn, keeper". */
export function introducedQuotes(scene: Scene, found: readonly Finding[], [floor, ceiling]: Range): readonly Finding[] {
  const reaches = found.map(reachOf)
  const quotes: Finding[] = []
  for (let i = floor; i < ceiling; i++) {
    if (!isQuote(scene, i) || reaches.some(([from, to]) => i >= from && i < to)) continue
    const colon = word(scene, i - 1) === ':'
    const speaker = (colon ? (announced(scene, [floor, i - 1]) ?? subjectOf(scene, [floor, i - 1])) : undefined) ?? signature(scene, i + 1, ceiling)
    if (!speaker || reaches.some(([from, to]) => speaker[0] < to && from < speaker[1])) continue
    const by = scene.chunkAt[speaker[0] - 2]
    const note: readonly Range[] = by && WRITTEN.has(word(scene, by.to - 1)) && speaker[0] < i ? [[by.from, speaker[0]]] : []
    quotes.push({ ...PLAIN, content: [[i, i + 1]], cue: note, voices: [{ range: speaker, as: 'speaker' }] })
  }
  return quotes
}

const WRITTEN = new Set(languages.flatMap(({ statements }) => statements.readOut))

/** "Below is a note by Ada Finn:", "when Finn sent out this letter:": who has written what a noun before the colon announces. */
function announced(scene: Scene, [from, to]: Range): Range | undefined {
  const chunk = scene.chunkAt[to - 1]
  if (chunk && WRITTEN.has(word(scene, chunk.to - 1))) {
    for (let verb = chunk.from - 1; verb > from && chunk.from - verb <= NEAR; verb--)
      if (isFiniteVerb(scene, verb)) {
        const subject = subjectBefore(scene, verb, from)
        const own = subject.kind === 'phrase' ? scene.chunkAt[subject.range[0]] : undefined
        return own && subject.kind === 'phrase' && speakerScore(scene, own) >= 2 && word(scene, own.from) !== 'it' ? subject.range : undefined
      }
    return undefined
  }
  for (let i = from + 1; i < to - 1; i++) {
    const author = WRITTEN.has(word(scene, i)) && /^(?:by|from)$/.test(word(scene, i + 1)) ? scene.chunkAt[i + 2] : undefined
    if (author && speakerScore(scene, author) >= 2 && !hasFinite(scene, [i, to])) return [i + 2, to]
  }
  return undefined
}

/** So many items may stand between a verb and what it takes: "sent out" and "the following message". */
const NEAR = 3

/** The subject of a clause before a colon, where it can speak. */
function subjectOf(scene: Scene, [from, to]: Range): Range | undefined {
  for (let i = from; i < to; i++) {
    if (!isFiniteVerb(scene, i)) continue
    const subject = subjectBefore(scene, i, from)
    const chunk = subject.kind === 'phrase' && subject.clean ? scene.chunkAt[subject.range[0]] : undefined
    return chunk && subject.kind === 'phrase' && speakerScore(scene, chunk) >= 2 && word(scene, chunk.from) !== 'it' ? subject.range : undefined
  }
  return undefined
}

/** The name behind a quotation and a dash, up to the end. */
function signature(scene: Scene, at: number, ceiling: number): Range | undefined {
  if (!/^(?:[–—―-]|--)$/.test(word(scene, at)) || !isWholeQuote(scene, at - 1) || hasFinite(scene, [at + 1, ceiling])) return undefined
  const chunk = scene.chunkAt[at + 1]
  return chunk && speakerScore(scene, chunk) >= 2 ? [at + 1, ceiling] : undefined
}
