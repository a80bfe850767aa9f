import { expect, it } from 'vitest'
import { areWordings } from './wordings.ts'

it.each([
  ['coast observatory for harbour right', 'coast observatory'],
  ['coach ilan orta', 'ilan orta'],
  ['masoura dell', 'massureh dell'],
])('%s and %s may be wordings of one name', (a, b) => {
  expect(areWordings(a, b)).toBe(true)
  expect(areWordings(b, a)).toBe(true)
})

it.each([
  ['coast observatory for harbour right', 'coast front'],
  ['harbour right watch', 'coast observatory for harbour right'],
  ['ilan orta', 'mara orta dell'],
])('%s and %s are two names', (a, b) => {
  expect(areWordings(a, b)).toBe(false)
})
