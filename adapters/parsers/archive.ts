import yauzl from 'yauzl'
import { Readable } from 'node:stream'
import { ParserError } from '../../core/model/parsers.ts'
import type { ArchiveMember } from '../../core/model/parsers.ts'
import type { Source } from '../../core/model/reader.ts'

/** Bit 0 of a member's flags: its content is encrypted. */
const ENCRYPTED = 1

/** Members of a ZIP archive in the order of its directory. Nothing is written anywhere, so names cannot lead outside. */
export async function* openArchive(source: Source): AsyncIterable<ArchiveMember> {
  const archive = await opened(source)
  try {
    for (let entry = await nextEntry(archive); entry !== undefined; entry = await nextEntry(archive)) {
      const member = entry
      yield {
        name: nameOf(member),
        folder: nameOf(member).endsWith('/'),
        encrypted: (member.generalPurposeBitFlag & ENCRYPTED) !== 0,
        compressedBytes: member.compressedSize,
        bytes: member.uncompressedSize,
        read: () => contentOf(archive, member),
      }
    }
  } finally {
    archive.close()
  }
}

/** Gives the library's reader the bytes of a source in parts. */
class SourceReader extends yauzl.RandomAccessReader {
  readonly #source: Source

  constructor(source: Source) {
    super()
    this.#source = source
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const source = this.#source
    async function* parts(): AsyncIterable<Uint8Array> {
      for (let at = start; at < end; at += 1 << 20) yield await source.slice(at, Math.min(end, at + (1 << 20)))
    }
    return Readable.from(parts(), { objectMode: false })
  }
}

function opened(source: Source): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    // Names are decoded here: the library would stop at one that leads outside, which is harmless when nothing is written.
    const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true }
    yauzl.fromRandomAccessReader(new SourceReader(source), source.size, options, (error, archive) => {
      if (error) reject(new ParserError('broken', `an archive that cannot be opened (${error.message})`))
      else resolve(archive)
    })
  })
}

function nextEntry(archive: yauzl.ZipFile): Promise<yauzl.Entry | undefined> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      archive.off('entry', onEntry)
      archive.off('end', onEnd)
      archive.off('error', onError)
    }
    const onEntry = (entry: yauzl.Entry): void => (done(), resolve(entry))
    const onEnd = (): void => (done(), resolve(undefined))
    const onError = (error: Error): void => (done(), reject(new ParserError('broken', `an archive whose directory is damaged (${error.message})`)))
    archive.on('entry', onEntry)
    archive.on('end', onEnd)
    archive.on('error', onError)
    archive.readEntry()
  })
}

function nameOf(entry: yauzl.Entry): string {
  const raw: unknown = entry.fileName
  return (typeof raw === 'string' ? raw : new TextDecoder().decode(raw as Uint8Array)).replace(/\\/gu, '/')
}

function contentOf(archive: yauzl.ZipFile, entry: yauzl.Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(new ParserError('broken', `a member that cannot be unpacked (${error.message})`))
    archive.openReadStream(entry, (error, stream) => {
      if (error) return fail(error)
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => resolve(Buffer.concat(parts)))
      stream.on('error', fail)
    })
  })
}
