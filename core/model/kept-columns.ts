import type { Row } from './plan.ts'

/** Columns of numbers that can be kept. */
export type Column = Uint32Array | Int32Array | Float64Array | Uint8Array

/** Numbers of a column in one row: rows of a database are bounded. */
const IN_ROW = 1 << 22

/** A column as rows that are kept, under ids that begin with its name. */
export function* columnRows(name: string, column: Column, inRow = IN_ROW): Generator<Row<unknown>> {
  const parts = Math.max(1, Math.ceil(column.length / inRow))
  yield { id: name, at: [], value: { length: column.length, inRow } }
  for (let part = 0; part < parts; part++) yield { id: `${name} ${part}`, at: [], value: column.slice(part * inRow, (part + 1) * inRow) }
}

/** Reads what {@link columnRows} made. */
export function keptColumn<C extends Column>(kept: (id: string) => unknown, name: string, make: (length: number) => C): C {
  const { length, inRow } = kept(name) as { readonly length: number; readonly inRow: number }
  const column = make(length)
  for (let start = 0; start < length; start += inRow) column.set(kept(`${name} ${start / inRow}`) as C, start)
  return column
}
