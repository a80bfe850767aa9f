import type { Row } from '../../core/model/plan.ts'
import { recentValues } from './recent-values.ts'
import { restoredValue } from './stored-value.ts'

/** A row as it stands in the `rows` table. */
export interface StoredRow {
  readonly number: number
  readonly id: string
  readonly value: Uint8Array
}

/** A row at hand; where it can be found under many ids, with these as a set. */
export interface HeldRow {
  readonly row: Row<unknown>
  readonly places: { has(place: string): boolean }
}

/** Rows kept at hand, in bytes of their uncompressed form, and answers to look-ups, in characters of what was asked. */
const ROW_BYTES = 16 * 1024 * 1024
const ANSWER_CHARACTERS = 4 * 1024 * 1024

/** Rows that can be found under more ids than this are held with a set of them. */
const MANY_PLACES = 32

/**
 * Rows and answers to look-ups, kept until the step's rows change; later stages ask for the same few again and again. A row
 * that can be found under many ids is decoded once for all of them.
 */
export function recentRows(fetch: (number: number) => StoredRow | undefined) {
  const rows = recentValues<HeldRow>(ROW_BYTES)
  const answers = recentValues<readonly number[]>(ANSWER_CHARACTERS)
  const changes = new Map<string, number>()
  const state = (step: string): string => `${step} ${changes.get(step) ?? 0}`
  const row = (step: string, number: number): HeldRow | undefined => {
    const key = `${state(step)} ${number}`
    const held = rows.get(key)
    if (held !== undefined) return held
    const stored = fetch(number)
    if (stored === undefined) return undefined
    const { value, bytes } = restoredValue(stored.value)
    const made = heldRow(value as Row<unknown>)
    rows.set(key, made, bytes)
    return made
  }
  return {
    row,
    /** The row that `find` gives under an id, asked for where it is not at hand. */
    withId: (step: string, id: string, find: () => StoredRow | undefined): HeldRow | undefined => {
      const question = `${state(step)} id ${id}`
      const [number] = answers.get(question) ?? []
      const held = number === undefined ? undefined : row(step, number)
      if (held !== undefined) return held
      const stored = find()
      if (stored === undefined) return undefined
      answers.set(question, [stored.number], question.length + 1)
      const { value, bytes } = restoredValue(stored.value)
      const made = heldRow(value as Row<unknown>)
      rows.set(`${state(step)} ${stored.number}`, made, bytes)
      return made
    },
    /** Numbers of the rows that answer a question, asked for by `find` where they are not at hand. */
    answer: (step: string, question: string, find: () => readonly number[]): readonly number[] => {
      const key = `${state(step)} ${question}`
      const known = answers.get(key)
      if (known !== undefined) return known
      const found = find()
      answers.set(key, found, key.length + found.length)
      return found
    },
    forget: (step: string): void => void changes.set(step, (changes.get(step) ?? 0) + 1),
    clear: (): void => {
      rows.clear()
      answers.clear()
    },
  }
}

function heldRow(row: Row<unknown>): HeldRow {
  const { at } = row
  return { row, places: at.length > MANY_PLACES ? new Set(at) : { has: (place) => at.includes(place) } }
}

/** A stored row as it was put in. */
export function rowOf(found: StoredRow): Row<unknown> {
  return restoredValue(found.value).value as Row<unknown>
}
