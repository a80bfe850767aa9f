import type { ActorKind } from '../model/actors.ts'
import type { NameRun } from './name-runs.ts'
import type { Scene } from './scene.ts'

/** The kind that the words of a name show: "Ministry …", "… City", "… Wire"; `unknown` is a normal answer. */
export function kindByForm(scene: Scene, run: NameRun): ActorKind {
  const { heads } = scene.names
  const words = scene.lower.slice(run.first, run.end)
  const of = words.findIndex((word, i) => i > 0 && (word === 'of' || word === 'for' || word === 'to' || word === 'in'))
  const core = of > 0 ? words.slice(0, of) : words
  if (core.length === 2 && core[0] === 'news' && core[1] === 'agency') return 'publication'
  if (words.length > 2 && words.at(-1) === 'agency' && words.at(-2) === 'news') return 'publication'
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
  if (/^(?:city|town|village|province|district|suburb|region|island|port)$/.test(before)) return 'place'
  if (
    before === 'of' &&
    /^(?:city|town|village|province|district|suburb|region|island|port|north|south|east|west|outskirts)$/.test(scene.lower[run.first - 2] ?? '')
  )
    return 'place'
  if (/^(?:city|town|village|province|district|suburb|region|countryside)$/.test(after)) return 'place'
  if (after === 'who' || (after === ',' && scene.lower[run.end + 1] === 'who')) return 'person'
  if (single >= 2 && single <= 4 && speaksNext(scene, run.end)) return 'person'
  return 'unknown'
}

function speaksNext(scene: Scene, token: number): boolean {
  return /^VB[DZP]$/.test(scene.tags[token] ?? '') && scene.names.speech.has(scene.lemmas[token]!)
}
