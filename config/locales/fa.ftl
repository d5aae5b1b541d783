language-name = فارسی

## Labels

topic-internet = اینترنت
topic-hashrate = هش‌ریت
topic-power = برق
topic-regulation = قانون
topic-unrest = ناآرامی
topic-operations = فارم
topic-hardware = دستگاه
topic-business = شرکت
topic-also-internet = نت, قطعی اینترنت
topic-also-hashrate = هش ریت, هشریت, نرخ هش
topic-also-power = قطعی برق, خاموشی, انرژی
topic-also-regulation = قوانین, مقررات
topic-also-unrest = اعتراض, اعتراضات
topic-also-operations = فارم‌ها, مزرعه, استخر
topic-also-hardware = دستگاه‌ها, سخت‌افزار
topic-also-business = شرکت‌ها
topic-about-internet = قطع و کندی و وصل شدن نت: کل کشور، یک منطقه یا یک اپراتور
topic-about-hashrate = هش‌ریت شبکه تکان محسوس می‌خورد یا بخش بزرگی از آن خاموش می‌شود
topic-about-power = قطعی، جیره‌بندی و محدودیت برق و تعرفه‌هایی که به ماینرها می‌رسد
topic-about-regulation = ممنوعیت، مجوز، مالیات و توقیف، و زمان اجرای هرکدام
topic-about-unrest = اعتراض، وضعیت فوق‌العاده و درگیری جایی که ماینرها کار می‌کنند
topic-about-operations = فارم‌ها و استخرها: آتش‌سوزی، سیل، خرابی، جابه‌جایی
topic-about-hardware = دستگاه‌ها: فراخوان، فریم‌ور، کمبود، گمرک
topic-about-business = شرکت‌ها: ورشکستگی، فروش‌های بزرگ، ادغام شرکت‌های ماینینگ

severity-1 = معمولی
severity-2 = مهم
severity-3 = بحرانی
filter-severity-2 = مهم و بالاتر
filter-severity-3 = فقط بحرانی
filter-silent = بی‌صدا
filter-role = منشن { $role }
subscribe-lesser = هشدارها به اینجا می‌رسد، ولی بدون نمودار یا بدون اشاره به قبلی‌ها. کم است: { $missing }.

dimension-internet = اینترنت
dimension-power = برق
dimension-regulation = قانون
dimension-unrest = ناآرامی

state-internet-down = قطع
state-internet-degraded = مختل
state-internet-restored = وصل شد
state-power-cut = قطع
state-power-curtailed = محدود
state-power-strained = کمبود
state-power-restored = وصل شد
state-regulation-banned = ممنوع
state-regulation-restricted = محدود
state-regulation-proposed = در حد پیشنهاد
state-regulation-eased = آسان‌تر شد
state-regulation-dropped = کنار گذاشته شد
state-unrest-active = ادامه دارد
state-unrest-calming = رو به آرامش
state-unknown = نامعلوم
headline-internet-down = { $again ->
    [yes] قطعی دوبارهٔ اینترنت
   *[no] قطعی اینترنت
}
headline-internet-degraded = { $again ->
    [yes] اختلال دوبارهٔ اینترنت
   *[no] اختلال اینترنت
}
headline-internet-restored = { $partial ->
    [yes] اینترنت تا حدی یا موقت وصل شد
   *[no] اینترنت وصل شد
}
headline-power-cut = { $again ->
    [yes] قطعی دوبارهٔ برق
   *[no] قطعی برق
}
headline-power-curtailed = { $again ->
    [yes] محدودیت دوبارهٔ برق
   *[no] محدودیت برق
}
headline-power-strained = { $again ->
    [yes] کمبود دوبارهٔ برق
   *[no] کمبود برق
}
headline-power-restored = { $partial ->
    [yes] برق تا حدی یا موقت وصل شد
   *[no] برق وصل شد
}
headline-regulation-banned = { $again ->
    [yes] ممنوعیت دوبارهٔ ماینینگ
   *[no] ممنوعیت ماینینگ
}
headline-regulation-restricted = { $again ->
    [yes] محدودیت دوبارهٔ ماینینگ
   *[no] محدودیت ماینینگ
}
headline-regulation-proposed = پیشنهاد مقررات جدید
headline-regulation-eased = آسان‌تر شدن مقررات
headline-regulation-dropped = پیشنهاد کنار گذاشته شد
headline-unrest-active = { $again ->
    [yes] ناآرامی دوباره
   *[no] ناآرامی
}
headline-unrest-calming = ناآرامی رو به آرامش
state-partial = { $state } (تا حدی یا موقت)
state-again = دوباره { $state }
state-partly-back = { $state }، بخشی وصل شده
state-stale = { $state }، خبر تازه‌ای نیست
state-conflicting = { $state }، منابع هم‌نظر نیستند
dimension-state = { $dimension }: { $state }

state-level = { $state }، { $level }
level-ordinary = { $value }٪ حالت عادی
level-change = { $value }٪
level-ehs = { $value } EH/s
level-mw = { $value } مگاوات
level-capacity = { $value }٪ ظرفیت

## Times, counts, small words

duration-minutes = { $minutes } دقیقه
duration-under-a-day = کمتر از یک روز
duration-hours = { $hours } ساعت
duration-hours-minutes = { $hours } ساعت و { $minutes } دقیقه
duration-days = { $days } روز
duration-days-hours = { $days } روز و { $hours } ساعت
age-now = همین الان
age-ago = { $duration } پیش
never = هیچ‌وقت
off = خاموش
on = روشن
page = صفحهٔ { $page } از { $pages }
and-more = و { $count } مورد دیگر
all-of-them = همه
quoted = «{ $word }»
publishers = { $count } رسانه

## Alerts

reason-updated = به‌روزرسانی
reason-resolved = تمام شد
reason-corrected = تصحیح شد
reason-in-force = امروز
reason-ended = مهلت تمام شد
reason-reminder = فردا
severity-was = { $now } (قبلاً { $was })
title-corrected = { $dimension }: رسانه گزارشش را پس گرفت
title-unconfirmed = { $dimension }: می‌گویند تمام شده، تأیید نشده
title-denied = { $state }، تکذیب شد
title-announced = اعلام { $at }
measured-against = { $source }: { $what } ({ $at })
title-after = { $title }، پس از { $duration }
doubted = تأیید نشده: در بازخوانی، همهٔ این حرف‌ها در گزارش پیدا نشد.
publisher-unconfirmed = { $count ->
    [0] هنوز هیچ رسانه‌ای، تأیید نشده
   *[other] فقط یک رسانه، تأیید نشده
}
publisher-one = فقط یک رسانه{ $cited ->
    [none] {""}
   *[other] ، به نقل از { $cited }
}
measured-level = { $source }: { $region } در { $value }٪ حالت عادی{ $since ->
    [unknown] {""}
   *[other] {" "}از { $since }
}{ $reports ->
    [0] ، هنوز گزارشی نیست
   *[other] {""}
}
measured-headline = { $source }: { $region }، { $said }{ $reports ->
    [0] ؛ هنوز گزارشی نیست
   *[other] {""}
}
measured-line = از { $since } · اندازه‌گیری { $source }{ $evidence ->
    [none] {""}
   *[other] {": "}{ $evidence }
}
over-below = از { $at } تمام شده، پیام‌های پایین را ببینید.
late-note = با تأخیر: این خبرِ { $age } است که زودتر نرسید.
unmuted-note = تا الان بی‌صدا بود: این خبرِ { $age } است.
late-incident = الان: { $region }، { $dimension }: { $state }، تا { $at }.
late-story = الان: { $headline } ({ $at }).
digest-budget = { $count } هشدار دیگر، یک‌جا
digest-quiet-hours = { $count } هشدار از ساعات سکوت
digest-first-sight = { $count ->
    [1] از قبل از شروع کار Hashwire ادامه داشت
   *[other] از قبل از شروع کار Hashwire ادامه داشت: { $count } مورد
}
rate-headline-slide = { $source }: هش‌ریت هفتهٔ اخیر { $percent }٪ نسبت به بهترین هفته از شش هفتهٔ گذشته، الان { $value } EH/s
rate-headline-blocks = { $source }: بلاک‌های { $hours } ساعت اخیر { $percent }٪ نسبت به چیزی که با هش‌ریت هفته باید پیدا می‌شد، { $sigmas } سیگما
rate-headline-recovered = { $source }: هش‌ریت سه‌روزه به { $value } EH/s برگشت، { $percent }٪ نسبت به قبل از افت
drop-pools = استخرهایی که خیلی کمتر بلاک می‌زنند: { $pools }
rate-headline-drop = { $source }: هش‌ریت در { $hours } ساعت { $percent }٪ نسبت به روند، { $sigmas } سیگما: تصادفی نیست
dead-title = منابعی که دیگر جواب نمی‌دهند
silent-title = منابعی که جواب می‌دهند ولی خبر تازه ندارند
silent-text = جواب می‌دهند، ولی مطالبشان پاک شده یا خیلی بیشتر از معمول چیز تازه‌ای نگذاشته‌اند: { $feeds }. خبرهایی که فقط این‌ها می‌دهند از دست می‌رود.
dead-text = ۲۴ ساعت است جواب نمی‌دهند: { $feeds }. خبرهایی که فقط این‌ها می‌دهند از دست می‌رود.
machine-translated = (ترجمهٔ ماشینی؛ لینک‌ها به متن اصلی می‌روند)
signal-fails-title = یک اندازه‌گیری خراب است
signal-fails-text = { $signals } هم‌زمان در کشورهای خیلی زیادی چیزی نشان نمی‌دهد: ایراد از خودش است. تا درست شود حساب نمی‌شود.
blind-title = هیچ منبعی جواب نمی‌دهد
blind-text = تا منابع برگردند، نبودن هشدار یعنی بی‌خبری، نه امن و امان. وقتی دوباره جواب دادند Hashwire خبر می‌دهد.
back-title = منابع دوباره جواب می‌دهند
back-text = { $known ->
    [0] منابع دوباره جواب می‌دهند. اتفاق‌های این مدت در ادامه می‌آید.
   *[other] منابع پس از { $lasted } دوباره جواب می‌دهند. اتفاق‌های این مدت در ادامه می‌آید.
}
notice-forbidden-title = نمی‌توانم پیام بفرستم
notice-forbidden = نمی‌توانم در { $place } پیام بفرستم: { $named ->
    [0] اجازهٔ ارسال ندارم.
   *[other] این دسترسی‌ها را ندارم: { $permissions }.
} دسترسی بدهید، خودم ادامه می‌دهم. در این مدت چیزی گم نمی‌شود ({ $waiting } هشدار در صف است).
notice-rejected-title = یک هشدار رد شد
notice-rejected = یک هشدار برای { $place } ارسال نشد و دیگر تلاش نمی‌شود{ $why ->
    [none] .
   *[other] : { $why }.
} بقیه ارسال می‌شوند. /why با لینکش یا /latest نشان می‌دهد چه بود.
notice-gone-title = کانال دیگر در دسترس نیست
place-chat = این چت
place-topic = تاپیک { $topic }
place-elsewhere = چتی که مشترکش کردید
notice-gone = دیگر به { $place } دسترسی ندارم: یا وجود ندارد یا مرا حذف کرده‌اند، برای همین اشتراک‌هایش بسته شد. اگر برگشت، همان‌جا /subscribe بزنید.

## Buttons

button-answered-aside = جواب را در چت خصوصی فرستادم.
error-outdated-button = این دکمه مال نسخهٔ قدیمی است و دیگر کار نمی‌کند. بنویسید { $command } تا ببینید چه کار می‌کند.
inline-open = از Hashwire بپرس
inline-none = چنین جایی نیست: از Hashwire بپرسید چه می‌داند
button-nothing-new = چیز تازه‌ای نیست.
button-nothing-new-since = از { $at } چیز تازه‌ای نیست.
button-again = دوباره
button-forget = حذف همه‌چیز
button-help = راهنما
button-mute = بی‌صدا ۲۴ ساعت
button-mutes = همهٔ بی‌صداها
button-refresh = تازه‌سازی
button-sources = منابع
button-status = وضعیت
button-subscribe = اشتراک همین‌جا
button-subscriptions = همهٔ اشتراک‌ها
button-window = نمودار { $window }
button-undo = برگردان
button-undo-number = برگرداندن { $number }
button-undo-named = برگرداندن «{ $name }»
button-feedback = همهٔ بازخوردها
button-unmute = باصدا
button-unmute-number = باصدا { $number }
button-unmute-named = باصدا: { $name }
button-unsubscribe = لغو { $number }
button-why = چرا
button-why-number = چرا { $number }
button-wrong = اشتباه

## Status

status-headline = { $region } · { $state }
status-headline-part = { $region } · { $part }: { $state }
status-stale-title = { $region } · آخرین وضعیت: { $state }، خبر تازه‌ای نیست
status-unknown-title = { $region } · خبری گزارش نشده
status-unstated-title = { $region } · گزارش هست، ولی نه قطعی
status-nothing = در { $days } روز گذشته از اینجا خبری گزارش نشده. این یعنی «نمی‌دانیم»، نه «عادی است»{ $sources ->
    [0] .
    [1] : { $covering ->
        [0] تنها منبع ما در این مدت دربارهٔ اینجا چیزی ننوشته است.
       *[other] تنها منبع ما در این مدت دربارهٔ اینجا نوشته است.
    }
   *[other] : از { $sources } منبع ما { $covering } تا در این مدت دربارهٔ اینجا نوشته‌اند.
}
status-unstated = گزارش‌های زیر دربارهٔ اینترنت، برق، قانون یا ناآرامی اینجا چیز قطعی نمی‌گویند. این به معنی «عادی» نیست.
status-parts = در بخش‌هایش: { $parts }
status-as-of = به‌روز تا { $at }
status-everywhere-title = در { $count } منطقه خبری هست
status-quiet-title = هیچ جا وضعیت حادی گزارش نشده
status-quiet = در { $days } روز گذشته هیچ منبعی از چیزی که هنوز ادامه دارد خبر نداده. این یعنی چیزی که می‌دانیم، نه اینکه همه‌چیز عادی است. /sources نشان می‌دهد کدام منبع‌ها جواب می‌دهند.
dimension-no-reports = در { $days } روز گزارشی نیست
dimension-unstated = چیز قطعی‌ای نیست، ولی { $count } خبر درباره‌اش هست، آخری { $age }
dimension-began = از { $since }
dimension-state-since = { $state } از { $since }
dimension-since = از { $since } ({ $duration })
dimension-when = { $since } ({ $duration } پیش)
measured-ordinary = چیز غیرعادی نیست
dimension-inherited = کل { $country }
basis-reported = { $count ->
    [1] فقط یک رسانه، تأیید نشده، { $age }
   *[other] { $count } رسانه، آخری { $age }
}
basis-ended = فقط یک رسانه، { $age }
basis-agree = { $count ->
    [1] یک رسانه، { $age }، اندازه‌گیری هم تأیید می‌کند
   *[other] { $count } رسانه، آخری { $age }، اندازه‌گیری هم تأیید می‌کند
}
basis-measured = از اندازه‌گیری، گزارش تازه‌ای نیست
basis-worse = از اندازه‌گیری، بدتر از گزارش‌ها
basis-stale = آخرین گزارش { $age }
told-reported = گزارش شده
told-before = قبل از آن
told-denied = تکذیب شده
told-also = همچنین
told-over = تمام شده
trouble-announced = اعلام شده: { $state }
trouble-from = از { $since }
until-date = تا { $until }
ended-by-term = مهلتش { $until } تمام شد
daily = هر روز
ended-measured = طبق اندازه‌گیری از { $since } تا { $until }
daily-from = هر روز از { $from } UTC
daily-hours = هر روز { $from }-{ $until } UTC
where-part = فقط بخشی
where-share = حدود { $percent }٪
where-regions = در { $regions }
who-mobile = فقط موبایل
who-fixed = فقط اینترنت ثابت
who-provider = یک اپراتور
who-miners = ماینرها
who-industry = صنایع
who-households = خانگی
basis-unconfirmed-end = یک رسانه می‌گوید تمام شده، تأیید نشده
dimension-nothing-now = الان چیزی نمی‌دانیم، آخرین گزارش { $age }
told-measured = اندازه‌گیری
claim = { $count ->
    [1] { $what } ({ $first }، { $at })
   *[other] { $what } ({ $count } رسانه، آخری { $first }، { $at })
}
claim-cited = { $count ->
    [1] { $what } ({ $cited }، به نقل { $first }، { $at })
   *[other] { $what } ({ $cited }، به نقل { $count } رسانه، آخری { $first }، { $at })
}
measured-normal = { $source } { $value }٪ حالت عادی{ $detail ->
    [none] {""}
   *[other] {": "}{ $detail }
} ({ $at })
measured-alone = { $source } فقط یک شاخص پایین است، بقیه عادی: { $detail } ({ $at })
measured-state = { $source } { $what } ({ $at })
measured-detail = { $source } { $what }: { $detail } ({ $at })
measured-pending = { $source }: الان پرسیدم، جواب تا لحظه‌ای دیگر می‌آید
measured-not-covered = { $source } این منطقه را اندازه نمی‌گیرد
measured-silent = { $source }: از { $since } جواب نمی‌دهد
data-from = داده: { $sources }
field-farm = فارم شما
farm-report = { $farm } گزارش می‌دهد: { $said } · از { $since }{ $isOver ->
    [yes] ، تمام شد: { $until }
   *[no] {" "}({ $age })
}
field-hash-rate = هش‌ریت
field-share = سهم
field-reports = گزارش‌ها
field-difficulty = سختی
field-adjustment = تنظیم بعدی سختی
hash-rate-line = { $value } EH/s ± { $sigma }٪ در { $hours } ساعت تا { $at } ({ $source })
hash-rate-second = { $source } برای همان روز: { $value } EH/s ({ $difference }٪)
hash-rate-not-comparable = { $source } برای همان روز: { $value } EH/s، قابل مقایسه نیست
hash-rate-against-yesterday = { $percent }٪ نسبت به روز قبل ({ $sigmas } سیگما)
hash-rate-against-last-week = هفته { $percent }٪ نسبت به هفتهٔ قبل ({ $sigmas } سیگما)
hash-rate-against-record = { $percent }٪ نسبت به هفتهٔ رکورد تا { $at } ({ $sigmas } سیگما)
hash-rate-week = { $value } EH/s ± { $sigma }٪ در ۷ روز
hash-rate-not-visible = هنوز معلوم نیست: این { $hours } ساعت از قبلِ قطعی شروع شده
hash-rate-change = { $percent }٪ نسبت به روند، { $sigmas } سیگما
hash-rate-reported = گزارش شده: «{ $sentence }» ({ $source }، { $at })
hash-rate-noise = در حد نوسان عادی
hash-rate-unknown = نامعلوم: هیچ منبعی هش‌ریت روزهای اخیر را ندارد
hash-rate-meaning = بلاک‌ها تصادفی پیدا می‌شوند و هر تخمینی خطا دارد: فقط تغییر ۳ سیگما به بالا معنی دارد.
difficulty = { $value } T ({ $source })، برای { $implied } EH/s تنظیم شده
adjustment = پیش‌بینی { $percent }٪، حدود { $at }
epoch-passed = { $percent }٪ از دوره گذشته
share-line = { $percent }٪ ({ $source }، { $month })
share-old = قدیمی‌تر از آن که بگوید امروز چقدر در خطر است
share-exposed = {" "}← { $least } تا { $most } EH/s در خطر
history-title = { $region } · تاریخچه
history-none = رویدادی از اینجا نمی‌دانیم. این یعنی «گزارشی ندیدیم»، نه «اتفاقی نیفتاده»: فقط چیزی را می‌بینیم که منابعمان بنویسند.
history-open = رویداد، تا الان { $duration }
history-earlier = { $count } تغییر قدیمی‌تر نشان داده نشده
history-lasted = { $state }، به مدت { $duration }
history-lasting = { $state }، تا الان { $duration }
history-closed = رویداد، { $duration } طول کشید

## Why, test

field-title = تیتر
field-lead = پاراگراف اول
field-body = متن
matched = مطابقت: { $parts }
matched-part = { $claim } («{ $quote }»، { $where })
matched-nothing = با چیزی مطابقت نداشت.
claim-relevant = به ماینرها مربوط است
claim-not-relevant = به ماینرها مربوط نیست
claim-doubted = بازخوانی تأییدش نمی‌کند
claim-refuted = بازخوانی ردش می‌کند
why-told = اینجا فرستاده شد
why-not-told = اینجا فرستاده نشد
why-irrelevant = برای هیچ‌کس فرستاده نمی‌شود: دربارهٔ چیزی که ماینر را بخواباند نیست.
why-nobody = هیچ اشتراکی اینجا آن را نمی‌خواهد. /subscriptions نشان می‌دهد چه خواسته شده.
why-about = { $name }: چه چیزی اینجا آمد و چرا
why-about-none = منبع‌هایم در { $days } روز گذشته چیزی دربارهٔ این گزارش نکرده‌اند، پس چیزی برای فرستادن نبود. این یعنی «نمی‌دانیم»، نه «اتفاقی نیفتاده».
why-story = این خبر را { $count } رسانه داده: { $publishers }
verdict-sent = { $filter } · فرستاده شد { $at }: { $reason }
verdict-waiting = { $filter } · در انتظار از { $at }: { $reason }
verdict-stopped = { $filter } · متوقف شد { $at }: { $reason }
verdict-would-tell = { $filter } · فرستاده می‌شد: { $reason }
verdict-would-stop = { $filter } · فرستاده نمی‌شد: { $reason }
because-taught = یک ادمین اینجا به خبری مثل این گفته اشتباه.
lesson = { $words ->
    [none] این هشدار { $at } اینجا «{ $kind }» علامت خورد.
   *[other] مثل «{ $headline }» است که { $at } اینجا «{ $kind }» علامت خورد. مشترک: { $words }.
} /feedback برش می‌گرداند.
because-muted = «{ $name }» اینجا بی‌صداست. /unmute برش می‌گرداند.
because-severity = شدتش کمتر از چیزی است که خواسته شده.
because-no-region = دربارهٔ منطقه‌های اشتراک شما نیست.
because-regions = منطقهٔ دیگری است.
because-topics = موضوع دیگری است.
because-excluded-regions = فقط جایی اتفاق افتاده که نخواسته‌اید.
because-excluded-topics = فقط دربارهٔ چیزی است که نخواسته‌اید.
because-before-subscription = قبل از شروع این اشتراک فرستاده شده بود.
because-words = هیچ‌کدام از کلمه‌ها در آن نیست.
because-excluded-words = کلمهٔ حذف‌شده در آن هست.
because-closed = اشتراک بسته است.
because-nothing-new = چیز تازه‌ای نداشت.
because-merged = جزئی از یک پیام دیگر شد.
because-never-told-here = خبری که این دنبالهٔ آن است اینجا فرستاده نشده بود.
because-told-in-a-digest = قبلاً در یک خلاصه آمده بود.
because-cannot-edit = فقط یک رسانه اضافه شد و اینجا نمی‌شود پیام را ویرایش کرد.
because-quiet-hours = در ساعات سکوت رسید و بعد از آن در خلاصه می‌آید.
because-budget = هشدار زیادی یک‌جا رسید؛ در خلاصهٔ بعدی می‌آید.
because-digest = در خلاصه.
because-first = اولین گزارش این خبر.
because-escalated = شدیدتر شد.
because-updated = چیز تازه‌ای داشت.
because-resolved = تمام شد.
because-corrected = رسانه گزارشش را تصحیح کرد.
because-publisher = یک رسانهٔ دیگر هم گفت.
because-in-force = چیزی که اعلام شده بود شروع شد.
because-ended = مهلتش تمام شد.
because-reminder = فردا شروع می‌شود.
because-retold = فقط از گذشته می‌گوید.
because-over-before-told = قبل از اینکه اینجا خبری برود تمام شده بود.
because-rate-limited = پلتفرم خواست صبر کنیم.
because-unavailable = پلتفرم در دسترس نبود؛ دوباره تلاش می‌شود.
because-rejected = پلتفرم پیام را رد کرد.
because-rejected-why = برای همیشه رد شد: { $why }.
because-could-not-be-made = پیام ساخته نشد؛ اشتباه از من است.
because-forbidden = اجازهٔ ارسال نداشتم.
because-gone = آن چت یا کانال دیگر نیست.
because-not-relevant = دربارهٔ چیزی که ماینر را بخواباند نیست.
because-already-known = قبل از شروع کار Hashwire بود و در یک خلاصه می‌آید.
because-first-sight = فیدش تازه اضافه شده: از مطالب قبلی‌اش فقط بحرانی‌های کمتر از ۳ ساعت فرستاده می‌شود.
because-undated = تاریخ ندارد، پس نمی‌شود خبر حسابش کرد.
because-too-old = وقتی اولین بار دیده شد بیش از ۴۸ ساعت از آن گذشته بود.
because-unsubscribed = قبل از ارسال، اشتراک تمام شد.
because-expired = قدیمی‌تر از چیزی است که نگه می‌داریم.
because-could-not-be-sent = ارسال نشد؛ دوباره تلاش می‌شود.
because-on-its-way = در راه است.
because-moved = چت جابه‌جا شد.
test-relevant = این هشدار می‌شد
test-irrelevant = این هشدار نمی‌شد

## Commands: descriptions (at most 100 characters)

command-start = Hashwire چه می‌کند، یک مثال و قدم بعدی
command-status = هرچه از یک منطقه می‌دانیم، با منبع و زمان؛ بدون منطقه: همه‌جا
command-latest = تازه‌ترین خبرها، از یک منطقه یا موضوع هم می‌شود
command-subscribe = هشدار گرفتن در همین‌جا: منطقه، موضوع، کلمه، کمترین شدت
command-unsubscribe = لغو هشدارهایی که خواسته شده
command-subscriptions = اینجا چه خواسته شده و کجا می‌رسد
command-mute = بی‌صدا کردن موقت یک موضوع، منطقه، کلمه یا رسانه
command-unmute = باصدا کردن دوباره
command-mutes = اینجا چه چیزی بی‌صداست و تا کی
command-why = چرا یک خبر اینجا فرستاده شد یا نشد
command-wrong = بگویید کجای هشدار اشتباه است؛ با خبرهای مشابه اینجا همین‌طور رفتار می‌شود
command-feedback = اینجا به چه گفته شده اشتباه و چطور برگردانیمش
command-test = یک متن یا صفحه به چه می‌خورد و اینجا به که فرستاده می‌شد
command-history = در یک منطقه چه گذشت: هر تغییر، منبعش و مدتش
command-hashrate = هش‌ریت شبکه با میزان خطایش
command-topics = موضوع‌هایی که هست
command-regions = اسم جاها را چطور بنویسیم و کجاها خبری هست
command-sources = کدام منبع جواب می‌دهد، کدام نه، از کی
command-settings = { $platform ->
    [discord] زبان، منطقهٔ زمانی، ساعات سکوت و نقشی که منشن شود؛ تردها
    [telegram] زبان، منطقهٔ زمانی و ساعات سکوت؛ سنجاق، هشتگ، پیش‌نمایش
   *[other] زبان، منطقهٔ زمانی و ساعات سکوت
}
command-help = همهٔ دستورها، یا یکی با گزینه‌ها و مثال
command-forget = حذف همهٔ داده‌هایی که از این { $place ->
    [server] سرور
   *[other] چت
} نگه داشته شده
command-replay = پخش یک رویداد ضبط‌شده، همان‌طور که کانال می‌دید

## Names of the commands on Discord, beside the English ones: one word in lower case, at most 32 characters

name-start = شروع
name-status = وضعیت
name-latest = اخبار
name-subscribe = اشتراک
name-unsubscribe = لغو_اشتراک
name-subscriptions = فهرست_اشتراک
name-mute = سکوت
name-unmute = لغو_سکوت
name-mutes = فهرست_سکوت
name-why = چرا
name-wrong = اشتباه
name-feedback = بازخورد
name-test = آزمایش
name-history = تاریخچه
name-hashrate = هشریت
name-topics = موضوعات
name-regions = مناطق
name-sources = منابع
name-settings = تنظیمات
name-help = راهنما
name-forget = حذف_همه

## Names of the options on Discord, beside the English ones: one word in lower case, at most 32 characters

option-name-region = منطقه
option-name-window = بازه
option-name-about = درباره
option-name-page = صفحه
option-name-regions = مناطق
option-name-topics = موضوعات
option-name-words = کلمات
option-name-severity = شدت
option-name-channel = کانال
option-name-role = نقش
option-name-silent = بی_صدا
option-name-which = کدام
option-name-what = چه
option-name-duration = مدت
option-name-except-critical = جز_بحرانی
option-name-link = لینک
option-name-undo = بازگردانی
option-name-text = متن
option-name-country = کشور
option-name-language = زبان
option-name-time-zone = منطقه_زمانی
option-name-quiet-hours = ساعات_سکوت
option-name-mention-from = منشن_از
option-name-operator = اپراتور
option-name-threads = تردها
option-name-command = دستور
option-name-confirm = تایید
option-name-digest = خلاصه
option-name-sound = صدا
option-name-length = طول
option-name-feed = فید
option-name-all = همه
option-name-file = فایل

## Options and examples

option-status-region = کشور یا استان، به هر زبانی؛ بدون آن: همه‌جا
option-latest-about = یک منطقه، یک موضوع، یا از هرکدام یکی، با ویرگول
option-regions-country = یک کشور، برای دیدن استان‌هایش
option-status-window = بازهٔ نمودار: 48h یا 30d
option-subscribe-regions = کشور و استان، با ویرگول؛ -نام یعنی به‌جز آن؛ بدون آن: همه‌جا
option-subscribe-topics = موضوع‌ها، با ویرگول؛ -نام یعنی به‌جز آن؛ بدون آن: همه
option-subscribe-words = کلمه‌هایی که باید باشد، "در گیومه" برای عبارت، -کلمه یعنی نباشد، با ویرگول
option-subscribe-severity = کمترین شدت: معمولی، مهم یا بحرانی
option-subscribe-channel = هشدارها کجا برود؛ بدون آن: همین‌جا
option-subscribe-role = نقشی که از این هشدارها باخبر شود
option-subscribe-silent = این هشدارها بی‌صدا می‌رسد
option-unsubscribe-which = کدام اشتراک، یا "all"
option-mute-what = موضوع، منطقه، کلمه یا رسانه
option-mute-duration = چقدر: 1h30m، 7d، هفته، تا 18:00، امشب؛ بدون آن: تا وقتی باصدا شود
option-mute-except-critical = هشدارهای بحرانی باز هم می‌رسد
option-unmute-what = چه چیزی باصدا شود، یا "all"
option-why-link = لینک مطلب
option-wrong-link = لینک مطلب، یا ریپلای روی هشدار
option-wrong-what = بی‌ربط به ماینینگ، جای اشتباه، وضعیت اشتباه، تکراری، یا تبلیغ
option-feedback-undo = شماره در فهرست، یا "all"
option-test-text = تیتر، متن یا لینک
option-history-region = کشور یا استان، به هر زبانی
option-settings-language = زبان Hashwire در اینجا
option-settings-time-zone = شهر، یا UTC+3:30؛ ساعت‌ها با آن نشان داده می‌شود و ساعات سکوت با آن حساب می‌شود
option-settings-quiet-hours = مثل 22:00-07:00؛ فقط بحرانی رد می‌شود؛ یا "off"
option-settings-role = نقشی که منشن شود
option-settings-mention-from = از چه شدتی نقش منشن شود؛ یا "off"
option-settings-channel = فقط برای این کانال: زبان، ساعت، نقش و تردهای خودش
option-settings-operator = نقشی که اعضایش می‌توانند اینجا همهٔ دکمه‌ها را بزنند
option-settings-threads = برای هر رویداد یک ترد جدا
option-settings-pin = هشدارهای بحرانی تا تمام شدن سنجاق بماند
option-settings-hashtags = هشتگ آخر هشدارها، مثل #قزاقستان #اینترنت
option-settings-preview = پیش‌نمایش صفحهٔ رسانه نشان داده شود
option-page = کدام صفحهٔ فهرست
option-help-command = نام یک دستور
option-forget-confirm = بله، حذف کن
option-replay-recording = نام بازپخش

example-start = /start
example-status = /status قزاقستان
example-latest = /latest قزاقستان برق
example-subscribe = /subscribe ایران, قزاقستان برق "خنک‌سازی غوطه‌وری" -کلاهبرداری مهم
example-unsubscribe = /unsubscribe all
example-subscriptions = /subscriptions
example-mute = /mute قانون 7d except_critical
example-unmute = /unmute قانون
example-mutes = /mutes
example-why = /why https://example.org/article
example-wrong = /wrong تبلیغ https://example.org/article
example-feedback = /feedback
example-test = /test جیره‌بندی برق ماینرهای قزاقستان را خاموش کرد
example-history = /history قزاقستان
example-hashrate = /hashrate
example-topics = /topics
example-regions = /regions قزاقستان
example-sources = /sources
example-settings = /settings language:fa time_zone:Asia/Tehran quiet_hours:22:00-07:00
example-help = /help subscribe
example-forget = /forget
example-replay = /replay january-2022

choice-24h = ۲۴ ساعت
choice-7d = ۷ روز
choice-30d = ۳۰ روز
choice-with-words = فقط با { $words }
choice-without-words = بدون { $words }
choice-forever = تا وقتی باصدا شود

## Answers

about-bot = Hashwire قطعی اینترنت و برق و قانون‌های تازهٔ هر منطقه را همان لحظه به ماینرهای بیت‌کوین خبر می‌دهد، با منبع و میزان اطمینان. استارت را بزنید یا همین حالا بپرسید: /status قزاقستان. در گروه یا کانال به همه خبر می‌دهد.
about-bot-short = قطعی اینترنت و برق و قانون‌های تازه، همان لحظه برای ماینرهای بیت‌کوین، با منبع.
presence = { $sources ->
    [0] بدون منبع: هیچ‌کدام جواب نمی‌دهد
    [one] { $sources } منبع
   *[other] { $sources } منبع
}، { $places ->
    [0] هیچ جا خبری نیست
    [one] در { $places } جا خبری هست
   *[other] در { $places } جا خبری هست
}
start-title = Hashwire حواسش به هر چیزی است که ماینر را می‌خواباند
start-what = وقتی نت، برق یا قانون یک منطقه به هم بریزد، یک بار خبر می‌دهد: واقعیت‌ها، منابع و میزان اطمینان. وقتی رسانه‌های دیگر تأیید کنند همان پیام را ویرایش می‌کند و وقتی تمام شد روی همان ریپلای می‌زند.
start-example = مثلاً: «بحرانی · قزاقستان · اینترنت: اینترنت سراسر قزاقستان قطع شد؛ ماینرها خاموش‌اند. NetBlocks می‌گوید اتصال به ۵٪ حالت عادی رسیده. ۳ رسانه.»
start-next = قدم بعدی: /subscribe اینجا نشان می‌دهد چه می‌شود انتخاب کرد، { $platform ->
    [discord] /subscribe regions:all
   *[other] /subscribe all
} برای همه‌چیز است. /status { $platform ->
    [discord] region:قزاقستان
   *[other] قزاقستان
} همین حالا جواب می‌دهد.
note-every-topic = /{ $command } همهٔ موضوع‌های یک جا را با هم نشان می‌دهد؛ از جمله { $topics }.
note-unread = این را نفهمیدم و کنار گذاشتم: «{ $value }». /help می‌گوید چه می‌شود پرسید.
note-widened = «{ $value }» را { $place } فهمیدم، کل آنجا.
add-to-channel = افزودن به کانال
add-to-group = افزودن به گروه
added-to = حالا می‌توانم آنجا پیام بفرستم. دکمه‌های زیر مال آنجاست. اگر اینجا می‌نویسید، اول اسمش بیاید: /subscribe { $chat } قزاقستان
chat-absent = یا من در { $chat } نیستم، یا شما ادمینش نیستید. مرا با اجازهٔ ارسال اضافه کنید و دوباره امتحان کنید.
away-title = نبودم
away = { $count ->
    [1] این وقتی نبودم رسید و برای جواب دادن دیر شده
   *[other] این { $count } پیام وقتی نبودم رسید و برای جواب دادن دیر شده
}. اگر هنوز لازم است دوباره بفرستید:
add-to-server = افزودن Hashwire به سرور
server-absent = فقط دستورها به این سرور اضافه شده؛ جواب می‌دهم ولی نمی‌توانم هشدار بفرستم. مرا با این لینک اضافه کنید و دوباره امتحان کنید.
note-ignored = بعد از /{ $command } چیزی لازم نیست، پس «{ $value }» اثری نداشت.
ask-words = فهمیدم: { $understood }. { $words } را نه به‌عنوان جا می‌شناسم، نه موضوع، نه شدت.{ $near ->
    [0] {""}
   *[other] {" "}منظورتان یکی از این‌هاست؟
} باید به‌عنوان کلمه در هشدار باشد؟ کلمه را در گیومه بگذارید تا مستقیم همین شود.
ask-words-alone = { $words } را نه به‌عنوان جا می‌شناسم، نه موضوع، نه شدت.{ $near ->
    [0] {""}
   *[other] {" "}منظورتان یکی از این‌هاست؟
} به‌عنوان کلمه، فقط متن‌هایی می‌آید که آن را دارند. کلمه را در گیومه بگذارید تا مستقیم همین شود.
ask-value = { $option } چه باشد؟ /help { $command } نشان می‌دهد چه می‌شود نوشت.
ask-option = /{ $command } این را لازم دارد. مثلاً: { $example }
ask-choose = یکی از دکمه‌ها را بزنید یا بنویسید: { $example }
ask-which-told = آن پیام چند موضوع داشت. کدام یکی؟
subscribe-ask-title = چه چیزی به اینجا برسد؟
subscribe-menu-regions = چند جا
subscribe-menu-topics = چند موضوع
subscribe-ask = با یک دکمه اینجا مشترک می‌شود؛ بعداً هم می‌شود اضافه کرد. برای انتخاب دقیق‌تر بنویسید: { $platform ->
    [discord] /subscribe regions:قزاقستان topics:برق severity:مهم
   *[other] /subscribe قزاقستان برق مهم
}
subscribe-done = مشترک شدید
subscribe-where = هشدارها به { $where } می‌رسد.
webhook-signed = درخواست‌ها با { $secret } امضا می‌شوند: آن را به کسی نشان ندهید، برنامه‌تان برای بررسی به آن نیاز دارد (standardwebhooks.com). برای پایان دادن، /unsubscribe را با همین نشانی بفرستید.
subscriptions-webhooks = هشدارها به این نشانی‌ها هم می‌رود: { $names }. /subscriptions با نشانی نشان می‌دهد کدام‌ها.
subscribe-changed = اشتراک تغییر کرد
subscribe-known = از قبل مشترک هستید
subscribe-again-done = { $count } اشتراک ادامه دارد
subscribe-again-left = { $count } تا بسته می‌ماند: هنوز نمی‌توانم جایی که باید برسد پیام بفرستم.
button-subscribe-again = ادامهٔ { $count } اشتراک
subscribe-missing-title = هنوز نمی‌توانم آنجا پیام بفرستم
subscribe-missing = کم است: { $missing }. این را به Hashwire بدهید و دوباره امتحان کنید. تا الان اشتراکی ثبت نشده.
subscribe-no-example = { $seen ->
    [0] در { $days } روز گذشته خبری گزارش نشده، پس چیزی هم نمی‌رسید.
   *[other] در { $days } روز گذشته چیزی نمی‌رسید.
}
subscribe-examples = { $count ->
    [1] در { $days } روز گذشته این می‌رسید:
   *[other] در { $days } روز گذشته { $count } خبر می‌رسید، تازه‌ترین‌ها:
}
subscribe-missed = { $count } تا کنار رفت: { $reason }
subscribe-next = زیاد است؟ با /mute یک موضوع را مدتی بی‌صدا کنید. بحرانی‌ها همیشه همان کلمهٔ اول معلوم‌اند.
filter-everything = همه‌چیز
filter-without = بدون { $words }
ask-which-subscription = کدام؟ چندتا هست.
unsubscribe-done = { $count } اشتراک لغو شد
subscriptions-title = { $count } اشتراک
subscriptions-none-title = اشتراکی نیست
subscriptions-none = هنوز چیزی اینجا فرستاده نمی‌شود. با /subscribe شروع کنید: همه‌چیز، یا منطقه‌ها و موضوع‌هایی که می‌گویید.
subscription-here = همین‌جا
subscription-at = در { $where }
subscription-paused = متوقف، آنجا این را ندارم: { $reason }
subscription-closed = بسته، آنجا دیگر نبود
mute-done = بی‌صدا شد: { $name } ({ $kind ->
    [topic-in] موضوع در یک منطقه
    [topic] موضوع
    [region] منطقه
    [word] کلمه
    [publisher] رسانه
   *[incident] رویداد
})
mute-kind-topic-in = موضوع در یک منطقه
mute-kind-topic = موضوع
mute-kind-region = منطقه
mute-kind-word = کلمه
mute-kind-publisher = رسانه
mute-kind-incident = رویداد
this-incident = این رویداد
topic-in-region = { $topic } در { $region }
mute-done-several = بی‌صدا شد: { $names }
mute-silenced = { $of ->
    [0] در { $days } روز گذشته از اشتراک‌های اینجا چیزی نیامده، پس چیزی برای بی‌صدا کردن نبود.
   *[other] از { $of } خبر اشتراک‌های اینجا در { $days } روز گذشته { $count } تا بی‌صدا می‌شد.
}
mute-scope = برای کل این { $place ->
    [server] سرور
    [terminal] ترمینال
   *[other] چت
} است، نه جاهای دیگر.
mute-forever = تا وقتی باصدا شود
mute-until = تا { $until }
mute-except-critical = بحرانی‌ها باز هم می‌رسد
mutes-title = { $count } مورد بی‌صدا
mutes-none-title = چیزی بی‌صدا نیست
mutes-none = همهٔ هشدارهای اشتراک‌ها می‌رسد. /mute یک موضوع، منطقه، کلمه یا رسانه را بی‌صدا می‌کند.
unmute-done = باصدا شد: { $names }
unmute-next = از این لحظه هرچه بشود دوباره خبر می‌دهم.{ $following ->
    [0] {""}
   *[other] {" "}{ $following } هشدار که بی‌صدا بود و هنوز برقرار است الان می‌آید.
}
latest-title = تازه‌ترین خبرها
latest-none-title = خبری نیست
latest-none = در { $days } روز چیزی گزارش نشده. این حرف منابع ماست، نه اینکه اتفاقی نیفتاده.
topics-title = موضوع‌ها
topics-next = { $platform ->
    [discord] برای یکی: /subscribe topics:برق. برای بی‌صدا کردنش: /mute what:برق duration:7d.
   *[other] برای یکی: /subscribe برق. برای بی‌صدا کردنش: /mute برق 7d.
}
regions-title = { $count } کشور و قلمرو، { $parts } استان و ایالت
regions-how = اسم جا را به هر زبانی یا با کدش بنویسید: kazakhstan، قزاقستان، kz، texas، us-tx. کشور شامل بخش‌هایش هم هست.
regions-busy = اینجاها خبری هست: { $regions }. /status را ببینید.
regions-next = { $platform ->
    [discord] /regions country:قزاقستان
   *[other] /regions قزاقستان
} بخش‌های یک کشور را فهرست می‌کند.
regions-of = { $region } ({ $code }) و بخش‌هایش
regions-no-parts = فقط یک‌جا شناخته می‌شود، بخش ندارد.
sources-title = { $answering } از { $sources } منبع جواب می‌دهند
sources-last-good = آخرین جواب درست: { $age }.
sources-no-answer = هنوز هیچ منبعی جواب نداده.
sources-model = مدل: امروز { $requestsToday } درخواست، از شروع { $inputTokens } توکن خوانده و { $outputTokens } نوشته؛ به‌جایش جملهٔ خود رسانه‌ها آمد: { $fallbacks } بار.
sources-counts = { $failing ->
    [0] هیچ‌کدام خراب نیست
   *[other] { $failing } تا خراب است
}{ $waiting ->
    [0] .
   *[other] ؛ از { $waiting } تا هنوز نپرسیده‌ایم.
}
source-failing = { $failures } بار خطا داد، آخرین جواب درست: { $last } · { $error }
source-dead = از کار افتاده حساب می‌شود: { $failures } بار پشت‌سرهم خطا، آخرین جواب درست: { $last } · { $error }
fault-http = HTTP { $detail }
fault-no-host = چنین سروری وجود ندارد
fault-name-server = سرور نام پاسخ نمی‌دهد
fault-refused = اتصال رد شد
fault-broken-off = اتصال قطع شد
fault-no-connection = در زمان مقرر اتصالی برقرار نشد
fault-no-route = سرور در دسترس نیست
fault-unreachable = در دسترس نیست ({ $detail })
fault-certificate-expired = گواهی آن منقضی شده است
fault-certificate-self-signed = گواهی آن خودامضاست
fault-certificate-unverified = گواهی آن قابل تأیید نیست
fault-certificate-other-host = گواهی آن برای سرور دیگری است
fault-timeout = در { $detail } ثانیه پاسخ کامل نرسید
fault-redirect-address = به چیزی هدایت می‌کند که نشانی وب نیست
fault-redirect-robots = به جایی هدایت می‌کند که robots.txt اجازه نمی‌دهد
fault-redirects = بیش از { $detail } تغییر مسیر
fault-private = { $detail } نشانی خصوصی یا ویژه است
fault-entries = نوشته‌هایش خوانده نمی‌شود
fault-nested = تودرتوتر از { $detail } عنصر
fault-no-feed = سند <{ $detail }> است، نه فید
fault-no-xml = سند XML نیست
fault-no-json = پاسخ JSON نیست
fault-too-long = پاسخ بیش از حد طولانی است
fault-shape = شکل پاسخ آن نیست که انتظار می‌رفت
fault-unreadable = خوانده نمی‌شود: «{ $detail }»
fault-says = می‌گوید «{ $detail }»
fault-slow = در { $detail } ثانیه خوانده نشد
source-emptied = جواب می‌دهد، ولی مطالبش پاک شده؛ آخرین خبر: { $age }
source-old = جواب می‌دهد، ولی خیلی وقت است چیز تازه‌ای ندارد؛ آخرین خبر: { $age }
source-undated = تاریخ مطالبش خوانده نمی‌شود و زمان پیدا شدنشان ملاک است؛ آخرین خبر: { $age }
sources-advice = تا وقتی برنگردند، خبری که فقط آن‌ها می‌دهند اینجا نیست: لینک‌ها به صفحهٔ خودشان می‌رود. بیشتر خطاها خودشان رفع می‌شوند. منبعی که چند روز خاموش بماند اغلب نشانی‌اش عوض شده: گردانندهٔ Hashwire آن را با feeds:check بررسی می‌کند.
sources-next-try = تلاش بعدی تا { $wait } دیگر.
settings-title = تنظیمات این { $place ->
    [server] سرور
    [terminal] ترمینال
   *[other] چت
}
settings-changed = تنظیمات تغییر کرد
settings-how = برای تغییر، اسمش را بنویسید: /settings quiet_hours:22:00-07:00، یا خاموشش کنید: /settings quiet_hours:off.
field-language = زبان
field-time-zone = منطقهٔ زمانی
field-quiet-hours = ساعات سکوت
field-mention = منشن نقش
field-operator = نقشی که همهٔ دکمه‌ها را می‌زند
field-channel = کانال
field-threads = ترد برای هر رویداد
field-pin = سنجاق هشدار بحرانی
field-hashtags = هشتگ‌ها
field-preview = پیش‌نمایش لینک
field-own-settings = کانال‌هایی با تنظیمات خودشان
button-switch-on = { $what }: روشن کن
button-switch-off = { $what }: خاموش کن
button-same-as-server = مثل سرور
button-no-operator = حذف نقش دکمه‌ها
settings-operator = اعضای این نقش می‌توانند اینجا همهٔ دکمه‌ها را بزنند. برای اینکه دستور هم بتوانند بنویسند، در «Server Settings > Integrations» به این نقش اجازه بدهید.
settings-missing = برای این کار اینجا یک دسترسی کم است: { $missing }. دسترسی را بدهید، از هشدار بعدی کار می‌کند.
mention-from = { $role }، از { $severity } به بالا
help-title = دستورها
help-manager = { $platform ->
    [telegram] (ادمین‌ها)
   *[other] (ادمین‌ها)
}
help-manager-only = { $platform ->
    [discord] فقط کسی که اجازهٔ مدیریت سرور را دارد می‌تواند استفاده کند.
    [telegram] فقط ادمین‌های این چت می‌توانند استفاده کنند.
   *[other] فقط ادمین‌ها می‌توانند استفاده کنند.
}
help-required = (لازم)
help-example = مثال:
help-next = { $platform ->
    [discord] /help command:subscribe یکی را با مثال توضیح می‌دهد.
   *[other] /help subscribe یکی را با مثال توضیح می‌دهد.
}
forget-ask-title = همه‌چیزِ این { $place ->
    [server] سرور
    [terminal] ترمینال
   *[other] چت
} حذف شود؟
forget-ask = اشتراک‌ها، بی‌صداها، تنظیمات و سابقهٔ چیزهایی که اینجا فرستاده شده برای همیشه پاک می‌شود. هشدارها قطع می‌شود. برگشت ندارد.
forget-done-title = حذف شد
forget-done = { $count } مورد حذف شد. از این { $place ->
    [server] سرور
    [terminal] ترمینال
   *[other] چت
} چیزی نگه داشته نمی‌شود.
replay-done-title = بازپخش تمام شد
replay-done = { $from } تا { $until }: { $reports } گزارش از { $publishers } رسانه. به کانال { $alerts } پیام تازه، { $answers } ریپلای روی پیام قبلی و { $edits } ویرایش بی‌صدا می‌رسید. گزارش‌هایی که چیز تازه نداشت: { $silent }.
replay-next = /status قزاقستان همچنان وضع الان را نشان می‌دهد.
replay-alert = { $at } · پیام تازه
replay-edit = { $at } · ویرایش پیام قبلی
replay-answer = { $at } · ریپلای روی پیام قبلی
replay-asked = { $at } · یکی می‌نویسد { $command }

## Mistakes

error-title = نشد
error-unexpected-title = اینجا چیزی خراب شد
error-unexpected = تقصیر شما نیست و تا جایی که می‌دانم چیزی نصفه‌کاره عوض نشده. دوباره امتحان کنید؛ اگر باز هم شد، این شماره را که در لاگ هم هست به گردانندهٔ ربات بدهید: { $id }
error-not-shown = جواب هست، ولی نشد اینجا نشانش بدهم. دوباره امتحان کنید؛ اگر باز هم شد، این شماره را که در لاگ هم هست به گردانندهٔ ربات بدهید: { $id }
error-late = بیش از یک دقیقه طول کشید، دیگر منتظرش نماندم. کمی بعد دوباره امتحان کنید.
error-too-fast = در یک دقیقه زیاد شد. تا لحظه‌ای دیگر دوباره جواب می‌دهم؛ هشدارها سر جایش است.
error-manager-only = { $platform ->
    [discord] /{ $command } برای همهٔ اینجا چیزی را عوض می‌کند و دسترسی «Manage Server» می‌خواهد.
    [telegram] /{ $command } برای همهٔ اینجا چیزی را عوض می‌کند و فقط ادمین‌های این چت می‌توانند. ادمین ناشناس هم می‌تواند.
   *[other] /{ $command } برای همهٔ اینجا چیزی را عوض می‌کند و فقط ادمین‌ها می‌توانند.
}
error-option = نمی‌توانم «{ $value }» را به‌عنوان { $option } بخوانم. /help { $command } می‌گوید چه باید باشد.
error-window = «{ $value }» بازه‌ای نیست که بتوانم بکشم. بنویسید 48h یا 30d.
error-unknown-region = { $near ->
    [0] جایی به اسم «{ $value }» نمی‌شناسم. کشورها و استان‌ها و ایالت‌های ماینینگ را به هر زبانی یا با کد می‌شناسم: قزاقستان، kz، texas، us-tx.
   *[other] مطمئن نیستم «{ $value }» کجاست. منظورتان یکی از این‌هاست؟
}
error-unknown-topic = موضوع «{ $value }» نداریم. موضوع‌ها این‌هاست:
error-unknown-label = «{ $value }» نه موضوع است نه جایی که بشناسم، و نه یکی از هرکدام با ویرگول. /topics و /regions فهرستشان می‌کنند.
error-two-labels = «{ $value }»: /{ $command } یک جا می‌گیرد، یا یک موضوع، یا یکی از هرکدام. با کدام شروع کنیم؟
error-unknown-severity = «{ $value }» شدت نیست. بنویسید معمولی، مهم یا بحرانی.
error-unknown-command = { $near ->
    [0] «{ $value }» را نفهمیدم. اسم یک جا را بنویسید، مثل قزاقستان، یا یک موضوع، مثل برق. /help همهٔ دستورها را نشان می‌دهد.
   *[other] دستور «{ $value }» نداریم. منظورتان این است؟
}
error-is-option = «{ $value }» دستور نیست، گزینه‌ای از /{ $command } است. بنویسید: { $example }
error-page = «{ $value }» صفحه نیست. یک عدد بنویسید، مثل 2.
error-duration = «{ $value }» مدت نیست. بنویسید 30m، 1h30m، 7d، هفته، تا 18:00، امشب یا برای همیشه، حداکثر یک سال.
error-line-length = یک‌جا زیاد است: بعد از /{ $command } حداکثر { $characters } نویسه و { $words } کلمه.
error-value-length = برای { $option } خیلی بلند است: حداکثر { $characters } نویسه.
error-unknown-option = /{ $command } گزینهٔ «{ $value }» ندارد. این‌ها را دارد: { $options }
error-given-twice = «{ $first }» و «{ $second }» هر دو برای { $option } است که یکی بیشتر نمی‌گیرد. با کدام شروع کنیم:
error-no-exclusion = /{ $command } نمی‌تواند «{ $value }» را حذف کند. /subscribe می‌تواند منطقه، موضوع و کلمه را حذف کند.
error-not-understood = «{ $value }» بعد از /{ $command } را نفهمیدم.
error-mixed-words = «{ $value }» اسم جا یا موضوع را با چیز دیگری قاطی کرده. جا یا موضوع را جدا بنویسید؛ کلمه‌هایی را که باید عیناً باشند در گیومه بگذارید.
error-mute-mixed = «{ $value }» اسم جا، موضوع یا رسانه را با کلمه‌هایی که نمی‌فهمم قاطی کرده. این‌طور بنویسید: { $platform ->
    [discord] /mute what:قزاقستان اینترنت duration:2h
   *[other] /mute قزاقستان اینترنت 2h
}، یا کلمه‌ها را در گیومه بگذارید: { $platform ->
    [discord] /mute what:"معدن طلا" duration:7d
   *[other] /mute "معدن طلا" 7d
}
error-mute-which = «{ $value }» دو معنی دارد. برای یک موضوع در یک جا بدون ویرگول بنویسید: { $platform ->
    [discord] /mute what:قزاقستان اینترنت
   *[other] /mute قزاقستان اینترنت
}. برای هر دو به‌طور کامل، یکی‌یکی بی‌صدا کنید.
error-duration-past = آن وقت گذشته. بنویسید چقدر یا تا کی: 2h، تا 18:00، امشب.
error-switch = «{ $value }» نه yes است نه no.
error-words = این کلمه‌ها را نمی‌توانم بگیرم: حداکثر ۲۵ تا، هرکدام ۲ تا ۶۰ نویسه، با ویرگول، «در گیومه» برای عبارت.{ $platform ->
    [discord] {""}
   *[other] {" "}اسم گزینه‌ها انگلیسی است: regions:، topics:، words:، severity:، channel:.
}
error-mute-target = نمی‌توانم «{ $value }» را بی‌صدا کنم. یک موضوع، منطقه، رسانه مثل example.org، یا کلمه‌ای با ۲ تا ۶۰ نویسه بنویسید.
error-mute-pointing = نمی‌دانم «{ $value }» چیست. دکمهٔ زیر هشدار را بزنید{ $platform ->
    [telegram] {" "}یا روی آن با /mute ریپلای کنید
   *[other] {""}
}. یا یک موضوع، منطقه یا رسانه بنویسید؛ چیزی را که باید به‌عنوان کلمه بی‌صدا شود در گیومه بگذارید.
error-channel = «{ $value }» کانالی نیست که بشناسم. { $platform ->
    [discord] از فهرست انتخاب کنید.
   *[other] در همان چت یا تاپیکی که هشدار می‌خواهد /subscribe بزنید.
}
error-channel-here = { $platform ->
    [discord] کانال را فقط در سرور می‌شود نام برد؛ اینجا هشدارها به همین چت می‌آید.
   *[other] جای دیگری را اینجا نمی‌شود نام برد. در همان چت یا تاپیکی که هشدار می‌خواهد /subscribe بزنید.
}
error-channel-gone = آن کانال را نمی‌بینم. یکی را انتخاب کنید که هست و اجازهٔ دیدنش را دارم.
error-role = «{ $value }» نقش این سرور نیست. از فهرست انتخاب کنید.
error-role-everyone = بیدار کردن همه با هم زیاد است. نقش دیگری انتخاب کنید که اعضا خودشان بردارند.
error-role-silent = نمی‌توانم این نقش را منشن کنم: کسی خبردار نمی‌شود. در تنظیماتش منشن را برای همه باز کنید، یا دسترسی «Mention all roles» را به Hashwire بدهید.
error-role-here = اینجا نقشی برای منشن نیست.
error-mention-role = نقش را هم بنویسید: { option-name-role } و { option-name-mention-from } با هم‌اند.
error-time-zone = { $near ->
    [0] «{ $value }» منطقهٔ زمانی‌ای نیست که بشناسم. شهر، کشور یا اختلاف ساعت را بنویسید: تهران، Asia/Tehran، UTC+3:30.
   *[other] «{ $value }» چند منطقهٔ زمانی می‌تواند باشد. کدام؟
}
error-language = { $near ->
    [0] هنوز «{ $value }» بلد نیستم.
   *[other] هنوز «{ $value }» بلد نیستم. این‌ها را بلدم:
}
error-quiet-hours = «{ $value }» بازهٔ ساعت نیست. بنویسید 22:00-07:00 یا off.
error-link = «{ $value }» لینک نیست. نشانی کامل را بدهید، مثل https://example.org/article
error-text-length = خیلی بلند است: حداکثر ۴۰۹۶ نویسه.
error-story-unknown = گزارشی پشت این لینک ندیده‌ام. /test با همین لینک می‌گوید به چه می‌خورد.
error-story-gone = این خبر قدیمی‌تر از چیزی است که نگه می‌داریم و دلایلش دیگر معلوم نیست.
error-unreadable = نمی‌توانم آن صفحه را بخوانم. متنش را بعد از /test بگذارید.
error-no-subscriptions = اینجا اشتراکی نیست که لغو شود. /subscribe یکی شروع می‌کند.
error-no-such-subscription = چنین اشتراکی اینجا نیست. یکی را انتخاب کنید:
error-too-many-subscriptions = اینجا همین حالا { $most } اشتراک هست. اول یکی را لغو کنید یا به یکی از همین‌ها اضافه کنید.
error-too-many-mutes = اینجا همین حالا { $most } مورد بی‌صداست. اول یکی را با /unmute باز کنید.
error-not-muted = { $muted ->
    [0] اینجا چیزی بی‌صدا نیست.
   *[other] «{ $value }» اینجا بی‌صدا نیست. این‌ها هست:
}
error-feedback-kind = «{ $value }» جزو این‌ها نیست. کجایش اشتباه است؟
error-wrong-not-sent = این خبر اینجا فرستاده نشده، پس چیزی برای درست کردن نیست. /why با لینکش دلیل را می‌گوید.
error-wrong-no-place = این هشدار از جایی اسم نمی‌برد.
error-wrong-no-state = این هشدار دربارهٔ وضع جایی ادعایی ندارد: تیترش مال خود رسانه است.
error-no-such-feedback = { $kept ->
    [0] اینجا بازخوردی داده نشده که برگردد.
   *[other] «{ $value }» در فهرست نیست. /feedback آن را با شماره‌ها نشان می‌دهد.
}
error-no-such-recording = بازپخش «{ $value }» نداریم. /replay january-2022 را امتحان کنید

## Feedback

feedback-not-mining = بی‌ربط به ماینینگ
feedback-wrong-place = جای اشتباه
feedback-wrong-state = وضعیت اشتباه
feedback-same = تکراری
feedback-advert = تبلیغ
wrong-done = یادداشت شد
wrong-effect-not-mining = دنبالهٔ این خبر و خبرهایی با تیتر شبیه آن دیگر اینجا فرستاده نمی‌شود.
wrong-effect-wrong-place = خبرهایی با تیتر شبیه این، اینجا دیگر دربارهٔ { $places } حساب نمی‌شود.
wrong-effect-wrong-state = خبرهایی با تیتر شبیه این، اینجا دیگر آن وضعیت را ادعا نمی‌کنند. فقط تیتر فرستاده می‌شود.
wrong-effect-same = تکرار با تیتر شبیه این دیگر اینجا فرستاده نمی‌شود. بدتر شدن و تمام شدن همچنان فرستاده می‌شود.
wrong-effect-advert = دنبالهٔ این خبر و خبرهایی با تیتر شبیه آن دیگر اینجا فرستاده نمی‌شود.
wrong-critical = هشدارهای بحرانی همیشه همان‌طور که هست فرستاده می‌شود؛ این فقط برای پایین‌ترهاست.
wrong-oldest-gone = حداکثر { $most } تا نگه داشته می‌شود، برای همین قدیمی‌ترین پاک شد.
wrong-scope = فقط برای این { $place ->
    [server] سرور
    [terminal] ترمینال
   *[other] چت
} است. دکمهٔ «برگردان» پسش می‌گیرد.
feedback-title = به { $count } هشدار اینجا گفته شده اشتباه
feedback-how = «برگردان» یکی را پس می‌گیرد. /feedback undo:all همه را.
feedback-none-title = به چیزی گفته نشده اشتباه
feedback-none = دکمهٔ «اشتباه» زیر هشدار، یا /wrong در ریپلای آن، به Hashwire یاد می‌دهد اینجا چه نمی‌خواهید.
feedback-undone = { $count ->
    [1] پس گرفته شد
   *[other] { $count } مورد پس گرفته شد
}
feedback-undone-next = دیگر روی چیزی که اینجا می‌آید اثر ندارد.

## The terminal

banner-title = Hashwire حواسش به هر چیزی است که ماینر را می‌خواباند
banner-what = الان از { $sources } منبع می‌پرسم؛ دانسته‌ها در { $folder } نگه داشته می‌شود.
banner-platforms = نه DISCORD_TOKEN تنظیم شده نه TELEGRAM_TOKEN، پس چت همین ترمینال است: هشدارها اینجا می‌آید.
banner-type = بنویسید /status قزاقستان، /latest یا /help. /replay january-2022 یک قطعی ضبط‌شده را پخش می‌کند. Ctrl-C برای پایان.
banner-ready = در دور اول { $answering } از { $sources } منبع جواب دادند، { $items } مطلب تازه
place-state = { $place }: { $state }
banner-busy = الان آرام نیست، { $count } جا: { $places }
banner-blind = هیچ منبعی جواب نداد. این دستگاه به اینترنت وصل است؟ Hashwire تلاش می‌کند. /sources خطاها را نشان می‌دهد و /replay january-2022 آفلاین هم کار می‌کند.
trouble-clock-step = ساعت دستگاه { $age } به اندازهٔ { $by } { $back ->
    [1] عقب
   *[0] جلو
} کشیده شد: زمان‌های قبلی شاید همین‌قدر خطا داشته باشد.
trouble-clock-behind = ساعت دستگاه { $by } عقب است. Hashwire ساعت را از سرورها می‌گیرد. همگام‌سازی ساعت (NTP) را روشن کنید.
disk-title = هشدارها فعلاً فرستاده نمی‌شوند
disk-full = دیسک پر است: چیز تازه‌ای ذخیره نمی‌شود و هشدار فرستاده نمی‌شود. روی دیسکی که DATA_DIR در آن است جا باز کنید. Hashwire خودش ادامه می‌دهد.
disk-read-only = Hashwire اجازهٔ نوشتن در پوشه‌اش را ندارد: چیز تازه‌ای ذخیره نمی‌شود و هشدار فرستاده نمی‌شود. DATA_DIR را برای کاربری که Hashwire را اجرا می‌کند قابل‌نوشتن کنید.
state-away = پایگاه داده از { $since } در دسترس نیست: هشدارها منتظر می‌مانند و فعلاً چیزی در آن ذخیره یا خوانده نمی‌شود. چیزی از دست نمی‌رود و Hashwire خودش ادامه می‌دهد.
records-unreadable = { $count } رکورد ذخیره‌شده خوانده نمی‌شود و رد شد. چیزی بازنویسی نشد. برای پس گرفتنشان Hashwire را ببندید و نسخهٔ پشتیبان DATA_DIR را برگردانید.

## Pictures

picture-region = نمودار اتصال و هش‌ریت در { $window } گذشته، با رویدادها
picture-since = از { $since }
picture-level = آخرین مقدار: { $level } ({ $source }، { $at })
picture-world = نقشهٔ جهان: { $places }.
picture-network = نمودار هش‌ریت { $days } روز با دامنه‌ای که تصادف توضیحش می‌دهد.
window-48h = ۴۸ ساعت
window-30d = ۳۰ روز
chart-connectivity = اتصال، ٪ حالت عادی
chart-connectivity-measured = اتصال، ٪ حالت عادی (همین ساعت‌ها، ۸ هفتهٔ قبل)
chart-hash-rate = هش‌ریت شبکه، EH/s، میانگین روزانه
chart-no-data = در این بازه نه اندازه‌گیری هست نه گزارش
chart-as-of = به‌روز تا { $at }
chart-network-title = هش‌ریت شبکه، { $days } روز
chart-band = تصادف: پراکندگی یک روز دور میانگین هفته
chart-world-title = الان آرام نیست: { $count } جا
chart-legend-critical = قطعی نت و برق، ممنوع
chart-legend-warning = مختل، محدود، ناآرامی
chart-legend-good = وصل شد، آسان‌تر شد
chart-legend-unknown = وضعیت نامعلوم
chart-legend-none = وضعیت حادی گزارش نشده

## The web board

web-now = وضعیت الان
web-sources = منابع
web-about = درباره
web-skip = رفتن به محتوا
web-search = کشور، استان یا ایالت
web-search-go = نمایش وضعیت
web-footer = چیزی که نمی‌دانیم نامعلوم نشان داده می‌شود، نه عادی. ساعت‌ها به UTC است.
web-not-found-title = چنین صفحه‌ای نیست
web-not-found = شاید قدیمی‌تر از چیزی است که نگه می‌داریم. جستجوی بالا همهٔ کشورها و استان‌ها و ایالت‌هایی را که ماینرها کار می‌کنند پیدا می‌کند.
web-unknown-region = { $near ->
    [0] جایی به اسم «{ $value }» نمی‌شناسیم. کشورها، استان‌ها و ایالت‌ها را به هر زبانی یا با کد می‌شناسیم: قزاقستان، kz، texas، us-tx.
   *[other] جایی به اسم «{ $value }» نیست. نزدیک‌ها:
}
web-busy-title = خواننده‌ها هم‌زمان زیادند
web-busy = هشدارها در اولویت‌اند. چند ثانیه بعد صفحه را دوباره باز کنید.
web-follow = دریافت هشدارها
web-follow-region = دریافت هشدارها · { $region }
web-about-what = Hashwire در دیسکورد و تلگرام قطعی اینترنت و برق و قانون‌های تازهٔ هر منطقه را به ماینرهای بیت‌کوین خبر می‌دهد. این تابلو با همان کلمه‌ها نشان می‌دهد الان چه می‌داند.
web-about-unknown = هر عدد واحد، منبع و زمان دارد. حرف‌های متناقض کنار هم می‌آید. جایی که نه گزارشی هست نه اندازه‌گیری، وضعیت نامعلوم است و این به معنی روبه‌راه بودن اوضاع نیست.
web-about-sources = گزارش‌ها از فید رسانه‌ها و اندازه‌گیری‌ها از منابعی است که کنارشان آمده. تیتر مال رسانه است و لینکش همان‌جا می‌رود.
web-about-feeds = برنامه‌ها هم می‌توانند بخوانند: /feed.atom و /feed.json و /region/KZ/feed.atom تازه‌ترین خبرها، /calendar.ics آنچه اعلام شده، /badge/KZ.svg و /widget/KZ وضعیت، /api/v1 جواب به شکل JSON.
web-about-privacy = این تابلو کوکی نمی‌گذارد، به اسکریپت نیاز ندارد (یکی از خودش صفحه را به‌روز نگه می‌دارد)، چیزی از سایت‌های دیگر بار نمی‌کند و ثبت نمی‌کند چه کسی آن را می‌خواند.
field-claims = گفته‌ها
field-alerts = هشدارها

## How alerts arrive
digest-schedule = { $every ->
    [hour] خلاصهٔ ساعت
    [day] خلاصهٔ روز
   *[week] خلاصهٔ هفته
} · { $count }
digest-happened = چه شد
digest-ongoing = هنوز ادامه دارد
digest-announced = اعلام شده
filter-digest = { $every ->
    [hour] خلاصهٔ ساعتی
    [day] خلاصهٔ روزانه، ساعت { $at }
   *[week] خلاصهٔ هفتگی، دوشنبه ساعت { $at }
}
subscribe-digest = هشدارها یک‌جا در خلاصه می‌آیند. خلاصهٔ بعدی: { $next }؛ اگر خبری نباشد، خلاصه‌ای نمی‌آید. هشدار بحرانی فوری می‌آید و پایان چیزی که فوری گفته شده هم فوری گفته می‌شود.
because-next-digest = منتظر خلاصهٔ بعدی اشتراکش است.
option-subscribe-digest = یک پیام به‌جای چند پیام: ساعتی، روزانه 08:00، هفتگی؛ فوری: هر هشدار جدا
error-digest = «{ $value }» خلاصه نیست. بنویسید ساعتی، روزانه 08:00، هفتگی 08:00 یا فوری.
choice-hourly = ساعتی
choice-daily = روزانه
choice-weekly = هفتگی
choice-instant = فوری
filter-sound = با صدا از «{ $severity }» به بالا
filter-brief = در یک خط
option-subscribe-sound = این هشدارها از چه شدتی به بالا صدا داشته باشند
option-subscribe-length = کوتاه: هر هشدار یک خط؛ کامل: با متن و منابع
choice-brief = کوتاه
choice-full = کامل
error-length = «{ $value }» نمی‌شود. بنویسید کوتاه یا کامل.
command-calendar = آنچه اعلام شده: ممنوعیت، تعرفه، قطعی امتحان، تعمیرات، سختی، هاوینگ
name-calendar = تقویم
option-calendar-region = کشور، استان یا ایالت، به هر زبان؛ بدون آن: همه‌جا
example-calendar = /calendar قزاقستان
calendar-title = تغییرهای اعلام‌شده
calendar-title-region = { $region } · تغییرهای اعلام‌شده
calendar-none = منابع ما اینجا چیزی اعلام نکرده‌اند. این به معنی «چیزی تغییر نمی‌کند» نیست.
field-halving = هاوینگ
halving = بلوک { $height }، حدود { $at }
command-about = نسخه، منابع و مجوزها
name-about = درباره
command-invite = لینک‌های افزودن Hashwire و دسترسی‌هایی که می‌خواهند
name-invite = دعوت
about-measurements = اندازه‌گیری‌ها
about-data = نام‌ها، مکان‌ها، سهم‌ها
about-software = نرم‌افزار
about-licences = Hashwire با مجوز MIT است. کتابخانه‌های آن: { $licences }؛ متن مجوزها همراهشان نصب می‌شود.
about-feeds = { $count ->
    [one] خبرها از { $count } فید می‌آیند.
   *[other] خبرها از { $count } فید می‌آیند.
} تیتر از آنِ رسانه است و لینکش به همان‌جا می‌رود.
invite-title = افزودن Hashwire به جای دیگر
invite-none = اینجا هیچ پلتفرمی وصل نیست، پس جایی برای افزودن نیست.
invite-rights = { $count ->
    [0] دسترسی نمی‌خواهد
   *[other] دسترسی‌ها: { $rights }
}
right-name = { $right ->
    [view-channel] دیدن کانال‌ها
    [send-messages] فرستادن پیام
    [embed-links] جاسازی لینک
    [attach-files] پیوست فایل
    [read-message-history] خواندن تاریخچهٔ پیام‌ها
    [create-public-threads] ساختن ترد عمومی
    [send-messages-in-threads] فرستادن پیام در تردها
    [create-posts] ساختن پست
    [manage-webhooks] مدیریت وب‌هوک‌ها
    [manage-threads] مدیریت تردها
    [post-messages] انتشار پیام
    [edit-messages-of-others] ویرایش پیام دیگران
    [pin-messages] سنجاق کردن پیام
    [send-photos] فرستادن عکس
    [manage-topics] مدیریت موضوع‌ها
    [a-valid-secret] رمز معتبر
   *[other] { $name }
}
invite-extras = چیز دیگری لازم نیست. تردها و سنجاق هرکدام یک دسترسی بیشتر می‌خواهند؛ /settings می‌گوید.
add-to-person = همراه خودتان (فقط برای حساب شما)
add-to-private-chat = در گفتگوی خصوصی
example-about = /about
example-invite = /invite
subscribe-digest-beside = اشتراک دیگری اینجا هر هشدار را فوری می‌فرستد: آنچه او می‌خواهد منتظر نمی‌ماند.
menu-why = این چیست؟
## Own feeds
command-feed = فیدهای مخصوص همین { $place ->
    [server] سرور
   *[other] چت
}: افزودن سایت، کانال یا پروفایل؛ فهرست، آزمایش، خروجی
command-feed-add = افزودن فید با نشانی خودش یا نشانی سایت، کانال یا پروفایل
command-feed-list = فیدهای همین‌جا، با شماره و وضعیت هر کدام
command-feed-test = نشان دادن آنچه یک فید می‌آورد، بدون افزودن آن
command-feed-remove = حذف یکی از فیدهای همین‌جا
command-feed-export = ذخیرهٔ فیدهای همین‌جا به‌صورت فهرست (OPML) برای هر فیدخوان
command-feed-import = افزودن فیدهای فهرست (OPML) یک فیدخوان دیگر
name-feed = فید
option-feed-action = افزودن، فهرست، آزمایش، حذف، خروجی، ورودی؛ خالی یعنی فهرست
option-feed-feed = نشانی فید، سایت، کانال یا پروفایل؛ یا شماره‌اش در فهرست
option-feed-topics = فقط این موضوع‌ها، با ویرگول، -نام حذف می‌کند؛ خالی یعنی همه
option-feed-regions = فقط این جاها، با ویرگول، -نام حذف می‌کند؛ خالی یعنی همه‌جا
option-feed-all = همه‌چیز را بفرست، نه فقط آنچه به ماینرها مربوط است
option-feed-file = فهرست فیدها (OPML) از یک فیدخوان دیگر
example-feed = /feed add https://example.org/news power
action-add = افزودن
action-list = فهرست
action-test = آزمایش
action-remove = حذف
action-export = خروجی
action-import = ورودی
feed-added = اضافه شد: { $title }
feed-changed = تغییر کرد: { $title }
feed-tested = آزمایش شد: { $title }
feed-scope = { $all ->
    [1] هرچه بیاورد
   *[0] آنچه به ماینرها مربوط است
}
feed-sent = { $tested ->
    [1] این‌ها اینجا می‌آمد: { $scope }.
   *[0] اینجا می‌آید و جای دیگری نمی‌رود: { $scope }.
}
feed-holds = { $count ->
    [0] هنوز مطلبی ندارد.
    [one] { $count } مطلب دارد.
   *[other] { $count } مطلب دارد.
}
feed-silent = مطالبی که از قبل دارد فرستاده نمی‌شود؛ تازه‌ها فرستاده می‌شود.
feed-newest = تازه‌ترین مطلبش این شکلی می‌شد:
feed-newest-withheld = تازه‌ترین مطلبش فرستاده نمی‌شد: { $reason } این شکلی می‌شد:
feed-none-title = هنوز فیدی از خودتان ندارید
feed-none = یک سایت، فید، کانال ویدئو یا پروفایل اضافه کنید. تازه‌ها اینجا می‌آید و جای دیگری نمی‌رود. حداکثر { $most } تا. { help-example } { $platform ->
    [discord] /feed add feed:https://example.org
   *[other] /feed add https://example.org
}
feed-list-title = فیدهای خودتان: { $count } از { $most }
feed-how = { $platform ->
    [discord] «/feed test» نشان می‌دهد یک فید چه می‌آورد، «/feed export» فهرستی برای فیدخوان‌های دیگر می‌نویسد.
   *[other] /feed test 1 نشان می‌دهد یک فید چه می‌آورد، /feed export فهرستی برای فیدخوان‌های دیگر می‌نویسد.
}
feed-unread = هنوز خوانده نشده
feed-answers = پاسخ می‌دهد، آخرین خواندن: { $age }
feed-removed = { $count ->
    [one] { $count } فید حذف شد
   *[other] { $count } فید حذف شد
}
feed-export-name = فیدهای خودتان در Hashwire
feed-exported = { $count ->
    [one] فهرست { $count } فید
   *[other] فهرست { $count } فید
}
feed-export-how = هر فیدخوانی این فهرست (OPML) را می‌خواند و /feed هم با «import» آن را پس می‌گیرد.
feed-imported = { $count ->
    [0] هیچ فیدی وارد نشد
    [one] { $count } فید وارد شد
   *[other] { $count } فید وارد شد
}
feed-import-known = { $count ->
    [one] { $count } فید از قبل اینجاست.
   *[other] { $count } فید از قبل اینجاست.
}
feed-import-full = { $count ->
    [one] { $count } فید جا نشد
   *[other] { $count } فید جا نشد
}؛ اینجا حداکثر { $most } تا ممکن است.
feed-import-failed = این‌ها اضافه نشد:
own-feed = از فید خودتان «{ $feed }»
own-feed-fails-title = یکی از فیدهایتان دیگر کار نمی‌کند
own-feed-fails = { $dead ->
    [1] «{ $feed }» ۲۴ ساعت است پاسخ نمی‌دهد{ $why ->
        [none] .
       *[other] : { $why }.
    }
   *[0] «{ $feed }» پاسخ می‌دهد، ولی مطالبش رفته یا مدت‌ها بیش از معمول چیز تازه‌ای نیامده.
} /feed وضعیتش را نشان می‌دهد و از همان‌جا حذف می‌شود.
button-feeds = فیدهای خودتان
button-feed-remove = حذف { $number }
error-feed-off = افزودن فید خودتان اینجا خاموش است. گردانندهٔ این Hashwire می‌تواند اجازه بدهد (OWN_FEEDS_MAX).
error-feed-action = /feed کاری به نام «{ $value }» ندارد. بنویسید add، list، test، remove، export یا import.
error-feed-missing = کدام فید؟ نشانی یا شماره‌اش در فهرست را بدهید، مثلاً: { $example }
error-feed-unknown = { $count ->
    [0] اینجا فیدی از خودتان ندارید.
   *[other] اینجا فیدی به نام «{ $value }» نیست. /feed همه را با شماره نشان می‌دهد.
}
error-feed-full = اینجا { $most } فید هست و جا نیست. اول یکی را حذف کنید.
error-feed-address = «{ $value }» نشانی نیست. نشانی کامل بدهید، مثل https://example.org/feed یا @name@mastodon.social
error-feed-password = در این نشانی گذرواژه هست و همه اینجا می‌بینند. فیدهایی که ورود می‌خواهند اضافه نمی‌شوند.
error-feed-telegram = کانال‌های تلگرام فید ندارند. گردانندهٔ این Hashwire می‌تواند خواندنشان را ممکن کند (RSSHUB_URL).
error-feed-telegram-private = فقط کانال‌های عمومی خوانده می‌شوند، مثل t.me/name.
error-feed-unreachable = «{ $value }» خوانده نشد: { $reason }. نشانی را بررسی کنید یا بعداً دوباره امتحان کنید.
error-feed-no-feed = در «{ $value }» فیدی نیست. اگر سایت فید دارد، نشانی خود فید را بدهید.
error-feed-late = «{ $value }» به‌موقع پاسخ نداد. بعداً دوباره امتحان کنید.
error-feed-list = این فهرست فید نیست. از فیدخوانتان خروجی OPML بگیرید.
error-feed-no-file = { $platform ->
    [discord] فهرست را در گزینه «file» پیوست کنید.
    [terminal] نام فایل را بنویسید: /feed import feeds.opml
   *[other] فهرست را به‌صورت فایل با شرح /feed import بفرستید، یا در پاسخ به فایل بنویسید /feed import.
}
error-file-unreadable = فایل خوانده نشد. دوباره بفرستید.
error-file-path = فایل «{ $value }» را نمی‌توانم بخوانم.
error-file-size = فایل خیلی بزرگ است: حداکثر { $kilobytes } کیلوبایت.
## Watched providers
command-watch = اتصال اپراتور خودتان، فقط برای همین { $place ->
    [server] سرور
   *[other] چت
}: افزودن، فهرست، حذف
command-watch-add = زیر نظر گرفتن یک اپراتور با نام یا شمارهٔ AS
command-watch-list = اپراتورهایی که اینجا زیر نظرند و آنچه الان اندازه‌گیری شده
command-watch-remove = دیگر یک اپراتور را زیر نظر نگرفتن
name-watch = اپراتورها
option-watch-provider = نام یا شمارهٔ AS اپراتور، مثل AS9198؛ یا شمارهٔ آن در فهرست
option-watch-action = افزودن، فهرست یا حذف؛ خالی: فهرست
option-name-provider = اپراتور
example-watch = /watch AS9198
watch-added = زیر نظر است: { $provider }
watch-known = از قبل زیر نظر است: { $provider }
watch-how = IODA هر ده دقیقه می‌گوید که در دسترس هست یا نه. اگر قطع شود یا وصل شود، هشدار فقط به همین‌جا می‌آید. وقتی قطع حساب می‌شود که دو اندازه‌گیری نشان بدهند، یا یکی از آن‌ها نیم ساعت.
watch-not-covered = { $source } این را اندازه نمی‌گیرد
watch-none-title = اینجا هیچ اپراتوری زیر نظر نیست
watch-none = اپراتور خودتان یا شمارهٔ AS آن را بنویسید: { $platform ->
    [discord] /watch add provider:AS9198
   *[other] /watch AS9198
}
watch-list-title = اپراتورهای زیر نظر: { $count } از { $most }
watch-removed = دیگر زیر نظر نیست
button-watches = اپراتورهای زیر نظر
ask-which-provider = چند شبکه با «{ $value }» پیدا شد. کدام است؟
ask-which-watch = کدام؟
error-watch-name = برای نام اپراتور خیلی بلند است: حداکثر ۱۰۰ نویسه.
error-watch-action = /watch کاری به نام «{ $value }» ندارد. بنویسید add، list یا remove.
error-watch-missing = کدام اپراتور؟ نام یا شمارهٔ AS آن را بنویسید، مثلاً: { $example }
error-watch-unknown = { $count ->
    [0] اینجا هیچ اپراتوری زیر نظر نیست.
   *[other] اینجا اپراتوری به نام «{ $value }» زیر نظر نیست. /watch همه را با شماره نشان می‌دهد.
}
error-watch-none = IODA اپراتوری به نام «{ $value }» نمی‌شناسد. با شمارهٔ AS همیشه پیدا می‌شود، مثل AS9198: از اپراتور بپرسید.
error-watch-full = اینجا { $most } اپراتور زیر نظر است و جا نیست. اول یکی را حذف کنید.
error-watch-full-everywhere = این Hashwire همین حالا { $most } اپراتور را زیر نظر دارد و بیشتر از منبع نمی‌پرسد.
error-watch-off = اینجا اپراتورها اندازه‌گیری نمی‌شوند. گردانندهٔ این Hashwire می‌تواند روشنش کند (IODA).
error-watch-unreachable = IODA پاسخ نمی‌دهد: { $reason }. بعداً دوباره امتحان کنید.
command-follow = کانال‌های عمومی گردانندهٔ ربات: هشدارها بدون اشتراک می‌رسد
name-follow = کانالها
option-follow-region = فقط کانال‌هایی که این کشور، استان یا ایالت را دارند؛ به هر زبان
option-follow-topics = فقط کانال‌هایی که این موضوع‌ها را دارند
option-follow-language = فقط کانال‌های این زبان
example-follow = /follow قزاقستان
follow-title = کانال‌های هشدار
follow-none = گردانندهٔ این ربات کانال عمومی نساخته است. با /subscribe هشدارها به اینجا می‌رسد.
follow-unfit = هیچ کانال عمومی این را ندارد. ‎/follow به‌تنهایی همه را نشان می‌دهد؛ با /subscribe هشدارها به اینجا می‌رسد.
follow-how-discord = در Discord کانال را باز کنید، Follow را بزنید و کانالی از سرور خودتان را انتخاب کنید.
follow-how-telegram = در Telegram کانال را باز کنید و عضو شوید.
follow-plain = برای همه یکسان است: آنچه اینجا بی‌صدا یا تنظیم شده، آنجا چیزی را عوض نمی‌کند. برای آن /subscribe هست.
subscribe-follow = یک کانال عمومی هم همهٔ این‌ها را دارد. هر که دنبالش کند اشتراک لازم ندارد: /follow
button-follow = کانال‌های هشدار
button-follow-here = دنبال کردن در اینجا: { $channel }
follow-done = این کانال حالا آن را دنبال می‌کند
follow-done-how = آنچه آنجا منتشر شود به اینجا می‌رسد. برای پایان: Server Settings > Integrations > Channels Followed.
follow-lacking = برای اینکه به‌جای شما دنبال کنم، در این کانال این دسترسی لازم است: { $missing }. یا خودتان کانال را باز کنید و Follow را بزنید.
