import { languages } from '../languages/index.ts'
import { isPersonByForm } from './able-to-speak.ts'
import type { Range } from './items.ts'
import { mentionOf } from './name.ts'
import { isFiniteVerb, isProper, speakerScore, tag, word } from './scene.ts'
import type { Chunk, Scene } from './scene.ts'
import { subjectBefore } from './subjects.ts'

/** Words that tie a clause to the one before, or open one in front of the main clause. */
export const TYING_OR_IN_FRONT: ReadonlySet<string> = new Set(languages.flatMap(({ phrases }) => [...phrases.tying, ...phrases.inFront]))
const PERSON = new Set(languages.flatMap(({ pronouns }) => [...pronouns.man, ...pronouns.woman]))
const GROUP = new Set(languages.flatMap(({ pronouns }) => pronouns.group))

/**
 * "The council lit its lamps before what it said was the lowest ebb": a pronoun that opens a clause tied to the one before, where
 * nobody has spoken yet in the sentence, means the subject of that clause, not whoever spoke in the sentence before; if it fits.
 */
export function subjectMeant(scene: Scene, [at, to]: Range, floor: number): Range | undefined {
  if (to - at !== 1 || tag(scene, at) !== 'PRP' || !TYING_OR_IN_FRONT.has(word(scene, at - 1))) return undefined
  let verb = at - 1
  while (verb > floor && !isFiniteVerb(scene, verb)) verb--
  if (verb <= floor) return undefined
  let from = verb
  while (from > floor && tag(scene, from - 1) === 'RB') from--
  const subject = subjectBefore(scene, from, floor)
  if (subject.kind !== 'phrase' && subject.kind !== 'relative') return undefined
  const head = headIn(scene, subject.range)
  return head && isMeantBy(scene, word(scene, at), head) ? subject.range : undefined
}

const REPORTERS = new Set(languages.flatMap(({ offices }) => offices.staff))

/**
 * "A photographer from Reef Channel was hurt the outlet reported": an outlet that is called nothing but that is the one whose people
 * the sentence tells of.
 */
export function ownOutlet(scene: Scene, [from, to]: Range, floor: number): Range | undefined {
  if (word(scene, from) !== 'the' || !/^(?:outlet|agency|website)$/.test(scene.cues.speakers.get(word(scene, to - 1))?.sort ?? '')) return undefined
  for (let i = from + 1; i < to; i++) if (isProper(scene, i)) return undefined
  for (let i = floor; i < from - 2; i++) {
    const chunk = REPORTERS.has(word(scene, i)) && /^(?:from|of|for|with|at)$/.test(word(scene, i + 1)) ? scene.chunkAt[i + 2] : undefined
    if (chunk && isProper(scene, chunk.to - 1) && chunk.to <= from) return [chunk.from, chunk.to]
  }
  return undefined
}

/** "the Grey Oars rescue group": of noun phrases side by side the last says what it is. */
function headIn(scene: Scene, [from, to]: Range): Chunk | undefined {
  let head = scene.chunkAt[from]
  while (head && head.to < to && scene.chunkAt[head.to]) head = scene.chunkAt[head.to]
  return head
}

/** May a pronoun stand for a noun phrase: "they" for several, "he" and "she" for a person, "it" for a body or outlet? */
function isMeantBy(scene: Scene, pronoun: string, { from, to }: Chunk): boolean {
  const last = to - 1
  if (tag(scene, last) === 'PRP' || (speakerScore(scene, { from, to }) < 2 && !isPersonByForm(word(scene, last)))) return false
  const sort = scene.cues.speakers.get(word(scene, last))?.sort
  const several = /^NNP?S$/.test(tag(scene, last)) || sort === 'people'
  if (GROUP.has(pronoun)) return several && sort !== 'document'
  const person =
    (sort === undefined && isPersonByForm(word(scene, last)) && !isProper(scene, last)) ||
    sort === 'person' ||
    sort === 'office' ||
    mentionOf(scene, [from, to])?.kind === 'person'
  if (PERSON.has(pronoun)) return person && !several
  return pronoun === 'it' && !person && !several && sort !== 'document'
}
