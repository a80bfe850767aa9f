import { readFileSync } from 'node:fs'

/** A token of a treebank. Offsets are in the text of its document, UTF-16. */
export interface GoldToken {
  readonly start: number
  readonly end: number
  readonly form: string
  readonly tag: string
  readonly lemma: string
  /** Index in the document of the token that governs it; -1 for the root of a sentence. */
  readonly head: number
  readonly relation: string
  /** The column of further notes, as it stands. */
  readonly notes: string
}

/** One document: its text put together from the sentences, paragraphs parted by blank lines. */
export interface GoldDocument {
  readonly name: string
  readonly text: string
  readonly tokens: readonly GoldToken[]
}

/** Reads a CoNLL-U file that holds one document (universaldependencies.org/format.html). */
export function readConllu(path: string, name: string): GoldDocument {
  const tokens: GoldToken[] = []
  let text = ''
  let first = 0
  let joined: { until: number; form: string; spaced: boolean } | undefined
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('# newpar') && !line.startsWith('# newpar_block')) text = text.trimEnd() + (text ? '\n\n' : '')
    if (line === '') first = tokens.length
    if (line === '' || line.startsWith('#')) continue
    const [id = '', form = '', lemma = '', , tag = '', , head = '', relation = '', , misc = ''] = line.split('\t')
    if (id.includes('.')) continue
    const spaced = !misc.includes('SpaceAfter=No')
    if (id.includes('-')) {
      joined = { until: Number(id.split('-')[1]), form, spaced }
      continue
    }
    tokens.push({
      start: text.length,
      end: text.length + form.length,
      form,
      tag,
      lemma,
      head: Number(head) === 0 ? -1 : first + Number(head) - 1,
      relation,
      notes: misc,
    })
    text += form
    if (joined) {
      if (Number(id) === joined.until) {
        if (joined.spaced) text += ' '
        joined = undefined
      }
    } else if (spaced) text += ' '
  }
  return { name, text, tokens }
}
