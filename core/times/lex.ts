import { TIME_CLASSES } from '../languages/times.ts'
import type { TimeClass, TimeLanguage, TimeToken } from '../languages/times.ts'

/** The tokens of a text as the time rules see them: columns of equal length, and one letter a token in `classes`. */
export interface TimeTokens {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** One letter for each token, see {@link letterOf}: the string that the patterns of the rules run on. */
  readonly classes: string
  /** Values of the tokens that have one, by token number. */
  readonly values: ReadonlyMap<number, number | string>
}

const FIRST_LETTER = 0xa1
const codes = new Map(TIME_CLASSES.map((name, at) => [name, String.fromCharCode(FIRST_LETTER + at)]))
const PUNCTUATION: Readonly<Record<string, TimeClass>> = {
  '.': 'break', '!': 'break', '?': 'break', ';': 'break', ',': 'comma', '-': 'hyphen', '‐': 'hyphen', '‑': 'hyphen', '–': 'hyphen', '—': 'hyphen',
  '/': 'slash', '(': 'open', ')': 'close', "'": 'possessive', '’': 'possessive', '~': 'approx',
} // prettier-ignore
const letters = /[A-Za-zÀ-ÖØ-öø-ɏ]+/y
const number = /\d+(?:,\d{3})*(?:\.\d+)?/y
const blank = /\s+/y

/** The letter that stands for a class in {@link TimeTokens.classes}. @throws RangeError for an unknown name. */
export function letterOf(name: string): string {
  const letter = codes.get(name as TimeClass)
  if (letter === undefined) throw new RangeError(`Unexpected class ${name} in a time pattern, expected one of: ${TIME_CLASSES.join(', ')}`)
  return letter
}

/** The class that a letter stands for. */
export function classOf(letter: string | undefined): TimeClass {
  return TIME_CLASSES[(letter ?? '').charCodeAt(0) - FIRST_LETTER] ?? 'other'
}

/** Token number `at`. */
export function tokenAt(tokens: TimeTokens, text: string, at: number): TimeToken {
  return { class: classOf(tokens.classes[at]), value: tokens.values.get(at) ?? '', text: text.slice(tokens.starts[at], tokens.ends[at]) }
}

/** Cuts a text into tokens with their classes. Linear in the text; any text is accepted. */
export function lexTimes(text: string, language: TimeLanguage): TimeTokens {
  const starts: number[] = []
  const ends: number[] = []
  const classes: string[] = []
  const values = new Map<number, number | string>()
  const put = (start: number, end: number, name: TimeClass, value?: number | string): void => {
    if (value !== undefined) values.set(starts.length, value)
    starts.push(start)
    ends.push(end)
    classes.push(letterOf(name))
  }
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code <= 32 || code === 0xa0) at = skipBlank(text, at, put)
    else if (isLetter(code)) at = lexWord({ text, at, language }, put)
    else if (isDigit(code) || isShortYear(text, at)) at = lexNumeral({ text, at, language }, put)
    else if (isPossessive(text, at, language)) {
      put(at, at + 1 + language.possessive.length, 'possessive')
      at += 1 + language.possessive.length
    } else {
      put(at, at + 1, PUNCTUATION[text[at] ?? ''] ?? 'other')
      at += 1
    }
  }
  return { starts, ends, classes: classes.join(''), values }
}

type Put = (start: number, end: number, name: TimeClass, value?: number | string) => void
interface Cursor {
  readonly text: string
  readonly at: number
  readonly language: TimeLanguage
}

/** A blank line ends whatever stands before it; other space is nothing. */
function skipBlank(text: string, at: number, put: Put): number {
  blank.lastIndex = at
  const run = blank.exec(text)?.[0] ?? ' '
  if (run.length > 1 && run.indexOf('\n') !== run.lastIndexOf('\n')) put(at, at + run.length, 'break')
  return at + run.length
}

function lexWord({ text, at, language }: Cursor, put: Put): number {
  letters.lastIndex = at
  const end = at + (letters.exec(text)?.[0].length ?? 1)
  if (end - at > 14) {
    put(at, end, 'other')
    return end
  }
  const word = text.slice(at, end)
  const lower = word.toLowerCase()
  const entry = language.words.get(lower)
  const touchesDigit = isDigit(text.charCodeAt(at - 1))
  if (entry === undefined || touchesDigit || (entry.capital && word[0] === lower[0])) {
    put(at, end, 'other')
    return end
  }
  const closed = entry.short === true && text[end] === '.' ? end + 1 : end
  put(at, closed, entry.class, entry.value ?? lower)
  return closed
}

function lexNumeral({ text, at, language }: Cursor, put: Put): number {
  const touchesLetter = isLetter(text.charCodeAt(at - 1))
  for (const form of language.numerals) {
    form.pattern.lastIndex = at
    const found = form.pattern.exec(text)
    if (found === null) continue
    const value = form.value(found)
    if (value === undefined) continue
    put(at, at + found[0].length, touchesLetter ? 'other' : form.class, value)
    return at + found[0].length
  }
  number.lastIndex = at
  const digits = number.exec(text)?.[0]
  if (digits === undefined) {
    put(at, at + 1, 'other')
    return at + 1
  }
  const end = at + digits.length
  const glued = touchesLetter || isLetter(text.charCodeAt(end))
  put(at, end, glued ? 'other' : numeralClass(digits), Number(digits.replaceAll(',', '')))
  return end
}

function numeralClass(digits: string): TimeClass {
  if (!/^\d+$/.test(digits)) return 'number'
  if (digits.length <= 2) return 'small'
  return digits.length === 4 && Number(digits) >= 1000 && Number(digits) < 2200 ? 'year' : 'number'
}

/** An apostrophe that stands for the century, as in "the '80s"; not a second quotation mark. */
function isShortYear(text: string, at: number): boolean {
  const quote = (code: number): boolean => code === 39 || code === 0x2019
  return quote(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)) && !quote(text.charCodeAt(at - 1))
}

/** "'s" after a word. */
function isPossessive(text: string, at: number, { possessive }: TimeLanguage): boolean {
  if ((text[at] !== "'" && text[at] !== '’') || !text.startsWith(possessive, at + 1)) return false
  return !isLetter(text.charCodeAt(at + 1 + possessive.length)) && isLetter(text.charCodeAt(at - 1))
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
