import { describe, expect, it } from 'vitest'
import { parsePage } from './page.ts'

const BODY = '<p>The harbour of Port Ledan closed on Monday, the mayor said. It was dark, and nobody came to help them.</p>'.repeat(4)

describe('parsePage', () => {
  it('finds the main text with the path of every block, and leaves menus out', () => {
    const { main } = parsePage(`<html><body><nav><ul><li><a href="/">Home</a></li></ul></nav><article>${BODY}</article></body></html>`)
    expect(main).toHaveLength(4)
    expect(main![1]!.path).toBe('html > body > article:nth-of-type(1) > p:nth-of-type(2)')
  })

  it('keeps line breaks, and parts paragraphs at two of them', () => {
    const { all } = parsePage('<p>One<br>two<br><br>three\n  four</p>')
    expect(all.map(({ text }) => text)).toEqual(['One\ntwo', 'three four'])
  })

  it('leaves out what nobody sees', () => {
    const { all } = parsePage('<body><script>bad()</script><style>p{}</style><p hidden>Hidden.</p><template>T</template><p>Seen.</p></body>')
    expect(all.map(({ text }) => text)).toEqual(['Seen.'])
  })

  it('keeps text beside blocks in its place', () => {
    const { all } = parsePage('<div>Before <b>bold</b><p>Inside.</p>after</div>')
    expect(all.map(({ text }) => text)).toEqual(['Before bold', 'Inside.', 'after'])
  })

  it('tells what the page says about itself', () => {
    const page = parsePage(
      '<html lang="en"><head><title> Storm\n closes </title><link rel="canonical" href="https://post.example/1"><meta property="OG:Title" content="Storm"></head><body><h1></h1><h1>Storm closes harbour</h1><time class="entry-date" datetime="2031-05-04">4 May</time></body></html>',
    )
    expect(page).toMatchObject({
      language: 'en',
      title: 'Storm closes',
      canonical: 'https://post.example/1',
      heading: { text: 'Storm closes harbour' },
      metas: [{ name: 'og:title', content: 'Storm' }],
      times: [{ dateTime: '2031-05-04', text: '4 May', marked: true }],
    })
  })

  it.each([
    ['elements nested without end', '<div>'.repeat(5000)],
    ['names of elements that do not exist, nested', '<x-y>'.repeat(5000)],
  ])('refuses %s', (_, html) => expect(() => parsePage(html)).toThrow('nested more than'))

  it.each([
    ['paragraphs that are never closed', '<p>Words of a page.'.repeat(500)],
    ['a comment without end', `${BODY}<!-- ${'x'.repeat(1000)}`],
    ['attributes without end', `${BODY}<a ${'x=1 '.repeat(1000)}`],
    ['no document at all', '\u0000\u0001<<<>>>'],
    ['nothing', ''],
  ])('takes %s', (_, html) => expect(() => parsePage(html)).not.toThrow())
})
