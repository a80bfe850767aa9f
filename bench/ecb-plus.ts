import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** One mention of a person, body or place with its chain; mentions of one chain of a topic are one actor. */
export interface EcbMention {
  /** UTF-16 offsets `[start, end)` in the document's text. */
  readonly extent: readonly [number, number]
  readonly words: string
  readonly chain: string
}

/** One document of a topic, its text put together from tokens, one sentence a line. */
export interface EcbDocument {
  readonly name: string
  readonly text: string
  readonly mentions: readonly EcbMention[]
  /** What happens or is done, in the same sentences, but for words of saying; only those with a chain across documents. */
  readonly events: readonly EcbMention[]
}

interface Token {
  readonly sentence: number
  readonly start: number
  readonly end: number
}

/**
 * The documents of ECB+ by topic (Cybulska and Vossen, LREC 2014), with the mentions of persons, bodies and places in the
 * sentences that its authors checked. FOLDER holds `ECB+/` and `ECBplus_coreference_sentences.csv`.
 */
export function readEcbPlus(folder: string): ReadonlyMap<string, readonly EcbDocument[]> {
  const checked = checkedSentences(readFileSync(join(folder, 'ECBplus_coreference_sentences.csv'), 'utf8'))
  const topics = readdirSync(join(folder, 'ECB+')).filter((name) => /^\d+$/.test(name))
  topics.sort((a, b) => Number(a) - Number(b))
  return new Map(
    topics.map((topic) => {
      const files = readdirSync(join(folder, 'ECB+', topic)).filter((name) => name.endsWith('.xml'))
      return [
        topic,
        files.sort().map((file) => {
          const name = file.replace('.xml', '')
          const sentences = checked.get(`${topic}_${name.split('_')[1]}`)
          return readDocument(readFileSync(join(folder, 'ECB+', topic, file), 'utf8'), { name, sentences })
        }),
      ]
    }),
  )
}

function checkedSentences(csv: string): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>()
  for (const line of csv.split(/\r?\n/).slice(1)) {
    const [topic, file, sentence] = line.split(',')
    if (topic === undefined || file === undefined) continue
    const key = `${topic}_${file}`
    found.set(key, (found.get(key) ?? new Set()).add(Number(sentence)))
  }
  return found
}

function readDocument(xml: string, about: { readonly name: string; readonly sentences: ReadonlySet<number> | undefined }): EcbDocument {
  const { text, tokens } = readTokens(xml)
  const chains = chainsByMention(xml, about.name)
  const marked = (tags: string): EcbMention[] => {
    const found: EcbMention[] = []
    for (const [, , id = '', body = ''] of xml.matchAll(new RegExp(`<(${tags}) m_id="(\\d+)"[^>]*?>([\\s\\S]*?)</\\1>`, 'g'))) {
      const own = [...body.matchAll(/t_id="(\d+)"/g)].map(([, token = '']) => tokens.get(token)).filter((token) => token !== undefined)
      if (own.length === 0 || (about.sentences && !about.sentences.has(own[0]!.sentence))) continue
      const extent = [Math.min(...own.map(({ start }) => start)), Math.max(...own.map(({ end }) => end))] as const
      found.push({ extent, words: text.slice(...extent), chain: chains.get(id) ?? `${about.name} ${id}` })
    }
    return found
  }
  const events = marked('(?:NEG_)?ACTION_(?!REPORTING)\\w+').filter(({ chain }) => !chain.startsWith(about.name))
  return { name: about.name, text, mentions: marked('HUMAN_PART\\w*|LOC_GEO|LOC_FAC'), events }
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&apos;': "'", '&lt;': '<', '&gt;': '>' }

function readTokens(xml: string): { readonly text: string; readonly tokens: ReadonlyMap<string, Token> } {
  const tokens = new Map<string, Token>()
  let text = ''
  let last = -1
  for (const [, id = '', number = '', written = ''] of xml.matchAll(/<token t_id="(\d+)" sentence="(\d+)" number="\d+"[^>]*>([\s\S]*?)<\/token>/g)) {
    const word = written.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)
    const sentence = Number(number)
    if (sentence !== last) text = text.trimEnd() + (last < 0 ? '' : '\n')
    else if (!isTied(text, word)) text += ' '
    last = sentence
    tokens.set(id, { sentence, start: text.length, end: text.length + word.length })
    text += word
  }
  return { text, tokens }
}

const isTied = (text: string, word: string): boolean =>
  word === '-' || text.endsWith('-') || /^(?:[.,;:!?)%]|'s|n't|'|’s|'')$/.test(word) || /[($]$|``$/.test(text)

function chainsByMention(xml: string, name: string): ReadonlyMap<string, string> {
  const chains = new Map<string, string>()
  for (const [, sort, id, rest = '', body = ''] of xml.matchAll(/<(CROSS_DOC_COREF|INTRA_DOC_COREF) r_id="(\d+)"([^>]*)>([\s\S]*?)<\/\1>/g)) {
    const note = /note="([^"]+)"/.exec(rest)?.[1]
    const chain = sort === 'CROSS_DOC_COREF' && note !== undefined ? note : `${name} chain ${id}`
    for (const [, mention = ''] of body.matchAll(/<source m_id="(\d+)"/g)) chains.set(mention, chain)
  }
  return chains
}
