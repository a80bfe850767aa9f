import type { NameRun } from './name-runs.ts'
import { isNextTo } from './scene.ts'
import type { Scene } from './scene.ts'

/**
 * Takes runs apart that hold several names because commas were lost in scraping ("Ledan Orta Bay" where Ledan and Orta Bay
 * stand alone elsewhere in the report), or an adjective before an acronym ("Ledanese FCM").
 */
export function splitRuns(scene: Scene, runs: readonly NameRun[]): NameRun[] {
  const counts = new Map<string, number>()
  for (const run of runs) counts.set(textOf(scene, run), (counts.get(textOf(scene, run)) ?? 0) + 1)
  const alone: Alone = (run) => counts.has(textOf(scene, run)) && !isCommonPart(scene, run)
  return runs.flatMap((run) => {
    const adjective = adjectiveBeforeAcronym(scene, run)
    if (adjective) return adjective
    const named = scene.names.heads.has(scene.lower[run.end - 1]!)
    return run.end - run.first > 1 && !named && counts.get(textOf(scene, run)) === 1 ? (parts(scene, run, alone) ?? [run]) : [run]
  })
}

type Alone = (run: NameRun) => boolean

const textOf = (scene: Scene, run: NameRun): string => scene.text.slice(scene.starts[run.first]!, scene.ends[run.end - 1]!)

/** Titles and head nouns stand alone too ("the Ministry"), and are no sign of two names. */
function isCommonPart(scene: Scene, run: NameRun): boolean {
  if (run.end - run.first > 1) return false
  const word = scene.lower[run.first]!
  return scene.names.titles.has(word) || scene.names.heads.has(word) || scene.names.particles.has(word) || scene.tags[run.first] === 'JJ'
}

/** The names that a run consists of, each of them alone elsewhere; undefined where some part is not. */
function parts(scene: Scene, run: NameRun, alone: Alone): NameRun[] | undefined {
  const found: NameRun[] = []
  let first = run.first
  while (first < run.end) {
    let end = first === run.first ? run.end - 1 : run.end
    while (end > first && !alone({ first, end })) end--
    if (end === first) return undefined
    found.push({ first, end })
    first = end
  }
  return found
}

function adjectiveBeforeAcronym(scene: Scene, run: NameRun): NameRun[] | undefined {
  const { first, end } = run
  const acronym = /^\p{Lu}{3,8}$/u.test(scene.written[end - 1]!)
  const adjective = scene.tags[first] === 'JJ' || /(?:ian|ish|ese|i|ani)$/.test(scene.lower[first]!)
  if (end - first !== 2 || !acronym || !adjective || scene.written[first] === scene.written[first]!.toUpperCase() || !isNextTo(scene, end - 1))
    return undefined
  return [
    { first, end: first + 1 },
    { first: first + 1, end },
  ]
}
