// Classic and in <head> on purpose: the theme must stand before the first paint, or a dark page flashes white.
{
  let chosen = null
  try { chosen = localStorage.getItem('punctual.theme') } catch { /* storage may be blocked; the system's theme serves */ }
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const apply = () => { document.documentElement.dataset.theme = chosen ?? (dark.matches ? 'dark' : 'light') }
  apply()
  dark.addEventListener('change', apply)
  addEventListener('storage', event => {
    if (event.key === 'punctual.theme') { chosen = event.newValue; apply() }
  })
  addEventListener('theme-toggle', () => {
    chosen = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark'
    // Choosing what the system says anyway means following it again.
    if (chosen === (dark.matches ? 'dark' : 'light')) chosen = null
    try { chosen ? localStorage.setItem('punctual.theme', chosen) : localStorage.removeItem('punctual.theme') } catch { /* as above */ }
    apply()
  })
}
