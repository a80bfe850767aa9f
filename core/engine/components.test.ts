import { expect, test } from 'vitest'
import { reportFromText } from '../read/report-of.ts'
import { componentsOf } from './components.ts'
import { memoryStore } from './memory-store.ts'

test('components join what pairs with rows join, in order; pairs without rows join nothing', () => {
  const store = memoryStore([...'abcdefg'].map((text) => reportFromText({ place: text, text })))
  const ids = store.reportIds()
  const pair = (x: number, y: number, rows: number): void =>
    store.putRows(
      'copies',
      `${ids[x]}|${ids[y]}`,
      'key',
      Array.from({ length: rows }, (_, i) => ({ id: `${x}${y}${i}`, at: [], value: {} })),
    )
  pair(4, 5, 1)
  pair(1, 3, 2)
  pair(0, 3, 1)
  pair(3, 4, 0)
  const found = componentsOf(store, 'copies').map(({ reports, units }) => [reports.map((id) => ids.indexOf(id)), units])
  expect(found).toEqual([
    [
      [0, 1, 3],
      [`${ids[0]}|${ids[3]}`, `${ids[1]}|${ids[3]}`],
    ],
    [[4, 5], [`${ids[4]}|${ids[5]}`]],
  ])
})
