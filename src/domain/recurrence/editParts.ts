/** A rule's RRULE, whose parts are edited; its lines of exceptions stay. */
export function editParts(rrule: string, edit: (parts: string[]) => string[]): string {
  const [value = '', ...exceptions] = rrule.split('\n')
  return [edit(value.split(';')).join(';'), ...exceptions].join('\n')
}
