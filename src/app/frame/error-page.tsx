import { Button } from '@mantine/core'
import { isRouteErrorResponse, Link, useRevalidator, useRouteError } from 'react-router'

import { isNotFound } from '../../../domain/console/api-error.ts'
import { paths } from '../../features/navigation/paths.ts'
import { isUnknownAddress, type UnknownAddress } from '../../features/navigation/unknown-address.ts'
import { ErrorNote } from '../../ui/feedback/error-note.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Page } from '../../ui/layout/page.tsx'
import { UnknownAddressNote } from './unknown-address-note.tsx'

import page from '../../ui/layout/page.module.css'

/** Shown inside the frame when a page cannot be: says why and leads on. */
export function ErrorPage() {
  const error = useRouteError()
  const { t } = useI18n()
  const { revalidate } = useRevalidator()

  const missing = missingIn(error)
  if (missing) return <UnknownAddressNote {...missing} />

  return (
    <Page title={t('error.page.title')}>
      <ErrorNote what={t('error.page.title')} error={error} onRetry={() => void revalidate()} />
      <div className={`${page.actions} ${page.leadOn}`}>
        <Button component={Link} to={paths.links()}>
          {t('error.page.back')}
        </Button>
        <Button variant="default" onClick={() => globalThis.location.reload()}>
          {t('error.page.reload')}
        </Button>
      </div>
    </Page>
  )
}

/** What an error says is not there; undefined for one that says nothing of the kind. */
function missingIn(error: unknown): Pick<UnknownAddress, 'what' | 'value'> | undefined {
  if (isUnknownAddress(error)) return { what: error.what, value: error.value }
  if (isNotFound(error)) return { what: 'link', value: '' }
  return isRouteErrorResponse(error) && error.status === 404 ? { what: 'page', value: '' } : undefined
}
