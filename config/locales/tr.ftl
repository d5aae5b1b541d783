language-name = Türkçe

## Labels

topic-internet = internet
topic-hashrate = hashrate
topic-power = elektrik
topic-regulation = yasalar
topic-unrest = karışıklık
topic-operations = çiftlikler
topic-hardware = donanım
topic-business = şirketler
topic-also-internet = bağlantı, internet kesintisi
topic-also-hashrate = hash oranı, hash gücü
topic-also-power = elektrik kesintisi, enerji, güç
topic-also-regulation = yasa, kanun, mevzuat, düzenleme
topic-also-unrest = protesto, protestolar
topic-also-operations = çiftlik, havuz, havuzlar
topic-also-hardware = cihazlar, makineler
topic-also-business = şirket, firmalar
topic-about-internet = bağlantı koptu, yavaşlatıldı ya da geri geldi: bütün ülkede, bir bölgede, bir sağlayıcıda
topic-about-hashrate = ağın hashrate’i oynuyor ya da büyük bir kısmı çevrimdışı kalıyor
topic-about-power = kesinti, kısıntı, sınırlama ve madencilere dokunan tarifeler
topic-about-regulation = yasak, lisans, vergi, el koyma ve yürürlük tarihleri
topic-about-unrest = madencilerin çalıştığı yerlerde protesto, olağanüstü hâl ve çatışma
topic-about-operations = çiftlikler ve havuzlar: yangın, sel, arıza, taşınma
topic-about-hardware = cihazlar: geri çağırma, firmware, stok darlığı, gümrük
topic-about-business = şirketler: iflas, büyük satışlar, madenci birleşmeleri

severity-1 = rutin
severity-2 = önemli
severity-3 = kritik
filter-severity-2 = önemli ve üstü
filter-severity-3 = yalnız kritik
filter-silent = sessiz gönderim
filter-role = etiketlenir: { $role }
subscribe-lesser = Uyarılar buraya gelecek ama grafiksiz ya da öncekilere yanıt olmadan. Eksik: { $missing }.

dimension-internet = İnternet
dimension-power = Elektrik
dimension-regulation = Yasalar
dimension-unrest = Karışıklık

state-internet-down = kesik
state-internet-degraded = sorunlu
state-internet-restored = geri geldi
state-power-cut = kesik
state-power-curtailed = kısıntı var
state-power-strained = yetersiz
state-power-restored = geri geldi
state-regulation-banned = yasak
state-regulation-restricted = kısıtlama var
state-regulation-proposed = tasarı aşamasında
state-regulation-eased = gevşetildi
state-regulation-dropped = düştü
state-unrest-active = sürüyor
state-unrest-calming = yatışıyor
state-unknown = bilinmiyor
headline-internet-down = { $again ->
    [yes] internet yine kesik
   *[no] internet kesik
}
headline-internet-degraded = { $again ->
    [yes] internet yine sorunlu
   *[no] internet sorunlu
}
headline-internet-restored = { $partial ->
    [yes] internet kısmen ya da geçici olarak geldi
   *[no] internet geri geldi
}
headline-power-cut = { $again ->
    [yes] elektrik yine kesik
   *[no] elektrik kesik
}
headline-power-curtailed = { $again ->
    [yes] yine elektrik kısıntısı
   *[no] elektrik kısıntısı
}
headline-power-strained = { $again ->
    [yes] elektrik yine yetersiz
   *[no] elektrik yetersiz
}
headline-power-restored = { $partial ->
    [yes] elektrik kısmen ya da geçici olarak geldi
   *[no] elektrik geri geldi
}
headline-regulation-banned = { $again ->
    [yes] madencilik yeniden yasak
   *[no] madencilik yasak
}
headline-regulation-restricted = { $again ->
    [yes] madencilik yeniden kısıtlı
   *[no] madencilik kısıtlı
}
headline-regulation-proposed = yeni kurallar gündemde
headline-regulation-eased = kurallar gevşetildi
headline-regulation-dropped = tasarı düştü
headline-unrest-active = { $again ->
    [yes] yine karışıklık
   *[no] karışıklık
}
headline-unrest-calming = ortalık yatışıyor
state-partial = { $state } (kısmen ya da geçici)
state-again = yine { $state }
state-partly-back = { $state }, kısmen geldi
state-stale = { $state }, yeni haber yok
state-conflicting = { $state }, kaynaklar çelişiyor
dimension-state = { $dimension }: { $state }

state-level = { $state }, { $level }
level-ordinary = normale göre %{ $value }
level-change = %{ $value }
level-ehs = { $value } EH/s
level-mw = { $value } MW
level-capacity = kapasite %{ $value }

## Times, counts, small words

duration-minutes = { $minutes } dk
duration-under-a-day = bir günden az
duration-hours = { $hours } saat
duration-hours-minutes = { $hours } saat { $minutes } dk
duration-days = { $days } gün
duration-days-hours = { $days } gün { $hours } saat
age-now = az önce
age-ago = { $duration } önce
never = hiç
off = kapalı
on = açık
page = sayfa { $page } / { $pages }
and-more = ve { $count } tane daha
all-of-them = hepsi
quoted = “{ $word }”
publishers = { $count } yayın organı

## Alerts

reason-updated = Güncelleme
reason-resolved = Bitti
reason-corrected = Düzeltildi
reason-in-force = Bugün
reason-ended = Süresi doldu
reason-reminder = Yarın
severity-was = { $now } (önce: { $was })
title-corrected = { $dimension }: yayın organı haberini geri çekti
title-unconfirmed = { $dimension }: bittiği söyleniyor, doğrulanmadı
title-denied = { $state }, yalanlandı
title-announced = duyuru: { $at }
measured-against = { $source }: { $what } ({ $at })
title-after = { $title }, { $duration } sonra
doubted = Doğrulanmadı: ikinci okumada bunların hepsi haberde bulunamadı.
publisher-unconfirmed = { $count ->
    [0] Henüz yayın organı yok, doğrulanmadı
   *[other] Tek yayın organı, doğrulanmadı
}
publisher-one = Tek yayın organı{ $cited ->
    [none] {""}
   *[other] , kaynağı: { $cited }
}
measured-level = { $source }: { $region } normale göre %{ $value } düzeyinde{ $since ->
    [unknown] {""}
   *[other] , başlangıç { $since }
}{ $reports ->
    [0] , henüz haber yok
   *[other] {""}
}
measured-headline = { $source }: { $region }, { $said }{ $reports ->
    [0] ; henüz haber yok
   *[other] {""}
}
measured-line = Başlangıç: { $since } · ölçen: { $source }{ $evidence ->
    [none] {""}
   *[other] {": "}{ $evidence }
}
over-below = { $at } itibarıyla bitti, aşağıdaki mesajlara bakın.
late-note = Gecikmeli: bu { $age } oldu, daha önce iletilemedi.
unmuted-note = Şimdiye kadar sessizdeydi: bu { $age } oldu.
late-incident = Şimdi: { $region }, { $dimension }: { $state }, { $at } itibarıyla.
late-story = Şimdi: { $headline } ({ $at }).
digest-budget = { $count } uyarı daha, toplu
digest-quiet-hours = Sessiz saatlerden { $count } uyarı
digest-first-sight = { $count ->
    [1] Hashwire bakmaya başladığında zaten sürüyordu
   *[other] Hashwire bakmaya başladığında zaten sürüyordu: { $count }
}
rate-headline-slide = { $source }: son haftanın hashrate’i altı haftanın zirvesine göre %{ $percent }, şimdi { $value } EH/s
rate-headline-blocks = { $source }: son { $hours } saatin blok sayısı haftanın hashrate’ine göre beklenenden %{ $percent }, { $sigmas } sigma
rate-headline-recovered = { $source }: hashrate 3 günlük ortalamada yeniden { $value } EH/s, düşüş öncesine göre %{ $percent }
drop-pools = Çok daha az blok bulan havuzlar: { $pools }
rate-headline-drop = { $source }: hashrate { $hours } saatte eğilimine göre %{ $percent }, { $sigmas } sigma: şansla açıklanamaz
dead-title = Artık yanıt vermeyen kaynaklar
silent-title = Yanıt veren ama yeni bir şey yazmayan kaynaklar
silent-text = Yanıt veriyorlar ama içerikleri silinmiş ya da çok uzun süredir yeni bir şey çıkmamış: { $feeds }. Yalnız onların yazdığı haberler kaçacak.
dead-text = 24 saattir yanıt yok: { $feeds }. Yalnız onların yazdığı haberler kaçacak.
machine-translated = (makine çevirisi; bağlantılar aslına gider)
signal-fails-title = Bir ölçüm bozuldu
signal-fails-text = { $signals } aynı anda çok fazla ülkede boş gösteriyor: kusur kendisinde. Düzelene kadar hesaba katılmıyor.
blind-title = Hiçbir kaynak yanıt vermiyor
blind-text = Kaynaklar dönene kadar uyarı gelmemesi haber yok demek değildir. Yeniden yanıt verdiklerinde Hashwire söyler.
back-title = Kaynaklar yeniden yanıt veriyor
back-text = { $known ->
    [0] Kaynaklar yeniden yanıt veriyor. Bu arada olanlar geliyor.
   *[other] Kaynaklar { $lasted } sonra yeniden yanıt veriyor. Bu arada olanlar geliyor.
}
notice-forbidden-title = Mesaj gönderemiyorum
notice-forbidden = Şuraya yazamıyorum: { $place }. { $named ->
    [0] Orada yazma iznim yok.
   *[other] Şu izinlerim eksik: { $permissions }.
} İzin verin, kendiliğinden devam ederim. Bu arada hiçbir şey kaybolmaz ({ $waiting } uyarı bekliyor).
notice-rejected-title = Bir uyarı reddedildi
notice-rejected = { $place } için bir uyarı gönderilemedi, yeniden denenmeyecek{ $why ->
    [none] .
   *[other] : { $why }.
} Diğerleri sürüyor. Ne olduğunu bağlantısıyla /why ya da /latest gösterir.
notice-gone-title = Kanala artık ulaşılamıyor
place-chat = bu sohbet
place-topic = { $topic } konusu
place-elsewhere = abone ettiğiniz sohbet
notice-gone = Şuraya artık ulaşamıyorum: { $place }. Ya silindi ya da beni çıkardılar; oradaki abonelikler kapandı. Geri gelirse orada /subscribe yazın.

## Buttons

button-answered-aside = Yanıt özel sohbetimizde.
error-outdated-button = Bu düğme eski bir sürümden kalma, artık çalışmıyor. Nelerin çalıştığını görmek için yazın: { $command }.
inline-open = Hashwire’a sor
inline-none = Böyle bir yer yok: Hashwire’a neleri bildiğini sorun
button-nothing-new = Yeni bir şey yok.
button-nothing-new-since = { $at } sonrası yeni bir şey yok.
button-again = Tekrar dene
button-forget = Her şeyi sil
button-help = Yardım
button-mute = 24 saat sessiz
button-mutes = Tüm sessizler
button-refresh = Yenile
button-sources = Kaynaklar
button-status = Durum
button-subscribe = Buraya abone ol
button-subscriptions = Tüm abonelikler
button-window = Grafik: { $window }
button-undo = Geri al
button-undo-number = Geri al: { $number }
button-undo-named = Geri al: “{ $name }”
button-feedback = Tüm geri bildirimler
button-unmute = Sesini aç
button-unmute-number = Sesini aç: { $number }
button-unmute-named = Sesini aç: { $name }
button-unsubscribe = Bitir: { $number }
button-why = Neden
button-why-number = Neden { $number }
button-wrong = Yanlış

## Status

status-headline = { $region } · { $state }
status-headline-part = { $region } · { $part }: { $state }
status-stale-title = { $region } · son bilinen: { $state }, yeni haber yok
status-unknown-title = { $region } · haber yok
status-unstated-title = { $region } · haber var, kesin bir şey yok
status-nothing = Son { $days } günde buradan haber gelmedi. Bu, “her şey normal” demek değil{ $sources ->
    [0] .
    [1] : { $covering ->
        [0] tek kaynağımız bu sürede buradan söz etmedi.
       *[other] tek kaynağımız bu sürede buradan söz etti.
    }
   *[other] : { $sources } kaynağımızdan { $covering } tanesi bu sürede buradan söz etti.
}
status-unstated = Aşağıdaki haberler buradaki internet, elektrik, yasa ya da karışıklık hakkında kesin bir şey söylemiyor. Bu, “her şey normal” demek değil.
status-parts = Alt bölgelerinde: { $parts }
status-as-of = { $at } itibarıyla
status-everywhere-title = { $count } bölgede bir şeyler oluyor
status-quiet-title = Hiçbir yerde bilinen acil bir durum yok
status-quiet = Son { $days } günde hiçbir kaynak hâlâ süren bir şey bildirmedi. Bu, bilineni gösterir; her şeyin normal olduğunu değil. Kimin yanıt verdiğini /sources gösterir.
dimension-no-reports = { $days } gündür haber yok
dimension-unstated = kesin bir şey yok ama { $count } haber söz ediyor, en yenisi { $age }
dimension-began = başlangıç: { $since }
dimension-state-since = { $state }, başlangıç: { $since }
dimension-since = başlangıç: { $since } ({ $duration })
dimension-when = { $since } ({ $duration } önce)
measured-ordinary = olağandışı bir şey yok
dimension-inherited = bütün ülke: { $country }
basis-reported = { $count ->
    [1] tek yayın organı, doğrulanmadı, { $age }
   *[other] { $count } yayın organı, en yenisi { $age }
}
basis-ended = tek yayın organı, { $age }
basis-agree = { $count ->
    [1] tek yayın organı, { $age }, ölçüm doğruluyor
   *[other] { $count } yayın organı, en yenisi { $age }, ölçüm doğruluyor
}
basis-measured = ölçüme göre, yeni haber yok
basis-worse = ölçüme göre, haberlerden kötü
basis-stale = son haber { $age }
told-reported = haberlere göre
told-before = ondan önce
told-denied = yalanlanıyor
told-also = ayrıca
told-over = bitti
trouble-announced = duyuruldu: { $state }
trouble-from = başlangıç: { $since }
until-date = bitiş: { $until }
ended-by-term = süresi { $until } doldu
daily = her gün
ended-measured = ölçüme göre { $since } – { $until } arası sürdü
daily-from = her gün { $from } UTC’den itibaren
daily-hours = her gün { $from }-{ $until } UTC
where-part = kısmen
where-share = yaklaşık %{ $percent }
where-regions = { $regions }
who-mobile = yalnız mobil
who-fixed = yalnız sabit hat
who-provider = tek sağlayıcı
who-miners = madenciler
who-industry = sanayi
who-households = konutlar
basis-unconfirmed-end = tek yayın organı bittiğini yazıyor, doğrulanmadı
dimension-nothing-now = şu an bilinen bir şey yok, son haber { $age }
told-measured = ölçüm
claim = { $count ->
    [1] { $what } ({ $first }, { $at })
   *[other] { $what } ({ $count } yayın organı, en yenisi { $first }, { $at })
}
claim-cited = { $count ->
    [1] { $what } ({ $cited }, aktaran { $first }, { $at })
   *[other] { $what } ({ $cited }, aktaran { $count } yayın organı, en yenisi { $first }, { $at })
}
measured-normal = { $source } normale göre %{ $value }{ $detail ->
    [none] {""}
   *[other] {": "}{ $detail }
} ({ $at })
measured-alone = { $source } tek ölçüm düşük, diğerleri normal: { $detail } ({ $at })
measured-state = { $source } { $what } ({ $at })
measured-detail = { $source } { $what }: { $detail } ({ $at })
measured-pending = { $source }: soruldu, yanıt birazdan burada
measured-not-covered = { $source } bu bölgeyi ölçmüyor
measured-silent = { $source }: { $since } sonrası yanıt yok
data-from = Veri: { $sources }
field-farm = Çiftliğiniz
farm-report = { $farm } bildiriyor: { $said } · başlangıç: { $since }{ $isOver ->
    [yes] , bitiş: { $until }
   *[no] {" "}({ $age })
}
field-hash-rate = Hashrate
field-share = Pay
field-reports = Haberler
field-difficulty = Zorluk
field-adjustment = Sonraki ayarlama
hash-rate-line = { $value } EH/s ± %{ $sigma }, { $at } öncesi { $hours } saat ({ $source })
hash-rate-second = { $source } aynı gün: { $value } EH/s (%{ $difference })
hash-rate-not-comparable = { $source } aynı gün: { $value } EH/s, karşılaştırılamaz
hash-rate-against-yesterday = önceki güne göre %{ $percent } ({ $sigmas } sigma)
hash-rate-against-last-week = hafta, öncekine göre %{ $percent } ({ $sigmas } sigma)
hash-rate-against-record = rekor haftaya ({ $at }) göre %{ $percent } ({ $sigmas } sigma)
hash-rate-week = 7 günde { $value } EH/s ± %{ $sigma }
hash-rate-not-visible = henüz görünmez: bu { $hours } saat kesintiden önce başladı
hash-rate-change = eğilime göre %{ $percent }, { $sigmas } sigma
hash-rate-reported = haberlere göre: “{ $sentence }” ({ $source }, { $at })
hash-rate-noise = olağan dalgalanma içinde
hash-rate-unknown = bilinmiyor: hiçbir kaynakta son günlerin hashrate’i yok
hash-rate-meaning = Bloklar rastgele bulunur, her tahminde hata payı vardır: yalnız 3 sigma ve üstü değişimler bir şey söyler.
difficulty = { $value } T ({ $source }), { $implied } EH/s için ayarlı
adjustment = beklenen %{ $percent }, yaklaşık { $at }
epoch-passed = dönemin tamamlanan kısmı %{ $percent }
share-line = %{ $percent } ({ $source }, { $month })
share-old = bugün ne kadarı risk altında, söylemek için fazla eski
share-exposed = {" "}→ { $least }-{ $most } EH/s risk altında
history-title = { $region } · geçmiş
history-none = Burada bilinen bir olay yok. Bu, “hiçbir şey olmadı” demek değil: yalnız kaynaklarımızın yazdığını görebiliyoruz.
history-open = olay, şimdiye kadar { $duration }
history-earlier = önceki { $count } değişiklik gösterilmiyor
history-lasted = { $state }, { $duration } sürdü
history-lasting = { $state }, şimdiye kadar { $duration }
history-closed = olay, { $duration } sürdü

## Why, test

field-title = başlık
field-lead = ilk paragraf
field-body = metin
matched = Eşleşen: { $parts }
matched-part = { $claim } (“{ $quote }”, { $where })
matched-nothing = Eşleşen bir şey yok.
claim-relevant = madencileri ilgilendiriyor
claim-not-relevant = madencileri ilgilendirmiyor
claim-doubted = ikinci okuma doğrulamıyor
claim-refuted = ikinci okuma çürütüyor
why-told = Burada bildirildi
why-not-told = Burada bildirilmedi
why-irrelevant = Kimseye bildirilmez: bir madenciyi durdurabilecek bir şeyle ilgili değil.
why-nobody = Buradaki hiçbir abonelik bunu istemiyor. Ne istendiğini /subscriptions gösterir.
why-about = { $name }: buraya ne geldi, neden
why-about-none = Kaynaklarım son { $days } günde bu konuda bir şey bildirmedi, o yüzden gönderilecek bir şey yoktu. Bu, hiçbir şey olmadığı anlamına gelmez.
why-story = Haberi { $count } yayın organı verdi: { $publishers }
verdict-sent = { $filter } · bildirildi, { $at }: { $reason }
verdict-waiting = { $filter } · bekliyor, başlangıç { $at }: { $reason }
verdict-stopped = { $filter } · durduruldu, { $at }: { $reason }
verdict-would-tell = { $filter } · bildirilirdi: { $reason }
verdict-would-stop = { $filter } · bildirilmezdi: { $reason }
because-taught = bir yönetici burada buna benzer bir habere yanlış dedi.
lesson = { $words ->
    [none] Bu uyarı burada “{ $kind }” olarak işaretlendi ({ $at }).
   *[other] Burada “{ $kind }” olarak işaretlenen ({ $at }) “{ $headline }” haberine benziyor. Ortak sözcükler: { $words }.
} Geri almak için: /feedback.
because-muted = “{ $name }” burada sessizde. /unmute geri açar.
because-severity = istenenden daha az önemli.
because-no-region = abone olduğunuz bölgelerden biriyle ilgili değil.
because-regions = başka bölge.
because-topics = başka konu.
because-excluded-regions = yalnız dışarıda bırakılan yerlerde oldu.
because-excluded-topics = yalnız dışarıda bırakılan konularla ilgili.
because-before-subscription = bu abonelikten önce bildirilmişti.
because-words = sözcüklerin hiçbiri geçmiyor.
because-excluded-words = dışarıda bırakılan bir sözcük geçiyor.
because-closed = abonelik kapalı.
because-nothing-new = yeni bir şey söylemedi.
because-merged = başka bir mesajın parçası oldu.
because-never-told-here = eklendiği haber burada hiç bildirilmedi.
because-told-in-a-digest = daha önce bir özette bildirildi.
because-cannot-edit = yalnız bir yayın organı eklendi ve burada mesajlar düzenlenemiyor.
because-quiet-hours = sessiz saatlerde geldi, bitince özette olacak.
because-budget = aynı anda çok uyarı geldi; sonraki özette olacak.
because-digest = bir özette.
because-first = bu haberin ilk bildirimi.
because-escalated = daha ciddi oldu.
because-updated = yeni bir şey vardı.
because-resolved = bitti.
because-corrected = bir yayın organı haberini düzeltti.
because-publisher = bir yayın organı daha yazdı.
because-in-force = duyurulan şey başladı.
because-ended = süresi doldu.
because-reminder = yarın başlıyor.
because-retold = yalnız geçmişi anlatıyor.
because-over-before-told = burada bir şey bildirilmeden bitmişti.
because-rate-limited = platform beklememizi istedi.
because-unavailable = platforma ulaşılamadı; yeniden denenecek.
because-rejected = platform mesajı reddetti.
because-rejected-why = kesin olarak reddedildi: { $why }.
because-could-not-be-made = mesaj hazırlanamadı, hata bende.
because-forbidden = yazma izni yoktu.
because-gone = orası artık yok.
because-not-relevant = bir madenciyi durdurabilecek bir şeyle ilgili değil.
because-already-known = Hashwire bakmaya başlamadan önce vardı, tek özette gelir.
because-first-sight = akışı yeniydi: içindekilerden yalnız 3 saatten yeni kritik haberler bildirilir.
because-undated = tarihsiz, bu yüzden yeni haber sayılamaz.
because-too-old = ilk görüldüğünde 48 saatten eskiydi.
because-unsubscribed = gönderilmeden abonelik bitti.
because-expired = saklama süresinden eski.
because-could-not-be-sent = gönderilemedi; yeniden denenecek.
because-on-its-way = yolda.
because-moved = sohbet taşındı.
test-relevant = Bu bir uyarı olurdu
test-irrelevant = Bu bir uyarı olmazdı

## Commands: descriptions (at most 100 characters)

command-start = Hashwire ne yapar, bir örnek ve sonraki adım
command-status = Bir bölge hakkında bilinenler, kaynağı ve zamanıyla; bölgesiz: her yer
command-latest = En yeni haberler, bölgeye ya da konuya göre de
command-subscribe = Buraya uyarı al: bölge, konu, sözcük, en düşük önem
command-unsubscribe = İstenen uyarıları bitir
command-subscriptions = Burada ne istendi ve nereye geliyor
command-mute = Bir konuyu, bölgeyi, sözcüğü ya da yayını bir süre sessize al
command-unmute = Sessizden çıkar
command-mutes = Burada ne sessizde ve ne zamana kadar
command-why = Bir haber burada neden bildirildi ya da bildirilmedi
command-wrong = Uyarıda neyin yanlış olduğunu söyle: benzer haberler burada buna göre ele alınır
command-feedback = Burada neye yanlış dendi ve nasıl geri alınır
command-test = Bir metin ya da sayfa neyle eşleşir ve burada kime bildirilirdi
command-history = Bir bölgede ne oldu: her değişiklik, kaynağı, ne kadar sürdüğü
command-hashrate = Ağın hashrate’i, hata payıyla
command-topics = Hangi konular var
command-regions = Yer adları nasıl yazılır ve nerede bir şeyler oluyor
command-sources = Hangi kaynaklar yanıt veriyor, hangileri vermiyor, ne zamandan beri
command-settings = { $platform ->
    [discord] Dil, saat dilimi, sessiz saatler ve etiketlenecek rol; alt başlıklar
    [telegram] Dil, saat dilimi ve sessiz saatler; sabitleme, etiketler, önizleme
   *[other] Dil, saat dilimi ve sessiz saatler
}
command-help = Tüm komutlar ya da biri, seçenekleri ve bir örnekle
command-forget = Bu { $place ->
    [server] sunucu
   *[other] sohbet
} hakkında saklanan tüm verileri sil
command-replay = Kayıtlı bir olayı bir kanalın göreceği gibi oynat

## Names of the commands on Discord, beside the English ones: one word in lower case, at most 32 characters

name-start = başla
name-status = durum
name-latest = haberler
name-subscribe = abone-ol
name-unsubscribe = aboneliği-bitir
name-subscriptions = abonelikler
name-mute = sustur
name-unmute = sesini-aç
name-mutes = susturulanlar
name-why = neden
name-wrong = yanlış
name-feedback = geri-bildirim
name-test = dene
name-history = geçmiş
name-hashrate = hashrate
name-topics = konular
name-regions = bölgeler
name-sources = kaynaklar
name-settings = ayarlar
name-help = yardım
name-forget = verileri-sil

## Names of the options on Discord, beside the English ones: one word in lower case, at most 32 characters

option-name-region = bölge
option-name-window = aralık
option-name-about = hakkında
option-name-page = sayfa
option-name-regions = bölgeler
option-name-topics = konular
option-name-words = sözcükler
option-name-severity = önem
option-name-channel = kanal
option-name-role = rol
option-name-silent = sessiz
option-name-which = hangisi
option-name-what = ne
option-name-duration = süre
option-name-except-critical = kritik_hariç
option-name-link = bağlantı
option-name-undo = geri_al
option-name-text = metin
option-name-country = ülke
option-name-language = dil
option-name-time-zone = saat_dilimi
option-name-quiet-hours = sessiz_saatler
option-name-mention-from = etiketleme_önemi
option-name-operator = yönetici_rol
option-name-threads = alt_başlıklar
option-name-command = komut
option-name-confirm = onay
option-name-digest = özet
option-name-sound = ses
option-name-length = uzunluk
option-name-feed = akış
option-name-all = tümü
option-name-file = dosya

## Options and examples

option-status-region = Ülke, il ya da eyalet, herhangi bir dilde; boşsa: her yer
option-latest-about = Bir bölge, bir konu ya da virgülle birer tane
option-regions-country = Alt bölgelerini görmek için bir ülke
option-status-window = Grafiğin aralığı: 48h ya da 30d
option-subscribe-regions = Ülke, il, eyalet; virgülle ayır, -ad dışarıda bırakır; boşsa: her yer
option-subscribe-topics = Konular; virgülle ayır, -ad dışarıda bırakır; boşsa: hepsi
option-subscribe-words = Geçmesi gereken sözcükler, öbekler "tırnakta", -sözcük dışarıda bırakır; virgülle
option-subscribe-severity = En düşük önem: rutin, önemli ya da kritik
option-subscribe-channel = Uyarılar nereye gitsin; boşsa: buraya
option-subscribe-role = Bu uyarılar hangi role bildirilsin
option-subscribe-silent = Bu uyarılar ses çıkarmaz
option-unsubscribe-which = Hangi abonelik, ya da "all"
option-mute-what = Konu, bölge, sözcük ya da yayın
option-mute-duration = Ne kadar: 1h30m, 7d, bir hafta, 18:00'e kadar, bu gece; boşsa: açılana kadar
option-mute-except-critical = Kritik uyarılar yine gelir
option-unmute-what = Ne yeniden gelsin, ya da "all"
option-why-link = Haberin bağlantısı
option-wrong-link = Haberin bağlantısı ya da uyarıya yanıt
option-wrong-what = Madencilikle ilgisiz, yanlış yer, yanlış durum, öncekiyle aynı ya da reklam
option-feedback-undo = Listedeki numara, ya da "all"
option-test-text = Başlık, metin ya da bağlantı
option-history-region = Ülke, il ya da eyalet, herhangi bir dilde
option-settings-language = Hashwire’ın buradaki dili
option-settings-time-zone = Şehir ya da UTC+3; saatler ve sessiz saatler buna göre
option-settings-quiet-hours = Örneğin 22:00-07:00; yalnız kritik geçer; ya da "off"
option-settings-role = Etiketlenecek rol
option-settings-mention-from = Rol hangi önemden itibaren etiketlensin; ya da "off"
option-settings-channel = Yalnız bu kanal için: kendi dili, saatleri, rolü, alt başlıkları
option-settings-operator = Buradaki her düğmeye basabilecek rol
option-settings-threads = Her olay için ayrı alt başlık
option-settings-pin = Kritik uyarılar bitene dek sabitlensin
option-settings-hashtags = Uyarının sonunda etiketler, örneğin #Kazakistan #internet
option-settings-preview = Yayın organının sayfası önizlensin
option-page = Listenin kaçıncı sayfası
option-help-command = Bir komutun adı
option-forget-confirm = Evet, sil
option-replay-recording = Kaydın adı

example-start = /start
example-status = /status kazakistan
example-latest = /latest kazakistan elektrik
example-subscribe = /subscribe kazakistan, texas elektrik "daldırmalı soğutma" -dolandırıcılık önemli
example-unsubscribe = /unsubscribe all
example-subscriptions = /subscriptions
example-mute = /mute yasalar 7d except_critical
example-unmute = /unmute yasalar
example-mutes = /mutes
example-why = /why https://example.org/article
example-wrong = /wrong reklam https://example.org/article
example-feedback = /feedback
example-test = /test Kazakistan’da elektrik kısıntısı madencileri vurdu
example-history = /history kazakistan
example-hashrate = /hashrate
example-topics = /topics
example-regions = /regions kazakistan
example-sources = /sources
example-settings = /settings language:tr time_zone:Europe/Istanbul quiet_hours:22:00-07:00
example-help = /help subscribe
example-forget = /forget
example-replay = /replay january-2022

choice-24h = 24 saat
choice-7d = 7 gün
choice-30d = 30 gün
choice-with-words = Yalnız { $words } geçenler
choice-without-words = { $words } geçmeyenler
choice-forever = açılana kadar

## Answers

about-bot = Hashwire bölgenizdeki internet ve elektrik kesintilerini, yeni yasaları bitcoin madencilerine anında, kaynağı ve ne kadar kesin olduğuyla bildirir. Başlat’a basın ya da hemen sorun: /status kazakistan. Grupta ya da kanalda herkese bildirir.
about-bot-short = İnternet ve elektrik kesintilerini, yeni yasaları bitcoin madencilerine kaynağıyla bildirir.
presence = { $sources ->
    [0] kaynak yok: hiçbiri yanıt vermiyor
    [one] { $sources } kaynak
   *[other] { $sources } kaynak
}, { $places ->
    [0] sorun bildirilen yer yok
    [one] { $places } yerde sorun var
   *[other] { $places } yerde sorun var
}
start-title = Hashwire bir madenciyi durdurabilecek her şeyi izler
start-what = Bir bölgenin interneti, elektriği ya da yasaları bozulunca bir kez söyler: olgular, kaynaklar ve ne kadar kesin olduğu. Başka yayın organları doğruladıkça mesajı günceller, iş bitince ona yanıt yazar.
start-example = Örnek: “KRİTİK · Kazakistan · internet: Kazakistan genelinde internet kesildi, madenciler çevrimdışı. NetBlocks’a göre bağlantı normalin %5’i. 3 yayın organı.”
start-next = Sırada: burada /subscribe neler seçilebileceğini gösterir, { $platform ->
    [discord] /subscribe regions:all
   *[other] /subscribe all
} her şeye abone eder. /status { $platform ->
    [discord] region:kazakistan
   *[other] kazakistan
} hemen yanıt verir.
note-every-topic = /{ $command } bir yerin tüm konularını bir arada gösterir; { $topics } da bunların içindedir.
note-unread = Bu yanıta katılmadı: “{ $value }”. Neler sorulabileceğini /help gösterir.
note-widened = “{ $value }” için { $place } anladım, tamamı.
add-to-channel = Kanala ekle
add-to-group = Gruba ekle
added-to = Artık oraya yazabilirim. Aşağıdaki düğmeler orası için. Buraya yazıyorsanız komutta önce onun adı gelir: /subscribe { $chat } kazakistan
chat-absent = Ya ben { $chat } içinde değilim ya da siz orada yönetici değilsiniz. Beni yazma izniyle ekleyip yeniden deneyin.
away-title = Yoktum
away = { $count ->
    [1] Bu ben yokken geldi, yanıtlamak için artık geç
   *[other] Bu { $count } mesaj ben yokken geldi, yanıtlamak için artık geç
}. Hâlâ merak ediyorsanız yeniden yazın:
add-to-server = Hashwire’ı sunucuya ekle
server-absent = Bu sunucuya yalnız komutlar eklenmiş; yanıt verebilirim ama uyarı gönderemem. Beni bu bağlantıyla ekleyip yeniden deneyin.
note-ignored = /{ $command } ardından bir şey istemez, “{ $value }” hiçbir şeyi değiştirmedi.
ask-words = Anladığım: { $understood }. { $words } bildiğim bir yer, konu ya da önem derecesi değil.{ $near ->
    [0] {""}
   *[other] {" "}Bunlardan biri mi?
} Uyarıda sözcük olarak mı geçmeli? Tırnağa alırsanız hemen öyle anlarım.
ask-words-alone = { $words } bildiğim bir yer, konu ya da önem derecesi değil.{ $near ->
    [0] {""}
   *[other] {" "}Bunlardan biri mi?
} Sözcük olarak yalnız onu içeren metinler gelir. Tırnağa alırsanız hemen öyle anlarım.
ask-value = { $option } ne olsun? Ne yazılabileceğini /help { $command } gösterir.
ask-option = /{ $command } için bu gerekli. Örnek: { $example }
ask-choose = Düğmelerden birine basın ya da yazın: { $example }
ask-which-told = O mesajda birkaç olay vardı. Hangisi?
subscribe-ask-title = Buraya ne gelsin?
subscribe-menu-regions = Birkaç yer
subscribe-menu-topics = Birkaç konu
subscribe-ask = Bir dokunuşla abone olunur, sonra eklenebilir. Daha dar bir seçim için yazın: { $platform ->
    [discord] /subscribe regions:kazakistan topics:elektrik severity:önemli
   *[other] /subscribe kazakistan elektrik önemli
}
subscribe-done = Abone olundu
subscribe-where = Uyarılar şuraya gelir: { $where }.
webhook-signed = İstekler { $secret } ile imzalanır: bunu gizli tutun, programınız doğrulamak için buna ihtiyaç duyar (standardwebhooks.com). Bitirmek için aynı adresle /unsubscribe yazın.
subscriptions-webhooks = Uyarılar ayrıca şuraya gönderilir: { $names }. Hangilerinin gittiğini adresle birlikte /subscriptions gösterir.
subscribe-changed = Abonelik değişti
subscribe-known = Bu abonelik zaten var
subscribe-again-done = { $count } abonelik sürüyor
subscribe-again-left = { $count } abonelik kapalı kalıyor: gitmesi gereken yere hâlâ yazamıyorum.
button-subscribe-again = { $count } aboneliği sürdür
subscribe-missing-title = Oraya henüz yazamıyorum
subscribe-missing = Eksik: { $missing }. Bunu Hashwire’a verip yeniden deneyin. Şimdilik abonelik yok.
subscribe-no-example = { $seen ->
    [0] Son { $days } günde haber yoktu, yani bir şey gelmezdi.
   *[other] Son { $days } günde bir şey gelmezdi.
}
subscribe-examples = { $count ->
    [1] Son { $days } günde bu gelirdi:
   *[other] Son { $days } günde { $count } haber gelirdi, en yenileri:
}
subscribe-missed = { $count } haber dışarıda kaldı: { $reason }
subscribe-next = Fazla mı geliyor? /mute bir konuyu bir süre susturur. Kritik olanlar ilk sözcüğünden bellidir.
filter-everything = her şey
filter-without = hariç: { $words }
ask-which-subscription = Hangisi? Birden fazla var.
unsubscribe-done = { $count } abonelik bitti
subscriptions-title = { $count } abonelik
subscriptions-none-title = Abonelik yok
subscriptions-none = Buraya henüz bir şey bildirilmiyor. /subscribe başlatır: her şeye ya da yazdığınız bölge ve konulara.
subscription-here = burada
subscription-at = { $where }
subscription-paused = duraklatıldı, orada eksik: { $reason }
subscription-closed = kapalı, orası artık yoktu
mute-done = Sessizde: { $name } ({ $kind ->
    [topic-in] bölgedeki konu
    [topic] konu
    [region] bölge
    [word] sözcük
    [publisher] yayın
   *[incident] olay
})
mute-kind-topic-in = bölgedeki konu
mute-kind-topic = konu
mute-kind-region = bölge
mute-kind-word = sözcük
mute-kind-publisher = yayın
mute-kind-incident = olay
this-incident = bu olay
topic-in-region = { $region } · { $topic }
mute-done-several = Sessizde: { $names }
mute-silenced = { $of ->
    [0] Son { $days } günde buradaki aboneliklerden bir şey gelmedi, susturacak bir şey yoktu.
   *[other] Son { $days } günde buradaki aboneliklerden gelen { $of } haberden { $count } tanesini sustururdu.
}
mute-scope = Yalnız bu { $place ->
    [server] sunucunun
    [terminal] terminalin
   *[other] sohbetin
} tamamı için geçerli, başka yerler için değil.
mute-forever = açılana kadar
mute-until = { $until } tarihine kadar
mute-except-critical = kritik olanlar yine gelir
mutes-title = Sessizde: { $count }
mutes-none-title = Sessizde bir şey yok
mutes-none = Abone olunan tüm uyarılar geliyor. /mute bir konuyu, bölgeyi, sözcüğü ya da yayını susturur.
unmute-done = Sesi açıldı: { $names }
unmute-next = Bundan sonra olanlar yeniden bildirilir.{ $following ->
    [0] {""}
   *[other] {" "}Sessizde kalan ve hâlâ geçerli { $following } uyarı şimdi geliyor.
}
latest-title = En yeni haberler
latest-none-title = Haber yok
latest-none = { $days } gündür haber yok. Bu, kaynaklarımızın söylediği; hiçbir şey olmadığı anlamına gelmez.
topics-title = Konular
topics-next = { $platform ->
    [discord] Biri için: /subscribe topics:elektrik. Susturmak için: /mute what:elektrik duration:7d.
   *[other] Biri için: /subscribe elektrik. Susturmak için: /mute elektrik 7d.
}
regions-title = { $count } ülke ve bölge, { $parts } il ve eyalet
regions-how = Yeri herhangi bir dilde ya da koduyla yazın: kazakhstan, Kazakistan, kz, texas, us-tx. Ülke, alt bölgelerini de kapsar.
regions-busy = Şuralarda bir şeyler oluyor: { $regions }. Bakın: /status.
regions-next = { $platform ->
    [discord] /regions country:kazakistan
   *[other] /regions kazakistan
} bir ülkenin alt bölgelerini listeler.
regions-of = { $region } ({ $code }) ve alt bölgeleri
regions-no-parts = Yalnız bütün olarak biliniyor.
sources-title = { $sources } kaynaktan { $answering } tanesi yanıt veriyor
sources-last-good = Son sağlam yanıt: { $age }.
sources-no-answer = Henüz hiçbir kaynak yanıt vermedi.
sources-model = Model: bugün { $requestsToday } istek, açılıştan beri { $inputTokens } token okundu, { $outputTokens } yazıldı; yerine yayınların kendi cümleleri kullanıldı: { $fallbacks }.
sources-counts = { $failing ->
    [0] Hepsi sağlam
   *[other] { $failing } tanesi arızalı
}{ $waiting ->
    [0] .
   *[other] ; { $waiting } tanesi henüz sorulmadı.
}
source-failing = { $failures } kez yanıt vermedi, son sağlam yanıt: { $last } · { $error }
source-dead = ölü sayılıyor: art arda { $failures } kez yanıt vermedi, son sağlam yanıt: { $last } · { $error }
fault-http = HTTP { $detail }
fault-no-host = böyle bir sunucu yok
fault-name-server = ad sunucusu yanıt vermiyor
fault-refused = bağlantı reddedildi
fault-broken-off = bağlantı koptu
fault-no-connection = süresi içinde bağlantı kurulamadı
fault-no-route = sunucuya ulaşılamıyor
fault-unreachable = ulaşılamıyor ({ $detail })
fault-certificate-expired = sertifikasının süresi dolmuş
fault-certificate-self-signed = sertifikası kendinden imzalı
fault-certificate-unverified = sertifikası doğrulanamıyor
fault-certificate-other-host = sertifikası başka bir sunucuya ait
fault-timeout = { $detail } sn içinde tam yanıt gelmedi
fault-redirect-address = web adresi olmayan bir yere yönlendiriyor
fault-redirect-robots = robots.txt dosyasının izin vermediği yere yönlendiriyor
fault-redirects = { $detail } yönlendirmeden fazla
fault-private = { $detail } özel veya ayrılmış bir adres
fault-entries = girdileri okunamıyor
fault-nested = { $detail } öğeden daha derin iç içe
fault-no-feed = akış değil, <{ $detail }> belgesi
fault-no-xml = XML belgesi değil
fault-no-json = yanıt JSON değil
fault-too-long = yanıt fazla uzun
fault-shape = yanıt beklenmeyen bir biçimde
fault-unreadable = okunamıyor: “{ $detail }”
fault-says = “{ $detail }” diyor
fault-slow = { $detail } sn içinde okunamadı
source-emptied = yanıt veriyor ama içeriği silinmiş; son haber: { $age }
source-old = yanıt veriyor ama alışılmadık uzun süredir yenisi yok; son haber: { $age }
source-undated = içeriğinin tarihi okunamıyor, göründüğü an sayılıyor; son haber: { $age }
sources-advice = Geri gelene kadar yalnızca onların verdiği haberler burada eksik: bağlantılar kendi sayfalarına gider. Arızaların çoğu kendiliğinden geçer. Günlerce ölü ya da sessiz kalan kaynak çoğu zaman taşınmıştır: Hashwire’ı işleten bunu feeds:check ile denetler.
sources-next-try = Sonraki deneme { $wait } sonra.
settings-title = Bu { $place ->
    [server] sunucunun
    [terminal] terminalin
   *[other] sohbetin
} ayarları
settings-changed = Ayarlar değişti
settings-how = Değiştirmek için adını yazın: /settings quiet_hours:22:00-07:00, ya da kapatın: /settings quiet_hours:off.
field-language = Dil
field-time-zone = Saat dilimi
field-quiet-hours = Sessiz saatler
field-mention = Rol etiketleme
field-operator = Her düğmeye basabilen rol
field-channel = Kanal
field-threads = Olay başına alt başlık
field-pin = Kritik uyarıları sabitleme
field-hashtags = Etiketler (#)
field-preview = Bağlantı önizlemesi
field-own-settings = Kendi ayarları olan kanallar
button-switch-on = { $what }: aç
button-switch-off = { $what }: kapat
button-same-as-server = Sunucudaki gibi
button-no-operator = Düğme rolünü kaldır
settings-operator = Bu roldekiler buradaki her düğmeye basabilir. Komut da yazabilsinler diye role “Sunucu Ayarları > Entegrasyonlar” altında izin verin.
settings-missing = Bunun için burada bir izin eksik: { $missing }. İzni verin, bir sonraki uyarıdan itibaren çalışır.
mention-from = { $role }, { $severity } ve üstü
help-title = Komutlar
help-manager = { $platform ->
    [telegram] (yöneticiler)
   *[other] (yöneticiler)
}
help-manager-only = { $platform ->
    [discord] Yalnız sunucuyu yönetebilen üyeler kullanabilir.
    [telegram] Yalnız sohbetin yöneticileri kullanabilir.
   *[other] Yalnız yöneticiler kullanabilir.
}
help-required = (gerekli)
help-example = Örnek:
help-next = { $platform ->
    [discord] /help command:subscribe birini örnekle açıklar.
   *[other] /help subscribe birini örnekle açıklar.
}
forget-ask-title = Bu { $place ->
    [server] sunucuyla
    [terminal] terminalle
   *[other] sohbetle
} ilgili her şey silinsin mi?
forget-ask = Abonelikler, sessizler, ayarlar ve burada bildirilenlerin kaydı tamamen silinir. Uyarılar durur. Geri alınamaz.
forget-done-title = Silindi
forget-done = { $count } kayıt silindi. Bu { $place ->
    [server] sunucuyla
    [terminal] terminalle
   *[other] sohbetle
} ilgili hiçbir şey saklanmıyor.
replay-done-title = Kayıt bitti
replay-done = { $from } – { $until }: { $publishers } yayın organından { $reports } haber. Bir kanala { $alerts } yeni mesaj, öncekilere { $answers } yanıt ve { $edits } sessiz düzenleme gelirdi. Yeni bir şey söylemeyen haberler: { $silent }.
replay-next = /status kazakistan yine şimdiki durumu gösterir.
replay-alert = { $at } · yeni mesaj
replay-edit = { $at } · önceki mesajı düzenler
replay-answer = { $at } · önceki mesaja yanıt
replay-asked = { $at } · biri yazıyor: { $command }

## Mistakes

error-title = Olmadı
error-unexpected-title = Burada bir şey bozuldu
error-unexpected = Sizin suçunuz değil ve bildiğim kadarıyla hiçbir şey yarım kalmadı. Yeniden deneyin; yine olursa, günlükte de yazan bu numarayı botu çalıştırana verin: { $id }
error-not-shown = Yanıt var ama burada gösterilemedi. Yeniden deneyin; yine olursa, günlükte de yazan bu numarayı botu çalıştırana verin: { $id }
error-late = Bir dakikadan uzun sürdü, beklemeyi bıraktım. Biraz sonra yeniden deneyin.
error-too-fast = Bir dakikada bu kadarı fazla. Birazdan yine yanıt veririm; uyarılar sürüyor.
error-manager-only = { $platform ->
    [discord] /{ $command } buradaki herkes için bir şeyleri değiştirir, bu yüzden “Sunucuyu Yönet” izni gerekir.
    [telegram] /{ $command } buradaki herkes için bir şeyleri değiştirir, bu yüzden yalnız bu sohbetin yöneticileri kullanabilir. Anonim yöneticiler de.
   *[other] /{ $command } buradaki herkes için bir şeyleri değiştirir, bu yüzden yalnız yöneticiler kullanabilir.
}
error-option = “{ $value }” değerini { $option } olarak okuyamadım. Ne beklendiğini /help { $command } gösterir.
error-window = “{ $value }” çizebileceğim bir aralık değil. 48h ya da 30d yazın.
error-unknown-region = { $near ->
    [0] “{ $value }” diye bir yer bilmiyorum. Ülkeler, madencilik yapılan il ve eyaletler herhangi bir dilde ya da koduyla bilinir: kazakistan, kz, texas, us-tx.
   *[other] “{ $value }” neresi, emin değilim. Bunlardan biri mi?
}
error-unknown-topic = “{ $value }” diye bir konu yok. Konular şunlar:
error-unknown-label = “{ $value }” bildiğim bir konu ya da yer değil, virgülle birer tane de değil. /topics ve /regions listeler.
error-two-labels = “{ $value }”: /{ $command } tek yer, tek konu ya da birer tane alır. Hangisiyle başlansın?
error-unknown-severity = “{ $value }” bir önem derecesi değil. Rutin, önemli ya da kritik yazın.
error-unknown-command = { $near ->
    [0] “{ $value }” ne demek, anlamadım. Bir yer yazın, örneğin kazakistan, ya da bir konu, örneğin elektrik. Tüm komutları /help listeler.
   *[other] “{ $value }” diye bir komut yok. Bu mu?
}
error-is-option = “{ $value }” bir komut değil, /{ $command } komutunun seçeneğidir. Şöyle yazın: { $example }
error-page = “{ $value }” bir sayfa değil. Bir sayı yazın, örneğin 2.
error-duration = “{ $value }” bir süre değil. 30m, 1h30m, 7d, bir hafta, 18:00'e kadar, bu gece ya da sonsuza kadar yazın; en çok bir yıl.
error-line-length = Bir seferde bu kadarı fazla: /{ $command } ardından en çok { $characters } karakter ve { $words } sözcük.
error-value-length = { $option } için fazla uzun: en çok { $characters } karakter.
error-unknown-option = /{ $command } komutunda “{ $value }” seçeneği yok. Olanlar: { $options }
error-given-twice = “{ $first }” ve “{ $second }” ikisi de { $option } için, o ise tek değer alır. Hangisiyle başlansın:
error-no-exclusion = /{ $command } “{ $value }” değerini dışarıda bırakamaz. /subscribe bölge, konu ve sözcük dışarıda bırakabilir.
error-not-understood = /{ $command } ardındaki “{ $value }” anlaşılmadı.
error-mixed-words = “{ $value }” bir yeri ya da konuyu başka şeylerle karıştırıyor. Yeri ya da konuyu tek başına yazın; aynen geçmesi gereken sözcükleri tırnağa alın.
error-mute-mixed = “{ $value }” bir yeri, konuyu ya da yayını anlamadığım sözcüklerle karıştırıyor. Şöyle yazın: { $platform ->
    [discord] /mute what:kazakistan internet duration:2h
   *[other] /mute kazakistan internet 2h
}, ya da sözcükleri tırnağa alın: { $platform ->
    [discord] /mute what:"altın madenciliği" duration:7d
   *[other] /mute "altın madenciliği" 7d
}
error-mute-which = “{ $value }” iki anlama geliyor. Bir yerdeki konu virgülsüz yazılır: { $platform ->
    [discord] /mute what:kazakistan internet
   *[other] /mute kazakistan internet
}. İkisini de tümüyle susturmak için sırayla yazın.
error-duration-past = O an geçti. Ne kadar ya da ne zamana kadar, yazın: 2h, 18:00'e kadar, bu gece.
error-switch = “{ $value }” ne yes ne no.
error-words = Bu sözcükleri kullanamam: en çok 25, her biri 2–60 karakter, virgülle, öbekler “tırnakta”.{ $platform ->
    [discord] {""}
   *[other] {" "}Seçenek adları İngilizce: regions:, topics:, words:, severity:, channel:.
}
error-mute-target = “{ $value }” susturulamıyor. Bir konu, bölge, example.org gibi bir yayın ya da 2–60 karakterlik bir sözcük yazın.
error-mute-pointing = “{ $value }” ile ne denmek istendiğini anlamadım. Uyarının altındaki düğmeye basın{ $platform ->
    [telegram] {" "}ya da uyarıya /mute ile yanıt verin
   *[other] {""}
}. Ya da bir konu, bölge ya da yayın yazın; sözcük olarak susturulacak şeyi tırnak içine alın.
error-channel = “{ $value }” bildiğim bir kanal değil. { $platform ->
    [discord] Listeden seçin.
   *[other] Uyarıların gitmesi gereken sohbette ya da konuda /subscribe yazın.
}
error-channel-here = { $platform ->
    [discord] Kanal yalnız sunucuda yazılabilir; burada uyarılar bu sohbete gelir.
   *[other] Burada başka bir yer yazılamaz. Uyarıların gitmesi gereken sohbette ya da konuda /subscribe yazın.
}
error-channel-gone = O kanalı göremiyorum. Var olan ve görebildiğim birini seçin.
error-role = “{ $value }” bu sunucunun bir rolü değil. Listeden seçin.
error-role-everyone = Herkesi birden uyandırmak fazla. Üyelerin kendileri alabileceği başka bir rol seçin.
error-role-silent = O rolü etiketleyemem: kimseye bildirim gitmez. Ayarlarında herkesin etiketlemesine izin verin ya da Hashwire’a “Tüm rollerden bahset” iznini verin.
error-role-here = Burada etiketlenecek rol yok.
error-mention-role = Rolü de yazın: { option-name-role } ve { option-name-mention-from } birlikte olur.
error-time-zone = { $near ->
    [0] “{ $value }” bildiğim bir saat dilimi değil. Şehir, ülke ya da farkı yazın: İstanbul, Europe/Istanbul, UTC+3.
   *[other] “{ $value }” birkaç saat dilimi olabilir. Hangisi?
}
error-language = { $near ->
    [0] “{ $value }” dilini henüz bilmiyorum.
   *[other] “{ $value }” dilini henüz bilmiyorum. Bildiklerim:
}
error-quiet-hours = “{ $value }” bir saat aralığı değil. 22:00-07:00 ya da off yazın.
error-link = “{ $value }” bir bağlantı değil. Tam adresi verin, örneğin https://example.org/article
error-text-length = Fazla uzun: en çok 4.096 karakter.
error-story-unknown = Bu bağlantının ardında bir haber görmedim. Neyle eşleşeceğini bağlantıyla /test gösterir.
error-story-gone = Bu haber saklama süresinden eski, nedenleri artık bilinmiyor.
error-unreadable = O sayfayı okuyamıyorum. Metnini /test ardına yapıştırın.
error-no-subscriptions = Burada abonelik yok, bitirecek bir şey yok. /subscribe başlatır.
error-no-such-subscription = Burada öyle bir abonelik yok. Birini seçin:
error-too-many-subscriptions = Burada zaten { $most } abonelik var. Önce birini bitirin ya da birine ekleyin.
error-too-many-mutes = Burada zaten { $most } sessiz kayıt var. Önce birini /unmute ile açın.
error-not-muted = { $muted ->
    [0] Burada sessizde bir şey yok.
   *[other] “{ $value }” burada sessizde değil. Sessizde olanlar:
}
error-feedback-kind = “{ $value }” bunlardan biri değil. Yanlış olan ne?
error-wrong-not-sent = Bu haber buraya gönderilmedi, düzeltecek bir şey yok. Nedenini bağlantısıyla /why gösterir.
error-wrong-no-place = Bu uyarıda yer adı yok.
error-wrong-no-state = Bu uyarı bir yerin durumu hakkında iddia içermiyor: başlık yayının kendisine ait.
error-no-such-feedback = { $kept ->
    [0] Burada geri bildirim yok, geri alınacak bir şey yok.
   *[other] “{ $value }” listede yok. /feedback listeyi numaralarıyla gösterir.
}
error-no-such-recording = “{ $value }” diye bir kayıt yok. Deneyin: /replay january-2022

## Feedback

feedback-not-mining = madencilikle ilgisiz
feedback-wrong-place = yanlış yer
feedback-wrong-state = yanlış durum
feedback-same = öncekiyle aynı
feedback-advert = reklam
wrong-done = Not edildi
wrong-effect-not-mining = Bu haberin devamı ve başlığı buna benzeyen haberler artık buraya gönderilmez.
wrong-effect-wrong-place = Başlığı buna benzeyen haberler burada artık şununla ilgili sayılmaz: { $places }.
wrong-effect-wrong-state = Başlığı buna benzeyen haberler burada artık o durumu iddia etmez. Yalnız başlığı gönderilir.
wrong-effect-same = Başlığı buna benzeyen tekrarlar artık buraya gönderilmez. Kötüleşme ve bitiş yine gönderilir.
wrong-effect-advert = Bu haberin devamı ve başlığı buna benzeyen haberler artık buraya gönderilmez.
wrong-critical = Kritik uyarılar her zaman olduğu gibi gönderilir; bu yalnız daha önemsizler için geçerli.
wrong-oldest-gone = En çok { $most } tanesi saklanır, en eskisi silindi.
wrong-scope = Yalnız bu { $place ->
    [server] sunucu
    [terminal] terminal
   *[other] sohbet
} için geçerli. “Geri al” düğmesi geri alır.
feedback-title = Burada { $count } uyarıya yanlış dendi
feedback-how = “Geri al” birini geri alır. /feedback undo:all hepsini geri alır.
feedback-none-title = Hiçbir şeye yanlış denmedi
feedback-none = Uyarının altındaki “Yanlış” düğmesi ya da ona yanıt olarak /wrong, Hashwire’a burada neyin istenmediğini öğretir.
feedback-undone = { $count ->
    [1] Geri alındı
   *[other] { $count } tanesi geri alındı
}
feedback-undone-next = Buraya gelenleri artık etkilemiyor.

## The terminal

banner-title = Hashwire bir madenciyi durdurabilecek her şeyi izler
banner-what = Şimdi { $sources } kaynağa soruluyor; bilinenler şurada saklanır: { $folder }.
banner-platforms = Ne DISCORD_TOKEN ne TELEGRAM_TOKEN ayarlı, bu yüzden sohbet bu terminal: uyarılar buraya gelir.
banner-type = /status kazakistan, /latest ya da /help yazın. /replay january-2022 kayıtlı bir kesintiyi oynatır. Ctrl-C bitirir.
banner-ready = İlk turda { $sources } kaynaktan { $answering } tanesi yanıt verdi, { $items } yeni içerik
place-state = { $place }: { $state }
banner-busy = Şu an sakin değil, { $count } yer: { $places }
banner-blind = Hiçbir kaynak yanıt vermedi. Bu makine çevrimiçi mi? Hashwire denemeyi sürdürür. /sources hataları gösterir, /replay january-2022 çevrimdışı da çalışır.
trouble-clock-step = Makinenin saati { $age } { $by } { $back ->
    [1] geri
   *[0] ileri
} alındı: önce söylenen saatler de o kadar yanlış olabilir.
trouble-clock-behind = Makinenin saati { $by } geride. Hashwire sunucuların bildirdiği saate bakıyor. Saat eşitlemesini (NTP) açın.
disk-title = Uyarılar gönderilmiyor
disk-full = Disk dolu: yeni bir şey kaydedilemiyor, uyarı gönderilmiyor. DATA_DIR klasörünün bulunduğu diskte yer açın. Hashwire kendiliğinden devam eder.
disk-read-only = Hashwire kendi klasörüne yazamıyor: yeni bir şey kaydedilemiyor, uyarı gönderilmiyor. DATA_DIR klasörünü Hashwire’ı çalıştıran kullanıcı için yazılabilir yapın.
state-away = Veritabanına ulaşılamıyor, başlangıcı: { $since }. Uyarılar bekliyor, şimdilik orada hiçbir şey kaydedilemiyor ve okunamıyor. Hiçbir şey kaybolmaz. Hashwire kendiliğinden devam eder.
records-unreadable = Saklanan { $count } kayıt okunamıyor, atlandı. Hiçbir şeyin üstüne yazılmadı. Geri almak için Hashwire’ı durdurup DATA_DIR yedeğini geri yükleyin.

## Pictures

picture-region = Son { $window } bağlantı ve hashrate grafiği, olaylar işaretli
picture-since = başlangıç: { $since }
picture-level = son düzey: { $level } ({ $source }, { $at })
picture-world = Dünya haritası: { $places }.
picture-network = { $days } günlük hashrate grafiği, şansın açıkladığı dalgalanmayla.
window-48h = 48 saat
window-30d = 30 gün
chart-connectivity = Bağlantı, normalin %’si
chart-connectivity-measured = Bağlantı, normalin %’si (aynı saatler, önceki 8 hafta)
chart-hash-rate = Ağın hashrate’i, EH/s, günlük ortalama
chart-no-data = bu aralıkta ölçüm ya da haber yok
chart-as-of = { $at } itibarıyla
chart-network-title = Ağın hashrate’i, { $days } gün
chart-band = şans: bir günün hafta ortalamasından sapması
chart-world-title = Şu an sakin değil: { $count } yer
chart-legend-critical = kesik, yasak
chart-legend-warning = sorunlu, kısıntı, kısıtlama, karışıklık
chart-legend-good = geri geldi, gevşetildi
chart-legend-unknown = durum bilinmiyor
chart-legend-none = bilinen acil bir durum yok

## The web board

web-now = Şu anki durum
web-sources = Kaynaklar
web-about = Hakkında
web-skip = İçeriğe geç
web-search = Ülke, il ya da eyalet
web-search-go = Durumu göster
web-footer = Bilinmeyen, normal diye değil bilinmiyor diye gösterilir. Saatler UTC.
web-not-found-title = Böyle bir sayfa yok
web-not-found = Saklama süresinden eski olabilir. Yukarıdaki arama tüm ülkeleri, madencilerin çalıştığı il ve eyaletleri bulur.
web-unknown-region = { $near ->
    [0] “{ $value }” diye bir yer bilinmiyor. Ülke, il ve eyaletler herhangi bir dilde ya da koduyla bilinir: kazakistan, kz, texas, us-tx.
   *[other] “{ $value }” diye bir yer yok. Yakın olanlar:
}
web-busy-title = Aynı anda çok fazla okuyan var
web-busy = Önce uyarılar. Sayfayı birkaç saniye sonra yenileyin.
web-follow = Uyarıları al
web-follow-region = Uyarıları al · { $region }
web-about-what = Hashwire, Discord ve Telegram’da bitcoin madencilerine bölgelerindeki internet ve elektrik kesintilerini, yeni yasaları bildirir. Bu pano şu an bildiklerini aynı sözcüklerle gösterir.
web-about-unknown = Her sayının birimi, kaynağı ve zamanı vardır. Çelişenler yan yana durur. Kimsenin yazmadığı ve ölçümün olmadığı yerde durum bilinmiyordur; bu, her şey yolunda demek değildir.
web-about-sources = Haberler yayınların akışlarından, ölçümler yanında yazan kaynaklardan gelir. Başlık yayına aittir, bağlantısı oraya gider.
web-about-feeds = Programlar da okuyabilir: /feed.atom, /feed.json ve /region/KZ/feed.atom en yeni haberleri, /calendar.ics duyurulanları listeler, /badge/KZ.svg ve /widget/KZ durumu gösterir, /api/v1 JSON yanıt verir.
web-about-privacy = Bu pano çerez bırakmaz, betiklere gerek duymaz (kendi betiği sayfayı güncel tutar), başka sitelerden bir şey yüklemez ve kimin okuduğunu kaydetmez.
field-claims = İddialar
field-alerts = Uyarılar

## How alerts arrive
digest-schedule = { $every ->
    [hour] Saatlik özet
    [day] Günlük özet
   *[week] Haftalık özet
} · { $count }
digest-happened = Ne oldu
digest-ongoing = Sürüyor
digest-announced = Duyuruldu
filter-digest = { $every ->
    [hour] saatlik özet
    [day] günlük özet, saat { $at }
   *[week] haftalık özet, pazartesi { $at }
}
subscribe-digest = Uyarılar tek özette gelir. Sonraki: { $next }; yeni bir şey yoksa özet gelmez. Kritik olanlar hemen gelir, hemen bildirilenlerin bitişi de hemen bildirilir.
because-next-digest = aboneliğinin sonraki özetini bekliyor.
option-subscribe-digest = Tek mesaj: saatlik, günlük 08:00, haftalık; anında: her uyarı ayrı
error-digest = “{ $value }” bir özet değil. Şöyle yazın: saatlik, günlük 08:00, haftalık 08:00 ya da anında.
choice-hourly = saatlik
choice-daily = günlük
choice-weekly = haftalık
choice-instant = anında
filter-sound = “{ $severity }” ve üstünde sesli
filter-brief = tek satırda
option-subscribe-sound = Bu uyarılar hangi önemden itibaren sesli gelsin
option-subscribe-length = kısa: uyarı başına tek satır; uzun: metni ve kaynaklarıyla
choice-brief = kısa
choice-full = uzun
error-length = “{ $value }” olmaz. kısa ya da uzun yazın.
command-calendar = Duyurulanlar: yasaklar, tarifeler, sınav kesintileri, bakım, zorluk, yarılanma
name-calendar = takvim
option-calendar-region = Ülke, il ya da eyalet, her dilde; yazılmazsa: her yer
example-calendar = /calendar kazakistan
calendar-title = Duyurulan değişiklikler
calendar-title-region = { $region } · duyurulan değişiklikler
calendar-none = Kaynaklarımız burada bir şey duyurmadı. Bu, hiçbir şey değişmeyecek demek değildir.
field-halving = Yarılanma
halving = blok { $height }, yaklaşık { $at }
command-about = Sürüm, kaynaklar ve lisanslar
name-about = hakkında
command-invite = Hashwire’ı ekleyen bağlantılar ve istedikleri izinler
name-invite = davet
about-measurements = Ölçümler
about-data = Adlar, yerler, paylar
about-software = Yazılım
about-licences = Hashwire MIT lisanslıdır. İçindeki kitaplıklar: { $licences }; metinleri onlarla birlikte kurulur.
about-feeds = { $count ->
    [one] Haberler { $count } akıştan gelir.
   *[other] Haberler { $count } akıştan gelir.
} Başlık yayın organınındır, bağlantısı oraya gider.
invite-title = Hashwire’ı başka yere ekle
invite-none = Burada bağlı bir platform yok, eklenecek yer de yok.
invite-rights = { $count ->
    [0] izin istemez
   *[other] istediği izinler: { $rights }
}
right-name = { $right ->
    [view-channel] Kanalları Görüntüle
    [send-messages] Mesaj Gönder
    [embed-links] Bağlantı Yerleştir
    [attach-files] Dosya Ekle
    [read-message-history] Mesaj Geçmişini Oku
    [create-public-threads] Herkese Açık Alt Başlıklar Oluştur
    [send-messages-in-threads] Alt Başlıklarda Mesaj Gönder
    [create-posts] Gönderi Oluştur
    [manage-webhooks] Webhook’ları Yönet
    [manage-threads] Alt Başlıkları Yönet
    [post-messages] Mesaj yayınlama
    [edit-messages-of-others] Başkalarının mesajlarını düzenleme
    [pin-messages] Mesaj sabitleme
    [send-photos] Fotoğraf gönderme
    [manage-topics] Konuları yönetme
    [a-valid-secret] geçerli bir gizli anahtar
   *[other] { $name }
}
invite-extras = Başka bir şey gerekmez. Alt başlıklar ve sabitleme için birer izin daha gerekir; /settings söyler.
add-to-person = Yanınıza alın (yalnız sizin hesabınız)
add-to-private-chat = Özel sohbette
example-about = /about
example-invite = /invite
subscribe-digest-beside = Buradaki başka bir abonelik her uyarıyı hemen gönderir: onun istediği beklemez.
menu-why = Bu nedir?
## Own feeds
command-feed = Yalnız bu { $place ->
    [server] sunucuya
   *[other] sohbete
} ait akışlar: site, kanal veya profil ekle; listele, dene, dışa aktar
command-feed-add = Akış ekle: kendi adresiyle ya da bir site, kanal veya profilin adresiyle
command-feed-list = Buraya ait akışlar, numaraları ve durumlarıyla
command-feed-test = Bir akışın ne getirdiğini eklemeden göster
command-feed-remove = Buraya ait bir akışı kaldır
command-feed-export = Buraya ait akışları başka okuyucular için liste (OPML) olarak kaydet
command-feed-import = Başka bir okuyucunun listesindeki (OPML) akışları ekle
name-feed = akış
option-feed-action = ekle, liste, dene, kaldır, dışa aktar, içe aktar; boşsa: liste
option-feed-feed = Akış, site, kanal veya profil adresi; ya da listedeki numarası
option-feed-topics = Yalnız bu konular, virgülle, -ad hariç tutar; boşsa: hepsi
option-feed-regions = Yalnız bu yerler, virgülle, -ad hariç tutar; boşsa: her yer
option-feed-all = Yalnız madencileri ilgilendireni değil, gelen her şeyi gönder
option-feed-file = Başka bir okuyucudan akış listesi (OPML)
example-feed = /feed add https://example.org/news power
action-add = ekle
action-list = liste
action-test = dene
action-remove = kaldır
action-export = dışa aktar
action-import = içe aktar
feed-added = Eklendi: { $title }
feed-changed = Değişti: { $title }
feed-tested = Denendi: { $title }
feed-scope = { $all ->
    [1] gelen her şey
   *[0] madencileri ilgilendirenler
}
feed-sent = { $tested ->
    [1] Buraya gelecek olan: { $scope }.
   *[0] Buraya gelir, başka yere gitmez: { $scope }.
}
feed-holds = { $count ->
    [0] Henüz kayıt yok.
    [one] İçinde { $count } kayıt var.
   *[other] İçinde { $count } kayıt var.
}
feed-silent = Şimdiye kadarki kayıtlar gönderilmez, yenileri gönderilir.
feed-newest = En yeni kayıt böyle görünürdü:
feed-newest-withheld = En yeni kayıt gönderilmezdi: { $reason } Şöyle görünürdü:
feed-none-title = Kendi akışınız yok
feed-none = Site, akış, video kanalı veya profil ekleyin. Yenilikler buraya gelir, başka yere gitmez. En çok: { $most }. { help-example } { $platform ->
    [discord] /feed add feed:https://example.org
   *[other] /feed add https://example.org
}
feed-list-title = Kendi akışlarınız: { $count } / { $most }
feed-how = { $platform ->
    [discord] “/feed test” bir akışın getirdiğini gösterir, “/feed export” başka okuyucular için liste yazar.
   *[other] /feed test 1 bir akışın getirdiğini gösterir, /feed export başka okuyucular için liste yazar.
}
feed-unread = henüz okunmadı
feed-answers = yanıt veriyor, okundu: { $age }
feed-removed = { $count ->
    [one] { $count } akış kaldırıldı
   *[other] { $count } akış kaldırıldı
}
feed-export-name = Hashwire’daki akışlarınız
feed-exported = { $count ->
    [one] Liste olarak { $count } akış
   *[other] Liste olarak { $count } akış
}
feed-export-how = Her okuyucu böyle bir listeyi (OPML) alır, /feed de “import” ile geri okur.
feed-imported = { $count ->
    [0] Hiç akış alınmadı
    [one] { $count } akış alındı
   *[other] { $count } akış alındı
}
feed-import-known = { $count ->
    [one] { $count } akış zaten burada.
   *[other] { $count } akış zaten burada.
}
feed-import-full = { $count ->
    [one] { $count } akış dışarıda kaldı
   *[other] { $count } akış dışarıda kaldı
}; burada en çok { $most } olabilir.
feed-import-failed = Bunlar eklenemedi:
own-feed = Kendi akışınızdan: “{ $feed }”
own-feed-fails-title = Akışlarınızdan biri artık çalışmıyor
own-feed-fails = { $dead ->
    [1] “{ $feed }” 24 saattir yanıt vermiyor{ $why ->
        [none] .
       *[other] : { $why }.
    }
   *[0] “{ $feed }” yanıt veriyor, ama kayıtları yok olmuş ya da her zamankinden çok daha uzun süredir yenisi çıkmamış.
} /feed durumunu gösterir, oradan kaldırılabilir.
button-feeds = Kendi akışlarınız
button-feed-remove = Kaldır: { $number }
error-feed-off = Burada kendi akışınızı eklemek kapalı. Bu Hashwire’ı işleten kişi izin verebilir (OWN_FEEDS_MAX).
error-feed-action = /feed şunu bilmiyor: “{ $value }”. Yazın: add, list, test, remove, export veya import.
error-feed-missing = Hangi akış? Adres ya da listedeki numarayı verin, örneğin: { $example }
error-feed-unknown = { $count ->
    [0] Burada kendi akışınız yok.
   *[other] Burada “{ $value }” adında akış yok. /feed hepsini numarasıyla gösterir.
}
error-feed-full = Burada sınıra ulaşıldı: { $most } akış. Önce birini kaldırın.
error-feed-address = “{ $value }” adres değil. Tam adres verin, örneğin https://example.org/feed veya @name@mastodon.social
error-feed-password = Bu adreste parola var, buradaki herkes okuyabilir. Girişli akışlar eklenemez.
error-feed-telegram = Telegram kanallarının akışı yok. Bu Hashwire işletmecisi onları okunur kılabilir (RSSHUB_URL).
error-feed-telegram-private = Yalnız açık kanallar okunur, örneğin t.me/name.
error-feed-unreachable = “{ $value }” okunamıyor: { $reason }. Adrese bakın ya da sonra yeniden deneyin.
error-feed-no-feed = “{ $value }” adresinde akış yok. Sitenin akışı varsa doğrudan onun adresini verin.
error-feed-late = “{ $value }” zamanında yanıt vermedi. Sonra yeniden deneyin.
error-feed-list = Bu bir akış listesi değil. Okuyucunuzdan OPML olarak alın.
error-feed-no-file = { $platform ->
    [discord] Listeyi “file” seçeneğine ekleyin.
    [terminal] Dosyayı yazın: /feed import feeds.opml
   *[other] Listeyi /feed import yazısıyla dosya olarak gönderin ya da dosyaya /feed import diye yanıt verin.
}
error-file-unreadable = Dosya okunamadı. Yeniden gönderin.
error-file-path = Şu dosyayı okuyamıyorum: “{ $value }”.
error-file-size = Dosya çok büyük: en çok { $kilobytes } kB.
## Watched providers
command-watch = Kendi sağlayıcınızın bağlantısı, yalnızca bu { $place ->
    [server] sunucu
   *[other] sohbet
} için: ekleme, liste, kaldırma
command-watch-add = Bir sağlayıcıyı izleyin: adıyla veya AS numarasıyla
command-watch-list = Burada izlenen sağlayıcılar ve şu an ölçülen
command-watch-remove = Bir sağlayıcıyı izlemeyi bırakın
name-watch = sağlayıcılar
option-watch-provider = Sağlayıcının adı veya AS numarası, örneğin AS9198; ya da listedeki numarası
option-watch-action = ekle, liste, kaldır; boşsa: liste
option-name-provider = sağlayıcı
example-watch = /watch AS9198
watch-added = İzleniyor: { $provider }
watch-known = Zaten izleniyor: { $provider }
watch-how = IODA, ona ulaşılıp ulaşılmadığını on dakikada bir gösterir. Kesilirse veya geri gelirse uyarı buraya gelir, başka yere gitmez. İki ölçüm gösterirse ya da biri yarım saat boyunca gösterirse kesik sayılır.
watch-not-covered = { $source } bunu ölçmüyor
watch-none-title = Burada izlenen sağlayıcı yok
watch-none = Sağlayıcınızı veya AS numarasını yazın: { $platform ->
    [discord] /watch add provider:AS9198
   *[other] /watch AS9198
}
watch-list-title = İzlenen sağlayıcılar: { $count } / { $most }
watch-removed = Artık izlenmiyor
button-watches = İzlenen sağlayıcılar
ask-which-provider = Birden çok ağ bulundu: “{ $value }”. Hangisi?
ask-which-watch = Hangisi?
error-watch-name = Sağlayıcı adı için çok uzun: en çok 100 karakter.
error-watch-action = /watch şunu bilmiyor: “{ $value }”. Yazın: add, list veya remove.
error-watch-missing = Hangi sağlayıcı? Adını veya AS numarasını yazın, örneğin: { $example }
error-watch-unknown = { $count ->
    [0] Burada izlenen sağlayıcı yok.
   *[other] Burada böyle bir sağlayıcı izlenmiyor: “{ $value }”. /watch hepsini numaralarıyla listeler.
}
error-watch-none = IODA böyle bir sağlayıcı bilmiyor: “{ $value }”. AS numarasıyla her zaman bulunur, örneğin AS9198: sağlayıcınıza sorun.
error-watch-full = Burada sınıra ulaşıldı: { $most } sağlayıcı. Önce birini kaldırın.
error-watch-full-everywhere = Bu Hashwire sınıra ulaştı: { $most } sağlayıcı izleniyor, kaynaktan daha fazlası istenmez.
error-watch-off = Burada sağlayıcılar ölçülmüyor. Bu Hashwire’ı işleten kişi açabilir (IODA).
error-watch-unreachable = IODA yanıt vermiyor: { $reason }. Daha sonra yeniden deneyin.
command-follow = İşletmecinin herkese açık kanalları: uyarılar aboneliğe gerek kalmadan gelir
name-follow = kanallar
option-follow-region = Yalnızca bu ülkeyi, ili ya da eyaleti içeren kanallar; her dilde
option-follow-topics = Yalnızca bu konuları içeren kanallar
option-follow-language = Yalnızca bu dildeki kanallar
example-follow = /follow kazakistan
follow-title = Takip edilecek kanallar
follow-none = Bu botun işletmecisi herkese açık kanal açmamış. /subscribe uyarıları buraya getirir.
follow-unfit = Herkese açık kanalların hiçbiri bunu içermiyor. Tek başına /follow hepsini gösterir; /subscribe uyarıları buraya getirir.
follow-how-discord = Discord’da kanalı açın, Takip Et’e basın ve sunucunuzdan bir kanal seçin.
follow-how-telegram = Telegram’da kanalı açıp katılın.
follow-plain = Herkese aynısını getirirler: burada susturulan ya da ayarlanan orada bir şey değiştirmez. Bunun için /subscribe var.
subscribe-follow = Herkese açık bir kanal da bunların hepsini getiriyor. Onu takip edene abonelik gerekmez: /follow
button-follow = Takip edilecek kanallar
button-follow-here = Burada takip et: { $channel }
follow-done = Bu kanal artık onu takip ediyor
follow-done-how = Orada yayımlananlar buraya gelir. Bitirmek için: Sunucu Ayarları > Entegrasyonlar > Takip Edilen Kanallar.
follow-lacking = Sizin yerinize takip etmem için bu kanalda şu izin gerekli: { $missing }. Ya da kanalı açıp Takip Et’e kendiniz basın.
