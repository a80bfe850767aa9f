import { describe, expect, it } from 'vitest'
import { analyze, reportFromText } from '../index.ts'
import type { FigureRow } from '../model/figures.ts'
import { tellsNoToll, Tolls } from './tolls.ts'

const figure: FigureRow = { extent: [0, 2], core: [0, 2], min: 40, max: 40, openMin: false, openMax: false, vague: false, sort: 'count' }
const killed = (whom?: string) => ({ figure, condition: 'killed', whom, further: false })

/** What a sentence with these acts counts after one that counted these people. */
function after(whom: string | undefined, acts: readonly string[]): number | null | undefined {
  const tolls = new Tolls()
  tolls.of(killed(whom), ['kill'])
  return tolls.of(undefined, acts)?.figure.min
}

describe('a toll spoken of without its number', () => {
  it.each([
    ['the last number of dead', undefined, ['toll', 'kill'], 40],
    ['that of the same people', 'civilian', ['toll', 'civilian'], 40],
    ['that of people of no sort, whoever speaks of it', undefined, ['toll', 'medic'], 40],
    ['no other people’s', 'fighter', ['toll', 'civilian'], undefined],
    ['none where it may rise', undefined, ['toll', 'increase'], undefined],
    ['none where no toll is spoken of', undefined, ['attack'], undefined],
  ] as const)('is %s', (_, whom, acts, expected) => expect(after(whom, acts)).toBe(expected))
})

it.each([
  ['The council gave no death toll for the ferry.', true],
  ['By far the worst toll was at the glass works.', true],
  ['The ferry had its worst toll in a century.', false],
  ['A nurse confirmed the death toll.', false],
  ['The toll was given by a nurse who had no boat.', false],
])('is another, or none, where the text says so: %s', async (text, expected) => {
  const report = reportFromText({ place: 'r.txt', key: 'r', text, meta: { language: { value: 'en', from: 'record' } } })
  const words = (await analyze([report])).layer(report.id, 'words')
  expect(tellsNoToll({ extent: [0, text.length] }, words)).toBe(expected)
})
