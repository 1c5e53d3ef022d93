"""What a page is does not hang on how many characters its script needs, nor on the sign that ends its sentences."""

import json
from collections.abc import Sequence
from datetime import date

import pytest

from causerie.documents.verdict import judge
from causerie.documents.wording.lengths import is_running
from causerie.records import Page, Verdict

STATION = {
    "ja": [
        "町は三日、廃止された駅舎を図書館の分館として開くと発表した。",
        "改修の費用はおよそ二千万円で、半分は寄付で賄われた。（共同）",
        "町長は「子どもたちの声が戻ってくるのがうれしい」と話した。",
    ],
    "zh": [
        "县政府星期一宣布，废弃多年的车站将改建为公共图书馆。",
        "改造费用约为两千万元，其中一半来自居民的捐款。",
        "县长说：“孩子们的声音又回来了，我们都很高兴。”",
    ],
    "ko": [
        "군은 지난 3일 폐쇄된 옛 역사를 도서관 분관으로 개관한다고 밝혔다.",
        "공사비는 약 2천만 원으로 절반은 주민들의 기부로 마련됐다.",
        '군수는 "아이들의 목소리가 돌아와 무척 기쁘다"고 말했다.',
    ],
    "th": [
        "เทศบาลประกาศเมื่อวันจันทร์ว่าสถานีรถไฟเก่าที่ปิดมาเป็นเวลาสิบปีจะเปิดใหม่อีกครั้งในฐานะห้องสมุดสาธารณะของชุมชนในเดือนเมษายนนี้",
        "ค่าใช้จ่ายในการปรับปรุงอยู่ที่ประมาณยี่สิบล้านบาท โดยครึ่งหนึ่งมาจากการบริจาคของชาวบ้าน และอีกครึ่งหนึ่งมาจากงบประมาณของเทศบาล",
    ],
    "my": [
        "မြို့တော်စည်ပင်က ဆယ်နှစ်ကြာ ပိတ်ထားသည့် ဘူတာရုံဟောင်းကို ဧပြီလတွင် အများသုံး စာကြည့်တိုက်အဖြစ် ပြန်ဖွင့်မည်ဟု တနင်္လာနေ့က ကြေညာသည်။",
        "ပြုပြင်စရိတ် ကျပ်သိန်းနှစ်ရာခန့် ကုန်ကျပြီး တစ်ဝက်မှာ ဒေသခံများ၏ အလှူငွေ ဖြစ်သည်ဟု မြို့တော်ဝန်က ပြောသည်။",
    ],
    "km": [
        "សាលាក្រុងបានប្រកាសនៅថ្ងៃចន្ទថា ស្ថានីយ៍រថភ្លើងចាស់ដែលបិទអស់រយៈពេលដប់ឆ្នាំ នឹងបើកឡើងវិញជាបណ្ណាល័យសាធារណៈនៅក្នុងខែមេសា។",
        "ការចំណាយលើការជួសជុលមានប្រមាណពីរម៉ឺនដុល្លារ ដែលពាក់កណ្តាលបានមកពីការបរិច្ចាគរបស់ប្រជាពលរដ្ឋក្នុងតំបន់។",
    ],
    "hi": [
        "नगर पालिका ने सोमवार को घोषणा की कि दस साल से बंद पड़ा पुराना स्टेशन अप्रैल में सार्वजनिक पुस्तकालय के रूप में फिर से खुलेगा |",
        "मरम्मत पर करीब बीस लाख रुपये खर्च होंगे, जिनमें से आधे स्थानीय लोगों के चंदे से आए हैं, महापौर ने कहा |",
    ],
    "ur": [
        "بلدیہ نے پیر کو اعلان کیا کہ دس سال سے بند پڑا پرانا اسٹیشن اپریل میں عوامی کتب خانے کے طور پر دوبارہ کھلے گا۔",
        "مرمت پر تقریباً بیس لاکھ روپے خرچ ہوں گے جن میں سے آدھے مقامی لوگوں کے چندے سے آئے ہیں، میئر نے کہا۔",
    ],
    "am": [
        "የከተማው አስተዳደር ሰኞ ዕለት ለአሥር ዓመታት ተዘግቶ የቆየው አሮጌው ጣቢያ በሚያዝያ ወር የሕዝብ ቤተ መጻሕፍት ሆኖ እንደሚከፈት አስታወቀ።",
        "ለእድሳቱ ሃያ ሚሊዮን ብር ገደማ ወጪ የተደረገ ሲሆን ግማሹ ከነዋሪዎች መዋጮ የተገኘ መሆኑን ከንቲባው ተናግረዋል።",
    ],
    "hy": [
        "Քաղաքապետարանը երկուշաբթի հայտարարեց, որ տասը տարի փակ մնացած հին կայարանը ապրիլին կվերաբացվի որպես հանրային գրադարան։",
        "Վերանորոգման վրա կծախսվի մոտ քսան միլիոն դրամ, որի կեսը բնակիչների նվիրատվություններն են, ասաց քաղաքապետը։",
    ],
    "en": [
        "The town said on Monday that the station, which has been shut for ten years, would open in April as a library. (Wire)",
        "The works cost about twenty million crowns, half of which was given by people who live there, the mayor said. (Wire)",
    ],
}
"""A brief on an old station that becomes a library, in a paragraph a sentence."""

OTHERS = [f"Ferry number {number} is late again on Friday" for number in range(12)]


def read(
    lang: str, paragraphs: list[str], *, data: dict[str, object] | None = None, others: Sequence[str] = (), beside: str = ""
) -> Verdict:
    declared = f"<script type='application/ld+json'>{json.dumps(data)}</script>" if data else ""
    links = "".join(f"<li><a href='/news/{number}-late.html'>{title}</a></li>" for number, title in enumerate(others))
    text = "".join(f"<p>{each}</p>" for each in paragraphs)
    body = f"<html lang='{lang}'><head><meta charset='utf-8'>{declared}</head><body><div>{text}</div>{beside}<ul>{links}</ul></body></html>"
    return judge(Page(source="x", body=body.encode(), media_type="text/html", url="https://x.example/a/b"), today=date(2026, 3, 1))


@pytest.mark.parametrize(("lang", "paragraphs"), STATION.items(), ids=STATION)
def test_a_brief_is_an_article_in_every_script_and_read_to_its_end(lang: str, paragraphs: list[str]) -> None:
    found = read(lang, paragraphs)
    assert (found.verdict, [each.text for each in found.documents]) == ("article", ["\n".join(paragraphs)])


@pytest.mark.parametrize(("lang", "paragraphs"), STATION.items(), ids=STATION)
def test_many_headlines_beside_a_brief_do_not_make_it_a_list_where_the_page_calls_it_an_article(lang: str, paragraphs: list[str]) -> None:
    found = read(lang, paragraphs, data={"@type": "NewsArticle"}, others=OTHERS)
    assert [each.text for each in found.documents if each.kind == "article"] == ["\n".join(paragraphs)]
    assert read(lang, paragraphs, others=OTHERS).verdict == "headlines"


@pytest.mark.parametrize("lang", ["ja", "zh"])
def test_a_text_whose_words_stand_together_is_not_taken_for_the_beginning_of_one_that_has_to_be_paid_for(lang: str) -> None:
    paragraphs = [each.replace("。", f"{number}。", 1) for number in range(7) for each in STATION[lang]]
    data: dict[str, object] = {"@type": "NewsArticle", "isAccessibleForFree": False, "wordCount": len("".join(paragraphs))}
    assert read(lang, paragraphs, data=data).verdict == "article"
    assert read(lang, paragraphs[:3], data=data).verdict == "paywall"


def test_a_page_of_pictures_with_a_whole_text_is_an_article_in_dense_scripts_too() -> None:
    pictures = "<figure class='gallery-item'><img src='a.jpg'></figure>" * 5
    paragraphs = [each.replace("。", f"{number}。", 1) for number in range(5) for each in STATION["ja"]]
    assert read("ja", paragraphs, beside=pictures).verdict == "article"
    assert read("ja", paragraphs[:3], beside=pictures).verdict == "gallery"


NO_SENTENCES = [
    "旧駅舎が図書館に生まれ変わる、町が三日に発表",
    "สถานีรถไฟเก่าจะกลายเป็นห้องสมุดของชุมชน",
    "Home | News | Sport | Weather | Opinion | Business | Culture | Obituaries |",
    "개인정보 처리방침. 확인.",
    "詳しくはこちら。",
]


@pytest.mark.parametrize("line", NO_SENTENCES)
def test_titles_and_menus_are_no_running_text(line: str) -> None:
    assert not is_running(line)
