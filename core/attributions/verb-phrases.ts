import { languages } from '../languages/index.ts'
import { isAuxiliary, isBe, isComma, isFiniteVerb, isQuote, tag, word } from './scene.ts'
import type { Range } from './items.ts'
import type { Scene } from './scene.ts'

/** Shortest verb phrase that is a statement of its own, in items. */
const SHORTEST = 3

/**
 * The verb phrases of a clause that share its subject, the first with the subject: "The union has held the pier and has sunk two
 * boats" says two things. Only where the join is plain: both verbs finite and alike in form, nothing dependent before the join.
 */
export function splitVerbPhrases(scene: Scene, [from, to]: Range): readonly Range[] {
  const pieces: Range[] = []
  let start = from
  let main: number | undefined
  for (let i = from; i < to; i++) {
    if (isDependent(scene, i) && i > from) break
    if (main === undefined) {
      if (isFiniteVerb(scene, i)) main = i
      continue
    }
    const verb = joinedVerb(scene, [i, to], main) ?? joinedGerund(scene, [start, i], main)
    if (verb === undefined || i - start < SHORTEST || to - verb < SHORTEST) continue
    pieces.push([start, isComma(scene, i - 1) ? i - 1 : i])
    start = i + 1
    i = verb
    main = verb
  }
  return [...pieces, [start, to]]
}

/** Shortest proposition about what is or is usually done, in items. */
const LONG = 7

/**
 * The verb phrases of what somebody says, where each is long and tells of what is so or is usually done: "the union holds the pier for
 * the third year and keeps its members from going home" says two things. Steps of one event stay together ("came and left"), and so
 * do the verb phrases of a count.
 */
export function splitStates(scene: Scene, range: Range): readonly Range[] {
  const pieces = splitVerbPhrases(scene, range)
  const apart = pieces.length > 1 && !isCounted(scene, range) && pieces.every((piece) => piece[1] - piece[0] >= LONG && isInPresent(scene, piece))
  return apart ? pieces : [range]
}

/** Does a number stand in the subject? */
function isCounted(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to && !isFiniteVerb(scene, i); i++) if (tag(scene, i) === 'CD') return true
  return false
}

/** Is its first verb in the present, or a participle without one? */
function isInPresent(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(scene, i)) return /^VB[ZP]$/.test(tag(scene, i))
  return tag(scene, from) === 'VBG'
}

const isDependent = (scene: Scene, at: number): boolean =>
  isQuote(scene, at) ||
  /^(?:who|which|whose|whom|that|because|if|whether|when|where|while|what|how|why|although|though|unless|until)$/.test(word(scene, at))

/** The finite verb of the form of the main one that an "and" or "but" joins, adverbs aside. */
function joinedVerb(scene: Scene, [at, to]: Range, main: number): number | undefined {
  if (!/^(?:and|but)$/.test(word(scene, at))) return undefined
  let verb = at + 1
  while (verb < to && tag(scene, verb) === 'RB') verb++
  if (verb >= to) return undefined
  if (tag(scene, main) === 'VBD' && !isAuxiliary(scene, main) && SAME_IN_PAST.has(word(scene, verb)) && tag(scene, verb).startsWith('V')) return verb
  return isFiniteVerb(scene, verb) && alike(scene, main, verb) ? verb : undefined
}

/** Verbs whose past the tagger cannot tell from their base. */
const SAME_IN_PAST = new Set(languages.flatMap(({ wordForms }) => wordForms.alikeInPast))

/** "known for robbing boats, and burning piers", "are ill, and being held": a participle that a comma sets apart from one before, or from a form of "be". */
function joinedGerund(scene: Scene, [from, at]: Range, main: number): number | undefined {
  if (!isComma(scene, at - 1) || !/^(?:and|but)$/.test(word(scene, at)) || tag(scene, at + 1) !== 'VBG') return undefined
  if (word(scene, at + 1) === 'being' && isBe(word(scene, main))) return at + 1
  for (let i = from; i < at; i++) if (tag(scene, i) === 'VBG') return at + 1
  return undefined
}

/** An auxiliary takes an auxiliary ("was held and beaten" is one verb phrase), in the present also a verb of its number ("has held and tries"). */
const alike = (scene: Scene, a: number, b: number): boolean =>
  isAuxiliary(scene, a)
    ? isAuxiliary(scene, b) || (/^VB[ZP]$/.test(tag(scene, a)) && tag(scene, a) === tag(scene, b))
    : isAuxiliary(scene, b) || tag(scene, a) === tag(scene, b)
