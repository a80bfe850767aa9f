import { describe, expect, it } from 'vitest'
import type { MatrixSource } from '../contract.ts'
import { matrixColumns } from './matrix-columns.ts'

const source = (...claims: number[]): MatrixSource =>
  ({
    who: 'Ilse Maron',
    kind: 'person',
    claims: 0,
    cells: claims.map((count) => (count === 0 ? null : { claims: count, bases: [] })),
  }) as never

describe('matrixColumns', () => {
  it('has a column for every period that a source speaks of', () => {
    const columns = matrixColumns({ sources: [source(1, 0, 0), source(0, 0, 2)] }, ['2029', '2030', '2031'], 5)
    expect(columns).toEqual([
      { period: '2029', places: [0] },
      { period: '2031', places: [2] },
    ])
  })

  it('lets the periods with fewest claims share a column before the others', () => {
    const columns = matrixColumns({ sources: [source(1, 5, 1, 4), source(0, 1, 0, 0)] }, ['1500', '2030', '2031', '2032'], 3)
    expect(columns).toEqual([
      { period: 'others', places: [0, 2] },
      { period: '2030', places: [1] },
      { period: '2032', places: [3] },
    ])
  })

  it('keeps the later of periods with as many claims', () => {
    expect(matrixColumns({ sources: [source(1, 1, 1)] }, ['2029', '2030', '2031'], 2).map(({ period }) => period)).toEqual(['others', '2031'])
  })

  it('tells what is undated first', () => {
    expect(matrixColumns({ sources: [source(1, 2)] }, ['2031', 'undated'], 5).map(({ period }) => period)).toEqual(['undated', '2031'])
  })

  it('loses no claim', () => {
    const sources = [source(3, 1, 4, 1, 5, 9, 2, 6)]
    const columns = matrixColumns({ sources }, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], 4)
    expect(columns.flatMap(({ places }) => places).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })
})
