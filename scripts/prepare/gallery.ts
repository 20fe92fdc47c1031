/** The gallery in `.cache/gallery`, for its journey. */
import type { Product } from './products.ts'
import { inProject } from './project.ts'
import { runQuietly } from './run.ts'

export const builtGallery: Product = {
  doing: 'building the gallery',
  sources: [
    'src',
    'domain',
    'i18n',
    'contract',
    'gallery.html',
    'vite.gallery.config.ts',
    'scripts/build',
    'package-lock.json',
  ],
  result: '.cache/gallery/gallery.html',
  stamp: '.cache/gallery/.stamp',
  async make() {
    const vite = inProject('node_modules/vite/bin/vite.js')
    const config = ['--config', inProject('vite.gallery.config.ts')]
    await runQuietly(process.execPath, [vite, 'build', ...config, '--logLevel', 'warn'])
  },
}
