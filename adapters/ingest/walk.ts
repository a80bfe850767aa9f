import { lstatSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Problem } from '../../core/model/report.ts'

/** A file to be read, with its place in the case. */
export interface FoundFile {
  readonly path: string
  readonly place: string
}

export interface Walk {
  /** By place. */
  readonly files: readonly FoundFile[]
  readonly problems: readonly Problem[]
}

/**
 * Every file below the given paths, by place. Hidden files and folders are left out, and so are cases, which lie in hidden
 * folders. Links to files are followed, links to folders are not: they may lead in circles.
 *
 * @param root places below it are relative to it; other paths keep the last part of their name
 */
export function walk(paths: readonly string[], root: string | undefined): Walk {
  const files = new Map<string, FoundFile>()
  const problems: Problem[] = []
  for (const given of paths) {
    const path = resolve(given)
    const placeOf = placing(path, root === undefined ? undefined : resolve(root))
    const waiting = [path]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const kind = kindOf(next, next === path)
      if (kind === 'folder') waiting.push(...entriesOf(next, placeOf, problems))
      else if (kind === 'file') files.set(placeOf(next), { path: next, place: placeOf(next) })
      else if (kind !== 'other') problems.push({ place: placeOf(next), ...kind })
    }
  }
  return { files: [...files.values()].sort((a, b) => (a.place < b.place ? -1 : 1)), problems }
}

function placing(path: string, root: string | undefined): (file: string) => string {
  const base = root !== undefined && (path === root || path.startsWith(root + sep)) ? root : dirname(path)
  // File systems that keep names decomposed would otherwise give one report two places.
  return (file) => (relative(base, file) || basename(file)).split(sep).join('/').normalize('NFC')
}

function entriesOf(folder: string, placeOf: (file: string) => string, problems: Problem[]): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.') && !CLUTTER.has(name))
      .map((name) => join(folder, name))
  } catch (error) {
    problems.push({ place: placeOf(folder), ...fileProblem(error, 'folder') })
    return []
  }
}

/** Files that operating systems leave in folders. */
const CLUTTER = new Set(['Thumbs.db', 'desktop.ini', '__MACOSX', 'node_modules'])

function kindOf(path: string, given: boolean): 'file' | 'folder' | 'other' | Omit<Problem, 'place'> {
  try {
    const link = lstatSync(path).isSymbolicLink()
    const found = link ? statSync(path) : lstatSync(path)
    if (found.isFile()) return 'file'
    if (!found.isDirectory()) return 'other'
    if (link && !given) return { code: 'unsupported', message: 'Unexpected link to a folder, expected a folder. Add the folder itself' }
    return 'folder'
  } catch (error) {
    return fileProblem(error, 'file')
  }
}

/** What the file system said, as a problem with what to try. */
export function fileProblem(error: unknown, what: 'file' | 'folder'): Omit<Problem, 'place'> {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === undefined)
    return {
      code: 'broken',
      message: `Unexpected failure while reading the ${what} (${String(message).slice(0, 200)}). Save it anew and add it again`,
    }
  if (code === 'ENOENT')
    return { code: 'vanished', message: `Unexpected missing ${what}: it was there and has gone. Add it again if it still matters` }
  if (code === 'EACCES' || code === 'EPERM')
    return { code: 'unreadable', message: `Unexpected refusal to open the ${what} (${code}). Give yourself permission to read it and add it again` }
  return {
    code: 'unreadable',
    message: `Unexpected error of the disk or network while reading the ${what} (${code}). Copy it to this machine and add it again`,
  }
}
