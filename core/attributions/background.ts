import { withoutArticle } from '../text/without-article.ts'
import type { Cues } from '../languages/cues.ts'
import type { MentionRow, Mentions } from '../model/actors.ts'
import { isAcronym } from './name.ts'
import type { Source } from './source.ts'

/** The names that a report mentions, as sources that later descriptions and pronouns may mean. */
export function backgroundOf({ mentions }: Mentions, cues: Cues): readonly Source[] {
  return mentions.flatMap((mention, n) => {
    const kind = mention.level === 'name' && !isShortForm(mention, mentions[n - 1]) ? kindOf(mention, cues) : undefined
    return kind ? [sourceOfMention(mention, kind, cues)] : []
  })
}

/** Where each name of one word, in small letters, first stands by itself; `from` is the first UTF-16 unit behind the headline, which shortens names. */
export function namesAlone({ mentions }: Mentions, from: number): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  for (const { level, name, extent } of mentions) {
    const bare = withoutArticle(name).toLowerCase()
    if (level === 'name' && extent[0] >= from && !/\s/u.test(bare) && !first.has(bare)) first.set(bare, extent[0])
  }
  return first
}

/** "the Salt Divers Union (SDU)": the short form in brackets adds no name that a description could mean. */
const isShortForm = ({ name, extent }: MentionRow, before: MentionRow | undefined): boolean =>
  before !== undefined && extent[0] - before.extent[1] === 2 && before.level === 'name' && isAcronym(name)

type NamedKind = 'person' | 'organisation' | 'publication'

/** The kind told by the mention, else by the words of the name. */
function kindOf({ name, kind }: MentionRow, cues: Cues): NamedKind | undefined {
  if (kind === 'person' || kind === 'organisation' || kind === 'publication') return kind
  if (kind !== 'unknown') return undefined
  const words = name.toLowerCase().split(/\s+/)
  if (words.some((word) => cues.organisationWords.has(word) || cues.mediaWords.has(word))) return 'organisation'
  return words.length > 1 && words.length < 5 ? 'person' : undefined
}

function sourceOfMention({ name, title, extent }: MentionRow, kind: NamedKind, cues: Cues): Source {
  const words = name.toLowerCase().split(/[\s-]+/)
  const called = (title ?? '').toLowerCase()
  const roles = [...new Set([...called.split(/\s+/), ...called.split(/[\s-]+/)])].filter((role) => role !== '')
  const noun = words.map((word) => cues.speakers.get(word)).findLast((found) => found !== undefined)
  const office = roles.some((role) => cues.speakers.get(role)?.sort === 'office')
  const common = { name, span: extent, definite: false, named: true, plural: false }
  if (kind === 'person') return { ...common, type: office ? 'official' : 'named-person', sort: 'person', calls: [...roles, ...words] }
  const outlet = kind === 'publication' || words.some((word) => cues.mediaWords.has(word))
  const body = noun !== undefined && noun.sort !== 'person' && noun.sort !== 'people' && noun.sort !== 'office' && noun.sort !== 'document'
  return {
    ...common,
    type: outlet ? 'outlet' : body ? noun.type : 'organisation',
    sort: body ? noun.sort : outlet ? 'outlet' : 'group',
    calls: [words.at(-1) ?? '', ...words],
  }
}
