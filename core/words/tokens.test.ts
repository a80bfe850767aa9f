import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/index.ts'
import { tokenise } from './tokens.ts'

/** Tokens joined with "|". */
function cut(text: string, language: 'en' | 'none' = 'en'): string {
  const { starts, ends } = tokenise(text, language === 'en' ? english.words : undefined)
  return Array.from(starts, (start, i) => text.slice(start, ends[i])).join('|')
}

describe('tokenise', () => {
  it.each([
    ['The harbour burned.', 'The|harbour|burned|.'],
    ["Ledan's mayor didn't go; they're late.", "Ledan|'s|mayor|did|n't|go|;|they|'re|late|."],
    ['Ledan’s mayor didn’t go.', 'Ledan|’s|mayor|did|n’t|go|.'],
    ["the workers' union", "the|workers|'|union"],
    ['It doesnt burn; Ledans army cannot.', 'It|does|nt|burn|;|Ledans|army|can|not|.'],
    ["O'Dell and D'Orta", "O'Dell|and|D'Orta"],
    ['12,000 of 1,2 and 3.5', '12,000|of|1|,|2|and|3.5'],
    ['$3.5m, 10%, €40', '$|3.5m|,|10|%|,|€|40'],
    ['10:30 on 9/11', '10:30|on|9/11'],
    ['the U.S. and the U.S.-led force', 'the|U.S.|and|the|U.S.-led|force'],
    ['Gen. J. R. Ortal', 'Gen.|J.|R.|Ortal'],
    ['Plan B. The end.', 'Plan|B|.|The|end|.'],
    ['the state-run al-Ledan', 'the|state-run|al-Ledan'],
    ['a stop.Another', 'a|stop|.|Another'],
    ['See https://coast.example/a?b=1, or www.coast.example.', 'See|https://coast.example/a?b=1|,|or|www.coast.example|.'],
    ['(mail desk@coast.example)', '(|mail|desk@coast.example|)'],
    ['coastwire.com said', 'coastwire.com|said'],
    ['wait... no -- yes—no', 'wait|...|no|--|yes|—|no'],
    ['"“quoted”"', '"|“|quoted|”|"'],
    ['#harbour @desk', '#harbour|@desk'],
    ['R&D at the port', 'R&D|at|the|port'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected)
  })

  it.each([
    ['Порт закрыт, сказал мэр.', 'Порт|закрыт|,|сказал|мэр|.'],
    ['قال العمدة إن الميناء', 'قال|العمدة|إن|الميناء'],
    ['港は閉鎖', '港|は|閉|鎖'],
    ['a 👩‍🚒 b', 'a|👩‍|🚒|b'],
  ])('cuts other scripts: %s', (text, expected) => {
    expect(cut(text, 'none')).toBe(expected)
  })

  it('leaves apostrophes alone in a language without a lexicon', () => {
    expect(cut("l'port d'orta", 'none')).toBe("l'port|d'orta")
  })

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc
      .array(fc.constantFrom('U.S.', "'s", ' ', '.', '-', 'a', 'Ortal', '1', ',', '@', '\n', '\ud800', 'http://', 'n’t', '\u200b', '́'))
      .map((parts) => parts.join('')),
  )

  it('puts every character that is no white space into exactly one token', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { starts, ends } = tokenise(text, english.words)
        let before = 0
        let covered = ''
        for (let i = 0; i < starts.length; i++) {
          expect(starts[i]).toBeGreaterThanOrEqual(before)
          expect(ends[i]).toBeGreaterThan(starts[i]!)
          before = ends[i]!
          covered += text.slice(starts[i], ends[i])
        }
        expect(before).toBeLessThanOrEqual(text.length)
        expect(covered).toBe(text.replace(/\s/gu, ''))
      }),
      { numRuns: 500 },
    )
  })

  it('cuts a line the same wherever it stands', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const alone = cut(text)
        expect(cut(`Some words.\n\n${text}`)).toBe(`Some|words|.${alone === '' ? '' : '|'}${alone}`)
      }),
    )
  })
})
