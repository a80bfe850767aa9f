/** Fewest letters of initials that are compared: shorter ones fit too many names. */
const LEAST = 3
/** Fewest letters in which a slip is seen for one. */
const LEAST_WITH_SLIP = 4

/**
 * Whether one name is made of the initials of another ("PLHM" of "Port Ledan Harbour Monitor"), or of them with two neighbours
 * changed over, as fingers do.
 */
export function isInitials(short: string, full: string): 'plain' | 'with a slip' | undefined {
  if (short.length < LEAST || !/^\p{Lu}+$/u.test(short)) return undefined
  const initials = initialsOf(full)
  if (initials === short) return 'plain'
  const at = [...short].findIndex((letter, place) => letter !== initials[place])
  if (at < 0 || initials.length !== short.length || short.length < LEAST_WITH_SLIP) return undefined
  const mended = short.slice(0, at) + (short[at + 1] ?? '') + short[at]! + short.slice(at + 2)
  return mended === initials ? 'with a slip' : undefined
}

/** "PLHM" of "Port Ledan Harbour Monitor": the capitals that begin its words, one of capitals alone left out. */
export function initialsOf(full: string): string {
  return (full.match(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll})/gu) ?? []).join('')
}

/** Whether a name has, in place of some words of another, their initials: "L.N. Tide Survey", "Larran Nations Tide Survey". */
export function holdsInitials(short: string, full: string): boolean {
  const [words, all] = [short.split(/\s+/), full.split(/\s+/)]
  const alike = (a: readonly string[], b: readonly string[]): boolean => a.join(' ').toLowerCase() === b.join(' ').toLowerCase()
  return words.some((word, at) => {
    const letters = /^(?:\p{Lu}\.?){2,5}$/u.test(word) && words.length > 1 ? word.replaceAll('.', '') : undefined
    if (letters === undefined || all.length !== words.length - 1 + letters.length) return false
    const spelled = all.slice(at, at + letters.length)
    return (
      spelled.every((one, n) => one.startsWith(letters[n]!)) &&
      alike(words.slice(0, at), all.slice(0, at)) &&
      alike(words.slice(at + 1), all.slice(at + letters.length))
    )
  })
}
