import { describe, expect, it } from 'vitest'
import { reportedLinesOf } from './fixtures/attributions-of-text.ts'

describe('what is said behind “according to”, its comma lost', () => {
  it.each([
    ['According to millers at least 30 carts went over the weir.', 'at least 30 carts went over the weir | millers'],
    ['According to the Larran Weir Watch 14 oxen were drowned.', '14 oxen were drowned | Larran Weir Watch'],
    ['According to two drovers hundreds of oxen have left the fair.', 'hundreds of oxen have left the fair | two drovers'],
    ['According to the Larran Radio station mill wheels were carried off.', 'mill wheels were carried off | Larran Radio'],
  ])('begins with a count, or behind the word for who publishes: %s', (text, line) => expect(reportedLinesOf(text)).toEqual([line]))

  it.each([
    ['According to a group of 14 millers the weir burst.', 'the weir burst | group of 14 millers'],
    ['According to state television workers the weir burst.', 'the weir burst | state television workers'],
  ])('does not begin inside who says it: %s', (text, line) => expect(reportedLinesOf(text)).toEqual([line]))
})

describe('who speaks, behind words that the sentence began with', () => {
  it.each([
    ['Several weeks before the Weir Board announced that the mill would close.', 'the mill would close | Weir Board'],
    ['The week before a Larran mill owner stated that the wheel was sound.', 'the wheel was sound | Larran mill owner'],
    ['Cattle driven from the upper ford as farmers claim the bridge is unsafe.', 'the bridge is unsafe | farmers'],
    [
      'On Sunday floods wrecked a row of mills crushing nine more carts two residents said.',
      'On Sunday floods wrecked a row of mills crushing nine more carts | two residents',
    ],
    ['The fair drew praise from the Weir Board which said it had never seen so many oxen.', 'it had never seen so many oxen | Weir Board'],
    [
      'This rule is meant to help the millers mend their wheel said the Weir Board in a letter published on Sunday.',
      'This rule is meant to help the millers mend their wheel | Weir Board',
    ],
  ])('%s', (text, line) => expect(reportedLinesOf(text)).toEqual([line]))

  it('is no heading that ran into the sentence, and is a person named before the outlet', () => {
    const lastLine = (text: string) => reportedLinesOf(text).at(-1)
    expect(lastLine('Drovers leave the fair. Rain again blamed The Weir Board said the ford was closed.')).toBe('the ford was closed | Weir Board')
    expect(lastLine('Orla Venn The Mill Gazettes correspondent in Larra reported that the ford was closed.')).toBe('the ford was closed | Orla Venn')
  })

  it('is named behind “and” where the clause before has its own speaker', () => {
    expect(reportedLinesOf('The miller has denied fault and the Weir Board said on Sunday that the gate was open.').at(-1)).toMatch(
      /the gate was open \|.*Weir Board$/,
    )
  })

  it('is not what was counted, where a participle follows it', () => {
    const text = 'A keeper at Larra Weir told the Mill Gazette that 40 barrels hit the gate noting that five of the boards are cracked.'
    expect(reportedLinesOf(text).some((line) => line.endsWith('40 barrels'))).toBe(false)
  })
})
