language-name = Español

## Labels

topic-internet = internet
topic-hashrate = hashrate
topic-power = luz
topic-regulation = leyes
topic-unrest = disturbios
topic-operations = granjas
topic-hardware = equipos
topic-business = empresas
topic-also-internet = conexión
topic-also-hashrate = tasa de hash, poder de hash
topic-also-power = energía, electricidad
topic-also-regulation = ley, regulación, normas
topic-also-unrest = protestas, protesta
topic-also-operations = granja, operaciones
topic-also-hardware = máquinas, hardware
topic-also-business = negocios
topic-about-internet = redes cortadas, lentas o de vuelta: en un país, una región o un proveedor
topic-about-hashrate = el hashrate de la red se mueve, o una parte grande se desconecta
topic-about-power = cortes, racionamiento, recortes y tarifas que llegan a los mineros
topic-about-regulation = prohibiciones, licencias, impuestos, incautaciones, y desde cuándo rigen
topic-about-unrest = protestas, emergencias y combates donde hay mineros
topic-about-operations = granjas y pools: incendios, inundaciones, caídas, mudanzas
topic-about-hardware = máquinas: retiradas, firmware, escasez, aduanas
topic-about-business = empresas: quiebras, grandes ventas, fusiones de mineras

severity-1 = rutina
severity-2 = importante
severity-3 = crítico
filter-severity-2 = importante o peor
filter-severity-3 = solo crítico
filter-silent = sin sonido
filter-role = menciona a { $role }
subscribe-lesser = Las alertas llegan aquí, pero sin gráficos o sin remitir a las anteriores: falta { $missing }.

dimension-internet = Internet
dimension-power = Luz
dimension-regulation = Leyes
dimension-unrest = Disturbios

state-internet-down = caído
state-internet-degraded = con fallas
state-internet-restored = restablecido
state-power-cut = cortada
state-power-curtailed = racionada
state-power-strained = escasa
state-power-restored = restablecida
state-regulation-banned = prohibición
state-regulation-restricted = restricciones
state-regulation-proposed = en proyecto
state-regulation-eased = flexibilización
state-regulation-dropped = descartado
state-unrest-active = en curso
state-unrest-calming = bajando
state-unknown = desconocido
headline-internet-down = { $again ->
    [yes] internet cortado otra vez
   *[no] internet cortado
}
headline-internet-degraded = { $again ->
    [yes] internet con fallas otra vez
   *[no] internet con fallas
}
headline-internet-restored = { $partial ->
    [yes] internet de vuelta en parte o por ahora
   *[no] internet restablecido
}
headline-power-cut = { $again ->
    [yes] sin luz otra vez
   *[no] sin luz
}
headline-power-curtailed = { $again ->
    [yes] luz racionada otra vez
   *[no] luz racionada
}
headline-power-strained = { $again ->
    [yes] falta energía otra vez
   *[no] falta energía
}
headline-power-restored = { $partial ->
    [yes] luz de vuelta en parte o por ahora
   *[no] luz restablecida
}
headline-regulation-banned = { $again ->
    [yes] minería prohibida otra vez
   *[no] minería prohibida
}
headline-regulation-restricted = { $again ->
    [yes] minería restringida otra vez
   *[no] minería restringida
}
headline-regulation-proposed = nuevas normas en proyecto
headline-regulation-eased = normas más flexibles
headline-regulation-dropped = proyecto descartado
headline-unrest-active = { $again ->
    [yes] disturbios otra vez
   *[no] disturbios
}
headline-unrest-calming = disturbios a la baja
state-partial = en parte o por ahora: { $state }
state-again = { $state } otra vez
state-partly-back = { $state }, volvió en parte
state-stale = { $state }, sin informes recientes
state-conflicting = { $state }, las fuentes no coinciden
dimension-state = { $dimension }: { $state }

state-level = { $state }, { $level }
level-ordinary = { $value } % de lo normal
level-change = { $value } %
level-ehs = { $value } EH/s
level-mw = { $value } MW
level-capacity = { $value } % de la capacidad

## Times, counts, small words

duration-minutes = { $minutes } min
duration-under-a-day = menos de un día
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
duration-days-hours = { $days } d { $hours } h
age-now = ahora mismo
age-ago = hace { $duration }
never = nunca
off = apagado
on = encendido
page = página { $page } de { $pages }
and-more = y { $count } más
all-of-them = todas
quoted = «{ $word }»
publishers = { $count ->
    [one] 1 medio
   *[other] { $count } medios
}

## Alerts

reason-updated = Novedad
reason-resolved = Resuelto
reason-corrected = Corregido
reason-in-force = Hoy
reason-ended = Terminó
reason-reminder = Mañana
severity-was = { $now } (antes { $was })
title-corrected = { $dimension }: el medio se retractó
title-unconfirmed = { $dimension }: dan por terminado, sin confirmar
title-denied = { $state }, lo desmienten
title-announced = anunciado el { $at }
measured-against = { $source } muestra { $what } ({ $at })
title-after = { $title }, tras { $duration }
doubted = Sin confirmar: una segunda lectura no encontró todo esto en la nota.
publisher-unconfirmed = { $count ->
    [0] Todavía ningún medio, sin confirmar
   *[other] Un solo medio, sin confirmar
}
publisher-one = Un solo medio{ $cited ->
    [none] {""}
   *[other] , que cita a { $cited }
}
measured-level = { $source }: { $region } al { $value } % de lo normal{ $since ->
    [unknown] {""}
   *[other] {" "}desde { $since }
}{ $reports ->
    [0] , todavía sin informes
   *[other] {""}
}
measured-headline = { $source }: { $region }, { $said }{ $reports ->
    [0] ; todavía sin informes
   *[other] {""}
}
measured-line = Desde { $since } · medido por { $source }{ $evidence ->
    [none] {""}
   *[other] {": "}{ $evidence }
}
over-below = Terminó el { $at }, mira los mensajes de abajo.
late-note = Llega tarde: es de { $age } y no se pudo entregar antes.
unmuted-note = Estaba silenciado hasta ahora: es de { $age }.
late-incident = Ahora: { $region }, { $dimension }: { $state }, al { $at }.
late-story = Ahora: { $headline } ({ $at }).
digest-budget = { $count ->
    [one] 1 alerta más, todo junto
   *[other] { $count } alertas más, todo junto
}
digest-quiet-hours = { $count ->
    [one] 1 alerta de las horas de silencio
   *[other] { $count } alertas de las horas de silencio
}
digest-first-sight = { $count ->
    [one] Ya estaba pasando cuando Hashwire miró por primera vez
   *[other] Ya estaba pasando cuando Hashwire miró por primera vez: { $count }
}
rate-headline-slide = { $source }: hashrate de la última semana { $percent } % frente a la mejor de las últimas seis, ahora { $value } EH/s
rate-headline-blocks = { $source }: bloques de las últimas { $hours } h { $percent } % frente a lo que daría el ritmo de la semana, { $sigmas } sigma
rate-headline-recovered = { $source }: el hashrate volvió a { $value } EH/s en 3 días, { $percent } % frente a antes de la caída
drop-pools = Pools que encuentran muchos menos bloques: { $pools }
rate-headline-drop = { $source }: hashrate { $percent } % frente a su tendencia en { $hours } h, { $sigmas } sigma: no es azar
dead-title = Fuentes que ya no responden
silent-title = Fuentes que responden pero no dicen nada nuevo
silent-text = Responden, pero sus entradas desaparecieron o llevan mucho más de lo normal sin nada nuevo: { $feeds }. Lo que solo ellas cubren, no llegará.
dead-text = Sin respuesta hace 24 horas: { $feeds }. Lo que solo ellas cubren, no llegará.
machine-translated = (traducción automática; los enlaces llevan al original)
signal-fails-title = Falla una medición
signal-fails-text = { $signals } marca cero en demasiados países a la vez: la falla es suya. No cuenta hasta que vuelva a funcionar.
blind-title = No responde ninguna fuente
blind-text = Mientras las fuentes no vuelvan, que no haya alertas no significa que no haya novedades. Hashwire avisará cuando respondan.
back-title = Las fuentes vuelven a responder
back-text = { $known ->
    [0] Las fuentes responden de nuevo. Lo que pasó mientras tanto llega ahora.
   *[other] Las fuentes responden de nuevo, después de { $lasted }. Lo que pasó mientras tanto llega ahora.
}
notice-forbidden-title = No puedo publicar
notice-forbidden = No puedo publicar en { $place }: { $named ->
    [0] no tengo permiso para escribir ahí.
   *[other] me faltan estos permisos: { $permissions }.
} Dámelos y sigo solo. Mientras tanto no se pierde nada ({ $waiting ->
    [one] 1 alerta en espera
   *[other] { $waiting } alertas en espera
}).
notice-rejected-title = Rechazaron una alerta
notice-rejected = Una alerta para { $place } no se pudo publicar y no la intento más{ $why ->
    [none] .
   *[other] : { $why }.
} Las demás siguen llegando. /why con su enlace, o /latest, muestra qué decía.
notice-gone-title = El canal ya no está
place-chat = este chat
place-topic = el tema { $topic }
place-elsewhere = el chat que suscribiste
notice-gone = Ya no llego a { $place }: no existe o me sacaron, así que cerré sus suscripciones. Si vuelve, escribe /subscribe ahí.

## Buttons

button-answered-aside = La respuesta está en nuestro chat privado.
error-outdated-button = Este botón es de una versión anterior y ya no funciona. Escribe { $command } para ver qué funciona.
inline-open = Preguntar a Hashwire
inline-none = No existe ese lugar: pregúntale a Hashwire qué conoce
button-nothing-new = Nada nuevo.
button-nothing-new-since = Nada nuevo desde { $at }.
button-again = Reintentar
button-forget = Borrar todo
button-help = Ayuda
button-mute = Silenciar 24 h
button-mutes = Ver silencios
button-refresh = Actualizar
button-sources = Fuentes
button-status = Estado
button-subscribe = Suscribir aquí
button-subscriptions = Ver suscripciones
button-window = Gráfico { $window }
button-undo = Deshacer
button-undo-number = Deshacer { $number }
button-undo-named = Deshacer «{ $name }»
button-feedback = Ver correcciones
button-unmute = Reactivar
button-unmute-number = Reactivar { $number }
button-unmute-named = Reactivar { $name }
button-unsubscribe = Cancelar { $number }
button-why = ¿Por qué?
button-why-number = Por qué { $number }
button-wrong = Está mal

## Status

status-headline = { $region } · { $state }
status-headline-part = { $region } · { $part }: { $state }
status-stale-title = { $region } · lo último que se sabe: { $state }, sin informes recientes
status-unknown-title = { $region } · sin informes
status-unstated-title = { $region } · hay informes, nada definido
status-nothing = No se informó nada de aquí en { $days } días. Eso no es lo mismo que «normal»{ $sources ->
    [0] .
    [1] : { $covering ->
        [0] nuestra única fuente no escribió en ese tiempo sobre la región.
       *[other] nuestra única fuente escribió en ese tiempo sobre la región.
    }
   *[other] : en ese tiempo { $covering ->
        [0] ninguna de nuestras { $sources } fuentes escribió sobre la región.
        [one] escribió sobre la región 1 de nuestras { $sources } fuentes.
       *[other] escribieron sobre la región { $covering } de nuestras { $sources } fuentes.
    }
}
status-unstated = Los informes de abajo no dicen nada definido sobre internet, luz, leyes o disturbios. Eso no es lo mismo que «normal».
status-parts = Por partes: { $parts }
status-as-of = Al { $at }
status-everywhere-title = { $count ->
    [one] Algo pasa en 1 región
   *[other] Algo pasa en { $count } regiones
}
status-quiet-title = No se sabe de nada grave en ningún lado
status-quiet = Ninguna fuente informa en los últimos { $days } días de algo que siga abierto. Eso es lo que se sabe, no que todo esté normal. /sources muestra quién responde.
dimension-no-reports = sin informes en { $days } días
dimension-unstated = nada definido, pero { $count ->
    [one] 1 noticia lo menciona
   *[other] { $count } noticias lo mencionan
}, la última { $age }
dimension-began = desde el { $since }
dimension-state-since = { $state } desde el { $since }
dimension-since = desde el { $since } ({ $duration })
dimension-when = { $since } (hace { $duration })
measured-ordinary = nada fuera de lo normal
dimension-inherited = todo el país: { $country }
basis-reported = { $count ->
    [one] un solo medio, sin confirmar, { $age }
   *[other] { $count } medios, el último { $age }
}
basis-ended = un solo medio, { $age }
basis-agree = { $count ->
    [one] un medio, { $age }, confirmado por medición
   *[other] { $count } medios, el último { $age }, confirmado por medición
}
basis-measured = medido, sin informes recientes
basis-worse = medido, peor que lo informado
basis-stale = último informe { $age }
told-reported = informan
told-before = antes
told-denied = desmienten
told-also = además
told-over = terminó
trouble-announced = anunciado: { $state }
trouble-from = desde el { $since }
until-date = hasta el { $until }
ended-by-term = venció el { $until }
daily = todos los días
ended-measured = duró del { $since } al { $until }, según las mediciones
daily-from = todos los días desde las { $from } UTC
daily-hours = todos los días { $from }-{ $until } UTC
where-part = en parte
where-share = cerca del { $percent } %
where-regions = en { $regions }
who-mobile = solo móvil
who-fixed = solo fijo
who-provider = un proveedor
who-miners = mineros
who-industry = industria
who-households = hogares
basis-unconfirmed-end = un solo medio lo da por terminado, sin confirmar
dimension-nothing-now = ahora no se sabe nada, último informe { $age }
told-measured = medido
claim = { $count ->
    [one] { $what } ({ $first }, { $at })
   *[other] { $what } ({ $count } medios, el último { $first }, { $at })
}
claim-cited = { $count ->
    [one] { $what } ({ $cited }, vía { $first }, { $at })
   *[other] { $what } ({ $cited }, vía { $count } medios, el último { $first }, { $at })
}
measured-normal = { $source } { $value } % de lo normal{ $detail ->
    [none] {""}
   *[other] {": "}{ $detail }
} ({ $at })
measured-alone = { $source } una medición baja, las demás normales: { $detail } ({ $at })
measured-state = { $source } { $what } ({ $at })
measured-detail = { $source } { $what }: { $detail } ({ $at })
measured-pending = { $source }: consultando, la respuesta llega en un momento
measured-not-covered = { $source } no mide esta región
measured-silent = { $source }: sin respuesta desde { $since }
data-from = Datos: { $sources }
field-farm = Tu granja
farm-report = { $farm } informa: { $said } · desde { $since }{ $isOver ->
    [yes] , terminó { $until }
   *[no] {" "}({ $age })
}
field-hash-rate = Hashrate
field-share = Cuota
field-reports = Informes
field-difficulty = Dificultad
field-adjustment = Próximo ajuste
hash-rate-line = { $value } EH/s ± { $sigma } % en { $hours } h hasta el { $at } ({ $source })
hash-rate-second = { $source } para el mismo día: { $value } EH/s ({ $difference } %)
hash-rate-not-comparable = { $source } para el mismo día: { $value } EH/s, no comparable
hash-rate-against-yesterday = { $percent } % frente al día anterior ({ $sigmas } sigma)
hash-rate-against-last-week = semana { $percent } % frente a la anterior ({ $sigmas } sigma)
hash-rate-against-record = { $percent } % frente a la semana récord hasta el { $at } ({ $sigmas } sigma)
hash-rate-week = { $value } EH/s ± { $sigma } % en 7 días
hash-rate-not-visible = aún no se ve: estas { $hours } h empezaron antes del corte
hash-rate-change = { $percent } % frente a la tendencia, { $sigmas } sigma
hash-rate-reported = informan: «{ $sentence }» ({ $source }, { $at })
hash-rate-noise = dentro del ruido
hash-rate-unknown = desconocido: ninguna fuente tiene hashrate de los últimos días
hash-rate-meaning = Los bloques salen al azar, así que toda estimación tiene un margen: solo dicen algo los cambios de 3 sigma o más.
difficulty = { $value } T ({ $source }), pensada para { $implied } EH/s
adjustment = se espera { $percent } % cerca del { $at }
epoch-passed = pasó el { $percent } % del período
share-line = { $percent } % ({ $source }, { $month })
share-old = demasiado viejo para decir cuánto está en riesgo hoy
share-exposed = {" "}→ { $least }-{ $most } EH/s en riesgo
history-title = { $region } · historial
history-none = No se conoce ningún incidente aquí. Eso no es lo mismo que «no pasó nada»: solo se ve lo que informan nuestras fuentes.
history-open = incidente, lleva { $duration }
history-earlier = { $count ->
    [one] 1 cambio anterior no se muestra
   *[other] { $count } cambios anteriores no se muestran
}
history-lasted = { $state } durante { $duration }
history-lasting = { $state }, ya { $duration }
history-closed = incidente, duró { $duration }

## Why, test

field-title = titular
field-lead = primer párrafo
field-body = texto
matched = Coincide: { $parts }
matched-part = { $claim } («{ $quote }», { $where })
matched-nothing = Coincide: nada.
claim-relevant = importa a los mineros
claim-not-relevant = no importa a los mineros
claim-doubted = una segunda lectura no lo confirma
claim-refuted = una segunda lectura lo desmiente
why-told = Se avisó aquí
why-not-told = No se avisó aquí
why-irrelevant = No se avisa a nadie: no trata de lo que puede parar a un minero.
why-nobody = Ninguna suscripción de aquí lo pide. /subscriptions muestra qué se pidió.
why-about = { $name }: qué llegó aquí y por qué
why-about-none = Mis fuentes no informaron nada sobre esto en los últimos { $days } días, así que no había nada que enviar. Eso no significa que no haya pasado nada.
why-story = { $count ->
    [one] La noticia tiene 1 medio: { $publishers }
   *[other] La noticia tiene { $count } medios: { $publishers }
}
verdict-sent = { $filter } · avisado el { $at }: { $reason }
verdict-waiting = { $filter } · en espera desde el { $at }: { $reason }
verdict-stopped = { $filter } · frenado el { $at }: { $reason }
verdict-would-tell = { $filter } · se avisaría: { $reason }
verdict-would-stop = { $filter } · no se avisaría: { $reason }
because-taught = un administrador de aquí marcó noticias así como erróneas.
lesson = { $words ->
    [none] Esta alerta se marcó aquí como «{ $kind }» el { $at }.
   *[other] Parecida a «{ $headline }», marcada como «{ $kind }» el { $at }. En común: { $words }.
} /feedback lo deshace.
because-muted = «{ $name }» está silenciado aquí. /unmute lo devuelve.
because-severity = menos grave de lo que se pidió.
because-no-region = no trata de ninguna de las regiones que suscribiste.
because-regions = otra región.
because-topics = otro tema.
because-excluded-regions = pasó solo donde no quieres noticias.
because-excluded-topics = trata solo de lo que no quieres.
because-before-subscription = se avisó antes de que empezara esta suscripción.
because-words = no aparece ninguna de las palabras.
because-excluded-words = aparece una palabra excluida.
because-closed = la suscripción está cerrada.
because-nothing-new = no decía nada nuevo.
because-merged = pasó a ser parte de otro mensaje.
because-never-told-here = aquello a lo que se suma nunca se avisó aquí.
because-told-in-a-digest = ya se avisó, en un resumen.
because-cannot-edit = solo sumaba un medio, y aquí no se pueden editar mensajes.
because-quiet-hours = llegó en las horas de silencio y saldrá en el resumen cuando terminen.
because-budget = llegaron muchas alertas a la vez; saldrá en el próximo resumen.
because-digest = en un resumen.
because-first = primer informe de la noticia.
because-escalated = se agravó.
because-updated = había algo nuevo.
because-resolved = se resolvió.
because-corrected = un medio corrigió su informe.
because-publisher = un medio más.
because-in-force = lo anunciado empezó.
because-ended = se cumplió su plazo.
because-reminder = empieza mañana.
because-retold = solo habla del pasado.
because-over-before-told = terminó antes de que se avisara nada aquí.
because-rate-limited = la plataforma pidió esperar.
because-unavailable = no se pudo llegar a la plataforma; se reintenta.
because-rejected = la plataforma rechazó el mensaje.
because-rejected-why = rechazado del todo: { $why }.
because-could-not-be-made = no se pudo armar el mensaje; es un error mío.
because-forbidden = faltaba permiso para publicar.
because-gone = el lugar ya no existe.
because-not-relevant = no trata de lo que puede parar a un minero.
because-already-known = ya estaba antes de que Hashwire mirara por primera vez, y llega en un resumen.
because-first-sight = la fuente era nueva: de lo que ya tenía solo se avisa lo crítico de menos de 3 horas.
because-undated = sin fecha, así que no cuenta como noticia.
because-too-old = tenía más de 48 horas cuando se vio por primera vez.
because-unsubscribed = la suscripción terminó antes de que saliera.
because-expired = es más viejo que lo que se guarda.
because-could-not-be-sent = no se pudo enviar; se reintenta.
because-on-its-way = está en camino.
because-moved = el chat se mudó.
test-relevant = Esto sería una alerta
test-irrelevant = Esto no sería una alerta

## Commands: descriptions (at most 100 characters)

command-start = Qué hace Hashwire, un ejemplo y el siguiente paso
command-status = Qué se sabe de una región, con fuentes y hora; sin región: en todas partes
command-latest = Las últimas noticias, también de una región o un tema
command-subscribe = Recibir alertas aquí: regiones, temas, palabras, gravedad mínima
command-unsubscribe = Cancelar alertas que se pidieron
command-subscriptions = Qué se pidió aquí y adónde llega
command-mute = Silenciar por un tiempo un tema, una región, una palabra o un medio
command-unmute = Quitar un silencio
command-mutes = Qué está silenciado aquí y hasta cuándo
command-why = Por qué una noticia se avisó aquí, o no
command-wrong = Decir qué está mal en una alerta: noticias así se tratarán igual aquí
command-feedback = Qué se marcó como erróneo aquí y cómo deshacerlo
command-test = Con qué coincide un texto o una página, y a quién se avisaría aquí
command-history = Qué pasó en una región: cada cambio, su fuente, cuánto duró
command-hashrate = El hashrate de la red, con su margen de error
command-topics = Qué temas hay
command-regions = Cómo nombrar lugares y dónde pasa algo
command-sources = Qué fuentes responden, cuáles fallan y desde cuándo
command-settings = { $platform ->
    [discord] Idioma, zona horaria, horas de silencio y el rol que se menciona; hilos
    [telegram] Idioma, zona horaria y horas de silencio; mensajes fijados, hashtags, vista previa
   *[other] Idioma, zona horaria y horas de silencio
}
command-help = Todos los comandos, o uno con sus opciones y un ejemplo
command-forget = Borrar todos los datos que se guardan de este { $place ->
    [server] servidor
   *[other] chat
}
command-replay = Ver un suceso grabado como lo habría visto un canal

## Names of the commands on Discord, beside the English ones: one word in lower case, at most 32 characters

name-start = inicio
name-status = estado
name-latest = noticias
name-subscribe = suscribir
name-unsubscribe = cancelar
name-subscriptions = suscripciones
name-mute = silenciar
name-unmute = reactivar
name-mutes = silencios
name-why = porqué
name-wrong = error
name-feedback = correcciones
name-test = probar
name-history = historial
name-hashrate = hashrate
name-topics = temas
name-regions = regiones
name-sources = fuentes
name-settings = ajustes
name-help = ayuda
name-forget = borrar

## Names of the options on Discord, beside the English ones: one word in lower case, at most 32 characters

option-name-region = región
option-name-window = período
option-name-about = sobre
option-name-page = página
option-name-regions = regiones
option-name-topics = temas
option-name-words = palabras
option-name-severity = gravedad
option-name-channel = canal
option-name-role = rol
option-name-silent = sin_sonido
option-name-which = cuál
option-name-what = qué
option-name-duration = duración
option-name-except-critical = salvo_críticas
option-name-link = enlace
option-name-undo = deshacer
option-name-text = texto
option-name-country = país
option-name-language = idioma
option-name-time-zone = zona_horaria
option-name-quiet-hours = horas_de_silencio
option-name-mention-from = mencionar_desde
option-name-operator = operador
option-name-threads = hilos
option-name-command = comando
option-name-confirm = confirmar
option-name-digest = resumen
option-name-sound = sonido
option-name-length = extensión
option-name-feed = feed
option-name-all = todo
option-name-file = archivo

## Options and examples

option-status-region = País, provincia o estado, en cualquier idioma; sin esto: en todas partes
option-latest-about = Una región, un tema, o uno de cada uno separados por coma
option-regions-country = Un país, para ver sus partes
option-status-window = Período del gráfico: 48h o 30d
option-subscribe-regions = Países, provincias, estados, separados por comas, -nombre excluye; sin esto: todas
option-subscribe-topics = Temas separados por comas, -nombre excluye; sin esto: todos
option-subscribe-words = Palabras que deben aparecer, "entre comillas" si es frase, -palabra excluye, con comas
option-subscribe-severity = Gravedad mínima: rutina, importante o crítico
option-subscribe-channel = Adónde van las alertas; sin esto: aquí
option-subscribe-role = Rol al que se avisa de estas alertas
option-subscribe-silent = Estas alertas llegan sin sonido
option-unsubscribe-which = Qué suscripción, o "all"
option-mute-what = Un tema, una región, una palabra o un medio
option-mute-duration = Cuánto: 1h30m, 7d, una semana, hasta 18:00; sin esto: hasta que lo quiten
option-mute-except-critical = Lo crítico llega igual
option-unmute-what = Qué volver a escuchar, o "all"
option-why-link = Enlace de la nota
option-wrong-link = Enlace de la nota, o responde a la alerta
option-wrong-what = No es de minería, otro lugar, otro estado, repetido o publicidad
option-feedback-undo = Número de la lista, o "all"
option-test-text = Un titular, un texto o un enlace
option-history-region = País, provincia o estado, en cualquier idioma
option-settings-language = Idioma en que habla Hashwire aquí
option-settings-time-zone = Una ciudad, o UTC-3; para mostrar horas y para las horas de silencio
option-settings-quiet-hours = Por ejemplo 22:00-07:00; solo pasa lo crítico; o "off"
option-settings-role = Rol que se menciona
option-settings-mention-from = Desde qué gravedad se menciona el rol; o "off"
option-settings-channel = Solo para este canal: su propio idioma, horas, rol, hilos
option-settings-operator = Rol que puede pulsar aquí todos los botones
option-settings-threads = Un hilo propio para cada incidente
option-settings-pin = Fijar las alertas críticas hasta que terminen
option-settings-hashtags = Hashtags al final de las alertas, como #Kazajistán #internet
option-settings-preview = Mostrar una vista previa de la página del medio
option-page = Qué página de la lista
option-help-command = Nombre de un comando
option-forget-confirm = Sí, borrar
option-replay-recording = Nombre de la grabación

example-start = /start
example-status = /status kazajistán
example-latest = /latest kazajistán luz
example-subscribe = /subscribe paraguay, texas luz "refrigeración por inmersión" -estafa importante
example-unsubscribe = /unsubscribe all
example-subscriptions = /subscriptions
example-mute = /mute leyes 7d except_critical
example-unmute = /unmute leyes
example-mutes = /mutes
example-why = /why https://example.org/article
example-wrong = /wrong publicidad https://example.org/article
example-feedback = /feedback
example-test = /test El racionamiento de luz golpea a los mineros en Kazajistán
example-history = /history kazajistán
example-hashrate = /hashrate
example-topics = /topics
example-regions = /regions kazajistán
example-sources = /sources
example-settings = /settings language:es time_zone:America/Asuncion quiet_hours:22:00-07:00
example-help = /help subscribe
example-forget = /forget
example-replay = /replay january-2022

choice-24h = 24 horas
choice-7d = 7 días
choice-30d = 30 días
choice-with-words = Solo con { $words }
choice-without-words = Sin { $words }
choice-forever = hasta que lo quiten

## Answers

about-bot = Hashwire avisa a los mineros de bitcoin cuando en su región se corta internet o la luz, o cambian las leyes: con la fuente y qué tan seguro es. Pulsa Iniciar o pregunta ya mismo: /status kazajistán. En un grupo o canal avisa a todos.
about-bot-short = Avisa a los mineros de bitcoin de cortes de internet, de luz y leyes nuevas, con fuentes.
# Behind "Watching", beside the bot's name on Discord.
presence = { $sources ->
    [0] ninguna fuente: ninguna responde
    [one] una fuente
   *[other] { $sources } fuentes
}, { $places ->
    [0] ningún lugar con problemas
    [one] un lugar con problemas
   *[other] { $places } lugares con problemas
}
start-title = Hashwire vigila lo que puede parar a un minero
start-what = Cuando en una región falla internet, la luz o la ley, te avisa una vez: los hechos, las fuentes y qué tan seguro es. Edita el mensaje cuando lo confirman más medios y lo responde cuando se resuelve.
start-example = Por ejemplo: «CRÍTICO · Kazajistán · internet: internet cortado en todo Kazajistán, mineros desconectados. Conectividad al 5 % de lo normal, dice NetBlocks. 3 medios».
start-next = Sigue: /subscribe muestra aquí qué elegir, { $platform ->
    [discord] /subscribe regions:all
   *[other] /subscribe all
} lo pide todo. /status { $platform ->
    [discord] region:kazajistán
   *[other] kazajistán
} responde al momento.
note-every-topic = /{ $command } muestra a la vez todos los temas de un lugar; entre ellos, { $topics }.
note-unread = No entró en esta respuesta: «{ $value }». /help muestra qué se puede preguntar.
note-widened = Leo «{ $value }» como { $place }, todo el lugar.
add-to-channel = Agregar a un canal
add-to-group = Agregar a un grupo
added-to = Ya puedo publicar ahí. Los botones de abajo son para ese chat. Escritos aquí, los comandos lo nombran primero: /subscribe { $chat } kazajistán
chat-absent = O no estoy en { $chat }, o no eres administrador de ahí. Agrégame con permiso para publicar y prueba otra vez.
away-title = No estuve
away = { $count ->
    [one] Esto llegó mientras no estaba y ya es tarde para responderlo
   *[other] Estos { $count } llegaron mientras no estaba y ya es tarde para responderlos
}. Repítelo si todavía te interesa:
add-to-server = Agregar Hashwire al servidor
server-absent = A este servidor solo se agregaron los comandos: puedo responder, pero no publicar alertas. Agrégame con este enlace y prueba otra vez.
note-ignored = /{ $command } no lleva nada después, así que «{ $value }» no cambió nada.
ask-words = Entendí: { $understood }. No conozco { $words } como lugar, tema ni gravedad.{ $near ->
    [0] {""}
   *[other] {" "}¿Quisiste decir una de estas?
} ¿Debe aparecer como palabra en la alerta? Entre comillas se entiende así de una vez.
ask-words-alone = No conozco { $words } como lugar, tema ni gravedad.{ $near ->
    [0] {""}
   *[other] {" "}¿Quisiste decir una de estas?
} Como palabra, solo llegarían textos que la contengan. Entre comillas se entiende así de una vez.
ask-value = ¿Qué pongo en { $option }? /help { $command } muestra qué se puede poner.
ask-option = /{ $command } necesita esto. Por ejemplo: { $example }
ask-choose = Pulsa un botón o escríbelo: { $example }
ask-which-told = Ese mensaje contaba varias cosas. ¿Cuál?
subscribe-ask-title = ¿Qué debe llegar aquí?
subscribe-menu-regions = Varios lugares
subscribe-menu-topics = Varios temas
subscribe-ask = Un toque suscribe este lugar; después se puede sumar más. Para elegir mejor, nómbralo: { $platform ->
    [discord] /subscribe regions:kazajistán topics:luz severity:importante
   *[other] /subscribe kazajistán luz importante
}
subscribe-done = Suscrito
subscribe-where = Las alertas llegan a { $where }.
webhook-signed = Las peticiones van firmadas con { $secret }: no lo compartas, tu programa lo necesita para comprobarlas (standardwebhooks.com). Para terminar, usa /unsubscribe con la misma dirección.
subscriptions-webhooks = Las alertas también se envían a { $names }. /subscriptions con la dirección muestra cuáles.
subscribe-changed = Suscripción cambiada
subscribe-known = Ya estaba suscrito
subscribe-again-done = { $count ->
    [one] 1 suscripción sigue
   *[other] { $count } suscripciones siguen
}
subscribe-again-left = { $count ->
    [one] 1 sigue cerrada: todavía no puedo publicar donde debe llegar.
   *[other] { $count } siguen cerradas: todavía no puedo publicar donde deben llegar.
}
button-subscribe-again = { $count ->
    [one] Retomar 1 suscripción
   *[other] Retomar { $count } suscripciones
}
subscribe-missing-title = Todavía no puedo publicar ahí
subscribe-missing = Falta: { $missing }. Dáselo a Hashwire y prueba otra vez. Por ahora no hay suscripción.
subscribe-no-example = { $seen ->
    [0] En los últimos { $days } días no se informó nada, así que no habría llegado nada.
   *[other] En los últimos { $days } días no habría llegado nada.
}
subscribe-examples = { $count ->
    [one] Esto habría llegado en los últimos { $days } días:
   *[other] Habrían llegado { $count } noticias en los últimos { $days } días, las últimas:
}
subscribe-missed = { $count ->
    [one] 1 queda fuera: { $reason }
   *[other] { $count } quedan fuera: { $reason }
}
subscribe-next = ¿Es demasiado? /mute silencia un tema por un rato. Lo crítico siempre lo dice en la primera palabra.
filter-everything = todo
filter-without = sin { $words }
ask-which-subscription = ¿Cuál? Hay varias.
unsubscribe-done = { $count ->
    [one] Suscripción cancelada
   *[other] { $count } suscripciones canceladas
}
subscriptions-title = { $count ->
    [one] 1 suscripción
   *[other] { $count } suscripciones
}
subscriptions-none-title = Sin suscripciones
subscriptions-none = Aquí todavía no se avisa nada. /subscribe lo empieza: todo, o las regiones y temas que nombres.
subscription-here = aquí
subscription-at = en { $where }
subscription-paused = en pausa, ahí falta: { $reason }
subscription-closed = cerrada, el lugar ya no estaba
mute-done = Silenciado: { $name } ({ $kind ->
    [topic-in] tema en una región
    [topic] tema
    [region] región
    [word] palabra
    [publisher] medio
   *[incident] incidente
})
mute-kind-topic-in = tema en una región
mute-kind-topic = tema
mute-kind-region = región
mute-kind-word = palabra
mute-kind-publisher = medio
mute-kind-incident = incidente
this-incident = este incidente
topic-in-region = { $topic } en { $region }
mute-done-several = Silenciado: { $names }
mute-silenced = { $of ->
    [0] En los últimos { $days } días no llegó nada de lo suscrito aquí, así que no había nada que silenciar.
    [1] { $count ->
        [0] No habría silenciado
       *[other] Habría silenciado
    } la única noticia suscrita aquí en los últimos { $days } días.
   *[other] { $count ->
        [0] No habría silenciado ninguna
       *[other] Habría silenciado { $count }
    } de las { $of } noticias suscritas aquí en los últimos { $days } días.
}
mute-scope = Vale para todo este { $place ->
    [server] servidor
    [terminal] terminal
   *[other] chat
}, no para otros.
mute-forever = hasta que lo quiten
mute-until = hasta el { $until }
mute-except-critical = lo crítico llega igual
mutes-title = { $count ->
    [one] 1 silencio
   *[other] { $count } silencios
}
mutes-none-title = Nada silenciado
mutes-none = Llegan todas las alertas suscritas. /mute silencia un tema, una región, una palabra o un medio.
unmute-done = Reactivado: { $names }
unmute-next = Lo que pase desde ahora se vuelve a avisar.{ $following ->
    [0] {""}
    [one] {" "}Ahora llega 1 alerta silenciada que sigue vigente.
   *[other] {" "}Ahora llegan { $following } alertas silenciadas que siguen vigentes.
}
latest-title = Últimas noticias
latest-none-title = Sin noticias
latest-none = No se informó nada en { $days } días. Es lo que dicen nuestras fuentes, no que no haya pasado nada.
topics-title = Temas
topics-next = { $platform ->
    [discord] Para recibir uno: /subscribe topics:luz. Para silenciar uno: /mute what:luz duration:7d.
   *[other] Para recibir uno: /subscribe luz. Para silenciar uno: /mute luz 7d.
}
regions-title = { $count } países y territorios, { $parts } provincias y estados
regions-how = Nombra un lugar en cualquier idioma o por su código: kazakhstan, Казахстан, kz, texas, us-tx. Un país incluye sus partes.
regions-busy = Algo pasa en: { $regions }. Mira /status.
regions-next = { $platform ->
    [discord] /regions country:kazajistán
   *[other] /regions kazajistán
} lista las partes de un país.
regions-of = { $region } ({ $code }) y sus partes
regions-no-parts = Solo se conoce entero.
sources-title = { $answering ->
    [one] Responde
   *[other] Responden
} { $answering } de { $sources ->
    [one] 1 fuente
   *[other] { $sources } fuentes
}
sources-last-good = Última respuesta buena: { $age }.
sources-no-answer = Todavía no respondió ninguna fuente.
sources-model = El modelo: { $requestsToday } consultas hoy, { $inputTokens } tokens leídos y { $outputTokens } escritos desde el arranque; frases de los medios en su lugar: { $fallbacks }.
sources-counts = { $failing ->
    [0] Ninguna falla
    [one] 1 falla
   *[other] { $failing } fallan
}{ $waiting ->
    [0] .
   *[other] ; { $waiting } sin consultar todavía.
}
source-failing = { $failures ->
    [one] falló una vez
   *[other] falló { $failures } veces
}, última respuesta buena: { $last } · { $error }
source-dead = se da por muerta: falló { $failures } veces seguidas, última respuesta buena: { $last } · { $error }
fault-http = HTTP { $detail }
fault-no-host = ese servidor no existe
fault-name-server = el servidor de nombres no responde
fault-refused = conexión rechazada
fault-broken-off = conexión cortada
fault-no-connection = no hubo conexión a tiempo
fault-no-route = no se llega al servidor
fault-unreachable = no se llega hasta ella ({ $detail })
fault-certificate-expired = su certificado caducó
fault-certificate-self-signed = su certificado está autofirmado
fault-certificate-unverified = su certificado no se puede verificar
fault-certificate-other-host = su certificado es de otro servidor
fault-timeout = sin respuesta completa en { $detail } s
fault-redirect-address = redirige a algo que no es una dirección web
fault-redirect-robots = redirige a donde robots.txt lo prohíbe
fault-redirects = más de { $detail } redirecciones
fault-private = { $detail } es una dirección privada o especial
fault-entries = sus entradas no se pueden leer
fault-nested = anidado en más de { $detail } elementos
fault-no-feed = un documento <{ $detail }>, no un feed
fault-no-xml = no es un documento XML
fault-no-json = la respuesta no es JSON
fault-too-long = la respuesta es demasiado larga
fault-shape = la respuesta tiene otra forma de la esperada
fault-unreadable = no se puede leer: «{ $detail }»
fault-says = dice «{ $detail }»
fault-slow = no se pudo leer en { $detail } s
source-emptied = responde, pero sus entradas desaparecieron; última novedad: { $age }
source-old = responde, pero lleva demasiado sin nada nuevo; última novedad: { $age }
source-undated = no se pueden leer las fechas de sus entradas: cuentan desde que aparecen; última novedad: { $age }
sources-advice = Hasta que vuelvan, aquí falta lo que solo ellas publican: los enlaces llevan a sus páginas. Casi todos los fallos pasan solos. La que sigue muerta o callada varios días suele haber cambiado de dirección: quien gestiona Hashwire puede comprobarlo con feeds:check.
sources-next-try = Próximo intento en { $wait }.
settings-title = Ajustes de este { $place ->
    [server] servidor
    [terminal] terminal
   *[other] chat
}
settings-changed = Ajustes cambiados
settings-how = Cambia uno nombrándolo: /settings quiet_hours:22:00-07:00, o apágalo: /settings quiet_hours:off.
field-language = Idioma
field-time-zone = Zona horaria
field-quiet-hours = Horas de silencio
field-mention = Mencionar un rol
field-operator = Rol que puede pulsar todos los botones
field-channel = Canal
field-threads = Un hilo por incidente
field-pin = Fijar alertas críticas
field-hashtags = Hashtags
field-preview = Vista previa de enlaces
field-own-settings = Canales con ajustes propios
button-switch-on = { $what }: encender
button-switch-off = { $what }: apagar
button-same-as-server = Igual que el servidor
button-no-operator = Quitar el rol para botones
settings-operator = Quienes tengan ese rol pueden pulsar aquí todos los botones. Para que también puedan escribir los comandos, permite el rol en Ajustes del servidor > Integraciones.
settings-missing = Aquí falta un permiso para eso: { $missing }. Dalo, y funcionará desde la próxima alerta.
mention-from = { $role }, desde { $severity }
help-title = Comandos
help-manager = { $platform ->
    [telegram] (administradores)
   *[other] (administradores)
}
help-manager-only = { $platform ->
    [discord] Solo para quienes pueden gestionar el servidor.
    [telegram] Solo para administradores del chat.
   *[other] Solo para administradores.
}
help-required = (obligatorio)
help-example = Ejemplo:
help-next = { $platform ->
    [discord] /help command:subscribe explica uno de ellos con un ejemplo.
   *[other] /help subscribe explica uno de ellos con un ejemplo.
}
forget-ask-title = ¿Borrar todo lo de este { $place ->
    [server] servidor
    [terminal] terminal
   *[other] chat
}?
forget-ask = Suscripciones, silencios, ajustes y el registro de lo avisado aquí se borran para siempre. Las alertas paran. No se puede deshacer.
forget-done-title = Borrado
forget-done = { $count ->
    [one] Se borró 1 registro.
   *[other] Se borraron { $count } registros.
} No se guarda nada de este { $place ->
    [server] servidor
    [terminal] terminal
   *[other] chat
}.
replay-done-title = Terminó la grabación
replay-done = De { $from } a { $until }: { $reports ->
    [one] 1 informe
   *[other] { $reports } informes
} de { $publishers ->
    [one] 1 medio
   *[other] { $publishers } medios
}. Un canal habría recibido { $alerts ->
    [one] 1 mensaje nuevo
   *[other] { $alerts } mensajes nuevos
}, { $answers ->
    [one] 1 respuesta a uno anterior
   *[other] { $answers } respuestas a anteriores
} y { $edits ->
    [one] 1 edición silenciosa
   *[other] { $edits } ediciones silenciosas
}. Informes que no decían nada nuevo: { $silent }.
replay-next = /status kazajistán sigue mostrando el presente.
replay-alert = { $at } · mensaje nuevo
replay-edit = { $at } · edita un mensaje anterior
replay-answer = { $at } · responde a un mensaje anterior
replay-asked = { $at } · alguien escribe { $command }

## Mistakes

error-title = No funcionó
error-unexpected-title = Algo se rompió aquí
error-unexpected = No es culpa tuya, y que yo sepa nada quedó a medias. Prueba otra vez; si se repite, pásale este número a quien maneja el bot, también está en el registro: { $id }
error-not-shown = Hay respuesta, pero no se pudo mostrar aquí. Prueba otra vez; si se repite, pásale este número a quien maneja el bot, también está en el registro: { $id }
error-late = Tardó más de un minuto, así que dejé de esperar. Prueba en un momento.
error-too-fast = Fue demasiado en un minuto. En un momento respondo otra vez; las alertas siguen.
error-manager-only = { $platform ->
    [discord] /{ $command } cambia cosas para todos aquí, así que necesita el permiso «Gestionar servidor».
    [telegram] /{ $command } cambia cosas para todos aquí, así que es solo para administradores de este chat. Los anónimos también pueden.
   *[other] /{ $command } cambia cosas para todos aquí, así que es solo para administradores.
}
error-option = No puedo leer «{ $value }» como { $option }. /help { $command } muestra qué se espera.
error-window = «{ $value }» no es un período que pueda dibujar. Di 48h o 30d.
error-unknown-region = { $near ->
    [0] No conozco un lugar llamado «{ $value }». Conozco países, provincias y estados mineros, en cualquier idioma o por código: kazajistán, kz, texas, us-tx.
   *[other] No sé bien qué lugar es «{ $value }». ¿Es uno de estos?
}
error-unknown-topic = No hay un tema «{ $value }». Los temas son:
error-unknown-label = «{ $value }» no es un tema ni un lugar que conozca, ni uno de cada uno con coma. /topics y /regions los listan.
error-two-labels = «{ $value }»: /{ $command } acepta un lugar, un tema, o uno de cada uno. ¿Por cuál empezamos?
error-unknown-severity = «{ $value }» no es una gravedad. Di rutina, importante o crítico.
error-unknown-command = { $near ->
    [0] No entiendo «{ $value }». Nombra un lugar, como kazajistán, o un tema, como luz. /help lista todos los comandos.
   *[other] No hay un comando «{ $value }». ¿Es este?
}
error-is-option = «{ $value }» no es un comando, sino una opción de /{ $command }. Escribe: { $example }
error-page = «{ $value }» no es una página. Di un número, como 2.
error-duration = «{ $value }» no es una duración. Di 30m, 1h30m, 7d, una semana, hasta 18:00, esta noche o siempre, hasta un año.
error-line-length = Es demasiado de una vez: como mucho { $characters } caracteres y { $words } palabras después de /{ $command }.
error-value-length = Es demasiado largo para { $option }: como mucho { $characters } caracteres.
error-unknown-option = /{ $command } no tiene la opción «{ $value }». Tiene: { $options }
error-given-twice = «{ $first }» y «{ $second }» son los dos para { $option }, que lleva uno. Elige con cuál empezar:
error-no-exclusion = /{ $command } no puede excluir «{ $value }». /subscribe puede excluir regiones, temas y palabras.
error-not-understood = No entiendo «{ $value }» después de /{ $command }.
error-mixed-words = «{ $value }» junta un lugar o un tema con otra cosa. Nombra el lugar o el tema solo; pon entre comillas las palabras que deben aparecer tal cual.
error-mute-mixed = «{ $value }» junta un lugar, un tema o un medio con palabras que no entiendo. Dilo así: { $platform ->
    [discord] /mute what:kazajistán internet duration:2h
   *[other] /mute kazajistán internet 2h
}, o pon las palabras entre comillas: { $platform ->
    [discord] /mute what:"gold miners" duration:7d
   *[other] /mute "gold miners" 7d
}
error-mute-which = «{ $value }» puede significar dos cosas. Para un tema en un lugar, sin coma: { $platform ->
    [discord] /mute what:internet en kazajistán
   *[other] /mute internet en kazajistán
}. Para ambos enteros, silencia uno y después el otro.
error-duration-past = Ese momento ya pasó. Di cuánto, o hasta cuándo: 2h, hasta 18:00, esta noche.
error-switch = «{ $value }» no es sí ni no (yes, no).
error-words = No puedo usar estas palabras: como mucho 25, cada una de 2 a 60 caracteres, con comas, “entre comillas” las frases.{ $platform ->
    [discord] {""}
   *[other] {" "}Las opciones van en inglés: regions:, topics:, words:, severity:, channel:.
}
error-mute-target = No puedo silenciar «{ $value }». Nombra un tema, una región, un medio como example.org o una palabra de 2 a 60 caracteres.
error-mute-pointing = No sé qué es «{ $value }». Pulsa el botón debajo de la alerta{ $platform ->
    [telegram] {" "}o respóndele con /mute
   *[other] {""}
}. O nombra un tema, una región o un medio; pon entre comillas lo que haya que silenciar como palabra.
error-channel = «{ $value }» no es un canal que conozca. { $platform ->
    [discord] Elige uno de la lista.
   *[other] Escribe /subscribe en el chat o tema que debe recibir las alertas.
}
error-channel-here = { $platform ->
    [discord] Solo se puede nombrar un canal en un servidor; aquí las alertas llegan a este chat.
   *[other] Aquí no se puede nombrar otro lugar. Escribe /subscribe en el chat o tema que debe recibir las alertas.
}
error-channel-gone = No veo ese canal. Elige uno que exista y que yo pueda ver.
error-role = «{ $value }» no es un rol de este servidor. Elige uno de la lista.
error-role-everyone = Despertar a todos a la vez es demasiado. Elige otro rol, al que cada uno se pueda sumar.
error-role-silent = No puedo mencionar ese rol: a nadie le llegaría el aviso. Permite que todos lo mencionen en sus ajustes, o dale a Hashwire el permiso «Mencionar todos los roles».
error-role-here = Aquí no hay roles que mencionar.
error-mention-role = Nombra también el rol: { option-name-role } y { option-name-mention-from } van juntos.
error-time-zone = { $near ->
    [0] «{ $value }» no es una zona horaria que conozca. Nombra una ciudad, un país o la diferencia: Asunción, America/Asuncion, UTC-3.
   *[other] «{ $value }» puede ser varias zonas horarias. ¿Cuál?
}
error-language = { $near ->
    [0] Todavía no hablo «{ $value }».
   *[other] Todavía no hablo «{ $value }». Estos sí:
}
error-quiet-hours = «{ $value }» no es un horario. Di 22:00-07:00, u off.
error-link = «{ $value }» no es un enlace. Da la dirección completa, como https://example.org/article
error-text-length = Es demasiado largo: como mucho 4096 caracteres.
error-story-unknown = No vi ningún informe con ese enlace. /test con el enlace muestra con qué coincidiría.
error-story-gone = Esa noticia es más vieja que lo que se guarda, así que ya no se saben los motivos.
error-unreadable = No puedo leer esa página. Pega su texto después de /test.
error-no-subscriptions = Aquí no hay suscripciones, así que no hay nada que cancelar. /subscribe empieza una.
error-no-such-subscription = Aquí no hay esa suscripción. Elige una:
error-too-many-subscriptions = Ya hay { $most } suscripciones aquí. Cancela una primero, o pide más en una de ellas.
error-too-many-mutes = Ya hay { $most } silencios aquí. Primero /unmute.
error-not-muted = { $muted ->
    [0] Aquí no hay nada silenciado.
   *[other] «{ $value }» no está silenciado aquí. Esto sí:
}
error-feedback-kind = «{ $value }» no es una de estas. ¿Qué está mal?
error-wrong-not-sent = Esa noticia no se envió aquí, así que no hay nada que corregir. /why con su enlace muestra el motivo.
error-wrong-no-place = Esa alerta no nombra ningún lugar.
error-wrong-no-state = Esa alerta no afirma el estado de un lugar: el titular es del propio medio.
error-no-such-feedback = { $kept ->
    [0] Aquí no se corrigió nada, así que no hay nada que deshacer.
   *[other] «{ $value }» no está en la lista. /feedback la muestra, con un número para cada una.
}
error-no-such-recording = No hay una grabación «{ $value }». Prueba /replay january-2022

## Feedback

feedback-not-mining = no es de minería
feedback-wrong-place = otro lugar
feedback-wrong-state = otro estado
feedback-same = repetido
feedback-advert = publicidad
wrong-done = Anotado
wrong-effect-not-mining = Lo que siga de esta noticia, y noticias con un titular parecido, ya no se envían aquí.
wrong-effect-wrong-place = Las noticias con un titular parecido ya no se toman aquí como de { $places }.
wrong-effect-wrong-state = Las noticias con un titular parecido ya no afirman ese estado aquí. Solo se envía su titular.
wrong-effect-same = Las repeticiones con un titular parecido ya no se envían aquí. Si empeora o termina, sí.
wrong-effect-advert = Lo que siga de esta noticia, y noticias con un titular parecido, ya no se envían aquí.
wrong-critical = Lo crítico siempre se envía tal cual, así que esto vale solo para lo menos grave.
wrong-oldest-gone = Se guardan como mucho { $most }, así que se olvidó la más vieja.
wrong-scope = Vale solo para este { $place ->
    [server] servidor
    [terminal] terminal
   *[other] chat
}. Deshacer lo revierte.
feedback-title = { $count ->
    [one] 1 alerta marcada como errónea aquí
   *[other] { $count } alertas marcadas como erróneas aquí
}
feedback-how = Deshacer revierte una. /feedback undo:all las revierte todas.
feedback-none-title = Nada marcado como erróneo
feedback-none = El botón «Está mal» bajo una alerta, o /wrong como respuesta a ella, le enseña a Hashwire lo que no se quiere aquí.
feedback-undone = { $count ->
    [one] Revertida
   *[other] { $count } revertidas
}
feedback-undone-next = Ya no cambia lo que se envía aquí.

## The terminal

banner-title = Hashwire vigila lo que puede parar a un minero
banner-what = Consultando { $sources ->
    [one] 1 fuente
   *[other] { $sources } fuentes
}; lo que se sabe se guarda en { $folder }.
banner-platforms = No hay DISCORD_TOKEN ni TELEGRAM_TOKEN, así que esta terminal es el chat: las alertas llegan aquí.
banner-type = Escribe /status kazajistán, /latest o /help. /replay january-2022 muestra un corte grabado. Ctrl-C termina.
banner-ready = { $answering ->
    [one] Respondió
   *[other] Respondieron
} { $answering } de { $sources ->
    [one] 1 fuente
   *[other] { $sources } fuentes
} en la primera vuelta, { $items ->
    [one] 1 entrada nueva
   *[other] { $items } entradas nuevas
}
place-state = { $place }: { $state }
banner-busy = { $count ->
    [one] Con problemas ahora, 1 lugar: { $places }
   *[other] Con problemas ahora, { $count } lugares: { $places }
}
banner-blind = No respondió ninguna fuente. ¿Esta máquina tiene internet? Hashwire sigue probando. /sources muestra los errores, y /replay january-2022 funciona sin red.
trouble-clock-step = El reloj de la máquina se { $back ->
    [1] atrasó
   *[0] adelantó
} { $by }, { $age }: las horas dichas antes pueden estar corridas otro tanto.
trouble-clock-behind = El reloj de la máquina va { $by } atrasado. Hashwire se guía por la hora de los servidores. Activa la sincronización de hora (NTP).
disk-title = No se están enviando alertas
disk-full = El disco está lleno: no se puede guardar nada nuevo, así que no se envían alertas. Libera espacio en el disco de DATA_DIR. Hashwire sigue solo.
disk-read-only = Hashwire no puede escribir en su carpeta: no se puede guardar nada nuevo, así que no se envían alertas. Da permiso de escritura en DATA_DIR al usuario que ejecuta Hashwire.
state-away = No hay conexión con la base de datos desde { $since }: las alertas esperan y por ahora no se puede guardar ni consultar nada en ella. No se pierde nada. Hashwire sigue solo.
records-unreadable = { $count ->
    [one] 1 registro guardado no se puede leer y se salta.
   *[other] { $count } registros guardados no se pueden leer y se saltan.
} No se sobrescribió nada. Para recuperarlos, detén Hashwire y restaura una copia de DATA_DIR.

## Pictures

picture-region = Gráfico de conectividad y hashrate de { $window }, con los sucesos marcados
picture-since = desde el { $since }
picture-level = último nivel: { $level } ({ $source }, { $at })
picture-world = Mapa del mundo: { $places }.
picture-network = Gráfico de { $days } días de hashrate con la dispersión que explica el azar.
window-48h = 48 h
window-30d = 30 días
chart-connectivity = Conectividad, % de lo normal
chart-connectivity-measured = Conectividad, % de lo normal (mismas horas, 8 semanas previas)
chart-hash-rate = Hashrate de la red, EH/s, media diaria
chart-no-data = nada medido ni informado en este período
chart-as-of = al { $at }
chart-network-title = Hashrate de la red, { $days } días
chart-band = azar: dispersión de un día en torno a la media semanal
chart-world-title = Con problemas ahora: { $count } { $count ->
    [one] lugar
   *[other] lugares
}
chart-legend-critical = caído, cortado, prohibido
chart-legend-warning = fallas, racionado, restringido, disturbios
chart-legend-good = restablecido, flexibilizado
chart-legend-unknown = estado desconocido
chart-legend-none = nada grave conocido

## The web board

web-now = Estado ahora
web-sources = Fuentes
web-about = Acerca de
web-skip = Ir al contenido
web-search = País, estado o provincia
web-search-go = Ver estado
web-footer = Lo que no se sabe se muestra como desconocido, nunca como normal. Las horas están en UTC.
web-not-found-title = Esa página no existe
web-not-found = Puede ser más vieja que lo que se guarda. El buscador de arriba encuentra todos los países, y los estados y provincias donde hay mineros.
web-unknown-region = { $near ->
    [0] No se conoce ningún lugar llamado «{ $value }». Se conocen países, estados y provincias, en cualquier idioma o por código: kazajistán, kz, texas, us-tx.
   *[other] Ningún lugar se llama «{ $value }». Estos se parecen:
}
web-busy-title = Demasiados lectores a la vez
web-busy = Primero van las alertas. Recarga la página en unos segundos.
web-follow = Recibir las alertas
web-follow-region = Recibir alertas de { $region }
web-about-what = Hashwire avisa a los mineros de bitcoin, en Discord y Telegram, de cortes de internet, cortes de luz y leyes nuevas en su región. Este tablero muestra lo que se sabe en este momento, con las mismas palabras.
web-about-unknown = Cada cifra lleva unidad, fuente y hora. Lo que se contradice va lado a lado. Donde nadie informa ni se mide nada, el estado es desconocido, y eso no quiere decir que todo esté bien.
web-about-sources = Los informes salen de los feeds de los medios; las mediciones, de las fuentes nombradas al lado. Cada titular es de su medio, y su enlace lleva ahí.
web-about-feeds = Los programas pueden leer lo mismo: /feed.atom, /feed.json y /region/KZ/feed.atom listan las últimas noticias, /calendar.ics lo anunciado, /badge/KZ.svg y /widget/KZ muestran un estado, /api/v1 responde en JSON.
web-about-privacy = Este tablero no usa cookies ni necesita scripts (uno propio mantiene la página al día), no carga nada de otros sitios y no registra quién lo lee.
field-claims = Afirmaciones
field-alerts = Alertas

## How alerts arrive
digest-schedule = { $every ->
    [hour] Resumen de la hora
    [day] Resumen del día
   *[week] Resumen de la semana
} · { $count }
digest-happened = Lo que pasó
digest-ongoing = Sigue en curso
digest-announced = Anunciado
filter-digest = { $every ->
    [hour] resumen cada hora
    [day] resumen diario a las { $at }
   *[week] resumen semanal, lunes a las { $at }
}
subscribe-digest = Las alertas llegan juntas en un resumen. El próximo: { $next }; si no hay novedades, no llega. Lo crítico llega al momento, y también el final de lo que se avisó al momento.
because-next-digest = espera el próximo resumen de su suscripción.
option-subscribe-digest = Un solo mensaje: cada hora, diario a las 08:00, semanal; al momento: cada alerta suelta
error-digest = «{ $value }» no es un resumen. Di cada hora, diario a las 08:00, semanal a las 08:00 o al momento.
choice-hourly = cada hora
choice-daily = diario
choice-weekly = semanal
choice-instant = al momento
filter-sound = con sonido desde { $severity }
filter-brief = en una línea
option-subscribe-sound = Desde qué gravedad suenan estas alertas
option-subscribe-length = breve: una línea por alerta; completo: con su texto y sus fuentes
choice-brief = breve
choice-full = completo
error-length = «{ $value }» no vale. Di breve o completo.
command-calendar = Lo anunciado: prohibiciones, tarifas, cortes por exámenes, obras, dificultad, halving
name-calendar = calendario
option-calendar-region = País, provincia o estado, en cualquier idioma; sin él: en todas partes
example-calendar = /calendar kazajistán
calendar-title = Cambios anunciados
calendar-title-region = { $region } · cambios anunciados
calendar-none = Nuestras fuentes no anuncian nada aquí. Eso no significa que nada vaya a cambiar.
field-halving = Halving
halving = bloque { $height }, hacia el { $at }
command-about = Versión, fuentes y licencias
name-about = acerca
command-invite = Enlaces para agregar Hashwire y los permisos que piden
name-invite = invitar
about-measurements = Mediciones
about-data = Nombres, lugares, cuotas
about-software = Programa
about-licences = Hashwire tiene licencia MIT. Sus bibliotecas: { $licences }; los textos se instalan con ellas.
about-feeds = { $count ->
    [one] Las noticias vienen de { $count } feed.
    [many] Las noticias vienen de { $count } de feeds.
   *[other] Las noticias vienen de { $count } feeds.
} El titular es de su medio, y el enlace lleva allí.
invite-title = Agregar Hashwire en otro lugar
invite-none = Aquí no hay ninguna plataforma conectada, así que no hay dónde agregarlo.
invite-rights = { $count ->
    [0] no pide permisos
   *[other] pide: { $rights }
}
right-name = { $right ->
    [view-channel] Ver canales
    [send-messages] Enviar mensajes
    [embed-links] Insertar enlaces
    [attach-files] Adjuntar archivos
    [read-message-history] Leer el historial de mensajes
    [create-public-threads] Crear hilos públicos
    [send-messages-in-threads] Enviar mensajes en hilos
    [create-posts] Crear publicaciones
    [manage-webhooks] Gestionar webhooks
    [manage-threads] Gestionar hilos
    [post-messages] Publicar mensajes
    [edit-messages-of-others] Editar mensajes de otros
    [pin-messages] Anclar mensajes
    [send-photos] Enviar fotos
    [manage-topics] Gestionar temas
    [a-valid-secret] un secreto válido
   *[other] { $name }
}
invite-extras = No hace falta nada más. Los hilos y los mensajes fijados necesitan un permiso más cada uno; /settings lo dice.
add-to-person = Llevarlo contigo (solo para ti)
add-to-private-chat = En un chat privado
example-about = /about
example-invite = /invite
subscribe-digest-beside = Otra suscripción de aquí envía cada alerta al momento: lo que pide esa no espera.
menu-why = ¿Qué es esto?
## Own feeds
command-feed = Feeds solo de este { $place ->
    [server] servidor
   *[other] chat
}: agregar un sitio, canal o perfil; lista, prueba, exportar
command-feed-add = Agregar un feed: su dirección, o la de un sitio, canal o perfil
command-feed-list = Los feeds de este lugar, con sus números y cómo responden
command-feed-test = Mostrar lo que trae un feed, sin agregarlo
command-feed-remove = Quitar un feed de este lugar
command-feed-export = Guardar los feeds de este lugar en una lista (OPML) para otros lectores
command-feed-import = Agregar los feeds de una lista (OPML) de otro lector
name-feed = feed
option-feed-action = agregar, lista, probar, quitar, exportar, importar; sin nada: lista
option-feed-feed = Dirección de un feed, sitio, canal o perfil; o su número en la lista
option-feed-topics = Solo estos temas, separados por comas, -nombre excluye; vacío: todos
option-feed-regions = Solo estos lugares, separados por comas, -nombre excluye; vacío: todos
option-feed-all = Enviar todo lo que traiga, no solo lo que importa a mineros
option-feed-file = Una lista de feeds (OPML) de otro lector
example-feed = /feed add https://example.org/news power
action-add = agregar
action-list = lista
action-test = probar
action-remove = quitar
action-export = exportar
action-import = importar
feed-added = Agregado: { $title }
feed-changed = Cambiado: { $title }
feed-tested = Probado: { $title }
feed-scope = { $all ->
    [1] todo lo que traiga
   *[0] lo que importa a mineros
}
feed-sent = { $tested ->
    [1] Aquí llegaría: { $scope }.
   *[0] Llega aquí y a ningún otro lado: { $scope }.
}
feed-holds = { $count ->
    [0] Todavía no tiene entradas.
    [one] Tiene { $count } entrada.
   *[other] Tiene { $count } entradas.
}
feed-silent = Lo que ya tiene no se envía; lo nuevo sí.
feed-newest = Su entrada más nueva se vería así:
feed-newest-withheld = Su entrada más nueva no se enviaría: { $reason } Se vería así:
feed-none-title = No hay feeds propios
feed-none = Agrega un sitio, un feed, un canal de video o un perfil. Lo nuevo llega aquí y a ningún otro lado. Se pueden tener hasta { $most }. { help-example } { $platform ->
    [discord] /feed add feed:https://example.org
   *[other] /feed add https://example.org
}
feed-list-title = Feeds propios: { $count } de { $most }
feed-how = { $platform ->
    [discord] «/feed test» muestra lo que trae uno, «/feed export» escribe una lista para otros lectores.
   *[other] /feed test 1 muestra lo que trae uno, /feed export escribe una lista para otros lectores.
}
feed-unread = aún sin leer
feed-answers = responde, leído { $age }
feed-removed = { $count ->
    [one] Se quitó el feed
   *[other] Se quitaron { $count } feeds
}
feed-export-name = Feeds propios en Hashwire
feed-exported = { $count ->
    [one] { $count } feed en una lista
   *[other] { $count } feeds en una lista
}
feed-export-how = Cualquier lector importa esta lista (OPML), y /feed la vuelve a leer con «import».
feed-imported = { $count ->
    [0] No se importó ningún feed
    [one] Se importó { $count } feed
   *[other] Se importaron { $count } feeds
}
feed-import-known = { $count ->
    [one] { $count } feed ya está aquí.
   *[other] { $count } feeds ya están aquí.
}
feed-import-full = { $count ->
    [one] { $count } feed quedó fuera
   *[other] { $count } feeds quedaron fuera
}: aquí caben hasta { $most }.
feed-import-failed = Estos no se pudieron agregar:
own-feed = De tu feed «{ $feed }»
own-feed-fails-title = Uno de tus feeds dejó de funcionar
own-feed-fails = { $dead ->
    [1] «{ $feed }» no responde desde hace 24 horas{ $why ->
        [none] .
       *[other] : { $why }.
    }
   *[0] «{ $feed }» responde, pero sus entradas desaparecieron o no hay nada nuevo desde hace mucho más de lo normal.
} Con /feed ves cómo está y lo quitas.
button-feeds = Feeds propios
button-feed-remove = Quitar { $number }
error-feed-off = Aquí no se permiten feeds propios. Quien opera este Hashwire puede permitirlos (OWN_FEEDS_MAX).
error-feed-action = /feed no sabe «{ $value }». Escribe add, list, test, remove, export o import.
error-feed-missing = ¿Qué feed? Da una dirección o un número de la lista, por ejemplo: { $example }
error-feed-unknown = { $count ->
    [0] Aquí no hay feeds propios.
   *[other] Aquí ningún feed se llama «{ $value }». /feed los muestra con su número.
}
error-feed-full = Ya hay { $most } feeds aquí. Quita uno primero.
error-feed-address = «{ $value }» no es una dirección. Da una completa, como https://example.org/feed o @name@mastodon.social
error-feed-password = Esta dirección lleva una contraseña que todos aquí podrían leer. No se pueden agregar feeds con inicio de sesión.
error-feed-telegram = Los canales de Telegram no tienen feed propio. Quien opera este Hashwire puede hacer que se lean (RSSHUB_URL).
error-feed-telegram-private = Solo se leen canales públicos, como t.me/name.
error-feed-unreachable = No se puede leer «{ $value }»: { $reason }. Revisa la dirección o inténtalo más tarde.
error-feed-no-feed = No hay feed en «{ $value }». Da la dirección del propio feed, si el sitio tiene uno.
error-feed-late = «{ $value }» no respondió a tiempo. Inténtalo más tarde.
error-feed-list = Esto no es una lista de feeds. Expórtala de tu lector como OPML.
error-feed-no-file = { $platform ->
    [discord] Adjunta la lista en la opción «file».
    [terminal] Nombra el archivo: /feed import feeds.opml
   *[other] Envía la lista como archivo con el texto /feed import, o responde al archivo con /feed import.
}
error-file-unreadable = No se pudo leer el archivo. Envíalo otra vez.
error-file-path = No puedo leer el archivo «{ $value }».
error-file-size = El archivo es demasiado grande: hasta { $kilobytes } kB.
## Watched providers
command-watch = Conectividad de tu propio proveedor, solo para este { $place ->
    [server] servidor
   *[other] chat
}: agregar, lista, quitar
command-watch-add = Vigilar un proveedor, por su nombre o su número AS
command-watch-list = Los proveedores que se vigilan aquí y lo que se mide ahora
command-watch-remove = Dejar de vigilar un proveedor
name-watch = proveedores
option-watch-provider = Nombre o número AS de un proveedor, como AS9198; o su número en la lista
option-watch-action = agregar, lista o quitar; sin nada: lista
option-name-provider = proveedor
example-watch = /watch AS9198
watch-added = En vigilancia: { $provider }
watch-known = Ya se vigila: { $provider }
watch-how = IODA dice cada diez minutos si se puede llegar a él. Cuando se caiga o vuelva, se avisa aquí y en ningún otro lado. Cuenta como caído cuando lo muestran dos mediciones, o una durante media hora.
watch-not-covered = { $source } no lo mide
watch-none-title = Aquí no se vigila ningún proveedor
watch-none = Escribe el tuyo, o su número AS: { $platform ->
    [discord] /watch add provider:AS9198
   *[other] /watch AS9198
}
watch-list-title = Proveedores vigilados: { $count } de { $most }
watch-removed = Ya no se vigila
button-watches = Proveedores vigilados
ask-which-provider = Hay varias redes con «{ $value }». ¿Cuál es?
ask-which-watch = ¿Cuál?
error-watch-name = Es demasiado largo para un proveedor: como máximo 100 caracteres.
error-watch-action = /watch no sabe «{ $value }». Escribe add, list o remove.
error-watch-missing = ¿Qué proveedor? Da su nombre o su número AS, por ejemplo: { $example }
error-watch-unknown = { $count ->
    [0] Aquí no se vigila ningún proveedor.
   *[other] Aquí no se vigila «{ $value }». /watch muestra la lista con los números.
}
error-watch-none = IODA no conoce ningún proveedor «{ $value }». Con su número AS siempre se encuentra, como AS9198: pídeselo al proveedor.
error-watch-full = Aquí ya se vigilan { $most } proveedores. Quita uno primero.
error-watch-full-everywhere = Este Hashwire ya vigila { $most } proveedores y no le pide más a su fuente.
error-watch-off = Aquí no se miden proveedores. Quien opera este Hashwire puede activarlo (IODA).
error-watch-unreachable = IODA no responde: { $reason }. Prueba más tarde.
command-follow = Canales públicos del operador: sus alertas llegan sin suscripción
name-follow = canales
option-follow-region = Solo canales que traen este país, provincia o estado; en cualquier idioma
option-follow-topics = Solo canales que traen estos temas
option-follow-language = Solo canales en este idioma
example-follow = /follow kazajistán
follow-title = Canales para seguir
follow-none = El operador de este bot no ha abierto canales públicos. /subscribe trae las alertas aquí.
follow-unfit = Ningún canal público trae eso. /follow sin nada más los muestra todos; /subscribe trae las alertas aquí.
follow-how-discord = En Discord, abre el canal, pulsa Seguir y elige un canal de tu servidor.
follow-how-telegram = En Telegram, abre el canal y únete.
follow-plain = Traen lo mismo para todos: lo que se silencia o ajusta aquí no cambia nada allí. Para eso está /subscribe.
subscribe-follow = Un canal público también trae todo esto. Quien lo sigue no necesita suscripción: /follow
button-follow = Canales para seguir
button-follow-here = Seguir aquí: { $channel }
follow-done = Este canal ya lo sigue
follow-done-how = Lo que se publica allí llega aquí. Para dejarlo: Ajustes del servidor > Integraciones > Canales seguidos.
follow-lacking = Para seguirlo por ti me falta el permiso { $missing } en este canal. O abre el canal y pulsa Seguir.
