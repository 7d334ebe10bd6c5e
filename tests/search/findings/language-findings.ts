/** Texts in one language, and what readers ask who look for one of them. */
export interface LanguageFindings {
  /** BCP 47 primary tag. */
  readonly language: string
  /** Title and text by name. */
  readonly sections: Readonly<Record<string, readonly [title: string, text: string]>>
  /** Questions with the name of the section that answers, by what makes each hard. */
  readonly questions: Readonly<Record<QuestionKind, readonly (readonly [question: string, section: string])[]>>
}

export type QuestionKind = 'inflected' | 'compound' | 'bare' | 'slip' | 'phrase' | 'unfinished'
