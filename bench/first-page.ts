/** Measures the console's first page beside the least its stack can weigh. */
import { Control } from '../e2e/support/control.ts'
import { startGateway } from '../e2e/support/gateway.ts'
import { buildFloor, serveFloor } from './floor-server.ts'
import { loadOnce, type Load } from './load.ts'

/** As many links as the floor page has rows. */
const LINKS = 20
/** Loads both pages `runs` times in turn, so that a machine that slows down slows both. */
export async function measureFirstPage(
  chromiumPath: string,
  runs: number,
): Promise<{ console: Load[]; floor: Load[] }> {
  await buildFloor()
  const floorServer = await serveFloor()
  const gateway = await startGateway()
  const loads: { console: Load[]; floor: Load[] } = { console: [], floor: [] }
  try {
    const control = new Control(gateway.url)
    await control.reset()
    await control.seed(LINKS)
    // A row is there once its name is a link: headings and skeletons do not count.
    for (let run = 0; run < runs; run += 1) {
      loads.console.push(await loadOnce(chromiumPath, `${gateway.url}interlinks`, 'table tbody a[href]'))
      loads.floor.push(await loadOnce(chromiumPath, floorServer.url, 'table tbody td'))
    }
    return loads
  } finally {
    await gateway.stop()
    await floorServer.stop()
  }
}
