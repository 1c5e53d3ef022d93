"""What stands above lists of headlines, "Read also" or "Most read", beside what `words` has; and what above lists of sources."""

import re
from functools import lru_cache

from causerie.documents.links.words import CHROME_WORDS, LABEL, SOURCES
from causerie.documents.wording.headlines import is_label

MOST_LABEL = 60  # characters
MOST_SOURCES, MOST_FURTHER = 30, 41  # characters of what the patterns fit, as a test counts; titles are longer, and need not be tried
LABELS = {
    "ja": r"(?:速報[・･])?(?:関連|注目の?|人気の?|新着|最新の?|主要|おすすめの?|前の|次の|この)(?:記事|ニュース|リンク|情報|トピックス)?"
    r"|(?:あわせて|合わせて)読みたい"
    r"|.{0,8}ランキング.{0,15}|よく読まれ.{0,10}|こちらも.{0,10}|トピックス|速報|急上昇.{0,6}",
    "zh": r"(?:相关|相關|推荐|推薦|延伸|热门|熱門|热点|最新|更多|其他|编辑推荐|編輯推薦|今日|精选|精選|焦点|焦點|即時|即时|同类|往期)"
    r"(?:阅读|閱讀|新闻|新聞|文章|报道|報導|報道|链接|推荐|推薦|消息|内容|內容|排行|资讯|資訊|要闻|要聞)|推荐|推薦|热门|熱門|最新"
    r"|.{0,4}排行榜?|猜你喜[欢歡].{0,4}|大家都在看|你可能.{0,8}|看更多|要[闻聞]|头条|頭條|[上下]一篇|(?:编辑|編輯)(?:推荐|推薦|精选"
    r"|精選)",
    "ko": r"(?:관련|추천|인기|최신|주요|다른|실시간|핫|많이 본|가장 많이 본|이 시각)(?: ?(?:주요|인기))? ?(?:기사|뉴스|글|소식|콘텐츠"
    r"|이슈)"
    r"|많이 본.{0,8}|(?:뉴스 ?)?랭킹.{0,8}|함께 .{1,10}|(?:이전|다음) ?(?:글|기사)|오늘의 .{1,8}|더 ?보기",
    "th": r"(?:ข่าว|บทความ|เรื่อง)(?:ที่)?(?:เกี่ยวข้อง|แนะนำ|ล่าสุด|ยอดนิยม|น่าสนใจ|อื่น ?ๆ|เด่น|คุณอาจสนใจ)|อ่าน(?:ข่าว)?(?:เพิ่มเติม|เพิ่ม|ต่อ)?"
    r"|ข่าวที่คุณอาจสนใจ",
    "ar": r"[اإ]?قرأ(?:وا|ي)? .{1,12}|شاهد أيض.{1,3}|(?:أخبار|مواضيع|موضوعات|مقالات|مواد|تقارير|قصص) (?:ذات صلة|متعلقة|مشابهة|أخرى"
    r"|مرتبطة)"
    r"|(?:مواضيع )?ذات صلة|الأكثر .{3,25}|(?:آخر|أحدث|أهم|أبرز) (?:الأخبار|أخبار.{0,12}|المستجدات|التطورات|المقالات|العناوين)"
    r"|المزيد (?:من|حول|عن|في) .{1,25}"
    r"|قد (?:يعجبك|يهمك) .{0,10}|مختارات|الأحدث|المقال (?:السابق|التالي)|اخترنا لك.{0,3}",
    "fa": r"(?:اخبار|مطالب|خبرهای|موضوعات) مرتبط|بیشتر بخوانید|همچنین بخوانید|بخوانید|(?:پربازدید|پربیننده|تازه|داغ).{0,15}"
    r"|آخرین (?:اخبار|خبرها)",
    "ur": r"یہ بھی پڑھیں|مزید (?:پڑھیں|خبریں)|متعلقہ خبریں|تازہ ترین.{0,12}|مقبول خبریں",
    "he": r"קרא[ו]? (?:גם|עוד)|ראו גם|עוד (?:בנושא|כתבות|באותו נושא|ב.{1,20})|כתבות (?:נוספות|קשורות|אחרונות)|ה(?:כי )?נקראות.{0,10}"
    r"|אולי יעניין.{0,8}"
    r"|מבזקים|חדשות אחרונות|כדאי לקרוא.{0,5}",
    "ru": r"(?:читайте|читать|смотрите|смотри|см\.)(?: также| ещ[её]| по теме)|также (?:читайте|по теме)|(?:(?:материалы|новости|статьи"
    r"|ещ[её]|другие|ранее) )?по теме"
    r"|(?:похожие|другие|связанные|последние|свежие|главные|популярные|самые читаемые|новые|ещ[её]|важные) (?:новости|материалы|статьи"
    r"|публикации|записи)(?: .{1,15})?"
    r"|самое (?:читаемое|популярное|важное|интересное|обсуждаемое)|популярное|главное(?: .{1,15})?|лента новостей|последнее|рекомендуем"
    r"|рекомендуемое"
    r"|(?:вам )?(?:может быть |будет )?интересно|важное|контекст|сейчас читают|новости дня|выбор редакции",
    "uk": r"(?:читайте|дивіться)(?: також| ще)|також (?:читайте|за темою)|(?:(?:новини|матеріали|статті|ще) )?(?:за темою|по темі)"
    r"|(?:останні|схожі|інші|популярні|головні|найпопулярніші|пов.язані) (?:новини|матеріали|статті|публікації)|най(?:популярніше"
    r"|читаніше)|популярне|головне(?: .{1,12})?"
    r"|стрічка новин|вибір редакції",
    "bg": r"(?:прочетете|вижте|четете|виж)(?: още| също| и)|още (?:по темата|новини|от .{1,20}|в .{1,20})|свързани (?:новини|статии"
    r"|публикации)"
    r"|най-(?:четени|нови|популярни|гледани|четено|новото|важното).{0,12}|последни новини|по темата",
    "sr": r"прочитајте (?:још|и)|најновије(?: вести)?|најчитаније|повезане вести|(?:pročitajte|procitajte|[čc]itajte|pogledajte"
    r"|preberite)"
    r" (?:i|jo[sš]|tako[đd]er?|tudi|vi[sš]e).{0,12}|(?:povezan[ei]|najnovij[ei]|sli[čc]n[ei]|srodn[ei]|ostal[ei]|izdvojen[ei]"
    r"|naj[čc]itanij[ei]|sorodn[ei]|vezan[ei])"
    r"(?: (?:vijesti|vesti|teme|[čc]lanci|novice|[čc]lanki))?|preporu[čc]ujemo|povezano|najbolj brano|jo[sš] (?:vijesti|vesti"
    r"|iz .{1,20})",
    "cs": r"(?:[čc]t[ěe]te|p[řr]e[čc]t[ěe]te si|[čc][íi]tajte|pre[čc][íi]tajte si|viz|pozrite)(?: tak[ée]| aj| i| si aj| tie[žz])?"
    r"|mohlo by (?:v[áa]s|[ťt]a) .{0,6}zauj.{1,6}"
    r"|(?:souvisej[íi]c[íi]|podobn[ée]|dal[šs][íi]|[ďd]al[šs]ie|s[úu]visiace|nejnov[ěe]j[šs][íi]|najnov[šs]ie|nej[čc]ten[ěe]j[šs][íi]"
    r"|naj[čc][íi]tanej[šs]ie"
    r"|posledn[íi]|posledn[ée]|doporu[čc]en[ée]|odpor[úu][čc]an[ée])(?: (?:[čc]l[áa]nky|zpr[áa]vy|spr[áa]vy|t[ée]mata|t[ée]my))?"
    r"|k t[ée]mat?u|k t[ée]me",
    "ro": r"cite[șşs]te (?:[șşs]i|mai (?:mult|departe)).{0,12}|vezi [șşs]i|(?:[șşs]tiri|articole|subiecte) (?:similare"
    r"|asem[ăa]n[ăa]toare|recomandate|conexe|pe aceea[șşs]i tem[ăa])"
    r"|cele mai (?:citite|noi|recente|populare).{0,15}|ultimele (?:[șşs]tiri|articole|nout[ăa][țţt]i)|pe aceea[șşs]i tem[ăa]"
    r"|recomand[ăa]ri(?:le .{1,15})?|alte (?:[șşs]tiri|articole).{0,12}"
    r"|te-ar putea interesa.{0,6}|[îi][țţt]i recomand[ăa]m",
    "hu": r"(?:kapcsolód[óo]|hasonl[óo]|aj[áa]nlott|tov[áa]bbi|legfrissebb|legolvasottabb|legnépszerűbb|kor[áa]bbi|friss)(?: (?:cikkek"
    r"|cikkeink|cikk|h[íi]rek|h[íi]reink|tartalmak?|[íi]r[áa]sok))?"
    r"|olvas(?:sa|d|ta)(?: el| m[áa]r)?(?: ezt)?(?: is| tov[áa]bb)?|ez is érdekelhet.{0,3}|érdekelhet.{0,10}|a tém[áa]ban|aj[áa]nljuk"
    r"|aj[áa]nl[óo]|c[íi]mlapr[óo]l aj[áa]nljuk",
    "fi": r"(?:lue|katso) (?:my[öo]s|lis[äa]ä|seuraavaksi).{0,12}|(?:luetuimmat|suosituimmat|uusimmat|tuoreimmat"
    r"|viimeisimm[äa]t)(?: .{1,15})?|(?:lis[äa]ä|samasta) aiheesta"
    r"|aiheesta (?:lis[äa]ä|muualla)|suosittelemme|n[äa]it[äa] luetaan.{0,12}|muut uutiset|etusivulla nyt|juuri nyt",
    "et": r"loe (?:ka|veel|lisaks)|(?:enim|viimati) loetud|viimased uudised|seotud (?:lood|artiklid|uudised)",
    "lv": r"las(?:i|iet) (?:ar[īi]|v[ēe]l)|saist[īi]tie raksti|(?:jaun[āa]k|las[īi]t[āa]k)[āaie]s?(?: .{1,12})?",
    "lt": r"(?:taip pat )?skaitykite(?: taip pat| dar)?|susij(?:ę|usios|e) (?:straipsniai|naujienos)|(?:naujausi"
    r"|skaitomiausi)(?:os)?(?: .{1,14})?",
    "el": r"(?:διαβάστε|διάβασε|δείτε|δες) (?:επίσης|ακόμ[αη]|και|περισσότερα)|(?:σχετικά|προτεινόμενα)(?: (?:άρθρα|θέματα|νέα))?"
    r"|σχετικές ειδήσεις|(?:τα )?(?:πιο )?(?:δημοφιλή|διαβασμένα)"
    r"|τελευταί(?:α|ες) (?:νέα|άρθρα|ειδήσεις)|ροή ειδήσεων|περισσότερα (?:νέα|άρθρα|για .{1,20})|ίσως σ[αε]ς? ενδιαφέρ.{1,4}",
    "hi": r"(?:यह|ये|इसे) भी (?:प(?:\u0922\u093c|\u095d)(?:ें|े)|देखें)|और प(?:\u0922\u093c|\u095d)ें|(?:संबंधित|सम्बंधित"
    r"|ता(?:\u091c\u093c|\u095b|ज)ा|और|अन्य|बड़ी|मुख्य|लोकप्रिय|ट्रेंडिंग)"
    r" (?:(?:\u0916\u093c|\u0959|ख)बर(?:ें)?|समाचार|लेख|न्यूज.?)|सबसे ज्यादा .{3,12}",
    "bn": r"(?:.{1,20} থেকে )?আর[ওো] প(?:\u09a1\u09bc|\u09dc)ুন|(?:সম্পর্কিত|আরও) (?:খবর|সংবাদ)|সর্বশেষ.{0,8}|সর্বাধিক পঠিত",
    "vi": r"(?:xem|đọc) thêm|(?:tin|bài)(?: viết| tức)? (?:liên quan|mới|mới nhất|cùng chuyên mục|nổi bật|đọc nhiều|xem nhiều|khác)"
    r"|(?:đọc|xem) nhiều(?: nhất)?|có thể bạn quan tâm"
    r"|cùng chuyên mục|mới nhất|nổi bật",
    "id": r"(?:baca|lihat|simak)(?: juga| lagi| pula)?|(?:berita|artikel) (?:terkait|lainnya|terbaru|terpopuler|populer|pilihan"
    r"|berkaitan|terkini|lain|sebelumnya|selanjutnya|utama)"
    r"|terpopuler|terkini|terbaru|rekomendasi(?: untuk anda)?|pilihan editor|paling (?:banyak|popul[ae]r|dibaca).{0,12}"
    r"|anda mungkin.{0,12}",
    "sw": r"soma (?:pia|zaidi|hii)|habari (?:zaidi|zinazohusiana|nyingine|kuu|mpya|zinazovuma).{0,15}|zinazosomwa.{0,12}",
    "ca": r"(?:llegiu|llegeix) tamb[ée]|m[ée]s (?:not[íi]cies|informaci[óo]|llegit|vist).{0,15}|(?:el|les|els) m[ée]s (?:llegi"
    r"|vist).{0,4}|(?:not[íi]cies|articles) relaciona(?:des|ts)"
    r"|et pot interessar|darreres not[íi]cies",
    "pl": r"(?:powi[ąa]zane|podobne|najnowsze|polecane|popularne|inne|ostatnie|najwa[żz]niejsze)(?: (?:artyku[łl]y|wiadomo[śs]ci|teksty"
    r"|tematy|wpisy|informacje))?|(?:na|w) (?:ten|tym) temat(?:cie)?"
    r"|wi[ęe]cej o .{1,20}|najpopularniejsze|(?:polecamy|warto przeczyta[ćc])|zobacz tak[żz]e",
    "tr": r"(?:bunlar da )?i\u0307?lginizi [çc]ekebilir|(?:benzer|di[ğg]er|son|en son) haberler|[öo]ne [çc][ıi]kan(?:lar| haberler)"
    r"|man[şs]etler|ayr[ıi]ca (?:oku|bak).{0,6}|[öo]nerilen .{3,12}",
    "sv": r"relatera[td].{0,12}|relater(?:te|ede) (?:saker|artikler|nyheder)|flere? (?:nyheter|saker|nyheder|artikler|artiklar"
    r"|historier)|mest (?:popul[æaä]re?|sete|delade?)|nyeste(?: .{1,12})?"
    r"|se (?:ogs[åa]|[äa]ven|ocks[åa])|anbefalt.{0,12}|rekommendera[td].{0,15}|topp?(?:nyheder|nyheter)|h[äa]nder nu|just nu",
    "pt": r"(?:as )?[úu]ltimas(?: not[íi]cias)?|mais recentes|em destaque|voc[êe] (?:tamb[ée]m )?pode .{3,20}|(?:not[íi]cias"
    r"|artigos) mais lid[ao]s|outras mat[ée]rias|ler (?:mais|tamb[ée]m)",
    "es": r"noticias del (?:momento|d[íi]a)|"
    r"(?:las )?(?:noticias |notas )?m[áa]s le[íi]d[ao]s|(?:noticias|notas) (?:destacadas|recientes)|no te pierdas|tendencias"
    r"|otros art[íi]culos|seguir leyendo|sigue leyendo|puede interesarte",
    "fr": r"(?:les )?(?:articles )?(?:les )?plus (?:lus?|consult[ée]s?|partag[ée]s?|populaires)|[àa] ne pas (?:manquer|rater)"
    r"|pour aller plus loin|plus d.(?:articles|actualit[ée]s|infos)"
    r"|contenus? (?:similaires?|li[ée]s?)|notre s[ée]lection|(?:l.info )?en continu|derni[èe]re(?:s)? minutes?|[àa] voir(?: aussi"
    r"| [ée]galement)?|plus sur .{1,25}",
    "it": r"(?:vedi|guarda) anche|altri articoli|(?:le )?ultim(?:e|i articoli|.ora)|potrebbero interessarti.{0,6}|(?:d"
    r"|su)ello stesso (?:argomento|tema)|consigliati(?: per te)?|i pi[ùu] (?:letti|visti)",
    "de": r"die redaktion empfiehlt|"
    r"mehr zu (?:diesem|dem) thema|lies auch|siehe auch|mehr lesen|[äa]hnliche (?:artikel|beitr[äa]ge|themen)"
    r"|(?:die )?neuesten? (?:artikel|nachrichten|meldungen)|schlagzeilen|kurzmeldungen"
    r"|(?:news|nachrichten)ticker|(?:unsere )?empfehlungen(?: der redaktion)?|das interessiert.{0,15}|aus dem ressort.{0,15}|topartikel"
    r"|aktuell(?:es)?",
    "nl": r"net binnen|uitgelicht|meest bekeken|ook interessant|verder lezen|aanbevolen(?: .{1,15})?|ander nieuws|meer artikelen",
    "en": r"(?:recommended|suggested|related|similar|further|popular|trending|must[- ]read|latest|recent|breaking|featured"
    r"|our) (?:stories|articles|reads?|reading|posts?|news|picks|headlines|updates)"
    r"|keep reading|explore more|dig deeper|what .{2,15} reading|stories (?:you|for you).{0,20}|trending(?: now)?|breaking|just in"
    r"|in other news|today.s .{3,20}|don.t miss.{0,8}"
    r"|in (?:this|the) (?:issue|edition)|also in this (?:issue|edition|section)|this week.s .{3,15}|previously|elsewhere.{0,20}",
}  # fmt: skip
"""All in small letters."""
SIGNS = " :：-–—*#=|>»…▶►•・■▼◆●★→【】［］[]()《》〈〉「」"
LATIN = frozenset(LABELS) - {"ja", "zh", "ko", "th", "ar", "fa", "ur", "he", "ru", "uk", "bg", "el", "hi", "bn"}
LATIN_LABEL = re.compile("|".join(LABELS[language] for language in LABELS if language in LATIN))
OTHER_LABEL = re.compile("|".join(LABELS[language] for language in LABELS if language not in LATIN or language == "sr"))


@lru_cache(maxsize=65_536)
def heads_list(text: str) -> bool:
    """
    >>> heads_list("Most read"), heads_list("【関連記事】"), heads_list("Sources"), heads_list("Bread is dearer")
    (True, True, False, False)
    """
    if len(text) > MOST_LABEL or heads_sources(text):
        return False
    return is_label(text) or LABEL.fullmatch(text.strip(SIGNS)) is not None or _is_further_label(text)


@lru_cache(maxsize=65_536)
def heads_sources(text: str) -> bool:
    """Does it stand above what a text rests on, or leads to?"""
    bare = text.strip(SIGNS)
    return len(bare) <= MOST_SOURCES and SOURCES.fullmatch(bare) is not None


@lru_cache(maxsize=65_536)
def leads_on(text: str) -> bool:
    """Does a link say what leads through a site, or on to the rest of a text? Menus say the same on all its pages.

    >>> leads_on("Sign in"), leads_on("Read more"), leads_on("Bread is dearer")
    (True, True, False)
    """
    return CHROME_WORDS.match(text) is not None


def _is_further_label(text: str) -> bool:
    """
    >>> _is_further_label("【関連記事】"), _is_further_label("Читайте также:"), _is_further_label("Bread is dearer")
    (True, True, False)
    """
    bare = text.strip(SIGNS).lower()
    pattern = LATIN_LABEL if bare[:1] < "\u0250" else OTHER_LABEL
    return len(bare) <= MOST_FURTHER and pattern.fullmatch(bare) is not None
