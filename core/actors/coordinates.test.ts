import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseOf, mentionsIn } from './fixtures/actors-of.ts'

/** How often each place is written, by its coordinates. */
async function placesOf(text: string): Promise<number[]> {
  const view = await caseOf([text])
  return [...view.actors()]
    .filter(({ kind }) => kind === 'place')
    .map(({ mentions }) => mentions.length)
    .sort((a, b) => a - b)
}

/** Degrees in minutes and seconds, with the letter for their side. */
function inSeconds(degrees: number, [above, below]: readonly [string, string]): string {
  const seconds = Math.round(Math.abs(degrees) * 3600)
  return `${Math.floor(seconds / 3600)}°${Math.floor(seconds / 60) % 60}′${seconds % 60}″${degrees < 0 ? below : above}`
}

describe('coordinates', () => {
  it('are read as places, whole', async () => {
    const { mentions, text } = await mentionsIn(
      'It stood at 12°30′N 44°15′E / 12.500°N 44.250°E / 12.500; 44.250 at 30° in the shade, 12.5; 44.2 ahead.',
    )
    expect(mentions.map(({ extent, kind }) => `${text.slice(...extent)} ${kind}`)).toEqual([
      '12°30′N 44°15′E place',
      '12.500°N 44.250°E place',
      '12.500; 44.250 place',
    ])
  })

  it.each([
    ['two notations of one point', 'They met at 12°30′N 44°15′E / 12.500°N 44.250°E.', [2]],
    ['two points side by side', 'They met at 12°30′N 44°15′E / 12.600°N 44.250°E.', [1, 1]],
    ['points that nothing ties', 'They met at 12.500°N 44.250°E and then at 12.501°N 44.250°E.', [1, 1]],
    ['one notation twice', 'They met at 12.500°N 44.250°E and later at 12.500°N 44.250°E.', [2]],
    ['the other half of the earth', 'They met at 12°30′N 44°15′E / 12.500°S 44.250°W.', [1, 1]],
  ])('%s', async (_what, text, expected) => {
    expect(await placesOf(text)).toEqual(expected)
  })

  it('are one place in degrees and in seconds, wherever it lies', async () => {
    const degrees = (most: number) => fc.integer({ min: -most * 3600, max: most * 3600 }).map((seconds) => seconds / 3600)
    await fc.assert(
      fc.asyncProperty(degrees(89), degrees(179), async (latitude, longitude) => {
        const decimal = `${Math.abs(latitude).toFixed(4)}°${latitude < 0 ? 'S' : 'N'} ${Math.abs(longitude).toFixed(4)}°${longitude < 0 ? 'W' : 'E'}`
        const text = `They met at ${inSeconds(latitude, ['N', 'S'])} ${inSeconds(longitude, ['E', 'W'])} / ${decimal}.`
        expect(await placesOf(text)).toEqual([2])
      }),
      { numRuns: 25 },
    )
  })
})
