/** A word as lexicons of copying hold it: lower case, without marks and apostrophes. */
export function foldedWord(written: string): string {
  return written
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ`´.,\u00ad]/gu, '')
    .toLowerCase()
}
