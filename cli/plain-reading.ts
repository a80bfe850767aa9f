import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import type { FileReading, ReadFile } from '../adapters/case/index.ts'
import { reportFromText } from '../core/index.ts'
import type { Report } from '../core/index.ts'

/** Reads text and JSON Lines files of folders. */
export async function* readFolders(
  paths: readonly string[],
  known: (place: string) => ReadFile | undefined,
): AsyncIterable<FileReading & { readonly unchanged: boolean }> {
  for (const path of paths.map((given) => resolve(given))) {
    const isFile = statSync(path).isFile()
    const names = isFile ? [''] : readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
    for (const name of names) {
      const full = join(path, name)
      if (!/\.(txt|jsonl|html?)$/.test(full) || full.includes(`${sep}.headwater${sep}`)) continue
      const place = isFile ? basename(path) : relative(path, full).replaceAll('\\', '/')
      const modified = statSync(full).mtimeMs
      const bytes = readFileSync(full)
      const unchanged = known(place)?.modified === modified
      yield {
        place,
        bytes,
        modified,
        readers: 'plain 1',
        reports: unchanged ? [] : reportsOf(place, bytes.toString('utf8')),
        problems: [],
        unchanged,
      }
    }
  }
}

function reportsOf(place: string, text: string): Report[] {
  if (!place.endsWith('.jsonl')) return [reportFromText({ place, text })]
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    const record = JSON.parse(line) as Record<string, string>
    const meta = Object.fromEntries(
      ['title', 'outlet', 'published', 'url'].flatMap((f) => (record[f] ? [[f, { value: record[f], from: 'record' as const }]] : [])),
    )
    return [
      reportFromText({ place: `${place}#${record['id'] ?? i + 1}`, key: String(record['id'] ?? i + 1), text: String(record['text'] ?? ''), meta }),
    ]
  })
}
