/**
 * The event stream. A browser opens six connections to one host at most, and a stream holds one for ever, so of all tabs
 * one listens (whoever has the lock) and passes on what it hears.
 */
const channel = new BroadcastChannel('punctual.events')

/** @param {(event: any) => void} hear  gets the server's events, and `{type: 'open'}` whenever something may have been missed */
export function listen(hear) {
  channel.onmessage = message => hear(message.data)
  const tell = (/** @type {any} */ event) => {
    hear(event)
    channel.postMessage(event)
  }
  // Web Locks exist on secure origins only; a phone on the local network gets a stream of its own.
  if (!navigator.locks) return stream(hear)
  void navigator.locks.request('punctual.events', () => new Promise(() => stream(tell)))
}

/** @param {(event: any) => void} tell */
function stream(tell) {
  const source = new EventSource('/control/events')
  source.onopen = () => tell({ type: 'open' })
  source.onmessage = event => tell(JSON.parse(event.data))
  source.onerror = () => {
    tell({ type: 'lost' })
    if (source.readyState !== EventSource.CLOSED) return
    // The browser gives up after an answer that is no stream, as a proxy gives while the server restarts.
    setTimeout(() => stream(tell), 1500)
  }
}
