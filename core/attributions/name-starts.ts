import { languages } from '../languages/index.ts'
import { isComma, isFiniteVerb, isProper, isQuote, speakerScore, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'

const SPEAKING = new Set(languages.flatMap(({ speech }) => speech.speaking))

/** "Speaking to Coast Wire Ada Finn said", its comma lost: where the name behind that of the outlet begins. */
export function speakingTo(scene: Scene, end: number, floor: number): number | undefined {
  if (!SPEAKING.has(word(scene, floor)) || !/^(?:to|with)$/.test(word(scene, floor + 1))) return undefined
  let at = word(scene, floor + 2) === 'the' ? floor + 3 : floor + 2
  const first = at
  while (at < end && isProper(scene, at) && !isOutletWord(scene, at)) at++
  if (at < end && isOutletWord(scene, at) && isProper(scene, at + 1)) return at + 1
  // "Speaking to Coastwire Ada Finn": one word for the outlet, two for who speaks.
  if (at === end && isProper(scene, end) && end + 1 - first === FULL_NAME + 1 && first === floor + 2) return end + 1 - FULL_NAME
  return at - first > FULL_NAME && /^an?$/.test(word(scene, at)) ? at - FULL_NAME : undefined
}

/** Words of a person's name, where one of unknown length stands behind that of an outlet and before what the person is. */
const FULL_NAME = 2

/** "the envoy Ada Finn speaking beside a minister in Vell insisted", its commas lost: where the one who speaks begins. */
export function speakingBeside(scene: Scene, end: number, floor: number): number | undefined {
  for (let i = end - 1; i > floor && end - i < ASIDE; i--) {
    if (isComma(scene, i) || isQuote(scene, i) || isFiniteVerb(scene, i) || /^(?:CC|WP|WDT)$/.test(tag(scene, i))) return undefined
    const chunk = SPEAKING.has(word(scene, i)) ? scene.chunkAt[i - 1] : undefined
    if (chunk) return chunk.to === i && chunk.from >= floor && speakerScore(scene, chunk) >= 2 ? chunk.from : undefined
  }
  return undefined
}

/** Most items of what is told of how somebody speaks. */
const ASIDE = 30

const isOutletWord = ({ cues, items }: Scene, at: number): boolean =>
  cues.mediaWords.has(items.lower[at] ?? '') || cues.organisationWords.has(items.lower[at] ?? '')

/**
 * "in the old quarter of Ledan Vey Rowers Network (VRN) reported": where the name begins whose initials stand in brackets behind
 * it; undefined where the whole noun phrase spells them out, or none.
 */
export function spelledOut(scene: Scene, end: number, close: number): number | undefined {
  const chunk = scene.chunkAt[end]
  const { text, starts, ends } = scene.items
  const initials = text.slice(starts[end + 2], ends[close - 1])
  if (chunk === undefined || close - end !== 3 || !/^\p{Lu}{3,7}$/u.test(initials)) return undefined
  const from = chunk.to - initials.length
  if (from <= chunk.from) return undefined
  for (let i = 0; i < initials.length; i++) if (text[starts[from + i]!] !== initials[i]) return undefined
  return tag(scene, from - 1) === 'DT' ? from - 1 : from
}
