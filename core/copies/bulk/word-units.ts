/** What a UTF-16 unit is to words: 0 where it parts them, else the unit in lower case. */
export type WordUnits = Uint16Array

const WORD = /[\p{L}\p{N}\p{M}]/u
let made: WordUnits | undefined

/**
 * Letters, digits and marks make words, in lower case; halves of characters beyond the basic plane count as letters. Made once,
 * when somebody asks.
 */
export function wordUnits(): WordUnits {
  if (made !== undefined) return made
  made = new Uint16Array(0x10000)
  for (let unit = 0; unit < made.length; unit++) {
    const character = String.fromCharCode(unit)
    const isHalf = unit >= 0xd800 && unit < 0xe000
    if (!isHalf && !WORD.test(character)) continue
    const lower = character.toLowerCase()
    made[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit
  }
  return made
}

/** Han and kana are written without blanks: each character is a word by itself, so that passages inside a line can be found. */
export function standsAlone(unit: number): boolean {
  return (unit >= 0x2e80 && unit < 0xa000) || (unit >= 0xf900 && unit < 0xfb00)
}
