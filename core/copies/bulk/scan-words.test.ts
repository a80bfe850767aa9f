import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scanWords } from './scan-words.ts'

const encoder = new TextEncoder()

interface Scanned {
  readonly hashes: readonly number[]
  readonly extents: readonly (readonly [number, number])[]
}

function scanned(json: Uint8Array): Scanned {
  const room = (): Uint32Array => new Uint32Array(json.length)
  const out = { hashes: room(), extents: { starts: room(), ends: room() } }
  const count = scanWords(json, [1, json.length - 1], out, 0)
  return {
    hashes: [...out.hashes.subarray(0, count)],
    extents: Array.from({ length: count }, (_, word) => [out.extents.starts[word]!, out.extents.ends[word]!] as const),
  }
}

const ofText = (text: string): Scanned => scanned(encoder.encode(JSON.stringify(text)))

/** The words of a text, character by character: slow, and plain to see. */
function plainExtents(text: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  let start = -1
  const characters = [...text]
  characters.forEach((character, at) => {
    const alone = /[\u2e80-\u9fff\uf900-\ufaff]/.test(character) && /[\p{L}\p{N}\p{M}]/u.test(character)
    const isWord = !alone && (/[\p{L}\p{N}\p{M}]/u.test(character) || character.codePointAt(0)! > 0xffff || /[\ud800-\udfff]/.test(character))
    if (start >= 0 && !isWord) found.push([start, at])
    if (!isWord) start = -1
    else if (start < 0) start = at
    if (alone) found.push([at, at + 1])
  })
  if (start >= 0) found.push([start, characters.length])
  return found
}

test.each([
  ['The ferry, late again, sank.', ['The', 'ferry', 'late', 'again', 'sank']],
  ['Two lines\nand a "quote" \\ here', ['Two', 'lines', 'and', 'a', 'quote', 'here']],
  ['Größe: 3,5 km', ['Größe', '3', '5', 'km']],
  ['船が沈んだ。', ['船', 'が', '沈', 'ん', 'だ']],
  ['', []],
  [' – … ', []],
])('%j', (text, words) => {
  expect(ofText(text).extents.map(([start, end]) => [...text].slice(start, end).join(''))).toEqual(words)
})

test('case does not count, letters do', () => {
  expect(ofText('FERRY Österreich').hashes).toEqual(ofText('ferry österreich').hashes)
  expect(new Set(ofText('ferry ferries fery ferryy yrref').hashes).size).toBe(5)
})

test('words stand where a plain reading finds them', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void expect(ofText(text).extents).toEqual(plainExtents(text))))
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(ofText(text).extents).toEqual(plainExtents(text))))
})

test('escaped characters are the characters', () => {
  const escaped = (text: string): string =>
    Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void expect(scanned(encoder.encode(`"${escaped(text)}"`))).toEqual(ofText(text))))
})

test('any bytes are read as a decoder reads them', () => {
  const plain = fc.uint8Array({ maxLength: 60 }).map((bytes) => bytes.filter((byte) => byte !== 0x5c))
  fc.assert(
    fc.property(plain, (bytes) => {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
      const words = plainExtents(text).map(([start, end]) => [...text].slice(start, end).join('').toLowerCase())
      const found = scanned(Uint8Array.from([0x22, ...bytes, 0x22]))
      expect(found.hashes).toEqual(ofText(words.join(' ')).hashes)
    }),
  )
})

test('broken escapes part words and end with the string', () => {
  expect(scanned(encoder.encode('"quay\\u12"')).hashes).toHaveLength(2)
  expect(scanned(encoder.encode('"quay\\"')).hashes).toEqual(ofText('quay').hashes)
})
