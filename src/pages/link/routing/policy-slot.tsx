import { Group } from '@mantine/core'
import { Link } from 'react-router'

import { permission } from '../../../../domain/link/actions.ts'
import { FAMILY_NAMES, policyId, type Family } from '../../../../domain/link/configuration.ts'
import { paths } from '../../../features/navigation/paths.ts'
import { useForeignProject } from '../../../features/projects/foreign-project.ts'
import { EditPolicy } from '../../../features/routing-policies/edit-policy.tsx'
import { ActionButton } from '../../../ui/controls/action-button.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useKeptState } from '../../../ui/hooks/use-kept-state.ts'
import { Foreign } from '../../../ui/text/foreign.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { ChoosePolicy } from './choose-policy.tsx'
import { DetachPolicy } from './detach-policy.tsx'
import { PolicyPrefixes } from './policy-prefixes.tsx'

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
        <h3 id={headingId} tabIndex={-1} data-landing>
          {FAMILY_NAMES[family]}
        </h3>
        {attachedId ? (
          <Link to={paths.policy({ region, id: attachedId })}>
            <Foreign text={attached?.name ?? attachedId} />
          </Link>
        ) : null}
        {attached ? foreign(attached) : null}
      </div>
      {attachedId ? (
        <>
          {choosing ? (
            <ChoosePolicy family={family} attachedId={attachedId} onDone={() => setChoosing(false)} />
          ) : editing && attached ? (
            <EditPolicy region={region} policy={attached} onDone={() => setEditing(false)} />
          ) : (
            <>
              {attached ? <PolicyPrefixes policy={attached} family={family} /> : null}
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
            </>
          )}
        </>
      ) : (
        <ChoosePolicy family={family} />
      )}
    </section>
  )
}
