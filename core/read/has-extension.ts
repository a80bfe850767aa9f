/** Does a file name end in one of these endings (with the dot, lower-case), whatever its case? */
export function hasExtension(name: string, extensions: readonly string[]): boolean {
  const lower = name.toLowerCase()
  return extensions.some((extension) => lower.endsWith(extension))
}
