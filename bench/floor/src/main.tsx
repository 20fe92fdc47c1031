import '@mantine/core/styles/baseline.css'
import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/global.css'
import '@mantine/core/styles/AppShell.css'
import '@mantine/core/styles/NavLink.css'
import '@mantine/core/styles/Table.css'
import '@mantine/core/styles/Title.css'
import { start } from './app.tsx'

start()
