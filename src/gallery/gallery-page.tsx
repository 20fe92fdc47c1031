import { Page } from '../ui/layout/page.tsx'
import { Controls } from './controls.tsx'
import { Features } from './features.tsx'
import { Feedback } from './feedback.tsx'
import { Layout } from './layout.tsx'
import { Overlays } from './overlays.tsx'
import { Prefixes } from './prefixes.tsx'
import { Settings } from './settings.tsx'
import { Status } from './status.tsx'
import { Tables } from './tables.tsx'
import { Texts } from './texts.tsx'

import classes from './gallery.module.css'

/** The gallery: the pieces in the order of their folders. */
export function GalleryPage() {
  return (
    <main className={classes.gallery}>
      <Page title="Gallery">
        <Settings />
        <Controls />
        <Prefixes />
        <Feedback />
        <Layout />
        <Overlays />
        <Status />
        <Tables />
        <Texts />
        <Features />
      </Page>
    </main>
  )
}
