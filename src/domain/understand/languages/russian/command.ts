import type { PhraseReader } from '../../meaning.ts'
import { runsOf, skipRun } from '../../runs.ts'
import { skip, skipAll, textAt } from '../../tokens.ts'
import { speltWords } from './vocabulary.ts'

const politeness = speltWords('пожалуйста пожалуста пжлст пжл плиз плз пж привет ребят ребята народ эй бот ок слушай а , ! и можешь можете мог могла бы ты прошу давай сможешь')
const reminding = speltWords('маякни маякните пингани пингни напомни напомните напомнить напоминай напоминайте напоминать напомнишь напомним напомин напмни наопмни нпомни напонми напомню напомика')
const setting = speltWords('поставь поставить создай создать сделай сделать добавь добавить установи установить запиши записать заведи включи новое новая поставьте')
const thing = speltWords('напоминание напоминания напоминалку напоминалка напоминашку будильник таймер напоминалочку задачу задачку задача заметку событие дело')
const whom = speltWords('мне нам меня нас пожалуйста плиз плз пж пжл пжлст пожалуста еще , пожалуй')

/** "не забудь", "чтобы я не забыл", "не дай мне забыть". */
const forgetting = [
  ...runsOf(['не'], ['забудь', 'забудьте', 'забывай', 'забывайте']),
  ...runsOf(['только не', 'главное не', 'смотри не', 'надо не', 'нужно не', 'надо бы не', 'как бы не', 'чтобы не', 'чтоб не', 'чтобы я не', 'чтоб я не', 'чтобы мы не', 'хочу не', 'и не'], ['забудь', 'забудьте', 'забыть', 'забывай', 'забывайте', 'забыл', 'забыла', 'забыли', 'забуду', 'позабыть', 'забыть бы']),
  ...runsOf(['не дай', 'не дайте', 'не давай', 'не позволь'], ['мне забыть', 'забыть', 'нам забыть', 'мне забыть про то']),
]

/** "напомни мне", "поставь напоминание", "можешь напомнить": words to the bot, no part of the reminder. */
export const command: PhraseReader = (tokens, at) => {
  const opened = skipAll(tokens, skip(tokens, at, speltWords('мне нам')) && reminding.has(textAt(tokens, at + 1)) ? at + 1 : at, politeness)
  const forgotten = skipRun(tokens, opened, forgetting)
  const asked = skip(tokens, opened, speltWords('мне нам'))
  const start = forgotten ?? (asked && reminding.has(textAt(tokens, asked)) ? asked : opened)
  const told = skip(tokens, start, speltWords('скажи скажите сообщи'))
  const verb = skip(tokens, start, reminding) ?? (told && speltWords('что мне нам').has(textAt(tokens, told)) ? told : null)
  const set = skip(tokens, start, setting)
  const noun = skip(tokens, set ? skipAll(tokens, set, whom) : start, thing)
  const end = verb ?? (noun && (set ?? (start === 0 || [':', '-', '—'].includes(textAt(tokens, noun)) ? noun : null)) ? noun : null) ?? forgotten
  if (!end) return null
  const addressed = skipAll(tokens, end, whom)
  const purpose = skipRun(tokens, addressed, forgetting) ?? addressed
  return { value: { kind: 'command' }, to: skipAll(tokens, purpose, speltWords(': , что чтобы чтоб')) }
}
