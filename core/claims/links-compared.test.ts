import { expect, it } from 'vitest'
import type { ComparedLinks } from './links-compared.ts'
import { linksCompared } from './links-compared.ts'

it.each([
  ['the same', { a: 0, b: 1 }, true],
  ['another', { a: 0, b: 2 }, false],
])('compares claims that a person holds apart by the pair: %s', (_, pair, same) => {
  const none = { at: () => undefined, length: 0 }
  const matter = { reasons: [], edges: { a: [], b: [], reason: [] }, near: { a: [], b: [] }, lookAlikes: none }
  const compared = { was: matter, matter, toNow: [0, 1, 2], toBefore: [0, 1, 2], isOtherEvent: () => false, apart: [[{ a: 0, b: 1 }], [pair]] }
  const links = new Map([[0, { sort: 'apart', at: 0, turned: false } as const]])
  expect(linksCompared(compared as unknown as ComparedLinks)(links, links)).toBe(same)
})
