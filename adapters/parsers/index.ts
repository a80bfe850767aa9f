import type { Parsers } from '../../core/model/parsers.ts'
import { charsetParsers } from './charset.ts'

/**
 * The parsers that this machine offers to the readers. Each library is loaded when it is first needed: a folder of texts never
 * waits for a PDF engine.
 */
export const parsers: Parsers = {
  ...charsetParsers,
  page: async (html) => (await import('./page.ts')).parsePage(html),
  pdf: async (bytes) => (await import('./pdf.ts')).openPdf(bytes),
  word: async (bytes) => (await import('./word.ts')).parseWord(bytes),
  table: async (text) => (await import('./table.ts')).parseTable(text),
  archive: async function* (source) {
    yield* (await import('./archive.ts')).openArchive(source)
  },
}
