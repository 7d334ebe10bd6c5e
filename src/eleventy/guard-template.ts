import type { Sink } from './open-sink.ts'
import { type NamedTemplate, reasonOf, TemplateError } from './template-error.ts'

type Print = (this: unknown, data: never) => unknown

/** What an archive's file may hold in place of a template. */
interface AnyTemplate extends NamedTemplate {
  readonly template: { readonly data?: unknown; readonly render?: unknown }
}

/**
 * A template for Eleventy, with data of ours (`given`), whose faults say whose they are: what it throws, and what it returns that is no
 * text. What it prints is put into a sink where there is one, and Eleventy gets the ticket.
 */
export function guardTemplate(
  named: AnyTemplate,
  given: object = {},
  put: Sink['put'] | null = null,
): { readonly data: object; readonly render: Print } {
  const { data, render } = named.template
  if (typeof render !== 'function') throw new TemplateError(named, 'expected a function `render`')
  // Collections are another way to the same pages, and cost time for each.
  const known = { ...(typeof data === 'object' ? data : {}), ...given, eleventyExcludeFromCollections: true }
  const permalink: unknown = 'permalink' in known ? known.permalink : undefined
  const guarded = typeof permalink === 'function' ? { permalink: guard(named, permalink as Print, (path) => path) } : {}
  const expectText = (text: unknown) => {
    if (typeof text === 'string' || text instanceof Uint8Array) return put ? put(text) : text
    throw new TemplateError(named, `expected text from \`render\`, found \`${String(text)}\``)
  }
  return { data: { ...known, ...guarded }, render: guard(named, render as Print, expectText) }
}

function guard(named: NamedTemplate, run: Print, check: (value: unknown) => unknown): Print {
  const fail = (thrown: unknown): never => {
    throw thrown instanceof TemplateError ? thrown : new TemplateError(named, reasonOf(thrown), thrown)
  }
  return function guarded(data) {
    try {
      const value = run.call(this, data)
      return value instanceof Promise ? value.then(check).catch(fail) : check(value)
    } catch (thrown) {
      return fail(thrown)
    }
  }
}
