/** What runs in a worker thread of the search for passages in large corpora; called by the pool by name. */
export { align, link, locate, scan } from './bulk-tasks.ts'
