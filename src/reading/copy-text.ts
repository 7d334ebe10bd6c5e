/** Copies a text and then calls `done`; where nothing may be copied nothing happens. */
export function copyText(text: string, done: () => void): void {
  navigator.clipboard?.writeText(text).then(done, () => {})
}
