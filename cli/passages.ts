import { existsSync, realpathSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname } from 'node:path'
import type { Command } from 'commander'
import { CorpusTooLarge, findPassages, startThreads, writtenPassages, type BulkCorpus, type BulkStage } from '../adapters/bulk/index.ts'
import { caseErrorOf } from '../adapters/case/index.ts'
import { CommandError } from './command-error.ts'
import { draftedFile, type DraftedFile } from './drafted-file.ts'
import { interruption, type Interruption } from './interruption.ts'
import { numberOption, workersOption } from './numbers.ts'
import { progressOn } from './progress.ts'

interface PassagesOptions {
  readonly out: string
  readonly fewestWords: number
  readonly acrossSeries: boolean
  readonly workers?: number
  readonly quiet?: true
  readonly json?: true
}

/** Registers `headwater passages`. */
export function registerPassages(program: Command): void {
  program
    .command('passages')
    .argument('<file>', 'JSON Lines, one text a line with "id" and "text", perhaps "series"; up to 8 GB')
    .requiredOption('--out <file>', 'file for the passages')
    .addOption(numberOption('--fewest-words <number>', 'words of the shortest passage; runs of fewer than 9 are found in part').default(12))
    .option('--across-series', 'leave out what texts of one series share', false)
    .addOption(workersOption())
    .option('-q, --quiet', 'say nothing while working')
    .option('--json', 'print one JSON object; progress still goes to standard error')
    .description('find the passages that very many texts share, up to a few million, without making a case')
    .addHelpText('after', help)
    .action(passages)
}

const help = `
Writes one line of JSON for each passage that a text shares with an earlier one of the file: "id", "begin", "end" of the earlier,
"id2", "begin2", "end2" of the later (offsets in characters, as passim counts them), "words" of the earlier side, and
"differences", the words changed, left out or put in. Each text is linked to the nearest before it with the same words and to the
first, not to all. No kinds of sharing are told apart and no direction is judged: earlier means earlier in the file.

Example:
  $ headwater passages newspapers.jsonl --out passages.jsonl --fewest-words 20`

const LABELS: Readonly<Record<BulkStage, string>> = {
  scan: 'Reading words',
  link: 'Linking equal sequences',
  align: 'Aligning passages',
  locate: 'Finding passages in the texts',
}

async function passages(file: string, options: PassagesOptions): Promise<void> {
  if (!existsSync(file) || !statSync(file).isFile()) throw new CommandError('usage', `Unexpected "${file}": there is no such file.`)
  if (existsSync(options.out) && realpathSync(options.out) === realpathSync(file))
    throw new CommandError('usage', `Unexpected --out ${options.out}, expected another file than the one that is read.`)
  const before = markOf(file)
  try {
    await writePassages(file, options)
  } catch (error) {
    if (error instanceof CorpusTooLarge) throw new CommandError('usage', error.message)
    if (markOf(file) !== before) throw new CommandError('usage', `${file} was changed while it was read. Nothing was written; run the command again.`)
    throw error
  }
}

/** What tells that a file was changed. */
function markOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false })
  return found && `${found.size} ${found.mtimeMs}`
}

async function writePassages(file: string, options: PassagesOptions): Promise<void> {
  // Before the file is there, so that a signal never leaves its draft behind.
  const stopped = interruption(() => undefined, 'Stopped. Nothing was written.')
  try {
    await writeDrafted({ file, stopped }, options)
  } finally {
    stopped.release()
  }
}

async function writeDrafted({ file, stopped }: Omit<Searched, 'out'>, options: PassagesOptions): Promise<void> {
  // Opened before the work: a file that cannot be written should not be found out after it.
  const out = draftedFile(options.out)
  try {
    const counts = await search({ file, out, stopped }, options)
    out.keep()
    process.stdout.write(options.json ? `${JSON.stringify(counts)}\n` : `${counts.texts} texts, ${counts.passages} passages shared\n`)
  } catch (error) {
    out.drop()
    throw caseErrorOf(error, options.out)
  }
}

interface Searched {
  readonly file: string
  readonly out: DraftedFile
  readonly stopped: Interruption
}

async function search({ file, out, stopped }: Searched, options: PassagesOptions): Promise<Counts> {
  const progress = progressOn(process.stderr, { quiet: options.quiet ?? false })
  const onProgress = (stage: BulkStage, done: number, total: number): void => {
    stopped.check()
    progress.tell(LABELS[stage], { done, total })
  }
  const threads = startThreads(options.workers ?? availableParallelism())
  try {
    const { fewestWords, acrossSeries } = options
    const spill = options.out === '-' ? tmpdir() : dirname(options.out)
    const corpus = await findPassages(file, threads, { fewestWords, acrossSeries, onProgress, spill })
    const counts = countsOf(corpus)
    if (counts.texts === 0) throw new CommandError('nothingRead', `No line of ${file} is a JSON object with "id" and "text".`)
    for (const line of unreadLines(corpus)) progress.say(line)
    await write(out, writtenPassages(corpus, threads, onProgress))
    progress.end()
    return counts
  } finally {
    await threads.close()
  }
}

interface Counts {
  readonly texts: number
  readonly unread: number
  readonly passages: number
}

function countsOf({ chunks, passages }: BulkCorpus): Counts {
  return {
    texts: sumOf(chunks, ({ lines }) => lines.length),
    unread: sumOf(chunks, ({ unread }) => unread.length),
    passages: sumOf(passages, ({ later }) => later.length),
  }
}

function sumOf<T>(rows: readonly T[], count: (row: T) => number): number {
  return rows.reduce((sum, row) => sum + count(row), 0)
}

/** Lines named one by one; the rest is counted. */
const NAMED = 5

function unreadLines({ file, ranges, chunks }: BulkCorpus): readonly string[] {
  const places = chunks.flatMap(({ unread }, c) => Array.from(unread, (at) => ranges[c]![0] + at))
  const named = places.slice(0, NAMED).map((at) => `${file}: the line at byte ${at} holds no "id" and "text", or is too long, and is left out.`)
  return places.length > NAMED ? [...named, `${file}: ${places.length - NAMED} more such lines.`] : named
}

/** Lines that are written at once. */
const TOGETHER = 4096

async function write(out: DraftedFile, lines: AsyncIterable<string>): Promise<void> {
  let gathered: string[] = []
  const flush = (): void => {
    out.put(Buffer.from(gathered.join('')))
    gathered = []
  }
  for await (const line of lines) if (gathered.push(line) >= TOGETHER) flush()
  flush()
}
