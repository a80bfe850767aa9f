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
  ['a year added', `${BEFORE} ${AFTER}`, `${BEFORE} in 2031 ${AFTER}`, ['date: – → in 2031']],
  ['an attribution dropped inside', `${BEFORE}, the mayor said, ${AFTER}`, `${BEFORE} ${AFTER}`, ['attribution: the mayor said → –']],
  ['a name replaced', `${BEFORE} off Osk Ledan ${AFTER}`, `${BEFORE} off the port ${AFTER}`, ['name: Osk Ledan → the port']],
  ['a wording replaced', `${BEFORE} quietly ${AFTER}`, `${BEFORE} slowly ${AFTER}`, ['wording: quietly → slowly']],
  [
    'a caveat dropped',
    `${BEFORE}, which has not been independently verified, ${AFTER}`,
    `${BEFORE} ${AFTER}`,
    ['caveat: which has not been independently verified → –'],
  ],
  ['a quotation trimmed', `“${BEFORE} like a burning barn ${AFTER}”`, `“${BEFORE} ${AFTER}”`, ['quotation: like a burning barn → –']],
  ['an attribution at the end', `${BEFORE}, the harbour master said.`, `${BEFORE}. Nobody spoke.`, ['attribution: the harbour master said → –']],
  ['an amount of people at the start', `Some guests of ${BEFORE}.`, `Many old guests of ${BEFORE}.`, ['figure: Some → Many old']],
  ['a hedge at the start', `Reportedly the crews of ${BEFORE}.`, `The crews of ${BEFORE}.`, ['hedge: Reportedly → –']],
  ['a start with other wording', `Brave guests of ${BEFORE}.`, `Old guests of ${BEFORE}.`, []],
  ['a pronoun for a name', `${BEFORE} while Osk waited ${AFTER}`, `${BEFORE} while he waited ${AFTER}`, ['name: Osk → he']],
  ['a pronoun for a name at the start of a sentence', `${BEFORE}. Osk watched ${AFTER}`, `${BEFORE}. She watched ${AFTER}`, ['name: Osk → She']],
  ['words in another order', `${BEFORE} with nets and ropes ${AFTER}`, `${BEFORE} with ropes and nets ${AFTER}`, ['wording: nets and → and nets']],
  ['a time moved', `On Tuesday the ${BEFORE} ${AFTER}`, `The ${BEFORE} on Tuesday ${AFTER}`, ['date: On Tuesday → on Tuesday']],
  ['nothing', `${BEFORE} ${AFTER}`, `${BEFORE} ${AFTER}`, []],
])('%s', (_, a, b, expected) => expect(edits(a, b)).toEqual(expected))

test('words in another place or order were moved', () => {
  const ops = (a: string, b: string): string[] => {
    const [sideA, sideB] = [compared(a, 'a'), compared(b, 'b')]
    return sharedPassages(sideA, sideB).flatMap((passage) => editsOf(sideA, sideB, passage).map(({ op }) => op))
  }
  expect(ops(`On Tuesday the ${BEFORE} ${AFTER}`, `The ${BEFORE} on Tuesday ${AFTER}`)).toEqual(['move'])
  expect(ops(`${BEFORE} on Tuesday ${AFTER}`, `${BEFORE} on Monday ${AFTER}`)).toEqual(['replace'])
})

test('another sentence after the passage is no edit', () => {
  expect(edits(`${BEFORE}. The mayor said so.`, `${BEFORE}. Boats came.`)).toEqual([])
})
