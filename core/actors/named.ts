import type { Draft } from './drafts.ts'
import { nameInCompound } from './name-words.ts'
import { LOST_POSSESSIVE, nameRuns } from './name-runs.ts'
import type { NameRun } from './name-runs.ts'
import { startsUpper } from './scene.ts'
import type { Scene } from './scene.ts'
import { kindByForm } from './kinds.ts'
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
      if (extent) drafts.push({ extent, first: token, end: token + 1, level: 'name', name: scene.text.slice(...extent), kind: 'unknown' })
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
  const { title, name } = withoutTitle(scene, run, alone)
  const titleDraft = title && describedByTitle(finding, title, name)
  if (!name) return titleDraft ? [titleDraft, ...partsOf(finding, run)] : []
  if (isLoneAdjective(scene, name)) return [draftOf(finding, name, 'adjective')]
  const draft = draftOf(finding, name, 'name')
  if (!titleDraft) return [draft, ...partsOf(finding, name)]
  draft.kind = 'person'
  draft.title = titleDraft.name
  draft.titleFirst = titleDraft.first
  if (titleDraft.end - titleDraft.first < 2 || titleDraft.name.includes('.')) return [draft]
  draft.antecedent = titleDraft
  titleDraft.leads = true
  return [titleDraft, draft]
}

/** "Harbour Minister" as a description of its holder, with what belongs to it in lower case: "Director of the state-run Orta Centre". */
function describedByTitle(finding: Finding, title: NameRun, name: NameRun | undefined): Draft {
  const { scene, marks } = finding
  const draft = draftOf(finding, title, 'nominal')
  const at = lastTitleWord(scene, title)
  const head = scene.lower[at] ?? scene.lower[title.end - 1]!
  if (name || at < 0) return { ...draft, kind: 'person', head }
  const [first, end] = describedAround(scene, { first: title.first, end: title.end, marks })
  const extent = [scene.starts[first]!, scene.ends[end - 1]!] as const
  const plural = /^NN.*S$/.test(scene.tags[at] ?? '') && scene.lower[at]!.endsWith('s')
  const bare = scene.tags[first] === 'DT' && first < title.first ? first + 1 : first
  return { ...draft, extent, first, end, name: scene.text.slice(scene.starts[bare], extent[1]), kind: plural ? 'group' : 'person', head }
}

/** Names after "of" and "for" inside a longer name are mentions of their own: "Ledan" in "Bank of Ledan". */
function partsOf(finding: Finding, run: NameRun): Draft[] {
  const { scene } = finding
  for (let token = run.end - 2; token > run.first; token--) {
    if (!/^(?:of|for|in)$/.test(scene.lower[token]!)) continue
    const first = scene.lower[token + 1] === 'the' ? token + 2 : token + 1
    if (first >= run.end || scene.names.offices.has(scene.lower[first]!) || scene.names.heads.has(scene.lower[run.end - 1]!)) return []
    const part = draftOf(finding, { first, end: run.end }, 'name')
    return run.end - first > 2 ? [] : [part]
  }
  return []
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
  const start = scene.starts[first]!
  const last = scene.ends[end - 1]! - (marks[end - 1] === LOST_POSSESSIVE ? 1 : 0)
  const name = scene.text.slice(start, last)
  return { extent: [start, last], first, end, level, name, kind: kindByForm(scene, { first, end }) }
}

/** Without a leading article. */
function trimmed(scene: Scene, run: NameRun): readonly [number, number] {
  let { first } = run
  while (first < run.end - 1 && /^(?:the|a|an|this)$/.test(scene.lower[first]!)) first++
  return [first, run.end]
}
