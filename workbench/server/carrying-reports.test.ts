import { expect, test } from 'vitest'
import type { CaseView } from '../../core/model/case-view.ts'
import type { CarrierGroup, Copy } from '../../core/model/copies.ts'
import { carryingReports } from './carrying-reports.ts'

const span = (report: string, start: number, end: number) => ({ report, start, end })

/** A copy as "report start-end report start-end". */
function copyOf(note: string): Copy {
  const [, a, fromA, toA, b, fromB, toB] = /^(\w) (\d+)-(\d+) (\w) (\d+)-(\d+)$/.exec(note)!
  return { id: note, a: span(a!, Number(fromA), Number(toA)), b: span(b!, Number(fromB), Number(toB)) } as unknown as Copy
}

function carrying(copies: readonly string[], group?: Pick<CarrierGroup, 'carriers' | 'parts'>): string {
  const all = copies.map(copyOf)
  const view = {
    carriersWith: () => (group === undefined ? [] : [group]),
    copiesOf: (report: string) => all.filter(({ a, b }) => [a.report, b.report].includes(report as never)),
  } as unknown as CaseView
  const { reports, inPart } = carryingReports(view, all[0]!)
  return `${reports.join(' ')} / ${inPart}`
}

test('those who have part of a passage come after its carriers', () => {
  const group = { carriers: [span('b', 0, 90), span('d', 0, 90)], parts: [span('a', 5, 20), span('c', 5, 20), span('c', 40, 60)] }
  expect(carrying(['b 0-90 d 0-90'], group as never)).toBe('b d a c / 2')
})

test.each([
  ['who shares it with one of the two', ['a 10-40 b 0-30', 'a 10-40 c 5-35', 'b 0-30 d 7-37'], 'a b c d / 0'],
  ['who shares a longer passage that holds it', ['a 10-40 b 0-30', 'a 0-200 c 0-200'], 'a b c / 0'],
  ['not who shares little of it, or something else', ['a 10-40 b 0-30', 'a 30-90 c 0-60', 'b 50-80 d 0-30'], 'a b / 0'],
])('a formula, in no group: %s', (_, copies, expected) => expect(carrying(copies)).toBe(expected))
