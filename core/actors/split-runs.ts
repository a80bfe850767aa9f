import { LOST_POSSESSIVE } from './name-runs.ts'
import type { NameRun } from './name-runs.ts'
import { isNextTo } from './scene.ts'
import type { Scene } from './scene.ts'

/**
 * Takes runs apart that hold more than one name: because commas were lost in scraping ("Ledan Orta Bay" where Ledan and
 * Orta Bay stand alone elsewhere in the report), or apostrophes ("Orta Bay Ledans army"), because capitals say nothing in a headline ("Ilan Orta Leaves Ledan"), or
 * because words stand before the name ("Harbour Star Ilan Orta", "Ledanese FCM").
 */
export function splitRuns(scene: Scene, runs: readonly NameRun[], marks: Uint8Array): NameRun[] {
  const casing = casingOfTokens(scene)
  const counts = new Map<string, number>()
  for (const run of runs) if (casing[run.first] === 0) counts.set(keyOf(scene, run, marks), (counts.get(keyOf(scene, run, marks)) ?? 0) + 1)
  const alone: Alone = (run) => counts.has(keyOf(scene, run, marks)) && !isCommonPart(scene, run)
  const commasLost = hasLostCommas(scene)
  return runs.flatMap((run) => {
    if (run.end - run.first === 1)
      return casing[run.first] === 1 && counts.size > 0 && !isKnownInHeadline(scene, run, counts.has(keyOf(scene, run, marks))) ? [] : [run]
    const adjective = adjectiveBeforeAcronym(scene, run)
    if (adjective) return adjective
    const owner = { first: run.end - 1, end: run.end }
    if (marks[owner.first] === LOST_POSSESSIVE && alone(owner)) return [{ first: run.first, end: owner.first }, owner]
    if (casing[run.first] === 1) return counts.has(keyOf(scene, run, marks)) ? [run] : knownParts(run, alone)
    if (counts.get(keyOf(scene, run, marks)) !== 1 || scene.names.heads.has(scene.lower[run.end - 1]!)) return [run]
    return (commasLost ? parts(run, alone) : undefined) ?? knownEnd(run, alone)
  })
}

/** Words to a comma from which on a text is taken to have lost its commas in scraping. */
const WORDS_TO_A_COMMA = 150

/** Whether there are next to no commas, so that names may stand side by side; short texts say nothing. */
function hasLostCommas({ written }: Scene): boolean {
  let commas = 0
  for (const word of written) if (word === ',') commas++
  return commas * WORDS_TO_A_COMMA <= written.length
}

/** A lone word of a headline is a name where the text below knows it, or where it is an acronym. */
const isKnownInHeadline = (scene: Scene, run: NameRun, known: boolean): boolean =>
  known || (/\p{Lu}{2}/u.test(scene.written[run.first]!) && scene.written[run.first]!.length < 8)

type Alone = (run: NameRun) => boolean

/** 1 for tokens of lines whose capitals say nothing. */
function casingOfTokens(scene: Scene): Uint8Array {
  const casing = new Uint8Array(scene.written.length)
  for (const { first, end, casing: kind } of scene.stretches) if (kind === 'title' || kind === 'capitals') casing.fill(1, first, end)
  return casing
}

function keyOf(scene: Scene, run: NameRun, marks: Uint8Array): string {
  const lost = marks[run.end - 1] === LOST_POSSESSIVE ? 1 : 0
  return scene.text.slice(scene.starts[run.first], scene.ends[run.end - 1]! - lost).toLowerCase()
}

/** Titles and head nouns stand alone too ("the Ministry"), and are no sign of two names. */
function isCommonPart(scene: Scene, run: NameRun): boolean {
  if (run.end - run.first > 1) return false
  const word = scene.lower[run.first]!
  return scene.names.titles.has(word) || scene.names.heads.has(word) || scene.names.particles.has(word) || scene.tags[run.first] === 'JJ'
}

/** The names that a run consists of, each of them alone elsewhere; undefined where some part is not. */
function parts(run: NameRun, alone: Alone): NameRun[] | undefined {
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

/** Longest run of a headline that is looked through. */
const LONGEST = 30

/** The names in a run of a headline that stand alone in running text; the run itself where none does. */
function knownParts(run: NameRun, alone: Alone): NameRun[] {
  const found: NameRun[] = []
  for (let first = run.first; first < Math.min(run.end, run.first + LONGEST);) {
    let end = Math.min(run.end, first + 8)
    while (end > first && !alone({ first, end })) end--
    if (end > first) found.push({ first, end })
    first = Math.max(end, first + 1)
  }
  return found.length > 0 ? found : [run]
}

/** A name of two words or more at the end that stands alone elsewhere: "Ilan Orta" in "Harbour Star Ilan Orta". */
function knownEnd(run: NameRun, alone: Alone): NameRun[] {
  for (let first = run.first + 1; first + 2 <= run.end; first++)
    if (alone({ first, end: run.end }))
      return [
        { first: run.first, end: first },
        { first, end: run.end },
      ]
  return [run]
}

function adjectiveBeforeAcronym(scene: Scene, run: NameRun): NameRun[] | undefined {
  const { first, end } = run
  const acronym = /^\p{Lu}{3,8}$/u.test(scene.written[end - 1]!)
  const adjective =
    (scene.tags[first] === 'JJ' && !scene.written[first]!.includes('-')) || scene.names.forms.demonyms.adjective.test(scene.lower[first]!)
  if (end - first !== 2 || !acronym || !adjective || scene.written[first] === scene.written[first]!.toUpperCase() || !isNextTo(scene, end - 1))
    return undefined
  return [
    { first, end: first + 1 },
    { first: first + 1, end },
  ]
}
