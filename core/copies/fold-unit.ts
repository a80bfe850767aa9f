/** What one UTF-16 code unit is to the comparison of wording. */
export const BETWEEN = 0
/** Stands inside words and does not count: marks, apostrophes, soft hyphens, joiners. */
export const SILENT = 1
/** A word by itself: scripts written without spaces. Or'ed with the code unit shifted by 2. */
const ALONE = 2
const PART = 3

const UNKNOWN = 0xffffffff
const folded = new Uint32Array(65536).fill(UNKNOWN)

/**
 * The folded form of a UTF-16 code unit: {@link BETWEEN}, {@link SILENT}, or a letter or digit in lower case without marks.
 * Half a surrogate pair is a letter; its value is the unit itself.
 */
export function foldUnit(unit: number): number {
  const known = folded[unit]!
  if (known !== UNKNOWN) return known
  const found = classify(unit)
  folded[unit] = found
  return found
}

/** Is the folded unit a word by itself? */
export const standsAlone = (fold: number): boolean => (fold & 3) === ALONE && fold > 3

function classify(unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return (unit << 2) | PART
  const char = String.fromCharCode(unit)
  if (/['’‘ʼʹ`´\u00ad\u200b-\u200d\u2060\ufeff]|\p{M}/u.test(char)) return SILENT
  if (!/[\p{L}\p{N}]/u.test(char)) return BETWEEN
  const base = char.toLowerCase().normalize('NFKD').charCodeAt(0)
  const alone = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(char)
  return (base << 2) | (alone ? ALONE : PART)
}
