import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A temporal expression of an annotated document: offsets into its text. */
export interface AnnotatedTime {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

/** One TimeML document: its text without tags, its date and its expressions. */
export interface TimeMlDocument {
  readonly name: string
  readonly text: string
  /** ISO date of creation. */
  readonly date: string
  readonly times: readonly AnnotatedTime[]
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

/** The documents of a folder of `.tml` files, its subfolders included, in order of their paths. */
export function readTimeMl(folder: string): readonly TimeMlDocument[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tml'))
    .sort()
    .map((name) => parseTimeMl(name, readFileSync(join(folder, name), 'utf8')))
}

/** Reads the text and the TIMEX3 tags between `<TEXT>` and `</TEXT>`; other tags are dropped. */
export function parseTimeMl(name: string, source: string): TimeMlDocument {
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(source)?.[1] ?? ''
  const date = /<DCT>[\s\S]*?value="([^"]*)"/.exec(source)?.[1] ?? ''
  const times: AnnotatedTime[] = []
  const open: { start: number; type: string; value: string }[] = []
  let text = ''
  for (const [piece] of body.matchAll(/<[^>]*>|&\w+;|[^<&]+|[<&]/g)) {
    if (piece.startsWith('<TIMEX3')) open.push({ start: text.length, type: attribute(piece, 'type'), value: attribute(piece, 'value') })
    else if (piece === '</TIMEX3>') {
      const time = open.pop()
      if (time) times.push({ ...time, end: text.length })
    } else if (!piece.startsWith('<')) text += ENTITIES[piece] ?? piece
  }
  return { name, text, date: date.slice(0, 10), times: times.sort((a, b) => a.start - b.start) }
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
}
