import type { Range } from './items.ts'
import { HELD_TOGETHER, isBodyWord, isCapital, isNamePart } from './name.ts'
import { tag, word } from './scene.ts'
import type { Scene } from './scene.ts'

/**
 * "the charity Bread to the Quays in Need (BQN)": the name whose initials stand in brackets behind it, small words inside it; undefined
 * where no small word but "of" and its like is in it, which the run of capitals finds by itself.
 */
export function spelledName(scene: Scene, [from, to]: Range): Range | undefined {
  for (let open = from + 3; open < to; open++) {
    if (!/^[([]$/.test(word(scene, open)) || !/^[)\]]$/.test(word(scene, open + 2))) continue
    const initials = scene.items.text.slice(scene.items.starts[open + 1], scene.items.ends[open + 1])
    if (!/^\p{Lu}{3,7}$/u.test(initials)) continue
    const start = initialsFrom(scene, { initials, open, floor: from })
    if (start !== undefined) return [start, open]
  }
  return undefined
}

function initialsFrom(scene: Scene, { initials, open, floor }: { initials: string; open: number; floor: number }): number | undefined {
  const { text, starts } = scene.items
  let left = initials.length
  let small = false
  for (let i = open - 1; i >= floor && left > 0 && open - i <= 3 * initials.length; i--) {
    if (isCapital(scene, i)) {
      if (text[starts[i]!] !== initials[left - 1]) return undefined
      if (--left === 0) return small ? i : undefined
    } else if (!/^(?:IN|TO|DT|CC)$/.test(tag(scene, i))) return undefined
    else small ||= !HELD_TOGETHER.has(word(scene, i))
  }
  return undefined
}

/** "the Vell Watch for Free seas": one past the small last word of a name, where what it stands for closes the phrase; else the end. */
export function throughCause(scene: Scene, [from, end]: Range, to: number): number {
  if (end + 1 !== to || tag(scene, end) !== 'NNS' || isCapital(scene, end) || word(scene, end - 2) !== 'for' || !isNamePart(scene, end - 1))
    return end
  const lower = word(scene, end)
  if (scene.cues.speakers.has(lower) || scene.cues.mouthpieces.has(lower)) return end
  for (let i = from; i < end - 2; i++) if (isBodyWord(scene, i)) return end + 1
  return end
}
