import { describe, expect, it } from 'vitest'
import { inOrder } from './in-order.ts'

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('inOrder()', () => {
  it('gives results in the order of the tasks, not of their ends', async () => {
    const ended: number[] = []
    const waits = [3, 1, 2, 0]
    const run = async (wait: number): Promise<number> => {
      for (let i = 0; i < wait; i++) await Promise.resolve()
      ended.push(wait)
      return wait
    }
    expect(await all(inOrder(waits, run, 4))).toEqual(waits)
    expect(ended).not.toEqual(waits)
  })

  it('begins no more tasks ahead than it was told to', async () => {
    let open = 0
    let most = 0
    const run = async (): Promise<void> => {
      most = Math.max(most, ++open)
      await Promise.resolve()
      open--
    }
    await all(inOrder(Array.from({ length: 50 }), run, 3))
    expect(most).toBe(3)
  })

  it('tells a failure when its turn comes', async () => {
    const run = (task: number): Promise<number> => (task === 2 ? Promise.reject(new Error('second')) : Promise.resolve(task))
    const seen: number[] = []
    const go = async (): Promise<void> => {
      for await (const task of inOrder([1, 2, 3], run, 3)) seen.push(task)
    }
    await expect(go()).rejects.toThrow('second')
    expect(seen).toEqual([1])
  })

  it('handles no tasks', async () => {
    expect(await all(inOrder([], (task) => Promise.resolve(task), 2))).toEqual([])
  })
})
