import { runsOf } from '../../runs.ts'
import { plainRuns } from './spelling.ts'

/** Each lead with each end, parted by commas: "hasta que" and "lo haga". */
export const under = (leads: string, ends: string): string[] => runsOf(plainRuns(leads), plainRuns(ends))
