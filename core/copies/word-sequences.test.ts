import { expect, test } from 'vitest'
import { comparisonWords } from './comparison-words.ts'
import { SEQUENCE, wordSequences } from './word-sequences.ts'

const hashes = (text: string): string[] => {
  const { high, low } = wordSequences(comparisonWords(text))
  return Array.from(high, (hash, i) => `${hash} ${low[i]}`)
}
const words = (count: number, from = 0): string => Array.from({ length: count }, (_, i) => `tide${from + i}`).join(' ')

test.each([0, 1, SEQUENCE - 1])('a text of %i words has no sequence', (count) => expect(hashes(words(count))).toEqual([]))

test('a sequence begins at every word that has enough after it', () => {
  const { token } = wordSequences(comparisonWords(words(SEQUENCE + 2)))
  expect([...token]).toEqual([0, 1, 2])
})

test('a sequence has one hash wherever it stands, and others have others', () => {
  const alone = hashes(words(SEQUENCE, 100))
  const within = hashes(`${words(40)} ${words(SEQUENCE, 100)} ${words(40, 200)}`)
  expect(within[40]).toBe(alone[0])
  expect(new Set(within).size).toBe(within.length)
})

test('the order of the words counts', () => {
  expect(hashes('a b c d e f g h')).not.toEqual(hashes('b a c d e f g h'))
})

test('seven words with a year are a sequence', () => {
  const dated = 'the bridge fell in 1986 after midnight'
  const { token } = wordSequences(comparisonWords(`${dated} ${words(3)}`))
  expect([...token]).toEqual([0, 0, 1, 1, 2, 2, 3])
  expect(hashes(`${words(5)} ${dated}`)).toContain(hashes(dated)[0])
  expect(hashes('the bridge fell in 986 after midnight')).toEqual([])
})
