import { languages } from '../languages/index.ts'
import type { Range } from './items.ts'
import { isProper, tag, word } from './scene.ts'
import type { Chunk, Scene } from './scene.ts'

const GOVERNING = new Set(languages.flatMap(({ phrases }) => phrases.governing))

const MEDIA_OWNERS = new Set(languages.flatMap(({ voices }) => voices.mediaOwners))

/**
 * "in the old Vell quarter activists said", "at the far end of the quay state media said": no subject stands behind a preposition,
 * nor behind "to" and a verb, whose object begins with an article ("to guide the ferry envoys said"), so the nouns for people or
 * media at the end of such a phrase are one of their own. The first item of the subject.
 */
export function tailOfGoverned(scene: Scene, { from, to }: Chunk): number {
  const object = tag(scene, from - 1) === 'VB' && word(scene, from - 2) === 'to' && tag(scene, from) === 'DT'
  if (!GOVERNING.has(word(scene, from - 1)) && !object) return from
  const noun = scene.cues.speakers.get(word(scene, to - 1))
  const people = tag(scene, to - 1) === 'NNS' && /^(?:people|office)$/.test(noun?.sort ?? '')
  const media = noun?.sort === 'outlet' && MEDIA_OWNERS.has(word(scene, to - 2))
  const bare = tag(scene, from) !== 'DT' && tag(scene, from) !== 'PRP$'
  const groups = bare && noun?.sort === 'group' && tag(scene, to - 1) === 'NNS' && isProper(scene, from)
  if (!people && !media && !groups) return from
  let head = media ? to - 2 : to - 1
  if (bare) while (head - 1 > from && !isProper(scene, head - 1) && !scene.items.names.has(scene.items.ends[head - 1] ?? 0)) head--
  return head > from ? head : from
}

/**
 * "in Vell Ada Finn said", "of Vell activist Ada Finn said", "in northern Vell CWA TV reported": the first item behind the place
 * that the preposition governs, or the start of the range where nothing tells them apart.
 */
export function behindGoverned(scene: Scene, [from, to]: Range): number {
  const chunk = scene.chunkAt[from]
  if (!chunk || chunk.from !== from || !GOVERNING.has(word(scene, from - 1)) || tag(scene, from) === 'DT' || tag(scene, from) === 'PRP$') return from
  let name = from
  while (name < to && tag(scene, name) === 'JJ') name++
  if (!isProper(scene, name)) return from
  const end = Math.min(chunk.to, to)
  for (let i = name + 1; i < end; i++) {
    const role = tag(scene, i) === 'NN' && /^(?:person|office)$/.test(scene.cues.speakers.get(word(scene, i))?.sort ?? '')
    if (role && isProper(scene, i + 1)) return i
    if (isAcronymAt(scene, i) && !isAcronymAt(scene, i - 1)) return i
  }
  let last = name
  while (last < to && isProper(scene, last)) last++
  return last - name > 2 && last === to ? name + 1 : from
}

const isAcronymAt = ({ items }: Scene, at: number): boolean => /^\p{Lu}{2,}$/u.test(items.text.slice(items.starts[at], items.ends[at]))
