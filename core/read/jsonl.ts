import type { Finding, Reader, ReadContext, Source } from '../model/reader.ts'
import type { Notice } from '../model/report.ts'
import { hasExtension } from './has-extension.ts'
import { sizeInWords } from './limits.ts'
import { linesOf } from './lines.ts'
import type { Line } from './lines.ts'
import { readRecord } from './record-fields.ts'
import type { Fields } from './record-fields.ts'
import { recordReport } from './record-report.ts'
import { textHead } from './text-head.ts'
import { ToldProblems } from './told-problems.ts'

const EXTENSIONS = ['.jsonl', '.ndjson'] as const

/** JSON Lines: one record a line, one report a record. */
export const jsonl = {
  id: 'jsonl',
  version: 1,
  label: 'JSON Lines (one report a line)',
  extensions: EXTENSIONS,
  recognises: (head, name) => {
    const { text, binary } = textHead(head)
    if (hasExtension(name, EXTENSIONS)) return binary ? 'likely' : 'certain'
    return hasExtension(name, ['.json']) && /^\s*\{[^\n]*\}\s*\n\s*\{/u.test(text) ? 'certain' : 'no'
  },
  read,
  examples: [
    {
      shows: 'Records with `id`, `text`, `title`, `outlet`, `published`, `url`; the report is `list.jsonl#1` and keeps its id',
      name: 'list.jsonl',
      file: '{"id":"a1","title":"Harbour closed","outlet":"Ledan Post","published":"2031-05-04T08:00:00Z","url":"https://post.example/a1","text":"The harbour closed, the mayor said."}\n',
      gives: [
        {
          part: '1',
          text: 'The harbour closed, the mayor said.',
          title: 'Harbour closed',
          outlet: 'Ledan Post',
          published: '2031-05-04',
          url: 'https://post.example/a1',
        },
      ],
    },
    {
      shows: "Records in passim's form: `id`, `series`, `date`, `text`",
      name: 'passim.jsonl',
      file: '{"id":"p-7","series":"coast-wire","date":"2031-05-05","text":"Two boats sank off Ardle."}',
      gives: [{ part: '1', text: 'Two boats sank off Ardle.', outlet: 'coast-wire', published: '2031-05-05' }],
    },
    {
      shows: "Records in Webz.io's form, with the site in `thread`",
      name: 'webz.jsonl',
      file: '{"uuid":"9f","url":"https://wire.example/9f","language":"english","title":"Boats sink","text":"Two boats sank.","published":"2031-05-05T10:00:00.000+03:00","thread":{"site":"wire.example","site_full":"www.wire.example"}}',
      gives: [{ part: '1', text: 'Two boats sank.', title: 'Boats sink', outlet: 'www.wire.example', published: '2031-05-05' }],
    },
    {
      shows: 'A record without a text and a line that is no JSON become problems; the rest is read',
      name: 'mixed.jsonl',
      file: '{"headline":"No text here"}\n{"text":"The ferry sailed."}\n{"text": "cut of\n',
      gives: [{ problem: 'bad-record' }, { part: '2', text: 'The ferry sailed.' }, { problem: 'bad-record' }],
    },
  ],
} as const satisfies Reader

async function* read(source: Source, context: ReadContext): AsyncGenerator<Finding, void, void> {
  const { limits } = context
  if (source.size === 0) return yield { kind: 'problem', code: 'empty', message: 'Unexpected empty file, expected one record a line' }
  if (source.size > limits.listBytes)
    return yield {
      kind: 'problem',
      code: 'too-large',
      message: `Unexpected size of ${sizeInWords(source.size)}, expected at most ${sizeInWords(limits.listBytes)} for one list. Split it into several files`,
    }
  const told = new ToldProblems(limits.problems)
  for await (const line of linesOf(source, limits.reportBytes)) {
    if (isBlank(line.bytes)) continue
    const part = String(line.number)
    const found = line.cut ? `Unexpected record of more than ${sizeInWords(limits.reportBytes)}` : recordOf(line)
    if (typeof found === 'string') {
      yield* told.tell(part, found)
      continue
    }
    const record = readRecord(found.record, context.columns)
    if (record.usable) yield recordReport(record, { part, original: line.bytes, notices: found.notices })
    else yield* told.tell(part, record.why)
  }
  yield* told.rest()
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)

/** The record on a line, or why there is none. */
function recordOf(line: Line): { readonly record: Fields; readonly notices: readonly Notice[] } | string {
  const decoded = new TextDecoder('utf-8').decode(line.bytes)
  try {
    const record: unknown = JSON.parse(decoded)
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      return `Unexpected JSON ${kindOf(record)}, expected an object with fields`
    return { record: record as Fields, notices: damageOf(line.bytes) }
  } catch (error) {
    return `Unexpected line that is no JSON, expected one object a line (${String((error as Error).message).slice(0, 120)})`
  }
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value)

function damageOf(bytes: Uint8Array): readonly Notice[] {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return []
  } catch {
    return [{ code: 'replaced-bytes', message: 'Some bytes of the record are not UTF-8 and show as \ufffd' }]
  }
}
