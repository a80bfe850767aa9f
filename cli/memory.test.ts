import { expect, it } from 'vitest'
import { lackedMemory, memoryWanted, runWithMemory } from './memory.ts'

it('gives a program the memory asked for, and its exit code back', async () => {
  const program = 'process.exit(require("node:v8").getHeapStatistics().heap_size_limit > 5000 * 2 ** 20 ? 3 : 0)'
  expect(await runWithMemory(5000, ['-e', program])).toEqual({ code: 3, signal: null })
})

it('tells a program that ran out of memory from one that failed', async () => {
  const hoard = 'const all = []; for (;;) all.push(new Array(1e5).fill({}).map(() => ({})))'
  expect(lackedMemory(await runWithMemory(40, ['-e', `process.stderr.write = () => true; ${hoard}`]))).toBe(true)
  expect(lackedMemory(await runWithMemory(40, ['-e', 'process.exit(1)']))).toBe(false)
})

it('asks for no memory where it was told how much', () => {
  const before = process.env.NODE_OPTIONS
  process.env.NODE_OPTIONS = '--max-old-space-size=100'
  try {
    expect(memoryWanted()).toBeUndefined()
  } finally {
    if (before === undefined) delete process.env.NODE_OPTIONS
    else process.env.NODE_OPTIONS = before
  }
})
