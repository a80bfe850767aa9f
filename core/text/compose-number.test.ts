import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeNumber } from './compose-number.ts'

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES = [
  ['million', 1e6],
  ['thousand', 1e3],
  ['hundred', 100],
] as const
const VALUES = new Map<string, number>([
  ...UNITS.map((word, at): [string, number] => [word, at]),
  ...TENS.map((word, at): [string, number] => [word, 20 + 10 * at]),
  ...SCALES,
])

/** The slow way to say a number below 1,000 million in words. */
function words(value: number): string {
  for (const [scale, size] of SCALES) {
    if (value < size) continue
    const rest = value % size
    return `${words(Math.floor(value / size))} ${scale}${rest === 0 ? '' : ` ${words(rest)}`}`
  }
  return value < 20 ? UNITS[value]! : `${TENS[Math.floor(value / 10) - 2]}${value % 10 === 0 ? '' : ` ${UNITS[value % 10]}`}`
}

const compose = (text: string): number | undefined =>
  composeNumber(text.split(' ').map((word) => ({ value: VALUES.get(word) ?? Number(word), scales: (VALUES.get(word) ?? 0) >= 100 })))

describe('composeNumber', () => {
  it.each([
    ['two hundred five', 205],
    ['1.5 million', 1_500_000],
    ['hundred', 100],
    ['nineteen ninety six', 1996],
    ['twenty thirty one', 2031],
    ['three hundred thousand', 300_000],
  ])('reads %s', (text, value) => expect(compose(text)).toBe(value))

  it('reads every number back from its words', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => compose(words(value)) === value))
  })

  it('finds no number in no words', () => expect(composeNumber([])).toBeUndefined())
})
