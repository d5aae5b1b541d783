/** What servers say instead of the document, in the languages of the catalogue. Each is the beginning of what they say. */
const REFUSALS =
  /^\W*(?:(?:error|http|ошибка|błąd|fehler|erreur)?\W*(?:401|403|429|451|503)\b|access (?:to \S{1,80} |to this (?:page|site|resource|feed) )?(?:has been |is |was )?denied|(?:forbidden|unauthori[sz]ed|not authori[sz]ed)\b.{0,20}$|attention required|just a moment|one moment,? please|request (?:blocked|rejected|denied)|(?:sorry, )?you have been blocked|are you (?:a robot|human)|(?:please )?verify (?:that )?you are (?:a )?human|checking your browser|security check|too many requests|rate limit|service (?:temporarily )?unavailable|(?:site|website) (?:is )?(?:under maintenance|temporarily unavailable)|(?:this |the )?(?:rss )?feed (?:is |has )?(?:been )?(?:no longer available|not available|unavailable|disabled|discontinued|moved|suspended|retired|blocked)|subscription required|please (?:log|sign) in|доступ (?:к \S+ )?(?:запрещ[её]н|ограничен|закрыт|заборонено)|вы заблокированы|слишком много запросов|проверка браузера|acceso (?:denegado|prohibido|restringido)|acesso (?:negado|proibido)|accès (?:refusé|interdit)|zugriff (?:verweigert|nicht erlaubt|gesperrt)|accesso (?:negato|vietato)|toegang geweigerd|odmowa dostępu|dostęp zabroniony|erişim (?:engellendi|reddedildi)|кіруге (?:тыйым|рұқсат)|拒绝访问|访问(?:被拒绝|受限)|禁止访问|请求被(?:拒绝|拦截)|アクセス(?:が拒否|が集中|できません)|접근이 (?:거부|차단)|(?:تم )?(?:رفض|منع|حظر) الوصول|دسترسی (?:غیرمجاز|مسدود))/iu;
/** What is left of a feed that was moved or given up, in the words of its publisher. */
const FAREWELLS =
  /(?:\brss|\bfeeds?)\b.{0,40}(?:(?:has|have|is|was|been) (?:been |being )?(?:moved|relocated|replaced|retired|deprecated|discontinued|closed|removed|shut down)|no longer|new (?:address|url|location|home))|(?:we|our (?:site|feed)) (?:have|has) moved|update your (?:bookmarks?|rss|feed reader|reader|subscription)|(?:\brss|\bfeed).{0,30}(?:ya no (?:está|se)|se (?:ha )?(?:mudado|mudó|traslad)|(?:ha )?cambi(?:ado|ó) de dirección|descontinuad|dado de baja|no está disponible)|(?:\brss|\bfeed).{0,30}(?:não (?:está|é) mais|foi (?:movido|descontinuado|desativado|encerrado)|mudou de endereço|indisponível)|(?:\brss|\bfeed).{0,30}(?:n['’](?:est|existe) plus|a (?:été )?(?:déplacé|supprimé)|a changé d['’]adresse|indisponible)|(?:\brss|\bfeed).{0,30}(?:nicht mehr|eingestellt|umgezogen|verschoben|neue adresse)|(?:\brss|\bfeed).{0,30}(?:non è più|spostato|dismesso)|(?:\brss|лент[аы] новостей).{0,30}(?:больше не|переех|перенес[её]н|закрыт|недоступ|отключ[её]н|не поддержива)|(?:\brss|стрічк[аи] новин).{0,30}(?:більше не|переїха|перенесен|закрит|недоступн)|\brss.{0,30}(?:nie jest już|przeniesion|zamknięt|wycofan|niedostępn)|\brss.{0,30}(?:artık|taşındı|kapatıldı|kullanılamıyor)|\brss.{0,30}(?:көшірілді|жабылды|қолжетімсіз)|(?:rss|订阅源?|訂閱).{0,12}(?:停止|不再|迁移|遷移|搬家|停用|失效|关闭)|(?:rss|フィード).{0,16}(?:移転|終了|廃止|変更)|(?:rss|피드).{0,16}(?:종료|이전|중단)|(?:rss|خلاصة|تلقيم).{0,30}(?:لم تعد|تم نقل|انتقل|توقف|غير متاح)|(?:rss|خوراک|فید).{0,30}(?:دیگر|منتقل|متوقف|غیرفعال|در دسترس نیست)/iu;
/** What some software writes as its one entry where it has none. */
const NOTHING =
  /^\W*(?:(?:there (?:are|is) )?(?:currently )?(?:no|0|zero) (?:new |current(?:ly)? |active |recent |more |rss |matching )*(?:items?|entries|posts?|articles?|news|results?|records?|data|content|alerts?|warnings?|watches|advisories|incidents?|notices?|outages?)|no (?:hay|existen) (?:noticias|entradas|resultados|elementos|avisos|datos|alertas)|no se (?:han encontrado|encontraron)|sin (?:resultados|noticias|avisos)|(?:não há|nenhum|nenhuma) (?:notícias?|resultados?|ite(?:m|ns)|avisos?|registros?)|aucune? (?:résultat|article|actualité|élément|alerte|donnée)|keine (?:aktuellen |neuen )?(?:einträge|artikel|meldungen|ergebnisse|warnungen|nachrichten|daten)|nessuna? (?:risultato|articolo|notizia|elemento|avviso)|brak (?:wpisów|wyników|aktualności|ostrzeżeń|danych)|(?:нет|нету|отсутствуют) (?:новых |актуальных )?(?:новостей|записей|результатов|предупреждений|данных|новости|записи)|(?:новост|запис|материал|результат)\p{L}* (?:нет|не найден|отсутств)|(?:немає|відсутні) (?:новин|записів|результатів|попереджень)|(?:haber|kayıt|içerik|sonuç|uyarı) (?:bulunamadı|bulunmamaktadır|yok)|(?:жаңалық|жазба|мәлімет)\p{L}* (?:жоқ|табылмады)|(?:暂无|暫無|没有|沒有|无)(?:相关|任何|最新)?(?:新闻|新聞|内容|內容|数据|資料|文章|结果|预警)|(?:記事|情報|ニュース|該当|データ).{0,8}(?:ありません|見つかりません)|(?:게시물|뉴스|결과|데이터).{0,6}없습니다|لا (?:توجد|يوجد) (?:أخبار|نتائج|عناصر|مقالات|تحذيرات|بيانات)|(?:خبری|موردی|مطلبی|نتیجه|اطلاعاتی).{0,6}(?:یافت نشد|وجود ندارد|نیست)).{0,40}$/iu;

/** A feed that says nothing else. */
const MOST_ENTRIES = 3;
const MOST_CHARS = 120;

interface Said {
  readonly title: string;
}

/** @returns what a feed says instead of its entries ("Access denied"), null for a normal feed. */
export function refusalOf(title: string, entries: readonly Said[]): string | null {
  if (entries.length > MOST_ENTRIES) return null;
  const says = (text: string) => text.length <= MOST_CHARS && (REFUSALS.test(text) || FAREWELLS.test(text));
  const [first] = entries;
  if (entries.length > 0 && entries.every((entry) => says(entry.title))) return first?.title ?? title;
  // A good feed may be called anything, one without news too.
  return says(title) && entries.every((entry) => entry.title === '' || says(entry.title)) ? title : null;
}

/** Whether the only entry of a feed says that there is none. */
export function saysNothing(entries: readonly Said[]): boolean {
  const [only] = entries;
  return entries.length === 1 && only !== undefined && only.title.length <= MOST_CHARS && NOTHING.test(only.title);
}

/** What pages put before an article: consent, cookies, bot checks, pay walls, log-ins. Nothing of it is news. */
const WALLS =
  /(?<!\p{L})(?:cookies?|куки|çerez(?:ler)?|クッキー|쿠키|کوکی)(?!\p{L})|ملفات تعريف الارتباط|(?:we|our|us) (?:and (?:our|its) )?(?:\d+ )?(?:advertising |trusted )?partners (?:store|use|process|may|and)|we (?:value|respect|care about) your privacy|personali[sz]ed (?:ads|advertising|content)|(?:give|withdraw|your) consent|before you continue|(?:verify|confirm|prove) (?:that )?you(?:'|’)?(?: a)?re (?:not )?(?:a )?(?:human|robot|bot)|enable javascript|checking your browser|unusual traffic|(?:subscribe|sign in|log in|register|sign up) (?:now )?to (?:continue|keep|read|unlock|access|view|get)|already (?:a )?(?:subscriber|subscribed|a member|have an account)|(?:content|article|story) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:our )?(?:paying )?(?:subscribers|members)|continue reading your article|create (?:a|your) free account|wir und unsere (?:\d+ )?partner|datenschutzeinstellungen|personalisierte (?:werbung|anzeigen)|(?:ihre|deine) einwilligung|(?:nur für|exklusiv für) abonnenten|jetzt (?:abonnieren|weiterlesen)|(?:nos|ses) (?:\d+ )?partenaires|votre consentement|accepter et continuer|publicités? personnalisée|réservée? (?:à nos|aux) abonnés|abonnez-vous|(?:nuestros|sus) (?:\d+ )?socios (?:almacen|utili|us|proces|y)|(?:tu|su) consentimiento|publicidad personalizada|(?:exclusivo|solo) para suscriptores|suscríb(?:e|a)(?:te|se) para|(?:nossos|seus) (?:\d+ )?parceiros|seu consentimento|(?:exclusivo|somente) para assinantes|assine para|i nostri (?:\d+ )?partner|(?:tuo|vostro|suo) consenso|riservato agli abbonati|abbonati per|согласи(?:е|я|ем) на обработку|персональных данных|персонализированн\p{L}+ реклам|не робот|включите javascript|проверка браузера|(?:оформите|доступно по) подписк|только (?:для|по) подписчик|наш(?:и|ими) партнер|персональних даних|передплатник|kişisel veri|abone ol|nasi (?:zaufani )?partnerzy|zgod[ęya] na|tylko dla (?:prenumeratorów|subskrybentów)|人机验证|验证您是|隐私(?:政策|设置)|登录后|订阅后|付费(?:阅读|内容)|会員限定|ログインして|구독자 전용|موافقتك|للمشتركين فقط/iu;

/** Whether a paragraph, or the title of a page, belongs to what stands before an article. */
export function isWall(text: string): boolean {
  return WALLS.test(text) || (text.length <= MOST_CHARS && REFUSALS.test(text));
}
