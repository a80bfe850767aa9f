import { expect, it } from 'vitest'
import { variantsToldApart } from './variants-told-apart.ts'

/** An index in which each statement says "Wednesday", and that is the day given. */
function indexOf(days: Readonly<Record<string, string>>): never {
  const text = 'Nine died on Wednesday.'
  const next = (iso: string): string => `${iso.slice(0, 8)}${String(Number(iso.slice(8)) + 1).padStart(2, '0')}`
  const layers = (report: string): Readonly<Record<string, unknown>> => ({
    times: [{ extent: [13, 22], from: days[report], to: next(days[report]!), anchor: { kind: 'none' }, value: days[report] }],
    figures: [],
    mentions: { mentions: [] },
  })
  const view = {
    statement: (id: string) => ({ report: id, times: [0], figures: [], mentions: [], chain: [] }),
    report: () => ({ text }),
    layer: (report: string, step: string) => layers(report)[step],
  }
  return { view } as never
}

const variant = (value: string, ...statements: string[]): never => ({ on: 'date', value, statements }) as never

it('says of variants in the same words what they were read as', () => {
  const told = variantsToldApart(indexOf({ a: '2031-05-07', b: '2031-05-14' }), [
    variant('Wednesday', 'a'),
    variant('wednesday', 'b'),
    variant('Wednesday', 'b'),
  ])
  expect(told.map(({ value }) => value)).toEqual(['Wednesday (7 May 2031)', 'wednesday', 'Wednesday (14 May 2031)'])
})

it('adds nothing to variants that differ in words', () => {
  const variants = [variant('Wednesday', 'a'), variant('on 14 May', 'b')]
  expect(variantsToldApart(indexOf({ a: '2031-05-07', b: '2031-05-14' }), variants)).toEqual(variants)
})
