/** A template, and the archive's file that it was read from where it is not the package's. */
export interface NamedTemplate {
  readonly name: string
  readonly file?: string
}

/**
 * A fault of a template, which is named by `template`. The file of an archive's own is part of the stack, as the place of a fault
 * in any script is; the message of a packaged one names it.
 */
export class TemplateError extends Error {
  readonly template: string
  constructor({ name, file }: NamedTemplate, reason: string, cause?: unknown) {
    super(file === undefined ? `template \`${name}\`: ${reason}` : reason, { cause })
    this.name = 'TemplateError'
    this.template = name
    const stack = (cause instanceof Error && cause.stack) || ''
    this.stack = [`${this.name}: ${this.message}`, stack, ...(file === undefined ? [] : [`    at ${file}`])].join('\n')
  }
}

/** What something thrown says: anything may be. */
export function reasonOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message
  return typeof thrown === 'object' && thrown !== null ? 'it threw an object' : `it threw \`${String(thrown)}\``
}
