import { type Manifest, payloadVersion } from './payload.ts'

/** Throws where the archive was built for another version of the script: a browser may hold an old one. */
export function readManifest(bytes: Uint8Array): Manifest {
  const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest
  if (manifest.version !== payloadVersion)
    throw new Error(`Unexpected search payload version \`${manifest.version}\`, expected \`${payloadVersion}\``)
  return manifest
}
