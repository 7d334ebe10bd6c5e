/** The command was used wrongly or cannot run here; its message is all that a user needs. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
