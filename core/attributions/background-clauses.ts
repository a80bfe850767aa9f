import { languages } from '../languages/index.ts'
import { hasFinite, hasFiniteVerb, isComma, isFiniteVerb, isProper, isQuote, tag, word } from './scene.ts'
import { ownClause } from './own-clause.ts'
import type { Range } from './items.ts'
import type { Scene } from './scene.ts'

/** Where the relative clause or apposition at the end of a content begins, which is background in the report's own words; else its end. */
export function backgroundFrom(scene: Scene, [from, to]: Range): number {
  for (let i = from + 2; i < to - 2; i++) {
    if (!isComma(scene, i) || isQuote(scene, i + 1)) continue
    if (hasComma(scene, [i + 1, to])) continue
    const listed = tag(scene, i + 1) === 'VBN' && scene.chunkAt[i - 1] !== undefined
    if (listed && hasVerb(scene, [from, i])) return i
    const relative = /^(?:who|which|whose)$/.test(word(scene, i + 1)) && hasFinite(scene, [i + 1, to])
    if ((relative || isNameGloss(scene, i, to)) && hasFiniteVerb(scene, [from, i])) return i
  }
  return to
}

const hasComma = (scene: Scene, [from, to]: Range): boolean => {
  for (let i = from; i < to; i++) if (isComma(scene, i)) return true
  return false
}

function hasVerb(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to; i++) if (tag(scene, i).startsWith('VB')) return true
  return false
}

/** "Camp North, the group's main base": a noun phrase with article behind a name, up to the end. */
function isNameGloss(scene: Scene, comma: number, to: number): boolean {
  const chunk = scene.chunkAt[comma + 1]
  return (
    isProper(scene, comma - 1) &&
    chunk !== undefined &&
    tag(scene, chunk.from) === 'DT' &&
    !hasFinite(scene, [comma + 1, to]) &&
    word(scene, to - 1) !== 'and'
  )
}

/** "his search for the boat – a result of what the board called a drill": a thing told of, without what a dash adds about it. */
export function withoutGloss(scene: Scene, [from, to]: Range): Range {
  for (let i = to - 4; i > from + 1; i--)
    if (/^(?:–|—|--)$/.test(word(scene, i)))
      return tag(scene, i + 1) === 'DT' && scene.chunkAt[i + 1] !== undefined && !ownClause(scene, from, i) ? [from, i] : [from, to]
  return [from, to]
}

/** The pieces of a clause in the report's own voice: participle phrases, relative clauses and "where" clauses stand apart. */
export function splitBackground(scene: Scene, [from, to]: Range): readonly Range[] {
  const first = openingPhrase(scene, [from, to])
  const pieces: Range[] = first > from ? [[from, first - 1]] : []
  let start = first
  for (let i = first + 1; i < to; i++) {
    if (!isComma(scene, i) && word(scene, i) !== 'and') continue
    const next = word(scene, i + 1)
    const where = next === 'where' && ownClause(scene, i + 2, to)
    if (where && hasFiniteVerb(scene, [start, i])) {
      pieces.push([start, i])
      start = i + 2
      i = start
    }
  }
  pieces.push(...splitEarlier(scene, [start, to]).flatMap((piece) => splitRelative(scene, piece)))
  return pieces.filter(([a, b]) => b > a)
}

const BEFORE_LENGTH = new Set(languages.flatMap(({ phrases }) => phrases.beforeLength))
const DAYS = new Set(languages.flatMap(({ timing }) => timing.days))

/** "The pier was shut, just days after nine people were hurt": what went before, days or more, is a statement of its own. */
function splitEarlier(scene: Scene, [from, to]: Range): readonly Range[] {
  for (let i = from + 2; i < to - 3; i++) {
    if (word(scene, i + 1) !== 'after' || !DAYS.has(word(scene, i))) continue
    if (!hasFiniteVerb(scene, [from, i]) || !hasFinite(scene, [i + 2, to])) continue
    let end = i
    while (end > from + 1 && (BEFORE_LENGTH.has(word(scene, end - 1)) || tag(scene, end - 1) === 'CD')) end--
    return [
      [from, isComma(scene, end - 1) ? end - 1 : end],
      [i + 2, to],
    ]
  }
  return [[from, to]]
}

/** "Founded in the sixties, the union …": one past the comma behind a participle phrase that opens the clause. */
function openingPhrase(scene: Scene, [from, to]: Range): number {
  let at = from
  while (tag(scene, at) === 'RB') at++
  const after = word(scene, at) === 'after' || word(scene, at) === 'before' ? at + 1 : at
  if (!/^VB[NG]$/.test(tag(scene, after)) && !isBareParticiple(scene, after)) return from
  for (let i = after + 1; i < to; i++) if (isComma(scene, i)) return ownClause(scene, i + 1, to) ? i + 1 : from
  return from
}

/** "established in the sixties by …": a past form without a subject, right before a preposition. */
const isBareParticiple = (scene: Scene, at: number): boolean => tag(scene, at) === 'VBD' && /ed$/.test(word(scene, at)) && tag(scene, at + 1) === 'IN'

/** "The union, whose seat is in Ledan, is …": the relative clause, and the clause from its verb on. */
function splitRelative(scene: Scene, [from, to]: Range): readonly Range[] {
  for (let i = from + 1; i < to; i++) {
    if (!isComma(scene, i) || word(scene, i + 1) !== 'whose') continue
    let close = i + 2
    while (close < to && !isComma(scene, close)) close++
    if (close < to && isFiniteVerb(scene, close + 1))
      return [
        [i + 1, close],
        [close + 1, to],
      ]
  }
  return [[from, to]]
}
