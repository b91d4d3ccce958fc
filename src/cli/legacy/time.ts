const written = /^(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2})(?:\.\d+)?)?\s*(?:([ap])\.?m\.?)?$/i

/** A time of day as the old bot's table has it (`21:00`, `21:00:00`, `9:00 PM`) as `21:00:00`; null when it is none. */
export function legacyTime(text: string): string | null {
  const [, hour = '', minute, second = '00', half] = written.exec(text.trim()) ?? []
  if (!hour || (minute === undefined && !half)) return null
  if (half && (Number(hour) < 1 || Number(hour) > 12)) return null
  const hours = half ? Number(hour) % 12 + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour)
  if (hours > 23 || Number(minute ?? 0) > 59 || Number(second) > 59) return null
  return [String(hours).padStart(2, '0'), minute ?? '00', second].join(':')
}
