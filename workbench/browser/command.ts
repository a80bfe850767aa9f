import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Opened } from './browser.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Runs the command as a user does, on a folder of reports, with a case of its own. */
export async function headwater(reports: string, caseFolder: string): Promise<Opened['workbench']> {
  const args = ['--import', 'tsx', 'cli/main.ts', reports, '--no-open', '--json', '--case', caseFolder]
  const command = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
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
