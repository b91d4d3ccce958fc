delivery-no-text = ⏰ Lembrete
delivery-late = ⏰ Era para { $due }, chegou { $late } atrasado.
delivery-missed = { $count ->
    [one] Uma vez antes desta se perdeu enquanto eu não conseguia falar com você.
   *[other] { $count } vezes antes desta se perderam enquanto eu não conseguia falar com você.
  }
delivery-repeat = 🔁 Isto pode estar repetido: não consegui saber se tinha chegado.
delivery-ahead = ⏳ Chega em { $left }: { $due }
delivery-nag = 🔔 Pergunto de novo a cada { $every } até estar feito.
delivery-nag-last = 🔕 Por este não pergunto mais.
delivery-media-gone = 📎 O Telegram não me deixou enviar de novo { $kind ->
    [photo] a foto
    [voice] a mensagem de voz
    [audio] o áudio
    [video] o vídeo
    [animation] o GIF
    [video_note] a mensagem de vídeo
    [sticker] a figurinha
   *[other] o arquivo
  }.
delivery-shortened = (encurtado: no Telegram não cabe mais)
delivery-done = ✅ Feito { $at }
delivery-done-by = ✅ Feito por { $name } { $at }
delivery-snoozed = 💤 De novo { $until }
bundle-title = ⏰ { $count } lembretes venceram enquanto eu não conseguia falar com você:

button-done = ✅ Feito
button-undone = ↩️ Não feito
button-all-done = ✅ Tudo feito
button-snooze-10m = 10 min
button-snooze-1h = 1 h
button-snooze-1d = Amanhã
button-other = Outro…

start = 👋 Olá! Eu lembro você no minuto certo, aconteça o que acontecer comigo nesse meio-tempo.
start-named = 👋 Olá, { $name }! Eu lembro você no minuto certo, aconteça o que acontecer comigo nesse meio-tempo.
group-hello = 👋 Olá! Eu lembro este grupo no minuto certo. Fale comigo por um comando, por { $name } ou respondendo a mim; no resto eu não mexo.
group-back = 👋 Voltei, e os lembretes de vocês continuam.
command-unknown = Não conheço esse comando. Digite / para ver os que conheço.
zone-ask = Em que fuso horário você está? Toque em um, compartilhe sua localização, ou escreva sua cidade, um nome como America/Sao_Paulo, uma diferença como UTC-3, ou o que seu relógio mostra agora, como 14:35.
zone-ask-group = Em que fuso horário está este grupo? Toque em um, ou responda a isto com uma cidade, um nome como America/Sao_Paulo, uma diferença como UTC-3, ou o que o relógio mostra lá agora, como 14:35.
zone-needed = ✍️ Guardei isso. Para trazer no minuto certo, preciso saber primeiro o fuso horário.
zone-none = 🌍 Ainda não há fuso horário definido.
zone-is = 🌍 Seu fuso horário é { $zone }: lá são { $time } agora. Para mudar: /timezone
zone-is-group = 🌍 O fuso horário deste grupo é { $zone }: lá são { $time } agora. Para mudar: /timezone
zone-fixed = ⚠️ Uma diferença não acompanha mudanças de hora, como o horário de verão. Se aí existe, escreva sua cidade.
zone-then-drafts = E aqui está o que eu tinha guardado:
zone-same = Esse já é seu fuso horário: { $zone }.
zone-settled = 👍
zone-choose-place = Qual “{ $text }” é? Toque, ou escreva com o país.
zone-choose-clock = Em vários lugares é essa hora agora. Toque no seu; se não estiver aqui, escreva sua cidade.
zone-choose-abbreviation = “{ $text }” pode ser vários horários, e não diz se mudam no verão. Toque no seu; se não estiver aqui, escreva sua cidade.
zone-no-such-clock = Nenhum relógio no mundo mostra isso agora: em UTC são { $utc }. Mande a hora que seu relógio mostra neste momento, ou escreva sua cidade.
zone-unknown = Não conheço um lugar chamado “{ $text }”. Escreva uma cidade maior por perto, um nome como America/Sao_Paulo, uma diferença como UTC-3, ou o que seu relógio mostra agora, como 14:35.
button-location = 📍 Compartilhar localização

settings = ⚙️ Ajustes
settings-morning = 🌅 Manhã: { $morning }. É a hora de um dia sem hora.
settings-lang = 💬 Idioma: { $language }
settings-morning-ask = 🌅 A que horas eu lembro quando você diz um dia e nenhuma hora?
settings-lang-ask = 💬 Em que idioma eu falo?
settings-set = Salvo.
button-set-zone = 🌍 Mudar fuso horário
button-set-morning = 🌅 Manhã: { $morning }
button-set-lang = 💬 { $language }
button-back = ‹ Voltar
help = Eu lembro você no minuto certo. Diga o quê e quando, com suas palavras.
help-more = Logo depois de criar um lembrete, por dez minutos, é só dizer o que corrigir: “não, às 6”, “sexta também”, “esta semana não”. Mais tarde, responda a ele. Fotos, arquivos e encaminhados também funcionam: diga quando na legenda. Embaixo de cada lembrete há botões para mudar a hora, apagar ou desfazer.

move-title = 🌍 Mudar de { $from } para { $to }? Lá são { $now } agora.
move-moving = { $count ->
    [one] Um lembrete mantém sua hora do dia, no novo relógio:
   *[other] { $count } lembretes mantêm sua hora do dia, no novo relógio:
  }
move-item-earlier = { $text }: { $when }, { $by } mais cedo que antes
move-item-later = { $text }: { $when }, { $by } mais tarde que antes
move-item-same = { $text }: { $when }, no mesmo momento
move-item-paused = { $text }: em pausa
move-item-waits = { $text }: conta a partir de feito
move-past = { $count ->
    [one] No novo relógio, a hora de um já passou; vou perguntar a você sobre ele:
   *[other] No novo relógio, a hora de { $count } já passou; vou perguntar a você sobre eles:
  }
move-past-item = { $text }: { $when }
move-staying = { $count ->
    [one] Um não muda:
   *[other] { $count } não mudam:
  }
move-item-fixed = { $text }: { $when }, pois está fixado em { $zone }
move-item-counted = { $text }: { $when }, pois conta tempo e não segue o relógio
move-more = … e mais { $count }
move-nothing = Nada do que está marcado segue o fuso horário.
zone-data-moved = { $count ->
    [one] 🕰 As regras dos relógios em { $zones } mudaram. Um lembrete mantém lá sua hora do dia, e por isso chega em outro momento:
   *[other] 🕰 As regras dos relógios em { $zones } mudaram. { $count } lembretes mantêm lá sua hora do dia, e por isso chegam em outro momento:
  }
zone-data-over = { $text }: sua última hora não existe mais, então acabou
button-move = ✅ Mudar para { $zone }
button-keep-zone = Ficar em { $zone }
moved = { $count ->
    [0] Nada precisou mudar.
    [one] Um lembrete mudou junto.
   *[other] { $count } lembretes mudaram junto.
  }
lost-ask = ⏳ No novo relógio isto já passou, e ainda não tinha chegado. O que eu faço?
button-lost-now = Lembrar agora
button-lost-drop = Descartar
button-lost-skip = Pular
lost-now = ✅ Chega agora: { $text }
lost-again = ✅ Chega { $when }: { $text }
lost-dropped = 🗑 Descartado: { $text }
examples =
    Diga assim:
    • amanhã às 9h ligar pra mãe
    • em 20 minutos tirar o bolo do forno
    • de segunda a sexta às 8h30 reunião
    • todo dia 31 pagar o aluguel
remind-how = /remind 21:00 Anotar os gastos lembra você todo dia às 21:00.
press-failed = 😕 Algo deu errado do meu lado, e isso não teve efeito. Tente de novo.
update-failed = 😕 Algo deu errado com essa mensagem do meu lado, e ela não teve efeito. Mande de novo; se falhar outra vez, diga com outras palavras.

ask-no-time = Não encontrei uma hora nisso.
ask-past = “{ $time }” já passou.
ask-ambiguous = Não tenho certeza do que “{ $time }” quer dizer.
ask-no-such-time = “{ $time }” não existe.
ask-too-often = Mais de uma vez por minuto é demais.
ask-never-fires = “{ $time }” nunca chegaria.
ask-kept = Guardei “{ $text }”.
ask-kept-media = Guardei { $kind ->
    [photo] a foto
    [voice] a mensagem de voz
    [audio] o áudio
    [video] o vídeo
    [animation] o GIF
    [video_note] a mensagem de vídeo
    [sticker] a figurinha
   *[other] o arquivo
  }.
album-one-kept = De vários enviados juntos eu guardo um, o primeiro com texto; ele leva de volta aos outros.
ask-when = Quando eu lembro você? Responda com uma hora, como “amanhã 18:00” ou “de segunda a sexta às 9h”.
ask-when-offered = { $count ->
    [one] Toque na hora se for essa, ou responda com outra.
   *[other] Toque na hora que você quer, ou responda com outra.
  }
ask-when-forwarded = Aí há uma hora. Toque nela para ser lembrado então, ou responda com outra.
ask-no-text = Entendi quando ({ $shown }). Do que eu lembro você? Responda com isso: um texto, uma foto, um arquivo ou uma mensagem de voz.
draft-dropped = 👍 Descartado, nada foi marcado.
offer-taken = 👍 Certo.
not-kept = Isso eu não consigo guardar. Guardo textos, fotos, arquivos, mensagens de voz e de vídeo, figurinhas e contatos: mande um, com ou sem hora.

card-set = ✅ Lembrete marcado
card-media = { $kind ->
    [photo] 🖼 Foto
    [voice] 🎤 Mensagem de voz
    [audio] 🎵 Áudio
    [video] 🎬 Vídeo
    [animation] 🎞 GIF
    [video_note] 📹 Mensagem de vídeo
    [sticker] 🏷 Figurinha
   *[other] 📎 Arquivo
  }
card-when = 🔁 { $when }
card-next = ⏰ Próximo: { $next }, { $zone }
card-nothing-next = ⏰ Não há mais nada pela frente.
card-paused = ⏸ Em pausa: nada chega até você retomar.
card-waits-done = ⏳ Espera estar feito: nada chega antes.
card-manner = 🔔 { $manner }
card-nag-ends = 🔕 Cada um pergunta no máximo { $limit } vezes, e não além do próximo.
card-from-done = ✅ Conta a partir de feito: se não for feito, não volta.
card-deleted = 🗑 Apagado: nada mais chega.
card-is-active = 🔔 Lembrete
card-is-paused = ⏸ Lembrete em pausa
card-is-ended = 🏁 Lembrete passado
card-is-deleted = 🗑 Lembrete apagado
card-assumed = 💭 { $assumed }
card-lead-late = desta vez já passou a hora de avisar { $leads }
card-repeats-no-more = agora chega só uma vez
button-retime = ✏️ Mudar hora
button-delete = 🗑 Apagar
button-undo = ↩️ Desfazer
button-why = 🔎 Por quê?
button-list = ☰ Voltar à lista
button-card = 🔔 O lembrete

command-remind = Lembrete diário: 21:00 Anotar os gastos
command-list = Seus lembretes
command-delete = Apagar um lembrete
command-pause = Pausar um ou todos
command-resume = Retomar um ou todos
command-undo = Desfazer a última mudança
command-timezone = Ver ou mudar o fuso horário
command-why = O que foi feito de um lembrete, cada vez
command-settings = Fuso horário, sua manhã
command-help = O que eu sei fazer

command-export = Tudo o que guardo desta conversa, em um arquivo
command-forget_me = Apagar tudo o que guardo desta conversa
command-sheet = Seus lembretes e respostas em uma planilha do Google

gone = Isso não está mais aí.
snooze-deleted = Este lembrete foi apagado, então não dá para adiar. Desfaça isso primeiro.
snooze-paused = Este lembrete está em pausa, então não dá para adiar. Retome primeiro: /resume
snooze-too-late = Chegou um mais novo desde então, então este não dá para adiar.
snooze-ahead = Ele ainda não chegou, então não há nada para adiar. “Mudar hora” em /list muda a hora dele.
changed-delete = 🗑 Apagado: { $text }
changed-pause = ⏸ Em pausa: { $text }
changed-resume = ▶️ Continua: { $text }
changed-delete-all = { $count ->
    [one] 🗑 Um lembrete apagado.
   *[other] 🗑 { $count } lembretes apagados.
  }
changed-pause-all = { $count ->
    [one] ⏸ Um lembrete em pausa.
   *[other] ⏸ { $count } lembretes em pausa.
  }
changed-resume-all = { $count ->
    [one] ▶️ Um lembrete continua.
   *[other] ▶️ { $count } lembretes continuam.
  }
already-delete = Já está apagado.
already-pause = Não está correndo, então não há nada para pausar.
already-resume = Não está em pausa.
choose-delete = 🗑 Qual eu apago?
choose-pause = ⏸ Qual eu pauso?
choose-resume = ▶️ Qual eu retomo?
choose-why = 🔎 De qual você quer saber?
choose-retime = ✏️ Qual ganha uma nova hora?
choose-delete-none = Não há nada para apagar. /list mostra o que está marcado.
choose-pause-none = Não há nada para pausar. /list mostra o que está marcado.
choose-resume-none = Não há nada em pausa. /list mostra o que está marcado.
choose-why-none = Não há nada marcado. Responda /why a uma mensagem minha mais antiga para ver o que foi feito dela.
choose-retime-none = Não há nada marcado.
choose-not-found = Não encontrei nenhum lembrete com esse número ou essas palavras.
choose-more = { $count ->
    [one] Há mais um que serve: acrescente uma palavra para encontrá-lo.
   *[other] Há mais { $count } que servem: acrescente uma palavra para encontrar.
  }
button-pause-all = ⏸ Todos
button-resume-all = ▶️ Todos
ask-lapsed = ⏳ A hora de “{ $text }” passou nesse meio-tempo, então continua em pausa. Quando, então? Responda com uma hora, como “amanhã 18:00”.
ask-lapsed-several = ⏳ A hora destes passou nesse meio-tempo, então continuam em pausa. Toque em um para dar uma nova hora.
undo-nothing = Não há nada para desfazer.
undo-stale = Isso não dá mais para desfazer: já foi desfeito, ou passou um dia.
undo-changed-since = Mudou desde então, então nada foi desfeito.
undone-create = ↩️ Retirado: { $text }
undone-delete = ↩️ Voltou: { $text }
undone-pause = ↩️ Continua: { $text }
undone-resume = ↩️ Em pausa de novo: { $text }
undone-edit = ↩️ Como era antes: { $text }
undone-done = ↩️ Afinal não feito: { $text }
undone-undone = ↩️ Afinal feito: { $text }
undone-snooze = ↩️ Não mais adiado: { $text }
undone-not-all = { $count ->
    [one] Um mudou desde então e fica como está.
   *[other] { $count } mudaram desde então e ficam como estão.
  }
list-empty = Não há nada marcado.
list-title = { $total ->
    [one] Um lembrete:
   *[other] { $total } lembretes, o próximo primeiro:
  }
list-paused = ⏸ em pausa
list-waits-done = espera estar feito
list-over = acabou
list-how = Toque em um para abrir.
button-pause = ⏸ Pausar
button-resume = ▶️ Retomar

ask-retime = Quando, então? Responda com uma hora, como “amanhã 18:00” ou “de segunda a sexta às 9h”.
ask-snooze = Até quando? Responda com uma hora, como “30 min” ou “segunda 9:00”.
when-not-understood = Não consegui ler aí uma hora futura. Responda com uma, como “em 30 min” ou “amanhã 18:00”.
card-changed = ✏️ Lembrete mudado

why-title = 🔎 { $text }
    { $shown }, { $zone }
why-nothing = Nada foi planejado ainda.
why-planned = planejado
why-open = enviado, ainda não feito
why-done = ✅ feito { $at }
why-done-by = ✅ feito por { $by } { $at }
why-skipped = ⏭ pulado: { $reason } { $run }
why-superseded = substituído: { $reason }
why-missed = ⚠️ perdido: { $reason } { $run }
why-failed = ⚠️ falhou: { $reason }
why-run = ({ $count } vezes, a última { $last })
why-sent = · enviado { $at }, { $late }
why-on-time = na hora
why-late = { $late } atrasado
why-tries = · { $count ->
    [one] uma tentativa:
   *[other] { $count } tentativas:
  } { $tries }
why-more = … mais { $count } …
why-repeat = · 🔁 pode ter chegado duas vezes: uma tentativa anterior pode ter chegado
why-snooze = · 💤 adiado até { $until }: { $state } { $reason }
why-pre = · ⏳ avisado antes { $at }: { $state } { $reason }
why-nag = · 🔔 perguntado de novo { $at }: { $state } { $reason }
why-snooze-waiting = esperando
why-snooze-sending = a caminho
why-snooze-sent = chegou de novo
why-snooze-dropped = não chegou,
why-snooze-missed = perdido,
why-snooze-failed = falhou,
outcome-sent = enviado
outcome-unknown = sem resposta, pode ter chegado
outcome-unsent = não enviado, sem conexão
outcome-flood = o Telegram pediu para esperar
outcome-migrated = o grupo tinha mudado
outcome-thread-gone = o tópico não existia mais
outcome-entities-refused = a formatação foi recusada
outcome-media-gone = o arquivo não existia mais
outcome-unreachable = não foi possível chegar a esta conversa
outcome-refused = recusado pelo Telegram
reason-edited = foi mudado
reason-undone = uma mudança foi desfeita
reason-deleted = foi apagado
reason-paused = foi pausado
reason-done = já estava feito
reason-done-ahead = feito antes da hora
reason-due-by-now = a essa altura já era a hora
reason-open = a essa altura já era a hora
reason-skipped = foi pulado
reason-superseded = outro tomou o lugar
reason-next-came = chegou o próximo
reason-outage = eu não conseguia falar com você
reason-snoozed-again = foi adiado de novo
reason-moved = o fuso horário mudou
reason-lost-slot-first = um anterior chegou primeiro
reason-dropped = foi descartado
reason-repaired = foi consertado
reason-imported = foi importado de novo

choose-other = 💤 Qual deve voltar mais tarde?
choose-other-none = Não há nada esperando.
replied-done = ✅ Feito: { $text }
replied-done-ahead = ✅ Já feito, então não chega dessa vez: { $text }
replied-done-counted = ✅ Feito: { $text }. Volta { $next }.
done-which = ✅ Qual? Responda “feito” a ele, ou toque no botão.
already-done = Neste não há nada em aberto para fazer.
reply-how =
    Não entendi essa resposta. A um lembrete você pode responder:
    • feito, apagar, pausar, retomar, desfazer ou por quê
    • uma hora, como “em 30 min”, “amanhã 18:00” ou “todo dia às 8h”
    • uma correção, como “não, às 6”, “sexta também” ou “esta semana não”
    ou com um lembrete novo, como “amanhã às 9h ligar pra mãe”.

export = 📦 Tudo o que guardo desta conversa: ajustes, lembretes, o que foi feito de cada um e respostas.
forget-ask = 🗑 Apago tudo o que guardo de você: seus lembretes, o que foi feito deles, suas respostas e seus ajustes? Isso não dá para desfazer. /export dá uma cópia antes.
forget-ask-group = 🗑 Apago tudo o que guardo deste grupo: os lembretes de todos aqui, o que foi feito deles, as respostas de todos e os ajustes? Isso não dá para desfazer. /export dá uma cópia antes. Só você, que pediu, pode dizer sim.
forget-anonymous = Peça isso com seu próprio nome, para eu saber quem diz sim.
forget-not-yours = Só quem pediu pode dizer sim. Peça você com /forget_me.
forget-stale = Essa pergunta é antiga. Peça de novo com /forget_me.
forget-kept = 👍 Nada foi apagado.
forgotten = 🗑 Apagado: { $reminders ->
    [one] um lembrete
   *[other] { $reminders } lembretes
  }, { $sent ->
    [one] o registro de um envio
   *[other] o registro de { $sent } envios
  }, { $answers ->
    [one] uma resposta
   *[other] { $answers } respostas
  }, { $drafts ->
    [one] uma mensagem inacabada
   *[other] { $drafts } mensagens inacabadas
  } e todos os ajustes. Diga /start para começar de novo.
button-forget = 🗑 Apagar tudo
button-forget-no = Manter

edit-not-understood = ✏️ Não consegui ler uma hora e um texto na mensagem editada, então o lembrete fica como estava. Edite de novo, ou responda ao cartão dele com uma nova hora.
edit-past = ✏️ A hora na mensagem editada já passou, então o lembrete fica como estava. Edite de novo, ou responda ao cartão dele com uma nova hora.
edit-delivered = ✏️ “{ $text }” já chegou, { $at }, então a edição não muda nada. Mande uma mensagem nova para marcar de novo.
edit-over = ✏️ “{ $text }” já acabou, então a edição não muda nada. Mande uma mensagem nova para marcar de novo.
edit-deleted = ✏️ “{ $text }” foi apagado, então a edição não muda nada. Mande uma mensagem nova para marcar de novo.
edit-removed = 🗑 Não está mais na mensagem, então apaguei: { $text }

card-set-asks = ✅ Pergunta marcada
card-asks = ❓ Eu pergunto, e guardo sua resposta: { $kind }
kind-amounts = valores, como “café 4,50, táxi 12”
kind-number = um número
kind-yesNo = sim ou não
kind-scale = de { $from } a { $to }
kind-choice = um de { $options }
kind-text = em palavras
button-asks = ❓ Pergunte isto
button-kind = ❓ O que pede
button-kind-amounts = 💰 Valores
button-kind-number = 🔢 Número
button-kind-yesNo = 👍 Sim ou não
button-kind-scale5 = 1 – 5
button-kind-scale10 = 1 – 10
button-kind-choice = 🔘 Opções
button-kind-text = 💬 Palavras
button-kind-off = 🔕 Só lembrar
kinds = ❓ “{ $text }” pede { $kind }. Toque no que deve pedir.
ask-how = ❓ Diga o que perguntar e quando, e eu guardo suas respostas:
    • /ask todo dia às 21h quanto gastei
    • /ask toda noite peso?
    • /ask todo domingo às 18h como foi a semana, 1-10
ask-no-question = Entendi quando ({ $shown }). O que eu pergunto? Responda com a pergunta.
ask-options = 🔘 O que dá para escolher em “{ $text }”? Responda com as opções, separadas por vírgulas: correr, nadar, descansar
ask-options-again = Preciso de pelo menos duas opções, separadas por vírgulas: correr, nadar, descansar
command-ask = Uma pergunta na sua hora: 21:00 quanto gastei
command-log = Anotar um gasto: café 4,50

asking-how = { $kind ->
    [amounts] Responda com o que foi, como “café 4,50, táxi 12”.
    [number] Responda com um número.
    [yesNo] Toque, ou responda.
    [scale] Toque, ou responda com um número.
    [choice] Toque, ou responda.
   *[text] Responda com suas palavras.
  }
asking-again = { $kind ->
    [amounts] ❓ { $text } — responda com o que foi, como “café 4,50, táxi 12”.
    [number] ❓ { $text } — responda com um número.
   *[other] ❓ { $text } — responda aqui.
  }
asking-missed = 🕳 Sem resposta na vez anterior: { $day }
asking-answered = ✅ { $text }
button-yes = 👍 Sim
button-no = 👎 Não
button-nothing = 0️⃣ Nada hoje
button-skip = ⏭ Pular
button-answer = ✍️ Responder
button-answer-missed = ✍️ Responder a vez anterior
button-answer-more = ➕ Acrescentar
button-reanswer = ✏️ Mudar
button-categorise = 🏷 { $text }
button-set-currency = 💱 { $currency }
answer-yes = Sim
answer-no = Não
answer-skip = Pulado
answer-nothing = Nada
answer-logged = ✍️ Anotado para { $day }
answer-title = ✍️ { $question } ({ $day })
answer-unread = 🤷 Não consegui ler { $text }: não há valor.
answer-totals = Σ { $day } { $dayTotal }, { $month } { $monthTotal }
answer-streak = 🔥 { $count } seguidas
answer-currency = 💭 Valores sem moeda são { $currency }.
answer-deleted = 🗑 Resposta apagada: { $text }
answer-which = A qual isso responde?
ask-change = ✏️ Agora é “{ $text }”. Responda de novo com a resposta inteira.
ask-more = ➕ Responda com o que acrescentar.
log-how = ✍️ Diga o que gastou: /log café 4,50, táxi 12
log-by-name = O mais que pergunto se responde pelo nome: /log { $name } …
unread-empty = Responda aqui.
unread-noAmount = 🤷 Não encontro um valor em “{ $text }”. Responda como “café 4,50, táxi 12”, ou “nada”, ou “pular”.
unread-noNumber = 🤷 Não encontro um número em “{ $text }”. Responda com um, ou “pular”.
unread-severalNumbers = 🤷 Qual número de “{ $text }” é? Responda com um.
unread-tooLarge = 🤷 “{ $text }” é um número grande demais para mim. Responda com um menor.
unread-notYesOrNo = 🤷 “{ $text }” é um sim ou um não? Responda com um, ou “pular”.
unread-notAnOption = 🤷 “{ $text }” não é nenhuma das opções. Toque ou responda com uma, ou “pular”.
unread-severalOptions = 🤷 “{ $text }” é mais de uma das opções. Responda com uma.
unread-outOfScale = 🤷 Isso está fora de { $from } a { $to }. Responda com um número daí.
undone-answer = ↩️ Retirado: { $text }
undone-answer-edit = ↩️ Como era antes: { $text }
undone-answer-delete = ↩️ Voltou: { $text }

settings-dayEnds = 🌙 O dia termina às { $at }: o que você responder antes conta para o dia anterior.
settings-currency = 💱 Moeda: { $currency }
settings-plainLog-on = ✍️ O que você disser de gastos é anotado sem /log.
settings-plainLog-off = ✍️ Gastos são anotados com /log.
settings-dayEnds-ask = 🌙 Até que hora da noite uma resposta conta para o dia anterior?
settings-currency-ask = 💱 Em que moeda são os valores sem moeda?
button-set-dayEnds = 🌙 Fim do dia: { $at }
button-currency-other = Outra…
button-plainLog-on = ✍️ Anotar direto
button-plainLog-off = ✍️ Anotar com /log
ask-currency = 💱 Qual? Responda com o nome, o sinal ou o código, como “reais” ou “EUR”.
ask-currency-again = 🤷 Não conheço essa moeda. Responda com o código, como “EUR”.
currency-set = 💱 Valores sem moeda são { $currency } a partir de agora.
ask-category = 🏷 De que categoria é “{ $text }”? Toque em uma, ou responda com uma palavra; eu vou lembrar.
category-learnt = 🏷 “{ $text }” é { $category } a partir de agora.

sheet-tab-reminders = Lembretes
sheet-tab-answers = Respostas
sheet-tab-deliveries = Envios
sheet-column-text = Texto
sheet-column-when = Quando
sheet-column-next = Próximo
sheet-column-zone = Fuso
sheet-column-state = Estado
sheet-column-tags = Etiquetas
sheet-column-status = Aviso
sheet-column-id = Id
sheet-column-date = Data
sheet-column-time = Hora
sheet-column-checkin = Pergunta
sheet-column-amount = Valor
sheet-column-currency = Moeda
sheet-column-category = Categoria
sheet-column-reminder = Lembrete
sheet-column-due = Previsto
sheet-column-sent = Enviado
sheet-column-late = Atraso (s)
sheet-column-outcome = Resultado
sheet-state-active = ativo
sheet-state-paused = em pausa
sheet-state-ended = acabou
sheet-state-deleted = apagado
sheet-outcome-open = enviado
sheet-outcome-done = feito
sheet-outcome-skipped = pulado
sheet-outcome-superseded = chegou o próximo
sheet-outcome-missed = perdido
sheet-outcome-failed = falhou
sheet-status-conflict = Mudou também na conversa, e isso vale. Aqui estava { $value }
sheet-status-when-unread = Não consigo ler “{ $value }” como uma hora futura, então fica como estava. Tente “de segunda a sexta às 9h”.
sheet-status-when-missing = Diga quando, na coluna Quando: “amanhã às 9h”.
sheet-status-when-past = Essa hora já passou. Dê uma nova na coluna Quando.
sheet-status-text-missing = Um lembrete precisa de um texto. Para apagar, apague a linha.
sheet-status-text-too-long = Isso é longo demais para uma mensagem: cabem no máximo 4096 caracteres.
sheet-status-state-unread = Não conheço o estado “{ $value }”. Escreva ativo, em pausa ou apagado.
sheet-status-amount-unread = Não consigo ler “{ $value }” como valor, então fica como estava.
sheet-status-currency-unread = Não conheço a moeda “{ $value }”. Escreva as três letras, como BRL.
sheet-status-zone-missing = Diga antes seu fuso horário na conversa: /timezone
sheet-status-id-unknown = Este id é de outra linha, ou de nenhuma. Apague-o para esta linha ser nova.
sheet-status-kept = A linha foi retirada aqui enquanto mudava na conversa, então voltou.
sheet-archived = 🗂 { $count ->
    [one] Uma linha sumiu da sua planilha, então apaguei o que ela representava.
   *[other] { $count } linhas sumiram da sua planilha, então apaguei o que elas representavam.
  }
sheet-refused-denied = 📄 Não consigo mais mudar sua planilha, então ela fica parada; seus lembretes chegam do mesmo jeito. Compartilhe de novo comigo como editor, e eu continuo.
sheet-refused-gone = 📄 Sua planilha sumiu, ou não está mais compartilhada comigo, então fica parada; seus lembretes chegam do mesmo jeito. Compartilhe de novo, e eu continuo, ou ligue outra: /sheet
sheet-refused-not-a-sheet = 📄 O que você ligou não é mais uma planilha do Google. Ligue outra: /sheet
sheet-refused-full = 📄 Sua planilha chegou ao máximo de células que o Google permite, então fica parada. Apague o que não precisa, ou ligue outra: /sheet
button-sheet-retry = Tentar de novo

sheet-not-set-up = 📄 Quem cuida deste bot não configurou as planilhas do Google. O botão dá suas respostas em um arquivo CSV, que qualquer planilha abre; /export dá tudo o que guardo desta conversa.
sheet-introduction = 📄 Guardo seus lembretes e respostas em uma planilha sua do Google, e pego o que você mudar lá.
  1. Compartilhe sua planilha, como editor, com: { $email }
  2. Mande o link dela.
sheet-no-link = 📄 Isso não é o link de uma planilha do Google. Abra sua planilha no navegador e mande o que a barra de endereço mostra: https://docs.google.com/spreadsheets/d/…
sheet-linked = 📄 Ligada. Suas abas aparecem na planilha em um momento. /sheet mostra como está.
sheet-linked-already = 📄 Esta conversa já tem uma planilha. Para usar outra, desligue antes essa: /sheet
sheet-taken = 📄 Outra conversa escreve nessa planilha. Faça uma nova, compartilhe com { $email } e mande o link.
sheet-access-not-shared = 📄 Não consigo abrir essa planilha. Compartilhe, como editor, com { $email } e mande o link de novo.
sheet-access-view-only = 📄 Só posso olhar essa planilha. Torne { $email } editor dela e mande o link de novo.
sheet-access-not-a-sheet = 📄 Isso é outro tipo de arquivo. Faça uma planilha do Google, compartilhe com { $email } e mande o link.
sheet-access-trashed = 📄 Essa planilha está na lixeira. Tire de lá, ou faça uma nova, e mande o link de novo.
sheet-access-busy = 📄 O Google não responde agora. Mande o link de novo daqui a um minuto.
sheet-access-key = 📄 O Google não deixa este bot entrar. Quem cuida dele precisa renovar a chave; até lá o botão dá suas respostas em um arquivo CSV, que qualquer planilha abre.
sheet-none = Nenhuma planilha ligada: /sheet
sheet-state = 📄 Sua planilha: { $link }
sheet-never-synced = Ainda não sincronizada: chega em um momento.
sheet-synced = Sincronizada { $at }, { $rows ->
    [one] 1 linha
   *[other] { $rows } linhas
  }.
sheet-syncing = Sincronizando…
sheet-paused-person = ⏸ Pausada por você.
sheet-paused-denied = ⚠️ Não posso mais mudar nada nela. Compartilhe de novo comigo como editor, e eu continuo.
sheet-paused-gone = ⚠️ Ela sumiu, ou não está mais compartilhada comigo. Compartilhe de novo, e eu continuo.
sheet-paused-not-a-sheet = ⚠️ Isso não é mais uma planilha do Google. Desligue e ligue outra.
sheet-paused-full = ⚠️ Chegou ao máximo de células que o Google permite. Apague o que não precisa e toque em “Tentar de novo”.
sheet-error-quota = ⏳ O Google limita quanto posso escrever por minuto; continua daqui a pouco.
sheet-error-away = ⏳ O Google não respondeu; eu tento de novo.
sheet-error-moved = ⏳ A planilha mudava o tempo todo; eu tento de novo.
sheet-error-ours = ⏳ Algo deu errado do meu lado; eu tento de novo.
sheet-error-key = ⚠️ O Google não deixa este bot entrar. Quem cuida dele precisa renovar a chave; seus lembretes chegam do mesmo jeito.
sheet-unlink-ask = Desligo a planilha? Seus lembretes ficam aqui de qualquer jeito.
sheet-unlinked = 📄 Desligada. As abas ficam na sua planilha como estão, e eu não olho mais para elas.
sheet-clearing = 📄 Desligada. Apago minhas abas da sua planilha.
button-sheet-sync = 🔄 Sincronizar agora
button-sheet-pause = ⏸ Pausar
button-sheet-resume = ▶️ Tentar de novo
button-sheet-deliveries = ➕ Aba de envios
button-sheet-deliveries-off = ➖ Aba de envios
button-sheet-unlink = ✖️ Desligar
button-sheet-keep = Desligar, manter as abas
button-sheet-clear = Desligar, apagar as abas
button-sheet-back = Voltar

card-was = antes: { $was }
command-answers = O que foi respondido e anotado, totais, gráficos
book-title = 📒 Respostas · { $period }
book-title-checkin = 📒 { $checkin } · { $period }
book-words = 🔍 { $words }
book-all = tudo
book-this-week = esta semana
book-empty = Nada foi respondido nem anotado então. Peça para eu perguntar: /ask, ou anote quando quiser: /log café 4,50
book-not-found = Não encontrei nenhuma resposta com essas palavras.
book-total = Σ { $total }
book-no-category = sem categoria
book-span = ⌀ { $average }, de { $least } a { $most }
book-asked = ✅ Respondidas { $answered } de { $of }, no máximo { $longest } seguidas
book-which = ❓ Respostas a quê?
button-period-week = Semana
button-period-month = Mês
button-period-year = Ano
button-period-all = Tudo
button-earlier = ⬅️ Antes
button-later = Depois ➡️
button-all-checkins = ❓ Todas as perguntas
button-chart-time = 📊 Gráfico
button-chart-category = 📊 Por categoria
button-chart-streak = 📅 Sequência
button-csv = 📄 CSV
button-weekly = 🗓 Resumo da semana
chart-others = outros
chart-answered = respondida
chart-skipped = pulada
chart-missed = perdida
chart-open = em aberto
chart-nothing = Não há nada para desenhar desse tempo.
chart-undrawn = Sem desenho: { $total }
csv = 📄 Suas respostas, para uma planilha.
csv-date = Data
csv-checkin = Pergunta
csv-by = De
csv-text = Texto
csv-amount = Valor
csv-currency = Moeda
csv-category = Categoria
csv-tags = Etiquetas
weekly = Sua semana
summary-days = 🗓 Desde { $from }:
summary-checkin = ❓ { $text }: respondidas { $answered } de { $of }
summary-nothing = Nada foi respondido nem anotado.
answer-already = Você já respondeu isso. Para mudar, toque em Mudar embaixo da sua resposta.

settings-times = 🕰 Horas e datas: toque em uma para mudar.
settings-hours = Relógio: { $value }
settings-dates = 3/4 quer dizer: { $value }
settings-week = A semana começa em: { $value }
settings-usual = Um dia sem hora: { $value }
settings-noon = Meio-dia: { $value }
settings-evening = Anoitecer: { $value }
settings-night = Noite: { $value }
settings-hours-ask = 🕰 Como eu mostro as horas, e como leio “às 5”?
settings-dates-ask = 📅 O que 3/4 quer dizer para você?
settings-week-ask = 📅 Em que dia começa sua semana?
settings-usual-ask = 🕰 A que horas eu lembro quando você diz um dia e nenhuma hora?
settings-noon-ask = 🕰 Quando é “meio-dia” para você?
settings-evening-ask = 🕰 Quando é “ao anoitecer” para você?
settings-night-ask = 🕰 Quando é “à noite” para você?
convention-hours-auto = 17:00; “às 5” é a próxima que chegar
convention-hours-12 = 5:00 pm; “às 5” é a próxima que chegar
convention-hours-24 = 17:00; “às 5” são 05:00
convention-dates-auto = pelo idioma; pergunto onde pode ser as duas
convention-dates-day-first = 3 de abril
convention-dates-month-first = 4 de março
convention-week-0 = segunda
convention-week-5 = sábado
convention-week-6 = domingo
convention-usual-auto = a manhã
button-set-times = 🕰 Horas e datas
offer-taken-dates = 👍 Certo. Para mim 3/4 é { $meaning } a partir de agora; /settings muda isso.
