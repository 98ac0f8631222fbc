"""The true data of Kabupaten Contoh Raya, a government that does not exist."""
from .agencies_dinas import DINAS
from .agencies_lain import LAIN
from .agencies_teknis import TEKNIS
from .government import *

AGENCIES = sorted(DINAS + TEKNIS + LAIN, key=lambda agency: agency.code)
BY_SHORT = {agency.short: agency for agency in AGENCIES}
