import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'

import { routes } from './routes.tsx'

const router = createBrowserRouter(routes)

/** The console's router, made once from the route table. */
export function Router() {
  return <RouterProvider router={router} />
}
