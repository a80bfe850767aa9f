import { readFileSync } from 'node:fs'

/** What is used of the compiler. Its own declarations would change those of arrays and numbers for all of Headwater. */
interface Compiler {
  main(
    args: readonly string[],
    files: {
      readFile(name: string): string | null
      writeFile(name: string, contents: Uint8Array | string): void
      listFiles(): readonly string[]
    },
  ): Promise<{ readonly error: Error | null }>
}

const COMPILER: string = 'assemblyscript/asc'

/** Where the kernel is written, and what is made of it. */
export const SOURCE = new URL('../../core/copies/bulk/assembly/scan-kernel.ts', import.meta.url)
export const MADE = new URL('../../core/copies/bulk/scan-kernel.data.ts', import.meta.url)

/**
 * Compiles the kernel that reads large corpora and puts it into a module, as base64.
 *
 * @throws Error where it does not compile
 */
export async function scanKernelModule(): Promise<string> {
  const { main } = (await import(COMPILER)) as Compiler
  let compiled: Uint8Array | undefined
  const { error } = await main(
    ['kernel.ts', '--outFile', 'kernel.wasm', '-O3', '--converge', '--runtime', 'stub', '--noAssert', '--enable', 'simd', '--initialMemory', '1'],
    {
      readFile: (name) => (name === 'kernel.ts' ? readFileSync(SOURCE, 'utf8') : null),
      writeFile: (name, contents) => void (name === 'kernel.wasm' && (compiled = contents as Uint8Array)),
      listFiles: () => [],
    },
  )
  if (error !== null || compiled === undefined) throw new Error('The kernel does not compile.', { cause: error })
  const text = Buffer.from(compiled).toString('base64')
  return `/** Made of assembly/scan-kernel.ts by \`npm run kernel\`: WebAssembly, as base64. */\nexport const SCAN_KERNEL =\n  '${text}'\n`
}
