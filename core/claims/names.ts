import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { MentionId } from '../model/ids.ts'
import type { Statement } from '../model/statements.ts'
import { nameKey } from './name-key.ts'
import { lemmaOf, roleOf } from './terms.ts'

/** Keys of the names in a clause: those that mean one actor share a key. */
export interface NamesOfClause {
  readonly all: ReadonlySet<string>
  readonly places: ReadonlySet<string>
}

/** Look-up of names over a case. */
export interface Names {
  of(statement: Statement): NamesOfClause
  broader(concept: string): string | undefined
}

/** Words of names that tell nothing ("the", "al"). */
const PARTICLES = new Set(['the', 'of', 'for', 'and', 'al', 'el', 'a', 'an', 'in', 'on', 'de', 'la', 'e'])

/** Names by actor where the case has resolved them, by the consonants of the name otherwise. */
export function namesOf(view: CaseView): Names {
  const actors = new Map<MentionId, { readonly key: string; readonly place: boolean }>()
  const bySpelling = new Map<string, string>()
  for (const actor of view.actors()) {
    const key = keyOf(actor.names[0] ?? actor.id)
    for (const name of actor.names) if (!bySpelling.has(keyOf(name))) bySpelling.set(keyOf(name), key)
    for (const mention of actor.mentions) actors.set(mention.id, { key, place: actor.kind === 'place' })
  }
  const broader = new Map(languages.flatMap((language) => Object.entries(language.concepts.broader)))
  return {
    broader: (concept) => broader.get(concept),
    of: (statement) => {
      const all = new Set<string>()
      const places = new Set<string>()
      const mentions = view.layer(statement.report, 'mentions').mentions
      for (const index of statement.mentions) {
        const mention = mentions[index]!
        const actor = actors.get(mention.id)
        if (actor === undefined && mention.level !== 'name') continue
        const spelled = keyOf(mention.name)
        const key = actor?.key ?? bySpelling.get(spelled) ?? spelled
        if (key === '') continue
        all.add(key)
        if (actor?.place === true || mention.kind === 'place') places.add(key)
      }
      for (const text of statement.terms) if (roleOf(text) === 'name') all.add(bySpelling.get(lemmaOf(text)) ?? lemmaOf(text))
      return { all, places }
    },
  }
}

/** The key of a whole name: the keys of its words, without particles. */
function keyOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => !PARTICLES.has(word.toLowerCase()))
    .map(nameKey)
    .filter((key) => key !== '')
    .join(' ')
}
