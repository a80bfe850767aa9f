import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Workbench } from '../server/serve.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A workbench that the command serves, as a user runs it. */
export type Served = Pick<Workbench, 'url' | 'close'>

/** Runs the command on a folder of reports, with a case of its own. */
export function headwater(reports: string, caseFolder: string): Promise<Served> {
  return served([reports, '--case', caseFolder])
}

/** Runs the command until it serves a workbench; what follows `headwater` on the command line is given. */
export async function served(args: readonly string[]): Promise<Served> {
  const command = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', ...args, '--no-open', '--json'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  command.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const url = await new Promise<string>((resolve, reject) => {
    let out = ''
    command.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      const found = /"url":"([^"]+)"/.exec(out)?.[1]
      if (found !== undefined) resolve(found)
    })
    command.on('exit', (code) => reject(new Error(`headwater ended with ${code}: ${said}`)))
  })
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        command.once('exit', () => resolve())
        command.kill('SIGINT')
      }),
  }
}
