import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  alignChunk,
  ALWAYS_FOUND,
  linkParts,
  PARTS,
  scanChunk,
  textOf,
  wordOf,
  type ChunkIndex,
  type PartsToLink,
  type PassageSettings,
} from './index.ts'

/** A passage by its texts' numbers and the words of both sides, `[first, end)` in the text. */
interface Found {
  readonly texts: readonly [earlier: number, later: number]
  readonly earlier: readonly [number, number]
  readonly later: readonly [number, number]
  readonly differences: number
}

const allocate = (bytes: number): ArrayBuffer => new ArrayBuffer(bytes)
const SETTINGS: PassageSettings = { fewestWords: 12, acrossSeries: false }

function passagesOf(texts: readonly string[], settings: Partial<PassageSettings> = {}, series: (text: number) => string = String): Found[] {
  const lines = texts.map((text, i) => JSON.stringify({ id: String(i), series: series(i), text })).join('\n')
  let index: ChunkIndex | undefined
  const keepIndex = ({ keys, places }: ChunkIndex): void => void (index = { keys: keys.slice(), places: places.slice() })
  const chunk = scanChunk(new TextEncoder().encode(lines), { chunk: 0, plainLine: () => undefined, allocate, keepIndex })
  const indexOf: PartsToLink['indexOf'] = (_, rows) => ({ keys: index!.keys.subarray(...rows), places: index!.places.subarray(...rows) })
  const halves: readonly (readonly [number, number])[] = [
    [0, 100],
    [100, PARTS],
  ]
  const hits = halves.map((parts) => linkParts([chunk], { parts, indexOf, allocate }))
  const rows = alignChunk([chunk], 0, hits, { ...SETTINGS, ...settings })
  return Array.from(rows.later, (later, row) => {
    const [first, second] = [rows.earlier[row]!, later].map((place) => textOf(chunk, wordOf(place)))
    const within = (place: number, text: number, words: number) => {
      const start = wordOf(place) - chunk.firstWords[text]!
      return [start, start + words] as const
    }
    return {
      texts: [first!, second!] as const,
      earlier: within(rows.earlier[row]!, first!, rows.earlierWords[row]!),
      later: within(later, second!, rows.laterWords[row]!),
      differences: rows.differences[row]!,
    }
  })
}

const words = (count: number, name: string): string => Array.from({ length: count }, (_, i) => `${name}${i}`).join(' ')

/** Fewest words changed, left out or put in (Levenshtein), by the whole table: slow, and plain to see. */
function editDistance(one: readonly string[], other: readonly string[]): number {
  let row = other.map((_, i) => i + 1)
  one.forEach((word, i) => {
    let corner = i
    let left = i + 1
    row = row.map((above, j) => {
      const least = Math.min(above + 1, left + 1, corner + (word === other[j] ? 0 : 1))
      corner = above
      left = least
      return least
    })
  })
  return row.at(-1) ?? one.length
}

test(`${ALWAYS_FOUND} words in a row are always found, wherever they stand, and no more than is shared`, () => {
  const amount = fc.integer({ min: 0, max: 40 })
  fc.assert(
    fc.property(amount, amount, amount, fc.integer({ min: ALWAYS_FOUND, max: 60 }), (before, after, otherBefore, length) => {
      const shared = words(length, 'shared')
      const texts = [`${words(before, 'a')} ${shared} ${words(after, 'b')}`, `${words(otherBefore, 'c')} ${shared}.`]
      const [found, ...more] = passagesOf(texts, { fewestWords: ALWAYS_FOUND })
      expect(more).toEqual([])
      expect(found).toEqual({
        texts: [0, 1],
        earlier: [before, before + length],
        later: [otherBefore, otherBefore + length],
        differences: 0,
      })
    }),
  )
})

test('what is found is an alignment: its differences are the fewest, and its ends agree', () => {
  const word = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
  const edit = fc.record({ at: fc.nat(), kind: fc.constantFrom('change', 'drop', 'add') })
  fc.assert(
    fc.property(fc.array(word, { minLength: 30, maxLength: 120 }), fc.array(edit, { maxLength: 6 }), (text, edits) => {
      const other = [...text]
      for (const { at, kind } of edits) other.splice(at % other.length, kind === 'add' ? 0 : 1, ...(kind === 'drop' ? [] : ['edited']))
      for (const { earlier, later, differences } of passagesOf([text.join(' '), other.join(' ')])) {
        const [one, two] = [text.slice(...earlier), other.slice(...later)]
        expect(differences).toBe(editDistance(one, two))
        expect([one[0], one.at(-1)]).toEqual([two[0], two.at(-1)])
        expect(Math.min(one.length, two.length)).toBeGreaterThanOrEqual(SETTINGS.fewestWords)
      }
    }),
  )
})

test('small edits do not end a passage, other words do', () => {
  const text = words(60, 'w').split(' ')
  const edited = text.map((word, i) => (i === 20 ? 'changed' : word)).filter((_, i) => i !== 40)
  expect(passagesOf([text.join(' '), edited.join(' ')])).toMatchObject([{ earlier: [0, 60], later: [0, 59], differences: 2 }])
  const apart = [...text.slice(0, 30), ...words(30, 'x').split(' '), ...text.slice(30)].join(' ')
  expect(passagesOf([text.join(' '), apart]).map(({ earlier }) => earlier)).toEqual([
    [0, 30],
    [30, 60],
  ])
})

test('a passage with more differences than are followed at once is told in parts that do not overlap', () => {
  const text = words(20_000, 'w').split(' ')
  const edited = text.map((word, i) => (i % 37 === 36 ? `changed${i}` : word))
  const found = passagesOf([text.join(' '), edited.join(' ')])
  const told = found.reduce((sum, { later }) => sum + later[1] - later[0], 0)
  expect(told).toBeGreaterThan(19_900)
  expect(told).toBeLessThanOrEqual(20_000)
  for (const side of ['earlier', 'later'] as const)
    found.slice(1).forEach((passage, i) => expect(passage[side][0]).toBeGreaterThanOrEqual(found[i]![side][1]))
})

test('a passage printed very often is found in every text and linked to few', () => {
  const shared = words(30, 'shared')
  const found = passagesOf(Array.from({ length: 300 }, (_, i) => `${words(5, `n${i}x`)} ${shared} ${words(5, `m${i}x`)}`))
  expect(new Set(found.map(({ texts }) => texts[1])).size).toBe(299)
  // Of 44,850 pairs.
  expect(found.length).toBeLessThan(300 * 10)
})

test('shorter passages than asked for, and those of one series where asked, are left out', () => {
  const texts = [`Tide. ${words(15, 'shared')}`, `Bell. ${words(15, 'shared')}`]
  expect(passagesOf(texts, { fewestWords: 15 })).toHaveLength(1)
  expect(passagesOf(texts, { fewestWords: 16 })).toEqual([])
  expect(passagesOf(texts, { acrossSeries: true }, () => 'coast')).toEqual([])
  expect(passagesOf(texts, { acrossSeries: true })).toHaveLength(1)
})

test('a text that repeats itself without end shares nothing with itself, and is compared in time that grows with its length', () => {
  expect(passagesOf([`${'tide '.repeat(20_000)}`])).toEqual([])
  expect(passagesOf([`${'tide '.repeat(3000)}`, `${'tide '.repeat(3000)}`]).length).toBeGreaterThan(0)
})
