language-name = Français

## Labels

topic-internet = internet
topic-hashrate = hashrate
topic-power = électricité
topic-regulation = lois
topic-unrest = troubles
topic-operations = fermes
topic-hardware = matériel
topic-business = entreprises
topic-also-internet = réseau, connexion
topic-also-hashrate = taux de hachage, puissance de calcul
topic-also-power = énergie, électrique
topic-also-regulation = loi, réglementation, règles
topic-also-unrest = manifestations, protestations
topic-also-operations = ferme, exploitation
topic-also-hardware = machines
topic-also-business = sociétés
topic-about-internet = réseaux coupés, ralentis ou revenus : un pays, une région, un fournisseur
topic-about-hashrate = le hashrate du réseau bouge, ou une grande part s’arrête
topic-about-power = pannes, rationnement, délestages, tarifs qui touchent les mineurs
topic-about-regulation = interdictions, licences, taxes, saisies, et leur entrée en vigueur
topic-about-unrest = manifestations, état d’urgence et combats là où on mine
topic-about-operations = fermes et pools : incendies, inondations, pannes, déménagements
topic-about-hardware = machines : rappels, firmware, pénuries, douane
topic-about-business = entreprises : faillites, grosses ventes, fusions de mineurs

severity-1 = ordinaire
severity-2 = important
severity-3 = critique
filter-severity-2 = important ou pire
filter-severity-3 = critique seulement
filter-silent = sans son
filter-role = mentionne { $role }
subscribe-lesser = Les alertes arrivent ici, mais sans graphiques ou sans renvoi aux précédentes : il manque { $missing }.

dimension-internet = Internet
dimension-power = Électricité
dimension-regulation = Lois
dimension-unrest = Troubles

state-internet-down = coupé
state-internet-degraded = perturbé
state-internet-restored = rétabli
state-power-cut = coupée
state-power-curtailed = rationnée
state-power-strained = tendue
state-power-restored = rétablie
state-regulation-banned = interdiction
state-regulation-restricted = restrictions
state-regulation-proposed = projet
state-regulation-eased = assouplissement
state-regulation-dropped = abandonné
state-unrest-active = en cours
state-unrest-calming = en baisse
state-unknown = inconnu
headline-internet-down = { $again ->
    [yes] internet coupé à nouveau
   *[no] internet coupé
}
headline-internet-degraded = { $again ->
    [yes] internet perturbé à nouveau
   *[no] internet perturbé
}
headline-internet-restored = { $partial ->
    [yes] internet revenu en partie ou provisoirement
   *[no] internet rétabli
}
headline-power-cut = { $again ->
    [yes] courant coupé à nouveau
   *[no] courant coupé
}
headline-power-curtailed = { $again ->
    [yes] courant rationné à nouveau
   *[no] courant rationné
}
headline-power-strained = { $again ->
    [yes] réseau électrique tendu à nouveau
   *[no] réseau électrique tendu
}
headline-power-restored = { $partial ->
    [yes] courant revenu en partie ou provisoirement
   *[no] courant rétabli
}
headline-regulation-banned = { $again ->
    [yes] minage interdit à nouveau
   *[no] minage interdit
}
headline-regulation-restricted = { $again ->
    [yes] minage restreint à nouveau
   *[no] minage restreint
}
headline-regulation-proposed = nouvelles règles en projet
headline-regulation-eased = règles assouplies
headline-regulation-dropped = projet abandonné
headline-unrest-active = { $again ->
    [yes] troubles à nouveau
   *[no] troubles
}
headline-unrest-calming = troubles en baisse
state-partial = en partie ou provisoirement : { $state }
state-again = { $state } à nouveau
state-partly-back = { $state }, retour partiel
state-stale = { $state }, aucun signalement récent
state-conflicting = { $state }, les sources se contredisent
dimension-state = { $dimension } : { $state }

state-level = { $state }, { $level }
level-ordinary = { $value } % de la normale
level-change = { $value } %
level-ehs = { $value } EH/s
level-mw = { $value } MW
level-capacity = { $value } % de la capacité

## Times, counts, small words

duration-minutes = { $minutes } min
duration-under-a-day = moins d’un jour
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
duration-days-hours = { $days } j { $hours } h
age-now = à l’instant
age-ago = il y a { $duration }
never = jamais
off = désactivé
on = activé
page = page { $page } sur { $pages }
and-more = et { $count } de plus
all-of-them = tous
quoted = « { $word } »
publishers = { $count ->
    [one] 1 média
   *[other] { $count } médias
}

## Alerts

reason-updated = Mise à jour
reason-resolved = Résolu
reason-corrected = Rectifié
reason-in-force = Aujourd’hui
reason-ended = Terminé
reason-reminder = Demain
severity-was = { $now } (avant : { $was })
title-corrected = { $dimension } : le média est revenu sur son information
title-unconfirmed = { $dimension } : fin signalée, non confirmée
title-denied = { $state }, démenti
title-announced = annoncé le { $at }
measured-against = { $source } indique { $what } ({ $at })
title-after = { $title }, après { $duration }
doubted = Non confirmé : une seconde lecture n’a pas tout retrouvé dans l’article.
publisher-unconfirmed = { $count ->
    [0] Aucun média pour l’instant, non confirmé
   *[other] Un seul média, non confirmé
}
publisher-one = Un seul média{ $cited ->
    [none] {""}
   *[other] , qui cite { $cited }
}
measured-level = { $source } : { $region } à { $value } % de la normale{ $since ->
    [unknown] {""}
   *[other] {" "}depuis { $since }
}{ $reports ->
    [0] , aucun signalement encore
   *[other] {""}
}
measured-headline = { $source } : { $region }, { $said }{ $reports ->
    [0] , aucun signalement encore
   *[other] {""}
}
measured-line = Depuis { $since } · mesuré par { $source }{ $evidence ->
    [none] {""}
   *[other] {" : "}{ $evidence }
}
over-below = Terminé le { $at }, voir les messages plus bas.
late-note = En retard : cela date d’{ $age } et n’a pas pu arriver plus tôt.
unmuted-note = C’était en sourdine jusqu’ici : { $age }.
late-incident = Maintenant : { $region }, { $dimension } : { $state }, au { $at }.
late-story = Maintenant : { $headline } ({ $at }).
digest-budget = { $count ->
    [one] 1 alerte de plus, groupée
   *[other] { $count } alertes de plus, groupées
}
digest-quiet-hours = { $count ->
    [one] 1 alerte des heures calmes
   *[other] { $count } alertes des heures calmes
}
digest-first-sight = { $count ->
    [one] Déjà en cours quand Hashwire a regardé pour la première fois
   *[other] Déjà en cours quand Hashwire a regardé pour la première fois : { $count }
}
rate-headline-slide = { $source } : hashrate de la dernière semaine { $percent } % par rapport à la meilleure des six dernières, maintenant { $value } EH/s
rate-headline-blocks = { $source } : blocs des dernières { $hours } h { $percent } % par rapport au rythme de la semaine, { $sigmas } sigma
rate-headline-recovered = { $source } : hashrate revenu à { $value } EH/s sur 3 jours, { $percent } % par rapport à avant la chute
drop-pools = Pools qui trouvent bien moins de blocs : { $pools }
rate-headline-drop = { $source } : hashrate { $percent } % par rapport à sa tendance sur { $hours } h, { $sigmas } sigma : le hasard ne l’explique pas
dead-title = Sources qui ne répondent plus
silent-title = Sources qui répondent sans rien de nouveau
silent-text = Elles répondent, mais leurs entrées ont disparu ou rien de neuf n’est paru depuis bien plus longtemps que d’habitude : { $feeds }. Ce qu’elles sont seules à couvrir manquera.
dead-text = Sans réponse depuis 24 heures : { $feeds }. Ce qu’elles sont seules à couvrir manquera.
machine-translated = (traduction automatique ; les liens mènent à l’original)
signal-fails-title = Une mesure est en panne
signal-fails-text = { $signals } indique zéro dans trop de pays à la fois : la panne vient d’elle. Elle ne compte plus tant qu’elle ne remarche pas.
blind-title = Aucune source ne répond
blind-text = Tant que les sources ne reviennent pas, aucune alerte ne veut pas dire aucune nouvelle. Hashwire préviendra quand elles répondront.
back-title = Les sources répondent à nouveau
back-text = { $known ->
    [0] Les sources répondent à nouveau. Voici ce qui s’est passé entre-temps.
   *[other] Les sources répondent à nouveau, après { $lasted }. Voici ce qui s’est passé entre-temps.
}
notice-forbidden-title = Je ne peux pas publier
notice-forbidden = Je ne peux pas publier ici : { $place }. { $named ->
    [0] Il me manque le droit d’y écrire.
   *[other] Il me manque ces droits : { $permissions }.
} Donnez-les-moi et je reprends tout seul. Rien ne se perd entre-temps ({ $waiting ->
    [one] 1 alerte en attente
   *[other] { $waiting } alertes en attente
}).
notice-rejected-title = Une alerte a été refusée
notice-rejected = Une alerte n’a pas pu être publiée et ne sera pas retentée, destination : { $place }{ $why ->
    [none] .
   *[other] {" "}({ $why }).
} Les autres continuent. /why avec son lien, ou /latest, montre ce que c’était.
notice-gone-title = Le canal n’existe plus
place-chat = ce chat
place-topic = le sujet { $topic }
place-elsewhere = le chat que vous avez abonné
notice-gone = Destination injoignable : { $place }. Supprimée, ou on m’en a retiré ; ses abonnements sont fermés. Si elle revient, tapez-y /subscribe.

## Buttons

button-answered-aside = La réponse est dans notre chat privé.
error-outdated-button = Ce bouton vient d’une ancienne version et ne marche plus. Tapez { $command } pour voir ce qui marche.
inline-open = Demander à Hashwire
inline-none = Lieu introuvable : demandez à Hashwire ce qu’il connaît
button-nothing-new = Rien de nouveau.
button-nothing-new-since = Rien de nouveau depuis { $at }.
button-again = Réessayer
button-forget = Tout effacer
button-help = Aide
button-mute = Couper 24 h
button-mutes = Voir les sourdines
button-refresh = Actualiser
button-sources = Sources
button-status = État
button-subscribe = S’abonner ici
button-subscriptions = Voir les abonnements
button-window = Graphique { $window }
button-undo = Annuler
button-undo-number = Annuler { $number }
button-undo-named = Annuler « { $name } »
button-feedback = Voir les retours
button-unmute = Réactiver
button-unmute-number = Réactiver { $number }
button-unmute-named = Réactiver { $name }
button-unsubscribe = Arrêter { $number }
button-why = Pourquoi ?
button-why-number = Pourquoi { $number }
button-wrong = Erreur

## Status

status-headline = { $region } · { $state }
status-headline-part = { $region } · { $part } : { $state }
status-stale-title = { $region } · dernier état connu : { $state }, aucun signalement récent
status-unknown-title = { $region } · rien de signalé
status-unstated-title = { $region } · des signalements, rien de précis
status-nothing = Rien n’a été signalé d’ici en { $days } jours. Ce n’est pas la même chose que « normal »{ $sources ->
    [0] .
    [1] {" : "}{ $covering ->
        [0] notre seule source n’en a pas parlé pendant ce temps.
       *[other] notre seule source en a parlé pendant ce temps.
    }
   *[other] {" : "}{ $covering ->
        [0] aucune de nos { $sources } sources n’en a parlé pendant ce temps.
        [one] 1 de nos { $sources } sources en a parlé pendant ce temps.
       *[other] { $covering } de nos { $sources } sources en ont parlé pendant ce temps.
    }
}
status-unstated = Les signalements ci-dessous ne disent rien de précis sur internet, l’électricité, les lois ou des troubles ici. Ce n’est pas la même chose que « normal ».
status-parts = Dans ses parties : { $parts }
status-as-of = Au { $at }
status-everywhere-title = { $count ->
    [one] Il se passe quelque chose dans 1 région
   *[other] Il se passe quelque chose dans { $count } régions
}
status-quiet-title = Rien de grave n’est connu nulle part
status-quiet = Aucune source ne signale, sur les { $days } derniers jours, quelque chose d’encore ouvert. C’est ce que l’on sait, pas que tout est normal. /sources montre qui répond.
dimension-no-reports = rien de signalé en { $days } jours
dimension-unstated = rien de précis, mais { $count ->
    [one] 1 sujet en parle
   *[other] { $count } sujets en parlent
}, le dernier { $age }
dimension-began = depuis le { $since }
dimension-state-since = { $state } depuis le { $since }
dimension-since = depuis le { $since } ({ $duration })
dimension-when = { $since } (il y a { $duration })
measured-ordinary = rien d’inhabituel
dimension-inherited = tout le pays : { $country }
basis-reported = { $count ->
    [one] un seul média, non confirmé, { $age }
   *[other] { $count } médias, le dernier { $age }
}
basis-ended = un seul média, { $age }
basis-agree = { $count ->
    [one] un média, { $age }, confirmé par la mesure
   *[other] { $count } médias, le dernier { $age }, confirmé par la mesure
}
basis-measured = mesuré, aucun signalement récent
basis-worse = mesuré, pire que signalé
basis-stale = dernier signalement { $age }
told-reported = signalé
told-before = avant
told-denied = démenti
told-also = aussi
told-over = terminé
trouble-announced = annoncé : { $state }
trouble-from = à partir du { $since }
until-date = jusqu’au { $until }
ended-by-term = terme atteint le { $until }
daily = chaque jour
ended-measured = a duré du { $since } au { $until }, d’après la mesure
daily-from = chaque jour dès { $from } UTC
daily-hours = chaque jour { $from }-{ $until } UTC
where-part = en partie
where-share = environ { $percent } %
where-regions = dans : { $regions }
who-mobile = mobile seulement
who-fixed = fixe seulement
who-provider = un fournisseur
who-miners = mineurs
who-industry = industrie
who-households = foyers
basis-unconfirmed-end = fin signalée par un seul média, non confirmée
dimension-nothing-now = rien de connu pour l’instant, dernier signalement { $age }
told-measured = mesuré
claim = { $count ->
    [one] { $what } ({ $first }, { $at })
   *[other] { $what } ({ $count } médias, le dernier { $first }, { $at })
}
claim-cited = { $count ->
    [one] { $what } ({ $cited }, via { $first }, { $at })
   *[other] { $what } ({ $cited }, via { $count } médias, le dernier { $first }, { $at })
}
measured-normal = { $source } { $value } % de la normale{ $detail ->
    [none] {""}
   *[other] {" : "}{ $detail }
} ({ $at })
measured-alone = { $source } une mesure basse, les autres normales : { $detail } ({ $at })
measured-state = { $source } { $what } ({ $at })
measured-detail = { $source } { $what } : { $detail } ({ $at })
measured-pending = { $source } : question posée, la réponse arrive
measured-not-covered = { $source } ne mesure pas cette région
measured-silent = { $source } : sans réponse depuis { $since }
data-from = Données : { $sources }
field-farm = Votre ferme
farm-report = { $farm } signale : { $said } · depuis { $since }{ $isOver ->
    [yes] , terminé { $until }
   *[no] {" "}({ $age })
}
field-hash-rate = Hashrate
field-share = Part
field-reports = Signalements
field-difficulty = Difficulté
field-adjustment = Prochain ajustement
hash-rate-line = { $value } EH/s ± { $sigma } % sur { $hours } h jusqu’au { $at } ({ $source })
hash-rate-second = { $source } pour le même jour : { $value } EH/s ({ $difference } %)
hash-rate-not-comparable = { $source } pour le même jour : { $value } EH/s, non comparable
hash-rate-against-yesterday = { $percent } % par rapport à la veille ({ $sigmas } sigma)
hash-rate-against-last-week = semaine { $percent } % par rapport à la précédente ({ $sigmas } sigma)
hash-rate-against-record = { $percent } % par rapport à la semaine record au { $at } ({ $sigmas } sigma)
hash-rate-week = { $value } EH/s ± { $sigma } % sur 7 jours
hash-rate-not-visible = pas encore visible : ces { $hours } h ont commencé avant la coupure
hash-rate-change = { $percent } % par rapport à la tendance, { $sigmas } sigma
hash-rate-reported = signalé : « { $sentence } » ({ $source }, { $at })
hash-rate-noise = dans le bruit
hash-rate-unknown = inconnu : aucune source n’a de hashrate des derniers jours
hash-rate-meaning = Les blocs tombent au hasard, donc toute estimation a sa marge : seuls des écarts de 3 sigma ou plus veulent dire quelque chose.
difficulty = { $value } T ({ $source }), réglée pour { $implied } EH/s
adjustment = { $percent } % attendu vers le { $at }
epoch-passed = { $percent } % de la période écoulés
share-line = { $percent } % ({ $source }, { $month })
share-old = trop ancien pour dire ce qui est exposé aujourd’hui
share-exposed = {" "}→ { $least }-{ $most } EH/s exposés
history-title = { $region } · historique
history-none = Aucun incident connu ici. Ce n’est pas la même chose que « rien ne s’est passé » : on ne voit que ce que nos sources signalent.
history-open = incident, { $duration } jusqu’ici
history-earlier = { $count ->
    [one] 1 changement antérieur n’est pas montré
   *[other] { $count } changements antérieurs ne sont pas montrés
}
history-lasted = { $state } pendant { $duration }
history-lasting = { $state }, { $duration } jusqu’ici
history-closed = incident, a duré { $duration }

## Why, test

field-title = titre
field-lead = premier paragraphe
field-body = texte
matched = Correspond à : { $parts }
matched-part = { $claim } (« { $quote } », { $where })
matched-nothing = Correspond à : rien.
claim-relevant = concerne les mineurs
claim-not-relevant = ne concerne pas les mineurs
claim-doubted = une seconde lecture ne le confirme pas
claim-refuted = une seconde lecture le dément
why-told = Signalé ici
why-not-told = Pas signalé ici
why-irrelevant = Personne n’est prévenu : cela ne parle pas de ce qui peut arrêter un mineur.
why-nobody = Aucun abonnement d’ici ne le demande. /subscriptions montre ce qui a été demandé.
why-about = { $name } : ce qui est arrivé ici, et pourquoi
why-about-none = Mes sources n’ont rien signalé à ce sujet ces { $days } derniers jours, il n’y avait donc rien à envoyer ici. Cela ne veut pas dire qu’il ne s’est rien passé.
why-story = { $count ->
    [one] Le sujet a 1 média : { $publishers }
   *[other] Le sujet a { $count } médias : { $publishers }
}
verdict-sent = { $filter } · signalé le { $at } : { $reason }
verdict-waiting = { $filter } · en attente depuis le { $at } : { $reason }
verdict-stopped = { $filter } · arrêté le { $at } : { $reason }
verdict-would-tell = { $filter } · serait signalé : { $reason }
verdict-would-stop = { $filter } · ne serait pas signalé : { $reason }
because-taught = un administrateur d’ici a jugé erronées des nouvelles comme celle-ci.
lesson = { $words ->
    [none] Cette alerte a été jugée « { $kind } » ici le { $at }.
   *[other] Comme « { $headline } », jugé « { $kind } » le { $at }. En commun : { $words }.
} /feedback l’annule.
because-muted = « { $name } » est en sourdine ici. /unmute le rétablit.
because-severity = moins grave que demandé.
because-no-region = cela ne concerne aucune des régions auxquelles vous êtes abonné.
because-regions = autre région.
because-topics = autre thème.
because-excluded-regions = cela s’est passé seulement là d’où rien n’est voulu.
because-excluded-topics = cela ne parle que de ce qui n’est pas voulu.
because-before-subscription = signalé avant le début de cet abonnement.
because-words = aucun des mots n’y est.
because-excluded-words = un mot exclu y est.
because-closed = l’abonnement est fermé.
because-nothing-new = rien de nouveau.
because-merged = intégré à un autre message.
because-never-told-here = ce que cela complète n’a jamais été signalé ici.
because-told-in-a-digest = déjà signalé, dans un récapitulatif.
because-cannot-edit = cela n’ajoutait qu’un média, et les messages ne se modifient pas ici.
because-quiet-hours = arrivé pendant les heures calmes ; ce sera dans le récapitulatif à leur fin.
because-budget = beaucoup d’alertes à la fois ; ce sera dans le prochain récapitulatif.
because-digest = dans un récapitulatif.
because-first = premier signalement du sujet.
because-escalated = c’est devenu plus grave.
because-updated = il y avait du nouveau.
because-resolved = c’est résolu.
because-corrected = un média a rectifié son information.
because-publisher = un média de plus.
because-in-force = ce qui était annoncé a commencé.
because-ended = le terme est passé.
because-reminder = cela commence demain.
because-retold = cela ne parle que du passé.
because-over-before-told = c’était fini avant que quoi que ce soit soit signalé ici.
because-rate-limited = la plateforme a demandé d’attendre.
because-unavailable = la plateforme était injoignable ; nouvel essai prévu.
because-rejected = la plateforme a refusé le message.
because-rejected-why = refusé pour de bon : { $why }.
because-could-not-be-made = le message n’a pas pu être composé, c’est une erreur de ma part.
because-forbidden = le droit de publier manquait.
because-gone = l’endroit n’existe plus.
because-not-relevant = cela ne parle pas de ce qui peut arrêter un mineur.
because-already-known = c’était là avant le premier regard de Hashwire, et arrive dans un récapitulatif.
because-first-sight = la source était nouvelle : de ce qu’elle contenait, seul le critique de moins de 3 heures est signalé.
because-undated = sans date, donc pas une nouvelle.
because-too-old = cela avait plus de 48 heures quand on l’a vu.
because-unsubscribed = l’abonnement s’est arrêté avant l’envoi.
because-expired = c’est plus ancien que ce qui est gardé.
because-could-not-be-sent = l’envoi a échoué ; nouvel essai prévu.
because-on-its-way = c’est en route.
because-moved = le chat a déménagé.
test-relevant = Ce serait une alerte
test-irrelevant = Ce ne serait pas une alerte

## Commands: descriptions (at most 100 characters)

command-start = Ce que fait Hashwire, un exemple et la suite
command-status = Ce que l’on sait d’une région, avec sources et âge ; sans région : partout
command-latest = Les derniers sujets, aussi d’une région ou d’un thème
command-subscribe = Recevoir les alertes ici : régions, thèmes, mots, gravité minimale
command-unsubscribe = Arrêter des alertes demandées
command-subscriptions = Ce qui a été demandé ici, et où cela arrive
command-mute = Mettre en sourdine un thème, une région, un mot ou un média pour un temps
command-unmute = Lever une sourdine
command-mutes = Ce qui est en sourdine ici, et jusqu’à quand
command-why = Pourquoi un sujet a été signalé ici, ou non
command-wrong = Dire ce qui cloche dans une alerte : les semblables seront traitées ainsi ici
command-feedback = Ce qui a été jugé erroné ici, et comment l’annuler
command-test = À quoi correspond un texte ou une page, et qui serait prévenu ici
command-history = Ce qui s’est passé dans une région : chaque changement, sa source, sa durée
command-hashrate = Le hashrate du réseau, avec sa marge d’erreur
command-topics = Les thèmes qui existent
command-regions = Comment nommer les lieux, et où il se passe quelque chose
command-sources = Quelles sources répondent, lesquelles non, depuis quand
command-settings = { $platform ->
    [discord] Langue, fuseau horaire, heures calmes et rôle à mentionner ; fils
    [telegram] Langue, fuseau horaire et heures calmes ; épingles, hashtags, aperçus
   *[other] Langue, fuseau horaire et heures calmes
}
command-help = Toutes les commandes, ou une avec ses options et un exemple
command-forget = Effacer toutes les données gardées sur ce { $place ->
    [server] serveur
   *[other] chat
}
command-replay = Rejouer un événement enregistré tel qu’un canal l’aurait vu

## Names of the commands on Discord, beside the English ones: one word in lower case, at most 32 characters

name-start = démarrer
name-status = état
name-latest = actualités
name-subscribe = abonner
name-unsubscribe = désabonner
name-subscriptions = abonnements
name-mute = sourdine
name-unmute = réactiver
name-mutes = sourdines
name-why = pourquoi
name-wrong = erreur
name-feedback = retours
name-test = tester
name-history = historique
name-hashrate = hashrate
name-topics = thèmes
name-regions = régions
name-sources = sources
name-settings = réglages
name-help = aide
name-forget = effacer

## Names of the options on Discord, beside the English ones: one word in lower case, at most 32 characters

option-name-region = région
option-name-window = période
option-name-about = à_propos
option-name-page = page
option-name-regions = régions
option-name-topics = thèmes
option-name-words = mots
option-name-severity = gravité
option-name-channel = canal
option-name-role = rôle
option-name-silent = sans_son
option-name-which = lequel
option-name-what = quoi
option-name-duration = durée
option-name-except-critical = sauf_critique
option-name-link = lien
option-name-undo = annuler
option-name-text = texte
option-name-country = pays
option-name-language = langue
option-name-time-zone = fuseau_horaire
option-name-quiet-hours = heures_calmes
option-name-mention-from = mentionner_dès
option-name-operator = opérateur
option-name-threads = fils
option-name-command = commande
option-name-confirm = confirmer
option-name-digest = récapitulatif
option-name-sound = son
option-name-length = longueur
option-name-feed = flux
option-name-all = tout
option-name-file = fichier

## Options and examples

option-status-region = Pays, province ou État, dans toute langue ; sans cela : partout
option-latest-about = Une région, un thème, ou un de chaque séparés par une virgule
option-regions-country = Un pays, pour voir ses parties
option-status-window = Période du graphique : 48h ou 30d
option-subscribe-regions = Pays, provinces, États, avec virgules, -nom exclut ; sans cela : partout
option-subscribe-topics = Thèmes avec virgules, -nom exclut ; sans cela : tous
option-subscribe-words = Mots qui doivent y être, "entre guillemets" pour une suite, -mot exclut
option-subscribe-severity = Gravité minimale : ordinaire, important ou critique
option-subscribe-channel = Où vont les alertes ; sans cela : ici
option-subscribe-role = Rôle à prévenir de ces alertes
option-subscribe-silent = Ces alertes arrivent sans son
option-unsubscribe-which = Quel abonnement, ou "all"
option-mute-what = Un thème, une région, un mot ou un média
option-mute-duration = Combien de temps : 1h30m, 7d, une semaine, jusqu’à 18:00 ; sans cela : jusqu’à réactivation
option-mute-except-critical = Le critique passe quand même
option-unmute-what = Ce qu’il faut entendre à nouveau, ou "all"
option-why-link = Lien de l’article
option-wrong-link = Lien de l’article, ou répondez à l’alerte
option-wrong-what = Pas du minage, mauvais lieu, mauvais état, déjà dit ou publicité
option-feedback-undo = Numéro dans la liste, ou "all"
option-test-text = Un titre, un texte ou un lien
option-history-region = Pays, province ou État, dans toute langue
option-settings-language = Langue dans laquelle Hashwire parle ici
option-settings-time-zone = Une ville, ou UTC+1 ; pour les heures affichées et les heures calmes
option-settings-quiet-hours = Par exemple 22:00-07:00 ; seul le critique passe ; ou "off"
option-settings-role = Rôle à mentionner
option-settings-mention-from = À partir de quelle gravité mentionner le rôle ; ou "off"
option-settings-channel = Pour ce canal seulement : sa langue, ses heures, son rôle, ses fils
option-settings-operator = Rôle qui peut appuyer ici sur tous les boutons
option-settings-threads = Un fil à part pour chaque incident
option-settings-pin = Épingler les alertes critiques jusqu’à leur fin
option-settings-hashtags = Hashtags à la fin des alertes, comme #Kazakhstan #internet
option-settings-preview = Montrer un aperçu de la page du média
option-page = Quelle page de la liste
option-help-command = Nom d’une commande
option-forget-confirm = Oui, effacer
option-replay-recording = Nom de l’enregistrement

example-start = /start
example-status = /status kazakhstan
example-latest = /latest kazakhstan électricité
example-subscribe = /subscribe kazakhstan, texas électricité "refroidissement par immersion" -arnaque important
example-unsubscribe = /unsubscribe all
example-subscriptions = /subscriptions
example-mute = /mute lois 7d except_critical
example-unmute = /unmute lois
example-mutes = /mutes
example-why = /why https://example.org/article
example-wrong = /wrong publicité https://example.org/article
example-feedback = /feedback
example-test = /test Le rationnement de l’électricité frappe les mineurs au Kazakhstan
example-history = /history kazakhstan
example-hashrate = /hashrate
example-topics = /topics
example-regions = /regions kazakhstan
example-sources = /sources
example-settings = /settings language:fr time_zone:Europe/Paris quiet_hours:22:00-07:00
example-help = /help subscribe
example-forget = /forget
example-replay = /replay january-2022

choice-24h = 24 heures
choice-7d = 7 jours
choice-30d = 30 jours
choice-with-words = Seulement avec { $words }
choice-without-words = Sans { $words }
choice-forever = jusqu’à réactivation

## Answers

about-bot = Hashwire prévient les mineurs de bitcoin quand internet ou le courant est coupé dans leur région, ou que la loi change : avec la source et le degré de certitude. Appuyez sur Démarrer ou demandez tout de suite : /status kazakhstan. Dans un groupe ou un canal, il prévient tout le monde.
about-bot-short = Prévient les mineurs de bitcoin des coupures d’internet, de courant et des nouvelles lois, sources à l’appui.
# Behind "Watching", beside the bot's name on Discord.
presence = { $sources ->
    [0] aucune source : aucune ne répond
    [one] une source
   *[other] { $sources } sources
}, { $places ->
    [0] aucun lieu touché
    [one] un lieu touché
   *[other] { $places } lieux touchés
}
start-title = Hashwire surveille ce qui peut arrêter un mineur
start-what = Quand internet, le courant ou la loi posent problème dans une région, il vous le dit une fois : les faits, les sources et le degré de certitude. Il modifie le message quand d’autres médias confirment, et y répond quand c’est fini.
start-example = Par exemple : « CRITIQUE · Kazakhstan · internet : internet coupé dans tout le Kazakhstan, mineurs hors ligne. Connectivité à 5 % de la normale, selon NetBlocks. 3 médias. »
start-next = Ensuite : /subscribe montre ici le choix, { $platform ->
    [discord] /subscribe regions:all
   *[other] /subscribe all
} prend tout. /status { $platform ->
    [discord] region:kazakhstan
   *[other] kazakhstan
} répond tout de suite.
note-every-topic = /{ $command } montre tous les thèmes d’un lieu à la fois, dont { $topics }.
note-unread = Laissé de côté dans cette réponse : « { $value } ». /help montre ce que l’on peut demander.
note-widened = Je lis « { $value } » comme { $place }, le lieu entier.
add-to-channel = Ajouter à un canal
add-to-group = Ajouter à un groupe
added-to = Je peux y publier maintenant. Les boutons ci-dessous sont pour ce chat. Tapées ici, les commandes le nomment d’abord : /subscribe { $chat } kazakhstan
chat-absent = Soit je ne suis pas dans { $chat }, soit vous n’en êtes pas administrateur. Ajoutez-moi avec le droit de publier, puis réessayez.
away-title = J’étais absent
away = { $count ->
    [one] Ceci est arrivé en mon absence, et il est trop tard pour y répondre
   *[other] Ces { $count } messages sont arrivés en mon absence, et il est trop tard pour y répondre
}. Redites-le si cela vous intéresse encore :
add-to-server = Ajouter Hashwire au serveur
server-absent = Seules les commandes ont été ajoutées à ce serveur : je peux répondre, mais pas publier d’alertes. Ajoutez-moi avec ce lien, puis réessayez.
note-ignored = /{ $command } ne prend rien ensuite, donc « { $value } » n’a rien changé.
ask-words = Compris : { $understood }. Je ne connais { $words } ni comme lieu, ni comme thème, ni comme gravité.{ $near ->
    [0] {""}
   *[other] {" "}Vouliez-vous dire l’un de ceux-ci ?
} Une alerte doit-elle le contenir comme mot ? Entre guillemets, c’est compris d’emblée.
ask-words-alone = Je ne connais { $words } ni comme lieu, ni comme thème, ni comme gravité.{ $near ->
    [0] {""}
   *[other] {" "}Vouliez-vous dire l’un de ceux-ci ?
} Comme mot, seuls les textes qui le contiennent viendraient. Entre guillemets, c’est compris d’emblée.
ask-value = Que mettre pour { $option } ? /help { $command } montre ce qu’on peut mettre.
ask-option = /{ $command } en a besoin. Par exemple : { $example }
ask-choose = Appuyez sur un bouton, ou écrivez-le : { $example }
ask-which-told = Ce message disait plusieurs choses. Laquelle ?
subscribe-ask-title = Que doit-il arriver ici ?
subscribe-menu-regions = Plusieurs lieux
subscribe-menu-topics = Plusieurs thèmes
subscribe-ask = Un appui abonne cet endroit ; on peut ajouter ensuite. Pour un choix plus fin, écrivez : { $platform ->
    [discord] /subscribe regions:kazakhstan topics:électricité severity:important
   *[other] /subscribe kazakhstan électricité important
}
subscribe-done = Abonné
subscribe-where = Les alertes arrivent dans { $where }.
webhook-signed = Les requêtes sont signées avec { $secret } : gardez-le secret, votre programme en a besoin pour les vérifier (standardwebhooks.com). Pour arrêter, /unsubscribe avec la même adresse.
subscriptions-webhooks = Des alertes partent aussi vers { $names }. /subscriptions avec l’adresse montre lesquelles.
subscribe-changed = Abonnement modifié
subscribe-known = Déjà abonné
subscribe-again-done = { $count ->
    [one] 1 abonnement continue
   *[other] { $count } abonnements continuent
}
subscribe-again-left = { $count ->
    [one] 1 reste fermé : je ne peux toujours pas publier là où il arrive.
   *[other] { $count } restent fermés : je ne peux toujours pas publier là où ils arrivent.
}
button-subscribe-again = { $count ->
    [one] Reprendre 1 abonnement
   *[other] Reprendre { $count } abonnements
}
subscribe-missing-title = Je ne peux pas encore y publier
subscribe-missing = Il manque : { $missing }. Donnez-le à Hashwire, puis réessayez. Rien n’est abonné pour l’instant.
subscribe-no-example = { $seen ->
    [0] Rien n’a été signalé ces { $days } derniers jours, donc rien ne serait arrivé.
   *[other] Rien ne serait arrivé ces { $days } derniers jours.
}
subscribe-examples = { $count ->
    [one] Voici ce qui serait arrivé ces { $days } derniers jours :
   *[other] { $count } sujets seraient arrivés ces { $days } derniers jours, les plus récents :
}
subscribe-missed = { $count ->
    [one] 1 laissé de côté : { $reason }
   *[other] { $count } laissés de côté : { $reason }
}
subscribe-next = Trop ? /mute met un thème en sourdine pour un temps. Le critique se reconnaît toujours au premier mot.
filter-everything = tout
filter-without = sans { $words }
ask-which-subscription = Lequel ? Il y en a plusieurs.
unsubscribe-done = { $count ->
    [one] L’abonnement est arrêté
   *[other] { $count } abonnements sont arrêtés
}
subscriptions-title = { $count ->
    [one] 1 abonnement
   *[other] { $count } abonnements
}
subscriptions-none-title = Aucun abonnement
subscriptions-none = Rien n’est signalé ici pour l’instant. /subscribe commence : tout, ou les régions et thèmes que vous nommez.
subscription-here = ici
subscription-at = dans { $where }
subscription-paused = en pause, il y manque : { $reason }
subscription-closed = fermé, l’endroit avait disparu
mute-done = En sourdine : { $name } ({ $kind ->
    [topic-in] thème dans une région
    [topic] thème
    [region] région
    [word] mot
    [publisher] média
   *[incident] incident
})
mute-kind-topic-in = thème dans une région
mute-kind-topic = thème
mute-kind-region = région
mute-kind-word = mot
mute-kind-publisher = média
mute-kind-incident = incident
this-incident = cet incident
topic-in-region = { $region } · { $topic }
mute-done-several = En sourdine : { $names }
mute-silenced = { $of ->
    [0] Rien de ce qui est abonné ici n’est venu ces { $days } derniers jours, donc il n’y avait rien à couper.
    [1] Cela { $count ->
        [0] n’aurait pas coupé
       *[other] aurait coupé
    } le seul sujet abonné ici ces { $days } derniers jours.
   *[other] Cela aurait coupé { $count } sur { $of } sujets abonnés ici ces { $days } derniers jours.
}
mute-scope = Vaut pour tout ce { $place ->
    [server] serveur
    [terminal] terminal
   *[other] chat
}, pas pour d’autres.
mute-forever = jusqu’à réactivation
mute-until = jusqu’au { $until }
mute-except-critical = le critique passe quand même
mutes-title = { $count ->
    [one] 1 sourdine
   *[other] { $count } sourdines
}
mutes-none-title = Rien en sourdine
mutes-none = Toutes les alertes abonnées arrivent. /mute met en sourdine un thème, une région, un mot ou un média.
unmute-done = Réactivé : { $names }
unmute-next = Ce qui se passe désormais est à nouveau signalé.{ $following ->
    [0] {""}
    [one] {" "}Suit 1 alerte mise en sourdine et toujours vraie.
   *[other] {" "}Suivent { $following } alertes mises en sourdine et toujours vraies.
}
latest-title = Derniers sujets
latest-none-title = Aucun sujet
latest-none = Rien n’a été signalé en { $days } jours. C’est ce que disent nos sources, pas que rien ne s’est passé.
topics-title = Thèmes
topics-next = { $platform ->
    [discord] Pour en recevoir un : /subscribe topics:électricité. Pour en couper un : /mute what:électricité duration:7d.
   *[other] Pour en recevoir un : /subscribe électricité. Pour en couper un : /mute électricité 7d.
}
regions-title = { $count } pays et territoires, { $parts } provinces et États
regions-how = Nommez un lieu dans toute langue ou par son code : kazakhstan, Казахстан, kz, texas, us-tx. Un pays comprend ses parties.
regions-busy = Il se passe quelque chose ici : { $regions }. Voir /status.
regions-next = { $platform ->
    [discord] /regions country:kazakhstan
   *[other] /regions kazakhstan
} liste les parties d’un pays.
regions-of = { $region } ({ $code }) et ses parties
regions-no-parts = Connu seulement en entier.
sources-title = { $answering ->
    [one] { $answering } source sur { $sources } répond
   *[other] { $answering } sources sur { $sources } répondent
}
sources-last-good = Dernière bonne réponse : { $age }.
sources-no-answer = Aucune source n’a encore répondu.
sources-model = Le modèle : { $requestsToday } requêtes aujourd’hui, { $inputTokens } tokens lus et { $outputTokens } écrits depuis le démarrage ; phrases des médias à la place : { $fallbacks }.
sources-counts = { $failing ->
    [0] Aucune en panne
   *[other] { $failing } en panne
}{ $waiting ->
    [0] .
   *[other] , encore à interroger : { $waiting }.
}
source-failing = { $failures ->
    [one] un échec
   *[other] { $failures } échecs
}, dernière bonne réponse : { $last } · { $error }
source-dead = tenue pour morte : { $failures } échecs de suite, dernière bonne réponse : { $last } · { $error }
fault-http = HTTP { $detail }
fault-no-host = ce serveur n’existe pas
fault-name-server = le serveur de noms ne répond pas
fault-refused = connexion refusée
fault-broken-off = connexion interrompue
fault-no-connection = pas de connexion à temps
fault-no-route = serveur injoignable
fault-unreachable = injoignable ({ $detail })
fault-certificate-expired = son certificat a expiré
fault-certificate-self-signed = son certificat est auto-signé
fault-certificate-unverified = son certificat ne peut pas être vérifié
fault-certificate-other-host = son certificat est celui d’un autre serveur
fault-timeout = pas de réponse complète en { $detail } s
fault-redirect-address = redirige vers ce qui n’est pas une adresse web
fault-redirect-robots = redirige là où robots.txt l’interdit
fault-redirects = plus de { $detail } redirections
fault-private = { $detail } est une adresse privée ou spéciale
fault-entries = ses entrées sont illisibles
fault-nested = imbriqué sur plus de { $detail } éléments
fault-no-feed = un document <{ $detail }>, pas un flux
fault-no-xml = pas un document XML
fault-no-json = la réponse n’est pas du JSON
fault-too-long = la réponse est trop longue
fault-shape = la réponse n’a pas la forme attendue
fault-unreadable = illisible : « { $detail } »
fault-says = indique « { $detail } »
fault-slow = n’a pas pu être lu en { $detail } s
source-emptied = répond, mais ses entrées ont disparu ; dernières nouvelles : { $age }
source-old = répond, mais rien de neuf depuis trop longtemps ; dernières nouvelles : { $age }
source-undated = les dates de ses entrées sont illisibles : elles comptent dès leur apparition ; dernières nouvelles : { $age }
sources-advice = D’ici leur retour, ce qu’elles sont seules à publier manque ici : les liens mènent à leurs pages. La plupart des pannes passent d’elles-mêmes. Une source morte ou muette depuis des jours a souvent déménagé : l’exploitant de Hashwire peut le vérifier avec feeds:check.
sources-next-try = Prochain essai dans { $wait }.
settings-title = Réglages de ce { $place ->
    [server] serveur
    [terminal] terminal
   *[other] chat
}
settings-changed = Réglages modifiés
settings-how = Changez-en un en le nommant : /settings quiet_hours:22:00-07:00, ou coupez-le : /settings quiet_hours:off.
field-language = Langue
field-time-zone = Fuseau horaire
field-quiet-hours = Heures calmes
field-mention = Mentionner un rôle
field-operator = Rôle qui peut appuyer sur tous les boutons
field-channel = Canal
field-threads = Un fil par incident
field-pin = Épingler les alertes critiques
field-hashtags = Hashtags
field-preview = Aperçu des liens
field-own-settings = Canaux avec leurs propres réglages
button-switch-on = { $what } : activer
button-switch-off = { $what } : désactiver
button-same-as-server = Comme le serveur
button-no-operator = Retirer le rôle pour les boutons
settings-operator = Ceux qui ont ce rôle peuvent appuyer ici sur tous les boutons. Pour qu’ils puissent aussi taper les commandes, autorisez le rôle dans Paramètres du serveur > Intégrations.
settings-missing = Il manque ici une permission pour cela : { $missing }. Donnez-la, et cela marchera dès la prochaine alerte.
mention-from = { $role }, à partir de « { $severity } »
help-title = Commandes
help-manager = { $platform ->
    [telegram] (administrateurs)
   *[other] (administrateurs)
}
help-manager-only = { $platform ->
    [discord] Réservée à ceux qui peuvent gérer le serveur.
    [telegram] Réservée aux administrateurs du chat.
   *[other] Réservée aux administrateurs.
}
help-required = (obligatoire)
help-example = Exemple :
help-next = { $platform ->
    [discord] /help command:subscribe en explique une avec un exemple.
   *[other] /help subscribe en explique une avec un exemple.
}
forget-ask-title = Tout effacer de ce { $place ->
    [server] serveur
    [terminal] terminal
   *[other] chat
} ?
forget-ask = Abonnements, sourdines, réglages et le journal de ce qui a été signalé ici disparaissent pour de bon. Les alertes s’arrêtent. C’est irréversible.
forget-done-title = Effacé
forget-done = { $count ->
    [one] 1 enregistrement effacé.
   *[other] { $count } enregistrements effacés.
} Rien n’est gardé sur ce { $place ->
    [server] serveur
    [terminal] terminal
   *[other] chat
}.
replay-done-title = L’enregistrement est fini
replay-done = Du { $from } au { $until } : { $reports ->
    [one] 1 signalement
   *[other] { $reports } signalements
} de { $publishers ->
    [one] 1 média
   *[other] { $publishers } médias
}. Un canal aurait reçu { $alerts ->
    [one] 1 nouveau message
   *[other] { $alerts } nouveaux messages
}, { $answers ->
    [one] 1 réponse à un précédent
   *[other] { $answers } réponses à des précédents
} et { $edits ->
    [one] 1 modification silencieuse
   *[other] { $edits } modifications silencieuses
}. Signalements sans rien de nouveau : { $silent }.
replay-next = /status kazakhstan montre toujours le présent.
replay-alert = { $at } · nouveau message
replay-edit = { $at } · modifie un message précédent
replay-answer = { $at } · répond à un message précédent
replay-asked = { $at } · quelqu’un tape { $command }

## Mistakes

error-title = Cela n’a pas marché
error-unexpected-title = Quelque chose a cassé ici
error-unexpected = Ce n’est pas votre faute, et rien n’est resté à moitié fait à ma connaissance. Réessayez ; si cela se reproduit, donnez ce numéro à l’exploitant, il est aussi dans le journal : { $id }
error-not-shown = Il y a une réponse, mais elle n’a pas pu s’afficher ici. Réessayez ; si cela se reproduit, donnez ce numéro à l’exploitant, il est aussi dans le journal : { $id }
error-late = Cela a pris plus d’une minute, donc je n’attends plus. Réessayez dans un moment.
error-too-fast = C’était trop en une minute. Je réponds à nouveau dans un moment ; les alertes continuent.
error-manager-only = { $platform ->
    [discord] /{ $command } change quelque chose pour tous ici, il faut donc la permission « Gérer le serveur ».
    [telegram] /{ $command } change quelque chose pour tous ici, c’est donc réservé aux administrateurs de ce chat. Les anonymes aussi peuvent.
   *[other] /{ $command } change quelque chose pour tous ici, c’est donc réservé aux administrateurs.
}
error-option = Je ne peux pas lire « { $value } » comme { $option }. /help { $command } montre ce qui est attendu.
error-window = « { $value } » n’est pas une période que je sais dessiner. Dites 48h ou 30d.
error-unknown-region = { $near ->
    [0] Je ne connais pas de lieu « { $value } ». Je connais les pays, les provinces et États miniers, dans toute langue ou par code : kazakhstan, kz, texas, us-tx.
   *[other] Je ne suis pas sûr du lieu « { $value } ». L’un de ceux-ci ?
}
error-unknown-topic = Il n’y a pas de thème « { $value } ». Voici les thèmes :
error-unknown-label = « { $value } » n’est ni un thème ni un lieu que je connaisse, ni un de chaque avec une virgule. /topics et /regions les listent.
error-two-labels = « { $value } » : /{ $command } prend un lieu, un thème, ou un de chaque. Par lequel commencer ?
error-unknown-severity = « { $value } » n’est pas une gravité. Dites ordinaire, important ou critique.
error-unknown-command = { $near ->
    [0] Je ne comprends pas « { $value } ». Nommez un lieu, comme kazakhstan, ou un thème, comme électricité. /help liste toutes les commandes.
   *[other] Il n’y a pas de commande « { $value } ». Celle-ci ?
}
error-is-option = « { $value } » n’est pas une commande, mais une option de /{ $command }. Tapez : { $example }
error-page = « { $value } » n’est pas une page. Dites un nombre, comme 2.
error-duration = « { $value } » n’est pas une durée. Dites 30m, 1h30m, 7d, une semaine, jusqu’à 18:00 ou toujours, un an au plus.
error-line-length = C’est trop d’un coup : au plus { $characters } caractères et { $words } mots après /{ $command }.
error-value-length = Trop long pour { $option } : au plus { $characters } caractères.
error-unknown-option = /{ $command } n’a pas d’option « { $value } ». Elle a : { $options }
error-given-twice = « { $first } » et « { $second } » sont tous deux pour { $option }, qui n’en prend qu’un. Par lequel commencer :
error-no-exclusion = /{ $command } ne peut pas exclure « { $value } ». /subscribe peut exclure régions, thèmes et mots.
error-not-understood = Je ne comprends pas « { $value } » après /{ $command }.
error-mixed-words = « { $value } » mêle un lieu ou un thème à autre chose. Nommez le lieu ou le thème seul ; mettez entre guillemets les mots à trouver tels quels.
error-mute-mixed = « { $value } » mêle un lieu, un thème ou un média à des mots que je ne comprends pas. Dites-le ainsi : { $platform ->
    [discord] /mute what:kazakhstan internet duration:2h
   *[other] /mute kazakhstan internet 2h
}, ou mettez les mots entre guillemets : { $platform ->
    [discord] /mute what:"gold miners" duration:7d
   *[other] /mute "gold miners" 7d
}
error-mute-which = « { $value } » peut vouloir dire deux choses. Pour un thème en un lieu, sans virgule : { $platform ->
    [discord] /mute what:internet au kazakhstan
   *[other] /mute internet au kazakhstan
}. Pour les deux entiers, coupez l’un puis l’autre.
error-duration-past = Ce moment est passé. Dites combien de temps, ou jusqu’à quand : 2h, jusqu’à 18:00.
error-switch = « { $value } » n’est ni oui ni non (yes, no).
error-words = Je ne peux pas prendre ces mots : au plus 25, de 2 à 60 caractères chacun, avec virgules, “entre guillemets” pour une suite.{ $platform ->
    [discord] {""}
   *[other] {" "}Les options ont des noms anglais : regions:, topics:, words:, severity:, channel:.
}
error-mute-target = Je ne peux pas mettre « { $value } » en sourdine. Nommez un thème, une région, un média comme example.org, ou un mot de 2 à 60 caractères.
error-mute-pointing = Je ne sais pas ce qu’est « { $value } ». Appuyez sur le bouton sous l’alerte{ $platform ->
    [telegram] {" "}ou répondez-lui par /mute
   *[other] {""}
}. Ou nommez un thème, une région ou un média ; mettez entre guillemets ce qui doit être coupé comme mot.
error-channel = « { $value } » n’est pas un canal que je connaisse. { $platform ->
    [discord] Choisissez-en un dans la liste.
   *[other] Tapez /subscribe dans le chat ou le sujet qui doit recevoir les alertes.
}
error-channel-here = { $platform ->
    [discord] On ne peut nommer un canal que sur un serveur ; ici, les alertes viennent dans ce chat.
   *[other] On ne peut pas nommer un autre endroit ici. Tapez /subscribe dans le chat ou le sujet qui doit recevoir les alertes.
}
error-channel-gone = Je ne vois pas ce canal. Choisissez-en un qui existe et que je peux voir.
error-role = « { $value } » n’est pas un rôle de ce serveur. Choisissez-en un dans la liste.
error-role-everyone = Réveiller tout le monde d’un coup, c’est trop. Choisissez un autre rôle, que chacun peut prendre.
error-role-silent = Je ne peux pas mentionner ce rôle : personne ne serait averti. Autorisez tout le monde à le mentionner dans ses réglages, ou donnez à Hashwire la permission « Mentionner tous les rôles ».
error-role-here = Il n’y a pas de rôle à mentionner ici.
error-mention-role = Nommez aussi le rôle : { option-name-role } et { option-name-mention-from } vont ensemble.
error-time-zone = { $near ->
    [0] « { $value } » n’est pas un fuseau que je connaisse. Nommez une ville, un pays ou le décalage : Paris, Europe/Paris, UTC+1.
   *[other] « { $value } » peut être plusieurs fuseaux. Lequel ?
}
error-language = { $near ->
    [0] Je ne parle pas encore « { $value } ».
   *[other] Je ne parle pas encore « { $value } ». Celles-ci, oui :
}
error-quiet-hours = « { $value } » n’est pas une plage horaire. Dites 22:00-07:00, ou off.
error-link = « { $value } » n’est pas un lien. Donnez l’adresse entière, comme https://example.org/article
error-text-length = Trop long : au plus 4 096 caractères.
error-story-unknown = Je n’ai vu aucun article derrière ce lien. /test avec le lien montre à quoi il correspondrait.
error-story-gone = Ce sujet est plus ancien que ce qui est gardé, ses raisons ne sont donc plus connues.
error-unreadable = Je ne peux pas lire cette page. Collez son texte après /test.
error-no-subscriptions = Il n’y a pas d’abonnement ici, donc rien à arrêter. /subscribe en commence un.
error-no-such-subscription = Il n’y a pas cet abonnement ici. Choisissez-en un :
error-too-many-subscriptions = Il y a déjà { $most } abonnements ici. Arrêtez-en un d’abord, ou demandez plus dans l’un d’eux.
error-too-many-mutes = Il y a déjà { $most } sourdines ici. D’abord /unmute.
error-not-muted = { $muted ->
    [0] Rien n’est en sourdine ici.
   *[other] « { $value } » n’est pas en sourdine ici. Ceci l’est :
}
error-feedback-kind = « { $value } » n’est pas dans la liste. Qu’est-ce qui cloche ?
error-wrong-not-sent = Ce sujet n’a pas été envoyé ici, donc rien à corriger. /why avec son lien montre la raison.
error-wrong-no-place = Cette alerte ne nomme aucun lieu.
error-wrong-no-state = Cette alerte n’affirme l’état d’aucun lieu : son titre est celui du média.
error-no-such-feedback = { $kept ->
    [0] Aucun retour n’a été donné ici, donc rien à annuler.
   *[other] « { $value } » n’est pas dans la liste. /feedback la montre, avec un numéro pour chacun.
}
error-no-such-recording = Il n’y a pas d’enregistrement « { $value } ». Essayez /replay january-2022

## Feedback

feedback-not-mining = pas du minage
feedback-wrong-place = mauvais lieu
feedback-wrong-state = mauvais état
feedback-same = déjà dit
feedback-advert = publicité
wrong-done = Noté
wrong-effect-not-mining = La suite de ce sujet, et les nouvelles au titre semblable, ne sont plus envoyées ici.
wrong-effect-wrong-place = Les nouvelles au titre semblable ne sont plus rattachées ici à : { $places }.
wrong-effect-wrong-state = Les nouvelles au titre semblable n’affirment plus cet état ici. Seul leur titre est envoyé.
wrong-effect-same = Les répétitions au titre semblable ne sont plus envoyées ici. Une aggravation et la fin, si.
wrong-effect-advert = La suite de ce sujet, et les nouvelles au titre semblable, ne sont plus envoyées ici.
wrong-critical = Le critique est toujours envoyé tel quel, cela ne vaut donc que pour le moins grave.
wrong-oldest-gone = On en garde au plus { $most }, le plus ancien est donc oublié.
wrong-scope = Vaut seulement pour ce { $place ->
    [server] serveur
    [terminal] terminal
   *[other] chat
}. Annuler revient en arrière.
feedback-title = { $count ->
    [one] 1 alerte jugée erronée ici
   *[other] { $count } alertes jugées erronées ici
}
feedback-how = Annuler revient sur une. /feedback undo:all revient sur toutes.
feedback-none-title = Rien n’a été jugé erroné
feedback-none = Le bouton « Erreur » sous une alerte, ou /wrong en réponse, apprend à Hashwire ce qui n’est pas voulu ici.
feedback-undone = { $count ->
    [one] Annulé
   *[other] { $count } annulés
}
feedback-undone-next = Cela ne change plus ce qui est envoyé ici.

## The terminal

banner-title = Hashwire surveille ce qui peut arrêter un mineur
banner-what = J’interroge { $sources ->
    [one] { $sources } source
   *[other] { $sources } sources
} ; ce que l’on sait est gardé dans { $folder }.
banner-platforms = Ni DISCORD_TOKEN ni TELEGRAM_TOKEN n’est défini, donc ce terminal est le chat : les alertes arrivent ici.
banner-type = Tapez /status kazakhstan, /latest ou /help. /replay january-2022 rejoue une coupure enregistrée. Ctrl-C termine.
banner-ready = { $answering ->
    [one] { $answering } source sur { $sources } a
   *[other] { $answering } sources sur { $sources } ont
} répondu au premier tour, { $items ->
    [one] 1 nouvelle entrée
   *[other] { $items } nouvelles entrées
}
place-state = { $place } : { $state }
banner-busy = { $count ->
    [one] Agité en ce moment, 1 lieu : { $places }
   *[other] Agité en ce moment, { $count } lieux : { $places }
}
banner-blind = Aucune source n’a répondu. Cette machine est-elle en ligne ? Hashwire continue d’essayer. /sources montre les erreurs, et /replay january-2022 marche hors ligne.
trouble-clock-step = L’horloge de la machine a été { $back ->
    [1] reculée
   *[0] avancée
} de { $by }, { $age } : les heures données avant peuvent être décalées d’autant.
trouble-clock-behind = L’horloge de la machine retarde de { $by }. Hashwire suit l’heure des serveurs. Activez la synchronisation de l’heure (NTP).
disk-title = Les alertes ne sont pas envoyées
disk-full = Le disque est plein : rien de neuf ne peut être gardé, donc aucune alerte ne part. Libérez de la place sur le disque de DATA_DIR. Hashwire reprend tout seul.
disk-read-only = Hashwire ne peut pas écrire dans son dossier : rien de neuf ne peut être gardé, donc aucune alerte ne part. Rendez DATA_DIR inscriptible pour l’utilisateur qui lance Hashwire.
state-away = La base de données est injoignable depuis { $since } : les alertes attendent, et rien ne peut y être gardé ni lu pour l’instant. Rien n’est perdu. Hashwire reprend tout seul.
records-unreadable = { $count ->
    [one] 1 enregistrement gardé est illisible et ignoré.
   *[other] { $count } enregistrements gardés sont illisibles et ignorés.
} Rien n’a été écrasé. Pour les récupérer, arrêtez Hashwire et restaurez une sauvegarde de DATA_DIR.

## Pictures

picture-region = Graphique de connectivité et de hashrate sur { $window }, événements marqués
picture-since = depuis le { $since }
picture-level = dernier niveau : { $level } ({ $source }, { $at })
picture-world = Carte du monde : { $places }.
picture-network = Graphique de { $days } jours de hashrate avec la dispersion due au hasard.
window-48h = 48 h
window-30d = 30 jours
chart-connectivity = Connectivité, % de la normale
chart-connectivity-measured = Connectivité, % de la normale (mêmes heures, 8 semaines)
chart-hash-rate = Hashrate du réseau, EH/s, moyenne par jour
chart-no-data = rien de mesuré ni signalé sur cette période
chart-as-of = au { $at }
chart-network-title = Hashrate du réseau, { $days } jours
chart-band = hasard : dispersion d’un jour autour de la moyenne de la semaine
chart-world-title = Agité en ce moment : { $count } { $count ->
    [one] lieu
   *[other] lieux
}
chart-legend-critical = coupé, interdit
chart-legend-warning = perturbé, rationné, restreint, troubles
chart-legend-good = rétabli, assoupli
chart-legend-unknown = état inconnu
chart-legend-none = rien de grave connu

## The web board

web-now = État actuel
web-sources = Sources
web-about = À propos
web-skip = Aller au contenu
web-search = Pays, État ou province
web-search-go = Voir l’état
web-footer = Ce qui n’est pas connu est montré comme inconnu, jamais comme normal. Les heures sont en UTC.
web-not-found-title = Cette page n’existe pas
web-not-found = Elle est peut-être plus ancienne que ce qui est gardé. La recherche ci-dessus trouve tous les pays, et les États et provinces où l’on mine.
web-unknown-region = { $near ->
    [0] Aucun lieu « { $value } » n’est connu. Les pays, États et provinces le sont, dans toute langue ou par code : kazakhstan, kz, texas, us-tx.
   *[other] Aucun lieu ne s’appelle « { $value } ». Ceux-ci s’en approchent :
}
web-busy-title = Trop de lecteurs à la fois
web-busy = Les alertes passent d’abord. Rechargez la page dans quelques secondes.
web-follow = Recevoir les alertes
web-follow-region = Recevoir les alertes : { $region }
web-about-what = Hashwire prévient les mineurs de bitcoin, sur Discord et Telegram, des coupures d’internet, des coupures de courant et des nouvelles lois dans leur région. Ce tableau montre ce que l’on sait en ce moment, avec les mêmes mots.
web-about-unknown = Chaque chiffre a son unité, sa source et son heure. Ce qui se contredit est côte à côte. Là où personne ne signale et où rien n’est mesuré, l’état est inconnu, ce qui ne veut pas dire que tout va bien.
web-about-sources = Les signalements viennent des flux des médias, les mesures des sources nommées à côté. Un titre appartient à son média, et son lien y mène.
web-about-feeds = Les programmes peuvent lire la même chose : /feed.atom, /feed.json et /region/KZ/feed.atom listent les derniers sujets, /calendar.ics ce qui est annoncé, /badge/KZ.svg et /widget/KZ montrent un état, /api/v1 répond en JSON.
web-about-privacy = Ce tableau ne pose pas de cookie, se passe de scripts (un des siens tient la page à jour), ne charge rien d’ailleurs et n’enregistre pas qui le lit.
field-claims = Affirmations
field-alerts = Alertes

## How alerts arrive
digest-schedule = { $every ->
    [hour] Récapitulatif de l’heure
    [day] Récapitulatif du jour
   *[week] Récapitulatif de la semaine
} · { $count }
digest-happened = Ce qui s’est passé
digest-ongoing = Toujours en cours
digest-announced = Annoncé
filter-digest = { $every ->
    [hour] récapitulatif toutes les heures
    [day] récapitulatif quotidien à { $at }
   *[week] récapitulatif hebdomadaire, le lundi à { $at }
}
subscribe-digest = Les alertes arrivent ensemble dans un récapitulatif. Le prochain : { $next } ; sans nouvelle, il n’y en a pas. Le critique arrive aussitôt, et la fin de ce qui a été signalé aussitôt également.
because-next-digest = attend le prochain récapitulatif de son abonnement.
option-subscribe-digest = Un seul message : toutes les heures, quotidien à 08:00, hebdomadaire ; immédiat : une à une
error-digest = « { $value } » n’est pas un récapitulatif. Dites toutes les heures, quotidien à 08:00, hebdomadaire à 08:00 ou immédiat.
choice-hourly = toutes les heures
choice-daily = quotidien
choice-weekly = hebdomadaire
choice-instant = immédiat
filter-sound = avec son à partir de « { $severity } »
filter-brief = en une ligne
option-subscribe-sound = À partir de quelle gravité ces alertes sonnent
option-subscribe-length = bref : une ligne par alerte ; complet : avec le texte et les sources
choice-brief = bref
choice-full = complet
error-length = « { $value } » ne convient pas. Dites bref ou complet.
command-calendar = Ce qui est annoncé : interdictions, tarifs, examens, travaux, difficulté, halving
name-calendar = calendrier
option-calendar-region = Pays, province ou État, dans toute langue ; sans lui : partout
example-calendar = /calendar kazakhstan
calendar-title = Changements annoncés
calendar-title-region = { $region } · changements annoncés
calendar-none = Nos sources n’annoncent rien ici. Cela ne veut pas dire que rien ne changera.
field-halving = Halving
halving = bloc { $height }, vers le { $at }
command-about = Version, sources et licences
name-about = à_propos
command-invite = Liens pour ajouter Hashwire, et les droits qu’ils demandent
name-invite = inviter
about-measurements = Mesures
about-data = Noms, lieux, parts
about-software = Logiciel
about-licences = Hashwire est sous licence MIT. Ses bibliothèques : { $licences } ; leurs textes sont installés avec elles.
about-feeds = { $count ->
    [one] Les nouvelles viennent de { $count } flux.
    [many] Les nouvelles viennent de { $count } de flux.
   *[other] Les nouvelles viennent de { $count } flux.
} Un titre appartient à son média, et son lien y mène.
invite-title = Ajouter Hashwire ailleurs
invite-none = Aucune plateforme n’est connectée ici, il n’y a donc rien à ajouter.
invite-rights = { $count ->
    [0] ne demande aucun droit
   *[other] demande : { $rights }
}
right-name = { $right ->
    [view-channel] Voir les salons
    [send-messages] Envoyer des messages
    [embed-links] Intégrer des liens
    [attach-files] Joindre des fichiers
    [read-message-history] Voir les anciens messages
    [create-public-threads] Créer des fils publics
    [send-messages-in-threads] Envoyer des messages dans les fils
    [create-posts] Créer des publications
    [manage-webhooks] Gérer les webhooks
    [manage-threads] Gérer les fils
    [post-messages] Publier des messages
    [edit-messages-of-others] Modifier les messages des autres
    [pin-messages] Épingler des messages
    [send-photos] Envoyer des photos
    [manage-topics] Gérer les sujets
    [a-valid-secret] un secret valide
   *[other] { $name }
}
invite-extras = Rien d’autre n’est nécessaire. Les fils et les épingles demandent chacun un droit de plus ; /settings le dit.
add-to-person = Emporter avec vous (votre compte seul)
add-to-private-chat = Dans une discussion privée
example-about = /about
example-invite = /invite
subscribe-digest-beside = Un autre abonnement ici envoie chaque alerte aussitôt : ce qu’il demande n’attend pas.
menu-why = De quoi s’agit-il ?
## Own feeds
command-feed = Flux de ce { $place ->
    [server] serveur
   *[other] chat
} seul : ajouter un site, une chaîne ou un profil ; liste, test, export
command-feed-add = Ajouter un flux : son adresse, ou celle d’un site, d’une chaîne ou d’un profil
command-feed-list = Les flux de ce lieu, avec leurs numéros et leur état
command-feed-test = Montrer ce qu’apporte un flux, sans l’ajouter
command-feed-remove = Retirer un flux de ce lieu
command-feed-export = Enregistrer les flux de ce lieu en liste (OPML) pour tout lecteur
command-feed-import = Ajouter les flux d’une liste (OPML) venue d’un autre lecteur
name-feed = flux
option-feed-action = ajouter, liste, tester, retirer, exporter, importer ; sans rien : liste
option-feed-feed = Adresse d’un flux, d’un site, d’une chaîne ou d’un profil ; ou son numéro
option-feed-topics = Seulement ces thèmes, séparés par des virgules, -nom exclut ; vide : tous
option-feed-regions = Seulement ces lieux, séparés par des virgules, -nom exclut ; vide : partout
option-feed-all = Tout envoyer, pas seulement ce qui compte pour les mineurs
option-feed-file = Une liste de flux (OPML) d’un autre lecteur
example-feed = /feed add https://example.org/news power
action-add = ajouter
action-list = liste
action-test = tester
action-remove = retirer
action-export = exporter
action-import = importer
feed-added = Ajouté : { $title }
feed-changed = Modifié : { $title }
feed-tested = Testé : { $title }
feed-scope = { $all ->
    [1] tout ce qu’il apporte
   *[0] ce qui compte pour les mineurs
}
feed-sent = { $tested ->
    [1] Arriverait ici : { $scope }.
   *[0] Arrive ici et nulle part ailleurs : { $scope }.
}
feed-holds = { $count ->
    [0] Il ne contient encore rien.
    [one] Il contient { $count } article.
   *[other] Il contient { $count } articles.
}
feed-silent = Ce qu’il contient déjà n’est pas envoyé ; la suite l’est.
feed-newest = Son article le plus récent donnerait ceci :
feed-newest-withheld = Son article le plus récent ne serait pas envoyé : { $reason } Il donnerait ceci :
feed-none-title = Aucun flux à vous
feed-none = Ajoutez un site, un flux, une chaîne vidéo ou un profil. Ses nouveautés arrivent ici et nulle part ailleurs. Au plus { $most }. { help-example } { $platform ->
    [discord] /feed add feed:https://example.org
   *[other] /feed add https://example.org
}
feed-list-title = Vos flux : { $count } sur { $most }
feed-how = { $platform ->
    [discord] « /feed test » montre ce qu’apporte un flux, « /feed export » écrit une liste pour d’autres lecteurs.
   *[other] /feed test 1 montre ce qu’apporte un flux, /feed export écrit une liste pour d’autres lecteurs.
}
feed-unread = pas encore lu
feed-answers = répond, lu { $age }
feed-removed = { $count ->
    [one] Le flux est retiré
   *[other] { $count } flux sont retirés
}
feed-export-name = Flux de Hashwire
feed-exported = { $count ->
    [one] { $count } flux dans une liste
   *[other] { $count } flux dans une liste
}
feed-export-how = Tout lecteur importe cette liste (OPML), et /feed la reprend avec « import ».
feed-imported = { $count ->
    [0] Aucun flux importé
    [one] { $count } flux importé
   *[other] { $count } flux importés
}
feed-import-known = { $count ->
    [one] { $count } flux est déjà là.
   *[other] { $count } flux sont déjà là.
}
feed-import-full = { $count ->
    [one] { $count } flux laissé de côté
   *[other] { $count } flux laissés de côté
} : au plus { $most } ici.
feed-import-failed = Ceux-ci n’ont pas pu être ajoutés :
own-feed = De votre flux « { $feed } »
own-feed-fails-title = Un de vos flux ne marche plus
own-feed-fails = { $dead ->
    [1] « { $feed } » ne répond plus depuis 24 heures{ $why ->
        [none] .
       *[other] { " " }: { $why }.
    }
   *[0] « { $feed } » répond, mais ses articles ont disparu, ou rien de neuf n’y paraît depuis bien plus longtemps que d’habitude.
} /feed montre son état et permet de le retirer.
button-feeds = Vos flux
button-feed-remove = Retirer { $number }
error-feed-off = Les flux personnels sont désactivés ici. Qui exploite ce Hashwire peut les permettre (OWN_FEEDS_MAX).
error-feed-action = /feed ne connaît pas « { $value } ». Dites add, list, test, remove, export ou import.
error-feed-missing = Quel flux ? Donnez une adresse ou un numéro de la liste, par exemple : { $example }
error-feed-unknown = { $count ->
    [0] Il n’y a pas de flux à vous ici.
   *[other] Aucun flux ici ne s’appelle « { $value } ». /feed les montre avec leur numéro.
}
error-feed-full = Il y a déjà { $most } flux ici. Retirez-en un d’abord.
error-feed-address = « { $value } » n’est pas une adresse. Donnez-la entière, comme https://example.org/feed ou @name@mastodon.social
error-feed-password = Cette adresse contient un mot de passe que tout le monde ici pourrait lire. Les flux avec connexion ne peuvent pas être ajoutés.
error-feed-telegram = Les canaux Telegram n’ont pas de flux. Qui exploite ce Hashwire peut les rendre lisibles (RSSHUB_URL).
error-feed-telegram-private = Seuls les canaux publics se lisent, comme t.me/name.
error-feed-unreachable = « { $value } » est illisible : { $reason }. Vérifiez l’adresse ou réessayez plus tard.
error-feed-no-feed = Pas de flux à « { $value } ». Donnez l’adresse du flux lui-même, si le site en a un.
error-feed-late = « { $value } » n’a pas répondu à temps. Réessayez plus tard.
error-feed-list = Ce n’est pas une liste de flux. Exportez-la de votre lecteur en OPML.
error-feed-no-file = { $platform ->
    [discord] Joignez la liste dans l’option « file ».
    [terminal] Nommez le fichier : /feed import feeds.opml
   *[other] Envoyez la liste comme fichier avec la légende /feed import, ou répondez au fichier par /feed import.
}
error-file-unreadable = Le fichier n’a pas pu être lu. Envoyez-le de nouveau.
error-file-path = Je ne peux pas lire le fichier « { $value } ».
error-file-size = Le fichier est trop gros : au plus { $kilobytes } ko.
## Watched providers
command-watch = Connectivité de votre fournisseur, pour ce { $place ->
    [server] serveur
   *[other] chat
} seul : ajouter, liste, retirer
command-watch-add = Surveiller un fournisseur, par son nom ou son numéro d’AS
command-watch-list = Les fournisseurs surveillés ici, et ce qui est mesuré à présent
command-watch-remove = Ne plus surveiller un fournisseur
name-watch = fournisseurs
option-watch-provider = Nom ou numéro d’AS d’un fournisseur, comme AS9198 ; ou son numéro dans la liste
option-watch-action = ajouter, liste ou retirer ; sans rien : liste
option-name-provider = fournisseur
example-watch = /watch AS9198
watch-added = Surveillé : { $provider }
watch-known = Déjà surveillé : { $provider }
watch-how = IODA dit toutes les dix minutes s’il est joignable. S’il est coupé ou rétabli, l’alerte arrive ici et nulle part ailleurs. Il compte comme coupé quand deux mesures le montrent, ou une seule pendant une demi-heure.
watch-not-covered = { $source } ne le mesure pas
watch-none-title = Aucun fournisseur n’est surveillé ici
watch-none = Donnez le vôtre, ou son numéro d’AS : { $platform ->
    [discord] /watch add provider:AS9198
   *[other] /watch AS9198
}
watch-list-title = Fournisseurs surveillés : { $count } sur { $most }
watch-removed = N’est plus surveillé
button-watches = Fournisseurs surveillés
ask-which-provider = Plusieurs réseaux répondent à « { $value } ». Lequel est-ce ?
ask-which-watch = Lequel ?
error-watch-name = C’est trop long pour un fournisseur : au plus 100 caractères.
error-watch-action = /watch ne connaît pas « { $value } ». Dites add, list ou remove.
error-watch-missing = Quel fournisseur ? Donnez son nom ou son numéro d’AS, par exemple : { $example }
error-watch-unknown = { $count ->
    [0] Aucun fournisseur n’est surveillé ici.
   *[other] Aucun fournisseur surveillé ici ne s’appelle « { $value } ». /watch les liste avec leurs numéros.
}
error-watch-none = IODA ne connaît aucun fournisseur « { $value } ». Son numéro d’AS le trouve toujours, comme AS9198 : demandez-le au fournisseur.
error-watch-full = { $most } fournisseurs sont déjà surveillés ici. Retirez-en un d’abord.
error-watch-full-everywhere = Ce Hashwire surveille déjà { $most } fournisseurs et n’en demande pas plus à sa source.
error-watch-off = Les fournisseurs ne sont pas mesurés ici. L’opérateur de ce Hashwire peut l’activer (IODA).
error-watch-unreachable = IODA ne répond pas : { $reason }. Réessayez plus tard.
command-follow = Canaux publics de l’opérateur : leurs alertes arrivent sans abonnement
name-follow = canaux
option-follow-region = Seulement les canaux sur ce pays, cette province ou cet État, dans toute langue
option-follow-topics = Seulement les canaux sur ces thèmes
option-follow-language = Seulement les canaux dans cette langue
example-follow = /follow kazakhstan
follow-title = Canaux à suivre
follow-none = L’opérateur de ce bot n’a ouvert aucun canal public. /subscribe amène les alertes ici.
follow-unfit = Aucun canal public ne traite de cela. /follow seul les montre tous ; /subscribe amène les alertes ici.
follow-how-discord = Sur Discord, ouvrez le canal, cliquez sur Suivre et choisissez un salon de votre serveur.
follow-how-telegram = Sur Telegram, ouvrez le canal et rejoignez-le.
follow-plain = Ils disent la même chose à tous : ce qui est coupé ou réglé ici n’y change rien. Pour cela, il y a /subscribe.
subscribe-follow = Un canal public donne aussi tout cela. Qui le suit n’a pas besoin d’abonnement : /follow
button-follow = Canaux à suivre
button-follow-here = Suivre ici : { $channel }
follow-done = Ce salon le suit désormais
follow-done-how = Ce qui y est publié arrive ici. Pour arrêter : Paramètres du serveur > Intégrations > Salons suivis.
follow-lacking = Pour le suivre à votre place, il me manque la permission { $missing } dans ce salon. Ou ouvrez le canal et cliquez sur Suivre.
