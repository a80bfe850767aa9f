import type { AnswerError } from './answer-error.ts'

/** What a browser shows where the page itself cannot be: no script, no style, only the reason and what to do. */
export function closedPage(problem: AnswerError): string {
  const tryThis = problem.tryThis === undefined ? '' : `<p>${escaped(problem.tryThis)}</p>`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>Headwater</title><main><h1>Headwater</h1><p>${escaped(problem.message)}</p>${tryThis}<p><a href="">Try again</a></p></main></html>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
