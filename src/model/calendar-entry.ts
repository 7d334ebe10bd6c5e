import type { IsoDateTime } from './iso-date.ts'

/** One dated event. */
export interface CalendarEntry {
  /** Unique in its issue, stays when the title is edited: `2021-12-03-koordineringsgrupp-arkitektur`. */
  readonly id: string
  readonly start: IsoDateTime
  /** The last day (inclusive) or the local time at which it ends; left out where not stated. */
  readonly end?: IsoDateTime
  /** As printed. */
  readonly title: string
  readonly location?: string
  readonly url?: string
  readonly kind?: 'event' | 'deadline'
  readonly status?: 'confirmed' | 'tentative' | 'cancelled'
  /** Id of the section that announces it. */
  readonly section?: string
  /** The parts that were not printed but inferred. */
  readonly implied?: readonly ('year' | 'month' | 'day')[]
}
