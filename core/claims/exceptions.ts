import type { Words } from '../model/words.ts'

/**
 * Where words begin that except what follows from what is said before ("nobody *except* two guards"), in the tokens `[first, end)`;
 * undefined where none do.
 *
 * @param phrases such words of the report's language, in lower case, each with one space between its words
 */
export function exceptionIn(text: string, words: Words, [first, end]: readonly [number, number], phrases: ReadonlySet<string>): number | undefined {
  const longest = Math.max(0, ...Array.from(phrases, (phrase) => phrase.split(' ').length))
  for (let token = first; token < end; token++) {
    let said = ''
    for (let last = token; last < Math.min(end, token + longest); last++) {
      said += `${said === '' ? '' : ' '}${text.slice(words.starts[last], words.ends[last]).toLowerCase()}`
      if (phrases.has(said)) return token
    }
  }
  return undefined
}
