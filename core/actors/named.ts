import type { Draft } from './drafts.ts'
import { nameInCompound } from './name-words.ts'
import { nameRuns } from './name-runs.ts'
import type { NameRun } from './name-runs.ts'
import type { Scene } from './scene.ts'
import { kindByForm } from './kinds.ts'
import { lastTitleWord, withoutTitle } from './titles.ts'

/** Mentions by name, with their titles; a title that stands for its holder is a description. */
export function namedMentions(scene: Scene, marks: Uint8Array): Draft[] {
  const drafts: Draft[] = []
  const runs = nameRuns(scene, marks)
  const alone = new Set(runs.map((run) => scene.text.slice(scene.starts[run.first]!, scene.ends[run.end - 1]!)))
  for (const run of runs) drafts.push(...mentionsOfRun(scene, run, alone))
  for (const stretch of scene.stretches) {
    for (let token = stretch.first; token < stretch.end; token++) {
      const extent = marks[token] ? undefined : nameInCompound(scene, token)
      if (extent) drafts.push({ extent, first: token, end: token + 1, level: 'name', name: scene.text.slice(...extent), kind: 'unknown' })
    }
  }
  return drafts
}

/** `alone` holds the names that stand without a title somewhere in the report. */
function mentionsOfRun(scene: Scene, run: NameRun, alone: ReadonlySet<string>): Draft[] {
  const { title, name } = withoutTitle(scene, run, alone)
  const titleDraft = title && describedByTitle(scene, title)
  if (!name) return titleDraft ? [titleDraft, ...partsOf(scene, run)] : []
  if (isLoneAdjective(scene, name)) return [draftOf(scene, name, 'adjective')]
  const draft = draftOf(scene, name, 'name')
  if (!titleDraft) return [draft, ...partsOf(scene, name)]
  draft.kind = 'person'
  draft.title = titleDraft.name
  draft.titleFirst = titleDraft.first
  if (titleDraft.end - titleDraft.first < 2 || titleDraft.name.includes('.')) return [draft]
  draft.antecedent = titleDraft
  titleDraft.leads = true
  return [titleDraft, draft]
}

/** "Harbour Minister" as a description of its holder. */
function describedByTitle(scene: Scene, title: NameRun): Draft {
  const draft = draftOf(scene, title, 'nominal')
  draft.kind = 'person'
  return { ...draft, head: scene.lower[lastTitleWord(scene, title)] ?? scene.lower[title.end - 1]! }
}

/** Names after "of" and "for" inside a longer name are mentions of their own: "Ledan" in "Bank of Ledan". */
function partsOf(scene: Scene, run: NameRun): Draft[] {
  for (let token = run.end - 2; token > run.first; token--) {
    if (!/^(?:of|for|in)$/.test(scene.lower[token]!)) continue
    const first = scene.lower[token + 1] === 'the' ? token + 2 : token + 1
    if (first >= run.end || scene.names.offices.has(scene.lower[first]!) || scene.names.heads.has(scene.lower[run.end - 1]!)) return []
    const part = draftOf(scene, { first, end: run.end }, 'name')
    return run.end - first > 2 ? [] : [part]
  }
  return []
}

/** A capitalised adjective alone before a common noun: "Ledanese officials". */
function isLoneAdjective(scene: Scene, run: NameRun): boolean {
  return run.end - run.first === 1 && scene.tags[run.first] === 'JJ' && /^(?:NN|NNS|JJ|VBN|VBG)$/.test(scene.tags[run.end] ?? '')
}

function draftOf(scene: Scene, run: NameRun, level: 'name' | 'nominal' | 'adjective'): Draft {
  const [first, end] = trimmed(scene, run)
  const start = scene.starts[first]!
  const last = scene.ends[end - 1]!
  const name = scene.text.slice(start, last)
  return { extent: [start, last], first, end, level, name, kind: kindByForm(scene, { first, end }) }
}

/** Without a leading article, and without the stop of a sentence that an abbreviation took in. */
function trimmed(scene: Scene, run: NameRun): readonly [number, number] {
  let { first } = run
  while (first < run.end - 1 && /^(?:the|a|an|this)$/.test(scene.lower[first]!)) first++
  return [first, run.end]
}
