import { Command } from 'commander'
import { version } from './version.ts'
import { registerAdd } from './add.ts'
import { registerAnalyze } from './analyze.ts'
import { registerAsk } from './ask.ts'
import { registerBench } from './bench.ts'
import { registerDecisions } from './decisions.ts'
import { registerEnter } from './enter.ts'
import { registerEval } from './eval.ts'
import { registerExport } from './export.ts'
import { registerOpen } from './open.ts'
import { registerPassages } from './passages.ts'
import { registerReuse } from './reuse.ts'
import { registerServe } from './serve.ts'
import { registerStatus } from './status.ts'
import { registerVerify } from './verify.ts'
import { registerWhatIf } from './what-if.ts'

const about =
  'Reads overlapping news reports and shows, claim by claim, who is said to have said it, how it reached each report, what was copied, ' +
  'and how many separate sources the texts show. It compares texts; it cannot tell whether a claim is true. Nothing leaves this machine.'

const examples = `
Examples:
  $ headwater                       look at the bundled example
  $ headwater --example newswire    look at the larger one
  $ headwater reports               read a folder, analyse it, open the workbench
  $ headwater add reports new.html  add files to the case of that folder
  $ headwater export reports --format dossier --out reports.html
  $ headwater status reports --json

The case of a folder lies in its subfolder .headwater, unless --case names another place.
"headwater <command> --help" explains a command. Exit codes: docs/commands.md.`

/** The command line of Headwater. */
export function headwaterProgram(): Command {
  const program = new Command('headwater').description(about).version(version(), '-V, --version', 'print the version')
  program
    .addHelpText('after', examples)
    .helpOption('-h, --help', 'explain the command')
    .helpCommand(false)
    .usage('[folder] [options]\n       headwater <command> [arguments] [options]')
    .showSuggestionAfterError()
    .exitOverride()
  for (const register of [
    registerOpen,
    registerAdd,
    registerEnter,
    registerAnalyze,
    registerAsk,
    registerServe,
    registerExport,
    registerReuse,
    registerPassages,
    registerStatus,
    registerWhatIf,
    registerDecisions,
    registerVerify,
    registerEval,
    registerBench,
  ])
    register(program)
  return program
}
