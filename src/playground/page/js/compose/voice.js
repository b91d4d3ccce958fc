/** Recording a voice message with the browser's microphone. */
import { toBase64 } from './file.js'
import { send } from './send.js'

/** @type {MediaRecorder | null} */
let recorder = null

export const canRecord = () => 'MediaRecorder' in globalThis && !!navigator.mediaDevices?.getUserMedia
export const isRecording = () => recorder !== null

/**
 * Resolves when the recording has begun; `finish` ends it.
 * @param {(error: unknown) => void} failed
 */
export async function record(failed) {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => { throw new Error('The browser gives no microphone; attach an audio file instead') })
  const began = Date.now()
  /** @type {Blob[]} */
  const parts = []
  recorder = new MediaRecorder(stream)
  recorder.ondataavailable = event => parts.push(event.data)
  recorder.onstop = () => {
    for (const track of stream.getTracks()) track.stop()
    const mime = recorder?.mimeType ?? 'audio/webm'
    const discarded = recorder === null
    recorder = null
    // A slip of the finger is no message.
    if (!discarded && Date.now() - began > 500) toBase64(new Blob(parts, { type: mime })).then(base64 => send({ voice: { name: 'voice.ogg', mime, base64 } })).catch(failed)
  }
  recorder.start()
}

export const finish = () => recorder?.stop()

export function discard() {
  const running = recorder
  recorder = null
  running?.stop()
}
