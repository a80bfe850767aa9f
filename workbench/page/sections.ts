/** The entries of the menu. */
export const SECTIONS = [
  { section: 'overview', href: '/', words: 'Overview' },
  { section: 'claims', href: '/claims', words: 'Claims' },
  { section: 'reports', href: '/reports', words: 'Reports' },
  { section: 'names', href: '/names', words: 'Names' },
  { section: 'notes', href: '/notes', words: 'Sourcing notes' },
  { section: 'decisions', href: '/decisions', words: 'Decisions' },
] as const
