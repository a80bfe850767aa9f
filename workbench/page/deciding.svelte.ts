import type { DecisionRequest } from '../contract.ts'

/** One thing that a reader can decide, and what it means. */
export interface Choice {
  readonly label: string
  readonly means: string
  /** What is put on record; `other` is the thing chosen from the question's others. */
  readonly body: (other: string) => DecisionRequest['body']
  /** True where it is about two things, and the second has to be chosen. */
  readonly between?: boolean
}

/** A question put to the reader in the decision dialog. */
export interface Question {
  readonly title: string
  /** The words that are decided on. */
  readonly about: string
  readonly choices: readonly Choice[]
  readonly others?: readonly { readonly id: string; readonly words: string }[]
}

/** The question that stands open, if any. */
export const deciding = $state<{ question: Question | undefined }>({ question: undefined })

export function askReader(question: Question): void {
  deciding.question = question
}
