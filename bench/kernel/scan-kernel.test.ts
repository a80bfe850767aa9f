import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MADE, scanKernelModule } from './scan-kernel.ts'

test('the kernel in use is what is written', async () => {
  expect(await scanKernelModule()).toBe(readFileSync(MADE, 'utf8'))
})
