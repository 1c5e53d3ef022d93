"""Days as they stand in texts and mark-up."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import partial

EARLIEST = date(1600, 1, 1)  # newspapers are not older
WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+")
FORMS = ("%Y-%m-%d", "%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d %b %Y")
STAMP = re.compile(r"\d{4}-\d\d-\d\d(?=$|[T ])")

EPOCHS = (date(1970, 1, 1), date(1900, 1, 1))  # zero, in clocks and in spreadsheets: no day at all
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january januar jänner enero janvier janeiro gennaio januari jan ene janv gen "
            "stycznia styczeń ledna leden január januára ocak ianuarie января январь січня януари ιανουαρίου يناير tammikuuta",
            "february februar febrero février fevereiro febbraio februari feb févr fev "
            "lutego luty února únor február februára şubat subat februarie февраля февраль лютого февруари φεβρουαρίου فبراير helmikuuta",
            "march märz marzo mars março maart mar mrz mrt "
            "marca marzec března březen március mart marts martie maret марта март березня μαρτίου مارس maaliskuuta",
            "april abril avril aprile apr abr avr "
            "kwietnia kwiecień dubna duben április apríla nisan aprilie aprila апреля апрель квітня април απριλίου أبريل ابريل huhtikuuta",
            "may mai mayo maio maggio mei mag maj maja květen května május mája mayıs mayis мая май травня μαΐου μαίου مايو toukokuuta",
            "june juni junio juin junho giugno jun giu "
            "czerwca czerwiec června červen június júna haziran iunie jun июня июнь червня юни ιουνίου يونيو kesäkuuta",
            "july juli julio juillet julho luglio jul juil lug "
            "lipca lipiec července červenec július júla temmuz iulie июля июль липня юли ιουλίου يوليو heinäkuuta",
            "august agosto août augustus aug ago "
            "sierpnia sierpień srpna srpen augusztus augusta augusti ağustos "
            "agustos серпня avgust avgusta августа август αυγούστου أغسطس elokuuta agustus",
            "september septiembre setiembre septembre setembro settembre sep sept set "
            "września wrzesień září szeptember septembra eylül septembrie septembar сентября "
            "сентябрь вересня септември σεπτεμβρίου سبتمبر syyskuuta",
            "october oktober octubre octobre outubro ottobre oct okt out ott "
            "października październik října říjen október októbra ekim octombrie oktobar октября октябрь жовтня октомври "
            "οκτωβρίου أكتوبر اكتوبر lokakuuta",
            "november noviembre novembre novembro nov "
            "listopada listopad listopadu novembra kasım kasim noiembrie novembar ноября "
            "ноябрь листопада ноември νοεμβρίου نوفمبر marraskuuta",
            "december dezember diciembre décembre dezembro dicembre dec dez dic déc "
            "grudnia grudzień prosince prosinec decembra aralık aralik decembrie decembar декабря декабрь грудня декември "
            "δεκεμβρίου ديسمبر joulukuuta desember",
        ),
        start=1,
    )
    for name in names.split()
}
MARKED = (
    (re.compile(r"(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)"), (1, 3, 4)),
    (re.compile(r"^\s*(\d{4})(\d\d)(\d\d)(?:T?\d{4,6}Z?)?\s*$"), (1, 2, 3)),
    (re.compile(r"(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.(\d{4})(?!\d)"), (3, 2, 1)),
    (re.compile(r"(?<![\d/])(1[3-9]|2\d|3[01])/(\d{1,2})/(\d{4})(?!\d)"), (3, 2, 1)),
    (re.compile(r"(?<![\d/])(\d{1,2})/(1[3-9]|2\d|3[01])/(\d{4})(?!\d)"), (3, 1, 2)),
    (re.compile(r"(?<!\d)(\d{1,2})(?:\.|er|º|st|nd|rd|th)?\s+(?:de\s+)?([^\W\d_]{3,12})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)"), (3, 2, 1)),
    (re.compile(r"(?<!\d)(\d{4})\.\s+([^\W\d_]{3,12})\s+(\d{1,2})\."), (1, 2, 3)),
    (re.compile(r"(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]"), (1, 2, 3)),
    (re.compile(r"\b([^\W\d_]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)"), (3, 1, 2)),
)
DIGIT, YEAR = (
    re.compile(r"\d"),
    re.compile(r"\d{4}"),
)  # without a digit no text holds a day, without such a year it is in none of those forms
IN_FOLDERS = re.compile(r"/((?:19|20)\d\d)/(?:[A-Za-z_-]{2,30}/)?(\d{1,2})/(\d{1,2})(?=/)")
MONTH_IN_FOLDERS = re.compile(r"/((?:19|20)\d\d)/(?:0?[1-9]|1[0-2])/")
IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:(?P<parting>[-_]))?([01]\d)(?(parting)(?P=parting))([0-3]\d)(?!\d)")
SLASHED = re.compile(r"(?<![\d/])(0?[1-9]|1[0-2])/(0?[1-9]|1[0-2])/(\d{4})(?![\d/])")  # day or month first
OTHER_DAY = re.compile(
    r"print|gedruckt|imprim|impres(?!a del)|access|abgerufen|consult|retrieved|snapshot|updated|modif|a[ck]?tuali[sz]|"
    r"mise? [àa] jour|aggiornat|bijgewerkt|up?pdater|güncelle|обновлен|оновлен",
    re.IGNORECASE,
)  # names the day that stands behind it
CHANGED = re.compile(
    r"(?:last )?(?:updated?|modified|a[ck]?tuali[sz](?:ad[oa]|iert|ert)|mise? [àa] jour|aggiornat[oa]|bijgewerkt|"
    r"up?pdater(?:t|ad|et)|обновлено|оновлено)\W*",
    re.IGNORECASE,
)  # all that is said of the day behind it
UNIVERSAL = re.compile(r"\d[T ]\d\d:\d\d.*(?:Z|UTC|GMT|[+-]00:?00)$")
ENGLISH_OF = re.compile(r"en[-_]([a-z]{2})\b", re.IGNORECASE)


def day(text: str | None, today: date) -> str | None:
    """Return the ISO day that the whole text names; None for no day, an impossible one, or one still to come.

    >>> today = date(2026, 3, 1)
    >>> day("Friday, January 4, 2019", today), day("2019-01-04T10:00:00Z", today), day("2019-02-30", today), day("2031-01-01", today)
    ('2019-01-04', '2019-01-04', None, None)
    """
    stamp = STAMP.match(text.strip()) if text else None
    found = _parse(stamp[0] if stamp else WEEKDAY.sub("", (text or "").strip()))
    return found.isoformat() if found and _credible(found, today) else None


def marked_day(texts: Iterable[str | None], today: date) -> str | None:
    """Return the first credible day that one of the texts holds, as mark-up or a line writes days in some twenty-five languages.

    Days with slashes are taken where they can be read in one way only; see `spelt_out`.

    >>> today = date(2026, 3, 1)
    >>> [marked_day([text], today) for text in ("1. März 2025", "Le 1er mars 2025 à 9h", "20250301T1200Z", "3 de marzo del 2031")]
    ['2025-03-01', '2025-03-01', '2025-03-01', None]
    >>> [marked_day([text], today) for text in ("18/12/2025", "12/18/2025", "02/03/2025")]
    ['2025-12-18', '2025-12-18', None]
    >>> others = "2009. október 8., csütörtök", "14 marca 2011, 8:15", "2010년 11월 03일 (수)", "30 مارس 2009"
    >>> [marked_day([text], today) for text in others]
    ['2009-10-08', '2011-03-14', '2010-11-03', '2009-03-30']
    """
    found = (found for text in texts if text for found in marked(text))
    return next((each.isoformat() for each in found if _credible(each, today) and each not in EPOCHS), None)


def addressed_day(address: str | None, today: date, form: re.Pattern[str] = IN_FOLDERS) -> str | None:
    """Return the credible day that the address of an article holds: in its folders or, which may be one that it tells of, in its name.

    >>> at, today = "https://post.example", date(2026, 3, 1)
    >>> addressed_day(f"{at}/2013/POLITICS/04/05/rates/index.html", today), addressed_day(f"{at}/2013/04/rates", today)
    ('2013-04-05', None)
    >>> [addressed_day(f"{at}/{name}", today, IN_NAME) for name in ("economy/rates-20130405", "2013-04-05-rates", "rates-2013-04")]
    ['2013-04-05', '2013-04-05', None]
    """
    for found in form.finditer(address or ""):
        year, month, number = (int(each) for each in found.groups() if each and each.isdecimal())
        try:
            told = date(year, month, number)
        except ValueError:
            continue
        if _credible(told, today):
            return told.isoformat()
    return None


def is_before(told: str, address: str | None) -> bool:
    """Was it long before the month in the folders of an article's address, as the day on which a blog began is?

    >>> address = "https://post.example/2014/05/rates"
    >>> is_before("2009-09-02", address), is_before("2014-04-30", address), is_before("2009-09-02", "https://post.example/rates")
    (True, False, False)
    """
    found = MONTH_IN_FOLDERS.search(address or "")
    return found is not None and int(found[1]) - int(told[:4]) > 1


def is_universal(text: str) -> bool:
    """Does a text end in an hour of universal time?"""
    return UNIVERSAL.search(text.strip()) is not None


def is_eve(one: str, other: str) -> bool:
    """
    >>> is_eve("2014-06-29", "2014-06-30"), is_eve("2014-06-30", "2014-06-29")
    (True, False)
    """
    return date.fromisoformat(other) - date.fromisoformat(one) == timedelta(days=1)


def is_next_to(one: str, other: str) -> bool:
    return is_eve(one, other) or is_eve(other, one)


def marked(text: str) -> Iterator[date]:
    """Yield the days that a text holds, credible or not."""
    head = text[:200]
    if not DIGIT.search(head):
        return
    for form, order in MARKED if YEAR.search(head) else ():
        for match in form.finditer(head):
            if told := _dated(*(match[group] for group in order)):
                yield told
    try:
        yield parsedate_to_datetime(head).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return


def _dated(year: str, month: str, number: str) -> date | None:
    try:
        return date(int(year), MONTHS.get(month.lower(), 0) if not month.isdecimal() else int(month), int(number))
    except ValueError:
        return None


def in_figures(text: str) -> str:
    """Write the days that a text holds as ISO does.

    >>> in_figures("DROST, Friday, 20 February 2026 - Taxes fall from March 3rd, 2026"), in_figures("30 February 2026")
    ('DROST, Friday, 2026-02-20 - Taxes fall from 2026-03-03', '30 February 2026')
    """
    for form, order in MARKED if YEAR.search(text) else ():
        text = form.sub(partial(_in_figures, order), text)
    return text


def _in_figures(order: tuple[int, int, int], found: re.Match[str]) -> str:
    told = _dated(*(found[group] for group in order))
    return told.isoformat() if told else found[0]


def holds_day(text: str) -> bool:
    """Is there a day in a text, be it one that can be read in two ways?"""
    return SLASHED.search(text) is not None or next(marked(text), None) is not None


def is_day_first(language: str | None, tags: Iterable[str]) -> bool | None:
    """Does the day stand before the month between slashes? None in English whose tags name no country.

    >>> is_day_first("es", ["en-US"]), is_day_first("en", ["en-US", "en_GB"]), is_day_first("en", ["en_US"]), is_day_first("en", ["en"])
    (True, True, False, None)
    """
    if language not in (None, "en"):
        return True
    countries = {found[1].upper() for tag in tags if (found := ENGLISH_OF.match(tag.strip()))}
    return bool(countries - {"US"}) if countries else None


def spelt_out(text: str, day_first: bool | None) -> str:
    """Write the days that can be read in two ways as they are to be read; where that is not known, take them out.

    >>> [spelt_out("On 02/03/2025", day_first) for day_first in (True, False, None)], spelt_out("5/5/2025", None)
    (['On 2025-03-02', 'On 2025-02-03', 'On '], '2025-05-05')
    """

    def spell(found: re.Match[str]) -> str:
        one, other, year = int(found[1]), int(found[2]), found[3]
        month, number = (other, one) if day_first else (one, other)
        return "" if day_first is None and one != other else f"{year}-{month:02}-{number:02}"

    return SLASHED.sub(spell, text)


def _credible(found: date, today: date) -> bool:
    return EARLIEST <= found <= today + timedelta(days=1)  # clocks run ahead of ours by up to half a day


def _parse(text: str) -> date | None:
    for form in FORMS:
        try:
            return datetime.strptime(text, form).date()
        except ValueError:
            continue
    return None
