import { Group } from '@mantine/core'

import type { RoutingPolicy } from '../../../../contract/interlink.ts'
import { permission } from '../../../../domain/link/actions.ts'
import { FAMILY_NAMES, policyId, type Family } from '../../../../domain/link/configuration.ts'
import { useForeignProject } from '../../../features/projects/foreign-project.ts'
import { EditPolicy } from '../../../features/routing-policies/edit-policy.tsx'
import { ActionButton } from '../../../ui/controls/action-button.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { BgpBadge } from '../../../ui/status/status-badge.tsx'
import { Foreign } from '../../../ui/text/foreign.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { ChoosePolicy } from './choose-policy.tsx'
import { DetachPolicy } from './detach-policy.tsx'
import { SubnetCoverage } from './subnet-coverage.tsx'

import shared from '../link.module.css'
import classes from './routing.module.css'

/** One family's slot: what is attached with its prefixes, or the way to attach one. */
export function PolicySlot({ family, isPossible }: { family: Family; isPossible: boolean }) {
  const { t } = useI18n()
  const { link, region, facts } = useLinkContext()
  const attachedId = policyId(link, family)
  const attached = facts.policies.value?.find((policy) => policy.id === attachedId)
  const [choosing, setChoosing] = useKeptState(`policy.choosing ${family}`, false)
  const [editing, setEditing] = useKeptState(`policy.editing ${family}`, false)
  const foreign = useForeignProject(link.project_id)
  const headingId = `policy-${family}`
  return (
    <section className={classes.slot} aria-labelledby={headingId}>
      <div className={classes.slotHead}>
        <h3 id={headingId}>{FAMILY_NAMES[family]}</h3>
        <span>
          BGP <BgpBadge link={link} family={family} />
        </span>
      </div>
      {attachedId ? (
        <>
          <p className={shared.line}>
            <strong>
              <Foreign text={attached?.name ?? attachedId} />
            </strong>{' '}
            {attached ? foreign(attached) : null}
          </p>
          {attached ? <Prefixes policy={attached} /> : null}
          {attached && link.vpc_id ? (
            <SubnetCoverage family={family} prefixes={attached.prefix_filter_out} />
          ) : null}
          {choosing ? (
            <ChoosePolicy family={family} attachedId={attachedId} onDone={() => setChoosing(false)} />
          ) : editing && attached ? (
            <EditPolicy region={region} policy={attached} onDone={() => setEditing(false)} />
          ) : (
            <Group gap="xs">
              {attached ? (
                <ActionButton
                  size="xs"
                  variant="default"
                  permission={permission('replace-policy', link, family)}
                  onClick={() => setEditing(true)}
                >
                  {t('link.policy.edit', { family: FAMILY_NAMES[family] })}
                </ActionButton>
              ) : null}
              <ActionButton
                size="xs"
                variant="default"
                permission={permission('replace-policy', link, family)}
                onClick={() => setChoosing(true)}
              >
                {t('link.policy.replace', { family: FAMILY_NAMES[family] })}
              </ActionButton>
              {isPossible ? (
                <DetachPolicy family={family} policyId={attachedId} name={attached?.name ?? attachedId} />
              ) : null}
            </Group>
          )}
        </>
      ) : (
        <ChoosePolicy family={family} />
      )}
    </section>
  )
}

function Prefixes({ policy }: { policy: RoutingPolicy }) {
  const { t } = useI18n()
  return (
    <dl className={classes.prefixes}>
      <dt>{t('link.policy.out')}</dt>
      <dd>
        {policy.prefix_filter_out.length > 0
          ? policy.prefix_filter_out.map((prefix) => <code key={prefix}>{prefix}</code>)
          : t('link.policy.nothing')}
      </dd>
      <dt>{t('link.policy.in')}</dt>
      <dd>
        {policy.prefix_filter_in.length > 0
          ? policy.prefix_filter_in.map((prefix) => <code key={prefix}>{prefix}</code>)
          : t('link.policy.nothing')}
      </dd>
    </dl>
  )
}
