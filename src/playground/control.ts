/** One call of the playground's control API: method, path below `/control`, body. Throws what it answers as an error. */
export type Control = <T>(method: string, path: string, body?: object) => Promise<T>

export const controlOf = (playgroundUrl: string): Control => async <T>(method: string, path: string, body?: object) => {
  const response = await fetch(`${playgroundUrl}/control${path}`, {
    method, ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
  })
  const answer = await response.json() as T & { error?: string }
  if (!response.ok) throw new Error(`${method} ${path}: ${answer.error ?? response.status}`)
  return answer
}
