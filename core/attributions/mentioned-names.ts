import { languages } from '../languages/index.ts'
import { isAcronym } from './name.ts'
import { sentenceAt } from './sentence-at.ts'
import { shareName } from './speaker-links.ts'
import type { Sentence } from '../model/passages.ts'
import type { Source } from './source.ts'

/** So many names back a short name or description is looked up; keeps long texts linear. */
const REMEMBERED = 300

/** The names that a report mentions, in text order, for descriptions and pronouns of those who have not spoken yet. */
export class MentionedNames {
  readonly #names: readonly Source[]
  readonly #sentences: readonly Sentence[]
  readonly #alone: ReadonlyMap<string, number>

  /** `sentences` are those of the report, in text order; `alone` tells where a name of one word, in small letters, first stands by itself. */
  constructor(names: readonly Source[], sentences: readonly Sentence[], alone: ReadonlyMap<string, number> = new Map()) {
    this.#names = names
    this.#sentences = sentences
    this.#alone = alone
  }

  /**
   * Whether a name is another's first word and yet no short form of it: it stood by itself before the longer one, or is an acronym
   * in front of more than words for news ("LN Harbour Command").
   */
  isApart(name: string, longer: Source): boolean {
    const [first, ...others] = longer.name.toLowerCase().split(/[\s-]+/)
    if (others.length === 0 || first !== name.toLowerCase()) return false
    if ((this.#alone.get(first) ?? Infinity) < longer.span[0]) return true
    return isAcronym(name.replace(/\./g, '')) && !others.every((word) => OUTLET_WORDS.has(word))
  }

  /** The names mentioned before a source, as many as are remembered. */
  before(source: Source): readonly Source[] {
    let low = this.#countBefore(source)
    // "in Vell CFU said": a run of capitals that a source is only the end of is no name of its own.
    while (low > 0 && this.#names[low - 1]!.span[1] > source.span[0]) low--
    return this.#names.slice(Math.max(0, low - REMEMBERED), low)
  }

  #countBefore(source: Source): number {
    let low = 0
    let high = this.#names.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#names[middle]?.span[0] ?? 0) < source.span[0]) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The name that fits of those mentioned after a source, as many as are remembered; none where two do. */
  onlyAfter(source: Source, fits: (candidate: Source) => boolean): Source | undefined {
    const from = this.#countBefore(source)
    const [found, ...others] = this.#names.slice(from, from + REMEMBERED).filter(fits)
    return others.every((other) => other.name === found!.name) ? found : undefined
  }

  /** The last name mentioned before a source that fits, unless its sentence holds another that fits as well. */
  lastBefore(source: Source, fits: (candidate: Source) => boolean): Source | undefined {
    const fitting = this.before(source).filter(fits)
    const found = fitting.at(-1)
    const sentence = found && this.#sentences[sentenceAt(this.#sentences, found.span[0])]
    const rival = sentence && fitting.some((other) => other.span[0] >= sentence.extent[0] && !shareName(other, found))
    return rival ? undefined : found
  }
}

/** Words that follow an outlet's acronym in its longer name: "VNA news agency". */
const OUTLET_WORDS = new Set(languages.flatMap(({ bodies }) => bodies.outletWords))
