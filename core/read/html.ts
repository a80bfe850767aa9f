import type { Finding, Reader, ReadContext, Source } from '../model/reader.ts'
import type { PageBlock, ParsedPage } from '../model/parsers.ts'
import type { ReportMeta } from '../model/report.ts'
import { decodeText } from './decode.ts'
import { hasExtension } from './has-extension.ts'
import { hiddenCharacters } from './hidden-characters.ts'
import { blocksText } from './blocks-text.ts'
import { pageMeta } from './page-meta.ts'
import { parserProblem } from './parser-problem.ts'
import { publishedInText } from './published-in-text.ts'
import { metaOf } from './sourced.ts'
import { textHead } from './text-head.ts'
import { isBytes, wholeBytes } from './whole-bytes.ts'

const EXTENSIONS = ['.html', '.htm', '.xhtml'] as const

/** Web pages: the main text, with what the page says about itself. */
export const html = {
  id: 'html',
  version: 1,
  label: 'Web page (HTML)',
  extensions: EXTENSIONS,
  recognises: (head, name) => {
    const { text, binary } = textHead(head)
    if (hasExtension(name, EXTENSIONS)) return binary ? 'likely' : 'certain'
    return !/\.[a-z0-9]{1,8}$/iu.test(name) && /^\s*(?:<!--[^]{0,500}?-->\s*)?<(?:!doctype html|html)\b/iu.test(text) ? 'certain' : 'no'
  },
  read,
  examples: [
    {
      shows: 'The main text without menus; title, outlet and date from JSON-LD',
      name: 'storm.html',
      file: `<!doctype html><html lang="en"><head><title>Storm closes harbour | Ledan Post</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Storm closes harbour","datePublished":"2031-05-04T09:00:00+02:00","publisher":{"@type":"Organization","name":"Ledan Post"}}</script>
</head><body><nav><a href="/">Home</a> <a href="/sea">Sea</a></nav><article><h1>Storm closes harbour</h1>
<p>The harbour of Port Ledan closed on Sunday after a storm tore two boats from their moorings, the harbour master said.</p>
<p>"Nobody was on board," she said. Fishermen told the Ledan Post that they had been warned too late, and that the sea wall had not been mended for years.</p></article></body></html>`,
      gives: [
        {
          text: 'The harbour of Port Ledan closed on Sunday after a storm tore two boats from their moorings, the harbour master said.\n\n"Nobody was on board," she said. Fishermen told the Ledan Post that they had been warned too late, and that the sea wall had not been mended for years.',
          title: 'Storm closes harbour',
          outlet: 'Ledan Post',
          published: '2031-05-04',
        },
      ],
    },
    {
      shows: 'A page with no article in it is read as a whole; title and address from Open Graph',
      name: 'note.htm',
      file: '<html><head><meta property="og:title" content="Note to seafarers"><meta property="og:url" content="https://ledan.example/n1"></head><body><p>The light at Cape Orr is out.</p></body></html>',
      gives: [{ text: 'The light at Cape Orr is out.', title: 'Note to seafarers', url: 'https://ledan.example/n1' }],
    },
    { shows: 'A page without words', name: 'blank.html', file: '<html><body><img src="a.png"></body></html>', gives: [{ problem: 'no-text' }] },
  ],
} as const satisfies Reader

async function* read(source: Source, context: ReadContext): AsyncGenerator<Finding, void, void> {
  const bytes = await wholeBytes(source, context)
  if (!isBytes(bytes)) return yield bytes
  const decoded = await decodeText(bytes, context.parsers, statedCharset(bytes))
  let page: ParsedPage
  try {
    page = await context.parsers.page(decoded.text)
  } catch (error) {
    return yield parserProblem(error, 'a web page')
  }
  const main = mainBlocks(page)
  if (main.length === 0)
    return yield {
      kind: 'problem',
      code: 'no-text',
      message: 'Unexpected page without words, expected an article. Pages that show their text by script must be saved after it has shown',
    }
  const meta = pageMeta(page)
  const { text, layout } = blocksText(withoutHead(main, page, meta))
  yield {
    kind: 'report',
    text,
    meta: { ...metaOf({ published: [{ value: publishedInText(text), from: 'text' }] }), ...meta },
    layout,
    notices: [...decoded.notices, ...hiddenCharacters(text)],
  }
}

/** Share of the page's words below which the main text is taken for a teaser or a menu, where the page is short. */
const SHORT_PAGE = 600

function mainBlocks(page: ParsedPage): readonly PageBlock[] {
  const length = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0)
  const { main, all } = page
  if (main === undefined || length(main) === 0) return all
  return length(main) < 140 && length(all) < SHORT_PAGE ? all : main
}

/** Blocks before the body that may repeat what the page says about itself. */
const HEAD_BLOCKS = 5

/** Without the headline, date and author above the body, where a block says just that: they are metadata. */
function withoutHead(blocks: readonly PageBlock[], page: ParsedPage, meta: ReportMeta): readonly PageBlock[] {
  const said = [page.heading?.text, page.title, meta.title?.value, meta.byline?.value, ...page.times.map((time) => time.text)]
  const folded = new Set(said.filter((text) => text !== undefined).map(fold))
  const rest = blocks.filter((block, number) => number >= HEAD_BLOCKS || !folded.has(fold(block.text)))
  return rest.length > 0 ? rest : blocks
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** `<meta charset>` or its older form, in the first bytes. */
function statedCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 2048))
  return /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/iu.exec(head)?.[1]
}
