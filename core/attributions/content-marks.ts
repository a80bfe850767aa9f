import type { AttributionMode } from '../model/attributions.ts'
import type { Extent } from '../model/span.ts'
import { sceneAt } from './desk.ts'
import type { Desk } from './desk.ts'
import { extentOf } from './items.ts'
import type { Range } from './items.ts'
import { marksOf } from './marks.ts'
import type { Marks } from './marks.ts'
import { isQuote, word } from './scene.ts'
import type { Scene } from './scene.ts'

/** The marks of a content; a quotation is negated where its first sentence is, and tells of all that negate something. */
export function contentMarks(desk: Desk, scene: Scene, content: readonly Range[]): Marks {
  const outer = marksOf(scene, content)
  const quoted = content.flatMap(([from, to]) => Array.from({ length: to - from }, (_, n) => from + n)).find((i) => isQuote(scene, i))
  if (quoted === undefined) return outer
  const [first, ...further] = cutAtSentences(desk, scene.items.tokens[quoted] ?? [0, 0]).map((tokens) => {
    const inner = sceneAt(desk, tokens, true)
    return marksOf(inner, [[0, inner.size]])
  })
  if (!first) return outer
  return {
    hedges: [...outer.hedges, ...first.hedges],
    negated: outer.negated || first.negated,
    negations: [outer, first, ...further].flatMap(({ negations }) => negations),
  }
}

export function modeOf(scene: Scene, content: readonly Range[]): AttributionMode {
  const items = content.flatMap(([from, to]) => Array.from({ length: to - from }, (_, n) => from + n))
  const quoted = items.filter((i) => isQuote(scene, i)).length
  if (quoted === items.length) return 'direct'
  const marks = items.some((i) => /^[“"„«]$/u.test(word(scene, i)))
  return quoted > 0 || marks ? 'mixed' : 'indirect'
}

/** Glosses in brackets inside quotations belong to the outlet. */
export function foreignIn(scene: Scene, content: readonly Range[]): readonly Extent[] {
  const found: Extent[] = []
  for (const [from, to] of content)
    for (let i = from; i < to; i++) {
      if (!isQuote(scene, i)) continue
      const [start, end] = extentOf(scene.items, [i, i + 1])
      for (const match of scene.items.text.slice(start, end).matchAll(/[([][^()[\]]{2,200}[)\]]/gu))
        found.push([start + match.index, start + match.index + match[0].length])
    }
  return found
}

export function cutAtSentences(desk: Desk, [from, to]: Range): readonly Range[] {
  const cuts: Range[] = []
  let start = from
  for (let i = from + 1; i < to; i++)
    if (desk.sentenceStarts.has(i)) {
      cuts.push([start, i])
      start = i
    }
  cuts.push([start, to])
  return cuts
}
