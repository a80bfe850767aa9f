import type { Tag } from '../../core/model/words.ts'
import { irregularForms } from '../../core/languages/en/irregular-forms.ts'
import { LONGEST_ENDING, inflectionOf } from '../../core/words/lemmas.ts'
import type { GoldDocument } from './conllu.ts'

/** Endings with what they become, learnt from the forms in documents; an ending is kept where a shorter one would be wrong. */
export function endingsFrom(documents: readonly GoldDocument[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const [form, change] of examples(documents)) {
    for (let length = 1; length <= Math.min(LONGEST_ENDING, form.length - 1); length++) {
      const ending = form[0]! + form.slice(Math.max(1, form.length - length))
      const changes = counts.get(ending) ?? counts.set(ending, new Map()).get(ending)!
      changes.set(change, (changes.get(change) ?? 0) + 1)
    }
  }
  const kept = new Map<string, string>()
  for (const ending of [...counts.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const [change] = [...counts.get(ending)!].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!
    if (shorterSays(kept, ending) !== change) kept.set(ending, change)
  }
  return kept
}

function shorterSays(kept: ReadonlyMap<string, string>, ending: string): string | undefined {
  for (let cut = 2; cut < ending.length; cut++) {
    const change = kept.get(ending[0]! + ending.slice(cut))
    if (change !== undefined) return change
  }
  return undefined
}

/** Forms (class letter first) with their change, one each; the verbs' forms are also made from every base form seen. */
function examples(documents: readonly GoldDocument[]): Map<string, string> {
  const irregular = irregularForms()
  const found = new Map<string, string>()
  const add = (inflection: string, form: string, lemma: string): void => {
    const change = changeBetween(form, lemma)
    if (change !== undefined && !found.has(inflection + form)) found.set(inflection + form, change)
  }
  for (const { tokens } of documents) {
    for (const { form, tag, lemma } of tokens) {
      const word = form.toLowerCase()
      const inflection = inflectionOf(tag as Tag)
      if (!/^[a-z]+$/.test(word) || irregular.has(`${word} ${tag.slice(0, 2)}`)) continue
      if (inflection) add(inflection, word, lemma.toLowerCase())
      if (/^VBP?$/.test(tag) && !irregularBase(lemma.toLowerCase(), irregular)) for (const [kind, made] of inflected(word)) add(kind, made, word)
      if (tag === 'NN') add('S', plural(word), word)
    }
  }
  return found
}

const irregularBase = (lemma: string, irregular: ReadonlyMap<string, string>): boolean => [...irregular.values()].includes(lemma)

/** How many letters go and what comes instead; undefined where the form is not an inflection by ending. */
function changeBetween(form: string, lemma: string): string | undefined {
  let same = 0
  while (same < form.length && form[same] === lemma[same]) same++
  return same >= 2 && form.length - same <= 5 ? `${form.length - same}${lemma.slice(same)}` : undefined
}

function plural(word: string): string {
  if (/(?:[sxz]|[cs]h)$/.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

/** The regular forms of a verb; consonants are doubled in words of one syllable alone. */
function inflected(base: string): (readonly [kind: string, form: string])[] {
  const stem = /^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(base) ? base + base.at(-1)! : base
  const past = base.endsWith('e') ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`
  const going = /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`
  return [
    ['D', past],
    ['G', going],
    ['Z', plural(base)],
  ]
}
