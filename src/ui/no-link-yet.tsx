import { Button } from '@mantine/core'
import { Link } from 'react-router'

import { useI18n } from '../i18n/i18n.tsx'
import { paths } from './paths.ts'

import classes from './no-link-yet.module.css'

/** Shown when the account has no link at all: what an InterLink is, and the way to the first one. */
export function NoLinkYet() {
  const { t } = useI18n()
  return (
    <div className={classes.empty}>
      <h2>{t('links.empty.title')}</h2>
      <p>{t('links.empty.what')}</p>
      <ol>
        <li>{t('links.empty.step1')}</li>
        <li>{t('links.empty.step2')}</li>
        <li>{t('links.empty.step3')}</li>
      </ol>
      <Button component={Link} to={paths.order('connection')}>
        {t('links.empty.action')}
      </Button>
    </div>
  )
}
