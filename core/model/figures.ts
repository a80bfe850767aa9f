import type { Extent } from './span.ts'

/** One quantity of one report, as an interval. Bounds of quantifier words follow the table in docs/figures.md. */
export interface FigureRow {
  /** The whole phrase: modifier, number and what is counted ("at least 16 civilians"). */
  readonly extent: Extent
  /** The number words alone ("16"). */
  readonly core: Extent
  /** Lower bound; null where open or where the words give none. */
  readonly min: number | null
  readonly max: number | null
  readonly openMin: boolean
  readonly openMax: boolean
  /** True where the number named is itself left out, as in "more than 50" and "nearly 50". */
  readonly minExcluded?: boolean
  readonly maxExcluded?: boolean
  /** True where the words name no number at all ("many", "some", "all"). */
  readonly vague: boolean
  /** Modifier words as written ("at least", "nearly"). */
  readonly modifier?: string
  /** What the number is a number of, singular, lower case ("civilian", "percent", "kilometre"). */
  readonly unit?: string
  /** Words before the unit that narrow it, lower case, in order of the alphabet ("aid", "popular"). */
  readonly qualifier?: string
  /** True for quantifier words with soft edges: "several", "dozens", "hundreds". */
  readonly loose?: boolean
  /** What the unit is a kind of, where it is known: `person` for a civilian, a soldier, a child. */
  readonly family?: string
  /** The condition counted: killed, wounded, displaced, arrested … */
  readonly counts?: string
  readonly sort: 'count' | 'share' | 'measure' | 'money' | 'ordinal' | 'change' | 'age' | 'rate'
  /** For shares: words of the whole ("of the women in the camp"). */
  readonly denominator?: Extent
  /** The head of what the figure is a part of, singular, lower case ("woman"). */
  readonly whole?: string
  /** For changes ("rose by 12"): the way it went. */
  readonly change?: 'up' | 'down'
}

/** How two figures stand to each other. */
export type FigureRelation = 'equal' | 'compatible' | 'narrower' | 'contradicts' | 'not-comparable'
