import { Button, Group } from '@mantine/core'

import { contactedAt, withContact } from '../../../../domain/lifecycle/contact.ts'
import { serverNow } from '../../../api/server-clock.ts'
import { useServerNow } from '../../../api/use-server-now.ts'
import { useContactNotes } from '../../../features/links/contact-notes.ts'
import { useToast } from '../../../ui/hooks/announcer.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { Time } from '../../../ui/status/time.tsx'
import { useLinkContext } from '../context/link-context.ts'

interface Props {
  partnerName: string
  onChange: () => void
}

/** The person's own note that the partner was contacted, and when; it can be taken back. */
export function ContactedNote({ partnerName, onChange }: Props) {
  const { t } = useI18n()
  const { link } = useLinkContext()
  const toast = useToast()
  const now = useServerNow()
  const notes = useContactNotes(link.id)
  const at = contactedAt(link, notes.value)
  const set = (when: string | undefined) => {
    notes.write(withContact(link, notes.read(), when))
    onChange()
    toast(t(when === undefined ? 'link.contacted.removed' : 'link.contacted.saved'))
  }
  return (
    <Group gap="xs" role="group" aria-label={t('link.contacted.group')}>
      {at ? (
        <>
          <span>
            {t('link.contacted.noted', { partner: partnerName })} <Time iso={at} now={now} />
          </span>
          <Button variant="subtle" size="compact-xs" onClick={() => set(undefined)}>
            {t('link.contacted.undo')}
          </Button>
        </>
      ) : (
        <Button variant="default" size="xs" onClick={() => set(serverNow().toISOString())}>
          {t('link.contacted.note', { partner: partnerName })}
        </Button>
      )}
    </Group>
  )
}
