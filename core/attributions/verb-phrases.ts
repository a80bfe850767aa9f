import { isAuxiliary, isComma, isFinite, isQuote, tag, word } from './scene.ts'
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
      if (isFinite(scene, i)) main = i
      continue
    }
    const verb = joinedVerb(scene, [i, to], main) ?? joinedGerund(scene, [start, i])
    if (verb === undefined || i - start < SHORTEST || to - verb < SHORTEST) continue
    pieces.push([start, isComma(scene, i - 1) ? i - 1 : i])
    start = i + 1
    i = verb
    main = verb
  }
  return [...pieces, [start, to]]
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
  if (tag(scene, main) === 'VBD' && !isAuxiliary(scene, main) && SAME_IN_PAST.test(word(scene, verb)) && tag(scene, verb).startsWith('V')) return verb
  return isFinite(scene, verb) && alike(scene, main, verb) ? verb : undefined
}

/** Verbs whose past the tagger cannot tell from their base. */
const SAME_IN_PAST = /^(?:set|put|cut|hit|shut|let|hurt|spread|cast|split|quit|shed)$/

/** "known for robbing boats, and burning piers": a participle that a comma sets apart from one before. */
function joinedGerund(scene: Scene, [from, at]: Range): number | undefined {
  if (!isComma(scene, at - 1) || !/^(?:and|but)$/.test(word(scene, at)) || tag(scene, at + 1) !== 'VBG') return undefined
  for (let i = from; i < at; i++) if (tag(scene, i) === 'VBG') return at + 1
  return undefined
}

/** An auxiliary takes an auxiliary: "was held and beaten" is one verb phrase. */
const alike = (scene: Scene, a: number, b: number): boolean =>
  isAuxiliary(scene, a) ? isAuxiliary(scene, b) : isAuxiliary(scene, b) || tag(scene, a) === tag(scene, b)
