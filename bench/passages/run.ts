import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { measurePassages } from './measure-passages.ts'

/** `tsx bench/passages/run.ts [texts] [file]`: measures and prints one corpus, and records it in the file beside others of other sizes. */
const [texts = '100000', file] = process.argv.slice(2)
const measured = await measurePassages({ texts: Number(texts), seed: 1, workers: availableParallelism() })
process.stdout.write(`${JSON.stringify(measured, rounded, 1)}\n`)
if (file !== undefined) {
  const others = (JSON.parse(readFileSync(file, 'utf8')) as { readonly texts: number }[]).filter((other) => other.texts !== measured.texts)
  writeFileSync(
    file,
    `${JSON.stringify(
      [...others, measured].sort((one, other) => one.texts - other.texts),
      rounded,
      1,
    )}\n`,
  )
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value
}
