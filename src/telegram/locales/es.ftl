delivery-no-text = ⏰ Recordatorio
delivery-late = ⏰ Tocaba { $due }, llega { $late } tarde.
delivery-missed = { $count ->
    [one] Una vez anterior se perdió mientras no podía llegar hasta ti.
   *[other] { $count } veces anteriores se perdieron mientras no podía llegar hasta ti.
  }
delivery-repeat = 🔁 Puede que esto esté repetido: no pude saber si había llegado.
delivery-ahead = ⏳ Llega en { $left }: { $due }
delivery-nag = 🔔 Vuelvo a preguntar cada { $every } hasta que esté hecho.
delivery-nag-last = 🔕 Por este ya no pregunto más.
delivery-media-gone = 📎 Telegram no me dejó enviar otra vez { $kind ->
    [photo] la foto
    [voice] el mensaje de voz
    [audio] el audio
    [video] el vídeo
    [animation] el GIF
    [video_note] el videomensaje
    [sticker] el sticker
   *[other] el archivo
  }.
delivery-shortened = (recortado: en Telegram no cabe más)
delivery-done = ✅ Hecho { $at }
delivery-done-by = ✅ Hecho por { $name } { $at }
delivery-snoozed = 💤 Otra vez { $until }
bundle-title = ⏰ { $count } recordatorios tocaban mientras no podía llegar hasta ti:

button-done = ✅ Hecho
button-undone = ↩️ No hecho
button-all-done = ✅ Todo hecho
button-snooze-10m = 10 min
button-snooze-1h = 1 h
button-snooze-1d = Mañana
button-other = Otro…

start = 👋 ¡Hola! Te recuerdo las cosas en el minuto justo, me pase lo que me pase entretanto.
start-named = 👋 ¡Hola, { $name }! Te recuerdo las cosas en el minuto justo, me pase lo que me pase entretanto.
group-hello = 👋 ¡Hola! Recuerdo cosas a este grupo en el minuto justo. Háblame con un comando, con { $name } o respondiendo a mis mensajes; lo demás no lo toco.
group-back = 👋 He vuelto, y vuestros recordatorios siguen en marcha.
command-unknown = No conozco ese comando. Escribe / para ver los que conozco.
zone-ask = ¿En qué zona horaria estás? Toca una, comparte tu ubicación, o escribe tu ciudad, un nombre como Europe/Madrid, un desfase como UTC-5, o la hora que marca ahora tu reloj, como 14:35.
zone-ask-group = ¿En qué zona horaria está este grupo? Toca una, o responde a esto con una ciudad, un nombre como Europe/Madrid, un desfase como UTC-5, o la hora que marca ahora allí el reloj, como 14:35.
zone-needed = ✍️ Lo he guardado. Para traértelo en el minuto justo, primero tengo que saber la zona horaria.
zone-none = 🌍 Todavía no hay zona horaria.
zone-is = 🌍 Tu zona horaria es { $zone }: allí son ahora las { $time }. Para cambiarla: /timezone
zone-is-group = 🌍 La zona horaria de este grupo es { $zone }: allí son ahora las { $time }. Para cambiarla: /timezone
zone-fixed = ⚠️ Un desfase no sigue los cambios de hora, como el de verano. Si en tu zona los hay, escribe mejor tu ciudad.
zone-then-drafts = Y esto es lo que había guardado:
zone-same = Esa ya es tu zona horaria: { $zone }.
zone-settled = 👍
zone-choose-place = ¿Cuál “{ $text }” es? Tócala, o escríbela con su país.
zone-choose-clock = En varios lugares es ahora esa hora. Toca el tuyo; si no está, escribe tu ciudad.
zone-choose-abbreviation = “{ $text }” puede ser varias horas distintas, y no dice si cambia en verano. Toca la tuya; si no está, escribe tu ciudad.
zone-no-such-clock = Ningún reloj del mundo marca eso ahora: en UTC son las { $utc }. Envíame la hora que marca tu reloj en este momento, o escribe tu ciudad.
zone-unknown = No conozco ningún lugar llamado “{ $text }”. Escribe una ciudad más grande de cerca, un nombre como Europe/Madrid, un desfase como UTC-5, o la hora que marca ahora tu reloj, como 14:35.
button-location = 📍 Compartir ubicación

settings = ⚙️ Ajustes
settings-morning = 🌅 Mañana: { $morning }. Es la hora de un día sin hora.
settings-lang = 💬 Idioma: { $language }
settings-morning-ask = 🌅 ¿A qué hora te lo recuerdo cuando dices un día y ninguna hora?
settings-lang-ask = 💬 ¿En qué idioma te hablo?
settings-set = Guardado.
button-set-zone = 🌍 Cambiar zona horaria
button-set-morning = 🌅 Mañana: { $morning }
button-set-lang = 💬 { $language }
button-back = ‹ Atrás
help = Te recuerdo las cosas en el minuto justo. Dime qué y cuándo, con tus palabras.
help-more = Justo después de poner un recordatorio, durante diez minutos, di sin más qué corregir: “no, a las 6”, “los viernes también”, “esta semana no”. Más tarde, responde a él. También valen fotos, archivos y reenviados: di cuándo en su texto. Bajo cada recordatorio hay botones para cambiarle la hora, borrarlo o deshacerlo.

move-title = 🌍 ¿Pasar de { $from } a { $to }? Allí son ahora las { $now }.
move-moving = { $count ->
    [one] Un recordatorio conserva su hora del día, en el nuevo reloj:
   *[other] { $count } recordatorios conservan su hora del día, en el nuevo reloj:
  }
move-item-earlier = { $text }: { $when }, { $by } antes que hasta ahora
move-item-later = { $text }: { $when }, { $by } después que hasta ahora
move-item-same = { $text }: { $when }, en el mismo momento
move-item-paused = { $text }: en pausa
move-item-waits = { $text }: cuenta desde que esté hecho
move-past = { $count ->
    [one] En el nuevo reloj, la hora de uno ya ha pasado; te preguntaré por él:
   *[other] En el nuevo reloj, la hora de { $count } ya ha pasado; te preguntaré por ellos:
  }
move-past-item = { $text }: { $when }
move-staying = { $count ->
    [one] Uno no se mueve:
   *[other] { $count } no se mueven:
  }
move-item-fixed = { $text }: { $when }, porque está fijado a { $zone }
move-item-counted = { $text }: { $when }, porque cuenta tiempo y no sigue el reloj
move-more = … y { $count } más
move-nothing = Nada de lo que hay sigue la zona horaria.
zone-data-moved = { $count ->
    [one] 🕰 Han cambiado las reglas de los relojes en { $zones }. Un recordatorio conserva allí su hora del día, y por eso llega en otro momento:
   *[other] 🕰 Han cambiado las reglas de los relojes en { $zones }. { $count } recordatorios conservan allí su hora del día, y por eso llegan en otro momento:
  }
zone-data-over = { $text }: su última hora ya no existe, así que ha terminado
button-move = ✅ Pasar a { $zone }
button-keep-zone = Quedarme en { $zone }
moved = { $count ->
    [0] No hubo que mover nada.
    [one] Un recordatorio se ha movido con ella.
   *[other] { $count } recordatorios se han movido con ella.
  }
lost-ask = ⏳ En el nuevo reloj esto ya ha pasado, y todavía no había llegado. ¿Qué hago?
button-lost-now = Recordar ahora
button-lost-drop = Descartarlo
button-lost-skip = Saltarlo
lost-now = ✅ Llega ahora: { $text }
lost-again = ✅ Llega { $when }: { $text }
lost-dropped = 🗑 Descartado: { $text }
examples =
    Dilo así:
    • mañana a las 9 llamar a mamá
    • en 20 minutos sacar el bizcocho
    • de lunes a viernes a las 8:30 reunión
    • el 31 de cada mes pagar el alquiler
remind-how = /remind 21:00 Apuntar los gastos te lo recuerda cada día a las 21:00.
press-failed = 😕 Algo me ha fallado, y eso no ha tenido efecto. Inténtalo otra vez.
update-failed = 😕 Algo me ha fallado con ese mensaje, y no ha tenido efecto. Envíalo otra vez; si vuelve a fallar, dilo con otras palabras.

ask-no-time = No he encontrado ninguna hora ahí.
ask-past = “{ $time }” ya ha pasado.
ask-ambiguous = No estoy seguro de qué quiere decir “{ $time }”.
ask-no-such-time = “{ $time }” no existe.
ask-too-often = Más de una vez por minuto es demasiado.
ask-never-fires = “{ $time }” no llegaría nunca.
ask-kept = He guardado “{ $text }”.
ask-kept-media = He guardado { $kind ->
    [photo] la foto
    [voice] el mensaje de voz
    [audio] el audio
    [video] el vídeo
    [animation] el GIF
    [video_note] el videomensaje
    [sticker] el sticker
   *[other] el archivo
  }.
album-one-kept = De varios enviados juntos guardo uno, el primero con texto; desde él se llega a los demás.
ask-when = ¿Cuándo te lo recuerdo? Responde con una hora, como “mañana 18:00” o “de lunes a viernes a las 9”.
ask-when-offered = { $count ->
    [one] Toca la hora si es esa, o responde con otra.
   *[other] Toca la hora que quieres, o responde con otra.
  }
ask-when-forwarded = Nombra una hora. Tócala para que te lo recuerde entonces, o responde con otra.
ask-no-text = He entendido cuándo ({ $shown }). ¿Qué te recuerdo? Responde con ello: un texto, una foto, un archivo o un mensaje de voz.
draft-dropped = 👍 Descartado, no se ha puesto nada.
offer-taken = 👍 Vale.
not-kept = Eso no puedo guardarlo. Guardo textos, fotos, archivos, mensajes de voz y vídeo, stickers y contactos: envíame uno, con o sin hora.

card-set = ✅ Recordatorio puesto
card-media = { $kind ->
    [photo] 🖼 Foto
    [voice] 🎤 Mensaje de voz
    [audio] 🎵 Audio
    [video] 🎬 Vídeo
    [animation] 🎞 GIF
    [video_note] 📹 Videomensaje
    [sticker] 🏷 Sticker
   *[other] 📎 Archivo
  }
card-when = 🔁 { $when }
card-next = ⏰ Próximo: { $next }, { $zone }
card-nothing-next = ⏰ No queda nada pendiente.
card-paused = ⏸ En pausa: no llega nada hasta que lo reanudes.
card-waits-done = ⏳ Espera a estar hecho: antes no llega nada.
card-manner = 🔔 { $manner }
card-nag-ends = 🔕 Cada uno pregunta { $limit } veces como mucho, y no más allá del siguiente.
card-from-done = ✅ Cuenta desde que esté hecho: si no se hace, no vuelve.
card-deleted = 🗑 Borrado: ya no llega nada.
card-is-active = 🔔 Recordatorio
card-is-paused = ⏸ Recordatorio en pausa
card-is-ended = 🏁 Recordatorio pasado
card-is-deleted = 🗑 Recordatorio borrado
card-assumed = 💭 { $assumed }
card-lead-late = esta vez ya es tarde para avisar { $leads }
card-repeats-no-more = ahora llega una sola vez
button-retime = ✏️ Cambiar hora
button-delete = 🗑 Borrar
button-undo = ↩️ Deshacer
button-why = 🔎 ¿Por qué?
button-list = ☰ Volver a la lista
button-card = 🔔 El recordatorio

command-remind = Recordatorio diario: 21:00 Apuntar los gastos
command-list = Tus recordatorios
command-delete = Borrar un recordatorio
command-pause = Poner en pausa uno o todos
command-resume = Reanudar uno o todos
command-undo = Deshacer el último cambio
command-timezone = Ver o cambiar la zona horaria
command-why = Qué pasó con un recordatorio, cada vez
command-settings = Zona horaria, tu mañana
command-help = Qué sé hacer

command-export = Todo lo que guardo de este chat, en un archivo
command-forget_me = Borrar todo lo que guardo de este chat
command-sheet = Tus recordatorios y respuestas en una hoja de Google

gone = Eso ya no está.
snooze-deleted = Este recordatorio está borrado, así que no se puede aplazar. Deshaz eso primero.
snooze-paused = Este recordatorio está en pausa, así que no se puede aplazar. Reanúdalo primero: /resume
snooze-too-late = Desde entonces ha llegado otro más nuevo, así que este no se puede aplazar.
snooze-ahead = Todavía no ha llegado, así que no hay nada que aplazar. “Cambiar hora” en /list lo mueve.
changed-delete = 🗑 Borrado: { $text }
changed-pause = ⏸ En pausa: { $text }
changed-resume = ▶️ Sigue: { $text }
changed-delete-all = { $count ->
    [one] 🗑 Un recordatorio borrado.
   *[other] 🗑 { $count } recordatorios borrados.
  }
changed-pause-all = { $count ->
    [one] ⏸ Un recordatorio en pausa.
   *[other] ⏸ { $count } recordatorios en pausa.
  }
changed-resume-all = { $count ->
    [one] ▶️ Un recordatorio sigue.
   *[other] ▶️ { $count } recordatorios siguen.
  }
already-delete = Ya está borrado.
already-pause = No está en marcha, así que no hay nada que pausar.
already-resume = No está en pausa.
choose-delete = 🗑 ¿Cuál borro?
choose-pause = ⏸ ¿Cuál pongo en pausa?
choose-resume = ▶️ ¿Cuál reanudo?
choose-why = 🔎 ¿De cuál quieres saber?
choose-retime = ✏️ ¿A cuál le cambio la hora?
choose-delete-none = No hay nada que borrar. /list muestra lo que hay.
choose-pause-none = No hay nada que pausar. /list muestra lo que hay.
choose-resume-none = No hay nada en pausa. /list muestra lo que hay.
choose-why-none = No hay nada puesto. Responde /why a un mensaje mío anterior para ver qué pasó con él.
choose-retime-none = No hay nada puesto.
choose-not-found = No he encontrado ningún recordatorio con ese número o esas palabras.
choose-more = { $count ->
    [one] Hay uno más que encaja: añade una palabra para encontrarlo.
   *[other] Hay { $count } más que encajan: añade una palabra para encontrarlo.
  }
button-pause-all = ⏸ Todos
button-resume-all = ▶️ Todos
ask-lapsed = ⏳ Entretanto ha pasado la hora de “{ $text }”, así que sigue en pausa. ¿Cuándo entonces? Responde con una hora, como “mañana 18:00”.
ask-lapsed-several = ⏳ Entretanto ha pasado la hora de estos, así que siguen en pausa. Toca uno para darle otra hora.
undo-nothing = No hay nada que deshacer.
undo-stale = Eso ya no se puede deshacer: ya se deshizo, o ha pasado un día.
undo-changed-since = Ha cambiado desde entonces, así que no se ha deshecho nada.
undone-create = ↩️ Retirado: { $text }
undone-delete = ↩️ Ha vuelto: { $text }
undone-pause = ↩️ Sigue: { $text }
undone-resume = ↩️ Otra vez en pausa: { $text }
undone-edit = ↩️ Como estaba antes: { $text }
undone-done = ↩️ Al final no hecho: { $text }
undone-undone = ↩️ Al final hecho: { $text }
undone-snooze = ↩️ Ya no aplazado: { $text }
undone-not-all = { $count ->
    [one] Uno ha cambiado desde entonces y se queda como está.
   *[other] { $count } han cambiado desde entonces y se quedan como están.
  }
list-empty = No hay nada puesto.
list-title = { $total ->
    [one] Un recordatorio:
   *[other] { $total } recordatorios, primero el próximo:
  }
list-paused = ⏸ en pausa
list-waits-done = espera a estar hecho
list-over = terminado
list-how = Toca uno para abrirlo.
button-pause = ⏸ Pausar
button-resume = ▶️ Reanudar

ask-retime = ¿Cuándo entonces? Responde con una hora, como “mañana 18:00” o “de lunes a viernes a las 9”.
ask-snooze = ¿Hasta cuándo? Responde con una hora, como “30 min” o “lunes 9:00”.
when-not-understood = No he podido leer ahí una hora futura. Responde con una, como “en 30 min” o “mañana 18:00”.
card-changed = ✏️ Recordatorio cambiado

why-title = 🔎 { $text }
    { $shown }, { $zone }
why-nothing = Todavía no hay nada previsto.
why-planned = previsto
why-open = enviado, sin hacer todavía
why-done = ✅ hecho { $at }
why-done-by = ✅ hecho por { $by } { $at }
why-skipped = ⏭ saltado: { $reason } { $run }
why-superseded = sustituido: { $reason }
why-missed = ⚠️ perdido: { $reason } { $run }
why-failed = ⚠️ fallido: { $reason }
why-run = ({ $count } veces, la última { $last })
why-sent = · enviado { $at }, { $late }
why-on-time = a tiempo
why-late = { $late } tarde
why-tries = · { $count ->
    [one] un intento:
   *[other] { $count } intentos:
  } { $tries }
why-more = … { $count } más …
why-repeat = · 🔁 puede que llegara dos veces: un intento anterior pudo haber llegado
why-snooze = · 💤 aplazado hasta { $until }: { $state } { $reason }
why-pre = · ⏳ avisado antes { $at }: { $state } { $reason }
why-nag = · 🔔 preguntado otra vez { $at }: { $state } { $reason }
why-snooze-waiting = esperando
why-snooze-sending = en camino
why-snooze-sent = llegó otra vez
why-snooze-dropped = no llegó,
why-snooze-missed = perdido,
why-snooze-failed = fallido,
outcome-sent = enviado
outcome-unknown = sin respuesta, puede que llegara
outcome-unsent = no enviado, sin conexión
outcome-flood = Telegram me pidió esperar
outcome-migrated = el grupo se había mudado
outcome-thread-gone = el tema ya no existía
outcome-entities-refused = su formato fue rechazado
outcome-media-gone = su archivo ya no existía
outcome-unreachable = no se pudo llegar a este chat
outcome-refused = rechazado por Telegram
reason-edited = se cambió
reason-undone = se deshizo un cambio
reason-deleted = se borró
reason-paused = se puso en pausa
reason-done = ya estaba hecho
reason-done-ahead = hecho antes de su hora
reason-due-by-now = para entonces ya tocaba
reason-open = para entonces ya tocaba
reason-skipped = se saltó
reason-superseded = otro ocupó su lugar
reason-next-came = llegó el siguiente
reason-outage = no podía llegar hasta ti
reason-snoozed-again = se aplazó de nuevo
reason-moved = se cambió la zona horaria
reason-lost-slot-first = antes llegó uno anterior
reason-dropped = se descartó
reason-repaired = se reparó
reason-imported = se importó de nuevo

choose-other = 💤 ¿Cuál quieres que vuelva más tarde?
choose-other-none = No hay nada esperando.
replied-done = ✅ Hecho: { $text }
replied-done-ahead = ✅ Ya hecho, así que esa vez no llega: { $text }
replied-done-counted = ✅ Hecho: { $text }. Vuelve { $next }.
done-which = ✅ ¿Cuál? Respóndele “hecho”, o toca su botón.
already-done = En este no queda nada por hacer.
reply-how =
    No he entendido esa respuesta. A un recordatorio puedes responder:
    • hecho, borrar, pausar, reanudar, deshacer o por qué
    • una hora, como “en 30 min”, “mañana 18:00” o “todos los días a las 8”
    • una corrección, como “no, a las 6”, “los viernes también” o “esta semana no”
    o con un recordatorio nuevo, como “mañana a las 9 llamar a mamá”.

export = 📦 Todo lo que guardo de este chat: ajustes, recordatorios, qué pasó con cada uno, y respuestas.
forget-ask = 🗑 ¿Borro todo lo que guardo de ti: tus recordatorios, qué pasó con ellos, tus respuestas y tus ajustes? No se puede deshacer. /export te da antes una copia.
forget-ask-group = 🗑 ¿Borro todo lo que guardo de este grupo: los recordatorios de todos aquí, qué pasó con ellos, las respuestas de todos y los ajustes? No se puede deshacer. /export te da antes una copia. Solo tú, que lo has pedido, puedes decir que sí.
forget-anonymous = Pídelo con tu propio nombre, para que sepa quién dice que sí.
forget-not-yours = Solo quien lo ha pedido puede decir que sí. Pídelo tú con /forget_me.
forget-stale = Esa pregunta es antigua. Pídelo otra vez con /forget_me.
forget-kept = 👍 No se ha borrado nada.
forgotten = 🗑 Borrado: { $reminders ->
    [one] un recordatorio
   *[other] { $reminders } recordatorios
  }, { $sent ->
    [one] el registro de un envío
   *[other] el registro de { $sent } envíos
  }, { $answers ->
    [one] una respuesta
   *[other] { $answers } respuestas
  }, { $drafts ->
    [one] un mensaje a medias
   *[other] { $drafts } mensajes a medias
  } y todos los ajustes. Di /start para empezar de nuevo.
button-forget = 🗑 Borrar todo
button-forget-no = Conservarlo

edit-not-understood = ✏️ No he podido leer una hora y un texto en el mensaje editado, así que el recordatorio se queda como estaba. Edítalo otra vez, o responde a su tarjeta con otra hora.
edit-past = ✏️ La hora del mensaje editado ya ha pasado, así que el recordatorio se queda como estaba. Edítalo otra vez, o responde a su tarjeta con otra hora.
edit-delivered = ✏️ “{ $text }” ya llegó, { $at }, así que la edición no lo cambia. Envía un mensaje nuevo para ponerlo otra vez.
edit-over = ✏️ “{ $text }” ya ha terminado, así que la edición no lo cambia. Envía un mensaje nuevo para ponerlo otra vez.
edit-deleted = ✏️ “{ $text }” está borrado, así que la edición no lo cambia. Envía un mensaje nuevo para ponerlo otra vez.
edit-removed = 🗑 Ya no está en el mensaje, así que lo he borrado: { $text }

card-set-asks = ✅ Pregunta puesta
card-asks = ❓ Pregunto, y guardo tu respuesta: { $kind }
kind-amounts = importes, como “café 4,50, taxi 12”
kind-number = un número
kind-yesNo = sí o no
kind-scale = de { $from } a { $to }
kind-choice = uno de { $options }
kind-text = con palabras
button-asks = ❓ Pregúntamelo
button-kind = ❓ Qué pide
button-kind-amounts = 💰 Importes
button-kind-number = 🔢 Número
button-kind-yesNo = 👍 Sí o no
button-kind-scale5 = 1 – 5
button-kind-scale10 = 1 – 10
button-kind-choice = 🔘 Opciones
button-kind-text = 💬 Palabras
button-kind-off = 🔕 Solo recordar
kinds = ❓ “{ $text }” pide { $kind }. Toca lo que debe pedir.
ask-how = ❓ Dime qué preguntar y cuándo, y guardo tus respuestas:
    • /ask todos los días a las 21:00 cuánto he gastado
    • /ask todas las noches ¿peso?
    • /ask cada domingo a las 18:00 qué tal la semana, 1-10
ask-no-question = He entendido cuándo ({ $shown }). ¿Qué te pregunto? Responde con la pregunta.
ask-options = 🔘 ¿Qué se puede elegir en “{ $text }”? Responde con las opciones, separadas por comas: correr, nadar, descansar
ask-options-again = Necesito al menos dos opciones, separadas por comas: correr, nadar, descansar
command-ask = Una pregunta a tu hora: 21:00 cuánto he gastado
command-log = Apuntar un gasto: café 4,50

asking-how = { $kind ->
    [amounts] Responde con lo que fue, como “café 4,50, taxi 12”.
    [number] Responde con un número.
    [yesNo] Toca, o responde.
    [scale] Toca, o responde con un número.
    [choice] Toca, o responde.
   *[text] Responde con tus palabras.
  }
asking-again = { $kind ->
    [amounts] ❓ { $text } — responde con lo que fue, como “café 4,50, taxi 12”.
    [number] ❓ { $text } — responde con un número.
   *[other] ❓ { $text } — responde aquí.
  }
asking-missed = 🕳 Sin respuesta la vez anterior: { $day }
asking-answered = ✅ { $text }
button-yes = 👍 Sí
button-no = 👎 No
button-nothing = 0️⃣ Hoy nada
button-skip = ⏭ Saltar
button-answer = ✍️ Responder
button-answer-missed = ✍️ Responder la vez anterior
button-answer-more = ➕ Añadir
button-reanswer = ✏️ Cambiar
button-categorise = 🏷 { $text }
button-set-currency = 💱 { $currency }
answer-yes = Sí
answer-no = No
answer-skip = Saltado
answer-nothing = Nada
answer-logged = ✍️ Apuntado para { $day }
answer-title = ✍️ { $question } ({ $day })
answer-unread = 🤷 No he podido leer { $text }: no hay importe.
answer-totals = Σ { $day } { $dayTotal }, { $month } { $monthTotal }
answer-streak = 🔥 { $count } seguidas
answer-currency = 💭 Los importes sin moneda son { $currency }.
answer-deleted = 🗑 Respuesta borrada: { $text }
answer-which = ¿A cuál responde eso?
ask-change = ✏️ Ahora es “{ $text }”. Responde otra vez con la respuesta entera.
ask-more = ➕ Responde con lo que hay que añadir.
log-how = ✍️ Di qué has gastado: /log café 4,50, taxi 12
log-by-name = Lo demás que pregunto se responde por su nombre: /log { $name } …
unread-empty = Responde aquí.
unread-noAmount = 🤷 No encuentro ningún importe en “{ $text }”. Responde como “café 4,50, taxi 12”, o “nada”, o “saltar”.
unread-noNumber = 🤷 No encuentro ningún número en “{ $text }”. Responde con uno, o “saltar”.
unread-severalNumbers = 🤷 ¿Qué número de “{ $text }” es? Responde con uno.
unread-tooLarge = 🤷 “{ $text }” es un número demasiado grande para mí. Responde con uno menor.
unread-notYesOrNo = 🤷 ¿“{ $text }” es un sí o un no? Responde con uno, o “saltar”.
unread-notAnOption = 🤷 “{ $text }” no es ninguna de las opciones. Toca o responde con una, o “saltar”.
unread-severalOptions = 🤷 “{ $text }” es más de una de las opciones. Responde con una.
unread-outOfScale = 🤷 Eso queda fuera de { $from } a { $to }. Responde con un número de ahí.
undone-answer = ↩️ Retirado: { $text }
undone-answer-edit = ↩️ Como estaba antes: { $text }
undone-answer-delete = ↩️ Ha vuelto: { $text }

settings-dayEnds = 🌙 El día termina a las { $at }: lo que respondas antes cuenta para el día anterior.
settings-currency = 💱 Moneda: { $currency }
settings-plainLog-on = ✍️ Lo que digas de gastos se apunta sin /log.
settings-plainLog-off = ✍️ Los gastos se apuntan con /log.
settings-dayEnds-ask = 🌙 ¿Hasta qué hora de la noche cuenta una respuesta para el día anterior?
settings-currency-ask = 💱 ¿En qué moneda están los importes sin ella?
button-set-dayEnds = 🌙 Fin del día: { $at }
button-currency-other = Otra…
button-plainLog-on = ✍️ Apuntar sin más
button-plainLog-off = ✍️ Apuntar con /log
ask-currency = 💱 ¿Cuál? Responde con su nombre, signo o código, como “pesos” o “EUR”.
ask-currency-again = 🤷 No conozco esa moneda. Responde con su código, como “EUR”.
currency-set = 💱 Los importes sin moneda son { $currency } desde ahora.
ask-category = 🏷 ¿De qué categoría es “{ $text }”? Toca una, o responde con una palabra; la recordaré.
category-learnt = 🏷 “{ $text }” es { $category } desde ahora.

sheet-tab-reminders = Recordatorios
sheet-tab-answers = Respuestas
sheet-tab-deliveries = Envíos
sheet-column-text = Texto
sheet-column-when = Cuándo
sheet-column-next = Próximo
sheet-column-zone = Zona
sheet-column-state = Estado
sheet-column-tags = Etiquetas
sheet-column-status = Aviso
sheet-column-id = Id
sheet-column-date = Fecha
sheet-column-time = Hora
sheet-column-checkin = Pregunta
sheet-column-amount = Importe
sheet-column-currency = Moneda
sheet-column-category = Categoría
sheet-column-reminder = Recordatorio
sheet-column-due = Previsto
sheet-column-sent = Enviado
sheet-column-late = Retraso (s)
sheet-column-outcome = Resultado
sheet-state-active = activo
sheet-state-paused = en pausa
sheet-state-ended = terminado
sheet-state-deleted = borrado
sheet-outcome-open = enviado
sheet-outcome-done = hecho
sheet-outcome-skipped = saltado
sheet-outcome-superseded = llegó el siguiente
sheet-outcome-missed = perdido
sheet-outcome-failed = fallido
sheet-status-conflict = También cambió en el chat, y eso vale. Aquí decía { $value }
sheet-status-when-unread = No puedo leer “{ $value }” como una hora futura, así que se queda como estaba. Prueba “de lunes a viernes a las 9”.
sheet-status-when-missing = Di cuándo, en la columna Cuándo: “mañana a las 9”.
sheet-status-when-past = Esa hora ya ha pasado. Pon otra en la columna Cuándo.
sheet-status-text-missing = Un recordatorio necesita un texto. Para borrarlo, borra la fila.
sheet-status-text-too-long = Es demasiado largo para un mensaje: caben 4096 caracteres como mucho.
sheet-status-state-unread = No conozco el estado “{ $value }”. Escribe activo, en pausa o borrado.
sheet-status-amount-unread = No puedo leer “{ $value }” como importe, así que se queda como estaba.
sheet-status-currency-unread = No conozco la moneda “{ $value }”. Escribe sus tres letras, como EUR.
sheet-status-zone-missing = Dime antes tu zona horaria en el chat: /timezone
sheet-status-id-unknown = Este id es de otra fila, o de ninguna. Bórralo para que esta fila sea nueva.
sheet-status-kept = Su fila se quitó aquí mientras cambiaba en el chat, así que ha vuelto.
sheet-archived = 🗂 { $count ->
    [one] Falta una fila en tu hoja, así que he borrado lo que representaba.
   *[other] Faltan { $count } filas en tu hoja, así que he borrado lo que representaban.
  }
sheet-refused-denied = 📄 Ya no puedo cambiar tu hoja, así que se queda parada; tus recordatorios llegan igual. Compártela otra vez conmigo como editor, y sigo yo.
sheet-refused-gone = 📄 Tu hoja ya no existe, o ya no está compartida conmigo, así que se queda parada; tus recordatorios llegan igual. Compártela otra vez, y sigo yo, o enlaza otra: /sheet
sheet-refused-not-a-sheet = 📄 Lo que enlazaste ya no es una hoja de Google. Enlaza otra: /sheet
sheet-refused-full = 📄 Tu hoja ha llegado al máximo de celdas que Google permite, así que se queda parada. Borra lo que no necesites, o enlaza otra: /sheet
button-sheet-retry = Intentar otra vez

sheet-not-set-up = 📄 Quien lleva este bot no ha configurado las hojas de Google. El botón te da tus respuestas en un archivo CSV, que abre cualquier hoja de cálculo; /export da todo lo que guardo de este chat.
sheet-introduction = 📄 Guardo tus recordatorios y respuestas en una hoja de Google tuya, y recojo lo que cambies allí.
  1. Comparte tu hoja, como editor, con: { $email }
  2. Envíame su enlace.
sheet-no-link = 📄 Eso no es el enlace de una hoja de Google. Abre tu hoja en el navegador y envíame lo que muestra la barra de direcciones: https://docs.google.com/spreadsheets/d/…
sheet-linked = 📄 Enlazada. Tus pestañas aparecen en la hoja en un momento. /sheet muestra cómo va.
sheet-linked-already = 📄 Este chat ya tiene una hoja. Para usar otra, desenlaza antes esa: /sheet
sheet-taken = 📄 Otro chat escribe en esa hoja. Haz una nueva, compártela con { $email } y envíame su enlace.
sheet-access-not-shared = 📄 No puedo abrir esa hoja. Compártela, como editor, con { $email } y envíame otra vez el enlace.
sheet-access-view-only = 📄 Solo puedo mirar esa hoja. Haz editor a { $email } y envíame otra vez el enlace.
sheet-access-not-a-sheet = 📄 Eso es otra clase de archivo. Haz una hoja de Google, compártela con { $email } y envíame su enlace.
sheet-access-trashed = 📄 Esa hoja está en la papelera. Sácala, o haz una nueva, y envíame otra vez el enlace.
sheet-access-busy = 📄 Google no responde ahora mismo. Envíame otra vez el enlace en un minuto.
sheet-access-key = 📄 Google no deja entrar a este bot. Quien lo lleva debe renovar su clave; hasta entonces el botón te da tus respuestas en un archivo CSV, que abre cualquier hoja de cálculo.
sheet-none = No hay ninguna hoja enlazada: /sheet
sheet-state = 📄 Tu hoja: { $link }
sheet-never-synced = Todavía sin sincronizar: llega en un momento.
sheet-synced = Sincronizada { $at }, { $rows ->
    [one] 1 fila
   *[other] { $rows } filas
  }.
sheet-syncing = Sincronizando…
sheet-paused-person = ⏸ La has puesto en pausa.
sheet-paused-denied = ⚠️ Ya no puedo cambiarla. Compártela otra vez conmigo como editor, y sigo yo.
sheet-paused-gone = ⚠️ Ya no existe, o ya no está compartida conmigo. Compártela otra vez, y sigo yo.
sheet-paused-not-a-sheet = ⚠️ Eso ya no es una hoja de Google. Desenlázala y enlaza otra.
sheet-paused-full = ⚠️ Ha llegado al máximo de celdas que Google permite. Borra lo que no necesites y toca “Intentar otra vez”.
sheet-error-quota = ⏳ Google limita cuánto puedo escribir por minuto; sigue sola en un rato.
sheet-error-away = ⏳ Google no ha respondido; lo intento otra vez yo.
sheet-error-moved = ⏳ La hoja cambiaba todo el rato; lo intento otra vez yo.
sheet-error-ours = ⏳ Algo me ha fallado; lo intento otra vez yo.
sheet-error-key = ⚠️ Google no deja entrar a este bot. Quien lo lleva debe renovar su clave; tus recordatorios llegan igual.
sheet-unlink-ask = ¿Desenlazo la hoja? Tus recordatorios se quedan aquí en todo caso.
sheet-unlinked = 📄 Desenlazada. Las pestañas se quedan en tu hoja como están, y ya no las miro.
sheet-clearing = 📄 Desenlazada. Borro mis pestañas de tu hoja.
button-sheet-sync = 🔄 Sincronizar ahora
button-sheet-pause = ⏸ Pausar
button-sheet-resume = ▶️ Intentar otra vez
button-sheet-deliveries = ➕ Pestaña de envíos
button-sheet-deliveries-off = ➖ Pestaña de envíos
button-sheet-unlink = ✖️ Desenlazar
button-sheet-keep = Desenlazar, dejar las pestañas
button-sheet-clear = Desenlazar, borrar las pestañas
button-sheet-back = Atrás

card-was = antes: { $was }
command-answers = Lo respondido y apuntado, totales, gráficos
book-title = 📒 Respuestas · { $period }
book-title-checkin = 📒 { $checkin } · { $period }
book-words = 🔍 { $words }
book-all = todo
book-this-week = esta semana
book-empty = Entonces no se respondió ni apuntó nada. Pide que te pregunte: /ask, o apunta cuando quieras: /log café 4,50
book-not-found = No he encontrado ninguna respuesta con esas palabras.
book-total = Σ { $total }
book-no-category = sin categoría
book-span = ⌀ { $average }, de { $least } a { $most }
book-asked = ✅ Respondidas { $answered } de { $of }, como mucho { $longest } seguidas
book-which = ❓ ¿Respuestas a qué?
button-period-week = Semana
button-period-month = Mes
button-period-year = Año
button-period-all = Todo
button-earlier = ⬅️ Antes
button-later = Después ➡️
button-all-checkins = ❓ Todas las preguntas
button-chart-time = 📊 Gráfico
button-chart-category = 📊 Por categoría
button-chart-streak = 📅 Racha
button-csv = 📄 CSV
button-weekly = 🗓 Resumen semanal
chart-others = otros
chart-answered = respondida
chart-skipped = saltada
chart-missed = perdida
chart-open = abierta
chart-nothing = No hay nada que dibujar de ese tiempo.
chart-undrawn = Sin dibujar: { $total }
csv = 📄 Tus respuestas, para una hoja de cálculo.
csv-date = Fecha
csv-checkin = Pregunta
csv-by = De
csv-text = Texto
csv-amount = Importe
csv-currency = Moneda
csv-category = Categoría
csv-tags = Etiquetas
weekly = Tu semana
summary-days = 🗓 Desde { $from }:
summary-checkin = ❓ { $text }: respondidas { $answered } de { $of }
summary-nothing = No se respondió ni apuntó nada.
answer-already = Eso ya lo has respondido. Para cambiarlo, toca Cambiar bajo tu respuesta.

settings-times = 🕰 Horas y fechas: toca una para cambiarla.
settings-hours = Reloj: { $value }
settings-dates = 3/4 quiere decir: { $value }
settings-week = La semana empieza el { $value }
settings-usual = Un día sin hora: { $value }
settings-noon = Mediodía: { $value }
settings-evening = Atardecer: { $value }
settings-night = Noche: { $value }
settings-hours-ask = 🕰 ¿Cómo muestro las horas, y cómo leo “a las 5”?
settings-dates-ask = 📅 ¿Qué quiere decir 3/4 para ti?
settings-week-ask = 📅 ¿Qué día empieza tu semana?
settings-usual-ask = 🕰 ¿A qué hora te lo recuerdo cuando dices un día y ninguna hora?
settings-noon-ask = 🕰 ¿Cuándo es “mediodía” para ti?
settings-evening-ask = 🕰 ¿Cuándo es “al atardecer” para ti?
settings-night-ask = 🕰 ¿Cuándo es “por la noche” para ti?
convention-hours-auto = 17:00; “a las 5” es la próxima que llegue
convention-hours-12 = 5:00 pm; “a las 5” es la próxima que llegue
convention-hours-24 = 17:00; “a las 5” son las 05:00
convention-dates-auto = según el idioma; pregunto donde puede ser ambas
convention-dates-day-first = 3 de abril
convention-dates-month-first = 4 de marzo
convention-week-0 = lunes
convention-week-5 = sábado
convention-week-6 = domingo
convention-usual-auto = la mañana
button-set-times = 🕰 Horas y fechas
offer-taken-dates = 👍 Vale. Para mí 3/4 es { $meaning } desde ahora; /settings lo cambia.
