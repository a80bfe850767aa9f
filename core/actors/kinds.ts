import type { ActorKind } from '../model/actors.ts'
import type { NameRun } from './name-runs.ts'
import type { Scene } from './scene.ts'

/** The kind that the words of a name show: "Ministry …", "… City", "… Wire"; `unknown` is a normal answer. */
export function kindByForm(scene: Scene, run: NameRun): ActorKind {
  const { heads, joints } = scene.names
  const words = scene.lower.slice(run.first, run.end)
  const of = words.findIndex((word, i) => i > 0 && joints.afterHead.has(word))
  const core = of > 0 ? words.slice(0, of) : words
  const endsAsOutlet = (within: readonly string[]): boolean => joints.outletHeads.some(([a, b]) => within.at(-2) === a && within.at(-1) === b)
  if ((core.length === 2 && endsAsOutlet(core)) || (words.length > 2 && endsAsOutlet(words))) return 'publication'
  const byLast = words.length > 1 ? heads.get(core.at(-1)!) : undefined
  if (byLast !== undefined) return byLast
  if (words.length > 1) {
    const byFirst = heads.get(core[0]!)
    if (byFirst === 'place' || (byFirst === 'organisation' && of > 0)) return byFirst
  }
  if (words.length === 1 && isAcronym(scene.written[run.first]!)) return 'organisation'
  return 'unknown'
}

/** "FCM", but not "US" or "U.S.", which are as often places. */
const isAcronym = (word: string): boolean => /^\p{Lu}{3,8}s?$/u.test(word)

/** The kind that the words around a name show: "in Ledan", "Ilan Orta, 36,", "Orta said". */
export function kindByContext(scene: Scene, run: NameRun): ActorKind {
  const before = scene.lower[run.first - 1] ?? ''
  const after = scene.lower[run.end] ?? ''
  const single = run.end - run.first
  if (after === ',' && /^\d{1,2}$/.test(scene.lower[run.end + 1] ?? '') && scene.lower[run.end + 2] === ',') return 'person'
  if (scene.names.placePrepositions.has(before)) return 'place'
  const { genitives, placeAfter, placeBefore, placeBeforeOf, relatives } = scene.names.joints
  if (placeBefore.has(before) || placeAfter.has(after)) return 'place'
  if (genitives.has(before) && placeBeforeOf.has(scene.lower[run.first - 2] ?? '')) return 'place'
  if (relatives.has(after) || (after === ',' && relatives.has(scene.lower[run.end + 1] ?? ''))) return 'person'
  if (single >= 2 && single <= 4 && speaksNext(scene, run.end)) return 'person'
  return 'unknown'
}

function speaksNext(scene: Scene, token: number): boolean {
  return /^VB[DZP]$/.test(scene.tags[token] ?? '') && scene.names.speech.has(scene.lemmas[token]!)
}
