import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

const inflate = promisify(inflateRaw)
const endOfDirectory = 0x06054b50
const entry = 0x02014b50

/** The bytes of the one file in a zip archive whose name ends so. */
export async function unzip(zip: Buffer, nameEnd: string): Promise<Buffer> {
  let end = zip.length - 22
  while (end >= 0 && zip.readUInt32LE(end) !== endOfDirectory) end--
  if (end < 0) throw new Error('The archive is not a zip file.')
  for (let at = zip.readUInt32LE(end + 16); zip.readUInt32LE(at) === entry;) {
    const [nameLength, extraLength, commentLength] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)]
    if (zip.toString('utf8', at + 46, at + 46 + nameLength).endsWith(nameEnd)) return content(zip, at)
    at += 46 + nameLength + extraLength + commentLength
  }
  throw new Error(`The archive holds no ${nameEnd}.`)
}

async function content(zip: Buffer, at: number): Promise<Buffer> {
  const [method, size, local] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)]
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const bytes = zip.subarray(start, start + size)
  return method === 0 ? bytes : inflate(bytes)
}
