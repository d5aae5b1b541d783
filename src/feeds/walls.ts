/** What servers say instead of the document, in the languages of the catalogue. Each is the beginning of what they say. */
const REFUSALS =
  /^\W*(?:(?:error|http|ошибка|błąd|fehler|erreur)?\W*(?:401|403|429|451|503)\b|access (?:to \S{1,80} |to this (?:page|site|resource|feed) )?(?:has been |is |was )?denied|(?:forbidden|unauthori[sz]ed|not authori[sz]ed)\b.{0,20}$|attention required|just a moment|one moment,? please|request (?:blocked|rejected|denied)|(?:sorry, )?you have been blocked|are you (?:a robot|human)|(?:please )?verify (?:that )?you are (?:a )?human|checking your browser|security check|too many requests|rate limit|service (?:temporarily )?unavailable|(?:site|website) (?:is )?(?:under maintenance|temporarily unavailable)|(?:this |the )?(?:rss )?feed (?:is |has )?(?:been )?(?:no longer available|not available|unavailable|disabled|discontinued|moved|suspended|retired|blocked)|subscription required|please (?:log|sign) in|доступ (?:к \S+ )?(?:запрещ[её]н|ограничен|закрыт|заборонено)|вы заблокированы|слишком много запросов|проверка браузера|acceso (?:denegado|prohibido|restringido)|acesso (?:negado|proibido)|accès (?:refusé|interdit)|zugriff (?:verweigert|nicht erlaubt|gesperrt)|accesso (?:negato|vietato)|toegang geweigerd|odmowa dostępu|dostęp zabroniony|erişim (?:engellendi|reddedildi)|кіруге (?:тыйым|рұқсат)|拒绝访问|访问(?:被拒绝|受限)|禁止访问|请求被(?:拒绝|拦截)|アクセス(?:が拒否|が集中|できません)|접근이 (?:거부|차단)|(?:تم )?(?:رفض|منع|حظر) الوصول|دسترسی (?:غیرمجاز|مسدود))/iu;
/** A feed that says nothing else. */
const MOST_ENTRIES = 3;
const MOST_CHARS = 120;

interface Said {
  readonly title: string;
}

/** @returns what a feed says instead of its entries ("Access denied"), null for a normal feed. */
export function refusalOf(title: string, entries: readonly Said[]): string | null {
  if (entries.length > MOST_ENTRIES) return null;
  const says = (text: string) => text.length <= MOST_CHARS && REFUSALS.test(text);
  const [first] = entries;
  if (entries.length > 0 && entries.every((entry) => says(entry.title))) return first?.title ?? title;
  // A good feed may be called anything, one without news too.
  return says(title) && entries.every((entry) => entry.title === '' || says(entry.title)) ? title : null;
}

/** What pages put before an article: consent, cookies, bot checks, pay walls, log-ins. Nothing of it is news. */
const WALLS =
  /(?<!\p{L})(?:cookies?|куки|çerez(?:ler)?|クッキー|쿠키|کوکی)(?!\p{L})|ملفات تعريف الارتباط|(?:we|our|us) (?:and (?:our|its) )?(?:\d+ )?(?:advertising |trusted )?partners (?:store|use|process|may|and)|we (?:value|respect|care about) your privacy|personali[sz]ed (?:ads|advertising|content)|(?:give|withdraw|your) consent|before you continue|(?:verify|confirm|prove) (?:that )?you(?:'|’)?(?: a)?re (?:not )?(?:a )?(?:human|robot|bot)|enable javascript|checking your browser|unusual traffic|(?:subscribe|sign in|log in|register|sign up) (?:now )?to (?:continue|keep|read|unlock|access|view|get)|already (?:a )?(?:subscriber|subscribed|a member|have an account)|(?:content|article|story) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:our )?(?:paying )?(?:subscribers|members)|continue reading your article|create (?:a|your) free account|wir und unsere (?:\d+ )?partner|datenschutzeinstellungen|personalisierte (?:werbung|anzeigen)|(?:ihre|deine) einwilligung|(?:nur für|exklusiv für) abonnenten|jetzt (?:abonnieren|weiterlesen)|(?:nos|ses) (?:\d+ )?partenaires|votre consentement|accepter et continuer|publicités? personnalisée|réservée? (?:à nos|aux) abonnés|abonnez-vous|(?:nuestros|sus) (?:\d+ )?socios (?:almacen|utili|us|proces|y)|(?:tu|su) consentimiento|publicidad personalizada|(?:exclusivo|solo) para suscriptores|suscríb(?:e|a)(?:te|se) para|(?:nossos|seus) (?:\d+ )?parceiros|seu consentimento|(?:exclusivo|somente) para assinantes|assine para|i nostri (?:\d+ )?partner|(?:tuo|vostro|suo) consenso|riservato agli abbonati|abbonati per|согласи(?:е|я|ем) на обработку|персональных данных|персонализированн\p{L}+ реклам|не робот|включите javascript|проверка браузера|(?:оформите|доступно по) подписк|только (?:для|по) подписчик|наш(?:и|ими) партнер|персональних даних|передплатник|kişisel veri|abone ol|nasi (?:zaufani )?partnerzy|zgod[ęya] na|tylko dla (?:prenumeratorów|subskrybentów)|人机验证|验证您是|隐私(?:政策|设置)|登录后|订阅后|付费(?:阅读|内容)|会員限定|ログインして|구독자 전용|موافقتك|للمشتركين فقط/iu;

/** Whether a paragraph, or the title of a page, belongs to what stands before an article. */
export function isWall(text: string): boolean {
  return WALLS.test(text) || (text.length <= MOST_CHARS && REFUSALS.test(text));
}
