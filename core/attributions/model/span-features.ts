import type { Range } from '../items.ts'
import type { Candidate } from './candidates.ts'
import { FINITE_TAGS } from './columns.ts'
import type { Columns } from './columns.ts'
import { FeatureList } from './hashing.ts'
import { beginOf, CONTENT, CUE, spansOf } from './labels.ts'
import type { RoleSpan } from './labels.ts'

/** Weights of spans and pairs are kept under a feature's hash of so many bits. */
export const SPAN_BITS = 18
const MOST = 80
/** Stands for what lies outside the stretch. */
const NOTHING = 77

/** A stretch with its candidates and what the grammar found in it. */
export interface Stretch {
  readonly columns: Columns
  readonly range: Range
  readonly candidates: readonly Candidate[]
  readonly rules: readonly RoleSpan[]
}

/** A stretch as the span model reads it. */
export function stretchOf(columns: Columns, range: Range, candidates: readonly Candidate[]): Stretch {
  return { columns, range, candidates, rules: spansOf(columns.rules, range) }
}

/** 0 to 12, coarser with length. */
export function sizeClass(size: number): number {
  if (size <= 6) return size
  if (size <= 8) return 7
  return size <= 12 ? 8 : size <= 18 ? 9 : size <= 28 ? 10 : size <= 45 ? 11 : 12
}

/** 0 to 15: the logarithm of the odds, in steps. */
function oddsClass(likelihood: number): number {
  return Math.max(0, Math.min(15, Math.round(8 + Math.log(likelihood / (1 - likelihood)) * 1.2)))
}

/** What one candidate holds, counted once. */
interface Inner {
  readonly finites: number
  readonly commas: number
  readonly quotes: number
  readonly sentences: number
  readonly ruleCues: number
  readonly startsSentence: number
  /** 2 at the very end of a sentence, 1 before its last token. */
  readonly endsSentence: number
  readonly odds: number
  readonly size: number
}

function innerOf({ columns }: Stretch, { from, to, likelihood }: Candidate): Inner {
  const { lower, tags, sentenceStart, sentenceEnd, rules, finitesBefore } = columns
  let [commas, quotes, sentences, ruleCues] = [0, 0, 0, 0]
  for (let i = from; i < to; i++) {
    if (lower[i] === ',') commas++
    if (lower[i] === '"') quotes++
    if (i > from && sentenceStart[i] === i) sentences++
    if (rules[i] === beginOf(CUE)) ruleCues++
  }
  const last = sentenceEnd[to - 1] ?? to
  return {
    ...{ commas, quotes, sentences, ruleCues },
    finites: tags.length > 0 ? (finitesBefore[to] ?? 0) - (finitesBefore[from] ?? 0) : 0,
    startsSentence: sentenceStart[from] === from ? 1 : 0,
    endsSentence: to === last ? 2 : to >= last - 1 ? 1 : 0,
    odds: oddsClass(likelihood),
    size: sizeClass(to - from),
  }
}

const list = new FeatureList(SPAN_BITS, MOST)

/** The hashed features of a candidate. The list is used again by the next call. */
export function spanFeatures(stretch: Stretch, candidate: Candidate): FeatureList {
  const inner = innerOf(stretch, candidate)
  list.begin(300 + candidate.role * 100)
  addOdds(stretch, candidate, inner)
  addEdges(stretch, candidate)
  addShape(stretch, candidate, inner)
  addAgreement(stretch, candidate, inner)
  if (candidate.role === CUE) addCueEdges(stretch, candidate)
  if (candidate.role === CONTENT) addContentEdges(stretch, candidate, inner)
  return list
}

const within = ([start, end]: Range, column: ArrayLike<number>, i: number): number => (i >= start && i < end ? (column[i] ?? NOTHING) : NOTHING)

const overlaps = (a: RoleSpan, b: RoleSpan): boolean => a.from < b.to && b.from < a.to

function addOdds({ candidates }: Stretch, candidate: Candidate, { odds, size }: Inner): void {
  let rival = 0.001
  for (const other of candidates)
    if (other !== candidate && other.role === candidate.role && overlaps(other, candidate)) rival = Math.max(rival, other.likelihood)
  list.add(0)
  list.add(odds)
  list.add(odds, candidate.likelihood >= rival ? 1 : 0)
  list.add(odds, oddsClass(rival))
  list.add(size, odds)
}

function addEdges({ columns, range }: Stretch, { from, to }: Candidate): void {
  const word = (i: number): number => within(range, columns.words, i)
  const tag = (i: number): number => within(range, columns.tags, i)
  list.add(word(from))
  list.add(tag(from))
  list.add(word(to - 1))
  list.add(tag(to - 1))
  list.add(word(from - 1))
  list.add(tag(from - 1))
  list.add(word(to))
  list.add(tag(to))
  list.add(word(from - 1), word(from))
  list.add(word(to - 1), word(to))
  list.add(tag(from - 1), tag(from))
  list.add(tag(to - 1), tag(to))
  list.add(word(to), word(to + 1))
  list.add(word(to), tag(to + 1))
  list.add(tag(from - 2) * 64 + tag(from - 1), tag(from) * 64 + tag(from + 1))
  list.add(tag(to - 1) * 64 + tag(to), tag(to + 1))
}

function addShape({ columns, range }: Stretch, { role, from, to }: Candidate, inner: Inner): void {
  const { quotes: states, tags, words, lemmas } = columns
  const quote = (i: number): number => within(range, states, i)
  const edges = inner.startsSentence * 4 + inner.endsSentence
  list.add(inner.size)
  list.add(inner.size, tags[from])
  list.add(Math.min(inner.finites, 3), Math.min(inner.commas, 3))
  list.add(Math.min(inner.finites, 3), inner.size)
  list.add(inner.quotes % 2, quote(from) * 4 + quote(to - 1))
  list.add(quote(from - 1) * 16 + quote(from), quote(to - 1) * 16 + quote(to))
  list.add(Math.min(inner.quotes, 4), Math.min(inner.sentences, 4))
  list.add(edges)
  list.add(edges, Math.min(inner.sentences, 3))
  list.add(edges, within(range, words, to))
  list.add(from === range[0] ? 1 : 0, to >= range[1] - 1 ? 1 : 0)
  list.add(Math.min(inner.sentences, 3) * 4 + inner.endsSentence, inner.quotes % 2)
  list.add(to - from <= 7 ? sequence(tags, from, to) : 0)
  if (role === CONTENT || to - from > 6) return
  list.add(sequence(words, from, to))
  list.add(sequence(lemmas, from, to))
}

/** The values of a column in a range as one number. */
export function sequence(column: ArrayLike<number>, from: number, to: number): number {
  let hash = 1
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 67) + (column[i] ?? 0)) | 0
  return hash
}

/** Does the grammar find the same span: 0 nothing there, 1 the same, 2 the same start, 3 the same end, 4 another. */
function addAgreement({ rules }: Stretch, candidate: Candidate, inner: Inner): void {
  list.section(350 + candidate.role * 100)
  const same = rules.filter((rule) => rule.role === candidate.role && overlaps(rule, candidate))
  const start = same.some(({ from }) => from === candidate.from)
  const end = same.some(({ to }) => to === candidate.to)
  const both = same.some(({ from, to }) => from === candidate.from && to === candidate.to)
  const agreement = same.length === 0 ? 0 : both ? 1 : start ? 2 : end ? 3 : 4
  list.add(agreement, rules.some((rule) => rule.role !== candidate.role && overlaps(rule, candidate)) ? 1 : 0)
  list.add(agreement, inner.odds)
  list.add(Math.min(inner.ruleCues, 2), inner.finites > 0 ? 1 : 0)
  list.add(agreement * 16 + inner.endsSentence * 4 + (inner.quotes % 2), Math.min(inner.sentences, 2))
}

function addCueEdges({ columns: { lemmas, words, tags, quotes }, range }: Stretch, { from, to }: Candidate): void {
  const lemma = lemmas[to - 1] ?? 0
  list.add(lemma, within(range, words, to))
  list.add(lemma, within(range, tags, to))
  list.add(lemma, within(range, tags, from - 1))
  list.add(lemma, quotes[from])
}

/** Where a clause begins and ends, and which break inside was passed over. */
function addContentEdges({ columns, range }: Stretch, { from, to }: Candidate, inner: Inner): void {
  const { lower, words, tags, quotes, sentenceEnd, finitesBefore } = columns
  const next = within(range, words, to)
  const quote = (quotes[from] ?? 0) * 4 + (quotes[to - 1] ?? 0)
  const sentence = sentenceEnd[to - 1] ?? to
  list.add(within(range, words, from - 1), (tags[from] ?? 0) * 4 + (quotes[from] ?? 0))
  list.add(tags[from] ?? 0, inner.endsSentence)
  list.add(words[from] ?? 0, inner.size)
  list.add(next, Math.min(inner.finites, 2))
  list.add(next, sizeClass(sentence - to))
  list.add(next, within(range, tags, to + 1))
  list.add(quote, next)
  let passed = to - 1
  while (passed > from && lower[passed] !== ',' && lower[passed] !== '--' && !(lower[passed] === 'and' && FINITE_TAGS[tags[passed + 2] ?? 0]))
    passed--
  const broken = passed > from
  list.add(broken ? (words[passed + 1] ?? 0) : 1, broken ? (tags[passed + 1] ?? 0) : 1)
  list.add(broken ? sizeClass(to - passed) : 0, inner.endsSentence)
  const left = (finitesBefore[sentence] ?? 0) - (finitesBefore[to] ?? 0)
  list.add(Math.min(left, 2), inner.endsSentence * 4 + Math.min(inner.finites, 2))
}
