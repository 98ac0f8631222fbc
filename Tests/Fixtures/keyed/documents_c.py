"""More documents; see documents_a.py for the marks."""

DOCUMENTS = {}

DOCUMENTS["bpkad-dua-tabel"] = ("txt tabs", """
INDIKATOR KINERJA UTAMA
BADAN PENGELOLAAN KEUANGAN DAN ASET DAERAH
PROVINSI SELAT CONTOH
TAHUN 2024-2026

BAB I
PENDAHULUAN

1.1 Latar Belakang

Badan Pengelolaan Keuangan dan Aset Daerah mengelola keuangan dan aset daerah secara tertib dan taat aturan.

1.2 Dasar Hukum

1. Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah;
2. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;
3. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah;
4. Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah;
5. Peraturan Gubernur Selat Contoh Nomor 9 Tahun 2023 tentang Rencana Pembangunan Daerah Provinsi Selat Contoh Tahun 2024-2026. ⟦N DOC-007,HKM-STS-001⟧

BAB II
INDIKATOR KINERJA UTAMA

2.1 Formulasi

| No | Sasaran | Indikator Kinerja Utama | Satuan | Formulasi Penghitungan | Sumber Data | Penanggung Jawab
| 1 | Meningkatnya kualitas pengelolaan keuangan daerah | Opini BPK | Opini | Opini hasil pemeriksaan BPK atas LKPD | LHP BPK | Bidang Akuntansi
| 2 | | Persentase penyerapan anggaran | % | Realisasi belanja / Anggaran belanja x 100% | SIPD | Bidang Anggaran ⟦n FRM-004⟧
| 3 | Meningkatnya kualitas pengelolaan aset | Persentase aset tanah yang bersertifikat | % | Jumlah bidang tanah bersertifikat / Jumlah bidang tanah milik daerah x 100% | SIMDA BMD | Bidang Aset

2.2 Target

| No | Indikator Kinerja Utama | Kondisi Awal 2023 | Target 2024 | Target 2025 | Target 2026 ⟦n DOC-004,SRC-001,FRM-001,COV-005: tabel kedua memuat target saja⟧
| 1 | Opini BPK | WTP | WTP | WTP | WTP ⟦n TGT-005⟧
| 2 | Persentase penyerapan anggaran | 90 | 92 | 93 | 94
| 3 | Persentase aset tanah yang bersertifikat | 60 | 70 | 65 | 80 ⟦m TGT-004: 2025 turun⟧
⟦N TGT-001,IND-014,IND-009⟧

BAB III
PENUTUP

Dokumen ini menjadi pedoman pengukuran kinerja.
⟦S DOC-001⟧
""")

DOCUMENTS["dinas-pertanian-satuan"] = ("txt pipes", """
INDIKATOR KINERJA UTAMA (IKU) DINAS PERTANIAN DAN KETAHANAN PANGAN
KABUPATEN BUKIT LARANGAN
2021-2026

| No | Sasaran Strategis | Indikator Kinerja Utama | Formulasi Penghitungan | Sumber Data | Penanggung Jawab | Awal | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 ⟦m IND-009: satuan di dalam sel target⟧
| 1 | Meningkatnya produksi pertanian | Produksi padi | Jumlah produksi padi dalam setahun | BPS | Bidang Tanaman Pangan | 210.000 ton | 215.000 ton | 220.000 ton | 225.000 ton | 230.000 ton | 235.000 ton | 240.000 ton ⟦n IND-001,IND-010,TGT-007⟧
| 2 | | Produktivitas padi | Produksi padi / luas panen padi | BPS | Bidang Tanaman Pangan | 5,1 ton/ha | 5,2 ton/ha | 5,3 ton/ha | 5,4 ton/ha | 5,5 ton/ha | 5,6 ton/ha | 5,7 ton/ha ⟦n FRM-003,FRM-004,IND-010⟧
| 3 | Meningkatnya kesejahteraan petani | Nilai Tukar Petani | Indeks harga yang diterima petani / Indeks harga yang dibayar petani x 100 | BPS | Sekretariat | 99,8 | 100,2 | 100,6 | 101,0 | 101,5 | 102,0 | 102,5 ⟦n TGT-003,IND-010,FRM-003⟧
| 4 | Meningkatnya kapasitas kelompok tani | Jumlah kelompok tani yang mengikuti pelatihan | Jumlah kelompok tani peserta pelatihan | Data penyuluhan | Bidang Penyuluhan | 40 kelompok | 40 kelompok | 40 kelompok | 40 kelompok | 40 kelompok | 40 kelompok | 40 kelompok ⟦m IND-004: peserta pelatihan⟧ ⟦m TGT-005: tetap⟧
| 5 | Meningkatnya ketahanan pangan | Skor Pola Pangan Harapan | Jumlah skor kelompok pangan | Susenas | Bidang Ketahanan Pangan | 85 | 86 | 87 | 88 | 89 | 90 kg | 91 ⟦m TGT-002,IND-010: kg pada 2025⟧
| 6 | | Prevalensi ketidakcukupan konsumsi pangan | Jumlah penduduk dengan konsumsi energi di bawah kebutuhan / jumlah penduduk x 100% | Susenas | Bidang Ketahanan Pangan | 8,1% | 7,8% | 7,5% | 7,2% | 6,9% | 6,6% | 6,3% ⟦n TGT-004: turun lebih baik⟧
⟦M DOC-001⟧
""")

DOCUMENTS["kelurahan-tanpa-tabel"] = ("txt tabs", """
PEMERINTAH KOTA TELUK PERMAI
KECAMATAN PANTAI TIMUR
KELURAHAN MUARA BARU

INDIKATOR KINERJA UTAMA
TAHUN 2022-2026

BAB I PENDAHULUAN

Kelurahan Muara Baru merupakan kelurahan di Kecamatan Pantai Timur Kota Teluk Permai yang berpenduduk 8.214 jiwa.

Maksud penyusunan dokumen ini adalah sebagai tolak ukur keberhasilan pemerintah kelurahan. ⟦m BHS-EJA-001: tolok ukur⟧

BAB II TUGAS DAN FUNGSI

Kelurahan menyelenggarakan ketertarikan dan ketertiban umum di wilayahnya. ⟦m BHS-SMA-001: ketenteraman⟧

Kendala yang dihadapi:

1. terbatasnya jumlah pegawai;
2. belum memadainya sarana kerja; ⟦n IND-003: bukan indikator⟧
3. rendahnya partisipasi masyarakat;
4. terbatasnya jumlah pegawai. ⟦m DOC-017: butir berulang⟧

BAB IV PENUTUP ⟦m DOC-011,PUU-NUM-002: BAB III terlewat⟧

Semoga laporan Indikator Kinerja Utama ini bermanfaat. ⟦s DOC-018: menyebut dirinya laporan⟧

LURAH MUARA BARU,

RINI ASTUTI, S.Sos.
NIP. 19770223 200501 2 003
⟦M DOC-003: tidak ada tabel⟧ ⟦M DOC-001⟧ ⟦N DOC-004,IND-009,SRC-001,PIC-001,FRM-001,TGT-001,IND-014,IND-012: akibat tidak ada tabel⟧
⟦S DOC-013⟧
""")

DOCUMENTS["dinas-pariwisata-lampiran"] = ("txt tabs", """
INDIKATOR KINERJA UTAMA (IKU)
DINAS PARIWISATA, KEPEMUDAAN DAN OLAH RAGA
KABUPATEN TELAGA BIRU

KATA PENGANTAR

Dokumen Indikator Kinerja Utama Dinas Pariwisata, Kepemudaan dan Olahraga Kabupaten Telaga Biru ini memuat indikator kinerja sebagaimana tercantum dalam lampiran dokumen ini. ⟦m DOC-014: lampiran tidak ada⟧

BAB I
PENDAHULUAN

Sektor pariwisata menjadi andalan. Untuk itu diperlukan ukuran keberhasilan yang handal. ⟦s BHS-EJA-001: andal⟧

Dinas melaksanakan pembinaan terhadap pelaku usaha , terutama diatas 100 usaha kecil. ⟦m BHS-DPN-001: di atas⟧

Sistimatika penyusunan dokumen ini mengikuti pedoman. ⟦m BHS-EJA-001: sistematika⟧

BAB II
LANDASAN HUKUM

1. UU No. 10 Tahun 2009 tentang Kepariwisataan; ⟦n HKM-NUM-001,HKM-TTL-001⟧
2. UU No. 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional;
3. PP No. 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah; ⟦n HKM-STS-001,HKM-LN-001⟧
4. Perpres No. 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;
5. Permenpan Nomor PER/09/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama;

BAB III
PENUTUP

Dokumen IKU ini akan ditinjau kembali apabila terjadi perubahan.
⟦M DOC-001⟧ ⟦M DOC-003,DOC-014: tidak ada tabel⟧ ⟦M DOC-006: periode tidak disebut⟧
""")

DOCUMENTS["dinas-sosial-bersih"] = ("docx", """
KEPUTUSAN KEPALA DINAS SOSIAL KABUPATEN TELAGA BIRU
NOMOR 460/07/DINSOS/2023

TENTANG

PENETAPAN INDIKATOR KINERJA UTAMA DINAS SOSIAL KABUPATEN TELAGA BIRU TAHUN 2023-2026

KEPALA DINAS SOSIAL KABUPATEN TELAGA BIRU,

Menimbang : bahwa untuk meningkatkan akuntabilitas kinerja perlu menetapkan Keputusan Kepala Dinas Sosial tentang Penetapan Indikator Kinerja Utama Dinas Sosial Kabupaten Telaga Biru;

Mengingat : 1. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;
2. Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah;
3. Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah;
4. Peraturan Bupati Telaga Biru Nomor 11 Tahun 2022 tentang Rencana Pembangunan Daerah Kabupaten Telaga Biru Tahun 2023-2026;

MEMUTUSKAN:

Menetapkan :
KESATU : Indikator Kinerja Utama Dinas Sosial Kabupaten Telaga Biru Tahun 2023-2026 tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.
KEDUA : Keputusan ini mulai berlaku pada tanggal ditetapkan.

Ditetapkan di Telaga Biru
pada tanggal 16 Januari 2023

KEPALA DINAS SOSIAL,

Drs. MARKUS LALU, M.AP.
NIP. 19680309 199402 1 003

LAMPIRAN
KEPUTUSAN KEPALA DINAS SOSIAL KABUPATEN TELAGA BIRU
NOMOR 460/07/DINSOS/2023 ⟦N DOC-001,DOC-003,DOC-004,DOC-006,DOC-007,DOC-013,DOC-014⟧

| No | Sasaran Strategis | Indikator Kinerja Utama | Satuan | Formulasi Penghitungan | Sumber Data | Penanggung Jawab | Polaritas | Kondisi Awal | 2023 | 2024 | 2025 | 2026
| 1 | Meningkatnya kesejahteraan sosial masyarakat | Persentase PPKS yang terpenuhi kebutuhan dasarnya | % | Jumlah PPKS yang terpenuhi kebutuhan dasarnya / Jumlah PPKS x 100% | DTKS | Bidang Rehabilitasi Sosial | positif | 61,5 | 64 | 67 | 70 | 73
| 2 | | Persentase keluarga miskin penerima bantuan yang graduasi | % | Jumlah keluarga penerima bantuan yang graduasi / Jumlah keluarga penerima bantuan x 100% | SIKS-NG | Bidang Perlindungan dan Jaminan Sosial | positif | 4,2 | 5 | 6 | 7 | 8
| 3 | | Jumlah anak telantar | anak | Jumlah anak telantar menurut hasil pendataan | DTKS | Bidang Rehabilitasi Sosial | negatif | 340 | 320 | 300 | 280 | 260 ⟦n TGT-004,IND-011,IND-004,FRM-005⟧
⟦N IND-009,IND-014,TGT-001,TGT-005,SRC-001,SRC-002,PIC-001,IND-010,IND-002,FRM-006,HKM-STS-001⟧
""")

DOCUMENTS["lingkungan-hidup-bersih"] = ("xlsx", """
INDIKATOR KINERJA UTAMA DINAS LINGKUNGAN HIDUP KOTA TELUK PERMAI
PERIODE 2021-2026
Keputusan Kepala Dinas Lingkungan Hidup Nomor 660/12/DLH/2021 tanggal 20 September 2021

| No | Sasaran | Indikator Kinerja Utama | Satuan | Formulasi Penghitungan | Sumber Data | Penanggung Jawab | Kondisi Awal 2020 | Target 2021 | Target 2022 | Target 2023 | Target 2024 | Target 2025 | Target 2026
| 1 | Meningkatnya kualitas lingkungan hidup | Indeks Kualitas Air | Indeks | Rata-rata tertimbang indeks pencemaran titik pantau | Laporan IKLH | Bidang Pengendalian Pencemaran | 52,1 | 52,5 | 53,0 | 53,5 | 54,0 | 54,5 | 55,0
| 2 | | Indeks Kualitas Udara | Indeks | 100 - (50/0,9 x (IEU - 0,1)) | Laporan IKLH | Bidang Pengendalian Pencemaran | 85,0 | 85,2 | 85,4 | 85,6 | 85,8 | 86,0 | 86,2 ⟦n FRM-002,FRM-003,FRM-007⟧
| 3 | Meningkatnya pengelolaan sampah | Persentase pengurangan sampah | % | Volume sampah yang dikurangi / Volume timbulan sampah x 100% | SIPSN | Bidang Persampahan | 15 | 18 | 21 | 24 | 27 | 30 | 30 ⟦n TGT-005,FRM-006,FRM-004⟧
| 4 | | Timbulan sampah per kapita | kg | Volume timbulan sampah / jumlah penduduk | SIPSN | Bidang Persampahan | 0,62 | 0,61 | 0,60 | 0,59 | 0,58 | 0,57 | 0,56 ⟦n TGT-004,FRM-003,FRM-004,IND-001⟧
⟦N DOC-003,DOC-004,IND-009,IND-014,TGT-001⟧
""")

DOCUMENTS["perpustakaan-daftar-lampiran"] = ("txt tabs", """
INDIKATOR KINERJA UTAMA
DINAS PERPUSTAKAAN DAN KEARSIPAN KABUPATEN TELAGA BIRU
TAHUN 2021-2026

BAB I
PENDAHULUAN

Dokumen ini disusun berdasarkan RPJMD Kabupaten Telaga Biru Tahun 2017-2022. ⟦s DOC-007,DOC-006: periode IKU melampaui RPJMD⟧

BAB II
INDIKATOR KINERJA UTAMA

Indikator Kinerja Utama Dinas Perpustakaan dan Kearsipan adalah:

a. Indeks Pembangunan Literasi Masyarakat
b. Tingkat kegemaran membaca masyarakat ⟦m@kata DOC-010: rumusan berbeda⟧
c. Nilai pengawasan kearsipan
d. Persentase arsip vital yang diselamatkan ⟦m DOC-010: tidak ada dalam lampiran⟧

BAB III
PENUTUP

Dengan ditetapkannya Indikator Kinerja Utama ini diharapkan kinerja dinas semakin baik.

KEPALA DINAS PERPUSTAKAAN DAN KEARSIPAN,

LUKAS WENDA, S.IP.
NIP. 19720417 199803 1 005

LAMPIRAN

| No | Kinerja Utama | Indikator Kinerja Utama | Satuan | Formulasi Penghitungan | Sumber Data | Penanggung Jawab | 2021 | 2022 | 2023 | 2024 | 2025 | 2026
| 1 | Meningkatnya budaya literasi masyarakat | Indeks Pembangunan Literasi Masyarakat | Indeks | Rata-rata tujuh unsur pembangunan literasi masyarakat | Perpustakaan Nasional | Bidang Perpustakaan | 10,2 | 11 | 12 | 13 | 14 | 15
| 2 | | Nilai tingkat kegemaran membaca masyarakat | Nilai | Hasil survei kegemaran membaca oleh Perpustakaan Nasional | Perpustakaan Nasional | Bidang Perpustakaan | 55 | 57 | 59 | 61 | 63 | 65 ⟦@kata⟧ ⟦n FRM-007⟧
| 3 | Meningkatnya tertib arsip | Nilai pengawasan kearsipan | Nilai | Hasil penilaian ANRI | LHP ANRI | Bidang Kearsipan | 45 | 50 | 55 | 60 | 65 | 70
| 4 | | Persentase arsiparis bersertifikat | % | Jumlah arsiparis bersertifikat / Jumlah arsiparis x 100% | Data kepegawaian | Bidang Kearsipan | 30 | 40 | 50 | 60 | 70 | 80
⟦M DOC-001⟧ ⟦S DOC-013⟧
""")

DOCUMENTS["dinas-koperasi-target-rusak"] = ("txt tabs", """
KEPUTUSAN KEPALA DINAS KOPERASI, USAHA MIKRO DAN PERDAGANGAN KOTA TELUK PERMAI
NOMOR 518/21/DISKUMDAG/2022

TENTANG

INDIKATOR KINERJA UTAMA TAHUN 2022-2026

Menimbang : bahwa perlu menetapkan Indikator Kinerja Utama Dinas Koperasi, Usaha Mikro dan Perdagangan Kota Teluk Permai;

Mengingat : 1. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;
2. Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah;
3. Peraturan Menteri PANRB Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah;
4. Peraturan Daerah Kota Teluk Permai Nomor 2 Tahun 2021 tentang RPJMD Kota Teluk Permai Tahun 2021-2026;

MEMUTUSKAN:

KESATU : Menetapkan Indikator Kinerja Utama sebagaimana tercantum dalam Lampiran Keputusan ini.

Ditetapkan di Teluk Permai
pada tanggal 3 Januari 2022

KEPALA DINAS,

IRWAN SYAH, S.E.
NIP. 19740808 200003 1 002

LAMPIRAN KEPUTUSAN KEPALA DINAS
NOMOR 518/21/DISKUMDAG/2022

| No | Sasaran | IKU | Satuan | Cara Perhitungan | Sumber Data | Penanggung Jawab | Kondisi Awal | 2022 | 2023 | 2024 | 2025 | 2026
| 1 | Meningkatnya daya saing koperasi dan usaha mikro | Persentase koperasi aktif | % | Jumlah koperasi aktif / Jumlah koperasi x 100% | ODS | Bidang Koperasi | 55 | 58 | 61 | | 67 | 70 ⟦m TGT-001: 2024 kosong⟧
| 2 | | Persentase usaha mikro naik kelas | % | Jumlah usaha mikro yang naik kelas / Jumlah usaha mikro binaan x 100% | SIDT | Bidang Usaha Mikro | 3 | 4 | 5 | 6 | 7 | 8
| 3 | | Jumlah UMKM yang mengikuti bimtek | orang | Jumlah peserta bimtek | Laporan bidang | Bidang Usaha Mikro | 100 | 100 | 120 | 140 | 160 | 180 ⟦m IND-004: peserta bimtek⟧
| 4 | Terkendalinya harga bahan pokok | Persentase stabilitas harga bahan pokok | % | Harga rata-rata bahan pokok | SP2KP | Bidang Perdagangan | 90 | 91 | 92 | 93 | 94 | 95 ⟦m FRM-002,FRM-003: tanpa pembilang dan penyebut⟧
| 5 | | Laju inflasi | % | Perubahan IHK bulan Desember terhadap IHK bulan Desember tahun sebelumnya | BPS | Bidang Perdagangan | 3 | 3 | 2,9 | 2,8 | 2,7 | 2,6 ⟦s IND-008: makro⟧ ⟦n TGT-004,FRM-007⟧
| 6 | Meningkatnya tertib niaga | Persentase alat ukur, takar, timbang dan perlengkapannya bertanda tera sah | % | Jumlah UTTP bertanda tera sah / Jumlah UTTP terdata x 100% | Data metrologi | UPTD Metrologi | 70 | 75 | 80 | 85 | 90 | 95 ⟦n IND-002⟧
⟦N DOC-001,DOC-006,IND-009,IND-014⟧
""")

DOCUMENTS["kesbangpol-kartu"] = ("txt tabs", """
MANUAL INDIKATOR KINERJA UTAMA
BADAN KESATUAN BANGSA DAN POLITIK KABUPATEN LEMBAH HIJAU
TAHUN 2021-2026

| No | Sasaran | Indikator Kinerja Utama | Definisi Operasional | Formulasi Pengukuran | Satuan | Sumber Data | Penanggung Jawab | Jenis Indikator | Kondisi Awal | 2021 | 2022 | 2023 | 2024 | 2025 | 2026
| 1 | Terjaganya stabilitas sosial politik | Jumlah konflik sosial | Konflik antarkelompok masyarakat yang tercatat | Jumlah konflik sosial yang terjadi dalam satu tahun | konflik | Laporan Tim Terpadu | Bidang Penanganan Konflik | negatif | 9 | 8 | 7 | 6 | 5 | 4 | 3 ⟦n TGT-004,IND-011,IND-004⟧
| 2 | | Persentase konflik sosial yang diselesaikan | Konflik yang selesai melalui mediasi atau hukum | Jumlah konflik sosial yang diselesaikan / Jumlah konflik sosial x 100% | % | Laporan Tim Terpadu | Bidang Penanganan Konflik | negatif | 80 | 82 | 84 | 86 | 88 | 90 | 92 ⟦m IND-011,TGT-004: jenis indikator keliru⟧
| 3 | Meningkatnya partisipasi politik | Persentase partisipasi pemilih | Pemilih yang menggunakan hak pilih | Jumlah pemilih yang menggunakan hak pilih / Jumlah pemilih terdaftar x 100% | % | KPU | Bidang Politik | positif | 78 | - | - | - | 80 | - | - ⟦n TGT-001,TGT-002: hanya tahun pemilu⟧
| 4 | Meningkatnya wawasan kebangsaan | Indeks Kepemimpinan dan Ketahanan | Hasil pengukuran Lemhannas | Skor 1 sampai 5 | Indeks | Lemhannas | Bidang Ideologi | positif | 2,9 | 3,0 | 3,1 | 3,2 | 3,3 | 3,4 | 3,5
| 5 | | Jumlah peserta sosialisasi wawasan kebangsaan | Masyarakat yang hadir | Jumlah peserta sosialisasi | orang | Daftar hadir | Bidang Ideologi | positif | 500 | 500 | 500 | 500 | 500 | 500 | 500 ⟦m IND-004: peserta sosialisasi⟧ ⟦m TGT-005: tetap⟧ ⟦n COV-004⟧
⟦M DOC-001⟧ ⟦N DOC-004,DOC-006⟧
""")

DOCUMENTS["dinas-perhubungan-periode"] = ("txt pipes", """
DOKUMEN INDIKATOR KINERJA UTAMA
DINAS PERHUBUNGAN KOTA MANDALA PURI
TAHUN 2024-2029

BAB I PENDAHULUAN

Indikator Kinerja Utama Dinas Perhubungan disusun dengan mengacu pada Rencana Strategis Dinas Perhubungan Kota Mandala Puri Tahun 2021-2026. ⟦m DOC-007,DOC-006: periode di luar Renstra⟧

Landasan hukum:
1. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah;
2. Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor PER/09/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah;
3. Peraturan Menteri PANRB Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah;
4. Peraturan Menteri PANRB Nomor 8 Tahun 2021 tentang Sistem Manajemen Kinerja Pegawai Negeri Sipil; ⟦s HKM-STS-001: dicabut PermenPANRB 6/2022⟧
5. Peraturan Daerah Kota Mandala Puri Nomor 6 Tahun 2021 tentang Rencana Pembangunan Jangka Menengah Daerah Kota Mandala Puri Tahun 2021-2026. ⟦o DOC-007⟧

BAB II INDIKATOR KINERJA UTAMA

| No | Sasaran Strategis | Indikator Kinerja Utama | Satuan | Formulasi Penghitungan | Sumber Data | Penanggung Jawab | Kondisi Awal | 2024 | 2025 | 2026 | 2027 | 2028 | 2029
| 1 | Meningkatnya keselamatan lalu lintas | Jumlah kecelakaan lalu lintas | kejadian | Jumlah kejadian kecelakaan lalu lintas | Satlantas | Bidang Lalu Lintas | 210 | 200 | 190 | 180 | 170 | 160 | 150 ⟦n TGT-004,IND-004⟧
| 2 | Meningkatnya pelayanan angkutan umum | Persentase angkutan umum laik jalan | % | Jumlah angkutan umum laik jalan / Jumlah angkutan umum x 100% | UPTD PKB | Bidang Angkutan | 80 | 82 | 84 | 86 | 88 | 90 | 92 ⟦n IND-003⟧
| 3 | | Load factor angkutan umum | % | Jumlah penumpang / kapasitas tempat duduk x 100% | Survei angkutan | Bidang Angkutan | 45 | 47 | 49 | 51 | 53 | 55 | 57 ⟦n FRM-004,IND-001⟧
| 4 | | Jumlah terminal yang memenuhi standar | unit | Jumlah terminal yang memenuhi standar | UPTD Terminal | Bidang Prasarana | 1 | 1 | 1 | 2 | 2 | 3 | 3 ⟦n TGT-005,TGT-007,IND-004⟧
⟦M DOC-001⟧
""")
