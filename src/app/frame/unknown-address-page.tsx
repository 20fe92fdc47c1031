import { Button } from '@mantine/core'

import { paths } from '../../features/navigation/paths.ts'
import type { UnknownAddress } from '../../features/navigation/unknown-address.ts'
import { useProjectScope } from '../../features/projects/project-scope.tsx'
import { useI18n } from '../../ui/hooks/i18n.tsx'
import { Page } from '../../ui/layout/page.tsx'
import NotFoundPage from './not-found-page.tsx'

/** Says what an address names that is not there, and leads to where such things are. */
export default function UnknownAddressPage({ what, value }: Pick<UnknownAddress, 'what' | 'value'>) {
  const { t } = useI18n()
  switch (what) {
    case 'region':
      return (
        <NotFoundPage
          title={t('notFound.region.title')}
          text={t('notFound.region.text', { region: value })}
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
    case 'project':
      return <UnknownProject projectId={value} />
    case 'location':
    case 'partner':
      return (
        <NotFoundPage
          title={t(`notFound.${what}.title`)}
          text={t('notFound.catalogue.text')}
          back={{ to: paths.locations(), label: t('notFound.catalogue.back') }}
        />
      )
    default:
      return <NotFoundPage />
  }
}

function UnknownProject({ projectId }: { projectId: string }) {
  const { t } = useI18n()
  const { setProjectId } = useProjectScope()
  return (
    <Page title={t('notFound.project.title')}>
      <p>{t('notFound.project.text', { project: projectId })}</p>
      <Button onClick={() => setProjectId(null)}>{t('notFound.project.all')}</Button>
    </Page>
  )
}
