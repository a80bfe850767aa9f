/**
 * Passages shared within corpora of up to a few million texts, from the bytes of JSON Lines: words as hashes in typed arrays, no text
 * and no dictionary held. Passages only: no kinds of sharing, no direction, no case.
 */
export { alignChunk } from './align-chunk.ts'
export type { BulkPassages, PassageSettings } from './align-chunk.ts'
export { chunkOf, MOST_BYTES, MOST_CHUNKS, PARTS, textOf, wordOf } from './chunk.ts'
export type { Chunk, ChunkIndex } from './chunk.ts'
export { linkParts } from './link-parts.ts'
export type { Hits, PartsToLink } from './link-parts.ts'
export { ALWAYS_FOUND, readableLine, scanChunk } from './scan-chunk.ts'
export type { ReadableLine } from './scan-chunk.ts'
export { scanWords } from './scan-words.ts'
