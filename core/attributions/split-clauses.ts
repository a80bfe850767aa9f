import { languages } from '../languages/index.ts'
import { hasFinite, hasFiniteVerb, isAuxiliary, isBe, isComma, isFiniteVerb, isQuote, isTime, tag, word } from './scene.ts'
import type { Range } from './items.ts'
import type { Scene } from './scene.ts'
import { ownClause } from './own-clause.ts'

/**
 * The clauses of a range that have a subject of their own, in order; verb phrases that share a subject stay together.
 * Pieces leave out the words that join them.
 */
export function splitClauses(scene: Scene, [from, to]: Range): readonly Range[] {
  const pieces: Range[] = []
  let start = from
  for (let i = from + 1; i < to; i++) {
    const join = joinAt(scene, i, to)
    if (join === 0 || !hasFiniteVerb(scene, [start, i]) || insideSubordinate(scene, start, i)) continue
    if (isHalfSubject(scene, scene.chunkAt[i - 1]?.from ?? i, i) && /^(?:and|or)$/.test(word(scene, (scene.chunkAt[i - 1]?.from ?? i) - 1))) continue
    pieces.push(trim(scene, [start, i]))
    start = i + join
    i = start
  }
  pieces.push(trim(scene, [start, to]))
  return pieces.filter(([a, b]) => b > a)
}

/** Number of joining items where a clause with its own subject begins, else 0. */
function joinAt(scene: Scene, at: number, to: number): number {
  const comma = isComma(scene, at) ? 1 : 0
  const lower = word(scene, at + comma)
  if (lower === ';') {
    const joined = /^(?:and|but|or)$/.test(word(scene, at + 1))
    if (!joined && /^VB[DNZP]$/.test(tag(scene, at + 1))) return 0
    return !joined || ownClause(scene, at + 2, to) ? (joined ? 2 : 1) : 0
  }
  if (!/^(?:and|but|while|whereas|yet)$/.test(lower)) return 0
  let skip = comma + 1
  if (word(scene, at + skip) === 'that') skip++
  else if (isPluralOfList(scene, at, [at + skip, to]) || isLeftSo(scene, [at + skip, to])) return 0
  return ownClause(scene, at + skip, to) && !isElliptic(scene, at, [at + skip, to]) ? skip : 0
}

/** "six were killed and dozens wounded when …": the second participle leans on the verb of the first. */
function isElliptic(scene: Scene, join: number, [at, to]: Range): boolean {
  let verb = scene.chunkAt[at]?.to ?? at
  while (verb < to && tag(scene, verb) === 'RB') verb++
  if (!/^VB[DN]$/.test(tag(scene, verb)) || !/e[dn]$/.test(word(scene, verb)) || scene.chunkAt[verb + 1]) return false
  for (let i = join - 1; i > 0 && join - i < 20 && !isComma(scene, i); i--) if (tag(scene, i) === 'VBN' && isBe(word(scene, i - 1))) return true
  return false
}

/**
 * "were hurt by the Vell and Orvik harbour cranes": a form in -s behind "and", with neither article nor number
 * in front, is a plural where the clause before tells of the past.
 */
function isPluralOfList(scene: Scene, join: number, [at, to]: Range): boolean {
  const verb = firstFinite(scene, [at, to])
  if (verb === undefined || tag(scene, verb) !== 'VBZ' || isAuxiliary(scene, verb) || scene.cues.verbs.has(word(scene, verb))) return false
  if (!/[^s]s$/.test(word(scene, verb)) || /^(?:DT|PRP|CD)$/.test(tag(scene, at))) return false
  if (verb + 1 < to && !/^(?:IN|VBG|VBN|VBD)$/.test(tag(scene, verb + 1))) return false
  let before = join - 1
  while (before > 0 && !isFiniteVerb(scene, before)) before--
  return tag(scene, before) === 'VBD' || /^(?:was|were|had)$/.test(word(scene, before))
}

/**
 * "left five bakers homeless and a dozen ferrymen hurt", "by type, route and nets involved": a participle of what befell or is meant, with
 * nothing behind it but when and where.
 */
function isLeftSo(scene: Scene, [at, to]: Range): boolean {
  const verb = firstFinite(scene, [at, to])
  if (verb === undefined || tag(scene, verb) !== 'VBD' || isAuxiliary(scene, verb) || !LEFT_SO.has(word(scene, verb))) return false
  return verb + 1 >= to || (tag(scene, verb + 1) === 'IN' && !hasFinite(scene, [verb + 1, to]))
}

const LEFT_SO = new Set(languages.flatMap(({ wordForms }) => wordForms.leftSo))

function firstFinite(scene: Scene, [from, to]: Range): number | undefined {
  for (let i = from; i < to; i++) if (isFiniteVerb(scene, i)) return i
  return undefined
}

/** "because A and B", "who A and B": the join lies inside a dependent clause. */
function insideSubordinate(scene: Scene, from: number, at: number): boolean {
  for (let i = at - 1; i > from; i--) {
    if (/^(?:because|if|whether|unless|when|where|how|why|who|which|although|though)$/.test(word(scene, i))) return !isComma(scene, at)
    if (/^(?:since|after|before|until|as)$/.test(word(scene, i)) && isHalfSubject(scene, i + 1, at)) return true
    if (isComma(scene, i) || isQuote(scene, i)) return false
  }
  return false
}

/** "since the port and the fleet began": up to the join nothing but a noun phrase that is no time stands behind the conjunction. */
function isHalfSubject(scene: Scene, from: number, at: number): boolean {
  const chunk = scene.chunkAt[from]
  return (
    chunk?.from === from && chunk.to === at && !isTime(scene, at - 1) && !scene.cues.timeWords.has(word(scene, at - 1)) && tag(scene, at - 1) !== 'CD'
  )
}

function trim(scene: Scene, [from, to]: Range): Range {
  let a = from
  let b = to
  while (a < b && (isComma(scene, a) || /^[;:]$/.test(word(scene, a)))) a++
  while (b > a && (isComma(scene, b - 1) || /^(?:[.;:!?–—]|--)$/.test(word(scene, b - 1)))) b--
  return [a, b]
}
