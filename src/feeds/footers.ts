/**
 * What blog software writes under every entry, in the wording of its translations: "The post X appeared first on Y".
 * Each matches from the last beginning of the sentence to the end of the text.
 */
const FOOTERS: readonly RegExp[] = [
  /(?:^|\s)The (?:post|article) .{1,300}? (?:appeared first|first appeared|was first published) (?:on|at) (?:(?!\. ).){1,120}$/u,
  /(?:^|\s)This (?:post|article|story) .{0,300}?(?:appeared first|first appeared|was (?:first|originally) published) (?:on|at|by) (?:(?!\. ).){1,120}$/u,
  /(?:^|\s)(?:La entrada|El (?:cargo|post|artículo)|La publicación) .{1,300}? (?:se publicó primero|aparece primero|apareció primero|apareció por primera vez) en (?:(?!\. ).){1,120}$/u,
  /(?:^|\s)(?:O post|O artigo|A postagem) .{1,300}? (?:apareceu primeiro|foi publicado primeiro|surgiu primeiro) (?:em|no|na) (?:(?!\. ).){1,120}$/u,
  /(?:^|\s)(?:L['’]article|Cet article) .{0,300}?(?:est apparu en premier|a été publié en premier|est apparu d['’]abord) sur (?:(?!\. ).){1,120}$/u,
  /(?:^|\s)(?:Der Beitrag|Der Artikel) .{1,300}? (?:erschien zuerst|erschien erstmals|ist zuerst erschienen) (?:auf|bei) (?:(?!\. ).){1,120}$/u,
  /(?:^|\s)(?:L['’]articolo|Il post) .{1,300}? (?:proviene da|sembra essere il primo su|è apparso per la prima volta su) (?:(?!\. ).){1,120}$/u,
  /(?:^|\s)(?:Запись|Сообщение|Пост|Статья) .{1,300}? (?:впервые появилась|впервые появилось|впервые появился|появились сначала|сначала появилась|впервые опубликована) (?:на|в) (?:(?!\. ).){1,120}$/u,
  /(?:^|\s)(?:Допис|Запис|Публікація|Повідомлення|Стаття) .{1,300}? (?:вперше з['’ʼ]явил(?:ась|ася|ося)|вперше з['’ʼ]явився|з['’ʼ]явилися спочатку|спершу з['’ʼ]явився) (?:на|у|в) (?:(?!\. ).){1,120}$/u,
  /(?:^|\s)Het bericht .{1,300}? verscheen eerst op (?:(?!\. ).){1,120}$/u,
  /(?:^|\s)(?:Artykuł|Wpis) .{1,300}? (?:pochodzi z serwisu|pojawił się po raz pierwszy|pojawił się najpierw) (?:(?!\. ).){1,120}$/u,
  /(?:^|\n).{1,300}? (?:yazısı|haberi|makalesi) (?:ilk önce|ilk olarak) (?:(?!\. ).){1,120}$/u,
  /(?:^|\s)(?:Innlegget|Inlägget|Indlægget) .{1,300}? (?:dukket først opp på|dök först upp på|blev først udgivet på) (?:(?!\. ).){1,120}$/u,
  /(?:^|\s)(?:ظهرت المقالة|ظهر المقال|التدوينة) .{1,300}? (?:أولاً|أولا|للمرة الأولى) (?:على|في) (?:(?!\. ).){1,120}$/u,
  /(?:^|\s)(?:نوشته|مطلب) .{1,300}? اولین بار در (?:(?!\. ).){1,120}$/u,
  /(?:^|\n).{0,300}?(?:最先出现在|最早出现在|首先出現於|首先出现在|最先出現在) ?.{1,80}$/u,
  /(?:^|\n)(?:投稿 ?)?.{1,300}? ?は .{1,80}に最初に(?:表示|掲載)されました。?$/u,
  /\n\(Visited [\d.,\s]{1,12} times?, [\d.,\s]{1,12} visits? today\)$/u,
];
/** A footer with a long headline in it. */
const TAIL_CHARS = 500;

/** The text without what its blog software wrote under it. */
export function withoutFooter(text: string): string {
  const cut = Math.max(0, text.length - TAIL_CHARS);
  const tail = text.slice(cut);
  for (const footer of FOOTERS) {
    // From the last beginning: an earlier sentence may begin alike.
    const found = footer.exec(tail);
    if (found) return (text.slice(0, cut) + tail.slice(0, found.index)).trimEnd();
  }
  return text;
}
