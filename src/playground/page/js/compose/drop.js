/** A file dropped anywhere on the conversation is attached. */

/** @param {HTMLElement} target @param {(file: File | undefined) => void} take */
export function takeDrops(target, take) {
  const carriesFile = (/** @type {DragEvent} */ e) => !!e.dataTransfer?.types.includes('Files')
  target.addEventListener('dragover', event => {
    if (!carriesFile(event)) return
    event.preventDefault()
    target.classList.add('dropping')
  })
  for (const type of ['dragleave', 'drop']) target.addEventListener(type, () => target.classList.remove('dropping'))
  target.addEventListener('drop', event => {
    if (!carriesFile(event)) return
    event.preventDefault()
    take(event.dataTransfer?.files[0])
  })
}
