/** What schema.org's JSON-LD says about an article; everything as written. */
export interface LinkedArticle {
  readonly headline?: string
  readonly published?: string
  readonly publisher?: string
  readonly author?: string
  readonly url?: string
  readonly language?: string
}

/** Types of schema.org that are or may be a report. */
const ARTICLE = /(?:Article|Posting|Report|WebPage|CreativeWork|Review|Briefing)$/u
/** Entries looked at in one page; more is no metadata. */
const MOST = 2000

type Node = Readonly<Record<string, unknown>>

/** The articles in a page's JSON-LD, reports before web pages. Broken JSON is passed over. */
export function articlesInJsonLd(scripts: readonly string[]): readonly LinkedArticle[] {
  const nodes = scripts.flatMap((script) => nodesOf(parsed(script)))
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)))
  return articles
    .map((node) => ({ node, page: typesOf(node).every((type) => type.endsWith('WebPage')) }))
    .sort((a, b) => Number(a.page) - Number(b.page))
    .map(({ node }) => articleOf(node, nodes))
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/gu, ''))
  } catch {
    return undefined
  }
}

/** All objects at the top, in lists and in `@graph`. */
function nodesOf(root: unknown): readonly Node[] {
  const nodes: Node[] = []
  const waiting: unknown[] = [root]
  while (waiting.length > 0 && nodes.length < MOST) {
    const next = waiting.shift()
    if (Array.isArray(next)) waiting.push(...(next as readonly unknown[]).slice(0, MOST))
    else if (typeof next === 'object' && next !== null) {
      nodes.push(next as Node)
      if ('@graph' in next) waiting.push((next as Node)['@graph'])
    }
  }
  return nodes
}

function typesOf(node: Node): readonly string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string')
}

function articleOf(node: Node, all: readonly Node[]): LinkedArticle {
  const field = (name: string, value: string | undefined): object => (value === undefined ? {} : { [name]: value })
  return {
    ...field('headline', textOf(node['headline']) ?? textOf(node['name'])),
    ...field('published', textOf(node['datePublished']) ?? textOf(node['dateCreated'])),
    ...field('publisher', nameOf(node['publisher'], all)),
    ...field('author', nameOf(node['author'] ?? node['creator'], all)),
    ...field('url', textOf(node['url']) ?? idOf(node['mainEntityOfPage']) ?? textOf(node['mainEntityOfPage'])),
    ...field('language', textOf(node['inLanguage']) ?? nameOf(node['inLanguage'], all)),
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined)

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? textOf((value as Node)['@id']) : undefined
}

/** The name of a person or organisation: given in place, by reference, or as a list of them. */
function nameOf(value: unknown, all: readonly Node[]): string | undefined {
  if (Array.isArray(value)) {
    const names = value.slice(0, 20).map((entry) => nameOf(Array.isArray(entry) ? undefined : entry, all))
    return names.filter((name) => name !== undefined).join(', ') || undefined
  }
  if (typeof value !== 'object' || value === null) return textOf(value)
  const own = textOf((value as Node)['name'])
  const id = idOf(value)
  return own ?? (id === undefined ? undefined : textOf(all.find((node) => node['@id'] === id)?.['name']))
}
