import type { Finding, Reader, ReadContext, Source } from '../model/reader.ts'
import type { MetaOrigin, ReportMeta } from '../model/report.ts'
import { hasExtension } from './has-extension.ts'
import { hiddenCharacters } from './hidden-characters.ts'
import { canonicalText } from './report-of.ts'
import { metaOf } from './sourced.ts'
import { isBytes, wholeBytes } from './whole-bytes.ts'

const EXTENSIONS = ['.entry.json'] as const

/** What an entry made by hand may record; `text` is the account, or the description of a thing that is not prose. */
interface HandMadeEntry {
  readonly headwaterEntry: 1
  readonly sort: 'interview' | 'document' | 'exhibit'
  readonly text: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly url?: string
  readonly byline?: string
  readonly consent?: string
  readonly recordedBy?: string
  readonly citation?: string
}

/** An interview, an offline document or an exhibit, entered by hand with consent, citation wording and who recorded it. */
export const entry = {
  id: 'entry',
  version: 1,
  label: 'Entry made by hand (interview, offline document, exhibit)',
  extensions: EXTENSIONS,
  recognises: (_head, name) => (hasExtension(name, EXTENSIONS) ? 'certain' : 'no'),
  read,
  examples: [
    {
      shows: 'An interview with the consent that was given and the wording to cite it by',
      name: 'interview.entry.json',
      file: '{"headwaterEntry":1,"sort":"interview","title":"Interview with a crane operator","text":"The doors were locked, she said.","published":"2031-05-10","consent":"May be quoted without her name","recordedBy":"B. Tarn","citation":"Interview, Port Ledan, 10 May 2031"}',
      gives: [{ text: 'The doors were locked, she said.', title: 'Interview with a crane operator', published: '2031-05-10' }],
    },
    {
      shows: 'An interview without a word on consent is not taken in',
      name: 'unclear.entry.json',
      file: '{"headwaterEntry":1,"sort":"interview","text":"The doors were locked."}',
      gives: [{ problem: 'bad-record' }],
    },
  ],
} as const satisfies Reader

async function* read(source: Source, context: ReadContext): AsyncGenerator<Finding, void, void> {
  const bytes = await wholeBytes(source, context)
  if (!isBytes(bytes)) return yield bytes
  const made = entryIn(bytes)
  if (typeof made === 'string') return yield { kind: 'problem', code: 'bad-record', message: made }
  const text = canonicalText(made.text)
  const layout = [{ extent: [0, text.length], at: { kind: 'field', name: 'text' } }] as const
  yield { kind: 'report', text, meta: metaOfEntry(made), layout, notices: hiddenCharacters(text) }
}

/** The entry, or why it is none. */
function entryIn(bytes: Uint8Array): HandMadeEntry | string {
  let made: Partial<HandMadeEntry> | null
  try {
    made = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Partial<HandMadeEntry> | null
  } catch {
    return 'Unexpected content, expected an entry as one JSON object. Make entries with: headwater enter'
  }
  if (made?.headwaterEntry !== 1) return 'Unexpected JSON, expected an entry with "headwaterEntry": 1. Make entries with: headwater enter'
  if (typeof made.text !== 'string' || made.text.trim() === '') return 'Unexpected entry without "text", expected the account or a description'
  if (made.sort === 'interview' && !made.consent?.trim())
    return 'Unexpected interview without "consent", expected what the person agreed to. Add it, or write that it is not known'
  return made as HandMadeEntry
}

function metaOfEntry(made: HandMadeEntry): ReportMeta {
  const fields = ['title', 'outlet', 'published', 'url', 'byline', 'consent', 'recordedBy', 'citation'] as const
  const from: MetaOrigin = 'person'
  return metaOf(Object.fromEntries(fields.map((field) => [field, [{ value: written(made[field]), from }]])))
}

/** A field may hold anything in a file that was not made by the command. */
const written = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
