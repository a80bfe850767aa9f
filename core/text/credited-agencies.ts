import { folded } from './folded-name.ts'
import type { Passages } from '../model/passages.ts'
import type { Extent } from '../model/span.ts'

/** Names of agencies credited for the whole text, without the outlet itself. */
export function creditedAgencies(passages: Passages, outlet: string | undefined): readonly { readonly name: string; readonly span: Extent }[] {
  const found: { name: string; span: Extent }[] = []
  const dateline = passages.dateline
  if (dateline?.agency !== undefined) found.push({ name: dateline.agency, span: dateline.extent })
  for (const credit of passages.credits) if (!isWithinText(passages, credit.extent)) found.push({ name: credit.agency, span: credit.extent })
  const own = folded(outlet ?? '')
  const seen = new Set<string>()
  return found.filter(({ name }) => {
    const key = folded(name)
    if (
      key === '' ||
      isGeneric(name) ||
      isSeveral(name) ||
      seen.has(key) ||
      (own !== '' && (own.includes(key) || key.includes(own) || isWithin(name, outlet ?? '')))
    )
      return false
    seen.add(key)
    return true
  })
}

/** A name in brackets between sentences is that of who took the picture above, not of who wrote the text. */
function isWithinText({ sentences, headlines }: Passages, [from, to]: Extent): boolean {
  const before = sentences.some(({ extent }) => extent[1] <= from && !headlines.some(([start, end]) => extent[0] >= start && extent[1] <= end))
  return before && sentences.filter(({ extent }) => extent[0] >= to).length > 1
}

/** Are all words of a name, two at least, among those of another: "Salt Coalition" in "Salt National Coalition"? */
function isWithin(name: string, other: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const others = new Set(other.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  return words.length > 1 && words.every((word) => others.has(word))
}

/** "With Coast Wire and CWA": which of them gave what cannot be told. */
const isSeveral = (name: string): boolean => /^with\b/i.test(name) || /\p{L} (?:and|&) \p{Lu}|[,/]/u.test(name)

/** "TV", "agencies", a picture archive: no agency that can be named. */
const isGeneric = (name: string): boolean =>
  /^(?:state )?(?:tv|television|radio|media|press|agency|agencies|news|staff|reuse)$/i.test(name.trim()) ||
  /\b(?:archive|archives|photo|photos|file|agencies)$/i.test(name.trim())
