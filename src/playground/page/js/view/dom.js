/** Elements without markup strings: whatever a user or a bot wrote can only become text. */

/** @typedef {Node | string | null | undefined | false} Child */

/**
 * @template {string} T
 * @param {T} tag
 * @param {Record<string, any>} [props]  on… are listeners, `style` an object of CSS properties, all else attributes; null and false are left out
 * @param {...(Child | Child[])} children
 * @returns {T extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[T] : HTMLElement}
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (value == null || value === false) continue
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else if (name === 'style') for (const [key, css] of Object.entries(value)) element.style.setProperty(key, String(css))
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...present(children))
  return /** @type {any} */ (element)
}

/** @param {(Child | Child[])[]} children */
const present = children => /** @type {(Node | string)[]} */ (children.flat().filter(c => c !== null && c !== undefined && c !== false))

/** @param {Element} element @param {...(Child | Child[])} children */
export function fill(element, ...children) {
  element.replaceChildren(...present(children))
}

/** @param {string} id */
export function byId(id) {
  const element = document.getElementById(id)
  if (!element) throw new Error(`index.html lacks #${id}`)
  return element
}
