/** Hands a file to the reader's browser to keep. */
export function saveFile(content: string, name: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

/** Properties that give a drawing its look; they are written into the file, because the page's styles stay behind. */
const LOOK = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font', 'text-anchor', 'text-decoration'] as const

/** Keeps a drawing as it looks now. */
export function saveDrawing(drawing: SVGSVGElement, name: string): void {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const drawn = [...drawing.querySelectorAll<SVGElement>('*')]
  for (const [place, element] of [...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const original = drawn[place]
    if (original === undefined) continue
    const style = getComputedStyle(original)
    for (const property of LOOK) element.setAttribute(property, style.getPropertyValue(property))
    element.removeAttribute('class')
  }
  for (const link of copy.querySelectorAll('a')) link.removeAttribute('href')
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('style', `background: ${getComputedStyle(document.body.parentElement ?? document.body).backgroundColor}`)
  saveFile(new XMLSerializer().serializeToString(copy), `${name}.svg`, 'image/svg+xml')
}
