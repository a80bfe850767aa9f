/** Text made safe inside an element or a quoted attribute. */
export const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A list with a heading; nothing where there are no items. Items are HTML. */
export function listed(heading: string, items: readonly string[], tag: 'ul' | 'ol' = 'ul'): string {
  return items.length === 0 ? '' : `<h4>${safe(heading)}</h4>\n<${tag}>\n${items.map((item) => `<li dir="auto">${item}</li>\n`).join('')}</${tag}>\n`
}
