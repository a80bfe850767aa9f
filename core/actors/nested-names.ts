import { isDemonym } from './demonyms.ts'
import type { NameRun } from './name-runs.ts'
import { isNextTo, startsUpper } from './scene.ts'
import type { Scene } from './scene.ts'
import { lastTitleWord } from './titles.ts'

/** Names after "of", "for" and "in" inside a longer name are mentions of their own: "Ledan" in "Bank of Ledan". */
export function namesInName(scene: Scene, run: NameRun): NameRun[] {
  const { articles, belongings, places } = scene.names.joints
  for (let token = run.end - 2; token > run.first; token--) {
    if (!belongings.has(scene.lower[token]!) && !places.has(scene.lower[token]!)) continue
    const first = articles.has(scene.lower[token + 1]!) ? token + 2 : token + 1
    if (first >= run.end || scene.names.offices.has(scene.lower[first]!) || scene.names.heads.has(scene.lower[run.end - 1]!)) return []
    return run.end - first > 2 ? [] : [{ first, end: run.end }]
  }
  return isRegion(scene, run) ? [{ first: run.first + 1, end: run.end }] : []
}

/** "Northern Ledan" is in Ledan; "West Ledan" may be a place of its own. */
const isRegion = (scene: Scene, { first, end }: NameRun): boolean =>
  end - first > 1 &&
  scene.names.directions.has(scene.lower[first]!) &&
  scene.names.joints.partOfPlace.test(scene.lower[first]!) &&
  !scene.names.heads.has(scene.lower[end - 1]!)

/** The body or place that a title names after "of" or "for": "Free Coast Movement" in "Leader of the Free Coast Movement". */
export function nameInTitle(scene: Scene, title: NameRun): NameRun | undefined {
  const { articles, belongings } = scene.names.joints
  const last = lastTitleWord(scene, title)
  if (last < 0 || !belongings.has(scene.lower[last + 1] ?? '')) return undefined
  const second = secondOf(scene, { first: last + 2, end: title.end })
  const of = second ?? last + 1
  const first = articles.has(scene.lower[of + 1] ?? '') ? of + 2 : of + 1
  if (first >= title.end || scene.names.offices.has(scene.lower[first]!) || scene.names.offices.has(scene.lower[title.end - 1]!)) return undefined
  return { first, end: title.end }
}

/** "of" before Ledan in "Minister of Roads of Ledan", where an office stands before it. */
function secondOf(scene: Scene, { first, end }: NameRun): number | undefined {
  if (!scene.names.offices.has(scene.lower[first]!)) return undefined
  for (let token = end - 2; token > first; token--) if (scene.names.joints.genitives.has(scene.lower[token]!)) return token
  return undefined
}

/** "Ledanese" at the head of "Ledanese Harbour Minister" and of "Ledanese Highlanders". */
export function demonymAtHead(scene: Scene, run: NameRun): NameRun | undefined {
  return run.end - run.first > 1 && isDemonym(scene, run.first) ? { first: run.first, end: run.first + 1 } : undefined
}

/** "northern Ledan" and "north Ledan", where the name alone is a mention too. */
export function withDirection(scene: Scene, run: NameRun): NameRun | undefined {
  const before = run.first - 1
  if (before < 0 || !scene.names.directions.has(scene.lower[before]!) || startsUpper(scene.written[before]!)) return undefined
  if (!isNextTo(scene, run.first) || !/^(?:JJ|NN|RB)$/.test(scene.tags[before]!)) return undefined
  return { first: before, end: run.end }
}
