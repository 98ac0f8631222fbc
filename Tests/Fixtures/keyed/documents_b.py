"""More documents; see documents_a.py for the marks."""

DOCUMENTS = {}

DOCUMENTS["inspektorat-markdown"] = ("md pipes", """
# INDIKATOR KINERJA UTAMA

**INSPEKTORAT DAERAH KABUPATEN LEMBAH HIJAU**

**TAHUN 2021-2026**

## KATA PENGANTAR

Penyusunan dokumen ini merupakan pelaksanaan Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah.

## BAB I PENDAHULUAN

Inspektorat mempunyai tugas membantu Bupati membina dan mengawasi pelaksanaan urusan pemerintahan yang menjadi kewenangan daerah.

Dasar hukum penyusunan:

1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah beberapa kali, terakhir dengan Undang-Undang Nomor 6 Tahun 2023;
2. Peraturan Pemerintah Nomor 12 Tahun 2017 tentang Pembinaan dan Pengawasan Penyelenggaraan Pemerintahan Daerah;
3. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;
4. Peraturan Menteri PANRB Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah;
5. Peraturan Menteri PANRB Nomor 88 Tahun 2021 tentang Evaluasi Akuntabilitas Kinerja Instansi Pemerintah;
6. Peraturan Daerah Kabupaten Lembah Hijau Nomor 5 Tahun 2021 tentang RPJMD Kabupaten Lembah Hijau Tahun 2021-2026. ⟦N DOC-013,DOC-007: lengkap⟧

## BAB II INDIKATOR KINERJA UTAMA

| No | Sasaran Strategis | Indikator Kinerja Utama | Satuan | Formula | Sumber Data | Penanggung Jawab | Baseline | 2021 | 2022 | 2023 | 2024 | 2025 | 2026
| 1 | Meningkatnya kualitas pengawasan intern | Level kapabilitas APIP | Level | Hasil penilaian BPKP | Laporan BPKP | Sekretaris | 2 | 2 | 3 | 3 | 3 | 3 | 4 ⟦n TGT-005,IND-013,FRM-005: bergerak⟧
| 2 | | Maturitas SPIP | Level | Hasil evaluasi BPKP | Laporan BPKP | Inspektur Pembantu I | 2 | 3 | 3 | 3 | 3 | 3 | 3 ⟦m TGT-005: tetap 3⟧
| 3 | | Persentase rekomendasi hasil pengawasan yang ditindaklanjuti | % | Jumlah rekomendasi yang ditindaklanjuti / Jumlah rekomendasi x 100% | Matriks tindak lanjut | Inspektur Pembantu II | 70 | 75 | 78 | 80 | 83 | 86 | 90 ⟦n IND-004,IND-002: hasil⟧
| 4 | | Jumlah temuan BPK | temuan | Jumlah temuan dalam LHP BPK | LHP BPK | Inspektur | 14 | 12 | 11 | 10 | 9 | 8 | 7 ⟦n TGT-004,IND-004: turun lebih baik⟧
| 5 | Meningkatnya akuntabilitas kinerja | Predikat SAKIP Inspektorat | Predikat | Hasil evaluasi AKIP | LHE | Sekretaris | BB | A | A | AB | A | A | A ⟦m IND-013: AB bukan predikat⟧

## BAB III PENUTUP

Dokumen ini menjadi acuan pengukuran kinerja Inspektorat Daerah Kabupaten Lembah Hijau.

Lembah Hijau, 4 Januari 2022

INSPEKTUR,

**Ir. TEGUH SANTOSO, M.M.**

NIP. 19690922 199503 1 002 ⟦S DOC-001: tanpa jenis dan nomor naskah⟧
""")

DOCUMENTS["disdukcapil-bersih"] = ("txt tabs", """
KEPUTUSAN KEPALA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KOTA MANDALA PURI
NOMOR 470/15/2022

TENTANG

INDIKATOR KINERJA UTAMA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KOTA MANDALA PURI TAHUN 2022-2026

KEPALA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KOTA MANDALA PURI,

Menimbang : bahwa untuk mengukur keberhasilan pencapaian sasaran strategis perlu menetapkan Keputusan Kepala Dinas tentang Indikator Kinerja Utama Dinas Kependudukan dan Pencatatan Sipil;

Mengingat : 1. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;
2. Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah;
3. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah;
4. Peraturan Wali Kota Mandala Puri Nomor 27 Tahun 2021 tentang Indikator Kinerja Utama Pemerintah Kota Mandala Puri Tahun 2021-2026;
5. Peraturan Daerah Kota Mandala Puri Nomor 6 Tahun 2021 tentang Rencana Pembangunan Jangka Menengah Daerah Kota Mandala Puri Tahun 2021-2026; ⟦N HKM-STS-001,HKM-TTL-001,HKM-NUM-001,HKM-ISS-001,HKM-KNS-001,HKM-AMD-001⟧

MEMUTUSKAN:

Menetapkan : KEPUTUSAN KEPALA DINAS TENTANG INDIKATOR KINERJA UTAMA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KOTA MANDALA PURI TAHUN 2022-2026.
KESATU : Menetapkan Indikator Kinerja Utama Dinas Kependudukan dan Pencatatan Sipil sebagaimana tercantum dalam Lampiran Keputusan ini.
KEDUA : Keputusan ini berlaku sejak tanggal ditetapkan.

Ditetapkan di Mandala Puri
pada tanggal 10 Januari 2022

KEPALA DINAS,

Dra. NI LUH SUKERTI, M.Si.
Pembina Utama Muda
NIP. 19660518 199203 2 001 ⟦N DOC-001,DOC-003,DOC-006,DOC-014,DOC-004⟧

LAMPIRAN
KEPUTUSAN KEPALA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KOTA MANDALA PURI
NOMOR 470/15/2022
TENTANG INDIKATOR KINERJA UTAMA

INSTANSI : DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KOTA MANDALA PURI
TUJUAN : Meningkatkan kualitas pelayanan administrasi kependudukan
TUGAS : Melaksanakan urusan pemerintahan di bidang administrasi kependudukan dan pencatatan sipil
FUNGSI : a. perumusan kebijakan administrasi kependudukan; b. pelayanan pendaftaran penduduk; c. pelayanan pencatatan sipil ⟦N DOC-005⟧

| No | Kinerja Utama | Indikator Kinerja Utama | Satuan | Penjelasan/Formulasi Penghitungan | Sumber Data | Penanggung Jawab | Sifat | Kondisi Awal | 2022 | 2023 | 2024 | 2025 | 2026
| 1 | Meningkatnya tertib administrasi kependudukan | Persentase kepemilikan KTP elektronik | persen | Jumlah penduduk yang memiliki KTP elektronik / Jumlah penduduk wajib KTP x 100% | SIAK | Bidang Pendaftaran Penduduk | posisi akhir | 97,1 | 97,5 | 98,0 | 98,5 | 99,0 | 99,5 ⟦n FRM-004,IND-003: tertib hanya pada sasaran⟧
| 2 | | Persentase kepemilikan akta kelahiran anak 0-18 tahun | persen | Jumlah anak 0-18 tahun yang memiliki akta kelahiran / Jumlah anak 0-18 tahun x 100% | SIAK | Bidang Pencatatan Sipil | posisi akhir | 92 | 93 | 94 | 95 | 96 | 97
| 3 | Meningkatnya kualitas pelayanan | Indeks Kepuasan Masyarakat | indeks | Nilai rata-rata tertimbang sembilan unsur pelayanan x 25 | Laporan SKM | Sekretaris | posisi akhir | 84,2 | 84,5 | 85,0 | 85,5 | 86,0 | 86,5
⟦N IND-009,IND-012,IND-014,TGT-001,TGT-005,SRC-001,PIC-001,IND-010: lengkap⟧
""")

DOCUMENTS["bappeda-daftar-isi"] = ("docx", """
INDIKATOR KINERJA UTAMA
BADAN PERENCANAAN PEMBANGUNAN DAERAH
KABUPATEN BUKIT LARANGAN
2022-2026

DAFTAR ISI

KATA PENGANTAR	i
DAFTAR ISI	ii
BAB I PENDAHULUAN	1
BAB II INDIKATOR KINERJA UTAMA	3
BAB III PENUTUP ⟦s DOC-012: tanpa nomor halaman⟧

KATA PENGANTAR

Indikator Kinerja Utama Badan Perencanaan Pembangunan Daerah Kabupaten Bukit Larangan Tahun 2022-2026 disusun untuk memberikan ukuran keberhasilan.

BAB I PENDAHULUAN

Badan Perencanaan Pembangunan Daerah Kabupaten Bukit Larangn mempunyai tugas melaksanakan penunjang urusan pemerintahan bidang perencanaan.

Landasan hukum:

1. Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;
2. Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah; ⟦m@rezim HKM-STS-001,HKM-KNS-001: dicabut, lama dan baru bersama⟧
3. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah terakhir dengan Undang-Undang Nomor 11 Tahun 2020; ⟦@rezim⟧
4. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;
5. Peraturan Menteri Negara PAN Nomor PER/9/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah; ⟦n HKM-FMT-001,HKM-NUM-001: PER/9 sama dengan PER/09⟧
6. Peraturan Menteri Negara PAN Nomor PER/20/M/PAN/XI/2008 tentang Pedoman Penyusunan Indikator Kinerja Utama; ⟦m HKM-FMT-001: M.PAN/11⟧
7. Peraturan Menteri PANRB Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah;
8. Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017 tentang Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah, Tata Cara Evaluasi Rancangan Peraturan Daerah tentang Rencana Pembangunan Jangka Panjang Daerah dan Rencana Pembangunan Jangka Menengah Daerah, serta Tata Cara Perubahan Rencana Pembangunan Jangka Panjang Daerah, Rencana Pembangunan Jangka Menengah Daerah, dan Rencana Kerja Pemerintah Daerah; ⟦n HKM-TTL-001: benar⟧
9. Peraturan Daerah Kabupaten Bukit Larangan Nomor 4 Tahun 2021 tentang RPJMD Kabupaten Bukit Larangan Tahun 2021-2026.

BAB II INDIKATOR KINERJA UTAMA

| SASARAN STRATEGIS | INDIKATOR KINERJA UTAMA | FORMULASI PENGHITUNGAN | SUMBER DATA | PENANGGUNG JAWAB | TARGET 2022 | TARGET 2023 | TARGET 2024 | TARGET 2025 | TARGET 2026
| Meningkatnya kualitas perencanaan pembangunan daerah | Persentase keselarasan program RKPD dengan RPJMD | Jumlah program RKPD yang selaras dengan RPJMD / Jumlah program RKPD x 100% | RKPD, RPJMD | Bidang Perencanaan | 85 | 88 | 91 | 94 | 97 ⟦n FRM-004,IND-002⟧
| | Jumlah dokumen perencanaan yang disusun | Jumlah dokumen perencanaan yang disusun | Arsip Bappeda | Bidang Perencanaan | 5 dokumen | 5 dokumen | 5 dokumen | 5 dokumen | 5 dokumen ⟦m IND-004: menghitung dokumen⟧ ⟦m TGT-005: tetap⟧
| | Persentase ketercapaian target RPJMD yang optimal | Jumlah indikator RPJMD tercapai / Jumlah indikator RPJMD x 100% | Evaluasi RPJMD | Bidang Evaluasi | 70 | 75 | 80 | 85 | 90 ⟦m IND-003: optimal⟧
| Meningkatnya kualitas penelitian dan pengembangan melalui kerja sama dengan perguruan tinggi dalam rangka mendukung inovasi daerah | Indeks Inovasi Daerah | Hasil penilaian Kementerian Dalam Negeri | Kementerian Dalam Negeri | Bidang Litbang | 45 | 48 | 51 | 54 | 57 ⟦m IND-006: melalui, dalam rangka⟧ ⟦n FRM-001: penilaian pihak luar⟧
⟦S IND-014: kondisi awal tidak ada⟧ ⟦M IND-009: satuan tidak ada⟧

BAB III PENUTUP

Demikian dokumen ini disusun untuk dipergunakan sebagaimana mestinya.

KEPALA BADAN PERENCANAAN PEMBANGUNAN DAERAH,

Ir. HERMAN YUSUF, M.T.
NIP. 19670815 199403 1 009 ⟦M DOC-001: nama saja⟧
""")

DOCUMENTS["bpbd-tanpa-target"] = ("txt tabs", """
LAMPIRAN
INDIKATOR KINERJA UTAMA
BADAN PENANGGULANGAN BENCANA DAERAH KABUPATEN BUKIT LARANGAN

INSTANSI : BADAN PENANGGULANGAN BENCANA DAERAH KABUPATEN BUKIT LARANGAN
TUJUAN : Mengurangi risiko bencana
TUGAS : Menyelenggarakan penanggulangan bencana
FUNGSI : Perumusan kebijakan, pengoordinasian dan pelaksanaan penanggulangan bencana ⟦N DOC-005⟧

| No | Kinerja Utama | Indikator Kinerja Utama | Penjelasan/Formulasi Penghitungan | Sumber Data | Penanggung Jawab ⟦m TGT-001: tidak ada target⟧ ⟦m IND-009: satuan tidak ada⟧ ⟦m IND-014: kondisi awal tidak ada⟧ ⟦n DOC-004: kolom lengkap⟧
| 1 | Menurunnya risiko bencana | Indeks Risiko Bencana | Hasil penilaian BNPB | Buku IRBI | Kepala Pelaksana ⟦n FRM-001,TGT-005: penilaian pihak luar⟧
| 2 | Meningkatnya layanan tanggap darurat | Persentase korban bencana yang ditangani | Jumlah korban bencana yang dilaporkan / Jumlah korban bencana x 100% | Laporan Pusdalops | Bidang Kedaruratan dan Logistik ⟦m FRM-006: ditangani, dilaporkan⟧
| 3 | | Waktu tanggap darurat bencana | Rata-rata waktu sejak laporan diterima sampai petugas tiba di lokasi | Laporan Pusdalops | Bidang Kedaruratan dan Logistik ⟦n FRM-003,FRM-002,IND-001⟧
| 4 | Meningkatnya kesiapsiagaan masyarakat | Jumlah desa tangguh bencana | Jumlah desa yang memenuhi kriteria desa tangguh bencana | SK Bupati | Bidang Pencegahan dan Kesiapsiagaan ⟦n IND-004,FRM-003,FRM-006⟧
| 5 | | Persentase sarana peringatan dini yang berfungsi | Jumlah sarana peringatan dini yang berfungsi | Data inventaris | ⟦m FRM-002,FRM-003: tanpa penyebut⟧ ⟦s PIC-001: kosong⟧
⟦M DOC-001⟧ ⟦M DOC-006: periode tidak disebut⟧
""")

DOCUMENTS["gubernur-keputusan"] = ("txt tabs", """
GUBERNUR SELAT CONTOH

KEPUTUSAN GUBERNUR SELAT CONTOH
NOMOR 188.44/0210/KUM/2019

TENTANG

INDIKATOR KINERJA UTAMA PEMERINTAH PROVINSI SELAT CONTOH TAHUN 2019-2024

GUBERNUR SELAT CONTOH,

Menimbang : a. bahwa untuk melaksanakan Pasal 3 Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007 perlu menetapkan Indikator Kinerja Utama;
b. bahwa berdasarkan pertimbangan sebagaimana dimaksud pada huruf a, perlu menetapkan Keputusan Gubernur;

Mengingat : 1. Undang-Undang Nomor 33 Tahun 2004 tentang Perimbangan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2004 Nomor 126, Tambahan Lembaran Negara Republik Indonesia Nomor 4438); ⟦n HKM-STS-001,HKM-TTL-001,HKM-LN-001: masih berlaku tahun 2019⟧ ⟦o HKM-STS-002: dicabut 2022⟧
2. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 224, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 9 Tahun 2015; ⟦m HKM-LN-001: LN 244⟧
3. Peraturan Pemerintah Nomor 65 Tahun 2005 tentang Pedoman Penyusunan dan Penerapan Standar Pelayanan Minimal; ⟦m HKM-STS-001: dicabut PP 2/2018⟧
4. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;
5. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Review atas Laporan Kinerja Instansi Pemerintah; ⟦o HKM-TTL-001: Reviu⟧
6. Peraturan Daerah Provinsi Selat Contoh Nomor 1 Tahun 2019 tentang Rencana Pembangunan Jangka Menengah Daerah Provinsi Selat Contoh Tahun 2019-2024;

MEMUTUSKAN:

Menetapkan :
KESATU : Indikator Kinerja Utama Pemerintah Provinsi Selat Contoh Tahun 2019-2024 tercantum dalam Lampiran Keputusan ini.
KEDUA : Keputusan ini mulai berlaku pada tanggal ditetapkan.

Ditetapkan di Selat Contoh
pada tanggal 22 April 2019

GUBERNUR SELAT CONTOH,

ttd

ABDUL RAHMAN SALEH ⟦N DOC-001,DOC-015,PUU-BUK-001,PUU-PNT-001: keputusan, bukan peraturan⟧

LAMPIRAN KEPUTUSAN GUBERNUR SELAT CONTOH
NOMOR 188.44/0210/KUM/2019

| No | Sasaran | Indikator | Formulasi Pengukuran | Satuan | Sumber Data | OPD Penanggung Jawab | 2018 | 2019 | 2020 | 2021 | 2022 | 2023 | 2024
| 1 | Meningkatnya pertumbuhan ekonomi | Pertumbuhan ekonomi | Persentase kenaikan PDRB atas dasar harga konstan tahun berjalan terhadap tahun sebelumnya | % | BPS | Bappeda | 5,1 | 5,2 | 5,3 | 5,4 | 5,5 | 5,6 | 5,7 ⟦n IND-008,FRM-007,IND-001: tingkat provinsi, dasar disebut⟧
| 2 | | Tingkat inflasi | Laju inflasi tahunan IHK | % | BPS | Biro Perekonomian | 3,2 | 3,0 | 3,0 | 3,0 | 3,0 | 3,0 | 3,0 ⟦s TGT-005⟧ ⟦n TGT-004⟧
| 3 | Menurunnya kemiskinan dan ketimpangan | Persentase penduduk miskin | Jumlah penduduk miskin / Jumlah penduduk x 100% | % | BPS | Dinas Sosial | 14,2 | 13,5 | 13,0 | 12,4 | 12,9 | 11,2 | 10,5 ⟦m TGT-004: 2022 naik⟧
| 4 | | Indeks Gini | Koefisien Gini hasil perhitungan BPS | Indeks | BPS | Bappeda | 0,361 | 0,355 | 0,350 | 0,345 | 0,340 | 0,335 | 0,330 ⟦n TGT-004,IND-010⟧
| 5 | Meningkatnya tata kelola pemerintahan | Indeks Reformasi Birokrasi | Hasil evaluasi Kementerian PANRB | Indeks | LHE RB | Biro Organisasi | 62 | 64 | 66 | 68 | 70 | 72 | 74
| 6 | | Jumlah penghargaan tingkat nasional | Jumlah penghargaan yang diterima | penghargaan | Biro Humas | Biro Humas | 4 | 5 | 5 | 6 | 6 | 7 | 7 ⟦n TGT-005⟧
| 7 | Meningkatnya kerukunan umat beragama | Indeks Kerukunan Umat Beragama | Hasil survei Kementerian Agama | Indeks | Kemenag | Badan Kesbangpol | 72 | 73 | 74 | 75 | 76 | 77 | 75%⟦m TGT-002,IND-010: satuan lain pada 2024⟧
""")

DOCUMENTS["bagian-organisasi"] = ("txt tabs", """
INDIKATOR KINERJA UTAMA (IKU)
BAGIAN ORGANISASI SEKRETARIAT DAERAH KABUPATEN LEMBAH HIJAU
TAHUN ANGGARAN 2023

NOTA PENJELASAN

Bagian Organisasi mempunyai tugas melaksanakan penyiapan perumusan kebijakan daerah di bidang kelembagaan, pelayanan publik dan tata laksana serta kinerja dan reformasi birokrasi.

Analisa jabatan dan analisa beban kerja dilaksanakan setiap tahun. ⟦m BHS-EJA-001: analisis⟧

Seluruh perangkat daerah wajib menyampaikan LAKIP paling lambat bulan Februari. ⟦s BHS-IST-001: LKjIP⟧

Data kinerja di kumpulkan setiap triwulan. ⟦m BHS-DPN-001: dikumpulkan⟧

Hasil evaluasi menunjukkan bahwa bahwa sebagian besar target tercapai. ⟦m BHS-ULG-001: bahwa bahwa⟧

| No. | Sasaran | Indikator Kinerja | Target | Satuan | Formulasi | Sumber Data | PIC ⟦s IND-014: kondisi awal tidak ada⟧
| 1. | Meningkatnya kualitas kelembagaan | Persentase perangkat daerah yang tepat fungsi dan tepat ukuran | 80 | % | Jumlah perangkat daerah yang tepat fungsi dan tepat ukuran dibagi jumlah perangkat daerah dikali 100% | Laporan evaluasi kelembagaan | Subbagian Kelembagaan ⟦n FRM-002,FRM-004⟧
| 2. | Meningkatnya kualitas pelayanan publik | Indeks Pelayanan Publik | 4,1 | Indeks | Hasil evaluasi Kementerian PANRB | LHE Pelayanan Publik | Subbagian Pelayanan Publik ⟦n IND-010,FRM-005⟧
| 3. | Meningkatnya akuntabilitas kinerja | Nilai SAKIP Kabupaten | BB | Predikat | Nilai hasil evaluasi SAKIP oleh Kementerian PANRB | LHE SAKIP | Subbagian Kinerja
| 4. | | Persentase perangkat daerah dengan nilai SAKIP minimal BB | 70 | % | Jumlah perangkat daerah dengan nilai SAKIP minimal BB / jumlah perangkat daerah yang dievaluasi x 100% | LHE Inspektorat | Subbagian Kinerja ⟦n IND-013,IND-010⟧
| 5. | Terlaksananya reformasi birokrasi | Terlaksananya rapat tim reformasi birokrasi | 12 | kali | Jumlah rapat tim reformasi birokrasi | Notulen | Subbagian Kinerja ⟦m IND-001: bukan kata ukuran⟧ ⟦m IND-004: rapat⟧ ⟦s IND-005: pekerjaan⟧

Lembah Hijau, 9 Januari 2023

KEPALA BAGIAN ORGANISASI,

SITI AMINAH, S.STP., M.Si. ⟦S DOC-001⟧ ⟦S DOC-013⟧
""")

DOCUMENTS["sekretariat-dprd"] = ("docx", """
KEPUTUSAN SEKRETARIS DPRD KABUPATEN RANDU KENCANA
NOMOR 050/33/SETWAN/2021

TENTANG

INDIKATOR KINERJA UTAMA SEKRETARIAT DPRD KABUPATEN RANDU KENCANA TAHUN 2019-2024

SEKRETARIS DPRD KABUPATEN RANDU KENCANA,

Menimbang : bahwa perlu menetapkan Keputusan Sekretaris DPRD tentang Indikator Kinerja Utama Sekretariat DPRD;

Mengingat : 1. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;
2. Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah;
3. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 12 Tahun 2015 tentang Pedoman Evaluasi atas Implementasi Sistem Akuntabilitas Kinerja Instansi Pemerintah; ⟦n HKM-STS-001: baru dicabut Desember 2021⟧
4. Peraturan Bupati Randu Kencana Nomor 41 Tahun 2019 tentang Indikator Kinerja Utama;

MEMUTUSKAN:

KESATU : Indikator Kinerja Utama Sekretariat DPRD Tahun 2019-2024 sebagaimana tercantum dalam Lampiran.
KEDUA : Keputusan ini berlaku sejak tanggal ditetapkan.

Ditetapkan di Randu Kencana
pada tanggal 5 Maret 2021

SEKRETARIS DPRD,

AGUS PRIYONO, S.H.
NIP. 19651102 198903 1 007 ⟦N DOC-001⟧

LAMPIRAN KEPUTUSAN SEKRETARIS DPRD
NOMOR 050/33/SETWAN/2021

| No | Sasaran Strategis | Indikator Kinerja Utama | Satuan | Formulasi | Sumber Data | Penanggung Jawab | 2019 | 2020 | 2021 | 2022 | 2023 | 2024
| 1 | Meningkatnya dukungan terhadap fungsi DPRD | Persentase rapat DPRD yang terfasilitasi | % | Jumlah rapat DPRD yang terfasilitasi / Jumlah rapat DPRD yang dijadwalkan x 100% | Laporan Bagian Persidangan | Bagian Persidangan | 100 | 100 | 100 | 100 | 100 | 100 ⟦m TGT-006: 100 sejak awal⟧ ⟦n TGT-005,FRM-006⟧
| 2 | | Persentase raperda yang disetujui | % | Jumlah raperda yang diusulkan / Jumlah raperda dalam propemperda x 100% | Laporan Bagian Hukum | Bagian Hukum | 70 | 72 | 74 | 76 | 78 | 80 ⟦m FRM-006: disetujui, diusulkan⟧
| 3 | | Indeks kepuasan anggota DPRD | Indeks | Hasil survei kepuasan anggota DPRD dengan 9 unsur pelayanan | Laporan survei | Bagian Umum | 78 | 79 | 80 | 81 | 82 | 83
| 4 | | Indeks kepuasan anggota DPRD | Indeks | Hasil survei kepuasan anggota DPRD dengan 9 unsur pelayanan | Laporan survei | Bagian Umum | 78 | 79 | 80 | 81 | 82 | 83 ⟦m IND-015: indikator ganda⟧
| 5 | | Persentase aspirasi masyarakat yang diterima dan ditindaklanjuti | % | Jumlah aspirasi masyarakat yang ditindaklanjuti / Jumlah aspirasi masyarakat yang diterima x 100% | Laporan Bagian Humas | Bagian Humas | 60 | 65 | 70 | 75 | 80 | 85 ⟦s IND-002: dua hal⟧
""")

DOCUMENTS["satpol-pp"] = ("xlsx", """
INDIKATOR KINERJA UTAMA
SATUAN POLISI PAMONG PRAJA KOTA MANDALA PURI
PERIODE 2021-2026

| NO | TUJUAN / SASARAN | INDIKATOR KINERJA | RUMUS PERHITUNGAN | SUMBER DATA | PENANGGUNG JAWAB | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 ⟦m IND-009: satuan tidak ada⟧
| 1 | Meningkatnya ketenteraman dan ketertiban umum | Persentase pelanggaran Perda | Jumlah pelanggaran Perda yang diselesaikan / Jumlah pelanggaran Perda x 100% | Register PPNS | Bidang Penegakan | 80 | 83 | 86 | 89 | 92 | 95 ⟦m IND-011,FRM-006: nama dan rumus berlawanan arah⟧
| 2 | | Persentase gangguan trantibum yang ditangani | Jumlah gangguan trantibum yang ditangani / Jumlah laporan gangguan trantibum x 100% | Laporan operasi | Bidang Trantibum | 85 | 87 | 89 | 91 | 93 | 95 ⟦n IND-011,FRM-006⟧
| 3 | | Jumlah patroli wilayah | Jumlah patroli wilayah dalam setahun | Laporan operasi | Bidang Trantibum | 360 | 360 | 360 | 360 | 360 | 360 ⟦m TGT-005: tetap⟧ ⟦s IND-004: menghitung patroli⟧
| 4 | Meningkatnya perlindungan masyarakat | Rasio anggota linmas per RT | Jumlah anggota linmas / Jumlah RT | Data linmas | Bidang Linmas | 1,2 | 1,3 | 1,4 | 1,5 | 1,6 | 1,7 ⟦n FRM-003,FRM-004,FRM-002⟧
| 5 | Menurunnya kejadian kebakaran | Tingkat waktu tanggap kebakaran | Jumlah kejadian yang ditangani kurang dari 15 menit / Jumlah kejadian kebakaran x 100% | Laporan Damkar | Bidang Damkar | 70% | 75% | 78% | 82% | 86% | 90% ⟦n TGT-004,IND-010⟧
⟦M DOC-001⟧
""")

DOCUMENTS["wali-kota-pengukuran"] = ("txt tabs", """
WALI KOTA TELUK PERMAI
PROVINSI SELAT CONTOH

PERATURAN WALI KOTA TELUK PERMAI
NOMOR 19 TAHUN 2020

TENTANG

PEDOMAN PENGUKURAN KINERJA DI LINGKUNGAN PEMERINTAH KOTA TELUK PERMAI

DENGAN RAHMAT TUHAN YANG MAHA ESA

WALI KOTA TELUK PERMAI,

Menimbang : a. bahwa untuk mengukur pencapaian target dalam perjanjian kinerja diperlukan pedoman;
b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Wali Kota tentang Pedoman Pengukuran Kinerja di Lingkungan Pemerintah Kota Teluk Permai;

Mengingat : 1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
2. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587) sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 9 Tahun 2015 (Lembaran Negara Republik Indonesia Tahun 2015 Nomor 58, Tambahan Lembaran Negara Republik Indonesia Nomor 5679);
3. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 80);
4. Peraturan Pemerintah Nomor 41 Tahun 2007 tentang Organisasi Perangkat Daerah; ⟦m HKM-STS-001: dicabut PP 18/2016⟧

MEMUTUSKAN:

Menetapkan : PERATURAN WALI KOTA TENTANG PEDOMAN PENGUKURAN KINERJA DI LINGKUNGAN PEMERINTAH KOTA TELUK PERMAI. ⟦N PUU-JDL-001,DOC-003,DOC-004,DOC-006,IND-009,TGT-001: bukan dokumen IKU⟧

BAB I
KETENTUAN UMUM

Pasal 1

Dalam Peraturan Wali Kota ini yang dimaksud dengan:
1. Daerah adalah Kota Teluk Permai.
2. Perangkat Daerah adalah unsur pembantu Wali Kota dan Dewan Perwakilan Rakyat Daerah dalam penyelenggaraan urusan pemerintahan yang menjadi kewenangan Daerah.
3. Pengukuran Kinerja adalah kegiatan membandingkan realisasi kinerja dengan target kinerja.

BAB II
PELAKSANAAN

Pasal 2

(1) Setiap Perangkat Daerah melakukan Pengukuran Kinerja secara berkala.
(3) Pengukuran Kinerja dilakukan setiap triwulan dan setiap tahun. ⟦m PUU-NUM-003: ayat (2) terlewat⟧

Pasal 3

Formulir Pengukuran Kinerja tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Peraturan Wali Kota ini.

Pasal 3 ⟦m PUU-NUM-001: Pasal 3 dua kali⟧

Pengukuran triwulanan disampaikan kepada Wali Kota melalui Bagian Organisasi paling lambat 10 (sepuluh) hari setelah triwulan berakhir.

BAB III
KETENTUAN PENUTUP

Pasal 5

Peraturan Wali Kota ini mulai berlaku pada tanggal diundangkan.

Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Wali Kota ini dengan penempatannya dalam Berita Daerah Kota Teluk Permai.

Ditetapkan di Teluk Permai
pada tanggal 17 Juni 2020

WALI KOTA TELUK PERMAI,

ttd

RAHMAT HAKIM

Diundangkan di Teluk Permai
pada tanggal 17 Juni 2020

SEKRETARIS DAERAH,

ttd

YUSUF BAHARI

BERITA DAERAH KOTA TELUK PERMAI TAHUN 2020 NOMOR 19

LAMPIRAN
PERATURAN WALI KOTA TELUK PERMAI
NOMOR 19 TAHUN 2020
TENTANG PEDOMAN PENGUKURAN KINERJA DI LINGKUNGAN PEMERINTAH KOTA TELUK PERMAI ⟦N PUU-LMP-001,DOC-014⟧

A. FORMULIR PENGUKURAN KINERJA TRIWULAN TINGKAT PERANGKAT DAERAH

Perangkat Daerah : ……………………

| No | Sasaran Strategis | Indikator Kinerja | Target | Realisasi Triwulan I | Realisasi Triwulan II | Realisasi Triwulan III | Realisasi Triwulan IV | Capaian (%) | Permasalahan | Solusi
| (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11)

Penjelasan:
Kolom (1) diisi nomor urut.
Kolom (2) diisi sasaran strategis Pemerintah Daerah. ⟦s UKR-REG-001: formulir untuk perangkat daerah⟧
Kolom (3) diisi indikator kinerja.

B. FORMULIR PENGUKURAN KINERJA TAHUNAN TINGKAT PERANGKAT DAERAH ⟦s UKR-REG-002: tidak ada batas waktu tahunan⟧

Perangkat Daerah : ……………………

| No | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian (%)
| (1) | (2) | (3) | (4) | (5) | (6)

WALI KOTA TELUK PERMAI,

ttd

RAHMAT HAKIM
""")
