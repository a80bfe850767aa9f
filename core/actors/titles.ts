import type { NameRun } from './name-runs.ts'
import type { Scene } from './scene.ts'

/** A run taken apart: the title's tokens, if any, and the name's; a run that is all title has no name. */
export interface TitledName {
  readonly title?: NameRun
  readonly name?: NameRun
}

/** "Harbour Minister Ilan Orta" into title and name; "Director of the Coast Centre" is a title alone. */
export function withoutTitle(scene: Scene, run: NameRun, alone: ReadonlySet<string> = new Set()): TitledName {
  const last = lastTitleWord(scene, run)
  if (last < 0) return { name: run }
  if (isBodyName(scene, run)) return { name: run }
  let cut = last + 1
  const { belongings } = scene.names.joints
  if (belongings.has(scene.lower[cut] ?? '')) cut = officeEnd(scene, cut + 1, run.end)
  // "Minister of Roads of Ledan": what follows is the office's, too.
  if (belongings.has(scene.lower[cut] ?? '')) cut = run.end
  if (cut >= run.end) cut = knownNameStart(scene, run, { from: last + 2, alone })
  if (cut >= run.end) return { title: run }
  return { title: { first: run.first, end: cut }, name: { first: cut, end: run.end } }
}

/** Where a name that stands alone elsewhere begins at the end of a run: "Ilan Orta" in "Minister for the North Coast Ilan Orta". */
function knownNameStart(scene: Scene, run: NameRun, search: { readonly from: number; readonly alone: ReadonlySet<string> }): number {
  for (let token = search.from + 1; token < run.end; token++)
    if (search.alone.has(scene.text.slice(scene.starts[token], scene.ends[run.end - 1]))) return token
  return run.end
}

/** The last title word before "of" or "for"; -1 without. */
export function lastTitleWord(scene: Scene, run: NameRun): number {
  for (let token = run.end - 1; token >= run.first; token--) {
    if (scene.names.joints.belongings.has(scene.lower[token]!)) {
      for (let before = token - 1; before >= run.first; before--) if (isTitle(scene, before)) return before
      return -1
    }
    if (isTitle(scene, token)) return token
  }
  return -1
}

function isTitle({ names, lower }: Scene, token: number): boolean {
  return names.titles.has(lower[token]!) || names.titlePairs.has(`${lower[token - 1]} ${lower[token]}`)
}

/** "General Assembly", "Attorney General's Office": the last word names a body, a place or an event. */
function isBodyName(scene: Scene, run: NameRun): boolean {
  const last = scene.lower[run.end - 1]!
  const kind = scene.names.heads.get(last)
  if (kind === undefined || isTitle(scene, run.end - 1) || scene.names.offices.has(last)) return false
  return !hasPreposition(scene, run)
}

function hasPreposition(scene: Scene, run: NameRun): boolean {
  for (let token = run.first; token < run.end; token++) if (scene.names.joints.belongings.has(scene.lower[token]!)) return true
  return false
}

/** Where the office after "of" ends: "State" in "Secretary of State Ilan Orta"; the whole rest where no person follows. */
function officeEnd(scene: Scene, first: number, end: number): number {
  const { joints, offices } = scene.names
  let token = joints.articles.has(scene.lower[first] ?? '') ? first + 1 : first
  if (!offices.has(scene.lower[token] ?? '')) return end
  while (token < end && (offices.has(scene.lower[token]!) || (joints.joins.has(scene.lower[token]!) && token + 1 < end))) token++
  return token
}
