import { variables } from './variables.ts'

type Given = Record<string, string | undefined>
type Fault = readonly [name: string, fix: string]

/** What holds between variables. Each entry names the one to mend. */
export function brokenRules(given: Given): Fault[] {
  const missing = (name: string, other: string, why: string): Fault[] => given[other] && !given[name] ? [[name, `is needed with ${other}: ${why}`]] : []
  return [
    ...missing('WEBHOOK_SECRET', 'WEBHOOK_URL', 'any long random word'),
    ...missing('WEBHOOK_URL', 'WEBHOOK_SECRET', 'or leave both out for long polling'),
    ...missing('BOT_TOKEN', 'WEBHOOK_URL', 'the playground is polled'),
    ...missing('TEMPORAL_TLS_KEY', 'TEMPORAL_TLS_CERT', 'the path of its PEM file'),
    ...missing('TEMPORAL_TLS_CERT', 'TEMPORAL_TLS_KEY', 'the path of its PEM file'),
    ...plainWebhook(given),
    ...given.GOOGLE_SERVICE_ACCOUNT_KEY && given.GOOGLE_SERVICE_ACCOUNT_KEY_FILE ? [['GOOGLE_SERVICE_ACCOUNT_KEY_FILE', 'is not needed beside GOOGLE_SERVICE_ACCOUNT_KEY: leave one of them out'] as const] : [],
    ...given.GOOGLE_API_ROOT && !isGoogleGiven(given) ? [['GOOGLE_SERVICE_ACCOUNT_KEY', 'is needed with GOOGLE_API_ROOT: the key that is taken there'] as const] : [],
    ...sharedPorts(given),
  ]
}

const isGoogleGiven = (given: Given) => Boolean(given.GOOGLE_SERVICE_ACCOUNT_KEY || given.GOOGLE_SERVICE_ACCOUNT_KEY_FILE)

function plainWebhook({ WEBHOOK_URL, TELEGRAM_API_ROOT }: Given): Fault[] {
  return WEBHOOK_URL?.startsWith('http:') && !TELEGRAM_API_ROOT ? [['WEBHOOK_URL', 'must begin with https://: Telegram calls nothing else']] : []
}

/** Of two local parts on one port the later is named. */
function sharedPorts(given: Given): Fault[] {
  const local = [
    'PORT' as const,
    ...given.DATABASE_URL ? [] : ['POSTGRES_PORT' as const],
    ...given.TEMPORAL_ADDRESS ? [] : ['TEMPORAL_PORT' as const, 'TEMPORAL_UI_PORT' as const],
    ...given.BOT_TOKEN ? [] : ['PLAYGROUND_PORT' as const, ...isGoogleGiven(given) ? [] : ['PLAYGROUND_SHEETS_PORT' as const]],
  ]
  const owners = new Map<number, string>()
  return local.flatMap((name): Fault[] => {
    const { data: port } = variables.shape[name].safeParse(given[name])
    if (port === undefined) return []
    const owner = owners.get(port)
    owners.set(port, owner ?? name)
    return owner ? [[name, `is ${port}, and so is ${owner}: give each its own port`]] : []
  })
}
