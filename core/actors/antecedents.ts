import type { NameJoints } from '../languages/name-joints.ts'
import { endsAsDemonym, isDemonymOf } from './demonyms.ts'
import type { Draft } from './drafts.ts'
import { REACH, pronounFor } from './pronoun-antecedents.ts'
import type { Scene, Stretch } from './scene.ts'

/** Sets the antecedent of descriptions, short names and pronouns; mentions are in text order. */
export function linkAntecedents(scene: Scene, drafts: readonly Draft[]): void {
  const before: Draft[] = []
  const stretchOf = stretchNumbers(scene, drafts)
  const words = new Map(drafts.map((draft) => [draft, draft.level === 'name' ? draft.name.toLowerCase().split(/\s+/) : []]))
  const wordsOf = (draft: Draft): readonly string[] => words.get(draft)!
  for (const draft of drafts) {
    if (draft.antecedent === undefined && !draft.leads) {
      const found = antecedentOf(scene, draft, { before, stretchOf, wordsOf })
      if (found && found !== draft) draft.antecedent = found
    }
    before.push(draft)
  }
}

interface Before {
  readonly before: readonly Draft[]
  /** Lower-case words of names. */
  readonly wordsOf: (draft: Draft) => readonly string[]
  readonly stretchOf: ReadonlyMap<Draft, number>
}

function antecedentOf(scene: Scene, draft: Draft, at: Before): Draft | undefined {
  if (draft.level === 'name') return shortenedFrom(scene, draft, at)
  if (draft.level === 'nominal') return describedBefore(scene, draft, at)
  if (draft.level === 'pronoun') return pronounFor(scene, draft, at)
  return undefined
}

/** "Orta" after "Ilan Orta"; "the Observatory" after "Coast Observatory". The last of them, unless two persons share the name. */
function shortenedFrom(scene: Scene, draft: Draft, { before, wordsOf }: Before): Draft | undefined {
  if (draft.name.length < 3) return undefined
  const short = draft.name.toLowerCase()
  const adjective = scene.tags[draft.first] === 'JJ' || /^(?:JJ|NN|NNS)$/.test(scene.tags[draft.end] ?? '')
  let found: Draft | undefined
  for (let i = before.length - 1; i >= 0 && before.length - i < REACH * 3; i--) {
    const other = before[i]!
    if (other.level !== 'name' || other.end > draft.first) continue
    const full = wordsOf(other)
    if (full.length < 2 || !isShortFor(short, full, { kind: other.kind, adjective, joints: scene.names.joints })) continue
    if ((draft.kind === 'place' || isWhereabouts(scene, draft)) && other.kind !== 'place') continue
    if (found && wordsOf(found).join(' ') !== full.join(' ')) return undefined
    found ??= other
  }
  return found
}

/** "in Ledan", "across Ledan": said of places, and so no short name of a body. */
function isWhereabouts(scene: Scene, { first }: Draft): boolean {
  const { direction, whereabouts } = scene.names.joints
  const before = direction.test(scene.lower[first - 1] ?? '') ? first - 2 : first - 1
  return whereabouts.has(scene.lower[before] ?? '')
}

interface ShortIn {
  readonly kind: Draft['kind']
  readonly adjective: boolean
  readonly joints: NameJoints
}

function isShortFor(short: string, full: readonly string[], context: ShortIn): boolean {
  if (
    full.at(-1) !== short.slice(short.lastIndexOf(' ') + 1) &&
    context.kind !== 'organisation' &&
    context.kind !== 'publication' &&
    full[0] !== short
  )
    return false
  const { joints } = context
  const whole = full.join(' ')
  if (whole === short) return false
  // "Ledan" is no short form of "Front of Orta and Ledan", nor of "Orta and Ledan".
  if (full.some((word) => joints.insideLists.has(word)) && headOf(full, joints) !== short && !whole.startsWith(`${short} `)) return false
  if (context.kind === 'person' || context.kind === 'unknown') return whole.endsWith(` ${short}`) || (context.kind === 'person' && full[0] === short)
  if (context.kind !== 'organisation' && context.kind !== 'publication') return false
  return (
    headOf(full, joints) === short ||
    [...joints.belongings].some((word) => whole.startsWith(`${short} ${word} `)) ||
    (full[0] === short && !context.adjective && !endsAsDemonym(short))
  )
}

/** The last word before "of" or "for": "observatory" of "Coast Observatory for Harbour Rights". */
function headOf(words: readonly string[], { belongings }: NameJoints): string | undefined {
  const cut = words.findIndex((word, i) => i > 0 && belongings.has(word))
  return cut > 0 ? words[cut - 1] : words.at(-1)
}

function describedBefore(scene: Scene, draft: Draft, { before, wordsOf }: Before): Draft | undefined {
  if (!scene.names.definite.has(scene.lower[draft.first] ?? '')) return undefined
  const head = draft.head!
  const modifiers = scene.lower.slice(draft.first + 1, draft.end).join(' ')
  const bare = modifiers === head
  const country = bare && scene.names.countries.has(head) ? countryBefore(scene, draft, { before, wordsOf }) : undefined
  if (country) return country
  for (let i = before.length - 1; i >= 0 && before.length - i < REACH; i--) {
    const other = before[i]!
    if (other.end > draft.first) continue
    if (other.level === 'name' && bare && namedWith(wordsOf(other), head, scene.names.joints)) return other
    if (other.level !== 'nominal' || other.head !== head || isPredicate(scene, other)) continue
    const otherWords = scene.lower.slice(other.first, other.end).join(' ')
    if (bare || otherWords.endsWith(modifiers)) return other
  }
  const unnamed = !/\p{Lu}/u.test(draft.name)
  return unnamed && scene.names.anyBody.has(head) && draft.kind === 'organisation' ? mostNamedBody(scene, draft, { before, wordsOf }) : undefined
}

/** "a group" in "listed as a group": what something is called, not somebody. */
function isPredicate(scene: Scene, { first }: Draft): boolean {
  const { predicateBefore, predicateOpeners } = scene.names.roles
  return predicateOpeners.has(scene.lower[first]!) && predicateBefore.has(scene.lemmas[first - 1] ?? '')
}

/** The last name of a country before "the country": an adjective, or a name that an adjective of the report is made from. */
function countryBefore(scene: Scene, draft: Draft, { before }: Pick<Before, 'before' | 'wordsOf'>): Draft | undefined {
  const adjectives = before.filter((other) => other.level === 'adjective').map((other) => other.name.toLowerCase())
  for (let i = before.length - 1; i >= 0 && before.length - i < REACH; i--) {
    const other = before[i]!
    const name = other.name.toLowerCase()
    if (other.end > draft.first || other.extent[1] < scene.ends[other.end - 1]! || scene.names.broadAdjectives.has(name)) continue
    if (other.level === 'adjective' && other.kind !== 'person') return other
    if (other.level === 'name' && other.kind !== 'person' && adjectives.some((word) => isDemonymOf(word, name))) return other
  }
  return undefined
}

function namedWith(words: readonly string[], head: string, joints: NameJoints): boolean {
  return words.length > 1 && (headOf(words, joints) === head || words[0] === head || words.at(-1) === head)
}

/** The organisation named most often in the stretch before; of equals the last. */
function mostNamedBody(scene: Scene, draft: Draft, { before, wordsOf }: Pick<Before, 'before' | 'wordsOf'>): Draft | undefined {
  const counts = new Map<string, { count: number; last: Draft }>()
  for (let i = before.length - 1; i >= 0 && before.length - i < REACH; i--) {
    const other = before[i]!
    if (
      other.end > draft.first ||
      other.level !== 'name' ||
      other.kind !== 'organisation' ||
      wordsOf(other).some((word) => scene.names.officialBodies.has(word))
    )
      continue
    const key = wordsOf(other).join(' ')
    const seen = counts.get(key)
    if (seen) seen.count++
    else counts.set(key, { count: 1, last: other })
  }
  let best: { count: number; last: Draft } | undefined
  for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry
  return best?.last
}

function stretchNumbers(scene: Scene, drafts: readonly Draft[]): Map<Draft, number> {
  const numbers = new Map<Draft, number>()
  let stretch = 0
  for (const draft of drafts) {
    while (stretch + 1 < scene.stretches.length && (scene.stretches[stretch + 1] as Stretch).first <= draft.first) stretch++
    numbers.set(draft, stretch)
  }
  return numbers
}
