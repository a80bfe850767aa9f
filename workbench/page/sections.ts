/** The entries of the menu; `key` is pressed after `g` to go there. */
export const SECTIONS = [
  { section: 'overview', key: 'o', href: '/', words: 'Overview' },
  { section: 'claims', key: 'c', href: '/claims', words: 'Claims' },
  { section: 'reports', key: 'r', href: '/reports', words: 'Reports' },
  { section: 'names', key: 'n', href: '/names', words: 'Names' },
  { section: 'timeline', key: 't', href: '/timeline', words: 'Timeline' },
  { section: 'network', key: 'w', href: '/network', words: 'Network' },
  { section: 'sources', key: 'm', href: '/sources', words: 'Sources' },
  { section: 'notes', key: 's', href: '/notes', words: 'Sourcing notes' },
  { section: 'decisions', key: 'd', href: '/decisions', words: 'Decisions' },
] as const
