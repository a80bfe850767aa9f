import type { Command } from 'commander'
import { isCase, openCase } from '../adapters/case/index.ts'
import { casePlace, withCaseOptions, type CaseOptions } from './case-place.ts'
import { CommandError } from './command-error.ts'
import { portOption } from './numbers.ts'
import { workbench } from './workbench.ts'

/** Registers `headwater serve`. */
export function registerServe(program: Command): void {
  withCaseOptions(program.command('serve'))
    .argument('[folder]', 'the folder whose case is meant, or the case itself', '.')
    .addOption(portOption())
    .option('--no-open', 'print the address and leave the browser alone')
    .description('open the workbench on a case as it stands, without reading or analysing')
    .addHelpText('after', '\nExample:\n  $ headwater serve reports --no-open --port 8080')
    .action(serveCase)
}

async function serveCase(folder: string, options: CaseOptions & { readonly open: boolean; readonly port?: number }): Promise<void> {
  const directory = casePlace(folder, options)
  if (!isCase(directory)) throw new CommandError('usage', `Unexpected "${folder}": there is no case yet. Make one with: headwater ${folder}`)
  const opened = openCase(directory, { mode: 'write' })
  try {
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
