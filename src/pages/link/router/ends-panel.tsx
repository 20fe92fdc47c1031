import type { Link } from '../../../../contract/interlink.ts'
import { CopyValue } from '../../../ui/controls/copy-value.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { DetailList, Fact } from '../../../ui/layout/detail-list.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import { useLinkContext } from '../context/link-context.ts'

import classes from './router.module.css'

/** What both ends are set to: VLAN, AS numbers and addresses, one copy each. */
export function EndsPanel() {
  const { t } = useI18n()
  const { link } = useLinkContext()
  const { peer_bgp_config: own, scw_bgp_config: scaleway } = link
  return (
    <Panel title={t('link.ends')} id="ends" isClosedOnPhones>
      {own && scaleway ? (
        <>
          <DetailList isCompact>
            {link.vlan ? (
              <Fact term="VLAN">
                <CopyValue value={String(link.vlan)} label="VLAN" />
              </Fact>
            ) : null}
          </DetailList>
          <End name={t('link.router.yours')} config={own} />
          <End name="Scaleway" config={scaleway} />
        </>
      ) : (
        <p>{t('link.router.notYet')}</p>
      )}
      {link.partner?.l3_connectivity ? <p className={classes.note}>{t('link.router.l3')}</p> : null}
    </Panel>
  )
}

function End({ name, config }: { name: string; config: NonNullable<Link['peer_bgp_config']> }) {
  const values = [
    ['ASN', String(config.asn)],
    ['IPv4', config.ipv4],
    ['IPv6', config.ipv6],
  ] as const
  return (
    <>
      <h3 className={classes.side}>{name}</h3>
      <DetailList isCompact>
        {values.map(([term, value]) => (
          <Fact key={term} term={term}>
            <CopyValue value={value} label={`${term} (${name})`} />
          </Fact>
        ))}
      </DetailList>
    </>
  )
}
