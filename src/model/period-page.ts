import type { IsoDate } from './iso-date.ts'

/** The way to what a list has of a year or month. */
export interface PeriodLink {
  /** `2021-12` or `2021`; null for what has no date. */
  readonly period: IsoDate | null
  /** `years/2021/12/`, `calendar/2021/`. */
  readonly url: string
  /** How many issues, events or articles are there. */
  readonly count: number
}

/** A page of a list that is too long for one. */
export interface ListPage {
  readonly url: string
  /** Dates or names of what it begins and ends with; empty where there is none. */
  readonly first: string
  readonly last: string
}

/** A period of a list, or a part of it, on a page of its own. */
export interface PeriodPage {
  /** `2021-12`; `2021` where no more is known or told apart, null for what has no date. */
  readonly period: IsoDate | null
  /** `years/2021/12/`, and for the second page `years/2021/12/2/`. */
  readonly url: string
  /** All pages of the period, in order. */
  readonly pages: readonly ListPage[]
  /** The periods beside it that have anything. */
  readonly previous: PeriodLink | null
  readonly next: PeriodLink | null
}
