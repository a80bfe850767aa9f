import { readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One file of the built page. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
}

/** The built page: its files by address, read once. Only what stands in the map is ever served. */
export type PageFiles = ReadonlyMap<string, PageFile>

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Reads the built page from a folder; empty where it has not been built. */
export function readPageFiles(folder: string): PageFiles {
  const files = new Map<string, PageFile>()
  for (const name of namesIn(folder)) {
    const mediaType = MEDIA_TYPES[extname(name)]
    if (mediaType) files.set(`/${name.replaceAll('\\', '/')}`, { bytes: Uint8Array.from(readFileSync(join(folder, name))), mediaType })
  }
  return files
}

/** `dist/page` of the package that this file stands in, whether it runs from source or bundled. */
export function builtPageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!namesIn(folder, false).includes('package.json') && dirname(folder) !== folder) folder = dirname(folder)
  return join(folder, 'dist', 'page')
}

function namesIn(folder: string, recursive = true): readonly string[] {
  try {
    return readdirSync(folder, { recursive, encoding: 'utf8' })
  } catch {
    return []
  }
}
