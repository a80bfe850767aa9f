import type { Statement } from '../model/statements.ts'
import type { Names, NamesOfClause } from './names.ts'
import { lemmaOf, roleOf } from './terms.ts'
import { WEIGHT } from './weights.ts'

/** The event that a sentence tells of. */
export interface Scene {
  readonly weights: ReadonlyMap<string, number>
  readonly roots: ReadonlyMap<string, string>
  /** Keys of names with what each tells: the words of one name tell no more than one together. */
  readonly names: ReadonlyMap<string, number>
  readonly places: ReadonlySet<string>
  /** Names that may be of places. */
  readonly unsorted: ReadonlySet<string>
  /** The broadest concepts of what happens at one time. */
  readonly events: ReadonlySet<string>
}

/** The event that the statements of one sentence tell of. */
export function sceneOf(members: readonly (readonly [Statement, NamesOfClause])[], names: Names): Scene {
  const terms = new Set(members.flatMap(([statement]) => statement.terms))
  const told = [...terms].filter((text) => {
    const concept = lemmaOf(text)
    return roleOf(text) === 'noun' || (roleOf(text) === 'act' && names.conditionOf(concept) === undefined && !names.isPeople(concept))
  })
  return {
    weights: new Map(told.map((text) => [text, WEIGHT[roleOf(text)]])),
    roots: rootsOf(told, names),
    names: new Map(members.flatMap(([, { all }]) => [...all])),
    events: new Set(told.filter((text) => roleOf(text) === 'act' && names.isEvent(lemmaOf(text))).map((text) => names.broadest(lemmaOf(text)))),
    places: new Set(members.flatMap(([, { places }]) => [...places])),
    unsorted: new Set(members.flatMap(([, { unsorted }]) => [...unsorted])),
  }
}

/** No event. */
export const NO_SCENE: Scene = { weights: new Map(), roots: new Map(), names: new Map(), places: new Set(), unsorted: new Set(), events: new Set() }

/** A sentence that names nobody and no place goes on about the event that the report is about. */
export function together(a: Scene, b: Scene): Scene {
  return {
    weights: new Map([...b.weights, ...a.weights]),
    roots: new Map([...b.roots, ...a.roots]),
    names: new Map([...a.names, ...b.names]),
    events: new Set([...a.events, ...b.events]),
    places: new Set([...a.places, ...b.places]),
    unsorted: new Set([...a.unsorted, ...b.unsorted]),
  }
}

/** The broadest concept of each act among some terms. */
export function rootsOf(terms: readonly string[], names: Names): ReadonlyMap<string, string> {
  const acts = terms.filter((text) => roleOf(text) === 'act')
  return new Map(acts.map((text) => [text, names.broadest(lemmaOf(text))] as const))
}
