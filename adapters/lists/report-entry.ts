import type { AttributionRow, ChainLink } from '../../core/model/attributions.ts'
import type { CaseView } from '../../core/model/case-view.ts'
import type { MentionId, ReportId } from '../../core/model/ids.ts'
import type { Extent } from '../../core/model/span.ts'
import { layerIfThere } from './layer-if-there.ts'
import { reportCalledByText, type ReportInShort } from './report-in-short.ts'

/** What is listed of a report. */
export interface ReportEntry extends ReportInShort {
  /** Number of tokens. */
  readonly words: number
  /** Mentions among the words that name a source: those actors are given a voice. */
  readonly heard: readonly MentionId[]
  /** Names of publishers that it gives as passing on what it says. */
  readonly publishers: readonly string[]
}

/** Links that name who publishes. */
const PUBLISHERS: readonly ChainLink['type'][] = ['agency', 'outlet', 'newspaper', 'website']

/** Reads what is listed of a report. */
export function reportEntry(view: CaseView, id: ReportId): ReportEntry {
  const sources = (layerIfThere(view, id, 'attributions') ?? []).flatMap(sourceWords)
  const mentions = layerIfThere(view, id, 'mentions')?.mentions ?? []
  const named = (layerIfThere(view, id, 'statements') ?? []).flatMap(({ chain }) =>
    chain.slice(1).flatMap(({ name, type }) => (PUBLISHERS.includes(type) && isName(name) ? [name] : [])),
  )
  return {
    ...reportCalledByText(view, id),
    words: layerIfThere(view, id, 'words')?.starts.length ?? 0,
    heard: mentions.filter(({ extent }) => sources.some((words) => words[0] < extent[1] && extent[0] < words[1])).map((mention) => mention.id),
    publishers: [...new Set(named)],
  }
}

/** A word such as "press" names no outlet; scripts without capitals are taken at their word. */
function isName(name: string): boolean {
  return /\p{Lu}|\p{Lo}/u.test(name)
}

function sourceWords({ source, chain }: AttributionRow): readonly Extent[] {
  return [...source, ...chain.flatMap(({ span }) => (span === undefined ? [] : [span]))]
}
