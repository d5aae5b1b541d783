language-name = Português

## Labels

topic-internet = internet
topic-hashrate = hashrate
topic-power = energia
topic-regulation = leis
topic-unrest = distúrbios
topic-operations = fazendas
topic-hardware = equipamentos
topic-business = empresas
topic-also-internet = conexão
topic-also-hashrate = taxa de hash, poder de hash
topic-also-power = luz, eletricidade
topic-also-regulation = lei, regulação, regras
topic-also-unrest = protestos, protesto
topic-also-operations = fazenda, operações
topic-also-hardware = máquinas, hardware
topic-also-business = negócios
topic-about-internet = redes cortadas, lentas ou de volta: num país, numa região, num provedor
topic-about-hashrate = o hashrate da rede se mexe, ou uma parte grande sai do ar
topic-about-power = apagões, racionamento, cortes e tarifas que chegam aos mineradores
topic-about-regulation = proibições, licenças, impostos, apreensões, e quando passam a valer
topic-about-unrest = protestos, emergências e combates onde há mineradores
topic-about-operations = fazendas e pools: incêndios, enchentes, quedas, mudanças
topic-about-hardware = máquinas: recalls, firmware, falta no mercado, alfândega
topic-about-business = empresas: falências, grandes vendas, fusões de mineradoras

severity-1 = rotina
severity-2 = importante
severity-3 = crítico
filter-severity-2 = importante ou pior
filter-severity-3 = só o crítico
filter-silent = sem som
filter-role = menciona { $role }
subscribe-lesser = Os alertas chegam aqui, mas sem gráficos ou sem apontar para os anteriores: falta { $missing }.

dimension-internet = Internet
dimension-power = Energia
dimension-regulation = Leis
dimension-unrest = Distúrbios

state-internet-down = fora do ar
state-internet-degraded = instável
state-internet-restored = restabelecida
state-power-cut = cortada
state-power-curtailed = racionada
state-power-strained = no limite
state-power-restored = restabelecida
state-regulation-banned = proibição
state-regulation-restricted = restrições
state-regulation-proposed = em projeto
state-regulation-eased = flexibilização
state-regulation-dropped = descartado
state-unrest-active = em curso
state-unrest-calming = diminuindo
state-unknown = desconhecido
headline-internet-down = { $again ->
    [yes] internet cortada de novo
   *[no] internet cortada
}
headline-internet-degraded = { $again ->
    [yes] internet instável de novo
   *[no] internet instável
}
headline-internet-restored = { $partial ->
    [yes] internet de volta em parte ou por ora
   *[no] internet restabelecida
}
headline-power-cut = { $again ->
    [yes] sem luz de novo
   *[no] sem luz
}
headline-power-curtailed = { $again ->
    [yes] energia racionada de novo
   *[no] energia racionada
}
headline-power-strained = { $again ->
    [yes] energia no limite de novo
   *[no] energia no limite
}
headline-power-restored = { $partial ->
    [yes] energia de volta em parte ou por ora
   *[no] energia restabelecida
}
headline-regulation-banned = { $again ->
    [yes] mineração proibida de novo
   *[no] mineração proibida
}
headline-regulation-restricted = { $again ->
    [yes] mineração restrita de novo
   *[no] mineração restrita
}
headline-regulation-proposed = novas regras em projeto
headline-regulation-eased = regras mais brandas
headline-regulation-dropped = projeto descartado
headline-unrest-active = { $again ->
    [yes] distúrbios de novo
   *[no] distúrbios
}
headline-unrest-calming = distúrbios diminuindo
state-partial = em parte ou por ora: { $state }
state-again = { $state } de novo
state-partly-back = { $state }, voltou em parte
state-stale = { $state }, sem relatos recentes
state-conflicting = { $state }, as fontes divergem
dimension-state = { $dimension }: { $state }

state-level = { $state }, { $level }
level-ordinary = { $value }% do normal
level-change = { $value }%
level-ehs = { $value } EH/s
level-mw = { $value } MW
level-capacity = { $value }% da capacidade

## Times, counts, small words

duration-minutes = { $minutes } min
duration-under-a-day = menos de um dia
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-days = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}
duration-days-hours = { $days } d { $hours } h
age-now = agora mesmo
age-ago = há { $duration }
never = nunca
off = desligado
on = ligado
page = página { $page } de { $pages }
and-more = e mais { $count }
all-of-them = todas
quoted = “{ $word }”
publishers = { $count ->
    [one] 1 veículo
   *[other] { $count } veículos
}

## Alerts

reason-updated = Atualização
reason-resolved = Resolvido
reason-corrected = Corrigido
reason-in-force = Hoje
reason-ended = Terminou
reason-reminder = Amanhã
severity-was = { $now } (antes { $was })
title-corrected = { $dimension }: o veículo voltou atrás
title-unconfirmed = { $dimension }: dizem que acabou, não confirmado
title-denied = { $state }, desmentido
title-announced = anunciado em { $at }
measured-against = { $source } mostra { $what } ({ $at })
title-after = { $title }, após { $duration }
doubted = Não confirmado: uma segunda leitura não achou tudo isto no texto.
publisher-unconfirmed = { $count ->
    [0] Ainda nenhum veículo, não confirmado
   *[other] Um só veículo, não confirmado
}
publisher-one = Um só veículo{ $cited ->
    [none] {""}
   *[other] , que cita { $cited }
}
measured-level = { $source }: { $region } em { $value }% do normal{ $since ->
    [unknown] {""}
   *[other] {" "}desde { $since }
}{ $reports ->
    [0] , ainda sem relatos
   *[other] {""}
}
measured-headline = { $source }: { $region }, { $said }{ $reports ->
    [0] ; ainda sem relatos
   *[other] {""}
}
measured-line = Desde { $since } · medido por { $source }{ $evidence ->
    [none] {""}
   *[other] {": "}{ $evidence }
}
over-below = Acabou { $at }, veja as mensagens abaixo.
late-note = Atrasado: isto é de { $age } e não deu para entregar antes.
unmuted-note = Estava silenciado até agora: isto é de { $age }.
late-incident = Agora: { $region }, { $dimension }: { $state }, em { $at }.
late-story = Agora: { $headline } ({ $at }).
digest-budget = { $count ->
    [one] Mais 1 alerta, junto
   *[other] Mais { $count } alertas, juntos
}
digest-quiet-hours = { $count ->
    [one] 1 alerta do horário de silêncio
   *[other] { $count } alertas do horário de silêncio
}
digest-first-sight = { $count ->
    [one] Já estava acontecendo quando o Hashwire olhou pela primeira vez
   *[other] Já estava acontecendo quando o Hashwire olhou pela primeira vez: { $count }
}
rate-headline-slide = { $source }: hashrate da última semana { $percent }% frente à melhor das últimas seis, agora { $value } EH/s
rate-headline-blocks = { $source }: blocos das últimas { $hours } h { $percent }% frente ao que o ritmo da semana daria, { $sigmas } sigma
rate-headline-recovered = { $source }: hashrate de volta a { $value } EH/s em 3 dias, { $percent }% frente a antes da queda
drop-pools = Pools que acham bem menos blocos: { $pools }
rate-headline-drop = { $source }: hashrate { $percent }% frente à tendência em { $hours } h, { $sigmas } sigma: não é acaso
dead-title = Fontes que pararam de responder
silent-title = Fontes que respondem e não trazem nada novo
silent-text = Elas respondem, mas as entradas sumiram ou nada novo aparece há muito mais tempo que o normal: { $feeds }. O que só elas cobrem não vai chegar.
dead-text = Sem resposta há 24 horas: { $feeds }. O que só elas cobrem não vai chegar.
machine-translated = (tradução automática; os links levam ao original)
signal-fails-title = Uma medição falhou
signal-fails-text = { $signals } mostra zero em países demais ao mesmo tempo: a falha é dela. Não conta até voltar a funcionar.
blind-title = Nenhuma fonte responde
blind-text = Até as fontes voltarem, falta de alertas não quer dizer falta de notícias. O Hashwire avisa quando elas responderem.
back-title = As fontes voltaram a responder
back-text = { $known ->
    [0] As fontes respondem de novo. O que aconteceu nesse meio-tempo vem a seguir.
   *[other] As fontes respondem de novo, depois de { $lasted }. O que aconteceu nesse meio-tempo vem a seguir.
}
notice-forbidden-title = Não consigo postar
notice-forbidden = Não consigo postar em { $place }: { $named ->
    [0] não tenho permissão para escrever lá.
   *[other] faltam estas permissões: { $permissions }.
} É só me dar que eu volto sozinho. Enquanto isso nada se perde ({ $waiting ->
    [one] 1 alerta esperando
   *[other] { $waiting } alertas esperando
}).
notice-rejected-title = Um alerta foi recusado
notice-rejected = Um alerta para { $place } não pôde ser postado e não vou tentar de novo{ $why ->
    [none] .
   *[other] : { $why }.
} Os outros continuam chegando. /why com o link dele, ou /latest, mostra o que era.
notice-gone-title = O canal não existe mais
place-chat = este chat
place-topic = o tópico { $topic }
place-elsewhere = o chat que você inscreveu
notice-gone = Não alcanço mais { $place }: deixou de existir ou me tiraram de lá, então as assinaturas de lá foram encerradas. Se voltar, digite /subscribe lá.

## Buttons

button-answered-aside = A resposta está no nosso chat privado.
error-outdated-button = Este botão é de uma versão antiga e não funciona mais. Digite { $command } para ver o que funciona.
inline-open = Perguntar ao Hashwire
inline-none = Esse lugar não existe: pergunte ao Hashwire o que ele conhece
button-nothing-new = Nada novo.
button-nothing-new-since = Nada novo desde { $at }.
button-again = Tentar de novo
button-forget = Apagar tudo
button-help = Ajuda
button-mute = Silenciar 24 h
button-mutes = Ver silenciados
button-refresh = Atualizar
button-sources = Fontes
button-status = Situação
button-subscribe = Assinar aqui
button-subscriptions = Ver assinaturas
button-window = Gráfico { $window }
button-undo = Desfazer
button-undo-number = Desfazer { $number }
button-undo-named = Desfazer “{ $name }”
button-feedback = Ver correções
button-unmute = Reativar
button-unmute-number = Reativar { $number }
button-unmute-named = Reativar { $name }
button-unsubscribe = Cancelar { $number }
button-why = Por quê?
button-why-number = Por quê { $number }
button-wrong = Errado

## Status

status-headline = { $region } · { $state }
status-headline-part = { $region } · { $part }: { $state }
status-stale-title = { $region } · última informação: { $state }, sem relatos recentes
status-unknown-title = { $region } · sem relatos
status-unstated-title = { $region } · há relatos, nada definido
status-nothing = Nada foi relatado daqui em { $days } dias. Isso não é o mesmo que “normal”{ $sources ->
    [0] .
    [1] : { $covering ->
        [0] nesse tempo, nossa única fonte não escreveu sobre a região.
       *[other] nesse tempo, nossa única fonte escreveu sobre a região.
    }
   *[other] : nesse tempo, { $covering ->
        [0] nenhuma das nossas { $sources } fontes escreveu sobre a região.
        [one] 1 das nossas { $sources } fontes escreveu sobre a região.
       *[other] { $covering } das nossas { $sources } fontes escreveram sobre a região.
    }
}
status-unstated = Os relatos abaixo não dizem nada definido sobre internet, energia, leis ou distúrbios aqui. Isso não é o mesmo que “normal”.
status-parts = Por partes: { $parts }
status-as-of = Em { $at }
status-everywhere-title = { $count ->
    [one] Algo está acontecendo em 1 região
   *[other] Algo está acontecendo em { $count } regiões
}
status-quiet-title = Não se sabe de nada grave em lugar nenhum
status-quiet = Nenhuma fonte relata, nos últimos { $days } dias, algo que ainda esteja aberto. É o que se sabe, não que tudo esteja normal. /sources mostra quem está respondendo.
dimension-no-reports = sem relatos em { $days } dias
dimension-unstated = nada definido, mas { $count ->
    [one] 1 notícia fala disso
   *[other] { $count } notícias falam disso
}, a mais nova { $age }
dimension-began = desde { $since }
dimension-state-since = { $state } desde { $since }
dimension-since = desde { $since } ({ $duration })
dimension-when = { $since } (há { $duration })
measured-ordinary = nada fora do normal
dimension-inherited = { $country }: país inteiro
basis-reported = { $count ->
    [one] um só veículo, não confirmado, { $age }
   *[other] { $count } veículos, o último { $age }
}
basis-ended = um só veículo, { $age }
basis-agree = { $count ->
    [one] um veículo, { $age }, confirmado por medição
   *[other] { $count } veículos, o último { $age }, confirmado por medição
}
basis-measured = medido, sem relatos recentes
basis-worse = medido, pior que o relatado
basis-stale = último relato { $age }
told-reported = relatam
told-before = antes
told-denied = desmentem
told-also = também
told-over = acabou
trouble-announced = anunciado: { $state }
trouble-from = a partir de { $since }
until-date = até { $until }
ended-by-term = prazo acabou em { $until }
daily = todo dia
ended-measured = durou de { $since } a { $until }, segundo as medições
daily-from = todo dia a partir das { $from } UTC
daily-hours = todo dia { $from }-{ $until } UTC
where-part = em parte
where-share = cerca de { $percent }%
where-regions = { $regions }
who-mobile = só móvel
who-fixed = só fixa
who-provider = um provedor
who-miners = mineradores
who-industry = indústria
who-households = residências
basis-unconfirmed-end = um só veículo diz que acabou, não confirmado
dimension-nothing-now = nada conhecido agora, último relato { $age }
told-measured = medido
claim = { $count ->
    [one] { $what } ({ $first }, { $at })
   *[other] { $what } ({ $count } veículos, o último { $first }, { $at })
}
claim-cited = { $count ->
    [one] { $what } ({ $cited }, via { $first }, { $at })
   *[other] { $what } ({ $cited }, via { $count } veículos, o último { $first }, { $at })
}
measured-normal = { $source } { $value }% do normal{ $detail ->
    [none] {""}
   *[other] {": "}{ $detail }
} ({ $at })
measured-alone = { $source } uma medição baixa, as outras normais: { $detail } ({ $at })
measured-state = { $source } { $what } ({ $at })
measured-detail = { $source } { $what }: { $detail } ({ $at })
measured-pending = { $source }: consultando, a resposta chega já
measured-not-covered = { $source } não mede esta região
measured-silent = { $source }: sem resposta desde { $since }
data-from = Dados: { $sources }
field-farm = Sua fazenda
farm-report = { $farm } informa: { $said } · desde { $since }{ $isOver ->
    [yes] , acabou { $until }
   *[no] {" "}({ $age })
}
field-hash-rate = Hashrate
field-share = Parcela
field-reports = Relatos
field-difficulty = Dificuldade
field-adjustment = Próximo ajuste
hash-rate-line = { $value } EH/s ± { $sigma }% em { $hours } h até { $at } ({ $source })
hash-rate-second = { $source } no mesmo dia: { $value } EH/s ({ $difference }%)
hash-rate-not-comparable = { $source } no mesmo dia: { $value } EH/s, não comparável
hash-rate-against-yesterday = { $percent }% frente ao dia anterior ({ $sigmas } sigma)
hash-rate-against-last-week = semana { $percent }% frente à anterior ({ $sigmas } sigma)
hash-rate-against-record = { $percent }% frente à semana recorde até { $at } ({ $sigmas } sigma)
hash-rate-week = { $value } EH/s ± { $sigma }% em 7 dias
hash-rate-not-visible = ainda não dá para ver: estas { $hours } h começaram antes da queda
hash-rate-change = { $percent }% frente à tendência, { $sigmas } sigma
hash-rate-reported = relatam: “{ $sentence }” ({ $source }, { $at })
hash-rate-noise = dentro do ruído
hash-rate-unknown = desconhecido: nenhuma fonte tem o hashrate dos últimos dias
hash-rate-meaning = Os blocos saem ao acaso, então toda estimativa tem margem: só dizem algo as mudanças de 3 sigma ou mais.
difficulty = { $value } T ({ $source }), ajustada para { $implied } EH/s
adjustment = esperado { $percent }% por volta de { $at }
epoch-passed = { $percent }% do período já passou
share-line = { $percent }% ({ $source }, { $month })
share-old = antigo demais para dizer quanto está em risco hoje
share-exposed = {" "}→ { $least }-{ $most } EH/s em risco
history-title = { $region } · histórico
history-none = Nenhum incidente conhecido aqui. Isso não é o mesmo que “nada aconteceu”: só se vê o que nossas fontes relatam.
history-open = incidente, já dura { $duration }
history-earlier = { $count ->
    [one] 1 mudança anterior não aparece
   *[other] { $count } mudanças anteriores não aparecem
}
history-lasted = { $state } por { $duration }
history-lasting = { $state }, já há { $duration }
history-closed = incidente, durou { $duration }

## Why, test

field-title = título
field-lead = primeiro parágrafo
field-body = texto
matched = Bateu com: { $parts }
matched-part = { $claim } (“{ $quote }”, { $where })
matched-nothing = Bateu com: nada.
claim-relevant = interessa aos mineradores
claim-not-relevant = não interessa aos mineradores
claim-doubted = uma segunda leitura não confirma
claim-refuted = uma segunda leitura desmente
why-told = Avisado aqui
why-not-told = Não avisado aqui
why-irrelevant = Ninguém é avisado: não é sobre o que pode parar um minerador.
why-nobody = Nenhuma assinatura daqui pede isto. /subscriptions mostra o que foi pedido.
why-about = { $name }: o que chegou aqui e por quê
why-about-none = Minhas fontes não noticiaram nada sobre isso nos últimos { $days } dias, então não havia o que enviar. Isso não quer dizer que nada aconteceu.
why-story = { $count ->
    [one] A notícia tem 1 veículo: { $publishers }
   *[other] A notícia tem { $count } veículos: { $publishers }
}
verdict-sent = { $filter } · avisado { $at }: { $reason }
verdict-waiting = { $filter } · esperando desde { $at }: { $reason }
verdict-stopped = { $filter } · parado { $at }: { $reason }
verdict-would-tell = { $filter } · seria avisado: { $reason }
verdict-would-stop = { $filter } · não seria avisado: { $reason }
because-taught = um administrador daqui marcou notícias assim como erradas.
lesson = { $words ->
    [none] Este alerta foi marcado aqui como “{ $kind }” em { $at }.
   *[other] Parecido com “{ $headline }”, marcado como “{ $kind }” em { $at }. Em comum: { $words }.
} /feedback desfaz.
because-muted = “{ $name }” está silenciado aqui. /unmute traz de volta.
because-severity = menos grave do que foi pedido.
because-no-region = não é sobre nenhuma das regiões que você assinou.
because-regions = outra região.
because-topics = outro tema.
because-excluded-regions = aconteceu só onde não se quer notícia.
because-excluded-topics = é só sobre o que não se quer.
because-before-subscription = foi avisado antes de esta assinatura começar.
because-words = nenhuma das palavras aparece.
because-excluded-words = aparece uma palavra excluída.
because-closed = a assinatura está encerrada.
because-nothing-new = não dizia nada novo.
because-merged = virou parte de outra mensagem.
because-never-told-here = aquilo a que se soma nunca foi avisado aqui.
because-told-in-a-digest = já foi avisado, num resumo.
because-cannot-edit = só somava um veículo, e aqui não dá para editar mensagens.
because-quiet-hours = chegou no horário de silêncio e sai no resumo quando ele acabar.
because-budget = vieram muitos alertas de uma vez; sai no próximo resumo.
because-digest = num resumo.
because-first = primeiro relato da notícia.
because-escalated = ficou mais grave.
because-updated = havia algo novo.
because-resolved = foi resolvido.
because-corrected = um veículo corrigiu o relato.
because-publisher = mais um veículo.
because-in-force = o anunciado começou.
because-ended = o prazo acabou.
because-reminder = começa amanhã.
because-retold = só fala do passado.
because-over-before-told = acabou antes de algo ser avisado aqui.
because-rate-limited = a plataforma pediu para esperar.
because-unavailable = não deu para alcançar a plataforma; tenta de novo.
because-rejected = a plataforma recusou a mensagem.
because-rejected-why = recusado de vez: { $why }.
because-could-not-be-made = não deu para montar a mensagem; o erro é meu.
because-forbidden = faltava permissão para postar.
because-gone = o lugar não existe mais.
because-not-relevant = não é sobre o que pode parar um minerador.
because-already-known = já estava lá antes de o Hashwire olhar pela primeira vez, e vem num resumo.
because-first-sight = a fonte era nova: do que ela já tinha, só se avisa o crítico com menos de 3 horas.
because-undated = sem data, então não conta como notícia.
because-too-old = tinha mais de 48 horas quando foi visto.
because-unsubscribed = a assinatura acabou antes do envio.
because-expired = é mais antigo do que o que se guarda.
because-could-not-be-sent = não deu para enviar; tenta de novo.
because-on-its-way = está a caminho.
because-moved = o chat mudou.
test-relevant = Isto seria um alerta
test-irrelevant = Isto não seria um alerta

## Commands: descriptions (at most 100 characters)

command-start = O que o Hashwire faz, um exemplo e o próximo passo
command-status = O que se sabe de uma região, com fontes e hora; sem região: em toda parte
command-latest = As notícias mais novas, também de uma região ou de um tema
command-subscribe = Receber alertas aqui: regiões, temas, palavras, gravidade mínima
command-unsubscribe = Parar alertas que foram pedidos
command-subscriptions = O que foi pedido aqui e onde chega
command-mute = Silenciar por um tempo um tema, uma região, uma palavra ou um veículo
command-unmute = Tirar do silêncio
command-mutes = O que está silenciado aqui, e até quando
command-why = Por que uma notícia foi avisada aqui, ou não
command-wrong = Dizer o que está errado num alerta: notícias assim serão tratadas igual aqui
command-feedback = O que foi marcado como errado aqui, e como desfazer
command-test = Com o que um texto ou página bate, e quem aqui seria avisado
command-history = O que houve numa região: cada mudança, a fonte, quanto durou
command-hashrate = O hashrate da rede, com a margem de erro
command-topics = Que temas existem
command-regions = Como nomear lugares, e onde algo está acontecendo
command-sources = Que fontes respondem, quais falham, desde quando
command-settings = { $platform ->
    [discord] Idioma, fuso horário, horário de silêncio e o cargo a mencionar; tópicos
    [telegram] Idioma, fuso horário e horário de silêncio; mensagens fixadas, hashtags, prévias
   *[other] Idioma, fuso horário e horário de silêncio
}
command-help = Todos os comandos, ou um com suas opções e um exemplo
command-forget = Apagar todos os dados guardados deste { $place ->
    [server] servidor
   *[other] chat
}
command-replay = Ver um evento gravado como um canal o teria visto

## Names of the commands on Discord, beside the English ones: one word in lower case, at most 32 characters

name-start = iniciar
name-status = situação
name-latest = notícias
name-subscribe = assinar
name-unsubscribe = cancelar
name-subscriptions = assinaturas
name-mute = silenciar
name-unmute = reativar
name-mutes = silenciados
name-why = porquê
name-wrong = errado
name-feedback = correções
name-test = testar
name-history = histórico
name-hashrate = hashrate
name-topics = temas
name-regions = regiões
name-sources = fontes
name-settings = configurações
name-help = ajuda
name-forget = apagar

## Names of the options on Discord, beside the English ones: one word in lower case, at most 32 characters

option-name-region = região
option-name-window = período
option-name-about = sobre
option-name-page = página
option-name-regions = regiões
option-name-topics = temas
option-name-words = palavras
option-name-severity = gravidade
option-name-channel = canal
option-name-role = cargo
option-name-silent = sem_som
option-name-which = qual
option-name-what = o_quê
option-name-duration = duração
option-name-except-critical = exceto_críticos
option-name-link = link
option-name-undo = desfazer
option-name-text = texto
option-name-country = país
option-name-language = idioma
option-name-time-zone = fuso_horário
option-name-quiet-hours = horário_de_silêncio
option-name-mention-from = mencionar_desde
option-name-operator = operador
option-name-threads = tópicos
option-name-command = comando
option-name-confirm = confirmar
option-name-digest = resumo
option-name-sound = som
option-name-length = tamanho
option-name-feed = feed
option-name-all = tudo
option-name-file = arquivo

## Options and examples

option-status-region = País, província ou estado, em qualquer idioma; sem isso: em toda parte
option-latest-about = Uma região, um tema, ou um de cada separados por vírgula
option-regions-country = Um país, para ver suas partes
option-status-window = Período do gráfico: 48h ou 30d
option-subscribe-regions = Países, províncias, estados, com vírgulas, -nome exclui; sem isso: todas
option-subscribe-topics = Temas com vírgulas, -nome exclui; sem isso: todos
option-subscribe-words = Palavras que devem aparecer, "entre aspas" se frase, -palavra exclui, com vírgulas
option-subscribe-severity = Gravidade mínima: rotina, importante ou crítico
option-subscribe-channel = Para onde vão os alertas; sem isso: aqui
option-subscribe-role = Cargo a notificar sobre estes alertas
option-subscribe-silent = Estes alertas chegam sem som
option-unsubscribe-which = Qual assinatura, ou "all"
option-mute-what = Um tema, uma região, uma palavra ou um veículo
option-mute-duration = Quanto tempo: 1h30m, 7d, uma semana, até 18:00; sem isso: até reativar
option-mute-except-critical = O crítico chega mesmo assim
option-unmute-what = O que voltar a ouvir, ou "all"
option-why-link = Link da matéria
option-wrong-link = Link da matéria, ou responda ao alerta
option-wrong-what = Não é de mineração, outro lugar, outra situação, repetido ou propaganda
option-feedback-undo = Número na lista, ou "all"
option-test-text = Um título, um texto ou um link
option-history-region = País, província ou estado, em qualquer idioma
option-settings-language = Idioma em que o Hashwire fala aqui
option-settings-time-zone = Uma cidade, ou UTC-3; para mostrar horas e para o horário de silêncio
option-settings-quiet-hours = Por exemplo 22:00-07:00; só passa o crítico; ou "off"
option-settings-role = Cargo a mencionar
option-settings-mention-from = A partir de que gravidade mencionar o cargo; ou "off"
option-settings-channel = Só para este canal: idioma, horários, cargo e tópicos próprios
option-settings-operator = Cargo que pode apertar todos os botões aqui
option-settings-threads = Um tópico próprio para cada incidente
option-settings-pin = Fixar os alertas críticos até acabarem
option-settings-hashtags = Hashtags no fim dos alertas, como #Cazaquistão #internet
option-settings-preview = Mostrar uma prévia da página do veículo
option-page = Qual página da lista
option-help-command = Nome de um comando
option-forget-confirm = Sim, apagar
option-replay-recording = Nome da gravação

example-start = /start
example-status = /status cazaquistão
example-latest = /latest cazaquistão energia
example-subscribe = /subscribe paraguai, texas energia "resfriamento por imersão" -golpe importante
example-unsubscribe = /unsubscribe all
example-subscriptions = /subscriptions
example-mute = /mute leis 7d except_critical
example-unmute = /unmute leis
example-mutes = /mutes
example-why = /why https://example.org/article
example-wrong = /wrong propaganda https://example.org/article
example-feedback = /feedback
example-test = /test Racionamento de energia atinge mineradores no Cazaquistão
example-history = /history cazaquistão
example-hashrate = /hashrate
example-topics = /topics
example-regions = /regions cazaquistão
example-sources = /sources
example-settings = /settings language:pt time_zone:America/Sao_Paulo quiet_hours:22:00-07:00
example-help = /help subscribe
example-forget = /forget
example-replay = /replay january-2022

choice-24h = 24 horas
choice-7d = 7 dias
choice-30d = 30 dias
choice-with-words = Só com { $words }
choice-without-words = Sem { $words }
choice-forever = até reativar

## Answers

about-bot = O Hashwire avisa mineradores de bitcoin quando na região deles cai a internet, falta luz ou a lei muda: com a fonte e o grau de certeza. Toque em Iniciar ou pergunte já: /status cazaquistão. Num grupo ou canal, avisa todo mundo.
about-bot-short = Avisa mineradores de bitcoin sobre quedas de internet, falta de luz e leis novas, com fontes.
# Behind "Watching", beside the bot's name on Discord.
presence = { $sources ->
    [0] nenhuma fonte: nenhuma responde
    [one] uma fonte
   *[other] { $sources } fontes
}, { $places ->
    [0] nenhum lugar com problemas
    [one] um lugar com problemas
   *[other] { $places } lugares com problemas
}
start-title = O Hashwire vigia o que pode parar um minerador
start-what = Quando a internet, a luz ou a lei de uma região dá problema, ele avisa uma vez: os fatos, as fontes e o grau de certeza. Edita a mensagem quando mais veículos confirmam e responde a ela quando tudo se resolve.
start-example = Por exemplo: “CRÍTICO · Cazaquistão · internet: internet cortada em todo o Cazaquistão, mineradores fora do ar. Conectividade em 5% do normal, diz a NetBlocks. 3 veículos.”
start-next = A seguir: /subscribe mostra aqui o que escolher, { $platform ->
    [discord] /subscribe regions:all
   *[other] /subscribe all
} pede tudo. /status { $platform ->
    [discord] region:cazaquistão
   *[other] cazaquistão
} responde na hora.
note-every-topic = /{ $command } mostra todos os temas de um lugar de uma vez, entre eles { $topics }.
note-unread = Ficou fora desta resposta: “{ $value }”. /help mostra o que dá para perguntar.
note-widened = Li “{ $value }” como { $place }, o lugar inteiro.
add-to-channel = Adicionar a um canal
add-to-group = Adicionar a um grupo
added-to = Agora posso postar lá. Os botões abaixo são para esse chat. Digitados aqui, os comandos o nomeiam primeiro: /subscribe { $chat } cazaquistão
chat-absent = Ou não estou em { $chat }, ou você não é administrador de lá. Me adicione com permissão para postar e tente de novo.
away-title = Eu estava fora
away = { $count ->
    [one] Isto chegou enquanto eu estava fora, e já é tarde para responder
   *[other] Estes { $count } chegaram enquanto eu estava fora, e já é tarde para responder
}. Diga de novo se ainda interessa:
add-to-server = Adicionar o Hashwire ao servidor
server-absent = Só os comandos foram adicionados a este servidor: posso responder aqui, mas não postar alertas. Me adicione com este link e tente de novo.
note-ignored = /{ $command } não leva nada depois, então “{ $value }” não mudou nada.
ask-words = Entendi: { $understood }. Não conheço { $words } como lugar, tema ou gravidade.{ $near ->
    [0] {""}
   *[other] {" "}Você quis dizer um destes?
} O alerta deve conter isso como palavra? Entre aspas, é entendido assim de cara.
ask-words-alone = Não conheço { $words } como lugar, tema ou gravidade.{ $near ->
    [0] {""}
   *[other] {" "}Você quis dizer um destes?
} Como palavra, só viriam textos que a contêm. Entre aspas, é entendido assim de cara.
ask-value = O que ponho em { $option }? /help { $command } mostra o que dá para pôr.
ask-option = /{ $command } precisa disto. Por exemplo: { $example }
ask-choose = Toque em um dos botões ou escreva: { $example }
ask-which-told = Aquela mensagem contava várias coisas. Qual delas?
subscribe-ask-title = O que deve chegar aqui?
subscribe-menu-regions = Vários lugares
subscribe-menu-topics = Vários temas
subscribe-ask = Um toque assina para este lugar; depois dá para somar mais. Para escolher melhor, escreva: { $platform ->
    [discord] /subscribe regions:cazaquistão topics:energia severity:importante
   *[other] /subscribe cazaquistão energia importante
}
subscribe-done = Assinado
subscribe-where = Os alertas chegam em { $where }.
webhook-signed = As requisições são assinadas com { $secret }: guarde em segredo, seu programa precisa disso para conferi-las (standardwebhooks.com). Para encerrar, use /unsubscribe com o mesmo endereço.
subscriptions-webhooks = Alertas também são enviados para { $names }. /subscriptions com o endereço mostra quais.
subscribe-changed = Assinatura alterada
subscribe-known = Já estava assinado
subscribe-again-done = { $count ->
    [one] 1 assinatura continua
   *[other] { $count } assinaturas continuam
}
subscribe-again-left = { $count ->
    [one] 1 continua encerrada: ainda não consigo postar onde deve chegar.
   *[other] { $count } continuam encerradas: ainda não consigo postar onde devem chegar.
}
button-subscribe-again = { $count ->
    [one] Retomar 1 assinatura
   *[other] Retomar { $count } assinaturas
}
subscribe-missing-title = Ainda não consigo postar lá
subscribe-missing = Falta: { $missing }. Dê isso ao Hashwire e tente de novo. Por enquanto nada foi assinado.
subscribe-no-example = { $seen ->
    [0] Nada foi relatado nos últimos { $days } dias, então nada teria chegado.
   *[other] Nada teria chegado nos últimos { $days } dias.
}
subscribe-examples = { $count ->
    [one] Isto teria chegado nos últimos { $days } dias:
   *[other] { $count } notícias teriam chegado nos últimos { $days } dias, as mais novas:
}
subscribe-missed = { $count } de fora: { $reason }
subscribe-next = É demais? /mute silencia um tema por um tempo. O crítico sempre diz isso na primeira palavra.
filter-everything = tudo
filter-without = sem { $words }
ask-which-subscription = Qual? Há várias.
unsubscribe-done = { $count ->
    [one] Assinatura cancelada
   *[other] { $count } assinaturas canceladas
}
subscriptions-title = { $count ->
    [one] 1 assinatura
   *[other] { $count } assinaturas
}
subscriptions-none-title = Nenhuma assinatura
subscriptions-none = Aqui ainda não se avisa nada. /subscribe começa: tudo, ou as regiões e temas que você disser.
subscription-here = aqui
subscription-at = em { $where }
subscription-paused = pausada, falta lá: { $reason }
subscription-closed = encerrada, o lugar sumiu
mute-done = Silenciado: { $name } ({ $kind ->
    [topic-in] tema numa região
    [topic] tema
    [region] região
    [word] palavra
    [publisher] veículo
   *[incident] incidente
})
mute-kind-topic-in = tema numa região
mute-kind-topic = tema
mute-kind-region = região
mute-kind-word = palavra
mute-kind-publisher = veículo
mute-kind-incident = incidente
this-incident = este incidente
topic-in-region = { $region } · { $topic }
mute-done-several = Silenciado: { $names }
mute-silenced = { $of ->
    [0] Nada do que se assina aqui chegou nos últimos { $days } dias, então não havia o que silenciar.
    [1] { $count ->
        [0] Não teria silenciado
       *[other] Teria silenciado
    } a única notícia assinada aqui nos últimos { $days } dias.
   *[other] { $count ->
        [0] Não teria silenciado nenhuma
       *[other] Teria silenciado { $count }
    } das { $of } notícias assinadas aqui nos últimos { $days } dias.
}
mute-scope = Vale para todo este { $place ->
    [server] servidor
    [terminal] terminal
   *[other] chat
}, não para outros.
mute-forever = até reativar
mute-until = até { $until }
mute-except-critical = o crítico chega mesmo assim
mutes-title = { $count ->
    [one] 1 silenciado
   *[other] { $count } silenciados
}
mutes-none-title = Nada silenciado
mutes-none = Todos os alertas assinados estão chegando. /mute silencia um tema, uma região, uma palavra ou um veículo.
unmute-done = Reativado: { $names }
unmute-next = O que acontecer de agora em diante volta a ser avisado.{ $following ->
    [0] {""}
    [one] {" "}Segue 1 alerta silenciado que ainda vale.
   *[other] {" "}Seguem { $following } alertas silenciados que ainda valem.
}
latest-title = Notícias mais novas
latest-none-title = Sem notícias
latest-none = Nada foi relatado em { $days } dias. É o que nossas fontes dizem, não que nada aconteceu.
topics-title = Temas
topics-next = { $platform ->
    [discord] Para receber um: /subscribe topics:energia. Para silenciar um: /mute what:energia duration:7d.
   *[other] Para receber um: /subscribe energia. Para silenciar um: /mute energia 7d.
}
regions-title = { $count } países e territórios, { $parts } províncias e estados
regions-how = Diga um lugar em qualquer idioma ou pelo código: kazakhstan, Казахстан, kz, texas, us-tx. Um país inclui suas partes.
regions-busy = Algo está acontecendo em: { $regions }. Veja /status.
regions-next = { $platform ->
    [discord] /regions country:cazaquistão
   *[other] /regions cazaquistão
} lista as partes de um país.
regions-of = { $region } ({ $code }) e suas partes
regions-no-parts = Só é conhecido inteiro.
sources-title = { $answering } de { $sources ->
    [one] 1 fonte
   *[other] { $sources } fontes
} { $answering ->
    [one] responde
   *[other] respondem
}
sources-last-good = Última resposta boa: { $age }.
sources-no-answer = Nenhuma fonte respondeu ainda.
sources-model = O modelo: { $requestsToday } pedidos hoje, { $inputTokens } tokens lidos e { $outputTokens } escritos desde o início; frases dos veículos no lugar: { $fallbacks }.
sources-counts = { $failing ->
    [0] Nenhuma falha
    [one] 1 falha
   *[other] { $failing } falham
}{ $waiting ->
    [0] .
   *[other] ; ainda a consultar: { $waiting }.
}
source-failing = { $failures ->
    [one] falhou uma vez
   *[other] falhou { $failures } vezes
}, última resposta boa: { $last } · { $error }
source-dead = dada como morta: falhou { $failures } vezes seguidas, última resposta boa: { $last } · { $error }
fault-http = HTTP { $detail }
fault-no-host = esse servidor não existe
fault-name-server = o servidor de nomes não responde
fault-refused = conexão recusada
fault-broken-off = conexão interrompida
fault-no-connection = não houve conexão a tempo
fault-no-route = servidor inacessível
fault-unreachable = inacessível ({ $detail })
fault-certificate-expired = o certificado expirou
fault-certificate-self-signed = o certificado é autoassinado
fault-certificate-unverified = não dá para verificar o certificado
fault-certificate-other-host = o certificado é de outro servidor
fault-timeout = sem resposta completa em { $detail } s
fault-redirect-address = redireciona para o que não é um endereço web
fault-redirect-robots = redireciona para onde o robots.txt proíbe
fault-redirects = mais de { $detail } redirecionamentos
fault-private = { $detail } é um endereço privado ou especial
fault-entries = não dá para ler as entradas
fault-nested = aninhado em mais de { $detail } elementos
fault-no-feed = um documento <{ $detail }>, não um feed
fault-no-xml = não é um documento XML
fault-no-json = a resposta não é JSON
fault-too-long = a resposta é longa demais
fault-shape = a resposta tem uma forma inesperada
fault-unreadable = não dá para ler: “{ $detail }”
fault-says = diz “{ $detail }”
fault-slow = não deu para ler em { $detail } s
source-emptied = responde, mas as entradas sumiram; última novidade: { $age }
source-old = responde, mas está há tempo demais sem nada novo; última novidade: { $age }
source-undated = as datas das entradas não podem ser lidas: contam a partir de quando aparecem; última novidade: { $age }
sources-advice = Até voltarem, falta aqui o que só elas publicam: os links levam às páginas delas. A maioria das falhas passa sozinha. A que fica dias morta ou calada muitas vezes mudou de endereço: quem mantém o Hashwire pode conferir com feeds:check.
sources-next-try = Próxima tentativa em { $wait }.
settings-title = Configurações deste { $place ->
    [server] servidor
    [terminal] terminal
   *[other] chat
}
settings-changed = Configurações alteradas
settings-how = Mude uma dizendo qual: /settings quiet_hours:22:00-07:00, ou desligue: /settings quiet_hours:off.
field-language = Idioma
field-time-zone = Fuso horário
field-quiet-hours = Horário de silêncio
field-mention = Mencionar um cargo
field-operator = Cargo que pode apertar todos os botões
field-channel = Canal
field-threads = Um tópico por incidente
field-pin = Fixar alertas críticos
field-hashtags = Hashtags
field-preview = Prévia de links
field-own-settings = Canais com configurações próprias
button-switch-on = { $what }: ligar
button-switch-off = { $what }: desligar
button-same-as-server = Igual ao servidor
button-no-operator = Tirar o cargo dos botões
settings-operator = Quem tem esse cargo pode apertar todos os botões aqui. Para que também possa digitar os comandos, libere o cargo em Configurações do servidor > Integrações.
settings-missing = Falta uma permissão para isso aqui: { $missing }. Dê essa permissão, e funciona a partir do próximo alerta.
mention-from = { $role }, a partir de { $severity }
help-title = Comandos
help-manager = { $platform ->
    [telegram] (administradores)
   *[other] (administradores)
}
help-manager-only = { $platform ->
    [discord] Só para quem pode gerenciar o servidor.
    [telegram] Só para administradores do chat.
   *[other] Só para administradores.
}
help-required = (obrigatório)
help-example = Exemplo:
help-next = { $platform ->
    [discord] /help command:subscribe explica um deles com um exemplo.
   *[other] /help subscribe explica um deles com um exemplo.
}
forget-ask-title = Apagar tudo sobre este { $place ->
    [server] servidor
    [terminal] terminal
   *[other] chat
}?
forget-ask = Assinaturas, silenciados, configurações e o registro do que foi avisado aqui somem de vez. Os alertas param. Não dá para desfazer.
forget-done-title = Apagado
forget-done = { $count ->
    [one] 1 registro foi apagado.
   *[other] { $count } registros foram apagados.
} Nada sobre este { $place ->
    [server] servidor
    [terminal] terminal
   *[other] chat
} fica guardado.
replay-done-title = A gravação acabou
replay-done = De { $from } a { $until }: { $reports ->
    [one] 1 relato
   *[other] { $reports } relatos
} de { $publishers ->
    [one] 1 veículo
   *[other] { $publishers } veículos
}. Um canal teria recebido { $alerts ->
    [one] 1 mensagem nova
   *[other] { $alerts } mensagens novas
}, { $answers ->
    [one] 1 resposta a uma anterior
   *[other] { $answers } respostas a anteriores
} e { $edits ->
    [one] 1 edição silenciosa
   *[other] { $edits } edições silenciosas
}. Relatos que não diziam nada novo: { $silent }.
replay-next = /status cazaquistão continua mostrando o presente.
replay-alert = { $at } · mensagem nova
replay-edit = { $at } · edita uma mensagem anterior
replay-answer = { $at } · responde a uma mensagem anterior
replay-asked = { $at } · alguém digita { $command }

## Mistakes

error-title = Não deu certo
error-unexpected-title = Algo quebrou aqui
error-unexpected = A culpa não é sua, e até onde sei nada ficou pela metade. Tente de novo; se repetir, passe este número a quem cuida do bot, ele também está no log: { $id }
error-not-shown = Há uma resposta, mas não deu para mostrá-la aqui. Tente de novo; se repetir, passe este número a quem cuida do bot, ele também está no log: { $id }
error-late = Levou mais de um minuto, então parei de esperar. Tente daqui a pouco.
error-too-fast = Foi demais para um minuto. Já volto a responder; os alertas continuam.
error-manager-only = { $platform ->
    [discord] /{ $command } muda coisas para todos aqui, então precisa da permissão “Gerenciar servidor”.
    [telegram] /{ $command } muda coisas para todos aqui, então é só para administradores deste chat. Os anônimos também podem.
   *[other] /{ $command } muda coisas para todos aqui, então é só para administradores.
}
error-option = Não consigo ler “{ $value }” como { $option }. /help { $command } mostra o que se espera.
error-window = “{ $value }” não é um período que eu possa desenhar. Diga 48h ou 30d.
error-unknown-region = { $near ->
    [0] Não conheço um lugar chamado “{ $value }”. Conheço países, províncias e estados mineradores, em qualquer idioma ou por código: cazaquistão, kz, texas, us-tx.
   *[other] Não sei bem que lugar é “{ $value }”. É um destes?
}
error-unknown-topic = Não há um tema “{ $value }”. Os temas são:
error-unknown-label = “{ $value }” não é um tema nem um lugar que eu conheça, nem um de cada com vírgula. /topics e /regions listam todos.
error-two-labels = “{ $value }”: /{ $command } aceita um lugar, um tema, ou um de cada. Por qual começar?
error-unknown-severity = “{ $value }” não é uma gravidade. Diga rotina, importante ou crítico.
error-unknown-command = { $near ->
    [0] Não entendo “{ $value }”. Diga um lugar, como cazaquistão, ou um tema, como energia. /help lista todos os comandos.
   *[other] Não há um comando “{ $value }”. É este?
}
error-is-option = “{ $value }” não é um comando, e sim uma opção de /{ $command }. Digite: { $example }
error-page = “{ $value }” não é uma página. Diga um número, como 2.
error-duration = “{ $value }” não é uma duração. Diga 30m, 1h30m, 7d, uma semana, até 18:00 ou sempre, no máximo um ano.
error-line-length = É demais de uma vez: no máximo { $characters } caracteres e { $words } palavras depois de /{ $command }.
error-value-length = Longo demais para { $option }: no máximo { $characters } caracteres.
error-unknown-option = /{ $command } não tem a opção “{ $value }”. Tem: { $options }
error-given-twice = “{ $first }” e “{ $second }” são ambos para { $option }, que leva um. Escolha com qual começar:
error-no-exclusion = /{ $command } não pode excluir “{ $value }”. /subscribe pode excluir regiões, temas e palavras.
error-not-understood = Não entendo “{ $value }” depois de /{ $command }.
error-mixed-words = “{ $value }” junta um lugar ou tema com outra coisa. Diga só o lugar ou o tema; ponha entre aspas as palavras que devem aparecer exatamente assim.
error-mute-mixed = “{ $value }” junta um lugar, tema ou veículo com palavras que não entendo. Diga assim: { $platform ->
    [discord] /mute what:cazaquistão internet duration:2h
   *[other] /mute cazaquistão internet 2h
}, ou ponha as palavras entre aspas: { $platform ->
    [discord] /mute what:"gold miners" duration:7d
   *[other] /mute "gold miners" 7d
}
error-mute-which = “{ $value }” pode querer dizer duas coisas. Para um tema num lugar, sem vírgula: { $platform ->
    [discord] /mute what:internet em cazaquistão
   *[other] /mute internet em cazaquistão
}. Para os dois inteiros, silencie um e depois o outro.
error-duration-past = Esse momento já passou. Diga quanto, ou até quando: 2h, até 18:00.
error-switch = “{ $value }” não é nem sim nem não (yes, no).
error-words = Não posso usar estas palavras: no máximo 25, cada uma de 2 a 60 caracteres, com vírgulas, “entre aspas” as frases.{ $platform ->
    [discord] {""}
   *[other] {" "}As opções são em inglês: regions:, topics:, words:, severity:, channel:.
}
error-mute-target = Não consigo silenciar “{ $value }”. Diga um tema, uma região, um veículo como example.org ou uma palavra de 2 a 60 caracteres.
error-mute-pointing = Não sei o que é “{ $value }”. Aperte o botão embaixo do alerta{ $platform ->
    [telegram] {" "}ou responda a ele com /mute
   *[other] {""}
}. Ou diga um tema, uma região ou um veículo; ponha entre aspas o que deve ser silenciado como palavra.
error-channel = “{ $value }” não é um canal que eu conheça. { $platform ->
    [discord] Escolha um da lista.
   *[other] Digite /subscribe no chat ou tópico que deve receber os alertas.
}
error-channel-here = { $platform ->
    [discord] Só dá para dizer um canal num servidor; aqui os alertas vêm para este chat.
   *[other] Aqui não dá para dizer outro lugar. Digite /subscribe no chat ou tópico que deve receber os alertas.
}
error-channel-gone = Não vejo esse canal. Escolha um que exista e que eu possa ver.
error-role = “{ $value }” não é um cargo deste servidor. Escolha um da lista.
error-role-everyone = Acordar todo mundo de uma vez é demais. Escolha outro cargo, em que cada um possa entrar.
error-role-silent = Não consigo mencionar esse cargo: ninguém seria notificado. Permita que todos o mencionem nas configurações dele, ou dê ao Hashwire a permissão “Mencionar todos os cargos”.
error-role-here = Aqui não há cargos a mencionar.
error-mention-role = Diga também o cargo: { option-name-role } e { option-name-mention-from } andam juntos.
error-time-zone = { $near ->
    [0] “{ $value }” não é um fuso que eu conheça. Diga uma cidade, um país ou a diferença: São Paulo, America/Sao_Paulo, UTC-3.
   *[other] “{ $value }” pode ser vários fusos. Qual?
}
error-language = { $near ->
    [0] Ainda não falo “{ $value }”.
   *[other] Ainda não falo “{ $value }”. Estes eu falo:
}
error-quiet-hours = “{ $value }” não é um horário. Diga 22:00-07:00, ou off.
error-link = “{ $value }” não é um link. Dê o endereço inteiro, como https://example.org/article
error-text-length = Longo demais: no máximo 4.096 caracteres.
error-story-unknown = Não vi nenhum relato com esse link. /test com o link mostra com o que bateria.
error-story-gone = Essa notícia é mais antiga do que o que se guarda, então os motivos não são mais conhecidos.
error-unreadable = Não consigo ler essa página. Cole o texto dela depois de /test.
error-no-subscriptions = Não há assinaturas aqui, então não há o que cancelar. /subscribe começa uma.
error-no-such-subscription = Não há essa assinatura aqui. Escolha uma:
error-too-many-subscriptions = Já há { $most } assinaturas aqui. Cancele uma antes, ou peça mais numa delas.
error-too-many-mutes = Já há { $most } silenciados aqui. Antes, /unmute.
error-not-muted = { $muted ->
    [0] Nada está silenciado aqui.
   *[other] “{ $value }” não está silenciado aqui. Estes estão:
}
error-feedback-kind = “{ $value }” não é um destes. O que está errado?
error-wrong-not-sent = Essa notícia não foi enviada aqui, então não há o que corrigir. /why com o link dela mostra o motivo.
error-wrong-no-place = Esse alerta não diz lugar nenhum.
error-wrong-no-state = Esse alerta não afirma a situação de um lugar: o título é do próprio veículo.
error-no-such-feedback = { $kept ->
    [0] Nada foi corrigido aqui, então não há o que desfazer.
   *[other] “{ $value }” não está na lista. /feedback mostra a lista, com um número para cada.
}
error-no-such-recording = Não há uma gravação “{ $value }”. Tente /replay january-2022

## Feedback

feedback-not-mining = não é de mineração
feedback-wrong-place = lugar errado
feedback-wrong-state = situação errada
feedback-same = repetido
feedback-advert = propaganda
wrong-done = Anotado
wrong-effect-not-mining = O que vier desta notícia, e notícias com título parecido, não é mais enviado aqui.
wrong-effect-wrong-place = Notícias com título parecido não são mais tidas aqui como de { $places }.
wrong-effect-wrong-state = Notícias com título parecido não afirmam mais essa situação aqui. Só o título é enviado.
wrong-effect-same = Repetições com título parecido não são mais enviadas aqui. Se piorar ou acabar, são.
wrong-effect-advert = O que vier desta notícia, e notícias com título parecido, não é mais enviado aqui.
wrong-critical = O crítico é sempre enviado como está, então isto vale só para o menos grave.
wrong-oldest-gone = No máximo { $most } ficam guardadas, então a mais antiga foi esquecida.
wrong-scope = Vale só para este { $place ->
    [server] servidor
    [terminal] terminal
   *[other] chat
}. Desfazer volta atrás.
feedback-title = { $count ->
    [one] 1 alerta marcado como errado aqui
   *[other] { $count } alertas marcados como errados aqui
}
feedback-how = Desfazer volta atrás em uma. /feedback undo:all volta atrás em todas.
feedback-none-title = Nada marcado como errado
feedback-none = O botão “Errado” sob um alerta, ou /wrong em resposta a ele, ensina ao Hashwire o que não se quer aqui.
feedback-undone = { $count ->
    [one] Desfeita
   *[other] { $count } desfeitas
}
feedback-undone-next = Não muda mais o que é enviado aqui.

## The terminal

banner-title = O Hashwire vigia o que pode parar um minerador
banner-what = Consultando { $sources ->
    [one] 1 fonte
   *[other] { $sources } fontes
}; o que se sabe fica em { $folder }.
banner-platforms = Nem DISCORD_TOKEN nem TELEGRAM_TOKEN estão definidos, então este terminal é o chat: os alertas chegam aqui.
banner-type = Digite /status cazaquistão, /latest ou /help. /replay january-2022 mostra um apagão gravado. Ctrl-C encerra.
banner-ready = { $answering } de { $sources ->
    [one] 1 fonte
   *[other] { $sources } fontes
} { $answering ->
    [one] respondeu
   *[other] responderam
} na primeira rodada, { $items ->
    [one] 1 entrada nova
   *[other] { $items } entradas novas
}
place-state = { $place }: { $state }
banner-busy = { $count ->
    [one] Com problemas agora, 1 lugar: { $places }
   *[other] Com problemas agora, { $count } lugares: { $places }
}
banner-blind = Nenhuma fonte respondeu. Esta máquina está na internet? O Hashwire continua tentando. /sources mostra os erros, e /replay january-2022 funciona sem rede.
trouble-clock-step = O relógio da máquina foi { $back ->
    [1] atrasado
   *[0] adiantado
} em { $by }, { $age }: as horas ditas antes podem estar erradas em outro tanto.
trouble-clock-behind = O relógio da máquina está { $by } atrasado. O Hashwire segue a hora dos servidores. Ative a sincronização de horário (NTP).
disk-title = Os alertas não estão sendo enviados
disk-full = O disco está cheio: nada novo pode ser guardado, então os alertas não são enviados. Libere espaço no disco de DATA_DIR. O Hashwire volta sozinho.
disk-read-only = O Hashwire não pode escrever na própria pasta: nada novo pode ser guardado, então os alertas não são enviados. Dê permissão de escrita em DATA_DIR ao usuário que roda o Hashwire.
state-away = O banco de dados está fora do ar desde { $since }: os alertas esperam e, por enquanto, nada pode ser guardado nem consultado nele. Nada se perde. O Hashwire volta sozinho.
records-unreadable = { $count ->
    [one] 1 registro guardado não pode ser lido e é pulado.
   *[other] { $count } registros guardados não podem ser lidos e são pulados.
} Nada foi sobrescrito. Para recuperá-los, pare o Hashwire e restaure uma cópia de DATA_DIR.

## Pictures

picture-region = Gráfico de conectividade e hashrate de { $window }, com os eventos marcados
picture-since = desde { $since }
picture-level = último nível: { $level } ({ $source }, { $at })
picture-world = Mapa do mundo: { $places }.
picture-network = Gráfico de { $days } dias de hashrate com a dispersão que o acaso explica.
window-48h = 48 h
window-30d = 30 dias
chart-connectivity = Conectividade, % do normal
chart-connectivity-measured = Conectividade, % do normal (mesmas horas, 8 semanas antes)
chart-hash-rate = Hashrate da rede, EH/s, média diária
chart-no-data = nada medido nem relatado neste período
chart-as-of = em { $at }
chart-network-title = Hashrate da rede, { $days } dias
chart-band = acaso: dispersão de um dia em torno da média da semana
chart-world-title = Com problemas agora: { $count } { $count ->
    [one] lugar
   *[other] lugares
}
chart-legend-critical = fora do ar, cortado, proibido
chart-legend-warning = instável, racionado, restrito, distúrbios
chart-legend-good = restabelecido, flexibilizado
chart-legend-unknown = situação desconhecida
chart-legend-none = nada grave conhecido

## The web board

web-now = Situação agora
web-sources = Fontes
web-about = Sobre
web-skip = Ir para o conteúdo
web-search = País, estado ou província
web-search-go = Ver situação
web-footer = O que não se sabe aparece como desconhecido, nunca como normal. As horas são em UTC.
web-not-found-title = Essa página não existe
web-not-found = Pode ser mais antiga do que o que se guarda. A busca acima acha todos os países, e os estados e províncias onde há mineradores.
web-unknown-region = { $near ->
    [0] Não se conhece um lugar chamado “{ $value }”. Conhecem-se países, estados e províncias, em qualquer idioma ou por código: cazaquistão, kz, texas, us-tx.
   *[other] Nenhum lugar se chama “{ $value }”. Estes são parecidos:
}
web-busy-title = Leitores demais ao mesmo tempo
web-busy = Os alertas vêm primeiro. Recarregue a página em alguns segundos.
web-follow = Receber os alertas
web-follow-region = Receber alertas de { $region }
web-about-what = O Hashwire avisa mineradores de bitcoin, no Discord e no Telegram, sobre quedas de internet, falta de luz e leis novas na região deles. Este painel mostra o que se sabe no momento, com as mesmas palavras.
web-about-unknown = Cada número tem unidade, fonte e hora. O que se contradiz fica lado a lado. Onde ninguém relata e nada é medido, a situação é desconhecida, o que não quer dizer que esteja tudo bem.
web-about-sources = Os relatos vêm dos feeds dos veículos; as medições, das fontes citadas ao lado. Cada título é do seu veículo, e o link leva até lá.
web-about-feeds = Programas podem ler o mesmo: /feed.atom, /feed.json e /region/KZ/feed.atom listam as notícias mais novas, /calendar.ics o que foi anunciado, /badge/KZ.svg e /widget/KZ mostram uma situação, /api/v1 responde em JSON.
web-about-privacy = Este painel não usa cookies nem precisa de scripts (um próprio mantém a página atualizada), não carrega nada de outros sites e não registra quem o lê.
field-claims = Afirmações
field-alerts = Alertas

## How alerts arrive
digest-schedule = { $every ->
    [hour] Resumo da hora
    [day] Resumo do dia
   *[week] Resumo da semana
} · { $count }
digest-happened = O que aconteceu
digest-ongoing = Continua
digest-announced = Anunciado
filter-digest = { $every ->
    [hour] resumo a cada hora
    [day] resumo diário às { $at }
   *[week] resumo semanal, segundas às { $at }
}
subscribe-digest = Os alertas chegam juntos em um resumo. O próximo: { $next }; sem novidade, ele não sai. O que é crítico chega na hora, e também o fim do que foi avisado na hora.
because-next-digest = espera o próximo resumo da assinatura.
option-subscribe-digest = Uma mensagem só: a cada hora, diário às 08:00, semanal; na hora: cada alerta separado
error-digest = “{ $value }” não é um resumo. Diga a cada hora, diário às 08:00, semanal às 08:00 ou na hora.
choice-hourly = a cada hora
choice-daily = diário
choice-weekly = semanal
choice-instant = na hora
filter-sound = com som a partir de { $severity }
filter-brief = em uma linha
option-subscribe-sound = A partir de que gravidade estes alertas tocam
option-subscribe-length = breve: uma linha por alerta; completo: com texto e fontes
choice-brief = breve
choice-full = completo
error-length = “{ $value }” não serve. Diga breve ou completo.
command-calendar = O que foi anunciado: proibições, tarifas, cortes por provas, obras, dificuldade, halving
name-calendar = calendário
option-calendar-region = País, província ou estado, em qualquer idioma; sem ele: em todo lugar
example-calendar = /calendar cazaquistão
calendar-title = Mudanças anunciadas
calendar-title-region = { $region } · mudanças anunciadas
calendar-none = Nossas fontes não anunciam nada aqui. Isso não quer dizer que nada vai mudar.
field-halving = Halving
halving = bloco { $height }, por volta de { $at }
command-about = Versão, fontes e licenças
name-about = sobre
command-invite = Links que adicionam o Hashwire e as permissões que pedem
name-invite = convidar
about-measurements = Medições
about-data = Nomes, lugares, parcelas
about-software = Programa
about-licences = O Hashwire usa a licença MIT. As bibliotecas: { $licences }; os textos são instalados com elas.
about-feeds = { $count ->
    [one] As notícias vêm de { $count } feed.
    [many] As notícias vêm de { $count } de feeds.
   *[other] As notícias vêm de { $count } feeds.
} A manchete é do veículo, e o link leva até lá.
invite-title = Adicionar o Hashwire em outro lugar
invite-none = Nenhuma plataforma está conectada aqui, então não há onde adicionar.
invite-rights = { $count ->
    [0] não pede permissões
   *[other] pede: { $rights }
}
right-name = { $right ->
    [view-channel] Ver canais
    [send-messages] Enviar mensagens
    [embed-links] Inserir links
    [attach-files] Anexar arquivos
    [read-message-history] Ver histórico de mensagens
    [create-public-threads] Criar tópicos públicos
    [send-messages-in-threads] Enviar mensagens em tópicos
    [create-posts] Criar publicações
    [manage-webhooks] Gerenciar webhooks
    [manage-threads] Gerenciar tópicos
    [post-messages] Publicar mensagens
    [edit-messages-of-others] Editar mensagens de outros
    [pin-messages] Fixar mensagens
    [send-photos] Enviar fotos
    [manage-topics] Gerenciar tópicos
    [a-valid-secret] um segredo válido
   *[other] { $name }
}
invite-extras = Não precisa de mais nada. Tópicos e mensagens fixadas precisam de mais uma permissão cada; /settings avisa.
add-to-person = Levar com você (só na sua conta)
add-to-private-chat = Em uma conversa privada
example-about = /about
example-invite = /invite
subscribe-digest-beside = Outra assinatura daqui envia cada alerta na hora: o que ela pede não espera.
menu-why = O que é isto?
## Own feeds
command-feed = Feeds só deste { $place ->
    [server] servidor
   *[other] chat
}: adicionar um site, canal ou perfil; lista, teste, exportar
command-feed-add = Adicionar um feed: o endereço dele, ou de um site, canal ou perfil
command-feed-list = Os feeds deste lugar, com seus números e como respondem
command-feed-test = Mostrar o que um feed traz, sem adicioná-lo
command-feed-remove = Remover um feed deste lugar
command-feed-export = Salvar os feeds deste lugar em uma lista (OPML) para outros leitores
command-feed-import = Adicionar os feeds de uma lista (OPML) de outro leitor
name-feed = feed
option-feed-action = adicionar, lista, testar, remover, exportar, importar; vazio: lista
option-feed-feed = Endereço de um feed, site, canal ou perfil; ou o número na lista
option-feed-topics = Só estes temas, separados por vírgula, -nome exclui; vazio: todos
option-feed-regions = Só estes lugares, separados por vírgula, -nome exclui; vazio: todos
option-feed-all = Enviar tudo o que vier, não só o que importa a mineradores
option-feed-file = Uma lista de feeds (OPML) de outro leitor
example-feed = /feed add https://example.org/news power
action-add = adicionar
action-list = lista
action-test = testar
action-remove = remover
action-export = exportar
action-import = importar
feed-added = Adicionado: { $title }
feed-changed = Alterado: { $title }
feed-tested = Testado: { $title }
feed-scope = { $all ->
    [1] tudo o que vier
   *[0] o que importa a mineradores
}
feed-sent = { $tested ->
    [1] Chegaria aqui: { $scope }.
   *[0] Chega aqui e em nenhum outro lugar: { $scope }.
}
feed-holds = { $count ->
    [0] Ainda não tem itens.
    [one] Tem { $count } item.
   *[other] Tem { $count } itens.
}
feed-silent = O que já está nele não é enviado; o que vier depois, sim.
feed-newest = O item mais novo ficaria assim:
feed-newest-withheld = O item mais novo não seria enviado: { $reason } Ficaria assim:
feed-none-title = Nenhum feed próprio
feed-none = Adicione um site, um feed, um canal de vídeo ou um perfil. O que vier chega aqui e em nenhum outro lugar. Dá para ter até { $most }. { help-example } { $platform ->
    [discord] /feed add feed:https://example.org
   *[other] /feed add https://example.org
}
feed-list-title = Feeds próprios: { $count } de { $most }
feed-how = { $platform ->
    [discord] “/feed test” mostra o que um feed traz, “/feed export” grava uma lista para outros leitores.
   *[other] /feed test 1 mostra o que um feed traz, /feed export grava uma lista para outros leitores.
}
feed-unread = ainda não lido
feed-answers = responde, lido { $age }
feed-removed = { $count ->
    [one] O feed foi removido
   *[other] { $count } feeds foram removidos
}
feed-export-name = Feeds próprios no Hashwire
feed-exported = { $count ->
    [one] { $count } feed em uma lista
   *[other] { $count } feeds em uma lista
}
feed-export-how = Qualquer leitor importa esta lista (OPML), e o /feed lê de volta com “import”.
feed-imported = { $count ->
    [0] Nenhum feed foi importado
    [one] { $count } feed foi importado
   *[other] { $count } feeds foram importados
}
feed-import-known = { $count ->
    [one] { $count } feed já está aqui.
   *[other] { $count } feeds já estão aqui.
}
feed-import-full = { $count ->
    [one] { $count } feed ficou de fora
   *[other] { $count } feeds ficaram de fora
}: aqui cabem até { $most }.
feed-import-failed = Estes não puderam ser adicionados:
own-feed = Do seu feed “{ $feed }”
own-feed-fails-title = Um dos seus feeds parou de funcionar
own-feed-fails = { $dead ->
    [1] “{ $feed }” não responde há 24 horas{ $why ->
        [none] .
       *[other] : { $why }.
    }
   *[0] “{ $feed }” responde, mas os itens sumiram ou não há nada novo há muito mais tempo que o normal.
} Com /feed você vê como ele está e pode removê-lo.
button-feeds = Feeds próprios
button-feed-remove = Remover { $number }
error-feed-off = Feeds próprios não são permitidos aqui. Quem mantém este Hashwire pode permitir (OWN_FEEDS_MAX).
error-feed-action = O /feed não sabe “{ $value }”. Diga add, list, test, remove, export ou import.
error-feed-missing = Qual feed? Dê um endereço ou um número da lista, por exemplo: { $example }
error-feed-unknown = { $count ->
    [0] Não há feeds próprios aqui.
   *[other] Nenhum feed aqui se chama “{ $value }”. /feed mostra a lista com números.
}
error-feed-full = Já há { $most } feeds aqui. Remova um primeiro.
error-feed-address = “{ $value }” não é um endereço. Dê um completo, como https://example.org/feed ou @name@mastodon.social
error-feed-password = Este endereço tem uma senha que todos aqui poderiam ler. Feeds com login não podem ser adicionados.
error-feed-telegram = Canais do Telegram não têm feed próprio. Quem mantém este Hashwire pode torná-los legíveis (RSSHUB_URL).
error-feed-telegram-private = Só canais públicos podem ser lidos, como t.me/name.
error-feed-unreachable = Não dá para ler “{ $value }”: { $reason }. Confira o endereço ou tente mais tarde.
error-feed-no-feed = Não há feed em “{ $value }”. Dê o endereço do próprio feed, se o site tiver um.
error-feed-late = “{ $value }” não respondeu a tempo. Tente mais tarde.
error-feed-list = Isto não é uma lista de feeds. Exporte do seu leitor como OPML.
error-feed-no-file = { $platform ->
    [discord] Anexe a lista na opção “file”.
    [terminal] Diga o arquivo: /feed import feeds.opml
   *[other] Envie a lista como arquivo com a legenda /feed import, ou responda ao arquivo com /feed import.
}
error-file-unreadable = Não deu para ler o arquivo. Envie de novo.
error-file-path = Não consigo ler o arquivo “{ $value }”.
error-file-size = O arquivo é grande demais: até { $kilobytes } kB.
## Watched providers
command-watch = Conectividade do seu próprio provedor, só para este { $place ->
    [server] servidor
   *[other] chat
}: adicionar, lista, remover
command-watch-add = Acompanhar um provedor, pelo nome ou pelo número AS
command-watch-list = Os provedores acompanhados aqui e o que se mede agora
command-watch-remove = Deixar de acompanhar um provedor
name-watch = provedores
option-watch-provider = Nome ou número AS de um provedor, como AS9198; ou o número dele na lista
option-watch-action = adicionar, lista ou remover; sem nada: lista
option-name-provider = provedor
example-watch = /watch AS9198
watch-added = Acompanhando: { $provider }
watch-known = Já acompanhado: { $provider }
watch-how = A IODA diz a cada dez minutos se dá para chegar até ele. Quando cair ou voltar, o alerta chega aqui e em nenhum outro lugar. Conta como fora do ar quando duas medições mostram isso, ou uma por meia hora.
watch-not-covered = { $source } não o mede
watch-none-title = Nenhum provedor é acompanhado aqui
watch-none = Diga o seu, ou o número AS dele: { $platform ->
    [discord] /watch add provider:AS9198
   *[other] /watch AS9198
}
watch-list-title = Provedores acompanhados: { $count } de { $most }
watch-removed = Não é mais acompanhado
button-watches = Provedores acompanhados
ask-which-provider = Há várias redes com “{ $value }”. Qual é?
ask-which-watch = Qual?
error-watch-name = É longo demais para um provedor: no máximo 100 caracteres.
error-watch-action = O /watch não sabe “{ $value }”. Diga add, list ou remove.
error-watch-missing = Qual provedor? Dê o nome ou o número AS, por exemplo: { $example }
error-watch-unknown = { $count ->
    [0] Nenhum provedor é acompanhado aqui.
   *[other] Nenhum provedor acompanhado aqui se chama “{ $value }”. O /watch mostra a lista com os números.
}
error-watch-none = A IODA não conhece nenhum provedor “{ $value }”. Pelo número AS ele sempre é encontrado, como AS9198: peça ao provedor.
error-watch-full = Já são { $most } provedores acompanhados aqui. Remova um primeiro.
error-watch-full-everywhere = Este Hashwire já acompanha { $most } provedores e não pede mais à fonte.
error-watch-off = Provedores não são medidos aqui. Quem opera este Hashwire pode ligar isso (IODA).
error-watch-unreachable = A IODA não responde: { $reason }. Tente mais tarde.
command-follow = Canais públicos do operador: os alertas chegam sem assinatura
name-follow = canais
option-follow-region = Só canais que trazem este país, província ou estado; em qualquer idioma
option-follow-topics = Só canais que trazem estes temas
option-follow-language = Só canais neste idioma
example-follow = /follow cazaquistão
follow-title = Canais para seguir
follow-none = O operador deste bot não criou canais públicos. /subscribe traz os alertas para cá.
follow-unfit = Nenhum canal público traz isso. /follow sozinho mostra todos; /subscribe traz os alertas para cá.
follow-how-discord = No Discord, abra o canal, toque em Seguir e escolha um canal do seu servidor.
follow-how-telegram = No Telegram, abra o canal e entre nele.
follow-plain = Eles trazem o mesmo para todos: o que se silencia ou ajusta aqui não muda nada lá. Para isso existe /subscribe.
subscribe-follow = Um canal público também traz tudo isso. Quem o segue não precisa de assinatura: /follow
button-follow = Canais para seguir
button-follow-here = Seguir aqui: { $channel }
follow-done = Este canal agora o segue
follow-done-how = O que se publica lá chega aqui. Para encerrar: Configurações do servidor > Integrações > Canais seguidos.
follow-lacking = Para seguir por você, preciso da permissão { $missing } neste canal. Ou abra o canal e toque em Seguir.
