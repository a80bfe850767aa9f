import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Union } from './union.ts'

/** Slow and plain: sets as arrays, forbidden pairs of members. */
class PlainUnion {
  readonly setOf: number[]
  readonly apart: [number, number][] = []
  constructor(size: number) {
    this.setOf = Array.from({ length: size }, (_, i) => i)
  }
  merge(a: number, b: number): boolean {
    const [x, y] = [this.setOf[a]!, this.setOf[b]!]
    if (x === y) return true
    if (this.apart.some(([p, q]) => (this.setOf[p] === x && this.setOf[q] === y) || (this.setOf[p] === y && this.setOf[q] === x))) return false
    this.setOf.forEach((set, i) => set === Math.max(x, y) && (this.setOf[i] = Math.min(x, y)))
    return true
  }
  separate(a: number, b: number): boolean {
    if (this.setOf[a] === this.setOf[b]) return false
    this.apart.push([a, b])
    return true
  }
}

it('does what plain sets do, and keeps apart what must stay apart', () => {
  const member = fc.nat({ max: 9 })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), member, member), { maxLength: 40 }), (steps) => {
      const union = new Union(10)
      const plain = new PlainUnion(10)
      for (const [merge, a, b] of steps)
        expect(merge ? union.merge(a, b) : union.separate(a, b)).toBe(merge ? plain.merge(a, b) : plain.separate(a, b))
      for (let i = 0; i < 10; i++) expect(union.root(i)).toBe(plain.setOf[i])
    }),
  )
})
