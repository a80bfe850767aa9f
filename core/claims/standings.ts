import type { Extent } from '../model/span.ts'
import type { Practice } from '../model/statements.ts'
import { trimmed } from './clause.ts'
import type { ClauseInput } from './clause.ts'
import { tagOf } from './openings.ts'
import type { TokenRange } from './openings.ts'
import { indicesWithin, tokenAt } from './positions.ts'

/** Words of a clause that say how one name stands to another: "Ledan, a stronghold of the League". */
export interface Standing {
  readonly extent: Extent
  readonly practice: Practice
}

/** Tokens beside a word for a standing in which its names are. */
const REACH = 8

/**
 * How names stand to each other, as a clause says in passing: by a word for a standing ("stronghold", "ally", "offshoot")
 * with a name on each side of it, or two on one side, and no verb between but "be". By tags and places alone.
 */
export function standingsOf(input: ClauseInput, pieces: readonly Extent[]): readonly Standing[] {
  if (pieces.length !== 1) return []
  const { words, concepts } = input
  const range: TokenRange = [tokenAt(words, pieces[0]![0]), tokenAt(words, pieces[0]![1])]
  const found: Standing[] = []
  for (let token = range[0]; token < range[1]; token++) {
    const act = concepts.standingOf(words.lemmas[token]!)
    const standing = act === undefined ? undefined : standingAt(input, range, token, act)
    if (standing !== undefined) found.push(standing)
  }
  return found
}

function standingAt(input: ClauseInput, range: TokenRange, ...[token, act]: readonly [number, string]): Standing | undefined {
  const { words, text, mentions } = input
  const stops = (at: number): boolean => /^(?:VB[DPZ]|MD|WDT|WP|CC)$/.test(tagOf(words, at)) && words.lemmas[at] !== 'be'
  let first = token
  while (first > Math.max(range[0], token - REACH) && !stops(first - 1)) first--
  let end = token + 1
  while (end < Math.min(range[1], token + REACH) && !stops(end) && !/^[,;]$/.test(text.slice(words.starts[end], words.ends[end]))) end++
  const named = [...mentionsIn(input, [first, token]), ...mentionsIn(input, [token + 1, end])]
  if (named.length < 2) return undefined
  const ends = named.map((at) => mentions.mentions[at]!.extent)
  const from = Math.min(startOfPhrase(input, [first, token]), tokenAt(words, Math.min(...ends.map((one) => one[0]))))
  const to = Math.max(words.ends[token]!, ...ends.map((one) => one[1]))
  const extent = trimmed(text, [words.starts[from]!, to])
  return extent === undefined ? undefined : { extent, practice: { act, by: named, to: [], on: [], standing: true } }
}

/** First token of the adjectives, nouns and article before a noun. */
function startOfPhrase({ words }: ClauseInput, [first, token]: TokenRange): number {
  let start = token
  while (start > first && /^(?:DT|JJ|NN|POS|PRP\$|RB)/.test(tagOf(words, start - 1))) start--
  return start
}

function mentionsIn({ mentions: { mentions }, words }: ClauseInput, [first, end]: TokenRange): readonly number[] {
  return first >= end ? [] : indicesWithin(mentions, [[words.starts[first]!, words.ends[end - 1]!]])
}
