import { languages } from '../languages/index.ts'
import type { MentionRow } from '../model/actors.ts'
import type { CaseView } from '../model/case-view.ts'
import { anyWord } from '../text/any-word.ts'
import type { Identities } from './identities.ts'

/** Whom a person is said to speak for, by keys of names. */
export type Affiliations = ReadonlyMap<string, ReadonlySet<string>>

const ROLE = anyWord(languages.flatMap(({ sources }) => sources.speaksFor))
/** Words between a person and an organisation, or before the first of them, that still tie them together; in UTF-16 units. */
const REACH = 70
const BREAK = new RegExp(`[.!?;\\n]|${anyWord(languages.flatMap(({ descriptions: { telling, parting } }) => [...telling, ...parting])).source}`, 'i')

/**
 * Persons and the organisations whose head or spokesman the texts call them: "Ada Finn, head of the Coast Monitor", "Coast
 * Monitor director Ada Finn", "the director of the Coast Monitor, Ada Finn". What such a person says is said by the
 * organisation.
 */
export function affiliationsIn(view: CaseView, identities: Identities): Affiliations {
  const found = new Map<string, Set<string>>()
  for (const report of view.reportIds()) {
    const text = view.report(report).text
    const names = view.layer(report, 'mentions').mentions.filter(({ level }) => level === 'name')
    names.forEach((first, at) => {
      for (const second of names.slice(at + 1, at + 3)) {
        const pair = tied(text, first, second)
        if (pair === undefined) continue
        const [person, body] = [identities.keyOfName(pair.person.name), identities.keyOfName(pair.body.name)]
        if (person !== body) found.set(person, (found.get(person) ?? new Set<string>()).add(body))
      }
    })
  }
  return found
}

/** "Coast Guard spokesman Maj. Gen. Ada Finn": the stops of ranks and titles end no sentence. */
const withoutAbbreviations = (between: string): string => between.replace(/(?<=\b\p{Lu}\p{L}{0,4})\.(?=\s)/gu, '')

function tied(text: string, first: MentionRow, second: MentionRow): { readonly person: MentionRow; readonly body: MentionRow } | undefined {
  const between = withoutAbbreviations(text.slice(first.extent[1], second.extent[0]))
  if (between.length > REACH || second.extent[0] < first.extent[1] || BREAK.test(between)) return undefined
  if (isPerson(first) && isBody(second) && ROLE.test(between)) return { person: first, body: second }
  if (!isBody(first) || !isPerson(second)) return undefined
  const before = text
    .slice(Math.max(0, first.extent[0] - REACH / 2), first.extent[0])
    .split(BREAK)
    .at(-1)!
  return ROLE.test(between) || ROLE.test(before) ? { person: second, body: first } : undefined
}

function isPerson({ kind }: MentionRow): boolean {
  return kind === 'person' || kind === 'unknown'
}

function isBody({ kind }: MentionRow): boolean {
  return kind === 'organisation' || kind === 'publication'
}
