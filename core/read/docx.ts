import type { WordDocument } from '../model/parsers.ts'
import type { Finding, Reader, ReadContext, Source } from '../model/reader.ts'
import type { LayoutStretch } from '../model/report.ts'
import { docxExample } from './docx-example.data.ts'
import { hasExtension } from './has-extension.ts'
import { hiddenCharacters } from './hidden-characters.ts'
import { parserProblem } from './parser-problem.ts'
import { publishedInText } from './published-in-text.ts'
import { canonicalText } from './report-of.ts'
import { languageTag } from './record-fields.ts'
import { metaOf } from './sourced.ts'
import { isZip } from './zip-mark.ts'
import { isBytes, wholeBytes } from './whole-bytes.ts'

const EXTENSIONS = ['.docx'] as const

/** Word documents: paragraphs, headings, lists, tables and notes in order. */
export const docx = {
  id: 'docx',
  version: 1,
  label: 'Word document (DOCX)',
  extensions: EXTENSIONS,
  recognises: (head, name) => (hasExtension(name, EXTENSIONS) ? (isZip(head) ? 'certain' : 'likely') : 'no'),
  read,
  examples: [
    {
      shows: 'Paragraphs with a blank line between them; the title from the properties',
      name: 'statement.docx',
      file: { base64: docxExample },
      gives: [
        { text: 'Storm closes harbour\n\nThe harbour of Port Ledan closed on Sunday, the harbour master said.', title: 'Storm closes harbour' },
      ],
    },
    { shows: 'A file with the wrong ending', name: 'letter.docx', file: 'No Word document at all.', gives: [{ problem: 'broken' }] },
  ],
} as const satisfies Reader

async function* read(source: Source, context: ReadContext): AsyncGenerator<Finding, void, void> {
  const bytes = await wholeBytes(source, context)
  if (!isBytes(bytes)) return yield bytes
  let document: WordDocument
  try {
    document = await context.parsers.word(bytes)
  } catch (error) {
    return yield parserProblem(error, 'a Word document')
  }
  const { text, layout } = paragraphsText(document.paragraphs)
  if (text === '')
    return yield {
      kind: 'problem',
      code: 'no-text',
      message: 'Unexpected document without words, expected text. Pictures of pages must be turned into text first',
    }
  yield {
    kind: 'report',
    text,
    meta: metaOf({
      title: [{ value: document.title, from: 'document' }],
      byline: [{ value: document.author, from: 'document' }],
      published: [{ value: publishedInText(text), from: 'text' }],
      language: [{ value: languageTag(document.language), from: 'document' }],
    }),
    layout,
    notices: hiddenCharacters(text),
  }
}

/** Paragraphs with a blank line between them, and the number of each. */
function paragraphsText(paragraphs: readonly string[]): { readonly text: string; readonly layout: readonly LayoutStretch[] } {
  const kept: string[] = []
  const layout: LayoutStretch[] = []
  let at = 0
  paragraphs.forEach((paragraph, index) => {
    const part = canonicalText(paragraph).trim()
    if (part === '') return
    if (kept.length > 0) at += 2
    kept.push(part)
    layout.push({ extent: [at, at + part.length], at: { kind: 'field', name: `paragraph ${index + 1}` } })
    at += part.length
  })
  return { text: kept.join('\n\n'), layout }
}
