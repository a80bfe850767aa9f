import type { PdfDocument, PdfPage } from '../model/parsers.ts'
import type { Finding, Reader, ReadContext, Source } from '../model/reader.ts'
import { hasExtension } from './has-extension.ts'
import { hiddenCharacters } from './hidden-characters.ts'
import { linesText } from './pdf-text.ts'
import { linesOnPage, withoutRunningHeads } from './pdf-lines.ts'
import { parserProblem } from './parser-problem.ts'
import { pdfExample, pdfWithoutText } from './pdf-example.data.ts'
import { publishedInText } from './published-in-text.ts'
import { languageTag } from './record-fields.ts'
import { metaOf } from './sourced.ts'
import { isBytes, wholeBytes } from './whole-bytes.ts'

const EXTENSIONS = ['.pdf'] as const

/** PDF: the text layer, with page and place of every line. */
export const pdf = {
  id: 'pdf',
  version: 1,
  label: 'PDF with a text layer',
  extensions: EXTENSIONS,
  recognises: (head, name) => {
    // The mark may stand anywhere in the first kilobyte (ISO 32000, annex H).
    const marked = /%PDF-\d/u.test(new TextDecoder('utf-8').decode(head.subarray(0, 1024)))
    if (hasExtension(name, EXTENSIONS)) return marked ? 'certain' : 'likely'
    return marked && !/\.[a-z0-9]{1,8}$/iu.test(name) ? 'certain' : 'no'
  },
  read,
  examples: [
    {
      shows: 'Words cut at line ends are joined, sentences go on over pages, running heads and page numbers are left out',
      name: 'storm.pdf',
      file: { base64: pdfExample },
      gives: [
        {
          text:
            'Storm closes harbour\n\nThe harbour of Port Ledan closed on Sunday after a storm. The harbour master said that two boats were torn from their moorings and that nobody was on board.\n\n' +
            'The sea wall will be mended in June, the mayor said.',
        },
      ],
    },
    { shows: 'Scanned pages without text', name: 'scan.pdf', file: { base64: pdfWithoutText }, gives: [{ problem: 'no-text' }] },
    { shows: 'A file with the wrong ending', name: 'letter.pdf', file: 'No PDF at all.', gives: [{ problem: 'broken' }] },
  ],
} as const satisfies Reader

async function* read(source: Source, context: ReadContext): AsyncGenerator<Finding, void, void> {
  const bytes = await wholeBytes(source, context)
  if (!isBytes(bytes)) return yield bytes
  let document: PdfDocument | undefined
  try {
    document = await context.parsers.pdf(bytes)
    yield* readDocument(document, context)
  } catch (error) {
    yield parserProblem(error, 'a PDF')
  } finally {
    await document?.close()
  }
}

async function* readDocument(document: PdfDocument, { limits }: ReadContext): AsyncGenerator<Finding, void, void> {
  if (document.pages > limits.pages)
    return yield {
      kind: 'problem',
      code: 'too-large',
      message: `Unexpected document of ${document.pages} pages, expected at most ${limits.pages}. Split it and add the parts`,
    }
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.pages; number++) pages.push(await document.page(number))
  const lines = withoutRunningHeads(pages.map(linesOnPage), pages)
  const { text, layout } = linesText(lines)
  if (text === '')
    return yield {
      kind: 'problem',
      code: 'no-text',
      message: 'Unexpected PDF without text, expected a text layer: it holds pictures of pages. Run text recognition (OCR) on it and add the result',
    }
  const empty = pages.filter((page) => page.runs.every((run) => run.text.trim() === '')).map((page) => page.number)
  yield {
    kind: 'report',
    text,
    meta: metaOf({
      title: [{ value: titleOf(document), from: 'document' }],
      byline: [{ value: document.author, from: 'document' }],
      published: [{ value: publishedInText(text), from: 'text' }],
      language: [{ value: languageTag(document.language), from: 'document' }],
    }),
    layout,
    notices: [
      ...(empty.length === 0 ? [] : [{ code: 'no-text-layer' as const, message: pagesWithoutText(empty, pages.length) }]),
      ...hiddenCharacters(text),
    ],
  }
}

function pagesWithoutText(empty: readonly number[], all: number): string {
  const which = empty.slice(0, 20).join(', ') + (empty.length > 20 ? ' …' : '')
  return `${empty.length} of ${all} pages hold no text (${empty.length === 1 ? 'page' : 'pages'} ${which}): they may be pictures of pages, whose words are not read`
}

/** Programs often leave the name of a file as title. */
function titleOf({ title }: PdfDocument): string | undefined {
  return title === undefined || /\.(?:docx?|pdf|indd|qxd|rtf|odt|tex|pages)\s*$|^(?:microsoft word|untitled|powerpoint)/iu.test(title)
    ? undefined
    : title
}
