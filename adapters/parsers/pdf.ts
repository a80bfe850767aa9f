import { ParserError } from '../../core/model/parsers.ts'
import type { PdfDocument, PdfPage, PdfRun } from '../../core/model/parsers.ts'

/** Runs on one page; more is no text. */
const MOST_RUNS = 200_000

/** Opens a PDF for its text. Nothing of it is run, rendered or fetched. */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const loading = getDocument({
    // The library takes the buffer over, so it gets its own.
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
  })
  const document = await loading.promise.catch((error: Error) => {
    throw new ParserError(error.name === 'PasswordException' ? 'encrypted' : 'broken', `a PDF that cannot be opened (${error.message})`)
  })
  const info: Readonly<Record<string, unknown>> = await document.getMetadata().then(
    (found) => ({ ...found.info }),
    () => ({}),
  )
  const field = (name: string): string | undefined => (typeof info[name] === 'string' && info[name].trim() !== '' ? info[name] : undefined)
  const [title, author, language] = [field('Title'), field('Author'), field('Language')]
  return {
    pages: document.numPages,
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(language !== undefined && { language }),
    page: (number) => pageOf(document, number),
    close: () => loading.destroy(),
  }
}

/** The parts of the library's document that are used. */
interface Loaded {
  getPage(number: number): Promise<{
    readonly view: readonly number[]
    getTextContent(): Promise<{ readonly items: readonly object[] }>
    cleanup(): unknown
  }>
}

async function pageOf(document: Loaded, number: number): Promise<PdfPage> {
  try {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    const runs = items.slice(0, MOST_RUNS).flatMap((item) => runOf(item, left, bottom))
    page.cleanup()
    return { number, width: right - left, height: top - bottom, runs }
  } catch (error) {
    throw new ParserError('broken', `page ${number} of a PDF that cannot be read (${(error as Error).message})`)
  }
}

function runOf(item: object, left: number, bottom: number): readonly PdfRun[] {
  if (!('str' in item)) return []
  const { str, transform, width, height } = item as { str: string; transform: readonly number[]; width: number; height: number }
  if (str === '') return []
  const tall = height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0)
  return [{ text: str, x: (transform[4] ?? 0) - left, y: (transform[5] ?? 0) - bottom, width, height: tall }]
}
