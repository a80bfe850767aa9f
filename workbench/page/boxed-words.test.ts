import { expect, it } from 'vitest'
import { boxedWords } from './boxed-words.ts'

const lines = [
  { extent: [0, 10], box: [50, 700, 100, 10] },
  { extent: [11, 21], box: [50, 688, 100, 10] },
] as const

it.each([
  ['a whole line', [0, 10], [[50, 697.8, 100, 12.2]]],
  ['part of a line, by the share of its letters', [2, 5], [[70, 697.8, 30, 12.2]]],
  [
    'words over a line end',
    [8, 13],
    [
      [130, 697.8, 20, 12.2],
      [50, 685.8, 20, 12.2],
    ],
  ],
  ['words of another page', [30, 40], []],
  ['nothing between two lines', [10, 11], []],
] as const)('boxes %s', (_, extent, boxes) => {
  const found = boxedWords(lines, extent)
  expect(found.length).toBe(boxes.length)
  for (const [place, box] of boxes.entries()) for (const [side, value] of box.entries()) expect(found[place]?.[side]).toBeCloseTo(value)
})
