import { languages } from '../languages/index.ts'
import { bareOwners } from './bare-owners.ts'
import { TAGS } from '../model/words.ts'
import type { Tag, Words } from '../model/words.ts'
import type { Extent } from '../model/span.ts'
import type { MentionRow } from '../model/actors.ts'
import type { Quotation } from '../model/passages.ts'
import type { ReportResults } from '../model/plan.ts'

/** `[from, to)` over items. */
export type Range = readonly [from: number, to: number]

/**
 * A stretch of text as the grammar reads it: one item for each token, and one for each whole quotation. Columns of equal length.
 */
export interface Items {
  readonly text: string
  readonly tags: readonly (Tag | 'QUOTE')[]
  /** In small letters, but for short names that are other words in them. */
  readonly lower: readonly string[]
  readonly lemmas: readonly string[]
  /** UTF-16 offsets; those of a quotation leave its marks and a comma before the closing mark out. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** First token, and one past the last token. */
  readonly tokens: readonly Range[]
  /** Index of the quotation that the item stands for, or -1. */
  readonly quotations: readonly number[]
  /** True for names that own what follows without an apostrophe. */
  readonly owners: readonly boolean[]
  /** Mentions by name, by the offset at which their name ends. */
  readonly names: ReadonlyMap<number, MentionRow>
  /** Descriptions of a person that begin with a capital ("LN Secretary General"), by the offset at which they end. */
  readonly offices: ReadonlyMap<number, MentionRow>
}

/** The tokens of a report with what the grammar asks of them, made once. */
export interface TokenTable {
  readonly text: string
  readonly words: Words
  readonly lower: readonly string[]
  /** For each token the quotation that swallows it, or -1. Its marks belong to it. */
  readonly within: Int32Array
  readonly quotations: readonly Quotation[]
  /** 1 for each token that is the name of an owner which has lost its apostrophe. */
  readonly owners: Uint8Array
  /** Mentions by name, by the offset at which their name ends. */
  readonly names: ReadonlyMap<number, MentionRow>
  /** Descriptions of a person that begin with a capital ("LN Secretary General"), by the offset at which they end. */
  readonly offices: ReadonlyMap<number, MentionRow>
}

const OPENING = /^[“"”„«‘'`]+$/u

type Read = Pick<ReportResults, 'words' | 'passages' | 'mentions'>

/** Quotations that are one thing to the grammar: closed or not, at least four words long or a whole sentence. */
export function tokenTable(text: string, { words, passages: { quotations }, mentions }: Read): TokenTable {
  const count = words.starts.length
  const lower = Array.from({ length: count }, (_, i) =>
    isShortName(text, words, i) ? text.slice(words.starts[i], words.ends[i]) : spelled(text.slice(words.starts[i], words.ends[i]).toLowerCase()),
  )
  const within = new Int32Array(count).fill(-1)
  let token = 0
  quotations.forEach((quotation, number) => {
    if (quotation.inside >= 0) return
    while (token < count && (words.ends[token] ?? 0) <= quotation.extent[0]) token++
    let last = token
    while (last < count && (words.starts[last] ?? 0) < quotation.extent[1]) last++
    if (last - token < 4 && !/[.!?,]$/u.test(text.slice(...quotation.extent))) return
    const from = token > 0 && OPENING.test(lower[token - 1] ?? '') ? token - 1 : token
    const to = last < count && OPENING.test(lower[last] ?? '') ? last + 1 : last
    within.fill(number, from, to)
    token = last
  })
  const named = mentions.mentions.filter(({ level }) => level === 'name')
  const offices = mentions.mentions.filter(({ level, kind, name }) => level === 'nominal' && kind === 'person' && /^\p{Lu}/u.test(name))
  return {
    text,
    words,
    lower,
    within,
    quotations,
    owners: bareOwners(text, words, lower),
    names: new Map(named.map((mention) => [mention.extent[1], mention])),
    offices: new Map(offices.map((mention) => [mention.extent[1], mention])),
  }
}

const SPELLINGS = new Map(languages.flatMap(({ words }) => [...words.spellings]))
const SHORT_NAMES = new Set(languages.flatMap(({ words }) => [...words.shortNames]))

const spelled = (lower: string): string => SPELLINGS.get(lower) ?? lower

/** "IT said", "blamed HAS": a short name that small letters would make another word, outside stretches in capitals. */
function isShortName(text: string, { starts, ends }: Words, at: number): boolean {
  const token = (i: number): string => text.slice(starts[i], ends[i])
  return SHORT_NAMES.has(token(at)) && !/^\p{Lu}{3,}$/u.test(token(at - 1)) && !/^\p{Lu}{3,}$/u.test(token(at + 1))
}

/** The items of the tokens `[from, to)`; quotations stay single items, but for the one that is read from `inside`. */
export function itemsOf(table: TokenTable, [from, to]: Range, inside = false): Items {
  const { words, within, quotations, names, offices } = table
  const owners: boolean[] = []
  const whole = inside && from < to && within[from] === within[to - 1] ? (within[from] ?? -1) : -1
  const items = { tags: [] as (Tag | 'QUOTE')[], lower: [] as string[], lemmas: [] as string[], starts: [] as number[], ends: [] as number[] }
  const tokens: Range[] = []
  const numbers: number[] = []
  for (let i = from; i < to;) {
    const number = within[i] ?? -1
    const quoted = number >= 0 && number !== whole ? quotations[number] : undefined
    let next = i + 1
    if (quoted) while (next < to && within[next] === number) next++
    items.tags.push(quoted ? 'QUOTE' : (TAGS[words.tags[i] ?? 0] ?? 'X'))
    items.lower.push(quoted ? '"' : (table.lower[i] ?? ''))
    items.lemmas.push(quoted ? '"' : (words.lemmas[i] ?? ''))
    items.starts.push(quoted ? Math.max(quoted.extent[0], words.starts[i] ?? 0) : (words.starts[i] ?? 0))
    items.ends.push(quoted ? withoutComma(table.text, Math.min(quoted.extent[1], words.ends[next - 1] ?? 0)) : (words.ends[i] ?? 0))
    tokens.push([i, next])
    numbers.push(quoted ? number : -1)
    owners.push(!quoted && table.owners[i] === 1)
    i = next
  }
  return { text: table.text, ...items, tokens, quotations: numbers, owners, names, offices }
}

/** A comma before the closing mark belongs to the sentence around the quotation. */
const withoutComma = (text: string, end: number): number => (text[end - 1] === ',' ? end - 1 : end)

/** The extent of an item range. */
export function extentOf(items: Items, [from, to]: Range): Extent {
  return [items.starts[from] ?? 0, items.ends[to - 1] ?? 0]
}

/** The words of an item range as they stand in the text. */
export function textOf(items: Items, range: Range): string {
  return items.text.slice(...extentOf(items, range))
}
