import type { BulkCorpus } from '../../adapters/bulk/index.ts'
import { chunkOf, textOf, wordOf } from '../../core/copies/bulk/index.ts'
import type { Planted } from './generate-texts.ts'

/** How many of the planted passages were found, and how exactly. */
export interface PassagesFound {
  readonly planted: number
  /** Found between the two texts, over at least {@link ENOUGH} of the passage. */
  readonly recall: number
  /** The same, where the later text may be linked to any earlier one that has the passage. */
  readonly covered: number
  /** Share found between the two texts, by words and share of edits. */
  readonly recallBy: Readonly<Record<string, number>>
  /** Words between a planted end and the end found, on average. */
  readonly boundaryError: number
  /** Of passages of {@link LONG} words and more, the share between texts that no chain of planted passages connects. */
  readonly unexplained: number
}

const ENOUGH = 0.8
const LONG = 40

interface Side {
  readonly text: number
  readonly start: number
  readonly end: number
}

/** Compares what was found with what was planted. */
export function plantedPassages(corpus: BulkCorpus, planted: readonly Planted[]): PassagesFound {
  const byLater = new Map<number, { readonly earlier: Side; readonly later: Side }[]>()
  const kin = new Kin()
  for (const { later, earlier } of planted) kin.join(later, earlier)
  let [long, unexplained] = [0, 0]
  for (const passage of passagesOf(corpus)) {
    byLater.set(passage.later.text, [...(byLater.get(passage.later.text) ?? []), passage])
    if (passage.earlier.end - passage.earlier.start < LONG) continue
    long++
    if (kin.of(passage.later.text) !== kin.of(passage.earlier.text)) unexplained++
  }
  const tally = new Tally()
  for (const one of planted) tally.add(one, byLater.get(one.later) ?? [])
  return { ...tally.result(), unexplained: unexplained / Math.max(1, long) }
}

function* passagesOf({ chunks, passages }: BulkCorpus): Generator<{ readonly earlier: Side; readonly later: Side }> {
  const before: number[] = []
  let texts = 0
  for (const { lines } of chunks) {
    before.push(texts)
    texts += lines.length
  }
  const side = (place: number, words: number): Side => {
    const chunk = chunks[chunkOf(place)]!
    const text = textOf(chunk, wordOf(place))
    const start = wordOf(place) - chunk.firstWords[text]!
    return { text: before[chunkOf(place)]! + text, start, end: start + words }
  }
  for (const { later, laterWords, earlier, earlierWords } of passages) {
    for (let row = 0; row < later.length; row++)
      yield { later: side(later[row]!, laterWords[row]!), earlier: side(earlier[row]!, earlierWords[row]!) }
  }
}

const overlap = (side: Side, [start, end]: readonly [number, number]): number => Math.min(side.end, end) - Math.max(side.start, start)

class Tally {
  #planted = 0
  #found = 0
  #covered = 0
  #ends = 0
  #distance = 0
  readonly #by = new Map<string, { planted: number; found: number }>()

  add({ laterWords, earlier, earlierWords, edited }: Planted, passages: readonly { readonly earlier: Side; readonly later: Side }[]): void {
    const length = laterWords[1] - laterWords[0]
    const covering = passages.filter(({ later }) => overlap(later, laterWords) >= ENOUGH * length)
    const direct = covering.find((passage) => passage.earlier.text === earlier && overlap(passage.earlier, earlierWords) > 0)
    const words = length < 30 ? 'under 30' : length < 60 ? '30 to 59' : '60 and more'
    const key = `${words} words, ${Math.round(100 * edited)} % edited`
    const bucket = this.#by.get(key) ?? { planted: 0, found: 0 }
    this.#by.set(key, bucket)
    this.#planted++
    bucket.planted++
    if (covering.length > 0) this.#covered++
    if (direct === undefined) return
    this.#found++
    bucket.found++
    this.#ends += 2
    this.#distance += Math.abs(direct.later.start - laterWords[0]) + Math.abs(direct.later.end - laterWords[1])
  }

  result(): Omit<PassagesFound, 'unexplained'> {
    return {
      planted: this.#planted,
      recall: this.#found / this.#planted,
      covered: this.#covered / this.#planted,
      recallBy: Object.fromEntries([...this.#by].sort().map(([key, { planted, found }]) => [key, found / planted])),
      boundaryError: this.#distance / Math.max(1, this.#ends),
    }
  }
}

/** Texts that planted passages connect (union of sets, Tarjan 1975). */
class Kin {
  readonly #parents = new Map<number, number>()

  of(text: number): number {
    let root = text
    for (let parent = this.#parents.get(root); parent !== undefined && parent !== root; parent = this.#parents.get(root)) {
      this.#parents.set(root, this.#parents.get(parent) ?? parent)
      root = parent
    }
    return root
  }

  join(one: number, other: number): void {
    this.#parents.set(this.of(one), this.of(other))
  }
}
