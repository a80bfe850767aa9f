import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PARTS, placeOf, wordOf } from './chunk.ts'
import { ScanKernel, SEQUENCE, WINDOW } from './scan-kernel.ts'
import { scanWords } from './scan-words.ts'

const kernel = new ScanKernel()
const encoder = new TextEncoder()
const allocate = (bytes: number): ArrayBuffer => new ArrayBuffer(bytes)
const CHUNK = 3

/** Reads JSON strings, one a line, each with its quotation marks. */
function read(strings: readonly Uint8Array[], made: readonly number[] = []) {
  const bytes = Uint8Array.from(strings.flatMap((string) => [...string, 0x0a]))
  kernel.open(bytes)
  let start = 0
  const ends = strings.map((string, i) => {
    const begin = made.includes(i) ? 0 : start
    start += string.length + 1
    return kernel.read([begin + 1, begin + string.length - 1], made.includes(i) ? string : undefined)
  })
  const { index, ...scanned } = kernel.close(CHUNK, allocate)
  return { ends, ...scanned, keys: [...index.keys], places: [...index.places] }
}

function plainWords(string: Uint8Array): readonly number[] {
  const hashes = new Uint32Array(string.length)
  return [...hashes.subarray(0, scanWords(string, [1, string.length - 1], { hashes }, 0))]
}

/** The key of each sequence, and the part it belongs to. */
function keysOf(words: readonly number[]) {
  const mixed = (sum: number): number => {
    const key = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d)
    return (key ^ (key >>> 13)) >>> 0
  }
  const sumOf = (place: number, factor: number): number =>
    words.slice(place, place + SEQUENCE).reduce((sum, word) => (Math.imul(sum, factor) + word) | 0, 0)
  return Array.from({ length: Math.max(0, words.length - SEQUENCE + 1) }, (_, place) => ({
    place,
    key: mixed(sumOf(place, 0x9e3779b1)),
    part: mixed(sumOf(place, 0x85ebca77)) >>> 24,
  }))
}

/** Winnowing window by window: slow, and plain to see. */
function plainlyKept(words: readonly number[]) {
  const sequences = keysOf(words)
  const windows = Array.from({ length: Math.max(1, sequences.length - WINDOW + 1) }, (_, i) => sequences.slice(i, i + WINDOW))
  const least = windows.flatMap((window) => [...window].sort((one, other) => one.key - other.key || other.place - one.place).slice(0, 1))
  return [...new Map(least.map((one) => [one.place, one])).values()]
}

const written = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'abXY z9-’é船 \n"\\\u0000'), maxLength: 200 }),
    fc.array(fc.constantFrom('the', 'Ferry', 'sank', 'of', 'Ledan', 'and'), { maxLength: 60 }).map((words) => words.join(' ')),
  )
  .map((text) => encoder.encode(JSON.stringify(text)))
const bytes = fc.uint8Array({ maxLength: 300 }).map((some) => Uint8Array.from([0x22, ...some, 0x22]))
const escapes = fc
  .array(fc.constantFrom('\\u', '\\u00', '\\u0041', '\\ud83d', '\\n', '\\\\', '\\"', 'a', 'B', '12', ' '), { maxLength: 80 })
  .map((parts) => encoder.encode(`"${parts.join('')}"`))

test('words are those of the plain reading, to the bit, wherever a string stands in memory', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(written, bytes, escapes), { maxLength: 6 }), (strings) => {
      const plain = strings.map(plainWords)
      const { words, ends } = read(strings)
      expect([...words]).toEqual(plain.flat().map((word) => word & 0xffff))
      expect(ends).toEqual(plain.map((_, i) => plain.slice(0, i + 1).flat().length))
    }),
  )
})

test('a line made anew is read like the others', () => {
  fc.assert(
    fc.property(fc.array(written, { minLength: 1, maxLength: 4 }), fc.nat(3), (strings, i) => {
      expect(read(strings, [i])).toEqual(read(strings))
    }),
  )
})

test('sequences are kept as plain winnowing keeps them, by part and in order', () => {
  fc.assert(
    fc.property(fc.array(written, { maxLength: 4 }), (strings) => {
      const { keys, places, partEnds } = read(strings)
      let before = 0
      const kept = strings.flatMap((string) => {
        const words = plainWords(string)
        const first = before
        before += words.length
        return plainlyKept(words).map((one) => ({ ...one, place: placeOf(CHUNK, first + one.place) }))
      })
      const sorted = [...kept].sort((one, other) => one.part - other.part || wordOf(one.place) - wordOf(other.place))
      expect([...places]).toEqual(sorted.map(({ place }) => place))
      expect([...keys]).toEqual(sorted.map(({ key }) => key))
      expect([...partEnds]).toEqual(Array.from({ length: PARTS }, (_, part) => kept.filter((one) => one.part <= part).length))
    }),
  )
})
