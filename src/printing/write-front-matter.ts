import type { FrontMatter } from '../model/index.ts'
import { writeYaml } from './write-yaml.ts'

/** All keys, in the order in which they are written. */
const order: Readonly<Record<keyof FrontMatter, true>> = {
  title: true,
  titleSource: true,
  date: true,
  dateSource: true,
  number: true,
  volume: true,
  lang: true,
  summary: true,
  sections: true,
  calendar: true,
  contents: true,
  masthead: true,
  suggested: true,
  draft: true,
  reviewed: true,
  corrections: true,
  source: true,
}
const keys = Object.keys(order) as (keyof FrontMatter)[]

/** Front matter between its `---` lines, with a final line feed. Keys stand in the order of the type's fields. */
export function writeFrontMatter(frontMatter: FrontMatter): string {
  const known = keys.filter((key) => frontMatter[key] !== undefined).map((key) => [key, frontMatter[key]])
  return `---\n${writeYaml(Object.fromEntries(known))}---\n`
}
