import type { Parsers } from '../model/parsers.ts'
import type { Notice } from '../model/report.ts'

/** Bytes as text. */
export interface Decoded {
  /** As encoded, before normalisation; without a byte order mark. */
  readonly text: string
  readonly charset: string
  /** Bytes of the byte order mark. */
  readonly mark: number
  readonly notices: readonly Notice[]
}

/** With so few broken bytes to a sound sequence, text is damaged UTF-8 and not another character set. */
const DAMAGED_SHARE = 0.2
/** How much is looked at to guess a character set. */
const GUESS_BYTES = 65_536

/**
 * Decodes by byte order mark, else as UTF-8 where the bytes are sound, else by the stated label, else as damaged UTF-8 or a
 * guessed character set, and says which. Never fails: what cannot be read becomes U+FFFD, with a notice.
 */
export async function decodeText(bytes: Uint8Array, parsers: Parsers, stated?: string): Promise<Decoded> {
  const marked = byteOrderMark(bytes)
  if (marked)
    return withReplacements({
      text: await decodeAs(bytes.subarray(marked.length), marked.charset, parsers),
      charset: marked.charset,
      mark: marked.length,
    })
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), charset: 'utf-8', mark: 0, notices: [] }
  } catch {
    return decodeOther(bytes, parsers, stated)
  }
}

async function decodeOther(bytes: Uint8Array, parsers: Parsers, stated: string | undefined): Promise<Decoded> {
  const statedText = stated !== undefined && !/^utf-?8$/iu.test(stated) ? await parsers.decode(bytes, stated) : undefined
  if (stated !== undefined && statedText !== undefined) return withReplacements({ text: statedText, charset: stated.toLowerCase(), mark: 0 })
  if (isDamagedUtf8(bytes)) return withReplacements({ text: new TextDecoder('utf-8').decode(bytes), charset: 'utf-8', mark: 0 })
  const guessed = (await parsers.guessCharset(bytes.subarray(0, GUESS_BYTES))) ?? 'windows-1252'
  const text = (await parsers.decode(bytes, guessed)) ?? new TextDecoder('utf-8').decode(bytes)
  const found = withReplacements({ text, charset: guessed.toLowerCase(), mark: 0 })
  const message = `The file does not say how its characters are encoded and is not UTF-8; it was read as ${guessed.toLowerCase()}, by the frequency of its bytes`
  return { ...found, notices: [{ code: 'guessed-charset', message }, ...found.notices] }
}

async function decodeAs(bytes: Uint8Array, charset: string, parsers: Parsers): Promise<string> {
  return (await parsers.decode(bytes, charset)) ?? new TextDecoder('utf-8').decode(bytes)
}

function byteOrderMark(bytes: Uint8Array): { readonly charset: string; readonly length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { charset: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { charset: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { charset: 'utf-16be', length: 2 }
  return undefined
}

function withReplacements(decoded: Omit<Decoded, 'notices'>): Decoded {
  const first = decoded.text.indexOf('\ufffd')
  if (first < 0) return { ...decoded, notices: [] }
  const count = decoded.text.split('\ufffd').length - 1
  const message = `${count} ${count === 1 ? 'place' : 'places'} in the file could not be read as ${decoded.charset} and ${count === 1 ? 'shows' : 'show'} as \ufffd`
  return { ...decoded, notices: [{ code: 'replaced-bytes', message }] }
}

/** UTF-8 sequences of more than one byte, sound and broken, are counted over all bytes. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let sound = 0
  let broken = 0
  for (let i = 0; i < bytes.length;) {
    const byte = bytes[i]!
    if (byte < 0x80) {
      i++
      continue
    }
    const length = byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0
    let follows = 1
    while (follows < length && (bytes[i + follows]! & 0xc0) === 0x80) follows++
    if (length > 0 && follows === length) sound++
    else broken++
    // A sequence that was cut short counts once, with the bytes that it has.
    i += follows
  }
  return sound > 0 && broken / (sound + broken) <= DAMAGED_SHARE
}
