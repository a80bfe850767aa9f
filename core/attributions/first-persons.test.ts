import { describe, expect, it } from 'vitest'
import { linesOf } from './fixtures/attributions-of-text.ts'

describe('words in the first person without quotation marks', () => {
  it('are said by whoever was about to speak, until somebody else is told of', () => {
    expect(
      linesOf('A keeper told the Tarn Post that. We have walked the weir and we mend it by night. We do not sleep. The lock was shut. We wept.'),
    ).toEqual([
      'A keeper told the Tarn Post | ',
      'We have walked the weir | Tarn Post > keeper',
      'we mend it by night | Tarn Post > keeper',
      'We do not sleep | Tarn Post > keeper',
      'The lock was shut | ',
      'We wept | ',
    ])
  })
  it('are said by whoever the next sentence names', () => {
    expect(linesOf('Tilda Marr came late. We have lost two tugs. We shall find them, Tilda Marr said.')).toEqual([
      'Tilda Marr came late | ',
      'We have lost two tugs | Tilda Marr',
      'We shall find them | Tilda Marr',
    ])
  })
  it.each([
    'I met Tilda Marr on the weir. We shall find the tugs, Tilda Marr said.',
    'I met Tilda Marr on the weir. "I shall find the tugs," Tilda Marr said.',
    'We met Tilda Marr on the weir. The lock is not shut, Tilda Marr said.',
  ])('are those of the report where they are not those of the next: %s', (text) => {
    expect(linesOf(text)[0]).toMatch(/ \| $/)
  })
})
