extension LanguageReference {
    static let introduction = """
        # Bahasa ungkapan / The expression language

        Ungkapan menghitung satu nilai dari nilai lain, seperti rumus pada lembar kerja. Yang berbeda: setiap nama dan
        setiap tipe diperiksa sebelum aturan dijalankan, sehingga salah ketik ditemukan saat memuat, bukan lolos diam-diam.
        Ungkapan tidak dapat mengubah apa pun, tidak dapat berputar tanpa akhir, dan tidak melihat berkas atau jam.

        _An expression computes one value from others, like a formula in a spreadsheet. The difference: every name and every
        type is checked before a rule runs, so that a typing error is found on loading and does not pass in silence. An
        expression changes nothing, always ends, and sees neither files nor the clock._

        Bahasa ini adalah CEL (Common Expression Language). Dokumen ini dibuat dari tabel fungsi program; setiap contoh
        dijalankan oleh uji. _The language is CEL. This document is written from the program's table of functions; a test
        runs every example._

        ## Nilai dan tipe / Values and types

        | Tipe / Type | Contoh / Example | Keterangan / Note |
        | --- | --- | --- |
        | `bool` | `true`, `false` | benar, salah / true, false |
        | `int` | `42`, `-7`, `0xFF` | bilangan bulat 64 bit / whole number, 64 bits |
        | `uint` | `42u` | bilangan bulat tanpa tanda / whole number without sign |
        | `double` | `3.5`, `1e6` | bilangan pecahan, titik sebagai koma desimal / number with a fraction |
        | `string` | `'teks'`, `"teks"`, `r'\\d'`, `'''…'''` | teks; `r` tanpa arti khusus bagi `\\` / text; `r` leaves `\\` alone |
        | `bytes` | `b'abc'` | deretan byte / bytes |
        | `null` | `null` | tidak ada nilai / no value |
        | `list` | `[1, 2, 3]` | daftar / list |
        | `map` | `{'a': 1, 'b': 2}` | kunci dan nilai / keys and values |
        | `timestamp` | `timestamp('2024-03-31T00:00:00Z')` | saat / a moment |
        | `duration` | `duration('36h')` | lama waktu / a length of time |
        | `optional_type` | `optional.of(1)` | nilai yang boleh tidak ada / a value that may be absent |

        Bilangan bulat dan pecahan dapat dibandingkan (`1 == 1.0`), tetapi tidak dicampur dalam perhitungan: tulis
        `double(x) * 0.5`. _Whole numbers and fractions compare, but do not mix in arithmetic: write `double(x) * 0.5`._

        Kolom objek ditulis dengan titik: `indicator.name`. Yang boleh tidak ada ditulis `.?nama` dan `[?nomor]`, dan
        hasilnya opsional: `x.?a.orValue(0)`. Nama yang memuat tanda khusus ditulis di antara tanda petik terbalik:
        ``peta.`nama-kolom` ``. _Fields are written with a point; what may be absent with `.?name` and `[?number]`, which gives
        an optional value; names with special characters between backquotes._

        Urutan pengerjaan, dari yang paling kuat / _Precedence, strongest first_: `a.b` `a[b]` `f(x)`; `!a` `-a`; `*` `/` `%`;
        `+` `-`; `==` `!=` `<` `<=` `>` `>=` `in`; `&&`; `||`; `a ? b : c`. Catatan / _Comment_: `// …` sampai akhir baris.

        ## Galat / Errors

        Yang tidak dapat dihitung menjadi galat, bukan nilai: pembagian dengan nol, kunci yang tidak ada, nomor di luar daftar,
        bilangan terlalu besar. Ungkapan yang galat tidak pernah dianggap benar. Hanya `&&`, `||`, `all` dan `exists` yang
        menutupi galat, bila sisi lain sudah menentukan hasilnya: `1 / 0 > 1 || true` adalah `true`.

        _What cannot be computed is an error, not a value: division by zero, a key that is not there, a number outside of the
        list, a number too large. An expression in error never counts as true. Only `&&`, `||`, `all` and `exists` hide an
        error, when the other side already decides the result: `1 / 0 > 1 || true` is `true`._

        """
}
