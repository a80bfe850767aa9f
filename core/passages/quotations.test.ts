import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphsOf } from './paragraphs.ts'
import { quotationsOf } from './quotations.ts'
import { sentenceRulesFor, sentencesOf } from './sentences.ts'

const rules = sentenceRulesFor({ text: '', meta: { language: { value: 'en', from: 'record' } } })

function quoted(text: string): readonly string[] {
  const paragraphs = paragraphsOf(text)
  const sentences = paragraphs.flatMap((paragraph) => sentencesOf(text, paragraph, rules))
  // `~` stands after a quotation without a closing mark, `>` before one inside another.
  return quotationsOf(text, paragraphs, sentences).map(
    ({ extent, closed, inside }) => `${inside >= 0 ? '>' : ''}${text.slice(...extent)}${closed ? '' : '~'}`,
  )
}

describe.each([
  ['straight marks', '"It burned," he said. "We ran."', ['It burned,', 'We ran.']],
  ['curly marks', '“It burned,” he said. “We ran.”', ['It burned,', 'We ran.']],
  ['guillemets', 'Il a dit : « Le port est fermé », puis « rien ».', ['Le port est fermé', 'rien']],
  ['guillemets turned round', 'Er sagte: »Der Hafen ist zu«, mehr nicht.', ['Der Hafen ist zu']],
  ['low marks', 'Er sagte: „Der Hafen ist zu“, mehr nicht.', ['Der Hafen ist zu']],
  ['single marks', "‘It burned,’ he said. 'We ran,' she said.", ['It burned,', 'We ran,']],
  ['single marks around a name', 'They met in the ‘Salt Quay’ hall.', ['Salt Quay']],
  ['apostrophes', "The workers' hall wasn't theirs; it was Bray's, and the '90s were over. He’d gone to the Workers’ Union.", []],
  ['an apostrophe inside single marks', '‘It wasn’t the workers’ fault,’ he said.', ['It wasn’t the workers’ fault,']],
  ['nested marks', '“She told me ‘go home’ and left,” he said.', ['She told me ‘go home’ and left,', '>go home']],
  ['straight inside curly', '“The "Free Coast" paper is shut,” he said.', ['The "Free Coast" paper is shut,', '>Free Coast']],
  ['two closing marks', 'members of the group”Free Coast”(FC) came.', ['Free Coast']],
  ['a closing mark that opens, an opening mark that closes', 'He said ”we ran“ and left.', ['we ran']],
  ['a curly and a straight mark', 'He said “we ran" and left.', ['we ran']],
  ['no space around marks', 'the"Salt Quay"hall', ['Salt Quay']],
  ['doubled single marks', "He said ``we ran'' and left.", ['we ran']],
  ['feet and inches', 'A man of 5\'10" with a board of 6\'2" stood there.', []],
  ['a lost closing mark', 'He said “we ran to the quay. The mayor came later. Nobody spoke.', ['we ran to the quay.~']],
  [
    'a lost closing mark before another quotation',
    '"We ran to the quay. The mayor came. "Nobody spoke," he said.',
    ['We ran to the quay.~', 'Nobody spoke,'],
  ],
  ['a lost opening mark', 'We ran to the quay,” he said. The mayor came.', []],
  ['an empty pair', 'He said “” and left.', []],
  [
    'a quotation over paragraphs that each open',
    '“We ran to the quay. It burned.\n\n“Nobody came,” he said.',
    ['We ran to the quay. It burned.~', 'Nobody came,'],
  ],
  ['a quotation over paragraphs that do not open again', '“We ran to the quay.\n\nNobody came,” he said.', ['We ran to the quay.~', 'Nobody came,']],
  [
    'a quotation over lines without marks',
    '"We ran to the quay.\nNobody came. It burned.\nWe were cold." The mayor left.',
    ['We ran to the quay.~', 'Nobody came. It burned.', 'We were cold.'],
  ],
  [
    'all of the first of them',
    '"We ran to the quay. It rained.\nNobody came.\nWe were cold."',
    ['We ran to the quay. It rained.~', 'Nobody came.', 'We were cold.'],
  ],
  [
    'lines behind a lost mark, before another quotation',
    '"We ran to the quay. It rained.\nNobody came.\nThe mayor said "we were cold."',
    ['We ran to the quay.~', 'we were cold.'],
  ],
  ['many lines behind a lost mark', `"We ran to the quay.\n${'Nobody came.\n'.repeat(8)}We were cold," he said.`, ['We ran to the quay.~']],
] as const)('%s', (_, text, expected) => {
  it(text.replaceAll('\n', ' / '), () => expect(quoted(text)).toEqual(expected))
})

it('every quotation holds no mark at its ends, lies in the text, and inside what it says it is inside of', () => {
  const parts = fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', '„', ' ', 'we ran', 'the', '. ', ', ', '\n\n', '5', "''", '``')
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const paragraphs = paragraphsOf(text)
      const sentences = paragraphs.flatMap((paragraph) => sentencesOf(text, paragraph, rules))
      const found = quotationsOf(text, paragraphs, sentences)
      found.forEach(({ extent: [start, end], inside }, i) => {
        expect(start).toBeLessThan(end)
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        expect(paragraphs.some(([from, to]) => from <= start && end <= to)).toBe(true)
        if (i > 0) expect(found[i - 1]!.extent[0]).toBeLessThanOrEqual(start)
        if (inside >= 0) {
          expect(inside).toBeLessThan(i)
          expect(found[inside]!.extent[0]).toBeLessThanOrEqual(start)
          expect(found[inside]!.extent[1]).toBeGreaterThanOrEqual(end)
        }
      })
    }),
    { seed: 20310504, numRuns: 1000 },
  )
})
