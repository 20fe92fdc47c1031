import type { ComponentType } from 'react'

import { lazyPart, PartFailed } from './later.tsx'

import classes from './lazy-tool.module.css'

/**
 * A part that is over the page and not in it, such as the palette: where it cannot be loaded, that is shown in a
 * corner of the window.
 */
export function lazyTool<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  options: Omit<NonNullable<Parameters<typeof lazyPart<Props>>[1]>, 'failed'> = {},
): ComponentType<Props> {
  return lazyPart(load, {
    ...options,
    failed: (failed) => (
      <div className={classes.failed}>
        <PartFailed {...failed} />
      </div>
    ),
  })
}
