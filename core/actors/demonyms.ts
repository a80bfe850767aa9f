import { languages } from '../languages/index.ts'
import type { DemonymForms } from '../languages/name-forms.ts'
import { startsUpper } from './scene.ts'
import type { Scene } from './scene.ts'

const FORMS = languages.map(({ names }) => names.forms.demonyms)

/** Whether a word has an ending by which adjectives and names of people are made from places. Lower case. */
export const endsAsDemonym = (word: string): boolean => FORMS.some(({ ending }) => ending.test(word))

/** "Ledanian" for "Ledan", "Ortese" for "Orta": the place, or the place without its last vowel letters, with an ending of its own. Lower case. */
export const isDemonymOf = (word: string, place: string): boolean => FORMS.some((forms) => isMadeFrom(word, place, forms))

function isMadeFrom(word: string, place: string, { plural, dropped, tail }: DemonymForms): boolean {
  const singular = word.replace(plural, '')
  const stem = place.replace(dropped, '')
  const rest = singular.startsWith(place)
    ? singular.slice(place.length)
    : singular.startsWith(stem) && stem.length >= 3
      ? singular.slice(stem.length)
      : ''
  return tail.test(rest)
}

/** A capitalised adjective or noun with an ending by which people are named after places. */
export function isDemonym(scene: Scene, token: number): boolean {
  const word = scene.lower[token]!
  if (!startsUpper(scene.written[token]!) || word.length < 4 || !/^(?:JJ|NNPS?)$/.test(scene.tags[token]!)) return false
  if (scene.names.offices.has(word) || scene.names.titles.has(word) || scene.names.heads.has(word)) return false
  return scene.names.forms.demonyms.telling.test(word)
}
