import { describe, expect, test } from 'vitest'
import { comparedReport, type ComparedReport } from './compared-words.ts'
import { editsOf } from './edits.ts'
import { inputsRead } from './fixtures/read.ts'
import { sharedPassages } from './shared-passages.ts'

const compared = (text: string, place: string): ComparedReport => comparedReport(inputsRead(text, place))

/** The edits between two texts, as "effect: words of a → words of b". */
function edits(a: string, b: string): string[] {
  const [sideA, sideB] = [compared(a, 'a'), compared(b, 'b')]
  return editsOf(sideA, sideB, sharedPassages(sideA, sideB))
    .flat()
    .map((edit) => `${edit.effect}: ${edit.a ? a.slice(...edit.a) : '–'} → ${edit.b ? b.slice(...edit.b) : '–'}`)
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
  ['a month for another', `${BEFORE} on 4 May ${AFTER}`, `${BEFORE} on 4 June ${AFTER}`, ['date: May → June']],
  ['a month dropped', `${BEFORE} in May ${AFTER}`, `${BEFORE} ${AFTER}`, ['date: in May → –']],
  ['what may be', `${BEFORE} and may burn ${AFTER}`, `${BEFORE} and will burn ${AFTER}`, ['hedge: may → will']],
  ['a day of the month', `${BEFORE} on 4 May ${AFTER}`, `${BEFORE} on 5 May ${AFTER}`, ['date: 4 → 5']],
  ['a day for a date', `${BEFORE} on 4 May ${AFTER}`, `${BEFORE} on Monday ${AFTER}`, ['date: 4 May → Monday']],
  ['a date dropped in part', `${BEFORE} on 4 May ${AFTER}`, `${BEFORE} in May ${AFTER}`, ['date: on 4 → in']],
  ['a week for another', `${BEFORE} last week ${AFTER}`, `${BEFORE} two weeks later ${AFTER}`, ['date: last week → two weeks later']],
  ['a length of time', `${BEFORE} for two days ${AFTER}`, `${BEFORE} for three days ${AFTER}`, ['figure: two → three']],
  ['a date and a figure', `${BEFORE} on 4 May ${AFTER}`, `${BEFORE} with 40 crates ${AFTER}`, ['figure: on 4 May → with 40 crates']],
  ['a caveat in few words', `${BEFORE} (this could not be verified) ${AFTER}`, `${BEFORE} ${AFTER}`, ['caveat: this could not be verified → –']],
  ['one who came', `${BEFORE} and appeared in court ${AFTER}`, `${BEFORE} and was in court ${AFTER}`, ['wording: appeared → was']],
  ['how it seemed', `${BEFORE} and seemed near collapse ${AFTER}`, `${BEFORE} and was near collapse ${AFTER}`, ['hedge: seemed → was']],
  ['how it looked', `${BEFORE} and appeared to burn ${AFTER}`, `${BEFORE} and began to burn ${AFTER}`, ['hedge: appeared → began']],
  [
    'another speaker',
    `${BEFORE}. Warden Osk Ledan said it sank ${AFTER}`,
    `${BEFORE}. Villagers said it sank ${AFTER}`,
    ['attribution: Warden Osk Ledan → Villagers'],
  ],
  [
    'another speaker who is not named',
    `${BEFORE}. Rowers said it sank ${AFTER}`,
    `${BEFORE}. Divers said it sank ${AFTER}`,
    ['attribution: Rowers → Divers'],
  ],
  [
    'another source behind what is said',
    `${BEFORE}, according to Osk Ledan.`,
    `${BEFORE}, according to villagers.`,
    ['attribution: Osk Ledan → villagers'],
  ],
  [
    'another speaker at the start',
    `Warden Osk Ledan said the ${BEFORE}.`,
    `A rower said the ${BEFORE}.`,
    ['attribution: Warden Osk Ledan → A rower'],
  ],
  ['a pronoun for a speaker at the start', `Warden Osk Ledan said the ${BEFORE}.`, `He said the ${BEFORE}.`, ['name: Warden Osk Ledan → He']],
  ['a name at the start', `Men from Osk saw that ${BEFORE}.`, `Some saw that ${BEFORE}.`, ['figure: Men from Osk → Some']],
  ['a name for another at the start', `Men from Osk saw that ${BEFORE}.`, `Men of Ledan saw that ${BEFORE}.`, ['name: Men from Osk → Men of Ledan']],
  ['speakers in number', `${BEFORE}, two rowers said, ${AFTER}`, `${BEFORE} ${AFTER}`, ['attribution: two rowers said → –']],
  ['a number that was told', `${BEFORE} (not 12 as was first reported) ${AFTER}`, `${BEFORE} ${AFTER}`, ['figure: not 12 as was first reported → –']],
  ['a pronoun for a speaker', `${BEFORE}. Osk said it sank ${AFTER}`, `${BEFORE}. She said it sank ${AFTER}`, ['name: Osk → She']],
  ['nothing', `${BEFORE} ${AFTER}`, `${BEFORE} ${AFTER}`, []],
])('%s', (_, a, b, expected) => expect(edits(a, b)).toEqual(expected))

test('words in another place or order were moved', () => {
  const ops = (a: string, b: string): string[] => {
    const [sideA, sideB] = [compared(a, 'a'), compared(b, 'b')]
    return editsOf(sideA, sideB, sharedPassages(sideA, sideB))
      .flat()
      .map(({ op }) => op)
  }
  expect(ops(`On Tuesday the ${BEFORE} ${AFTER}`, `The ${BEFORE} on Tuesday ${AFTER}`)).toEqual(['move'])
  expect(ops(`${BEFORE} on Tuesday ${AFTER}`, `${BEFORE} on Monday ${AFTER}`)).toEqual(['replace'])
})

describe('what one text puts in between two passages', () => {
  const put = (words: string): string[] => edits(`${BEFORE}${words} ${AFTER}`, `${BEFORE} ${AFTER}`)

  test.each([
    ['attribution', ', according to three rowers of the night shift who asked not to be named because they feared for their jobs at the yard,'],
    ['caveat', ', though the Skerry Post could not independently verify any of these accounts or go aboard the wreck itself,'],
    ['wording', ', which had been built beside the chapel and was sold cheaply to the fishermen of the village,'],
  ])('%s', (effect, words) => expect(put(words)).toEqual([`${effect}: ${words.replace(/^, |,$/g, '')} → –`]))

  test('is more text, where it is whole sentences, unless these say what could not be checked', () => {
    const around = (sentence: string): string[] => edits(`${BEFORE}. ${sentence}. Crowds stood ${AFTER}`, `${BEFORE}. Crowds stood ${AFTER}`)
    expect(around('The warden said that lamps along the quay had been out for many nights before the fire')).toEqual([])
    expect(around('The Skerry Post could not independently verify what was told of the wreck by anybody on the quay')).toEqual([
      'caveat: The Skerry Post could not independently verify what was told of the wreck by anybody on the quay → –',
    ])
  })

  test('is told at the edges of both, where a sentence ends in it', () => {
    expect(
      edits(`${BEFORE}, a rower said. The rower, who asked not to be named, said that crowds stood ${AFTER}`, `${BEFORE}. Crowds stood ${AFTER}`),
    ).toEqual(['attribution: a rower said → –', 'attribution: The rower, who asked not to be named, said that → –'])
  })

  test('is nothing that stands on the other side as well', () => {
    const moved = 'although lanterns hung beneath every arch because widows had carried them through the flooded market hall'
    expect(edits(`${BEFORE}, ${moved}, ${AFTER}`, `${BEFORE} ${AFTER} Much later bells rang, ${moved}.`)).toEqual([])
  })
})

test('another sentence after the passage is no edit', () => {
  expect(edits(`${BEFORE}. The mayor said so.`, `${BEFORE}. Boats came.`)).toEqual([])
})

test('a figure is told apart in a language whose words are not known', () => {
  const text = (beams: number): string =>
    `Le ministère a fermé trois entrepôts près du vieux quai mardi après que des inspecteurs ont trouvé ${beams} poutres pourries sous la grande salle.`
  expect(edits(text(40), text(50))).toEqual(['figure: 40 → 50'])
})
