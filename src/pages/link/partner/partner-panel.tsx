import { useState } from 'react'
import { Link } from 'react-router'

import { PartnerContact } from '../../../features/links/partner-contact.tsx'
import { paths } from '../../../features/navigation/paths.ts'
import { SecretValue } from '../../../ui/controls/secret-value.tsx'
import { ErrorNote } from '../../../ui/feedback/error-note.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import { Foreign } from '../../../ui/text/foreign.tsx'
import { useLinkContext } from '../context/link-context.ts'

import classes from './partner.module.css'

/** How to reach the partner, as long as there is nothing to ask them for: else that is part of the next step. */
export function PartnerPanel() {
  const { t } = useI18n()
  const { link, region, facts } = useLinkContext()
  const [keyShown, setKeyShown] = useState(false)
  if (!link.partner) return null
  const partner = facts.partner.value
  return (
    <Panel title={t('link.fact.partner')} id="partner">
      {facts.partner.error ? (
        <ErrorNote
          what={t('link.partner.failed')}
          error={facts.partner.error}
          onRetry={facts.partner.retry}
        />
      ) : null}
      <div className={classes.ways}>
        {partner ? (
          <Link to={paths.partner({ region, id: partner.id })}>
            <Foreign text={partner.name} />
          </Link>
        ) : null}
        <p className={classes.term}>{t('link.pairingKey')}</p>
        <SecretValue
          value={link.partner.pairing_key}
          label={t('link.pairingKey')}
          shown={keyShown}
          onToggle={() => setKeyShown(!keyShown)}
        />
        <PartnerContact partner={partner} />
      </div>
    </Panel>
  )
}
