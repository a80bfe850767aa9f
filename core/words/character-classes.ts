/** What a character does to the tokens around it. */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
/** Punctuation and symbols: a token of its own. */
export const MARK = 3
/** A letter of a script written without spaces: a token of its own. */
export const SOLO = 4
/** Combining marks, joiners, variation selectors and other invisible characters: belong to what stands before them. */
export const EXTEND = 5

export type CharacterClass = typeof SPACE | typeof LETTER | typeof DIGIT | typeof MARK | typeof SOLO | typeof EXTEND

const UNKNOWN = 255
/** Classes of the basic plane, filled as characters are met. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN)

const SPACES = /\s/u
const EXTENDS = /[\p{M}\p{Cf}]/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const LETTERS = /[\p{L}\p{M}_]/u
const DIGITS = /\p{N}/u

function classify(character: string): CharacterClass {
  if (SPACES.test(character)) return SPACE
  if (EXTENDS.test(character)) return EXTEND
  if (DIGITS.test(character)) return DIGIT
  if (!LETTERS.test(character)) return MARK
  return UNSPACED.test(character) ? SOLO : LETTER
}

/** The class of the character that starts at `at`; lone surrogates are marks. */
export function classAt(text: string, at: number): CharacterClass {
  const unit = text.charCodeAt(at)
  if ((unit & 0xfc00) === 0xd800 && at + 1 < text.length) {
    const point = text.codePointAt(at)!
    if (point > 0xffff) return classify(String.fromCodePoint(point))
  }
  let known = classes[unit]!
  if (known === UNKNOWN) classes[unit] = known = classify(text[at]!)
  return known as CharacterClass
}

/** How many UTF-16 code units the character at `at` takes: 1 or 2. */
export function unitsAt(text: string, at: number): 1 | 2 {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1
}
