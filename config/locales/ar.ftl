language-name = العربية

## Labels

topic-internet = إنترنت
topic-hashrate = هاش ريت
topic-power = كهرباء
topic-regulation = قوانين
topic-unrest = اضطرابات
topic-operations = مزارع
topic-hardware = أجهزة
topic-business = شركات
topic-also-internet = الإنترنت, النت, الاتصال
topic-also-hashrate = الهاش ريت, هاشريت, معدل التجزئة
topic-also-power = الكهرباء, تقنين, طاقة
topic-also-regulation = القوانين, تشريعات, حظر
topic-also-unrest = احتجاجات, مظاهرات
topic-also-operations = مزرعة, المزارع, مجمعات
topic-also-hardware = الأجهزة, أجهزة التعدين
topic-also-business = الشركات, شركة
topic-about-internet = انقطاع الإنترنت أو بطؤه أو عودته: في بلد كامل أو منطقة أو لدى مزوّد
topic-about-hashrate = تغيّر ملحوظ في هاش ريت الشبكة أو توقف جزء كبير منه
topic-about-power = انقطاع الكهرباء وتقنينها وتعرفات تمس المعدّنين
topic-about-regulation = حظر وتراخيص وضرائب ومصادرات، ومتى تسري
topic-about-unrest = احتجاجات وطوارئ ومعارك حيث يعمل المعدّنون
topic-about-operations = مزارع ومجمّعات: حرائق وفيضانات وأعطال ونقل
topic-about-hardware = أجهزة: سحب من السوق، فيرموير، نقص، جمارك
topic-about-business = شركات: إفلاس ومبيعات كبيرة واندماجات شركات التعدين

severity-1 = عادي
severity-2 = مهم
severity-3 = حرج
filter-severity-2 = مهم فما فوق
filter-severity-3 = الحرج فقط
filter-silent = بلا صوت
filter-role = منشن { $role }
subscribe-lesser = ستصل التنبيهات إلى هنا، لكن بلا رسوم بيانية أو بلا إشارة إلى ما سبقها. ينقص: { $missing }.

dimension-internet = الإنترنت
dimension-power = الكهرباء
dimension-regulation = القوانين
dimension-unrest = الاضطرابات

state-internet-down = مقطوع
state-internet-degraded = متعثر
state-internet-restored = عاد
state-power-cut = مقطوعة
state-power-curtailed = تقنين
state-power-strained = نقص
state-power-restored = عادت
state-regulation-banned = حظر
state-regulation-restricted = قيود
state-regulation-proposed = مقترح
state-regulation-eased = تخفيف
state-regulation-dropped = سقط المقترح
state-unrest-active = مستمرة
state-unrest-calming = تهدأ
state-unknown = غير معروف
headline-internet-down = { $again ->
    [yes] انقطاع الإنترنت مجدداً
   *[no] انقطاع الإنترنت
}
headline-internet-degraded = { $again ->
    [yes] تعثر الإنترنت مجدداً
   *[no] تعثر الإنترنت
}
headline-internet-restored = { $partial ->
    [yes] عودة الإنترنت جزئياً أو مؤقتاً
   *[no] عودة الإنترنت
}
headline-power-cut = { $again ->
    [yes] انقطاع الكهرباء مجدداً
   *[no] انقطاع الكهرباء
}
headline-power-curtailed = { $again ->
    [yes] تقنين الكهرباء مجدداً
   *[no] تقنين الكهرباء
}
headline-power-strained = { $again ->
    [yes] نقص الكهرباء مجدداً
   *[no] نقص الكهرباء
}
headline-power-restored = { $partial ->
    [yes] عودة الكهرباء جزئياً أو مؤقتاً
   *[no] عودة الكهرباء
}
headline-regulation-banned = { $again ->
    [yes] حظر التعدين مجدداً
   *[no] حظر التعدين
}
headline-regulation-restricted = { $again ->
    [yes] تقييد التعدين مجدداً
   *[no] تقييد التعدين
}
headline-regulation-proposed = قواعد جديدة مقترحة
headline-regulation-eased = تخفيف القواعد
headline-regulation-dropped = سقوط المقترح
headline-unrest-active = { $again ->
    [yes] اضطرابات مجدداً
   *[no] اضطرابات
}
headline-unrest-calming = الاضطرابات تهدأ
state-partial = { $state } (جزئياً أو مؤقتاً)
state-again = { $state } مجدداً
state-partly-back = { $state }، مع عودة جزئية
state-stale = { $state }، لا تقارير حديثة
state-conflicting = { $state }، المصادر متضاربة
dimension-state = { $dimension }: { $state }

state-level = { $state }، { $level }
level-ordinary = { $value }% من المعتاد
level-change = { $value }%
level-ehs = { $value } EH/s
level-mw = { $value } ميغاواط
level-capacity = { $value }% من السعة

## Times, counts, small words

duration-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
duration-under-a-day = أقل من يوم
duration-hours = { $hours ->
    [zero] أقل من ساعة
    [one] ساعة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
duration-hours-minutes = { $hours } س و{ $minutes } د
duration-days = { $days ->
    [zero] أقل من يوم
    [one] يوم
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
}
duration-days-hours = { $days ->
    [zero] { $hours } س
    [one] يوم و{ $hours } س
    [two] يومين و{ $hours } س
    [few] { $days } أيام و{ $hours } س
    [many] { $days } يوماً و{ $hours } س
   *[other] { $days } يوم و{ $hours } س
}
age-now = الآن
age-ago = قبل { $duration }
never = أبداً
off = متوقف
on = مفعّل
page = صفحة { $page } من { $pages }
and-more = و{ $count } غيرها
all-of-them = الكل
quoted = «{ $word }»
publishers = { $count ->
    [zero] لا وسائل إعلام
    [one] وسيلة إعلام واحدة
    [two] وسيلتا إعلام
    [few] { $count } وسائل إعلام
    [many] { $count } وسيلة إعلام
   *[other] { $count } وسيلة إعلام
}

## Alerts

reason-updated = جديد
reason-resolved = انتهى
reason-corrected = تصحيح
reason-in-force = اليوم
reason-ended = انتهت المدة
reason-reminder = غداً
severity-was = { $now } (كان: { $was })
title-corrected = { $dimension }: الناشر سحب تقريره
title-unconfirmed = { $dimension }: يقال إنه انتهى، غير مؤكد
title-denied = { $state }، مع نفي
title-announced = أُعلن في { $at }
measured-against = { $source } يُظهر { $what } ({ $at })
title-after = { $title }، بعد { $duration }
doubted = غير مؤكد: القراءة الثانية لم تجد كل هذا في التقرير.
publisher-unconfirmed = { $count ->
    [0] لا وسيلة إعلام بعد، غير مؤكد
   *[other] وسيلة إعلام واحدة، غير مؤكد
}
publisher-one = وسيلة إعلام واحدة{ $cited ->
    [none] {""}
   *[other] ، نقلاً عن { $cited }
}
measured-level = { $source }: { $region } عند { $value }% من المعتاد{ $since ->
    [unknown] {""}
   *[other] {" "}منذ { $since }
}{ $reports ->
    [0] ، لا تقارير بعد
   *[other] {""}
}
measured-headline = { $source }: { $region }، { $said }{ $reports ->
    [0] ؛ لا تقارير بعد
   *[other] {""}
}
measured-line = منذ { $since } · قياس { $source }{ $evidence ->
    [none] {""}
   *[other] {": "}{ $evidence }
}
over-below = انتهى في { $at }، انظر الرسائل أدناه.
late-note = متأخر: هذا من { $age } ولم يصل في وقته.
unmuted-note = كان مكتوماً حتى الآن: هذا من { $age }.
late-incident = الآن: { $region }، { $dimension }: { $state }، كما في { $at }.
late-story = الآن: { $headline } ({ $at }).
digest-budget = { $count ->
    [zero] لا تنبيهات أخرى
    [one] تنبيه آخر
    [two] تنبيهان آخران معاً
    [few] { $count } تنبيهات أخرى معاً
    [many] { $count } تنبيهاً آخر معاً
   *[other] { $count } تنبيه آخر معاً
}
digest-quiet-hours = { $count ->
    [zero] لا تنبيهات من ساعات الهدوء
    [one] تنبيه واحد من ساعات الهدوء
    [two] تنبيهان من ساعات الهدوء
    [few] { $count } تنبيهات من ساعات الهدوء
    [many] { $count } تنبيهاً من ساعات الهدوء
   *[other] { $count } تنبيه من ساعات الهدوء
}
digest-first-sight = { $count ->
    [1] كان جارياً قبل أن يبدأ Hashwire
   *[other] كان جارياً قبل أن يبدأ Hashwire: { $count }
}
rate-headline-slide = { $source }: هاش ريت الأسبوع الأخير { $percent }% مقارنة بأعلى أسبوع من الستة الأخيرة، والآن { $value } EH/s
rate-headline-blocks = { $source }: بلوكات آخر { $hours } ساعة { $percent }% مقارنة بما يجده هاش ريت الأسبوع، { $sigmas } سيغما
rate-headline-recovered = { $source }: عاد الهاش ريت إلى { $value } EH/s خلال 3 أيام، { $percent }% مقارنة بما قبل الهبوط
drop-pools = مجمّعات تجد بلوكات أقل بكثير: { $pools }
rate-headline-drop = { $source }: الهاش ريت { $percent }% مقارنة بمساره خلال { $hours } ساعة، { $sigmas } سيغما: ليست صدفة
dead-title = مصادر لم تعد تستجيب
silent-title = مصادر تستجيب بلا جديد
silent-text = تستجيب لكن محتواها اختفى، أو لم يظهر فيها جديد منذ مدة أطول بكثير من المعتاد: { $feeds }. ما تنشره وحدها سيفوتنا.
dead-text = لا استجابة منذ 24 ساعة: { $feeds }. ما تنشره وحدها سيفوتنا.
machine-translated = (ترجمة آلية؛ الروابط تقود إلى الأصل)
signal-fails-title = خلل في أحد القياسات
signal-fails-text = { $signals } لا يُظهر شيئاً في بلدان كثيرة دفعة واحدة: الخلل منه هو. لن يُحتسب حتى يعمل من جديد.
blind-title = لا مصدر يستجيب
blind-text = إلى أن تعود المصادر، غياب التنبيهات لا يعني غياب الأخبار. سيخبرك Hashwire حين تستجيب من جديد.
back-title = المصادر تستجيب من جديد
back-text = { $known ->
    [0] عادت المصادر. يصلك الآن ما حدث في الأثناء.
   *[other] عادت المصادر بعد { $lasted }. يصلك الآن ما حدث في الأثناء.
}
notice-forbidden-title = لا أستطيع النشر
notice-forbidden = لا أستطيع النشر في { $place }: { $named ->
    [0] ليس لدي إذن بالنشر هناك.
   *[other] تنقصني هذه الأذونات: { $permissions }.
} امنحها وسأتابع تلقائياً. لا يضيع شيء في الأثناء ({ $waiting ->
    [zero] لا تنبيهات بالانتظار
    [one] تنبيه واحد بالانتظار
    [two] تنبيهان بالانتظار
    [few] { $waiting } تنبيهات بالانتظار
    [many] { $waiting } تنبيهاً بالانتظار
   *[other] { $waiting } تنبيه بالانتظار
}).
notice-rejected-title = رُفض تنبيه
notice-rejected = تعذر نشر تنبيه في { $place } ولن تُعاد المحاولة{ $why ->
    [none] .
   *[other] : { $why }.
} البقية مستمرة. لمعرفة مضمونه: /why مع رابطه، أو /latest.
notice-gone-title = القناة لم تعد متاحة
place-chat = هذه المحادثة
place-topic = الموضوع { $topic }
place-elsewhere = المحادثة التي اشتركت لها
notice-gone = لم أعد أصل إلى { $place }: لم تعد موجودة أو أُزلت منها، فأُغلقت اشتراكاتها. إن عادت فاكتب فيها /subscribe.

## Buttons

button-answered-aside = الجواب في محادثتنا الخاصة.
error-outdated-button = هذا الزر من إصدار قديم ولم يعد يعمل. اكتب { $command } لترى ما يعمل.
inline-open = اسأل Hashwire
inline-none = لا مكان بهذا الاسم: اسأل Hashwire عما يعرفه
button-nothing-new = لا جديد.
button-nothing-new-since = لا جديد منذ { $at }.
button-again = إعادة المحاولة
button-forget = حذف كل شيء
button-help = مساعدة
button-mute = كتم 24 ساعة
button-mutes = قائمة الكتم
button-refresh = تحديث
button-sources = المصادر
button-status = الحالة
button-subscribe = اشتراك هنا
button-subscriptions = كل الاشتراكات
button-window = مخطط { $window }
button-undo = تراجع
button-undo-number = تراجع { $number }
button-undo-named = تراجع عن «{ $name }»
button-feedback = كل الملاحظات
button-unmute = إلغاء الكتم
button-unmute-number = إلغاء الكتم { $number }
button-unmute-named = إلغاء كتم { $name }
button-unsubscribe = إنهاء { $number }
button-why = لماذا
button-why-number = لماذا { $number }
button-wrong = خطأ

## Status

status-headline = { $region } · { $state }
status-headline-part = { $region } · { $part }: { $state }
status-stale-title = { $region } · آخر المعروف: { $state }، لا تقارير حديثة
status-unknown-title = { $region } · لا أخبار
status-unstated-title = { $region } · تقارير بلا شيء محدد
status-nothing = لم ترد أخبار من هنا منذ { $days } يوماً. هذا لا يعني أن الوضع «عادي»{ $sources ->
    [0] .
    [1] : { $covering ->
        [0] لم يكتب عنه مصدرنا الوحيد في هذه المدة.
       *[other] كتب عنه مصدرنا الوحيد في هذه المدة.
    }
   *[other] : كتب عنه في هذه المدة { $covering } من مصادرنا الـ{ $sources }.
}
status-unstated = التقارير أدناه لا تقول شيئاً محدداً عن الإنترنت أو الكهرباء أو القوانين أو الاضطرابات هنا. هذا لا يعني أن الوضع «عادي».
status-parts = في أجزائها: { $parts }
status-as-of = كما في { $at }
status-everywhere-title = { $count ->
    [zero] لا شيء يجري في أي منطقة
    [one] شيء ما يجري في منطقة واحدة
    [two] شيء ما يجري في منطقتين
    [few] شيء ما يجري في { $count } مناطق
    [many] شيء ما يجري في { $count } منطقة
   *[other] شيء ما يجري في { $count } منطقة
}
status-quiet-title = لا شيء طارئ معروف في أي مكان
status-quiet = لا مصدر يبلّغ عن شيء ما زال جارياً في آخر { $days } يوماً. هذا ما نعرفه، لا أن كل شيء عادي. /sources يبيّن من يستجيب.
dimension-no-reports = لا تقارير منذ { $days } يوماً
dimension-unstated = لا شيء محدد، لكن { $count ->
    [zero] لا خبر يتحدث عنه
    [one] خبراً واحداً يتحدث عنه
    [two] خبرين يتحدثان عنه
    [few] { $count } أخبار تتحدث عنه
    [many] { $count } خبراً يتحدث عنه
   *[other] { $count } خبر يتحدث عنه
}، أحدثها { $age }
dimension-began = منذ { $since }
dimension-state-since = { $state } منذ { $since }
dimension-since = منذ { $since } ({ $duration })
dimension-when = { $since } (قبل { $duration })
measured-ordinary = لا شيء غير معتاد
dimension-inherited = كل { $country }
basis-reported = { $count ->
    [zero] بلا مصدر، { $age }
    [one] وسيلة إعلام واحدة، غير مؤكد، { $age }
    [two] وسيلتا إعلام، أحدثهما { $age }
    [few] { $count } وسائل إعلام، أحدثها { $age }
    [many] { $count } وسيلة إعلام، أحدثها { $age }
   *[other] { $count } وسيلة إعلام، أحدثها { $age }
}
basis-ended = وسيلة إعلام واحدة، { $age }
basis-agree = { $count ->
    [zero] بلا تقارير، { $age }، يؤكده القياس
    [one] وسيلة إعلام واحدة، { $age }، يؤكدها القياس
    [two] وسيلتا إعلام، أحدثهما { $age }، يؤكدهما القياس
    [few] { $count } وسائل إعلام، أحدثها { $age }، يؤكدها القياس
    [many] { $count } وسيلة إعلام، أحدثها { $age }، يؤكدها القياس
   *[other] { $count } وسيلة إعلام، أحدثها { $age }، يؤكدها القياس
}
basis-measured = حسب القياس، لا تقارير حديثة
basis-worse = حسب القياس، أسوأ مما قيل
basis-stale = آخر تقرير { $age }
told-reported = يقال
told-before = قبل ذلك
told-denied = نفي
told-also = أيضاً
told-over = انتهى
trouble-announced = معلن: { $state }
trouble-from = من { $since }
until-date = حتى { $until }
ended-by-term = انتهت مدته { $until }
daily = يومياً
ended-measured = دام من { $since } إلى { $until } حسب القياس
daily-from = يومياً من { $from } UTC
daily-hours = يومياً { $from }-{ $until } UTC
where-part = جزئياً
where-share = نحو { $percent }%
where-regions = في { $regions }
who-mobile = الهاتف المحمول فقط
who-fixed = الخط الأرضي فقط
who-provider = مزوّد واحد
who-miners = المعدّنون
who-industry = الصناعة
who-households = المنازل
basis-unconfirmed-end = وسيلة إعلام واحدة تقول إنه انتهى، غير مؤكد
dimension-nothing-now = لا شيء معروف الآن، آخر تقرير { $age }
told-measured = قياس
claim = { $count ->
    [zero] { $what } ({ $first }، { $at })
    [one] { $what } ({ $first }، { $at })
    [two] { $what } (وسيلتا إعلام، أحدثهما { $first }، { $at })
    [few] { $what } ({ $count } وسائل إعلام، أحدثها { $first }، { $at })
    [many] { $what } ({ $count } وسيلة إعلام، أحدثها { $first }، { $at })
   *[other] { $what } ({ $count } وسيلة إعلام، أحدثها { $first }، { $at })
}
claim-cited = { $count ->
    [zero] { $what } ({ $cited }، نقلاً عن { $first }، { $at })
    [one] { $what } ({ $cited }، نقلاً عن { $first }، { $at })
    [two] { $what } ({ $cited }، عبر وسيلتي إعلام، أحدثهما { $first }، { $at })
    [few] { $what } ({ $cited }، عبر { $count } وسائل إعلام، أحدثها { $first }، { $at })
    [many] { $what } ({ $cited }، عبر { $count } وسيلة إعلام، أحدثها { $first }، { $at })
   *[other] { $what } ({ $cited }، عبر { $count } وسيلة إعلام، أحدثها { $first }، { $at })
}
measured-normal = { $source } { $value }% من المعتاد{ $detail ->
    [none] {""}
   *[other] {": "}{ $detail }
} ({ $at })
measured-alone = { $source } قياس واحد منخفض والبقية معتادة: { $detail } ({ $at })
measured-state = { $source } { $what } ({ $at })
measured-detail = { $source } { $what }: { $detail } ({ $at })
measured-pending = { $source }: سألناه الآن، الجواب بعد لحظات
measured-not-covered = { $source } لا يقيس هذه المنطقة
measured-silent = { $source }: لا جواب منذ { $since }
data-from = البيانات: { $sources }
field-farm = مزرعتك
farm-report = تقول { $farm }: { $said } · منذ { $since }{ $isOver ->
    [yes] ، انتهى { $until }
   *[no] {" "}({ $age })
}
field-hash-rate = الهاش ريت
field-share = الحصة
field-reports = التقارير
field-difficulty = الصعوبة
field-adjustment = التعديل القادم
hash-rate-line = { $value } EH/s ± { $sigma }% خلال { $hours } ساعة حتى { $at } ({ $source })
hash-rate-second = { $source } لليوم نفسه: { $value } EH/s ({ $difference }%)
hash-rate-not-comparable = { $source } لليوم نفسه: { $value } EH/s، غير قابل للمقارنة
hash-rate-against-yesterday = { $percent }% عن اليوم السابق ({ $sigmas } سيغما)
hash-rate-against-last-week = الأسبوع { $percent }% عن سابقه ({ $sigmas } سيغما)
hash-rate-against-record = { $percent }% عن الأسبوع القياسي حتى { $at } ({ $sigmas } سيغما)
hash-rate-week = { $value } EH/s ± { $sigma }% خلال 7 أيام
hash-rate-not-visible = لا يظهر بعد: هذه الـ{ $hours } ساعة بدأت قبل الانقطاع
hash-rate-change = { $percent }% عن المسار، { $sigmas } سيغما
hash-rate-reported = يقال: «{ $sentence }» ({ $source }، { $at })
hash-rate-noise = ضمن التذبذب العادي
hash-rate-unknown = غير معروف: لا مصدر لديه هاش ريت الأيام الأخيرة
hash-rate-meaning = البلوكات تأتي عشوائياً، فلكل تقدير هامش خطأ: التغيرات من 3 سيغما فما فوق وحدها لها معنى.
difficulty = { $value } T ({ $source })، مضبوطة على { $implied } EH/s
adjustment = المتوقع { $percent }%، نحو { $at }
epoch-passed = مضى { $percent }% من الدورة
share-line = { $percent }% ({ $source }، { $month })
share-old = أقدم من أن تقول كم المعرّض اليوم
share-exposed = {" "}← { $least }-{ $most } EH/s معرّضة
history-title = { $region } · السجل
history-none = لا حادثة معروفة هنا. هذا لا يعني «لم يحدث شيء»: لا نرى إلا ما تنشره مصادرنا.
history-open = حادثة، مستمرة منذ { $duration }
history-earlier = تغيرات أقدم غير معروضة: { $count }
history-lasted = { $state } لمدة { $duration }
history-lasting = { $state } منذ { $duration }
history-closed = حادثة، دامت { $duration }

## Why, test

field-title = العنوان
field-lead = الفقرة الأولى
field-body = النص
matched = المطابق: { $parts }
matched-part = { $claim } («{ $quote }»، { $where })
matched-nothing = لا شيء مطابق.
claim-relevant = يهم المعدّنين
claim-not-relevant = لا يهم المعدّنين
claim-doubted = القراءة الثانية لا تؤكده
claim-refuted = القراءة الثانية تنفيه
why-told = أُرسل هنا
why-not-told = لم يُرسل هنا
why-irrelevant = لا يُرسل لأحد: ليس مما قد يوقف معدّناً.
why-nobody = لا اشتراك هنا يطلبه. /subscriptions يبيّن ما طُلب.
why-about = { $name }: ما وصل إلى هنا ولماذا
why-about-none = لم تذكر مصادري شيئاً عن هذا في آخر { $days } يوماً، فلم يكن هناك ما يُرسل. وهذا لا يعني أن شيئاً لم يحدث.
why-story = { $count ->
    [zero] لا وسيلة إعلام نشرت الخبر: { $publishers }
    [one] نشرت الخبر وسيلة إعلام واحدة: { $publishers }
    [two] نشرت الخبر وسيلتا إعلام: { $publishers }
    [few] نشرت الخبر { $count } وسائل إعلام: { $publishers }
    [many] نشرت الخبر { $count } وسيلة إعلام: { $publishers }
   *[other] نشرت الخبر { $count } وسيلة إعلام: { $publishers }
}
verdict-sent = { $filter } · أُرسل { $at }: { $reason }
verdict-waiting = { $filter } · بالانتظار منذ { $at }: { $reason }
verdict-stopped = { $filter } · أُوقف { $at }: { $reason }
verdict-would-tell = { $filter } · كان سيُرسل: { $reason }
verdict-would-stop = { $filter } · ما كان ليُرسل: { $reason }
because-taught = مشرف هنا وصف خبراً كهذا بأنه خطأ.
lesson = { $words ->
    [none] هذا التنبيه وُصف هنا بأنه «{ $kind }» في { $at }.
   *[other] يشبه «{ $headline }» الذي وُصف هنا بأنه «{ $kind }» في { $at }. المشترك: { $words }.
} للتراجع: /feedback.
because-muted = «{ $name }» مكتوم هنا. /unmute يعيده.
because-severity = أقل خطورة مما طُلب.
because-no-region = لا يخص أياً من المناطق التي اشتركت بها.
because-regions = منطقة أخرى.
because-topics = موضوع آخر.
because-excluded-regions = حدث فقط في مناطق مستثناة.
because-excluded-topics = يتناول فقط مواضيع مستثناة.
because-before-subscription = أُرسل قبل بدء هذا الاشتراك.
because-words = لا ترد فيه أي من الكلمات.
because-excluded-words = ترد فيه كلمة مستثناة.
because-closed = الاشتراك مغلق.
because-nothing-new = لم يقل جديداً.
because-merged = صار جزءاً من رسالة أخرى.
because-never-told-here = ما يكمله لم يُرسل هنا أصلاً.
because-told-in-a-digest = أُرسل سابقاً ضمن موجز.
because-cannot-edit = لم يُضف سوى وسيلة إعلام، ولا يمكن تعديل الرسائل هنا.
because-quiet-hours = وصل في ساعات الهدوء وسيأتي في الموجز عند انتهائها.
because-budget = وصلت تنبيهات كثيرة دفعة واحدة؛ سيأتي في الموجز التالي.
because-digest = ضمن موجز.
because-first = أول تقرير عن هذا الخبر.
because-escalated = صار أخطر.
because-updated = فيه جديد.
because-resolved = انتهى.
because-corrected = صحّح الناشر تقريره.
because-publisher = وسيلة إعلام أخرى نشرته.
because-in-force = ما أُعلن عنه بدأ.
because-ended = انتهت مدته.
because-reminder = يبدأ غداً.
because-retold = يتحدث عن الماضي فقط.
because-over-before-told = انتهى قبل أن يُرسل شيء هنا.
because-rate-limited = المنصة طلبت الانتظار.
because-unavailable = تعذر الوصول إلى المنصة؛ ستُعاد المحاولة.
because-rejected = المنصة رفضت الرسالة.
because-rejected-why = رُفض نهائياً: { $why }.
because-could-not-be-made = تعذر إعداد الرسالة، والخطأ مني.
because-forbidden = لم يكن لدي إذن بالنشر.
because-gone = المكان لم يعد موجوداً.
because-not-relevant = ليس مما قد يوقف معدّناً.
because-already-known = كان قبل أن يبدأ Hashwire، ويأتي في موجز واحد.
because-first-sight = خلاصته جديدة: مما كان فيها يُرسل الحرج الأحدث من 3 ساعات فقط.
because-undated = بلا تاريخ، فلا يمكن اعتباره خبراً.
because-too-old = كان عمره أكثر من 48 ساعة عند ظهوره.
because-unsubscribed = انتهى الاشتراك قبل إرساله.
because-expired = أقدم مما نحتفظ به.
because-could-not-be-sent = تعذر إرساله؛ ستُعاد المحاولة.
because-on-its-way = في الطريق.
because-moved = انتقلت المحادثة.
test-relevant = هذا كان سيصبح تنبيهاً
test-irrelevant = هذا ما كان ليصبح تنبيهاً

## Commands: descriptions (at most 100 characters)

command-start = ماذا يفعل Hashwire، ومثال، والخطوة التالية
command-status = المعروف عن منطقة، بالمصادر والوقت؛ بلا منطقة: كل مكان
command-latest = أحدث الأخبار، ويمكن حسب منطقة أو موضوع
command-subscribe = تنبيهات هنا: مناطق ومواضيع وكلمات وأدنى خطورة
command-unsubscribe = إيقاف تنبيهات طُلبت
command-subscriptions = ما طُلب هنا وأين يصل
command-mute = كتم موضوع أو منطقة أو كلمة أو وسيلة إعلام لمدة
command-unmute = إلغاء كتم
command-mutes = المكتوم هنا وحتى متى
command-why = لماذا أُرسل خبر هنا أو لم يُرسل
command-wrong = ما الخطأ في تنبيه: الأخبار المشابهة تُعامل هنا وفقاً لذلك
command-feedback = ما وُصف هنا بالخطأ وكيف يُتراجع عنه
command-test = ماذا يطابق نص أو صفحة، ولمن هنا كان سيُرسل
command-history = ماذا حدث في منطقة: كل تغير ومصدره ومدته
command-hashrate = هاش ريت الشبكة مع هامش خطئه
command-topics = المواضيع المتاحة
command-regions = كيف تُكتب الأماكن وأين يجري شيء
command-sources = أي المصادر يستجيب وأيها لا، ومنذ متى
command-settings = { $platform ->
    [discord] اللغة والمنطقة الزمنية وساعات الهدوء ورتبة المنشن؛ الثريدات
    [telegram] اللغة والمنطقة الزمنية وساعات الهدوء؛ التثبيت والهاشتاغات والمعاينات
   *[other] اللغة والمنطقة الزمنية وساعات الهدوء
}
command-help = كل الأوامر، أو أمر واحد بخياراته ومثال
command-forget = حذف كل البيانات المحفوظة عن { $place ->
    [server] هذا السيرفر
   *[other] هذه المحادثة
}
command-replay = إعادة حدث مسجّل كما كانت ستراه قناة

## Names of the commands on Discord, beside the English ones: one word in lower case, at most 32 characters

name-start = ابدأ
name-status = الحالة
name-latest = الأخبار
name-subscribe = اشتراك
name-unsubscribe = إلغاء_الاشتراك
name-subscriptions = الاشتراكات
name-mute = كتم
name-unmute = إلغاء_الكتم
name-mutes = المكتوم
name-why = لماذا
name-wrong = خطأ
name-feedback = ملاحظات
name-test = تجربة
name-history = السجل
name-hashrate = هاش_ريت
name-topics = المواضيع
name-regions = المناطق
name-sources = المصادر
name-settings = الإعدادات
name-help = مساعدة
name-forget = حذف_البيانات

## Names of the options on Discord, beside the English ones: one word in lower case, at most 32 characters

option-name-region = منطقة
option-name-window = مدى
option-name-about = عن
option-name-page = صفحة
option-name-regions = مناطق
option-name-topics = مواضيع
option-name-words = كلمات
option-name-severity = خطورة
option-name-channel = قناة
option-name-role = رتبة
option-name-silent = بلا_صوت
option-name-which = أي
option-name-what = ماذا
option-name-duration = مدة
option-name-except-critical = عدا_الحرج
option-name-link = رابط
option-name-undo = تراجع
option-name-text = نص
option-name-country = بلد
option-name-language = لغة
option-name-time-zone = منطقة_زمنية
option-name-quiet-hours = ساعات_الهدوء
option-name-mention-from = منشن_من
option-name-operator = مشرف
option-name-threads = ثريدات
option-name-command = أمر
option-name-confirm = تأكيد
option-name-digest = موجز
option-name-sound = صوت
option-name-length = طول
option-name-feed = خلاصة
option-name-all = الكل
option-name-file = ملف

## Options and examples

option-status-region = بلد أو محافظة أو ولاية بأي لغة؛ بدونه: كل مكان
option-latest-about = منطقة أو موضوع أو واحد من كل منهما بفاصلة
option-regions-country = بلد، لعرض أجزائه
option-status-window = مدى المخطط: 48h أو 30d
option-subscribe-regions = بلدان ومحافظات وولايات بفواصل، و -الاسم للاستثناء؛ بدونها: كل مكان
option-subscribe-topics = مواضيع بفواصل، و -الاسم للاستثناء؛ بدونها: الكل
option-subscribe-words = كلمات يجب أن ترد، العبارات "بين علامتين"، و -الكلمة للاستثناء، بفواصل
option-subscribe-severity = أدنى خطورة: عادي أو مهم أو حرج
option-subscribe-channel = أين تذهب التنبيهات؛ بدونه: هنا
option-subscribe-role = رتبة تُبلَّغ بهذه التنبيهات
option-subscribe-silent = تصل هذه التنبيهات بلا صوت
option-unsubscribe-which = أي اشتراك، أو "all"
option-mute-what = موضوع أو منطقة أو كلمة أو وسيلة إعلام
option-mute-duration = المدة: 1h30m، 7d، أسبوع، حتى 18:00، الليلة؛ بدونها: حتى إلغاء الكتم
option-mute-except-critical = التنبيهات الحرجة تصل رغم ذلك
option-unmute-what = ما الذي يعود، أو "all"
option-why-link = رابط المقال
option-wrong-link = رابط المقال، أو رد على التنبيه
option-wrong-what = لا علاقة له بالتعدين، مكان خطأ، حالة خطأ، مكرر، أو إعلان
option-feedback-undo = رقم في القائمة، أو "all"
option-test-text = عنوان أو نص أو رابط
option-history-region = بلد أو محافظة أو ولاية بأي لغة
option-settings-language = لغة Hashwire هنا
option-settings-time-zone = مدينة، أو UTC+3؛ بها تظهر الأوقات وتُحسب ساعات الهدوء
option-settings-quiet-hours = مثل 22:00-07:00؛ يمر الحرج فقط؛ أو "off"
option-settings-role = رتبة المنشن
option-settings-mention-from = من أي خطورة يكون المنشن؛ أو "off"
option-settings-channel = لهذه القناة فقط: لغتها وساعاتها ورتبتها وثريداتها
option-settings-operator = رتبة يحق لأعضائها ضغط كل الأزرار هنا
option-settings-threads = ثريد مستقل لكل حادثة
option-settings-pin = تثبيت التنبيهات الحرجة حتى تنتهي
option-settings-hashtags = هاشتاغات في آخر التنبيهات، مثل #كازاخستان #الإنترنت
option-settings-preview = عرض معاينة لصفحة الناشر
option-page = أي صفحة من القائمة
option-help-command = اسم أمر
option-forget-confirm = نعم، احذف
option-replay-recording = اسم التسجيل

example-start = /start
example-status = /status كازاخستان
example-latest = /latest كازاخستان كهرباء
example-subscribe = /subscribe العراق, كازاخستان كهرباء "تبريد بالغمر" -احتيال مهم
example-unsubscribe = /unsubscribe all
example-subscriptions = /subscriptions
example-mute = /mute قوانين 7d except_critical
example-unmute = /unmute قوانين
example-mutes = /mutes
example-why = /why https://example.org/article
example-wrong = /wrong إعلان https://example.org/article
example-feedback = /feedback
example-test = /test تقنين الكهرباء يوقف معدّنين في كازاخستان
example-history = /history كازاخستان
example-hashrate = /hashrate
example-topics = /topics
example-regions = /regions كازاخستان
example-sources = /sources
example-settings = /settings language:ar time_zone:Asia/Baghdad quiet_hours:22:00-07:00
example-help = /help subscribe
example-forget = /forget
example-replay = /replay january-2022

choice-24h = 24 ساعة
choice-7d = 7 أيام
choice-30d = 30 يوماً
choice-with-words = مع { $words } فقط
choice-without-words = بدون { $words }
choice-forever = حتى إلغاء الكتم

## Answers

about-bot = Hashwire ينبّه معدّني البيتكوين فوراً إلى انقطاع الإنترنت والكهرباء والقوانين الجديدة في منطقتهم، مع المصدر ودرجة التأكد. اضغط «ابدأ» أو اسأل مباشرة: /status كازاخستان. في مجموعة أو قناة ينبّه الجميع.
about-bot-short = ينبّه معدّني البيتكوين إلى انقطاع الإنترنت والكهرباء والقوانين الجديدة، مع المصادر.
presence = { $sources ->
    [0] لا مصدر: لا أحد يستجيب
    [one] مصدر واحد
    [two] مصدران
    [few] { $sources } مصادر
    [many] { $sources } مصدراً
   *[other] { $sources } مصدر
}، { $places ->
    [0] لا مكان مضطرب
    [one] مكان واحد مضطرب
    [two] مكانان مضطربان
    [few] { $places } أماكن مضطربة
    [many] { $places } مكاناً مضطرباً
   *[other] { $places } مكان مضطرب
}
start-title = Hashwire يراقب كل ما قد يوقف أجهزتك
start-what = حين يحدث خلل في إنترنت منطقة أو كهربائها أو قوانينها يخبرك مرة واحدة: الوقائع والمصادر ودرجة التأكد. يعدّل الرسالة كلما أكدتها وسائل إعلام أخرى، ويرد عليها حين ينتهي الأمر.
start-example = مثلاً: «حرج · كازاخستان · إنترنت: انقطاع الإنترنت في كل كازاخستان والأجهزة متوقفة. الاتصال عند 5% من المعتاد، حسب NetBlocks. 3 وسائل إعلام.»
start-next = الخطوة التالية: /subscribe هنا يعرض الخيارات، و { $platform ->
    [discord] /subscribe regions:all
   *[other] /subscribe all
} لكل شيء. /status { $platform ->
    [discord] region:كازاخستان
   *[other] كازاخستان
} يجيب فوراً.
note-every-topic = يعرض /{ $command } كل مواضيع المكان معاً، ومنها: { $topics }.
note-unread = لم يدخل في هذا الجواب: «{ $value }». /help يبيّن ما يمكن سؤاله.
note-widened = فهمتُ «{ $value }» على أنه { $place }، المكان كله.
add-to-channel = إضافة إلى قناة
add-to-group = إضافة إلى مجموعة
added-to = صار بإمكاني النشر هناك. الأزرار أدناه له. إن كتبت الأوامر هنا فابدأ باسمه: /subscribe { $chat } كازاخستان
chat-absent = إما أنني لست في { $chat } أو أنك لست من مشرفيها. أضفني هناك مع إذن النشر ثم أعد المحاولة.
away-title = كنت غائباً
away = { $count ->
    [1] وصلت هذه الرسالة وأنا غائب، وفات أوان الرد عليها
   *[other] وصلت هذه الرسائل ({ $count }) وأنا غائب، وفات أوان الرد عليها
}. أعد كتابتها إن كنت ما زلت تريد الجواب:
add-to-server = إضافة Hashwire إلى السيرفر
server-absent = أُضيفت إلى هذا السيرفر الأوامر فقط: أستطيع الرد لا نشر التنبيهات. أضفني بهذا الرابط ثم أعد المحاولة.
note-ignored = لا شيء يُكتب بعد /{ $command }، فلم يغيّر «{ $value }» شيئاً.
ask-words = فهمت: { $understood }. أما { $words } فلا أعرفه مكاناً ولا موضوعاً ولا خطورة.{ $near ->
    [0] {""}
   *[other] {" "}هل تقصد أحد هذه؟
} هل يجب أن يحتويه التنبيه ككلمة؟ ضعه بين علامتي اقتباس ليُفهم كذلك مباشرة.
ask-words-alone = لا أعرف { $words } مكاناً ولا موضوعاً ولا خطورة.{ $near ->
    [0] {""}
   *[other] {" "}هل تقصد أحد هذه؟
} ككلمة، لن يصل إلا ما يحتويها. ضعها بين علامتي اقتباس لتُفهم كذلك مباشرة.
ask-value = ما قيمة { $option }؟ يبيّن /help { $command } ما يمكن كتابته.
ask-option = هذا ما يحتاجه /{ $command }. مثلاً: { $example }
ask-choose = اضغط أحد الأزرار أو اكتب: { $example }
ask-which-told = في تلك الرسالة عدة أخبار. أيها؟
subscribe-ask-title = ماذا يصل إلى هنا؟
subscribe-menu-regions = عدة أماكن
subscribe-menu-topics = عدة مواضيع
subscribe-ask = ضغطة واحدة تكفي للاشتراك، ويمكن إضافة المزيد لاحقاً. لاختيار أدق اكتبه: { $platform ->
    [discord] /subscribe regions:كازاخستان topics:كهرباء severity:مهم
   *[other] /subscribe كازاخستان كهرباء مهم
}
subscribe-done = تم الاشتراك
subscribe-where = تصل التنبيهات إلى { $where }.
webhook-signed = الطلبات موقّعة بالمفتاح { $secret }: أبقِه سراً، فبرنامجك يحتاجه للتحقق منها (standardwebhooks.com). للإيقاف أرسل /unsubscribe مع العنوان نفسه.
subscriptions-webhooks = تُرسل التنبيهات أيضاً إلى { $names }. يعرض ‎/subscriptions مع العنوان أيّها.
subscribe-changed = تغيّر الاشتراك
subscribe-known = الاشتراك موجود من قبل
subscribe-again-done = { $count ->
    [zero] لا اشتراك يستمر
    [one] اشتراك واحد يستمر
    [two] اشتراكان يستمران
    [few] { $count } اشتراكات تستمر
    [many] { $count } اشتراكاً يستمر
   *[other] { $count } اشتراك يستمر
}
subscribe-again-left = { $count ->
    [zero] لا اشتراك مغلق.
    [one] اشتراك واحد يبقى مغلقاً: ما زلت لا أستطيع النشر حيث يجب أن يصل.
    [two] اشتراكان يبقيان مغلقين: ما زلت لا أستطيع النشر حيث يجب أن يصلا.
    [few] { $count } اشتراكات تبقى مغلقة: ما زلت لا أستطيع النشر حيث يجب أن تصل.
    [many] { $count } اشتراكاً يبقى مغلقاً: ما زلت لا أستطيع النشر حيث يجب أن تصل.
   *[other] { $count } اشتراك يبقى مغلقاً: ما زلت لا أستطيع النشر حيث يجب أن تصل.
}
button-subscribe-again = { $count ->
    [zero] لا شيء لاستئنافه
    [one] استئناف اشتراك واحد
    [two] استئناف اشتراكين
    [few] استئناف { $count } اشتراكات
    [many] استئناف { $count } اشتراكاً
   *[other] استئناف { $count } اشتراك
}
subscribe-missing-title = لا أستطيع النشر هناك بعد
subscribe-missing = ينقص: { $missing }. امنحه لـ Hashwire ثم أعد المحاولة. لم يُسجَّل اشتراك بعد.
subscribe-no-example = { $seen ->
    [0] لم ترد أخبار في آخر { $days } يوماً، فما كان ليصل شيء.
   *[other] ما كان ليصل شيء في آخر { $days } يوماً.
}
subscribe-examples = { $count ->
    [zero] ما كان ليصل شيء في آخر { $days } يوماً.
    [one] هذا ما كان سيصل في آخر { $days } يوماً:
    [two] خبران كانا سيصلان في آخر { $days } يوماً، الأحدث:
    [few] { $count } أخبار كانت ستصل في آخر { $days } يوماً، الأحدث:
    [many] { $count } خبراً كان سيصل في آخر { $days } يوماً، الأحدث:
   *[other] { $count } خبر كان سيصل في آخر { $days } يوماً، الأحدث:
}
subscribe-missed = استُبعد { $count }: { $reason }
subscribe-next = كثير؟ /mute يكتم موضوعاً لمدة. التنبيهات الحرجة تُعرف من كلمتها الأولى.
filter-everything = كل شيء
filter-without = بدون { $words }
ask-which-subscription = أيها؟ هناك أكثر من واحد.
unsubscribe-done = { $count ->
    [zero] لم ينته أي اشتراك
    [one] انتهى الاشتراك
    [two] انتهى اشتراكان
    [few] انتهت { $count } اشتراكات
    [many] انتهى { $count } اشتراكاً
   *[other] انتهى { $count } اشتراك
}
subscriptions-title = { $count ->
    [zero] لا اشتراكات
    [one] اشتراك واحد
    [two] اشتراكان
    [few] { $count } اشتراكات
    [many] { $count } اشتراكاً
   *[other] { $count } اشتراك
}
subscriptions-none-title = لا اشتراكات
subscriptions-none = لا يُرسل شيء هنا بعد. ابدأ بـ /subscribe: كل شيء، أو المناطق والمواضيع التي تسميها.
subscription-here = هنا
subscription-at = في { $where }
subscription-paused = متوقف مؤقتاً، ينقص هناك: { $reason }
subscription-closed = مغلق، المكان لم يعد موجوداً
mute-done = كُتم: { $name } ({ $kind ->
    [topic-in] موضوع في منطقة
    [topic] موضوع
    [region] منطقة
    [word] كلمة
    [publisher] وسيلة إعلام
   *[incident] حادثة
})
mute-kind-topic-in = موضوع في منطقة
mute-kind-topic = موضوع
mute-kind-region = منطقة
mute-kind-word = كلمة
mute-kind-publisher = وسيلة إعلام
mute-kind-incident = حادثة
this-incident = هذه الحادثة
topic-in-region = { $topic } في { $region }
mute-done-several = كُتم: { $names }
mute-silenced = { $of ->
    [0] لم يصل شيء من اشتراكات هذا المكان في آخر { $days } يوماً، فلا شيء ليُكتم.
   *[other] من أخبار اشتراكات هذا المكان في آخر { $days } يوماً ({ $of }) كان سيُكتم { $count }.
}
mute-scope = يسري على { $place ->
    [server] هذا السيرفر كله
    [terminal] هذه الطرفية كلها
   *[other] هذه المحادثة كلها
}، لا على غيرها.
mute-forever = حتى إلغاء الكتم
mute-until = حتى { $until }
mute-except-critical = الحرج يصل رغم ذلك
mutes-title = قائمة الكتم: { $count }
mutes-none-title = لا شيء مكتوم
mutes-none = كل التنبيهات المشترك بها تصل. /mute يكتم موضوعاً أو منطقة أو كلمة أو وسيلة إعلام.
unmute-done = أُلغي كتم: { $names }
unmute-next = ما يحدث من الآن يُرسل من جديد.{ $following ->
    [0] {""}
    [one] {" "}تنبيه كان مكتوماً وما زال قائماً يصلك الآن.
    [two] {" "}تنبيهان كانا مكتومين وما زالا قائمين يصلانك الآن.
    [few] {" "}{ $following } تنبيهات كانت مكتومة وما زالت قائمة تصلك الآن.
    [many] {" "}{ $following } تنبيهاً كان مكتوماً وما زال قائماً يصلك الآن.
   *[other] {" "}{ $following } تنبيه كان مكتوماً وما زال قائماً يصلك الآن.
}
latest-title = أحدث الأخبار
latest-none-title = لا أخبار
latest-none = لم ترد أخبار منذ { $days } يوماً. هذا ما لدى مصادرنا، ولا يعني أنه لم يحدث شيء.
topics-title = المواضيع
topics-next = { $platform ->
    [discord] لواحد منها: /subscribe topics:كهرباء. لكتمه: /mute what:كهرباء duration:7d.
   *[other] لواحد منها: /subscribe كهرباء. لكتمه: /mute كهرباء 7d.
}
regions-title = البلدان والأقاليم: { $count }، المحافظات والولايات: { $parts }
regions-how = سمِّ المكان بأي لغة أو برمزه: kazakhstan، كازاخستان، kz، texas، us-tx. البلد يشمل أجزاءه.
regions-busy = شيء ما يجري في: { $regions }. انظر /status.
regions-next = { $platform ->
    [discord] /regions country:كازاخستان
   *[other] /regions كازاخستان
} يعرض أجزاء البلد.
regions-of = { $region } ({ $code }) وأجزاؤها
regions-no-parts = معروفة كوحدة واحدة فقط.
sources-title = المصادر المستجيبة: { $answering } من { $sources }
sources-last-good = آخر جواب سليم: { $age }.
sources-no-answer = لم يستجب أي مصدر بعد.
sources-model = النموذج: طلبات اليوم { $requestsToday }، ومنذ البدء قُرئ { $inputTokens } رمزاً وكُتب { $outputTokens }؛ واستُخدمت جمل الناشرين بدلاً منه: { $fallbacks }.
sources-counts = { $failing ->
    [0] لا أعطال
   *[other] المتعطلة: { $failing }
}{ $waiting ->
    [0] .
   *[other] ؛ لم يُسأل بعد: { $waiting }.
}
source-failing = { $failures ->
    [zero] لم يفشل
    [one] فشل مرة
    [two] فشل مرتين
    [few] فشل { $failures } مرات
    [many] فشل { $failures } مرة
   *[other] فشل { $failures } مرة
}، آخر جواب سليم: { $last } · { $error }
source-dead = يُعد ميتاً: مرات الفشل المتتالية { $failures }، آخر جواب سليم: { $last } · { $error }
fault-http = HTTP { $detail }
fault-no-host = لا وجود لهذا السيرفر
fault-name-server = خادم الأسماء لا يجيب
fault-refused = رُفض الاتصال
fault-broken-off = انقطع الاتصال
fault-no-connection = تعذّر الاتصال في الوقت المحدد
fault-no-route = يتعذّر الوصول إلى الخادم
fault-unreachable = يتعذّر الوصول ({ $detail })
fault-certificate-expired = انتهت صلاحية شهادته
fault-certificate-self-signed = شهادته موقّعة ذاتياً
fault-certificate-unverified = يتعذّر التحقق من شهادته
fault-certificate-other-host = شهادته لخادم آخر
fault-timeout = لم تصل إجابة كاملة خلال { $detail } ث
fault-redirect-address = يحيل إلى ما ليس عنوان ويب
fault-redirect-robots = يحيل إلى حيث يمنع robots.txt
fault-redirects = أكثر من { $detail } عمليات إحالة
fault-private = { $detail } عنوان خاص أو محجوز
fault-entries = تتعذّر قراءة مدخلاته
fault-nested = متداخل لأكثر من { $detail } عنصراً
fault-no-feed = مستند <{ $detail }> وليس خلاصة
fault-no-xml = ليس مستند XML
fault-no-json = الجواب ليس JSON
fault-too-long = الجواب أطول من اللازم
fault-shape = شكل الجواب غير متوقع
fault-unreadable = تتعذّر القراءة: «{ $detail }»
fault-says = يقول «{ $detail }»
fault-slow = تعذّرت قراءته خلال { $detail } ث
source-emptied = يستجيب لكن محتواه اختفى؛ آخر خبر: { $age }
source-old = يستجيب بلا جديد منذ مدة أطول من المعتاد؛ آخر خبر: { $age }
source-undated = تواريخ محتواه لا تُقرأ: يُحسب وقت ظهورها؛ آخر خبر: { $age }
sources-advice = إلى أن تعود، يغيب هنا ما تنفرد بنشره: الروابط تؤدي إلى صفحاتها. معظم الأعطال تزول وحدها. أما المصدر الذي يبقى معطلاً أو صامتاً أياماً فكثيراً ما يكون قد غيّر عنوانه: يتحقق منه من يشغّل Hashwire بالأمر feeds:check.
sources-next-try = المحاولة التالية بعد { $wait }.
settings-title = إعدادات { $place ->
    [server] هذا السيرفر
    [terminal] هذه الطرفية
   *[other] هذه المحادثة
}
settings-changed = تغيّرت الإعدادات
settings-how = غيّر واحداً بتسميته: /settings quiet_hours:22:00-07:00، أو أوقفه: /settings quiet_hours:off.
field-language = اللغة
field-time-zone = المنطقة الزمنية
field-quiet-hours = ساعات الهدوء
field-mention = منشن رتبة
field-operator = رتبة يحق لها ضغط كل الأزرار
field-channel = القناة
field-threads = ثريد لكل حادثة
field-pin = تثبيت التنبيهات الحرجة
field-hashtags = الهاشتاغات
field-preview = معاينة الروابط
field-own-settings = قنوات لها إعداداتها
button-switch-on = { $what }: تفعيل
button-switch-off = { $what }: إيقاف
button-same-as-server = كما في السيرفر
button-no-operator = إزالة رتبة الأزرار
settings-operator = يحق لأعضاء هذه الرتبة ضغط كل الأزرار هنا. ليكتبوا الأوامر أيضاً، اسمح للرتبة في «Server Settings > Integrations».
settings-missing = ينقص هنا إذن لذلك: { $missing }. امنحه، فيعمل من التنبيه التالي.
mention-from = { $role }، من { $severity } فما فوق
help-title = الأوامر
help-manager = { $platform ->
    [telegram] (للمشرفين)
   *[other] (للمشرفين)
}
help-manager-only = { $platform ->
    [discord] متاح فقط لمن يحق له إدارة السيرفر.
    [telegram] متاح لمشرفي المحادثة فقط.
   *[other] متاح للمشرفين فقط.
}
help-required = (مطلوب)
help-example = مثال:
help-next = { $platform ->
    [discord] /help command:subscribe يشرح أمراً منها مع مثال.
   *[other] /help subscribe يشرح أمراً منها مع مثال.
}
forget-ask-title = حذف كل شيء عن { $place ->
    [server] هذا السيرفر
    [terminal] هذه الطرفية
   *[other] هذه المحادثة
}؟
forget-ask = تُحذف نهائياً الاشتراكات وقائمة الكتم والإعدادات وسجل ما أُرسل هنا، وتتوقف التنبيهات. لا رجوع عن ذلك.
forget-done-title = تم الحذف
forget-done = { $count ->
    [zero] لم يكن هناك ما يُحذف.
    [one] حُذف سجل واحد.
    [two] حُذف سجلان.
    [few] حُذفت { $count } سجلات.
    [many] حُذف { $count } سجلاً.
   *[other] حُذف { $count } سجل.
} لا يُحفظ شيء عن { $place ->
    [server] هذا السيرفر
    [terminal] هذه الطرفية
   *[other] هذه المحادثة
}.
replay-done-title = انتهى التسجيل
replay-done = { $from } إلى { $until }: التقارير { $reports }، وسائل الإعلام { $publishers }. كانت القناة ستتلقى: رسائل جديدة { $alerts }، ردود على سابقة { $answers }، تعديلات صامتة { $edits }. تقارير بلا جديد: { $silent }.
replay-next = /status كازاخستان ما زال يعرض الحاضر.
replay-alert = { $at } · رسالة جديدة
replay-edit = { $at } · تعديل رسالة سابقة
replay-answer = { $at } · رد على رسالة سابقة
replay-asked = { $at } · أحدهم يكتب { $command }

## Mistakes

error-title = لم ينجح ذلك
error-unexpected-title = تعطل شيء عندي
error-unexpected = ليس ذنبك، ولم يتغير شيء جزئياً على حد علمي. أعد المحاولة؛ وإن تكرر فأعط مشغّل البوت هذا الرقم، وهو في السجل أيضاً: { $id }
error-not-shown = الجواب موجود لكن تعذر عرضه هنا. أعد المحاولة؛ وإن تكرر فأعط مشغّل البوت هذا الرقم، وهو في السجل أيضاً: { $id }
error-late = استغرق هذا أكثر من دقيقة فتوقفت عن انتظاره. أعد المحاولة بعد قليل.
error-too-fast = هذا كثير في دقيقة واحدة. أرد من جديد بعد قليل؛ التنبيهات مستمرة.
error-manager-only = { $platform ->
    [discord] /{ $command } يغيّر أشياء للجميع هنا، لذا يتطلب إذن «إدارة السيرفر».
    [telegram] /{ $command } يغيّر أشياء للجميع هنا، لذا هو لمشرفي هذه المحادثة فقط، ومنهم المشرفون المجهولون.
   *[other] /{ $command } يغيّر أشياء للجميع هنا، لذا هو للمشرفين فقط.
}
error-option = لا أستطيع قراءة «{ $value }» على أنه { $option }. /help { $command } يبيّن المطلوب.
error-window = «{ $value }» ليس مدى أستطيع رسمه. اكتب 48h أو 30d.
error-unknown-region = { $near ->
    [0] لا أعرف مكاناً اسمه «{ $value }». أعرف البلدان وولايات التعدين ومحافظاته بأي لغة أو برمزها: كازاخستان، kz، texas، us-tx.
   *[other] لست متأكداً أي مكان هو «{ $value }». هل تقصد أحد هذه؟
}
error-unknown-topic = لا يوجد موضوع «{ $value }». هذه هي المواضيع:
error-unknown-label = «{ $value }» ليس موضوعاً ولا مكاناً أعرفه، ولا واحداً من كل منهما بفاصلة. تجدها في /topics و /regions.
error-two-labels = «{ $value }»: يأخذ /{ $command } مكاناً واحداً أو موضوعاً واحداً أو واحداً من كل منهما. بأيها نبدأ؟
error-unknown-severity = «{ $value }» ليس درجة خطورة. اكتب عادي أو مهم أو حرج.
error-unknown-command = { $near ->
    [0] لا أفهم «{ $value }». سمِّ مكاناً مثل كازاخستان، أو موضوعاً مثل كهرباء. /help يعرض كل الأوامر.
   *[other] لا يوجد أمر «{ $value }». هل تقصد هذا؟
}
error-is-option = «{ $value }» ليس أمراً، بل خيار من خيارات /{ $command }. اكتب: { $example }
error-page = «{ $value }» ليس صفحة. اكتب رقماً، مثل 2.
error-duration = «{ $value }» ليس مدة. اكتب 30m أو 1h30m أو 7d أو أسبوع أو حتى 18:00 أو الليلة أو دائما، حتى سنة.
error-line-length = هذا كثير دفعة واحدة: بعد /{ $command } الحد { $characters } حرفاً و{ $words } كلمة.
error-value-length = هذا أطول من المسموح لـ { $option }: الحد { $characters } حرفاً.
error-unknown-option = ليس لـ /{ $command } خيار «{ $value }». خياراته: { $options }
error-given-twice = «{ $first }» و«{ $second }» كلاهما لـ { $option } وهو يقبل واحداً. بأيهما نبدأ:
error-no-exclusion = لا يستطيع /{ $command } استثناء «{ $value }». /subscribe يستطيع استثناء مناطق ومواضيع وكلمات.
error-not-understood = لا أفهم «{ $value }» بعد /{ $command }.
error-mixed-words = في «{ $value }» مكان أو موضوع مع شيء آخر. اكتب المكان أو الموضوع وحده، وضع بين علامتي اقتباس الكلمات التي يجب أن ترد كما هي.
error-mute-mixed = في «{ $value }» مكان أو موضوع أو وسيلة إعلام مع كلمات لا أفهمها. اكتب هكذا: { $platform ->
    [discord] /mute what:كازاخستان إنترنت duration:2h
   *[other] /mute كازاخستان إنترنت 2h
}، أو ضع الكلمات بين علامتي اقتباس: { $platform ->
    [discord] /mute what:"مناجم ذهب" duration:7d
   *[other] /mute "مناجم ذهب" 7d
}
error-mute-which = «{ $value }» يحتمل معنيين. لموضوع في مكان اكتبه بلا فاصلة: { $platform ->
    [discord] /mute what:كازاخستان إنترنت
   *[other] /mute كازاخستان إنترنت
}. لكتم الاثنين كاملين اكتمهما واحداً بعد الآخر.
error-duration-past = مضى ذلك الوقت. اكتب المدة أو حتى متى: 2h، حتى 18:00، الليلة.
error-switch = «{ $value }» ليس yes ولا no.
error-words = لا أستطيع استخدام هذه الكلمات: الحد 25، كل منها من 2 إلى 60 حرفاً، بفواصل، والعبارات «بين علامتين».{ $platform ->
    [discord] {""}
   *[other] {" "}أسماء الخيارات بالإنجليزية: regions: و topics: و words: و severity: و channel:.
}
error-mute-target = لا أستطيع كتم «{ $value }». سمِّ موضوعاً أو منطقة أو وسيلة إعلام مثل example.org أو كلمة من 2 إلى 60 حرفاً.
error-mute-pointing = لا أعرف ما المقصود بـ «{ $value }». اضغط الزر تحت التنبيه{ $platform ->
    [telegram] {" "}أو رد عليه بالأمر /mute
   *[other] {""}
}. أو سمِّ موضوعاً أو منطقة أو وسيلة إعلام؛ وما يُكتم ككلمة يوضع بين علامتي اقتباس.
error-channel = «{ $value }» ليست قناة أعرفها. { $platform ->
    [discord] اختر واحدة من القائمة.
   *[other] اكتب /subscribe في المحادثة أو الموضوع الذي يريد التنبيهات.
}
error-channel-here = { $platform ->
    [discord] لا تُسمى القناة إلا في سيرفر؛ هنا تصل التنبيهات إلى هذه المحادثة.
   *[other] لا يمكن تسمية مكان آخر هنا. اكتب /subscribe في المحادثة أو الموضوع الذي يريد التنبيهات.
}
error-channel-gone = لا أرى تلك القناة. اختر قناة موجودة يُسمح لي برؤيتها.
error-role = «{ $value }» ليست رتبة في هذا السيرفر. اختر من القائمة.
error-role-everyone = إيقاظ الجميع دفعة واحدة كثير. اختر رتبة أخرى يستطيع الأعضاء أخذها بأنفسهم.
error-role-silent = لا أستطيع منشن تلك الرتبة: لن يصل إشعار لأحد فيها. اسمح للجميع بذكرها في إعداداتها، أو امنح Hashwire إذن «Mention all roles».
error-role-here = لا رتب هنا يمكن منشنها.
error-mention-role = سمِّ الرتبة أيضاً: { option-name-role } و { option-name-mention-from } متلازمان.
error-time-zone = { $near ->
    [0] «{ $value }» ليست منطقة زمنية أعرفها. سمِّ مدينة أو بلداً أو الفارق: بغداد، Asia/Baghdad، UTC+3.
   *[other] «{ $value }» قد تكون عدة مناطق زمنية. أيها؟
}
error-language = { $near ->
    [0] لا أتكلم «{ $value }» بعد.
   *[other] لا أتكلم «{ $value }» بعد. أتكلم هذه:
}
error-quiet-hours = «{ $value }» ليس مدى ساعات. اكتب 22:00-07:00 أو off.
error-link = «{ $value }» ليس رابطاً. أعط العنوان كاملاً، مثل https://example.org/article
error-text-length = هذا أطول من المسموح: الحد 4096 حرفاً.
error-story-unknown = لم أر خبراً خلف هذا الرابط. /test مع الرابط يبيّن ماذا يطابق.
error-story-gone = هذا الخبر أقدم مما نحتفظ به، فأسبابه لم تعد معروفة.
error-unreadable = لا أستطيع قراءة تلك الصفحة. الصق نصها بعد /test.
error-no-subscriptions = لا اشتراكات هنا لتُنهى. /subscribe يبدأ واحداً.
error-no-such-subscription = لا اشتراك كهذا هنا. اختر:
error-too-many-subscriptions = هنا { $most } اشتراكاً بالفعل. أنهِ واحداً أولاً، أو أضف إلى واحد منها.
error-too-many-mutes = في قائمة الكتم هنا { $most } بالفعل. ألغِ واحداً أولاً بـ /unmute.
error-not-muted = { $muted ->
    [0] لا شيء مكتوم هنا.
   *[other] «{ $value }» غير مكتوم هنا. المكتوم:
}
error-feedback-kind = «{ $value }» ليس من هذه. ما الخطأ فيه؟
error-wrong-not-sent = هذا الخبر لم يُرسل هنا، فلا شيء ليُصحَّح. /why مع رابطه يبيّن السبب.
error-wrong-no-place = هذا التنبيه لا يسمي مكاناً.
error-wrong-no-state = هذا التنبيه لا يدّعي حالة لمكان: عنوانه للناشر نفسه.
error-no-such-feedback = { $kept ->
    [0] لا ملاحظات هنا ليُتراجع عنها.
   *[other] «{ $value }» ليس في القائمة. /feedback يعرضها مرقّمة.
}
error-no-such-recording = لا تسجيل «{ $value }». جرّب /replay january-2022

## Feedback

feedback-not-mining = لا علاقة له بالتعدين
feedback-wrong-place = مكان خطأ
feedback-wrong-state = حالة خطأ
feedback-same = مكرر
feedback-advert = إعلان
wrong-done = سُجّل
wrong-effect-not-mining = تتمة هذا الخبر وما يشبه عنوانه لن تُرسل هنا بعد الآن.
wrong-effect-wrong-place = الأخبار بعنوان مشابه لن تُحسب هنا على { $places } بعد الآن.
wrong-effect-wrong-state = الأخبار بعنوان مشابه لن تدّعي تلك الحالة هنا بعد الآن. يُرسل عنوانها فقط.
wrong-effect-same = التكرار بعنوان مشابه لن يُرسل هنا بعد الآن. التفاقم والانتهاء يُرسلان كالسابق.
wrong-effect-advert = تتمة هذا الخبر وما يشبه عنوانه لن تُرسل هنا بعد الآن.
wrong-critical = التنبيهات الحرجة تُرسل دائماً كما هي، فهذا يسري على ما دونها فقط.
wrong-oldest-gone = يُحفظ { $most } على الأكثر، فحُذف الأقدم.
wrong-scope = يسري على { $place ->
    [server] هذا السيرفر
    [terminal] هذه الطرفية
   *[other] هذه المحادثة
} فقط. زر «تراجع» يلغيه.
feedback-title = { $count ->
    [zero] لم يوصف تنبيه هنا بالخطأ
    [one] تنبيه واحد وُصف هنا بالخطأ
    [two] تنبيهان وُصفا هنا بالخطأ
    [few] { $count } تنبيهات وُصفت هنا بالخطأ
    [many] { $count } تنبيهاً وُصف هنا بالخطأ
   *[other] { $count } تنبيه وُصف هنا بالخطأ
}
feedback-how = «تراجع» يلغي واحدة. /feedback undo:all يلغيها كلها.
feedback-none-title = لم يوصف شيء بالخطأ
feedback-none = زر «خطأ» تحت التنبيه، أو /wrong رداً عليه، يعلّم Hashwire ما لا يُراد هنا.
feedback-undone = { $count ->
    [1] تم التراجع
   *[other] تم التراجع عن { $count }
}
feedback-undone-next = لم يعد يؤثر في ما يُرسل هنا.

## The terminal

banner-title = Hashwire يراقب كل ما قد يوقف أجهزتك
banner-what = أسأل الآن المصادر ({ $sources })؛ والمعروف محفوظ في { $folder }.
banner-platforms = لم يُضبط DISCORD_TOKEN ولا TELEGRAM_TOKEN، فهذه الطرفية هي المحادثة: التنبيهات تصل هنا.
banner-type = اكتب /status كازاخستان أو /latest أو /help. /replay january-2022 يعيد انقطاعاً مسجلاً. Ctrl-C للخروج.
banner-ready = المصادر المستجيبة في الجولة الأولى: { $answering } من { $sources }، الجديد: { $items }
place-state = { $place }: { $state }
banner-busy = غير هادئ الآن ({ $count }): { $places }
banner-blind = لم يستجب أي مصدر. هل هذا الجهاز متصل بالإنترنت؟ Hashwire يواصل المحاولة. /sources يعرض الأخطاء، و /replay january-2022 يعمل دون اتصال.
trouble-clock-step = ساعة الجهاز حُرّكت { $back ->
    [1] إلى الوراء
   *[0] إلى الأمام
} بمقدار { $by }، { $age }: قد تكون الأوقات السابقة خاطئة بالمقدار نفسه.
trouble-clock-behind = ساعة الجهاز متأخرة بمقدار { $by }. يعتمد Hashwire وقت السيرفرات. فعّل مزامنة الوقت (NTP).
disk-title = لا تُرسَل التنبيهات الآن
disk-full = القرص ممتلئ: لا يمكن حفظ جديد فلا تُرسل التنبيهات. أفرغ مساحة على القرص الذي فيه DATA_DIR. يتابع Hashwire تلقائياً.
disk-read-only = لا يستطيع Hashwire الكتابة في مجلده: لا يمكن حفظ جديد فلا تُرسل التنبيهات. اجعل DATA_DIR قابلاً للكتابة للمستخدم الذي يشغّل Hashwire.
state-away = قاعدة البيانات غير متاحة منذ { $since }: التنبيهات تنتظر، ولا يمكن حفظ شيء فيها أو قراءته حتى تعود. لا يضيع شيء، ويتابع Hashwire تلقائياً.
records-unreadable = { $count ->
    [zero] كل السجلات المحفوظة مقروءة.
    [one] سجل محفوظ واحد لا يُقرأ وتم تجاوزه.
    [two] سجلان محفوظان لا يُقرآن وتم تجاوزهما.
    [few] { $count } سجلات محفوظة لا تُقرأ وتم تجاوزها.
    [many] { $count } سجلاً محفوظاً لا يُقرأ وتم تجاوزه.
   *[other] { $count } سجل محفوظ لا يُقرأ وتم تجاوزه.
} لم يُكتب فوق شيء. لاستعادتها أوقف Hashwire واسترجع نسخة احتياطية من DATA_DIR.

## Pictures

picture-region = مخطط الاتصال والهاش ريت، آخر { $window }، مع الأحداث
picture-since = منذ { $since }
picture-level = آخر مستوى: { $level } ({ $source }، { $at })
picture-world = خريطة العالم: { $places }.
picture-network = مخطط هاش ريت { $days } يوماً مع التشتت الذي تفسره الصدفة.
window-48h = 48 ساعة
window-30d = 30 يوماً
chart-connectivity = الاتصال، % من المعتاد
chart-connectivity-measured = الاتصال، % من المعتاد (الساعات نفسها، 8 أسابيع سابقة)
chart-hash-rate = هاش ريت الشبكة، EH/s، متوسط يومي
chart-no-data = لا قياس ولا تقارير في هذه المدة
chart-as-of = كما في { $at }
chart-network-title = هاش ريت الشبكة، { $days } يوماً
chart-band = الصدفة: تشتت يوم واحد حول متوسط الأسبوع
chart-world-title = أماكن غير هادئة الآن: { $count }
chart-legend-critical = انقطاع، حظر
chart-legend-warning = تعثر، تقنين، قيود، اضطرابات
chart-legend-good = عودة، تخفيف
chart-legend-unknown = الحالة غير معروفة
chart-legend-none = لا شيء طارئ معروف

## The web board

web-now = الحالة الآن
web-sources = المصادر
web-about = حول
web-skip = إلى المحتوى
web-search = بلد أو ولاية أو محافظة
web-search-go = عرض الحالة
web-footer = غير المعروف يُعرض غير معروف، لا عادياً. الأوقات بتوقيت UTC.
web-not-found-title = لا صفحة كهذه
web-not-found = ربما هي أقدم مما نحتفظ به. البحث أعلاه يجد كل البلدان، والولايات والمحافظات التي يعمل فيها معدّنون.
web-unknown-region = { $near ->
    [0] لا مكان معروف باسم «{ $value }». البلدان والولايات والمحافظات معروفة بأي لغة أو برمزها: كازاخستان، kz، texas، us-tx.
   *[other] لا مكان اسمه «{ $value }». الأقرب:
}
web-busy-title = قراء كثيرون في وقت واحد
web-busy = التنبيهات أولاً. أعد تحميل الصفحة بعد ثوانٍ.
web-follow = تلقّي التنبيهات
web-follow-region = تلقّي التنبيهات · { $region }
web-about-what = Hashwire ينبّه معدّني البيتكوين في Discord و Telegram إلى انقطاع الإنترنت والكهرباء والقوانين الجديدة في منطقتهم. تعرض هذه اللوحة ما يعرفه الآن بالكلمات نفسها.
web-about-unknown = لكل رقم وحدته ومصدره ووقته. المتناقض يُعرض جنباً إلى جنب. حيث لا تقارير ولا قياس فالحالة غير معروفة، وهذا لا يعني أن كل شيء بخير.
web-about-sources = التقارير من خلاصات وسائل الإعلام، والقياسات من المصادر المذكورة بجانبها. العنوان لناشره ورابطه يقود إليه.
web-about-feeds = تستطيع البرامج قراءة ذلك: /feed.atom و /feed.json و /region/KZ/feed.atom لأحدث الأخبار، /calendar.ics لما أُعلن، /badge/KZ.svg و /widget/KZ للحالة، /api/v1 يجيب بصيغة JSON.
web-about-privacy = هذه اللوحة لا تضع كوكيز ولا تحتاج إلى سكربتات (واحد منها يبقي الصفحة محدّثة) ولا تحمّل شيئاً من مواقع أخرى ولا تسجّل من يقرؤها.
field-claims = المزاعم
field-alerts = التنبيهات

## How alerts arrive
digest-schedule = { $every ->
    [hour] موجز الساعة
    [day] موجز اليوم
   *[week] موجز الأسبوع
} · { $count }
digest-happened = ما حدث
digest-ongoing = لا يزال مستمراً
digest-announced = معلن عنه
filter-digest = { $every ->
    [hour] موجز كل ساعة
    [day] موجز يومي الساعة { $at }
   *[week] موجز أسبوعي، الاثنين { $at }
}
subscribe-digest = تصل التنبيهات معاً في موجز واحد. التالي: { $next }؛ ولا موجز بلا جديد. الحرج يصل فوراً، وكذلك نهاية ما أُبلغ عنه فوراً.
because-next-digest = ينتظر الموجز التالي لاشتراكه.
option-subscribe-digest = رسالة واحدة بدل كثيرة: كل ساعة، يومي 08:00، أسبوعي؛ فوري: كل تنبيه وحده
error-digest = «{ $value }» ليس موجزاً. اكتب كل ساعة أو يومي 08:00 أو أسبوعي 08:00 أو فوري.
choice-hourly = كل ساعة
choice-daily = يومي
choice-weekly = أسبوعي
choice-instant = فوري
filter-sound = بصوت من «{ $severity }» فما فوق
filter-brief = في سطر واحد
option-subscribe-sound = من أي خطورة يصدر صوت لهذه التنبيهات
option-subscribe-length = مختصر: سطر لكل تنبيه؛ كامل: مع النص والمصادر
choice-brief = مختصر
choice-full = كامل
error-length = «{ $value }» غير صالح. اكتب مختصر أو كامل.
command-calendar = ما أُعلن عنه: حظر، تعرفات، قطع الامتحانات، صيانة، الصعوبة، التنصيف
name-calendar = تقويم
option-calendar-region = بلد أو محافظة أو ولاية، بأي لغة؛ بدونه: في كل مكان
example-calendar = /calendar كازاخستان
calendar-title = تغييرات معلنة
calendar-title-region = { $region } · تغييرات معلنة
calendar-none = لا تعلن مصادرنا شيئاً هنا. هذا لا يعني أن شيئاً لن يتغير.
field-halving = التنصيف
halving = الكتلة { $height }، نحو { $at }
command-about = الإصدار والمصادر والتراخيص
name-about = حول
command-invite = روابط تضيف Hashwire والأذونات التي تطلبها
name-invite = دعوة
about-measurements = القياسات
about-data = الأسماء والأماكن والحصص
about-software = البرنامج
about-licences = Hashwire برخصة MIT. المكتبات التي فيه: { $licences }؛ ونصوصها مثبتة معها.
about-feeds = { $count ->
    [zero] لا تأتي الأخبار من أي خلاصة.
    [one] تأتي الأخبار من خلاصة واحدة.
    [two] تأتي الأخبار من خلاصتين.
    [few] تأتي الأخبار من { $count } خلاصات.
    [many] تأتي الأخبار من { $count } خلاصة.
   *[other] تأتي الأخبار من { $count } خلاصة.
} العنوان لناشره، ورابطه يقود إليه.
invite-title = إضافة Hashwire إلى مكان آخر
invite-none = لا منصة متصلة هنا، فلا شيء يضاف.
invite-rights = { $count ->
    [0] لا يطلب أذونات
   *[other] يطلب: { $rights }
}
right-name = { $right ->
    [view-channel] عرض القنوات
    [send-messages] إرسال الرسائل
    [embed-links] تضمين الروابط
    [attach-files] إرفاق الملفات
    [read-message-history] قراءة سجل الرسائل
    [create-public-threads] إنشاء ثريدات عامة
    [send-messages-in-threads] إرسال الرسائل في الثريدات
    [create-posts] إنشاء منشورات
    [manage-webhooks] إدارة الويب هوك
    [manage-threads] إدارة الثريدات
    [post-messages] نشر الرسائل
    [edit-messages-of-others] تعديل رسائل الآخرين
    [pin-messages] تثبيت الرسائل
    [send-photos] إرسال الصور
    [manage-topics] إدارة المواضيع
    [a-valid-secret] مفتاح سري صحيح
   *[other] { $name }
}
invite-extras = لا حاجة إلى أكثر من ذلك. الثريدات والتثبيت يحتاج كل منهما إذناً آخر، و/settings يذكرها.
add-to-person = خذه معك (لحسابك وحدك)
add-to-private-chat = في محادثة خاصة
example-about = /about
example-invite = /invite
subscribe-digest-beside = اشتراك آخر هنا يرسل كل تنبيه فوراً: ما يطلبه لا ينتظر.
menu-why = ما هذا؟
## Own feeds
command-feed = خلاصات { $place ->
    [server] لهذا السيرفر وحده
   *[other] لهذه المحادثة وحدها
}: إضافة موقع أو قناة أو حساب؛ قائمة، تجربة، تصدير
command-feed-add = إضافة خلاصة بعنوانها، أو بعنوان موقع أو قناة أو حساب
command-feed-list = خلاصات هذا المكان بأرقامها وحالتها
command-feed-test = عرض ما تأتي به خلاصة دون إضافتها
command-feed-remove = إزالة خلاصة من هذا المكان
command-feed-export = حفظ خلاصات هذا المكان في قائمة (OPML) لأي قارئ
command-feed-import = إضافة الخلاصات من قائمة (OPML) لقارئ آخر
name-feed = خلاصة
option-feed-action = إضافة، قائمة، تجربة، إزالة، تصدير، استيراد؛ بدونه: القائمة
option-feed-feed = عنوان خلاصة أو موقع أو قناة أو حساب؛ أو رقمها في القائمة
option-feed-topics = هذه المواضيع فقط، بفواصل، -اسم للاستبعاد؛ بدونها: الكل
option-feed-regions = هذه الأماكن فقط، بفواصل، -اسم للاستبعاد؛ بدونها: كل مكان
option-feed-all = إرسال كل ما تأتي به، لا ما يهم المعدّنين فقط
option-feed-file = قائمة خلاصات (OPML) من قارئ آخر
example-feed = /feed add https://example.org/news power
action-add = إضافة
action-list = قائمة
action-test = تجربة
action-remove = إزالة
action-export = تصدير
action-import = استيراد
feed-added = أُضيفت: { $title }
feed-changed = عُدّلت: { $title }
feed-tested = جُرّبت: { $title }
feed-scope = { $all ->
    [1] كل ما تأتي به
   *[0] ما يهم المعدّنين
}
feed-sent = { $tested ->
    [1] ما كان سيصل إلى هنا: { $scope }.
   *[0] يصل إلى هنا ولا يصل إلى غيره: { $scope }.
}
feed-holds = { $count ->
    [0] ليس فيها شيء بعد.
    [zero] ليس فيها مواد.
    [one] فيها مادة واحدة.
    [two] فيها مادتان.
    [few] فيها { $count } مواد.
    [many] فيها { $count } مادة.
   *[other] فيها { $count } مادة.
}
feed-silent = ما فيها الآن لا يُرسل؛ الجديد بعده يُرسل.
feed-newest = أحدث مادة فيها تبدو هكذا:
feed-newest-withheld = أحدث مادة فيها لا تُرسل: { $reason } ولو أُرسلت لبدت هكذا:
feed-none-title = لا خلاصات خاصة بعد
feed-none = أضف موقعاً أو خلاصة أو قناة فيديو أو حساباً. الجديد يصل إلى هنا ولا يصل إلى غيره. الحد الأقصى { $most }. { help-example } { $platform ->
    [discord] /feed add feed:https://example.org
   *[other] /feed add https://example.org
}
feed-list-title = الخلاصات الخاصة: { $count } من { $most }
feed-how = { $platform ->
    [discord] «/feed test» يعرض ما تأتي به خلاصة، و«/feed export» يكتب قائمة لبرامج القراءة الأخرى.
   *[other] /feed test 1 يعرض ما تأتي به خلاصة، و /feed export يكتب قائمة لبرامج القراءة الأخرى.
}
feed-unread = لم تُقرأ بعد
feed-answers = تستجيب، آخر قراءة { $age }
feed-removed = { $count ->
    [zero] لم تُزل أي خلاصة
    [one] أُزيلت الخلاصة
    [two] أُزيلت خلاصتان
    [few] أُزيلت { $count } خلاصات
    [many] أُزيلت { $count } خلاصة
   *[other] أُزيلت { $count } خلاصة
}
feed-export-name = الخلاصات الخاصة في Hashwire
feed-exported = { $count ->
    [zero] قائمة بلا خلاصات
    [one] قائمة بخلاصة واحدة
    [two] قائمة بخلاصتين
    [few] قائمة من { $count } خلاصات
    [many] قائمة من { $count } خلاصة
   *[other] قائمة من { $count } خلاصة
}
feed-export-how = كل قارئ يستورد هذه القائمة (OPML)، و /feed يعيد قراءتها بكلمة «import».
feed-imported = { $count ->
    [0] لم تُستورد أي خلاصة
    [zero] لم تُستورد أي خلاصة
    [one] استُوردت خلاصة واحدة
    [two] استُوردت خلاصتان
    [few] استُوردت { $count } خلاصات
    [many] استُوردت { $count } خلاصة
   *[other] استُوردت { $count } خلاصة
}
feed-import-known = { $count ->
    [zero] لا شيء منها هنا.
    [one] خلاصة واحدة موجودة هنا.
    [two] خلاصتان موجودتان هنا.
    [few] { $count } خلاصات موجودة هنا.
    [many] { $count } خلاصة موجودة هنا.
   *[other] { $count } خلاصة موجودة هنا.
}
feed-import-full = { $count ->
    [zero] لم يُترك شيء
    [one] تُركت خلاصة واحدة
    [two] تُركت خلاصتان
    [few] تُركت { $count } خلاصات
    [many] تُركت { $count } خلاصة
   *[other] تُركت { $count } خلاصة
}، فالحد الأقصى هنا { $most }.
feed-import-failed = تعذرت إضافة هذه:
own-feed = من خلاصتك «{ $feed }»
own-feed-fails-title = إحدى خلاصاتك توقفت
own-feed-fails = { $dead ->
    [1] «{ $feed }» لا تستجيب منذ 24 ساعة{ $why ->
        [none] .
       *[other] : { $why }.
    }
   *[0] «{ $feed }» تستجيب، لكن موادها اختفت أو لم يظهر فيها جديد منذ مدة أطول بكثير من المعتاد.
} حالتها في /feed، ومنه تُزال.
button-feeds = الخلاصات الخاصة
button-feed-remove = إزالة { $number }
error-feed-off = الخلاصات الخاصة معطلة هنا. يستطيع مشغّل Hashwire هذا السماح بها (OWN_FEEDS_MAX).
error-feed-action = لا يعرف /feed «{ $value }». اكتب add أو list أو test أو remove أو export أو import.
error-feed-missing = أي خلاصة؟ اكتب عنواناً أو رقماً من القائمة، مثل: { $example }
error-feed-unknown = { $count ->
    [0] لا خلاصات خاصة هنا.
   *[other] لا خلاصة هنا باسم «{ $value }». يعرضها /feed بأرقامها.
}
error-feed-full = بلغت الخلاصات هنا حدها الأقصى: { $most }. أزل واحدة أولاً.
error-feed-address = «{ $value }» ليس عنواناً. اكتب عنواناً كاملاً، مثل https://example.org/feed أو @name@mastodon.social
error-feed-password = في هذا العنوان كلمة مرور يراها كل من هنا. لا تُضاف خلاصات تحتاج إلى تسجيل دخول.
error-feed-telegram = لا خلاصة لقنوات تيليجرام. يستطيع مشغّل Hashwire هذا إتاحة قراءتها (RSSHUB_URL).
error-feed-telegram-private = تُقرأ القنوات العامة فقط، مثل t.me/name.
error-feed-unreachable = تعذرت قراءة «{ $value }»: { $reason }. تحقق من العنوان أو حاول لاحقاً.
error-feed-no-feed = لا خلاصة في «{ $value }». اكتب عنوان الخلاصة نفسها إن كان للموقع واحدة.
error-feed-late = لم يستجب «{ $value }» في الوقت. حاول لاحقاً.
error-feed-list = هذه ليست قائمة خلاصات. صدّرها من قارئك بصيغة OPML.
error-feed-no-file = { $platform ->
    [discord] أرفق القائمة في الخيار «file».
    [terminal] اكتب اسم الملف: /feed import feeds.opml
   *[other] أرسل القائمة ملفاً مع التعليق /feed import، أو رد على الملف بالأمر /feed import.
}
error-file-unreadable = تعذرت قراءة الملف. أرسله مرة أخرى.
error-file-path = لا أستطيع قراءة الملف «{ $value }».
error-file-size = الملف كبير جداً: الحد الأقصى { $kilobytes } كيلوبايت.
## Watched providers
command-watch = اتصال مزوّدك أنت، { $place ->
    [server] لهذا السيرفر وحده
   *[other] لهذه المحادثة وحدها
}: إضافة، قائمة، إزالة
command-watch-add = مراقبة مزوّد باسمه أو برقم AS
command-watch-list = المزوّدون المراقَبون هنا وما يُقاس منهم الآن
command-watch-remove = إيقاف مراقبة مزوّد
name-watch = المزودون
option-watch-provider = اسم المزوّد أو رقم AS، مثل AS9198؛ أو رقمه في القائمة
option-watch-action = إضافة أو قائمة أو إزالة؛ وبدونها: القائمة
option-name-provider = المزود
example-watch = /watch AS9198
watch-added = تحت المراقبة: { $provider }
watch-known = تحت المراقبة من قبل: { $provider }
watch-how = يقول IODA كل عشر دقائق هل يمكن الوصول إليه. إذا انقطع أو عاد، يصل التنبيه إلى هنا ولا يصل إلى غيره. يُعدّ مقطوعاً إذا أظهر ذلك قياسان، أو أحدهما لنصف ساعة.
watch-not-covered = { $source } لا يقيسه
watch-none-title = لا يوجد مزوّد تحت المراقبة هنا
watch-none = اكتب اسم مزوّدك أو رقم AS: { $platform ->
    [discord] /watch add provider:AS9198
   *[other] /watch AS9198
}
watch-list-title = المزوّدون المراقَبون: { $count } من { $most }
watch-removed = لم يعد تحت المراقبة
button-watches = المزوّدون المراقَبون
ask-which-provider = هناك أكثر من شبكة باسم «{ $value }». أيّها؟
ask-which-watch = أيّ واحد؟
error-watch-name = هذا أطول من اسم مزوّد: 100 حرف على الأكثر.
error-watch-action = لا يعرف /watch «{ $value }». اكتب add أو list أو remove.
error-watch-missing = أيّ مزوّد؟ اكتب اسمه أو رقم AS، مثل: { $example }
error-watch-unknown = { $count ->
    [0] لا يوجد مزوّد تحت المراقبة هنا.
   *[other] لا يوجد هنا مزوّد مراقَب باسم «{ $value }». يعرض /watch القائمة بأرقامها.
}
error-watch-none = لا يعرف IODA مزوّداً باسم «{ $value }». رقم AS يجده دائماً، مثل AS9198: اسأل المزوّد عنه.
error-watch-full = بلغ المزوّدون هنا حدّهم الأقصى: { $most }. أزل واحداً أولاً.
error-watch-full-everywhere = بلغ ما يراقبه هذا Hashwire حدّه الأقصى: { $most } من المزوّدين، ولا يطلب أكثر من مصدره.
error-watch-off = لا يُقاس المزوّدون هنا. يمكن لمشغّل Hashwire هذا تفعيل ذلك (IODA).
error-watch-unreachable = لا يجيب IODA: { $reason }. حاول لاحقاً.
command-follow = قنوات عامة يديرها مشغّل البوت: تصل تنبيهاتها بلا اشتراك
name-follow = القنوات
option-follow-region = القنوات التي تشمل هذا البلد أو المحافظة أو الولاية فقط، بأي لغة
option-follow-topics = القنوات التي تشمل هذه المواضيع فقط
option-follow-language = القنوات بهذه اللغة فقط
example-follow = /follow كازاخستان
follow-title = قنوات للمتابعة
follow-none = لم يُنشئ مشغّل هذا البوت قنوات عامة. /subscribe يجلب التنبيهات إلى هنا.
follow-unfit = لا قناة عامة تشمل ذلك. /follow وحده يعرضها كلها، و/subscribe يجلب التنبيهات إلى هنا.
follow-how-discord = في Discord افتح القناة واضغط Follow ثم اختر قناة في سيرفرك.
follow-how-telegram = في Telegram افتح القناة وانضم إليها.
follow-plain = محتواها واحد للجميع: ما يُكتم أو يُضبط هنا لا يغيّر شيئاً هناك. لذلك يوجد /subscribe.
subscribe-follow = قناة عامة تنقل كل هذا أيضاً، ومن يتابعها لا يحتاج إلى اشتراك: /follow
button-follow = قنوات للمتابعة
button-follow-here = متابعة هنا: { $channel }
follow-done = هذه القناة تتابعها الآن
follow-done-how = ما يُنشر هناك يصل إلى هنا. للإيقاف: Server Settings > Integrations > Channels Followed.
follow-lacking = لأتابعها عنك أحتاج في هذه القناة إلى الإذن { $missing }. أو افتح تلك القناة واضغط Follow بنفسك.
