import type { WordForm } from './split-words.ts'
import type { Stemmer } from './stemmer.ts'

const signs = /[+#]+$/

/** What the index holds of one word: stems of the word, of its pieces between hyphens, and of `65+` also `65`. */
export function wordTerms({ whole, parts }: WordForm, stem: Stemmer): readonly string[] {
  if (parts.length === 0 && !signs.test(whole)) return [stem(whole)]
  const forms = [whole, ...parts]
  const bare = forms.map((form) => form.replace(signs, '')).filter((form, index) => form !== forms[index])
  return [...new Set([...forms, ...bare].map(stem))]
}
