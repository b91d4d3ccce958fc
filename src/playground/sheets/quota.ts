import { Refusal } from './failure.ts'

export type Kind = 'read' | 'write'

/** Requests a minute (developers.google.com/workspace/sheets/api/limits). */
export const perMinute = { user: 60, project: 300 }

export interface Quota {
  enabled: boolean
  perUser: number
  perProject: number
  /** Counts a request, or refuses it with 429. */
  take(kind: Kind, user: string): void
  /** Requests counted in this minute. */
  used(kind: Kind, user: string): number
}

/** Windows of one minute of the playground's clock. */
export function createQuota(enabled: boolean, nowMs: () => number): Quota {
  let minute = 0
  const counts = new Map<string, number>()
  const count = (key: string): number => {
    const now = Math.floor(nowMs() / 60_000)
    if (now !== minute) counts.clear()
    minute = now
    return counts.get(key) ?? 0
  }
  return {
    enabled, perUser: perMinute.user, perProject: perMinute.project,
    take(kind, user) {
      const [mine, all] = [`${kind} ${user}`, kind]
      const used = [count(mine), count(all)] as const
      if (this.enabled && used[0] >= this.perUser) throw exceeded(kind, ' per user', this.perUser)
      if (this.enabled && used[1] >= this.perProject) throw exceeded(kind, '', this.perProject)
      counts.set(mine, used[0] + 1).set(all, used[1] + 1)
    },
    used: (kind, user) => count(`${kind} ${user}`),
  }
}

const consumer = 'project_number:123456789012'

function exceeded(kind: Kind, perUser: ' per user' | '', value: number): Refusal {
  const name = kind === 'read' ? 'Read' : 'Write'
  return new Refusal(429, 'RESOURCE_EXHAUSTED', `Quota exceeded for quota metric '${name} requests' and limit '${name} requests per minute${perUser}' of service 'sheets.googleapis.com' for consumer '${consumer}'.`, [
    {
      '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'RATE_LIMIT_EXCEEDED', domain: 'googleapis.com',
      metadata: {
        quota_metric: `sheets.googleapis.com/${kind}_requests`, quota_limit: `${name}RequestsPerMinutePer${perUser ? 'User' : 'Project'}`, quota_limit_value: String(value),
        quota_location: 'global', quota_unit: `1/min/{project}${perUser && '/{user}'}`, service: 'sheets.googleapis.com', consumer: consumer.replace('project_number:', 'projects/'),
      },
    },
    { '@type': 'type.googleapis.com/google.rpc.Help', links: [{ description: 'Request a higher quota limit.', url: 'https://cloud.google.com/docs/quotas/help/request_increase' }] },
  ])
}
