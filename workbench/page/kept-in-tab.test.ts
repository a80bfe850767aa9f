import { afterEach, expect, it, vi } from 'vitest'
import { keepInTab, keptInTab } from './kept-in-tab.ts'

afterEach(() => vi.unstubAllGlobals())

/** A tab that keeps what it is given. */
function tab(kept = new Map<string, string>()): Map<string, string> {
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
  })
  return kept
}

it('gives back what was kept', () => {
  tab()
  keepInTab('rows', [[1, 20]])
  expect(keptInTab('rows')).toEqual([[1, 20]])
})

it.each(['{"rows":', '{"rows":1}', 'null', '7'])('takes %s for nothing', (text) => {
  tab().set('rows', text)
  expect(keptInTab('rows')).toEqual([])
})

it('does without a browser that keeps nothing', () => {
  const refuse = (): never => {
    throw new Error('storage is switched off')
  }
  vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse })
  expect(() => keepInTab('rows', [1])).not.toThrow()
  expect(keptInTab('rows')).toEqual([])
})
