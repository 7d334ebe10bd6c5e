import type { InterfaceText } from '../../model/index.ts'

/** Texts of the interface that the script prints; the page hands them over. */
export type SearchTexts = Pick<
  InterfaceText,
  | 'searchNoHits'
  | 'searchNoHitsHelp'
  | 'searchOneHit'
  | 'searchHits'
  | 'searchFailed'
  | 'searchFromDisk'
  | 'searchCorrected'
  | 'searchMore'
  | 'searchYears'
  | 'searchYear'
  | 'searchTopicPage'
>
