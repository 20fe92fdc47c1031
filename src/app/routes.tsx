import type { ComponentType } from 'react'
import { Outlet, redirect, type LoaderFunction, type RouteObject } from 'react-router'

import type { Namespace } from '../../i18n/catalogue.ts'
import { loadMessages } from '../../i18n/load.ts'
import { queryClient } from '../api/query-client.ts'
import { isSignedOut, sessionQuery } from '../api/session.ts'
import { fetchFiles } from '../browser/console-files.ts'
import { linksMustLoad, loadLinks } from '../features/links/load-links.ts'
import { paths } from '../features/navigation/paths.ts'
import { loadLink } from '../pages/link/load-link.ts'
import LinksPage from '../pages/links/links-page.tsx'
import { loadOrder, orderMustLoad } from '../pages/order/load-order.ts'
import { currentLanguage } from '../ui/hooks/i18n.tsx'
import { withoutKey } from '../ui/tables/view-params.ts'
import { drawnAfresh } from './frame/drawn-afresh.tsx'
import { ErrorPage } from './frame/error-page.tsx'
import { Frame } from './frame/frame.tsx'
import { PAGES, type PagePath } from './start/page-table.ts'

type Load = () => Promise<{ default: ComponentType }>

/** Loads code and messages together; data is fetched at the same time by the route's loader. */
function lazyPage(load: Load, namespaces: readonly Namespace[]) {
  return async () => {
    const [module] = await fetchFiles(() =>
      Promise.all([load(), loadMessages(currentLanguage(), namespaces)]),
    )
    return { Component: module.default }
  }
}

const MODULES = import.meta.glob<{ default: ComponentType }>([
  '../pages/*/*-page.tsx',
  '!../pages/links/links-page.tsx',
])

/** A page of the page table. The list is in the first script, since each file costs a round trip. */
function page(
  path: PagePath,
  options: Omit<RouteObject, 'children' | 'index' | 'lazy' | 'path'> = {},
): RouteObject {
  const { module, messages } = PAGES[path]
  const load: Load | undefined =
    path === '/interlinks' ? () => Promise.resolve({ default: LinksPage }) : MODULES[`../pages/${module}`]
  if (!load) throw new Error(`There is no page src/pages/${module}`)
  return { ...options, path, lazy: lazyPage(load, messages) }
}

/** A loader whose code comes with its page: for pages on which a visit rarely begins. */
function lazyLoader<Name extends string>(
  load: () => Promise<Record<Name, LoaderFunction>>,
  name: Name,
): { loader: LoaderFunction } {
  return { loader: async (args, context) => (await fetchFiles(load))[name](args, context) }
}

const connectionLoaders = () => import('../pages/connections/loaders.ts')
const policyLoaders = () => import('../pages/routing-policies/loaders.ts')
const locationLoaders = () => import('../pages/locations/loaders.ts')

const LINK_LIST = { loader: loadLinks, shouldRevalidate: linksMustLoad }

/** The route table. */
export const routes: RouteObject[] = [
  {
    Component: drawnAfresh(Frame),
    ErrorBoundary: ErrorPage,
    loader: async ({ request }) => {
      try {
        await queryClient.ensureQueryData(sessionQuery(null))
      } catch (error) {
        if (!isSignedOut(error)) throw error
        const { pathname, searchParams } = new URL(request.url)
        const search = withoutKey(searchParams)
        return redirect(paths.signIn({ pathname, search, hash: globalThis.location.hash }))
      }
      return null
    },
    // The session does not change with the page.
    shouldRevalidate: () => false,
    children: [
      {
        Component: drawnAfresh(Outlet),
        ErrorBoundary: ErrorPage,
        children: [
          page('/', LINK_LIST),
          page('/interlinks', LINK_LIST),
          {
            path: '/interlinks/order',
            loader: ({ request }) => redirect(paths.order('region', new URL(request.url).searchParams)),
          },
          page('/interlinks/order/:step', { loader: loadOrder, shouldRevalidate: orderMustLoad }),
          page('/interlinks/:region/:linkId', { loader: loadLink }),
          page('/connections', lazyLoader(connectionLoaders, 'loadConnections')),
          page('/connections/:region/:connectionId', lazyLoader(connectionLoaders, 'loadConnection')),
          page('/routing-policies', lazyLoader(policyLoaders, 'loadPolicies')),
          page('/routing-policies/new', lazyLoader(policyLoaders, 'loadNewPolicy')),
          page('/routing-policies/:region/:policyId', lazyLoader(policyLoaders, 'loadPolicy')),
          page('/locations', lazyLoader(locationLoaders, 'loadLocations')),
          page('/locations/:region/:popId', lazyLoader(locationLoaders, 'loadLocation')),
          page('/locations/partners/:region/:partnerId', lazyLoader(locationLoaders, 'loadPartner')),
          page('/partner-desk'),
          { path: '*', lazy: lazyPage(() => import('./frame/not-found-page.tsx'), ['not-found']) },
        ],
      },
    ],
  },
  {
    lazy: async () => ({
      Component: drawnAfresh(
        (await fetchFiles(() => import('./frame/signed-out-layout.tsx'))).SignedOutLayout,
      ),
    }),
    ErrorBoundary: ErrorPage,
    children: [page('/sign-in')],
  },
]
