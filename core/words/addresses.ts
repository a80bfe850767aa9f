import { SPACE, classAt } from './character-classes.ts'

const SCHEME = /https?:\/\/|www\./iy
const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/y
const SITE =
  /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|org|net|info|gov|edu|int|co|io|tv)(?:\.[a-z]{2})?(?:\/[^\s<>"”’)]{0,2000})?(?![\w@])/iy
const TRAILING = '.,;:!?)\'"”’]»'

/** Where the web or mail address that starts at `start` ends, or `start` where none does. */
export function addressEnd(text: string, start: number): number {
  const mayBe = text.charCodeAt(start) | 32
  if (mayBe === 0x68 || mayBe === 0x77) {
    SCHEME.lastIndex = start
    if (SCHEME.test(text)) return trimmed(text, start, lineEnd(text, start))
  }
  const stop = addressMark(text, start)
  if (stop < 0) return start
  const pattern = text[stop] === '@' ? MAIL : SITE
  pattern.lastIndex = start
  const found = pattern.exec(text)
  return found ? trimmed(text, start, start + found[0].length) : start
}

/** The first "@" or inner "." within reach, reading only characters that an address may begin with; -1 without. */
function addressMark(text: string, start: number): number {
  const last = Math.min(text.length - 1, start + 64)
  for (let at = start + 1; at < last; at++) {
    const unit = text.charCodeAt(at)
    const plain = (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122) || unit === 45 || unit === 95 || unit === 43
    if (unit === 64) return at
    if (unit === 46) return text.charCodeAt(at + 1) > 32 ? mailMark(text, at, last) : -1
    if (!plain) return -1
  }
  return -1
}

/** "@" further on in the same run, else the stop itself. */
function mailMark(text: string, stop: number, last: number): number {
  for (let at = stop + 1; at < last; at++) {
    if (text[at] === '@') return at
    if (!/[\w.+-]/.test(text[at]!)) break
  }
  return stop
}

function lineEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && classAt(text, at) !== SPACE && !'<>"“”«»'.includes(text[at]!)) at++
  return at
}

function trimmed(text: string, start: number, end: number): number {
  let last = end
  while (last > start + 1 && TRAILING.includes(text[last - 1]!)) last--
  return last
}
