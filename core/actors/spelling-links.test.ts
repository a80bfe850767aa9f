import { describe, expect, it } from 'vitest'
import { wordsMaySpell } from './spelling-links.ts'

describe('words that may spell one another', () => {
  it.each([
    ['dayr zahr', 'deir zahr'],
    ['jaish ledan', 'jaysh ledan'],
    ['masoura dell', 'massureh dell'],
    ['deir e zzahr', 'deir ezzahr'],
    ['masaleddin', 'masal din'],
  ])('%s and %s', (a, b) => {
    expect(wordsMaySpell(a, b)).toBe(true)
  })

  it.each([
    ['east ledan', 'west ledan'],
    ['eastern orta', 'western orta'],
    ['hor governorate', 'hara governorate'],
    ['sorian', 'sarin'],
    ['rus ain', 'rosain'],
    ['ledan ill', 'ledan play'],
    ['dockers dead', 'dockers die'],
  ])('not %s and %s', (a, b) => {
    expect(wordsMaySpell(a, b)).toBe(false)
  })
})
