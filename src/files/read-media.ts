import { imageSizeFromFile } from 'image-size/fromFile'
import type { ImageSize, MediaFiles } from '../model/index.ts'
import { listMedia } from './list-media.ts'

/** The archive's pictures and other files with the size of each picture, by path below `content/media`. */
export async function readMedia(dir: string): Promise<MediaFiles> {
  const media = new Map<string, ImageSize | null>()
  for (const { path, from } of await listMedia(dir)) media.set(path.slice('media/'.length), await readSize(from))
  return media
}

// Orientations of a camera (Exif) by which width and height change places.
const turned = 5

/** Those that browsers show. */
const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i

async function readSize(file: string): Promise<ImageSize | null> {
  if (!picture.test(file)) return null
  try {
    const { width, height, orientation = 1 } = await imageSizeFromFile(file)
    const [across, down] = orientation >= turned ? [height, width] : [width, height]
    return across > 0 && down > 0 ? { width: Math.round(across), height: Math.round(down) } : null
  } catch {
    // A picture without a size, or none at all: it is published as it is, without one.
    return null
  }
}
