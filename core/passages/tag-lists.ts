import { addFurniture, entriesOf } from './page.ts'
import { foldedWords } from './folded-words.ts'
import { languages } from '../languages/index.ts'
import { TAGS } from '../model/words.ts'
import type { Tag } from '../model/words.ts'
import type { Extent } from '../model/span.ts'
import type { Page } from './page.ts'

const OPENERS = new Set(languages.flatMap(({ sentences }) => [...sentences.openers, ...sentences.articles]))
/** Most words of a list of tags whose end is told by capitals alone; and of any. */
const TAG_WORDS = 14
const MOST_WORDS = 32

const labels = (field: 'tagLabels' | 'sureTagLabels'): string =>
  entriesOf(field)
    .flat()
    .map((label) => label.slice(0, 1).toUpperCase() + label.slice(1))
    .join('|')
const LABEL = new RegExp(
  String.raw`(?:(?<=[.!?…"”)]\s{1,3})(?:${labels('tagLabels')}):?\s(?=\p{L})|(?<=[\p{Ll}\p{N}]\s{1,3})(?:${labels('sureTagLabels')}):?\s(?=\p{Lu}))`,
  'gu',
)

/**
 * "Tags harbour Ledan storms Four divers …" after a sentence, up to the word that opens the next one; behind a lead that has lost its
 * full stop as well, where the tags begin with a capital.
 */
export function markTagLists(page: Page, [start, end]: Extent): void {
  const line = page.text.slice(start, end)
  for (const found of line.matchAll(LABEL)) {
    const at = found.index + found[0].length
    const { words, starts, ends } = foldedWords(line, [at, line.length], TAG_WORDS + 1)
    const opener = words.findIndex(
      (word, n) => n > 0 && OPENERS.has(word) && /\p{Lu}/u.test(line[starts[n]!]!) && /^\s+\p{Ll}/u.test(line.slice(ends[n], ends[n]! + 3)),
    )
    const next =
      opener > 0
        ? opener
        : behindTags(
            words,
            (n) => /\p{Lu}/u.test(line[starts[n] ?? -1] ?? ''),
            (n) => /\s/.test(line[ends[n]!] ?? ''),
          )
    const first = next > 0 && !/[.!?]/u.test(line.slice(at, starts[next])) ? start + starts[next]! : sentenceBehind(page, start + at)
    if (first !== undefined)
      addFurniture(page, [start + found.index, line.slice(0, first - start).trimEnd().length + start], 'navigation', 'a list of tags')
  }
}

/**
 * "Tags Ledan Vell Storms Ledan boats were seen": where the sentence begins behind tags with capitals that no article opens: at a capital
 * before two small words, behind a small word or at a word that was a tag already, or at an article before such capitals; -1 where nothing tells them apart.
 *
 * @param words the words behind the label of the list, folded
 * @param isCapital whether the word with this index begins with a capital
 * @param isSpaced whether white space stands right behind the word with this index, and no mark
 */
function behindTags(words: readonly string[], isCapital: (n: number) => boolean, isSpaced: (n: number) => boolean): number {
  if (!isCapital(0)) return -1
  for (let n = 1; n < words.length - 2; n++) {
    if (!isCapital(n)) {
      if (!isCapital(n - 1)) return -1
      continue
    }
    if (isCapital(n + 1) || isCapital(n + 2)) continue
    for (let opener = n - 1; opener > 0 && isCapital(opener); opener--) if (OPENERS.has(words[opener]!)) return opener
    if (isSpaced(n)) return !isCapital(n - 1) || words.slice(0, n).includes(words[n]!) ? n : -1
  }
  return -1
}

/** The words of a sentence that no list of names holds. */
const SMALL: ReadonlySet<Tag> = new Set(['IN', 'CC', 'MD', 'TO', 'DT', 'RP'])
const AUXILIARIES = new Set(languages.flatMap(({ verbGroups }) => [...verbGroups.be, ...verbGroups.have]))
const SAYING = new Set(languages.flatMap(({ tellings }) => tellings.saidOf))
const DOUBTING = new Set(languages.flatMap(({ cues }) => [...cues.hedges]))

/** A word of a page, and whether it begins with a capital. */
interface Token {
  readonly text: string
  readonly start: number
  readonly tag: Tag
  readonly capital: boolean
}

/**
 * "Tags Ledan Vell League boats Vedian sailors and pilots": where the sentence begins behind tags that starts at an offset: at the
 * last capital before the first small words that no tag holds, if that word stands in the text without the one before it, with what
 * opens or doubts it; or behind a full stop that ends tags alone. Undefined where nothing tells them apart.
 */
function sentenceBehind(page: Page, at: number): number | undefined {
  const tokens = tokensFrom(page, at)
  const stop = tokens.findIndex(({ text }) => /^[.!?]$/.test(text))
  const small = tokens.findIndex((_, n) => n > 0 && isOfSentence(tokens, n))
  if (!tokens[0]?.capital) return undefined
  if (stop > 0 && stop <= TAG_WORDS && (small < 0 || small > stop) && !tokens.slice(0, stop).some(({ tag }) => tag === 'VBD'))
    return tokens[stop + 1]?.start
  if (small < 0 || (stop >= 0 && stop < small)) return undefined
  let first = small - 1
  while (first > 0 && !tokens[first]!.capital) first--
  if (first < 1 || (!OPENERS.has(tokens[first]!.text.toLowerCase()) && !standsWithout(page, tokens[first]!, tokens[first - 1]!))) return undefined
  while (first > 1 && tokens[first - 1]!.capital && isOpening(tokens[first - 1]!.text)) first--
  return tokens[first]!.start
}

const isOpening = (text: string): boolean => OPENERS.has(text.toLowerCase()) || DOUBTING.has(text.toLowerCase())

function tokensFrom({ text, words }: Page, at: number): readonly Token[] {
  const from = words.starts.findIndex((start) => start >= at)
  if (from < 0) return []
  return Array.from(words.starts.subarray(from, from + MOST_WORDS), (start, n) => {
    const written = text.slice(start, words.ends[from + n])
    return { text: written, start, tag: TAGS[words.tags[from + n]!]!, capital: /^\p{Lu}/u.test(written) }
  })
}

/** A small word that joins no two names ("Watch for Human Rights"), or a verb in the past; no mark. */
function isOfSentence(tokens: readonly Token[], n: number): boolean {
  const { text, tag, capital } = tokens[n]!
  if (capital || !/\p{L}/u.test(text)) return false
  if (AUXILIARIES.has(text) || SAYING.has(text) || ((tag === 'VBD' || tag === 'VBN') && text.endsWith('ed'))) return true
  return SMALL.has(tag) && (tokens[n + 1]?.capital === false || (tag !== 'DT' && !tokens[n - 1]!.capital))
}

/** Whether a word stands elsewhere in the text, in whatever case, and not behind the word that stands before it here. */
function standsWithout({ text, words }: Page, word: Token, before: Token): boolean {
  const folded = word.text.toLowerCase()
  for (let i = 1; i < words.starts.length; i++) {
    const [from, to] = [words.starts[i]!, words.ends[i]!]
    if (to - from !== folded.length || from === word.start || text.slice(from, to).toLowerCase() !== folded) continue
    if (text.slice(words.starts[i - 1], words.ends[i - 1]) !== before.text) return true
  }
  return false
}
