import type { PersonsLink } from '../../core/model/decisions.ts'
import type { DecisionRequest } from '../contract.ts'

/** What the reader filled in beside the choice. */
export interface Given {
  /** The other thing, where the choice is about two. */
  readonly other: string
  readonly chain: readonly PersonsLink[]
  /** ISO days, both included. */
  readonly days: readonly [first: string, last: string]
  /** Which of the question's times is meant, and what side, in words. */
  readonly time: number
  readonly words: string
}

/** One thing that a reader can decide, and what it means. */
export interface Choice {
  readonly label: string
  readonly means: string
  /** What is put on record; several where one decision is made of many. */
  readonly body: (given: Given) => DecisionRequest['body'] | readonly DecisionRequest['body'][]
  /** What is asked besides: the other thing, who says it, when it was, or some words. */
  readonly asks?: 'other' | 'chain' | 'time' | 'words'
}

export interface Other {
  readonly id: string
  readonly words: string
}

/** A question put to the reader in the decision dialog. */
export interface Question {
  readonly title: string
  /** The words that are decided on. */
  readonly about: string
  readonly choices: readonly Choice[]
  /** What a choice between two things can be about. */
  readonly others?: readonly Other[]
  /** Finds more of them by their words. */
  readonly find?: (words: string) => Promise<readonly Other[]>
  /** What the other thing is called. */
  readonly otherCalled?: string
  /** The chain as it is read now, from which a correction starts. */
  readonly chain?: readonly PersonsLink[]
  /** Words that name a time. */
  readonly times?: readonly { readonly words: string; readonly reading: string }[]
  /** The query of `/what-if` that tells what would fall. */
  readonly falls?: string
}

/** The question that stands open, if any. */
export const deciding = $state<{ question: Question | undefined }>({ question: undefined })

export function askReader(question: Question): void {
  deciding.question = question
}
