/** The part of Eleventy 3 that this folder uses; the package brings no types of its own. */
declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    setInputDirectory(folder: string): void
    setTemplateFormats(formats: readonly string[]): void
    setUseGitIgnore(use: boolean): void
    setQuietMode(quiet: boolean): void
    readonly ignores: Set<string>
    addGlobalData(name: string, value: unknown): void
    addTemplate(path: string, content: object): void
    addPassthroughCopy(copies: Readonly<Record<string, string>>): void
    addWatchTarget(target: string): void
    on(
      event: 'eleventy.after',
      listener: (built: { readonly directories: { readonly output: string } }) => Promise<void>,
    ): void
  }

  export interface RenderedPage {
    /** Of the template, a virtual one's too. */
    readonly inputPath: string
    /** Below the output folder, with that folder in front; false where the template wants no file. */
    readonly outputPath: string | false
    readonly content: string
  }

  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        /** An empty name: no configuration file of the folder that the process happens to run in. */
        readonly configPath: string
        readonly loader: 'esm'
        readonly config: (config: EleventyConfig) => void | Promise<void>
      },
    )
    disableLogger(): void
    toJSON(): Promise<readonly RenderedPage[]>
  }
}
