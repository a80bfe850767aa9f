import { initialsMatch } from './initials.ts'
import type { NameRun } from './name-runs.ts'
import type { Scene } from './scene.ts'

/** How many words may stand between the first word of a full name and its initials in brackets. */
const REACH = 9

/**
 * Full names that only their initials in brackets show to be one name: "Ferry Union in Ledan (FUL)". Each is the shortest
 * run of words before the bracket that begins with a name word and has these initials.
 */
export function definedNames(scene: Scene, marks: Uint8Array): NameRun[] {
  const found: NameRun[] = []
  for (const { first, end } of scene.stretches) {
    for (let open = first + 1; open + 1 < end; open++) {
      if (scene.written[open] !== '(' || !/^\p{Lu}[\p{L}\p{N}&-]{1,9}$/u.test(scene.written[open + 1]!)) continue
      const run = fullNameBefore(scene, marks, { open, floor: first })
      if (run) found.push(run)
    }
  }
  return found
}

function fullNameBefore(scene: Scene, marks: Uint8Array, at: { readonly open: number; readonly floor: number }): NameRun | undefined {
  const short = scene.written[at.open + 1]!
  const end = scene.names.forms.possessive.test(scene.lower[at.open - 1]!) ? at.open - 1 : at.open
  for (let first = end - 2; first >= Math.max(at.floor, end - REACH); first--) {
    if (/^[.,;:()"“”]$/.test(scene.written[first]!)) return undefined
    if (marks[first] && initialsMatch(short, scene.text.slice(scene.starts[first], scene.ends[end - 1]))) return { first, end }
  }
  return undefined
}
