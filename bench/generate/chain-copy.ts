import type { Draft, Placed } from './draft.ts'
import { editedSentence, FAITHFUL, type Freedom } from './edit.ts'
import { around, stated } from './news.ts'
import type { Random } from './random.ts'

/** What a newsroom does to a text that it takes over. */
export type ChainEdit =
  | 'cut'
  | 'lead-rewritten'
  | 'credited'
  | 'hedge-dropped'
  | 'figure-rounded'
  | 'quotation-trimmed'
  | 'caveat-dropped'
  | 'attribution-dropped'
  | 'names-respelt'
  | 'merged'
  | 'own-words-added'

const EDITS: readonly ChainEdit[] = [
  'cut',
  'lead-rewritten',
  'credited',
  'hedge-dropped',
  'figure-rounded',
  'quotation-trimmed',
  'caveat-dropped',
  'attribution-dropped',
  'names-respelt',
  'merged',
  'own-words-added',
]

const ROLE_OF: Partial<Record<ChainEdit, keyof Freedom>> = {
  'hedge-dropped': 'hedge',
  'figure-rounded': 'figure',
  'quotation-trimmed': 'quotation',
  'caveat-dropped': 'caveat',
  'attribution-dropped': 'attribution',
}

/** A report made from another, and from a second one where they are merged, with four to seven operations. */
export function chainCopy(random: Random, parent: Draft, second: Draft | undefined): { readonly draft: Draft; readonly edits: readonly ChainEdit[] } {
  const edits = random.some(
    EDITS.filter((edit) => hasEffect(edit, parent) && (edit !== 'merged' || (second !== undefined && random.chance(0.4)))),
    random.whole(4, 7),
  )
  const has = (edit: ChainEdit): boolean => edits.includes(edit)
  const freedom: Freedom = {
    ...FAITHFUL,
    ...Object.fromEntries(edits.flatMap((edit) => (ROLE_OF[edit] === undefined ? [] : [[ROLE_OF[edit], 1]]))),
  }
  let sentences = taken(random, parent, { share: has('cut') ? 0.4 + random.next() * 0.3 : 1, freedom })
  if (has('lead-rewritten')) sentences = [{ sentence: lead(random, parent, has('credited')) }, ...sentences.slice(1)]
  if (has('merged') && second !== undefined) sentences = [...sentences, ...taken(random, second, { share: 0.3, freedom })]
  if (has('own-words-added'))
    for (let i = random.whole(1, 3); i > 0; i--) sentences.splice(random.whole(1, sentences.length), 0, { sentence: around(random) })
  if (has('names-respelt')) sentences = sentences.map((placed) => respelt(placed, parent))
  const parents = has('merged') && second !== undefined ? [parent.id, second.id] : [parent.id]
  const credit = has('credited') && !has('lead-rewritten') ? random.of(['dateline', 'end'] as const) : 'none'
  return { draft: { ...parent, agency: parent.outlet, credit, parents, sentences }, edits }
}

/** Is there anything in the text that the operation could change? */
function hasEffect(edit: ChainEdit, { sentences }: Draft): boolean {
  const role = ROLE_OF[edit]
  return (
    role === undefined ||
    sentences.some(({ sentence }) => sentence.parts.some((part) => part.role === role && part.also !== undefined && part.also !== part.text))
  )
}

function taken(random: Random, parent: Draft, { share, freedom }: { readonly share: number; readonly freedom: Freedom }): Placed[] {
  const keep = Math.max(3, Math.round(parent.sentences.length * share))
  const dropped = new Set(random.some([...parent.sentences.keys()].slice(1), parent.sentences.length - keep))
  return parent.sentences
    .filter((_, i) => !dropped.has(i))
    .map(({ sentence }) => {
      const { sentence: copy, edits } = editedSentence(random, sentence, freedom)
      return { sentence: copy, from: { report: parent.id, edits } }
    })
}

/** A lead in the outlet's own words, with the text's source where it is credited. */
function lead(random: Random, { incident, outlet }: Draft, credited: boolean): Placed['sentence'] {
  const source = credited ? `, ${outlet} reported` : ''
  const shape = `People were (hurt/affected) at the ${incident.look} ${incident.building} in {place}, near {d${random.whole(0, 15)}}${source}.`
  return stated(random, incident, { claim: 'event', voice: 3, shape })
}

const SPELLINGS: readonly (readonly [string, string])[] = [
  ['oa', 'o'],
  ['ei', 'ey'],
  ['ua', 'wa'],
  ['ae', 'e'],
  ['th', 't'],
  ['ss', 's'],
  ['k', 'q'],
  ['u', 'ou'],
]

/** Names as another desk writes them in Latin letters. */
function respelt({ sentence, ...placed }: Placed, { incident }: Draft): Placed {
  const names = [incident.place, incident.person.full, incident.person.family].sort((x, y) => y.length - x.length)
  const spell = (name: string): string => {
    const [from, to] = SPELLINGS.find(([letters]) => name.includes(letters)) ?? ['', '']
    return from === '' ? name : name.replace(from, to)
  }
  const text = (words: string): string => names.reduce((all, name) => all.replaceAll(name, spell(name)), words)
  return { ...placed, sentence: { ...sentence, parts: sentence.parts.map((part) => ({ ...part, text: text(part.text) })) } }
}
