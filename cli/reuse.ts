import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { caseErrorOf } from '../adapters/case/index.ts'
import { ingest } from '../adapters/ingest/index.ts'
import { exportFormats, findReuse, PASSIM_SETTINGS, type CaseView, type PlainReuseSettings, type Report } from '../core/index.ts'
import { CommandError } from './command-error.ts'
import { draftedFile } from './drafted-file.ts'
import { numberOption } from './numbers.ts'
import { progressOn } from './progress.ts'
import { stepLabel } from './step-labels.ts'
import { version } from './version.ts'

interface ReuseOptions extends Omit<PlainReuseSettings, 'floating'> {
  readonly out: string
  readonly floatingNgrams?: true
  readonly quiet?: boolean
}

/** Registers `headwater reuse`. */
export function registerReuse(program: Command): void {
  program
    .command('reuse')
    .argument('<paths...>', 'files and folders of texts; passim’s JSON Lines with id, text, series and date among them')
    .requiredOption('--out <dir>', 'folder for out.json and align.json')
    .addOption(numberOption('-n, --n <characters>', 'length of the sequences that are indexed').default(PASSIM_SETTINGS.n))
    .addOption(numberOption('-m, --min-match <number>', 'fewest sequences that two texts share').default(PASSIM_SETTINGS.minMatch))
    .addOption(numberOption('-a, --min-align <characters>', 'shortest passage').default(PASSIM_SETTINGS.minAlign))
    .addOption(numberOption('-g, --gap <characters>', 'passages farther apart are aligned by themselves').default(PASSIM_SETTINGS.gap))
    .option('--floating-ngrams', 'let sequences begin within words, for misread texts')
    .option('--across-series', 'leave out what texts of one series share', false)
    .option('--quiet', 'print no progress')
    .description('find reused passages by length alone and write them as passim does')
    .addHelpText('after', help)
    .action(reuse)
}

const help = `
No case is made, no kinds of sharing are told apart, and no direction is judged; frequent sequences are not left out. The
files hold the passages with all names in them.

Example:
  $ headwater reuse newspapers.jsonl --out reuse -n 25 --min-match 5 --gap 600`

async function reuse(paths: readonly string[], options: ReuseOptions): Promise<void> {
  const progress = progressOn(process.stderr, { quiet: options.quiet ?? false })
  for (const path of paths) if (!existsSync(path)) throw new CommandError('usage', `Unexpected "${path}": there is no such file or folder.`)
  const reports: Report[] = []
  for await (const file of ingest(paths, {})) {
    progress.tell('Reading files', file)
    reports.push(...file.reports)
    for (const { place, message } of file.problems) progress.say(`${place}: ${message}`)
  }
  if (reports.length === 0) throw new CommandError('nothingRead', `Nothing to read in ${paths.join(', ')}.`)
  const { n, minMatch, minAlign, gap, acrossSeries } = options
  const settings: PlainReuseSettings = { n, minMatch, minAlign, gap, acrossSeries, floating: options.floatingNgrams === true }
  const view = await findReuse(reports, settings, (told) => progress.tell(stepLabel(told.step), told))
  progress.end()
  makeFolder(options.out)
  writeAs(view, 'passim-out', join(options.out, 'out.json'))
  writeAs(view, 'passim-align', join(options.out, 'align.json'))
  const { reports: read, copies } = view.counts()
  process.stdout.write(`${read} texts, ${copies} pairs of passages\n`)
}

function writeAs(view: CaseView, format: string, file: string): void {
  const { write } = exportFormats.find(({ id }) => id === format)!
  const out = draftedFile(file)
  try {
    for (const piece of write(view, { persons: 'keep', version: version() })) out.put(Buffer.from(piece))
    out.keep()
  } catch (error) {
    out.drop()
    throw error
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw caseErrorOf(error, folder)
  }
}
