import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

/** A PDF whose pages can be drawn. */
export interface PdfPages {
  readonly count: number
  /**
   * Draws a page, numbered from 1, as wide as asked for in CSS pixels. @returns how far a box of the page, in points from
   * its lower left corner, lies from the left and top of the drawing and how large it is, in shares of the drawing
   */
  draw(number: number, canvas: HTMLCanvasElement, width: number): Promise<(box: PageBox) => DrawnBox>
  close(): void
}

/** In points (1/72 inch) from the lower left corner of a page. */
export type PageBox = readonly [x: number, y: number, width: number, height: number]

/** In shares of a drawing's width and height, from its upper left corner. */
export interface DrawnBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Most pixels of a drawing, for screens of very high resolution. */
const MOST_PIXELS = 16_000_000

/**
 * Opens a PDF in a worker of the browser. Scripts in it are never run, nothing is fetched, and what it draws is a picture only.
 *
 * @throws Error where it cannot be opened
 */
export async function openPdfPages(bytes: Uint8Array): Promise<PdfPages> {
  const { getDocument, PDFWorker, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const port = new Worker(ownProgram(workerAddress) as string, { type: 'module' })
  const worker = PDFWorker.create({ port })
  const loading = getDocument({ data: bytes, worker, verbosity: VerbosityLevel.ERRORS, useWorkerFetch: false, useWasm: false, enableXfa: false })
  const close = (): void => {
    void loading.destroy()
    port.terminate()
  }
  const opened = await loading.promise.catch((failure: unknown) => {
    close()
    throw failure
  })
  return {
    count: opened.numPages,
    close,
    draw: async (number, canvas, width) => {
      const page = await opened.getPage(number)
      const natural = page.getViewport({ scale: 1 })
      const fine = Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / ((width * width * natural.height) / natural.width)))
      const viewport = page.getViewport({ scale: (width / natural.width) * fine })
      canvas.width = Math.round(viewport.width)
      canvas.height = Math.round(viewport.height)
      await page.render({ canvas, viewport }).promise
      const [left = 0, bottom = 0] = page.view
      return ([x, y, wide, high]) => {
        const [x1, y1, x2, y2] = viewport.convertToViewportRectangle([left + x, bottom + y, left + x + wide, bottom + y + high]) as [
          number,
          number,
          number,
          number,
        ]
        return {
          left: Math.min(x1, x2) / viewport.width,
          top: Math.min(y1, y2) / viewport.height,
          width: Math.abs(x2 - x1) / viewport.width,
          height: Math.abs(y2 - y1) / viewport.height,
        }
      }
    },
  }
}

/** Where the browser knows trusted types, the security policy lets programs come from this one policy alone, and it knows one program. */
const policy = (
  globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown } }
  }
).trustedTypes?.createPolicy('headwater-worker', {
  createScriptURL: (url) => {
    if (url !== workerAddress) throw new TypeError(`Unexpected program ${url}`)
    return url
  },
})

function ownProgram(url: string): unknown {
  return policy?.createScriptURL(url) ?? url
}
