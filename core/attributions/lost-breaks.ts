import { languages } from '../languages/index.ts'
import type { Range } from './items.ts'
import { isNamePart } from './name.ts'
import { isComma, isFiniteVerb, isProper, isQuote, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'

/** Numbers that open a count: "at least 84 sailors", "hundreds of thousands of sailors", "12 guards". */
const SOME = new Set(languages.flatMap(({ reckoning }) => reckoning.manifold))
const NEAR = new Set(languages.flatMap(({ reckoning }) => reckoning.near))

/** "according to the Watch at least 84 sailors drowned", "to the Vell Radio 12 guards fled", its comma lost: where a count begins what is said, or the end. */
export function beforeCount(scene: Scene, [from, end]: Range, ceiling: number): number {
  if (!goesOnFinite(scene, from, ceiling)) return end
  for (let i = from + 1; i <= end && i < ceiling; i++) {
    if (!/^(?:NN|NNS|NNP|NNPS)$/.test(tag(scene, i - 1)) || SOME.has(word(scene, i - 1))) continue
    if (opensCount(scene, i)) return i
  }
  return end
}

/** Does a finite verb follow before a comma, so that a clause stands behind the source without one? */
function goesOnFinite(scene: Scene, from: number, ceiling: number): boolean {
  for (let i = from; i < ceiling && !isComma(scene, i) && !isQuote(scene, i); i++) if (isFiniteVerb(scene, i)) return true
  return false
}

function opensCount(scene: Scene, at: number): boolean {
  const [lower, next] = [word(scene, at), word(scene, at + 1)]
  if (SOME.has(lower)) return next === 'of'
  if ((lower === 'at' && /^(?:least|most)$/.test(next)) || (/^(?:more|fewer|less)$/.test(lower) && next === 'than'))
    return tag(scene, at + 2) === 'CD'
  if (NEAR.has(lower)) return tag(scene, at + 1) === 'CD'
  return tag(scene, at) === 'CD' && isCountedNoun(scene, at + 1)
}

/** "12 Vell guards": a plural noun after a number and a few adjectives or names. */
function isCountedNoun(scene: Scene, at: number): boolean {
  let i = at
  while (i < at + 3 && /^(?:JJ|NNP|VBN|NN)$/.test(tag(scene, i))) i++
  return tag(scene, i) === 'NNS'
}

/** "according to the Vell Radio station cutter boats were seen": right behind what an outlet or a statement is called, or the end. */
export function behindHead(scene: Scene, [from, end]: Range, ceiling: number): number {
  const chunk = scene.chunkAt[from]
  if (!chunk || chunk.from !== from || !goesOnFinite(scene, from, ceiling)) return end
  for (let i = Math.min(chunk.to, end) - 2; i > from; i--) {
    if (!HEADS.has(word(scene, i))) continue
    const rest = scene.items.lower.slice(i + 1, chunk.to)
    return rest.some((lower) => scene.cues.speakers.has(lower) || scene.cues.mouthpieces.has(lower)) || isProper(scene, i + 1) ? end : i + 1
  }
  return end
}

/** Heads of names and descriptions of who publishes, and of what is published, behind which no other noun stands. */
const HEADS = new Set(languages.flatMap(({ bodies }) => bodies.publishing))

/** "League leaves the bay The Vell Board condemned it", a heading run into the text: a capital article begins a sentence of its own. */
export function behindHeading(scene: Scene, [from, to]: Range): Range {
  for (let i = to - 2; i > from; i--)
    if (/^(?:The|An)$/.test(scene.items.text.slice(scene.items.starts[i], scene.items.ends[i])) && !/^(?:IN|TO|CC)$/.test(tag(scene, i - 1))) {
      const named = Array.from({ length: i - from }, (_, n) => from + n).every((k) => isNamePart(scene, k))
      const joined = isComma(scene, i - 1) || isQuote(scene, i - 1) || scene.cues.speakers.has(word(scene, i - 1))
      return named || joined ? [from, to] : [i, to]
    }
  return behindOpening(scene, [from, to])
}

/** "TFU In the week of May 3 the Vell Board said": a capital preposition begins a sentence of its own, whose subject stands behind what it governs. */
function behindOpening(scene: Scene, [from, to]: Range): Range {
  for (let i = from + 1; i < to - 2; i++) {
    if (!/^(?:In|On|At|During|After|Before|Since)$/.test(scene.items.text.slice(scene.items.starts[i], scene.items.ends[i]))) continue
    if (!/^(?:DT|CD)$/.test(tag(scene, i + 1)) || isProper(scene, i + 1)) continue
    for (let k = i + 2; k < to; k++) {
      const chunk = scene.chunkAt[k]
      if (chunk?.from === k && tag(scene, k) === 'DT' && !/^(?:IN|TO|CC)$/.test(tag(scene, k - 1))) return [k, to]
    }
  }
  return [from, to]
}

/** What is said of a time before what happens at it: "several days before the board", "barely a week since guards", "a matter of hours earlier". */
export function behindSpan(scene: Scene, [from, to]: Range): number {
  for (let i = from + 1; i < Math.min(to - 1, from + REACH); i++) {
    if (!RELATIONS.has(word(scene, i))) continue
    if (!SPANS.has(word(scene, i - 1))) return from
    for (let k = from; k < i - 1; k++) if (!/^(?:DT|JJ|CD|NN|RB|PDT)$/.test(tag(scene, k)) && word(scene, k) !== 'of') return from
    return i + 1
  }
  return from
}

const SPANS = new Set(languages.flatMap(({ timing }) => timing.lengths))
const RELATIONS = new Set(languages.flatMap(({ timing }) => timing.relations))
/** So many items a span of time before its word takes at most. */
const REACH = 6
