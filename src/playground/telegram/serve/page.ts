import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import path from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.json': 'application/json',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json',
}

/** The chat page's files; nothing outside its folder. */
export async function servePage(pageDir: string, pathname: string, response: ServerResponse): Promise<void> {
  const file = path.join(pageDir, path.normalize(decodePath(pathname === '/' ? '/index.html' : pathname)))
  const bytes = file.startsWith(pageDir + path.sep) ? await readFile(file).catch(() => undefined) : undefined
  if (bytes) response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache' }).end(bytes)
  else if (pathname === '/') response.writeHead(200, { 'content-type': types['.html'] }).end('The playground is running; its chat page is not installed.\n')
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing is here.\n')
}

function decodePath(pathname: string): string {
  try { return decodeURIComponent(pathname) } catch { return '/' }
}
