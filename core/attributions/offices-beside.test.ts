import { describe, expect, it } from 'vitest'
import { reportedLinesOf } from './fixtures/attributions-of-text.ts'

/** Without commas only capitals and words for offices tell where a name ends. */
describe('who holds an office', () => {
  it.each([
    ['Orla Venn Executive Director of the Weir Fund said the gate was open.', 'the gate was open | Weir Fund > Orla Venn'],
    ['General Orla Venn Chief of the Weir Guard said the gate was open.', 'the gate was open | Weir Guard > Orla Venn'],
    ['The Larran ambassador to the LWN Sanna Lind said the gate was open.', 'the gate was open | Sanna Lind'],
    ['Vice-president of the Weir Coalition Sanna Lind said that the gate was open.', 'the gate was open | Weir Coalition > Sanna Lind'],
    ['The rival Larra-based Weir Watch said the gate was open.', 'the gate was open | Weir Watch'],
  ])('%s', (text, line) => expect(reportedLinesOf(text)).toEqual([line]))
})

describe('who is blamed', () => {
  it.each([['The millers pointed the finger at the Weir Board though nobody had asked.', 'the finger at the Weir Board | millers']])(
    '%s',
    (text, line) => expect(reportedLinesOf(text)).toContain(line),
  )
})

it('gives a participle behind a relative clause to the subject of the whole', () => {
  expect(reportedLinesOf('But the Weir Board which holds the keys backed the millers saying that the gate was open.')).toEqual([
    'the gate was open | Weir Board',
  ])
})

it('reads “according to to”', () =>
  expect(reportedLinesOf('Nine carts have been lost according to to the Weir Board.')).toEqual(['Nine carts have been lost | Weir Board']))
