import type { Site } from '../model/index.ts'

/** Eleventy copies plain objects deeply, once a template and once a page; what has a class is passed on as it is. */
export class Instance<Value extends object> {
  constructor(value: Value) {
    Object.assign(this, value)
  }
}

/** A site that Eleventy leaves alone. */
export const toInstances = (site: Site): Site => new Instance(site) as unknown as Site
