import type { Reader } from '../model/reader.ts'
import * as all from './all.ts'

/** Every reader, by id. */
export const readers: readonly Reader[] = Object.values(all).sort((a, b) => (a.id < b.id ? -1 : 1))

export type ReaderId = (typeof all)[keyof typeof all]['id']

/** Names all readers and their versions: a file read under another name is read again. */
export const readersVersion: string = readers.map(({ id, version }) => `${id}${version}`).join(' ')

/** The reader for a file: one that is certain, else one that finds it likely; undefined where none does. */
export function readerFor(head: Uint8Array, name: string): Reader | undefined {
  const judged = readers.map((reader) => ({ reader, says: reader.recognises(head, name) }))
  return (judged.find(({ says }) => says === 'certain') ?? judged.find(({ says }) => says === 'likely'))?.reader
}

/** Every ending that some reader is for, with the dot, in order. */
export const supportedExtensions: readonly string[] = [...new Set(readers.flatMap((reader) => reader.extensions))].sort()
