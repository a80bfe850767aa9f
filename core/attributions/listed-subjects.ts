import { isComma, isFiniteVerb, isProper, isQuote, speakerScore, tag, word } from './scene.ts'
import type { Range } from './items.ts'
import type { Chunk, Scene } from './scene.ts'

/** Most speakers that one list names. */
const LONGEST = 8

/**
 * "Harbour Watch, a monitoring group, and Coast Wire", "Harbour Watch, Coast Wire and the mayor": the whole list of speakers that
 * ends in a phrase, where nothing but the list stands before the phrase; else the phrase.
 */
export function listedSubject(scene: Scene, range: Range, floor: number): Range {
  let from = floor
  while (from < range[0] && (/^(?:and|but|meanwhile|both)$/.test(word(scene, from)) || isComma(scene, from))) from++
  if (from >= range[0] || !joins(scene, [from, range[1]])) return range
  const first = scene.chunkAt[from]
  const governs = first?.from === from && speaks(scene, first) && /^(?:of|from)$/.test(word(scene, first.to))
  return governs || speakersListed(scene, [from, range[1]]).length > 1 ? [from, range[1]] : range
}

/** Are there a comma and an "and" between the noun phrases of a range, and nothing else? */
function joins(scene: Scene, [from, to]: Range): boolean {
  let commas = 0
  let ands = 0
  for (let i = from; i < to; i++) {
    if (isFiniteVerb(scene, i) || isQuote(scene, i)) return false
    if (isComma(scene, i)) commas++
    else if (word(scene, i) === 'and') ands++
    else if (!scene.chunkAt[i] && !/^(?:of|for|in|at)$/.test(word(scene, i))) return false
  }
  return commas > 0 && ands > 0
}

/** The speakers of a list with commas, each with what is set behind it between commas; fewer than two where it is none. */
export function speakersListed(scene: Scene, [from, to]: Range): readonly Range[] {
  const elements = elementsOf(scene, [from, to])
  const speakers: Range[] = []
  elements.forEach(([start, end], n) => {
    const before = speakers.at(-1)
    if (before && n > 0 && isAside(scene, before, { range: [start, end], closed: isComma(scene, end) || n === elements.length - 1 }))
      speakers[speakers.length - 1] = [before[0], end]
    else speakers.push([start, end])
  })
  const all = speakers.every(([start], n) => {
    const chunk = scene.chunkAt[start]
    if (chunk?.from !== start || !speaks(scene, chunk) || isBareRole(scene, chunk) || (n > 0 && isRoleOnly(scene, chunk))) return false
    // "members of the Tidal League, Lamp Union and Salt Board": what follows may be governed, too.
    return n === speakers.length - 1 || !/^(?:of|for|in|at|from|with)$/.test(word(scene, chunk.to))
  })
  const joined = elements.some(([start]) => word(scene, start - 1) === 'and')
  return all && joined && !areRolesOf(scene, speakers) && elements.length > 2 && speakers.length <= LONGEST ? speakers : []
}

const speaks = (scene: Scene, chunk: Chunk): boolean => speakerScore(scene, chunk) >= 2 && tag(scene, chunk.from) !== 'PRP'

/** "Ada Finn, head of the union, and mayor of Vell": one more role of the same person. */
const isBareRole = (scene: Scene, { from, to }: Chunk): boolean =>
  to === from + 1 && tag(scene, from) === 'NN' && /^(?:person|office)$/.test(scene.cues.speakers.get(word(scene, from))?.sort ?? 'person')

/** "Ada Finn, executive director and chief pilot, Tidal Works": behind a name and a comma roles alone, without an article, and the body where they are held. */
function areRolesOf(scene: Scene, [first, ...more]: readonly Range[]): boolean {
  if (!first || !isProper(scene, first[1] - 1) || !isComma(scene, first[1])) return false
  const body = more.at(-1)
  const held = body && more.length > 1 && scene.items.names.get(scene.items.ends[body[1] - 1] ?? 0)?.kind === 'organisation'
  return (held ? more.slice(0, -1) : more).every(([start]) => isRolePhrase(scene, scene.chunkAt[start]))
}

const isRolePhrase = (scene: Scene, chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  !/^(?:DT|PRP\$|CD)$/.test(tag(scene, chunk.from)) &&
  tag(scene, chunk.to - 1) === 'NN' &&
  !isProper(scene, chunk.to - 1) &&
  (scene.cues.mouthpieces.has(word(scene, chunk.to - 1)) || isOfficeNoun(scene, chunk.to - 1))

const isOfficeNoun = (scene: Scene, at: number): boolean => /^(?:person|office)$/.test(scene.cues.speakers.get(word(scene, at))?.sort ?? '')

/** "Ada Finn, president and CEO of the league": a word for a role, whatever its tag. */
const isRoleOnly = (scene: Scene, { from, to }: Chunk): boolean => to === from + 1 && scene.cues.mouthpieces.has(word(scene, from))

/** The pieces between commas and "and"; that of a description ("head of arms and tools") is no joint. */
function elementsOf(scene: Scene, [from, to]: Range): readonly Range[] {
  const found: Range[] = []
  let start = from
  for (let i = from; i <= to; i++) {
    const joint = i === to || isComma(scene, i) || (word(scene, i) === 'and' && scene.chunkAt[i + 1]?.from === i + 1)
    if (!joint) continue
    if (i > start) found.push([start, i])
    start = i + 1
  }
  return found
}

/** ", a monitoring group,", ", the mayor,": who the one before it is, not one more. */
function isAside(scene: Scene, before: Range, { range: [from, to], closed }: { range: Range; closed: boolean }): boolean {
  if (!isComma(scene, from - 1) || !closed) return false
  const named = isProper(scene, (scene.chunkAt[before[0]]?.to ?? before[1]) - 1)
  return named && !isProper(scene, from) && !isProper(scene, Math.min(scene.chunkAt[from]?.to ?? to, to) - 1)
}
