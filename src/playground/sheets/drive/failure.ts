import { Refusal } from '../failure.ts'

/** Drive says the same twice: once as the message, once with a reason. */
export class DriveRefusal extends Refusal {
  readonly errors: object[]

  constructor(code: number, reason: string, message: string, location?: string) {
    super(code, '', message)
    this.errors = [{ message, domain: 'global', reason, ...(location !== undefined && { location, locationType: 'parameter' }) }]
  }
}

export const fileNotFound = (id: string): DriveRefusal => new DriveRefusal(404, 'notFound', `File not found: ${id}.`, 'fileId')
export const invalidValue = (location: string): DriveRefusal => new DriveRefusal(400, 'invalid', 'Invalid Value', location)
export const insufficient = (): DriveRefusal => new DriveRefusal(403, 'insufficientFilePermissions', 'The user does not have sufficient permissions for this file.')
