import { useI18n } from '../hooks/i18n.tsx'
import { Foreign } from '../text/foreign.tsx'

/** Text of the API as it came, marked as its own words, which are English (acceptance 76). */
export function ApiMessage({ message }: { message: string }) {
  const { t } = useI18n()
  return (
    <p>
      {t('error.apiSays')}{' '}
      <q lang="en">
        <Foreign text={message} />
      </q>
    </p>
  )
}
