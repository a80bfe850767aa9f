import type { AliasRow } from '../model/actors.ts'
import type { Extent } from '../model/span.ts'
import type { Draft } from './drafts.ts'
import { initialsMatch } from './initials.ts'
import type { Scene } from './scene.ts'
import { startsUpper } from './scene.ts'

/** What is needed to read alias statements. */
export interface AliasSearch {
  readonly marks: Uint8Array
  readonly drafts: readonly Draft[]
  /** Extents where brackets hold agencies' credits, not aliases. */
  readonly credits: readonly Extent[]
}

/** Longest bracket or list that is read, in tokens. */
const LONGEST = 30

interface Item {
  readonly first: number
  readonly end: number
}

/** The links between names that a report states: "Free Coast Movement (FCM, also known as the MCF and CCN)". */
export function statedAliases(scene: Scene, search: AliasSearch): AliasRow[] {
  const namesByEnd = new Map<number, Draft>()
  for (const draft of search.drafts) if (draft.level === 'name') keepLongest(namesByEnd, draft)
  const rows: AliasRow[] = []
  for (const { first, end } of scene.stretches) {
    let bracketEnd = first
    for (let token = first; token < end; token++) {
      const here = { token, end, namesByEnd }
      const row = scene.written[token] === '(' ? bracketAt(scene, search, here) : token < bracketEnd ? undefined : cueAt(scene, search, here)
      if (scene.written[token] === '(') bracketEnd = closing(scene, token, end)
      if (row) rows.push(row)
    }
  }
  return rows
}

function keepLongest(byEnd: Map<number, Draft>, draft: Draft): void {
  const other = byEnd.get(draft.end)
  if (!other || other.first > draft.first) byEnd.set(draft.end, draft)
}

interface Here {
  readonly token: number
  readonly end: number
  readonly namesByEnd: ReadonlyMap<number, Draft>
}

function bracketAt(scene: Scene, search: AliasSearch, here: Here): AliasRow | undefined {
  const open = here.token
  const left = nameBefore(scene, here, open)
  if (!left || search.credits.some(([start, end]) => start <= scene.starts[open]! && scene.starts[open]! < end)) return undefined
  const close = closing(scene, open, here.end)
  const from = scene.written[open + 2] === ':' && /^\p{Lu}+$/u.test(scene.written[open + 1]!) ? open + 3 : open + 1
  const { items, how, cued } = itemsIn(scene, search, { first: from, end: close })
  const quoted = quotedIn(scene, search.marks, { first: open + 1, end: close })
  const fits = cued ? items : quoted ? [quoted] : items.slice(0, 1).filter((item) => isBracketAlias(scene, left, item))
  if (fits.length === 0) return undefined
  const last = close < here.end && scene.written[close] === ')' ? scene.ends[close]! : scene.ends[fits.at(-1)!.end - 1]!
  return { extent: [left.extent[0], last], names: [left.name, ...fits.map((item) => wordsOf(scene, item))], how: fits.length > 1 ? 'list' : how }
}

/** A translation in quotation marks after the name of a language: "(Ledanese: …, “Free Shore”)". */
function quotedIn(scene: Scene, marks: Uint8Array, range: Item): Item | undefined {
  if (scene.lower[range.first + 1] !== ':') return undefined
  for (let token = range.first; token < range.end; token++) {
    if (!/^(?:["“”«]+|``)$/.test(scene.written[token]!)) continue
    const first = scene.names.joints.articles.has(scene.lower[token + 1] ?? '') ? token + 2 : token + 1
    let end = first
    while (end < range.end && !/^(?:["“”»]+|'')$/.test(scene.written[end]!)) end++
    if ((marks[first] || startsUpper(scene.written[first] ?? '')) && end < range.end) return { first, end }
  }
  return undefined
}

function closing(scene: Scene, open: number, end: number): number {
  let token = open + 1
  while (token < end && token - open < LONGEST && scene.written[token] !== ')') token++
  return token
}

/** The name that ends before a token, over closing quotation marks. */
function nameBefore(scene: Scene, here: Here, token: number): Draft | undefined {
  let at = token
  const closes = (word: string): boolean => /^["”’'»,]+$/.test(word) || scene.names.forms.possessive.test(word)
  while (at > 0 && token - at < 2 && closes(scene.written[at - 1]!)) at--
  return here.namesByEnd.get(token) ?? here.namesByEnd.get(at)
}

interface Items {
  readonly items: readonly Item[]
  readonly how: AliasRow['how']
  /** Whether words such as "also known as" stand among them. */
  readonly cued: boolean
}

/** Marks between names in a list. */
const PARTING = /^(?:,|;|\/|"|“|”|'|‘|’|``|'')$/

/** Names parted by commas, "and", "or" and cue words; ends at the first thing that is none of these. */
function itemsIn(scene: Scene, { marks }: AliasSearch, range: Item & { readonly cued?: true }): Items {
  const items: Item[] = []
  let how: AliasRow['how'] = 'bracket'
  let cued = range.cued ?? false
  let token = range.first
  const { articles, belongings, genitives, joins } = scene.names.joints
  while (token < range.end) {
    const cue = cueLength(scene, token, range.end)
    if (cue) {
      cued ||= !cue.joinsOthers
      if (!cue.joinsOthers) how = cue.how
      token += cue.words.length
    } else if (marks[token]) {
      let end = token + 1
      while (
        end < range.end &&
        (marks[end] ||
          (marks[end + 1] && scene.names.particles.has(scene.lower[end]!)) ||
          (marks[end + 1] && belongings.has(scene.lower[end]!)) ||
          (articles.has(scene.lower[end]!) && marks[end + 1] && genitives.has(scene.lower[end - 1]!)))
      )
        end++
      if (cued) end = withPlace(scene, marks, { first: token, end: Math.min(end, range.end) }, range.end)
      items.push({ first: token, end })
      token = end
    } else if (PARTING.test(scene.lower[token]!) || joins.has(scene.lower[token]!) || articles.has(scene.lower[token]!)) token++
    else break
  }
  return { items, how, cued }
}

/** "the Coast Association in Ledan", right after "also known as": the place belongs to the name of a body. */
function withPlace(scene: Scene, marks: Uint8Array, { first, end }: Item, limit: number): number {
  const { articles, places } = scene.names.joints
  if (!places.has(scene.lower[end] ?? '') || scene.names.heads.get(scene.lower[end - 1]!) !== 'organisation' || end - first < 2) return end
  let at = end + 1
  if (articles.has(scene.lower[at] ?? '')) at++
  const place = at
  while (at < limit && marks[at]) at++
  return at > place ? at : end
}

function cueLength(scene: Scene, token: number, end: number): Scene['names']['aliasCues'][number] | undefined {
  let best: Scene['names']['aliasCues'][number] | undefined
  for (const cue of scene.names.aliasCues) {
    if (best && cue.words.length <= best.words.length) continue
    if (token + cue.words.length <= end && cue.words.every((word, i) => scene.lower[token + i] === word)) best = cue
  }
  return best
}

const wordsOf = (scene: Scene, item: Item): string => scene.text.slice(scene.starts[item.first], scene.ends[item.end - 1])

/** Whether a bracket without cue words holds another name: initials of the one before, its full form, or a translation. */
function isBracketAlias(scene: Scene, left: Draft, item: Item): boolean {
  const words = wordsOf(scene, item)
  const short = item.end - item.first === 1 && /^[\p{Lu}\p{N}][\p{L}\p{N}.&-]{1,9}$/u.test(words)
  if (short && initialsMatch(words, left.name)) return true
  if (/^\S{2,10}$/.test(left.name) && initialsMatch(left.name, words)) return true
  const capitals = /^\p{Lu}[\p{Lu}\p{N}.&-]{1,8}s?$/u.test(words)
  if (left.kind === 'person' || left.kind === 'place') return false
  if (short && capitals && /\s/.test(left.name)) return true
  return scene.names.joints.articles.has(scene.lower[item.first - 1] ?? '') && /\s/.test(words) && startsUpper(words)
}

/** "Free Coast Movement, also known as the Shore Front": cue words outside brackets. */
function cueAt(scene: Scene, search: AliasSearch, here: Here): AliasRow | undefined {
  const cue = cueLength(scene, here.token, here.end)
  if (!cue) return undefined
  const left = nameBeforeCue(scene, here)
  if (!left) return undefined
  const from = here.token + cue.words.length
  const { items } = itemsIn(scene, search, { first: from, end: Math.min(here.end, from + LONGEST), cued: true })
  const first = items[0]
  if (!first || first.first - from > 2) return undefined
  const kept = cue.joinsOthers ? items.slice(0, 1).filter((item) => initialsMatch(wordsOf(scene, item), left.name)) : items.slice(0, 1)
  if (kept.length === 0) return undefined
  return {
    extent: [left.extent[0], scene.ends[kept.at(-1)!.end - 1]!],
    names: [left.name, ...kept.map((item) => wordsOf(scene, item))],
    how: cue.how,
  }
}

/** The opening bracket of the one that closes at `close`, or `close` where none is near. */
function openingBefore(scene: Scene, close: number): number {
  for (let token = close - 1; token >= 0 && close - token < LONGEST; token--) if (scene.written[token] === '(') return token
  return close
}

/** The name before the cue, with a comma, a verb or a noun of the kind between: "Orta, who is", "the Orta group,". */
function nameBeforeCue(scene: Scene, here: Here): Draft | undefined {
  for (let token = here.token; token > 0 && here.token - token < 4; token--) {
    if (scene.written[token - 1] === ')') token = openingBefore(scene, token - 1)
    const name = here.namesByEnd.get(token)
    if (name) return name
    const before = scene.lower[token - 1]!
    if (!/^[,"”'’(—–]$/.test(before) && !scene.names.joints.beforeAlias.has(before)) return undefined
  }
  return undefined
}
