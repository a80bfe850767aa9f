import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consonantSkeleton, editDistance, isSpellingVariant, nameKey } from './name-key.ts'

describe('nameKey', () => {
  it.each([
    ['the Al-Ledan Front’s', 'Ledan Front'],
    ['LEDAN FRONT', 'Ledan Front'],
    ['Coast Centre', 'Coast Center'],
    ['Orta Shipping Co. Ltd.', 'Orta Shipping'],
    ['Free Coast Forces', 'Free Coast Force'],
    ['Órta Bay', 'Orta Bay'],
    ['F.C.M.', 'FCM'],
  ])('%s has the key of %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b))
  })

  it('tells other names apart', () => {
    expect(nameKey('Ilan Orta')).not.toBe(nameKey('Mara Orta'))
    expect(nameKey('Co')).toBe('co')
  })
})

describe('spellings', () => {
  const meet = (a: string, b: string): boolean =>
    consonantSkeleton(nameKey(a)) === consonantSkeleton(nameKey(b)) && isSpellingVariant(nameKey(a), nameKey(b))

  it.each([
    ['Masoura', 'Massureh'],
    ['Dayr ez-Zahr', 'Deir Ezzahr'],
    ['Abdel Karim', 'Abdulkarim'],
    ['Salih al-Dhin', 'Salehaddin'.replace('add', 'ed')],
    ['Mohtashem Front', 'Muhtashem Front'],
  ])('%s and %s may be one name', (a, b) => {
    expect(meet(a, b)).toBe(true)
  })

  it.each([
    ['Asraf', 'Astaf'],
    ['Marwan', 'Marvin'.replace('v', 'b')],
    ['Ledan', 'Lodi'],
  ])('%s and %s are look-alikes', (a, b) => {
    expect(meet(a, b)).toBe(false)
  })
})

it('editDistance is a distance', () => {
  const word = fc.stringMatching(/^[ab]{0,6}$/)
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(editDistance(a, a)).toBe(0)
      expect(editDistance(a, b)).toBe(editDistance(b, a))
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c))
    }),
  )
})
