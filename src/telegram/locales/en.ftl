delivery-no-text = ⏰ Reminder
delivery-late = ⏰ Was due { $due }, { $late } late.
delivery-missed = { $count ->
    [one] One time before this one was missed while I was away.
   *[other] { $count } times before this one were missed while I was away.
  }
delivery-repeat = 🔁 This may be a repeat: I could not tell whether it had arrived.
delivery-shortened = (shortened: Telegram takes no more here)
delivery-done = ✅ Done { $at }
delivery-snoozed = 💤 Again { $until }
bundle-title = ⏰ { $count } reminders were due while I could not reach you:

button-done = ✅ Done
button-undone = ↩️ Not done
button-all-done = ✅ All done
button-snooze-10m = 10 min
button-snooze-1h = 1 h
button-snooze-1d = Tomorrow
button-other = Other…

start = 👋 Hello! I remind you at the right minute, whatever happens to me in between.
start-named = 👋 Hello, { $name }! I remind you at the right minute, whatever happens to me in between.
group-hello = 👋 Hello! I remind this group at the right minute. Speak to me by a command, by { $name }, or by replying to me; I leave everything else alone.
group-back = 👋 I am back, and your reminders go on. Your time zone is { $zone }.
command-unknown = I do not know that command. Type / to see those I know.
zone-ask = Which time zone are you in? Tap one, type a city or a name such as Europe/Berlin, or share your location.
zone-needed = I have kept that. First tell me your time zone, so that it comes at the right minute: tap one, type a city or a name such as Europe/Berlin, or share your location.
zone-set = 🌍 Your time zone is { $zone }.
zone-is = 🌍 Your time zone is { $zone }.
examples =
    Say it like this:
    • tomorrow at 9 call mom
    • in 20 minutes take the cake out
    • every weekday at 8:30 stand-up
    • every month on the 31st pay the rent
remind-how = /remind 21:00 Enter your expenses reminds you daily at 21:00.
update-failed = 😕 Something went wrong with that message on my side, and it had no effect. Please send it again; if it fails again, say it in other words.

ask-no-time = I could not find a time in that, so nothing was set.
ask-no-text = I understood when ({ $shown }), but not what. Send it again with what to remind you of.
ask-past = That time ({ $time }) is in the past, so nothing was set.
ask-ambiguous = “{ $time }” can be read in more than one way, so nothing was set.
ask-too-often = More often than every minute is too often, so nothing was set.
ask-never-fires = “{ $time }” would never come, so nothing was set.

card-set = ✅ Reminder set
card-when = 🔁 { $when }
card-next = ⏰ Next: { $next }, { $zone }
card-nothing-next = ⏰ Nothing more is due.
card-assumed = 💭 { $assumed }
button-retime = ✏️ Change time
button-delete = 🗑 Delete
button-undo = ↩️ Undo

command-remind = Set a daily reminder: 21:00 Enter your expenses
command-list = Your reminders
command-undo = Take the last change back

gone = That is not there any more.
snooze-too-late = A newer one has come since, so this one cannot be snoozed.
changed-delete = 🗑 Deleted: { $text }
changed-pause = ⏸ Paused: { $text }
changed-resume = ▶️ Goes on: { $text }
undo-nothing = There is nothing to undo.
undo-changed-since = It was changed since, so nothing was undone.
undone-create = ↩️ Taken back: { $text }
undone-delete = ↩️ It is back: { $text }
undone-pause = ↩️ It goes on: { $text }
undone-resume = ↩️ Paused again: { $text }
undone-edit = ↩️ As it was before: { $text }
list-empty = Nothing is set.
list-title = { $total ->
    [one] One reminder, next first:
   *[other] { $total } reminders, next first:
  }
list-paused = paused
button-pause = ⏸ Pause
button-resume = ▶️ Resume

ask-retime = When instead? Reply with a time, such as “tomorrow 18:00” or “every weekday at 9”.
ask-snooze = Until when? Reply with a time, such as “30 min” or “monday 9am”.
when-not-understood = I could not read that as a time still to come. Reply with one, such as “in 30 min” or “tomorrow 18:00”.
card-changed = ✏️ Reminder changed
