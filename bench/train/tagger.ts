/**
 * Trains the English tagger and the endings of dictionary forms, and writes both as data files.
 *
 * Usage: npx tsx bench/train/tagger.ts GUM [--evaluate]
 * GUM is a checkout of UD_English-GUM with its folder not-to-release (sources/, file-lists/). See docs/models/tagger.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { english } from '../../core/languages/en/index.ts'
import { lemmaOf } from '../../core/words/lemmas.ts'
import type { TAGS } from '../../core/model/words.ts'
import { unpack } from '../../core/words/tagger.ts'
import { bytesOfBase64 } from '../../core/text/bytes-of-base64.ts'
import type { GoldDocument } from './conllu.ts'
import { readConllu } from './conllu.ts'
import { endingsFrom } from './lemma-endings.ts'
import type { TrainingLine } from './training-lines.ts'
import { linesOf } from './training-lines.ts'
import { trainPerceptron } from './perceptron.ts'
import { accuracy } from './accuracy.ts'

/** Genres whose texts are free for any use with attribution, or public domain. Left out: fiction, wikiHow (non-commercial), conversation, essays, letters, podcasts (mixed or no-derivatives). */
const GENRES = ['academic', 'bio', 'court', 'interview', 'news', 'speech', 'textbook', 'vlog', 'voyage']

const [folder = '', ...flags] = process.argv.slice(2)
const documentsOf = (part: string): GoldDocument[] =>
  readFileSync(join(folder, 'file-lists', `files.${part}`), 'utf8')
    .split('\n')
    .filter((name) => GENRES.includes(name.split('_')[1] ?? ''))
    .map((name) => ({ name, path: join(folder, 'sources', `${name}.conllu`) }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => readConllu(path, name))

const train = documentsOf('train')
const lines: TrainingLine[] = train.flatMap((document) => linesOf(document, english.words, 'all'))
const packed = trainPerceptron(lines, { rounds: 8, fewest: 2 })
const endings = endingsFrom(train)
const weights = unpack(packed)
for (const part of ['dev', 'test']) {
  const documents = documentsOf(part)
  for (const genre of ['all', 'news', 'interview']) {
    const chosen = documents.filter(({ name }) => genre === 'all' || name.includes(`_${genre}_`))
    for (const variant of ['plain', 'title', 'lower', 'bare'] as const) {
      const { right, total } = accuracy(
        chosen.flatMap((document) => linesOf(document, english.words, variant)),
        weights,
      )
      process.stdout.write(`${part} ${genre} ${variant}: ${((100 * right) / total).toFixed(2)} % of ${total}\n`)
    }
  }
}
const lexicon = { ...english.words, lemmaEndings: endings }
let right = 0
let total = 0
for (const document of documentsOf('dev')) {
  for (const { form, tag, lemma } of document.tokens) {
    if (!/^(NN|VB|JJ|RB|MD)/.test(tag) || tag.startsWith('NNP')) continue
    total++
    const found = lemmaOf(form.toLowerCase(), tag as (typeof TAGS)[number], lexicon)
    if (found === lemma.toLowerCase()) right++
    else if (flags.includes('--show')) process.stdout.write(`  ${form} ${tag} ${found} ${lemma}\n`)
  }
}
process.stdout.write(`lemmas of dev, given the tag: ${((100 * right) / total).toFixed(2)} % of ${total}\n`)
process.stdout.write(`packed: ${packed.length} bytes, ${weights.tags.length} weights; endings: ${endings.size}\n`)
if (!flags.includes('--evaluate')) {
  const data = new URL('../../core/languages/en/', import.meta.url)
  const encoded = Buffer.from(packed).toString('base64')
  if (Buffer.compare(Buffer.from(bytesOfBase64(encoded)), Buffer.from(packed)) !== 0) throw new Error('Base64 does not decode to what was encoded')
  const head = '/** Written by bench/train/tagger.ts from UD_English-GUM; see docs/models/tagger.md and THIRD-PARTY.md. */\n'
  writeFileSync(new URL('tagger.data.ts', data), `${head}export const taggerWeights =\n  '${encoded}'\n`)
  const list = [...endings].map(([ending, change]) => ending + change).sort()
  writeFileSync(new URL('lemma-endings.data.ts', data), `${head}export const lemmaEndings =\n  '${list.join(' ')}'\n`)
}
