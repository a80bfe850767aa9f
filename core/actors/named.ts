import type { Draft } from './drafts.ts'
import type { Extent } from '../model/span.ts'
import { nameInCompound } from './name-words.ts'
import { LOST_POSSESSIVE, nameRuns } from './name-runs.ts'
import type { NameRun } from './name-runs.ts'
import { isNextTo, startsUpper } from './scene.ts'
import type { Scene } from './scene.ts'
import { kindByForm } from './kinds.ts'
import { demonymAtHead, nameInTitle, namesInName, withDirection } from './nested-names.ts'
import { definedNames } from './defined-names.ts'
import { describedAround } from './described.ts'
import { splitRuns } from './split-runs.ts'
import { lastTitleWord, withoutTitle } from './titles.ts'

/** Mentions by name, with their titles; a title that stands for its holder is a description. */
export function namedMentions(scene: Scene, marks: Uint8Array): Draft[] {
  const drafts: Draft[] = []
  const runs = splitRuns(scene, nameRuns(scene, marks), marks)
  const alone = new Set(runs.map((run) => scene.text.slice(scene.starts[run.first], scene.ends[run.end - 1])))
  for (const run of definedNames(scene, marks)) drafts.push(draftOf({ scene, marks, alone }, run, 'name'))
  for (const run of runs) drafts.push(...mentionsOfRun({ scene, marks, alone }, run))
  for (const stretch of scene.stretches) {
    for (let token = stretch.first; token < stretch.end; token++) {
      const extent = marks[token] ? undefined : nameInCompound(scene, token)
      if (extent)
        drafts.push({
          extent: withArticle(scene, extent, token),
          first: token,
          end: token + 1,
          level: 'name',
          name: scene.text.slice(...extent),
          kind: 'unknown',
        })
    }
  }
  return drafts
}

interface Finding {
  readonly scene: Scene
  readonly marks: Uint8Array
  /** The names that stand without a title somewhere in the report. */
  readonly alone: ReadonlySet<string>
}

function mentionsOfRun(finding: Finding, run: NameRun): Draft[] {
  const { scene, alone } = finding
  const members = membersOf(finding, run)
  if (members) return [members]
  const { title, name } = withoutTitle(scene, run, alone)
  const titleDraft = title && describedByTitle(finding, title, name)
  const inTitle = title ? namesInTitle(finding, title) : []
  if (!name) return titleDraft ? [titleDraft, ...inTitle] : []
  const both = doubleDemonym(finding, name)
  if (both) return both
  if (isLoneAdjective(scene, name)) return [draftOf(finding, name, 'adjective')]
  const draft = draftOf(finding, name, 'name')
  if (!titleDraft) return [draft, ...namesAround(finding, draft)]
  draft.kind = 'person'
  draft.title = titleDraft.name
  draft.titleFirst = titleDraft.first
  if (titleDraft.end - titleDraft.first < 2 || titleDraft.name.includes('.') || scene.names.forms.excellencyFirst.test(titleDraft.name))
    return [draft]
  draft.antecedent = titleDraft
  titleDraft.leads = true
  return [titleDraft, draft, ...inTitle]
}

/** "the Members of the Coast Council": people of a body, whose noun has a capital. */
function membersOf({ scene, marks }: Finding, run: NameRun): Draft | undefined {
  const { joints, relational } = scene.names
  const head = scene.lower[run.first]!
  if (run.end - run.first > 1 || !joints.genitives.has(scene.lower[run.end] ?? '') || !isPeople(scene, run.first) || !relational.has(head))
    return undefined
  const [first, end] = describedAround(scene, { ...run, marks })
  const start = scene.starts[scene.tags[first] === 'DT' ? first + 1 : first]!
  const extent = [scene.starts[first]!, scene.ends[end - 1]!] as const
  return { extent, first, end, level: 'nominal', name: scene.text.slice(start, extent[1]), head, kind: 'group' }
}

/** "rebels" in "Leader of the Shore Front rebels". */
const isPeople = (scene: Scene, token: number): boolean =>
  /^(?:NNP?S|VBZ)$/.test(scene.tags[token] ?? '') && scene.names.persons.has(scene.lower[token]!.replace(scene.names.forms.pluralOfPeople, ''))

/** The body, the place and the people that a title names: "Ledanese" and "Free Coast Movement". */
function namesInTitle(finding: Finding, title: NameRun): Draft[] {
  const named = nameInTitle(finding.scene, title)
  const people = demonymAtHead(finding.scene, title)
  return [...(people ? [draftOf(finding, people, 'adjective')] : []), ...(named ? [draftOf(finding, named, 'name')] : [])]
}

/** The names inside a name, and the name with a direction before it. */
function namesAround(finding: Finding, draft: Draft): Draft[] {
  const { scene } = finding
  const inside = namesInName(scene, draft).map((run) => draftOf(finding, run, 'name'))
  const people = scene.tags[draft.end - 1] === 'NNPS' && draft.kind === 'unknown' ? demonymAtHead(scene, draft) : undefined
  const region = draft.kind === 'unknown' || draft.kind === 'place' ? withDirection(scene, draft) : undefined
  return [
    ...inside,
    ...(people ? [draftOf(finding, people, 'adjective')] : []),
    ...(region ? [{ ...draftOf(finding, region, 'name'), kind: 'place' as const }] : []),
  ]
}

/** "Harbour Minister" as a description of its holder, with what belongs to it in lower case: "Director of the state-run Orta Centre". */
function describedByTitle(finding: Finding, title: NameRun, name: NameRun | undefined): Draft {
  const { scene, marks } = finding
  const draft = draftOf(finding, title, 'nominal')
  const at = lastTitleWord(scene, title)
  const head = scene.lower[at] ?? scene.lower[title.end - 1]!
  if (name || at < 0) return { ...draft, kind: 'person', head }
  const people = scene.names.joints.belongings.has(scene.lower[at + 1] ?? '') && isPeople(scene, title.end)
  const [first, end] = describedAround(scene, { first: title.first, end: people ? title.end + 1 : title.end, marks })
  const extent = [scene.starts[first]!, scene.ends[end - 1]!] as const
  const plural = /^NN.*S$/.test(scene.tags[at] ?? '') && scene.names.forms.pluralOfPeople.test(scene.lower[at]!)
  const bare = scene.tags[first] === 'DT' && first < title.first ? first + 1 : first
  return { ...draft, extent, first, end, name: scene.text.slice(scene.starts[bare], extent[1]), kind: plural ? 'group' : 'person', head }
}

/** "Ledanian-Ortese" as two adjectives. */
function doubleDemonym({ scene }: Finding, { first, end }: NameRun): Draft[] | undefined {
  const parts = /^(\p{Lu}\p{Ll}+)[-–](\p{Lu}\p{Ll}+)$/u.exec(scene.written[first]!)?.slice(1) ?? []
  if (end - first > 1 || parts.length !== 2 || !parts.every((part) => scene.names.forms.demonyms.telling.test(part))) return undefined
  return parts.map((name, i) => {
    const start = i === 0 ? scene.starts[first]! : scene.ends[first]! - name.length
    return { extent: [start, start + name.length], first, end, level: 'adjective', name, kind: 'unknown' }
  })
}

/** A capitalised adjective alone before a common noun: "Ledanese officials". */
function isLoneAdjective(scene: Scene, run: NameRun): boolean {
  return (
    run.end - run.first === 1 &&
    scene.tags[run.first] === 'JJ' &&
    startsUpper(scene.written[run.first]!) &&
    /^(?:NN|NNS|JJ|VBN|VBG)$/.test(scene.tags[run.end] ?? '')
  )
}

function draftOf({ scene, marks }: Finding, run: NameRun, level: 'name' | 'nominal' | 'adjective'): Draft {
  const [first, end] = trimmed(scene, run)
  const last = scene.ends[end - 1]! - (marks[end - 1] === LOST_POSSESSIVE ? 1 : 0)
  const name = scene.text.slice(scene.starts[first], last)
  const start = scene.starts[level === 'name' && hasItsArticle(scene, first, end) ? first - 1 : first]!
  return { extent: [start, last], first, end, level, name, kind: kindByForm(scene, { first, end }) }
}

/** "the LR" of "the LR-backed". */
function withArticle(scene: Scene, extent: Extent, token: number): Extent {
  const two =
    extent[1] - extent[0] === 2 && /^\p{Lu}{2}-/u.test(scene.written[token]!) && scene.names.joints.articles.has(scene.lower[token - 1] ?? '')
  return two && isNextTo(scene, token) ? [scene.starts[token - 1]!, extent[1]] : extent
}

/** Names of two capitals are read with their article, as "the LR" for a country is, unless it is that of a noun after them. */
function hasItsArticle(scene: Scene, first: number, end: number): boolean {
  if (end - first > 1 || first === 0 || !scene.names.joints.articles.has(scene.lower[first - 1]!) || !/^\p{Lu}{2}$/u.test(scene.written[first]!))
    return false
  const { bodies, persons } = scene.names
  return isNextTo(scene, first) && !bodies.has(scene.lower[end] ?? '') && !persons.has(scene.lemmas[end] ?? '')
}

/** Without a leading article. */
function trimmed(scene: Scene, run: NameRun): readonly [number, number] {
  let { first } = run
  while (first < run.end - 1 && scene.names.joints.leading.has(scene.lower[first]!)) first++
  return [first, run.end]
}
