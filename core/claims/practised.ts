import { languages } from '../languages/index.ts'
import type { Statement } from '../model/statements.ts'
import type { Names, NamesOfClause } from './names.ts'

/** A practice as it is compared: who does what to whom. */
export interface Practised {
  /** The sort of act. */
  readonly act: string
  /** Keys of the names of those who do it. */
  readonly agents: ReadonlySet<string>
  /** Concepts, nouns and names (`name:` and their key) that tell whom it is done to, or what is hindered. */
  readonly to: ReadonlySet<string>
  /** Those who only stand to each other as `act` says; absent where something is done. */
  readonly sides?: readonly Side[]
}

/** One of those who stand to each other, by the keys of its names. */
export interface Side {
  readonly names: ReadonlySet<string>
  readonly place: boolean
}

const hindering = new Set(languages.flatMap(({ concepts }) => concepts.hindering))
const leaving = new Set(languages.flatMap(({ concepts }) => concepts.leaving))
const fighting = new Set(languages.flatMap(({ concepts }) => concepts.fighting))
/** People of no sort: done to anybody, an act is no practice that reports share. */
const ANYBODY = 'person'

/**
 * The practice that a statement stands for, with the keys of its names; undefined for others. Who does it is one of the names of
 * its sentence where the clause leaves that out. What is done to fighters is fighting, and told of anew each time.
 */
export function practisedOf(statement: Statement, names: Names, around: ReadonlyMap<string, number>): Practised | undefined {
  if (statement.practice === undefined) return undefined
  const { act, by, to, on, standing } = statement.practice
  const keysOf = (mentions: readonly number[]): ReadonlySet<string> => new Set(names.of({ ...statement, mentions, terms: [] }).all.keys())
  if (standing)
    return { act, agents: keysOf(by), to: new Set(), sides: sidesOf(by.map((at) => names.of({ ...statement, mentions: [at], terms: [] }))) }
  const agents = by.length === 0 ? new Set(around.keys()) : keysOf(by)
  if (hindering.has(act)) return { act, agents, to: new Set(to.filter((one) => !names.isPeople(one))) }
  const people = to.filter((one) => (names.isPeople(one) && one !== ANYBODY && !fighting.has(one)) || leaving.has(one))
  const named = [...keysOf(on)].filter((key) => !agents.has(key)).map((key) => `name:${key}`)
  return { act, agents, to: new Set([...people, ...named]) }
}

/** Who stand to each other, each once, by the keys of all their names in the statement. */
function sidesOf(named: readonly NamesOfClause[]): readonly Side[] {
  const sides: { names: Set<string>; place: boolean }[] = []
  for (const { all, places } of named) {
    if (all.size === 0) continue
    const known = sides.find(({ names }) => [...all.keys()].some((key) => names.has(key)))
    if (known === undefined) sides.push({ names: new Set(all.keys()), place: places.size > 0 })
    else for (const key of all.keys()) known.names.add(key)
  }
  return sides
}
