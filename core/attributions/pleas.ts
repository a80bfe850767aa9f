import { languages } from '../languages/index.ts'
import { PLAIN } from './finding.ts'
import type { Finding } from './finding.ts'
import { isHave, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { contentEnd } from './scope.ts'
import { subjectBefore } from './subjects.ts'
import type { Reading } from './reading.ts'

const GUILTY = new Set(languages.flatMap(({ ascriptions }) => ascriptions.guilty))
const PLEADING = new Set(languages.flatMap(({ ascriptions }) => ascriptions.pleading))

/** "pleaded not guilty to C", "has pleaded guilty to C": the accused denies the charge, or admits it. */
export function pleaFinding(scene: Scene, at: number, reading: Reading): Finding | undefined {
  if (!PLEADING.has(word(scene, at))) return undefined
  const not = word(scene, at + 1) === 'not' ? 1 : 0
  if (!GUILTY.has(word(scene, at + 1 + not)) || word(scene, at + 2 + not) !== 'to' || !scene.chunkAt[at + 3 + not]) return undefined
  let from = at
  while (from > reading.floor && (isHave(word(scene, from - 1)) || tag(scene, from - 1) === 'RB')) from--
  const subject = subjectBefore(scene, from, reading.floor)
  if (subject.kind !== 'phrase') return undefined
  const charge = at + 3 + not
  return {
    ...PLAIN,
    stance: not === 1 ? 'denies' : 'asserts',
    strength: not === 1 ? -1.5 : 2.7,
    negated: not === 1,
    content: [[charge, contentEnd(scene, { at: charge, ceiling: reading.ceiling, nominal: true })]],
    cue: [[from, charge - 1]],
    voices: [{ range: subject.range, as: 'speaker' }],
    nominal: true,
  }
}
