import type { Draft } from './drafts.ts'
import type { Scene } from './scene.ts'

/** A description and a name that stand side by side for one actor. */
export interface Apposition {
  readonly name: Draft
  readonly description: Draft
}

/** "the harbour minister, Ilan Orta,", "fisherman Ilan Orta", "Ilan Orta, a former pilot,": links them and gives the name its kind. */
export function linkAppositions(scene: Scene, drafts: readonly Draft[]): Apposition[] {
  const found: Apposition[] = []
  const endingAt = new Map<number, Draft>()
  for (const draft of drafts) if (draft.level !== 'pronoun' && draft.level !== 'adjective') keepLongest(endingAt, draft)
  for (const draft of drafts) {
    const apposition = draft.level === 'name' ? describedBeforeName(scene, draft, endingAt) : namedBeforeDescription(scene, draft, endingAt)
    if (!apposition) continue
    found.push(apposition)
    const { name, description } = apposition
    if (description.kind !== 'group') name.kind = description.kind
    const later = description.first < name.first ? name : description
    later.antecedent ??= later === name ? description : name
    if (later === name && name.title === undefined && description.kind === 'person') name.title = description.name
  }
  return found
}

function keepLongest(endingAt: Map<number, Draft>, draft: Draft): void {
  const other = endingAt.get(draft.end)
  if (!other || other.first > draft.first) endingAt.set(draft.end, draft)
}

function describedBeforeName(scene: Scene, name: Draft, endingAt: ReadonlyMap<number, Draft>): Apposition | undefined {
  const adjacent = endingAt.get(name.first)
  if (adjacent && isHolder(adjacent) && mayBe(name, adjacent)) return { name, description: adjacent }
  if (scene.lower[name.first - 1] !== ',') return undefined
  const before = endingAt.get(name.first - 1)
  const after = scene.lower[name.end] ?? ''
  const closes = after === ',' || after === '.' || /^VB[DZP]$/.test(scene.tags[name.end] ?? '')
  if (!before || !closes || !isHolder(before) || before.kind !== 'person' || !mayBe(name, before) || !/\s/.test(name.name)) return undefined
  return { name, description: before }
}

/** Descriptions of one holder: "the minister", "the town"; not "officials". */
const isHolder = (draft: Draft): boolean =>
  draft.level === 'nominal' && (draft.kind === 'person' || draft.kind === 'publication' || draft.kind === 'place')

function mayBe(name: Draft, description: Draft): boolean {
  return name.kind === 'unknown' || name.kind === description.kind || (description.kind === 'publication' && name.kind === 'organisation')
}

function namedBeforeDescription(scene: Scene, description: Draft, endingAt: ReadonlyMap<number, Draft>): Apposition | undefined {
  if (description.level !== 'nominal' || scene.lower[description.first - 1] !== ',' || description.kind === 'group') return undefined
  const name = endingAt.get(description.first - 1)
  const after = scene.lower[description.end] ?? ''
  const closes =
    after === ',' || after === '.' || after === 'who' || after === 'in' || after === 'at' || after === 'with' || after === ')' || after === 'and'
  const opened = /^(?:a|an|the|another|one|former|his|her|their)$/.test(scene.lower[description.first] ?? '')
  if (!name || name.level !== 'name' || !(closes || opened) || after === 'and' || !mayBe(name, description)) return undefined
  return { name, description }
}
