language-name = Русский

## Labels

topic-internet = интернет
topic-hashrate = хешрейт
topic-power = электричество
topic-regulation = законы
topic-unrest = беспорядки
topic-operations = фермы
topic-hardware = оборудование
topic-business = компании
topic-also-internet = связь
topic-also-hashrate = хэшрейт
topic-also-power = энергия, электроэнергия, свет
topic-also-regulation = регулирование, закон, законодательство
topic-also-unrest = протесты, волнения
topic-also-operations = ферма, пулы
topic-also-hardware = техника, машины
topic-also-business = бизнес
topic-about-internet = связь пропала, замедлена или вернулась: в стране, в регионе, у провайдера
topic-about-hashrate = хешрейт сети заметно меняется или большая его часть отключается
topic-about-power = отключения, лимиты, ограничения и тарифы, которые касаются майнеров
topic-about-regulation = запреты, лицензии, налоги, изъятия и день, когда они вступают в силу
topic-about-unrest = протесты, чрезвычайное положение и бои там, где работают майнеры
topic-about-operations = фермы и пулы: пожары, наводнения, сбои, переезды
topic-about-hardware = асики: отзыв партий, прошивки, дефицит, таможня
topic-about-business = компании: банкротства, крупные продажи, слияния

severity-1 = обычное
severity-2 = важное
severity-3 = критическое
filter-severity-2 = важное и критическое
filter-severity-3 = только критическое
filter-silent = без звука
filter-role = упоминается { $role }
subscribe-lesser = Оповещения сюда придут, но без графиков или без ссылки на прежние: не хватает { $missing }.

dimension-internet = Интернет
dimension-power = Электричество
dimension-regulation = Законы
dimension-unrest = Беспорядки

state-internet-down = отключён
state-internet-degraded = с перебоями
state-internet-restored = восстановлен
state-power-cut = отключено
state-power-curtailed = ограничено
state-power-strained = не хватает
state-power-restored = восстановлено
state-regulation-banned = запрет
state-regulation-restricted = ограничения
state-regulation-proposed = предложение
state-regulation-eased = послабление
state-regulation-dropped = предложение отклонено
state-unrest-active = продолжаются
state-unrest-calming = стихают
state-unknown = неизвестно
headline-internet-down = { $again ->
    [yes] интернет снова отключён
   *[no] интернет отключён
}
headline-internet-degraded = { $again ->
    [yes] снова перебои с интернетом
   *[no] перебои с интернетом
}
headline-internet-restored = { $partial ->
    [yes] интернет частично или временно вернулся
   *[no] интернет восстановлен
}
headline-power-cut = { $again ->
    [yes] электричество снова отключено
   *[no] электричество отключено
}
headline-power-curtailed = { $again ->
    [yes] электричество снова ограничено
   *[no] электричество ограничено
}
headline-power-strained = { $again ->
    [yes] электричества снова не хватает
   *[no] электричества не хватает
}
headline-power-restored = { $partial ->
    [yes] электричество частично или временно вернулось
   *[no] электричество восстановлено
}
headline-regulation-banned = { $again ->
    [yes] майнинг снова запрещён
   *[no] майнинг запрещён
}
headline-regulation-restricted = { $again ->
    [yes] майнинг снова ограничен
   *[no] майнинг ограничен
}
headline-regulation-proposed = предложены новые правила
headline-regulation-eased = правила смягчены
headline-regulation-dropped = предложение отклонено
headline-unrest-active = { $again ->
    [yes] снова беспорядки
   *[no] беспорядки
}
headline-unrest-calming = беспорядки стихают
state-partial = частично или временно: { $state }
state-again = снова { $state }
state-partly-back = { $state }, частично вернулось
state-stale = { $state }, свежих сообщений нет
state-conflicting = { $state }, источники расходятся
dimension-state = { $dimension }: { $state }

state-level = { $state }, { $level }
level-ordinary = { $value } % от обычного
level-change = { $value } %
level-ehs = { $value } EH/s
level-mw = { $value } МВт
level-capacity = { $value } % мощности

## Times, counts, small words

duration-minutes = { $minutes } мин
duration-under-a-day = меньше дня
duration-hours = { $hours } ч
duration-hours-minutes = { $hours } ч { $minutes } мин
duration-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}
duration-days-hours = { $days } д { $hours } ч
age-now = только что
age-ago = { $duration } назад
never = никогда
off = выключено
on = включено
page = страница { $page } из { $pages }
and-more = и ещё { $count }
all-of-them = все
quoted = «{ $word }»
publishers = { $count ->
    [one] { $count } издание
    [few] { $count } издания
   *[other] { $count } изданий
}

## Alerts

reason-updated = Новое
reason-resolved = Завершено
reason-corrected = Исправлено
reason-in-force = Сегодня
reason-ended = Срок истёк
reason-reminder = Завтра
severity-was = { $now } (было: { $was })
title-corrected = { $dimension }: издание отозвало своё сообщение
title-unconfirmed = { $dimension }: сообщают об окончании, не подтверждено
title-denied = { $state }, опровергают
title-announced = объявлено { $at }
measured-against = { $source } показывает { $what } ({ $at })
title-after = { $title }, через { $duration }
doubted = Не подтверждено: при повторном чтении не всё из этого нашлось в тексте издания.
publisher-unconfirmed = { $count ->
    [0] Изданий пока нет, не подтверждено
   *[other] Одно издание, не подтверждено
}
publisher-one = Одно издание{ $cited ->
    [none] {""}
   *[other] {""} со ссылкой на: { $cited }
}
measured-level = { $source }: { $region } — { $value } % от нормы{ $since ->
    [unknown] {""}
   *[other] {" "}с { $since }
}{ $reports ->
    [0] , сообщений пока нет
   *[other] {""}
}
measured-headline = { $source }: { $region } — { $said }{ $reports ->
    [0] , сообщений пока нет
   *[other] {""}
}
measured-line = С { $since } · измерил { $source }{ $evidence ->
    [none] {""}
   *[other] {": "}{ $evidence }
}
over-below = Завершилось { $at }, см. сообщения ниже.
late-note = С опозданием: случилось { $age }, раньше доставить не удалось.
unmuted-note = Раньше это было заглушено, случилось { $age }.
late-incident = Сейчас: { $region }, { $dimension }: { $state }, на { $at }.
late-story = Сейчас: { $headline } ({ $at }).
digest-budget = { $count ->
    [one] Ещё { $count } оповещение вместе
    [few] Ещё { $count } оповещения вместе
   *[other] Ещё { $count } оповещений вместе
}
digest-quiet-hours = { $count ->
    [one] { $count } оповещение за тихие часы
    [few] { $count } оповещения за тихие часы
   *[other] { $count } оповещений за тихие часы
}
digest-first-sight = { $count ->
    [one] Уже шло, когда Hashwire посмотрел впервые
   *[other] Уже шло, когда Hashwire посмотрел впервые: { $count }
}
rate-headline-slide = { $source }: хешрейт за последнюю неделю { $percent } % относительно самой высокой из шести недель, сейчас { $value } EH/s
rate-headline-blocks = { $source }: блоков за последние { $hours } ч { $percent } % относительно того, что нашёл бы хешрейт недели, { $sigmas } σ
rate-headline-recovered = { $source }: хешрейт снова { $value } EH/s за 3 дня, { $percent } % относительно уровня до падения
drop-pools = Пулы, которые находят намного меньше блоков: { $pools }
rate-headline-drop = { $source }: хешрейт { $percent } % относительно тренда за { $hours } ч, { $sigmas } σ: случайностью не объяснить
dead-title = Источники, которые больше не отвечают
silent-title = Источники, которые отвечают, но молчат
silent-text = Они отвечают, но записей в них больше нет или нового нет гораздо дольше обычного: { $feeds }. То, о чём пишут только они, сюда не придёт.
dead-text = Не отвечают уже сутки: { $feeds }. То, о чём пишут только они, сюда не придёт.
machine-translated = (машинный перевод; по ссылкам — оригинал)
signal-fails-title = Сбой измерения
signal-fails-text = { $signals } показывает ноль сразу в стольких странах, что сломалось само измерение. Пока оно не заработает, его данные не учитываем.
blind-title = Ни один источник не отвечает
blind-text = Пока источники не вернутся, тишина здесь не значит, что новостей нет. Когда они снова ответят, Hashwire напишет.
back-title = Источники снова отвечают
back-text = { $known ->
    [0] Источники снова отвечают. Дальше придёт то, что случилось за это время.
   *[other] Источники снова отвечают, перерыв длился { $lasted }. Дальше придёт то, что случилось за это время.
}
notice-forbidden-title = Я не могу писать
notice-forbidden = Я не могу писать в { $place }: { $named ->
    [0] там нет права на отправку сообщений.
   *[other] там не хватает прав: { $permissions }.
} Дайте их Hashwire, и я продолжу сам. Пока ничего не потеряно ({ $waiting ->
    [one] ждёт { $waiting } оповещение
    [few] ждут { $waiting } оповещения
   *[other] ждут { $waiting } оповещений
}).
notice-rejected-title = Оповещение не приняли
notice-rejected = Оповещение в { $place } отправить не удалось, и повторять я не буду{ $why ->
    [none] .
   *[other] : { $why }.
} Остальные приходят. Что в нём было, покажет /why с его ссылкой или /latest.
notice-gone-title = Чат больше недоступен
place-chat = этом чате
place-topic = теме { $topic }
place-elsewhere = чате, который вы подписали
notice-gone = Меня больше нет в { $place }: чат удалён, или меня оттуда убрали, поэтому подписки там закрыты. Если чат вернётся, наберите в нём /subscribe.

## Buttons

button-answered-aside = Ответ в нашем личном чате.
error-outdated-button = Эта кнопка осталась от старой версии и больше не работает. Наберите { $command }, чтобы увидеть, что работает.
inline-open = Спросить Hashwire
inline-none = Такого места нет: спросите Hashwire, что он знает
button-nothing-new = Ничего нового.
button-nothing-new-since = Ничего нового с { $at }.
button-again = Ещё раз
button-forget = Удалить всё
button-help = Помощь
button-mute = Заглушить на 24 ч
button-mutes = Что заглушено
button-refresh = Обновить
button-sources = Источники
button-status = Статус
button-subscribe = Подписаться здесь
button-subscriptions = Все подписки
button-window = График за { $window }
button-undo = Отменить
button-undo-number = Отменить { $number }
button-undo-named = Отменить: { $name }
button-feedback = Все замечания
button-unmute = Вернуть
button-unmute-number = Вернуть { $number }
button-unmute-named = Вернуть: { $name }
button-unsubscribe = Закрыть { $number }
button-why = Почему
button-why-number = Почему { $number }
button-wrong = Неверно

## Status

status-headline = { $region } · { $state }
status-headline-part = { $region } · { $part }: { $state }
status-stale-title = { $region } · последнее известное: { $state }, свежих сообщений нет
status-unknown-title = { $region } · сообщений нет
status-unstated-title = { $region } · сообщения есть, определённого нет
status-nothing = Отсюда за { $days } дней ничего не сообщали. Это не то же самое, что «всё нормально»{ $sources ->
    [0] .
    [1] : { $covering ->
        [0] за это время наш единственный источник о регионе не писал.
       *[other] за это время о регионе писал наш единственный источник.
    }
   *[other] : за это время о регионе { $covering ->
        [0] не писал ни один
        [one] писал { $covering }
        [few] писали { $covering }
       *[other] писали { $covering }
    } из { $sources } { $sources ->
        [one] нашего источника
        [few] наших источников
        [many] наших источников
       *[other] наших источников
    }.
}
status-unstated = В сообщениях ниже нет ничего определённого об интернете, электричестве, законах или волнениях здесь. Это не то же самое, что «всё нормально».
status-parts = По отдельным частям: { $parts }
status-as-of = На { $at }
status-everywhere-title = { $count ->
    [one] Что-то происходит в { $count } регионе
    [few] Что-то происходит в { $count } регионах
   *[other] Что-то происходит в { $count } регионах
}
status-quiet-title = Острых проблем нигде не известно
status-quiet = За последние { $days } дней источники не сообщают ни о чём, что ещё продолжается. Это всё, что известно, но это не значит, что всё нормально. /sources покажет, кто отвечает.
dimension-no-reports = за { $days } дней сообщений нет
dimension-unstated = ничего определённого, но об этом { $count ->
    [one] говорит { $count } история
    [few] говорят { $count } истории
   *[other] говорят { $count } историй
}, последняя { $age }
dimension-began = с { $since }
dimension-state-since = { $state } с { $since }
dimension-since = с { $since } ({ $duration })
dimension-when = { $since } ({ $duration } назад)
measured-ordinary = ничего необычного
dimension-inherited = вся страна: { $country }
basis-reported = { $count ->
    [1] одно издание, не подтверждено, { $age }
    [one] { $count } издание, последнее сообщение { $age }
    [few] { $count } издания, последнее сообщение { $age }
   *[other] { $count } изданий, последнее сообщение { $age }
}
basis-ended = одно издание, { $age }
basis-agree = { $count ->
    [1] одно издание, { $age }, подтверждено измерением
    [one] { $count } издание, последнее сообщение { $age }, подтверждено измерением
    [few] { $count } издания, последнее сообщение { $age }, подтверждено измерением
   *[other] { $count } изданий, последнее сообщение { $age }, подтверждено измерением
}
basis-measured = измерено, свежих сообщений нет
basis-worse = измерено, хуже, чем сообщают
basis-stale = последнее сообщение { $age }
told-reported = сообщают
told-before = до этого
told-denied = опровергают
told-also = также
told-over = закончилось
trouble-announced = объявлено: { $state }
trouble-from = с { $since }
until-date = до { $until }
ended-by-term = срок истёк { $until }
daily = ежедневно
ended-measured = длилось с { $since } до { $until }, по измерениям
daily-from = ежедневно с { $from } UTC
daily-hours = ежедневно { $from }-{ $until } UTC
where-part = частично
where-share = около { $percent } %
where-regions = { $regions }
who-mobile = только мобильный
who-fixed = только проводной
who-provider = один провайдер
who-miners = для майнеров
who-industry = для промышленности
who-households = для населения
basis-unconfirmed-end = об окончании пишет одно издание, не подтверждено
dimension-nothing-now = сейчас ничего не известно, последнее сообщение { $age }
told-measured = измерено
claim = { $count ->
    [1] { $what } ({ $first }, { $at })
    [one] { $what } ({ $count } издание, последнее { $first }, { $at })
    [few] { $what } ({ $count } издания, последнее { $first }, { $at })
   *[other] { $what } ({ $count } изданий, последнее { $first }, { $at })
}
claim-cited = { $count ->
    [1] { $what } ({ $cited }, через { $first }, { $at })
    [one] { $what } ({ $cited }, через { $count } издание, последнее { $first }, { $at })
    [few] { $what } ({ $cited }, через { $count } издания, последнее { $first }, { $at })
   *[other] { $what } ({ $cited }, через { $count } изданий, последнее { $first }, { $at })
}
measured-normal = { $source } { $value } % от нормы{ $detail ->
    [none] {""}
   *[other] {": "}{ $detail }
} ({ $at })
measured-alone = { $source } одно измерение низкое, остальные в норме: { $detail } ({ $at })
measured-state = { $source } { $what } ({ $at })
measured-detail = { $source } { $what }: { $detail } ({ $at })
measured-pending = { $source }: спрашиваем, ответ сейчас будет
measured-not-covered = { $source }: этот регион не измеряют
measured-silent = { $source }: нет ответа с { $since }
data-from = Данные: { $sources }
field-farm = Ваша ферма
farm-report = { $farm } сообщает: { $said } · с { $since }{ $isOver ->
    [yes] , закончилось { $until }
   *[no] {" "}({ $age })
}
field-hash-rate = Хешрейт
field-share = Доля
field-reports = Сообщения
field-difficulty = Сложность
field-adjustment = Следующий пересчёт
hash-rate-line = { $value } EH/s ± { $sigma } % за { $hours } ч до { $at } ({ $source })
hash-rate-second = { $source } за тот же день: { $value } EH/s ({ $difference } %)
hash-rate-not-comparable = { $source } за тот же день: { $value } EH/s, несопоставимо
hash-rate-against-yesterday = { $percent } % к предыдущему дню ({ $sigmas } σ)
hash-rate-against-last-week = неделя { $percent } % к предыдущей ({ $sigmas } σ)
hash-rate-against-record = { $percent } % к рекордной неделе до { $at } ({ $sigmas } σ)
hash-rate-week = { $value } EH/s ± { $sigma } % за 7 дней
hash-rate-not-visible = ещё не видно: эти { $hours } ч начались раньше отключения
hash-rate-change = { $percent } % относительно тренда, { $sigmas ->
    [one] { $sigmas } сигма
    [few] { $sigmas } сигмы
   *[other] { $sigmas } сигм
}
hash-rate-reported = сообщают: «{ $sentence }» ({ $source }, { $at })
hash-rate-noise = в пределах шума
hash-rate-unknown = неизвестно: ни у одного источника нет хешрейта за последние дни
hash-rate-meaning = Блоки находят случайно, поэтому у любой оценки есть погрешность: что-то значат только изменения от 3 сигм.
difficulty = { $value } T ({ $source }), рассчитана на { $implied } EH/s
adjustment = ожидается { $percent } %, примерно { $at }
epoch-passed = прошло { $percent } % периода
share-line = { $percent } % ({ $source }, { $month })
share-old = данные слишком старые, чтобы сказать, сколько под угрозой сегодня
share-exposed = {" "}→ под угрозой { $least }-{ $most } EH/s
history-title = { $region } · история
history-none = Происшествий здесь не известно. Это не значит, что ничего не было: видно только то, о чём сообщают наши источники.
history-open = происшествие, длится { $duration }
history-earlier = более ранних изменений не показано: { $count }
history-lasted = { $state }, { $duration }
history-lasting = { $state }, уже { $duration }
history-closed = происшествие, длилось { $duration }

## Why, test

field-title = заголовок
field-lead = первый абзац
field-body = текст
matched = Совпало: { $parts }
matched-part = { $claim } («{ $quote }», { $where })
matched-nothing = Совпало: ничего.
claim-relevant = касается майнеров
claim-not-relevant = не касается майнеров
claim-doubted = повторное чтение этого не подтверждает
claim-refuted = повторное чтение это опровергает
why-told = Здесь об этом сообщили
why-not-told = Здесь об этом не сообщали
why-irrelevant = Об этом никому не сообщаем: это не о том, что может остановить майнера.
why-nobody = Ни одна здешняя подписка этого не просит. /subscriptions покажет, что просили.
why-about = { $name }: что сюда пришло и почему
why-about-none = За последние { $days } дн. источники ничего об этом не сообщали, поэтому присылать было нечего. Это не значит, что ничего не произошло.
why-story = { $count ->
    [one] Об этом пишет { $count } издание: { $publishers }
    [few] Об этом пишут { $count } издания: { $publishers }
   *[other] Об этом пишут { $count } изданий: { $publishers }
}
verdict-sent = { $filter } · сообщили { $at }: { $reason }
verdict-waiting = { $filter } · ждёт с { $at }: { $reason }
verdict-stopped = { $filter } · остановлено { $at }: { $reason }
verdict-would-tell = { $filter } · сообщили бы: { $reason }
verdict-would-stop = { $filter } · не сообщили бы: { $reason }
because-taught = администратор отметил здесь такие новости как неверные.
lesson = { $words ->
    [none] Это оповещение здесь отметили как «{ $kind }» { $at }.
   *[other] Похоже на «{ $headline }», что здесь отметили как «{ $kind }» { $at }. Общее: { $words }.
} Отменить: /feedback.
because-muted = «{ $name }» здесь заглушено. /unmute вернёт.
because-severity = менее важно, чем просили.
because-no-region = это не о тех регионах, на которые вы подписаны.
because-regions = другой регион.
because-topics = другая тема.
because-excluded-regions = это произошло только там, откуда новости не нужны.
because-excluded-topics = это только о том, что не нужно.
because-before-subscription = об этом сообщили до начала этой подписки.
because-words = нет ни одного из слов.
because-excluded-words = есть исключённое слово.
because-closed = подписка закрыта.
because-nothing-new = ничего нового.
because-merged = вошло в другое сообщение.
because-never-told-here = о том, к чему это относится, здесь не сообщали.
because-told-in-a-digest = об этом уже сообщили, в сводке.
because-cannot-edit = добавилось только издание, а править сообщения здесь нельзя.
because-quiet-hours = сейчас тихие часы, придёт в сводке, когда они кончатся.
because-budget = сразу много оповещений, придёт в сводке.
because-digest = в сводке.
because-first = первое сообщение об этом событии.
because-escalated = стало важнее.
because-updated = появилось новое.
because-resolved = завершилось.
because-corrected = издание исправило своё сообщение.
because-publisher = ещё одно издание.
because-in-force = объявленное началось.
because-ended = срок истёк.
because-reminder = начинается завтра.
because-retold = речь только о прошлом.
because-over-before-told = всё закончилось раньше, чем здесь об этом сообщили.
because-rate-limited = платформа попросила подождать.
because-unavailable = платформа недоступна, попытка повторится.
because-rejected-why = окончательно отклонено: { $why }.
because-could-not-be-made = сообщение не удалось составить, это моя ошибка.
because-rejected = платформа отклонила сообщение.
because-forbidden = не было права писать.
because-gone = этого чата больше нет.
because-not-relevant = это не о том, что может остановить майнера.
because-already-known = это уже было, когда Hashwire посмотрел впервые, придёт в одной сводке.
because-first-sight = источник новый: из того, что в нём уже было, сообщается только критическое моложе 3 часов.
because-undated = даты нет, поэтому новостью считать нельзя.
because-too-old = когда его увидели впервые, ему было больше 48 часов.
because-unsubscribed = подписку закрыли раньше, чем оно ушло.
because-expired = оно старше того, что хранится.
because-could-not-be-sent = отправить не удалось, попытка повторится.
because-on-its-way = уже в пути.
because-moved = чат переехал.
test-relevant = Об этом было бы оповещение
test-irrelevant = Оповещения об этом не было бы

## Commands: descriptions (at most 100 characters)

command-start = Что делает Hashwire, пример и следующий шаг
command-status = Что известно о регионе, с источниками и временем; без региона: обо всех
command-latest = Самые новые события, можно по региону или теме
command-subscribe = Получать оповещения здесь: регионы, темы, слова, важность
command-unsubscribe = Закрыть подписку
command-subscriptions = На что здесь подписаны и куда это приходит
command-mute = Заглушить на время тему, регион, слово или издание
command-unmute = Вернуть заглушённое
command-mutes = Что здесь заглушено и до какого времени
command-why = Почему об этом здесь сообщили или не сообщили
command-wrong = Сказать, что не так с оповещением: похожие здесь оценят так же
command-feedback = Что здесь отметили как неверное и как это отменить
command-test = Что совпало бы в тексте или на странице и кому здесь сообщили бы
command-history = Что было в регионе: каждая перемена, её источник, сколько длилось
command-hashrate = Хешрейт сети с его погрешностью
command-topics = Какие темы есть
command-regions = Как называть места и где что-то происходит
command-sources = Какие источники отвечают, какие нет и с каких пор
command-settings = { $platform ->
    [discord] Язык, часовой пояс, тихие часы и роль для упоминания; ветки
    [telegram] Язык, часовой пояс и тихие часы; закрепление, хештеги, предпросмотр
   *[other] Язык, часовой пояс и тихие часы
}
command-help = Все команды или одна, с параметрами и примером
command-forget = Удалить все данные этого { $place ->
    [server] сервера
   *[other] чата
}
command-replay = Воспроизвести запись события так, как её увидел бы канал

## Names of the commands on Discord, beside the English ones: one word in lower case, at most 32 characters

name-start = старт
name-status = статус
name-latest = новости
name-subscribe = подписаться
name-unsubscribe = отписаться
name-subscriptions = подписки
name-mute = заглушить
name-unmute = вернуть
name-mutes = заглушено
name-why = почему
name-wrong = неверно
name-feedback = замечания
name-test = проверить
name-history = история
name-hashrate = хешрейт
name-topics = темы
name-regions = регионы
name-sources = источники
name-settings = настройки
name-help = помощь
name-forget = забыть

## Names of the options on Discord, beside the English ones: one word in lower case, at most 32 characters

option-name-region = регион
option-name-window = период
option-name-about = о_чём
option-name-page = страница
option-name-regions = регионы
option-name-topics = темы
option-name-words = слова
option-name-severity = важность
option-name-channel = канал
option-name-role = роль
option-name-silent = без_звука
option-name-which = какая
option-name-what = что
option-name-duration = срок
option-name-except-critical = кроме_критических
option-name-link = ссылка
option-name-undo = отменить
option-name-text = текст
option-name-country = страна
option-name-language = язык
option-name-time-zone = часовой_пояс
option-name-quiet-hours = тихие_часы
option-name-mention-from = упоминать_от
option-name-operator = оператор
option-name-threads = ветки
option-name-command = команда
option-name-confirm = подтвердить
option-name-digest = сводка
option-name-sound = звук
option-name-length = длина
option-name-feed = лента
option-name-all = всё
option-name-file = файл

## Options and examples

option-status-region = Страна, область или штат на любом языке; без неё: везде
option-latest-about = Регион, тема или то и другое через запятую
option-regions-country = Страна, чтобы увидеть её части
option-status-window = Период графика: 48h или 30d
option-subscribe-regions = Страны, области, штаты через запятую, -имя исключает; без этого: везде
option-subscribe-topics = Темы через запятую, -имя исключает; без этого: все
option-subscribe-words = Слова, которые должны встретиться, "в кавычках" фразы, -слово исключает, через запятую
option-subscribe-severity = Наименьшая важность: обычное, важное или критическое
option-subscribe-channel = Куда сообщать; без него: сюда
option-subscribe-role = Роль, которую уведомлять об этих оповещениях
option-subscribe-silent = Эти оповещения приходят без звука
option-unsubscribe-which = Какая подписка, или "all"
option-mute-what = Тема, регион, слово или издание
option-mute-duration = На сколько: 1h30m, 7d, на неделю, до 18:00, до завтра; без этого: пока не вернут
option-mute-except-critical = Критическое всё равно приходит
option-unmute-what = Что вернуть, или "all"
option-why-link = Ссылка на статью
option-wrong-link = Ссылка на статью или ответ на оповещение
option-wrong-what = Не о майнинге, не то место, не то состояние, то же самое или реклама
option-feedback-undo = Номер из списка или "all"
option-test-text = Заголовок, текст или ссылка
option-history-region = Страна, область или штат на любом языке
option-settings-language = Язык, на котором Hashwire говорит здесь
option-settings-time-zone = Город или UTC+5; в нём показывается время, по нему идут тихие часы
option-settings-quiet-hours = Например, 22:00-07:00; проходит только критическое; или "off"
option-settings-role = Роль, которую упоминать
option-settings-mention-from = С какой важности упоминать роль; или "off"
option-settings-channel = Только для этого канала: свой язык, часы, роль, ветки
option-settings-operator = Роль, которой здесь можно нажимать все кнопки
option-settings-threads = Отдельная ветка для каждого происшествия
option-settings-pin = Закреплять критические оповещения, пока они не кончились
option-settings-hashtags = Хештеги в конце оповещений, например #Казахстан #интернет
option-settings-preview = Показывать предпросмотр страницы издания
option-page = Какая страница списка
option-help-command = Имя команды
option-forget-confirm = Да, удалить
option-replay-recording = Имя записи

example-start = /start
example-status = /status казахстан
example-latest = /latest казахстан электричество
example-subscribe = /subscribe казахстан, иркутская область электричество "иммерсионное охлаждение" -скам важное
example-unsubscribe = /unsubscribe all
example-subscriptions = /subscriptions
example-mute = /mute законы 7d except_critical
example-unmute = /unmute законы
example-mutes = /mutes
example-why = /why https://example.org/article
example-wrong = /wrong реклама https://example.org/article
example-feedback = /feedback
example-test = /test Лимиты на электричество для майнеров в Казахстане
example-history = /history казахстан
example-hashrate = /hashrate
example-topics = /topics
example-regions = /regions казахстан
example-sources = /sources
example-settings = /settings language:ru time_zone:Asia/Almaty quiet_hours:22:00-07:00
example-help = /help subscribe
example-forget = /forget
example-replay = /replay january-2022

choice-24h = 24 часа
choice-7d = 7 дней
choice-30d = 30 дней
choice-with-words = Только с { $words }
choice-without-words = Без { $words }
choice-forever = пока не вернут

## Answers

about-bot = Hashwire предупреждает майнеров биткоина об отключениях интернета, перебоях с электричеством и новых правилах в их регионе, с источником и степенью уверенности. Нажмите «Старт» или спросите сразу: /status казахстан. В группе или канале предупреждает всех.
about-bot-short = Предупреждает майнеров об отключениях интернета и света и о новых правилах, с источниками.
# Behind "Watching", beside the bot's name on Discord.
presence = { $sources ->
    [0] ни одного источника: никто не отвечает
    [one] { $sources } источник
    [few] { $sources } источника
    [many] { $sources } источников
   *[other] { $sources } источника
}, { $places ->
    [0] тревожных мест нет
    [one] неспокойно в { $places } месте
    [few] неспокойно в { $places } местах
    [many] неспокойно в { $places } местах
   *[other] неспокойно в { $places } местах
}
start-title = Hashwire следит за тем, что может остановить майнера
start-what = Когда в регионе что-то не так с интернетом, электричеством или законами, он сообщает один раз: факты, источники и насколько это надёжно. Когда подтверждают другие издания, он правит сообщение, а когда всё кончилось, отвечает на него.
start-example = Например: «КРИТИЧЕСКОЕ · Казахстан · интернет: интернет отключён по всему Казахстану, майнеры не в сети. Связь на 5 % от обычного, говорит NetBlocks. 3 издания».
start-next = Дальше: /subscribe здесь покажет, из чего выбрать, { $platform ->
    [discord] /subscribe regions:all
   *[other] /subscribe all
} подпишет на всё. /status { $platform ->
    [discord] region:казахстан
   *[other] казахстан
} отвечает сразу.
note-every-topic = /{ $command } показывает сразу все темы по месту, в том числе: { $topics }.
note-unread = В этом ответе не учтено: «{ $value }». /help покажет, о чём можно спросить.
note-widened = «{ $value }» понимаю как: { $place }, целиком.
add-to-channel = Добавить в канал
add-to-group = Добавить в группу
added-to = Теперь я могу писать там. Кнопки ниже — для того чата. Здесь его называют в команде первым: /subscribe { $chat } казахстан
chat-absent = Либо меня нет в { $chat }, либо вы там не администратор. Добавьте меня туда с правом публиковать и повторите.
away-title = Меня не было
away = { $count ->
    [one] Это пришло, пока меня не было, и отвечать на это уже поздно
   *[other] Это ({ $count }) пришло, пока меня не было, и отвечать на это уже поздно
}. Спросите ещё раз, если ещё нужно:
add-to-server = Добавить Hashwire на сервер
server-absent = На этот сервер добавлены только команды: отвечать я могу, а присылать оповещения нет. Добавьте меня по этой ссылке и повторите.
note-ignored = После /{ $command } ничего не нужно, поэтому «{ $value }» ничего не изменило.
ask-words = Понятно: { $understood }. { $words } — не место, не тема и не важность, которые я знаю.{ $near ->
    [0] {""}
   *[other] {" "}Может быть, что-то из этого?
} Должно ли это слово быть в новости? В кавычках слова понимаются так сразу.
ask-words-alone = { $words } — не место, не тема и не важность, которые я знаю.{ $near ->
    [0] {""}
   *[other] {" "}Может быть, что-то из этого?
} Как слово — придут только тексты, где оно есть. В кавычках слова понимаются так сразу.
ask-value = Каким должно быть { $option }? Что можно указать, покажет /help { $command }.
ask-option = Это нужно для /{ $command }. Например: { $example }
ask-choose = Нажмите одну из кнопок или напишите: { $example }
ask-which-told = В том сообщении было несколько событий. Какое из них?
subscribe-ask-title = Что должно приходить сюда?
subscribe-menu-regions = Несколько мест
subscribe-menu-topics = Несколько тем
subscribe-ask = Одно нажатие оформит подписку; потом можно добавить ещё. Чтобы выбрать точнее, назовите: { $platform ->
    [discord] /subscribe regions:казахстан topics:электричество severity:важное
   *[other] /subscribe казахстан электричество важное
}
subscribe-done = Подписка оформлена
subscribe-where = Оповещения приходят в { $where }.
webhook-signed = Запросы подписаны ключом { $secret }: никому его не показывайте, он нужен вашей программе для проверки (standardwebhooks.com). Чтобы закончить, введите /unsubscribe с тем же адресом.
subscriptions-webhooks = Оповещения отправляются ещё сюда: { $names }. Какие именно, покажет /subscriptions с адресом.
subscribe-changed = Подписка изменена
subscribe-known = Такая подписка уже есть
subscribe-again-done = { $count ->
    [one] { $count } подписка продолжается
    [few] { $count } подписки продолжаются
   *[other] { $count } подписок продолжаются
}
subscribe-again-left = { $count ->
    [one] { $count } остаётся закрытой: туда я всё ещё не могу писать.
    [few] { $count } остаются закрытыми: туда я всё ещё не могу писать.
   *[other] { $count } остаются закрытыми: туда я всё ещё не могу писать.
}
button-subscribe-again = { $count ->
    [one] Возобновить { $count } подписку
    [few] Возобновить { $count } подписки
   *[other] Возобновить { $count } подписок
}
subscribe-missing-title = Я пока не могу туда писать
subscribe-missing = Не хватает прав: { $missing }. Дайте их Hashwire и попробуйте ещё раз. Пока подписки нет.
subscribe-no-example = { $seen ->
    [0] За последние { $days } дней ничего не сообщалось, так что ничего бы и не пришло.
   *[other] За последние { $days } дней ничего бы не пришло.
}
subscribe-examples = { $count ->
    [one] За последние { $days } дней пришло бы это:
   *[other] За последние { $days } дней пришло бы историй: { $count }, самые новые:
}
subscribe-missed = { $count } не подошло: { $reason }
subscribe-next = Слишком много? /mute заглушит тему на время. Критическое всегда видно по первому слову.
filter-everything = всё
filter-without = кроме: { $words }
ask-which-subscription = Какую? Их несколько.
unsubscribe-done = { $count ->
    [1] Подписка закрыта
    [one] Закрыта { $count } подписка
    [few] Закрыто { $count } подписки
   *[other] Закрыто { $count } подписок
}
subscriptions-title = { $count ->
    [one] { $count } подписка
    [few] { $count } подписки
   *[other] { $count } подписок
}
subscriptions-none-title = Подписок нет
subscriptions-none = Сюда пока ничего не приходит. /subscribe начнёт: всё или регионы и темы, которые вы назовёте.
subscription-here = здесь
subscription-at = в { $where }
subscription-paused = на паузе, там не хватает прав: { $reason }
subscription-closed = закрыта, чата больше нет
mute-done = Заглушено: { $name } ({ $kind ->
    [topic-in] тема в регионе
    [topic] тема
    [region] регион
    [word] слово
    [publisher] издание
   *[incident] происшествие
})
mute-kind-topic-in = тема в регионе
mute-kind-topic = тема
mute-kind-region = регион
mute-kind-word = слово
mute-kind-publisher = издание
mute-kind-incident = происшествие
this-incident = это происшествие
topic-in-region = { $region } · { $topic }
mute-done-several = Заглушено: { $names }
mute-silenced = { $of ->
    [0] За последние { $days } дней здесь не было ничего из подписок, заглушать было нечего.
    [one] За последние { $days } дней это заглушило бы { $count } из { $of } события по здешним подпискам.
    [few] За последние { $days } дней это заглушило бы { $count } из { $of } событий по здешним подпискам.
   *[other] За последние { $days } дней это заглушило бы { $count } из { $of } событий по здешним подпискам.
}
mute-scope = { $place ->
    [server] Действует только на этом сервере, но для всех на нём.
   *[other] Действует только в этом чате, но для всех в нём.
}
mute-forever = пока не вернут
mute-until = до { $until }
mute-except-critical = критическое всё равно приходит
mutes-title = Заглушено: { $count }
mutes-none-title = Ничего не заглушено
mutes-none = Приходит всё, на что вы подписаны. /mute заглушит тему, регион, слово или издание.
unmute-done = Снова приходит: { $names }
unmute-next = О том, что случится с этой минуты, снова сообщат.{ $following ->
    [0] {""}
    [one] {" "}Сейчас придёт { $following } заглушённое сообщение о том, что ещё длится.
    [few] {" "}Сейчас придут { $following } заглушённых сообщения о том, что ещё длится.
   *[other] {" "}Сейчас придут { $following } заглушённых сообщений о том, что ещё длится.
}
latest-title = Самое новое
latest-none-title = Событий нет
latest-none = За { $days } дней сообщений нет. Так говорят наши источники; это не значит, что ничего не было.
topics-title = Темы
topics-next = { $platform ->
    [discord] Подписаться на одну: /subscribe topics:электричество. Заглушить: /mute what:электричество duration:7d.
   *[other] Подписаться на одну: /subscribe электричество. Заглушить: /mute электричество 7d.
}
regions-title = Стран и территорий: { $count }, областей и штатов: { $parts }
regions-how = Называйте место на любом языке или кодом: kazakhstan, Казахстан, kz, texas, us-tx. В страну входят её части.
regions-busy = Что-то происходит: { $regions }. Подробнее: /status.
regions-next = { $platform ->
    [discord] /regions country:казахстан
   *[other] /regions казахстан
} перечислит части страны.
regions-of = { $region } ({ $code }): части
regions-no-parts = Это место известно только целиком.
sources-title = { $answering ->
    [one] Отвечает
    [few] Отвечают
   *[other] Отвечают
} { $answering } из { $sources ->
    [one] { $sources } источника
    [few] { $sources } источников
   *[other] { $sources } источников
}
sources-last-good = Последний успешный ответ: { $age }.
sources-no-answer = Пока не ответил ни один источник.
sources-model = Модель: запросов сегодня { $requestsToday }, с запуска прочитано токенов { $inputTokens }, написано { $outputTokens }; вместо неё взяты фразы изданий: { $fallbacks }.
sources-counts = { $failing ->
    [0] Сбоев нет
   *[other] Со сбоями: { $failing }
}{ $waiting ->
    [0] .
   *[other] ; ещё не опрошено: { $waiting }.
}
source-failing = сбоев: { $failures }, последний успешный ответ: { $last } · { $error }
source-dead = считается недоступным: сбоев подряд { $failures }, последний успешный ответ: { $last } · { $error }
fault-http = HTTP { $detail }
fault-no-host = такого сервера нет
fault-name-server = сервер имён не отвечает
fault-refused = в соединении отказано
fault-broken-off = соединение оборвалось
fault-no-connection = не удалось соединиться за отведённое время
fault-no-route = сервер недоступен
fault-unreachable = недоступен ({ $detail })
fault-certificate-expired = срок его сертификата истёк
fault-certificate-self-signed = его сертификат подписан им самим
fault-certificate-unverified = его сертификат нельзя проверить
fault-certificate-other-host = его сертификат выдан другому серверу
fault-timeout = нет полного ответа за { $detail } с
fault-redirect-address = перенаправляет не на веб-адрес
fault-redirect-robots = перенаправляет туда, куда не пускает robots.txt
fault-redirects = перенаправлений больше { $detail }
fault-private = { $detail } — частный или особый адрес
fault-entries = её записи не удаётся прочитать
fault-nested = вложенность больше { $detail } элементов
fault-no-feed = документ <{ $detail }>, а не лента
fault-no-xml = не документ XML
fault-no-json = ответ не в формате JSON
fault-too-long = ответ слишком длинный
fault-shape = ответ имеет неожиданный вид
fault-unreadable = не читается: «{ $detail }»
fault-says = сообщает: «{ $detail }»
fault-slow = не удалось прочитать за { $detail } с
source-emptied = отвечает, но записей в нём больше нет; последняя новость: { $age }
source-old = отвечает, но нового нет необычно долго; последняя новость: { $age }
source-undated = даты записей прочитать нельзя: временем считается их появление; последняя новость: { $age }
sources-advice = Пока они молчат, здесь нет того, о чём пишут только они: ссылки ведут на их сайты. Сбои чаще всего проходят сами. Если источник недоступен или молчит днями, он мог сменить адрес: это проверяет владелец Hashwire командой feeds:check.
sources-next-try = Следующая попытка через { $wait }.
settings-title = { $place ->
    [server] Настройки этого сервера
   *[other] Настройки этого чата
}
settings-changed = Настройки изменены
settings-how = Чтобы изменить, назовите настройку: /settings quiet_hours:22:00-07:00, чтобы выключить: /settings quiet_hours:off.
field-language = Язык
field-time-zone = Часовой пояс
field-quiet-hours = Тихие часы
field-mention = Упоминание роли
field-operator = Роль, которой доступны все кнопки
field-channel = Канал
field-threads = Ветка на происшествие
field-pin = Закреплять критические
field-hashtags = Хештеги
field-preview = Предпросмотр ссылок
field-own-settings = Каналы со своими настройками
button-switch-on = { $what }: включить
button-switch-off = { $what }: выключить
button-same-as-server = Как на сервере
button-no-operator = Убрать роль для кнопок
settings-operator = Участники этой роли могут нажимать здесь все кнопки. Чтобы они могли и набирать команды, разрешите их роли в «Настройки сервера > Интеграция».
settings-missing = Для этого здесь не хватает права: { $missing }. Дайте его, и это заработает со следующего оповещения.
mention-from = { $role }, от важности «{ $severity }»
help-title = Команды
help-manager = { $platform ->
    [telegram] (для администраторов чата)
   *[other] (для администраторов)
}
help-manager-only = { $platform ->
    [discord] Доступно только тем, кто может управлять сервером.
   *[other] Доступно только администраторам чата.
}
help-required = (обязательно)
help-example = Пример:
help-next = { $platform ->
    [discord] /help command:subscribe
   *[other] /help subscribe
} объяснит одну из них с примером.
forget-ask-title = { $place ->
    [server] Удалить всё об этом сервере?
   *[other] Удалить всё об этом чате?
}
forget-ask = Подписки, заглушённое, настройки и запись того, о чём здесь сообщали, исчезнут навсегда. Оповещения прекратятся. Отменить нельзя.
forget-done-title = Удалено
forget-done = { $count ->
    [one] Удалена { $count } запись.
    [few] Удалены { $count } записи.
   *[other] Удалено { $count } записей.
} { $place ->
    [server] Об этом сервере
   *[other] Об этом чате
} ничего не хранится.
replay-done-title = Запись закончилась
replay-done = { $from } – { $until }, { $reports ->
    [one] { $reports } сообщение прессы
    [few] { $reports } сообщения прессы
   *[other] { $reports } сообщений прессы
} от { $publishers ->
    [one] { $publishers } издания
    [few] { $publishers } изданий
   *[other] { $publishers } изданий
}. Канал получил бы: новых оповещений { $alerts }, ответов на прежние { $answers }, тихих правок { $edits }. Не сказали ничего нового: { $silent }.
replay-next = /status казахстан по-прежнему показывает, что сейчас.
replay-alert = { $at } · новое оповещение
replay-edit = { $at } · правка прежнего оповещения
replay-answer = { $at } · ответ на прежнее оповещение
replay-asked = { $at } · кто-то набирает { $command }

## Mistakes

error-title = Не получилось
error-unexpected-title = У меня что-то сломалось
error-unexpected = Вы ни при чём, и наполовину, насколько я знаю, ничего не изменилось. Попробуйте ещё раз; если повторится, передайте тому, кто держит бота, этот номер, он есть и в журнале: { $id }
error-not-shown = Ответ есть, но показать его здесь не получилось. Попробуйте ещё раз; если повторится, передайте тому, кто держит бота, этот номер, он есть и в журнале: { $id }
error-late = Прошло больше минуты, поэтому я больше не жду ответа. Попробуйте ещё раз чуть позже.
error-too-fast = Слишком много за одну минуту. Скоро отвечу снова; оповещения приходят как обычно.
error-manager-only = { $platform ->
    [discord] /{ $command } меняет настройки для всех здесь, поэтому нужно право «Управлять сервером».
    [telegram] /{ $command } меняет настройки для всех здесь, поэтому доступна только администраторам чата. Анонимным администраторам тоже.
   *[other] /{ $command } меняет настройки для всех здесь, поэтому доступна только администраторам.
}
error-option = Не могу прочитать «{ $value }» как { $option }. /help { $command } покажет, что ожидается.
error-window = «{ $value }» — не период, который можно нарисовать. Напишите 48h или 30d.
error-unknown-region = { $near ->
    [0] Не знаю места «{ $value }». Известны страны, области и штаты майнеров, на любом языке или кодом: казахстан, kz, texas, us-tx.
   *[other] Не уверен, какое место названо «{ $value }». Может быть, одно из этих?
}
error-unknown-topic = Темы «{ $value }» нет. Вот темы:
error-unknown-label = «{ $value }» — не тема и не место, которое я знаю, и не одно с другим через запятую. Их покажут /topics и /regions.
error-two-labels = «{ $value }»: /{ $command } берёт одно место, одну тему или место с темой. С чего начать?
error-unknown-severity = «{ $value }» — не важность. Напишите: обычное, важное или критическое.
error-unknown-command = { $near ->
    [0] Не понимаю «{ $value }». Назовите место, например казахстан, или тему, например электричество. /help покажет все команды.
   *[other] Команды «{ $value }» нет. Может быть, эта?
}
error-is-option = «{ $value }» — не команда, а параметр команды /{ $command }. Напишите: { $example }
error-page = «{ $value }» — не страница. Напишите число, например 2.
error-duration = «{ $value }» — не длительность. Напишите 30m, 1h30m, 7d, на неделю, до 18:00, до завтра или навсегда, не больше года.
error-line-length = Слишком много за один раз: после /{ $command } не больше { $characters } знаков и { $words } слов.
error-value-length = Слишком длинно для { $option }: не больше { $characters } знаков.
error-unknown-option = У /{ $command } нет параметра «{ $value }». Есть: { $options }
error-given-twice = «{ $first }» и «{ $second }» — оба для { $option }, а нужно одно. С чего начать:
error-no-exclusion = /{ $command } не может исключить «{ $value }». Исключать регионы, темы и слова умеет /subscribe.
error-not-understood = Непонятно, что значит «{ $value }» после /{ $command }.
error-mixed-words = В «{ $value }» место или тема стоят вместе с чем-то ещё. Назовите место или тему отдельно; слова, которые должны встретиться именно так, возьмите в кавычки.
error-mute-mixed = В «{ $value }» место, тема или издание стоят вместе с непонятными словами. Напишите так: { $platform ->
    [discord] /mute what:казахстан интернет duration:2h
   *[other] /mute казахстан интернет 2h
}, или возьмите слова в кавычки: { $platform ->
    [discord] /mute what:"gold miners" duration:7d
   *[other] /mute "gold miners" 7d
}
error-mute-which = «{ $value }» можно понять двояко. Тема в одном месте пишется без запятой: { $platform ->
    [discord] /mute what:интернет в казахстане
   *[other] /mute интернет в казахстане
}. Чтобы заглушить и то и другое целиком, сделайте это по очереди.
error-duration-past = Этот момент уже прошёл. Напишите, на сколько или до какого времени: 2h, до 18:00, до завтра.
error-switch = «{ $value }» — не «да» и не «нет» (yes, no).
error-words = Эти слова не подходят: не больше 25, каждое от 2 до 60 знаков, через запятую, фразы «в кавычках».{ $platform ->
    [discord] {""}
   *[other] {" "}Имена параметров английские: regions:, topics:, words:, severity:, channel:.
}
error-mute-target = Не могу заглушить «{ $value }». Назовите тему, регион, издание вроде example.org или слово от 2 до 60 знаков.
error-mute-pointing = Не понимаю, что такое «{ $value }». Нажмите кнопку под оповещением{ $platform ->
    [telegram] {" "}или ответьте на него командой /mute
   *[other] {""}
}. Или назовите тему, регион или издание; слово, которое нужно заглушить как есть, возьмите в кавычки.
error-channel = «{ $value }» — не канал, который я знаю. { $platform ->
    [discord] Выберите из списка.
   *[other] Наберите /subscribe в том чате или теме, куда нужны оповещения.
}
error-channel-here = { $platform ->
    [discord] Канал можно назвать только на сервере; здесь оповещения приходят в этот чат.
   *[other] Другое место здесь назвать нельзя. Наберите /subscribe в том чате или теме, куда нужны оповещения.
}
error-channel-gone = Я не вижу этого канала. Выберите существующий, к которому у меня есть доступ.
error-role = «{ $value }» — не роль этого сервера. Выберите из списка.
error-role-everyone = Будить сразу всех — это слишком. Выберите другую роль, которую участники смогут взять сами.
error-role-silent = Я не могу упомянуть эту роль: её участники не получат уведомления. Разрешите упоминать её всем в её настройках или дайте Hashwire право «Упоминание всех ролей».
error-role-here = Здесь нет ролей, которые можно упоминать.
error-mention-role = Назовите и роль: { option-name-role } и { option-name-mention-from } нужны вместе.
error-time-zone = { $near ->
    [0] «{ $value }» — не часовой пояс, который я знаю. Назовите город, страну или смещение: Алматы, Asia/Almaty, UTC+5.
   *[other] «{ $value }» может быть несколькими поясами. Какой?
}
error-language = { $near ->
    [0] Я пока не говорю на «{ $value }».
   *[other] Я пока не говорю на «{ $value }». Говорю на этих:
}
error-quiet-hours = «{ $value }» — не промежуток времени. Напишите 22:00-07:00 или off.
error-link = «{ $value }» — не ссылка. Нужен полный адрес, например https://example.org/article
error-text-length = Слишком длинно: не больше 4096 знаков.
error-story-unknown = По этой ссылке сообщений я не видел. /test со ссылкой покажет, что в ней совпало бы.
error-story-gone = Это событие старше того, что хранится, поэтому причины уже неизвестны.
error-unreadable = Не могу прочитать эту страницу. Вставьте её текст после /test.
error-no-subscriptions = Подписок здесь нет, закрывать нечего. /subscribe начнёт.
error-no-such-subscription = Такой подписки здесь нет. Выберите:
error-too-many-subscriptions = Подписок здесь уже { $most }. Сначала закройте одну или попросите в одной больше.
error-too-many-mutes = Здесь уже заглушено: { $most }. Сначала /unmute.
error-not-muted = { $muted ->
    [0] Здесь ничего не заглушено.
   *[other] «{ $value }» здесь не заглушено. Заглушено это:
}
error-feedback-kind = «{ $value }» сюда не подходит. Что не так?
error-wrong-not-sent = Об этом здесь не сообщали, поэтому исправлять нечего. /why со ссылкой покажет причину.
error-wrong-no-place = В этом оповещении нет места.
error-wrong-no-state = Это оповещение ничего не утверждает о состоянии места: заголовок принадлежит изданию.
error-no-such-feedback = { $kept ->
    [0] Здесь ничего не отмечали как неверное, поэтому отменять нечего.
   *[other] «{ $value }» нет в списке. /feedback покажет его с номерами.
}
error-no-such-recording = Записи «{ $value }» нет. Попробуйте /replay january-2022

## Feedback

feedback-not-mining = не о майнинге
feedback-wrong-place = не то место
feedback-wrong-state = не то состояние
feedback-same = то же самое
feedback-advert = реклама
wrong-done = Учтено
wrong-effect-not-mining = Продолжение этой истории и новости с похожим заголовком сюда больше не приходят.
wrong-effect-wrong-place = Новости с похожим заголовком здесь больше не относят к месту: { $places }.
wrong-effect-wrong-state = Новости с похожим заголовком здесь больше не говорят об этом состоянии. Приходит только заголовок.
wrong-effect-same = Повторы с похожим заголовком сюда больше не приходят. Об ухудшении и о конце по-прежнему сообщают.
wrong-effect-advert = Продолжение этой истории и новости с похожим заголовком сюда больше не приходят.
wrong-critical = О критическом сообщают всегда и без изменений, поэтому это касается только менее важного.
wrong-oldest-gone = Хранится не больше { $most }, поэтому самое старое удалено.
wrong-scope = Действует только { $place ->
    [server] на этом сервере
    [terminal] в этом терминале
   *[other] в этом чате
}. Кнопка «Отменить» вернёт как было.
feedback-title = { $count ->
    [one] Здесь отметили как неверное { $count } оповещение
    [few] Здесь отметили как неверные { $count } оповещения
   *[other] Здесь отметили как неверные { $count } оповещений
}
feedback-how = Кнопка отменяет одно. /feedback undo:all отменяет всё.
feedback-none-title = Ничего не отмечено как неверное
feedback-none = Кнопка «Неверно» под оповещением или /wrong в ответ на него учит Hashwire тому, что здесь не нужно.
feedback-undone = { $count ->
    [1] Отменено
   *[other] Отменено: { $count }
}
feedback-undone-next = На то, что сюда приходит, это больше не влияет.

## The terminal

banner-title = Hashwire следит за тем, что может остановить майнера
banner-what = Опрашиваю источники: { $sources }; всё известное хранится в { $folder }.
banner-platforms = Ни DISCORD_TOKEN, ни TELEGRAM_TOKEN не заданы, поэтому чат здесь, в терминале: сюда приходят и оповещения.
banner-type = Наберите /status казахстан, /latest или /help. /replay january-2022 покажет записанное отключение. Ctrl-C заканчивает.
banner-ready = В первом круге { $answering ->
    [one] ответил
    [few] ответили
   *[other] ответили
} { $answering } из { $sources ->
    [one] { $sources } источника
    [few] { $sources } источников
   *[other] { $sources } источников
}, новых записей: { $items }
place-state = { $place }: { $state }
banner-busy = { $count ->
    [one] Сейчас неспокойно, одно место: { $places }
   *[other] Сейчас неспокойно, мест: { $count }: { $places }
}
banner-blind = Не ответил ни один источник. Есть ли здесь интернет? Hashwire продолжает попытки. /sources покажет ошибки, /replay january-2022 работает и без сети.
trouble-clock-step = Часы этой машины перевели { $back ->
    [1] назад
   *[0] вперёд
} на { $by }, { $age }: время в прежних сообщениях может отличаться на столько же.
trouble-clock-behind = Часы этой машины отстают на { $by }. Hashwire берёт время у серверов. Включите синхронизацию времени (NTP).
disk-title = Оповещения не отправляются
disk-full = Диск заполнен: новое негде сохранить, поэтому оповещения не отправляются. Освободите место на диске, где лежит DATA_DIR, и Hashwire продолжит сам.
disk-read-only = Hashwire не может писать в свою папку: новое негде сохранить, поэтому оповещения не отправляются. Дайте пользователю, от имени которого он запущен, право записи в DATA_DIR.
state-away = База данных недоступна с { $since }: оповещения ждут, а сохранить или прочитать в ней пока ничего нельзя. Ничего не потеряно, Hashwire продолжит сам.
records-unreadable = { $count ->
    [one] { $count } сохранённая запись не читается и пропускается.
    [few] { $count } сохранённые записи не читаются и пропускаются.
   *[other] { $count } сохранённых записей не читаются и пропускаются.
} Ничего не перезаписано. Чтобы вернуть утраченное, остановите Hashwire и восстановите DATA_DIR из резервной копии.

## Pictures

picture-region = График связности и хешрейта за { $window }, события отмечены
picture-since = с { $since }
picture-level = последний уровень: { $level } ({ $source }, { $at })
picture-world = Карта мира: { $places }.
picture-network = График хешрейта за { $days } дней и разброс, который объясняет случай
window-48h = 48 ч
window-30d = 30 дней
chart-connectivity = Связность, % от обычной
chart-connectivity-measured = Связность, % от обычной (те же часы, 8 недель)
chart-hash-rate = Хешрейт сети, EH/s, среднее за день
chart-no-data = за это время ничего не измерено и не сообщено
chart-as-of = на { $at }
chart-network-title = Хешрейт сети за { $days } дней
chart-band = случайность: разброс одного дня вокруг среднего за неделю
chart-world-title = Где неспокойно: { $count } { $count ->
    [one] место
    [few] места
   *[other] мест
}
chart-legend-critical = отключено, запрещено
chart-legend-warning = перебои, ограничения, волнения
chart-legend-good = восстановлено, смягчено
chart-legend-unknown = состояние неизвестно
chart-legend-none = острых проблем не известно

## The web board

web-now = Сейчас
web-sources = Источники
web-about = О сайте
web-skip = К содержанию
web-search = Страна, область или штат
web-search-go = Показать
web-footer = Неизвестное показано как неизвестное, а не как норма. Время — UTC.
web-not-found-title = Такой страницы нет
web-not-found = Возможно, запись старше того, что хранится. Поиск вверху знает все страны, а также области и штаты, где работают майнеры.
web-unknown-region = { $near ->
    [0] Место «{ $value }» не найдено. Страны, области и штаты можно назвать на любом языке или кодом: казахстан, kz, texas, us-tx.
   *[other] Место «{ $value }» не найдено. Похожие:
}
web-busy-title = Слишком много читателей сразу
web-busy = Сначала оповещения. Обновите страницу через несколько секунд.
web-follow = Получать оповещения
web-follow-region = Получать оповещения · { $region }
web-about-what = Hashwire сообщает майнерам биткоина в Discord и Telegram об отключениях интернета и электричества и о новых законах в их регионе. Этот сайт показывает теми же словами, что известно сейчас.
web-about-unknown = У каждого числа есть единица, источник и время. Противоречия стоят рядом. Где никто не сообщает и ничего не измерено, состояние неизвестно, а это не значит, что всё в порядке.
web-about-sources = Сообщения взяты из лент изданий, измерения — из источников, названных рядом. Заголовок принадлежит изданию, ссылка ведёт туда.
web-about-feeds = Программы могут читать то же самое: /feed.atom, /feed.json и /region/KZ/feed.atom — новые сообщения, /calendar.ics — объявленные изменения, /badge/KZ.svg и /widget/KZ — состояние, /api/v1 — ответы в JSON.
web-about-privacy = Сайт не ставит cookie, обходится без скриптов (один свой обновляет страницу), ничего не загружает с других сайтов и не записывает, кто его читает.
field-claims = Утверждения
field-alerts = Оповещения

## How alerts arrive
digest-schedule = { $every ->
    [hour] Сводка за час
    [day] Сводка за день
   *[week] Сводка за неделю
} · { $count }
digest-happened = Что случилось
digest-ongoing = Продолжается
digest-announced = Объявлено
filter-digest = { $every ->
    [hour] сводкой каждый час
    [day] сводкой каждый день в { $at }
   *[week] сводкой по понедельникам в { $at }
}
subscribe-digest = Оповещения приходят одной сводкой. Следующая { $next }; если новостей нет, её не будет. Критическое приходит сразу, и завершение того, о чём сообщили сразу, тоже.
because-next-digest = ждёт следующей сводки по своей подписке.
option-subscribe-digest = Одной сводкой: ежечасно, ежедневно в 08:00, еженедельно; сразу: без сводки
error-digest = «{ $value }» не похоже на сводку. Напишите: ежечасно, ежедневно в 08:00, еженедельно в 08:00 или сразу.
choice-hourly = ежечасно
choice-daily = ежедневно
choice-weekly = еженедельно
choice-instant = сразу
filter-sound = со звуком от уровня «{ $severity }»
filter-brief = одной строкой
option-subscribe-sound = С какой важности эти оповещения приходят со звуком
option-subscribe-length = кратко: одна строка; полностью: с текстом и источниками
choice-brief = кратко
choice-full = полностью
error-length = «{ $value }» не подходит. Напишите: кратко или полностью.
command-calendar = Что объявлено: запреты, тарифы, экзамены, ремонты, сложность, халвинг
name-calendar = календарь
option-calendar-region = Страна, область или штат, на любом языке; без него: везде
example-calendar = /calendar казахстан
calendar-title = Объявленные изменения
calendar-title-region = { $region } · объявленные изменения
calendar-none = Наши источники здесь ничего не объявляют. Это не значит, что ничего не изменится.
field-halving = Халвинг
halving = блок { $height }, около { $at }
command-about = Версия, источники и лицензии
name-about = о_боте
command-invite = Ссылки, чтобы добавить Hashwire, и какие права они просят
name-invite = пригласить
about-measurements = Измерения
about-data = Названия, места, доли
about-software = Программа
about-licences = Hashwire распространяется по лицензии MIT. Библиотеки в нём: { $licences }; тексты лицензий установлены вместе с ними.
about-feeds = { $count ->
    [one] Сообщения берутся из { $count } ленты.
    [few] Сообщения берутся из { $count } лент.
    [many] Сообщения берутся из { $count } лент.
   *[other] Сообщения берутся из { $count } ленты.
} Заголовок принадлежит изданию, и ссылка ведёт туда.
invite-title = Добавить Hashwire в другое место
invite-none = Здесь не подключена ни одна платформа, добавлять некуда.
invite-rights = { $count ->
    [0] прав не просит
   *[other] просит: { $rights }
}
right-name = { $right ->
    [view-channel] Просматривать каналы
    [send-messages] Отправлять сообщения
    [embed-links] Встраивать ссылки
    [attach-files] Прикреплять файлы
    [read-message-history] Читать историю сообщений
    [create-public-threads] Создавать публичные ветки
    [send-messages-in-threads] Отправлять сообщения в ветках
    [create-posts] Создавать публикации
    [manage-webhooks] Управлять вебхуками
    [manage-threads] Управлять ветками
    [post-messages] Публикация сообщений
    [edit-messages-of-others] Редактирование чужих сообщений
    [pin-messages] Закрепление сообщений
    [send-photos] Отправка фото
    [manage-topics] Управление темами
    [a-valid-secret] верный секрет
   *[other] { $name }
}
invite-extras = Больше ничего не нужно. Ветки и закрепление требуют ещё по одному праву, /settings об этом скажет.
add-to-person = Взять с собой (только для вас)
add-to-private-chat = В личном чате
example-about = /about
example-invite = /invite
subscribe-digest-beside = Другая подписка здесь присылает каждое оповещение сразу: то, о чём просит она, не ждёт.
menu-why = Что это?
## Own feeds
command-feed = Свои ленты только для этого { $place ->
    [server] сервера
   *[other] чата
}: добавить сайт, канал или профиль; список, проверка
command-feed-add = Добавить ленту: её адрес, адрес сайта, канала или профиля
command-feed-list = Ленты этого чата: номера и как они отвечают
command-feed-test = Показать, что приносит лента, не добавляя её
command-feed-remove = Удалить ленту этого чата
command-feed-export = Сохранить ленты этого чата списком (OPML) для любой читалки
command-feed-import = Добавить ленты из списка (OPML) другой читалки
name-feed = лента
option-feed-action = добавить, список, проверить, удалить, экспорт, импорт; без него — список
option-feed-feed = Адрес ленты, сайта, канала или профиля; или номер в списке
option-feed-topics = Только эти темы, через запятую, -название исключает; пусто — все
option-feed-regions = Только эти места, через запятую, -название исключает; пусто — везде
option-feed-all = Присылать всё подряд, а не только важное для майнеров
option-feed-file = Список лент (OPML) из другой читалки
example-feed = /feed add https://example.org/news power
action-add = добавить
action-list = список
action-test = проверить
action-remove = удалить
action-export = экспорт
action-import = импорт
feed-added = Добавлено: { $title }
feed-changed = Изменено: { $title }
feed-tested = Проверено: { $title }
feed-scope = { $all ->
    [1] всё подряд
   *[0] что важно майнерам
}
feed-sent = { $tested ->
    [1] Сюда пришло бы: { $scope }.
   *[0] Приходит сюда и больше никуда: { $scope }.
}
feed-holds = { $count ->
    [0] Записей в ней пока нет.
    [one] В ней { $count } запись.
    [few] В ней { $count } записи.
   *[many] В ней { $count } записей.
}
feed-silent = То, что в ней уже есть, не придёт; новое придёт.
feed-newest = Самая свежая запись выглядела бы так:
feed-newest-withheld = Самая свежая запись не пришла бы: { $reason } Выглядела бы она так:
feed-none-title = Своих лент нет
feed-none = Добавьте сайт, ленту, видеоканал или профиль. Новое приходит сюда и больше никуда. Можно добавить не больше { $most }. { help-example } { $platform ->
    [discord] /feed add feed:https://example.org
   *[other] /feed add https://example.org
}
feed-list-title = Свои ленты: { $count } из { $most }
feed-how = { $platform ->
    [discord] «/feed test» покажет, что приносит лента, «/feed export» запишет список для других читалок.
   *[other] /feed test 1 покажет, что приносит лента, /feed export запишет список для других читалок.
}
feed-unread = ещё не читалась
feed-answers = отвечает, прочитана { $age }
feed-removed = { $count ->
    [one] Удалена { $count } лента
    [few] Удалены { $count } ленты
   *[many] Удалено { $count } лент
}
feed-export-name = Свои ленты в Hashwire
feed-exported = { $count ->
    [one] { $count } лента списком
    [few] { $count } ленты списком
   *[many] { $count } лент списком
}
feed-export-how = Такой список (OPML) понимает любая читалка, а /feed примет его обратно через «import».
feed-imported = { $count ->
    [0] Ни одной ленты не добавлено
    [one] Добавлена { $count } лента
    [few] Добавлены { $count } ленты
   *[many] Добавлено { $count } лент
}
feed-import-known = { $count ->
    [one] { $count } лента здесь уже есть.
    [few] { $count } ленты здесь уже есть.
   *[many] { $count } лент здесь уже есть.
}
feed-import-full = { $count ->
    [one] { $count } лента не поместилась
    [few] { $count } ленты не поместились
   *[many] { $count } лент не поместились
}: здесь можно держать не больше { $most }.
feed-import-failed = Эти добавить не удалось:
own-feed = Из вашей ленты «{ $feed }»
own-feed-fails-title = Одна из ваших лент больше не работает
own-feed-fails = { $dead ->
    [1] «{ $feed }» не отвечает уже сутки{ $why ->
        [none] .
       *[other] : { $why }.
    }
   *[0] «{ $feed }» отвечает, но записи пропали или нового нет гораздо дольше обычного.
} /feed покажет, что с ней, и там же её можно удалить.
button-feeds = Свои ленты
button-feed-remove = Удалить { $number }
error-feed-off = Свои ленты здесь выключены. Их может разрешить тот, кто держит этот Hashwire (OWN_FEEDS_MAX).
error-feed-action = «{ $value }» — такого /feed не умеет. Напишите: add, list, test, remove, export или import.
error-feed-missing = Какую ленту? Дайте адрес или номер из списка, например: { $example }
error-feed-unknown = { $count ->
    [0] Своих лент здесь нет.
   *[other] Ленты «{ $value }» здесь нет. /feed покажет список с номерами.
}
error-feed-full = Здесь уже { $most } — больше нельзя. Сначала удалите какую-нибудь.
error-feed-address = «{ $value }» не похоже на адрес. Дайте полный, например https://example.org/feed или @name@mastodon.social
error-feed-password = В адресе есть пароль, его увидели бы все. Ленты с логином добавить нельзя.
error-feed-telegram = У каналов Telegram нет своей ленты. Читать их может разрешить тот, кто держит этот Hashwire (RSSHUB_URL).
error-feed-telegram-private = Читать можно только открытые каналы, вида t.me/name.
error-feed-unreachable = «{ $value }» не читается: { $reason }. Проверьте адрес или попробуйте позже.
error-feed-no-feed = По адресу «{ $value }» ленты нет. Дайте адрес самой ленты, если она у сайта есть.
error-feed-late = «{ $value }» не ответил вовремя. Попробуйте позже.
error-feed-list = Это не список лент. Выгрузите его из читалки в формате OPML.
error-feed-no-file = { $platform ->
    [discord] Приложите список в параметре «file».
    [terminal] Укажите файл: /feed import feeds.opml
   *[other] Пришлите список файлом с подписью /feed import или ответьте на файл командой /feed import.
}
error-file-unreadable = Файл не удалось прочитать. Пришлите его ещё раз.
error-file-path = «{ $value }» — такой файл прочитать не могу.
error-file-size = Файл слишком большой: можно не больше { $kilobytes } КБ.
## Watched providers
command-watch = Связность вашего провайдера, только для этого { $place ->
    [server] сервера
   *[other] чата
}: добавить, список, удалить
command-watch-add = Следить за провайдером: по названию или номеру AS
command-watch-list = За какими провайдерами здесь следят и что сейчас измерено
command-watch-remove = Больше не следить за провайдером
name-watch = провайдеры
option-watch-provider = Название провайдера или номер AS, например AS9198; или его номер в списке
option-watch-action = добавить, список, удалить; без него — список
option-name-provider = провайдер
example-watch = /watch AS9198
watch-added = Слежу: { $provider }
watch-known = Уже слежу: { $provider }
watch-how = IODA каждые десять минут показывает, доступен ли он. Если связь пропадёт или вернётся, об этом напишу сюда и больше никуда. Пропала — это когда так показывают два измерения или одно в течение получаса.
watch-not-covered = { $source }: его не измеряют
watch-none-title = Здесь ни за одним провайдером не следят
watch-none = Назовите своего или его номер AS: { $platform ->
    [discord] /watch add provider:AS9198
   *[other] /watch AS9198
}
watch-list-title = Провайдеры: { $count } из { $most }
watch-removed = Больше не слежу
button-watches = Провайдеры
ask-which-provider = По запросу «{ $value }» нашлось несколько сетей. Какая нужна?
ask-which-watch = Какой?
error-watch-name = Слишком длинно для названия провайдера: не больше 100 знаков.
error-watch-action = «{ $value }» — такого /watch не умеет. Напишите: add, list или remove.
error-watch-missing = Какой провайдер? Дайте название или номер AS, например: { $example }
error-watch-unknown = { $count ->
    [0] Здесь ни за одним провайдером не следят.
   *[other] Провайдера «{ $value }» здесь в списке нет. /watch покажет список с номерами.
}
error-watch-none = IODA не знает провайдера «{ $value }». По номеру AS он найдётся всегда, например AS9198: спросите номер у провайдера.
error-watch-full = Здесь следят уже за { $most } — больше нельзя. Сначала удалите кого-нибудь.
error-watch-full-everywhere = Этот Hashwire следит уже за { $most } провайдерами, больше он у источника не запрашивает.
error-watch-off = Провайдеров здесь не измеряют. Владелец этого Hashwire может это включить (IODA).
error-watch-unreachable = IODA не отвечает: { $reason }. Попробуйте позже.
command-follow = Открытые каналы с оповещениями от владельца бота: подписка здесь не нужна
name-follow = каналы
option-follow-region = Только каналы, где есть эта страна, область или штат; на любом языке
option-follow-topics = Только каналы с этими темами
option-follow-language = Только каналы на этом языке
example-follow = /follow казахстан
follow-title = Каналы с оповещениями
follow-none = Владелец этого бота не завёл открытых каналов. /subscribe пришлёт оповещения сюда.
follow-unfit = Ни один открытый канал об этом не сообщает. /follow без уточнений покажет все; /subscribe пришлёт оповещения сюда.
follow-how-discord = В Discord откройте канал, нажмите «Подписаться» и выберите канал своего сервера.
follow-how-telegram = В Telegram откройте канал и подпишитесь.
follow-plain = Там для всех одно и то же: что здесь заглушено или настроено, там ничего не меняет. Для этого есть /subscribe.
subscribe-follow = Всё это есть и в открытом канале. Кто его читает, тому подписка не нужна: /follow
button-follow = Каналы с оповещениями
button-follow-here = Подписать этот канал: { $channel }
follow-done = Этот канал теперь подписан
follow-done-how = Что выходит там, приходит сюда. Чтобы прекратить: настройки сервера > Интеграция > Отслеживаемые каналы.
follow-lacking = Чтобы подписать за вас, мне нужно право { $missing } в этом канале. Или откройте тот канал и нажмите «Подписаться» сами.
