import type { ComponentType } from 'react'
import { redirect, type LoaderFunction, type RouteObject } from 'react-router'

import type { Namespace } from '../../i18n/catalogue.ts'
import { loadMessages } from '../../i18n/load.ts'
import { queryClient } from '../api/query-client.ts'
import { isSignedOut, sessionQuery } from '../api/session.ts'
import { linksMustLoad, loadLinks } from '../features/links/load-links.ts'
import { paths } from '../features/navigation/paths.ts'
import { loadLink } from '../pages/link/load-link.ts'
import LinksPage from '../pages/links/links-page.tsx'
import { loadOrder, orderMustLoad } from '../pages/order/load-order.ts'
import { currentLanguage } from '../ui/hooks/i18n.tsx'
import { ErrorPage } from './frame/error-page.tsx'
import { FrameSkeleton } from './frame/frame-skeleton.tsx'
import { Frame } from './frame/frame.tsx'

/** Loads a page's code and its messages together; its data is fetched at the same time by the route's loader. */
function page(load: () => Promise<{ default: ComponentType }>, namespaces: readonly Namespace[] = []) {
  return async () => {
    const [module] = await Promise.all([load(), loadMessages(currentLanguage(), namespaces)])
    return { Component: module.default }
  }
}

const POLICY_WORDS = ['routing-policies', 'routing-policy'] as const
/** A loader that is no part of the first script: it comes beside its page's code, for pages where hardly a visit begins. */
function late<Name extends string>(
  load: () => Promise<Record<Name, LoaderFunction>>,
  name: Name,
): LoaderFunction {
  return async (args, context) => (await load())[name](args, context)
}

const connectionLoaders = () => import('../pages/connections/loaders.ts')
const policyLoaders = () => import('../pages/routing-policies/loaders.ts')
const locationLoaders = () => import('../pages/locations/loaders.ts')

/**
 * The one table of the console's pages. The list is in the first script, since each file costs a round
 * trip; so are most loaders, which ask for data before a lazy page's code is here.
 */
export const routes: RouteObject[] = [
  {
    path: '/',
    Component: Frame,
    HydrateFallback: FrameSkeleton,
    ErrorBoundary: ErrorPage,
    loader: async ({ request }) => {
      try {
        await queryClient.ensureQueryData(sessionQuery(null))
      } catch (error) {
        if (!isSignedOut(error)) throw error
        const { pathname, search } = new URL(request.url)
        return redirect(paths.signIn(pathname + search + globalThis.location.hash))
      }
      return null
    },
    // The session does not change with the page.
    shouldRevalidate: () => false,
    children: [
      {
        ErrorBoundary: ErrorPage,
        children: [
          {
            index: true,
            loader: loadLinks,
            shouldRevalidate: linksMustLoad,
            lazy: page(
              () => import('../pages/overview/overview-page.tsx'),
              ['overview', 'links', 'next-step'],
            ),
          },
          {
            path: 'interlinks',
            loader: loadLinks,
            shouldRevalidate: linksMustLoad,
            lazy: page(() => Promise.resolve({ default: LinksPage }), ['links']),
          },
          {
            path: 'interlinks/order',
            loader: ({ request }) => redirect(paths.order('connection', new URL(request.url).searchParams)),
          },
          {
            path: 'interlinks/order/:step',
            loader: loadOrder,
            shouldRevalidate: orderMustLoad,
            lazy: page(() => import('../pages/order/order-page.tsx'), ['order', 'port', 'routing-policy']),
          },
          {
            path: 'interlinks/:region/:linkId',
            loader: loadLink,
            lazy: page(() => import('../pages/link/link-page.tsx'), ['link', 'next-step', 'routing-policy']),
          },
          {
            path: 'connections',
            loader: late(connectionLoaders, 'loadConnections'),
            lazy: page(() => import('../pages/connections/connections-page.tsx'), ['connections', 'port']),
          },
          {
            path: 'connections/:region/:connectionId',
            loader: late(connectionLoaders, 'loadConnection'),
            lazy: page(() => import('../pages/connections/connection-page.tsx'), ['connections', 'port']),
          },
          {
            path: 'routing-policies',
            loader: late(policyLoaders, 'loadPolicies'),
            lazy: page(() => import('../pages/routing-policies/policies-page.tsx'), POLICY_WORDS),
          },
          {
            path: 'routing-policies/new',
            loader: late(policyLoaders, 'loadNewPolicy'),
            lazy: page(() => import('../pages/routing-policies/new-policy-page.tsx'), POLICY_WORDS),
          },
          {
            path: 'routing-policies/:region/:policyId',
            loader: late(policyLoaders, 'loadPolicy'),
            lazy: page(() => import('../pages/routing-policies/policy-page.tsx'), POLICY_WORDS),
          },
          {
            path: 'locations',
            loader: late(locationLoaders, 'loadLocations'),
            lazy: page(() => import('../pages/locations/locations-page.tsx'), ['locations']),
          },
          {
            path: 'locations/:region/:popId',
            loader: late(locationLoaders, 'loadLocation'),
            lazy: page(() => import('../pages/locations/location-page.tsx'), ['locations']),
          },
          {
            path: 'locations/partners/:region/:partnerId',
            loader: late(locationLoaders, 'loadPartner'),
            // How a partner is reached is said in the words of the link's panels.
            lazy: page(() => import('../pages/locations/partner-page.tsx'), ['locations', 'link']),
          },
          {
            path: 'partner-desk',
            lazy: page(() => import('../pages/partner-desk/partner-desk-page.tsx'), ['partner-desk']),
          },
          { path: '*', lazy: page(() => import('./frame/not-found-page.tsx'), ['not-found']) },
        ],
      },
    ],
  },
  {
    path: '/sign-in',
    lazy: page(async () => ({ default: (await import('./frame/account-free-frame.tsx')).AccountFreeFrame })),
    HydrateFallback: FrameSkeleton,
    ErrorBoundary: ErrorPage,
    children: [{ index: true, lazy: page(() => import('../pages/sign-in/sign-in-page.tsx'), ['sign-in']) }],
  },
]
