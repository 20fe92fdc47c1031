import { Button } from '@mantine/core'
import { useRef, useState } from 'react'

import { useI18n } from '../../ui/hooks/i18n.tsx'
import { TopDialog } from '../../ui/overlays/top-dialog.tsx'
import { isMac } from './is-mac.ts'
import { areSingleKeysOn, setSingleKeys } from './single-keys.ts'

import classes from './keyboard.module.css'

/** Keys → what they do. Only two are the console's own, so that nothing of browser or screen reader is taken away. */
const KEYS = [
  [isMac ? ['⌘', 'K'] : ['Ctrl', 'K'], 'keys.palette'],
  [['?'], 'keys.keys'],
  [['Tab'], 'keys.tab'],
  [['↑', '↓'], 'keys.arrows'],
  [['Enter'], 'keys.enter'],
  [['Esc'], 'keys.escape'],
] as const

/** Which keys do what, and the switch for those that need no other key with them. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useI18n()
  const dialog = useRef<{ close: () => void }>(null)
  const [isOn, setOn] = useState(areSingleKeysOn)
  return (
    <TopDialog ref={dialog} label={t('palette.keys')} className={classes.keys} onClose={onClose}>
      <div className={classes.keysContent}>
        <h2>{t('palette.keys')}</h2>
        <dl>
          {KEYS.map(([keys, label]) => (
            <div key={label}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{t(label)}</dd>
            </div>
          ))}
        </dl>
        <label className={classes.check}>
          <input
            type="checkbox"
            checked={isOn}
            onChange={(event) => {
              setOn(event.currentTarget.checked)
              setSingleKeys(event.currentTarget.checked)
            }}
          />
          {t('keys.single')}
        </label>
        <Button variant="default" onClick={() => dialog.current?.close()}>
          {t('common.close')}
        </Button>
      </div>
    </TopDialog>
  )
}
