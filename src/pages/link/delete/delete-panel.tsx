import { deletionSteps } from '../../../../domain/lifecycle/deletion.ts'
import { permission } from '../../../../domain/link/actions.ts'
import { ActionButton } from '../../../ui/controls/action-button.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { useLinkContext } from '../context/link-context.ts'
import { DeleteDialog } from './delete-dialog.tsx'

import classes from './delete.module.css'

/** The end of the page: what taking the link down will take, and the button that begins it. */
export function DeletePanel() {
  const { t } = useI18n()
  const { link, facts } = useLinkContext()
  const [asking, setAsking] = useKeptState('delete.asking', false)
  const partner = facts.partner.value?.name ?? t('actor.partner')
  // What is done before anything has begun needs no mention.
  const steps = deletionSteps(link).filter(({ state }) => state !== 'skipped' && state !== 'done')
  return (
    <section id="delete" className={classes.delete} aria-labelledby="delete-title">
      <h2 id="delete-title" tabIndex={-1}>
        {t('link.delete')}
      </h2>
      <ol className={classes.steps}>
        {steps.map(({ code }) => (
          <li key={code}>{t(`deletion.${code}`, { partner })}</li>
        ))}
      </ol>
      <ActionButton
        variant="subtle"
        color="danger"
        size="xs"
        permission={permission('delete', link)}
        onClick={() => setAsking(true)}
      >
        {t('link.delete.action')}
      </ActionButton>
      <DeleteDialog opened={asking} onClose={() => setAsking(false)} />
    </section>
  )
}
