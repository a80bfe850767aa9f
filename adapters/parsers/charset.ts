import type { Parsers } from '../../core/model/parsers.ts'

/**
 * Character sets. Decoding follows the WHATWG standard by a library, because Node 20 reads windows-1252 wrongly: curly
 * quotation marks come out as control characters.
 */
export const charsetParsers: Pick<Parsers, 'guessCharset' | 'decode'> = {
  guessCharset: async (bytes) => {
    const { default: chardet } = await import('chardet')
    return chardet.detect(bytes) ?? undefined
  },
  decode: async (bytes, label) => {
    const { TextDecoder: Decoder } = await import('@exodus/bytes/encoding.js')
    try {
      return new Decoder(label).decode(bytes)
    } catch {
      return undefined
    }
  },
}
