import { languages } from '../languages/index.ts'
import { isPersonByForm } from './able-to-speak.ts'
import { NOUNS, beforeAside } from './past-forms.ts'
import type { Cues } from '../languages/cues.ts'
import type { Columns } from './past-forms.ts'

const TRAILING = new Set(languages.flatMap(({ wordForms }) => wordForms.trailingStates))

const SAY_OR_ADD = new Set(languages.flatMap(({ tellings }) => tellings.sayOrAdd))

/** Is a form in -s that taggers take for a verb of saying the plural of a noun: "volunteers", "states", "reports"? */
export const isPluralOfSaying = (columns: Columns, cues: Cues, at: number): boolean =>
  columns.tags[at] === 'VBZ' && (areCounted(columns, cues, at) || isLeagueOfStates(columns, at) || isMatterOfNoun(columns, cues, at))

/** "at least 22 Blue Heron [BHS] volunteers": people behind a number, with what they belong to, and nothing that they could say behind them. */
function areCounted({ tags, lower }: Columns, cues: Cues, at: number): boolean {
  if (cues.speakers.get(lower[at] ?? '')?.sort !== 'people' || OPENS.test(lower[at + 1] ?? '') || tags[at + 1] === 'QUOTE') return false
  let before = beforeAside({ tags, lower }, at - 1)
  const head = before
  while (head - before < LONGEST && /^(?:NN|NNS|NNP|NNPS|JJ)$/.test(tags[before] ?? '')) before--
  return before < head && tags[before] === 'CD' && lower[before] !== 'one' && !cues.months.has(lower[before - 1] ?? '')
}

/** Most words between a number and the people that it counts. */
const LONGEST = 5

/** What opens the content of a verb of saying. */
const OPENS = /^(?:that|[:"“‘'])$/u

/** "the member states concerned", "help from the Gulf states": states of a league or a region, behind a preposition or a word that says whose. */
function isLeagueOfStates({ tags, lower }: Columns, at: number): boolean {
  if (lower[at] !== 'states' || OPENS.test(lower[at + 1] ?? '') || tags[at + 1] === 'QUOTE') return false
  if (lower[at - 1] === 'member') return !/^(?:a|an|one|another|each|every|this|that)$/.test(lower[at - 2] ?? '')
  if (!/^NNPS?$/.test(tags[at - 1] ?? '')) return false
  if (TRAILING.has(lower[at + 1] ?? '')) return true
  const governor = tags[at - 2] === 'DT' ? at - 3 : at - 2
  return /^(?:from|of|with|by|to|among|between|against)$/.test(lower[governor] ?? '') && /^(?:PUNCT|CC|IN|)$/.test(tags[at + 1] ?? '')
}

/** "seeks clarity on fuel leak reports in Vell", "denies flood claims": what the reports are of, behind a preposition or verb, and none who reports. */
function isMatterOfNoun({ tags, lower }: Columns, cues: Cues, at: number): boolean {
  const matter = lower[at - 1] ?? ''
  if (!cues.nouns.has((lower[at] ?? '').replace(/s$/, '')) || !/^NNS?$/.test(tags[at - 1] ?? '')) return false
  if (cues.speakers.has(matter) || cues.mouthpieces.has(matter) || isPersonByForm(matter)) return false
  if (!/^(?:PUNCT|IN|CC|)$/.test(tags[at + 1] ?? '') || OPENS.test(lower[at + 1] ?? '')) return false
  let before = at - 1
  while (at - before < LONGEST && (NOUNS.test(tags[before] ?? '') || tags[before] === 'JJ')) {
    if (cues.weekdays.has(lower[before] ?? '') || cues.months.has(lower[before] ?? '')) return false
    before--
  }
  if (/^(?:on|of|about|over|from|with|by|to|for|against|amid|despite|into)$/.test(lower[before] ?? '')) return true
  return /^VB[DZP]?$/.test(tags[before] ?? '') && !SAY_OR_ADD.has(lower[before] ?? '')
}
