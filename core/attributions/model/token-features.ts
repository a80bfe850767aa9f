import type { Range } from '../items.ts'
import type { Columns } from './columns.ts'
import { FeatureList } from './hashing.ts'
import type { Sight } from './sight.ts'

/** Weights of tokens are kept under a feature's hash of so many bits. */
export const TOKEN_BITS = 19
/** Largest number of features of a token. */
const MOST = 128
/** Stands for what lies before the first or behind the last token. */
const NOTHING = 99
/** Calls `take` with the hashed features of each token of a range in turn; the list is used again for the next token. */
export function eachTokenFeatures(sight: Sight, [from, to]: Range, take: (token: number, features: Uint32Array, count: number) => void): void {
  const list = new FeatureList(TOKEN_BITS, MOST)
  for (let i = from; i < to; i++) {
    list.begin(0)
    addWords(list, sight, i)
    addNeighbours(list, sight, i)
    addQuotesAndRules(list, sight, i)
    list.section(60)
    addCueBefore(list, sight, i)
    list.section(80)
    addCueBehind(list, sight, i)
    list.section(100)
    addPlace(list, sight, i)
    take(i, list.ids, list.count)
  }
}

/** 0 to 8: how far two tokens are apart, coarser with distance. */
function reach(distance: number): number {
  if (distance <= 3) return distance
  if (distance <= 5) return 4
  if (distance <= 8) return 5
  return distance <= 15 ? 6 : distance <= 30 ? 7 : 8
}

const at = (column: ArrayLike<number>, i: number): number => column[i] ?? NOTHING

function addWords(list: FeatureList, { columns, habits }: Sight, i: number): void {
  const { words, lemmas, tags, shapes, endings } = columns
  const word = at(words, i)
  const tag = at(tags, i)
  list.add(0)
  list.add(word)
  list.add(at(lemmas, i))
  list.add(tag)
  list.add(at(shapes, i), tag)
  list.add(at(endings, i))
  list.add(at(habits.cue, i), tag)
  list.add(at(habits.source, i), tag)
  for (const step of [-1, 1, -2, 2, -3, 3]) list.add(at(words, i + step))
  for (const step of [-3, -2, -1, 1, 2, 3]) list.add(at(habits.cue, i + step), at(tags, i + step))
  list.add(at(words, i - 1), word)
  list.add(word, at(words, i + 1))
  list.add(word, at(tags, i - 1))
  list.add(word, at(tags, i + 1))
}

function addNeighbours(list: FeatureList, { columns: { tags } }: Sight, i: number): void {
  const [a, b, c, here, d, e, f] = [-3, -2, -1, 0, 1, 2, 3].map((step) => at(tags, i + step)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  list.add(c)
  list.add(d)
  list.add(b)
  list.add(e)
  list.add(c, here)
  list.add(here, d)
  list.add(c * 64 + here, d)
  list.add(b * 64 + c, here)
  list.add(here * 64 + d, e)
  list.add(a * 64 + b, c)
  list.add(d * 64 + e, f)
}

function addQuotesAndRules(list: FeatureList, { columns, habits, cuesInSentence, quoted }: Sight, i: number): void {
  const { tags, words, quotes, rules, sentenceStart, sentenceEnd } = columns
  const quote = at(quotes, i)
  const rule = at(rules, i)
  const tag = at(tags, i)
  list.add(quote, tag)
  list.add(at(quotes, i - 1) * 16 + quote, at(quotes, i + 1))
  list.add(at(quoted, i) * 4 + (sentenceStart[i] === i ? 1 : 0), sentenceEnd[i] === i + 1 ? 1 : 0)
  list.add(quote, at(words, i))
  list.add(at(cuesInSentence, i) * 4 + quote, at(quoted, i))
  list.add(rule)
  list.add(rule, tag)
  list.add(at(rules, i - 1) * 16 + rule, at(rules, i + 1))
  list.add(rule, at(words, i))
  list.add(at(rules, i - 2) * 256 + at(rules, i - 1) * 16 + rule, at(rules, i + 1) * 16 + at(rules, i + 2))
  list.add(rule * 4 + quote, at(quotes, i - 1))
  list.add(rule * 16 + at(habits.cue, i), tag)
}

/** What lies between two tokens, `from` left out. */
const marksBetween = ({ marksBefore }: Columns, from: number, to: number): number => Math.min(3, at(marksBefore, to) - at(marksBefore, from + 1))
const finitesBetween = ({ finitesBefore }: Columns, from: number, to: number): number =>
  Math.min(3, at(finitesBefore, to) - at(finitesBefore, from + 1))

function sequence(column: ArrayLike<number>, [from, to]: readonly [number, number], seed: number): number {
  let hash = seed
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 67) + at(column, i) + 1) | 0
  return hash
}

function addCueBefore(list: FeatureList, { columns, habits, cueBefore }: Sight, i: number): void {
  const cue = at(cueBefore, i)
  if (cue < 0) return list.add(0)
  list.section(61)
  const tag = at(columns.tags, i)
  const lemma = at(columns.lemmas, cue)
  const habit = at(habits.cue, cue)
  const far = reach(i - cue)
  const between = marksBetween(columns, cue, i) * 4 + finitesBetween(columns, cue, i)
  const that = at(columns.thatsBefore, i) > at(columns.thatsBefore, cue + 1) ? 1 : 0
  list.add(lemma)
  list.add(far, habit)
  list.add(habit * 16 + between, that)
  list.add(lemma, far)
  list.add(far * 64 + tag, habit)
  list.add(lemma, between)
  list.add(at(columns.tags, cue) * 64 + tag, between)
  if (i - cue <= 4) list.add(sequence(columns.tags, [cue + 1, i + 1], 0))
  list.section(70)
  if (i - cue <= 3) list.add(sequence(columns.words, [cue + 1, i + 1], lemma))
}

function addCueBehind(list: FeatureList, { columns, habits, cueBehind }: Sight, i: number): void {
  const cue = at(cueBehind, i)
  if (cue < 0) return list.add(0)
  list.section(81)
  const tag = at(columns.tags, i)
  const quote = at(columns.quotes, i)
  const lemma = at(columns.lemmas, cue)
  const habit = at(habits.cue, cue)
  const far = reach(cue - i)
  const marks = marksBetween(columns, i, cue)
  const between = marks * 4 + finitesBetween(columns, i, cue)
  list.add(lemma)
  list.add(far, habit)
  list.add(habit * 16 + between)
  list.add(far * 64 + tag, habit)
  list.add(lemma, between)
  list.add((cue >= at(columns.sentenceEnd, i) - 2 ? 4 : 0) + marks, quote)
  list.add(at(columns.words, cue + 1), between * 4 + quote)
  list.add(at(columns.tags, cue) * 64 + tag, between)
  if (cue - i <= 5) list.add(sequence(columns.tags, [i, cue], 0))
}

function addPlace(list: FeatureList, { columns, habits, cueBefore, cueBehind, cuesInSentence, likely }: Sight, i: number): void {
  const { sentenceStart, sentenceEnd, paragraphStart, paragraphEnd, quotes, words, lemmas, rules } = columns
  const start = at(sentenceStart, i)
  const end = at(sentenceEnd, i)
  const quote = at(quotes, i)
  const before = at(cueBefore, i)
  const behind = at(cueBehind, i)
  list.add((before >= 0 ? at(habits.cue, before) : 15) * 16 + (behind >= 0 ? at(habits.cue, behind) : 15), quote)
  list.add(reach(i - start + 1))
  list.add(reach(end - i))
  list.add(at(words, start))
  list.add(start === paragraphStart[i] ? 1 : 0, end === paragraphEnd[i] ? 1 : 0)
  if (start <= at(paragraphStart, i)) return list.add(0)
  list.section(110)
  const last = start - 1
  const cue = likely[last] ? last : at(cueBefore, last)
  list.add(cue >= 0 ? at(lemmas, cue) : 0, quote)
  list.add(at(quotes, last) * 4 + quote, at(rules, last))
  list.add(at(cuesInSentence, last), quote * 8 + at(cuesInSentence, i))
}
