import { deletionSteps } from '../../../../domain/lifecycle/deletion.ts'
import { permission } from '../../../../domain/link/actions.ts'
import { ActionButton } from '../../../ui/controls/action-button.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { Panel } from '../../../ui/layout/panel.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { DeleteDialog } from './delete-dialog.tsx'

import shared from '../link.module.css'
import classes from './delete.module.css'

/** Taking the link down, as a guided sequence that shows how far it is and resumes there. */
export function DeletePanel({ isOnlyChoice }: { isOnlyChoice: boolean }) {
  const { t } = useI18n()
  const { link, facts } = useLinkContext()
  const [asking, setAsking] = useKeptState('delete.asking', false)
  const partner = facts.partner.value?.name ?? t('actor.partner')
  const isEnding = link.status === 'deprovisioning'
  return (
    <Panel title={t('link.delete')} id="delete" help="deprovisioning">
      <p className={shared.line}>{isEnding ? t('link.delete.underWay') : t('link.delete.order')}</p>
      <ol className={classes.deletion}>
        {deletionSteps(link).map((step) =>
          // What is done before anything has begun needs no mention.
          step.state === 'skipped' || (!isEnding && step.state === 'done') ? null : (
            <li key={step.code} data-state={isEnding ? step.state : undefined}>
              {t(`deletion.${step.code}`, { partner })}
              {isEnding ? ` (${t(`link.deletion.${step.state}`)})` : null}
            </li>
          ),
        )}
      </ol>
      {isEnding ? null : (
        <ActionButton
          variant={isOnlyChoice ? 'filled' : 'default'}
          color="danger"
          permission={permission('delete', link)}
          onClick={() => setAsking(true)}
        >
          {t('link.delete.action')}
        </ActionButton>
      )}
      <DeleteDialog opened={asking} onClose={() => setAsking(false)} />
    </Panel>
  )
}
