language-name = Українська

## Labels

topic-internet = інтернет
topic-hashrate = хешрейт
topic-power = світло
topic-regulation = закони
topic-unrest = заворушення
topic-operations = ферми
topic-hardware = обладнання
topic-business = компанії
topic-also-internet = зв’язок, мережа
topic-also-hashrate = гешрейт
topic-also-power = електрика, енергія, електроенергія
topic-also-regulation = закон, регулювання, законодавство
topic-also-unrest = протести, протест
topic-also-operations = ферма, пули
topic-also-hardware = техніка, машини
topic-also-business = бізнес
topic-about-internet = зв’язок зник, сповільнився чи повернувся: у країні, регіоні, провайдера
topic-about-hashrate = хешрейт мережі помітно змінюється або велика частина його зникає
topic-about-power = відключення, ліміти, обмеження й тарифи, які зачіпають майнерів
topic-about-regulation = заборони, ліцензії, податки, вилучення, і відколи вони діють
topic-about-unrest = протести, надзвичайний стан і бої там, де працюють майнери
topic-about-operations = ферми й пули: пожежі, повені, збої, переїзди
topic-about-hardware = асики: відкликання, прошивки, дефіцит, митниця
topic-about-business = компанії: банкрутства, великі продажі, злиття майнерів

severity-1 = звичайне
severity-2 = важливе
severity-3 = критичне
filter-severity-2 = важливе й критичне
filter-severity-3 = лише критичне
filter-silent = без звуку
filter-role = згадує { $role }
subscribe-lesser = Сповіщення сюди прийдуть, але без графіків або без посилання на попередні: бракує { $missing }.

dimension-internet = Інтернет
dimension-power = Світло
dimension-regulation = Закони
dimension-unrest = Заворушення

state-internet-down = вимкнено
state-internet-degraded = з перебоями
state-internet-restored = відновлено
state-power-cut = вимкнено
state-power-curtailed = обмежено
state-power-strained = бракує
state-power-restored = відновлено
state-regulation-banned = заборона
state-regulation-restricted = обмеження
state-regulation-proposed = пропозиція
state-regulation-eased = пом’якшення
state-regulation-dropped = пропозицію відхилено
state-unrest-active = тривають
state-unrest-calming = вщухають
state-unknown = невідомо
headline-internet-down = { $again ->
    [yes] інтернет знову вимкнено
   *[no] інтернет вимкнено
}
headline-internet-degraded = { $again ->
    [yes] знову перебої з інтернетом
   *[no] перебої з інтернетом
}
headline-internet-restored = { $partial ->
    [yes] інтернет частково або тимчасово повернувся
   *[no] інтернет відновлено
}
headline-power-cut = { $again ->
    [yes] знову немає світла
   *[no] немає світла
}
headline-power-curtailed = { $again ->
    [yes] світло знову обмежують
   *[no] світло обмежують
}
headline-power-strained = { $again ->
    [yes] електрики знову бракує
   *[no] електрики бракує
}
headline-power-restored = { $partial ->
    [yes] світло частково або тимчасово повернулося
   *[no] світло повернулося
}
headline-regulation-banned = { $again ->
    [yes] майнінг знову заборонено
   *[no] майнінг заборонено
}
headline-regulation-restricted = { $again ->
    [yes] майнінг знову обмежено
   *[no] майнінг обмежено
}
headline-regulation-proposed = пропонують нові правила
headline-regulation-eased = правила пом’якшено
headline-regulation-dropped = пропозицію відхилено
headline-unrest-active = { $again ->
    [yes] знову заворушення
   *[no] заворушення
}
headline-unrest-calming = заворушення вщухають
state-partial = частково або тимчасово: { $state }
state-again = знову { $state }
state-partly-back = { $state }, частково повернулося
state-stale = { $state }, свіжих повідомлень немає
state-conflicting = { $state }, джерела суперечать одне одному
dimension-state = { $dimension }: { $state }

state-level = { $state }, { $level }
level-ordinary = { $value } % від норми
level-change = { $value } %
level-ehs = { $value } EH/s
level-mw = { $value } МВт
level-capacity = { $value } % потужності

## Times, counts, small words

duration-minutes = { $minutes } хв
duration-under-a-day = менше доби
duration-hours = { $hours } год
duration-hours-minutes = { $hours } год { $minutes } хв
duration-days = { $days ->
    [one] { $days } день
    [few] { $days } дні
   *[other] { $days } днів
}
duration-days-hours = { $days } д { $hours } год
age-now = щойно
age-ago = { $duration } тому
never = ніколи
off = вимкнено
on = увімкнено
page = сторінка { $page } з { $pages }
and-more = і ще { $count }
all-of-them = усі
quoted = «{ $word }»
publishers = { $count ->
    [one] { $count } видання
    [few] { $count } видання
   *[other] { $count } видань
}

## Alerts

reason-updated = Оновлення
reason-resolved = Завершено
reason-corrected = Виправлено
reason-in-force = Сьогодні
reason-ended = Строк минув
reason-reminder = Завтра
severity-was = { $now } (було: { $was })
title-corrected = { $dimension }: видання відкликало своє повідомлення
title-unconfirmed = { $dimension }: пишуть, що скінчилося, не підтверджено
title-denied = { $state }, спростовують
title-announced = оголошено { $at }
measured-against = { $source } показує { $what } ({ $at })
title-after = { $title }, тривало { $duration }
doubted = Не підтверджено: під час повторного читання знайшли в тексті не все з цього.
publisher-unconfirmed = { $count ->
    [0] Видань поки немає, не підтверджено
   *[other] Одне видання, не підтверджено
}
publisher-one = Одне видання{ $cited ->
    [none] {""}
   *[other] {""} з посиланням на: { $cited }
}
measured-level = { $source }: { $region } — { $value } % від норми{ $since ->
    [unknown] {""}
   *[other] {" "}з { $since }
}{ $reports ->
    [0] , повідомлень поки немає
   *[other] {""}
}
measured-headline = { $source }: { $region } — { $said }{ $reports ->
    [0] , повідомлень поки немає
   *[other] {""}
}
measured-line = З { $since } · виміряв { $source }{ $evidence ->
    [none] {""}
   *[other] {": "}{ $evidence }
}
over-below = Скінчилося { $at }, див. повідомлення нижче.
late-note = Із запізненням: це було { $age }, раніше доставити не вдалося.
unmuted-note = Досі це було заглушено, сталося { $age }.
late-incident = Зараз: { $region }, { $dimension }: { $state }, станом на { $at }.
late-story = Зараз: { $headline } ({ $at }).
digest-budget = { $count ->
    [one] Ще { $count } сповіщення разом
    [few] Ще { $count } сповіщення разом
   *[other] Ще { $count } сповіщень разом
}
digest-quiet-hours = { $count ->
    [one] { $count } сповіщення за тихі години
    [few] { $count } сповіщення за тихі години
   *[other] { $count } сповіщень за тихі години
}
digest-first-sight = { $count ->
    [one] Уже тривало, коли Hashwire подивився вперше
   *[other] Уже тривало, коли Hashwire подивився вперше: { $count }
}
rate-headline-slide = { $source }: хешрейт за останній тиждень { $percent } % до найвищого із шести тижнів, зараз { $value } EH/s
rate-headline-blocks = { $source }: блоків за останні { $hours } год { $percent } % до того, що знайшов би хешрейт тижня, { $sigmas } σ
rate-headline-recovered = { $source }: хешрейт знову { $value } EH/s за 3 дні, { $percent } % до рівня перед падінням
drop-pools = Пули, що знаходять набагато менше блоків: { $pools }
rate-headline-drop = { $source }: хешрейт { $percent } % до свого тренду за { $hours } год, { $sigmas } σ: випадковістю не пояснити
dead-title = Джерела, що більше не відповідають
silent-title = Джерела, що відповідають і мовчать
silent-text = Відповідають, але записів у них більше немає або нового немає значно довше, ніж зазвичай: { $feeds }. Того, про що пишуть лише вони, тут не буде.
dead-text = Добу не відповідають: { $feeds }. Того, про що пишуть лише вони, тут не буде.
machine-translated = (машинний переклад; за посиланнями — оригінал)
signal-fails-title = Збій вимірювання
signal-fails-text = { $signals } показує нуль одразу в стількох країнах, що зламалося саме вимірювання. Поки воно не запрацює, його дані не враховуємо.
blind-title = Жодне джерело не відповідає
blind-text = Поки джерела не повернуться, тиша тут не означає, що новин немає. Коли вони відповідатимуть знову, Hashwire напише.
back-title = Джерела знову відповідають
back-text = { $known ->
    [0] Джерела знову відповідають. Далі прийде те, що сталося за цей час.
   *[other] Джерела знову відповідають, перерва тривала { $lasted }. Далі прийде те, що сталося за цей час.
}
notice-forbidden-title = Я не можу писати
notice-forbidden = Я не можу писати сюди: { $place }. { $named ->
    [0] Там бракує права надсилати повідомлення.
   *[other] Там бракує прав: { $permissions }.
} Дайте їх Hashwire, і я продовжу сам. Поки що нічого не втрачено ({ $waiting ->
    [one] чекає { $waiting } сповіщення
    [few] чекають { $waiting } сповіщення
   *[other] чекають { $waiting } сповіщень
}).
notice-rejected-title = Сповіщення не прийняли
notice-rejected = Сповіщення надіслати не вдалося, і повторювати я не буду, куди: { $place }{ $why ->
    [none] .
   *[other] {" "}({ $why }).
} Решта приходить. Що в ньому було, покаже /why з його посиланням або /latest.
notice-gone-title = Каналу більше немає
place-chat = цей чат
place-topic = тема { $topic }
place-elsewhere = чат, який ви підписали
notice-gone = Більше немає доступу: { $place }. Чат видалили або мене звідти прибрали, тож підписки там закрито. Якщо повернеться, наберіть там /subscribe.

## Buttons

button-answered-aside = Відповідь у нашому особистому чаті.
error-outdated-button = Ця кнопка зі старої версії й більше не працює. Наберіть { $command }, щоб побачити, що працює.
inline-open = Запитати Hashwire
inline-none = Такого місця немає: запитайте Hashwire, що він знає
button-nothing-new = Нічого нового.
button-nothing-new-since = Нічого нового з { $at }.
button-again = Ще раз
button-forget = Видалити все
button-help = Довідка
button-mute = Тихо на 24 год
button-mutes = Що заглушено
button-refresh = Оновити
button-sources = Джерела
button-status = Статус
button-subscribe = Підписатися тут
button-subscriptions = Усі підписки
button-window = Графік: { $window }
button-undo = Скасувати
button-undo-number = Скасувати { $number }
button-undo-named = Скасувати: { $name }
button-feedback = Усі зауваження
button-unmute = Увімкнути
button-unmute-number = Увімкнути { $number }
button-unmute-named = Увімкнути: { $name }
button-unsubscribe = Закрити { $number }
button-why = Чому
button-why-number = Чому { $number }
button-wrong = Помилка

## Status

status-headline = { $region } · { $state }
status-headline-part = { $region } · { $part }: { $state }
status-stale-title = { $region } · останнє відоме: { $state }, свіжих повідомлень немає
status-unknown-title = { $region } · повідомлень немає
status-unstated-title = { $region } · повідомлення є, певного немає
status-nothing = Звідси за { $days ->
    [one] { $days } день
    [few] { $days } дні
   *[other] { $days } днів
} нічого не повідомляли. Це не те саме, що «все нормально»{ $sources ->
    [0] .
    [1] : { $covering ->
        [0] за цей час наше єдине джерело про регіон не писало.
       *[other] за цей час про регіон писало наше єдине джерело.
    }
   *[other] : за цей час про регіон { $covering ->
        [0] не писало жодне з наших джерел
        [one] писало { $covering } з наших джерел
        [few] писали { $covering } з наших джерел
       *[other] писали { $covering } з наших джерел
    } (усього { $sources }).
}
status-unstated = У повідомленнях нижче немає нічого певного про інтернет, світло, закони чи заворушення тут. Це не те саме, що «все нормально».
status-parts = За частинами: { $parts }
status-as-of = Станом на { $at }
status-everywhere-title = { $count ->
    [one] Щось відбувається в { $count } регіоні
    [few] Щось відбувається в { $count } регіонах
   *[other] Щось відбувається в { $count } регіонах
}
status-quiet-title = Нічого гострого ніде не відомо
status-quiet = За останні { $days } дн. джерела не повідомляють ні про що, що ще триває. Це те, що відомо, а не те, що все нормально. /sources покаже, хто відповідає.
dimension-no-reports = повідомлень немає, { $days } дн.
dimension-unstated = нічого певного, але про це { $count ->
    [one] пише { $count } історія
    [few] пишуть { $count } історії
   *[other] пишуть { $count } історій
}, остання { $age }
dimension-began = з { $since }
dimension-state-since = { $state } з { $since }
dimension-since = з { $since } ({ $duration })
dimension-when = { $since } ({ $duration } тому)
measured-ordinary = нічого незвичного
dimension-inherited = уся країна: { $country }
basis-reported = { $count ->
    [1] одне видання, не підтверджено, { $age }
    [one] { $count } видання, останнє повідомлення { $age }
    [few] { $count } видання, останнє повідомлення { $age }
   *[other] { $count } видань, останнє повідомлення { $age }
}
basis-ended = одне видання, { $age }
basis-agree = { $count ->
    [1] одне видання, { $age }, підтверджено вимірюванням
    [one] { $count } видання, останнє повідомлення { $age }, підтверджено вимірюванням
    [few] { $count } видання, останнє повідомлення { $age }, підтверджено вимірюванням
   *[other] { $count } видань, останнє повідомлення { $age }, підтверджено вимірюванням
}
basis-measured = виміряно, свіжих повідомлень немає
basis-worse = виміряно, гірше, ніж пишуть
basis-stale = останнє повідомлення { $age }
told-reported = пишуть
told-before = до того
told-denied = спростовують
told-also = також
told-over = скінчилося
trouble-announced = оголошено: { $state }
trouble-from = з { $since }
until-date = до { $until }
ended-by-term = строк минув { $until }
daily = щодня
ended-measured = тривало з { $since } до { $until }, за вимірюваннями
daily-from = щодня з { $from } UTC
daily-hours = щодня { $from }-{ $until } UTC
where-part = частково
where-share = близько { $percent } %
where-regions = { $regions }
who-mobile = лише мобільний
who-fixed = лише дротовий
who-provider = один провайдер
who-miners = для майнерів
who-industry = для промисловості
who-households = для населення
basis-unconfirmed-end = що скінчилося, пише одне видання, не підтверджено
dimension-nothing-now = зараз нічого не відомо, останнє повідомлення { $age }
told-measured = виміряно
claim = { $count ->
    [1] { $what } ({ $first }, { $at })
    [one] { $what } ({ $count } видання, останнє { $first }, { $at })
    [few] { $what } ({ $count } видання, останнє { $first }, { $at })
   *[other] { $what } ({ $count } видань, останнє { $first }, { $at })
}
claim-cited = { $count ->
    [1] { $what } ({ $cited }, через { $first }, { $at })
    [one] { $what } ({ $cited }, через { $count } видання, останнє { $first }, { $at })
    [few] { $what } ({ $cited }, через { $count } видання, останнє { $first }, { $at })
   *[other] { $what } ({ $cited }, через { $count } видань, останнє { $first }, { $at })
}
measured-normal = { $source } { $value } % від норми{ $detail ->
    [none] {""}
   *[other] {": "}{ $detail }
} ({ $at })
measured-alone = { $source } одне вимірювання низьке, решта в нормі: { $detail } ({ $at })
measured-state = { $source } { $what } ({ $at })
measured-detail = { $source } { $what }: { $detail } ({ $at })
measured-pending = { $source }: питаємо, відповідь зараз буде
measured-not-covered = { $source }: цей регіон не вимірюють
measured-silent = { $source }: немає відповіді з { $since }
data-from = Дані: { $sources }
field-farm = Ваша ферма
farm-report = { $farm } повідомляє: { $said } · з { $since }{ $isOver ->
    [yes] , закінчилося { $until }
   *[no] {" "}({ $age })
}
field-hash-rate = Хешрейт
field-share = Частка
field-reports = Повідомлення
field-difficulty = Складність
field-adjustment = Наступний перерахунок
hash-rate-line = { $value } EH/s ± { $sigma } % за { $hours } год до { $at } ({ $source })
hash-rate-second = { $source } за той самий день: { $value } EH/s ({ $difference } %)
hash-rate-not-comparable = { $source } за той самий день: { $value } EH/s, порівнювати не можна
hash-rate-against-yesterday = { $percent } % до попереднього дня ({ $sigmas } σ)
hash-rate-against-last-week = тиждень { $percent } % до попереднього ({ $sigmas } σ)
hash-rate-against-record = { $percent } % до рекордного тижня по { $at } ({ $sigmas } σ)
hash-rate-week = { $value } EH/s ± { $sigma } % за 7 днів
hash-rate-not-visible = ще не видно: ці { $hours } год почалися раніше за відключення
hash-rate-change = { $percent } % до тренду, { $sigmas } σ
hash-rate-reported = пишуть: «{ $sentence }» ({ $source }, { $at })
hash-rate-noise = у межах шуму
hash-rate-unknown = невідомо: жодне джерело не має хешрейту за останні дні
hash-rate-meaning = Блоки знаходять випадково, тож кожна оцінка має похибку: щось означають лише зміни від 3 сигм.
difficulty = { $value } T ({ $source }), розрахована на { $implied } EH/s
adjustment = очікується { $percent } %, близько { $at }
epoch-passed = минуло { $percent } % періоду
share-line = { $percent } % ({ $source }, { $month })
share-old = надто давно, щоб сказати, скільки під загрозою сьогодні
share-exposed = {" "}→ під загрозою { $least }-{ $most } EH/s
history-title = { $region } · історія
history-none = Інцидентів тут не відомо. Це не означає, що нічого не було: видно лише те, про що пишуть наші джерела.
history-open = інцидент, триває { $duration }
history-earlier = раніших змін не показано: { $count }
history-lasted = { $state }, { $duration }
history-lasting = { $state }, уже { $duration }
history-closed = інцидент, тривав { $duration }

## Why, test

field-title = заголовок
field-lead = перший абзац
field-body = текст
matched = Збіглося: { $parts }
matched-part = { $claim } («{ $quote }», { $where })
matched-nothing = Збіглося: нічого.
claim-relevant = стосується майнерів
claim-not-relevant = не стосується майнерів
claim-doubted = повторне читання цього не підтверджує
claim-refuted = повторне читання це спростовує
why-told = Тут про це писали
why-not-told = Тут про це не писали
why-irrelevant = Про це не пишемо нікому: це не про те, що може зупинити майнера.
why-nobody = Жодна підписка тут цього не просить. /subscriptions покаже, що просили.
why-about = { $name }: що сюди надійшло і чому
why-about-none = За останні { $days } дн. джерела нічого про це не повідомляли, тож надсилати було нічого. Це не означає, що нічого не сталося.
why-story = { $count ->
    [one] Про це пише { $count } видання: { $publishers }
    [few] Про це пишуть { $count } видання: { $publishers }
   *[other] Про це пишуть { $count } видань: { $publishers }
}
verdict-sent = { $filter } · надіслано { $at }: { $reason }
verdict-waiting = { $filter } · чекає з { $at }: { $reason }
verdict-stopped = { $filter } · зупинено { $at }: { $reason }
verdict-would-tell = { $filter } · надіслали б: { $reason }
verdict-would-stop = { $filter } · не надіслали б: { $reason }
because-taught = адміністратор тут назвав такі новини помилковими.
lesson = { $words ->
    [none] Це сповіщення тут позначили як «{ $kind }» { $at }.
   *[other] Схоже на «{ $headline }», що позначили як «{ $kind }» { $at }. Спільне: { $words }.
} Скасувати: /feedback.
because-muted = «{ $name }» тут заглушено. /unmute поверне.
because-severity = менш важливо, ніж просили.
because-no-region = це не про жоден із регіонів, на які ви підписані.
because-regions = інший регіон.
because-topics = інша тема.
because-excluded-regions = це сталося лише там, звідки новини не потрібні.
because-excluded-topics = це лише про те, що не потрібно.
because-before-subscription = про це написали ще до цієї підписки.
because-words = немає жодного зі слів.
because-excluded-words = є виключене слово.
because-closed = підписку закрито.
because-nothing-new = нічого нового.
because-merged = увійшло до іншого повідомлення.
because-never-told-here = про те, до чого це належить, тут не писали.
because-told-in-a-digest = про це вже писали, у зведенні.
because-cannot-edit = додалося лише видання, а редагувати повідомлення тут не можна.
because-quiet-hours = зараз тихі години, прийде у зведенні, коли вони скінчаться.
because-budget = сповіщень одразу багато, прийде у зведенні.
because-digest = у зведенні.
because-first = перше повідомлення про цю подію.
because-escalated = стало гірше.
because-updated = з’явилося нове.
because-resolved = завершилося.
because-corrected = видання виправило своє повідомлення.
because-publisher = ще одне видання.
because-in-force = оголошене почалося.
because-ended = строк минув.
because-reminder = починається завтра.
because-retold = ідеться лише про минуле.
because-over-before-told = усе скінчилося раніше, ніж тут про це написали.
because-rate-limited = платформа попросила почекати.
because-unavailable = платформа недоступна, спробуємо ще.
because-rejected = платформа відхилила повідомлення.
because-rejected-why = остаточно відхилено: { $why }.
because-could-not-be-made = повідомлення не вдалося скласти, це моя помилка.
because-forbidden = не було права писати.
because-gone = цього місця більше немає.
because-not-relevant = це не про те, що може зупинити майнера.
because-already-known = це вже було, коли Hashwire подивився вперше, прийде одним зведенням.
because-first-sight = джерело нове: з того, що в ньому вже було, пишемо лише про критичне, молодше за 3 години.
because-undated = без дати, тож новиною вважати не можна.
because-too-old = коли його побачили вперше, йому було понад 48 годин.
because-unsubscribed = підписку закрили раніше, ніж воно пішло.
because-expired = воно старше за те, що зберігається.
because-could-not-be-sent = надіслати не вдалося, спробуємо ще.
because-on-its-way = уже в дорозі.
because-moved = чат переїхав.
test-relevant = Про це було б сповіщення
test-irrelevant = Сповіщення про це не було б

## Commands: descriptions (at most 100 characters)

command-start = Що робить Hashwire, приклад і наступний крок
command-status = Що відомо про регіон, із джерелами й часом; без регіону: про всі
command-latest = Найновіші події, можна за регіоном чи темою
command-subscribe = Отримувати сповіщення тут: регіони, теми, слова, важливість
command-unsubscribe = Закрити підписку
command-subscriptions = На що тут підписано й куди приходить
command-mute = Заглушити на певний час тему, регіон, слово чи видання
command-unmute = Увімкнути заглушене
command-mutes = Що тут заглушено й доки
command-why = Чому про це тут написали або не написали
command-wrong = Сказати, що не так зі сповіщенням: подібні тут оцінюватимуть так само
command-feedback = Що тут назвали помилковим і як це скасувати
command-test = Що збіглося б у тексті чи на сторінці й кому тут написали б
command-history = Що було в регіоні: кожна зміна, її джерело, скільки тривала
command-hashrate = Хешрейт мережі з його похибкою
command-topics = Які є теми
command-regions = Як називати місця і де щось відбувається
command-sources = Які джерела відповідають, які ні й відколи
command-settings = { $platform ->
    [discord] Мова, часовий пояс, тихі години й роль для згадки; гілки
    [telegram] Мова, часовий пояс і тихі години; закріплення, хештеги, попередній перегляд
   *[other] Мова, часовий пояс і тихі години
}
command-help = Усі команди або одна, з параметрами й прикладом
command-forget = Видалити всі дані цього { $place ->
    [server] сервера
   *[other] чату
}
command-replay = Програти запис події так, як її побачив би канал

## Names of the commands on Discord, beside the English ones: one word in lower case, at most 32 characters

name-start = старт
name-status = статус
name-latest = новини
name-subscribe = підписатися
name-unsubscribe = відписатися
name-subscriptions = підписки
name-mute = заглушити
name-unmute = увімкнути
name-mutes = заглушене
name-why = чому
name-wrong = помилка
name-feedback = зауваження
name-test = перевірити
name-history = історія
name-hashrate = хешрейт
name-topics = теми
name-regions = регіони
name-sources = джерела
name-settings = налаштування
name-help = довідка
name-forget = забути

## Names of the options on Discord, beside the English ones: one word in lower case, at most 32 characters

option-name-region = регіон
option-name-window = період
option-name-about = про_що
option-name-page = сторінка
option-name-regions = регіони
option-name-topics = теми
option-name-words = слова
option-name-severity = важливість
option-name-channel = канал
option-name-role = роль
option-name-silent = без_звуку
option-name-which = яка
option-name-what = що
option-name-duration = тривалість
option-name-except-critical = крім_критичних
option-name-link = посилання
option-name-undo = скасувати
option-name-text = текст
option-name-country = країна
option-name-language = мова
option-name-time-zone = часовий_пояс
option-name-quiet-hours = тихі_години
option-name-mention-from = згадувати_від
option-name-operator = оператор
option-name-threads = гілки
option-name-command = команда
option-name-confirm = підтвердити
option-name-digest = зведення
option-name-sound = звук
option-name-length = довжина
option-name-feed = стрічка
option-name-all = усе
option-name-file = файл

## Options and examples

option-status-region = Країна, область чи штат будь-якою мовою; без цього: усюди
option-latest-about = Регіон, тема або і те, і те через кому
option-regions-country = Країна, щоб побачити її частини
option-status-window = Відрізок графіка: 48h або 30d
option-subscribe-regions = Країни, області, штати через кому, -назва виключає; без цього: усюди
option-subscribe-topics = Теми через кому, -назва виключає; без цього: усі
option-subscribe-words = Слова, які мають бути, "у лапках" фрази, -слово виключає, через кому
option-subscribe-severity = Найменша важливість: звичайне, важливе або критичне
option-subscribe-channel = Куди надсилати; без цього: сюди
option-subscribe-role = Роль, яку сповіщати про це
option-subscribe-silent = Ці сповіщення приходять без звуку
option-unsubscribe-which = Яку підписку, або "all"
option-mute-what = Тема, регіон, слово чи видання
option-mute-duration = На скільки: 1h30m, 7d, на тиждень, до 18:00; без цього: поки не ввімкнуть
option-mute-except-critical = Критичне все одно приходить
option-unmute-what = Що знову чути, або "all"
option-why-link = Посилання на статтю
option-wrong-link = Посилання на статтю або відповідь на сповіщення
option-wrong-what = Не про майнінг, не те місце, не той стан, те саме чи реклама
option-feedback-undo = Номер зі списку або "all"
option-test-text = Заголовок, текст або посилання
option-history-region = Країна, область чи штат будь-якою мовою
option-settings-language = Мова, якою Hashwire говорить тут
option-settings-time-zone = Місто або UTC+2; у ньому показуємо час, за ним ідуть тихі години
option-settings-quiet-hours = Наприклад, 22:00-07:00; проходить лише критичне; або "off"
option-settings-role = Роль, яку згадувати
option-settings-mention-from = Від якої важливості згадувати роль; або "off"
option-settings-channel = Лише для цього каналу: своя мова, години, роль, гілки
option-settings-operator = Роль, якій тут можна натискати всі кнопки
option-settings-threads = Окрема гілка для кожного інциденту
option-settings-pin = Закріплювати критичні сповіщення, поки вони не скінчаться
option-settings-hashtags = Хештеги в кінці сповіщень, наприклад #Казахстан #інтернет
option-settings-preview = Показувати попередній перегляд сторінки видання
option-page = Яка сторінка списку
option-help-command = Назва команди
option-forget-confirm = Так, видалити
option-replay-recording = Назва запису

example-start = /start
example-status = /status казахстан
example-latest = /latest казахстан світло
example-subscribe = /subscribe україна, техас світло "імерсійне охолодження" -скам важливе
example-unsubscribe = /unsubscribe all
example-subscriptions = /subscriptions
example-mute = /mute закони 7d except_critical
example-unmute = /unmute закони
example-mutes = /mutes
example-why = /why https://example.org/article
example-wrong = /wrong реклама https://example.org/article
example-feedback = /feedback
example-test = /test Ліміти на електрику для майнерів у Казахстані
example-history = /history казахстан
example-hashrate = /hashrate
example-topics = /topics
example-regions = /regions казахстан
example-sources = /sources
example-settings = /settings language:uk time_zone:Europe/Kyiv quiet_hours:22:00-07:00
example-help = /help subscribe
example-forget = /forget
example-replay = /replay january-2022

choice-24h = 24 години
choice-7d = 7 днів
choice-30d = 30 днів
choice-with-words = Лише з { $words }
choice-without-words = Без { $words }
choice-forever = поки не ввімкнуть

## Answers

about-bot = Hashwire попереджає майнерів біткоїна, коли в їхньому регіоні зникає інтернет чи світло або змінюються закони: з джерелом і тим, наскільки це певно. Натисніть «Старт» або спитайте одразу: /status казахстан. У групі чи каналі попереджає всіх.
about-bot-short = Попереджає майнерів про відключення інтернету й світла та про нові закони, із джерелами.
# Behind "Watching", beside the bot's name on Discord.
presence = { $sources ->
    [0] жодного джерела: ніхто не відповідає
    [one] { $sources } джерело
    [few] { $sources } джерела
   *[other] { $sources } джерел
}, { $places ->
    [0] тривожних місць немає
    [one] неспокійно в { $places } місці
    [few] неспокійно в { $places } місцях
   *[other] неспокійно в { $places } місцях
}
start-title = Hashwire стежить за тим, що може зупинити майнера
start-what = Коли в регіоні щось не так з інтернетом, світлом чи законами, він пише один раз: факти, джерела й наскільки це певно. Коли підтверджують інші видання, він править повідомлення, а коли все скінчилося, відповідає на нього.
start-example = Наприклад: «КРИТИЧНЕ · Казахстан · інтернет: інтернет вимкнено по всьому Казахстану, майнери офлайн. Зв’язність 5 % від норми, каже NetBlocks. 3 видання».
start-next = Далі: /subscribe тут покаже, з чого вибрати, { $platform ->
    [discord] /subscribe regions:all
   *[other] /subscribe all
} підпише на все. /status { $platform ->
    [discord] region:казахстан
   *[other] казахстан
} відповідає одразу.
note-every-topic = /{ $command } показує одразу всі теми щодо місця, зокрема: { $topics }.
note-unread = У цій відповіді не враховано: «{ $value }». /help покаже, про що можна спитати.
note-widened = «{ $value }» розумію як: { $place }, повністю.
add-to-channel = Додати до каналу
add-to-group = Додати до групи
added-to = Тепер я можу там писати. Кнопки нижче — для того чату. Тут його називають у команді першим: /subscribe { $chat } казахстан
chat-absent = Або мене немає в { $chat }, або ви там не адміністратор. Додайте мене туди з правом публікувати й спробуйте ще раз.
away-title = Мене не було
away = { $count ->
    [one] Це прийшло, поки мене не було, і відповідати на це вже пізно
   *[other] Це ({ $count }) прийшло, поки мене не було, і відповідати на це вже пізно
}. Спитайте ще раз, якщо досі цікаво:
add-to-server = Додати Hashwire на сервер
server-absent = На цей сервер додали лише команди: відповідати я можу, а надсилати сповіщення ні. Додайте мене за цим посиланням і спробуйте ще раз.
note-ignored = Після /{ $command } нічого не потрібно, тож «{ $value }» нічого не змінило.
ask-words = Зрозуміло: { $understood }. Не знаю { $words } ні як місце, ні як тему, ні як важливість.{ $near ->
    [0] {""}
   *[other] {" "}Може, щось із цього?
} Чи має це слово бути в новині? У лапках слова так і розуміються одразу.
ask-words-alone = Не знаю { $words } ні як місце, ні як тему, ні як важливість.{ $near ->
    [0] {""}
   *[other] {" "}Може, щось із цього?
} Як слово — прийдуть лише тексти, де воно є. У лапках слова так і розуміються одразу.
ask-value = Що вказати в { $option }? Що туди можна, покаже /help { $command }.
ask-option = Це потрібно для /{ $command }. Наприклад: { $example }
ask-choose = Натисніть одну з кнопок або напишіть: { $example }
ask-which-told = У тому повідомленні було кілька подій. Яка з них?
subscribe-ask-title = Що має приходити сюди?
subscribe-menu-regions = Кілька місць
subscribe-menu-topics = Кілька тем
subscribe-ask = Одне натискання оформить підписку; потім можна додати ще. Щоб вибрати точніше, назвіть: { $platform ->
    [discord] /subscribe regions:казахстан topics:світло severity:важливе
   *[other] /subscribe казахстан світло важливе
}
subscribe-done = Підписано
subscribe-where = Сповіщення приходять у { $where }.
webhook-signed = Запити підписано ключем { $secret }: нікому його не показуйте, він потрібен вашій програмі для перевірки (standardwebhooks.com). Щоб припинити, введіть /unsubscribe з тією самою адресою.
subscriptions-webhooks = Сповіщення надсилаються ще сюди: { $names }. Які саме, покаже /subscriptions з адресою.
subscribe-changed = Підписку змінено
subscribe-known = Уже підписано
subscribe-again-done = { $count ->
    [one] { $count } підписка триває
    [few] { $count } підписки тривають
   *[other] { $count } підписок тривають
}
subscribe-again-left = { $count ->
    [one] { $count } лишається закритою: туди я досі не можу писати.
    [few] { $count } лишаються закритими: туди я досі не можу писати.
   *[other] { $count } лишаються закритими: туди я досі не можу писати.
}
button-subscribe-again = { $count ->
    [one] Відновити { $count } підписку
    [few] Відновити { $count } підписки
   *[other] Відновити { $count } підписок
}
subscribe-missing-title = Я поки не можу туди писати
subscribe-missing = Бракує: { $missing }. Дайте це Hashwire і спробуйте ще раз. Поки підписки немає.
subscribe-no-example = { $seen ->
    [0] За останні { $days } дн. нічого не повідомляли, тож нічого б і не прийшло.
   *[other] За останні { $days } дн. нічого б не прийшло.
}
subscribe-examples = { $count ->
    [one] За останні { $days } дн. прийшло б це:
   *[other] За останні { $days } дн. прийшло б історій: { $count }, найновіші:
}
subscribe-missed = { $count } не підійшло: { $reason }
subscribe-next = Забагато? /mute заглушить тему на певний час. Критичне завжди видно з першого слова.
filter-everything = усе
filter-without = крім: { $words }
ask-which-subscription = Яку? Їх кілька.
unsubscribe-done = { $count ->
    [1] Підписку закрито
    [one] Закрито { $count } підписку
    [few] Закрито { $count } підписки
   *[other] Закрито { $count } підписок
}
subscriptions-title = { $count ->
    [one] { $count } підписка
    [few] { $count } підписки
   *[other] { $count } підписок
}
subscriptions-none-title = Підписок немає
subscriptions-none = Тут поки ні про що не пишемо. /subscribe почне: усе або регіони й теми, які ви назвете.
subscription-here = тут
subscription-at = у { $where }
subscription-paused = на паузі, там бракує прав: { $reason }
subscription-closed = закрита, того місця вже немає
mute-done = Заглушено: { $name } ({ $kind ->
    [topic-in] тема в регіоні
    [topic] тема
    [region] регіон
    [word] слово
    [publisher] видання
   *[incident] інцидент
})
mute-kind-topic-in = тема в регіоні
mute-kind-topic = тема
mute-kind-region = регіон
mute-kind-word = слово
mute-kind-publisher = видання
mute-kind-incident = інцидент
this-incident = цей інцидент
topic-in-region = { $region } · { $topic }
mute-done-several = Заглушено: { $names }
mute-silenced = { $of ->
    [0] За останні { $days } дн. тут не було нічого з підписок, тож заглушувати було нічого.
    [one] За останні { $days } дн. це заглушило б { $count } з { $of } події за тутешніми підписками.
    [few] За останні { $days } дн. це заглушило б { $count } з { $of } подій за тутешніми підписками.
   *[other] За останні { $days } дн. це заглушило б { $count } з { $of } подій за тутешніми підписками.
}
mute-scope = { $place ->
    [server] Діє лише на цьому сервері, але для всіх на ньому.
   *[other] Діє лише в цьому чаті, але для всіх у ньому.
}
mute-forever = поки не ввімкнуть
mute-until = до { $until }
mute-except-critical = критичне все одно приходить
mutes-title = Заглушено: { $count }
mutes-none-title = Нічого не заглушено
mutes-none = Приходить усе, на що підписано. /mute заглушить тему, регіон, слово чи видання.
unmute-done = Знову чути: { $names }
unmute-next = Про те, що станеться від цієї миті, знову писатимемо.{ $following ->
    [0] {""}
    [one] {" "}Зараз прийде { $following } заглушене сповіщення про те, що ще триває.
    [few] {" "}Зараз прийдуть { $following } заглушені сповіщення про те, що ще триває.
   *[other] {" "}Зараз прийде { $following } заглушених сповіщень про те, що ще триває.
}
latest-title = Найновіше
latest-none-title = Подій немає
latest-none = Повідомлень немає, { $days } дн. Так кажуть наші джерела, це не означає, що нічого не було.
topics-title = Теми
topics-next = { $platform ->
    [discord] Підписатися на одну: /subscribe topics:світло. Заглушити: /mute what:світло duration:7d.
   *[other] Підписатися на одну: /subscribe світло. Заглушити: /mute світло 7d.
}
regions-title = Країн і територій: { $count }, областей і штатів: { $parts }
regions-how = Називайте місце будь-якою мовою або кодом: kazakhstan, Казахстан, kz, texas, us-tx. До країни входять її частини.
regions-busy = Щось відбувається: { $regions }. Дивіться /status.
regions-next = { $platform ->
    [discord] /regions country:казахстан
   *[other] /regions казахстан
} перелічить частини країни.
regions-of = { $region } ({ $code }): частини
regions-no-parts = Це місце відоме лише цілком.
sources-title = { $answering ->
    [one] Відповідає
    [few] Відповідають
   *[other] Відповідають
} { $answering } з { $sources ->
    [one] { $sources } джерела
    [few] { $sources } джерел
   *[other] { $sources } джерел
}
sources-last-good = Остання добра відповідь: { $age }.
sources-no-answer = Поки не відповіло жодне джерело.
sources-model = Модель: запитів сьогодні { $requestsToday }, із запуску прочитано токенів { $inputTokens }, написано { $outputTokens }; замість неї взято слова видань: { $fallbacks }.
sources-counts = { $failing ->
    [0] Збоїв немає
   *[other] Зі збоями: { $failing }
}{ $waiting ->
    [0] .
   *[other] ; ще не опитано: { $waiting }.
}
source-failing = збоїв: { $failures }, остання добра відповідь: { $last } · { $error }
source-dead = вважаємо мертвим: збоїв поспіль { $failures }, остання добра відповідь: { $last } · { $error }
fault-http = HTTP { $detail }
fault-no-host = такого сервера немає
fault-name-server = сервер імен не відповідає
fault-refused = у з’єднанні відмовлено
fault-broken-off = з’єднання обірвалося
fault-no-connection = не вдалося з’єднатися за відведений час
fault-no-route = сервер недоступний
fault-unreachable = недоступний ({ $detail })
fault-certificate-expired = термін дії його сертифіката минув
fault-certificate-self-signed = його сертифікат підписаний ним самим
fault-certificate-unverified = його сертифікат неможливо перевірити
fault-certificate-other-host = його сертифікат видано іншому серверу
fault-timeout = немає повної відповіді за { $detail } с
fault-redirect-address = перенаправляє не на вебадресу
fault-redirect-robots = перенаправляє туди, куди не пускає robots.txt
fault-redirects = перенаправлень більше { $detail }
fault-private = { $detail } — приватна або особлива адреса
fault-entries = її записи не вдається прочитати
fault-nested = вкладеність більша за { $detail } елементів
fault-no-feed = документ <{ $detail }>, а не стрічка
fault-no-xml = не документ XML
fault-no-json = відповідь не у форматі JSON
fault-too-long = відповідь задовга
fault-shape = відповідь має неочікуваний вигляд
fault-unreadable = не читається: «{ $detail }»
fault-says = повідомляє: «{ $detail }»
fault-slow = не вдалося прочитати за { $detail } с
source-emptied = відповідає, але записів у ньому більше немає; остання новина: { $age }
source-old = відповідає, але нового немає незвично довго; остання новина: { $age }
source-undated = дати записів прочитати не можна: часом вважаємо їхню появу; остання новина: { $age }
sources-advice = Поки вони мовчать, тут немає того, про що пишуть лише вони: посилання ведуть на їхні сайти. Збої здебільшого минають самі. Якщо джерело недоступне чи мовчить днями, воно могло змінити адресу: це перевіряє власник Hashwire командою feeds:check.
sources-next-try = Наступна спроба через { $wait }.
settings-title = { $place ->
    [server] Налаштування цього сервера
   *[other] Налаштування цього чату
}
settings-changed = Налаштування змінено
settings-how = Змініть, назвавши: /settings quiet_hours:22:00-07:00, або вимкніть: /settings quiet_hours:off.
field-language = Мова
field-time-zone = Часовий пояс
field-quiet-hours = Тихі години
field-mention = Згадка ролі
field-operator = Роль, якій доступні всі кнопки
field-channel = Канал
field-threads = Гілка на кожен інцидент
field-pin = Закріплювати критичні
field-hashtags = Хештеги
field-preview = Попередній перегляд посилань
field-own-settings = Канали зі своїми налаштуваннями
button-switch-on = { $what }: увімкнути
button-switch-off = { $what }: вимкнути
button-same-as-server = Як на сервері
button-no-operator = Прибрати роль для кнопок
settings-operator = Хто має цю роль, може натискати тут усі кнопки. Щоб можна було й набирати команди, дозвольте їх ролі в «Налаштування сервера > Інтеграції».
settings-missing = Для цього тут бракує права: { $missing }. Дайте його, і запрацює з наступного сповіщення.
mention-from = { $role }, від важливості «{ $severity }»
help-title = Команди
help-manager = { $platform ->
    [telegram] (для адміністраторів чату)
   *[other] (для адміністраторів)
}
help-manager-only = { $platform ->
    [discord] Лише для тих, хто може керувати сервером.
    [telegram] Лише для адміністраторів чату.
   *[other] Лише для адміністраторів.
}
help-required = (обов’язково)
help-example = Приклад:
help-next = { $platform ->
    [discord] /help command:subscribe
   *[other] /help subscribe
} пояснить одну з них на прикладі.
forget-ask-title = { $place ->
    [server] Видалити все про цей сервер?
   *[other] Видалити все про цей чат?
}
forget-ask = Підписки, заглушене, налаштування й запис того, про що тут писали, зникнуть назавжди. Сповіщення припиняться. Скасувати не можна.
forget-done-title = Видалено
forget-done = { $count ->
    [one] Видалено { $count } запис.
    [few] Видалено { $count } записи.
   *[other] Видалено { $count } записів.
} { $place ->
    [server] Про цей сервер
   *[other] Про цей чат
} нічого не зберігається.
replay-done-title = Запис скінчився
replay-done = { $from } – { $until }, { $reports ->
    [one] { $reports } повідомлення преси
    [few] { $reports } повідомлення преси
   *[other] { $reports } повідомлень преси
}, видань: { $publishers }. Канал отримав би: нових повідомлень { $alerts }, відповідей на попередні { $answers }, тихих правок { $edits }. Не сказали нічого нового: { $silent }.
replay-next = /status казахстан і далі показує теперішнє.
replay-alert = { $at } · нове повідомлення
replay-edit = { $at } · правка попереднього повідомлення
replay-answer = { $at } · відповідь на попереднє повідомлення
replay-asked = { $at } · хтось набирає { $command }

## Mistakes

error-title = Не вийшло
error-unexpected-title = У мене щось зламалося
error-unexpected = Ви ні до чого, і наполовину, наскільки я знаю, нічого не змінилося. Спробуйте ще раз; якщо повториться, передайте тому, хто тримає бота, цей номер, він є і в журналі: { $id }
error-not-shown = Відповідь є, але показати її тут не вдалося. Спробуйте ще раз; якщо повториться, передайте тому, хто тримає бота, цей номер, він є і в журналі: { $id }
error-late = Минуло понад хвилину, тож я більше не чекаю відповіді. Спробуйте трохи згодом.
error-too-fast = Забагато за одну хвилину. Скоро відповідатиму знову; сповіщення приходять, як і раніше.
error-manager-only = { $platform ->
    [discord] /{ $command } змінює все для всіх тут, тож потрібне право «Керувати сервером».
    [telegram] /{ $command } змінює все для всіх тут, тож доступна лише адміністраторам цього чату. Анонімним адміністраторам теж.
   *[other] /{ $command } змінює все для всіх тут, тож доступна лише адміністраторам.
}
error-option = Не можу прочитати «{ $value }» як { $option }. /help { $command } покаже, чого чекають.
error-window = «{ $value }» не відрізок, який можна намалювати. Скажіть 48h або 30d.
error-unknown-region = { $near ->
    [0] Не знаю місця «{ $value }». Відомі країни, області й штати майнерів, будь-якою мовою або кодом: казахстан, kz, texas, us-tx.
   *[other] Не певен, яке місце названо «{ $value }». Може, одне з цих?
}
error-unknown-topic = Теми «{ $value }» немає. Ось теми:
error-unknown-label = «{ $value }» не тема і не місце, яке я знаю, і не одне з другим через кому. Їх покажуть /topics і /regions.
error-two-labels = «{ $value }»: /{ $command } бере одне місце, одну тему або місце з темою. З чого почати?
error-unknown-severity = «{ $value }» не важливість. Скажіть: звичайне, важливе або критичне.
error-unknown-command = { $near ->
    [0] Не розумію «{ $value }». Назвіть місце, наприклад казахстан, або тему, наприклад світло. /help покаже всі команди.
   *[other] Команди «{ $value }» немає. Може, ця?
}
error-is-option = «{ $value }» — не команда, а параметр команди /{ $command }. Напишіть: { $example }
error-page = «{ $value }» не сторінка. Назвіть число, наприклад 2.
error-duration = «{ $value }» — не тривалість. Скажіть 30m, 1h30m, 7d, на тиждень, до 18:00, до завтра або назавжди, не більше року.
error-line-length = Забагато за один раз: після /{ $command } не більше { $characters } знаків і { $words } слів.
error-value-length = Задовго для { $option }: не більше { $characters } знаків.
error-unknown-option = У /{ $command } немає параметра «{ $value }». Є: { $options }
error-given-twice = «{ $first }» і «{ $second }» — обидва для { $option }, а потрібне одне. З чого почати:
error-no-exclusion = /{ $command } не може виключити «{ $value }». Виключати регіони, теми й слова вміє /subscribe.
error-not-understood = Незрозуміло, що означає «{ $value }» після /{ $command }.
error-mixed-words = У «{ $value }» місце чи тема стоять разом із чимось іще. Назвіть місце чи тему окремо; слова, які мають трапитися саме так, візьміть у лапки.
error-mute-mixed = У «{ $value }» місце, тема чи видання стоять разом із незрозумілими словами. Скажіть так: { $platform ->
    [discord] /mute what:казахстан інтернет duration:2h
   *[other] /mute казахстан інтернет 2h
}, або візьміть слова в лапки: { $platform ->
    [discord] /mute what:"gold miners" duration:7d
   *[other] /mute "gold miners" 7d
}
error-mute-which = «{ $value }» можна зрозуміти двояко. Тема в одному місці пишеться без коми: { $platform ->
    [discord] /mute what:інтернет в казахстані
   *[other] /mute інтернет в казахстані
}. Щоб заглушити і те, і те цілком, зробіть це по черзі.
error-duration-past = Ця мить уже минула. Скажіть, на скільки або до котрої: 2h, до 18:00, до завтра.
error-switch = «{ $value }» не «так» і не «ні» (yes, no).
error-words = Не можу взяти ці слова: не більше 25, кожне від 2 до 60 знаків, через кому, фрази «в лапках».{ $platform ->
    [discord] {""}
   *[other] {" "}Назви параметрів англійські: regions:, topics:, words:, severity:, channel:.
}
error-mute-target = Не можу заглушити «{ $value }». Назвіть тему, регіон, видання на кшталт example.org або слово від 2 до 60 знаків.
error-mute-pointing = Не розумію, що таке «{ $value }». Натисніть кнопку під сповіщенням{ $platform ->
    [telegram] {" "}або дайте на нього відповідь /mute
   *[other] {""}
}. Або назвіть тему, регіон чи видання; слово, яке треба заглушити як є, візьміть у лапки.
error-channel = «{ $value }» не канал, який я знаю. { $platform ->
    [discord] Виберіть зі списку.
   *[other] Наберіть /subscribe у тому чаті чи темі, куди потрібні сповіщення.
}
error-channel-here = { $platform ->
    [discord] Канал можна назвати лише на сервері; тут сповіщення приходять у цей чат.
   *[other] Інше місце тут назвати не можна. Наберіть /subscribe у тому чаті чи темі, куди потрібні сповіщення.
}
error-channel-gone = Я не бачу цього каналу. Виберіть той, що існує і до якого я маю доступ.
error-role = «{ $value }» не роль цього сервера. Виберіть зі списку.
error-role-everyone = Будити всіх одразу — це занадто. Виберіть іншу роль, яку учасники зможуть узяти самі.
error-role-silent = Я не можу згадати цю роль: її учасники не отримають сповіщення. Дозвольте згадувати її всім у її налаштуваннях або дайте Hashwire право «Згадувати всі ролі».
error-role-here = Тут немає ролей, які можна згадувати.
error-mention-role = Назвіть і роль: { option-name-role } та { option-name-mention-from } потрібні разом.
error-time-zone = { $near ->
    [0] «{ $value }» — не часовий пояс, який я знаю. Назвіть місто, країну або різницю: Київ, Europe/Kyiv, UTC+2.
   *[other] «{ $value }» може бути кількома поясами. Який?
}
error-language = { $near ->
    [0] Я поки не говорю на «{ $value }».
   *[other] Я поки не говорю на «{ $value }». Говорю цими:
}
error-quiet-hours = «{ $value }» не години. Скажіть 22:00-07:00 або off.
error-link = «{ $value }» не посилання. Дайте повну адресу, наприклад https://example.org/article
error-text-length = Задовго: не більше 4096 знаків.
error-story-unknown = За цим посиланням повідомлень я не бачив. /test із посиланням покаже, що в ньому збіглося б.
error-story-gone = Ця подія старша за те, що зберігається, тож причини вже невідомі.
error-unreadable = Не можу прочитати цю сторінку. Вставте її текст після /test.
error-no-subscriptions = Підписок тут немає, закривати нічого. /subscribe почне.
error-no-such-subscription = Такої підписки тут немає. Виберіть:
error-too-many-subscriptions = Підписок тут уже { $most }. Спершу закрийте одну або попросіть в одній більше.
error-too-many-mutes = Заглушено тут уже { $most }. Спершу /unmute.
error-not-muted = { $muted ->
    [0] Тут нічого не заглушено.
   *[other] «{ $value }» тут не заглушено. Заглушено це:
}
error-feedback-kind = «{ $value }» сюди не підходить. Що не так?
error-wrong-not-sent = Про це тут не писали, тож виправляти нічого. /why з посиланням покаже причину.
error-wrong-no-place = У цьому сповіщенні немає місця.
error-wrong-no-state = Це сповіщення не стверджує стану місця: заголовок належить виданню.
error-no-such-feedback = { $kept ->
    [0] Тут нічого не називали помилковим, тож скасовувати нічого.
   *[other] «{ $value }» немає у списку. /feedback покаже його з номерами.
}
error-no-such-recording = Запису «{ $value }» немає. Спробуйте /replay january-2022

## Feedback

feedback-not-mining = не про майнінг
feedback-wrong-place = не те місце
feedback-wrong-state = не той стан
feedback-same = те саме
feedback-advert = реклама
wrong-done = Враховано
wrong-effect-not-mining = Продовження цієї історії та новини зі схожим заголовком сюди більше не приходять.
wrong-effect-wrong-place = Новини зі схожим заголовком тут більше не пов’язуємо з місцем: { $places }.
wrong-effect-wrong-state = Новини зі схожим заголовком тут більше не кажуть про цей стан. Приходить лише заголовок.
wrong-effect-same = Повтори зі схожим заголовком сюди більше не приходять. Про погіршення й кінець пишемо, як і раніше.
wrong-effect-advert = Продовження цієї історії та новини зі схожим заголовком сюди більше не приходять.
wrong-critical = Про критичне пишемо завжди й без змін, тож це стосується лише менш важливого.
wrong-oldest-gone = Зберігаємо не більше { $most }, тож найдавніше забуто.
wrong-scope = Діє лише { $place ->
    [server] на цьому сервері
    [terminal] у цьому терміналі
   *[other] у цьому чаті
}. Кнопка «Скасувати» поверне, як було.
feedback-title = { $count ->
    [one] Тут назвали помилковим { $count } сповіщення
    [few] Тут назвали помилковими { $count } сповіщення
   *[other] Тут назвали помилковими { $count } сповіщень
}
feedback-how = Кнопка скасовує одне. /feedback undo:all скасовує все.
feedback-none-title = Нічого не називали помилковим
feedback-none = Кнопка «Помилка» під сповіщенням або /wrong у відповідь на нього вчить Hashwire того, що тут не потрібне.
feedback-undone = { $count ->
    [1] Скасовано
   *[other] Скасовано: { $count }
}
feedback-undone-next = На те, що сюди приходить, це більше не впливає.

## The terminal

banner-title = Hashwire стежить за тим, що може зупинити майнера
banner-what = Опитую джерела: { $sources }; усе відоме зберігається в { $folder }.
banner-platforms = Ні DISCORD_TOKEN, ні TELEGRAM_TOKEN не задано, тож чат тут, у терміналі: сюди приходять і сповіщення.
banner-type = Наберіть /status казахстан, /latest або /help. /replay january-2022 покаже записане відключення. Ctrl-C завершує.
banner-ready = У першому колі { $answering ->
    [one] відповіло
    [few] відповіли
   *[other] відповіли
} { $answering } з { $sources ->
    [one] { $sources } джерела
    [few] { $sources } джерел
   *[other] { $sources } джерел
}, нових записів: { $items }
place-state = { $place }: { $state }
banner-busy = { $count ->
    [one] Зараз неспокійно, одне місце: { $places }
   *[other] Зараз неспокійно, місць: { $count }: { $places }
}
banner-blind = Не відповіло жодне джерело. Чи є тут інтернет? Hashwire пробує далі. /sources покаже помилки, а /replay january-2022 працює й без мережі.
trouble-clock-step = Годинник цієї машини перевели { $back ->
    [1] назад
   *[0] вперед
} на { $by }, { $age }: час у попередніх повідомленнях може відрізнятися на стільки ж.
trouble-clock-behind = Годинник цієї машини відстає на { $by }. Hashwire бере час у серверів. Увімкніть синхронізацію часу (NTP).
disk-title = Сповіщення не надсилаються
disk-full = Диск заповнено: нове ніде зберегти, тож сповіщення не надсилаються. Звільніть місце на диску, де лежить DATA_DIR, і Hashwire продовжить сам.
disk-read-only = Hashwire не може писати у свою теку: нове ніде зберегти, тож сповіщення не надсилаються. Дайте користувачеві, від імені якого він працює, право запису в DATA_DIR.
state-away = База даних недоступна з { $since }: сповіщення чекають, а зберегти чи прочитати в ній поки нічого не можна. Нічого не втрачено, Hashwire продовжить сам.
records-unreadable = { $count ->
    [one] { $count } збережений запис не читається і його пропущено.
    [few] { $count } збережені записи не читаються і їх пропущено.
   *[other] { $count } збережених записів не читаються і їх пропущено.
} Нічого не перезаписано. Щоб повернути втрачене, зупиніть Hashwire і відновіть DATA_DIR із резервної копії.

## Pictures

picture-region = Графік зв’язності й хешрейту за { $window }, події позначено
picture-since = з { $since }
picture-level = останній рівень: { $level } ({ $source }, { $at })
picture-world = Карта світу: { $places }.
picture-network = Графік хешрейту, { $days } дн., і розкид, який пояснює випадковість.
window-48h = 48 год
window-30d = 30 днів
chart-connectivity = Зв’язність, % від норми
chart-connectivity-measured = Зв’язність, % від норми (ті самі години, 8 тижнів)
chart-hash-rate = Хешрейт мережі, EH/s, середнє за день
chart-no-data = за цей час нічого не виміряно й не повідомлено
chart-as-of = станом на { $at }
chart-network-title = Хешрейт мережі, { $days } дн.
chart-band = випадковість: розкид одного дня навколо середнього за тиждень
chart-world-title = Де неспокійно: { $count } { $count ->
    [one] місце
    [few] місця
   *[other] місць
}
chart-legend-critical = вимкнено, заборонено
chart-legend-warning = перебої, обмеження, заворушення
chart-legend-good = відновлено, пом’якшено
chart-legend-unknown = стан невідомий
chart-legend-none = нічого гострого не відомо

## The web board

web-now = Зараз
web-sources = Джерела
web-about = Про сайт
web-skip = До змісту
web-search = Країна, область або штат
web-search-go = Показати
web-footer = Невідоме показано як невідоме, а не як норма. Час — UTC.
web-not-found-title = Такої сторінки немає
web-not-found = Можливо, запис старший за те, що зберігається. Пошук угорі знає всі країни, а також області й штати, де працюють майнери.
web-unknown-region = { $near ->
    [0] Місця «{ $value }» не знайдено. Країни, області й штати можна назвати будь-якою мовою або кодом: казахстан, kz, texas, us-tx.
   *[other] Місця «{ $value }» не знайдено. Схожі:
}
web-busy-title = Забагато читачів одразу
web-busy = Спершу сповіщення. Оновіть сторінку за кілька секунд.
web-follow = Отримувати сповіщення
web-follow-region = Отримувати сповіщення · { $region }
web-about-what = Hashwire у Discord і Telegram попереджає майнерів біткоїна про відключення інтернету й світла та про нові закони в їхньому регіоні. Цей сайт показує тими самими словами, що відомо зараз.
web-about-unknown = Кожне число має одиницю, джерело й час. Суперечності стоять поруч. Де ніхто не повідомляє і нічого не виміряно, стан невідомий, а це не означає, що все гаразд.
web-about-sources = Повідомлення взято зі стрічок видань, вимірювання — із джерел, названих поруч. Заголовок належить виданню, посилання веде туди.
web-about-feeds = Програми можуть читати те саме: /feed.atom, /feed.json і /region/KZ/feed.atom — нові повідомлення, /calendar.ics — оголошені зміни, /badge/KZ.svg і /widget/KZ — стан, /api/v1 — відповіді в JSON.
web-about-privacy = Сайт не ставить cookie, обходиться без скриптів (один власний оновлює сторінку), нічого не завантажує з інших сайтів і не записує, хто його читає.
field-claims = Твердження
field-alerts = Сповіщення

## How alerts arrive
digest-schedule = { $every ->
    [hour] Зведення за годину
    [day] Зведення за день
   *[week] Зведення за тиждень
} · { $count }
digest-happened = Що сталося
digest-ongoing = Триває
digest-announced = Оголошено
filter-digest = { $every ->
    [hour] зведенням щогодини
    [day] зведенням щодня о { $at }
   *[week] зведенням щопонеділка о { $at }
}
subscribe-digest = Сповіщення приходять одним зведенням. Наступне { $next }; якщо новин немає, його не буде. Критичне приходить одразу, як і завершення того, про що повідомили одразу.
because-next-digest = чекає на наступне зведення своєї підписки.
option-subscribe-digest = Одним зведенням: щогодини, щодня о 08:00, щотижня; одразу: без зведення
error-digest = «{ $value }» не схоже на зведення. Напишіть: щогодини, щодня о 08:00, щотижня о 08:00 або одразу.
choice-hourly = щогодини
choice-daily = щодня
choice-weekly = щотижня
choice-instant = одразу
filter-sound = зі звуком від рівня «{ $severity }»
filter-brief = одним рядком
option-subscribe-sound = З якої важливості ці сповіщення приходять зі звуком
option-subscribe-length = стисло: один рядок; повністю: з текстом і джерелами
choice-brief = стисло
choice-full = повністю
error-length = «{ $value }» не підходить. Напишіть: стисло або повністю.
command-calendar = Що оголошено: заборони, тарифи, іспити, ремонти, складність, халвінг
name-calendar = календар
option-calendar-region = Країна, область або штат, будь-якою мовою; без нього: усюди
example-calendar = /calendar казахстан
calendar-title = Оголошені зміни
calendar-title-region = { $region } · оголошені зміни
calendar-none = Наші джерела нічого тут не оголошують. Це не означає, що нічого не зміниться.
field-halving = Халвінг
halving = блок { $height }, близько { $at }
command-about = Версія, джерела й ліцензії
name-about = про_бота
command-invite = Посилання, щоб додати Hashwire, і які права вони просять
name-invite = запросити
about-measurements = Вимірювання
about-data = Назви, місця, частки
about-software = Програма
about-licences = Hashwire має ліцензію MIT. Бібліотеки в ньому: { $licences }; тексти ліцензій встановлено разом із ними.
about-feeds = { $count ->
    [one] Повідомлення беруться з { $count } стрічки.
    [few] Повідомлення беруться з { $count } стрічок.
    [many] Повідомлення беруться з { $count } стрічок.
   *[other] Повідомлення беруться з { $count } стрічки.
} Заголовок належить виданню, і посилання веде туди.
invite-title = Додати Hashwire деінде
invite-none = Тут не під’єднано жодної платформи, додавати нікуди.
invite-rights = { $count ->
    [0] прав не просить
   *[other] просить: { $rights }
}
right-name = { $right ->
    [view-channel] Перегляд каналів
    [send-messages] Надсилання повідомлень
    [embed-links] Вбудовування посилань
    [attach-files] Прикріплення файлів
    [read-message-history] Перегляд історії повідомлень
    [create-public-threads] Створення публічних гілок
    [send-messages-in-threads] Надсилання повідомлень у гілках
    [create-posts] Створення дописів
    [manage-webhooks] Керування вебхуками
    [manage-threads] Керування гілками
    [post-messages] Публікація повідомлень
    [edit-messages-of-others] Редагування чужих повідомлень
    [pin-messages] Закріплення повідомлень
    [send-photos] Надсилання фото
    [manage-topics] Керування темами
    [a-valid-secret] правильний секрет
   *[other] { $name }
}
invite-extras = Більше нічого не треба. Гілки й закріплення потребують ще по одному праву, /settings про це скаже.
add-to-person = Взяти із собою (лише для вас)
add-to-private-chat = В особистому чаті
example-about = /about
example-invite = /invite
subscribe-digest-beside = Інша підписка тут надсилає кожне сповіщення одразу: те, про що просить вона, не чекає.
menu-why = Що це?
## Own feeds
command-feed = Власні стрічки лише для цього { $place ->
    [server] сервера
   *[other] чату
}: додати сайт, канал чи профіль; список, перевірка
command-feed-add = Додати стрічку: її адреса, адреса сайту, каналу чи профілю
command-feed-list = Стрічки цього чату: номери і як вони відповідають
command-feed-test = Показати, що приносить стрічка, не додаючи її
command-feed-remove = Видалити стрічку цього чату
command-feed-export = Зберегти стрічки цього чату списком (OPML) для будь-якої читалки
command-feed-import = Додати стрічки зі списку (OPML) іншої читалки
name-feed = стрічка
option-feed-action = додати, список, перевірити, видалити, експорт, імпорт; без нього — список
option-feed-feed = Адреса стрічки, сайту, каналу чи профілю; або номер у списку
option-feed-topics = Лише ці теми, через кому, -назва вилучає; порожньо — усі
option-feed-regions = Лише ці місця, через кому, -назва вилучає; порожньо — усюди
option-feed-all = Надсилати все поспіль, а не лише важливе для майнерів
option-feed-file = Список стрічок (OPML) з іншої читалки
example-feed = /feed add https://example.org/news power
action-add = додати
action-list = список
action-test = перевірити
action-remove = видалити
action-export = експорт
action-import = імпорт
feed-added = Додано: { $title }
feed-changed = Змінено: { $title }
feed-tested = Перевірено: { $title }
feed-scope = { $all ->
    [1] усе поспіль
   *[0] що важливо майнерам
}
feed-sent = { $tested ->
    [1] Сюди прийшло б: { $scope }.
   *[0] Приходить сюди й більше нікуди: { $scope }.
}
feed-holds = { $count ->
    [0] Записів у ній поки немає.
    [one] У ній { $count } запис.
    [few] У ній { $count } записи.
   *[many] У ній { $count } записів.
}
feed-silent = Те, що в ній уже є, не прийде; нове прийде.
feed-newest = Найсвіжіший запис виглядав би так:
feed-newest-withheld = Найсвіжіший запис не прийшов би: { $reason } Виглядав би він так:
feed-none-title = Власних стрічок немає
feed-none = Додайте сайт, стрічку, відеоканал чи профіль. Нове приходить сюди й більше нікуди. Можна додати щонайбільше { $most }. { help-example } { $platform ->
    [discord] /feed add feed:https://example.org
   *[other] /feed add https://example.org
}
feed-list-title = Власні стрічки: { $count } з { $most }
feed-how = { $platform ->
    [discord] «/feed test» покаже, що приносить стрічка, «/feed export» запише список для інших читалок.
   *[other] /feed test 1 покаже, що приносить стрічка, /feed export запише список для інших читалок.
}
feed-unread = ще не прочитано
feed-answers = відповідає, прочитано { $age }
feed-removed = { $count ->
    [one] Видалено { $count } стрічку
    [few] Видалено { $count } стрічки
   *[many] Видалено { $count } стрічок
}
feed-export-name = Власні стрічки в Hashwire
feed-exported = { $count ->
    [one] { $count } стрічка списком
    [few] { $count } стрічки списком
   *[many] { $count } стрічок списком
}
feed-export-how = Такий список (OPML) розуміє будь-яка читалка, а /feed прийме його назад через «import».
feed-imported = { $count ->
    [0] Жодної стрічки не додано
    [one] Додано { $count } стрічку
    [few] Додано { $count } стрічки
   *[many] Додано { $count } стрічок
}
feed-import-known = { $count ->
    [one] { $count } стрічка тут уже є.
    [few] { $count } стрічки тут уже є.
   *[many] { $count } стрічок тут уже є.
}
feed-import-full = { $count ->
    [one] { $count } стрічка не вмістилася
    [few] { $count } стрічки не вмістилися
   *[many] { $count } стрічок не вмістилося
}: тут можна мати щонайбільше { $most }.
feed-import-failed = Ці додати не вдалося:
own-feed = З вашої стрічки «{ $feed }»
own-feed-fails-title = Одна з ваших стрічок більше не працює
own-feed-fails = { $dead ->
    [1] «{ $feed }» не відповідає вже добу{ $why ->
        [none] .
       *[other] : { $why }.
    }
   *[0] «{ $feed }» відповідає, але записи зникли або нового немає значно довше, ніж зазвичай.
} /feed покаже, що з нею, і там же її можна видалити.
button-feeds = Власні стрічки
button-feed-remove = Видалити { $number }
error-feed-off = Власні стрічки тут вимкнено. Їх може дозволити той, хто тримає цей Hashwire (OWN_FEEDS_MAX).
error-feed-action = «{ $value }» — такого /feed не вміє. Напишіть: add, list, test, remove, export або import.
error-feed-missing = Яку стрічку? Дайте адресу або номер зі списку, наприклад: { $example }
error-feed-unknown = { $count ->
    [0] Власних стрічок тут немає.
   *[other] Стрічки «{ $value }» тут немає. /feed покаже список із номерами.
}
error-feed-full = Тут уже { $most } — більше не можна. Спершу видаліть якусь.
error-feed-address = «{ $value }» не схоже на адресу. Дайте повну, наприклад https://example.org/feed або @name@mastodon.social
error-feed-password = В адресі є пароль, його побачили б усі. Стрічки з логіном додати не можна.
error-feed-telegram = Канали Telegram не мають власної стрічки. Читати їх може дозволити той, хто тримає цей Hashwire (RSSHUB_URL).
error-feed-telegram-private = Читати можна лише відкриті канали, як-от t.me/name.
error-feed-unreachable = «{ $value }» не читається: { $reason }. Перевірте адресу або спробуйте пізніше.
error-feed-no-feed = За адресою «{ $value }» стрічки немає. Дайте адресу самої стрічки, якщо сайт її має.
error-feed-late = «{ $value }» не відповів вчасно. Спробуйте пізніше.
error-feed-list = Це не список стрічок. Вивантажте його з читалки у форматі OPML.
error-feed-no-file = { $platform ->
    [discord] Додайте список у параметрі «file».
    [terminal] Вкажіть файл: /feed import feeds.opml
   *[other] Надішліть список файлом із підписом /feed import або дайте відповідь на файл командою /feed import.
}
error-file-unreadable = Файл не вдалося прочитати. Надішліть його ще раз.
error-file-path = «{ $value }» — такий файл прочитати не можу.
error-file-size = Файл завеликий: можна щонайбільше { $kilobytes } КБ.
## Watched providers
command-watch = Зв’язність вашого провайдера, лише для цього { $place ->
    [server] сервера
   *[other] чату
}: додати, список, видалити
command-watch-add = Стежити за провайдером: за назвою або номером AS
command-watch-list = За якими провайдерами тут стежать і що зараз виміряно
command-watch-remove = Більше не стежити за провайдером
name-watch = провайдери
option-watch-provider = Назва провайдера або номер AS, наприклад AS9198; або його номер у списку
option-watch-action = додати, список, видалити; без нього — список
option-name-provider = провайдер
example-watch = /watch AS9198
watch-added = Стежу: { $provider }
watch-known = Уже стежу: { $provider }
watch-how = IODA що десять хвилин показує, чи він доступний. Якщо зв’язок зникне чи повернеться, напишу про це сюди й більше нікуди. Зник — це коли так показують два вимірювання або одне впродовж пів години.
watch-not-covered = { $source }: його не вимірюють
watch-none-title = Тут за жодним провайдером не стежать
watch-none = Назвіть свого або його номер AS: { $platform ->
    [discord] /watch add provider:AS9198
   *[other] /watch AS9198
}
watch-list-title = Провайдери: { $count } з { $most }
watch-removed = Більше не стежу
button-watches = Провайдери
ask-which-provider = За запитом «{ $value }» знайшлося кілька мереж. Яка потрібна?
ask-which-watch = Який?
error-watch-name = Задовго для назви провайдера: щонайбільше 100 знаків.
error-watch-action = «{ $value }» — такого /watch не вміє. Напишіть: add, list або remove.
error-watch-missing = Який провайдер? Дайте назву або номер AS, наприклад: { $example }
error-watch-unknown = { $count ->
    [0] Тут за жодним провайдером не стежать.
   *[other] Провайдера «{ $value }» тут у списку немає. /watch покаже список із номерами.
}
error-watch-none = IODA не знає провайдера «{ $value }». За номером AS він знайдеться завжди, наприклад AS9198: спитайте номер у провайдера.
error-watch-full = Тут стежать уже за { $most } — більше не можна. Спершу видаліть когось.
error-watch-full-everywhere = Цей Hashwire стежить уже за { $most } провайдерами, більше він у джерела не запитує.
error-watch-off = Провайдерів тут не вимірюють. Власник цього Hashwire може це ввімкнути (IODA).
error-watch-unreachable = IODA не відповідає: { $reason }. Спробуйте пізніше.
command-follow = Відкриті канали зі сповіщеннями від власника бота: підписка тут не потрібна
name-follow = канали
option-follow-region = Лише канали, де є ця країна, область або штат; будь-якою мовою
option-follow-topics = Лише канали з цими темами
option-follow-language = Лише канали цією мовою
example-follow = /follow казахстан
follow-title = Канали зі сповіщеннями
follow-none = Власник цього бота не завів відкритих каналів. /subscribe надсилатиме сповіщення сюди.
follow-unfit = Жоден відкритий канал про це не сповіщає. /follow без уточнень покаже всі; /subscribe надсилатиме сповіщення сюди.
follow-how-discord = У Discord відкрийте канал, натисніть Follow і виберіть канал свого сервера.
follow-how-telegram = У Telegram відкрийте канал і підпишіться.
follow-plain = Там для всіх те саме: що тут заглушено чи налаштовано, там нічого не змінює. Для цього є /subscribe.
subscribe-follow = Усе це є й у відкритому каналі. Хто його читає, тому підписка не потрібна: /follow
button-follow = Канали зі сповіщеннями
button-follow-here = Підписати цей канал: { $channel }
follow-done = Цей канал тепер підписано
follow-done-how = Що виходить там, приходить сюди. Щоб припинити: налаштування сервера > Інтеграції > Відстежувані канали.
follow-lacking = Щоб підписати за вас, мені потрібне право { $missing } у цьому каналі. Або відкрийте той канал і натисніть Follow самі.
