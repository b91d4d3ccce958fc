delivery-no-text = ⏰ Напоминание
delivery-late = ⏰ Должно было прийти { $due }, опоздало на { $late }.
delivery-missed = { $count ->
    [one] Пропущен { $count } раз до этого: я не мог до вас достучаться.
    [few] Пропущено { $count } раза до этого: я не мог до вас достучаться.
    [many] Пропущено { $count } раз до этого: я не мог до вас достучаться.
   *[other] Пропущено { $count } раза до этого: я не мог до вас достучаться.
  }
delivery-repeat = 🔁 Возможно, это повтор: я не смог узнать, дошло ли сообщение.
delivery-media-gone = 📎 Telegram не дал отправить ещё раз { $kind ->
    [photo] фото
    [voice] голосовое сообщение
    [audio] аудио
    [video] видео
    [animation] GIF
    [video_note] видеосообщение
    [sticker] стикер
   *[other] файл
  }.
delivery-shortened = (сокращено: больше Telegram сюда не пускает)
delivery-done = ✅ Готово { $at }
delivery-done-by = ✅ Готово: { $name }, { $at }
delivery-snoozed = 💤 Напомню ещё раз: { $until }
bundle-title = ⏰ { $count ->
    [one] { $count } напоминание ждало, пока я не мог до вас достучаться:
    [few] { $count } напоминания ждали, пока я не мог до вас достучаться:
    [many] { $count } напоминаний ждали, пока я не мог до вас достучаться:
   *[other] { $count } напоминания ждали, пока я не мог до вас достучаться:
  }

button-done = ✅ Готово
button-undone = ↩️ Не готово
button-all-done = ✅ Всё готово
button-snooze-10m = 10 мин
button-snooze-1h = 1 ч
button-snooze-1d = Завтра
button-other = Другое…

start = 👋 Привет! Я напоминаю минута в минуту, что бы со мной ни случилось.
start-named = 👋 Привет, { $name }! Я напоминаю минута в минуту, что бы со мной ни случилось.
group-hello = 👋 Всем привет! Я напоминаю этой группе минута в минуту. Обращайтесь ко мне командой, по имени { $name } или ответом на моё сообщение; остальное я не трогаю.
group-back = 👋 Я снова здесь, и ваши напоминания продолжаются.
command-unknown = Такой команды я не знаю. Наберите /, чтобы увидеть те, что знаю.
zone-ask = В каком вы часовом поясе? Нажмите на подходящий, отправьте геопозицию или напишите свой город, название вроде Europe/Moscow, смещение вроде UTC+3 или время на ваших часах сейчас, например 14:35.
zone-ask-group = В каком часовом поясе эта группа? Нажмите на подходящий или ответьте на это сообщение: город, название вроде Europe/Moscow, смещение вроде UTC+3 или время на часах там сейчас, например 14:35.
zone-needed = ✍️ Записал. Чтобы напомнить минута в минуту, мне сначала нужно знать часовой пояс.
zone-none = 🌍 Часовой пояс ещё не задан.
zone-is = 🌍 Ваш часовой пояс: { $zone }, там сейчас { $time }. Сменить: /timezone
zone-is-group = 🌍 Часовой пояс этой группы: { $zone }, там сейчас { $time }. Сменить: /timezone
zone-fixed = ⚠️ Смещение не учитывает перевод часов на летнее время. Если у вас часы переводят, напишите лучше свой город.
zone-then-drafts = А вот что я записал до этого:
zone-same = Это и есть ваш часовой пояс: { $zone }.
zone-settled = 👍
zone-choose-place = Какой из городов «{ $text }»? Нажмите на него или напишите вместе со страной.
zone-choose-clock = Такое время сейчас в нескольких местах. Нажмите на своё; если его здесь нет, напишите город.
zone-choose-abbreviation = «{ $text }» бывает разным и не говорит, переводят ли там часы. Нажмите на своё место; если его здесь нет, напишите город.
zone-no-such-clock = Такого времени сейчас нет нигде: по UTC { $utc }. Пришлите время, которое ваши часы показывают в эту минуту, или напишите город.
zone-unknown = Я не знаю места «{ $text }». Напишите большой город поблизости, название вроде Europe/Moscow, смещение вроде UTC+3 или время на ваших часах сейчас, например 14:35.
button-location = 📍 Отправить геопозицию

settings = ⚙️ Настройки
settings-morning = 🌅 Утро: { $morning }. Тогда напомню о том, у чего есть день, но нет времени.
settings-dayEnds = 🌙 День кончается в { $at }: ответы до этого времени считаются за день накануне.
settings-currency = 💱 Валюта: { $currency }
settings-plainLog-on = ✍️ Траты записываю и без /log.
settings-plainLog-off = ✍️ Траты записываю через /log.
settings-lang = 💬 Язык: { $language }
settings-morning-ask = 🌅 Во сколько напоминать, если назван день, но не время?
settings-dayEnds-ask = 🌙 До какого часа ночи считать ответ за день накануне?
settings-currency-ask = 💱 В какой валюте суммы, где она не названа?
settings-lang-ask = 💬 На каком языке мне говорить?
settings-set = Сохранено.
button-set-zone = 🌍 Сменить часовой пояс
button-set-morning = 🌅 Утро: { $morning }
button-set-dayEnds = 🌙 Конец дня: { $at }
button-currency-other = Другая…
button-plainLog-on = ✍️ Без команды
button-plainLog-off = ✍️ Через /log
button-set-lang = 💬 { $language }
button-back = ‹ Назад
help = Я напоминаю минута в минуту. Напишите, что и когда, своими словами.
help-more = Сразу после того, как напоминание поставлено, ещё десять минут можно просто сказать, что исправить: «нет, в 6», «и по пятницам», «не на этой неделе». Позже ответьте на него. Фото, файлы и пересланные сообщения тоже подойдут: напишите время в подписи. Под каждым напоминанием есть кнопки: сменить время, удалить или отменить.

move-title = 🌍 Перейти с { $from } на { $to }? Там сейчас { $now }.
move-moving = { $count ->
    [one] { $count } напоминание сохранит время суток, но по новым часам:
    [few] { $count } напоминания сохранят время суток, но по новым часам:
    [many] { $count } напоминаний сохранят время суток, но по новым часам:
   *[other] { $count } напоминания сохранят время суток, но по новым часам:
  }
move-item-earlier = { $text }: { $when }, на { $by } раньше, чем было
move-item-later = { $text }: { $when }, на { $by } позже, чем было
move-item-same = { $text }: { $when }, в тот же момент
move-item-paused = { $text }: на паузе
move-past = { $count ->
    [one] По новым часам время одного из них уже прошло, о нём я спрошу:
   *[other] По новым часам время некоторых ({ $count }) уже прошло, о них я спрошу:
  }
move-past-item = { $text }: { $when }
move-staying = { $count ->
    [one] { $count } не сдвинется:
   *[other] { $count } не сдвинутся:
  }
move-item-fixed = { $text }: { $when }, потому что привязано к { $zone }
move-item-counted = { $text }: { $when }, потому что отсчитывает время, а не смотрит на часы
move-more = … и ещё { $count }
move-nothing = Ни одно напоминание не зависит от часового пояса.
zone-data-moved = { $count ->
    [one] 🕰 Изменились правила времени: { $zones }. { $count } напоминание сохранит там время суток и потому придёт в другой момент:
    [few] 🕰 Изменились правила времени: { $zones }. { $count } напоминания сохранят там время суток и потому придут в другой момент:
    [many] 🕰 Изменились правила времени: { $zones }. { $count } напоминаний сохранят там время суток и потому придут в другой момент:
   *[other] 🕰 Изменились правила времени: { $zones }. { $count } напоминания сохранят там время суток и потому придут в другой момент:
  }
zone-data-over = { $text }: его последнего времени больше нет, так что оно окончено
button-move = ✅ Перейти на { $zone }
button-keep-zone = Оставить { $zone }
moved = { $count ->
    [0] Сдвигать ничего не пришлось.
    [one] Вместе с ним сдвинулось { $count } напоминание.
    [few] Вместе с ним сдвинулись { $count } напоминания.
    [many] Вместе с ним сдвинулись { $count } напоминаний.
   *[other] Вместе с ним сдвинулись { $count } напоминания.
  }
lost-ask = ⏳ По новым часам это время уже прошло, а напоминание ещё не приходило. Что сделать?
button-lost-now = Напомнить сейчас
button-lost-drop = Убрать
button-lost-skip = Пропустить
lost-now = ✅ Придёт сейчас: { $text }
lost-again = ✅ Придёт { $when }: { $text }
lost-dropped = 🗑 Убрано: { $text }
examples =
    Пишите, например, так:
    • завтра в 9 позвонить маме
    • через 20 минут вынуть пирог
    • по будням в 8:30 планёрка
    • каждый месяц 31 числа платить за квартиру
remind-how = /remind 21:00 Записать расходы — напомню каждый день в 21:00.
press-failed = 😕 У меня что-то сломалось, и нажатие не сработало. Попробуйте ещё раз.
update-failed = 😕 У меня что-то сломалось на этом сообщении, и оно не подействовало. Отправьте его ещё раз; если снова не выйдет, скажите другими словами.

ask-no-time = Я не нашёл здесь времени.
ask-past = «{ $time }» уже в прошлом.
ask-ambiguous = Я не уверен, что значит «{ $time }».
ask-no-such-time = «{ $time }» не бывает.
ask-too-often = Чаще раза в минуту — это слишком часто.
ask-never-fires = «{ $time }» никогда не наступит.
ask-kept = Я записал: «{ $text }».
ask-kept-media = Я сохранил { $kind ->
    [photo] фото
    [voice] голосовое сообщение
    [audio] аудио
    [video] видео
    [animation] GIF
    [video_note] видеосообщение
    [sticker] стикер
   *[other] файл
  }.
album-one-kept = Из нескольких сразу я храню одно, первое с текстом; от него можно перейти к остальным.
ask-when = Когда напомнить? Ответьте временем, например «завтра в 18:00» или «по будням в 9».
ask-when-offered = { $count ->
    [one] Нажмите на время, если оно верное, или ответьте другим.
   *[other] Нажмите на нужное время или ответьте другим.
  }
ask-when-forwarded = Здесь названо время. Нажмите на него, чтобы я тогда напомнил, или ответьте другим.
ask-no-text = Когда, я понял ({ $shown }). О чём напомнить? Ответьте: текстом, фото, файлом или голосовым сообщением.
draft-dropped = 👍 Убрано, ничего не поставлено.
offer-taken = 👍 Принято.
not-kept = Такое я сохранить не могу. Я храню текст, фото, файлы, голосовые и видеосообщения, стикеры и контакты: пришлите что-нибудь из этого, со временем или без.

card-set = ✅ Напоминание поставлено
card-media = { $kind ->
    [photo] 🖼 Фото
    [voice] 🎤 Голосовое сообщение
    [audio] 🎵 Аудио
    [video] 🎬 Видео
    [animation] 🎞 GIF
    [video_note] 📹 Видеосообщение
    [sticker] 🏷 Стикер
   *[other] 📎 Файл
  }
card-when = 🔁 { $when }
card-next = ⏰ Ближайшее: { $next }, { $zone }
card-nothing-next = ⏰ Больше ничего не ожидается.
card-paused = ⏸ На паузе: ничего не придёт, пока не возобновите.
card-deleted = 🗑 Удалено: больше ничего не придёт.
card-is-active = 🔔 Напоминание
card-is-paused = ⏸ Напоминание на паузе
card-is-ended = 🏁 Прошедшее напоминание
card-is-deleted = 🗑 Удалённое напоминание
card-assumed = 💭 { $assumed }
card-lead-late = { $leads } напомнить в этот раз уже не успею
card-repeats-no-more = теперь придёт только один раз
button-retime = ✏️ Сменить время
button-delete = 🗑 Удалить
button-undo = ↩️ Отменить
button-why = 🔎 Почему?
button-list = ☰ К списку
button-card = 🔔 К напоминанию

card-set-asks = ✅ Вопрос поставлен
card-asks = ❓ Спрошу и сохраню ответ: { $kind }
kind-amounts = суммы, например «кофе 250, такси 400»
kind-number = число
kind-yesNo = да или нет
kind-scale = от { $from } до { $to }
kind-choice = одно из: { $options }
kind-text = словами
button-asks = ❓ Спрашивать об этом
button-kind = ❓ Что за ответ
button-kind-amounts = 💰 Суммы
button-kind-number = 🔢 Число
button-kind-yesNo = 👍 Да или нет
button-kind-scale5 = 1 – 5
button-kind-scale10 = 1 – 10
button-kind-choice = 🔘 Выбор
button-kind-text = 💬 Слова
button-kind-off = 🔕 Только напоминать
kinds = ❓ «{ $text }», ответ: { $kind }. Нажмите, каким он должен быть.
ask-how = ❓ Скажите, что спрашивать и когда, а я сохраню ответы:
    • /ask каждый день в 21:00 сколько я потратил
    • каждый вечер спрашивай: вес?
    • спрашивай меня каждое воскресенье в 18:00, как прошла неделя, 1-10
ask-no-question = Когда, я понял ({ $shown }). О чём спросить? Ответьте вопросом.
ask-options = 🔘 Из чего выбирать для «{ $text }»? Ответьте вариантами через запятую: бег, плавание, отдых
ask-options-again = Нужно хотя бы два варианта, через запятую: бег, плавание, отдых
command-ask = Вопрос в нужное время: 21:00 сколько я потратил
command-log = Записать траты: кофе 250

asking-how = { $kind ->
    [amounts] Ответьте, на что и сколько, например «кофе 250, такси 400».
    [number] Ответьте числом.
    [yesNo] Нажмите или ответьте.
    [scale] Нажмите или ответьте числом.
    [choice] Нажмите или ответьте.
   *[text] Ответьте своими словами.
  }
asking-again = { $kind ->
    [amounts] ❓ { $text } — ответьте, на что и сколько, например «кофе 250, такси 400».
    [number] ❓ { $text } — ответьте числом.
   *[other] ❓ { $text } — напишите ответ.
  }
asking-missed = 🕳 В прошлый раз ответа не было: { $day }
asking-answered = ✅ { $text }
button-yes = 👍 Да
button-no = 👎 Нет
button-nothing = 0️⃣ Сегодня ничего
button-skip = ⏭ Пропустить
button-answer = ✍️ Ответить
button-answer-missed = ✍️ Ответить за прошлый раз
button-answer-more = ➕ Добавить
button-reanswer = ✏️ Изменить
button-categorise = 🏷 { $text }
button-set-currency = 💱 { $currency }
answer-yes = Да
answer-no = Нет
answer-skip = Пропущено
answer-nothing = Ничего
answer-logged = ✍️ Записано за { $day }
answer-title = ✍️ { $question } ({ $day })
answer-unread = 🤷 Не смог прочесть { $text }: там нет суммы.
answer-totals = Σ { $day } { $dayTotal }, { $month } { $monthTotal }
answer-streak = 🔥 { $count } подряд
answer-currency = 💭 Суммы без валюты: { $currency }.
answer-deleted = 🗑 Ответ удалён: { $text }
answer-which = На какой вопрос это ответ?
ask-change = ✏️ Сейчас там «{ $text }». Ответьте заново целиком.
ask-more = ➕ Ответьте, что добавить.
log-how = ✍️ Скажите, что потрачено: /log кофе 250, такси 400
log-by-name = На другие вопросы отвечайте по названию: /log { $name } …
unread-empty = Напишите ответ.
unread-noAmount = 🤷 Не вижу суммы в «{ $text }». Ответьте вроде «кофе 250, такси 400», «ничего» или «пропустить».
unread-noNumber = 🤷 Не вижу числа в «{ $text }». Ответьте числом или «пропустить».
unread-severalNumbers = 🤷 Какое число из «{ $text }»? Ответьте одним.
unread-tooLarge = 🤷 «{ $text }» для меня слишком большое число. Ответьте числом поменьше.
unread-notYesOrNo = 🤷 «{ $text }» — это да или нет? Ответьте одним из них или «пропустить».
unread-notAnOption = 🤷 «{ $text }» нет среди вариантов. Нажмите на один или ответьте им, или «пропустить».
unread-severalOptions = 🤷 «{ $text }» — это несколько вариантов. Ответьте одним.
unread-outOfScale = 🤷 Это не между { $from } и { $to }. Ответьте числом в этих пределах.
undone-answer = ↩️ Отменено: { $text }
undone-answer-edit = ↩️ Снова как было: { $text }
undone-answer-delete = ↩️ Возвращено: { $text }

ask-currency = 💱 Какая валюта? Ответьте названием, знаком или кодом, например «рубли» или «KZT».
ask-currency-again = 🤷 Такой валюты я не знаю. Ответьте её кодом, например «KZT».
currency-set = 💱 Теперь суммы без валюты: { $currency }.
ask-category = 🏷 К какой категории отнести «{ $text }»? Нажмите на неё или ответьте словом; дальше я буду знать.
category-learnt = 🏷 Теперь «{ $text }» — это { $category }.

command-remind = Напоминать каждый день: 21:00 Записать расходы
command-list = Ваши напоминания
command-delete = Удалить напоминание
command-pause = Поставить на паузу одно или все
command-resume = Возобновить одно или все
command-undo = Отменить последнее изменение
command-timezone = Узнать или сменить часовой пояс
command-why = Что стало с напоминанием, каждый раз
command-settings = Часовой пояс, ваше утро, язык
command-help = Что я умею

command-export = Всё, что я храню об этом чате, файлом
command-forget_me = Удалить всё, что я храню об этом чате

gone = Этого здесь больше нет.
snooze-deleted = Это напоминание удалено, отложить его нельзя. Сначала отмените удаление.
snooze-paused = Это напоминание на паузе, отложить его нельзя. Сначала возобновите: /resume
snooze-too-late = С тех пор пришло более новое, поэтому это отложить нельзя.
changed-delete = 🗑 Удалено: { $text }
changed-pause = ⏸ На паузе: { $text }
changed-resume = ▶️ Продолжается: { $text }
changed-delete-all = 🗑 Удалено: { $count ->
    [one] { $count } напоминание
    [few] { $count } напоминания
    [many] { $count } напоминаний
   *[other] { $count } напоминания
  }.
changed-pause-all = ⏸ На паузе: { $count ->
    [one] { $count } напоминание
    [few] { $count } напоминания
    [many] { $count } напоминаний
   *[other] { $count } напоминания
  }.
changed-resume-all = ▶️ { $count ->
    [one] Продолжается { $count } напоминание
    [few] Продолжаются { $count } напоминания
    [many] Продолжаются { $count } напоминаний
   *[other] Продолжаются { $count } напоминания
  }.
already-delete = Оно уже удалено.
already-pause = Оно и так не идёт, ставить на паузу нечего.
already-resume = Оно не на паузе.
choose-delete = 🗑 Какое удалить?
choose-pause = ⏸ Какое поставить на паузу?
choose-resume = ▶️ Какое возобновить?
choose-why = 🔎 О каком рассказать?
choose-retime = ✏️ Какому сменить время?
choose-delete-none = Удалять нечего. Что поставлено, покажет /list.
choose-pause-none = Ставить на паузу нечего. Что поставлено, покажет /list.
choose-resume-none = На паузе ничего нет. Что поставлено, покажет /list.
choose-why-none = Ничего не поставлено. Ответьте /why на моё старое сообщение, чтобы узнать, что с ним стало.
choose-retime-none = Ничего не поставлено.
choose-not-found = Я не нашёл напоминания с таким номером или такими словами.
choose-more = { $count ->
    [one] Подходит ещё { $count }: добавьте слово, чтобы найти его.
   *[other] Подходят ещё { $count }: добавьте слово, чтобы найти нужное.
  }
button-pause-all = ⏸ Все
button-resume-all = ▶️ Все
ask-lapsed = ⏳ Время «{ $text }» тем временем прошло, поэтому оно остаётся на паузе. Когда вместо этого? Ответьте временем, например «завтра в 18:00».
ask-lapsed-several = ⏳ Время этих напоминаний тем временем прошло, поэтому они остаются на паузе. Нажмите на одно, чтобы дать ему новое время.
undo-nothing = Отменять нечего.
undo-stale = Это уже не отменить: это уже отменено, или прошёл день.
undo-changed-since = С тех пор это изменилось, поэтому ничего не отменено.
undone-create = ↩️ Отменено: { $text }
undone-delete = ↩️ Возвращено: { $text }
undone-pause = ↩️ Снова идёт: { $text }
undone-resume = ↩️ Снова на паузе: { $text }
undone-edit = ↩️ Снова как было: { $text }
undone-done = ↩️ Всё-таки не готово: { $text }
undone-undone = ↩️ Всё-таки готово: { $text }
undone-snooze = ↩️ Больше не отложено: { $text }
undone-not-all = { $count ->
    [one] { $count } с тех пор изменилось и остаётся как есть.
   *[other] { $count } с тех пор изменились и остаются как есть.
  }
list-empty = Ничего не поставлено.
list-title = { $total ->
    [one] { $total } напоминание, ближайшее сверху:
    [few] { $total } напоминания, ближайшее сверху:
    [many] { $total } напоминаний, ближайшее сверху:
   *[other] { $total } напоминания, ближайшее сверху:
  }
list-paused = ⏸ на паузе
list-over = окончено
list-how = Нажмите на напоминание, чтобы открыть его.
button-pause = ⏸ Пауза
button-resume = ▶️ Возобновить

ask-retime = Когда вместо этого? Ответьте временем, например «завтра в 18:00» или «по будням в 9».
ask-snooze = До какого времени? Ответьте, например, «30 мин» или «в понедельник в 9».
when-not-understood = Я не смог прочесть это как время, которое ещё наступит. Ответьте, например, «через 30 мин» или «завтра в 18:00».
card-changed = ✏️ Напоминание изменено

why-title = 🔎 { $text }
    { $shown }, { $zone }
why-nothing = Пока ничего не запланировано.
why-planned = запланировано
why-open = отправлено, ещё не готово
why-done = ✅ готово { $at }
why-done-by = ✅ готово: { $by }, { $at }
why-skipped = ⏭ пропущено: { $reason } { $run }
why-superseded = заменено: { $reason }
why-missed = ⚠️ не пришло: { $reason } { $run }
why-failed = ⚠️ не удалось: { $reason }
why-run = (раз: { $count }, последний { $last })
why-sent = · отправлено { $at }, { $late }
why-on-time = вовремя
why-late = с опозданием на { $late }
why-tries = · { $count ->
    [one] { $count } попытка:
    [few] { $count } попытки:
    [many] { $count } попыток:
   *[other] { $count } попытки:
  } { $tries }
why-more = … ещё { $count } …
why-repeat = · 🔁 могло прийти дважды: прошлая попытка могла дойти
why-snooze = · 💤 отложено, { $until }: { $state } { $reason }
why-snooze-waiting = ждёт
why-snooze-sending = отправляется
why-snooze-sent = пришло снова
why-snooze-dropped = не пришло,
why-snooze-missed = пропущено,
why-snooze-failed = не удалось,
outcome-sent = отправлено
outcome-unknown = ответа нет, могло дойти
outcome-unsent = не отправлено, нет связи
outcome-flood = Telegram попросил подождать
outcome-migrated = группа переехала
outcome-thread-gone = темы больше не было
outcome-entities-refused = оформление не приняли
outcome-media-gone = файла больше не было
outcome-unreachable = до чата не достучаться
outcome-refused = Telegram отказал
reason-edited = его изменили
reason-undone = изменение отменили
reason-deleted = его удалили
reason-paused = его поставили на паузу
reason-done = оно было готово
reason-done-ahead = готово раньше срока
reason-next-came = пришло следующее
reason-outage = я не мог до вас достучаться
reason-snoozed-again = его отложили заново
reason-moved = сменился часовой пояс
reason-lost-slot-first = раньше пришло другое
reason-dropped = его убрали
reason-repaired = его починили
reason-imported = его перенесли заново

choose-other = 💤 Какое отложить?
choose-other-none = Ничего не ждёт.
replied-done = ✅ Готово: { $text }
replied-done-ahead = ✅ Уже готово, в этот раз не придёт: { $text }
done-which = ✅ Какое? Ответьте на него «готово» или нажмите его кнопку.
already-done = Здесь нечего отмечать готовым.
reply-how =
    Я не понял этот ответ. На напоминание можно ответить:
    • готово, удалить, пауза, продолжить, отменить или почему
    • временем, например «через 30 мин», «завтра в 18:00» или «каждый день в 8»
    • исправлением, например «нет, в 6», «и по пятницам» или «не на этой неделе»
    или новым напоминанием, например «завтра в 9 позвонить маме».

export = 📦 Всё, что я храню об этом чате: настройки, напоминания, что стало с каждым, и ответы.
forget-ask = 🗑 Удалить всё, что я о вас храню: напоминания, что с ними стало, ваши ответы и настройки? Отменить это нельзя. Сначала /export даст вам копию.
forget-ask-group = 🗑 Удалить всё, что я храню об этой группе: напоминания всех участников, что с ними стало, ответы всех и настройки? Отменить это нельзя. Сначала /export даст вам копию. Подтвердить может только тот, кто попросил.
forget-anonymous = Попросите об этом под своим именем, чтобы я знал, кто подтверждает.
forget-not-yours = Подтвердить может только тот, кто попросил. Попросите сами: /forget_me.
forget-stale = Этот вопрос устарел. Попросите ещё раз: /forget_me.
forget-kept = 👍 Ничего не удалено.
forgotten = 🗑 Удалено: { $reminders ->
    [one] { $reminders } напоминание
    [few] { $reminders } напоминания
    [many] { $reminders } напоминаний
   *[other] { $reminders } напоминания
  }, { $sent ->
    [one] { $sent } запись о доставке
    [few] { $sent } записи о доставке
    [many] { $sent } записей о доставке
   *[other] { $sent } записи о доставке
  }, { $answers ->
    [one] { $answers } ответ
    [few] { $answers } ответа
    [many] { $answers } ответов
   *[other] { $answers } ответа
  }, { $drafts ->
    [one] { $drafts } незаконченное сообщение
    [few] { $drafts } незаконченных сообщения
    [many] { $drafts } незаконченных сообщений
   *[other] { $drafts } незаконченного сообщения
  } и все настройки. Чтобы начать заново: /start.
button-forget = 🗑 Удалить всё
button-forget-no = Оставить

edit-not-understood = ✏️ В изменённом сообщении я не смог прочесть время и текст, поэтому напоминание осталось прежним. Измените его ещё раз или ответьте на карточку новым временем.
edit-past = ✏️ Время в изменённом сообщении уже прошло, поэтому напоминание осталось прежним. Измените его ещё раз или ответьте на карточку новым временем.
edit-delivered = ✏️ «{ $text }» уже пришло, { $at }, так что правка его не меняет. Чтобы поставить снова, отправьте новое сообщение.
edit-over = ✏️ «{ $text }» уже окончено, так что правка его не меняет. Чтобы поставить снова, отправьте новое сообщение.
edit-deleted = ✏️ «{ $text }» было удалено, так что правка его не меняет. Чтобы поставить снова, отправьте новое сообщение.
edit-removed = 🗑 Этого больше нет в сообщении, поэтому удалено: { $text }

sheet-tab-reminders = Напоминания
sheet-tab-answers = Ответы
sheet-tab-deliveries = Доставки
sheet-column-text = Текст
sheet-column-when = Когда
sheet-column-next = Ближайшее
sheet-column-zone = Часовой пояс
sheet-column-state = Состояние
sheet-column-tags = Метки
sheet-column-status = Статус
sheet-column-id = Номер
sheet-column-date = Дата
sheet-column-time = Время
sheet-column-checkin = Вопрос
sheet-column-amount = Сумма
sheet-column-currency = Валюта
sheet-column-category = Категория
sheet-column-reminder = Напоминание
sheet-column-due = Срок
sheet-column-sent = Отправлено
sheet-column-late = Опоздание (с)
sheet-column-outcome = Итог
sheet-state-active = активно
sheet-state-paused = на паузе
sheet-state-ended = окончено
sheet-state-deleted = удалено
sheet-outcome-open = отправлено
sheet-outcome-done = готово
sheet-outcome-skipped = пропущено
sheet-outcome-superseded = пришло следующее
sheet-outcome-missed = не пришло
sheet-outcome-failed = не удалось
sheet-status-conflict = Изменено и в чате, считается то, что там. Здесь стояло: { $value }
sheet-status-when-unread = Не могу прочесть «{ $value }» как будущее время, поэтому всё осталось как было. Попробуйте «по будням в 9».
sheet-status-when-missing = Напишите в столбце «Когда», когда напомнить: «завтра в 9».
sheet-status-when-past = Это время прошло. Укажите новое в столбце «Когда».
sheet-status-text-missing = Напоминанию нужен текст. Чтобы удалить его, удалите строку.
sheet-status-text-too-long = Слишком длинно для сообщения: не больше 4096 знаков.
sheet-status-state-unread = Не знаю состояния «{ $value }». Напишите: активно, на паузе или удалено.
sheet-status-amount-unread = Не могу прочесть «{ $value }» как сумму, поэтому всё осталось как было.
sheet-status-currency-unread = Не знаю валюты «{ $value }». Напишите её три буквы, например EUR.
sheet-status-zone-missing = Сначала укажите в чате часовой пояс: /timezone
sheet-status-id-unknown = Этот номер принадлежит другой строке или никакой. Сотрите его, чтобы строка стала новой.
sheet-status-kept = Строку здесь удалили, пока её меняли в чате, поэтому она вернулась.
sheet-archived = 🗂 { $count ->
    [one] Из вашей таблицы исчезла { $count } строка, и я удалил то, что в ней было.
    [few] Из вашей таблицы исчезли { $count } строки, и я удалил то, что в них было.
    [many] Из вашей таблицы исчезли { $count } строк, и я удалил то, что в них было.
   *[other] Из вашей таблицы исчезли { $count } строки, и я удалил то, что в них было.
  }
sheet-refused-denied = 📄 Я больше не могу менять вашу таблицу, поэтому она стоит; напоминания всё равно приходят. Дайте мне снова доступ редактора, и я продолжу сам.
sheet-refused-gone = 📄 Вашей таблицы больше нет, или доступ к ней закрыт, поэтому она стоит; напоминания всё равно приходят. Откройте мне доступ снова, и я продолжу сам, или подключите другую: /sheet
sheet-refused-not-a-sheet = 📄 То, что вы подключили, больше не таблица Google. Подключите другую: /sheet
sheet-refused-full = 📄 В вашей таблице столько ячеек, сколько позволяет Google, поэтому она стоит. Удалите лишнее или подключите другую: /sheet
button-sheet-retry = Ещё раз

delivery-ahead = ⏳ Осталось { $left }: { $due }
delivery-nag = 🔔 Повторяю каждые { $every }, пока не готово.
delivery-nag-last = 🔕 Об этом больше не спрашиваю.
settings-times = 🕰 Время и даты: нажмите, чтобы изменить.
settings-hours = Часы: { $value }
settings-dates = 3/4 — это { $value }
settings-week = Неделя начинается: { $value }
settings-usual = День без времени: { $value }
settings-noon = Обед: { $value }
settings-evening = Вечер: { $value }
settings-night = Ночь: { $value }
settings-hours-ask = 🕰 Как показывать время и понимать «в 5»?
settings-dates-ask = 📅 Что для вас значит 3/4?
settings-week-ask = 📅 С какого дня у вас начинается неделя?
settings-usual-ask = 🕰 Во сколько напоминать, если назван день, но не время?
settings-noon-ask = 🕰 Во сколько для вас «в обед»?
settings-evening-ask = 🕰 Во сколько для вас «вечером»?
settings-night-ask = 🕰 Во сколько для вас «ночью»?
convention-hours-auto = 17:00; «в 5» — ближайшие пять
convention-hours-12 = 5:00 pm; «в 5» — ближайшие пять
convention-hours-24 = 17:00; «в 5» — это 05:00
convention-dates-auto = по языку; если возможно и то и другое, спрошу
convention-dates-day-first = 3 апреля
convention-dates-month-first = 4 марта
convention-week-0 = понедельник
convention-week-5 = суббота
convention-week-6 = воскресенье
convention-usual-auto = утро
button-set-times = 🕰 Время и даты
move-item-waits = { $text }: отсчёт от «Готово»
offer-taken-dates = 👍 Принято. Теперь 3/4 для меня — { $meaning }; изменить это можно в /settings.
card-waits-done = ⏳ Ждёт «Готово»: до этого ничего не придёт.
card-manner = 🔔 { $manner }
card-nag-ends = 🔕 Каждое повторяется не больше { $limit } раз и не дольше, чем до следующего.
card-from-done = ✅ Отсчёт от «Готово»: если не отметить, снова не придёт.
card-was = было: { $was }
snooze-ahead = Оно ещё не пришло, откладывать нечего. Перенести его можно кнопкой «Сменить время» в /list.
list-waits-done = ждёт «Готово»
why-pre = · ⏳ заранее { $at }: { $state } { $reason }
why-nag = · 🔔 повтор { $at }: { $state } { $reason }
reason-due-by-now = к тому времени срок уже наступил
reason-open = к тому времени срок уже наступил
reason-skipped = его пропустили
reason-superseded = его место заняло другое
replied-done-counted = ✅ Готово: { $text }. Следующий раз: { $next }.
command-sheet = Ваши напоминания и ответы в таблице Google
sheet-not-set-up = 📄 Тот, кто держит этого бота, не подключил таблицы Google. Кнопка даст ваши ответы файлом CSV, который откроет любая таблица; всё, что я храню об этом чате, даст /export.
sheet-introduction = 📄 Я веду ваши напоминания и ответы в вашей таблице Google и учитываю то, что вы там меняете.
  1. Откройте доступ к таблице, как редактору: { $email }
  2. Пришлите мне ссылку на неё.
sheet-no-link = 📄 Это не ссылка на таблицу Google. Откройте таблицу в браузере и пришлите адрес из адресной строки: https://docs.google.com/spreadsheets/d/…
sheet-linked = 📄 Подключено. Мои листы появятся в таблице через мгновение. Как идут дела, покажет /sheet.
sheet-linked-already = 📄 У этого чата уже есть таблица. Чтобы взять другую, сначала отключите её: /sheet
sheet-taken = 📄 В эту таблицу пишет другой чат. Создайте новую, откройте доступ для { $email } и пришлите ссылку.
sheet-access-not-shared = 📄 Я не могу открыть эту таблицу. Откройте доступ, как редактору, для { $email } и пришлите ссылку ещё раз.
sheet-access-view-only = 📄 Эту таблицу мне можно только смотреть. Сделайте { $email } редактором и пришлите ссылку ещё раз.
sheet-access-not-a-sheet = 📄 Это файл другого вида. Создайте таблицу Google, откройте доступ для { $email } и пришлите ссылку.
sheet-access-trashed = 📄 Эта таблица в корзине. Достаньте её или создайте новую и пришлите ссылку ещё раз.
sheet-access-busy = 📄 Google сейчас не отвечает. Пришлите ссылку ещё раз через минуту.
sheet-access-key = 📄 Google совсем не пускает этого бота. Тот, кто его держит, должен обновить ключ; до тех пор кнопка даст ваши ответы файлом CSV, который откроет любая таблица.
sheet-none = Таблица не подключена: /sheet
sheet-state = 📄 Ваша таблица: { $link }
sheet-never-synced = Ещё не обновлялась: сейчас начну.
sheet-synced = Обновлено { $at }, { $rows ->
    [one] { $rows } строка
    [few] { $rows } строки
    [many] { $rows } строк
   *[other] { $rows } строки
  }.
sheet-syncing = Обновляю…
sheet-paused-person = ⏸ Вы поставили на паузу.
sheet-paused-denied = ⚠️ Я больше не могу её менять. Дайте мне снова доступ редактора, и я продолжу сам.
sheet-paused-gone = ⚠️ Её больше нет, или доступ закрыт. Откройте доступ снова, и я продолжу сам.
sheet-paused-not-a-sheet = ⚠️ Это больше не таблица Google. Отключите её и подключите другую.
sheet-paused-full = ⚠️ В ней столько ячеек, сколько позволяет Google. Удалите лишнее и нажмите «Ещё раз».
sheet-error-quota = ⏳ Google ограничивает, сколько можно писать в минуту; продолжу сам.
sheet-error-away = ⏳ Google не ответил; попробую ещё раз сам.
sheet-error-moved = ⏳ Таблицу всё время меняли; попробую ещё раз сам.
sheet-error-ours = ⏳ У меня что-то сломалось; попробую ещё раз сам.
sheet-error-key = ⚠️ Google совсем не пускает этого бота. Тот, кто его держит, должен обновить ключ; напоминания всё равно приходят.
sheet-unlink-ask = Отключить таблицу? Ваши напоминания в любом случае останутся здесь.
sheet-unlinked = 📄 Отключено. Листы остаются в вашей таблице как есть, больше я в них не смотрю.
sheet-clearing = 📄 Отключено. Удаляю свои листы из вашей таблицы.
button-sheet-sync = 🔄 Обновить сейчас
button-sheet-pause = ⏸ Пауза
button-sheet-resume = ▶️ Ещё раз
button-sheet-deliveries = ➕ Лист доставок
button-sheet-deliveries-off = ➖ Лист доставок
button-sheet-unlink = ✖️ Отключить
button-sheet-keep = Отключить, листы оставить
button-sheet-clear = Отключить, листы удалить
button-sheet-back = Назад
command-answers = Ответы и записи, итоги, графики
book-title = 📒 Ответы · { $period }
book-title-checkin = 📒 { $checkin } · { $period }
book-words = 🔍 { $words }
book-all = всё
book-this-week = эта неделя
book-empty = За это время нет ни ответов, ни записей. Попросите спрашивать: /ask, или записывайте когда угодно: /log кофе 250
book-not-found = Я не нашёл ответа с такими словами.
book-total = Σ { $total }
book-no-category = без категории
book-span = ⌀ { $average }, от { $least } до { $most }
book-asked = ✅ Отвечено { $answered } из { $of }, подряд не больше { $longest }
book-which = ❓ Ответы на что?
button-period-week = Неделя
button-period-month = Месяц
button-period-year = Год
button-period-all = Всё
button-earlier = ⬅️ Раньше
button-later = Позже ➡️
button-all-checkins = ❓ Все вопросы
button-chart-time = 📊 График
button-chart-category = 📊 По категориям
button-chart-streak = 📅 Подряд
button-csv = 📄 CSV
button-weekly = 🗓 Итоги недели
chart-others = прочее
chart-answered = отвечено
chart-skipped = пропущено
chart-missed = без ответа
chart-open = ждёт ответа
chart-nothing = За это время рисовать нечего.
chart-undrawn = Не нарисовано: { $total }
csv = 📄 Ваши ответы для таблицы.
csv-date = Дата
csv-checkin = Вопрос
csv-by = Кто
csv-text = Текст
csv-amount = Сумма
csv-currency = Валюта
csv-category = Категория
csv-tags = Метки
weekly = Ваша неделя
summary-days = 🗓 С { $from }:
summary-checkin = ❓ { $text }: отвечено { $answered } из { $of }
summary-nothing = Ни ответов, ни записей не было.
answer-already = Вы уже ответили. Чтобы исправить, нажмите «Изменить» под своим ответом.
