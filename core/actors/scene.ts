import type { NameWords } from '../languages/names.ts'
import type { Passages } from '../model/passages.ts'
import type { Extent } from '../model/span.ts'
import type { Tag, Words } from '../model/words.ts'
import { TAGS } from '../model/words.ts'
import { casingOf } from '../text/casing.ts'
import type { Casing } from '../text/casing.ts'

/** A stretch of tokens `[first, end)` that names do not cross: a sentence or a headline. */
export interface Stretch {
  readonly first: number
  readonly end: number
  readonly casing: Casing
  readonly headline: boolean
}

/** The tokens of a report with what the search for actors asks of them again and again. */
export interface Scene {
  readonly text: string
  readonly written: readonly string[]
  readonly lower: readonly string[]
  readonly tags: readonly Tag[]
  readonly lemmas: readonly string[]
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly stretches: readonly Stretch[]
  /** First tokens of the stretches. */
  readonly openings: ReadonlySet<number>
  /** 1 for tokens inside quotations. */
  readonly quoted: Uint8Array
  readonly names: NameWords
}

/** A scene of the words of a report outside its furniture. */
export function sceneOf(text: string, inputs: { readonly words: Words; readonly passages: Passages }, names: NameWords): Scene {
  const { starts, ends, tags, lemmas } = inputs.words
  const written = Array.from(starts, (start, token) => text.slice(start, ends[token]))
  const lower = written.map((word) => word.toLowerCase())
  const scene: Bare = { text, written, lower, tags: Array.from(tags, (tag) => TAGS[tag]!), lemmas, starts, ends, names }
  const stretches = stretchesOf(scene, inputs.passages)
  return { ...scene, stretches, quoted: quotedTokens(scene, inputs.passages), openings: new Set(stretches.map((stretch) => stretch.first)) }
}

type Bare = Omit<Scene, 'stretches' | 'openings' | 'quoted'>

function quotedTokens(scene: Bare, passages: Passages): Uint8Array {
  const quoted = new Uint8Array(scene.written.length)
  for (const { extent } of passages.quotations) quoted.fill(1, ...tokensIn(scene, extent))
  return quoted
}

function stretchesOf(scene: Bare, passages: Passages): Stretch[] {
  const stretches: Stretch[] = []
  for (const sentence of passages.sentences) {
    const headline = passages.headlines.some(([start, end]) => start <= sentence.extent[0] && sentence.extent[1] <= end)
    stretches.push({ first: sentence.firstToken, end: sentence.endToken, casing: casingIn(scene, sentence.firstToken, sentence.endToken), headline })
  }
  for (const headline of passages.headlines) {
    const [first, end] = tokensIn(scene, headline)
    if (first < end && !stretches.some((stretch) => stretch.first < end && first < stretch.end))
      stretches.push({ first, end, casing: casingIn(scene, first, end), headline: true })
  }
  return stretches.sort((a, b) => a.first - b.first)
}

/** The tokens `[first, end)` that lie in an extent. */
export function tokensIn(scene: Pick<Scene, 'starts' | 'ends'>, [start, end]: Extent): readonly [number, number] {
  return [firstAtOrAfter(scene.starts, start), firstAtOrAfter(scene.starts, end)]
}

function firstAtOrAfter(starts: Uint32Array, offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

function casingIn(scene: Bare, first: number, end: number): Casing {
  const counts = { tokens: end - first, words: 0, capitalised: 0, capitals: 0, longWords: 0, longLower: 0, closed: scene.written[end - 1] === '.' }
  for (let token = first; token < end; token++) {
    const word = scene.written[token]!
    if (!/\p{L}/u.test(word)) continue
    counts.words++
    const capital = startsUpper(word)
    if (capital) counts.capitalised++
    if (capital && word.length > 1 && word === word.toUpperCase()) counts.capitals++
    if (word.length < 4) continue
    counts.longWords++
    if (!capital) counts.longLower++
  }
  return casingOf(counts)
}

/** Whether a word begins with a capital letter. */
export const startsUpper = (word: string): boolean => /^\p{Lu}/u.test(word)

/** Whether only blanks stand between a token and the one before it. */
export function isNextTo(scene: Scene, token: number): boolean {
  for (let at = scene.ends[token - 1]!; at < scene.starts[token]!; at++) if (scene.text.charCodeAt(at) === 10) return false
  return true
}
