import { useState } from 'react'

import { permission } from '../../../../domain/link/actions.ts'
import { hasPolicy } from '../../../../domain/link/configuration.ts'
import { useDisableRoutePropagation, useEnableRoutePropagation } from '../../../api/link-writes.ts'
import { ActionButton } from '../../../ui/controls/action-button.tsx'
import { MutationError } from '../../../ui/feedback/mutation-error.tsx'
import { Note } from '../../../ui/feedback/note.tsx'
import { useToast } from '../../../ui/hooks/announcer.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx'
import { Badge } from '../../../ui/status/badge.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { PropagationEffect } from './propagation-effect.tsx'

import classes from '../link.module.css'

/** The switch that lets routes through, and what it takes and does. */
export function PropagationPanel() {
  const { t } = useI18n()
  const { link } = useLinkContext()
  const isOn = link.enable_route_propagation
  const isIdle = isOn && (!link.vpc_id || !hasPolicy(link))
  return (
    <Panel
      title={t('link.propagation')}
      id="propagation"
      help="propagation"
      aside={
        <Badge
          tone={isIdle ? 'trouble' : isOn ? 'working' : 'quiet'}
          label={isOn ? t('link.propagation.on') : t('link.propagation.off')}
        />
      }
    >
      {isIdle ? <Note tone="trouble">{t('link.propagation.idle')}</Note> : null}
      <p className={classes.line}>
        {isOn ? t('link.propagation.on.means') : t('link.propagation.off.means')}
      </p>
      <PropagationEffect />
      {isOn ? <Deactivate /> : <Activate />}
    </Panel>
  )
}

function Activate() {
  const { t } = useI18n()
  const { link, region } = useLinkContext()
  const toast = useToast()
  const enable = useEnableRoutePropagation({ region, linkId: link.id })
  return (
    <>
      <ActionButton
        variant="light"
        permission={permission('activate-propagation', link)}
        error={enable.error}
        loading={enable.isPending}
        onClick={() => enable.mutate(undefined, { onSuccess: () => toast(t('link.propagation.activated')) })}
      >
        {t('link.propagation.activate')}
      </ActionButton>
      <MutationError what={t('link.propagation.activate.failed')} error={enable.error} />
    </>
  )
}

function Deactivate() {
  const { t } = useI18n()
  const { link, region, facts } = useLinkContext()
  const toast = useToast()
  const learned = facts.learnedRoutes.error ? undefined : facts.learnedRoutes.value?.length
  const disable = useDisableRoutePropagation({ region, linkId: link.id })
  const [asking, setAsking] = useState(false)
  return (
    <>
      <ActionButton
        variant="default"
        permission={permission('deactivate-propagation', link)}
        onClick={() => setAsking(true)}
      >
        {t('link.propagation.deactivate')}
      </ActionButton>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('link.propagation.deactivate.title')}
        action={t('link.propagation.deactivate')}
        loading={disable.isPending}
        failure={<MutationError what={t('link.propagation.deactivate.failed')} error={disable.error} />}
        error={disable.error}
        onConfirm={() =>
          disable.mutate(undefined, {
            onSuccess: () => {
              setAsking(false)
              toast(t('link.propagation.deactivated'))
            },
          })
        }
      >
        <p>{t('link.propagation.deactivate.consequence')}</p>
        {learned ? <p>{t('link.propagation.deactivate.learned', { count: learned })}</p> : null}
      </ConfirmDialog>
    </>
  )
}
