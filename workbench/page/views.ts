import type { Component } from 'svelte'
import ActorView from './views/ActorView.svelte'
import ActorsView from './views/ActorsView.svelte'
import AddView from './views/AddView.svelte'
import CarriersView from './views/CarriersView.svelte'
import CautionsView from './views/CautionsView.svelte'
import ClaimView from './views/ClaimView.svelte'
import ClaimsView from './views/ClaimsView.svelte'
import CompareView from './views/CompareView.svelte'
import DecisionsView from './views/DecisionsView.svelte'
import MatrixView from './views/MatrixView.svelte'
import NetworkView from './views/NetworkView.svelte'
import NowhereView from './views/NowhereView.svelte'
import OverviewView from './views/OverviewView.svelte'
import ReportView from './views/ReportView.svelte'
import ReportsView from './views/ReportsView.svelte'
import SearchView from './views/SearchView.svelte'
import TimelineView from './views/TimelineView.svelte'

type View = Component

/** The view at an address, the section of the menu it belongs to, and a key that changes when it must start afresh. */
export interface ShownView {
  readonly view: View
  readonly section: string
  readonly key: string
}

/** Views by the first part of their address. `parts` is how many parts the address has. */
const VIEWS: readonly { readonly at: string; readonly parts: readonly number[]; readonly view: View; readonly section: string }[] = [
  { at: 'claims', parts: [1], view: ClaimsView, section: 'claims' },
  { at: 'claim', parts: [2], view: ClaimView, section: 'claims' },
  { at: 'reports', parts: [1], view: ReportsView, section: 'reports' },
  { at: 'report', parts: [2], view: ReportView, section: 'reports' },
  { at: 'compare', parts: [2, 3], view: CompareView, section: 'reports' },
  { at: 'add', parts: [1], view: AddView, section: 'reports' },
  { at: 'carriers', parts: [2], view: CarriersView, section: 'reports' },
  { at: 'names', parts: [1], view: ActorsView, section: 'names' },
  { at: 'actor', parts: [2], view: ActorView, section: 'names' },
  { at: 'notes', parts: [1], view: CautionsView, section: 'notes' },
  { at: 'decisions', parts: [1], view: DecisionsView, section: 'decisions' },
  { at: 'timeline', parts: [1], view: TimelineView, section: 'timeline' },
  { at: 'network', parts: [1], view: NetworkView, section: 'network' },
  { at: 'sources', parts: [1], view: MatrixView, section: 'sources' },
  { at: 'search', parts: [1], view: SearchView, section: '' },
]

export function viewAt(parts: readonly string[]): ShownView {
  if (parts.length === 0) return { view: OverviewView, section: 'overview', key: 'overview' }
  const found = VIEWS.find((one) => one.at === parts[0] && one.parts.includes(parts.length))
  return found === undefined ? { view: NowhereView, section: '', key: 'nowhere' } : { view: found.view, section: found.section, key: found.at }
}
