/**
 * Whether a path, from the site's root with forward slashes, stays below that root on every system, and can stand in a list of
 * one path a line.
 */
export function isSitePath(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return path !== '' && !/^\/|^[a-z]:|[\\\u0000-\u001F\u007F]|(^|\/)\.\.?(\/|$)/i.test(path)
}
