import { chunkOf, textOf, wordOf } from '../../core/copies/bulk/index.ts'
import { radixOrder } from '../../core/text/radix-order.ts'
import type { Located } from './bulk-tasks.ts'
import { all, type BulkCorpus, type BulkOptions } from './find-passages.ts'
import type { Threads } from './threads.ts'

/** Of each passage: first and last word on the later side, then on the earlier. */
const PLACES = 4

/**
 * One line of JSON for each passage: the earlier text (`id`, `begin`, `end`) and the later (`id2`, `begin2`, `end2`), offsets in
 * characters (code points) as passim counts them, the words of the earlier side and the words in which the sides differ.
 */
export async function* writtenPassages(
  { file, ranges, chunks, passages }: BulkCorpus,
  threads: Threads,
  onProgress?: BulkOptions['onProgress'],
): AsyncGenerator<string> {
  const places = placesOf(passages)
  const order = radixOrder(places)
  const sorted = places.map((_, i) => places[order[i]!]!)
  const ends = chunkEnds(sorted, chunks.length)
  let done = 0
  const located = await all(ranges, threads, {
    run: (range, c) => {
      const { firstWords, lines } = chunks[c]!
      return threads.run('locate', { file, range, chunk: { firstWords, lines }, places: sorted.slice(ends[c - 1] ?? 0, ends[c]) })
    },
    told: (units) => onProgress?.('locate', (done += units), ranges.length),
  })
  const [starts, stops] = [offsetsOf(located, order, 'starts'), offsetsOf(located, order, 'ends')]
  const idAt = (place: number): string => located[chunkOf(place)]!.ids.get(textOf(chunks[chunkOf(place)]!, wordOf(place)))!
  for (let at = 0, row = 0, group = 0; at < places.length; at += PLACES, row++) {
    for (; row === passages[group]!.later.length; group++) row = 0
    const line = {
      id: idAt(places[at + 2]!),
      begin: starts[at + 2],
      end: stops[at + 3],
      id2: idAt(places[at]!),
      begin2: starts[at],
      end2: stops[at + 1],
      words: passages[group]!.earlierWords[row],
      differences: passages[group]!.differences[row],
    }
    yield `${JSON.stringify(line)}\n`
  }
}

function placesOf(passages: BulkCorpus['passages']): Uint32Array {
  const places = new Uint32Array(PLACES * passages.reduce((sum, { later }) => sum + later.length, 0))
  let at = 0
  for (const { later, laterWords, earlier, earlierWords } of passages) {
    for (let row = 0; row < later.length; row++) {
      places[at++] = later[row]!
      places[at++] = later[row]! + laterWords[row]! - 1
      places[at++] = earlier[row]!
      places[at++] = earlier[row]! + earlierWords[row]! - 1
    }
  }
  return places
}

function chunkEnds(sorted: Uint32Array, chunks: number): Uint32Array {
  const ends = new Uint32Array(chunks)
  for (const place of sorted) ends[chunkOf(place)]!++
  for (let c = 1; c < chunks; c++) ends[c] = ends[c]! + ends[c - 1]!
  return ends
}

/** Offsets in the order in which the places were asked for. */
function offsetsOf(located: readonly Located[], order: Uint32Array, field: 'starts' | 'ends'): Uint32Array {
  const offsets = new Uint32Array(order.length)
  let at = 0
  for (const part of located) for (const offset of part[field]) offsets[order[at++]!] = offset
  return offsets
}
