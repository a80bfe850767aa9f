import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PackedList } from './packed-list.ts'

const leaf = fc.oneof(
  fc.constantFrom(undefined, null, true, false, 0, -0, -1, 2 ** 28, 2 ** 40, 0.1, NaN, Infinity),
  fc.integer(),
  fc.double(),
  fc.string({ unit: 'binary' }),
  fc.string({ minLength: 25, maxLength: 90 }),
  fc.string({ unit: fc.constantFrom('é', '\ud800', '漢', 'a'), minLength: 26, maxLength: 60 }),
)
const { value: plain } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.tuple(fc.string(), tie('value')), { maxLength: 5 }).map((entries) => new Map(entries)),
    fc.array(fc.string(), { maxLength: 5 }).map((items) => new Set(items)),
    fc.dictionary(
      fc.string().filter((name) => name !== '__proto__'),
      tie('value'),
      { maxKeys: 5, noNullPrototype: true },
    ),
  ),
}))

describe('PackedList', () => {
  it('gives back what was put in, in any order of asking', () => {
    fc.assert(
      fc.property(fc.array(fc.array(plain, { maxLength: 4 }), { maxLength: 5 }), (batches) => {
        const list = new PackedList<unknown>()
        for (const batch of batches) list.push(batch)
        const all = batches.flat()
        expect(list.length).toBe(all.length)
        for (let at = all.length - 1; at >= 0; at--) expect(list.at(at)).toStrictEqual(all[at])
        expect(list.at(all.length)).toBeUndefined()
      }),
    )
  })

  it('keeps the order of maps, sets and fields', () => {
    const list = new PackedList<unknown>()
    list.push([new Map([['b', 1], ['a', 2]]), new Set(['z', 'y']), { q: 1, p: 2 }]) // prettier-ignore
    expect([...(list.at(0) as Map<string, number>).keys()]).toEqual(['b', 'a'])
    expect([...(list.at(1) as Set<string>)]).toEqual(['z', 'y'])
    expect(Object.keys(list.at(2) as object)).toEqual(['q', 'p'])
  })

  it('holds what several values share, in each of them', () => {
    const scene = { names: new Map(Array.from({ length: 40 }, (_, at) => [`name ${at}`, at / 7] as const)), days: [1, 2, 3] }
    const list = new PackedList<{ readonly at: number; readonly scene: typeof scene }>()
    list.push([1, 2, 3].map((at) => ({ at, scene })))
    expect([0, 1, 2].map((at) => list.at(at))).toEqual([1, 2, 3].map((at) => ({ at, scene })))
  })

  it('holds values larger than a block of memory', () => {
    const long = Array.from({ length: 1_100_000 }, (_, at) => at)
    const list = new PackedList<unknown>()
    list.push([1, long, 'after', long])
    expect(list.at(2)).toBe('after')
    expect((list.at(1) as number[]).length).toBe(long.length)
    expect((list.at(3) as number[])[1_099_999]).toBe(1_099_999)
  })

  it('refuses what is no plain data', () => {
    expect(() => new PackedList<unknown>().push([() => 1])).toThrow('function')
  })
})
