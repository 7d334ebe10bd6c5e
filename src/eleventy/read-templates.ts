import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type PackagedTemplate, packagedTemplates } from '../../templates/index.ts'

type Template = PackagedTemplate['template']

/**
 * The packaged templates, each replaced by the file of the same name in the archive's `templates/` folder where there is one.
 * Such a file may leave `data` out, and then has the packaged template's; files of other names are further pages.
 */
export async function readTemplates(dir?: string): Promise<readonly PackagedTemplate[]> {
  const own = dir === undefined ? new Map<string, Partial<Template>>() : await readOwnTemplates(join(dir, 'templates'))
  const packaged = packagedTemplates.map(({ name, part, template }) => {
    return { name, part, template: { ...template, ...own.get(name) } }
  })
  const names = new Set(packaged.map(({ name }) => name))
  const further = [...own].flatMap(([name, template]): PackagedTemplate[] =>
    names.has(name) ? [] : [{ name, part: 'pages', template: template as Template }],
  )
  return [...packaged, ...further]
}

async function readOwnTemplates(folder: string): Promise<ReadonlyMap<string, Partial<Template>>> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => /\.11ty\.[cm]?js$/.test(file)).sort()
  const templates = new Map<string, Partial<Template>>()
  for (const file of files) {
    const module = (await import(pathToFileURL(resolve(folder, file)).href)) as Record<string, unknown>
    templates.set(file.replace(/\.11ty\.[cm]?js$/, ''), toTemplate(module))
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
