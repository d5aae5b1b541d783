language-name = Қазақша

## Labels

topic-internet = интернет
topic-hashrate = хешрейт
topic-power = электр
topic-regulation = заң
topic-unrest = толқулар
topic-operations = фермалар
topic-hardware = жабдық
topic-business = компаниялар
topic-also-internet = ғаламтор, байланыс
topic-also-hashrate = хэшрейт
topic-also-power = жарық, электр қуаты, энергия
topic-also-regulation = заңдар, реттеу
topic-also-unrest = толқу, наразылық
topic-also-operations = ферма, пулдар
topic-also-hardware = асиктер, құрылғылар
topic-also-business = компания, бизнес
topic-about-internet = байланыс өшті, баяулады не қайта қосылды: бүкіл ел, бір өңір не бір провайдер
topic-about-hashrate = желі хешрейті айтарлықтай өзгерді не оның үлкен бөлігі өшіп қалды
topic-about-power = жарық өшуі, лимит, шектеу және майнерлерге тиетін тариф
topic-about-regulation = тыйым, лицензия, салық, тәркілеу және олардың қашан күшіне енетіні
topic-about-unrest = майнерлер жұмыс істейтін жердегі наразылық, төтенше жағдай, қақтығыс
topic-about-operations = фермалар мен пулдар: өрт, су басу, ақау, көшу
topic-about-hardware = құрылғылар: қайтарып алу, прошивка, тапшылық, кеден
topic-about-business = компаниялар: банкроттық, ірі сатылым, бірігу

severity-1 = әдеттегі
severity-2 = маңызды
severity-3 = шұғыл
filter-severity-2 = маңызды және шұғыл
filter-severity-3 = тек шұғыл
filter-silent = дыбыссыз
filter-role = аталады: { $role }
subscribe-lesser = Ескертулер осында келеді, бірақ графиксіз не бұрынғыларына сілтемесіз. Жетіспейді: { $missing }.

dimension-internet = Интернет
dimension-power = Электр
dimension-regulation = Заң
dimension-unrest = Толқулар

state-internet-down = өшірілген
state-internet-degraded = іркіліс бар
state-internet-restored = қалпына келді
state-power-cut = өшірілген
state-power-curtailed = шектелген
state-power-strained = жетіспейді
state-power-restored = қалпына келді
state-regulation-banned = тыйым салынған
state-regulation-restricted = шектелген
state-regulation-proposed = ұсынылған
state-regulation-eased = жеңілдетілген
state-regulation-dropped = қабылданбады
state-unrest-active = жалғасуда
state-unrest-calming = басылып келеді
state-unknown = белгісіз
headline-internet-down = { $again ->
    [yes] интернет қайта өшті
   *[no] интернет өшті
}
headline-internet-degraded = { $again ->
    [yes] интернетте қайтадан іркіліс
   *[no] интернетте іркіліс
}
headline-internet-restored = { $partial ->
    [yes] интернет ішінара не уақытша қосылды
   *[no] интернет қосылды
}
headline-power-cut = { $again ->
    [yes] жарық қайта өшті
   *[no] жарық өшті
}
headline-power-curtailed = { $again ->
    [yes] электр қайтадан шектелді
   *[no] электр шектелді
}
headline-power-strained = { $again ->
    [yes] электр қайтадан жетіспейді
   *[no] электр жетіспейді
}
headline-power-restored = { $partial ->
    [yes] жарық ішінара не уақытша берілді
   *[no] жарық берілді
}
headline-regulation-banned = { $again ->
    [yes] майнингке қайтадан тыйым салынды
   *[no] майнингке тыйым салынды
}
headline-regulation-restricted = { $again ->
    [yes] майнинг қайтадан шектелді
   *[no] майнинг шектелді
}
headline-regulation-proposed = жаңа ережелер ұсынылды
headline-regulation-eased = ережелер жеңілдетілді
headline-regulation-dropped = ұсыныс қабылданбады
headline-unrest-active = { $again ->
    [yes] қайтадан толқулар
   *[no] толқулар
}
headline-unrest-calming = толқулар басылып келеді
state-partial = { $state } (ішінара не уақытша)
state-again = қайтадан { $state }
state-partly-back = { $state }, ішінара қосылды
state-stale = { $state }, жаңа хабар жоқ
state-conflicting = { $state }, дереккөздер әртүрлі айтады
dimension-state = { $dimension }: { $state }

state-level = { $state }, { $level }
level-ordinary = қалыпты деңгейдің { $value }%-ы
level-change = { $value }%
level-ehs = { $value } EH/s
level-mw = { $value } МВт
level-capacity = қуаттың { $value }%-ы

## Times, counts, small words

duration-minutes = { $minutes } мин
duration-under-a-day = бір күннен аз
duration-hours = { $hours } сағ
duration-hours-minutes = { $hours } сағ { $minutes } мин
duration-days = { $days } күн
duration-days-hours = { $days } күн { $hours } сағ
age-now = жаңа ғана
age-ago = { $duration } бұрын
never = ешқашан
off = өшірулі
on = қосулы
page = { $page }-бет, барлығы { $pages }
and-more = тағы { $count }
all-of-them = бәрі
quoted = «{ $word }»
publishers = { $count } басылым

## Alerts

reason-updated = Жаңарту
reason-resolved = Аяқталды
reason-corrected = Түзетілді
reason-in-force = Бүгін
reason-ended = Мерзімі бітті
reason-reminder = Ертең
severity-was = { $now } (бұрын: { $was })
title-corrected = { $dimension }: басылым хабарын қайтарып алды
title-unconfirmed = { $dimension }: аяқталды дейді, расталмаған
title-denied = { $state }, жоққа шығарылды
title-announced = жарияланды: { $at }
measured-against = { $source }: { $what } ({ $at })
title-after = { $title }, { $duration } өткен соң
doubted = Расталмаған: қайта оқығанда мұның бәрі хабардан табылмады.
publisher-unconfirmed = { $count ->
    [0] Әзірге бірде-бір басылым жоқ, расталмаған
   *[other] Бір ғана басылым, расталмаған
}
publisher-one = Бір ғана басылым{ $cited ->
    [none] {""}
   *[other] , дереккөзі: { $cited }
}
measured-level = { $source }: { $region } — қалыпты деңгейдің { $value }%-ы{ $since ->
    [unknown] {""}
   *[other] , басталуы: { $since }
}{ $reports ->
    [0] , әзірге хабар жоқ
   *[other] {""}
}
measured-headline = { $source }: { $region }, { $said }{ $reports ->
    [0] ; әзірге хабар жоқ
   *[other] {""}
}
measured-line = Басталуы: { $since } · өлшеген: { $source }{ $evidence ->
    [none] {""}
   *[other] {": "}{ $evidence }
}
over-below = Аяқталды: { $at }, төмендегі хабарларды қараңыз.
late-note = Кешігіп келді: бұл { $age } болған, ертерек жеткізілмеді.
unmuted-note = Осыған дейін үнсіз болды: бұл { $age } болған.
late-incident = Қазір: { $region }, { $dimension }: { $state } (жағдай: { $at }).
late-story = Қазір: { $headline } ({ $at }).
digest-budget = Тағы { $count } ескерту, бірге
digest-quiet-hours = Тыныш уақыттағы { $count } ескерту
digest-first-sight = { $count ->
    [1] Hashwire іске қосылғанда басталып кеткен
   *[other] Hashwire іске қосылғанда басталып кеткен: { $count }
}
rate-headline-slide = { $source }: соңғы аптадағы хешрейт алты аптаның ең жоғарысына қарағанда { $percent }%, қазір { $value } EH/s
rate-headline-blocks = { $source }: соңғы { $hours } сағаттағы блоктар апта хешрейті табатын мөлшерге қарағанда { $percent }%, { $sigmas } сигма
rate-headline-recovered = { $source }: хешрейт 3 күнде қайтадан { $value } EH/s, құлағанға дейінгіге қарағанда { $percent }%
drop-pools = Блокты әлдеқайда аз тауып жатқан пулдар: { $pools }
rate-headline-drop = { $source }: хешрейт { $hours } сағатта трендке қарағанда { $percent }%, { $sigmas } сигма: кездейсоқтық емес
dead-title = Жауап бермей қалған дереккөздер
silent-title = Жауап беретін, бірақ жаңалығы жоқ дереккөздер
silent-text = Жауап береді, бірақ жазбалары жоғалған не әдеттегіден әлдеқайда ұзақ жаңармаған: { $feeds }. Тек солар жазатын жаңалықтар жетпейді.
dead-text = 24 сағат жауап жоқ: { $feeds }. Тек солар жазатын жаңалықтар жетпейді.
machine-translated = (машиналық аударма; түпнұсқа — сілтемеде)
signal-fails-title = Бір өлшеу істен шықты
signal-fails-text = { $signals } тым көп елде бірден ештеңе көрсетпейді: ақау өзінде. Қалпына келгенше есепке алынбайды.
blind-title = Бірде-бір дереккөз жауап бермейді
blind-text = Дереккөздер қалпына келгенше, ескертудің болмауы бәрі жақсы дегенді білдірмейді. Олар жауап бергенде Hashwire хабарлайды.
back-title = Дереккөздер қайтадан жауап береді
back-text = { $known ->
    [0] Дереккөздер қайтадан жауап береді. Осы аралықта болғанның бәрі енді келеді.
   *[other] Дереккөздер { $lasted } үзілістен кейін қайтадан жауап береді. Осы аралықта болғанның бәрі енді келеді.
}
notice-forbidden-title = Хабар жібере алмаймын
notice-forbidden = Мына жерге жаза алмаймын: { $place }. { $named ->
    [0] Онда жазуға рұқсатым жоқ.
   *[other] Мына рұқсаттар жетіспейді: { $permissions }.
} Рұқсат берсеңіз, өзім жалғастырамын. Әзірге ештеңе жоғалмайды ({ $waiting } ескерту күтіп тұр).
notice-rejected-title = Бір ескерту қабылданбады
notice-rejected = { $place } үшін ескерту жіберілмеді, қайталанбайды{ $why ->
    [none] .
   *[other] : { $why }.
} Қалғандары келе береді. Не екенін /why сілтемесімен не /latest көрсетеді.
notice-gone-title = Арна қолжетімсіз
place-chat = осы чат
place-topic = { $topic } тақырыбы
place-elsewhere = сіз жаздырған чат
notice-gone = Мына жерге енді кіре алмаймын: { $place }. Ол жоқ не мені шығарып тастаған, сондықтан ондағы жазылымдар жабылды. Қайта ашылса, сол жерде /subscribe теріңіз.

## Buttons

button-answered-aside = Жауап жеке чатта.
error-outdated-button = Бұл батырма ескі нұсқадан қалған, енді істемейді. Не істейтінін көру үшін теріңіз: { $command }.
inline-open = Hashwire-ден сұрау
inline-none = Ондай жер жоқ: не білетінін Hashwire-ден сұраңыз
button-nothing-new = Жаңа ештеңе жоқ.
button-nothing-new-since = Мына уақыттан бері жаңа ештеңе жоқ: { $at }.
button-again = Қайталау
button-forget = Бәрін өшіру
button-help = Көмек
button-mute = 24 сағ үнсіз
button-mutes = Үнсіздер тізімі
button-refresh = Жаңарту
button-sources = Дереккөздер
button-status = Ахуал
button-subscribe = Осында жазылу
button-subscriptions = Барлық жазылым
button-window = График: { $window }
button-undo = Қайтару
button-undo-number = Қайтару: { $number }
button-undo-named = Қайтару: «{ $name }»
button-feedback = Барлық пікір
button-unmute = Қайта қосу
button-unmute-number = Қайта қосу: { $number }
button-unmute-named = Қайта қосу: { $name }
button-unsubscribe = Тоқтату: { $number }
button-why = Неге
button-why-number = Неге { $number }
button-wrong = Қате

## Status

status-headline = { $region } · { $state }
status-headline-part = { $region } · { $part }: { $state }
status-stale-title = { $region } · соңғы белгілісі: { $state }, жаңа хабар жоқ
status-unknown-title = { $region } · хабар жоқ
status-unstated-title = { $region } · хабар бар, нақтысы жоқ
status-nothing = Соңғы { $days } күнде бұл жерден хабар болған жоқ. Бұл «бәрі қалыпты» дегенді білдірмейді{ $sources ->
    [0] .
    [1] : { $covering ->
        [0] жалғыз дереккөзіміз осы уақытта ол туралы жазбады.
       *[other] жалғыз дереккөзіміз осы уақытта ол туралы жазды.
    }
   *[other] : { $sources } дереккөзіміздің ішінен осы уақытта ол туралы жазғаны { $covering }.
}
status-unstated = Төмендегі хабарларда мұндағы интернет, электр, заң не толқулар туралы нақты ештеңе жоқ. Бұл «бәрі қалыпты» дегенді білдірмейді.
status-parts = Бөліктері бойынша: { $parts }
status-as-of = Жағдай: { $at }
status-everywhere-title = { $count } өңірде бірдеңе болып жатыр
status-quiet-title = Еш жерде шұғыл ештеңе белгілі емес
status-quiet = Соңғы { $days } күнде әлі жалғасып жатқан ештеңе туралы хабар жоқ. Бұл — белгілі болғаны ғана, бәрі қалыпты деген сөз емес. Кім жауап беріп тұрғанын /sources көрсетеді.
dimension-no-reports = { $days } күнде хабар жоқ
dimension-unstated = нақты ештеңе жоқ, бірақ { $count } жаңалық айтады, соңғысы { $age }
dimension-began = басталуы: { $since }
dimension-state-since = { $state }, басталуы: { $since }
dimension-since = басталуы: { $since } ({ $duration })
dimension-when = { $since } ({ $duration } бұрын)
measured-ordinary = ерекше ештеңе жоқ
dimension-inherited = бүкіл ел: { $country }
basis-reported = { $count ->
    [1] бір ғана басылым, расталмаған, { $age }
   *[other] { $count } басылым, соңғысы { $age }
}
basis-ended = бір ғана басылым, { $age }
basis-agree = { $count ->
    [1] бір басылым, { $age }, өлшеумен расталған
   *[other] { $count } басылым, соңғысы { $age }, өлшеумен расталған
}
basis-measured = өлшеу бойынша, жаңа хабар жоқ
basis-worse = өлшеу бойынша, хабарланғаннан нашар
basis-stale = соңғы хабар { $age }
told-reported = хабар бойынша
told-before = оған дейін
told-denied = жоққа шығарады
told-also = сондай-ақ
told-over = аяқталды
trouble-announced = жарияланды: { $state }
trouble-from = басталуы: { $since }
until-date = аяқталуы: { $until }
ended-by-term = мерзімі бітті: { $until }
daily = күн сайын
ended-measured = өлшеу бойынша: { $since } – { $until }
daily-from = күн сайын, басталуы: { $from } UTC
daily-hours = күн сайын { $from }-{ $until } UTC
where-part = ішінара
where-share = шамамен { $percent }%
where-regions = { $regions }
who-mobile = тек мобильді
who-fixed = тек сымды
who-provider = бір провайдер
who-miners = майнерлер
who-industry = өнеркәсіп
who-households = тұрғындар
basis-unconfirmed-end = бір басылым аяқталды дейді, расталмаған
dimension-nothing-now = қазір белгілі ештеңе жоқ, соңғы хабар { $age }
told-measured = өлшенген
claim = { $count ->
    [1] { $what } ({ $first }, { $at })
   *[other] { $what } ({ $count } басылым, соңғысы { $first }, { $at })
}
claim-cited = { $count ->
    [1] { $what } ({ $cited }, жеткізген { $first }, { $at })
   *[other] { $what } ({ $cited }, жеткізген { $count } басылым, соңғысы { $first }, { $at })
}
measured-normal = { $source } қалыпты деңгейдің { $value }%-ы{ $detail ->
    [none] {""}
   *[other] {": "}{ $detail }
} ({ $at })
measured-alone = { $source } бір көрсеткіш төмен, қалғаны қалыпты: { $detail } ({ $at })
measured-state = { $source } { $what } ({ $at })
measured-detail = { $source } { $what }: { $detail } ({ $at })
measured-pending = { $source }: сұралды, жауап қазір келеді
measured-not-covered = { $source } бұл өңірді өлшемейді
measured-silent = { $source }: мына уақыттан бері жауап жоқ: { $since }
data-from = Деректер: { $sources }
field-farm = Сіздің ферма
farm-report = { $farm } хабарлайды: { $said } · басталуы: { $since }{ $isOver ->
    [yes] , аяқталуы: { $until }
   *[no] {" "}({ $age })
}
field-hash-rate = Хешрейт
field-share = Үлес
field-reports = Хабарлар
field-difficulty = Қиындық
field-adjustment = Келесі қайта есептеу
hash-rate-line = { $value } EH/s ± { $sigma }%, { $hours } сағаттық орташа, соңы: { $at } ({ $source })
hash-rate-second = { $source } сол күні: { $value } EH/s ({ $difference }%)
hash-rate-not-comparable = { $source } сол күні: { $value } EH/s, салыстыруға келмейді
hash-rate-against-yesterday = алдыңғы күнге қарағанда { $percent }% ({ $sigmas } сигма)
hash-rate-against-last-week = апта алдыңғысына қарағанда { $percent }% ({ $sigmas } сигма)
hash-rate-against-record = рекордтық аптаға ({ $at }) қарағанда { $percent }% ({ $sigmas } сигма)
hash-rate-week = 7 күнде { $value } EH/s ± { $sigma }%
hash-rate-not-visible = әлі көрінбейді: бұл { $hours } сағ өшуден бұрын басталған
hash-rate-change = трендке қарағанда { $percent }%, { $sigmas } сигма
hash-rate-reported = хабар бойынша: «{ $sentence }» ({ $source }, { $at })
hash-rate-noise = кездейсоқ ауытқу шегінде
hash-rate-unknown = белгісіз: соңғы күндердің хешрейті бірде-бір дереккөзде жоқ
hash-rate-meaning = Блоктар кездейсоқ табылады, сондықтан әр бағада қателік бар: тек 3 сигмадан асқан өзгеріс бірдеңе білдіреді.
difficulty = { $value } T ({ $source }), { $implied } EH/s үшін есептелген
adjustment = күтілетіні { $percent }%, шамамен { $at }
epoch-passed = кезеңнің { $percent }%-ы өтті
share-line = { $percent }% ({ $source }, { $month })
share-old = бүгін қаншасына қауіп барын айтуға тым ескі
share-exposed = {" "}→ { $least }-{ $most } EH/s қауіпте
history-title = { $region } · тарихы
history-none = Мұнда белгілі оқиға жоқ. Бұл «ештеңе болмады» дегенді білдірмейді: тек дереккөздеріміз жазғаны көрінеді.
history-open = оқиға, әзірге { $duration }
history-earlier = бұрынғы { $count } өзгеріс көрсетілмеді
history-lasted = { $state }, { $duration } бойы
history-lasting = { $state }, әзірге { $duration }
history-closed = оқиға, { $duration } созылды

## Why, test

field-title = тақырыпша
field-lead = бірінші абзац
field-body = мәтін
matched = Сәйкес келді: { $parts }
matched-part = { $claim } («{ $quote }», { $where })
matched-nothing = Ештеңе сәйкес келмеді.
claim-relevant = майнерлерге қатысты
claim-not-relevant = майнерлерге қатысы жоқ
claim-doubted = қайта оқу мұны растамайды
claim-refuted = қайта оқу мұны жоққа шығарады
why-told = Осында хабарланды
why-not-told = Осында хабарланбады
why-irrelevant = Ешкімге хабарланбайды: майнерді тоқтата алатын нәрсе туралы емес.
why-nobody = Мұндағы ешбір жазылым оны сұрамайды. Не сұралғанын /subscriptions көрсетеді.
why-about = { $name }: мұнда не келді және неге
why-about-none = Соңғы { $days } күнде дереккөздерім бұл туралы ештеңе жазған жоқ, сондықтан жіберетін ештеңе болмады. Бұл «ештеңе болмады» дегенді білдірмейді.
why-story = Бұл туралы { $count } басылым жазды: { $publishers }
verdict-sent = { $filter } · хабарланды, { $at }: { $reason }
verdict-waiting = { $filter } · күтуде, басталуы { $at }: { $reason }
verdict-stopped = { $filter } · тоқтатылды, { $at }: { $reason }
verdict-would-tell = { $filter } · хабарланар еді: { $reason }
verdict-would-stop = { $filter } · хабарланбас еді: { $reason }
because-taught = әкімші мұндай жаңалықты қате деді.
lesson = { $words ->
    [none] Бұл ескерту осында «{ $kind }» деп белгіленді ({ $at }).
   *[other] «{ $headline }» сияқты, ол осында «{ $kind }» деп белгіленген ({ $at }). Ортақ сөздер: { $words }.
} Қайтару: /feedback.
because-muted = «{ $name }» осында үнсіз. /unmute қайта қосады.
because-severity = сұралғаннан маңызы төмен.
because-no-region = сіз жазылған өңірлердің ешқайсысы туралы емес.
because-regions = басқа өңір.
because-topics = басқа тақырып.
because-excluded-regions = тек алып тасталған жерлерде болған.
because-excluded-topics = тек алып тасталған тақырып туралы.
because-before-subscription = бұл жазылымнан бұрын хабарланған.
because-words = сөздердің ешқайсысы жоқ.
because-excluded-words = алып тасталған сөз бар.
because-closed = жазылым жабық.
because-nothing-new = жаңа ештеңе айтылмады.
because-merged = басқа хабардың бөлігі болды.
because-never-told-here = бұл толықтыратын хабар осында берілмеген.
because-told-in-a-digest = жинақта хабарланып қойған.
because-cannot-edit = тек бір басылым қосылды, ал мұнда хабарды өзгертуге болмайды.
because-quiet-hours = тыныш уақытта келді, ол біткенде жинақта болады.
because-budget = бірден көп ескерту келді, келесі жинақта болады.
because-digest = жинақта.
because-first = бұл жаңалық туралы алғашқы хабар.
because-escalated = маңызы артты.
because-updated = жаңа мәлімет шықты.
because-resolved = аяқталды.
because-corrected = басылым хабарын түзетті.
because-publisher = тағы бір басылым жазды.
because-in-force = жарияланған нәрсе басталды.
because-ended = мерзімі бітті.
because-reminder = ертең басталады.
because-retold = тек өткенді айтады.
because-over-before-told = осында хабарланғанша аяқталып қойған.
because-rate-limited = платформа күте тұруды сұрады.
because-unavailable = платформамен байланыс болмады, қайталанады.
because-rejected = платформа хабарды қабылдамады.
because-rejected-why = біржола қабылданбады: { $why }.
because-could-not-be-made = хабар құрастырылмады, бұл менің қатем.
because-forbidden = жазуға рұқсат болмады.
because-gone = ол жер енді жоқ.
because-not-relevant = майнерді тоқтата алатын нәрсе туралы емес.
because-already-known = Hashwire іске қосылғанға дейін болған, бір жинақта келеді.
because-first-sight = лентасы жаңа: бұрынғысынан тек 3 сағаттан жас шұғыл хабарлар беріледі.
because-undated = күні жоқ, сондықтан жаңалық деп санауға болмайды.
because-too-old = алғаш көрінгенде 48 сағаттан асқан.
because-unsubscribed = жіберілгенше жазылым тоқтатылды.
because-expired = сақтау мерзімінен ескі.
because-could-not-be-sent = жіберілмеді, қайталанады.
because-on-its-way = жолда.
because-moved = чат көшті.
test-relevant = Бұл ескерту болар еді
test-irrelevant = Бұл ескерту болмас еді

## Commands: descriptions (at most 100 characters)

command-start = Hashwire не істейді, мысал және келесі қадам
command-status = Өңір туралы не белгілі, дереккөзі мен уақыты; өңірсіз: барлық жер
command-latest = Ең жаңа хабарлар, өңір не тақырып бойынша да болады
command-subscribe = Осында ескерту алу: өңір, тақырып, сөз, ең төмен маңыздылық
command-unsubscribe = Сұралған ескертулерді тоқтату
command-subscriptions = Осында не сұралған және қайда келеді
command-mute = Тақырыпты, өңірді, сөзді не басылымды біраз уақыт үнсіз ету
command-unmute = Үнсіздікті алып тастау
command-mutes = Осында не үнсіз және қашанға дейін
command-why = Жаңалық осында неге хабарланды не хабарланбады
command-wrong = Ескертудің қай жері қате: ұқсас жаңалықтар осында солай қаралады
command-feedback = Осында не қате делінген және оны қалай қайтаруға болады
command-test = Мәтін не бет неге сәйкес келер еді және осында кімге хабарланар еді
command-history = Өңірде не болды: әр өзгеріс, дереккөзі, қанша созылғаны
command-hashrate = Желі хешрейті және оның қателігі
command-topics = Қандай тақырыптар бар
command-regions = Жер аты қалай жазылады және қайда бірдеңе болып жатыр
command-sources = Қай дереккөз жауап береді, қайсысы бермейді, қашаннан бері
command-settings = { $platform ->
    [discord] Тіл, уақыт белдеуі, тыныш уақыт және аталатын рөл; тармақтар
    [telegram] Тіл, уақыт белдеуі және тыныш уақыт; бекіту, хештегтер, алдын ала көрініс
   *[other] Тіл, уақыт белдеуі және тыныш уақыт
}
command-help = Барлық команда, не біреуі параметрлерімен және мысалымен
command-forget = Осы { $place ->
    [server] сервер
   *[other] чат
} туралы сақталған деректің бәрін өшіру
command-replay = Жазылған оқиғаны арна көргендей етіп ойнату

## Names of the commands on Discord, beside the English ones: one word in lower case, at most 32 characters

name-start = бастау
name-status = ахуал
name-latest = жаңалықтар
name-subscribe = жазылу
name-unsubscribe = тоқтату
name-subscriptions = жазылымдар
name-mute = үнсіз
name-unmute = қосу
name-mutes = үнсіздер
name-why = неге
name-wrong = қате
name-feedback = пікірлер
name-test = тексеру
name-history = тарих
name-hashrate = хешрейт
name-topics = тақырыптар
name-regions = өңірлер
name-sources = дереккөздер
name-settings = баптаулар
name-help = көмек
name-forget = ұмыту

## Names of the options on Discord, beside the English ones: one word in lower case, at most 32 characters

option-name-region = өңір
option-name-window = кезең
option-name-about = не_туралы
option-name-page = бет
option-name-regions = өңірлер
option-name-topics = тақырыптар
option-name-words = сөздер
option-name-severity = маңыздылық
option-name-channel = арна
option-name-role = рөл
option-name-silent = дыбыссыз
option-name-which = қайсысы
option-name-what = не
option-name-duration = мерзім
option-name-except-critical = шұғылдан_басқа
option-name-link = сілтеме
option-name-undo = қайтару
option-name-text = мәтін
option-name-country = ел
option-name-language = тіл
option-name-time-zone = уақыт_белдеуі
option-name-quiet-hours = тыныш_уақыт
option-name-mention-from = атау_деңгейі
option-name-operator = оператор
option-name-threads = тармақтар
option-name-command = команда
option-name-confirm = растау
option-name-digest = жинақ
option-name-sound = дыбыс
option-name-length = ұзындық
option-name-feed = лента
option-name-all = барлығы
option-name-file = файл

## Options and examples

option-status-region = Ел, облыс не штат, кез келген тілде; онсыз: барлық жер
option-latest-about = Өңір, тақырып, не екеуі де үтір арқылы
option-regions-country = Ел, бөліктерін көру үшін
option-status-window = График аралығы: 48h не 30d
option-subscribe-regions = Елдер, облыстар, штаттар үтірмен, -аты алып тастайды; онсыз: барлық жер
option-subscribe-topics = Тақырыптар үтірмен, -аты алып тастайды; онсыз: бәрі
option-subscribe-words = Болуы керек сөздер, тіркес "тырнақшада", -сөз болмауы керек, үтірмен
option-subscribe-severity = Ең төмен маңыздылық: әдеттегі, маңызды не шұғыл
option-subscribe-channel = Ескерту қайда барады; онсыз: осында
option-subscribe-role = Осы ескертулер туралы хабар алатын рөл
option-subscribe-silent = Бұл ескертулер дыбыссыз келеді
option-unsubscribe-which = Қай жазылым, не "all"
option-mute-what = Тақырып, өңір, сөз не басылым
option-mute-duration = Қанша: 1h30m, 7d, бір апта, 18:00-ге дейін, бүгін түнде; онсыз: қайта қосқанша
option-mute-except-critical = Шұғыл ескертулер бәрібір келеді
option-unmute-what = Нені қайта қосу керек, не "all"
option-why-link = Мақала сілтемесі
option-wrong-link = Мақала сілтемесі, не ескертуге жауап
option-wrong-what = Майнингке қатысы жоқ, жері қате, жағдайы қате, қайталау не жарнама
option-feedback-undo = Тізімдегі нөмір, не "all"
option-test-text = Тақырыпша, мәтін не сілтеме
option-history-region = Ел, облыс не штат, кез келген тілде
option-settings-language = Hashwire осында сөйлейтін тіл
option-settings-time-zone = Қала не UTC+5; уақыт сонымен көрсетіледі, тыныш уақыт та соған сай
option-settings-quiet-hours = Мысалы, 22:00-07:00; тек шұғыл өтеді; не "off"
option-settings-role = Аталатын рөл
option-settings-mention-from = Рөл қай маңыздылықтан бастап аталады; не "off"
option-settings-channel = Тек осы арна үшін: өз тілі, уақыты, рөлі, тармақтары
option-settings-operator = Осындағы барлық батырманы баса алатын рөл
option-settings-threads = Әр оқиғаға бөлек тармақ
option-settings-pin = Шұғыл ескертулер аяқталғанша бекітулі тұрады
option-settings-hashtags = Ескерту соңындағы хештегтер, мысалы #Қазақстан #интернет
option-settings-preview = Басылым бетінің алдын ала көрінісі
option-page = Тізімнің қай беті
option-help-command = Команда аты
option-forget-confirm = Иә, өшіру
option-replay-recording = Жазба аты

example-start = /start
example-status = /status қазақстан
example-latest = /latest қазақстан электр
example-subscribe = /subscribe қазақстан, иркутск облысы электр "иммерсиялық салқындату" -скам маңызды
example-unsubscribe = /unsubscribe all
example-subscriptions = /subscriptions
example-mute = /mute заң 7d except_critical
example-unmute = /unmute заң
example-mutes = /mutes
example-why = /why https://example.org/article
example-wrong = /wrong жарнама https://example.org/article
example-feedback = /feedback
example-test = /test Қазақстанда майнерлерге электр лимиті енгізілді
example-history = /history қазақстан
example-hashrate = /hashrate
example-topics = /topics
example-regions = /regions қазақстан
example-sources = /sources
example-settings = /settings language:kk time_zone:Asia/Almaty quiet_hours:22:00-07:00
example-help = /help subscribe
example-forget = /forget
example-replay = /replay january-2022

choice-24h = 24 сағат
choice-7d = 7 күн
choice-30d = 30 күн
choice-with-words = Тек мына сөздермен: { $words }
choice-without-words = Мына сөздерсіз: { $words }
choice-forever = қайта қосқанша

## Answers

about-bot = Hashwire өңірдегі интернет пен жарықтың өшкенін, жаңа ережелерді биткоин майнерлеріне бірден хабарлайды: дереккөзі мен сенімділігін айтып. «Старт» басыңыз не бірден сұраңыз: /status қазақстан. Топта не арнада бәріне хабарлайды.
about-bot-short = Интернет пен жарық өшсе, жаңа ереже шықса — майнерлерге бірден хабарлайды, дереккөзімен.
presence = { $sources ->
    [0] дереккөз жоқ: ешқайсысы жауап бермейді
    [one] { $sources } дереккөз
   *[other] { $sources } дереккөз
}, { $places ->
    [0] мазасыз жер жоқ
    [one] { $places } жер мазасыз
   *[other] { $places } жер мазасыз
}
start-title = Hashwire майнерді тоқтата алатын нәрсенің бәрін бақылайды
start-what = Өңірдің интернетіне, жарығына не заңына бірдеңе болса, бір рет айтады: фактілер, дереккөздер және қаншалықты сенімді екені. Басқа басылымдар растаса, хабарын өзгертеді, бәрі аяқталғанда соған жауап жазады.
start-example = Мысалы: «ШҰҒЫЛ · Қазақстан · интернет: бүкіл Қазақстанда интернет өшті, майнерлер желіде жоқ. NetBlocks айтуынша, байланыс қалыпты деңгейдің 5%-ы. 3 басылым».
start-next = Әрі қарай: /subscribe мұнда не таңдауға болатынын көрсетеді, { $platform ->
    [discord] /subscribe regions:all
   *[other] /subscribe all
} — бәріне жазылу. /status { $platform ->
    [discord] region:қазақстан
   *[other] қазақстан
} бірден жауап береді.
note-every-topic = /{ $command } жердің барлық тақырыбын бірден көрсетеді, соның ішінде: { $topics }.
note-unread = Мына бөлігі ескерілмеді: «{ $value }». Не сұрауға болатынын /help көрсетеді.
note-widened = «{ $value }» дегенді былай түсіндім: { $place }, түгел.
add-to-channel = Арнаға қосу
add-to-group = Топқа қосу
added-to = Енді сонда жаза аламын. Төмендегі батырмалар соған арналған. Мұнда тергенде командада алдымен оның аты жазылады: /subscribe { $chat } қазақстан
chat-absent = Не мен { $chat } ішінде жоқпын, не сіз оның әкімшісі емессіз. Мені жазу құқығымен қосып, қайталап көріңіз.
away-title = Мен болмадым
away = { $count ->
    [1] Бұл мен жоқта келді, енді жауап беруге кеш
   *[other] Бұл { $count } хабар мен жоқта келді, енді жауап беруге кеш
}. Әлі керек болса, қайта жазыңыз:
add-to-server = Hashwire-ді серверге қосу
server-absent = Бұл серверге тек командалар қосылған: жауап бере аламын, бірақ ескерту жібере алмаймын. Мені осы сілтемемен қосып, қайталап көріңіз.
note-ignored = /{ $command } соңынан ештеңе керек емес, сондықтан «{ $value }» ештеңені өзгертпеді.
ask-words = Түсінгенім: { $understood }. { $words } — мен білетін жер, тақырып не маңыздылық емес.{ $near ->
    [0] {""}
   *[other] {" "}Мыналардың бірі ме?
} Ескертуде осы сөз болуы керек пе? Тырнақшаға алсаңыз, бірден солай түсінемін.
ask-words-alone = { $words } — мен білетін жер, тақырып не маңыздылық емес.{ $near ->
    [0] {""}
   *[other] {" "}Мыналардың бірі ме?
} Сөз ретінде тек ол бар мәтіндер келеді. Тырнақшаға алсаңыз, бірден солай түсінемін.
ask-value = { $option } қандай болсын? Не жазуға болатынын /help { $command } көрсетеді.
ask-option = /{ $command } үшін бұл керек. Мысалы: { $example }
ask-choose = Түймелердің бірін басыңыз не жазыңыз: { $example }
ask-which-told = Ол хабарда бірнеше оқиға бар. Қайсысы?
subscribe-ask-title = Осында не келсін?
subscribe-menu-regions = Бірнеше жер
subscribe-menu-topics = Бірнеше тақырып
subscribe-ask = Бір басу жеткілікті; кейін тағы қосуға болады. Дәлірек таңдау үшін атаңыз: { $platform ->
    [discord] /subscribe regions:қазақстан topics:электр severity:маңызды
   *[other] /subscribe қазақстан электр маңызды
}
subscribe-done = Жазылдыңыз
subscribe-where = Ескертулер мына жерге келеді: { $where }.
webhook-signed = Сұраулар { $secret } кілтімен қол қойылып жіберіледі: оны ешкімге көрсетпеңіз, ол бағдарламаңызға тексеру үшін керек (standardwebhooks.com). Тоқтату үшін /unsubscribe командасын сол мекенжаймен жазыңыз.
subscriptions-webhooks = Ескертулер мұнда да жіберіледі: { $names }. Қайсысы екенін мекенжаймен жазылған /subscriptions көрсетеді.
subscribe-changed = Жазылым өзгерді
subscribe-known = Бұл жазылым бұрыннан бар
subscribe-again-done = { $count } жазылым жалғасады
subscribe-again-left = { $count } жабық қалды: ескерту баратын жерге әлі жаза алмаймын.
button-subscribe-again = { $count } жазылымды жалғастыру
subscribe-missing-title = Ол жерге әзірге жаза алмаймын
subscribe-missing = Жетіспейді: { $missing }. Соны Hashwire-ге беріп, қайталап көріңіз. Әзірге ештеңеге жазылған жоқ.
subscribe-no-example = { $seen ->
    [0] Соңғы { $days } күнде ештеңе хабарланбады, сондықтан ештеңе келмес те еді.
   *[other] Соңғы { $days } күнде ештеңе келмес еді.
}
subscribe-examples = { $count ->
    [1] Соңғы { $days } күнде мынау келер еді:
   *[other] Соңғы { $days } күнде { $count } жаңалық келер еді, ең жаңалары:
}
subscribe-missed = { $count } өтпеді: { $reason }
subscribe-next = Тым көп пе? /mute тақырыпты біраз уақыт үнсіз етеді. Шұғыл ескертулер бірінші сөзінен-ақ белгілі.
filter-everything = бәрі
filter-without = қоспағанда: { $words }
ask-which-subscription = Қайсысы? Бірнешеуі бар.
unsubscribe-done = { $count } жазылым тоқтатылды
subscriptions-title = { $count } жазылым
subscriptions-none-title = Жазылым жоқ
subscriptions-none = Осында әлі ештеңе хабарланбайды. /subscribe бастайды: бәріне не сіз атаған өңірлер мен тақырыптарға.
subscription-here = осында
subscription-at = { $where }
subscription-paused = тоқтап тұр, онда жетіспейді: { $reason }
subscription-closed = жабық, ол жер енді жоқ
mute-done = Үнсіз: { $name } ({ $kind ->
    [topic-in] өңірдегі тақырып
    [topic] тақырып
    [region] өңір
    [word] сөз
    [publisher] басылым
   *[incident] оқиға
})
mute-kind-topic-in = өңірдегі тақырып
mute-kind-topic = тақырып
mute-kind-region = өңір
mute-kind-word = сөз
mute-kind-publisher = басылым
mute-kind-incident = оқиға
this-incident = осы оқиға
topic-in-region = { $region } · { $topic }
mute-done-several = Үнсіз: { $names }
mute-silenced = { $of ->
    [0] Соңғы { $days } күнде осындағы жазылымдардан ештеңе келмеді, үнсіз ететін ештеңе болмады.
   *[other] Осындағы жазылымдарға соңғы { $days } күнде келген жаңалық: { $of }, соның үнсіз болатыны: { $count }.
}
mute-scope = Осы бүкіл { $place ->
    [server] серверге
    [terminal] терминалға
   *[other] чатқа
} қолданылады, басқаларға емес.
mute-forever = қайта қосқанша
mute-until = мына уақытқа дейін: { $until }
mute-except-critical = шұғыл ескертулер бәрібір келеді
mutes-title = Үнсіз: { $count }
mutes-none-title = Үнсіз ештеңе жоқ
mutes-none = Жазылған ескертулердің бәрі келеді. /mute тақырыпты, өңірді, сөзді не басылымды үнсіз етеді.
unmute-done = Қайта қосылды: { $names }
unmute-next = Енді болатын нәрсе қайтадан хабарланады.{ $following ->
    [0] {""}
   *[other] {" "}Үнсіз болған, бірақ әлі өзекті { $following } ескерту қазір келеді.
}
latest-title = Ең жаңа хабарлар
latest-none-title = Жаңалық жоқ
latest-none = { $days } күнде ештеңе хабарланбады. Бұл — дереккөздеріміздің айтқаны, ештеңе болмады деген сөз емес.
topics-title = Тақырыптар
topics-next = { $platform ->
    [discord] Біреуіне жазылу: /subscribe topics:электр. Үнсіз ету: /mute what:электр duration:7d.
   *[other] Біреуіне жазылу: /subscribe электр. Үнсіз ету: /mute электр 7d.
}
regions-title = { $count } ел мен аумақ, { $parts } облыс пен штат
regions-how = Жерді кез келген тілде не кодымен атаңыз: kazakhstan, Қазақстан, kz, texas, us-tx. Елге оның бөліктері де кіреді.
regions-busy = Мына жерлерде бірдеңе болып жатыр: { $regions }. /status қараңыз.
regions-next = { $platform ->
    [discord] /regions country:қазақстан
   *[other] /regions қазақстан
} елдің бөліктерін көрсетеді.
regions-of = { $region } ({ $code }) және бөліктері
regions-no-parts = Тек тұтас күйінде белгілі.
sources-title = Жауап беретін дереккөз: { $answering } / { $sources }
sources-last-good = Соңғы дұрыс жауап: { $age }.
sources-no-answer = Әлі бірде-бір дереккөз жауап берген жоқ.
sources-model = Модель: бүгін { $requestsToday } сұрау, іске қосылғалы { $inputTokens } токен оқылды, { $outputTokens } жазылды; орнына басылымның өз сөйлемдері алынды: { $fallbacks }.
sources-counts = { $failing ->
    [0] Бәрі дұрыс істейді
   *[other] Ақауы бар: { $failing }
}{ $waiting ->
    [0] .
   *[other] ; әлі сұралмаған: { $waiting }.
}
source-failing = { $failures } рет жауап бермеді, соңғы дұрыс жауап: { $last } · { $error }
source-dead = істен шыққан саналады: қатарынан { $failures } рет жауап бермеді, соңғы дұрыс жауап: { $last } · { $error }
fault-http = HTTP { $detail }
fault-no-host = мұндай сервер жоқ
fault-name-server = атаулар сервері жауап бермейді
fault-refused = қосылудан бас тартылды
fault-broken-off = қосылым үзілді
fault-no-connection = берілген уақытта қосылу мүмкін болмады
fault-no-route = сервер қолжетімсіз
fault-unreachable = қолжетімсіз ({ $detail })
fault-certificate-expired = сертификатының мерзімі өткен
fault-certificate-self-signed = сертификатына өзі қол қойған
fault-certificate-unverified = сертификатын тексеру мүмкін емес
fault-certificate-other-host = сертификаты басқа серверге берілген
fault-timeout = { $detail } с ішінде толық жауап болмады
fault-redirect-address = веб-мекенжай емес жерге бағыттайды
fault-redirect-robots = robots.txt тыйым салған жерге бағыттайды
fault-redirects = { $detail } реттен көп бағыттау
fault-private = { $detail } — жеке не арнайы мекенжай
fault-entries = жазбаларын оқу мүмкін емес
fault-nested = { $detail } элементтен терең
fault-no-feed = лента емес, <{ $detail }> құжаты
fault-no-xml = XML құжаты емес
fault-no-json = жауап JSON емес
fault-too-long = жауап тым ұзын
fault-shape = жауаптың пішімі күткендей емес
fault-unreadable = оқылмайды: «{ $detail }»
fault-says = «{ $detail }» деп жауап береді
fault-slow = { $detail } с ішінде оқылмады
source-emptied = жауап береді, бірақ жазбалары жоғалған; соңғы хабар: { $age }
source-old = жауап береді, бірақ көптен бері жаңармаған; соңғы хабар: { $age }
source-undated = жазбаларының күні оқылмайды, шыққан уақыты алынады; соңғы хабар: { $age }
sources-advice = Олар қалпына келгенше, тек солар жазатын жаңалық мұнда болмайды: сілтемелер өз беттеріне апарады. Ақаулардың көбі өзі жойылады. Күндер бойы үнсіз тұрған дереккөз мекенжайын ауыстырған болуы мүмкін: оны Hashwire иесі feeds:check арқылы тексереді.
sources-next-try = Келесі әрекетке дейін: { $wait }.
settings-title = Осы { $place ->
    [server] сервер
    [terminal] терминал
   *[other] чат
} баптаулары
settings-changed = Баптаулар өзгерді
settings-how = Өзгерту үшін атаңыз: /settings quiet_hours:22:00-07:00, не өшіріңіз: /settings quiet_hours:off.
field-language = Тіл
field-time-zone = Уақыт белдеуі
field-quiet-hours = Тыныш уақыт
field-mention = Рөлді атау
field-operator = Барлық батырманы баса алатын рөл
field-channel = Арна
field-threads = Әр оқиғаға тармақ
field-pin = Шұғыл ескертуді бекіту
field-hashtags = Хештегтер
field-preview = Сілтеменің алдын ала көрінісі
field-own-settings = Өз баптаулары бар арналар
button-switch-on = { $what }: қосу
button-switch-off = { $what }: өшіру
button-same-as-server = Сервердегідей
button-no-operator = Батырма рөлін алып тастау
settings-operator = Осы рөлдегілер мұндағы барлық батырманы баса алады. Команда да тере алуы үшін рөлге «Server Settings > Integrations» бөлімінде рұқсат беріңіз.
settings-missing = Бұл үшін осында рұқсат жетіспейді: { $missing }. Рұқсат беріңіз, келесі ескертуден бастап істейді.
mention-from = { $role }, «{ $severity }» деңгейінен бастап
help-title = Командалар
help-manager = { $platform ->
    [telegram] (әкімшілер)
   *[other] (әкімшілер)
}
help-manager-only = { $platform ->
    [discord] Тек серверді басқара алатындар қолдана алады.
    [telegram] Тек осы чаттың әкімшілері қолдана алады.
   *[other] Тек әкімшілер қолдана алады.
}
help-required = (міндетті)
help-example = Мысалы:
help-next = { $platform ->
    [discord] /help command:subscribe біреуін мысалмен түсіндіреді.
   *[other] /help subscribe біреуін мысалмен түсіндіреді.
}
forget-ask-title = Осы { $place ->
    [server] сервер
    [terminal] терминал
   *[other] чат
} туралы бәрін өшіру керек пе?
forget-ask = Жазылымдар, үнсіздер, баптаулар және осында не хабарланғаны біржола өшеді. Ескертулер тоқтайды. Қайтаруға болмайды.
forget-done-title = Өшірілді
forget-done = { $count } жазба өшірілді. Осы { $place ->
    [server] сервер
    [terminal] терминал
   *[other] чат
} туралы ештеңе сақталмайды.
replay-done-title = Жазба аяқталды
replay-done = { $from } – { $until }: { $publishers } басылымнан { $reports } хабар. Арнаға { $alerts } жаңа хабар, бұрынғыға { $answers } жауап және { $edits } үнсіз түзету келер еді. Жаңа ештеңе айтпаған хабарлар: { $silent }.
replay-next = /status қазақстан бұрынғыдай қазіргі жағдайды көрсетеді.
replay-alert = { $at } · жаңа хабар
replay-edit = { $at } · бұрынғы хабарды түзету
replay-answer = { $at } · бұрынғы хабарға жауап
replay-asked = { $at } · біреу терді: { $command }

## Mistakes

error-title = Болмады
error-unexpected-title = Менде бірдеңе бұзылды
error-unexpected = Сіздің кінәңіз емес, меніңше, ештеңе жарты жолда өзгеріп қалған жоқ. Қайталап көріңіз; тағы болса, журналда да бар мына нөмірді бот иесіне беріңіз: { $id }
error-not-shown = Жауап бар, бірақ мұнда көрсетілмеді. Қайталап көріңіз; тағы болса, журналда да бар мына нөмірді бот иесіне беріңіз: { $id }
error-late = Бір минуттан асты, сондықтан күтуді қойдым. Біраздан соң қайталап көріңіз.
error-too-fast = Бір минутқа тым көп. Біраздан соң қайта жауап беремін; ескертулер келе береді.
error-manager-only = { $platform ->
    [discord] /{ $command } осындағы бәріне әсер етеді, сондықтан «Серверді басқару» рұқсаты керек.
    [telegram] /{ $command } осындағы бәріне әсер етеді, сондықтан тек осы чаттың әкімшілері қолданады. Жасырын әкімшілер де.
   *[other] /{ $command } осындағы бәріне әсер етеді, сондықтан тек әкімшілер қолданады.
}
error-option = «{ $value }» дегенді { $option } ретінде оқи алмадым. Не керегін /help { $command } көрсетеді.
error-window = «{ $value }» — мен сыза алатын аралық емес. 48h не 30d деп жазыңыз.
error-unknown-region = { $near ->
    [0] «{ $value }» деген жерді білмеймін. Елдер, майнинг бар облыстар мен штаттар кез келген тілде не кодпен белгілі: қазақстан, kz, texas, us-tx.
   *[other] «{ $value }» қай жер екеніне сенімді емеспін. Мыналардың бірі ме?
}
error-unknown-topic = «{ $value }» деген тақырып жоқ. Бар тақырыптар:
error-unknown-label = «{ $value }» — мен білетін тақырып та, жер де, үтірмен жазылған екеуі де емес. Оларды /topics пен /regions көрсетеді.
error-two-labels = «{ $value }»: /{ $command } бір жер, бір тақырып не екеуінен бір-бірден алады. Қайсысынан бастайық?
error-unknown-severity = «{ $value }» — маңыздылық емес. Әдеттегі, маңызды не шұғыл деп жазыңыз.
error-unknown-command = { $near ->
    [0] «{ $value }» дегенді түсінбедім. Жерді атаңыз, мысалы қазақстан, не тақырыпты, мысалы электр. Барлық команданы /help көрсетеді.
   *[other] «{ $value }» деген команда жоқ. Мынау ма?
}
error-is-option = «{ $value }» — команда емес, /{ $command } командасының параметрі. Былай жазыңыз: { $example }
error-page = «{ $value }» — бет емес. Сан жазыңыз, мысалы 2.
error-duration = «{ $value }» — ұзақтық емес. 30m, 1h30m, 7d, бір апта, 18:00-ге дейін, бүгін түнде не мәңгі деп жазыңыз, ең көбі бір жыл.
error-line-length = Бірден тым көп: /{ $command } соңынан ең көбі { $characters } таңба және { $words } сөз.
error-value-length = { $option } үшін тым ұзын: ең көбі { $characters } таңба.
error-unknown-option = /{ $command } командасында «{ $value }» параметрі жоқ. Барлары: { $options }
error-given-twice = «{ $first }» пен «{ $second }» екеуі де { $option } үшін, ал оған біреуі керек. Қайсысынан бастаймыз:
error-no-exclusion = /{ $command } «{ $value }» дегенді алып тастай алмайды. Өңірді, тақырыпты, сөзді /subscribe алып тастай алады.
error-not-understood = /{ $command } соңындағы «{ $value }» дегенді түсінбедім.
error-mixed-words = «{ $value }» ішінде жер не тақырып басқа сөздермен араласып тұр. Жерді не тақырыпты бөлек атаңыз; дәл солай кездесуі керек сөздерді тырнақшаға алыңыз.
error-mute-mixed = «{ $value }» ішінде жер, тақырып не басылым мен түсінбейтін сөздермен араласып тұр. Былай жазыңыз: { $platform ->
    [discord] /mute what:қазақстан интернет duration:2h
   *[other] /mute қазақстан интернет 2h
}, не сөздерді тырнақшаға алыңыз: { $platform ->
    [discord] /mute what:"алтын кеніші" duration:7d
   *[other] /mute "алтын кеніші" 7d
}
error-mute-which = «{ $value }» екі мағына береді. Бір жердегі тақырып үтірсіз жазылады: { $platform ->
    [discord] /mute what:қазақстан интернет
   *[other] /mute қазақстан интернет
}. Екеуін де толық үнсіз ету үшін бірінен соң бірін жазыңыз.
error-duration-past = Ол уақыт өтіп кетті. Қанша уақытқа не қашанға дейін екенін жазыңыз: 2h, 18:00-ге дейін, бүгін түнде.
error-switch = «{ $value }» — yes те, no да емес.
error-words = Бұл сөздерді ала алмаймын: ең көбі 25, әрқайсысы 2–60 таңба, үтірмен, тіркес «тырнақшада».{ $platform ->
    [discord] {""}
   *[other] {" "}Параметр аттары ағылшынша: regions:, topics:, words:, severity:, channel:.
}
error-mute-target = «{ $value }» дегенді үнсіз ете алмаймын. Тақырыпты, өңірді, example.org сияқты басылымды не 2–60 таңбалы сөзді атаңыз.
error-mute-pointing = «{ $value }» дегеннің не екенін түсінбедім. Ескертудің астындағы батырманы басыңыз{ $platform ->
    [telegram] {" "}немесе оған /mute деп жауап беріңіз
   *[other] {""}
}. Болмаса тақырыпты, өңірді не басылымды атаңыз; сөзді сол күйінде үнсіз ету үшін тырнақшаға алыңыз.
error-channel = «{ $value }» — мен білетін арна емес. { $platform ->
    [discord] Тізімнен таңдаңыз.
   *[other] Ескерту келуі керек чатта не тақырыпта /subscribe теріңіз.
}
error-channel-here = { $platform ->
    [discord] Арнаны тек серверде атауға болады; мұнда ескертулер осы чатқа келеді.
   *[other] Мұнда басқа жерді атауға болмайды. Ескерту келуі керек чатта не тақырыпта /subscribe теріңіз.
}
error-channel-gone = Ол арнаны көрмеймін. Бар және маған ашық арнаны таңдаңыз.
error-role = «{ $value }» — бұл сервердің рөлі емес. Тізімнен таңдаңыз.
error-role-everyone = Бәрін бірден ояту — тым көп. Басқа рөлді таңдаңыз, мүшелер оны өздері ала алады.
error-role-silent = Бұл рөлді атай алмаймын: ешкімге хабарландыру бармайды. Рөл баптауында бәріне атауға рұқсат беріңіз, не Hashwire-ге «Барлық рөлді атау» рұқсатын беріңіз.
error-role-here = Мұнда атайтын рөл жоқ.
error-mention-role = Рөлді де атаңыз: { option-name-role } мен { option-name-mention-from } бірге жазылады.
error-time-zone = { $near ->
    [0] «{ $value }» — мен білетін уақыт белдеуі емес. Қаланы, елді не айырманы атаңыз: Алматы, Asia/Almaty, UTC+5.
   *[other] «{ $value }» бірнеше белдеу болуы мүмкін. Қайсысы?
}
error-language = { $near ->
    [0] «{ $value }» тілін әлі білмеймін.
   *[other] «{ $value }» тілін әлі білмеймін. Білетіндерім:
}
error-quiet-hours = «{ $value }» — уақыт аралығы емес. 22:00-07:00 не off деп жазыңыз.
error-link = «{ $value }» — сілтеме емес. Толық мекенжайды беріңіз, мысалы https://example.org/article
error-text-length = Тым ұзын: ең көбі 4096 таңба.
error-story-unknown = Бұл сілтемедегі хабарды көрген жоқпын. Неге сәйкес келетінін /test сілтемемен көрсетеді.
error-story-gone = Бұл жаңалық сақтау мерзімінен ескі, себептері енді белгісіз.
error-unreadable = Ол бетті оқи алмадым. Мәтінін /test соңынан қойыңыз.
error-no-subscriptions = Мұнда жазылым жоқ, тоқтататын ештеңе жоқ. /subscribe бастайды.
error-no-such-subscription = Мұнда ондай жазылым жоқ. Таңдаңыз:
error-too-many-subscriptions = Мұнда { $most } жазылым бар. Алдымен біреуін тоқтатыңыз не барына қосыңыз.
error-too-many-mutes = Мұнда { $most } үнсіздік бар. Алдымен біреуін /unmute арқылы қосыңыз.
error-not-muted = { $muted ->
    [0] Мұнда үнсіз ештеңе жоқ.
   *[other] «{ $value }» мұнда үнсіз емес. Үнсіздері:
}
error-feedback-kind = «{ $value }» бұлардың бірі емес. Не қате?
error-wrong-not-sent = Бұл жаңалық осында жіберілмеген, түзететін ештеңе жоқ. Себебін /why сілтемемен көрсетеді.
error-wrong-no-place = Бұл ескертуде жер аталмаған.
error-wrong-no-state = Бұл ескерту жердің жағдайы туралы ештеңе айтпайды: тақырыпшасы басылымның өзінікі.
error-no-such-feedback = { $kept ->
    [0] Мұнда пікір болған жоқ, қайтаратын ештеңе жоқ.
   *[other] «{ $value }» тізімде жоқ. /feedback оны нөмірлерімен көрсетеді.
}
error-no-such-recording = «{ $value }» деген жазба жоқ. /replay january-2022 көріңіз

## Feedback

feedback-not-mining = майнингке қатысы жоқ
feedback-wrong-place = жері қате
feedback-wrong-state = жағдайы қате
feedback-same = қайталау
feedback-advert = жарнама
wrong-done = Ескерілді
wrong-effect-not-mining = Бұл жаңалықтың жалғасы және тақырыпшасы ұқсас хабарлар осында енді жіберілмейді.
wrong-effect-wrong-place = Тақырыпшасы ұқсас хабарлар осында енді { $places } туралы деп саналмайды.
wrong-effect-wrong-state = Тақырыпшасы ұқсас хабарлар осында енді ол жағдайды айтпайды. Тек тақырыпшасы жіберіледі.
wrong-effect-same = Тақырыпшасы ұқсас қайталаулар осында енді жіберілмейді. Нашарлағаны мен аяқталғаны бұрынғыдай хабарланады.
wrong-effect-advert = Бұл жаңалықтың жалғасы және тақырыпшасы ұқсас хабарлар осында енді жіберілмейді.
wrong-critical = Шұғыл ескертулер әрқашан өзгеріссіз жіберіледі, сондықтан бұл тек маңызы төмендеріне қатысты.
wrong-oldest-gone = Ең көбі { $most } сақталады, сондықтан ең ескісі ұмытылды.
wrong-scope = Тек осы { $place ->
    [server] серверге
    [terminal] терминалға
   *[other] чатқа
} қатысты. «Қайтару» батырмасы бұрынғысын қалпына келтіреді.
feedback-title = Осында { $count } ескерту қате делінді
feedback-how = «Қайтару» біреуін кері алады. /feedback undo:all бәрін кері алады.
feedback-none-title = Ештеңе қате делінбеді
feedback-none = Ескерту астындағы «Қате» батырмасы не оған жауап ретіндегі /wrong Hashwire-ге осында не керек емесін үйретеді.
feedback-undone = { $count ->
    [1] Кері алынды
   *[other] { $count } кері алынды
}
feedback-undone-next = Бұл осында келетінге енді әсер етпейді.

## The terminal

banner-title = Hashwire майнерді тоқтата алатын нәрсенің бәрін бақылайды
banner-what = Қазір { $sources } дереккөзді сұрап жатырмын; белгілінің бәрі { $folder } ішінде сақталады.
banner-platforms = DISCORD_TOKEN де, TELEGRAM_TOKEN де берілмеген, сондықтан чат осы терминалда: ескертулер осында келеді.
banner-type = /status қазақстан, /latest не /help теріңіз. /replay january-2022 жазылып алынған өшуді ойнатады. Ctrl-C аяқтайды.
banner-ready = Бірінші айналымда жауап берген дереккөз: { $answering } / { $sources }, жаңа жазба: { $items }
place-state = { $place }: { $state }
banner-busy = Қазір тыныш емес, { $count } жер: { $places }
banner-blind = Бірде-бір дереккөз жауап бермеді. Бұл компьютер интернетке қосулы ма? Hashwire қайталай береді. /sources қателерді көрсетеді, /replay january-2022 интернетсіз де істейді.
trouble-clock-step = Компьютер сағаты { $age } { $by } { $back ->
    [1] артқа
   *[0] алға
} жылжытылды: бұрын айтылған уақыттар да сонша қате болуы мүмкін.
trouble-clock-behind = Компьютер сағаты { $by } артта. Hashwire серверлер айтқан уақытқа сүйенеді. Уақытты синхрондауды (NTP) қосыңыз.
disk-title = Ескертулер жіберілмей тұр
disk-full = Диск толды: жаңа ештеңе сақталмайды, сондықтан ескертулер жіберілмейді. DATA_DIR тұрған дискіде орын босатыңыз. Hashwire өзі жалғастырады.
disk-read-only = Hashwire өз бумасына жаза алмайды: жаңа ештеңе сақталмайды, сондықтан ескертулер жіберілмейді. DATA_DIR бумасына Hashwire-ді іске қосқан пайдаланушыға жазу құқығын беріңіз.
state-away = Дерекқор қолжетімсіз, басталған уақыты: { $since }. Ескертулер күтіп тұр, әзірге онда ештеңе сақталмайды әрі оқылмайды. Ештеңе жоғалмайды, Hashwire өзі жалғастырады.
records-unreadable = Сақталған { $count } жазба оқылмайды, аттап өтілді. Ештеңе үстінен жазылмады. Қайтару үшін Hashwire-ді тоқтатып, DATA_DIR көшірмесін қалпына келтіріңіз.

## Pictures

picture-region = Соңғы { $window } байланыс пен хешрейт графигі, оқиғалары белгіленген
picture-since = басталуы: { $since }
picture-level = соңғы деңгей: { $level } ({ $source }, { $at })
picture-world = Әлем картасы: { $places }.
picture-network = { $days } күндік хешрейт графигі және кездейсоқтық түсіндіретін ауытқу.
window-48h = 48 сағ
window-30d = 30 күн
chart-connectivity = Байланыс, қалыптының %-ы
chart-connectivity-measured = Байланыс, қалыптының %-ы (сол сағаттар, алдыңғы 8 апта)
chart-hash-rate = Желі хешрейті, EH/s, тәуліктік орташа
chart-no-data = бұл аралықта өлшеу де, хабар да жоқ
chart-as-of = жағдай: { $at }
chart-network-title = Желі хешрейті, { $days } күн
chart-band = кездейсоқтық: бір күннің апта орташасынан ауытқуы
chart-world-title = Қазір тыныш емес: { $count } жер
chart-legend-critical = өшірілген, тыйым салынған
chart-legend-warning = іркіліс, шектеу, толқулар
chart-legend-good = қалпына келді, жеңілдетілді
chart-legend-unknown = ахуал белгісіз
chart-legend-none = шұғыл ештеңе белгілі емес

## The web board

web-now = Қазіргі ахуал
web-sources = Дереккөздер
web-about = Тақта туралы
web-skip = Мазмұнға өту
web-search = Ел, облыс не штат
web-search-go = Ахуалды көрсету
web-footer = Белгісізі қалыпты деп емес, белгісіз деп көрсетіледі. Уақыт — UTC.
web-not-found-title = Мұндай бет жоқ
web-not-found = Сақтау мерзімінен ескі болуы мүмкін. Жоғарыдағы іздеу барлық елді, майнерлер жұмыс істейтін облыстар мен штаттарды табады.
web-unknown-region = { $near ->
    [0] «{ $value }» деген жер белгісіз. Елдер, облыстар мен штаттар кез келген тілде не кодпен белгілі: қазақстан, kz, texas, us-tx.
   *[other] «{ $value }» деген жер жоқ. Жақындары:
}
web-busy-title = Бір мезетте оқырман тым көп
web-busy = Алдымен ескертулер. Бетті бірнеше секундтан соң жаңартыңыз.
web-follow = Ескертулер алу
web-follow-region = Ескертулер алу · { $region }
web-about-what = Hashwire Discord пен Telegram-да биткоин майнерлеріне өңіріндегі интернет пен жарықтың өшкенін және жаңа ережелерді хабарлайды. Бұл тақта дәл қазір не белгілі екенін сол сөздермен көрсетеді.
web-about-unknown = Әр санның өлшем бірлігі, дереккөзі және уақыты бар. Қайшылықтар қатар тұрады. Ешкім хабарламаса және ештеңе өлшенбесе, жағдай белгісіз, ал бұл бәрі жақсы дегенді білдірмейді.
web-about-sources = Хабарлар басылымдардың ленталарынан, өлшеулер қасында аталған дереккөздерден алынады. Тақырыпша басылымдікі, сілтеме соған апарады.
web-about-feeds = Бағдарламалар да оқи алады: /feed.atom, /feed.json және /region/KZ/feed.atom — ең жаңа хабарлар, /calendar.ics — жарияланған өзгерістер, /badge/KZ.svg және /widget/KZ — ахуал, /api/v1 — JSON жауаптар.
web-about-privacy = Бұл тақта cookie қоймайды, скриптсіз жұмыс істейді (өзінің біреуі бетті жаңартып тұрады), басқа сайттардан ештеңе жүктемейді және кім оқығанын жазбайды.
field-claims = Айтылғандар
field-alerts = Ескертулер

## How alerts arrive
digest-schedule = { $every ->
    [hour] Сағаттық жинақ
    [day] Күндік жинақ
   *[week] Апталық жинақ
} · { $count }
digest-happened = Не болды
digest-ongoing = Жалғасып жатыр
digest-announced = Жарияланды
filter-digest = { $every ->
    [hour] сағат сайынғы жинақпен
    [day] күн сайынғы жинақпен, { $at }
   *[week] апталық жинақпен, дүйсенбі { $at }
}
subscribe-digest = Ескертулер бір жинақпен келеді. Келесісі: { $next }; жаңалық болмаса, келмейді. Шұғыл ескерту бірден келеді, бірден хабарланған оқиғаның аяқталғаны да бірден айтылады.
because-next-digest = жазылымының келесі жинағын күтіп тұр.
option-subscribe-digest = Бір жинақпен: сағат сайын, күн сайын 08:00, апта сайын; бірден: жинақсыз
error-digest = «{ $value }» жинақ емес. Былай жазыңыз: сағат сайын, күн сайын 08:00, апта сайын 08:00 немесе бірден.
choice-hourly = сағат сайын
choice-daily = күн сайын
choice-weekly = апта сайын
choice-instant = бірден
filter-sound = дыбыс: «{ $severity }» деңгейінен бастап
filter-brief = бір жолмен
option-subscribe-sound = Бұл ескертулер қай маңыздылықтан бастап дыбыспен келеді
option-subscribe-length = қысқаша: бір жол; толық: мәтіні мен дереккөздерімен
choice-brief = қысқаша
choice-full = толық
error-length = «{ $value }» келмейді. Былай жазыңыз: қысқаша немесе толық.
command-calendar = Не жарияланды: тыйым, тариф, емтихандағы өшіру, жөндеу, қиындық, халвинг
name-calendar = күнтізбе
option-calendar-region = Ел, облыс не штат, кез келген тілде; жазылмаса: барлық жерде
example-calendar = /calendar қазақстан
calendar-title = Жарияланған өзгерістер
calendar-title-region = { $region } · жарияланған өзгерістер
calendar-none = Дереккөздеріміз мұнда ештеңе жарияламады. Бұл «ештеңе өзгермейді» дегенді білдірмейді.
field-halving = Халвинг
halving = { $height }-блок, шамамен { $at }
command-about = Нұсқасы, дереккөздері, лицензиялары
name-about = бот_туралы
command-invite = Hashwire қосатын сілтемелер және сұрайтын құқықтары
name-invite = шақыру
about-measurements = Өлшеулер
about-data = Атаулар, орындар, үлестер
about-software = Бағдарлама
about-licences = Hashwire MIT лицензиясымен таралады. Ондағы кітапханалар: { $licences }; лицензия мәтіндері бірге орнатылған.
about-feeds = { $count ->
    [one] Хабарлар { $count } лентадан алынады.
   *[other] Хабарлар { $count } лентадан алынады.
} Тақырып басылымға тиесілі, сілтеме соған апарады.
invite-title = Hashwire-ді басқа жерге қосу
invite-none = Мұнда бірде-бір платформа қосылмаған, қосатын жер жоқ.
invite-rights = { $count ->
    [0] құқық сұрамайды
   *[other] сұрайтыны: { $rights }
}
right-name = { $right ->
    [view-channel] Арналарды көру
    [send-messages] Хабар жіберу
    [embed-links] Сілтемелерді ендіру
    [attach-files] Файл тіркеу
    [read-message-history] Хабарлар тарихын оқу
    [create-public-threads] Жалпыға ашық тармақ құру
    [send-messages-in-threads] Тармақтарда хабар жіберу
    [create-posts] Жазба құру
    [manage-webhooks] Вебхуктерді басқару
    [manage-threads] Тармақтарды басқару
    [post-messages] Хабар жариялау
    [edit-messages-of-others] Өзгелердің хабарын өңдеу
    [pin-messages] Хабар бекіту
    [send-photos] Сурет жіберу
    [manage-topics] Тақырыптарды басқару
    [a-valid-secret] дұрыс құпиясөз
   *[other] { $name }
}
invite-extras = Басқа ештеңе керек емес. Тармақ пен бекітуге тағы бір-бір құқық керек, оны /settings айтады.
add-to-person = Өзіңізбен алып жүру (тек сізге)
add-to-private-chat = Жеке чатта
example-about = /about
example-invite = /invite
subscribe-digest-beside = Мұндағы басқа жазылым әр ескертуді бірден жібереді: ол сұрағаны күтпейді.
menu-why = Бұл не?
## Own feeds
command-feed = Тек осы { $place ->
    [server] серверге
   *[other] чатқа
} арналған ленталар: сайт, арна не профиль қосу; тізім, тексеру
command-feed-add = Лента қосу: өз мекенжайы не сайттың, арнаның, профильдің мекенжайы
command-feed-list = Осы чаттың ленталары: нөмірлері және қалай жауап беретіні
command-feed-test = Лентаны қоспай, не әкелетінін көрсету
command-feed-remove = Осы чаттың лентасын өшіру
command-feed-export = Осы чаттың ленталарын басқа бағдарламаларға тізім (OPML) етіп сақтау
command-feed-import = Басқа бағдарламаның тізіміндегі (OPML) ленталарды қосу
name-feed = лента
option-feed-action = қосу, тізім, тексеру, өшіру, экспорт, импорт; бос болса — тізім
option-feed-feed = Лентаның, сайттың, арнаның не профильдің мекенжайы; не тізімдегі нөмірі
option-feed-topics = Тек осы тақырыптар, үтірмен, -атау алып тастайды; бос болса — бәрі
option-feed-regions = Тек осы жерлер, үтірмен, -атау алып тастайды; бос болса — барлық жер
option-feed-all = Майнерге маңыздысын ғана емес, бәрін жіберу
option-feed-file = Басқа бағдарламадан алынған ленталар тізімі (OPML)
example-feed = /feed add https://example.org/news power
action-add = қосу
action-list = тізім
action-test = тексеру
action-remove = өшіру
action-export = экспорт
action-import = импорт
feed-added = Қосылды: { $title }
feed-changed = Өзгертілді: { $title }
feed-tested = Тексерілді: { $title }
feed-scope = { $all ->
    [1] бәрі
   *[0] майнерге маңыздысы
}
feed-sent = { $tested ->
    [1] Осында келер еді: { $scope }.
   *[0] Тек осында келеді: { $scope }.
}
feed-holds = { $count ->
    [0] Әзірге жазба жоқ.
    [one] Ішінде { $count } жазба бар.
   *[other] Ішінде { $count } жазба бар.
}
feed-silent = Бұрынғы жазбалар жіберілмейді, жаңасы жіберіледі.
feed-newest = Ең жаңа жазба осылай көрінер еді:
feed-newest-withheld = Ең жаңа жазба жіберілмес еді: { $reason } Ол осылай көрінер еді:
feed-none-title = Өз ленталарыңыз жоқ
feed-none = Сайт, лента, бейнеарна не профиль қосыңыз. Жаңасы тек осында келеді. Ең көбі: { $most }. { help-example } { $platform ->
    [discord] /feed add feed:https://example.org
   *[other] /feed add https://example.org
}
feed-list-title = Өз ленталарыңыз: { $count } / { $most }
feed-how = { $platform ->
    [discord] «/feed test» лентаның не әкелетінін көрсетеді, «/feed export» басқа бағдарламаларға тізім жазады.
   *[other] /feed test 1 лентаның не әкелетінін көрсетеді, /feed export басқа бағдарламаларға тізім жазады.
}
feed-unread = әлі оқылмады
feed-answers = жауап береді, оқылғаны: { $age }
feed-removed = { $count ->
    [one] { $count } лента өшірілді
   *[other] { $count } лента өшірілді
}
feed-export-name = Hashwire: өз ленталар
feed-exported = { $count ->
    [one] { $count } лента, тізім түрінде
   *[other] { $count } лента, тізім түрінде
}
feed-export-how = Мұндай тізімді (OPML) лента оқитын кез келген бағдарлама таниды, /feed те «import» арқылы қайта алады.
feed-imported = { $count ->
    [0] Бірде-бір лента қосылмады
    [one] { $count } лента қосылды
   *[other] { $count } лента қосылды
}
feed-import-known = { $count ->
    [one] { $count } лента мұнда бұрыннан бар.
   *[other] { $count } лента мұнда бұрыннан бар.
}
feed-import-full = { $count ->
    [one] { $count } лента сыймады
   *[other] { $count } лента сыймады
}: мұнда ең көбі { $most } болады.
feed-import-failed = Мыналарды қосу мүмкін болмады:
own-feed = Өз лентаңыздан: «{ $feed }»
own-feed-fails-title = Бір лентаңыз енді жұмыс істемейді
own-feed-fails = { $dead ->
    [1] «{ $feed }» бір тәуліктен бері жауап бермейді{ $why ->
        [none] .
       *[other] : { $why }.
    }
   *[0] «{ $feed }» жауап береді, бірақ жазбалары жоғалған немесе жаңасы әдеттегіден әлдеқайда ұзақ шықпаған.
} Жағдайын /feed көрсетеді, сол жерде өшіруге де болады.
button-feeds = Өз ленталар
button-feed-remove = { $number } өшіру
error-feed-off = Мұнда өз ленталар өшірілген. Осы Hashwire иесі рұқсат бере алады (OWN_FEEDS_MAX).
error-feed-action = /feed «{ $value }» дегенді білмейді. Жазыңыз: add, list, test, remove, export не import.
error-feed-missing = Қай лента? Мекенжайын не тізімдегі нөмірін жазыңыз, мысалы: { $example }
error-feed-unknown = { $count ->
    [0] Мұнда өз ленталар жоқ.
   *[other] Мұнда «{ $value }» деген лента жоқ. /feed нөмірлерімен тізімін көрсетеді.
}
error-feed-full = Мұнда лента саны шегіне жетті: { $most }. Алдымен біреуін өшіріңіз.
error-feed-address = «{ $value }» мекенжайға ұқсамайды. Толық жазыңыз, мысалы https://example.org/feed не @name@mastodon.social
error-feed-password = Мекенжайда құпиясөз бар, оны бәрі көреді. Логин сұрайтын ленталарды қосуға болмайды.
error-feed-telegram = Telegram арналарының өз лентасы жоқ. Оларды оқуға осы Hashwire иесі жол аша алады (RSSHUB_URL).
error-feed-telegram-private = Тек ашық арналар оқылады, мысалы t.me/name.
error-feed-unreachable = «{ $value }» оқылмады: { $reason }. Мекенжайын тексеріңіз не кейінірек қайталаңыз.
error-feed-no-feed = «{ $value }» мекенжайында лента жоқ. Сайттың лентасы болса, соның мекенжайын жазыңыз.
error-feed-late = «{ $value }» уақытында жауап бермеді. Кейінірек қайталаңыз.
error-feed-list = Бұл ленталар тізімі емес. Лента оқитын бағдарламаңыздан OPML түрінде шығарып алыңыз.
error-feed-no-file = { $platform ->
    [discord] Тізімді «file» параметріне тіркеңіз.
    [terminal] Файлды атаңыз: /feed import feeds.opml
   *[other] Тізімді /feed import деген жазумен файл етіп жіберіңіз, не файлға /feed import деп жауап беріңіз.
}
error-file-unreadable = Файл оқылмады. Қайта жіберіңіз.
error-file-path = «{ $value }» деген файлды оқи алмаймын.
error-file-size = Файл тым үлкен: ең көбі { $kilobytes } КБ.
## Watched providers
command-watch = Өз провайдеріңіздің байланысы, тек осы { $place ->
    [server] сервер
   *[other] чат
} үшін: қосу, тізім, өшіру
command-watch-add = Провайдерді бақылау: атауы не AS нөмірі бойынша
command-watch-list = Мұнда бақыланатын провайдерлер және қазір не өлшенгені
command-watch-remove = Провайдерді енді бақыламау
name-watch = провайдерлер
option-watch-provider = Провайдердің атауы не AS нөмірі, мысалы AS9198; не тізімдегі нөмірі
option-watch-action = қосу, тізім, өшіру; бос болса: тізім
option-name-provider = провайдер
example-watch = /watch AS9198
watch-added = Бақыланады: { $provider }
watch-known = Бұрыннан бақыланады: { $provider }
watch-how = IODA оның қолжетімді екенін он минут сайын көрсетеді. Байланыс үзілсе не қалпына келсе, ескерту тек осында келеді. Екі өлшеу көрсетсе не біреуі жарты сағат бойы көрсетсе, үзілді деп саналады.
watch-not-covered = { $source } оны өлшемейді
watch-none-title = Мұнда ешбір провайдер бақыланбайды
watch-none = Өз провайдеріңізді не оның AS нөмірін жазыңыз: { $platform ->
    [discord] /watch add provider:AS9198
   *[other] /watch AS9198
}
watch-list-title = Бақыланатын провайдерлер: { $count } / { $most }
watch-removed = Енді бақыланбайды
button-watches = Провайдерлер
ask-which-provider = «{ $value }» бойынша бірнеше желі табылды. Қайсысы?
ask-which-watch = Қайсысы?
error-watch-name = Провайдер атауы үшін тым ұзын: ең көбі 100 таңба.
error-watch-action = /watch «{ $value }» дегенді білмейді. Жазыңыз: add, list не remove.
error-watch-missing = Қай провайдер? Атауын не AS нөмірін жазыңыз, мысалы: { $example }
error-watch-unknown = { $count ->
    [0] Мұнда ешбір провайдер бақыланбайды.
   *[other] Мұнда «{ $value }» деген провайдер жоқ. Нөмірлері бар тізім: /watch.
}
error-watch-none = IODA «{ $value }» деген провайдерді білмейді. AS нөмірі бойынша әрқашан табылады, мысалы AS9198: провайдерден сұраңыз.
error-watch-full = Мұнда бақыланатындар саны шегіне жетті: { $most }. Алдымен біреуін өшіріңіз.
error-watch-full-everywhere = Бұл Hashwire бақылайтын провайдерлер саны шегіне жетті: { $most }. Дереккөзден бұдан көп сұралмайды.
error-watch-off = Мұнда провайдерлер өлшенбейді. Оны осы Hashwire иесі қоса алады (IODA).
error-watch-unreachable = IODA жауап бермейді: { $reason }. Кейінірек қайталап көріңіз.
command-follow = Бот иесінің ашық арналары: ескертулер үшін мұнда жазылу керек емес
name-follow = арналар
option-follow-region = Тек осы ел, облыс не штат бар арналар, кез келген тілде
option-follow-topics = Тек осы тақырыптар бар арналар
option-follow-language = Тек осы тілдегі арналар
example-follow = /follow қазақстан
follow-title = Ескерту арналары
follow-none = Бұл боттың иесі ашық арна ашпаған. /subscribe ескертулерді осында жібереді.
follow-unfit = Ешбір ашық арна мұны хабарламайды. Жай /follow бәрін көрсетеді, /subscribe ескертулерді осында жібереді.
follow-how-discord = Discord: арнаны ашып, Follow басыңыз да, серверіңіздің арнасын таңдаңыз.
follow-how-telegram = Telegram: арнаны ашып, қосылыңыз.
follow-plain = Онда бәріне бірдей: мұнда үнсіз етілген не бапталған нәрсе онда ештеңені өзгертпейді. Ол үшін /subscribe бар.
subscribe-follow = Мұның бәрі ашық арнада да бар. Оны оқитын адамға жазылым керек емес: /follow
button-follow = Ескерту арналары
button-follow-here = Осы арнаға қосу: { $channel }
follow-done = Енді бұл арна оған жазылған
follow-done-how = Онда шыққаны осында келеді. Тоқтату үшін: Server Settings > Integrations > Channels Followed.
follow-lacking = Сіз үшін қосуға осы арнада мына құқық керек: { $missing }. Немесе ол арнаны ашып, Follow өзіңіз басыңыз.
