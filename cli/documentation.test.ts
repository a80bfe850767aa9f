import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { exitCodes } from './exit-codes.ts'
import { headwaterProgram } from './program.ts'

const commands = readFileSync(new URL('../docs/commands.md', import.meta.url), 'utf8')

it('docs/commands.md has every exit code in its words, and no other', () => {
  const rows = [...commands.matchAll(/^\| (\d+) \| (.+) \|$/gm)].map(([, code, means]) => [Number(code), means])
  expect(rows).toEqual(Object.values(exitCodes).map(({ code, means }) => [code, means]))
})

it('docs/commands.md has every command', () => {
  const names = headwaterProgram()
    .commands.map((command) => command.name())
    .filter((name) => name !== 'open')
  const documented = [...commands.matchAll(/^\| `headwater ([\w-]+)/gm)].map(([, name]) => name)
  expect(documented.sort()).toEqual(names.sort())
})
