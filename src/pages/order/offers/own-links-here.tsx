import { VisuallyHidden } from '@mantine/core'
import { IconPlugConnected } from '@tabler/icons-react'

import { useI18n } from '../../../ui/hooks/i18n.tsx'

import classes from './offers.module.css'

/** How many links of one's own are there; `count` is undefined where they could not be read. */
export function OwnLinksHere({ count }: { count: number | undefined }) {
  const { t } = useI18n()
  if (count === undefined) return null
  const words = t('order.location.own', { count })
  return (
    <span className={classes.own} title={words}>
      {count > 0 ? (
        <>
          <IconPlugConnected size={15} stroke={1.75} aria-hidden />
          <span aria-hidden>{count}</span>
        </>
      ) : (
        <span aria-hidden>–</span>
      )}
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  )
}
