import { Drawer } from '@mantine/core'

import type { Session } from '../../../contract/session.ts'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Side } from './side.tsx'

import classes from './side.module.css'

interface Props {
  session: Session
  onClose: () => void
}

/** The side of the page, over it, where there is no room beside it. */
export function MenuDrawer({ session, onClose }: Props) {
  const { t } = useI18n()
  return (
    <Drawer
      opened
      onClose={onClose}
      size={280}
      title={t('frame.menu')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      // Mantine's <header> would count as the page's second banner (acceptance 72).
      attributes={{ header: { role: 'presentation' } }}
      transitionProps={{ duration: 0 }}
    >
      <div className={classes.drawer}>
        <Side session={session} />
      </div>
    </Drawer>
  )
}
