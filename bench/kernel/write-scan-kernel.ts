import { writeFileSync } from 'node:fs'
import { MADE, scanKernelModule } from './scan-kernel.ts'

writeFileSync(MADE, await scanKernelModule())
