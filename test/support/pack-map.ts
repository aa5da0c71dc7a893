import type { MapView } from '../../shared/contract/story-views.ts'
import { mapView } from '../../shared/projections/map-view.ts'
import { viewContext } from '../../shared/projections/view-context.ts'
import { parsePack } from '../../shared/scenario/parse-pack.ts'
import { Drive } from './drive.ts'
import { packFiles, shippedPack } from './load-pack.ts'
import { recordOf } from './play-record.ts'
import { sha256 } from './sha256.ts'

/** The map of a pack of `scenarios/` as it is before STARTEX. @throws Error when the pack does not parse. */
export function packMap(id: string): MapView {
  const folder = shippedPack(id)
  const { scenario, runbooks, problems } = parsePack({ files: packFiles(folder), sha256 })
  if (scenario === null) throw new Error(problems.map(({ message }) => message).join('\n'))
  const drive = new Drive(scenario, runbooks)
  return mapView(viewContext(recordOf(drive, folder), drive.wall))
}
