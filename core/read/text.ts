import type { Finding, Reader, ReadContext, Source } from '../model/reader.ts'
import type { LayoutStretch } from '../model/report.ts'
import type { Decoded } from './decode.ts'
import { decodeText } from './decode.ts'
import { hasExtension } from './has-extension.ts'
import { hiddenCharacters } from './hidden-characters.ts'
import { canonicalText } from './report-of.ts'
import { metaOf } from './sourced.ts'
import { publishedInText } from './published-in-text.ts'
import { textHead } from './text-head.ts'
import { isBytes, wholeBytes } from './whole-bytes.ts'

const EXTENSIONS = ['.txt', '.text'] as const

/** Plain text: one file, one report. */
export const text = {
  id: 'text',
  version: 1,
  label: 'Plain text',
  extensions: EXTENSIONS,
  recognises: (head, name) => {
    const { text: start, binary } = textHead(head)
    if (hasExtension(name, EXTENSIONS)) return /^\s*<(?:!doctype|html)\b/iu.test(start) ? 'likely' : 'certain'
    return !binary && !/\.[a-z0-9]{1,8}$/iu.test(name) ? 'likely' : 'no'
  },
  read,
  examples: [
    {
      shows: 'A text in UTF-8; lines end in `\\n` whatever the file uses',
      name: 'harbour.txt',
      file: 'Harbour closed after storm\r\n\r\nThe harbour of Port Ledan closed on Monday, the mayor said.',
      gives: [{ text: 'Harbour closed after storm\n\nThe harbour of Port Ledan closed on Monday, the mayor said.' }],
    },
    {
      shows: 'A text that names its date of publication at its head',
      name: 'ferry.txt',
      file: 'Published 4 May 2031\n\nThe ferry to Ardle sank on Sunday, a ferryman said.',
      gives: [{ text: 'Published 4 May 2031\n\nThe ferry to Ardle sank on Sunday, a ferryman said.', published: '2031-05-04' }],
    },
    {
      shows: 'A picture with the wrong ending',
      name: 'photo.txt',
      file: { base64: '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwME' },
      gives: [{ problem: 'unsupported' }],
    },
  ],
} as const satisfies Reader

async function* read(source: Source, context: ReadContext): AsyncGenerator<Finding, void, void> {
  const bytes = await wholeBytes(source, context)
  if (!isBytes(bytes)) return yield bytes
  if (textHead(bytes.subarray(0, 65_536)).binary)
    return yield {
      kind: 'problem',
      code: 'unsupported',
      message: `Unexpected binary content in ${context.name}, expected text. If it is a document or picture, give the file its own ending (.pdf, .docx, …)`,
    }
  const decoded = await decodeText(bytes, context.parsers)
  const canonical = canonicalText(decoded.text).trimEnd()
  if (canonical === '') return yield { kind: 'problem', code: 'empty', message: 'Unexpected file of white space alone, expected text' }
  yield {
    kind: 'report',
    text: canonical,
    meta: metaOf({ published: [{ value: publishedInText(canonical), from: 'text' }] }),
    layout: layoutOf(decoded, canonical, bytes.byteLength),
    notices: [...decoded.notices, ...hiddenCharacters(canonical)],
  }
}

/** Lines with the bytes they stand at; one stretch for the whole where bytes and characters cannot be counted together. */
function layoutOf(decoded: Decoded, canonical: string, size: number): readonly LayoutStretch[] {
  const whole: LayoutStretch = { extent: [0, canonical.length], at: { kind: 'bytes', from: decoded.mark, to: size } }
  if (decoded.charset !== 'utf-8' || decoded.text.includes('\ufffd')) return [whole]
  const encoder = new TextEncoder()
  const stretches: LayoutStretch[] = []
  let from = decoded.mark
  let start = 0
  for (const line of decoded.text.split(/(?<=\r\n|\n|\r(?!\n))/u)) {
    const bytes = encoder.encode(line).byteLength
    const kept = canonicalText(line)
    const end = start + (kept.endsWith('\n') ? kept.length - 1 : kept.length)
    const ending = /\r?\n$|\r$/u.exec(line)?.[0].length ?? 0
    if (end > start) stretches.push({ extent: [start, end], at: { kind: 'bytes', from, to: from + bytes - ending } })
    start += kept.length
    from += bytes
  }
  return start >= canonical.length ? stretches.filter(({ extent }) => extent[1] <= canonical.length) : [whole]
}
