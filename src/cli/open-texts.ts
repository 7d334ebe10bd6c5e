import { hashBytes, type KnownIssue, readRemembered } from '../files/index.ts'

/** Which issues say what, whatever the bytes and names of their sources. */
export interface KnownTexts {
  /** Reads what is remembered now, not when the first is asked for. */
  readonly load: () => Promise<void>
  readonly find: (markdown: string) => Promise<KnownIssue | null>
  readonly add: (markdown: string, issue: KnownIssue) => void
}

/** The texts that the importer made of an archive's issues; they are read when the first is asked for. */
export function openTexts(dir: string, known: readonly KnownIssue[]): KnownTexts {
  const added = new Map<string, KnownIssue>()
  let remembered: Promise<ReadonlyMap<string, KnownIssue>> | null = null
  const load = () => {
    remembered ??= readTexts(dir, known)
    return remembered
  }
  return {
    load: async () => void (await load()),
    find: async (markdown) => {
      const hash = hashText(markdown)
      return added.get(hash) ?? (await load()).get(hash) ?? null
    },
    add: (markdown, issue) => {
      added.set(hashText(markdown), issue)
    },
  }
}

async function readTexts(dir: string, known: readonly KnownIssue[]): Promise<ReadonlyMap<string, KnownIssue>> {
  const texts = new Map<string, KnownIssue>()
  for (const issue of known.filter(({ present }) => present)) {
    const text = await readRemembered(dir, issue.id)
    if (text !== null) texts.set(hashText(text), issue)
  }
  return texts
}

/** Where a text came from is no part of it. */
function hashText(markdown: string): string {
  return hashBytes(markdown.replaceAll('\r\n', '\n').replace(/^source:\n(?: +.*\n)*/m, ''))
}
