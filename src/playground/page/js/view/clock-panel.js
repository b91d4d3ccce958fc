/** The playground's clock in the head: shows its time and jumps. */
import { on } from '../model/bus.js'
import { canMove, move, moveTo, now, offset } from '../model/clock.js'
import { formatClock, formatDay, formatSpan, formatTime } from '../text/times.js'
import { h } from './dom.js'
import { icon } from './icons.js'
import { complain, toast } from './toast.js'

export function clockButton() {
  const day = h('span')
  const time = h('span')
  const shift = h('span', { class: 'clock-shift' })
  const button = h('button', { type: 'button', class: 'clock', id: 'clock', 'aria-haspopup': 'dialog', onclick: () => open(button) }, icon('clock'), h('span', { class: 'clock-words' }, h('span', { class: 'clock-time' }, day, time), shift))
  const draw = () => {
    const moved = Math.abs(offset()) > 1000
    day.textContent = formatDay(now())
    time.textContent = formatTime(now().getTime() / 1000)
    shift.textContent = moved ? formatSpan(offset()) : ''
    button.classList.toggle('moved', moved)
    button.hidden = !canMove()
    button.setAttribute('aria-label', `Playground time ${formatClock(now())}${moved ? `, ${shift.textContent} from real time` : ''}. Change`)
    button.title = 'The playground’s clock'
  }
  on('clock', draw)
  draw()
  return button
}

const hours = (/** @type {number} */ n) => n * 3_600_000

function tomorrowAtNine() {
  const at = now()
  return new Date(at.getFullYear(), at.getMonth(), at.getDate() + 1, 9)
}

function inAWeek() {
  const at = now()
  at.setDate(at.getDate() + 7)
  return at
}

/** @param {HTMLElement} button */
function open(button) {
  const custom = h('input', { type: 'datetime-local', 'aria-label': 'Jump to date and time', required: true })
  custom.value = local(new Date(now().getTime() + hours(1)))
  const jump = (/** @type {string} */ label, /** @type {() => Promise<unknown>} */ run) => h('button', { type: 'button', class: 'jump', onclick: () => apply(run) }, label)
  const box = h('dialog', { class: 'clock-panel', 'aria-label': 'The playground’s clock' },
    h('p', {}, 'Jump ahead and see now what the bot sends then. The bot really lives at that time; nothing is faked.'),
    h('div', { class: 'jumps' },
      jump('+10 min', () => move({ advanceMs: hours(1 / 6) })),
      jump('+1 h', () => move({ advanceMs: hours(1) })),
      jump('Tomorrow 9:00', () => moveTo(tomorrowAtNine())),
      jump('Next week', () => moveTo(inAWeek()))),
    h('form', { class: 'jump-to', onsubmit: (/** @type {Event} */ e) => { e.preventDefault(); apply(() => moveTo(new Date(custom.value))) } }, custom, h('button', { class: 'button' }, 'Jump')),
    Math.abs(offset()) > 1000 && h('button', { type: 'button', class: 'button quiet wide', onclick: () => apply(() => move({ offsetMs: 0 })) }, 'Back to real time'))
  box.addEventListener('click', event => { if (event.target === box) box.close() })
  box.addEventListener('close', () => { box.remove(); button.focus() })
  document.body.append(box)
  const place = button.getBoundingClientRect()
  box.style.top = `${place.bottom + 8}px`
  box.style.right = `${Math.max(8, Math.min(document.documentElement.clientWidth - place.right, document.documentElement.clientWidth - 372))}px`
  box.showModal()

  /** @param {() => Promise<unknown>} run */
  async function apply(run) {
    for (const control of box.querySelectorAll('button')) control.disabled = true
    try {
      await run()
      toast(`It is now ${formatClock(now())}`)
    } catch (error) {
      complain(error)
    }
    box.close()
  }
}

/** @param {Date} date  what datetime-local wants: local time, no zone */
function local(date) {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
