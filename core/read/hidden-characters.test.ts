import { expect, it } from 'vitest'
import { hiddenCharacters } from './hidden-characters.ts'

it('reports characters that do not show and that turn the direction, with count and first place', () => {
  const text = 'The har\u200bbour\u200b of \u202eLedan\u202c'
  const notices = hiddenCharacters(text)
  expect(notices.map(({ code, extent }) => [code, extent])).toEqual([
    ['invisible-characters', [7, 8]],
    ['direction-characters', [17, 18]],
  ])
  expect(notices[0]!.message).toBe('The text holds 2 characters that do not show (first: U+200B)')
})

it('leaves joiners alone where a script or a picture needs them', () => {
  expect(hiddenCharacters('می\u200cرود')).toEqual([])
  expect(hiddenCharacters('\u{1F468}\u200d\u{1F469}')).toEqual([])
  expect(hiddenCharacters('a plain text')).toEqual([])
})
