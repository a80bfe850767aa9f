import { describe, expect, it } from 'vitest'
import { nameKey } from './name-key.ts'

describe('the key of a name', () => {
  it.each([
    ['Vaqqa', 'Vaqa'],
    ['Leddan', 'Ledan'],
    ['Vedian', 'Vedia'],
    ['Vedias', 'Vedia'],
    ['al-Orta', 'Orta'],
  ])('is one for %s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })

  it.each([
    ['Vaqqa', 'Veqi'],
    ['Orta', 'Arat'],
  ])('is another for %s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other))
  })
})
