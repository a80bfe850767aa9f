import fc from 'fast-check'
import { expect, it } from 'vitest'
import { columnRows, keptColumn } from './kept-columns.ts'

it('gives back a column that was kept in rows of any size', () => {
  fc.assert(
    fc.property(fc.int32Array({ maxLength: 40 }), fc.integer({ min: 1, max: 50 }), (column, inRow) => {
      const rows = new Map([...columnRows('ranks', column, inRow)].map(({ id, value }) => [id, value]))
      expect(
        keptColumn(
          (id) => rows.get(id),
          'ranks',
          (length) => new Int32Array(length),
        ),
      ).toEqual(column)
      for (const value of rows.values()) if (value instanceof Int32Array) expect(value.length).toBeLessThanOrEqual(inRow)
    }),
  )
})
