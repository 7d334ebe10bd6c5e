import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type PackagedTemplate, packagedTemplates } from '../../templates/index.ts'
import { type NamedTemplate, reasonOf, TemplateError } from './template-error.ts'

type Template = PackagedTemplate['template']

/** A template of the package or of an archive. */
export interface FoundTemplate extends NamedTemplate {
  readonly part: PackagedTemplate['part']
  readonly template: Partial<Template>
}

interface OwnTemplate {
  readonly file: string
  readonly template: Partial<Template>
}

/**
 * The packaged templates, each replaced by the file of the same name in the archive's folder of templates where there is one.
 * Such a file may leave `data` out, and then has the packaged template's; files of other names are further pages.
 */
export async function readTemplates(folder?: string): Promise<readonly FoundTemplate[]> {
  const own = folder === undefined ? new Map<string, OwnTemplate>() : await readOwnTemplates(folder)
  const packaged = packagedTemplates.map(({ name, part, template }): FoundTemplate => {
    const found = own.get(name)
    return found
      ? { name, part, file: found.file, template: { ...template, ...found.template } }
      : { name, part, template }
  })
  const names = new Set(packaged.map(({ name }) => name))
  const further = [...own].flatMap(([name, found]): FoundTemplate[] =>
    names.has(name) ? [] : [{ name, part: 'pages', ...found }],
  )
  return [...packaged, ...further]
}

async function readOwnTemplates(folder: string): Promise<ReadonlyMap<string, OwnTemplate>> {
  const names = (await readdir(folder).catch(() => [])).filter((file) => /\.11ty\.[cm]?js$/.test(file)).sort()
  const templates = new Map<string, OwnTemplate>()
  for (const fileName of names) {
    const name = fileName.replace(/\.11ty\.[cm]?js$/, '')
    const file = join(folder, fileName)
    try {
      const module = (await import(pathToFileURL(resolve(file)).href)) as Record<string, unknown>
      templates.set(name, { file, template: toTemplate(module) })
    } catch (thrown) {
      throw new TemplateError({ name, file }, reasonOf(thrown), thrown)
    }
  }
  return templates
}

// Eleventy's templates export `render`, or a default that is the function, or an object or class that has it.
function toTemplate(module: Record<string, unknown>): Partial<Template> {
  const { default: main, data, render } = module
  const named = Object.fromEntries(Object.entries({ data, render }).filter(([, value]) => value !== undefined))
  if (main === undefined) return named
  if (typeof main !== 'function') return { ...named, ...(main as Partial<Template>) }
  if (typeof main.prototype?.render !== 'function') return { ...named, render: main as Template['render'] }
  const instance = new (main as new () => ClassTemplate)()
  const own = typeof instance.data === 'function' ? instance.data() : instance.data
  return { ...named, ...(own ? { data: own } : {}), render: (pageData) => instance.render(pageData) }
}

interface ClassTemplate {
  readonly data?: Template['data'] | (() => Template['data'])
  readonly render: Template['render']
}
