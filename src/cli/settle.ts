/** The fault of code that nobody waited for; `cause` is what it threw. */
export class StrayError extends Error {
  override readonly name = 'StrayError'
}

/**
 * The outcome of work in which a user's own code takes part: what that code rejects without anybody waiting for it rejects the
 * work, and so does a promise that nothing is left to settle. Node would end the process, with a stack trace or silently.
 */
export async function settle<Value>(work: () => Promise<Value>): Promise<Value> {
  let fail: (error: StrayError) => void = () => {}
  const stray = new Promise<never>((_, reject) => {
    fail = reject
  })
  const onRejection = (cause: unknown) =>
    fail(new StrayError(cause instanceof Error ? cause.message : `it threw \`${String(cause)}\``, { cause }))
  const onIdle = () => fail(new StrayError('it waits for something that never comes'))
  process.on('unhandledRejection', onRejection)
  process.once('beforeExit', onIdle)
  try {
    return await Promise.race([work(), stray])
  } finally {
    process.off('unhandledRejection', onRejection)
    process.off('beforeExit', onIdle)
  }
}
