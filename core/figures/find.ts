import { boundsOf } from './bounds.ts'
import { conditionAt, conditionOf } from './conditions.ts'
import { coreAt } from './cores.ts'
import { countedAfter, relativeAfter } from './counted.ts'
import { isQuantity, singularAt } from './admit.ts'
import { modifierAfter, modifierBefore } from './modifiers.ts'
import { sortOf } from './sorts.ts'
import { thingOf } from './things.ts'
import type { Bounds } from './bounds.ts'
import type { Core } from './cores.ts'
import type { Counted } from './counted.ts'
import type { FigureLanguage } from '../languages/figures.ts'
import type { FigureRow } from '../model/figures.ts'
import type { FigureTokens } from './tokens.ts'
import type { Sort } from './sorts.ts'

/** The figures of a text, in text order, not overlapping. One pass; each token is read a bounded number of times. */
export function findFigures(tokens: FigureTokens, language: FigureLanguage): readonly FigureRow[] {
  const rows: FigureRow[] = []
  let last = 0
  for (let at = 0; at < tokens.length;) {
    const core = coreAt(tokens, at, language) ?? singularAt(tokens, at, language)
    const phrase = core && isQuantity(tokens, core, language) ? phraseAround(tokens, core, { language, last }) : undefined
    if (phrase === undefined) at += 1
    else {
      rows.push(rowOf(tokens, phrase, language))
      last = phrase.end
      at = phrase.end
    }
  }
  return rows
}

/** People are fired from their work; shells are fired. */
const DISMISSED = 'dismissed'

/** Whether the word for a dismissal stands right before a phrase or just behind it: "fired 12 dockers", "12 dockers were fired". */
function isBeside(tokens: FigureTokens, [first, end]: readonly [number, number], language: FigureLanguage): boolean {
  return [first - 1, end, end + 1, end + 2].some((token) => conditionAt(tokens, token, language) === DISMISSED)
}

const UNNUMBERED: Bounds = { min: null, max: null, openMin: false, openMax: false }

interface Surroundings {
  readonly language: FigureLanguage
  /** One past the last token of the figure before. */
  readonly last: number
}

/** A number with the words around it that belong to the figure: tokens `[first, end)`. */
interface Phrase {
  readonly core: Core
  readonly first: number
  readonly end: number
  readonly kind: Sort
  readonly counted: Counted
  readonly bounds: Bounds
  readonly modifier: string
  /** One past the noun phrase, where the words that say what happened begin. */
  readonly nounEnd: number
}

function phraseAround(tokens: FigureTokens, core: Core, { language, last }: Surroundings): Phrase | undefined {
  const before = modifierBefore(tokens, core, language)
  const own = before.first >= last
  const first = Math.max(before.first, last)
  const direct = modifierAfter(tokens, core.end, language)
  const kind = sortOf(tokens, { core, at: direct?.end ?? core.end, first }, language)
  const counted = kind.counted ?? countedAfter(tokens, kind.end, language)
  const vague = core.sort === 'vague'
  if (vague && counted.head === undefined && !language.counting.vagueHeads.has(tokens.word(core.end))) return undefined
  const late = direct ?? modifierAfter(tokens, counted.end, language)
  const nounEnd = Math.max(vague ? relativeAfter(tokens, counted.end, language) : counted.end, kind.end, late?.end ?? 0)
  const stated = counted.head === undefined && kind.sort === 'count' && isState(tokens, nounEnd, language)
  const rule = core.bound ?? (own && before.rule !== 'exact' ? before.rule : (late?.rule ?? 'exact'))
  return {
    core,
    first,
    end: stated ? nounEnd + 1 : nounEnd,
    kind,
    counted,
    bounds: vague
      ? UNNUMBERED
      : { ...boundsOf(rule, core.min, core.max), ...(core.sort === 'share' && core.min < core.max && { minExcluded: true }) },
    modifier: [own ? before.words : undefined, late?.words].filter((words) => words !== undefined).join(' … '),
    nounEnd,
  }
}

/** "16 dead", "30 injured in the blast": a state stands where the noun would. */
function isState(tokens: FigureTokens, at: number, language: FigureLanguage): boolean {
  const stated = language.conditions.has(tokens.lemma(at)) || language.conditions.has(tokens.word(at))
  return stated && !/^(?:VB|VBZ|VBP|VBG)$/.test(tokens.tag(at)) && !/^PRP/.test(tokens.tag(at + 1))
}

function rowOf(tokens: FigureTokens, { core, first, end, kind, counted, bounds, modifier, nounEnd }: Phrase, language: FigureLanguage): FigureRow {
  const thing = kind.unit === undefined ? thingOf(tokens, counted, language) : undefined
  const unit = kind.unit ?? thing?.unit
  const person =
    thing !== undefined && (thing.unit === 'person' || language.persons.has(language.counting.singularOf(tokens.lemma(counted.head ?? -1))))
  const head = counted.head === undefined ? {} : { head: counted.head }
  const happened = end > nounEnd ? conditionAt(tokens, nounEnd, language) : conditionOf(tokens, { first, end: nounEnd, ...head }, language)
  const isFired = happened === DISMISSED && !person && (language.projectiles.has(unit ?? '') || !isBeside(tokens, [first, nounEnd], language))
  const counts = (kind.sort === 'count' || kind.sort === 'share') && !isFired ? happened : undefined
  const { whole } = counted
  return {
    extent: [tokens.start(first), tokens.end(end - 1)],
    core: [tokens.start(core.first), tokens.end(core.end - 1)],
    ...bounds,
    vague: core.sort === 'vague',
    sort: kind.sort,
    ...(modifier !== '' && { modifier }),
    ...(unit !== undefined && { unit }),
    ...(thing?.qualifier !== undefined && { qualifier: thing.qualifier }),
    ...(core.loose === true && { loose: true }),
    ...(person && { family: 'person' }),
    ...(counts !== undefined && { counts }),
    ...(kind.change && { change: kind.change }),
    ...(whole && kind.sort === 'share' && { denominator: [tokens.start(whole.first), tokens.end(whole.end - 1)] as const }),
    ...(whole && (kind.sort === 'share' || whole.head !== counted.head) && { whole: tokens.lemma(whole.head) }),
  }
}
