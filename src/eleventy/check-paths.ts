import type { SiteFile } from '../model/index.ts'
import { type NamedTemplate, TemplateError } from './template-error.ts'

/** A file of the site, and the template that printed it; null for what none did. */
export interface PrintedFile extends SiteFile {
  readonly template: NamedTemplate | null
}

/** Throws where a template prints to a path outside the site, or to one that something else has. */
export function checkPaths(files: readonly PrintedFile[]): void {
  const taken = new Map<string, NamedTemplate | null>()
  for (const { path, template } of files) {
    if (template && !isInside(path))
      throw new TemplateError(template, `expected a permalink inside the site, found \`${path}\``)
    const other = taken.get(path)
    if (other !== undefined) throw conflict(path, [other, template])
    taken.set(path, template)
  }
}

/** The fault of two that print to one path; an archive's own template is at fault rather than the package's. */
export function conflict(path: string, templates: readonly (NamedTemplate | null)[]): Error {
  const named = templates.filter((template) => template !== null)
  const atFault = named.findLast(({ file }) => file !== undefined) ?? named.at(-1)
  if (!atFault) return new Error(`Two files of the site have the path \`${path}\``)
  const others = named.filter((template) => template !== atFault).map(({ name }) => `\`${name}.11ty.js\``)
  const other = others[0] ?? (named.length < templates.length ? 'a file of the site' : 'another page of its own')
  return new TemplateError(atFault, `its permalink \`${path}\` is that of ${other}`)
}

const isInside = (path: string) => path !== '' && !/^\/|^[a-z]:|\\|(^|\/)\.\.?(\/|$)/i.test(path)
