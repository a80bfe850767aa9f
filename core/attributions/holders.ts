import { languages } from '../languages/index.ts'
import { isAcronym, isBodyWord, isNamePart, isQualifier, isTitleWord } from './name.ts'
import { textOf } from './items.ts'
import type { Range } from './items.ts'
import { word } from './scene.ts'
import type { Scene } from './scene.ts'
import { isPlaceOfText } from './two-names.ts'

/**
 * "head of the Weir Union Ada Finn", "envoy in Vell Ada Finn", "mayor of Port Vell Ada Finn", where commas are lost:
 * the first item of the holder's own name, or the start of the range.
 */
export function heldBefore(scene: Scene, [from, to]: Range): number {
  let article = from - 1
  while (isQualifier(scene, article)) article--
  const link = word(scene, article) === 'the' ? article - 1 : article
  const cause = to - from < 3 || !/^(?:of|for|at)$/.test(word(scene, link)) || !isRole(scene, link) ? undefined : behindCause(scene, [from, to])
  if (cause !== undefined) return cause
  if (/^(?:for|in|to)$/.test(word(scene, link)) && isRole(scene, link) && isPlaceBefore(scene, [from, to])) return from + 1
  // "Vell's ambassador to the LN Ada Finn": an acronym, and the name of who is sent there.
  if (word(scene, link) === 'to' && ENVOYS.has(word(scene, link - 1)) && to - from >= 3 && isAcronymAt(scene, from)) return from + 1
  if (to - from < 3 || to - from > 6 || !/^(?:of|for|in|at)$/.test(word(scene, link)) || !isRole(scene, link)) return from
  for (let i = to - 3; i >= from; i--) {
    // "head of the Tidal Council of the Grey Heron": the body's own name goes on, and no holder's begins with "of".
    if (isBodyWord(scene, i)) return isBodyWord(scene, to - 1) || isBodyWord(scene, to - 2) || LINK.test(word(scene, i + 1)) ? from : i + 1
  }
  if (isBodyWord(scene, to - 1) || isBodyWord(scene, to - 2) || word(scene, article) === 'the') return from
  // "Envoy for Orvania Ada van Orr": an office for a place, then two words of a name, or three with a particle.
  if (word(scene, link) === 'for' && ENVOYS.has(word(scene, link - 1)))
    return Math.max(from + 1, PARTICLES.has(word(scene, to - 2)) ? to - 3 : to - 2)
  const office = PLACE_OFFICES.has(word(scene, link - 1))
  return word(scene, link) === 'in' || word(scene, link) === 'at' || office ? Math.max(from + 1, to - 3) : from
}

/** "Director of the Vell Observatory Ada Finn", all in capitals: where the body begins, and who holds the office. */
export function heldInOffice(scene: Scene, [from, to]: Range): { readonly body: number; readonly held: number; readonly holder: number } | undefined {
  for (let i = from + 1; i < Math.min(to, from + 4); i++) {
    if (!/^(?:of|for|at)$/.test(word(scene, i))) continue
    // An envoy for a place speaks for who has sent him.
    if (ENVOYS.has(word(scene, i - 1))) return undefined
    const body = word(scene, i + 1) === 'the' ? i + 2 : i + 1
    const held = heldBefore(scene, [body, to])
    let holder = held
    while (holder < to && isTitleWord(scene, holder)) holder++
    for (let k = holder; k < to; k++) if (!isNamePart(scene, k)) return undefined
    return held > body && holder < to ? { body, held, holder } : undefined
  }
  return undefined
}

/** "the envoy for Orvania Ada Finn", where it rained in Orvania: a place of the text, and two to four words of a person's name. */
function isPlaceBefore(scene: Scene, [from, to]: Range): boolean {
  if (to - from < 3 || to - from > 5 || !isPlaceOfText(scene, from)) return false
  for (let i = from + 1; i < to; i++) if (isBodyWord(scene, i) || CAUSES.has(word(scene, i)) || /^(?:of|for|and)$/.test(word(scene, i))) return false
  return true
}

/** What a body stands for, at the end of its name: "Vell Network for Tidal Rights". */
export const CAUSES: ReadonlySet<string> = new Set(languages.flatMap(({ bodies }) => bodies.causes))

/** "director of the Vell Network for Tidal Rights Ada Finn": where the holder's name of two or three words begins behind what the body is for. */
function behindCause(scene: Scene, [from, to]: Range): number | undefined {
  for (let i = to - 3; i >= to - 4 && i > from + 1; i--) {
    if (!CAUSES.has(word(scene, i))) continue
    for (let k = i - 1; k > from; k--) if (/^(?:for|of)$/.test(word(scene, k))) return i + 1
  }
  return undefined
}

/**
 * "Ada Finn Executive Director of the Tide Fund", where the comma is lost: one past the person's name and one past the link, or
 * undefined. Two to four words make the name, titles before it left out.
 */
export function roleBehind(scene: Scene, [from, to]: Range): { readonly name: number; readonly link: number } | undefined {
  let first = from
  while (first < to && isTitleWord(scene, first)) first++
  for (let i = first + 2; i < Math.min(to - 1, first + 5); i++) {
    if (!isTitleWord(scene, i) && !isRank(scene, i)) continue
    let link = i
    while (link < to && (isTitleWord(scene, link) || isRank(scene, link))) link++
    const names = Array.from({ length: i - first }, (_, n) => first + n).every(
      (k) => isNamePart(scene, k) && !isBodyWord(scene, k) && !isAcronymAt(scene, k),
    )
    const role = scene.cues.mouthpieces.has(word(scene, link - 1)) || OFFICES.has(word(scene, link - 1))
    return names && role && /^(?:of|for|at)$/.test(word(scene, link)) ? { name: i, link: link + 1 } : undefined
  }
  return undefined
}

/** Words in front of an office that say which. */
const isRank = (scene: Scene, at: number): boolean => RANKS.has(word(scene, at))

/** Offices for a place or a matter, which stands between them and the name. */
export const ENVOYS: ReadonlySet<string> = new Set(languages.flatMap(({ bodies }) => bodies.envoys))

const PLACE_OFFICES = new Set(languages.flatMap(({ bodies }) => bodies.placeOffices))
const OFFICES = new Set(languages.flatMap(({ bodies }) => bodies.offices))
const RANKS = new Set(languages.flatMap(({ bodies }) => bodies.ranks))
const BELONGING = new Set(languages.flatMap(({ bodies }) => bodies.belonging))
const PARTICLES = new Set(languages.flatMap(({ names }) => names.inPersonNames))

/** What ties the words of a body's name together. */
const LINK = /^(?:of|for)$/

const isAcronymAt = (scene: Scene, at: number): boolean => isAcronym(textOf(scene.items, [at, at + 1]))

/** Does a role or title stand before an item, its own adjectives aside? */
const isRole = ({ cues, items }: Scene, at: number): boolean => {
  const lower = items.lower[at - 1] ?? ''
  return cues.mouthpieces.has(lower) || cues.titles.has(lower) || cues.speakers.get(lower)?.sort === 'office' || BELONGING.has(lower)
}
