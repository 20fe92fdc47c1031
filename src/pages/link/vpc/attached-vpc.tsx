import { useState } from 'react'

import { permission } from '../../../../domain/link/actions.ts'
import { revealHidden } from '../../../../domain/text/hidden-characters.ts'
import { useDetachVpc } from '../../../api/link-writes.ts'
import { useForeignProject } from '../../../features/projects/foreign-project.ts'
import { ActionButton } from '../../../ui/controls/action-button.tsx'
import { CopyValue } from '../../../ui/controls/copy-value.tsx'
import { MutationError } from '../../../ui/feedback/mutation-error.tsx'
import { useToast } from '../../../ui/hooks/announcer.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx'
import { Foreign } from '../../../ui/text/foreign.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { LossForVpc } from './loss-for-vpc.tsx'
import { RedundancyOfVpc } from './redundancy-of-vpc.tsx'

import classes from '../link.module.css'

/** The attached VPC, how redundant its links are, and detaching it, which turns propagation off (acceptance 58). */
export function AttachedVpc({ vpcId }: { vpcId: string }) {
  const { t } = useI18n()
  const { link, region, facts } = useLinkContext()
  const toast = useToast()
  const detach = useDetachVpc({ region, linkId: link.id })
  const [asking, setAsking] = useState(false)
  const foreign = useForeignProject(link.project_id)
  const vpc = facts.vpcs.value?.find((known) => known.id === vpcId)
  return (
    <>
      <p className={classes.line}>
        <strong>
          <Foreign text={vpc?.name ?? t('link.vpc.unnamed')} />
        </strong>{' '}
        {vpc ? foreign(vpc) : null} <CopyValue value={vpcId} label={t('link.vpc.id')} />
      </p>
      <RedundancyOfVpc vpcId={vpcId} />
      <ActionButton
        variant="default"
        size="xs"
        permission={permission('detach-vpc', link)}
        onClick={() => setAsking(true)}
      >
        {t('link.vpc.detach')}
      </ActionButton>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('link.vpc.detach.title', { vpc: revealHidden(vpc?.name ?? vpcId) })}
        action={t('link.vpc.detach')}
        loading={detach.isPending}
        failure={<MutationError what={t('link.vpc.detach.failed')} error={detach.error} />}
        error={detach.error}
        onConfirm={() =>
          detach.mutate(undefined, {
            onSuccess: () => {
              setAsking(false)
              toast(t('link.vpc.detached'))
            },
          })
        }
      >
        <ul>
          <li>
            {link.enable_route_propagation
              ? t('link.vpc.detach.stopsTraffic')
              : t('link.vpc.detach.consequence')}
          </li>
          <LossForVpc vpcId={vpcId} />
        </ul>
      </ConfirmDialog>
    </>
  )
}
