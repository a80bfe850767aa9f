import type { Cues } from '../languages/cues.ts'
import type { MentionRow, Mentions } from '../model/actors.ts'
import type { Source } from './sources.ts'

/** The names that a report mentions, as sources that later descriptions and pronouns may mean. */
export function backgroundOf({ mentions }: Mentions, cues: Cues): readonly Source[] {
  return mentions
    .filter(({ level, kind }) => level === 'name' && (kind === 'person' || kind === 'organisation' || kind === 'publication'))
    .map((mention) => sourceOfMention(mention, cues))
}

function sourceOfMention({ name, kind, title, extent }: MentionRow, cues: Cues): Source {
  const words = name.toLowerCase().split(/[\s-]+/)
  const roles = (title ?? '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((role) => role !== '')
  const noun = words.map((word) => cues.speakers.get(word)).findLast((found) => found !== undefined)
  const office = roles.some((role) => cues.speakers.get(role)?.sort === 'office')
  if (kind === 'person')
    return {
      name,
      type: office ? 'official' : 'named-person',
      span: extent,
      sort: 'person',
      calls: [...roles, ...words],
      definite: false,
      named: true,
      plural: false,
    }
  const outlet = kind === 'publication'
  const sort = noun && noun.sort !== 'person' && noun.sort !== 'people' && noun.sort !== 'office' ? noun.sort : outlet ? 'outlet' : 'group'
  return {
    name,
    type: outlet ? 'outlet' : (noun?.type ?? 'organisation'),
    span: extent,
    sort,
    calls: [words.at(-1) ?? '', ...words],
    definite: false,
    named: true,
    plural: false,
  }
}
