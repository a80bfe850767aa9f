import { describe, expect, it } from 'vitest'
import type { StatementView } from '../contract.ts'
import { comparedWords } from './word-differences.ts'

function statement(quote: string, says: Partial<StatementView['says']> = {}): StatementView {
  // Only words and values are looked at.
  return { quote, says: { figures: [], times: [], names: [], ...says } } as unknown as StatementView
}

/** Own words as `+words`, missing ones as `-words`, each with what it touches. */
function told(own: StatementView, base: StatementView): readonly string[] | undefined {
  return comparedWords(own, base)?.flatMap(({ state, text, effect }) =>
    state === 'same' ? [] : [`${state === 'own' ? '+' : '-'}${text} (${effect})`],
  )
}

const wire = statement('At least nine rowers were killed at Port Ledan on Tuesday', {
  figures: [{ extent: [0, 20], words: 'At least nine rowers', reading: 'at least 9' }],
  times: [{ extent: [0, 10], words: 'on Tuesday', reading: '' }],
  names: ['Port Ledan'],
})

describe('comparedWords', () => {
  it.each([
    ['the same words', wire, []],
    [
      'another figure',
      statement('At least twelve rowers were killed at Port Ledan on Tuesday', {
        figures: [{ extent: [0, 22], words: 'At least twelve rowers', reading: '' }],
      }),
      ['-nine (figure)', '+twelve (figure)'],
    ],
    ['a date left out', statement('At least nine rowers were killed at Port Ledan'), ['-on Tuesday (date)']],
    ['words added', statement('At least nine rowers were killed, it is said, at Port Ledan on Tuesday'), ['+, it is said, (wording)']],
  ])('tells %s', (_, own, expected) => {
    expect(told(own, wire)).toEqual(expected)
  })

  it('does not compare what is worded otherwise', () => {
    expect(comparedWords(statement('The ferry sank with nine aboard'), wire)).toBeUndefined()
  })

  it('keeps every word of the statement, in its own spelling', () => {
    const own = statement('NINE people were killed at Port Ledan')
    const words = comparedWords(own, wire)?.flatMap(({ state, text }) => (state === 'missing' ? [] : [text]))
    expect(words?.join(' ')).toBe(own.quote)
  })
})
