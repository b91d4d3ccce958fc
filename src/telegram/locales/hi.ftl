delivery-no-text = ⏰ रिमाइंडर
delivery-late = ⏰ समय था { $due }, { $late } की देरी हुई।
delivery-missed = { $count ->
    [one] इससे पहले एक बार आप तक संदेश नहीं पहुँच सका।
   *[other] इससे पहले { $count } बार आप तक संदेश नहीं पहुँच सका।
  }
delivery-repeat = 🔁 हो सकता है यह दोबारा आया हो: पता नहीं चला कि पहली बार पहुँचा था या नहीं।
delivery-media-gone = 📎 Telegram ने { $kind ->
    [photo] फ़ोटो
    [voice] वॉइस मैसेज
    [audio] ऑडियो
    [video] वीडियो
    [animation] GIF
    [video_note] वीडियो मैसेज
    [sticker] स्टिकर
   *[other] फ़ाइल
  } दोबारा भेजने नहीं दिया।
delivery-shortened = (छोटा किया गया: Telegram यहाँ इससे लंबा नहीं लेता)
delivery-done = ✅ { $at } हो गया
delivery-done-by = ✅ { $name } ने { $at } पूरा किया
delivery-snoozed = 💤 फिर { $until }
delivery-ahead = ⏳ { $left } बाद आएगा: { $due }
delivery-nag = 🔔 “हो गया” होने तक हर { $every } में फिर पूछूँगा।
delivery-nag-last = 🔕 इसके बारे में अब और नहीं पूछूँगा।
bundle-title = ⏰ जब आप तक पहुँच नहीं थी, तब { $count } रिमाइंडर का समय हुआ:

button-done = ✅ हो गया
button-undone = ↩️ नहीं हुआ
button-all-done = ✅ सब हो गए
button-snooze-10m = 10 मिनट
button-snooze-1h = 1 घंटा
button-snooze-1d = कल
button-other = और…

start = 👋 नमस्ते! बीच में मेरे साथ कुछ भी हो, याद मैं ठीक समय पर ही दिलाऊँगा।
start-named = 👋 नमस्ते, { $name }! बीच में मेरे साथ कुछ भी हो, याद मैं ठीक समय पर ही दिलाऊँगा।
group-hello = 👋 नमस्ते! इस ग्रुप को मैं ठीक समय पर याद दिलाता हूँ। मुझसे कमांड से, { $name } लिखकर, या मेरे संदेश का जवाब देकर बात करें; बाकी बातें मैं नहीं छेड़ता।
group-back = 👋 मैं वापस आ गया, और आपके रिमाइंडर चलते रहेंगे।
command-unknown = यह कमांड मुझे नहीं पता। / लिखें, तो जो कमांड हैं वे दिखेंगी।
zone-ask = आप किस टाइम ज़ोन में हैं? किसी एक पर टैप करें, अपनी लोकेशन भेजें, या लिखें: अपना शहर, Asia/Kolkata जैसा नाम, UTC+5:30 जैसा अंतर, या अभी आपकी घड़ी में जो बजा है, जैसे 14:35।
zone-ask-group = यह ग्रुप किस टाइम ज़ोन में है? किसी एक पर टैप करें, या इस संदेश के जवाब में लिखें: शहर, Asia/Kolkata जैसा नाम, UTC+5:30 जैसा अंतर, या अभी वहाँ घड़ी में जो बजा है, जैसे 14:35।
zone-needed = ✍️ यह रख लिया है। ठीक समय पर लाने के लिए पहले टाइम ज़ोन जानना ज़रूरी है।
zone-none = 🌍 अभी कोई टाइम ज़ोन तय नहीं है।
zone-is = 🌍 आपका टाइम ज़ोन { $zone } है: वहाँ अभी { $time } बजे हैं। बदलने के लिए: /timezone
zone-is-group = 🌍 इस ग्रुप का टाइम ज़ोन { $zone } है: वहाँ अभी { $time } बजे हैं। बदलने के लिए: /timezone
zone-fixed = ⚠️ ऐसा अंतर गर्मियों में घड़ी बदलने पर नहीं बदलता। आपके यहाँ घड़ी बदलती हो, तो शहर लिखें।
zone-then-drafts = और यह रखा हुआ था:
zone-same = आपका टाइम ज़ोन पहले से यही है: { $zone }।
zone-settled = 👍
zone-choose-place = “{ $text }” में से कौन-सा? उस पर टैप करें, या देश के साथ लिखें।
zone-choose-clock = अभी कई जगहों पर यही समय है। अपनी जगह पर टैप करें; यहाँ न हो, तो अपना शहर लिखें।
zone-choose-abbreviation = “{ $text }” के कई मतलब होते हैं, और यह नहीं बताता कि गर्मियों में घड़ी बदलती है या नहीं। अपने पर टैप करें; यहाँ न हो, तो अपना शहर लिखें।
zone-no-such-clock = दुनिया में कहीं भी अभी यह समय नहीं है: UTC में { $utc } बजे हैं। आपकी घड़ी में इस पल जो बजा है वह भेजें, या अपना शहर लिखें।
zone-unknown = “{ $text }” नाम की जगह मुझे नहीं पता। पास का कोई बड़ा शहर, Asia/Kolkata जैसा नाम, UTC+5:30 जैसा अंतर, या अभी आपकी घड़ी का समय लिखें, जैसे 14:35।
button-location = 📍 लोकेशन भेजें

settings = ⚙️ सेटिंग
settings-morning = 🌅 सुबह: { $morning }। दिन के साथ समय न हो, तो यही समय।
settings-lang = 💬 भाषा: { $language }
settings-morning-ask = 🌅 जब आप सिर्फ़ दिन बताएँ, समय नहीं, तो कितने बजे याद दिलाया जाए?
settings-lang-ask = 💬 किस भाषा में बात करें?
settings-set = सेव हो गया।
button-set-zone = 🌍 टाइम ज़ोन बदलें
button-set-morning = 🌅 सुबह: { $morning }
button-set-lang = 💬 { $language }
button-back = ‹ वापस
help = मैं ठीक समय पर याद दिलाता हूँ। क्या और कब, अपने शब्दों में बताएँ।
help-more = रिमाइंडर लगने के बाद दस मिनट तक बस लिख दें कि क्या बदलना है: “नहीं, 6 बजे”, “शुक्रवार को भी”, “इस हफ़्ते नहीं”। बाद में उसका जवाब दें। फ़ोटो, फ़ाइल और फ़ॉरवर्ड किए संदेश भी चलेंगे: उनके कैप्शन में लिखें कब। हर रिमाइंडर के नीचे समय बदलने, हटाने या वापस लेने के बटन हैं।

move-title = 🌍 { $from } से { $to } में जाएँ? वहाँ अभी { $now } बजे हैं।
move-moving = { $count ->
    [one] एक रिमाइंडर नई घड़ी पर भी उसी समय आएगा:
   *[other] { $count } रिमाइंडर नई घड़ी पर भी उसी समय आएँगे:
  }
move-item-earlier = { $text }: { $when }, पहले से { $by } जल्दी
move-item-later = { $text }: { $when }, पहले से { $by } देर से
move-item-same = { $text }: { $when }, उसी पल
move-item-paused = { $text }: रोका हुआ
move-past = { $count ->
    [one] नई घड़ी पर एक का समय निकल चुका है; उसके बारे में पूछूँगा:
   *[other] नई घड़ी पर { $count } का समय निकल चुका है; उनके बारे में पूछूँगा:
  }
move-past-item = { $text }: { $when }
move-staying = { $count ->
    [one] एक नहीं बदलेगा:
   *[other] { $count } नहीं बदलेंगे:
  }
move-item-fixed = { $text }: { $when }, क्योंकि यह { $zone } से बँधा है
move-item-counted = { $text }: { $when }, क्योंकि यह घड़ी से नहीं, बीते समय से चलता है
move-item-waits = { $text }: “हो गया” से गिना जाता है
move-more = … और { $count }
move-nothing = जो तय है, उसमें कुछ भी टाइम ज़ोन से नहीं चलता।
zone-data-moved = { $count ->
    [one] 🕰 { $zones } में घड़ी के नियम बदल गए हैं। एक रिमाइंडर वहाँ उसी समय आएगा, यानी अब किसी और पल:
   *[other] 🕰 { $zones } में घड़ी के नियम बदल गए हैं। { $count } रिमाइंडर वहाँ उसी समय आएँगे, यानी अब किसी और पल:
  }
zone-data-over = { $text }: इसका आखिरी समय अब होता ही नहीं, इसलिए यह खत्म
button-move = ✅ { $zone } में जाएँ
button-keep-zone = { $zone } ही रखें
moved = { $count ->
    [0] कुछ बदलने की ज़रूरत नहीं थी।
    [one] साथ में एक रिमाइंडर बदला।
   *[other] साथ में { $count } रिमाइंडर बदले।
  }
lost-ask = ⏳ नई घड़ी पर इसका समय निकल चुका है, और यह अभी आया नहीं। क्या करें?
button-lost-now = अभी याद दिलाएँ
button-lost-drop = छोड़ दें
button-lost-skip = इस बार छोड़ें
lost-now = ✅ अभी आ रहा है: { $text }
lost-again = ✅ { $when } आएगा: { $text }
lost-dropped = 🗑 छोड़ दिया: { $text }
examples =
    ऐसे लिखें:
    • कल सुबह 9 बजे मम्मी को फोन करना
    • 20 मिनट बाद केक निकालना
    • सोमवार से शुक्रवार सुबह 8:30 बजे मीटिंग
    • har mahine ki 31 tarikh ko kiraya dena
remind-how = /remind 21:00 आज का खर्च लिखें: यह हर दिन 21:00 बजे याद दिलाएगा।
press-failed = 😕 मेरी तरफ़ कुछ गड़बड़ हुई, इसलिए इसका कोई असर नहीं हुआ। फिर से दबाएँ।
update-failed = 😕 उस संदेश के साथ मेरी तरफ़ कुछ गड़बड़ हुई, उसका कोई असर नहीं हुआ। फिर से भेजें; तब भी न हो, तो दूसरे शब्दों में लिखें।

ask-no-time = इसमें कोई समय नहीं मिला।
ask-past = “{ $time }” निकल चुका है।
ask-ambiguous = “{ $time }” का मतलब पक्का नहीं है।
ask-no-such-time = “{ $time }” होता ही नहीं।
ask-too-often = हर मिनट से ज़्यादा बार नहीं हो सकता।
ask-never-fires = “{ $time }” कभी नहीं आएगा।
ask-kept = “{ $text }” रख लिया है।
ask-kept-media = { $kind ->
    [photo] फ़ोटो रख ली है।
    [voice] वॉइस मैसेज रख लिया है।
    [audio] ऑडियो रख लिया है।
    [video] वीडियो रख लिया है।
    [animation] GIF रख लिया है।
    [video_note] वीडियो मैसेज रख लिया है।
    [sticker] स्टिकर रख लिया है।
   *[other] फ़ाइल रख ली है।
  }
album-one-kept = साथ भेजे गए कई में से एक रखा जाता है, पहला जिसमें कुछ लिखा हो; बाकी तक वही ले जाएगा।
ask-when = कब याद दिलाएँ? समय लिखकर जवाब दें, जैसे “कल शाम 6 बजे” या “सोमवार से शुक्रवार सुबह 9 बजे”।
ask-when-offered = { $count ->
    [one] यही समय हो तो उस पर टैप करें, नहीं तो दूसरा लिखकर जवाब दें।
   *[other] जो समय हो उस पर टैप करें, या दूसरा लिखकर जवाब दें।
  }
ask-when-forwarded = इसमें एक समय है। तब याद दिलाना हो तो उस पर टैप करें, या दूसरा लिखकर जवाब दें।
ask-no-text = कब, यह समझ आ गया ({ $shown })। याद क्या दिलाना है? जवाब में भेजें: लिखकर, फ़ोटो, फ़ाइल या वॉइस मैसेज।
draft-dropped = 👍 छोड़ दिया, कुछ तय नहीं हुआ।
offer-taken = 👍 ठीक है।
not-kept = यह नहीं रखा जा सकता। लिखा हुआ, फ़ोटो, फ़ाइल, वॉइस और वीडियो मैसेज, स्टिकर और संपर्क चलेंगे: समय के साथ या बिना भेजें।

card-set = ✅ रिमाइंडर लग गया
card-media = { $kind ->
    [photo] 🖼 फ़ोटो
    [voice] 🎤 वॉइस मैसेज
    [audio] 🎵 ऑडियो
    [video] 🎬 वीडियो
    [animation] 🎞 GIF
    [video_note] 📹 वीडियो मैसेज
    [sticker] 🏷 स्टिकर
   *[other] 📎 फ़ाइल
  }
card-when = 🔁 { $when }
card-next = ⏰ अगली बार: { $next }, { $zone }
card-nothing-next = ⏰ आगे कुछ नहीं है।
card-waits-done = ⏳ “हो गया” का इंतज़ार है: उससे पहले कुछ नहीं आएगा।
card-paused = ⏸ रुका हुआ: फिर चालू करने तक कुछ नहीं आएगा।
card-deleted = 🗑 हटाया गया: अब कुछ नहीं आएगा।
card-is-active = 🔔 रिमाइंडर
card-is-paused = ⏸ रुका हुआ रिमाइंडर
card-is-ended = 🏁 पूरा हो चुका रिमाइंडर
card-is-deleted = 🗑 हटाया गया रिमाइंडर
card-assumed = 💭 { $assumed }
card-manner = 🔔 { $manner }
card-nag-ends = 🔕 हर बार ज़्यादा से ज़्यादा { $limit } बार पूछा जाएगा, और अगला आने के बाद नहीं।
card-from-done = ✅ “हो गया” से गिना जाता है: कभी न हुआ, तो दोबारा नहीं आएगा।
card-repeats-no-more = अब यह एक ही बार आएगा
button-retime = ✏️ समय बदलें
button-delete = 🗑 हटाएँ
button-undo = ↩️ वापस लें
button-why = 🔎 क्यों?
button-list = ☰ सूची पर वापस
button-card = 🔔 रिमाइंडर देखें

command-remind = रोज़ का रिमाइंडर: 21:00 आज का खर्च लिखें
command-list = आपके रिमाइंडर
command-delete = कोई रिमाइंडर हटाएँ
command-pause = एक या सब रोकें
command-resume = एक या सब फिर चालू करें
command-undo = पिछला बदलाव वापस लें
command-timezone = टाइम ज़ोन देखें या बदलें
command-why = रिमाइंडर का हर बार क्या हुआ
command-settings = टाइम ज़ोन, आपकी सुबह
command-help = मैं क्या कर सकता हूँ

command-export = इस चैट का सब कुछ, एक फ़ाइल में
command-forget_me = इस चैट का सब कुछ मिटाएँ

gone = वह अब नहीं है।
snooze-deleted = यह रिमाइंडर हटाया जा चुका है, इसलिए टाला नहीं जा सकता। पहले हटाना वापस लें।
snooze-paused = यह रिमाइंडर रुका हुआ है, इसलिए टाला नहीं जा सकता। पहले चालू करें: /resume
snooze-too-late = इसके बाद नया आ चुका है, इसलिए इसे टाला नहीं जा सकता।
snooze-ahead = यह अभी आया ही नहीं, तो टालने को कुछ नहीं है। समय बदलना हो तो /list में “समय बदलें”।
changed-delete = 🗑 हटाया: { $text }
changed-pause = ⏸ रोका: { $text }
changed-resume = ▶️ फिर चालू: { $text }
changed-delete-all = 🗑 { $count } रिमाइंडर हटाए।
changed-pause-all = ⏸ { $count } रिमाइंडर रोके।
changed-resume-all = ▶️ { $count } रिमाइंडर फिर चालू।
already-delete = यह पहले ही हटाया जा चुका है।
already-pause = यह चल ही नहीं रहा, रोकने को कुछ नहीं।
already-resume = यह रुका हुआ नहीं है।
choose-delete = 🗑 कौन-सा हटाना है?
choose-pause = ⏸ कौन-सा रोकना है?
choose-resume = ▶️ कौन-सा फिर चालू करना है?
choose-why = 🔎 किसके बारे में जानना है?
choose-retime = ✏️ किसका समय बदलना है?
choose-delete-none = हटाने को कुछ नहीं है। जो तय है वह /list में है।
choose-pause-none = रोकने को कुछ नहीं है। जो तय है वह /list में है।
choose-resume-none = कुछ भी रुका हुआ नहीं है। जो तय है वह /list में है।
choose-why-none = कुछ तय नहीं है। मेरे किसी पुराने संदेश के जवाब में /why लिखें, तो पता चलेगा उसका क्या हुआ।
choose-retime-none = कुछ तय नहीं है।
choose-not-found = उस नंबर या उन शब्दों का कोई रिमाइंडर नहीं मिला।
choose-more = { $count ->
    [one] एक और मिलता है: ढूँढने के लिए एक शब्द और लिखें।
   *[other] { $count } और मिलते हैं: ढूँढने के लिए एक शब्द और लिखें।
  }
button-pause-all = ⏸ सब
button-resume-all = ▶️ सब
ask-lapsed = ⏳ “{ $text }” का समय इस बीच निकल गया, इसलिए यह रुका ही रहेगा। अब कब? समय लिखकर जवाब दें, जैसे “कल शाम 6 बजे”।
ask-lapsed-several = ⏳ इनका समय इस बीच निकल गया, इसलिए ये रुके ही रहेंगे। नया समय देने के लिए किसी पर टैप करें।
undo-nothing = वापस लेने को कुछ नहीं है।
undo-stale = यह अब वापस नहीं हो सकता: या तो हो चुका है, या एक दिन बीत गया।
undo-changed-since = इसके बाद यह बदला जा चुका है, इसलिए कुछ वापस नहीं हुआ।
undone-create = ↩️ वापस लिया: { $text }
undone-delete = ↩️ वापस आ गया: { $text }
undone-pause = ↩️ फिर चालू: { $text }
undone-resume = ↩️ फिर रोका: { $text }
undone-edit = ↩️ जैसा पहले था: { $text }
undone-done = ↩️ अभी नहीं हुआ: { $text }
undone-undone = ↩️ हो ही गया: { $text }
undone-snooze = ↩️ अब टाला नहीं: { $text }
undone-not-all = { $count ->
    [one] एक इसके बाद बदला गया था, वह वैसा ही है।
   *[other] { $count } इसके बाद बदले गए थे, वे वैसे ही हैं।
  }
list-empty = कुछ तय नहीं है।
list-title = { $total ->
    [one] एक रिमाइंडर, अगला पहले:
   *[other] { $total } रिमाइंडर, अगला पहले:
  }
list-paused = ⏸ रुका हुआ
list-waits-done = “हो गया” का इंतज़ार
list-over = पूरा
list-how = खोलने के लिए किसी पर टैप करें।
button-pause = ⏸ रोकें
button-resume = ▶️ चालू करें

ask-retime = तो कब? समय लिखकर जवाब दें, जैसे “कल शाम 6 बजे” या “सोमवार से शुक्रवार सुबह 9 बजे”।
ask-snooze = कब तक टालें? समय लिखकर जवाब दें, जैसे “30 मिनट” या “सोमवार सुबह 9 बजे”।
when-not-understood = इसमें आगे का कोई समय समझ नहीं आया। समय लिखकर जवाब दें, जैसे “30 मिनट बाद” या “कल शाम 6 बजे”।
card-changed = ✏️ रिमाइंडर बदल गया

why-title = 🔎 { $text }
    { $shown }, { $zone }
why-nothing = अभी कुछ तय नहीं हुआ।
why-planned = तय है
why-open = भेजा, अभी हुआ नहीं
why-done = ✅ { $at } हो गया
why-done-by = ✅ { $by } ने { $at } पूरा किया
why-skipped = ⏭ छोड़ा: { $reason } { $run }
why-superseded = बदला गया: { $reason }
why-missed = ⚠️ छूट गया: { $reason } { $run }
why-failed = ⚠️ नहीं हो पाया: { $reason }
why-run = ({ $count } बार, आखिरी { $last })
why-sent = · { $at } भेजा, { $late }
why-on-time = समय पर
why-late = { $late } देर से
why-tries = · { $count ->
    [one] एक कोशिश:
   *[other] { $count } कोशिशें:
  } { $tries }
why-more = … और { $count } …
why-repeat = · 🔁 शायद दो बार आया: पहले वाली कोशिश भी पहुँची हो सकती है
why-snooze = · 💤 { $until } तक टाला: { $state } { $reason }
why-snooze-waiting = इंतज़ार में
why-snooze-sending = रास्ते में
why-snooze-sent = फिर आया
why-snooze-dropped = नहीं आया,
why-snooze-missed = छूट गया,
why-snooze-failed = नहीं हो पाया,
why-pre = · ⏳ { $at } पहले से बताया: { $state } { $reason }
why-nag = · 🔔 { $at } फिर पूछा: { $state } { $reason }
outcome-sent = भेजा
outcome-unknown = जवाब नहीं मिला, शायद पहुँच गया
outcome-unsent = नहीं भेजा, कनेक्शन नहीं था
outcome-flood = Telegram ने रुकने को कहा
outcome-migrated = ग्रुप बदल गया था
outcome-thread-gone = टॉपिक नहीं रहा
outcome-entities-refused = फ़ॉर्मैटिंग नहीं ली गई
outcome-media-gone = फ़ाइल नहीं रही
outcome-unreachable = इस चैट तक पहुँच नहीं हुई
outcome-refused = Telegram ने मना किया
reason-edited = इसे बदला गया
reason-undone = एक बदलाव वापस लिया गया
reason-deleted = इसे हटाया गया
reason-paused = इसे रोका गया
reason-done = यह हो चुका था
reason-done-ahead = समय से पहले हो गया
reason-next-came = अगला आ गया
reason-due-by-now = तब तक समय हो चुका था
reason-open = तब तक समय हो चुका था
reason-skipped = इसे छोड़ा गया
reason-superseded = इसकी जगह दूसरा आया
reason-outage = आप तक पहुँच नहीं थी
reason-snoozed-again = फिर से टाला गया
reason-moved = टाइम ज़ोन बदला गया
reason-lost-slot-first = उससे पहले वाला आया
reason-dropped = छोड़ दिया गया
reason-repaired = ठीक किया गया
reason-imported = नए सिरे से लिया गया

choose-other = 💤 कौन-सा बाद में फिर आए?
choose-other-none = कुछ बाकी नहीं है।
replied-done = ✅ हो गया: { $text }
replied-done-ahead = ✅ पहले ही हो गया, इसलिए इस बार नहीं आएगा: { $text }
replied-done-counted = ✅ हो गया: { $text }। { $next } फिर आएगा।
done-which = ✅ कौन-सा? उसके जवाब में “हो गया” लिखें, या उसका बटन दबाएँ।
already-done = इसका कुछ बाकी नहीं है।
reply-how =
    यह जवाब समझ नहीं आया। रिमाइंडर के जवाब में लिख सकते हैं:
    • हो गया, हटाओ, रोको, चालू करो, वापस लो या क्यों
    • कोई समय, जैसे “30 मिनट बाद”, “कल शाम 6 बजे” या “रोज़ सुबह 8 बजे”
    • कोई सुधार, जैसे “नहीं, 6 बजे”, “शुक्रवार को भी” या “इस हफ़्ते नहीं”
    या नया रिमाइंडर, जैसे “कल सुबह 9 बजे मम्मी को फोन करना”।

export = 📦 इस चैट का सब कुछ: सेटिंग, रिमाइंडर, हर एक का क्या हुआ, और जवाब।
forget-ask = 🗑 क्या आपका सब कुछ मिटा दें: रिमाइंडर, उनका क्या हुआ, आपके जवाब और सेटिंग? यह वापस नहीं होगा। पहले कॉपी लेनी हो तो /export।
forget-ask-group = 🗑 क्या इस ग्रुप का सब कुछ मिटा दें: यहाँ सबके रिमाइंडर, उनका क्या हुआ, सबके जवाब और सेटिंग? यह वापस नहीं होगा। पहले कॉपी लेनी हो तो /export। हाँ वही कह सकते हैं जिन्होंने पूछा है।
forget-anonymous = यह अपने नाम से पूछें, ताकि पता रहे हाँ किसने कहा।
forget-not-yours = हाँ वही कह सकते हैं जिन्होंने पूछा है। आप खुद /forget_me लिखें।
forget-stale = यह सवाल पुराना है। /forget_me से फिर पूछें।
forget-kept = 👍 कुछ नहीं मिटाया गया।
forgotten = 🗑 मिटाया गया: { $reminders ->
    [0] 0 रिमाइंडर
    [one] एक रिमाइंडर
   *[other] { $reminders } रिमाइंडर
  }, { $sent ->
    [0] भेजने का कोई रिकॉर्ड नहीं
    [one] एक बार भेजने का रिकॉर्ड
   *[other] { $sent } बार भेजने का रिकॉर्ड
  }, { $drafts ->
    [0] 0 अधूरे संदेश
    [one] एक अधूरा संदेश
   *[other] { $drafts } अधूरे संदेश
  }, { $answers ->
    [0] 0 जवाब
    [one] एक जवाब
   *[other] { $answers } जवाब
  }, और सारी सेटिंग। नए सिरे से शुरू करने के लिए /start लिखें।
button-forget = 🗑 सब मिटाएँ
button-forget-no = रहने दें

edit-not-understood = ✏️ बदले हुए संदेश में समय और काम समझ नहीं आया, इसलिए रिमाइंडर वैसा ही है। उसे फिर बदलें, या उसके कार्ड के जवाब में नया समय लिखें।
edit-past = ✏️ बदले हुए संदेश का समय निकल चुका है, इसलिए रिमाइंडर वैसा ही है। उसे फिर बदलें, या उसके कार्ड के जवाब में नया समय लिखें।
edit-delivered = ✏️ “{ $text }” { $at } आ चुका है, इसलिए इस बदलाव से कुछ नहीं बदला। फिर लगाना हो तो नया संदेश भेजें।
edit-over = ✏️ “{ $text }” पूरा हो चुका है, इसलिए इस बदलाव से कुछ नहीं बदला। फिर लगाना हो तो नया संदेश भेजें।
edit-deleted = ✏️ “{ $text }” हटाया जा चुका है, इसलिए इस बदलाव से कुछ नहीं बदला। फिर लगाना हो तो नया संदेश भेजें।
edit-removed = 🗑 अब संदेश में नहीं है, इसलिए हटाया: { $text }

card-set-asks = ✅ सवाल तय हो गया
card-asks = ❓ मैं पूछूँगा और आपका जवाब रखूँगा: { $kind }
kind-amounts = रकम, जैसे “चाय 20, ऑटो 80”
kind-number = एक संख्या
kind-yesNo = हाँ या नहीं
kind-scale = { $from } से { $to } तक
kind-choice = इनमें से एक: { $options }
kind-text = शब्दों में
button-asks = ❓ मुझसे यह पूछें
button-kind = ❓ जवाब कैसा हो
button-kind-amounts = 💰 रकम
button-kind-number = 🔢 संख्या
button-kind-yesNo = 👍 हाँ या नहीं
button-kind-scale5 = 1 – 5
button-kind-scale10 = 1 – 10
button-kind-choice = 🔘 विकल्प
button-kind-text = 💬 शब्द
button-kind-off = 🔕 सिर्फ़ याद दिलाएँ
kinds = ❓ “{ $text }” का जवाब: { $kind }। जैसा जवाब चाहिए उस पर टैप करें।
ask-how = ❓ बताएँ क्या पूछना है और कब, आपके जवाब रखे जाएँगे:
    • /ask रोज़ रात 9 बजे आज कितना खर्च हुआ?
    • रोज़ सुबह 8 बजे पूछो: वज़न?
    • हर रविवार शाम 6 बजे पूछना हफ़्ता कैसा रहा, 1-10
ask-no-question = कब, यह समझ आ गया ({ $shown })। पूछना क्या है? जवाब में सवाल लिखें।
ask-options = 🔘 “{ $text }” में क्या-क्या चुना जा सकता है? विकल्प कॉमा लगाकर लिखें: दौड़, तैराकी, आराम
ask-options-again = कम से कम दो विकल्प चाहिए, बीच में कॉमा: दौड़, तैराकी, आराम
command-ask = तय समय पर एक सवाल: 21:00 आज कितना खर्च हुआ
command-log = खर्च लिखें: चाय 20

asking-how = { $kind ->
    [amounts] जवाब में लिखें क्या-क्या हुआ, जैसे “चाय 20, ऑटो 80”।
    [number] जवाब में एक संख्या लिखें।
    [yesNo] टैप करें, या जवाब लिखें।
    [scale] टैप करें, या जवाब में संख्या लिखें।
    [choice] टैप करें, या जवाब लिखें।
   *[text] अपने शब्दों में जवाब लिखें।
  }
asking-again = { $kind ->
    [amounts] ❓ { $text } — जवाब में लिखें क्या-क्या हुआ, जैसे “चाय 20, ऑटो 80”।
    [number] ❓ { $text } — जवाब में एक संख्या लिखें।
   *[other] ❓ { $text } — अपना जवाब लिखें।
  }
asking-missed = 🕳 पिछली बार जवाब नहीं आया: { $day }
asking-answered = ✅ { $text }
button-yes = 👍 हाँ
button-no = 👎 नहीं
button-nothing = 0️⃣ आज कुछ नहीं
button-skip = ⏭ छोड़ें
button-answer = ✍️ जवाब दें
button-answer-missed = ✍️ पिछली बार का जवाब दें
button-answer-more = ➕ जोड़ें
button-reanswer = ✏️ बदलें
button-categorise = 🏷 { $text }
button-set-currency = 💱 { $currency }
answer-yes = हाँ
answer-no = नहीं
answer-skip = छोड़ा
answer-nothing = कुछ नहीं
answer-logged = ✍️ { $day } के लिए लिख लिया
answer-title = ✍️ { $question } ({ $day })
answer-unread = 🤷 { $text } समझ नहीं आया: इसमें रकम नहीं है।
answer-totals = Σ { $day } { $dayTotal }, { $month } { $monthTotal }
answer-streak = 🔥 लगातार { $count }
answer-currency = 💭 बिना मुद्रा की रकम { $currency } मानी जाती है।
answer-deleted = 🗑 जवाब हटाया: { $text }
answer-which = यह किस सवाल का जवाब है?
ask-change = ✏️ अभी यह “{ $text }” है। पूरा जवाब नए सिरे से लिखें।
ask-more = ➕ जो जोड़ना है वह जवाब में लिखें।
log-how = ✍️ क्या खर्च हुआ लिखें: /log चाय 20, ऑटो 80
log-by-name = बाकी सवालों के जवाब उनके नाम से दें: /log { $name } …
unread-empty = अपना जवाब लिखें।
unread-noAmount = 🤷 “{ $text }” में कोई रकम नहीं मिली। ऐसे लिखें: “चाय 20, ऑटो 80”, या “कुछ नहीं”, या “छोड़ो”।
unread-noNumber = 🤷 “{ $text }” में कोई संख्या नहीं मिली। एक संख्या लिखें, या “छोड़ो”।
unread-severalNumbers = 🤷 “{ $text }” में से कौन-सी संख्या? एक लिखें।
unread-tooLarge = 🤷 “{ $text }” बहुत बड़ी संख्या है। छोटी लिखें।
unread-notYesOrNo = 🤷 “{ $text }” हाँ है या नहीं? एक लिखें, या “छोड़ो”।
unread-notAnOption = 🤷 “{ $text }” विकल्पों में नहीं है। टैप करें, एक विकल्प लिखें, या “छोड़ो”।
unread-severalOptions = 🤷 “{ $text }” में एक से ज़्यादा विकल्प हैं। एक लिखें।
unread-outOfScale = 🤷 यह { $from } से { $to } के बाहर है। इसके अंदर की संख्या लिखें।
undone-answer = ↩️ वापस लिया: { $text }
undone-answer-edit = ↩️ जैसा पहले था: { $text }
undone-answer-delete = ↩️ वापस आ गया: { $text }

settings-dayEnds = 🌙 दिन { $at } बजे खत्म होता है: उससे पहले का जवाब पिछले दिन में गिना जाएगा।
settings-currency = 💱 मुद्रा: { $currency }
settings-plainLog-on = ✍️ खर्च की बात /log के बिना भी लिख ली जाती है।
settings-plainLog-off = ✍️ खर्च /log से लिखा जाता है।
settings-dayEnds-ask = 🌙 रात में कितने बजे तक का जवाब पिछले दिन में गिना जाए?
settings-currency-ask = 💱 रकम के साथ मुद्रा न हो, तो कौन-सी मानी जाए?
button-set-dayEnds = 🌙 दिन खत्म: { $at }
button-currency-other = दूसरी…
button-plainLog-on = ✍️ सीधे लिखें
button-plainLog-off = ✍️ /log से लिखें
ask-currency = 💱 कौन-सी? नाम, चिह्न या कोड लिखें, जैसे “रुपये” या “INR”।
ask-currency-again = 🤷 यह मुद्रा मुझे नहीं पता। कोड लिखें, जैसे “INR”।
currency-set = 💱 अब से बिना मुद्रा की रकम { $currency } मानी जाएगी।
ask-category = 🏷 “{ $text }” किस श्रेणी में? किसी एक पर टैप करें, या एक शब्द लिखें; आगे से याद रहेगा।
category-learnt = 🏷 अब से “{ $text }” है { $category }।

sheet-tab-reminders = रिमाइंडर
sheet-tab-answers = जवाब
sheet-tab-deliveries = भेजे गए
sheet-column-text = काम
sheet-column-when = कब
sheet-column-next = अगली बार
sheet-column-zone = टाइम ज़ोन
sheet-column-state = हालत
sheet-column-tags = टैग
sheet-column-status = सूचना
sheet-column-id = Id
sheet-column-date = तारीख
sheet-column-time = समय
sheet-column-checkin = सवाल
sheet-column-amount = रकम
sheet-column-currency = मुद्रा
sheet-column-category = श्रेणी
sheet-column-reminder = रिमाइंडर
sheet-column-due = तय समय
sheet-column-sent = भेजा
sheet-column-late = देरी (सेकंड)
sheet-column-outcome = नतीजा
sheet-state-active = चालू
sheet-state-paused = रुका हुआ
sheet-state-ended = पूरा
sheet-state-deleted = हटाया गया
sheet-outcome-open = भेजा
sheet-outcome-done = हो गया
sheet-outcome-skipped = छोड़ा
sheet-outcome-superseded = अगला आ गया
sheet-outcome-missed = छूट गया
sheet-outcome-failed = नहीं हो पाया
sheet-status-conflict = चैट में भी बदला गया, वही माना गया। यहाँ लिखा था { $value }
sheet-status-when-unread = “{ $value }” में आगे का कोई समय समझ नहीं आया, इसलिए वैसा ही है। ऐसे लिखें: “सोमवार से शुक्रवार सुबह 9 बजे”।
sheet-status-when-missing = “कब” वाले कॉलम में समय लिखें: “कल सुबह 9 बजे”।
sheet-status-when-past = वह समय निकल चुका है। “कब” वाले कॉलम में नया समय लिखें।
sheet-status-text-missing = रिमाइंडर में कुछ लिखा होना चाहिए। हटाना हो तो पंक्ति मिटा दें।
sheet-status-text-too-long = यह एक संदेश के लिए बहुत लंबा है: ज़्यादा से ज़्यादा 4,096 अक्षर।
sheet-status-state-unread = “{ $value }” हालत मुझे नहीं पता। चालू, रुका हुआ या हटाया गया लिखें।
sheet-status-amount-unread = “{ $value }” रकम समझ नहीं आई, इसलिए वैसी ही है।
sheet-status-currency-unread = “{ $value }” मुद्रा मुझे नहीं पता। उसके तीन अक्षर लिखें, जैसे INR।
sheet-status-zone-missing = पहले चैट में अपना टाइम ज़ोन बताएँ: /timezone
sheet-status-id-unknown = यह id किसी और पंक्ति की है, या किसी की नहीं। नई पंक्ति बनाने के लिए इसे खाली करें।
sheet-status-kept = इसकी पंक्ति यहाँ हटाई गई, पर उसी बीच चैट में बदली गई, इसलिए यह वापस है।
sheet-archived = 🗂 { $count ->
    [one] आपकी Sheet से एक पंक्ति चली गई, इसलिए वह जिसकी थी उसे हटा दिया।
   *[other] आपकी Sheet से { $count } पंक्तियाँ चली गईं, इसलिए वे जिनकी थीं उन्हें हटा दिया।
  }
sheet-refused-denied = 📄 आपकी Sheet अब बदली नहीं जा सकती, इसलिए वह वैसी ही है; रिमाइंडर आते रहेंगे। उसे एडिटर के रूप में फिर शेयर करें, आगे अपने आप चलेगा।
sheet-refused-gone = 📄 आपकी Sheet नहीं रही, या अब शेयर नहीं है, इसलिए वह रुकी हुई है; रिमाइंडर आते रहेंगे। उसे फिर शेयर करें, आगे अपने आप चलेगा, या दूसरी जोड़ें: /sheet
sheet-refused-not-a-sheet = 📄 जो आपने जोड़ा था वह अब Google Sheet नहीं है। दूसरी जोड़ें: /sheet
sheet-refused-full = 📄 Google जितने खाने देता है वे आपकी Sheet में भर गए, इसलिए वह रुकी हुई है। जो नहीं चाहिए वह मिटाएँ, या दूसरी जोड़ें: /sheet
button-sheet-retry = फिर कोशिश करें

command-sheet = आपके रिमाइंडर और जवाब एक Google Sheet में
sheet-not-set-up = 📄 इस बॉट को चलाने वाले ने Google Sheets नहीं जोड़ा है। बटन से आपके जवाब CSV फ़ाइल में मिलेंगे, जो किसी भी स्प्रेडशीट में खुलती है; इस चैट का सब कुछ /export देता है।
sheet-introduction = 📄 मैं आपके रिमाइंडर और जवाब आपकी एक Google Sheet में रखता हूँ, और वहाँ आप जो बदलें वह ले लेता हूँ।
  1. अपनी Sheet एडिटर के रूप में इसके साथ शेयर करें: { $email }
  2. उसका लिंक मुझे भेजें।
sheet-no-link = 📄 यह Google Sheet का लिंक नहीं है। अपनी Sheet ब्राउज़र में खोलें और ऊपर पते में जो दिखे वह भेजें: https://docs.google.com/spreadsheets/d/…
sheet-linked = 📄 जुड़ गई। थोड़ी देर में Sheet में आपके टैब दिखेंगे। हाल जानने के लिए /sheet।
sheet-linked-already = 📄 इस चैट की एक Sheet पहले से है। दूसरी लेनी हो, तो पहले इसे अलग करें: /sheet
sheet-taken = 📄 उस Sheet में कोई और चैट लिख रही है। नई बनाएँ, { $email } के साथ शेयर करें, और उसका लिंक भेजें।
sheet-access-not-shared = 📄 वह Sheet खुल नहीं रही। उसे एडिटर के रूप में { $email } के साथ शेयर करें और लिंक फिर भेजें।
sheet-access-view-only = 📄 वह Sheet सिर्फ़ देखी जा सकती है। { $email } को उसका एडिटर बनाएँ और लिंक फिर भेजें।
sheet-access-not-a-sheet = 📄 यह दूसरी तरह की फ़ाइल है। एक Google Sheet बनाएँ, { $email } के साथ शेयर करें, और उसका लिंक भेजें।
sheet-access-trashed = 📄 वह Sheet ट्रैश में है। उसे बाहर निकालें, या नई बनाएँ, और लिंक फिर भेजें।
sheet-access-busy = 📄 Google अभी जवाब नहीं दे रहा। एक मिनट बाद लिंक फिर भेजें।
sheet-access-key = 📄 Google इस बॉट को अंदर ही नहीं आने दे रहा। इसे चलाने वाले को इसकी key नई करनी होगी; तब तक बटन से आपके जवाब CSV फ़ाइल में मिलेंगे, जो किसी भी स्प्रेडशीट में खुलती है।
sheet-none = कोई Sheet नहीं जुड़ी है: /sheet
sheet-state = 📄 आपकी Sheet: { $link }
sheet-never-synced = अभी सिंक नहीं हुई: थोड़ी देर में होगी।
sheet-synced = पिछली बार सिंक { $at }, { $rows ->
    [0] 0 पंक्तियाँ
    [one] 1 पंक्ति
   *[other] { $rows } पंक्तियाँ
  }।
sheet-syncing = सिंक हो रही है…
sheet-paused-person = ⏸ आपने रोका है।
sheet-paused-denied = ⚠️ अब इसे बदला नहीं जा सकता। एडिटर के रूप में फिर शेयर करें, आगे अपने आप चलेगा।
sheet-paused-gone = ⚠️ यह नहीं रही, या अब शेयर नहीं है। फिर शेयर करें, आगे अपने आप चलेगा।
sheet-paused-not-a-sheet = ⚠️ यह अब Google Sheet नहीं है। इसे अलग करें और दूसरी जोड़ें।
sheet-paused-full = ⚠️ Google जितने खाने देता है वे भर गए। जो नहीं चाहिए वह मिटाएँ, फिर “फिर कोशिश करें” पर टैप करें।
sheet-error-quota = ⏳ Google ने हर मिनट लिखने की सीमा रखी है; आगे अपने आप होगा।
sheet-error-away = ⏳ Google ने जवाब नहीं दिया; अपने आप फिर कोशिश होगी।
sheet-error-moved = ⏳ Sheet लगातार बदली जा रही थी; अपने आप फिर कोशिश होगी।
sheet-error-ours = ⏳ मेरी तरफ़ कुछ गड़बड़ हुई; अपने आप फिर कोशिश होगी।
sheet-error-key = ⚠️ Google इस बॉट को अंदर ही नहीं आने दे रहा। इसे चलाने वाले को इसकी key नई करनी होगी; रिमाइंडर आते रहेंगे।
sheet-unlink-ask = Sheet अलग करें? रिमाइंडर तो यहाँ रहेंगे ही।
sheet-unlinked = 📄 अलग हो गई। टैब आपकी Sheet में वैसे ही रहेंगे, अब उन्हें देखा नहीं जाएगा।
sheet-clearing = 📄 अलग हो गई। मेरे टैब आपकी Sheet से हटाए जा रहे हैं।
button-sheet-sync = 🔄 अभी सिंक करें
button-sheet-pause = ⏸ रोकें
button-sheet-resume = ▶️ फिर कोशिश करें
button-sheet-deliveries = ➕ भेजे गए का टैब
button-sheet-deliveries-off = ➖ भेजे गए का टैब
button-sheet-unlink = ✖️ अलग करें
button-sheet-keep = अलग करें, टैब रखें
button-sheet-clear = अलग करें, टैब हटाएँ
button-sheet-back = वापस

answer-already = इसका जवाब आप दे चुके हैं। बदलना हो, तो अपने जवाब के नीचे “बदलें” पर टैप करें।
book-all = सब
book-asked = ✅ { $of } में से { $answered } के जवाब, लगातार ज़्यादा से ज़्यादा { $longest }
book-empty = तब न कोई जवाब आया, न कुछ लिखा गया। सवाल तय करें: /ask, या कभी भी लिखें: /log चाय 20
book-no-category = बिना श्रेणी
book-not-found = उन शब्दों वाला कोई जवाब नहीं मिला।
book-span = ⌀ { $average }, { $least } से { $most } तक
book-this-week = यह हफ़्ता
book-title = 📒 जवाब · { $period }
book-title-checkin = 📒 { $checkin } · { $period }
book-total = Σ { $total }
book-which = ❓ किस सवाल के जवाब?
book-words = 🔍 { $words }
button-all-checkins = ❓ सारे सवाल
button-chart-category = 📊 श्रेणी के हिसाब से
button-chart-streak = 📅 सिलसिला
button-chart-time = 📊 चार्ट
button-csv = 📄 CSV
button-earlier = ⬅️ पहले का
button-later = बाद का ➡️
button-period-all = सब
button-period-month = महीना
button-period-week = हफ़्ता
button-period-year = साल
button-weekly = 🗓 हफ़्ते का सार
card-was = पहले: { $was }
chart-answered = जवाब दिया
chart-missed = छूट गया
chart-nothing = उस समय का दिखाने को कुछ नहीं है।
chart-undrawn = चित्र में नहीं: { $total }
chart-open = बाकी
chart-others = दूसरे
chart-skipped = छोड़ा
command-answers = जो जवाब दिए और लिखे गए, कुल, चार्ट
csv = 📄 आपके जवाब, स्प्रेडशीट के लिए।
csv-amount = रकम
csv-by = किसने
csv-category = श्रेणी
csv-checkin = सवाल
csv-currency = मुद्रा
csv-date = तारीख
csv-tags = टैग
csv-text = लिखा हुआ
summary-checkin = ❓ { $text }: { $of } में से { $answered } के जवाब
summary-days = 🗓 { $from } से:
summary-nothing = न कोई जवाब आया, न कुछ लिखा गया।
weekly = आपका हफ़्ता

button-set-times = 🕰 समय और तारीख
convention-dates-auto = भाषा के हिसाब से; दोनों हो सकते हों तो पूछा जाएगा
convention-dates-day-first = 3 अप्रैल
convention-dates-month-first = 4 मार्च
convention-hours-12 = 5:00 pm; “5 बजे” यानी जो 5 पहले आए
convention-hours-24 = 17:00; “5 बजे” यानी 05:00
convention-hours-auto = 17:00; “5 बजे” यानी जो 5 पहले आए
convention-usual-auto = सुबह
convention-week-0 = सोमवार
convention-week-5 = शनिवार
convention-week-6 = रविवार
offer-taken-dates = 👍 ठीक है। अब से 3/4 का मतलब { $meaning }; बदलना हो तो /settings।
settings-dates = 3/4 का मतलब: { $value }
settings-dates-ask = 📅 आपके लिए 3/4 का मतलब क्या है?
settings-evening = शाम: { $value }
settings-evening-ask = 🕰 आपके लिए “शाम को” यानी कितने बजे?
settings-hours = घड़ी: { $value }
settings-hours-ask = 🕰 समय कैसे दिखाया जाए, और “5 बजे” को क्या समझा जाए?
settings-night = रात: { $value }
settings-night-ask = 🕰 आपके लिए “रात को” यानी कितने बजे?
settings-noon = दोपहर: { $value }
settings-noon-ask = 🕰 आपके लिए “दोपहर” यानी कितने बजे?
settings-times = 🕰 समय और तारीख: बदलने के लिए किसी पर टैप करें।
settings-usual = दिन के साथ समय न हो तो: { $value }
settings-usual-ask = 🕰 जब आप सिर्फ़ दिन बताएँ, समय नहीं, तो कितने बजे याद दिलाया जाए?
settings-week = हफ़्ता { $value } से शुरू
settings-week-ask = 📅 आपका हफ़्ता किस दिन शुरू होता है?
card-lead-late = इस बार { $leads } बताने का समय निकल चुका है
