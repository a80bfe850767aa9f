import { describe, expect, it } from 'vitest'
import type { PdfPage } from '../model/parsers.ts'
import { linesOnPage, withoutRunningHeads } from './pdf-lines.ts'
import { linesText } from './pdf-text.ts'

/** A page of lines, "x,y,size text"; letters are half as wide as high. */
function page(number: number, ...lines: readonly string[]): PdfPage {
  const runs = lines.map((line) => {
    const [, x, y, height, text] = /^(\d+),(\d+),(\d+) (.*)$/u.exec(line)!
    return { text: text!, x: Number(x), y: Number(y), height: Number(height), width: text!.length * Number(height) * 0.5 }
  })
  return { number, width: 600, height: 800, runs }
}

function textOf(...pages: readonly PdfPage[]): string {
  return linesText(withoutRunningHeads(pages.map(linesOnPage), pages)).text
}

describe('text of a PDF', () => {
  it('joins lines, parts paragraphs at wider gaps and changes of size', () => {
    const text = textOf(
      page(
        1,
        '50,700,20 Storm closes harbour',
        '50,660,10 The harbour of Port Ledan closed on',
        '50,648,10 Monday, the mayor said.',
        '50,620,10 It opened again.',
      ),
    )
    expect(text).toBe('Storm closes harbour\n\nThe harbour of Port Ledan closed on Monday, the mayor said.\n\nIt opened again.')
  })

  it('joins words cut at line ends, and keeps a hyphen that the document has elsewhere', () => {
    const text = textOf(
      page(1, '50,660,10 The anti-storm wall held. The har-', '50,648,10 bour closed and the anti-', '50,636,10 storm wall was praised.'),
    )
    expect(text).toBe('The anti-storm wall held. The harbour closed and the anti-storm wall was praised.')
  })

  it('goes on over columns and pages in the middle of a sentence', () => {
    const text = textOf(
      page(1, '50,110,10 The harbour of', '300,700,10 Port Ledan closed on', '300,688,10 the fourth of'),
      page(2, '50,690,10 May. It was dark.'),
    )
    expect(text).toBe('The harbour of Port Ledan closed on the fourth of May. It was dark.')
  })

  it('leaves out what stands at the edge of several pages, and page numbers', () => {
    const body = (n: number): string => `50,400,10 Paragraph ${'abc'[n - 1]}.`
    const pages = [1, 2, 3].map((n) => page(n, `50,780,8 Ledan Post, issue ${n}`, body(n), `300,20,8 ${n}`))
    expect(textOf(...pages)).toBe('Paragraph a.\n\nParagraph b.\n\nParagraph c.')
  })

  it('keeps a line at the edge that stands there once', () => {
    expect(textOf(page(1, '50,780,8 Printed for the council', '50,400,10 Paragraph a.'), page(2, '50,400,10 Paragraph b.'))).toContain(
      'Printed for the council',
    )
  })

  it('puts spaces where runs stand apart, and gives the box of every line', () => {
    const runs = [
      { text: 'Port', x: 50, y: 400, width: 20, height: 10 },
      { text: 'Le', x: 75, y: 400, width: 10, height: 10 },
      { text: 'dan', x: 85, y: 400, width: 15, height: 10 },
    ]
    const { text, layout } = linesText(linesOnPage({ number: 3, width: 600, height: 800, runs }))
    expect(text).toBe('Port Ledan')
    expect(layout).toEqual([{ extent: [0, 10], at: { kind: 'page', page: 3, box: [50, 400, 50, 10] } }])
  })
})
