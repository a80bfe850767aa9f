import type { Command } from 'commander'
import { openCase, verifyCase } from '../adapters/case/index.ts'
import { casePlace, withCaseOptions, type CaseOptions } from './case-place.ts'
import { CommandError } from './command-error.ts'
import { progressOn } from './progress.ts'
import { ofThing } from './summary.ts'

/** Registers `headwater verify`. */
export function registerVerify(program: Command): void {
  withCaseOptions(program.command('verify'))
    .argument('[folder]', 'the folder whose case is meant, or the case itself', '.')
    .description('prove that originals, log and databases are what they were')
    .addHelpText('after', help)
    .action(verify)
}

const help = `
Reads every original again and compares its hash, follows the chain of the custody log from its first entry to
its newest, and has the databases checked. Hashes show that nothing changed since import; they do not show that
an item is authentic. Keep the hash of the newest entry elsewhere: with it you can prove later that nothing was
cut off.

Example:
  $ headwater verify reports || echo "look at the case"`

async function verify(folder: string, options: CaseOptions): Promise<void> {
  const progress = progressOn(process.stderr, { quiet: options.quiet ?? false })
  const opened = openCase(casePlace(folder, options), { mode: 'read' })
  try {
    const checked = await verifyCase(opened, (done, total) => progress.tell('Reading originals', { done, total }))
    progress.end()
    if (options.json) process.stdout.write(`${JSON.stringify({ case: opened.directory, ...checked })}\n`)
    else {
      for (const fault of checked.faults) process.stdout.write(`${fault}\n`)
      process.stdout.write(
        `${ofThing(checked.originals, 'original')} and ${checked.entries} log entries read. Newest entry: ${checked.logHead || 'none'}\n`,
      )
    }
    if (checked.faults.length > 0) throw new CommandError('notSound', `${ofThing(checked.faults.length, 'difference')} found in ${opened.directory}.`)
  } finally {
    opened.close()
  }
}
