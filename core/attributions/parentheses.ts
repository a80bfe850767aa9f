import { make } from './reading.ts'
import { hasFiniteVerb, isComma, isFiniteVerb, tag, word } from './scene.ts'
import { contentEnd } from './scope.ts'
import type { Finding } from './finding.ts'
import type { Range } from './items.ts'
import type { Scene } from './scene.ts'
import type { Sides } from './reading.ts'
import type { VerbCue } from './verb-cues.ts'

/** "The plan, the mayor said on Monday, will cost ten million", "What sank it, she said, was fog": the clause around a cue set between commas. */
export function parenthesis(scene: Scene, cue: VerbCue, { subject, sides }: { subject: Range; sides: Sides }): Finding | undefined {
  const { adjuncts, reading } = sides
  const close = adjuncts.end
  const open = subject[0] - 1
  if (!cue.verb.frames.includes('clause') || !isComma(scene, close) || !isComma(scene, open) || open <= reading.floor) return undefined
  const verb = tag(scene, close + 1) === 'RB' ? close + 2 : close + 1
  const clause = word(scene, reading.floor) === 'what'
  if (!isFiniteVerb(scene, verb) || (!clause && hasFiniteVerb(scene, [reading.floor, open]))) return undefined
  const left = clause ? reading.floor : subjectFrom(scene, reading.floor, open)
  if (left === undefined) return undefined
  const end = contentEnd(scene, { at: close + 1, ceiling: reading.ceiling, nominal: false, tense: tag(scene, cue.at) })
  return end > close + 1
    ? make(cue, {
        content: [
          [left, open],
          [close + 1, end],
        ],
        sides,
      })
    : undefined
}

/** Where the noun phrase begins that ends at the comma, joining words before it left out. */
function subjectFrom(scene: Scene, floor: number, open: number): number | undefined {
  if (!scene.chunkAt[open - 1]) return undefined
  let from = floor
  while (from < open && (!scene.chunkAt[from] || isComma(scene, from))) from++
  return from < open ? from : undefined
}
