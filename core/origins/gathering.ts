import type { Reason } from '../model/origins.ts'
import type { ReportId } from '../model/ids.ts'
import { sourceClass } from './source-class.ts'
import type { Bundle, Voice } from './voice.ts'
import { statementsOf } from './voice.ts'

/** A step that brought voices together, and how many of the gathered voices it speaks of. */
interface Step extends Pick<Reason, 'rule' | 'text'> {
  readonly voices: number
}

/**
 * A bundle of described sources that others come to, thousands of them in one claim: what each newcomer is asked about is kept in
 * sets, and the statements of a step are listed once all have come.
 */
export class Gathering {
  /** Of the description that gives its name. */
  readonly sort: string
  readonly #first: Bundle
  readonly #voices: Voice[] = []
  readonly #reports = new Set<ReportId>()
  readonly #wordings = new Set<string>()
  #lastRelay: string | undefined
  readonly #undone = new Set<string>()
  /** Reasons and steps in order; undefined where a later step says the same of more. */
  readonly #reasons: (Reason | Step | undefined)[] = []
  readonly #placeOf = new Map<string, number[]>()

  constructor(first: Bundle) {
    this.#first = first
    this.sort = sourceClass(descriptionOf(first))
    this.#take(first)
  }

  /** As a bundle of the voices that have come so far; its reasons are those of the first. */
  get soFar(): Bundle {
    return { ...this.#first, voices: this.#voices }
  }

  /** Shares a copied wording with another. */
  sharesWording({ voices }: Bundle): boolean {
    return voices.some(({ wording }) => wording !== undefined && this.#wordings.has(wording))
  }

  /** Has a voice in a report of another. */
  meets({ voices }: Bundle): boolean {
    return voices.some(({ report }) => this.#reports.has(report))
  }

  /** The last of its relays in order of name, undefined without any. */
  get lastRelay(): string | undefined {
    return this.#lastRelay
  }

  /** Takes another in, for a reason. */
  add(other: Bundle, { rule, text }: Pick<Reason, 'rule' | 'text'>, undone: readonly string[]): void {
    this.#take(other)
    for (const words of undone) this.#undone.add(words)
    // The same step for fewer statements: thousands that come one by one would leave a reason each, with all before it.
    const key = `${rule} ${text}`
    for (const place of this.#placeOf.get(key) ?? []) this.#reasons[place] = undefined
    this.#placeOf.set(key, [])
    this.#put({ rule, text, voices: this.#voices.length })
  }

  /** All that have come as one bundle. */
  bundle(): Bundle {
    const reasons = this.#reasons.filter((reason) => reason !== undefined).map((reason) => ('voices' in reason ? this.#told(reason) : reason))
    return { ...this.#first, voices: this.#voices, reasons, undone: [...this.#undone] }
  }

  #told({ rule, text, voices }: Step): Reason {
    return { rule, text, statements: statementsOf({ voices: this.#voices.slice(0, voices) }) }
  }

  #take({ voices, reasons, undone }: Bundle): void {
    for (const voice of voices) {
      this.#voices.push(voice)
      this.#reports.add(voice.report)
      if (voice.wording !== undefined) this.#wordings.add(voice.wording)
      for (const relay of voice.relays) if (this.#lastRelay === undefined || relay > this.#lastRelay) this.#lastRelay = relay
    }
    for (const reason of reasons) this.#put(reason)
    for (const words of undone) this.#undone.add(words)
  }

  #put(reason: Reason | Step): void {
    const key = `${reason.rule} ${reason.text}`
    if (!('copies' in reason)) this.#placeOf.set(key, [...(this.#placeOf.get(key) ?? []), this.#reasons.length])
    this.#reasons.push(reason)
  }
}

/** The words that describe a source, empty where nobody is described. */
export function descriptionOf({ end }: Pick<Bundle, 'end'>): string {
  return end.kind === 'speaker' ? end.link.name : ''
}
