import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceRulesFor, sentencesOf } from './sentences.ts'

const rules = sentenceRulesFor({ text: '', meta: { language: { value: 'en', from: 'record' } } })

/** Sentences of a text as strings. */
const cut = (text: string): readonly string[] => sentencesOf(text, [0, text.length], rules).map((extent) => text.slice(...extent))

/** In these texts `/` marks where a sentence ends; nothing else may. */
describe.each([
  ['full stops', 'The ferry sank./ Nobody was on board./ It was dark.'],
  ['titles before names', 'Dr. Orla Bray met Gen. Ivo Tarn and Mrs. Quill on St. Ann Street./ They spoke.'],
  ['initials', 'A. B. Tarn and J. Quill signed it./ The letter was sent.'],
  ['abbreviations with full stops inside', 'The U.S. envoy came at 5 p.m. on Jan. 5 with goods of Ledan Ltd. in crates./ He left.'],
  ['an abbreviation that ends a sentence', 'They sailed at 5 p.m./ The harbour was empty.'],
  [
    'an opening that is printed twice, its full stop lost',
    'Gale shuts the northern pier of Ledan for days / Gale shuts the northern pier of Ledan for days, the mayor said./ It rained.',
  ],
  ['numbers', 'It rose by 3.5 percent to No. 12 on the list./ Boats paid 1.200 crowns.'],
  ['a question inside a quotation', '“Who opened the doors?” he asked./ Nobody answered.'],
  ['a quotation that ends its sentence', '“Nobody came.”/ The mayor left.'],
  ['a straight quotation of two sentences', '"It was late./ We ran," said Ilse Varga, a crane operator./ She wept.'],
  ['brackets', 'The fire spread (see map).\u0020/ The quay burned./ (Nobody was hurt.)/ It ended.'],
  ['an ellipsis before a small letter', 'He said he ... did not know./ She did.'],
  ['a missing space', 'The harbour closed on Monday./The mayor said so./ It opened again.'],
  ['addresses', 'See post.example/Ledan.Html or write to a.Bray@post.example today./ Thanks.'],
  ['a mark of exclamation before a small letter', 'The paper Forward! said so./ It was wrong.'],
  ['numbered points', '1. The quay is closed./ 2. The ferry is not.'],
  ['several marks', 'Really?!/ Yes…/ No.'],
  ['other scripts', '港は閉鎖された。/市長が述べた。/ أغلق الميناء؟/ نعم۔'],
  ['a name after a sentence that ends in a year', 'He came in 2031./ Bray left.'],
])('%s', (_, marked) => {
  it(marked, () => {
    const expected = marked.split('/').map((part) => part.trim())
    if (marked.includes('post.example')) expected.splice(0, 2, `${expected[0]}/${expected[1]}`)
    const text = marked.includes('post.example')
      ? 'See post.example/Ledan.Html or write to a.Bray@post.example today. Thanks.'
      : marked.replaceAll('/', '')
    expect(cut(text)).toEqual(expected)
  })
})

describe('laws', () => {
  const pieces = fc.constantFrom(
    'The',
    'ferry',
    'Dr.',
    'U.S.',
    'sank',
    '.',
    '. ',
    '! ',
    '?”',
    ' “',
    '"',
    ' ',
    '...',
    '5',
    'p.m.',
    '。',
    '(',
    ')',
    '\u{1F6A2}',
    "'",
  )

  it('every sentence is trimmed, in order, and all words are in one', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        const found = sentencesOf(text, [0, text.length], rules)
        let last = 0
        for (const [start, end] of found) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(end).toBeGreaterThan(start)
          expect(text.slice(last, start)).not.toMatch(/[\p{L}\p{N}]/u)
          last = end
        }
        expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u)
      }),
      { seed: 20310504, numRuns: 500 },
    )
  })

  it('offsets count from the start of the text, not of the stretch', () => {
    const text = 'Head. One. Two.'
    expect(sentencesOf(text, [6, 15], rules)).toEqual([
      [6, 10],
      [11, 15],
    ])
  })
})
