import { Button } from '@mantine/core'

import { calendarReminder, reminderFileName } from '../../../../domain/lifecycle/calendar-reminder.ts'
import { deadlineText, responseDeadline } from '../../../../domain/lifecycle/deadline.ts'
import { plainTranslator } from '../../../../i18n/translate.ts'
import { serverNow } from '../../../api/server-clock.ts'
import { paths } from '../../../features/navigation/paths.ts'
import { download } from '../../../ui/hooks/download.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useLinkContext } from '../context/link-context.ts'

/** Saves the partner's deadline as a calendar file; nothing where there is none. */
export function ReminderButton({ partnerName }: { partnerName: string }) {
  const { t, language } = useI18n()
  const { link } = useLinkContext()
  const deadline = responseDeadline(link)
  if (!deadline) return null
  const values = { partner: partnerName, link: link.name, date: deadlineText(deadline, language) }
  const say = plainTranslator(language)
  return (
    <Button
      variant="default"
      size="xs"
      onClick={() =>
        download(
          reminderFileName(link.name),
          'text/calendar;charset=utf-8',
          calendarReminder({
            uid: `${link.id}@interlink-console`,
            deadline,
            created: link.created_at,
            now: serverNow(),
            summaries: {
              act: say('link.reminder.act', values),
              end: say('link.reminder.end', { partner: partnerName, link: link.name }),
            },
            description: say('link.reminder.description', values),
            url: new URL(paths.link(link), location.href).href,
          }),
        )
      }
    >
      {t('link.reminder')}
    </Button>
  )
}
