import type { Slips } from '../../slips.ts'
import { words } from '../../words.ts'

export const slips: Slips = {
  words: [...words(
    'tomorrow tonight today every monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekday weekdays weekend weekends '
    + 'january february march april august september october november december daily weekly monthly yearly hourly everyday morning afternoon evening night midnight noon '
    + 'minute minutes hours week weeks month months until except starting remind reminder quarter half christmas easter thanksgiving halloween fortnight',
  )],
  real: words(
    'sundae sundry sunda sundar munday mandy wendy frida fridge friary marsh match marco marcy larch april avril mouth mouths weakly dairy daisy dally ever evert very mourning moaning morn evenings event events might light right '
    + 'house horus toddy expect accept excerpt staring starling stating rewind remand reminds reminded remainder reminders weak weeds weed wreck weekly after moon soon minutia untie monday\'s fight hour hours hats halt hall halo calf half '
    + 'eastern ester eager noun nook neon nigh eight knight august\'s augusta tudor todd decembers monks money daly dolly tenth wee meek seek geek peek wreaks tweek wek nights minuted quartet quarters noons nous non',
  ),
  leads: words('every each evry ev next last this all per a one'),
  short: ['day', 'week', 'month', 'hour', 'year', 'night'],
}
