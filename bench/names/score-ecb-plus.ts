/**
 * Scores actors across documents on ECB+: each topic is a case; B-cubed over the mentions that hold a capital, and over those of
 * them that are names, beside the two baselines of taking equal words for one actor.
 *
 *   npx tsx bench/names/score-ecb-plus.ts FOLDER
 */
import { analyze, reportFromText } from '../../core/index.ts'
import { plan } from '../../core/pipeline.ts'
import { bcubed } from '../../core/evaluation/bcubed.ts'
import { readEcbPlus } from '../ecb-plus.ts'
import type { EcbDocument } from '../ecb-plus.ts'

interface Placed {
  readonly words: string
  readonly chain: string
  readonly topic: string
  /** The actor found for it, or undefined where no mention meets it by a third. */
  readonly actor: string | undefined
}

const STEPS: readonly string[] = ['words', 'passages', 'mentions', 'actors']

/** Least share of both extents together that a found mention must have in common. */
const LEAST_OVERLAP = 0.3

async function placedIn(topic: string, documents: readonly EcbDocument[]): Promise<Placed[]> {
  const reports = documents.map(({ name, text }) =>
    reportFromText({ place: name, key: name, text, meta: { language: { value: 'en', from: 'record' } } }),
  )
  const view = await analyze(reports, { plan: plan.filter(({ id }) => STEPS.includes(id)) })
  return documents.flatMap((document, i) => {
    const { mentions } = view.layer(reports[i]!.id, 'mentions')
    return document.mentions.map(({ extent: [start, end], words, chain }) => {
      const shares = mentions
        .filter(({ level }) => level !== 'pronoun')
        .map(({ id, extent, level }) => {
          const share = (Math.min(end, extent[1]) - Math.max(start, extent[0])) / (Math.max(end, extent[1]) - Math.min(start, extent[0]))
          return { id, share, rank: share + (level === 'name' ? LEAST_OVERLAP : 0) }
        })
        .filter(({ share }) => share >= LEAST_OVERLAP)
      const best = shares.reduce((a, b) => (b.rank > a.rank ? b : a), shares[0]!)
      return { words, chain: `${topic} ${chain}`, topic, actor: shares.length === 0 ? undefined : `${topic} ${view.actorOf(best.id)!.id}` }
    })
  })
}

const FUNCTION_WORDS = /^(?:The|A|An|He|She|They|His|Her|It|We|I|You|Their|My|Our|Police|Who)\b/
const hasCapital = (words: string): boolean => /\p{Lu}/u.test(words.replace(FUNCTION_WORDS, ''))
const withoutLead = (words: string): string => words.replace(/^(?:in|at|on|near|from|outside|to|of|off) /i, '').replace(/^(?:the|a) /i, '')

/** Every word capitalised but small ones, and one of them seldom written small. */
function isName(words: string, common: ReadonlySet<string>): boolean {
  const own = withoutLead(words).split(/\s+/)
  const capitalised = own.filter((word) => /^\p{Lu}/u.test(word))
  if (capitalised[0] !== own[0] || own.some((word) => /^\p{Ll}/u.test(word) && !/^(?:of|the|and|de|for|in|at|on)$/.test(word))) return false
  return capitalised.some((word) => !common.has(word.toLowerCase().replace(/[^\p{L}]+$/u, '')))
}

/** Words that stand in lower case at least so often are common. */
const COMMON = 4

function commonWords(documents: readonly EcbDocument[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { text } of documents) for (const [word] of text.matchAll(/\b[a-z]+\b/g)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= COMMON).map(([word]) => word))
}

const plain = (words: string): string =>
  withoutLead(words.toLowerCase())
    .replace(/['’]s?$/, '')
    .replace(/[.,]/g, '')

function printed(label: string, rows: readonly Placed[]): void {
  const b3 = (cluster: (row: Placed) => string | undefined): string => {
    const numbers = new Map<string, number>()
    const numbered = (name: string): ReadonlySet<number> => {
      if (!numbers.has(name)) numbers.set(name, numbers.size)
      return new Set([numbers.get(name)!])
    }
    const gold = new Map(rows.map(({ chain }, i) => [String(i), numbered(chain)]))
    const told = rows.flatMap((row, i) => {
      const one = cluster(row)
      return one === undefined ? [] : [[String(i), numbered(one)] as const]
    })
    const { precision, recall, f1 } = bcubed(gold, new Map(told))
    return [precision, recall, f1].map((share) => ((share ?? 0) * 100).toFixed(1).padStart(5)).join(' / ')
  }
  console.log(`${label}: ${rows.length} mentions, ${rows.filter(({ actor }) => actor === undefined).length} not found; B³ precision / recall / F1`)
  console.log(`  equal words      ${b3(({ topic, words }) => `${topic} ${words}`)}`)
  console.log(`  equal but for case, articles and stops ${b3(({ topic, words }) => `${topic} ${plain(words)}`)}`)
  console.log(`  Headwater        ${b3(({ actor }) => actor)}`)
}

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Expected the folder of ECB+: npx tsx bench/names/score-ecb-plus.ts FOLDER')
const topics = readEcbPlus(folder)
const common = commonWords([...topics.values()].flat())
const rows: Placed[] = []
for (const [topic, documents] of topics) rows.push(...(await placedIn(topic, documents)))
const capital = rows.filter(({ words }) => hasCapital(words))
const later = (row: Placed): boolean => Number(row.topic) >= 36
printed('Topics 36 to 45, mentions with a capital', capital.filter(later))
printed('All topics, mentions with a capital', capital)
printed(
  'Topics 36 to 45, names',
  capital.filter((row) => later(row) && isName(row.words, common)),
)
printed(
  'All topics, names',
  capital.filter((row) => isName(row.words, common)),
)
