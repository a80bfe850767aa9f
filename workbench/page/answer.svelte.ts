import { ask, Unanswered } from './ask.ts'
import { shownAnswer } from './shown-answer.svelte.ts'
import { caseState } from './case-state.svelte.ts'

/** An answer of the server as it comes: what was there before stays while a newer revision is fetched. */
export class Answer<T> {
  value = $state.raw<T | undefined>()
  failure = $state.raw<Unanswered | undefined>()
  /** The address that `value` answers. */
  path = $state('')
  readonly #asks: () => string

  /** Asks whenever the address, given as a function, or the case changes. Must be called while a component starts. */
  constructor(path: () => string) {
    this.#asks = path
    $effect(() => {
      const asked = path()
      const { revision } = caseState
      let late = false
      if (this.path !== asked) this.failure = undefined
      kept(asked, revision).then(
        (value) => {
          if (late) return
          this.value = value as T
          this.path = asked
          shownAnswer.path = asked
          this.failure = undefined
        },
        (failure: unknown) => {
          if (late) return
          this.failure = failure instanceof Unanswered ? failure : new Unanswered('internal', String(failure))
          forget(asked)
        },
      )
      return () => {
        late = true
        if (shownAnswer.path === asked) shownAnswer.path = undefined
      }
    })
  }

  /** True where the value, or the failure, is that of the address asked for now, not of the one before. */
  get fresh(): boolean {
    return this.failure !== undefined || (this.value !== undefined && this.path === this.#asks())
  }
}

/** Answers last had, so that going back is immediate. */
const answers = new Map<string, { readonly revision: number; readonly value: Promise<unknown> }>()
const KEPT = 40

function kept(path: string, revision: number): Promise<unknown> {
  const known = answers.get(path)
  if (known?.revision === revision) return known.value
  const value = ask(path)
  answers.delete(path)
  answers.set(path, { revision, value })
  for (const oldest of answers.keys()) {
    if (answers.size <= KEPT) break
    answers.delete(oldest)
  }
  return value
}

function forget(path: string): void {
  answers.delete(path)
}
