/** Who tells whom: the model emits, the views listen. */

/** @type {Map<string, ((detail: any) => void)[]>} */
const listeners = new Map()

/** @param {string} type @param {(detail: any) => void} listener */
export function on(type, listener) {
  listeners.set(type, [...(listeners.get(type) ?? []), listener])
}

/** @param {string} type @param {unknown} [detail] */
export function emit(type, detail) {
  for (const listener of listeners.get(type) ?? []) listener(detail)
}
