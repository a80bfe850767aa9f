import { languages } from '../languages/index.ts'
import { TAGS } from '../model/words.ts'
import { isAcronym } from './name.ts'
import { alike, contentWords } from './content-words.ts'
import { goesOn } from './goes-on.ts'
import type { WordsCompared } from './content-words.ts'
import { tokensOf } from './units.ts'
import type { AttributionRow, ChainLink } from '../model/attributions.ts'
import type { Extent } from '../model/span.ts'

/** What a lead is compared with: so many of the rows behind it. */
const AHEAD = 8
/** Rows this near the head of the text may be leads: headlines and the first sentence. */
const HEAD = 6

interface Lead extends WordsCompared {
  readonly rows: AttributionRow[]
  /** Sentences that open the body: the first, and the second where the first stands apart above it or is told again in it. */
  readonly openings: readonly Extent[]
  /** Where the last sentence ends whose statements may be what the opening sums up. */
  readonly near: number
}

/**
 * Ties what opens a report to the statement that it sums up. "A monitor said C" and "Ferry crews allege C" are carried on to the
 * one who is named next with the same content: a single speaker is that person (resolved), several are joined by the person
 * (inferred). An opening in nobody's voice whose content the next statement repeats is a lead with that statement's chain.
 */
export function resolveLeads(lead: Lead): void {
  const { rows, openings } = lead
  // The last first: what stands above a lead may sum up the lead.
  for (let n = Math.min(rows.length, HEAD + openings.length + 1) - 1; n >= 0; n--) {
    const row = rows[n]
    const first = row?.content[0]
    if (!row || !first || row.parent >= 0) continue
    const opening = openings.findIndex(([from, to]) => first[0] >= from && first[0] < to)
    if (row.kind !== 'headline' && opening < 0) continue
    const found = row.kind === 'own-voice' ? (summedUp(lead, n) ?? toldAgain(lead, n)) : namedNext(lead, n)
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
      !alike(content, contentWords(lead, later.content), isPresented(lead, at, { last, later: n }) ? ON_THE_MATTER : undefined)
    )
      continue
    return { ...row, chain: joined(row, later, last) }
  }
  return undefined
}

/** What is in common at least with what somebody says who was presented before. */
const ON_THE_MATTER = { words: 1, share: 0 }

/** One person, whose name is told later; "another pilot" is set apart from all who are named. */
const ONE = new Set(['official', 'unnamed-person'])

/**
 * "…, a dock official said. … Ada Finn told Coast Wire": the first speaker behind a described person, named at once without a word
 * on who it is and nowhere before, was presented by that description.
 */
function isPresented({ table, rows }: Lead, at: number, { last, later }: { last: ChainLink; later: number }): boolean {
  const row = rows[later]
  const named = row?.chain.at(-1)
  const source = row?.source.at(-1)
  const [first, end] = last.span ? tokensOf(table, last.span) : [0, 0]
  if (!ONE.has(last.type) || !named || !source || !named.name.includes(' ') || /^NNP?S$/.test(TAGS[table.words.tags[end - 1] ?? 0] ?? 'X'))
    return false
  if (/^(?:another|one|the)$/.test(table.lower[first] ?? '') || rows.slice(at + 1, later).some(({ kind }) => kind === 'reported')) return false
  const words = named.name.toLowerCase().split(/\s+/)
  const [from, to] = tokensOf(table, source)
  const before = table.lower.slice(0, from)
  return to - from === words.length && !before.includes(words.at(-1)!)
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

/** The opening as a lead where the next statement that is ascribed to somebody repeats it, or what the same speaker goes on to say. */
function summedUp(lead: Lead, at: number): AttributionRow | undefined {
  const row = lead.rows[at]
  const end = lead.openings.at(-1)?.[1] ?? 0
  const said = lead.rows
    .slice(at + 1, at + 1 + AHEAD)
    .filter(({ kind, parent, content }) => kind === 'reported' && parent < 0 && (content[0]?.[0] ?? 0) >= end)
  const [next] = said
  if (!row || !next || (next.content[0]?.[0] ?? 0) >= lead.near || !isAscribed(next) || wentBefore(lead, row)) return undefined
  const content = openingOf(lead, row)
  const mine = contentWords(lead, content)
  const others = said.findIndex((later) => later.chain.at(-1)?.name !== next.chain.at(-1)?.name)
  const repeats = said
    .slice(0, others < 0 ? undefined : others)
    .some((later) => alike(mine, contentWords(lead, later.content), goesOn(lead, content, later.content) ? GOING_ON : undefined))
  return repeats ? asLead(row, next) : undefined
}

/** "… days after nine people were hurt": what the report sets beside the event, and nobody is said to have told of. */
function wentBefore({ table }: Lead, { content }: AttributionRow): boolean {
  const [first] = tokensOf(table, content[0] ?? [0, 0])
  return table.lower[first - 1] === 'after'
}

/** What the sentence of a row tells in nobody's voice, in however many contents. */
function openingOf({ openings, rows }: Lead, { content }: AttributionRow): readonly Extent[] {
  const [from, to] = openings.find(([start, end]) => start <= (content[0]?.[0] ?? 0) && (content[0]?.[0] ?? 0) < end) ?? [0, 0]
  const inside = ({ kind, content: [first] }: AttributionRow): boolean =>
    (kind === 'own-voice' || kind === 'lead') && first !== undefined && first[0] >= from && first[0] < to
  return rows.filter(inside).flatMap((row) => row.content)
}

/** What must be in common with a statement that goes on with what the opening tells of. */
const GOING_ON = { words: 3, share: 0.25 }

/** What stands above a lead and says the same. */
function toldAgain(lead: Lead, at: number): AttributionRow | undefined {
  const row = lead.rows[at]
  const [, second] = lead.openings
  if (!row || !second || (row.content[0]?.[0] ?? 0) >= second[0] || wentBefore(lead, row)) return undefined
  const mine = contentWords(lead, openingOf(lead, row))
  const next = lead.rows.slice(at + 1).find(({ kind, content }) => kind !== 'own-voice' && (content[0]?.[0] ?? 0) >= second[0])
  if (!next || (next.content[0]?.[0] ?? 0) >= second[1] || !isAscribed(next)) return undefined
  return alike(mine, contentWords(lead, next.content)) ? asLead(row, next) : undefined
}

/** Is a statement somebody's who is told, by name or description? */
export function isAscribed({ chain }: AttributionRow): boolean {
  const last = chain.at(-1)
  return last !== undefined && chain.length > 1 && last.status !== 'unresolved' && last.type !== 'vague'
}

/** What is told in nobody's voice, as the lead of a statement. */
export function asLead(row: AttributionRow, next: AttributionRow): AttributionRow {
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
    if (!nextIsPart && i === to - 1) return to - from === 1 && DESCRIBING.has(table.lower[i] ?? '')
  }
  return true
}

const DESCRIBING = new Set(languages.flatMap(({ voices }) => voices.described))

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
