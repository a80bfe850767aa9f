/** `GET /api/exports`: how the case can be handed over, and whom that would name. */
export interface ExportsAnswer {
  readonly formats: readonly { readonly id: string; readonly label: string; readonly gives: string; readonly wholeCase: boolean }[]
  /** Persons, and names that may be persons', as the reports write them; the first of them. */
  readonly named: readonly string[]
  readonly persons: number
}

/**
 * What is done with the names of persons; asked of every file that leaves the case. `GET /api/export/:format?persons=&by=` hands
 * over the whole case, with `claim=` one claim, with `shown=claims` and filters of `/api/claims` the claims that these leave.
 */
export const PERSON_CHOICES = ['keep', 'pseudonymise', 'leave-out'] as const
