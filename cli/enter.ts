import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { Option } from 'commander'
import { isCase, openCase, takeInFile } from '../adapters/case/index.ts'
import { READERS } from '../adapters/ingest/index.ts'
import { analysis } from './analysis.ts'
import { casePlace, withCaseOptions, type CaseOptions } from './case-place.ts'
import { CommandError } from './command-error.ts'
import { entryFile, type HandMade } from './hand-made-entry.ts'
import { progressOn } from './progress.ts'
import { countsLine } from './summary.ts'
import { userName } from './user-name.ts'

interface EnterOptions extends CaseOptions {
  readonly sort: string
  readonly text: string
  readonly title: string
  readonly source?: string
  readonly date?: string
  readonly consent?: string
  readonly citation?: string
  readonly recordedBy?: string
}

/** Registers `headwater enter`. */
export function registerEnter(program: Command): void {
  withCaseOptions(program.command('enter'))
    .argument('<folder>', 'the folder whose case is meant, or the case itself')
    .addOption(new Option('--sort <sort>', 'what it is').choices(['interview', 'document', 'exhibit']).makeOptionMandatory())
    .requiredOption('--title <title>', 'what to call it')
    .requiredOption('--text <file>', 'file with the account or description; - reads from standard input')
    .option('--source <name>', 'who holds or published it')
    .option('--date <date>', 'ISO date of the interview or document')
    .option('--consent <words>', 'what the person agreed to; needed for an interview')
    .option('--citation <words>', 'how to cite it')
    .option('--recorded-by <name>', 'who recorded it, if not the account that runs this')
    .description('enter an interview, an offline document or an exhibit by hand')
    .addHelpText('after', help)
    .action(enter)
}

const help = `
The entry is kept in the case like an original and analysed with the reports.

Example:
  $ headwater enter reports --sort interview --title "Interview with a crane operator" --date 2031-05-10 \\
      --consent "may be quoted without her name" --citation "Interview, Port Ledan, 10 May 2031" --text notes.txt`

async function enter(folder: string, options: EnterOptions): Promise<void> {
  const directory = casePlace(folder, options)
  if (!isCase(directory)) throw new CommandError('usage', `Unexpected "${folder}": there is no case yet. Make one with: headwater ${folder}`)
  const { place, bytes, reports, problems } = await entryFile(entryMeant(options))
  if (problems.length > 0) throw new CommandError('usage', problems.map(({ message }) => message).join('\n'))
  const progress = progressOn(process.stderr, { quiet: options.quiet ?? false })
  const opened = openCase(directory, { mode: 'write' })
  try {
    takeInFile(opened, { place, bytes, modified: 0, readers: READERS, reports, problems }, userName())
    await analysis(opened, { progress })
    const counts = opened.view.counts()
    process.stdout.write(
      options.json ? `${JSON.stringify({ case: directory, place, report: reports[0]!.id, counts })}\n` : `${place} entered. ${countsLine(counts)}\n`,
    )
  } finally {
    opened.close()
  }
}

function entryMeant({ text, recordedBy = userName(), sort, title, source, date, consent, citation }: EnterOptions): HandMade {
  if (date !== undefined && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date))
    throw new CommandError('usage', `Unexpected date "${date}", expected an ISO day, month or year such as 2031-05-10.`)
  return { sort, title, text: textOf(text), source, date, consent, citation, recordedBy }
}

function textOf(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (cause) {
    throw new CommandError('usage', `Unexpected "${file}": it cannot be read (${(cause as Error).message}).`)
  }
}
