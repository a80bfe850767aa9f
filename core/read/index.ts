/** Readers: what does this file say? */
export { readerFor, readers, readersVersion, supportedExtensions } from './registry.ts'
export type { ReaderId } from './registry.ts'
export { readSource } from './read-source.ts'
export type { NamedSource, ReadOptions } from './read-source.ts'
export { bytesSource } from './bytes-source.ts'
export { DEFAULT_LIMITS } from './limits.ts'
