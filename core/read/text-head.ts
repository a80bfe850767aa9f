/** What the first bytes of a file say about it as text. */
export interface TextHead {
  /** The bytes as text, without a byte order mark; every byte above 127 of unknown encodings stands as one character. */
  readonly text: string
  /** Holds what no text holds: NUL and other control bytes. */
  readonly binary: boolean
}

/** Reads the first bytes of a file as text, for telling formats apart. UTF-16 is read where a byte order mark says so. */
export function textHead(head: Uint8Array): TextHead {
  if (head[0] === 0xff && head[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(head).replace(/^\ufeff/u, ''), binary: false }
  if (head[0] === 0xfe && head[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(head).replace(/^\ufeff/u, ''), binary: false }
  let control = 0
  for (const byte of head) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) control++
  const text = new TextDecoder('utf-8').decode(head).replace(/^\ufeff/u, '')
  return { text, binary: head.includes(0) || control > head.length / 50 }
}
