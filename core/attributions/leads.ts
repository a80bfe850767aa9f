import { TAGS } from '../model/words.ts'
import { isAcronym } from './name.ts'
import { tokensOf } from './units.ts'
import type { AttributionRow, ChainLink } from '../model/attributions.ts'
import type { Extent } from '../model/span.ts'
import type { Language } from '../languages/index.ts'
import type { TokenTable } from './items.ts'

/** What a lead is compared with: so many of the rows behind it. */
const AHEAD = 8
/** Rows this near the head of the text may be leads: headlines and the first sentence. */
const HEAD = 6

interface Lead {
  readonly table: TokenTable
  readonly language: Language
  readonly rows: AttributionRow[]
  /** Where the first sentence of the body begins and ends. */
  readonly opening: Extent
  /** Where the last sentence ends whose statements may be what the opening sums up. */
  readonly near: number
}

/**
 * Ties what opens a report to the statement that it sums up. "A monitor said C" and "Ferry crews allege C" are carried on to the
 * one who is named next with the same content: a single speaker is that person (resolved), several are joined by the person
 * (inferred). An opening in nobody's voice whose content the next statement repeats is a lead with that statement's chain.
 */
export function resolveLeads(lead: Lead): void {
  const { rows, opening } = lead
  for (let n = 0; n < Math.min(rows.length, HEAD + 2); n++) {
    const row = rows[n]
    const first = row?.content[0]
    if (!row || !first || row.parent >= 0) continue
    if (row.kind !== 'headline' && (first[0] < opening[0] || first[0] >= opening[1])) continue
    const found = row.kind === 'own-voice' ? summedUp(lead, n) : namedNext(lead, n)
    if (found) rows[n] = found
  }
}

const DESCRIBED: ReadonlySet<string> = new Set(['unnamed-person', 'unnamed-group', 'official', 'ngo', 'outlet', 'agency', 'government'])
const BODY: ReadonlySet<string> = new Set(['ngo', 'agency', 'outlet'])

/** The row with the speaker that is named for the same content further on. */
function namedNext(lead: Lead, at: number): AttributionRow | undefined {
  const row = lead.rows[at]
  const last = row?.chain.at(-1)
  if (!row || !last?.span || row.chain.length < 2 || last.status !== 'explicit' || !DESCRIBED.has(last.type) || !isDescription(lead, last))
    return undefined
  const body = BODY.has(last.type)
  const content = contentWords(lead, row.content)
  for (let n = at + 1; n < Math.min(lead.rows.length, at + 1 + AHEAD); n++) {
    const later = lead.rows[n]
    const named = later?.chain.at(-1)
    if (!later || !named?.span || later.parent >= 0 || later.kind !== 'reported' || later.source.length === 0) continue
    if ((later.content[0]?.[0] ?? 0) >= lead.near) break
    if (
      body
        ? !BODY.has(named.type) || isDescription(lead, named)
        : named.type !== 'named-person' && !(named.type === 'official' && !isDescription(lead, named))
    )
      continue
    if (
      !fits(lead, { type: last.type, span: last.span }, { later, named: later.source.at(-1) ?? named.span }) ||
      !alike(content, contentWords(lead, later.content))
    )
      continue
    return { ...row, chain: joined(row, later, last) }
  }
  return undefined
}

/** One speaker is the named one; several are joined by the named one, whose own links before it they share. */
function joined(row: AttributionRow, later: AttributionRow, last: ChainLink): readonly ChainLink[] {
  const links = later.chain.slice(1)
  const [name] = links.slice(-1)
  const report = row.chain.slice(0, 1)
  const mine = new Set(row.chain.slice(1, -1).map(({ name }) => name))
  const relays = links.slice(0, -1)
  if (!name) return row.chain
  const outer = relays.filter((link) => !mine.has(link.name)).map((link): ChainLink => ({ ...link, status: 'inferred' }))
  const own = row.chain.slice(1, -1)
  if (last.type === 'unnamed-group') return [...report, ...own, last, { ...name, status: 'inferred' }]
  return [...report, ...own, ...outer, { ...name, status: 'resolved', ...(last.span && { span: last.span }) }]
}

/** The opening as a lead where the next statement that is ascribed to somebody repeats it. */
function summedUp(lead: Lead, at: number): AttributionRow | undefined {
  const row = lead.rows[at]
  const next = lead.rows
    .slice(at + 1, at + 1 + AHEAD)
    .find(({ kind, parent, content }) => kind === 'reported' && parent < 0 && (content[0]?.[0] ?? 0) >= lead.opening[1])
  const last = next?.chain.at(-1)
  if (!row || !next || !last || next.chain.length < 2 || last.status === 'unresolved' || last.type === 'vague') return undefined
  if ((next.content[0]?.[0] ?? 0) >= lead.near) return undefined
  if (!alike(contentWords(lead, row.content), contentWords(lead, next.content))) return undefined
  const chain = [row.chain[0] ?? next.chain[0], ...next.chain.slice(1).map((link): ChainLink => ({ ...link, status: 'inferred' }))]
  return { ...row, kind: 'lead', stance: next.stance, chain: chain.filter((link) => link !== undefined) }
}

/** Is a link worded by common nouns alone? A short form is a name whatever stands behind it ("LPA state news agency"). */
function isDescription({ table }: Lead, { name, span }: ChainLink): boolean {
  if (!span || isAcronym(name)) return false
  const [from, to] = tokensOf(table, span)
  for (let i = from; i < to; i++) {
    const tag = TAGS[table.words.tags[i] ?? 0] ?? 'X'
    if (tag === 'IN' && i > from) return true
    if (!tag.startsWith('NNP')) continue
    const nextIsPart = i > from && /^(?:in|of|from|at|near)$/.test(table.lower[i - 1] ?? '')
    if (!nextIsPart && i === to - 1) return to - from === 1 && isSpeakerWord(table.lower[i] ?? '')
  }
  return true
}

const isSpeakerWord = (lower: string): boolean =>
  /^(?:monitors?|watchdog|media|officials?|police|army|activists|witnesses|residents|medics|rebels)$/.test(lower)

/** May the described one be the named one? Not where the words put them into different classes ("a doctor", "police chief"). */
function fits(
  lead: Lead,
  { type, span: description }: { type: string; span: Extent },
  { later, named }: { later: AttributionRow; named: Extent },
): boolean {
  if (type === 'official' && later.chain.some((link) => link.type === 'ngo')) return false
  const classes = lead.language.sources?.classes ?? {}
  const of = (span: Extent): readonly string[] => {
    const [from, to] = tokensOf(lead.table, span)
    const words = lead.table.lower.slice(from, to)
    return Object.entries(classes)
      .filter(([, members]) => words.some((word) => members.includes(word)))
      .map(([name]) => name)
  }
  const [mine, other] = [of(description), of(named)]
  return mine.length === 0 || other.length === 0 || mine.some((name) => other.includes(name))
}

/** Lemmas that carry meaning, folded into concepts; in a name any word does. */
function contentWords({ table, language }: Lead, extents: readonly Extent[]): ReadonlySet<string> {
  const { conceptOf, light } = lookups(language)
  const found = new Set<string>()
  for (const extent of extents) {
    const [from, to] = tokensOf(table, extent)
    for (let i = from; i < to; i++) {
      const lemma = table.words.lemmas[i] ?? ''
      const tag = TAGS[table.words.tags[i] ?? 0] ?? 'X'
      if (/^(?:NN|VB|JJ|CD)/.test(tag) && lemma.length > 1 && (tag.startsWith('NNP') || !light.has(lemma))) found.add(conceptOf.get(lemma) ?? lemma)
    }
  }
  return found
}

/** Four words in common, and two fifths of the smaller content. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared >= 4 && shared >= 0.4 * Math.min(a.size, b.size)
}

interface Lookups {
  readonly conceptOf: ReadonlyMap<string, string>
  readonly light: ReadonlySet<string>
}

const byLanguage = new Map<Language, Lookups>()

function lookups(language: Language): Lookups {
  const known = byLanguage.get(language)
  if (known) return known
  const groups = Object.entries(language.concepts?.groups ?? {})
  const made = {
    conceptOf: new Map(groups.flatMap(([concept, lemmas]) => lemmas.map((lemma): [string, string] => [lemma, concept]))),
    light: new Set(language.concepts?.light ?? []),
  }
  byLanguage.set(language, made)
  return made
}
