import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/index.ts'
import { reportFromText } from '../read/report-of.ts'
import { TAGS } from '../model/words.ts'
import { words, wordsOf } from './index.ts'

/** "word/TAG/lemma" for each token. */
function tagged(text: string): string[] {
  const { starts, ends, tags, lemmas } = wordsOf(text, english.words)
  return Array.from(starts, (start, i) => `${text.slice(start, ends[i])}/${TAGS[tags[i]!]}/${lemmas[i]}`)
}

describe('wordsOf', () => {
  it('tags plain prose', () => {
    expect(tagged('The ships were burned by two fishermen in the old harbour.').join(' ')).toBe(
      'The/DT/the ships/NNS/ship were/VBD/be burned/VBN/burn by/IN/by two/CD/two fishermen/NNS/fisherman in/IN/in the/DT/the old/JJ/old harbour/NN/harbour ./PUNCT/.',
    )
  })

  it.each([
    ['The mayor said the Coast Guard denied it.', ['said/VBD/say', 'Coast/NNP/coast', 'denied/VBD/deny']],
    ["Ledan's army didn't attack.", ["'s/POS/'s", 'did/VBD/do', "n't/RB/not", 'attack/VB/attack']],
    ['Ledan army didnt attack.', ['nt/RB/not', 'attack/VB/attack']],
    ['He has been building larger ships.', ['has/VBZ/have', 'been/VBN/be', 'building/VBG/build', 'ships/NNS/ship']],
    ['They killed 25 guards and dockers loyal to the mayor.', ['loyal/JJ/loyal']],
    ['Dockers reportedly rely on tar.', ['reportedly/RB/reportedly', 'rely/VBP/rely']],
    ['The keeper of the mole began to strengthen.', ['strengthen/VB/strengthen']],
    ['They will go to Ledan, to see her.', ['will/MD/will', 'go/VB/go', 'Ledan/NNP/ledan']],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toEqual(expect.arrayContaining(expected))
  })

  it('does not take headline capitals for names alone', () => {
    const found = tagged('Mayor Denies Report Of Harbour Fire In Ledan')
    expect(found).toContain('Of/IN/of')
    expect(found.filter((token) => token.includes('/NNP/')).length).toBeLessThan(6)
  })

  it('gives columns of equal length and known tags for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { starts, ends, tags, lemmas } = wordsOf(text, english.words)
        expect([ends.length, tags.length, lemmas.length]).toEqual([starts.length, starts.length, starts.length])
        for (const tag of tags) expect(tag).toBeLessThan(TAGS.length)
      }),
    )
  })

  it('gives the same result whatever was read before', () => {
    const text = 'The Coast Wire reported that nobody had seen the boats.'
    const first = tagged(text)
    for (let i = 0; i < 70; i++) wordsOf(Array.from({ length: 1000 }, (_, j) => `w${i}x${j}`).join(' '), english.words)
    expect(tagged(text)).toEqual(first)
  })
})

describe('the words step', () => {
  it('gives unknown tags and lower-case words for a language that is not ours', () => {
    const report = reportFromText({ place: 'a.txt', text: 'Le port a brûlé hier soir.', meta: { language: { value: 'fr', from: 'person' } } })
    const { tags, lemmas } = words.run(report, {} as never)
    expect(new Set(Array.from(tags, (tag) => TAGS[tag]))).toEqual(new Set(['X']))
    expect(lemmas).toEqual(['le', 'port', 'a', 'brûlé', 'hier', 'soir', '.'])
  })
})
