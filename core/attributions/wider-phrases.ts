import { languages } from '../languages/index.ts'
import { tailOfGoverned } from './governed.ts'
import { isFiniteVerb, isProper, isTime, speakerScore, tag, word } from './scene.ts'
import type { Chunk, Scene } from './scene.ts'

const SPEAKING_NUMBERS = new Set(languages.flatMap(({ quantities }) => quantities.speaking))
const NAMED = new Set(languages.flatMap(({ tellings }) => tellings.named))

/** What ties a noun phrase to the one before it. */
export const PREPOSITIONS = /^(?:of|for|in|at|from|with|to|on|near|by|inside|against|into|within|under|including|behind)$/
/** "two people familiar with the talks", "a source close to the board": how near the unnamed stand to what they tell of. */
export const NEARNESS: ReadonlySet<string> = new Set(languages.flatMap(({ voices }) => voices.near))

/** Takes in noun phrases to the left that the phrase belongs to: "the head of", "a unit linked to", "state media and". */
export function grow(scene: Scene, chunk: Chunk, floor: number): number {
  let from = chunk.from
  for (let step = 0; step < 6; step++) {
    const wider = widerStart(scene, from, floor)
    if (wider === undefined) return from
    from = wider
  }
  return from
}

function widerStart(scene: Scene, from: number, floor: number): number | undefined {
  const before = from - 1
  if (before < floor) return undefined
  const doing = relativeStart(scene, before, { from, floor })
  if (doing !== undefined) return doing
  const left = scene.chunkAt[before]
  if (left && left.from >= floor) return appositionStart(scene, left, from)
  const lower = word(scene, before)
  if (PREPOSITIONS.test(lower)) {
    let noun = before - 1
    if (tag(scene, noun) === 'VBN' || tag(scene, noun) === 'VBG' || (tag(scene, noun) === 'VBD' && !isFiniteSubject(scene, noun))) noun--
    if (NEARNESS.has(word(scene, noun))) noun--
    const head = scene.chunkAt[noun]
    if (!head || head.from < floor || noun !== head.to - 1) return undefined
    return speakerNoun(scene, head) ? tailOfGoverned(scene, head) : governorOf(scene, head, floor)?.from
  }
  if (lower === 'and' || lower === 'or') {
    const head = scene.chunkAt[before - 1]
    if (head && head.from >= floor && speakerScore(scene, head) >= 2 && (!isFiniteVerb(scene, head.from - 1) || isVoice(scene, head)))
      return tailOfGoverned(scene, head)
  }
  return undefined
}

/** "envoy for Orvania on shipping": the noun for a person or office that governs a phrase through one more preposition. */
function governorOf(scene: Scene, { from }: Chunk, floor: number): Chunk | undefined {
  const head = PREPOSITIONS.test(word(scene, from - 1)) ? scene.chunkAt[from - 2] : undefined
  const sort = head && scene.cues.speakers.get(word(scene, head.to - 1))?.sort
  return head && head.from >= floor && (sort === 'office' || sort === 'person') ? head : undefined
}

/** "an organisation monitoring *the strait* said": who does it, where what it is done to is none who speaks. */
function relativeStart(scene: Scene, gerund: number, { from, floor }: { readonly from: number; readonly floor: number }): number | undefined {
  const [object, head] = [scene.chunkAt[from], scene.chunkAt[gerund - 1]]
  if (!object || !head || head.from < floor || !/\p{Ll}{2}ing$/u.test(word(scene, gerund)) || speakerScore(scene, object) > 0) return undefined
  return tag(scene, from) === 'DT' && tag(scene, head.from) === 'DT' && scene.cues.speakers.has(word(scene, gerund - 1)) ? head.from : undefined
}

/** Bodies that do nothing but tell: a verb in front of them is that of the clause before. */
const isVoice = (scene: Scene, chunk: Chunk): boolean =>
  /^(?:monitor|outlet|agency)$/.test(scene.cues.speakers.get(word(scene, chunk.to - 1))?.sort ?? '')

const isFiniteSubject = (scene: Scene, at: number): boolean => tag(scene, at - 1) === 'PRP'

/** Is the head of a noun phrase a noun for speakers, or for so many of them? */
export function speakerNoun(scene: Scene, chunk: Chunk): boolean {
  const head = word(scene, chunk.to - 1)
  return scene.cues.speakers.has(head) || scene.cues.mouthpieces.has(head) || SPEAKING_NUMBERS.has(head)
}

/** Two noun phrases side by side: "the monitoring group the Harbour Observatory", "Ada Finn head of the union". */
function appositionStart(scene: Scene, left: Chunk, from: number): number | undefined {
  if (isGoverned(scene, left) || NAMED.has(word(scene, left.from - 1))) return undefined
  const article = tag(scene, from) === 'DT'
  const nameLeft = isProper(scene, left.to - 1) && !isTime(scene, left.to - 1)
  const role = scene.cues.speakers.has(word(scene, from)) || scene.cues.mouthpieces.has(word(scene, from)) || article
  const many = article && tag(scene, (scene.chunkAt[from]?.to ?? 0) - 1) === 'NNS'
  if (nameLeft && role && !many && left.to - left.from >= 2) return left.from
  const noun = article ? isBodyNoun(scene, left) : speakerNoun(scene, left)
  if (tag(scene, left.from) === 'DT' && noun && isProper(scene, from + (article ? 1 : 0))) return left.from
  return undefined
}

/** "in north and northeastern Ledan a monitor said", "known as the Gap the crews said": what a preposition governs closes the clause before. */
function isGoverned(scene: Scene, chunk: Chunk): boolean {
  let before = chunk.from - 1
  while (/^(?:and|or)$/.test(word(scene, before)) && scene.chunkAt[before - 1]) before = (scene.chunkAt[before - 1]?.from ?? 0) - 1
  return (
    PREPOSITIONS.test(word(scene, before)) ||
    /^(?:as|across|along|amid|among|around|beyond|outside|through|over|between|towards?)$/.test(word(scene, before))
  )
}

/** "the monitoring group", "the agency": what may have a name with an article of its own behind it. */
const isBodyNoun = (scene: Scene, chunk: Chunk): boolean =>
  /^(?:group|monitor|agency|outlet|website|force)$/.test(scene.cues.speakers.get(word(scene, chunk.to - 1))?.sort ?? '')
