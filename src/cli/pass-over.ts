import type { SourceFile } from '../files/index.ts'
import type { Diagnostic } from '../model/index.ts'
import { importMessages } from './import-messages.ts'
import type { ImportRun, Outcome } from './import-sources.ts'
import { importer } from './importer.ts'
import type { ImportPlan } from './plan-import.ts'

/** What became of a source, and of which issue. */
export interface PassedSource {
  readonly outcome: Outcome
  /** Of the source's issue; left out where it has none. */
  readonly id?: string
  readonly messages: readonly Diagnostic[]
}

/** What is to be told of a source that needs no import; null where it needs one. */
export function passOver(
  { file }: SourceFile,
  { onlyNew, favours }: ImportRun,
  { assigned, record, hashed }: ImportPlan,
): PassedSource | null {
  const known = assigned.get(file)
  if (known === undefined || known === 'new') return null
  if ('twinOf' in known) return { outcome: 'duplicate', messages: [importMessages.twice(known.twinOf)] }
  const { id, source, present } = known.issue
  if (!present && favours?.get(id) !== 'theirs')
    return { outcome: 'deleted', id, messages: [importMessages.deleted(id)] }
  const isSame = source?.file === file && source.sha256 === hashed.get(file)?.sha256
  const isDone = record.importer === importer && !record.unfinished.includes(id)
  return onlyNew && present && isSame && isDone ? { outcome: 'unchanged', id, messages: [] } : null
}
