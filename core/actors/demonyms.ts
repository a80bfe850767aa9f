import { startsUpper } from './scene.ts'
import type { Scene } from './scene.ts'

/** Endings by which English makes adjectives and names of people from places. */
export const DEMONYM = /(?:ian|ean|an|n|ese|ish|i|ic)s?$/

/** "Ledanian" for "Ledan", "Ortese" for "Orta": the place, or the place without its last vowel letters, with an ending of its own. Lower case. */
export function isDemonymOf(word: string, place: string): boolean {
  const singular = word.replace(/s$/, '')
  const stem = place.replace(/[aeiouy]+$/, '')
  const rest = singular.startsWith(place)
    ? singular.slice(place.length)
    : singular.startsWith(stem) && stem.length >= 3
      ? singular.slice(stem.length)
      : ''
  return /^(?:ian|ean|an|n|ese|ish|i)$/.test(rest)
}

/** Endings that show a demonym by themselves. */
export const DEMONYM_FORM = /(?:[iey]an|[rc]an|ese|ish|[^e]i)$/

/** A capitalised adjective or noun with an ending by which English names people after places. */
export function isDemonym(scene: Scene, token: number): boolean {
  const word = scene.lower[token]!
  if (!startsUpper(scene.written[token]!) || word.length < 4 || !/^(?:JJ|NNPS?)$/.test(scene.tags[token]!)) return false
  if (scene.names.offices.has(word) || scene.names.titles.has(word) || scene.names.heads.has(word)) return false
  return DEMONYM_FORM.test(word)
}
