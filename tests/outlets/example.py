"""The example page that comes with the package, and the headlines that its author meant."""

import re
from importlib.resources import files

BODY = files("causerie.views").joinpath("example.html").read_bytes()
SITE = "https://courier.example"


def headlines() -> dict[str, str]:
    """By address, in their order."""
    html = BODY.decode()
    lists = html[html.index("<h2>More news</h2>") : html.index('<div class="advert">')]
    return {f"{SITE}{path}": text for path, text in re.findall(r'<a href="(.*?)">(.*?)</a>', lists)}
