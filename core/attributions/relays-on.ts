import { languages } from '../languages/index.ts'
import { isProper, isQuote, tag, word } from './scene.ts'
import type { Range } from './items.ts'
import type { Scene } from './scene.ts'

const COURTESY = new Set(languages.flatMap(({ offices }) => offices.courtesy))
const PASSERS = new Set(languages.flatMap(({ offices }) => offices.passers))
const PRESS = new Set(languages.flatMap(({ offices }) => offices.press))

/** Is the one addressed somebody who passes the words on, rather than an audience? */
export function relaysOn(scene: Scene, [from, to]: Range): boolean {
  if (tag(scene, from) === 'PRP' || tag(scene, from) === 'PRP$') return false
  let proper = 0
  for (let i = from; i < to; i++) {
    if (isQuote(scene, i)) return false
    const lower = word(scene, i)
    if (COURTESY.has(lower.replace(/\.$/, ''))) return false
    if (scene.cues.audiences.has(lower) && proper === 0 && !scene.cues.mediaWords.has(lower)) return false
    if (isProper(scene, i)) proper++
    if (proper === 1 && isProper(scene, i) && isPersonsRole(scene, i - 1, from)) return false
  }
  if (isPerson(scene, [from, to]) || isTown(scene, [from, to])) return false
  const head = word(scene, to - 1)
  if (proper === 0)
    return (
      /^(?:outlet|outlet|agency|website)$/.test(scene.cues.speakers.get(head)?.sort ?? '') ||
      (head === 'agency' && scene.cues.mediaWords.has(word(scene, to - 2))) ||
      PASSERS.has(head)
    )
  return !scene.cues.audiences.has(head) || scene.cues.mediaWords.has(head)
}

/** "told co-host Ada Finn": a common noun before the name says that it is a person's; reporters pass the words on. */
function isPersonsRole(scene: Scene, at: number, from: number): boolean {
  if (at < from || !/^(?:NN|JJ)$/.test(tag(scene, at))) return false
  const lower = word(scene, at)
  if (PRESS.has(lower)) return false
  return scene.cues.titles.has(lower) || /^(?:person|people|office)$/.test(scene.cues.speakers.get(lower)?.sort ?? '') || lower.startsWith('co-')
}

/** "told Vell it would": a town stands for its government, which hears what it is told and passes nothing on. */
function isTown(scene: Scene, [from, to]: Range): boolean {
  if (scene.items.lower.slice(from, to).some((lower) => scene.cues.mediaWords.has(lower))) return false
  return scene.items.names.get(scene.items.ends[to - 1] ?? 0)?.kind === 'place'
}

/** Is the name at the end mentioned as a person's, and no word in it one for an outlet or body? */
function isPerson(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to; i++) if (scene.cues.mediaWords.has(word(scene, i)) || scene.cues.organisationWords.has(word(scene, i))) return false
  return scene.items.names.get(scene.items.ends[to - 1] ?? 0)?.kind === 'person'
}
