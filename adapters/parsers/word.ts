import mammoth from 'mammoth'
import { bytesSource } from '../../core/read/bytes-source.ts'
import { ParserError } from '../../core/model/parsers.ts'
import type { WordDocument } from '../../core/model/parsers.ts'
import { openArchive } from './archive.ts'
import { blocksOf } from './page-blocks.ts'
import { documentOf } from './page-document.ts'
import { PagePaths } from './page-paths.ts'

const CORE_PROPERTIES = 'docProps/core.xml'
/** Unpacked size of all parts of one document together. */
const MOST_BYTES = 512 * 1024 * 1024

/** A DOCX file: paragraphs, headings, list items, cells and notes in order, and what its properties say. */
export async function parseWord(bytes: Uint8Array): Promise<WordDocument> {
  const properties = await corePropertiesOf(bytes)
  const found = await mammoth
    .convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) })
    .catch((error: Error) => {
      throw new ParserError('broken', `a Word document that cannot be opened (${error.message})`)
    })
  const { body } = documentOf(`<html><body>${found.value}</body></html>`)
  if (body === null) return { ...properties, paragraphs: [] }
  const paths = new PagePaths([body])
  return { ...properties, paragraphs: blocksOf(body, paths).map((block) => block.text.replace(/\s*↑$/u, '')) }
}

/** Checks the sizes of all parts before anything is unpacked, and reads the properties. */
async function corePropertiesOf(bytes: Uint8Array): Promise<Omit<WordDocument, 'paragraphs'>> {
  let size = 0
  let xml = ''
  let isWord = false
  for await (const member of openArchive(bytesSource(bytes))) {
    size += member.bytes
    if (size > MOST_BYTES) throw new ParserError('too-large', 'a Word document that unpacks to more than half a gigabyte')
    if (member.encrypted) throw new ParserError('encrypted', 'a Word document with a password')
    if (member.name.startsWith('word/')) isWord = true
    if (member.name === CORE_PROPERTIES && member.bytes < 1_000_000) xml = new TextDecoder().decode(await member.read())
  }
  if (!isWord) throw new ParserError('broken', 'an archive without a Word document in it')
  const field = (name: string): string | undefined => {
    const found = new RegExp(`<(?:\\w+:)?${name}\\b[^>]{0,200}>([^<]{1,2000})<`, 'u').exec(xml)?.[1]?.trim()
    return found === undefined || found === '' ? undefined : unescaped(found)
  }
  const [title, author, language] = [field('title'), field('creator'), field('language')]
  return { ...(title !== undefined && { title }), ...(author !== undefined && { author }), ...(language !== undefined && { language }) }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(xml: string): string {
  return xml.replace(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/giu,
    (whole, name: string | undefined, decimal: string | undefined, hex: string | undefined) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
