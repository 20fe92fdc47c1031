import { Button, Group } from '@mantine/core'
import { isRouteErrorResponse, Link, useRevalidator, useRouteError } from 'react-router'

import { isNotFound } from '../api/api-error.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { ErrorNote } from '../ui/error-note.tsx'
import { Page } from '../ui/page.tsx'
import { paths } from '../ui/paths.ts'
import { isUnknownAddress } from '../ui/unknown-address.ts'
import { NotFoundPage } from './not-found-page.tsx'

/** Shown inside the frame when a page cannot be: says why and leads on. */
export function ErrorPage() {
  const error = useRouteError()
  const { t } = useI18n()
  const { revalidate } = useRevalidator()

  if (isUnknownAddress(error)) {
    switch (error.what) {
      case 'region':
        return (
          <NotFoundPage
            title={t('notFound.region.title')}
            text={t('notFound.region.text', { region: error.value })}
          />
        )
      case 'link':
        return <NotFoundPage title={t('notFound.link.title')} text={t('notFound.link.text')} />
      case 'connection':
        return (
          <NotFoundPage
            title={t('notFound.connection.title')}
            text={t('notFound.connection.text')}
            back={{ to: paths.connections(), label: t('notFound.connection.back') }}
          />
        )
      case 'location':
      case 'partner':
        return (
          <NotFoundPage
            title={t(`notFound.${error.what}.title`)}
            text={t('notFound.catalogue.text')}
            back={{ to: paths.locations(), label: t('notFound.catalogue.back') }}
          />
        )
      default:
        return <NotFoundPage />
    }
  }
  if (isNotFound(error))
    return <NotFoundPage title={t('notFound.link.title')} text={t('notFound.link.text')} />
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />

  return (
    <Page title={t('error.page.title')}>
      <ErrorNote what={t('error.page.title')} error={error} onRetry={() => void revalidate()} />
      <Group mt="md">
        <Button component={Link} to={paths.links()}>
          {t('error.page.back')}
        </Button>
        <Button variant="default" onClick={() => globalThis.location.reload()}>
          {t('error.page.reload')}
        </Button>
      </Group>
    </Page>
  )
}
