/**
 * The least that the console's stack can weigh: one frame, one table of 20 rows, nothing else. Figures of
 * the console are given as ratios to this page, so that they mean the same on any machine.
 */
import { AppShell, MantineProvider, NavLink, Table, Title } from '@mantine/core'
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, Link, Outlet } from 'react-router'
import { RouterProvider } from 'react-router/dom'

interface Row {
  id: string
  name: string
  status: string
  pop: string
  bandwidth: number
  vlan: number
}

const client = new QueryClient()

async function fetchRows(): Promise<{ links: Row[] }> {
  const response = await fetch('/links.json')
  return (await response.json()) as { links: Row[] }
}

function Shell() {
  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 220, breakpoint: 'sm' }} padding="md">
      <AppShell.Header p="md">
        <Title order={3}>Console</Title>
      </AppShell.Header>
      <AppShell.Navbar p="xs">
        <NavLink component={Link} to="/" label="Links" />
      </AppShell.Navbar>
      <AppShell.Main>
        <Outlet />
      </AppShell.Main>
    </AppShell>
  )
}

function Rows() {
  const { data } = useQuery({ queryKey: ['links'], queryFn: fetchRows })
  return (
    <Table striped>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Name</Table.Th>
          <Table.Th>Status</Table.Th>
          <Table.Th>PoP</Table.Th>
          <Table.Th>Bandwidth</Table.Th>
          <Table.Th>VLAN</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {data?.links.map((row) => (
          <Table.Tr key={row.id}>
            <Table.Td>{row.name}</Table.Td>
            <Table.Td>{row.status}</Table.Td>
            <Table.Td>{row.pop}</Table.Td>
            <Table.Td>{row.bandwidth}</Table.Td>
            <Table.Td>{row.vlan}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

const router = createBrowserRouter([{ element: <Shell />, children: [{ path: '/', element: <Rows /> }] }])

/** Shows the page. */
export function start(): void {
  const root = document.querySelector('#root')
  if (!root) throw new Error('The page has no #root')
  createRoot(root).render(
    <MantineProvider>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  )
}
