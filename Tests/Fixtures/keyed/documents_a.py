"""Documents of agencies that do not exist, with what an expert finds in them written beside the lines.

A mark at the end of a line or table row: ⟦tier RULE,RULE: words⟧, tier m (must), s (should), o (optional), n (must not
be found here). A capital M or S: what is absent has no place, any will do; N: must not be found anywhere. ⟦@x⟧ repeats
the mark named by tier@x. Rules of family IKU are written without it.
"""

DOCUMENTS = {}

DOCUMENTS["dinas-kesehatan-keputusan"] = ("txt tabs", """
PEMERINTAH KABUPATEN TIRTA MULYA
DINAS KESEHATAN

KEPUTUSAN KEPALA DINAS KESEHATAN KABUPATEN TIRTA MULYA
NOMOR 440/112/DINKES/2022 ⟦N DOC-001: keputusan bernomor, bertempat, bertanggal dan ditandatangani⟧

TENTANG

PENETAPAN INDIKATOR KINERJA UTAMA DINAS KESEHATAN KABUPATEN TIRTA MULYA TAHUN 2022-2026 ⟦N DOC-006: periode sama di semua tempat⟧

KEPALA DINAS KESEHATAN KABUPATEN TIRTA MULYA,

Menimbang : a. bahwa untuk mengukur keberhasilan pencapaian sasaran strategis Dinas Kesehatan perlu ditetapkan Indikator Kinerja Utama;
b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan Kepala Dinas Kesehatan tentang Penetapan Indikator Kinerja Utama;

Mengingat : 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah diubah beberapa kali, terakhir dengan Undang-Undang Nomor 11 Tahun 2020 tentang Cipta Kerja;
2. Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 104, Tambahan Lembaran Negara Republik Indonesia Nomor 4421); ⟦m HKM-TTL-001: judul tanpa kata Nasional⟧
3. Peraturan Pemerintah Nomor 79 Tahun 2005 tentang Pedoman Pembinaan dan Pengawasan Penyelenggaraan Pemerintahan Daerah; ⟦m HKM-STS-001: dicabut tahun 2017⟧
4. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 80); ⟦n HKM-LN-001,HKM-TTL-001: benar⟧
5. Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah;
6. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah;
7. Peraturan Daerah Kabupaten Tirta Mulya Nomor 3 Tahun 2021 tentang Rencana Pembangunan Jangka Menengah Daerah Kabupaten Tirta Mulya Tahun 2021-2026; ⟦N DOC-013,DOC-007: dasar hukum lengkap, periode di dalam RPJMD⟧

MEMUTUSKAN :

Menetapkan :
KESATU : Indikator Kinerja Utama Dinas Kesehatan Kabupaten Tirta Mulya Tahun 2022-2026 sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini. ⟦N DOC-014,PUU-LMP-001: lampiran ada⟧
KEDUA : Indikator Kinerja Utama sebagaimana dimaksud dalam Diktum KESATU digunakan untuk menyusun rencana kerja, perjanjian kinerja dan laporan kinerja.
KETIGA : Keputusan ini mulai berlaku pada tanggal ditetapkan.

Ditetapkan di Tirta Mulya
pada tanggal 14 Februari 2022

KEPALA DINAS KESEHATAN,

dr. RINA KARTIKA, M.Kes.
NIP. 19700212 199803 2 004

LAMPIRAN
KEPUTUSAN KEPALA DINAS KESEHATAN KABUPATEN TIRTA MULYA
NOMOR 440/112/DINKES/2022
TENTANG PENETAPAN INDIKATOR KINERJA UTAMA DINAS KESEHATAN KABUPATEN TIRTA MULYA TAHUN 2022-2026

| No | Sasaran Strategis | Indikator Kinerja Utama | Satuan | Formulasi Penghitungan | Sumber Data | Penanggung Jawab | Kondisi Awal | 2022 | 2023 | 2024 | 2025 | 2026
| 1 | Meningkatnya derajat kesehatan masyarakat | Angka Kematian Ibu | per 100.000 KH | Jumlah kematian ibu / Jumlah kelahiran hidup x 100.000 | Profil Kesehatan | Bidang Kesehatan Masyarakat | 118 | 110 | 105 | 100 | 95 | 90 ⟦n TGT-004,IND-011: turun memang lebih baik⟧
| 2 | | Angka Kematian Bayi | per 1.000 KH | Jumlah kematian bayi / Jumlah kelahiran hidup x 1.000 | Profil Kesehatan | Bidang Kesehatan Masyarakat | 9,8 | 9,5 | 9,0 | 9,4 | 8,5 | 8,0 ⟦m TGT-004: 2024 naik lagi⟧
| 3 | | Prevalensi stunting | % | Jumlah balita stunting / Jumlah balita yang diukur x 100% | Survei Status Gizi | Bidang Kesehatan Masyarakat | 24 | 22 | 20 | 18 | 16 | 14 ⟦n TGT-004: turun⟧
| 4 | Meningkatnya mutu layanan kesehatan | Persentase puskesmas yang memiliki dokter gigi | % | Jumlah puskesmas yang memiliki dokter gigi | SDMK | Bidang SDK | 60 | 65 | 70 | 75 | 80 | 85 ⟦m FRM-002,FRM-003: tanpa penyebut⟧
| 5 | | Jumlah rapat koordinasi lintas sektor | kali | Jumlah rapat koordinasi yang dilaksanakan dalam satu tahun | Laporan | Sekretariat | 12 | 12 | 12 | 12 | 12 | 12 ⟦m IND-004: menghitung rapat⟧ ⟦m TGT-005: tidak bergerak⟧ ⟦s SRC-002: sumber “Laporan”⟧
| 6 | | Nilai Indeks Kepuasan Masyarakat | Nilai | Nilai rata-rata tertimbang 9 unsur survei kepuasan masyarakat sesuai PermenPANRB 14/2017 | Laporan SKM | Sekretariat | 80,1 | 81 | 82 | 83 | 84 | 85 ⟦n FRM-001,FRM-002,FRM-005,FRM-007: metode jelas⟧

KEPALA DINAS KESEHATAN,

dr. RINA KARTIKA, M.Kes.
""")

DOCUMENTS["wali-kota-iku-bersih"] = ("txt pipes", """
WALI KOTA MANDALA PURI
PROVINSI NUSA CONTOH

PERATURAN WALI KOTA MANDALA PURI
NOMOR 27 TAHUN 2021

TENTANG

INDIKATOR KINERJA UTAMA PEMERINTAH KOTA MANDALA PURI TAHUN 2021-2026 ⟦N DOC-001,DOC-003,DOC-006,DOC-013,DOC-014,DOC-015: lengkap⟧

DENGAN RAHMAT TUHAN YANG MAHA ESA ⟦N PUU-BUK-001,PUU-BUK-002⟧

WALI KOTA MANDALA PURI,

Menimbang : a. bahwa untuk melaksanakan ketentuan Pasal 4 ayat (3) Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah, Wali Kota menetapkan Indikator Kinerja Utama;
b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Wali Kota tentang Indikator Kinerja Utama Pemerintah Kota Mandala Puri Tahun 2021-2026;

Mengingat : 1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
2. Undang-Undang Nomor 12 Tahun 2001 tentang Pembentukan Kota Mandala Puri (Lembaran Negara Republik Indonesia Tahun 2001 Nomor 91, Tambahan Lembaran Negara Republik Indonesia Nomor 4116);
3. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 11 Tahun 2020 tentang Cipta Kerja (Lembaran Negara Republik Indonesia Tahun 2020 Nomor 245, Tambahan Lembaran Negara Republik Indonesia Nomor 6573);
4. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 80);
5. Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah;
6. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah (Berita Negara Republik Indonesia Tahun 2014 Nomor 1842);
7. Peraturan Daerah Kota Mandala Puri Nomor 6 Tahun 2021 tentang Rencana Pembangunan Jangka Menengah Daerah Kota Mandala Puri Tahun 2021-2026 (Lembaran Daerah Kota Mandala Puri Tahun 2021 Nomor 6);

MEMUTUSKAN:

Menetapkan : PERATURAN WALI KOTA TENTANG INDIKATOR KINERJA UTAMA PEMERINTAH KOTA MANDALA PURI TAHUN 2021-2026. ⟦N PUU-JDL-001⟧

BAB I
KETENTUAN UMUM

Pasal 1

Dalam Peraturan Wali Kota ini yang dimaksud dengan: ⟦N PUU-TYP-001⟧
1. Daerah adalah Kota Mandala Puri.
2. Wali Kota adalah Wali Kota Mandala Puri.
3. Indikator Kinerja Utama yang selanjutnya disingkat IKU adalah ukuran keberhasilan dari suatu tujuan dan sasaran strategis organisasi.

BAB II
PENETAPAN DAN PENGGUNAAN

Pasal 2

(1) Wali Kota menetapkan IKU Daerah.
(2) IKU sebagaimana dimaksud pada ayat (1) tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Wali Kota ini. ⟦N PUU-REF-001,PUU-NUM-001,PUU-NUM-002,PUU-NUM-003⟧

Pasal 3

IKU sebagaimana dimaksud dalam Pasal 2 digunakan untuk:
a. perencanaan jangka menengah;
b. perencanaan tahunan dan anggaran;
c. penyusunan dokumen perjanjian kinerja; dan
d. evaluasi kinerja.

BAB III
KETENTUAN PENUTUP

Pasal 4

Peraturan Wali Kota ini mulai berlaku pada tanggal diundangkan.

Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Wali Kota ini dengan penempatannya dalam Berita Daerah Kota Mandala Puri.

Ditetapkan di Mandala Puri
pada tanggal 11 Oktober 2021

WALI KOTA MANDALA PURI,

ttd

SURYA ATMAJA

Diundangkan di Mandala Puri
pada tanggal 11 Oktober 2021

SEKRETARIS DAERAH KOTA MANDALA PURI,

ttd

BAGUS WIRATMA

BERITA DAERAH KOTA MANDALA PURI TAHUN 2021 NOMOR 27 ⟦N PUU-PNT-001,PUU-MGT-001,PUU-LMP-001⟧

LAMPIRAN
PERATURAN WALI KOTA MANDALA PURI
NOMOR 27 TAHUN 2021
TENTANG
INDIKATOR KINERJA UTAMA PEMERINTAH KOTA MANDALA PURI TAHUN 2021-2026

| No | Tujuan/Sasaran | Indikator Kinerja Utama | Satuan | Formulasi/Cara Pengukuran | Sumber Data | Penanggung Jawab | Baseline 2020 | Target 2021 | Target 2022 | Target 2023 | Target 2024 | Target 2025 | Target 2026
| 1 | Meningkatnya pertumbuhan ekonomi inklusif | Laju pertumbuhan ekonomi | % | (PDRB ADHK tahun n - PDRB ADHK tahun n-1) / PDRB ADHK tahun n-1 x 100% | BPS | Bappeda | -1,5 | 3,0 | 4,5 | 5,0 | 5,2 | 5,4 | 5,5 ⟦n IND-008: di tingkat kota⟧ ⟦n TGT-003: wajar⟧
| 2 | | Persentase penduduk miskin | % | Jumlah penduduk di bawah garis kemiskinan / Jumlah penduduk x 100% | BPS | Dinas Sosial | 8,4 | 8,2 | 7,9 | 7,5 | 7,1 | 6,8 | 6,5 ⟦n TGT-004,IND-011: turun lebih baik⟧
| 3 | | Tingkat pengangguran terbuka | % | Jumlah penganggur / Jumlah angkatan kerja x 100% | BPS | Dinas Tenaga Kerja | 7,2 | 7,0 | 6,6 | 6,2 | 5,9 | 5,6 | 5,3
| 4 | Meningkatnya kualitas sumber daya manusia | Indeks Pembangunan Manusia | Indeks | Rata-rata geometrik indeks kesehatan, pendidikan dan pengeluaran | BPS | Bappeda | 76,1 | 76,4 | 76,8 | 77,2 | 77,6 | 78,0 | 78,4
| 5 | Terwujudnya tata kelola pemerintahan yang baik | Nilai SAKIP Kota | Predikat | Nilai hasil evaluasi AKIP oleh Kementerian PANRB | LHE AKIP | Bagian Organisasi | B | BB | BB | BB | A | A | A ⟦n TGT-005,IND-013⟧
| 6 | | Opini BPK atas LKPD | Opini | Opini hasil pemeriksaan BPK | LHP BPK | BPKAD | WTP | WTP | WTP | WTP | WTP | WTP | WTP ⟦n TGT-005: sudah tertinggi⟧ ⟦o TGT-006⟧

WALI KOTA MANDALA PURI,

ttd

SURYA ATMAJA
""")

DOCUMENTS["bupati-iku-cacat-bentuk"] = ("txt tabs", """
BUPATI RANDU KENCANA
PROVINSI JAWA CONTOH

PERATURAN BUPATI RANDU KENCANA
NOMOR 41 TAHUN 2019

TENTANG

INDIKATOR KINERJA UTAMA DI LINGKUNGAN PEMERINTAH KABUPATEN RANDU KENCANA TAHUN 2019-2024 ⟦m@judul PUU-JDL-001: judul menyebut 2019-2024, diktum 2018-2023⟧

BUPATI RANDU KENCANA, ⟦M PUU-BUK-001: frasa Dengan Rahmat tidak ada⟧

Menimbang : a. bahwa dalam rangka pengukuran dan peningkatan kinerja perlu menetapkan Indikator Kinerja Utama;
b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a perlu menetapkan Peraturan Bupati tentang Indikator Kinerja Utama di Lingkungan Pemerintah Kabupaten Randu Kencana;

Mengingat : 1. Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan (Lembaran Negara Republik Indonesia Tahun 2011 Nomor 82, Tambahan Lembaran Negara Republik Indonesia Nomor 5243); ⟦m HKM-LN-001: TLN 5234⟧
2. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 125, Tambahan Lembaran Negara Republik Indonesia Nomor 4437); ⟦m HKM-STS-001: dicabut UU 23/2014⟧
3. Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah (Lembaran Negara Republik Indonesia Tahun 2016 Nomor 114, Tambahan Lembaran Negara Republik Indonesia Nomor 5887);
4. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor PER/09/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah; ⟦m HKM-ISS-001: penerbit Menteri Negara PAN⟧

MEMUTUSKAN:

Menetapkan : PERATURAN BUPATI TENTANG INDIKATOR KINERJA UTAMA DI LINGKUNGAN PEMERINTAH KABUPATEN RANDU KENCANA TAHUN 2018-2023. ⟦@judul⟧

BAB I
KETENTUAN UMUM

Pasal 1

Dalam Peraturan Daerah ini yang dimaksud dengan: ⟦m PUU-TYP-001: Peraturan Bupati⟧
1. Daerah adalah Kabupaten Randu Kencana.
2. Bupati adalah Bupati Randu Kencana.
4. Indikator Kinerja Utama yang selanjutnya disingkat IKU adalah ukuran keberhasilan dari suatu tujuan dan sasaran strategis organisasi. ⟦m PUU-NUM-003: angka 3 terlewat⟧

BAB II
PENETAPAN

Pasal 2

IKU sebagaimana dimaksud dalam Pasal 9 ditetapkan untuk setiap Perangkat Daerah. ⟦m PUU-REF-001: tidak ada Pasal 9⟧

Pasal 3

IKU tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Bupati ini. ⟦m PUU-LMP-001,DOC-014,PUU-REF-001: lampiran tidak ada⟧

BAB IV ⟦s PUU-NUM-002,DOC-011: BAB III terlewat⟧
KETENTUAN PENUTUP

Pasal 5 ⟦m PUU-NUM-001: Pasal 4 terlewat⟧

Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Randu Kencana.

Ditetapkan di Randu Kencana
pada tanggal 3 Juli 2019

BUPATI RANDU KENCANA,

ttd.

H. SLAMET PRABOWO

Diundangkan di Randu Kencana
pada tanggal 3 Juli 2019

SEKRETARIS DAERAH,

ttd.

MULYADI HARJO

BERITA DAERAH KABUPATEN RANDU KENCANA TAHUN 2019 NOMOR 41 ⟦N PUU-PNT-001: penutup lengkap⟧ ⟦N TGT-001,IND-009,SRC-001,FRM-001,DOC-004: tanpa tabel tidak ada temuan per indikator⟧
""")

DOCUMENTS["kecamatan-narasi"] = ("txt tabs", """
INDIKATOR KINERJA UTAMA (IKU)
TAHUN 2019-2024

KECAMATAN SENDANG AGUNG
KABUPATEN RANDU KENCANA

KATA PENGANTAR

Puji syukur kami panjatkan kepada Tuhan Yang Maha Esa karena dokumen Indikator Kinerja Utama Kecamatan Sendang Agung Tahun 2019-2024 dapat diselesaikan.

Dokumen ini disusun sebagai acuan pengukuran kinerja kecamatan dan menjadi dasar penyusunan perjanjian kinerja setiap tahun.

Sendang Agung, Januari 2020
CAMAT SENDANG AGUNG,

Drs. WAHYU HIDAYAT
NIP. 19680417 199003 1 006

BAB I PENDAHULUAN

A. Latar Belakang

Kecamatan merupakan perangkat daerah yang dipimpin oleh camat. Dalam melaksanakan tugas camat dibantu oleh perangkat kecamatan yang bekerja di lingkungan kecamatan. ⟦n BHS-DPN-001: di lingkungan benar⟧

Pengukuran kinerja diperlukan agar keberhasilan dan kegagalan dapat diketahui secara obyektif oleh seluruh pegawai. ⟦m BHS-EJA-001: objektif⟧

Presentase capaian yang rendah harus segera diperbaiki, sedangkan persentase yang tinggi dipertahankan. ⟦m BHS-EJA-001,BHS-EJA-002: persentase⟧

Seluruh kegiatan dilaksanakan ditingkat desa dan diawasi oleh kecamatan. ⟦m BHS-DPN-001: di tingkat⟧

B. Dasar Hukum

1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah terakhir dengan Undang-Undang Nomor 9 Tahun 2015;
2. Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan;
3. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;
4. Peraturan Menteri Dalam Negeri Nomor 54 Tahun 2010 tentang Pelaksanaan Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan, Tata Cara Penyusunan, Pengendalian dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah; ⟦m HKM-STS-001: dicabut Permendagri 86/2017⟧
5. Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/20/M.PAN/11/2008 tentang Petunjuk Penyusunan Indikator Kinerja Utama;
6. Peraturan Daerah Kabupaten Randu Kencana Nomor 2 Tahun 2019 tentang Rencana Pembangunan Jangka Menengah Daerah Tahun 2019-2024.
⟦S DOC-013: PER/09 dan PermenPANRB 53/2014 tidak disebut⟧

BAB II INDIKATOR KINERJA UTAMA

Berdasarkan sasaran strategis kecamatan ditetapkan Indikator Kinerja Utama sebagai berikut:

1. Indeks Kepuasan Masyarakat Kecamatan
2. Persentase desa yang menyusun APBDes tepat waktu
3. Jumlah pembinaan desa yang dilaksanakan ⟦n DOC-010: sama dengan tabel⟧
4. Persentase konflik yang ditangani ⟦m@daftar DOC-010: tidak ada dalam tabel⟧

Tabel Indikator Kinerja Utama Kecamatan Sendang Agung

| Sasaran | Indikator Kinerja Utama | Formulasi | Sumber Data | Target 2020 | Target 2021 | Target 2022 | Target 2023 | Target 2024 ⟦m DOC-004,PIC-001: kolom penanggung jawab tidak ada⟧ ⟦m IND-009: satuan tidak dicantumkan⟧ ⟦s IND-014: kondisi awal tidak ada⟧
| Meningkatnya kualitas pelayanan publik kecamatan | Indeks Kepuasan Masyarakat Kecamatan | Hasil survei kepuasan masyarakat | Laporan SKM | 80 | 81 | 82 | 83 | 84 ⟦s FRM-007: pedoman survei tidak disebut⟧
| Meningkatnya tata kelola pemerintahan desa | Persentase desa yang menyusun APBDes tepat waktu | Jumlah desa yang menyusun APBDes tepat waktu dibagi jumlah seluruh desa dikali 100% | Data Seksi PMD | 90 | 95 | 100 | 100 | 100 ⟦n FRM-002,FRM-003,TGT-006: rasio dengan kata-kata, naik ke 100⟧
| | Jumlah pembinaan desa yang dilaksanakan | Jumlah kegiatan pembinaan | Data Seksi PMD | 24 | 24 | 24 | 24 | 24 ⟦m IND-004: menghitung kegiatan⟧ ⟦m TGT-005: tetap 24⟧

BAB III PENUTUP

Demikian Indikator Kinerja Utama Kecamatan Sendang Agung Tahun 2018-2023. ⟦s DOC-006: periode lain⟧ ⟦s BHS-KLM-001: tanpa predikat⟧

⟦M DOC-001: tidak ada naskah penetapan bernomor⟧
""")

DOCUMENTS["rsud-manual"] = ("docx", """
INDIKATOR KINERJA UTAMA
RSUD BUMI SEHAT KABUPATEN TIRTA MULYA
TAHUN 2021-2026

Dokumen ini memuat Indikator Kinerja Utama RSUD Bumi Sehat sebagai unit organisasi bersifat khusus.

| NO | KINERJA UTAMA | INDIKATOR KINERJA UTAMA | PENJELASAN/FORMULASI PENGHITUNGAN | SUMBER DATA | PENANGGUNG JAWAB | SATUAN | 2021 | 2022 | 2023 | 2024 | 2025 | 2026
| 1 | Meningkatnya mutu pelayanan rumah sakit | Bed Occupancy Rate (BOR) | Jumlah hari perawatan / (jumlah tempat tidur x jumlah hari) x 100% | SIMRS | Bidang Pelayanan Medik | % | 60 | 62 | 64 | 66 | 68 | 70 ⟦n IND-001,FRM-004: istilah baku⟧
| 2 | | Net Death Rate (NDR) | Jumlah pasien meninggal lebih dari 48 jam / jumlah pasien keluar x 1.000 | SIMRS | Bidang Pelayanan Medik | ‰ | 22 | 21 | 20 | 19 | 18 | 17 ⟦n TGT-004: turun lebih baik⟧
| 3 | | Persentase pasien rawat jalan terlayani kurang dari 60 menit | Jumlah pasien rawat jalan terlayani kurang dari 60 menit / jumlah pasien rawat jalan x 100% | SIMRS | Bidang Pelayanan Medik | orang | 70 | 75 | 80 | 85 | 90 | 95 ⟦m IND-010: persentase dengan satuan orang⟧
| 4 | | Indeks Kepuasan Pasien | Indeks kepuasan pasien | Survei | Bidang Pengendalian Mutu | % | 78% | 80% | 82% | 84% | 86% | 88% ⟦m IND-010: indeks dalam persen⟧ ⟦m FRM-005: rumus mengulang nama⟧
| 5 | Terlaksananya pengadaan alat kesehatan | Jumlah pengadaan alat kesehatan yang dilaksanakan | Jumlah paket pengadaan | Dokumen | | paket | 10 | 10 | 10 | 10 | 10 | 10 ⟦m IND-004: menghitung pengadaan⟧ ⟦s IND-005: sasaran berupa pekerjaan⟧ ⟦m PIC-001: kosong⟧ ⟦s SRC-002: Dokumen⟧ ⟦m TGT-005: tetap⟧
| 6 | Meningkatnya kemandirian keuangan rumah sakit | Cost Recovery Rate | Pendapatan fungsional / belanja operasional x 100% | | Bagian Keuangan | % | 85 | 90 | 95 | 98 | 101 | 103 ⟦m SRC-001: sumber kosong⟧ ⟦n TGT-003: boleh di atas 100⟧

DIREKTUR RSUD BUMI SEHAT,

dr. ANDRI SETIAWAN, Sp.PD
NIP. 19710305 200012 1 002 ⟦M DOC-001: nama saja, tanpa nomor, tempat, tanggal⟧
""")

DOCUMENTS["dinas-pupr-tabel"] = ("xlsx", """
INDIKATOR KINERJA UTAMA DINAS PEKERJAAN UMUM DAN PENATAAN RUANG
KABUPATEN LEMBAH HIJAU TAHUN 2021 - 2026

| No | Sasaran | Indikator | Satuan | Rumus | Sumber Data | Penanggung Jawab | Kondisi Awal | 2021 | 2022 | 2023 | 2024 | 2025 | 2026
| 1 | Meningkatnya kualitas jalan dan jembatan | Persentase jalan kabupaten dalam kondisi mantap | % | Panjang jalan mantap / panjang jalan kabupaten x 100% | Data leger jalan | Bidang Bina Marga | 64 | 66 | 68 | 70 | 72 | 74 | 76
| 2 | | Persentase jembatan dalam kondisi baik | % | Jumlah jembatan dalam kondisi baik / jumlah jembatan x 100% | Data leger jembatan | Bidang Bina Marga | 70 | 72 | 74 | 720 | 76 | 78 | 80 ⟦m TGT-003,TGT-007: 720 persen⟧
| 3 | Meningkatnya layanan air minum dan sanitasi | Persentase rumah tangga dengan akses air minum layak | % | Jumlah rumah tangga dengan akses air minum layak / jumlah rumah tangga x 100% | Susenas | Bidang Cipta Karya | 80 | 82 | 84 | 86 | 88 | 90 | 92 ⟦n IND-003: layak adalah istilah⟧
| 4 | | Jumlah rumah tangga dengan akses sanitasi layak | % | Jumlah rumah tangga dengan akses sanitasi layak / jumlah rumah tangga x 100% | Susenas | Bidang Cipta Karya | 75 | 77 | 79 | 81 | 83 | 85 | 87 ⟦m FRM-003,IND-010: Jumlah dihitung sebagai rasio⟧
| 5 | Terkendalinya pemanfaatan ruang | Persentase kesesuaian pemanfaatan ruang dengan RTRW | % | | Hasil audit tata ruang | Bidang Penataan Ruang | 60 | 65 | 70 | 75 | 80 | 85 | 90 ⟦m FRM-001: formulasi kosong⟧
| 6 | | Laju alih fungsi lahan | % | Pertumbuhan per tahun | Citra satelit | Bidang Penataan Ruang | 3 | 3 | 3 | 3 | 3 | 3 | 3 ⟦s FRM-007: dasar tidak disebut⟧ ⟦m TGT-005: tetap⟧
| 7 | Meningkatnya kinerja irigasi | Indeks Kinerja Sistem Irigasi | Indeks | Nilai rata-rata tertimbang enam aspek penilaian irigasi | e-PAKSI | Bidang Sumber Daya Air | 58 | 60 | 62 | 64 | 66 | 68 | 70
| 8 | | Panjang saluran irigasi dalam kondisi baik | km | Panjang saluran irigasi dalam kondisi baik | e-PAKSI | Bidang Sumber Daya Air | 120 | 125 | 130 | 135 | 140 | 145 | 150 ⟦n FRM-002,FRM-003⟧
""")
