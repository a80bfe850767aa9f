import { expect, it } from 'vitest'
import { anyWord } from './any-word.ts'

it.each([
  ['The Pier opened', true],
  ['a jetty or two', true],
  ['a wooden  jetty', true],
  ['piers', false],
  ['an old sea-wall', true],
  ['seawall', false],
])('finds whole words in “%s”: %s', (text, found) => {
  expect(anyWord(['pier', 'jetty', 'sea-wall']).test(text)).toBe(found)
})

it('finds phrases', () => {
  expect(anyWord(['at anchor', 'moored']).exec('Six boats lay at anchor.')?.[0]).toBe('at anchor')
})

it('finds nothing without words', () => {
  expect(anyWord([]).test('')).toBe(false)
  expect(anyWord([]).test('pier')).toBe(false)
})
