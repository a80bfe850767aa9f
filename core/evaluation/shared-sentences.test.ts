import { expect, test } from 'vitest'
import type { Sentence } from '../model/passages.ts'
import type { ReportId } from '../model/ids.ts'
import { sharedSentences } from './shared-sentences.ts'

/** Sentences between full stops. */
const sentencesOf = (text: string): Sentence[] =>
  [...text.matchAll(/[^. ][^.]*\./g)].map((found) => ({
    extent: [found.index, found.index + found[0].length],
    paragraph: 0,
    firstToken: 0,
    endToken: 0,
  }))

/** What each sentence shares, as words; runs are given as the texts that both sides have in order. */
function shared(a: string, b: string, runs: readonly string[]): string[] {
  const found = runs.map((run) => {
    const [inA, inB] = [a.indexOf(run), b.indexOf(run)]
    return { a: [inA, inA + run.length] as const, b: [inB, inB + run.length] as const }
  })
  const side = (key: 'a' | 'b') => ({ report: key as ReportId, start: found[0]![key][0], end: found.at(-1)![key][1] })
  const sentences = sharedSentences({ a: side('a'), b: side('b'), runs: found }, sentencesOf(a), sentencesOf(b))
  return sentences.map((one) => `${a.slice(...one.a)} = ${b.slice(...one.b)}`)
}

test.each([
  ['one sentence', 'The tide rose.', 'The tide rose.', ['The tide rose.'], ['The tide rose. = The tide rose.']],
  [
    'two sentences',
    'The tide rose. The bell rang.',
    'So the tide rose. The bell rang.',
    ['tide rose. The bell rang'],
    ['tide rose. = tide rose.', 'The bell rang = The bell rang'],
  ],
  [
    'a sentence put in between',
    'The tide rose. The bell rang.',
    'The tide rose. Gulls cried. The bell rang.',
    ['The tide rose.', 'The bell rang.'],
    ['The tide rose. = The tide rose.', 'The bell rang. = The bell rang.'],
  ],
  [
    'a sentence split',
    'The tide rose and the bell rang.',
    'The tide rose. And the bell rang.',
    ['The tide rose', 'the bell rang.'],
    ['The tide rose and the bell rang. = And the bell rang.'],
  ],
])('%s', (_, a, b, runs, expected) => expect(shared(a, b, runs)).toEqual(expected))
