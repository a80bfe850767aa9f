/** A description without its article. "A number of members" keeps it: the article belongs to the amount. */
export function withoutArticle(description: string): string {
  return description.replace(/^(?:the|an?)\s+(?!(?:small|large|growing)?\s*number of\b)/i, '')
}
