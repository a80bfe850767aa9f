import { isAuxiliary, isComma, isFiniteVerb, isQuote, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import type { Range } from './items.ts'

/** What "not" stands before where it is of one part of a clause: "not *Monday*", "not *because* of the tide"; behind a comma also "not *drunk*". */
const [PART, ASIDE] = [/^(?:DT|PDT|PRP|CD|IN|JJ|NN|W)/, /^(?:DT|PDT|PRP|CD|IN|JJ|NN|W|VB[NG])/]
/** What "not" stands behind there with no comma: a conjunction, a noun; a verb of its own before a preposition alone ("resigned *not* because"). */
const [BEHIND, VERB] = [/^(?:CC|NN|CD)/, /^VB[DN]$/]
/** Most tokens from "not" to the "but" that gives what is so instead ("not a bomb *but* a gas leak"). */
const REACH = 8

/**
 * Whether "not" only sets beside what is said what is not so, and the clause stays affirmed (constituent negation, Klima 1964; Huddleston
 * and Pullum 2002, ch. 9): "on Tuesday, *not* Monday", "police, *not* soldiers, fired", "was *not* a bomb but a gas leak".
 */
export function isBeside(scene: Scene, at: number, [from, to]: Range): boolean {
  const set = isComma(scene, at - 1) || /^[–—(]$/u.test(word(scene, at - 1))
  if (word(scene, at) !== 'not' || !(set ? ASIDE : PART).test(tag(scene, at + 1))) return false
  if (givesInstead(scene, at, to)) return true
  if (at === from || isUnderAuxiliary(scene, at, from)) return false
  if (set) return !opensSubject(scene, at, to)
  // "Found the clerk *not* guilty", "was ruled *not* a crime": what somebody or something is held not to be.
  const isAlone = /^JJ/.test(tag(scene, at + 1)) && !/^(?:JJ|NN|CD)/.test(tag(scene, at + 2))
  if (VERB.test(tag(scene, at - 1))) return /^(?:IN|W)/.test(tag(scene, at + 1))
  return BEHIND.test(tag(scene, at - 1)) && !isAlone && !opensSubject(scene, at, to)
}

/** Whether "but" and a part of the same sort follow: "not because of A *but because* of B". */
function givesInstead(scene: Scene, at: number, to: number): boolean {
  for (let i = at + 2; i < Math.min(to - 1, at + REACH); i++) {
    if (isFiniteVerb(scene, i)) return false
    if (word(scene, i) === 'but') return sortOf(scene, i + 1) === sortOf(scene, at + 1)
  }
  return false
}

/** Parts that name somebody or something are of one sort, however they begin; others by their tag. */
const sortOf = (scene: Scene, at: number): string => (/^(?:DT|PDT|PRP\$|CD|JJ|NN)/.test(tag(scene, at)) ? 'name' : tag(scene, at))

/** "Was probably *not*", "is, of course, *not*": the verb before it makes it the clause's own. */
function isUnderAuxiliary(scene: Scene, at: number, from: number): boolean {
  let before = at - 1
  while (before > from && /^RB/.test(tag(scene, before))) before--
  if (isComma(scene, before)) {
    const opens = [2, 3, 4].map((step) => before - step).find((i) => i >= from && isComma(scene, i))
    if (opens !== undefined) before = opens - 1
  }
  return before >= from && (isAuxiliary(scene, before) || tag(scene, before) === 'MD' || /^(?:be|have|do)$/.test(scene.items.lemmas[before] ?? ''))
}

/** "When the tide came, *not a lamp was* lit": the part is the subject of a verb that follows it in its clause. */
function opensSubject(scene: Scene, at: number, to: number): boolean {
  if (/^(?:IN|W)/.test(tag(scene, at + 1))) return false
  for (let i = at + 1; i < to; i++) {
    if (isComma(scene, i) || isQuote(scene, i) || /^(?:IN|W|CC)/.test(tag(scene, i))) return false
    if (isFiniteVerb(scene, i)) return true
  }
  return false
}
