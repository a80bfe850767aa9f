import { boundsOf } from './bounds.ts'
import { conditionOf } from './conditions.ts'
import { coreAt } from './cores.ts'
import { countedAfter } from './counted.ts'
import { isQuantity, singularAt } from './admit.ts'
import { modifierAfter, modifierBefore } from './modifiers.ts'
import { sortOf } from './sorts.ts'
import type { Core } from './cores.ts'
import type { Counted } from './counted.ts'
import type { FigureLanguage } from '../languages/figures.ts'
import type { FigureRow } from '../model/figures.ts'
import type { FigureTokens } from './tokens.ts'

/** The figures of a text, in text order, not overlapping. One pass; each token is read a bounded number of times. */
export function findFigures(tokens: FigureTokens, language: FigureLanguage): readonly FigureRow[] {
  const rows: FigureRow[] = []
  let last = 0
  for (let at = 0; at < tokens.length;) {
    const core = coreAt(tokens, at, language) ?? singularAt(tokens, at, language)
    const found = core && isQuantity(tokens, core, language) ? figureFrom(tokens, core, { language, last }) : undefined
    if (found === undefined) at = Math.max(at + 1, core?.sort === 'ordinal' ? at + 1 : at + 1)
    else {
      rows.push(found.row)
      last = found.end
      at = found.end
    }
  }
  return rows
}

interface Surroundings {
  readonly language: FigureLanguage
  /** One past the last token of the figure before. */
  readonly last: number
}

function figureFrom(
  tokens: FigureTokens,
  core: Core,
  { language, last }: Surroundings,
): { readonly row: FigureRow; readonly end: number } | undefined {
  const before = modifierBefore(tokens, core.first, language)
  const first = Math.max(before.first, last)
  const direct = modifierAfter(tokens, core.end, language)
  const kind = sortOf(tokens, { core, at: direct?.end ?? core.end, first }, language)
  const counted: Counted = kind.counted ?? countedAfter(tokens, kind.end, language)
  const late = direct ?? modifierAfter(tokens, counted.end, language)
  const end = Math.max(counted.end, kind.end, late?.end ?? 0)
  if (core.sort === 'vague' && counted.head === undefined) return undefined
  const rule = core.bound ?? (before.rule !== 'exact' && before.first >= last ? before.rule : (late?.rule ?? 'exact'))
  const modifier = [before.first >= last ? before.words : undefined, late?.words].filter((words) => words !== undefined).join(' … ')
  const counts = kind.sort === 'ordinal' ? undefined : conditionOf(tokens, { first, end }, language)
  const scale = kind.factor ?? 1
  const vague = core.sort === 'vague'
  const bounds = vague ? { min: null, max: null, openMin: false, openMax: false } : boundsOf(rule, core.min * scale, core.max * scale)
  const unit = kind.unit ?? (counted.head === undefined ? undefined : tokens.lemma(counted.head))
  const family = unit !== undefined && language.persons.has(unit) ? 'person' : undefined
  const row: FigureRow = {
    extent: [tokens.start(first), tokens.end(end - 1)],
    core: [tokens.start(core.first), tokens.end(core.end - 1)],
    ...bounds,
    vague,
    sort: kind.sort,
    ...(modifier !== '' && { modifier }),
    ...(unit !== undefined && { unit }),
    ...(family !== undefined && { family }),
    ...(counts !== undefined && { counts }),
    ...(kind.change && { change: kind.change }),
    ...(counted.whole && kind.sort === 'share' && { denominator: [tokens.start(counted.whole.first), tokens.end(counted.whole.end - 1)] as const, whole: tokens.lemma(counted.whole.head) }), // prettier-ignore
  }
  return { row, end }
}
