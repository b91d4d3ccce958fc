import { plain } from '../../spelling.ts'

/** Each lead with each end: "hasta que" and "lo haga". */
export const under = (leads: string, ends: string): string[] => leads.split(',').flatMap(lead => ends.split(',').map(end => plain(`${lead.trim()} ${end.trim()}`)))
