import { languages } from '../languages/index.ts'
import { textOf } from './items.ts'
import { isAcronym, isCapital } from './name.ts'
import { NEARNESS, PREPOSITIONS } from './wider-phrases.ts'
import { LEADING_VERBS } from './offices.ts'
import { isThingSaid, makerLink } from './source-heads.ts'
import { hasFiniteVerb, isComma, isFiniteVerb, isProper, isQuote, isTime, speakerScore, tag, word } from './scene.ts'
import type { Chunk, Scene } from './scene.ts'

const AS_SAYING = new Set(languages.flatMap(({ speech }) => speech.asSaying))
const OPENINGS = new Set(languages.flatMap(({ ascriptions }) => ascriptions.openings))

/** The end of the noun phrase that begins at an item, with what belongs to it; equal to `at` where none begins. */
export function phraseFrom(scene: Scene, at: number, ceiling: number): number {
  const chunk = scene.chunkAt[at]
  if (!chunk) return at
  let end = Math.min(chunk.to, ceiling)
  for (let step = 0; step < 6 && end < ceiling; step++) {
    const wider = widerEnd(scene, { at, end, ceiling })
    if (wider === end) break
    end = wider
  }
  return end
}

interface Reach {
  readonly at: number
  readonly end: number
  readonly ceiling: number
}

function widerEnd(scene: Scene, { at, end, ceiling }: Reach): number {
  const lower = word(scene, end)
  const next = scene.chunkAt[end + 1]
  if (lower === '(' || lower === '[') {
    let close = end
    while (close < ceiling && close - end < 12 && word(scene, close) !== ')' && word(scene, close) !== ']') close++
    return close < ceiling && close - end < 12 ? close + 1 : end
  }
  if (/^(?:of|for|in|at|from|with|inside|near|within|against)$/.test(lower) && next && !isTime(scene, next.to - 1) && !timeHead(scene, next.to - 1))
    return Math.min(next.to, ceiling)
  const maker = makerLink(scene, end, ceiling)
  const made = scene.chunkAt[maker + 1]
  if (
    word(scene, maker) === 'by' &&
    made &&
    isThingSaid(scene, (scene.chunkAt[at]?.to ?? end) - 1) &&
    speakerScore(scene, made) >= 2 &&
    !isTime(scene, made.to - 1)
  )
    return Math.min(made.to, ceiling)
  if (lower === 'and' && next && speakerScore(scene, next) >= 2 && !isFiniteVerb(scene, next.to)) return Math.min(next.to, ceiling)
  if (NEARNESS.has(lower) && /^(?:with|to|of|on|about|in)$/.test(word(scene, end + 1)) && scene.chunkAt[end + 2])
    return Math.min(scene.chunkAt[end + 2]?.to ?? end, ceiling)
  const chunk = scene.chunkAt[end]
  if (chunk && chunk.from === end && isProper(scene, end - 1) !== isProper(scene, end) && !isTime(scene, end) && !isNewSubject(scene, chunk))
    return Math.min(chunk.to, ceiling)
  if ((tag(scene, end) === 'VBN' || tag(scene, end) === 'VBG') && end > at && !scene.cues.verbs.has(lower)) {
    const link = end + 1
    const after = PREPOSITIONS.test(word(scene, link)) ? scene.chunkAt[link + 1] : scene.chunkAt[link]
    if (after) return Math.min(after.to, ceiling)
  }
  if ((lower === 'who' || (lower === 'that' && tag(scene, end) === 'WDT')) && opensRelative(scene, end + 1)) return relativeEnd(scene, end, ceiling)
  if (isComma(scene, end) && word(scene, end + 1) === 'who' && LEADING_VERBS.has(word(scene, end + 2))) return relativeEnd(scene, end + 1, ceiling)
  const apart = next && (isProper(scene, end - 1) !== isProper(scene, next.to - 1) || isRoleOf(scene, next))
  if (isComma(scene, end) && apart && !hasFiniteVerb(scene, [end + 1, ceiling])) return Math.min(next.to, ceiling)
  return end
}

/** "vice president of the union", "VP of the union's press office": a role with what it is held in, whatever the tags of its words. */
function isRoleOf(scene: Scene, { from, to }: Chunk): boolean {
  if (!scene.cues.mouthpieces.has(word(scene, to - 1)) || !/^(?:of|for|at)$/.test(word(scene, to))) return false
  for (let i = from; i < to; i++) if (isCapital(scene, i) && !isAcronym(textOf(scene.items, [i, i + 1]))) return false
  return true
}

/** "according to the Observatory a total of six died": a noun phrase with an article that names nobody begins what is said. */
const isNewSubject = (scene: Scene, chunk: Chunk): boolean => /^an?$/.test(word(scene, chunk.from)) && OPENINGS.has(word(scene, chunk.to - 1))

const timeHead = (scene: Scene, at: number): boolean => scene.cues.timeWords.has(word(scene, at))

/** A relative clause whose subject is the pronoun goes on with its verb. */
const opensRelative = (scene: Scene, at: number): boolean =>
  isFiniteVerb(scene, at) || tag(scene, at).startsWith('VB') || (tag(scene, at) === 'RB' && isFiniteVerb(scene, at + 1))

/** "as saying", "as telling", "as insisting", and "as warning that", where taggers take the participle for a noun. */
export const isAsSaying = (scene: Scene, at: number): boolean =>
  word(scene, at) === 'as' &&
  (tag(scene, at + 1) === 'VBG' ||
    AS_SAYING.has(word(scene, at + 1)) ||
    (scene.cues.verbs.has(word(scene, at + 1)) && word(scene, at + 2) === 'that'))

/** "quoted keepers who had rowed there as warning that": what they said is no part of who they are; "who serve as acting heads" is. */
const isSaying = (scene: Scene, at: number): boolean =>
  AS_SAYING.has(word(scene, at)) ? word(scene, at + 1) === 'that' : isAsSaying(scene, at) && scene.cues.verbs.has(word(scene, at + 1))

function relativeEnd(scene: Scene, pronoun: number, ceiling: number): number {
  let i = pronoun + 1
  while (i < ceiling && !isComma(scene, i) && !isQuote(scene, i) && !isSaying(scene, i) && i - pronoun < 20) i++
  return i - pronoun < 20 ? i : pronoun
}
