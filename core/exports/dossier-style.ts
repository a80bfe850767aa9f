/** The look of the dossier: prints in black on white, reads on a phone, follows the reader's light or dark setting. */
export const DOSSIER_STYLE = `
:root { color-scheme: light dark; --ink: #1c2227; --paper: #fff; --rule: #c9d0d6; --quiet: #56616b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaee; --paper: #14181c; --rule: #3a434b; --quiet: #a5b0ba; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 Georgia, 'Times New Roman', serif; overflow-wrap: break-word; }
main { max-width: 56rem; margin: 0 auto; padding: 1.5rem; }
h1, h2, h3, h4, dt, th, .count { font-family: system-ui, sans-serif; line-height: 1.25; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--rule); }
h4 { margin: 1.25rem 0 .25rem; }
section, .card { margin: 2rem 0; padding-top: 1rem; border-top: 1px solid var(--rule); }
.card { margin: 1rem 0; }
.card h3 { margin: 0 0 .5rem; }
dl.about { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: .5rem 0; }
dd { margin: 0; }
.count { font-weight: 600; }
.note { color: var(--quiet); border-inline-start: 3px solid var(--rule); padding-inline-start: .75rem; }
blockquote { margin: .5rem 0; padding-inline-start: .75rem; border-inline-start: 3px solid var(--rule); }
blockquote p { margin: 0; }
footer, ul.because { color: var(--quiet); font-size: .9rem; }
ul, ol { padding-inline-start: 1.5rem; }
li { margin: .25rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
td:last-child, th:last-child { width: 6rem; }
th, td { text-align: start; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--rule); }
a { color: inherit; }
small { color: var(--quiet); }
@media (max-width: 40rem) {
  main { padding: 1rem; }
  dl.about { grid-template-columns: 1fr; gap: 0; }
  dt { font-weight: 600; font-size: .9rem; margin-top: .5rem; }
  td:last-child { width: auto; }
  thead { display: none; }
  tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--rule); }
  td { display: block; border: 0; padding: .15rem 0; }
  td::before { content: attr(data-label) ': '; font-family: system-ui, sans-serif; font-weight: 600; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --rule: #999; --quiet: #444; }
  main { max-width: none; padding: 0; }
  body { font-size: 10.5pt; }
  a { text-decoration: none; }
  section { break-before: page; border-top: 0; }
  h2, h3, h4 { break-after: avoid; }
  blockquote, tr, .card { break-inside: avoid; }
}
`
