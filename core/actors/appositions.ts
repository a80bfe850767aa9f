import { isDemonym } from './demonyms.ts'
import { titleStart } from './drafts.ts'
import type { Draft } from './drafts.ts'
import { bearerBefore, openingOf } from './office-bearers.ts'
import { roleEnd } from './role-end.ts'
import { kindByContext } from './kinds.ts'
import type { Scene } from './scene.ts'

/** A description and a name that stand for one actor, and whether the text states it outright (by commas or "is"). */
export interface Apposition {
  readonly name: Draft
  readonly description: Draft
  readonly stated: boolean
}

/** "the harbour minister, Ilan Orta,", "fisherman Ilan Orta", "Ilan Orta, a former pilot,": links them and gives the name its kind. */
export function linkAppositions(scene: Scene, drafts: readonly Draft[]): Apposition[] {
  linkNamesInside(scene, drafts)
  const found: Apposition[] = []
  const endingAt = new Map<number, Draft>()
  const roles = new Map<number, Draft>()
  for (const draft of drafts) {
    if (draft.level === 'pronoun' || draft.level === 'adjective') continue
    keepLongest(endingAt, draft, draft.end)
    if (draft.level === 'nominal') keepLongest(roles, draft, roleEnd(scene, draft))
  }
  for (const draft of drafts) {
    const apposition =
      draft.level === 'name' ? describedBeforeName(scene, draft, { endingAt, roles }) : namedBeforeDescription(scene, draft, endingAt)
    if (!apposition) continue
    found.push(apposition)
    settle(apposition)
  }
  return found
}

/** The longest draft that ends before a token, and the longest description whose role goes on to there. */
interface Ends {
  readonly endingAt: ReadonlyMap<number, Draft>
  readonly roles: ReadonlyMap<number, Draft>
}

function keepLongest(endingAt: Map<number, Draft>, draft: Draft, end: number): void {
  const other = endingAt.get(end)
  if (!other || other.first > draft.first) endingAt.set(end, draft)
}

/** "the FCM group", "Shore Front militia": a description of a body by its own name, which stands inside it. */
function linkNamesInside(scene: Scene, drafts: readonly Draft[]): void {
  drafts.forEach((description, i) => {
    if (description.level !== 'nominal' || description.kind !== 'organisation' || !scene.names.bodyLabels.has(description.head!)) return
    const head = description.end - 1
    if (scene.lower[head] !== description.head || description.leads) return
    for (let inside = i + 1; inside < drafts.length && drafts[inside]!.first < head; inside++) {
      const name = drafts[inside]!
      const between = scene.tags.slice(name.end, head)
      if (name.level !== 'name' || name.end > head || (name.kind !== 'organisation' && name.kind !== 'unknown') || isDemonym(scene, name.end - 1))
        continue
      if (name.extent[1] < scene.ends[name.end - 1]! || between.some((tag) => tag !== 'JJ' && tag !== 'NN')) continue
      name.antecedent ??= description
      description.leads = true
      return
    }
  })
}

function settle({ name, description }: Apposition): void {
  if (description.kind !== 'group') name.kind = description.kind
  const nameLater = description.first < name.first
  if (!nameLater) description.antecedent ??= name
  else {
    if (name.antecedent?.leads) name.antecedent.antecedent ??= description
    else name.antecedent ??= description
    description.leads = true
    if (name.title === undefined && description.kind === 'person') name.title = description.name
  }
}

/** "fisherman Ilan Orta"; "the minister, Ilan Orta"; "his deputy is Mara Dell". */
function describedBeforeName(scene: Scene, name: Draft, { endingAt, roles }: Ends): Apposition | undefined {
  const from = titleStart(name)
  const body = bodyLabelBefore(scene, name, endingAt)
  if (body) return { name, description: body, stated: false }
  const opening = roleAtOpening(scene, name, { endingAt, roles })
  if (opening) return { name, description: opening, stated: true }
  const adjacent = endingAt.get(from)
  if (adjacent && isHolder(adjacent) && standsBeforeNames(scene, adjacent) && mayBe(scene, name, adjacent))
    return { name, description: adjacent, stated: scene.names.roles.purpose.test(adjacent.name) }
  const { acting, copulas } = scene.names.roles
  const start = scene.lower[from - 1] === ',' && acting.has(scene.lower[from - 2] ?? '') ? from - 2 : from
  const between = scene.lower[start - 1] ?? ''
  if (between !== ',' && !copulas.has(between)) return undefined
  const before = holderBefore(scene, name, { at: start - 1, endingAt, roles })
  if (!before || (from === name.first && !/\s/.test(name.name))) return undefined
  const definite = isDefinite(scene, before)
  if (between === ',' ? definite || closes(scene, name.end) : definite) return { name, description: before, stated: true }
  return undefined
}

/** The person who may be the name's bearer, described up to a token. */
function holderBefore(scene: Scene, name: Draft, { at, endingAt, roles }: Ends & { readonly at: number }): Draft | undefined {
  const before = [endingAt, roles].map((ends) => ends.get(at)).find((draft) => draft && isHolder(draft))
  return before?.kind === 'person' && mayBe(scene, name, before) ? before : undefined
}

/** "The leader of the guard, Dell-born pilot Ilan Orta,": a role that opens the sentence, and another of the same person. */
function roleAtOpening(scene: Scene, name: Draft, ends: Ends): Draft | undefined {
  const start = openingOf(scene, titleStart(name))
  if (start === titleStart(name) || !closes(scene, name.end)) return undefined
  const role = holderBefore(scene, name, { ...ends, at: start - 1 })
  return role && scene.openings.has(role.first) && isDefinite(scene, role) ? role : undefined
}

/** "the armed group “Free Shore”", "the monitoring group the Coast Observatory". */
function bodyLabelBefore(scene: Scene, name: Draft, endingAt: ReadonlyMap<number, Draft>): Draft | undefined {
  if (name.kind !== 'organisation' && name.kind !== 'unknown') return undefined
  let from = name.first
  const mayStand = (word: string): boolean => /^["“”‘’']$/.test(word) || scene.names.joints.articles.has(word)
  while (from > 0 && name.first - from < 2 && mayStand(scene.lower[from - 1]!)) from--
  const before = endingAt.get(from)
  if (before?.level !== 'nominal' || before.kind !== 'organisation' || scene.lower[before.end - 1] !== before.head) return undefined
  // "the Shore Front group the Coast Observatory": the group has its name already.
  if (before.leads) return undefined
  return scene.names.bodyLabels.has(before.head ?? '') ? before : undefined
}

/** "the newspaper Coast Daily", not "in the report Ilan Orta": which nouns are followed by the name of the same thing. */
const standsBeforeNames = (scene: Scene, description: Draft): boolean =>
  description.kind === 'person' || scene.names.labels.has(description.head ?? '')

/** "the minister", "his deputy", and roles with capitals, "Harbour Minister". */
function isDefinite(scene: Scene, draft: Draft): boolean {
  return scene.names.roles.definite.has(scene.lower[draft.first]!) || /^\p{Lu}/u.test(draft.name)
}

const closes = (scene: Scene, token: number): boolean => /^[,.)]$/.test(scene.lower[token] ?? '.') || isVerb(scene, token)
const isVerb = (scene: Scene, token: number): boolean => /^VB[DZP]$/.test(scene.tags[token] ?? '')

/** Descriptions of one holder: "the minister", "the town"; not "officials". */
const isHolder = (draft: Draft): boolean =>
  draft.level === 'nominal' && (draft.kind === 'person' || draft.kind === 'publication' || draft.kind === 'place')

function mayBe(scene: Scene, name: Draft, description: Draft): boolean {
  const kind = name.kind === 'unknown' ? kindByContext(scene, name) : name.kind
  return kind === 'unknown' || kind === description.kind || (description.kind === 'publication' && kind === 'organisation')
}

/** "Ilan Orta, a former pilot,"; at the head of a sentence also "Ilan Orta, commander of the guard said". */
function namedBeforeDescription(scene: Scene, description: Draft, endingAt: ReadonlyMap<number, Draft>): Apposition | undefined {
  const between = scene.lower[description.first - 1] ?? ''
  if (description.level !== 'nominal' || description.kind === 'group' || description.leads) return undefined
  const before = bearerBefore(scene, description, endingAt)
  if (before && mayBe(scene, before, description)) return { name: before, description, stated: true }
  const name = endingAt.get(description.first - 1)
  if (!name || name.level !== 'name' || name.first === description.first || !mayBe(scene, name, description)) return undefined
  const { acting, after: mayFollow, articles, copulas, office, openers } = scene.names.roles
  if (copulas.has(between)) {
    const opened = articles.has(scene.lower[description.first]!) || /^\p{Lu}/u.test(description.name)
    return opened ? { name, description, stated: true } : undefined
  }
  const after = scene.lower[description.end] ?? '.'
  if (between === '(' && closesBracket(scene, description.end)) return { name, description, stated: true }
  if (!/^[,–—]$/.test(between)) return undefined
  if (introducesNext(scene, description) || acting.has(scene.lower[description.end + 1] ?? '')) return undefined
  const opened = openers.has(scene.lower[description.first]!) || opensWithName(scene, description.name)
  const ends = /^[,.)]$/.test(after) || mayFollow.has(after)
  const role = /\s/.test(name.name) && office.test(description.name)
  const subject = (role || isOpening(scene, titleStart(name))) && isVerb(scene, description.end)
  if (description.kind !== 'person' && !(opened && /^[,.)]$/.test(after))) return undefined
  return (ends && (opened || description.kind === 'person')) || subject ? { name, description, stated: true } : undefined
}

/** A role that begins with a name or a number: "Coast Council chairman", "4th Shore Brigade commander". */
const opensWithName = (scene: Scene, words: string): boolean =>
  /^\p{Lu}/u.test(words) || scene.names.forms.ordinal.test(/^(\S+) \p{Lu}/u.exec(words)?.[1] ?? '')

/** Whether the bracket closes here, or after a few words of place. */
function closesBracket(scene: Scene, token: number): boolean {
  const end = scene.names.roles.placeAfter.has(scene.lower[token] ?? '') ? token + 4 : token + 1
  for (let at = token; at < end; at++) if (/^[),;]$/.test(scene.lower[at] ?? '')) return true
  return false
}

/** In "President, Ilan Orta, Harbour Minister, Mara Dell" a bare role between two names belongs to the second. */
function introducesNext(scene: Scene, description: Draft): boolean {
  const end = roleEnd(scene, description)
  if (end > description.end && scene.lower[end] === ',' && [end + 1, end + 2].every((token) => /^NNPS?$/.test(scene.tags[token] ?? ''))) return true
  const bare = !scene.names.roles.determiners.has(scene.lower[description.first]!)
  return bare && scene.lower[description.end] === ',' && /^NNPS?$/.test(scene.tags[description.end + 1] ?? '')
}

const isOpening = (scene: Scene, token: number): boolean => scene.openings.has(token) || /^["“”«]$/.test(scene.lower[token - 1] ?? '')
