delivery-no-text = ⏰ Reminder
delivery-late = ⏰ Was due { $due }, { $late } late.
delivery-missed = { $count ->
    [one] One time before this one was missed while I could not reach you.
   *[other] { $count } times before this one were missed while I could not reach you.
  }
delivery-repeat = 🔁 This may be a repeat: I could not tell whether it had arrived.
delivery-ahead = ⏳ Comes in { $left }: { $due }
delivery-nag = 🔔 I ask again every { $every } until Done.
delivery-nag-last = 🔕 I ask no more for this one.
delivery-media-gone = 📎 Telegram did not let me send the { $kind ->
    [photo] photo
    [voice] voice message
    [audio] audio
    [video] video
    [animation] GIF
    [video_note] video message
    [sticker] sticker
   *[other] file
  } again.
delivery-shortened = (shortened: Telegram takes no more here)
delivery-done = ✅ Done { $at }
delivery-done-by = ✅ Done by { $name } { $at }
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
group-back = 👋 I am back, and your reminders go on.
command-unknown = I do not know that command. Type / to see those I know.
zone-ask = Which time zone are you in? Tap one, share your location, or type your city, a name such as Europe/Berlin, an offset such as UTC+5:30, or what your clock shows now, such as 14:35.
zone-ask-group = Which time zone is this group in? Tap one, or reply to this with a city, a name such as Europe/Berlin, an offset such as UTC+5:30, or what the clock shows there now, such as 14:35.
zone-needed = ✍️ I have kept that. To bring it at the right minute I must know the time zone first.
zone-none = 🌍 No time zone is set yet.
zone-is = 🌍 Your time zone is { $zone }: it is { $time } there now. To change it: /timezone
zone-is-group = 🌍 This group's time zone is { $zone }: it is { $time } there now. To change it: /timezone
zone-fixed = ⚠️ An offset does not follow clock changes such as summer time. If yours does, type your city instead.
zone-then-drafts = And here is what I had kept:
zone-same = That is your time zone already: { $zone }.
zone-settled = 👍
zone-choose-place = Which “{ $text }” do you mean? Tap it, or type it with its country.
zone-choose-clock = Several places show that time now. Tap yours; if it is not here, type your city.
zone-choose-abbreviation = “{ $text }” can mean several clocks, and does not tell whether they change in summer. Tap yours; if it is not here, type your city.
zone-no-such-clock = No clock in the world shows that now: it is { $utc } in UTC. Send me the time your clock shows at this moment, or type your city.
zone-unknown = I do not know a place called “{ $text }”. Type a bigger city nearby, a name such as Europe/Berlin, an offset such as UTC+5:30, or what your clock shows now, such as 14:35.
button-location = 📍 Share location

settings = ⚙️ Settings
settings-morning = 🌅 Morning: { $morning }. A day without a time means then.
settings-lang = 💬 Language: { $language }
settings-morning-ask = 🌅 At what time shall I remind you when you give a day and no time?
settings-lang-ask = 💬 Which language shall I speak?
settings-set = Saved.
settings-times = 🕰 Times and dates: tap one to change it.
settings-hours = Clock: { $value }
settings-dates = 3/4 means: { $value }
settings-week = The week begins on { $value }
settings-usual = A day without a time: { $value }
settings-noon = Noon: { $value }
settings-evening = Evening: { $value }
settings-night = Night: { $value }
settings-hours-ask = 🕰 How shall I show times, and read “at 5”?
settings-dates-ask = 📅 What does 3/4 mean to you?
settings-week-ask = 📅 On which day does your week begin?
settings-usual-ask = 🕰 At what time shall I remind you when you give a day and no time?
settings-noon-ask = 🕰 When is “noon” for you?
settings-evening-ask = 🕰 When is “in the evening” for you?
settings-night-ask = 🕰 When is “at night” for you?
convention-hours-auto = 17:00; “at 5” is the next one to come
convention-hours-12 = 5:00 pm; “at 5” is the next one to come
convention-hours-24 = 17:00; “at 5” is 05:00
convention-dates-auto = by the language; I ask where it may be both
convention-dates-day-first = 3 April
convention-dates-month-first = 4 March
convention-week-0 = Monday
convention-week-5 = Saturday
convention-week-6 = Sunday
convention-usual-auto = the morning
button-set-times = 🕰 Times and dates
button-set-zone = 🌍 Change time zone
button-set-morning = 🌅 Morning: { $morning }
button-set-lang = 💬 { $language }
button-back = ‹ Back
help = I remind you at the right minute. Tell me what and when, in your own words.
help-more = Right after I set a reminder, for ten minutes, just say what to correct: “no, at 6”, “fridays too”, “not this week”. Later, reply to it. Photos, files and forwards work too: say when in their caption. Under every reminder are buttons to change its time, delete it, or take it back.

move-title = 🌍 Move from { $from } to { $to }? It is { $now } there now.
move-moving = { $count ->
    [one] One reminder keeps its time of day, on the new clock:
   *[other] { $count } reminders keep their time of day, on the new clock:
  }
move-item-earlier = { $text }: { $when }, { $by } earlier than before
move-item-later = { $text }: { $when }, { $by } later than before
move-item-same = { $text }: { $when }, at the same moment
move-item-paused = { $text }: paused
move-item-waits = { $text }: counts from Done
move-past = { $count ->
    [one] On the new clock the time of one is past already; I will ask you about it:
   *[other] On the new clock the time of { $count } is past already; I will ask you about them:
  }
move-past-item = { $text }: { $when }
move-staying = { $count ->
    [one] One does not move:
   *[other] { $count } do not move:
  }
move-item-fixed = { $text }: { $when }, since it is fixed to { $zone }
move-item-counted = { $text }: { $when }, since it counts time and not by the clock
move-more = … and { $count } more
move-nothing = Nothing that is set follows the time zone.
zone-data-moved = { $count ->
    [one] 🕰 The rules for clocks in { $zones } have changed. One reminder keeps its time of day there, and so comes at another moment:
   *[other] 🕰 The rules for clocks in { $zones } have changed. { $count } reminders keep their time of day there, and so come at another moment:
  }
zone-data-over = { $text }: its last time no longer exists, so it is over
button-move = ✅ Move to { $zone }
button-keep-zone = Keep { $zone }
moved = { $count ->
    [0] Nothing had to move.
    [one] One reminder moved with it.
   *[other] { $count } reminders moved with it.
  }
lost-ask = ⏳ On the new clock this is past already, and it has not come yet. What shall I do?
button-lost-now = Remind now
button-lost-drop = Drop it
button-lost-skip = Skip it
lost-now = ✅ Comes now: { $text }
lost-again = ✅ Comes { $when }: { $text }
lost-dropped = 🗑 Dropped: { $text }
examples =
    Say it like this:
    • tomorrow at 9 call mom
    • in 20 minutes take the cake out
    • every weekday at 8:30 stand-up
    • every month on the 31st pay the rent
remind-how = /remind 21:00 Enter your expenses reminds you daily at 21:00.
press-failed = 😕 Something went wrong on my side, and that had no effect. Please try again.
update-failed = 😕 Something went wrong with that message on my side, and it had no effect. Please send it again; if it fails again, say it in other words.

ask-no-time = I could not find a time in that.
ask-past = “{ $time }” is in the past.
ask-ambiguous = I am not sure what “{ $time }” means.
ask-no-such-time = There is no “{ $time }”.
ask-too-often = More often than every minute is too often.
ask-never-fires = “{ $time }” would never come.
ask-kept = I have kept “{ $text }”.
ask-kept-media = I have kept the { $kind ->
    [photo] photo
    [voice] voice message
    [audio] audio
    [video] video
    [animation] GIF
    [video_note] video message
    [sticker] sticker
   *[other] file
  }.
album-one-kept = Of several sent together I keep one, the first with a text; it will lead back to the others.
ask-when = When shall I remind you? Reply with a time, such as “tomorrow 18:00” or “every weekday at 9”.
ask-when-offered = { $count ->
    [one] Tap the time if that is it, or reply with another.
   *[other] Tap the time you mean, or reply with another.
  }
ask-when-forwarded = It names a time. Tap it to be reminded then, or reply with another.
ask-no-text = I understood when ({ $shown }). What shall I remind you of? Reply with it: a text, a photo, a file or a voice message.
draft-dropped = 👍 Dropped, nothing was set.
offer-taken = 👍 Taken.
offer-taken-dates = 👍 Taken. To me 3/4 is { $meaning } from now on; /settings changes that.
not-kept = I cannot keep that. I keep texts, photos, files, voice and video messages, stickers and contacts: send me one, with or without a time.

card-set = ✅ Reminder set
card-media = { $kind ->
    [photo] 🖼 Photo
    [voice] 🎤 Voice message
    [audio] 🎵 Audio
    [video] 🎬 Video
    [animation] 🎞 GIF
    [video_note] 📹 Video message
    [sticker] 🏷 Sticker
   *[other] 📎 File
  }
card-when = 🔁 { $when }
card-next = ⏰ Next: { $next }, { $zone }
card-nothing-next = ⏰ Nothing more is due.
card-waits-done = ⏳ Waits for Done: nothing comes before.
card-manner = 🔔 { $manner }
card-nag-ends = 🔕 Each asks { $limit } times at most, and not beyond the next one.
card-from-done = ✅ Counted from Done: never done, it does not come again.
card-paused = ⏸ Paused: nothing comes until it is resumed.
card-deleted = 🗑 Deleted: nothing comes any more.
card-is-active = 🔔 Reminder
card-is-paused = ⏸ Paused reminder
card-is-ended = 🏁 Past reminder
card-is-deleted = 🗑 Deleted reminder
card-assumed = 💭 { $assumed }
card-lead-late = too late for { $leads } this time
card-was = before: { $was }
card-repeats-no-more = it comes only once now
button-retime = ✏️ Change time
button-delete = 🗑 Delete
button-undo = ↩️ Undo
button-why = 🔎 Why?
button-list = ☰ Back to the list
button-card = 🔔 The reminder

command-remind = Set a daily reminder: 21:00 Enter your expenses
command-list = Your reminders
command-delete = Delete a reminder
command-pause = Pause one or all
command-resume = Resume one or all
command-undo = Take the last change back
command-timezone = See or change the time zone
command-why = What became of a reminder, each time
command-settings = Time zone, your morning
command-help = What I can do

command-export = All that I keep of this chat, as a file
command-forget_me = Delete all that I keep of this chat

gone = That is not there any more.
snooze-deleted = This reminder was deleted, so it cannot be snoozed. Undo that first.
snooze-paused = This reminder is paused, so it cannot be snoozed. Resume it first: /resume
snooze-ahead = It has not come yet, so there is nothing to put off. “Change time” under /list moves it.
snooze-too-late = A newer one has come since, so this one cannot be snoozed.
changed-delete = 🗑 Deleted: { $text }
changed-pause = ⏸ Paused: { $text }
changed-resume = ▶️ Goes on: { $text }
changed-delete-all = 🗑 Deleted { $count } reminders.
changed-pause-all = ⏸ Paused { $count } reminders.
changed-resume-all = ▶️ { $count } reminders go on.
already-delete = It is deleted already.
already-pause = It is not running, so there is nothing to pause.
already-resume = It is not paused.
choose-delete = 🗑 Which one is to be deleted?
choose-pause = ⏸ Which one is to be paused?
choose-resume = ▶️ Which one is to go on?
choose-why = 🔎 Which one do you want to know about?
choose-retime = ✏️ Which one is to get a new time?
choose-delete-none = There is nothing to delete. /list shows what is set.
choose-pause-none = There is nothing to pause. /list shows what is set.
choose-resume-none = Nothing is paused. /list shows what is set.
choose-why-none = Nothing is set. Reply /why to an older message of mine to see what became of it.
choose-retime-none = Nothing is set.
choose-not-found = I found no reminder with that number or those words.
choose-more = { $count ->
    [one] One more fits: add a word to find it.
   *[other] { $count } more fit: add a word to find them.
  }
button-pause-all = ⏸ All
button-resume-all = ▶️ All
ask-lapsed = ⏳ The time of “{ $text }” has passed meanwhile, so it stays paused. When instead? Reply with a time, such as “tomorrow 18:00”.
ask-lapsed-several = ⏳ The time of these has passed meanwhile, so they stay paused. Tap one to give it a new time.
undo-nothing = There is nothing to undo.
undo-stale = That can no longer be undone: it was undone already, or a day has passed.
undo-changed-since = It was changed since, so nothing was undone.
undone-create = ↩️ Taken back: { $text }
undone-delete = ↩️ It is back: { $text }
undone-pause = ↩️ It goes on: { $text }
undone-resume = ↩️ Paused again: { $text }
undone-edit = ↩️ As it was before: { $text }
undone-done = ↩️ Not done after all: { $text }
undone-undone = ↩️ Done after all: { $text }
undone-snooze = ↩️ Not snoozed any more: { $text }
undone-not-all = { $count ->
    [one] One was changed since and stays as it is.
   *[other] { $count } were changed since and stay as they are.
  }
list-empty = Nothing is set.
list-title = { $total ->
    [one] One reminder, next first:
   *[other] { $total } reminders, next first:
  }
list-paused = ⏸ paused
list-over = over
list-waits-done = waits for Done
list-how = Tap one to open it.
button-pause = ⏸ Pause
button-resume = ▶️ Resume

ask-retime = When instead? Reply with a time, such as “tomorrow 18:00” or “every weekday at 9”.
ask-snooze = Until when? Reply with a time, such as “30 min” or “monday 9am”.
when-not-understood = I could not read that as a time still to come. Reply with one, such as “in 30 min” or “tomorrow 18:00”.
card-changed = ✏️ Reminder changed

why-title = 🔎 { $text }
    { $shown }, { $zone }
why-nothing = Nothing has been planned yet.
why-planned = planned
why-open = sent, not done yet
why-done = ✅ done { $at }
why-done-by = ✅ done by { $by } { $at }
why-skipped = ⏭ skipped: { $reason } { $run }
why-superseded = replaced: { $reason }
why-missed = ⚠️ missed: { $reason } { $run }
why-failed = ⚠️ failed: { $reason }
why-run = ({ $count } times, the last { $last })
why-sent = · sent { $at }, { $late }
why-on-time = on time
why-late = { $late } late
why-tries = · { $count ->
    [one] one try:
   *[other] { $count } tries:
  } { $tries }
why-more = … { $count } more …
why-repeat = · 🔁 it may have come twice: an earlier try may have arrived
why-snooze = · 💤 snoozed to { $until }: { $state } { $reason }
why-pre = · ⏳ told ahead { $at }: { $state } { $reason }
why-nag = · 🔔 asked again { $at }: { $state } { $reason }
why-snooze-waiting = waiting
why-snooze-sending = on its way
why-snooze-sent = came again
why-snooze-dropped = did not come,
why-snooze-missed = missed,
why-snooze-failed = failed,
outcome-sent = sent
outcome-unknown = no answer, it may have arrived
outcome-unsent = not sent, no connection
outcome-flood = Telegram asked me to wait
outcome-migrated = the group had moved
outcome-thread-gone = the topic was gone
outcome-entities-refused = its formatting was refused
outcome-media-gone = its file was gone
outcome-unreachable = this chat could not be reached
outcome-refused = refused by Telegram
reason-due-by-now = it was due by then
reason-open = it was due by then
reason-skipped = it was skipped
reason-superseded = another took its place
reason-edited = it was changed
reason-undone = a change was taken back
reason-deleted = it was deleted
reason-paused = it was paused
reason-done = it was done
reason-done-ahead = done before it was due
reason-next-came = the next one came
reason-outage = I could not reach you
reason-snoozed-again = it was snoozed anew
reason-moved = the time zone was changed
reason-lost-slot-first = an earlier one came first
reason-dropped = it was dropped
reason-repaired = it was repaired
reason-imported = it was taken over anew

choose-other = 💤 Which one is to come again later?
choose-other-none = Nothing is waiting.
replied-done = ✅ Done: { $text }
replied-done-counted = ✅ Done: { $text }. It comes again { $next }.
replied-done-ahead = ✅ Done already, so it does not come that time: { $text }
done-which = ✅ Which one? Reply “done” to it, or tap its button.
already-done = There is nothing open to be done with this one.
reply-how =
    I did not understand that reply. To a reminder you can reply:
    • done, delete, pause, resume, undo or why
    • a time, such as “in 30 min”, “tomorrow 18:00” or “every day at 8”
    • a correction, such as “no, at 6”, “fridays too” or “not this week”
    or with a new reminder, such as “tomorrow at 9 call mom”.

export = 📦 All that I keep of this chat: settings, reminders, what became of each, and answers.
forget-ask = 🗑 Shall I delete all that I keep of you: your reminders, what became of them, your answers, and your settings? This cannot be undone. /export gives you a copy first.
forget-ask-group = 🗑 Shall I delete all that I keep of this group: everybody's reminders here, what became of them, everybody's answers, and the settings? This cannot be undone. /export gives you a copy first. Only you, who asked, can say yes.
forget-anonymous = Please ask for that under your own name, so that I know who says yes.
forget-not-yours = Only the one who asked can say yes. Ask with /forget_me yourself.
forget-stale = That question is old. Ask again with /forget_me.
forget-kept = 👍 Nothing was deleted.
forgotten = 🗑 Deleted: { $reminders ->
    [one] one reminder
   *[other] { $reminders } reminders
  }, { $sent ->
    [one] the record of one delivery
   *[other] the records of { $sent } deliveries
  }, { $answers ->
    [one] one answer
   *[other] { $answers } answers
  }, { $drafts ->
    [one] one unfinished message
   *[other] { $drafts } unfinished messages
  }, and all settings. Say /start to begin anew.
button-forget = 🗑 Delete everything
button-forget-no = Keep it

edit-not-understood = ✏️ I could not read a time and a text in the edited message, so the reminder stays as it was. Edit it again, or reply to its card with a new time.
edit-past = ✏️ The time in the edited message is in the past, so the reminder stays as it was. Edit it again, or reply to its card with a new time.
edit-delivered = ✏️ “{ $text }” came already, { $at }, so the edit does not change it. Send a new message to set it again.
edit-over = ✏️ “{ $text }” is over already, so the edit does not change it. Send a new message to set it again.
edit-deleted = ✏️ “{ $text }” was deleted, so the edit does not change it. Send a new message to set it again.
edit-removed = 🗑 No longer in the message, so deleted: { $text }

card-set-asks = ✅ Check-in set
card-asks = ❓ I ask, and keep your answer: { $kind }
kind-amounts = amounts, such as “coffee 4.50, taxi 12”
kind-number = a number
kind-yesNo = yes or no
kind-scale = from { $from } to { $to }
kind-choice = one of { $options }
kind-text = in words
button-asks = ❓ Ask me this
button-kind = ❓ What it asks for
button-kind-amounts = 💰 Amounts
button-kind-number = 🔢 Number
button-kind-yesNo = 👍 Yes or no
button-kind-scale5 = 1 – 5
button-kind-scale10 = 1 – 10
button-kind-choice = 🔘 Choice
button-kind-text = 💬 Words
button-kind-off = 🔕 Only remind
kinds = ❓ “{ $text }” asks for { $kind }. Tap what it shall ask for.
ask-how = ❓ Tell me what to ask and when, and I keep your answers:
    • /ask every day at 21:00 what I spent
    • every evening ask: weight?
    • ask me every sunday at 18:00 how the week was, 1-10
ask-no-question = I understood when ({ $shown }). What shall I ask you? Reply with the question.
ask-options = 🔘 What can be chosen for “{ $text }”? Reply with the options, with commas between: run, swim, rest
ask-options-again = I need at least two options, with commas between: run, swim, rest
command-ask = A question at a time of yours: 21:00 what I spent
command-log = Note what was spent: coffee 4.50

asking-how = { $kind ->
    [amounts] Reply with what it was, such as “coffee 4.50, taxi 12”.
    [number] Reply with a number.
    [yesNo] Tap, or reply.
    [scale] Tap, or reply with a number.
    [choice] Tap, or reply.
   *[text] Reply in your own words.
  }
asking-again = { $kind ->
    [amounts] ❓ { $text } — reply with what it was, such as “coffee 4.50, taxi 12”.
    [number] ❓ { $text } — reply with a number.
   *[other] ❓ { $text } — reply with your answer.
  }
asking-missed = 🕳 No answer the time before: { $day }
asking-answered = ✅ { $text }
button-yes = 👍 Yes
button-no = 👎 No
button-nothing = 0️⃣ Nothing today
button-skip = ⏭ Skip
button-answer = ✍️ Answer
button-answer-missed = ✍️ Answer the time before
button-answer-more = ➕ Add
button-reanswer = ✏️ Change
button-categorise = 🏷 { $text }
button-set-currency = 💱 { $currency }
answer-yes = Yes
answer-no = No
answer-skip = Skipped
answer-nothing = Nothing
answer-logged = ✍️ Noted for { $day }
answer-title = ✍️ { $question } ({ $day })
answer-unread = 🤷 Could not read { $text }: no amount in it.
answer-totals = Σ { $day } { $dayTotal }, { $month } { $monthTotal }
answer-streak = 🔥 { $count } in a row
answer-currency = 💭 Amounts without a currency are { $currency }.
answer-deleted = 🗑 Answer deleted: { $text }
answer-which = Which one is that the answer to?
ask-change = ✏️ It is “{ $text }” now. Reply with the whole answer anew.
ask-more = ➕ Reply with what to add.
log-how = ✍️ Say what was spent: /log coffee 4.50, taxi 12
log-by-name = What I ask besides is answered by its name: /log { $name } …
unread-empty = Reply with your answer.
unread-noAmount = 🤷 I find no amount in “{ $text }”. Reply like “coffee 4.50, taxi 12”, or “nothing”, or “skip”.
unread-noNumber = 🤷 I find no number in “{ $text }”. Reply with one, or “skip”.
unread-severalNumbers = 🤷 Which number of “{ $text }” do you mean? Reply with one.
unread-tooLarge = 🤷 “{ $text }” is too large a number for me. Reply with a smaller one.
unread-notYesOrNo = 🤷 Is “{ $text }” a yes or a no? Reply with one, or “skip”.
unread-notAnOption = 🤷 “{ $text }” is none of the options. Tap or reply with one, or “skip”.
unread-severalOptions = 🤷 “{ $text }” is more than one of the options. Reply with one.
unread-outOfScale = 🤷 That is outside { $from } to { $to }. Reply with a number within.
undone-answer = ↩️ Taken back: { $text }
undone-answer-edit = ↩️ As it was before: { $text }
undone-answer-delete = ↩️ It is back: { $text }

settings-dayEnds = 🌙 A day ends at { $at }: what you answer before that counts for the day before.
settings-currency = 💱 Currency: { $currency }
settings-plainLog-on = ✍️ What you say of spending is noted without /log.
settings-plainLog-off = ✍️ Spending is noted with /log.
settings-dayEnds-ask = 🌙 Until when in the night shall an answer count for the day before?
settings-currency-ask = 💱 Which currency are amounts without one?
button-set-dayEnds = 🌙 Day ends: { $at }
button-currency-other = Another…
button-plainLog-on = ✍️ Note plainly
button-plainLog-off = ✍️ Note with /log
ask-currency = 💱 Which one? Reply with its name, sign or code, such as “pesos” or “CHF”.
ask-currency-again = 🤷 I do not know that currency. Reply with its code, such as “CHF”.
currency-set = 💱 Amounts without a currency are { $currency } from now on.
ask-category = 🏷 Which category is “{ $text }”? Tap one, or reply with a word; I will know it from then on.
category-learnt = 🏷 “{ $text }” is { $category } from now on.

sheet-tab-reminders = Reminders
sheet-tab-answers = Answers
sheet-tab-deliveries = Deliveries
sheet-column-text = Text
sheet-column-when = When
sheet-column-next = Next
sheet-column-zone = Zone
sheet-column-state = State
sheet-column-tags = Tags
sheet-column-status = Status
sheet-column-id = Id
sheet-column-date = Date
sheet-column-time = Time
sheet-column-checkin = Check-in
sheet-column-amount = Amount
sheet-column-currency = Currency
sheet-column-category = Category
sheet-column-reminder = Reminder
sheet-column-due = Due
sheet-column-sent = Sent
sheet-column-late = Late (s)
sheet-column-outcome = Outcome
sheet-state-active = active
sheet-state-paused = paused
sheet-state-ended = over
sheet-state-deleted = deleted
sheet-outcome-open = sent
sheet-outcome-done = done
sheet-outcome-skipped = skipped
sheet-outcome-superseded = the next one came
sheet-outcome-missed = missed
sheet-outcome-failed = failed
sheet-status-conflict = Changed in the chat too, which counts. Here it said { $value }
sheet-status-when-unread = I cannot read “{ $value }” as a time to come, so it stays as it was. Try “every weekday at 9”.
sheet-status-when-missing = Say when, in the When column: “tomorrow at 9”.
sheet-status-when-past = That time has passed. Give it a new one in the When column.
sheet-status-text-missing = A reminder needs a text. To delete it, delete the row.
sheet-status-text-too-long = That is too long for a message: 4,096 characters are the most.
sheet-status-state-unread = I do not know the state “{ $value }”. Write active, paused or deleted.
sheet-status-amount-unread = I cannot read “{ $value }” as an amount, so it stays as it was.
sheet-status-currency-unread = I do not know the currency “{ $value }”. Write its three letters, such as EUR.
sheet-status-zone-missing = Tell me your time zone in the chat first: /timezone
sheet-status-id-unknown = This id belongs to another row, or to none. Clear it to make this row a new one.
sheet-status-kept = Its row was removed here while it was changed in the chat, so it is back.
sheet-archived = 🗂 { $count ->
    [one] A row is gone from your Sheet, so I have deleted what it stood for.
   *[other] { $count } rows are gone from your Sheet, so I have deleted what they stood for.
  }
sheet-refused-denied = 📄 I cannot change your Sheet any more, so it stands still; your reminders come all the same. Share it with me as an editor again, and I go on by myself.
sheet-refused-gone = 📄 Your Sheet is gone, or no longer shared with me, so it stands still; your reminders come all the same. Share it again, and I go on by myself, or link another: /sheet
sheet-refused-not-a-sheet = 📄 What you linked is no Google Sheet any more. Link another: /sheet
sheet-refused-full = 📄 Your Sheet has reached the most cells that Google allows, so it stands still. Delete what you do not need, or link another: /sheet
button-sheet-retry = Try again

command-sheet = Your reminders and answers in a Google Sheet
sheet-not-set-up = 📄 Whoever runs this bot has not set Google Sheets up. The button gives you your answers as a CSV file, which any spreadsheet opens; /export gives all that I keep of this chat.
sheet-introduction = 📄 I keep your reminders and answers in a Google Sheet of yours, and take what you change there.
  1. Share your Sheet, as an editor, with: { $email }
  2. Send me its link.
sheet-no-link = 📄 That is no link of a Google Sheet. Open your Sheet in the browser and send me what its address bar shows: https://docs.google.com/spreadsheets/d/…
sheet-linked = 📄 Linked. Your tabs appear in the Sheet in a moment. /sheet shows how it stands.
sheet-linked-already = 📄 This chat has a Sheet already. To take another, unlink it first: /sheet
sheet-taken = 📄 Another chat writes into that Sheet. Make a new one, share it with { $email }, and send me its link.
sheet-access-not-shared = 📄 I cannot open that Sheet. Share it, as an editor, with { $email } and send me the link again.
sheet-access-view-only = 📄 I may only look at that Sheet. Make { $email } an editor of it and send me the link again.
sheet-access-not-a-sheet = 📄 That is another kind of file. Make a Google Sheet, share it with { $email }, and send me its link.
sheet-access-trashed = 📄 That Sheet is in the bin. Take it out, or make a new one, and send me the link again.
sheet-access-busy = 📄 Google does not answer just now. Send me the link again in a minute.
sheet-access-key = 📄 Google does not let this bot in at all. Whoever runs it must renew its key; until then the button gives you your answers as a CSV file, which any spreadsheet opens.
sheet-none = No Sheet is linked: /sheet
sheet-state = 📄 Your Sheet: { $link }
sheet-never-synced = Not synced yet: it comes in a moment.
sheet-synced = Last synced { $at }, { $rows ->
    [one] 1 row
   *[other] { $rows } rows
  }.
sheet-syncing = Syncing…
sheet-paused-person = ⏸ Paused by you.
sheet-paused-denied = ⚠️ I may not change it any more. Share it with me as an editor again, and I go on by myself.
sheet-paused-gone = ⚠️ It is gone, or no longer shared with me. Share it again, and I go on by myself.
sheet-paused-not-a-sheet = ⚠️ That is no Google Sheet any more. Unlink it and link another.
sheet-paused-full = ⚠️ It has reached the most cells that Google allows. Delete what you do not need, then tap “Try again”.
sheet-error-quota = ⏳ Google limits how much I may write a minute; it goes on by itself.
sheet-error-away = ⏳ Google did not answer; I try again by myself.
sheet-error-moved = ⏳ The Sheet was being changed all the time; I try again by myself.
sheet-error-ours = ⏳ Something went wrong on my side; I try again by myself.
sheet-error-key = ⚠️ Google does not let this bot in at all. Whoever runs it must renew its key; your reminders come all the same.
sheet-unlink-ask = Unlink the Sheet? Your reminders stay here in any case.
sheet-unlinked = 📄 Unlinked. The tabs stay in your Sheet as they are, and I do not look at them any more.
sheet-clearing = 📄 Unlinked. I delete my tabs from your Sheet.
button-sheet-sync = 🔄 Sync now
button-sheet-pause = ⏸ Pause
button-sheet-resume = ▶️ Try again
button-sheet-deliveries = ➕ Deliveries tab
button-sheet-deliveries-off = ➖ Deliveries tab
button-sheet-unlink = ✖️ Unlink
button-sheet-keep = Unlink, keep the tabs
button-sheet-clear = Unlink, delete the tabs
button-sheet-back = Back

command-answers = What was answered and noted, totals, charts
book-title = 📒 Answers · { $period }
book-title-checkin = 📒 { $checkin } · { $period }
book-words = 🔍 { $words }
book-all = all
book-this-week = this week
book-empty = Nothing was answered or noted then. Ask to be asked: /ask, or note at any time: /log coffee 4.50
book-not-found = I found no answer with those words.
book-total = Σ { $total }
book-no-category = no category
book-span = ⌀ { $average }, from { $least } to { $most }
book-asked = ✅ Answered { $answered } of { $of }, at most { $longest } in a row
book-which = ❓ Answers to what?
button-period-week = Week
button-period-month = Month
button-period-year = Year
button-period-all = All
button-earlier = ⬅️ Earlier
button-later = Later ➡️
button-all-checkins = ❓ All check-ins
button-chart-time = 📊 Chart
button-chart-category = 📊 By category
button-chart-streak = 📅 Streak
button-csv = 📄 CSV
button-weekly = 🗓 Weekly summary
chart-others = others
chart-answered = answered
chart-skipped = skipped
chart-missed = missed
chart-open = open
chart-nothing = There is nothing to draw for that time.
chart-undrawn = Not drawn: { $total }
csv = 📄 Your answers, for a spreadsheet.
csv-date = Date
csv-checkin = Check-in
csv-by = By
csv-text = Text
csv-amount = Amount
csv-currency = Currency
csv-category = Category
csv-tags = Tags

weekly = Your week
summary-days = 🗓 Since { $from }:
summary-checkin = ❓ { $text }: answered { $answered } of { $of }
summary-nothing = Nothing was answered or noted.

answer-already = You have answered that already. To change it, tap Change below your answer.
