import { LARGEST_UPLOAD, type AddedAnswer } from '../contract/additions.ts'
import { ask, inWords, Unanswered } from './ask.ts'
import { caseState } from './case-state.svelte.ts'
import { who } from './who.svelte.ts'

/** A file that was given to the page, and how far it is. */
export interface Adding {
  readonly file: File
  state: 'waiting' | 'reading' | 'added' | 'refused'
  /** What came of it. */
  reports: readonly string[]
  problems: readonly string[]
}

class AddingFiles {
  files = $state<Adding[]>([])
  #running = false

  get left(): number {
    return this.files.filter(({ state }) => state === 'waiting' || state === 'reading').length
  }

  give(given: Iterable<File>): void {
    this.files.push(...[...given].map((file): Adding => ({ file, state: 'waiting', reports: [], problems: [] })))
  }

  /** Sends what waits, one file after the other; what a file brought is shown as soon as it is read. */
  async send(): Promise<void> {
    if (this.#running) return
    this.#running = true
    who.remember()
    try {
      for (let next = this.#next(); next !== undefined; next = this.#next()) {
        next.state = 'reading'
        await sent(next, this.left > 1)
      }
    } finally {
      this.#running = false
    }
    await caseState.watch()
  }

  #next(): Adding | undefined {
    return this.files.find(({ state }) => state === 'waiting')
  }
}

async function sent(adding: Adding, more: boolean): Promise<void> {
  const { file } = adding
  try {
    if (file.size > LARGEST_UPLOAD) throw new Unanswered('too-large', 'The file is too large for the page.', 'Add it in the terminal: headwater add.')
    const query = new URLSearchParams({ name: file.name, by: who.name, ...(more && { more: 'yes' }) })
    const answer = await ask<AddedAnswer>(`/files?${query.toString()}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: await file.arrayBuffer(),
    })
    adding.reports = answer.reports
    adding.problems = answer.problems
    adding.state = answer.reports.length > 0 ? 'added' : 'refused'
  } catch (failure) {
    adding.problems = [inWords(failure)]
    adding.state = 'refused'
  }
}

export const adding = new AddingFiles()

/** The files of a drop, folders gone through. */
export async function filesDropped(transfer: DataTransfer): Promise<readonly File[]> {
  // Entries have to be taken before the first pause: afterwards the transfer is empty.
  const given = [...transfer.items].map((item) => item.webkitGetAsEntry() ?? item.getAsFile())
  const found = given.filter((one) => one instanceof File)
  const entries = given.filter((one): one is FileSystemEntry => one !== null && !(one instanceof File))
  for (let entry = entries.shift(); entry !== undefined; entry = entries.shift()) {
    if (entry.isFile) found.push(await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)))
    else entries.unshift(...(await listed(entry as FileSystemDirectoryEntry)))
  }
  return found
}

/** A directory is read in pieces until a piece is empty. */
async function listed(directory: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = directory.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const piece = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (piece.length === 0) return all
    all.push(...piece)
  }
}
