import type { IsoDate } from '../model/index.ts'
import type { EntryDraft } from './read-entry.ts'

/** An entry that far back in its calendar is next year's. */
const monthsBack = 6

/**
 * The entries of one calendar, in print order, with next year's where the year turns: beside an issue of which the year alone is
 * known, `9 December` and then `5 January`. Only years that were not printed change.
 */
export function rollOver(drafts: readonly EntryDraft[], date: IsoDate | null): readonly EntryDraft[] {
  if (date === null || date.length > 4) return drafts
  let turned = false
  let above = 0
  return drafts.map((draft) => {
    const month = Number(draft.start.slice(5, 7))
    const ownYear = draft.start.startsWith(date) && draft.implied?.includes('year') === true
    if (ownYear && !turned && above - month > monthsBack) turned = true
    above = month
    return ownYear && turned ? nextYear(draft) : draft
  })
}

function nextYear(draft: EntryDraft): EntryDraft {
  const move = (stamp: string) => `${Number(stamp.slice(0, 4)) + 1}${stamp.slice(4)}`
  return { ...draft, start: move(draft.start), ...(draft.end === undefined ? {} : { end: move(draft.end) }) }
}
