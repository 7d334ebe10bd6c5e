import { type Manifest, payloadVersion } from './payload.ts'

/** Throws where the archive was built for another version of the script: a browser may hold an old one. */
export function readManifest(json: unknown): Manifest {
  const manifest = json as Partial<Manifest> | null
  const { version, languages, index, texts } = manifest ?? {}
  if (version !== payloadVersion)
    throw new Error(`Unexpected search payload version \`${version}\`, expected \`${payloadVersion}\``)
  if (!languages || !index || !texts) throw new Error('Unexpected search manifest, expected languages, index and texts')
  return { version, languages, index, texts }
}
