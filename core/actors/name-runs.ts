import type { Scene, Stretch } from './scene.ts'
import { isNextTo, startsUpper } from './scene.ts'

/** A name as a run of tokens `[first, end)`. */
export interface NameRun {
  readonly first: number
  readonly end: number
}

/** Mark of a name word whose possessive lost its apostrophe: "Ledans" for "Ledan's". */
export const LOST_POSSESSIVE = 2

/** Joins name words into names: "Ledan", "Ministry of Public Works and Housing", "Ferry Workers' Union", "Ilan van der Orta". */
export function nameRuns(scene: Scene, marks: Uint8Array): NameRun[] {
  const runs: NameRun[] = []
  for (const stretch of scene.stretches) {
    for (let token = stretch.first; token < stretch.end;) {
      if (!marks[token]) {
        token++
        continue
      }
      const end = runEnd(scene, stretch, { first: token, marks })
      const first = withNumberBefore(scene, stretch, { first: withParticleBefore(scene, stretch, token), end })
      runs.push({ first, end })
      token = end
    }
  }
  return runs
}

/** "bin Ledan", "de Orta" where the particle opens the name. */
function withParticleBefore(scene: Scene, stretch: Stretch, token: number): number {
  const before = token - 1
  if (before < stretch.first || !scene.names.joints.openingParticles.has(scene.lower[before]!)) return token
  return isNextTo(scene, token) ? before : token
}

/** "5th Shore Brigade": the number of a body belongs to its name. */
function withNumberBefore(scene: Scene, stretch: Stretch, { first, end }: NameRun): number {
  if (first === stretch.first || end - first < 2 || !scene.names.forms.ordinal.test(scene.lower[first - 1]!) || !isNextTo(scene, first)) return first
  return kindOfHead(scene, end - 1) === 'organisation' ? first - 1 : first
}

interface Search {
  readonly first: number
  readonly marks: Uint8Array
}

function runEnd(scene: Scene, stretch: Stretch, search: Search): number {
  let end = search.first + 1
  for (;;) {
    const next = joinedTo(scene, stretch, { ...search, end })
    if (next === end) return end
    end = next
  }
}

/** The end of the run with the next word or connected words taken in, or the same end. */
function joinedTo(scene: Scene, stretch: Stretch, search: Search & { readonly end: number }): number {
  const { end, marks } = search
  if (end >= stretch.end || !isNextTo(scene, end) || marks[end - 1] === LOST_POSSESSIVE) return end
  if (marks[end]) return end + 1
  const word = scene.lower[end]!
  const follows = (at: number): boolean => at < stretch.end && marks[at] !== 0 && isNextTo(scene, at)
  if (scene.names.particles.has(word) && scene.written[end] === word) {
    if (follows(end + 1)) return end + 2
    if (scene.names.particles.has(scene.lower[end + 1] ?? '') && follows(end + 2)) return end + 3
  }
  if (word === '[' && follows(end + 1) && scene.written[end + 2] === ']' && follows(end + 3)) return end + 4
  if (word === '&' && follows(end + 1)) return end + 2
  if (/^[-–—]+$/.test(word) && goesOnOverDash(scene, end) && follows(end + 1)) return end + 2
  if (scene.names.forms.anyPossessive.test(word) && follows(end + 1) && isOwnedName(scene, end, follows)) return end + 2
  if (/^["“‘'`]+$/.test(word) && marks[end - 1] === 1) return pastNickname(scene, { end, follows })
  return joinedByPreposition(scene, { ...search, follows })
}

/** "Joint Task Force – Ledan": armed forces write what a task force is for behind a dash. */
const goesOnOverDash = (scene: Scene, end: number): boolean =>
  scene.names.joints.dashedHeads.some((head) => head.every((word, i) => scene.lower[end - head.length + i] === word))

/** "Workers’ Union", "Ferry Owners' Association": people whose body it is, before the word for the body. */
function isOwnedName(scene: Scene, mark: number, follows: (at: number) => boolean): boolean {
  if (scene.names.possessors.has(scene.lower[mark - 1]!)) return true
  if (
    !scene.names.forms.pluralOfPeople.test(scene.lower[mark - 1]!) ||
    scene.written[mark]!.length > 1 ||
    scene.starts[mark] !== scene.ends[mark - 1]
  )
    return false
  for (let at = mark + 1; at <= mark + 3 && follows(at); at++) if (kindOfHead(scene, at) === 'organisation') return true
  return false
}

/** "Ilan “The Eel” Orta": past a nickname of one or two words between two names. */
function pastNickname(scene: Scene, { end, follows }: { readonly end: number; readonly follows: (at: number) => boolean }): number {
  for (let close = end + 2; close <= end + 3 && /^\p{L}/u.test(scene.written[close - 1] ?? ''); close++)
    if (/^["”’']+$/.test(scene.written[close] ?? '')) return startsUpper(scene.written[end + 1]!) && follows(close + 1) ? close + 2 : end
  return end
}

function joinedByPreposition(scene: Scene, search: Search & { readonly end: number; readonly follows: (at: number) => boolean }): number {
  const { first, end, follows } = search
  const word = scene.lower[end]!
  const { aims, aimVerbs, articles, genitives, joins, purposes } = scene.names.joints
  const article = articles.has(scene.lower[end + 1] ?? '') ? 1 : 0
  const after = end + 1 + article
  if (!follows(after)) return end
  if (genitives.has(word)) return endsBeforeOf(scene, first, end) ? end : after + 1
  if (purposes.has(word)) return hasBodyHead(scene, first, end) || isTitle(scene, end - 1) ? after + 1 : end
  if (aims.has(word)) return article === 0 && aimVerbs.has(scene.lower[after]!) && kindOfHead(scene, end - 1) === 'organisation' ? after + 1 : end
  if (joins.has(word) || word === '&') return isListInName(scene, { first, end, after }) ? after + 1 : end
  return end
}

/** "Highlanders of Ledan", "Ilan Orta of Ledan": people and where they are from; not "Free Army of Ledan". */
function endsBeforeOf(scene: Scene, first: number, end: number): boolean {
  if (end - first === 1) return isPlural(scene, first)
  const { heads, titles, persons, bodies } = scene.names
  const last = scene.lower[end - 1]!
  return scene.tags[end - 1] === 'NNP' && !heads.has(last) && !titles.has(last) && !persons.has(last) && !bodies.has(last)
}

const isPlural = (scene: Scene, token: number): boolean => scene.tags[token] === 'NNPS' || scene.tags[token] === 'NNS'
const isTitle = (scene: Scene, token: number): boolean => scene.names.titles.has(scene.lower[token]!)
const kindOfHead = (scene: Scene, token: number): string | undefined => scene.names.heads.get(scene.lower[token]!)

function hasBodyHead(scene: Scene, first: number, end: number): boolean {
  for (let token = first; token < end; token++)
    if (kindOfHead(scene, token) === 'organisation' || kindOfHead(scene, token) === 'publication') return true
  return false
}

/** "Ministry of Roads and Housing", not "Ministry of Roads and Ledan Council": "of" before, and no second body after "and". */
function isListInName(scene: Scene, at: { readonly first: number; readonly end: number; readonly after: number }): boolean {
  let of = -1
  for (let token = at.first; token < at.end; token++) if (scene.names.joints.belongings.has(scene.lower[token]!)) of = token
  if (of < 0 || !hasBodyHead(scene, at.first, of)) return false
  for (let token = at.after; token < Math.min(scene.written.length, at.after + 4) && startsUpper(scene.written[token]!); token++)
    if (hasBodyHead(scene, token, token + 1) && !scene.names.offices.has(scene.lower[token]!)) return false
  return !isTitle(scene, at.after)
}
