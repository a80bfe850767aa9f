/** The look of the dossier: prints in black on white, reads on a phone, follows the reader's light or dark setting. */
export const DOSSIER_STYLE = `
:root { color-scheme: light dark; --ink: #1c2227; --paper: #fff; --rule: #c9d0d6; --quiet: #56616b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaee; --paper: #14181c; --rule: #3a434b; --quiet: #a5b0ba; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 Georgia, 'Times New Roman', serif; }
main { max-width: 56rem; margin: 0 auto; padding: 1.5rem; }
h1, h2, h3, h4, dt, th, .count { font-family: system-ui, sans-serif; line-height: 1.25; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--rule); }
section { margin: 2rem 0; padding-top: 1rem; border-top: 1px solid var(--rule); break-inside: avoid-page; }
dl.about { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dd { margin: 0; }
.count { font-weight: 600; }
.note { color: var(--quiet); border-inline-start: 3px solid var(--rule); padding-inline-start: .75rem; }
li.possible { list-style-type: circle; color: var(--quiet); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: start; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--rule); }
a { color: inherit; }
small { color: var(--quiet); }
@media (max-width: 40rem) { dl.about { grid-template-columns: 1fr; } }
@media print { :root { color-scheme: light; } a { text-decoration: none; } }
`
