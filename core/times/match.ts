import { composeNumber } from '../text/compose-number.ts'
import { tokenAt } from './lex.ts'
import type { TimeClass, TimeMatch, TimeToken } from '../languages/times.ts'
import type { TimeTokens } from './lex.ts'

const NEIGHBOURS = 3
/** Words that take no capital letter but in names: "This Week". */
const COMMON: ReadonlySet<TimeClass> = new Set<TimeClass>(['unit', 'units', 'quarter', 'weekend', 'reference'])

/** A run of tokens that a rule's pattern fits, read on demand. */
export class Match implements TimeMatch {
  readonly #tokens: TimeTokens
  readonly #text: string
  readonly #from: number
  readonly #to: number
  #read: readonly TimeToken[] | undefined

  /** Tokens `[from, to)`. */
  constructor(tokens: TimeTokens, text: string, extent: { readonly from: number; readonly to: number }) {
    this.#tokens = tokens
    this.#text = text
    this.#from = extent.from
    this.#to = extent.to
  }

  get tokens(): readonly TimeToken[] {
    this.#read ??= Array.from({ length: this.#to - this.#from }, (_, at) => tokenAt(this.#tokens, this.#text, this.#from + at))
    return this.#read
  }

  one(name: TimeClass): TimeToken | undefined {
    return this.tokens.find((token) => token.class === name)
  }

  all(name: TimeClass): readonly TimeToken[] {
    return this.tokens.filter((token) => token.class === name)
  }

  /** The number composed of the number tokens; "a" counts as one before "hundred" and "dozen", a couple is two. */
  get count(): number | undefined {
    const fraction = this.one('fraction')
    const whole = this.tokens.filter((token) => token.class === 'small' || token.class === 'number' || token.class === 'year')
    if (fraction) return Number(fraction.value) + Number(whole[0]?.value ?? 0)
    const couple = this.one('couple')
    if (couple) return (whole[0] ? Number(whole[0].value) : 1) * Number(couple.value)
    const parts = this.tokens
      .filter((token) => token.class === 'numeral' || token.class === 'scale' || whole.includes(token))
      .map((token) => ({ value: Number(token.value), scales: token.class === 'scale' }))
    const half = parts.length > 0 && this.one('half') && this.one('article') ? 0.5 : 0
    const composed = composeNumber(parts)
    return composed === undefined ? undefined : composed + half
  }

  get before(): readonly string[] {
    return Array.from({ length: Math.min(NEIGHBOURS, this.#from) }, (_, at) => this.#word(this.#from - 1 - at))
  }

  get after(): readonly string[] {
    return Array.from({ length: Math.min(NEIGHBOURS, this.#tokens.starts.length - this.#to) }, (_, at) => this.#word(this.#to + at))
  }

  get named(): boolean {
    const first = this.#text[this.#tokens.starts[this.#from] ?? 0] ?? ''
    if (first === first.toLowerCase()) return false
    return /^[\p{L}\d]/u.test(this.before[0] ?? '') || this.tokens.slice(1).some((token) => COMMON.has(token.class) && /^[A-Z][a-z]/.test(token.text))
  }

  get touching(): { readonly before: string; readonly after: string } {
    const start = this.#tokens.starts[this.#from] ?? 0
    const end = this.#tokens.ends[this.#to - 1] ?? 0
    return { before: start > 0 ? (this.#text[start - 1] ?? '') : '', after: this.#text[end] ?? '' }
  }

  #word(at: number): string {
    return this.#text.slice(this.#tokens.starts[at], this.#tokens.ends[at]).toLowerCase()
  }
}
