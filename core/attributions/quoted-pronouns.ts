import { languages } from '../languages/index.ts'
import type { ChainLink } from '../model/attributions.ts'
import type { Desk } from './desk.ts'
import type { Finding } from './finding.ts'
import { extentOf, textOf } from './items.ts'
import { tag, word } from './scene.ts'
import type { Scene } from './scene.ts'

const PERSON = new Set(languages.flatMap(({ pronouns }) => [...pronouns.man, ...pronouns.woman]))
const PLACED = new Set(languages.flatMap(({ phrases }) => phrases.places))

/**
 * "“Orr and I met, and he told me C,” Finn said": who is quoted says "I", so that "he" or "she" means somebody else who goes on to speak
 * inside the quotation: whoever was last named in it, else whom the register knows, if that is not the one quoted. Undefined where the
 * finding is none of this.
 */
export function quotedPronoun(
  desk: Desk,
  scene: Scene,
  { finding, above, links }: { readonly finding: Finding; readonly above: readonly ChainLink[]; readonly links: readonly ChainLink[] },
): readonly ChainLink[] | undefined {
  const at = finding.voices.at(-1)?.range[0] ?? 0
  const quotation = desk.table.within[scene.items.tokens[at]?.[0] ?? 0] ?? -1
  const quoted = desk.table.quotations[quotation]
  if (!quoted || tag(scene, at) !== 'PRP' || !PERSON.has(word(scene, at))) return undefined
  // "“C, he said, D”", its inner marks lost: what stands before the pronoun is said by the one quoted.
  if (finding.content.some(([from]) => from < at)) return undefined
  const span = extentOf(scene.items, [at, at + 1])
  const name = lastNamed(desk, [quoted.extent[0], span[0]], word(scene, at))
  if (name !== undefined && !above.some((link) => link.name.endsWith(name))) return [{ name, type: 'named-person', status: 'resolved', span }]
  if (links.at(-1)?.name !== above.at(-1)?.name) return undefined
  return [{ name: textOf(scene.items, [at, at + 1]), type: 'unresolved', status: 'unresolved', span }]
}

/** The last name in a stretch that may be a person's, and of one whom the pronoun can mean: "Mrs Orr" is no "he". */
function lastNamed({ table }: Desk, [from, to]: readonly [number, number], pronoun: string): string | undefined {
  let found: { readonly at: number; readonly name: string } | undefined
  for (const { extent, kind, name } of table.names.values()) {
    if (extent[0] < from || extent[1] > to || !/^(?:person|unknown)$/.test(kind) || extent[0] < (found?.at ?? 0)) continue
    const before = table.text.slice(from, extent[0]).trimEnd().split(/\s+/).at(-1) ?? ''
    const title = table.text.slice(extent[0], extent[1]).split(/\s+/)[0] ?? ''
    if (isOther(before, pronoun) || isOther(title, pronoun)) continue
    if (kind === 'person' || !PLACED.has(before.toLowerCase())) found = { at: extent[0], name }
  }
  return found?.name
}

const MAN = new Set(languages.flatMap(({ pronouns }) => pronouns.man))

/** Does a title tell that its bearer is not whom a pronoun means? */
function isOther(title: string, pronoun: string): boolean {
  const other = MAN.has(pronoun) ? 'womanForm' : 'manForm'
  return languages.some(({ offices }) => offices[other].test(title.toLowerCase().replace(/\.$/, '')))
}
