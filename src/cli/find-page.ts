import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** What a static host answers to a path. */
export type Page =
  | { readonly status: 200 | 404; readonly file: string }
  | { readonly status: 301; readonly location: string }
  | { readonly status: 400 | 404; readonly file: null }

/**
 * Finds the file of a request's path (percent-encoded, without query) below `root`. A folder is answered with its
 * `index.html`, and first sent to its address with a final slash, so that relative links hold. Nothing outside of `root`
 * is found, also not through a link.
 */
export async function findPage(root: string, path: string): Promise<Page> {
  const decoded = decode(path)
  if (decoded === null || !decoded.startsWith('/') || /[\0\\]|(^|\/)\.\.?(\/|$)/.test(decoded))
    return { status: 400, file: null }
  const file = join(root, decoded.endsWith('/') ? `${decoded}index.html` : decoded)
  const kind = await kindOf(root, file)
  if (kind === 'folder') return { status: 301, location: `.${path.slice(path.lastIndexOf('/'))}/` }
  if (kind === 'file') return { status: 200, file }
  const notFound = join(root, '404.html')
  return { status: 404, file: (await kindOf(root, notFound)) === 'file' ? notFound : null }
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

async function kindOf(root: string, path: string): Promise<'file' | 'folder' | null> {
  try {
    const [base, real] = await Promise.all([realpath(root), realpath(path)])
    if (real !== base && !real.startsWith(base + sep)) return null
    return (await stat(real)).isDirectory() ? 'folder' : 'file'
  } catch {
    return null
  }
}
