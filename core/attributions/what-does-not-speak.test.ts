import { describe, expect, it } from 'vitest'
import { toldLinesOf } from './fixtures/attributions-of-text.ts'

describe('an act or a thing', () => {
  it.each([
    'The quarry opened an inquiry into whether its blasts last week near Tarn claimed more than 20 shepherds including children.',
    'The hail that fell on the moors near Tarn claimed nine shepherds.',
    'Two landslips in Skell Valley claimed nearly 40 lives.',
    'The draining of a canal in Skell has threatened the eel trade.',
    'The raid on a weir near Skell has threatened the eel trade.',
    'Only hours after the local radio reports the keepers came back the lock was shut.',
  ])('says nothing: %s', (text) => {
    expect(toldLinesOf(text)).toEqual([])
  })
  it.each([
    ['The pilots claimed nine sailors had drowned.', ['nine sailors had drowned | pilots']],
    ['The Tarn Guild claimed two raids on rafts.', ['two raids on rafts | Tarn Guild']],
    ['The local radio reports the keepers came back.', ['the keepers came back | local radio']],
    ['The meeting of keepers in Skell threatened a strike.', ['a strike | meeting of keepers in Skell']],
  ])('is no speaker: %s', (text, lines) => {
    expect(toldLinesOf(text)).toEqual(lines)
  })
})

describe('who is told', () => {
  it('says nothing', () => {
    expect(toldLinesOf('The keepers have been reassured that the lock was sound.')).toEqual([])
    expect(toldLinesOf('The keepers have been told that the lock was sound.')).toEqual([])
  })
  it('hears it from whoever tells them', () => {
    expect(toldLinesOf('The council reassured the keepers that the lock was sound.')).toEqual(['the lock was sound | council'])
    expect(toldLinesOf('The keepers have been warned by the council that the lock was weak.')).toEqual(['the lock was weak | council'])
  })
  it('passes nothing on inside the words of somebody else, unless it looks like an outlet', () => {
    expect(toldLinesOf('The keeper said the Tarn council had told Skell it would open the lock.')[1]).toBe(
      'it would open the lock | keeper > Tarn council',
    )
    expect(toldLinesOf('The keeper said the Tarn council had told CWA it would open the lock.')[1]).toBe(
      'it would open the lock | keeper > CWA > Tarn council',
    )
  })
})
