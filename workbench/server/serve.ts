import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { workbenchApp } from './app.ts'
import { builtPageFolder, readPageFiles } from './page-files.ts'
import type { CaseSource } from './source.ts'

export interface ServeOptions {
  /** Port to listen on; a free one by default. */
  readonly port?: number
  /** Folder of the built page; that of the package by default. */
  readonly pageFolder?: string
  /** Told of failures that the reader is shown as "could not answer". */
  readonly onFailure?: (failure: unknown) => void
}

/** A running workbench. */
export interface Workbench {
  /** The address to open: it carries the per-run secret, which becomes a cookie at once. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Opens a case to the browser of this machine: listens on loopback only, behind a secret made for this run.
 *
 * @throws Error where the port cannot be had.
 */
export async function serve(source: CaseSource, options: ServeOptions = {}): Promise<Workbench> {
  const secret = randomBytes(24).toString('base64url')
  const server = createServer()
  const port = (): number => (server.address() as AddressInfo).port
  const app = workbenchApp(source, {
    gate: { secret, port },
    pageFiles: readPageFiles(options.pageFolder ?? builtPageFolder()),
    ...(options.onFailure && { onFailure: options.onFailure }),
  })
  const answer = getRequestListener(app.fetch)
  server.on('request', (request, response) => void answer(request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${port()}/enter?key=${secret}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
