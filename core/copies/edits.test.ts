import { expect, test } from 'vitest'
import { editsOf } from './edits.ts'
import { compared } from './fixtures/compare.ts'
import { sharedPassages } from './shared-passages.ts'

/** The edits between two texts, as "effect: words of a → words of b". */
function edits(a: string, b: string): string[] {
  const [sideA, sideB] = [compared(a, 'a'), compared(b, 'b')]
  return sharedPassages(sideA, sideB).flatMap((passage) =>
    editsOf(sideA, sideB, passage).map((edit) => `${edit.effect}: ${edit.a ? a.slice(...edit.a) : '–'} → ${edit.b ? b.slice(...edit.b) : '–'}`),
  )
}

const BEFORE = 'Crews pulled dozens of trapped passengers from the burning ferry before it sank'
const AFTER = 'beside the northern breakwater while small boats circled the wreck in heavy rain.'

test.each([
  ['a hedge dropped', `${BEFORE}, reportedly ${AFTER}`, `${BEFORE} ${AFTER}`, ['hedge: reportedly → –']],
  ['a hedge added', `${BEFORE} ${AFTER}`, `${BEFORE} allegedly ${AFTER}`, ['hedge: – → allegedly']],
  ['a figure rounded', `${BEFORE} 47 metres ${AFTER}`, `${BEFORE} about 50 metres ${AFTER}`, ['figure: 47 → about 50']],
  ['a figure widened', `${BEFORE} with 50 crates ${AFTER}`, `${BEFORE} with nearly 50 crates ${AFTER}`, ['figure: – → nearly']],
  ['a date dropped', `${BEFORE} on Tuesday ${AFTER}`, `${BEFORE} ${AFTER}`, ['date: on Tuesday → –']],
  ['an attribution dropped inside', `${BEFORE}, the mayor said, ${AFTER}`, `${BEFORE} ${AFTER}`, ['attribution: the mayor said → –']],
  ['a name replaced', `${BEFORE} off Osk Ledan ${AFTER}`, `${BEFORE} off the port ${AFTER}`, ['name: Osk Ledan → the port']],
  ['a wording replaced', `${BEFORE} quietly ${AFTER}`, `${BEFORE} slowly ${AFTER}`, ['wording: quietly → slowly']],
  [
    'a caveat dropped',
    `${BEFORE}, which could not be independently verified, ${AFTER}`,
    `${BEFORE} ${AFTER}`,
    ['caveat: which could not be independently verified → –'],
  ],
  ['a quotation trimmed', `“${BEFORE} like a burning barn ${AFTER}”`, `“${BEFORE} ${AFTER}”`, ['quotation: like a burning barn → –']],
  ['an attribution at the end', `${BEFORE}, the harbour master said.`, `${BEFORE}. Nobody spoke.`, ['attribution: the harbour master said → –']],
  ['nothing', `${BEFORE} ${AFTER}`, `${BEFORE} ${AFTER}`, []],
])('%s', (_, a, b, expected) => expect(edits(a, b)).toEqual(expected))

test('another sentence after the passage is no edit', () => {
  expect(edits(`${BEFORE}. The mayor said so.`, `${BEFORE}. Boats came.`)).toEqual([])
})
