"""Writes the documents of invented governments: one description of a page, many formats.

Needs python-docx, odfpy, xlsxwriter and reportlab. Every file is the same, byte for byte, on every run: dates inside
containers are fixed, nothing is random. What a writer returns says where each tagged cell or paragraph came to stand.
"""
from .page import Break, Cell, P, Sheet, T, Turn, c, h, n
from .html import write_html
from .pdf import write_pdf
from .sheets import write_csv, write_ods, write_xlsx
from .odt import write_odt
from .word import write_docx
