delivery-no-text = ⏰ Erinnerung
delivery-late = ⏰ War { $due } fällig, { $late } zu spät.
delivery-missed = { $count ->
    [one] Ein Termin davor ist ausgefallen, weil ich dich nicht erreichen konnte.
   *[other] { $count } Termine davor sind ausgefallen, weil ich dich nicht erreichen konnte.
  }
delivery-repeat = 🔁 Kommt vielleicht doppelt: Ich konnte nicht feststellen, ob es angekommen war.
delivery-media-gone = 📎 Telegram ließ mich { $kind ->
    [photo] das Foto
    [voice] die Sprachnachricht
    [audio] die Audiodatei
    [video] das Video
    [animation] das GIF
    [video_note] die Videonachricht
    [sticker] den Sticker
   *[other] die Datei
  } nicht noch einmal senden.
delivery-shortened = (gekürzt: mehr nimmt Telegram hier nicht)
delivery-done = ✅ Erledigt { $at }
delivery-done-by = ✅ Erledigt von { $name } { $at }
delivery-snoozed = 💤 Wieder { $until }
delivery-ahead = ⏳ Kommt in { $left }: { $due }
delivery-nag = 🔔 Ich frage alle { $every } wieder, bis es erledigt ist.
delivery-nag-last = 🔕 Hiernach frage ich nicht mehr.
bundle-title = ⏰ { $count } Erinnerungen waren fällig, während ich dich nicht erreichen konnte:

button-done = ✅ Erledigt
button-undone = ↩️ Doch nicht
button-all-done = ✅ Alles erledigt
button-snooze-10m = 10 Min
button-snooze-1h = 1 Std
button-snooze-1d = Morgen
button-other = Andere…

start = 👋 Hallo! Ich erinnere dich auf die Minute genau, was auch immer mir dazwischenkommt.
start-named = 👋 Hallo, { $name }! Ich erinnere dich auf die Minute genau, was auch immer mir dazwischenkommt.
group-hello = 👋 Hallo! Ich erinnere diese Gruppe auf die Minute genau. Sprecht mich mit einem Befehl an, mit { $name } oder indem ihr mir antwortet; alles andere lasse ich in Ruhe.
group-back = 👋 Ich bin wieder da, und eure Erinnerungen gehen weiter.
command-unknown = Diesen Befehl kenne ich nicht. Tippe /, um zu sehen, welche ich kenne.
zone-ask = In welcher Zeitzone bist du? Tippe eine an, teile deinen Standort oder schreib deine Stadt, einen Namen wie Europe/Berlin, einen Abstand wie UTC+5:30 oder was deine Uhr gerade zeigt, etwa 14:35.
zone-ask-group = In welcher Zeitzone ist diese Gruppe? Tippt eine an oder antwortet hierauf mit einer Stadt, einem Namen wie Europe/Berlin, einem Abstand wie UTC+5:30 oder mit dem, was die Uhr dort gerade zeigt, etwa 14:35.
zone-needed = ✍️ Das habe ich behalten. Damit es zur richtigen Minute kommt, brauche ich erst die Zeitzone.
zone-none = 🌍 Noch ist keine Zeitzone eingestellt.
zone-is = 🌍 Deine Zeitzone ist { $zone }: Dort ist es jetzt { $time }. Ändern: /timezone
zone-is-group = 🌍 Die Zeitzone dieser Gruppe ist { $zone }: Dort ist es jetzt { $time }. Ändern: /timezone
zone-fixed = ⚠️ Ein Abstand macht Zeitumstellungen wie die Sommerzeit nicht mit. Wenn es sie bei dir gibt, schreib lieber deine Stadt.
zone-then-drafts = Und das hatte ich behalten:
zone-same = Das ist schon deine Zeitzone: { $zone }.
zone-settled = 👍
zone-choose-place = Welches „{ $text }“ meinst du? Tippe es an oder schreib es mit dem Land dazu.
zone-choose-clock = An mehreren Orten ist es jetzt so spät. Tippe deinen an; wenn er nicht dabei ist, schreib deine Stadt.
zone-choose-abbreviation = „{ $text }“ kann mehrere Uhren meinen und sagt nicht, ob es dort Sommerzeit gibt. Tippe deine an; wenn sie nicht dabei ist, schreib deine Stadt.
zone-no-such-clock = Keine Uhr der Welt zeigt das gerade: In UTC ist es { $utc }. Schick mir, was deine Uhr in diesem Moment zeigt, oder schreib deine Stadt.
zone-unknown = Einen Ort namens „{ $text }“ kenne ich nicht. Schreib eine größere Stadt in der Nähe, einen Namen wie Europe/Berlin, einen Abstand wie UTC+5:30 oder was deine Uhr gerade zeigt, etwa 14:35.
button-location = 📍 Standort teilen

settings = ⚙️ Einstellungen
settings-morning = 🌅 Morgens: { $morning }. Das gilt für einen Tag ohne Uhrzeit.
settings-lang = 💬 Sprache: { $language }
settings-morning-ask = 🌅 Um wie viel Uhr soll ich dich erinnern, wenn du einen Tag und keine Uhrzeit nennst?
settings-lang-ask = 💬 Welche Sprache soll ich sprechen?
settings-set = Gespeichert.
settings-times = 🕰 Uhrzeit und Datum: Tippe an, was du ändern willst.
settings-hours = Uhr: { $value }
settings-dates = 3/4 heißt: { $value }
settings-week = Die Woche beginnt am { $value }
settings-usual = Ein Tag ohne Uhrzeit: { $value }
settings-noon = Mittags: { $value }
settings-evening = Abends: { $value }
settings-night = Nachts: { $value }
settings-hours-ask = 🕰 Wie soll ich Uhrzeiten zeigen und „um 5“ verstehen?
settings-dates-ask = 📅 Was heißt 3/4 bei dir?
settings-week-ask = 📅 Mit welchem Tag beginnt deine Woche?
settings-usual-ask = 🕰 Um wie viel Uhr soll ich dich erinnern, wenn du einen Tag und keine Uhrzeit nennst?
settings-noon-ask = 🕰 Wann ist bei dir „mittags“?
settings-evening-ask = 🕰 Wann ist bei dir „abends“?
settings-night-ask = 🕰 Wann ist bei dir „nachts“?
convention-hours-auto = 17:00; „um 5“ ist das nächste, das kommt
convention-hours-12 = 5:00 pm; „um 5“ ist das nächste, das kommt
convention-hours-24 = 17:00; „um 5“ ist 05:00
convention-dates-auto = je nach Sprache; wenn beides sein kann, frage ich
convention-dates-day-first = 3. April
convention-dates-month-first = 4. März
convention-week-0 = Montag
convention-week-5 = Samstag
convention-week-6 = Sonntag
convention-usual-auto = morgens
button-set-times = 🕰 Uhrzeit und Datum
button-set-zone = 🌍 Zeitzone ändern
button-set-morning = 🌅 Morgens: { $morning }
button-set-lang = 💬 { $language }
button-back = ‹ Zurück
help = Ich erinnere dich auf die Minute genau. Sag mir in deinen Worten, woran und wann.
help-more = Ist eine Erinnerung gerade eingestellt, sag zehn Minuten lang einfach, was anders sein soll: „nein, um 6“, „freitags auch“, „diese Woche nicht“. Später antworte darauf. Fotos, Dateien und Weitergeleitetes gehen auch: Schreib in die Bildunterschrift, wann. Unter jeder Erinnerung sind Knöpfe, um ihre Zeit zu ändern, sie zu löschen oder sie zurückzunehmen.

move-title = 🌍 Von { $from } nach { $to } wechseln? Dort ist es jetzt { $now }.
move-moving = { $count ->
    [one] Eine Erinnerung behält ihre Uhrzeit, auf der neuen Uhr:
   *[other] { $count } Erinnerungen behalten ihre Uhrzeit, auf der neuen Uhr:
  }
move-item-earlier = { $text }: { $when }, { $by } früher als bisher
move-item-later = { $text }: { $when }, { $by } später als bisher
move-item-same = { $text }: { $when }, im selben Moment
move-item-paused = { $text }: pausiert
move-item-waits = { $text }: zählt ab „Erledigt“
move-past = { $count ->
    [one] Auf der neuen Uhr ist die Zeit von einer schon vorbei; danach frage ich dich:
   *[other] Auf der neuen Uhr ist die Zeit von { $count } schon vorbei; danach frage ich dich:
  }
move-past-item = { $text }: { $when }
move-staying = { $count ->
    [one] Eine bleibt, wie sie ist:
   *[other] { $count } bleiben, wie sie sind:
  }
move-item-fixed = { $text }: { $when }, denn sie gehört fest zu { $zone }
move-item-counted = { $text }: { $when }, denn sie zählt die Zeit und geht nicht nach der Uhr
move-more = … und { $count } weitere
move-nothing = Nichts Eingestelltes richtet sich nach der Zeitzone.
zone-data-moved = { $count ->
    [one] 🕰 Die Regeln für die Uhren in { $zones } haben sich geändert. Eine Erinnerung behält dort ihre Uhrzeit und kommt deshalb in einem anderen Moment:
   *[other] 🕰 Die Regeln für die Uhren in { $zones } haben sich geändert. { $count } Erinnerungen behalten dort ihre Uhrzeit und kommen deshalb in einem anderen Moment:
  }
zone-data-over = { $text }: Ihre letzte Zeit gibt es nicht mehr, sie ist also vorbei
button-move = ✅ Nach { $zone } wechseln
button-keep-zone = { $zone } behalten
moved = { $count ->
    [0] Nichts musste verschoben werden.
    [one] Eine Erinnerung ist mitgewandert.
   *[other] { $count } Erinnerungen sind mitgewandert.
  }
lost-ask = ⏳ Auf der neuen Uhr ist das schon vorbei, und es ist noch nicht gekommen. Was soll ich tun?
button-lost-now = Jetzt erinnern
button-lost-drop = Fallen lassen
button-lost-skip = Auslassen
lost-now = ✅ Kommt jetzt: { $text }
lost-again = ✅ Kommt { $when }: { $text }
lost-dropped = 🗑 Fallen gelassen: { $text }
examples =
    Sag es zum Beispiel so:
    • morgen um 9 Mama anrufen
    • in 20 Minuten Kuchen rausholen
    • werktags um 8:30 Standup
    • jeden Monat am 31. Miete überweisen
remind-how = /remind 21:00 Ausgaben eintragen erinnert dich täglich um 21:00.
press-failed = 😕 Bei mir ist etwas schiefgegangen, und das hatte keine Wirkung. Bitte versuch es noch einmal.
update-failed = 😕 Mit dieser Nachricht ist bei mir etwas schiefgegangen, und sie hatte keine Wirkung. Bitte schick sie noch einmal; wenn es wieder nicht klappt, sag es mit anderen Worten.

ask-no-time = Darin konnte ich keine Zeit finden.
ask-past = „{ $time }“ ist schon vorbei.
ask-ambiguous = Ich bin nicht sicher, was „{ $time }“ bedeutet.
ask-no-such-time = „{ $time }“ gibt es nicht.
ask-too-often = Öfter als jede Minute ist zu oft.
ask-never-fires = „{ $time }“ käme nie.
ask-kept = Ich habe „{ $text }“ behalten.
ask-kept-media = Ich habe { $kind ->
    [photo] das Foto
    [voice] die Sprachnachricht
    [audio] die Audiodatei
    [video] das Video
    [animation] das GIF
    [video_note] die Videonachricht
    [sticker] den Sticker
   *[other] die Datei
  } behalten.
album-one-kept = Von mehreren, die zusammen kamen, behalte ich eins, das erste mit Text; es führt zu den anderen zurück.
ask-when = Wann soll ich dich erinnern? Antworte mit einer Zeit, etwa „morgen 18:00“ oder „werktags um 9“.
ask-when-offered = { $count ->
    [one] Tippe die Zeit an, wenn sie stimmt, oder antworte mit einer anderen.
   *[other] Tippe die Zeit an, die du meinst, oder antworte mit einer anderen.
  }
ask-when-forwarded = Darin steht eine Zeit. Tippe sie an, um dann erinnert zu werden, oder antworte mit einer anderen.
ask-no-text = Ich habe verstanden, wann ({ $shown }). Woran soll ich dich erinnern? Antworte damit: mit Text, Foto, Datei oder Sprachnachricht.
draft-dropped = 👍 Verworfen, nichts ist eingestellt.
offer-taken = 👍 Übernommen.
offer-taken-dates = 👍 Übernommen. Für mich heißt 3/4 ab jetzt { $meaning }; ändern kannst du das unter /settings.
not-kept = Das kann ich nicht behalten. Ich behalte Texte, Fotos, Dateien, Sprach- und Videonachrichten, Sticker und Kontakte: Schick mir so etwas, mit oder ohne Zeit.

card-set = ✅ Erinnerung eingestellt
card-media = { $kind ->
    [photo] 🖼 Foto
    [voice] 🎤 Sprachnachricht
    [audio] 🎵 Audio
    [video] 🎬 Video
    [animation] 🎞 GIF
    [video_note] 📹 Videonachricht
    [sticker] 🏷 Sticker
   *[other] 📎 Datei
  }
card-when = 🔁 { $when }
card-next = ⏰ Als Nächstes: { $next }, { $zone }
card-nothing-next = ⏰ Es steht nichts mehr an.
card-waits-done = ⏳ Wartet auf „Erledigt“: Vorher kommt nichts.
card-manner = 🔔 { $manner }
card-nag-ends = 🔕 Jede fragt höchstens { $limit } Mal, und nicht über die nächste hinaus.
card-from-done = ✅ Zählt ab „Erledigt“: Ohne das kommt sie nicht wieder.
card-paused = ⏸ Pausiert: Es kommt nichts, bis sie weitergeht.
card-deleted = 🗑 Gelöscht: Es kommt nichts mehr.
card-is-active = 🔔 Erinnerung
card-is-paused = ⏸ Pausierte Erinnerung
card-is-ended = 🏁 Vergangene Erinnerung
card-is-deleted = 🗑 Gelöschte Erinnerung
card-assumed = 💭 { $assumed }
card-lead-late = { $leads } ist es dieses Mal schon zu spät
card-was = vorher: { $was }
card-repeats-no-more = sie kommt jetzt nur noch einmal
button-retime = ✏️ Zeit ändern
button-delete = 🗑 Löschen
button-undo = ↩️ Rückgängig
button-why = 🔎 Warum?
button-list = ☰ Zurück zur Liste
button-card = 🔔 Die Erinnerung

command-remind = Täglich erinnern: 21:00 Ausgaben eintragen
command-list = Deine Erinnerungen
command-delete = Eine Erinnerung löschen
command-pause = Eine oder alle pausieren
command-resume = Eine oder alle fortsetzen
command-undo = Die letzte Änderung zurücknehmen
command-timezone = Zeitzone ansehen oder ändern
command-why = Was aus einer Erinnerung jedes Mal wurde
command-settings = Zeitzone, dein Morgen
command-help = Was ich kann

command-export = Alles, was ich von diesem Chat behalte, als Datei
command-forget_me = Alles löschen, was ich von diesem Chat behalte

gone = Das gibt es nicht mehr.
snooze-deleted = Diese Erinnerung wurde gelöscht und lässt sich nicht verschieben. Nimm erst das Löschen zurück.
snooze-paused = Diese Erinnerung ist pausiert und lässt sich nicht verschieben. Setz sie erst fort: /resume
snooze-too-late = Inzwischen ist eine neuere gekommen, diese lässt sich nicht mehr verschieben.
snooze-ahead = Sie ist noch nicht gekommen, es gibt also nichts aufzuschieben. „Zeit ändern“ unter /list verlegt sie.
changed-delete = 🗑 Gelöscht: { $text }
changed-pause = ⏸ Pausiert: { $text }
changed-resume = ▶️ Geht weiter: { $text }
changed-delete-all = 🗑 { $count } Erinnerungen gelöscht.
changed-pause-all = ⏸ { $count } Erinnerungen pausiert.
changed-resume-all = ▶️ { $count } Erinnerungen gehen weiter.
already-delete = Sie ist schon gelöscht.
already-pause = Sie läuft nicht, da gibt es nichts zu pausieren.
already-resume = Sie ist nicht pausiert.
choose-delete = 🗑 Welche soll gelöscht werden?
choose-pause = ⏸ Welche soll pausieren?
choose-resume = ▶️ Welche soll weitergehen?
choose-why = 🔎 Über welche möchtest du mehr wissen?
choose-retime = ✏️ Welche soll eine neue Zeit bekommen?
choose-delete-none = Es gibt nichts zu löschen. /list zeigt, was eingestellt ist.
choose-pause-none = Es gibt nichts zu pausieren. /list zeigt, was eingestellt ist.
choose-resume-none = Nichts ist pausiert. /list zeigt, was eingestellt ist.
choose-why-none = Nichts ist eingestellt. Antworte mit /why auf eine ältere Nachricht von mir, um zu sehen, was daraus wurde.
choose-retime-none = Nichts ist eingestellt.
choose-not-found = Ich habe keine Erinnerung mit dieser Nummer oder diesen Wörtern gefunden.
choose-more = { $count ->
    [one] Noch eine passt: Füge ein Wort hinzu, um sie zu finden.
   *[other] Noch { $count } passen: Füge ein Wort hinzu, um sie zu finden.
  }
button-pause-all = ⏸ Alle
button-resume-all = ▶️ Alle
ask-lapsed = ⏳ Die Zeit von „{ $text }“ ist inzwischen vorbei, deshalb bleibt es pausiert. Wann stattdessen? Antworte mit einer Zeit, etwa „morgen 18:00“.
ask-lapsed-several = ⏳ Die Zeit von diesen ist inzwischen vorbei, deshalb bleiben sie pausiert. Tippe eine an, um ihr eine neue Zeit zu geben.
undo-nothing = Es gibt nichts zurückzunehmen.
undo-stale = Das lässt sich nicht mehr zurücknehmen: Es ist schon geschehen, oder ein Tag ist vergangen.
undo-changed-since = Es wurde inzwischen geändert, deshalb wurde nichts zurückgenommen.
undone-create = ↩️ Zurückgenommen: { $text }
undone-delete = ↩️ Wieder da: { $text }
undone-pause = ↩️ Geht weiter: { $text }
undone-resume = ↩️ Wieder pausiert: { $text }
undone-edit = ↩️ Wie vorher: { $text }
undone-done = ↩️ Doch nicht erledigt: { $text }
undone-undone = ↩️ Doch erledigt: { $text }
undone-snooze = ↩️ Nicht mehr verschoben: { $text }
undone-not-all = { $count ->
    [one] Eine wurde inzwischen geändert und bleibt, wie sie ist.
   *[other] { $count } wurden inzwischen geändert und bleiben, wie sie sind.
  }
list-empty = Nichts ist eingestellt.
list-title = { $total ->
    [one] Eine Erinnerung:
   *[other] { $total } Erinnerungen, die nächste zuerst:
  }
list-paused = ⏸ pausiert
list-waits-done = wartet auf „Erledigt“
list-over = vorbei
list-how = Tippe eine an, um sie zu öffnen.
button-pause = ⏸ Pausieren
button-resume = ▶️ Fortsetzen

ask-retime = Wann stattdessen? Antworte mit einer Zeit, etwa „morgen 18:00“ oder „werktags um 9“.
ask-snooze = Bis wann? Antworte mit einer Zeit, etwa „30 Min“ oder „Montag 9 Uhr“.
when-not-understood = Das konnte ich nicht als kommende Zeit lesen. Antworte mit einer, etwa „in 30 Min“ oder „morgen 18:00“.
card-changed = ✏️ Erinnerung geändert

why-title = 🔎 { $text }
    { $shown }, { $zone }
why-nothing = Noch ist nichts geplant.
why-planned = geplant
why-open = gesendet, noch nicht erledigt
why-done = ✅ erledigt { $at }
why-done-by = ✅ erledigt von { $by } { $at }
why-skipped = ⏭ ausgelassen: { $reason } { $run }
why-superseded = ersetzt: { $reason }
why-missed = ⚠️ ausgefallen: { $reason } { $run }
why-failed = ⚠️ fehlgeschlagen: { $reason }
why-run = ({ $count } Mal, zuletzt { $last })
why-sent = · gesendet { $at }, { $late }
why-on-time = pünktlich
why-late = { $late } zu spät
why-tries = · { $count ->
    [one] ein Versuch:
   *[other] { $count } Versuche:
  } { $tries }
why-more = … { $count } weitere …
why-repeat = · 🔁 kam vielleicht doppelt: Ein früherer Versuch ist womöglich angekommen
why-snooze = · 💤 verschoben auf { $until }: { $state } { $reason }
why-pre = · ⏳ vorher angekündigt { $at }: { $state } { $reason }
why-nag = · 🔔 noch einmal gefragt { $at }: { $state } { $reason }
why-snooze-waiting = wartet
why-snooze-sending = unterwegs
why-snooze-sent = kam
why-snooze-dropped = kam nicht,
why-snooze-missed = ausgefallen,
why-snooze-failed = fehlgeschlagen,
outcome-sent = gesendet
outcome-unknown = keine Antwort, vielleicht angekommen
outcome-unsent = nicht gesendet, keine Verbindung
outcome-flood = Telegram bat mich zu warten
outcome-migrated = die Gruppe war umgezogen
outcome-thread-gone = das Thema gab es nicht mehr
outcome-entities-refused = die Formatierung wurde abgelehnt
outcome-media-gone = die Datei gab es nicht mehr
outcome-unreachable = dieser Chat war nicht erreichbar
outcome-refused = von Telegram abgelehnt
reason-edited = sie wurde geändert
reason-undone = eine Änderung wurde zurückgenommen
reason-deleted = sie wurde gelöscht
reason-paused = sie wurde pausiert
reason-done = sie wurde erledigt
reason-done-ahead = erledigt, bevor sie fällig war
reason-next-came = die nächste kam
reason-outage = ich konnte dich nicht erreichen
reason-snoozed-again = sie wurde neu verschoben
reason-moved = die Zeitzone wurde geändert
reason-lost-slot-first = eine frühere kam zuerst
reason-dropped = sie wurde fallen gelassen
reason-repaired = sie wurde repariert
reason-imported = sie wurde neu übernommen
reason-due-by-now = sie war bis dahin fällig
reason-open = sie war bis dahin fällig
reason-skipped = sie wurde ausgelassen
reason-superseded = eine andere trat an ihre Stelle

choose-other = 💤 Welche soll später noch einmal kommen?
choose-other-none = Es wartet nichts.
replied-done = ✅ Erledigt: { $text }
replied-done-ahead = ✅ Schon erledigt, deshalb kommt sie dieses Mal nicht: { $text }
replied-done-counted = ✅ Erledigt: { $text }. Sie kommt { $next } wieder.
done-which = ✅ Welche? Antworte mit „erledigt“ darauf oder tippe auf ihren Knopf.
already-done = Hier gibt es nichts Offenes zu erledigen.
reply-how =
    Diese Antwort habe ich nicht verstanden. Auf eine Erinnerung kannst du antworten:
    • erledigt, löschen, Pause, weiter, zurück oder warum
    • eine Zeit, etwa „in 30 Min“, „morgen 18:00“ oder „jeden Tag um 8“
    • eine Korrektur, etwa „nein, um 6“, „freitags auch“ oder „diese Woche nicht“
    oder mit einer neuen Erinnerung, etwa „morgen um 9 Mama anrufen“.

export = 📦 Alles, was ich von diesem Chat behalte: Einstellungen, Erinnerungen, was aus jeder wurde, und Antworten.
forget-ask = 🗑 Soll ich alles löschen, was ich von dir behalte: deine Erinnerungen, was aus ihnen wurde, deine Antworten und deine Einstellungen? Das lässt sich nicht zurücknehmen. /export gibt dir vorher eine Kopie.
forget-ask-group = 🗑 Soll ich alles löschen, was ich von dieser Gruppe behalte: die Erinnerungen aller hier, was aus ihnen wurde, die Antworten aller und die Einstellungen? Das lässt sich nicht zurücknehmen. /export gibt dir vorher eine Kopie. Nur du, der gefragt hat, kannst Ja sagen.
forget-anonymous = Bitte frag danach unter deinem eigenen Namen, damit ich weiß, wer Ja sagt.
forget-not-yours = Ja sagen kann nur, wer gefragt hat. Frag selbst mit /forget_me.
forget-stale = Diese Frage ist alt. Frag noch einmal mit /forget_me.
forget-kept = 👍 Es wurde nichts gelöscht.
forgotten = 🗑 Gelöscht: { $reminders ->
    [one] eine Erinnerung
   *[other] { $reminders } Erinnerungen
  }, { $sent ->
    [one] der Nachweis einer Zustellung
   *[other] die Nachweise von { $sent } Zustellungen
  }, { $answers ->
    [one] eine Antwort
   *[other] { $answers } Antworten
  }, { $drafts ->
    [one] eine angefangene Nachricht
   *[other] { $drafts } angefangene Nachrichten
  } und alle Einstellungen. Mit /start fängst du neu an.
button-forget = 🗑 Alles löschen
button-forget-no = Behalten

edit-not-understood = ✏️ In der bearbeiteten Nachricht konnte ich Zeit und Text nicht lesen, deshalb bleibt die Erinnerung, wie sie war. Bearbeite sie noch einmal oder antworte auf ihre Karte mit einer neuen Zeit.
edit-past = ✏️ Die Zeit in der bearbeiteten Nachricht ist schon vorbei, deshalb bleibt die Erinnerung, wie sie war. Bearbeite sie noch einmal oder antworte auf ihre Karte mit einer neuen Zeit.
edit-delivered = ✏️ „{ $text }“ kam schon, { $at }; die Bearbeitung ändert daran nichts. Schick eine neue Nachricht, um sie neu einzustellen.
edit-over = ✏️ „{ $text }“ ist schon vorbei; die Bearbeitung ändert daran nichts. Schick eine neue Nachricht, um sie neu einzustellen.
edit-deleted = ✏️ „{ $text }“ wurde gelöscht; die Bearbeitung ändert daran nichts. Schick eine neue Nachricht, um sie neu einzustellen.
edit-removed = 🗑 Nicht mehr in der Nachricht, also gelöscht: { $text }

card-set-asks = ✅ Frage eingestellt
card-asks = ❓ Ich frage und behalte deine Antwort: { $kind }
kind-amounts = Beträge, etwa „Kaffee 4,50, Taxi 12“
kind-number = eine Zahl
kind-yesNo = ja oder nein
kind-scale = von { $from } bis { $to }
kind-choice = eins von { $options }
kind-text = in Worten
button-asks = ❓ Danach fragen
button-kind = ❓ Wonach sie fragt
button-kind-amounts = 💰 Beträge
button-kind-number = 🔢 Zahl
button-kind-yesNo = 👍 Ja oder nein
button-kind-scale5 = 1 – 5
button-kind-scale10 = 1 – 10
button-kind-choice = 🔘 Auswahl
button-kind-text = 💬 Worte
button-kind-off = 🔕 Nur erinnern
kinds = ❓ „{ $text }“ fragt nach: { $kind }. Tippe an, wonach es fragen soll.
ask-how = ❓ Sag mir, was ich wann fragen soll, und ich behalte deine Antworten:
    • /ask jeden Tag um 21:00 was habe ich ausgegeben
    • frag mich jeden Abend: Gewicht?
    • frag mich jeden Sonntag um 18:00 wie war die Woche, 1-10
ask-no-question = Ich habe verstanden, wann ({ $shown }). Was soll ich dich fragen? Antworte mit der Frage.
ask-options = 🔘 Was steht bei „{ $text }“ zur Auswahl? Antworte mit den Möglichkeiten, durch Kommas getrennt: Laufen, Schwimmen, Pause
ask-options-again = Ich brauche mindestens zwei Möglichkeiten, durch Kommas getrennt: Laufen, Schwimmen, Pause
command-ask = Eine Frage zu deiner Zeit: 21:00 was habe ich ausgegeben
command-log = Ausgaben notieren: Kaffee 4,50

asking-how = { $kind ->
    [amounts] Antworte mit dem, was es war, etwa „Kaffee 4,50, Taxi 12“.
    [number] Antworte mit einer Zahl.
    [yesNo] Tippe oder antworte.
    [scale] Tippe oder antworte mit einer Zahl.
    [choice] Tippe oder antworte.
   *[text] Antworte in deinen Worten.
  }
asking-again = { $kind ->
    [amounts] ❓ { $text } – antworte mit dem, was es war, etwa „Kaffee 4,50, Taxi 12“.
    [number] ❓ { $text } – antworte mit einer Zahl.
   *[other] ❓ { $text } – antworte darauf.
  }
asking-missed = 🕳 Beim letzten Mal keine Antwort: { $day }
asking-answered = ✅ { $text }
button-yes = 👍 Ja
button-no = 👎 Nein
button-nothing = 0️⃣ Heute nichts
button-skip = ⏭ Überspringen
button-answer = ✍️ Antworten
button-answer-missed = ✍️ Letztes Mal nachtragen
button-answer-more = ➕ Ergänzen
button-reanswer = ✏️ Ändern
button-categorise = 🏷 { $text }
button-set-currency = 💱 { $currency }
answer-yes = Ja
answer-no = Nein
answer-skip = Übersprungen
answer-nothing = Nichts
answer-logged = ✍️ Notiert für { $day }
answer-title = ✍️ { $question } ({ $day })
answer-unread = 🤷 { $text } konnte ich nicht lesen: Da ist kein Betrag drin.
answer-totals = Σ { $day } { $dayTotal }, { $month } { $monthTotal }
answer-streak = 🔥 { $count } in Folge
answer-currency = 💭 Beträge ohne Währung sind { $currency }.
answer-deleted = 🗑 Antwort gelöscht: { $text }
answer-which = Worauf ist das die Antwort?
ask-change = ✏️ Jetzt steht da „{ $text }“. Antworte mit der ganzen neuen Antwort.
ask-more = ➕ Antworte mit dem, was dazukommt.
log-how = ✍️ Sag, was ausgegeben wurde: /log Kaffee 4,50, Taxi 12
log-by-name = Was ich sonst frage, beantwortest du mit seinem Namen: /log { $name } …
unread-empty = Antworte mit deiner Antwort.
unread-noAmount = 🤷 In „{ $text }“ finde ich keinen Betrag. Antworte etwa mit „Kaffee 4,50, Taxi 12“, mit „nichts“ oder „überspringen“.
unread-noNumber = 🤷 In „{ $text }“ finde ich keine Zahl. Antworte mit einer oder mit „überspringen“.
unread-severalNumbers = 🤷 Welche Zahl aus „{ $text }“ meinst du? Antworte mit einer.
unread-tooLarge = 🤷 „{ $text }“ ist mir als Zahl zu groß. Antworte mit einer kleineren.
unread-notYesOrNo = 🤷 Ist „{ $text }“ ein Ja oder ein Nein? Antworte mit einem davon oder mit „überspringen“.
unread-notAnOption = 🤷 „{ $text }“ steht nicht zur Auswahl. Tippe eine Möglichkeit an, antworte mit ihr oder mit „überspringen“.
unread-severalOptions = 🤷 „{ $text }“ ist mehr als eine der Möglichkeiten. Antworte mit einer.
unread-outOfScale = 🤷 Das liegt nicht zwischen { $from } und { $to }. Antworte mit einer Zahl dazwischen.
undone-answer = ↩️ Zurückgenommen: { $text }
undone-answer-edit = ↩️ Wie vorher: { $text }
undone-answer-delete = ↩️ Wieder da: { $text }

settings-dayEnds = 🌙 Ein Tag endet um { $at }: Was du vorher antwortest, zählt für den Tag davor.
settings-currency = 💱 Währung: { $currency }
settings-plainLog-on = ✍️ Was du über Ausgaben schreibst, wird ohne /log notiert.
settings-plainLog-off = ✍️ Ausgaben werden mit /log notiert.
settings-dayEnds-ask = 🌙 Bis wann in der Nacht soll eine Antwort für den Tag davor zählen?
settings-currency-ask = 💱 Welche Währung haben Beträge ohne eine?
button-set-dayEnds = 🌙 Tagesende: { $at }
button-currency-other = Andere…
button-plainLog-on = ✍️ Ohne /log notieren
button-plainLog-off = ✍️ Mit /log notieren
ask-currency = 💱 Welche? Antworte mit Namen, Zeichen oder Kürzel, etwa „Pesos“ oder „CHF“.
ask-currency-again = 🤷 Diese Währung kenne ich nicht. Antworte mit ihrem Kürzel, etwa „CHF“.
currency-set = 💱 Beträge ohne Währung sind ab jetzt { $currency }.
ask-category = 🏷 In welche Kategorie gehört „{ $text }“? Tippe eine an oder antworte mit einem Wort; ab dann weiß ich es.
category-learnt = 🏷 „{ $text }“ gehört ab jetzt zu { $category }.

sheet-tab-reminders = Erinnerungen
sheet-tab-answers = Antworten
sheet-tab-deliveries = Zustellungen
sheet-column-text = Text
sheet-column-when = Wann
sheet-column-next = Als Nächstes
sheet-column-zone = Zeitzone
sheet-column-state = Zustand
sheet-column-tags = Tags
sheet-column-status = Status
sheet-column-id = Id
sheet-column-date = Datum
sheet-column-time = Uhrzeit
sheet-column-checkin = Frage
sheet-column-amount = Betrag
sheet-column-currency = Währung
sheet-column-category = Kategorie
sheet-column-reminder = Erinnerung
sheet-column-due = Fällig
sheet-column-sent = Gesendet
sheet-column-late = Verspätung (s)
sheet-column-outcome = Ergebnis
sheet-state-active = aktiv
sheet-state-paused = pausiert
sheet-state-ended = vorbei
sheet-state-deleted = gelöscht
sheet-outcome-open = gesendet
sheet-outcome-done = erledigt
sheet-outcome-skipped = ausgelassen
sheet-outcome-superseded = die nächste kam
sheet-outcome-missed = ausgefallen
sheet-outcome-failed = fehlgeschlagen
sheet-status-conflict = Auch im Chat geändert, und das gilt. Hier stand { $value }
sheet-status-when-unread = „{ $value }“ kann ich nicht als kommende Zeit lesen, deshalb bleibt es, wie es war. Versuch „werktags um 9“.
sheet-status-when-missing = Schreib in die Spalte Wann, wann: „morgen um 9“.
sheet-status-when-past = Diese Zeit ist vorbei. Trag in der Spalte Wann eine neue ein.
sheet-status-text-missing = Eine Erinnerung braucht einen Text. Um sie zu löschen, lösch die Zeile.
sheet-status-text-too-long = Das ist zu lang für eine Nachricht: 4.096 Zeichen sind das Höchste.
sheet-status-state-unread = Den Zustand „{ $value }“ kenne ich nicht. Schreib aktiv, pausiert oder gelöscht.
sheet-status-amount-unread = „{ $value }“ kann ich nicht als Betrag lesen, deshalb bleibt es, wie es war.
sheet-status-currency-unread = Die Währung „{ $value }“ kenne ich nicht. Schreib ihre drei Buchstaben, etwa EUR.
sheet-status-zone-missing = Sag mir erst im Chat deine Zeitzone: /timezone
sheet-status-id-unknown = Diese Id gehört zu einer anderen Zeile oder zu keiner. Leere sie, um daraus eine neue Zeile zu machen.
sheet-status-kept = Ihre Zeile wurde hier entfernt, während sie im Chat geändert wurde, deshalb ist sie wieder da.
sheet-archived = 🗂 { $count ->
    [one] Eine Zeile ist aus deiner Tabelle verschwunden, deshalb habe ich gelöscht, wofür sie stand.
   *[other] { $count } Zeilen sind aus deiner Tabelle verschwunden, deshalb habe ich gelöscht, wofür sie standen.
  }
sheet-refused-denied = 📄 Ich darf deine Tabelle nicht mehr ändern, deshalb steht sie still; deine Erinnerungen kommen trotzdem. Gib sie mir wieder zum Bearbeiten frei, dann mache ich von selbst weiter.
sheet-refused-gone = 📄 Deine Tabelle ist weg oder nicht mehr für mich freigegeben, deshalb steht sie still; deine Erinnerungen kommen trotzdem. Gib sie wieder frei, dann mache ich von selbst weiter, oder verbinde eine andere: /sheet
sheet-refused-not-a-sheet = 📄 Was du verbunden hast, ist keine Google-Tabelle mehr. Verbinde eine andere: /sheet
sheet-refused-full = 📄 Deine Tabelle hat so viele Zellen, wie Google höchstens erlaubt, deshalb steht sie still. Lösch, was du nicht brauchst, oder verbinde eine andere: /sheet
button-sheet-retry = Noch einmal versuchen

command-sheet = Deine Erinnerungen und Antworten in einer Google-Tabelle
sheet-not-set-up = 📄 Wer diesen Bot betreibt, hat Google-Tabellen nicht eingerichtet. Die Taste gibt dir deine Antworten als CSV-Datei, die jede Tabelle öffnet; /export gibt alles, was ich von diesem Chat behalte.
sheet-introduction = 📄 Ich halte deine Erinnerungen und Antworten in einer Google-Tabelle von dir fest und übernehme, was du dort änderst.
  1. Gib deine Tabelle zum Bearbeiten frei für: { $email }
  2. Schick mir ihren Link.
sheet-no-link = 📄 Das ist kein Link zu einer Google-Tabelle. Öffne deine Tabelle im Browser und schick mir, was in der Adresszeile steht: https://docs.google.com/spreadsheets/d/…
sheet-linked = 📄 Verbunden. Gleich erscheinen deine Tabs in der Tabelle. /sheet zeigt, wie es steht.
sheet-linked-already = 📄 Dieser Chat hat schon eine Tabelle. Um eine andere zu nehmen, trenne sie erst: /sheet
sheet-taken = 📄 In diese Tabelle schreibt ein anderer Chat. Leg eine neue an, gib sie für { $email } frei und schick mir ihren Link.
sheet-access-not-shared = 📄 Diese Tabelle kann ich nicht öffnen. Gib sie für { $email } zum Bearbeiten frei und schick mir den Link noch einmal.
sheet-access-view-only = 📄 Diese Tabelle darf ich nur ansehen. Lass { $email } sie bearbeiten und schick mir den Link noch einmal.
sheet-access-not-a-sheet = 📄 Das ist eine andere Art von Datei. Leg eine Google-Tabelle an, gib sie für { $email } frei und schick mir ihren Link.
sheet-access-trashed = 📄 Diese Tabelle liegt im Papierkorb. Hol sie heraus oder leg eine neue an und schick mir den Link noch einmal.
sheet-access-busy = 📄 Google antwortet gerade nicht. Schick mir den Link in einer Minute noch einmal.
sheet-access-key = 📄 Google lässt diesen Bot gar nicht hinein. Wer ihn betreibt, muss seinen Schlüssel erneuern; bis dahin gibt dir die Taste deine Antworten als CSV-Datei, die jede Tabelle öffnet.
sheet-none = Keine Tabelle ist verbunden: /sheet
sheet-state = 📄 Deine Tabelle: { $link }
sheet-never-synced = Noch nicht abgeglichen: kommt gleich.
sheet-synced = Zuletzt abgeglichen { $at }, { $rows ->
    [one] 1 Zeile
   *[other] { $rows } Zeilen
  }.
sheet-syncing = Wird abgeglichen…
sheet-paused-person = ⏸ Von dir pausiert.
sheet-paused-denied = ⚠️ Ich darf sie nicht mehr ändern. Gib sie mir wieder zum Bearbeiten frei, dann mache ich von selbst weiter.
sheet-paused-gone = ⚠️ Sie ist weg oder nicht mehr für mich freigegeben. Gib sie wieder frei, dann mache ich von selbst weiter.
sheet-paused-not-a-sheet = ⚠️ Das ist keine Google-Tabelle mehr. Trenne sie und verbinde eine andere.
sheet-paused-full = ⚠️ Sie hat so viele Zellen, wie Google höchstens erlaubt. Lösch, was du nicht brauchst, und tippe dann auf „Noch einmal versuchen“.
sheet-error-quota = ⏳ Google begrenzt, wie viel ich pro Minute schreiben darf; es geht von selbst weiter.
sheet-error-away = ⏳ Google hat nicht geantwortet; ich versuche es von selbst wieder.
sheet-error-moved = ⏳ Die Tabelle wurde ständig geändert; ich versuche es von selbst wieder.
sheet-error-ours = ⏳ Bei mir ist etwas schiefgegangen; ich versuche es von selbst wieder.
sheet-error-key = ⚠️ Google lässt diesen Bot gar nicht hinein. Wer ihn betreibt, muss seinen Schlüssel erneuern; deine Erinnerungen kommen trotzdem.
sheet-unlink-ask = Die Tabelle trennen? Deine Erinnerungen bleiben auf jeden Fall hier.
sheet-unlinked = 📄 Getrennt. Die Tabs bleiben in deiner Tabelle, wie sie sind, und ich sehe sie nicht mehr an.
sheet-clearing = 📄 Getrennt. Ich lösche meine Tabs aus deiner Tabelle.
button-sheet-sync = 🔄 Jetzt abgleichen
button-sheet-pause = ⏸ Pausieren
button-sheet-resume = ▶️ Noch einmal versuchen
button-sheet-deliveries = ➕ Tab „Zustellungen“
button-sheet-deliveries-off = ➖ Tab „Zustellungen“
button-sheet-unlink = ✖️ Trennen
button-sheet-keep = Trennen, Tabs behalten
button-sheet-clear = Trennen, Tabs löschen
button-sheet-back = Zurück

command-answers = Antworten und Notiertes, Summen, Diagramme
book-title = 📒 Antworten · { $period }
book-title-checkin = 📒 { $checkin } · { $period }
book-words = 🔍 { $words }
book-all = alle
book-this-week = diese Woche
book-empty = Da wurde nichts beantwortet oder notiert. Lass dich fragen: /ask, oder notiere jederzeit: /log Kaffee 4,50
book-not-found = Ich habe keine Antwort mit diesen Wörtern gefunden.
book-total = Σ { $total }
book-no-category = ohne Kategorie
book-span = ⌀ { $average }, von { $least } bis { $most }
book-asked = ✅ { $answered } von { $of } beantwortet, höchstens { $longest } in Folge
book-which = ❓ Antworten worauf?
button-period-week = Woche
button-period-month = Monat
button-period-year = Jahr
button-period-all = Alles
button-earlier = ⬅️ Früher
button-later = Später ➡️
button-all-checkins = ❓ Alle Fragen
button-chart-time = 📊 Diagramm
button-chart-category = 📊 Nach Kategorie
button-chart-streak = 📅 In Folge
button-csv = 📄 CSV
button-weekly = 🗓 Wochenrückblick
chart-others = andere
chart-answered = beantwortet
chart-skipped = übersprungen
chart-missed = verpasst
chart-open = offen
chart-nothing = Für diese Zeit gibt es nichts zu zeichnen.
chart-undrawn = Nicht gezeichnet: { $total }
csv = 📄 Deine Antworten, für eine Tabelle.
csv-date = Datum
csv-checkin = Frage
csv-by = Von
csv-text = Text
csv-amount = Betrag
csv-currency = Währung
csv-category = Kategorie
csv-tags = Tags

weekly = Deine Woche
summary-days = 🗓 Seit { $from }:
summary-checkin = ❓ { $text }: { $answered } von { $of } beantwortet
summary-nothing = Es wurde nichts beantwortet oder notiert.

answer-already = Das hast du schon beantwortet. Um es zu ändern, tippe auf „Ändern“ unter deiner Antwort.
