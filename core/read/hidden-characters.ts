import type { Notice } from '../model/report.ts'

/** Zero-width and other characters that show as nothing. Joiners are left out where a script uses them. */
const INVISIBLE =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]|(?<![\p{scx=Arab}\p{scx=Deva}\p{scx=Beng}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Telu}\p{Extended_Pictographic}\ufe0f])[\u200c\u200d]/gu
/** Marks, embeddings, overrides and isolates that change the direction in which text shows. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** Notices on characters of a canonical text that do not show, or that make it show otherwise than it reads. */
export function hiddenCharacters(text: string): readonly Notice[] {
  const notices: Notice[] = []
  const invisible = countOf(text, INVISIBLE)
  if (invisible)
    notices.push({
      code: 'invisible-characters',
      message: `The text holds ${characters(invisible.count)} that do not show (first: ${invisible.first})`,
      extent: invisible.extent,
    })
  const direction = countOf(text, DIRECTION)
  if (direction)
    notices.push({
      code: 'direction-characters',
      message: `The text holds ${characters(direction.count)} that change the direction of writing, so that it may show otherwise than it reads (first: ${direction.first})`,
      extent: direction.extent,
    })
  return notices
}

const characters = (count: number): string => `${count} ${count === 1 ? 'character' : 'characters'}`

function countOf(
  text: string,
  pattern: RegExp,
): { readonly count: number; readonly first: string; readonly extent: readonly [number, number] } | undefined {
  let count = 0
  let first: RegExpExecArray | undefined
  for (const found of text.matchAll(pattern)) {
    count++
    first ??= found
  }
  if (first === undefined) return undefined
  const code = first[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
  return { count, first: `U+${code}`, extent: [first.index, first.index + first[0].length] }
}
