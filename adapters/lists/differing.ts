import type { CaseStates, State } from './states.ts'

/** Things looked at together. */
const TOGETHER = 500

/** A table of what is listed, by id. */
export interface Listed {
  /** Marks of what is listed with an id after one and up to another, both by id. */
  marks(after: string, upTo: string): ReadonlyMap<string, string>
  drop(id: string): void
}

/** What is told beside the marks. */
export interface Differing {
  /** Made anew whatever its mark. */
  readonly anew?: ReadonlySet<string>
  readonly seen?: (some: number) => void
}

/** Goes through all things in order; drops what is gone or differs, and yields what has to be put in. */
export function* differing(states: CaseStates['claims'], listed: Listed, { anew, seen }: Differing): Generator<State> {
  for (let last = ''; ;) {
    const some = states(last, TOGETHER)
    const upTo = some.length < TOGETHER ? '\uffff' : some.at(-1)!.id
    const before = listed.marks(last, upTo)
    const now = new Set(some.map(({ id }) => id))
    for (const id of before.keys()) if (!now.has(id)) listed.drop(id)
    for (const state of some) {
      if (state.mark !== '' && before.get(state.id) === state.mark && anew?.has(state.id) !== true) continue
      if (before.has(state.id)) listed.drop(state.id)
      yield state
    }
    seen?.(some.length)
    if (some.length < TOGETHER) return
    last = upTo
  }
}
