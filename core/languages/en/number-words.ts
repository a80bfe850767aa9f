import type { NumberWord, NumberWords } from '../numbers.ts'

const UNITS = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen',
  'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
] // prettier-ignore
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const SCALES: readonly (readonly [string, number])[] = [
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]
const ORDINALS = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth',
  'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth',
] // prettier-ignore

/** English number words; "dozen" and vague words ("several") are quantifiers and not here. */
export const numberWords: NumberWords = new Map<string, NumberWord>([
  ...UNITS.map((word, value): [string, NumberWord] => [word, { kind: 'unit', value }]),
  ...TENS.map((word, at): [string, NumberWord] => [word, { kind: 'ten', value: 20 + 10 * at }]),
  ...SCALES.map(([word, value]): [string, NumberWord] => [word, { kind: 'scale', value }]),
  ...ORDINALS.map((word, at): [string, NumberWord] => [word, { kind: 'ordinal', value: at + 1 }]),
  ['thirtieth', { kind: 'ordinal', value: 30 }],
  ['fortieth', { kind: 'ordinal', value: 40 }],
  ['fiftieth', { kind: 'ordinal', value: 50 }],
  ['hundredth', { kind: 'ordinal', value: 100 }],
])
