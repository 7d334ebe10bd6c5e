/*!
 * Swedish stemming: lunr-languages by Mihai Valentin, based on the Snowball JavaScript Library by Oleg Mazko;
 * Mozilla Public License 1.1. Source: https://github.com/MihaiValentin/lunr-languages
 */
import installSupport from 'lunr-languages/lunr.stemmer.support.js'
import installSwedish from 'lunr-languages/lunr.sv.js'
import type { Stemmer } from './stemmer.ts'

/**
 * The plugins install themselves into whatever they are given. This stand-in takes the stemmer and nothing else, so that
 * lunr itself, which is one object for the whole program, stays as it is.
 */
interface PluginHost {
  readonly Pipeline: { readonly registerFunction: () => void }
  readonly generateStopWordFilter: () => null
  readonly sv?: { readonly stemmer: Stemmer }
}

const host: PluginHost = { Pipeline: { registerFunction: () => {} }, generateStopWordFilter: () => null }
installSupport(host)
installSwedish(host)

/** Snowball's Swedish stemmer: `molntjänster` → `molntjänst`. */
export function stemSwedish(word: string): string {
  return host.sv?.stemmer(word) ?? word
}
