/** The sample's pages of each kind. */
export const pageKinds = [
  ...['', 'issues/2021-04/', 'issues/2021-05/', 'issues/2022-01/', 'issues/odaterat/', 'years/2021/'],
  ...['calendar/', 'calendar/2021/', 'search/', 'about/', 'accessibility/'],
  ...['topics/', 'topics/sommarregattan/', '404.html'],
] as const
