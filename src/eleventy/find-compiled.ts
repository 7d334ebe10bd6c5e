/**
 * The folder of the compiled package, with a slash at its end: the pages' scripts and style sheet are made when it is compiled.
 * A checkout that runs from its sources compiles them first.
 */
export function findCompiled(): Promise<URL> {
  compiled ??= compileSources()
  return compiled
}

/** Sources change while nothing runs from them. */
let compiled: Promise<URL> | undefined

async function compileSources(): Promise<URL> {
  if (!import.meta.url.endsWith('.ts')) return new URL('../../', import.meta.url)
  const compiler = (await import(new URL('../../bin/compile.js', import.meta.url).href)) as Compiler
  await compiler.compile()
  return new URL('../../dist/', import.meta.url)
}

interface Compiler {
  readonly compile: () => Promise<void>
}
