import { useMemo } from 'react'
import { useNavigate } from 'react-router'

import { permission, type LinkAction } from '../../../../domain/link/actions.ts'
import { secondLinkSearch } from '../../../../domain/order/again.ts'
import { goToAddress } from '../../../features/links/go-to-panel.ts'
import { paths } from '../../../features/navigation/paths.ts'
import { useCommands, type Command } from '../../../ui/hooks/commands.ts'
import { useI18n } from '../../../ui/hooks/i18n.tsx'
import { useLinkContext } from '../context/link-context.ts'
import type { PageParts } from '../sections.ts'

/** Offers the palette what can be done to the link: each leads to the part of the page that does it, with what it changes. */
export function useLinkCommands({ hasTraffic, hasRouter, hasDeletion }: PageParts): void {
  const { t } = useI18n()
  const { link, gone } = useLinkContext()
  const navigate = useNavigate()

  const commands = useMemo(() => {
    if (gone) return []
    const at = (panel: string, label: string, action?: LinkAction): Command => {
      const may = action && permission(action, link)
      return {
        id: `${panel}-panel`,
        label,
        refused: may && !may.allowed ? t(`refusal.${may.reason}`) : undefined,
        does: { run: () => goToAddress(panel) },
      }
    }
    const key = link.partner?.pairing_key
    const copies: Command[] = key
      ? [{ id: 'key', label: t('copy.action', { what: t('link.pairingKey') }), does: { copy: () => key } }]
      : []
    // Panels that an ended link does not have cannot be gone to.
    const ongoing = [
      link.vpc_id
        ? at('vpc', t('link.vpc.detach'), 'detach-vpc')
        : at('vpc', t('action.attach-vpc'), 'attach-vpc'),
      at('policies', t('link.routing')),
      link.enable_route_propagation
        ? at('propagation', t('link.propagation.deactivate'), 'deactivate-propagation')
        : at('propagation', t('link.propagation.activate'), 'activate-propagation'),
      at('readiness', t('link.readiness')),
      ...(hasRouter ? [at('router', t('link.router'))] : []),
    ]
    return [
      ...(link.partner ? [at('partner', t('action.contact-partner'))] : []),
      ...copies,
      ...(hasTraffic ? ongoing : []),
      at('progress', t('link.history')),
      {
        id: 'second',
        label: t('link.redundancy.order'),
        does: { run: () => void navigate(paths.order('location', secondLinkSearch(link))) },
      },
      ...(hasDeletion ? [at('delete', t('link.delete.action'), 'delete')] : []),
    ]
  }, [link, gone, hasTraffic, hasRouter, hasDeletion, navigate, t])
  useCommands(commands)
}
