/** A site as Eleventy's starters make it: a Markdown file an issue, Liquid layouts, collections. The pages are those of the Hugo site. */
export default function (config) {
  config.addCollection('newest', (api) => api.getFilteredByTag('issue').reverse().slice(0, 20))
  config.addCollection('years', (api) => {
    const years = new Map()
    for (const page of api.getFilteredByTag('issue')) {
      const year = page.date.toISOString().slice(0, 4)
      years.set(year, [...(years.get(year) ?? []), page])
    }
    return [...years].map(([year, pages]) => ({ year, pages }))
  })
  return { dir: { includes: '_includes' }, templateFormats: ['md', 'liquid'] }
}
