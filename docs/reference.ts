import { cautionRules, exportFormats, languages, readers, type ExampleCase } from '../core/index.ts'

/** The generated pages of this folder, by file name: what is registered is what is documented. */
export function referencePages(): Readonly<Record<string, string>> {
  return { 'readers.md': readersPage(), 'rules.md': rulesPage(), 'formats.md': formatsPage() }
}

const NOTE = '<!-- Written by `npm run docs` from the registries; edit those. -->\n'

/** Cells of a table hold no line ends and no bars. */
const cell = (text: string): string => text.replaceAll('\n', ' ').replaceAll('|', '\\|')
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`

function readersPage(): string {
  const rows = readers.map(({ label, extensions, examples }) => row(label, extensions.join(' '), examples.map(({ shows }) => shows).join('; ')))
  return `# What Headwater reads\n\n${NOTE}
A file is recognised by its first bytes and its name. Whatever cannot be read is listed on the case with its reason; the rest goes on.

${row('format', 'file names', 'for example')}|---|---|---|\n${rows.join('')}
Texts are analysed in: ${languages.map(({ label }) => label).join(', ')}. Texts in other languages are still compared for copied passages.
`
}

function rulesPage(): string {
  const rules = cautionRules.map(
    ({ id, asks, why, cannotTell, examples }) =>
      `## ${id}\n**${asks}**\n\n${why}\n\n*What it cannot tell:* ${cannotTell}\n\n${examples.map((example) => `- ${example.expect === 'catches' ? 'Catches' : 'Leaves'}: ${example.shows}\n${sentences(example)}`).join('')}`,
  )
  return `# What Headwater looks for\n\n${NOTE}
Each rule asks one question about the sourcing of a case. A sourcing note is a reason to look, not a judgement; it stands with the words that raised it.

${rules.join('\n')}`
}

function sentences({ reports }: ExampleCase): string {
  return reports
    .map(
      ({ outlet, published, sentences: all }) =>
        `  - ${outlet}${published ? `, ${published}` : ''}: ${all.map(({ text }) => `“${text}”`).join(' ')}\n`,
    )
    .join('')
}

function formatsPage(): string {
  const rows = exportFormats.map(({ id, label, extension, gives }) => row(`\`${id}\``, label, `.${extension}`, gives))
  return `# How Headwater hands over\n\n${NOTE}
Every export of claims says what counts of sources mean and do not mean, and asks what is to be done with the names of persons: keep,
pseudonymise, or leave out.

${row('format', 'what it is', 'file', 'what it gives')}|---|---|---|---|\n${rows.join('')}`
}
