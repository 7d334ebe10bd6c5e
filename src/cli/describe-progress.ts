const width = 24
/** In so few seconds nothing is known of the rate. */
const soonest = 1

/** A bar, how many of how many are done, how many in a second, and about how long the others take; `seconds` since the first began. */
export function describeProgress(done: number, total: number, seconds: number): string {
  const full = Math.floor((done / total) * width)
  const bar = `[${'='.repeat(full)}${' '.repeat(width - full)}]`
  const counts = `${bar} ${done} of ${total}`
  if (done === 0 || seconds < soonest) return counts
  const rate = done / seconds
  return `${counts}, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second, ${toSpan((total - done) / rate)} left`
}

/** `40 s`, `3 min`. */
function toSpan(seconds: number): string {
  return seconds < 100 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`
}
