/** What a title is sorted by: without case, marks on letters and what stands before its first letter or digit. */
export function sortKey(title: string): string {
  return title
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
}
