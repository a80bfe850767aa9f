import { Option, type Command } from 'commander'
import type { ColumnNames } from '../core/index.ts'
import { analysis } from './analysis.ts'
import { BUNDLED_EXAMPLES, bundledExample, type BundledExample } from './bundled-example.ts'
import { casePlace, expectFolder, withCaseOptions, type CaseOptions } from './case-place.ts'
import { columnsOption } from './columns.ts'
import { CommandError } from './command-error.ts'
import { portOption, workersOption } from './numbers.ts'
import { openedCase } from './opened-case.ts'
import { progressOn } from './progress.ts'
import { countsLine } from './summary.ts'
import { takeIn } from './take-in.ts'
import { sayTakenIn } from './taken-in-words.ts'
import { workbench } from './workbench.ts'

interface OpenOptions extends CaseOptions {
  readonly open: boolean
  readonly port?: number
  readonly workers?: number
  readonly columns?: ColumnNames
  readonly example?: BundledExample
}

/** Registers `headwater [folder]`: the main job. */
export function registerOpen(program: Command): void {
  withCaseOptions(program.command('open', { isDefault: true }))
    .argument('[folder]', 'a folder of reports: text, HTML, PDF, DOCX, CSV, JSON Lines, ZIP; the bundled example where absent')
    .addOption(new Option('--example <name>', 'open a bundled example').choices(Object.keys(BUNDLED_EXAMPLES)))
    .addOption(portOption())
    .addOption(workersOption())
    .addOption(columnsOption())
    .option('--no-open', 'print the address and leave the browser alone')
    .description('read a folder, analyse it and open the workbench (what "headwater <folder>" does)')
    .addHelpText('after', help)
    .action(open)
}

const help = `
Files that were read before and have not changed are not read again; what was found in them is kept. A file
that cannot be read is listed with its reason and the rest goes on. Your files are never changed: the case, with
a copy of each original, is made in <folder>/.headwater.

Bundled examples, copied to your data folder when opened:
${Object.entries(BUNDLED_EXAMPLES)
  .map(([name, { holds }]) => `  ${name.padEnd(10)} ${holds}`)
  .join('\n')}

Examples:
  $ headwater                                the bundled example: twelve invented reports
  $ headwater --example newswire             the other bundled example
  $ headwater reports                        read what is new, analyse, open the browser
  $ headwater reports --no-open --port 8080  for a machine without a browser
  $ headwater /media/stick --case work/stick for a folder that cannot be written`

async function open(given: string | undefined, options: OpenOptions): Promise<void> {
  const progress = progressOn(process.stderr, { quiet: options.quiet ?? false })
  const example = exampleMeant(given, options)
  if (given === undefined && options.example === undefined)
    progress.say('No folder given: opening the bundled example. For your own reports: headwater <folder>')
  const folder = example === undefined ? expectFolder(given!) : bundledExample(example)
  const opened = openedCase(casePlace(folder, options), folder, example && BUNDLED_EXAMPLES[example].question)
  try {
    sayTakenIn(await takeIn(opened, [folder], { progress, root: folder, ...(options.columns && { columns: options.columns }) }), progress)
    await analysis(opened, { progress, ...(options.workers !== undefined && { workers: options.workers }) })
    progress.say(countsLine(opened.view.counts()))
    await workbench(opened, {
      open: options.open,
      json: options.json ?? false,
      quiet: options.quiet ?? false,
      ...(options.port !== undefined && { port: options.port }),
    })
  } finally {
    opened.close()
  }
}

/** The example to open, or nothing where a folder is given. */
function exampleMeant(given: string | undefined, { example }: OpenOptions): BundledExample | undefined {
  if (given !== undefined && example !== undefined)
    throw new CommandError('usage', `Unexpected "${given}" beside --example ${example}: expected a folder or an example, not both.`)
  return given === undefined ? (example ?? 'harbour') : undefined
}
