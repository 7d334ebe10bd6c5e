/** Where things lie in an archive, from its folder, with forward slashes. */
export const folders = {
  sources: 'content/sources',
  issues: 'content/issues',
  media: 'content/media',
  /** Each issue as the importer last wrote it, to tell an editor's changes; belongs to the archive and is committed. */
  generated: 'content/.backissue',
} as const
