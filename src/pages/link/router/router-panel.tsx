import { VisuallyHidden } from '@mantine/core'

import { CopyValue } from '../../../ui/controls/copy-value.tsx'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { Panel } from '../../../ui/layout/panel.tsx'
import { useLinkContext } from '../context/link-context.ts'
import { RouterConfig } from './router-config.tsx'

import shared from '../link.module.css'
import classes from './router.module.css'

/** What the customer's router needs: VLAN, AS numbers and the addresses of both ends, one copy each. */
export function RouterPanel() {
  const { t } = useI18n()
  const { link } = useLinkContext()
  const { peer_bgp_config: own, scw_bgp_config: scaleway } = link
  return (
    <Panel title={t('link.router')} id="router" help="communities">
      {own && scaleway ? (
        <>
          <table className={classes.ends}>
            <thead>
              <tr>
                <td>
                  <VisuallyHidden>{t('link.router.value')}</VisuallyHidden>
                </td>
                <th scope="col">{t('link.router.yours')}</th>
                <th scope="col">Scaleway</th>
              </tr>
            </thead>
            <tbody>
              {(
                [
                  ['ASN', String(own.asn), String(scaleway.asn)],
                  ['IPv4', own.ipv4, scaleway.ipv4],
                  ['IPv6', own.ipv6, scaleway.ipv6],
                ] as const
              ).map(([name, mine, theirs]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>
                    <CopyValue value={mine} label={`${name} (${t('link.router.yours')})`} />
                  </td>
                  <td>
                    <CopyValue value={theirs} label={`${name} (Scaleway)`} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {link.vlan ? (
            <p className={shared.line}>
              VLAN <CopyValue value={String(link.vlan)} label="VLAN" />
            </p>
          ) : null}
          <RouterConfig />
        </>
      ) : (
        <p>{t('link.router.notYet')}</p>
      )}
    </Panel>
  )
}
