extension HtmlAssets {
    /// The digest of `script` for the content policy; a test computes it anew.
    static let scriptDigest = "sha256-LcruWat5c2BN+/rWgxrgiMZbJhS2b2aHl7EFe247w2c="

    /// Filters, searches, and shows long lists slice by slice. Every text goes into the page as text (`append`,
    /// `textContent`), never as markup.
    ///
    /// `article` writes the same elements as `HtmlPage.article`; the order of a finding's parts is that of `HtmlData`.
    static let script = """
        "use strict";(() => {
        const $ = id => document.getElementById(id), form = $("filters"), main = $("list"), shown = $("shown");
        const {groups, findings, open, texts} = JSON.parse($("data").textContent);
        const SLICE = 100, LINK = 0, GROUP = 1, SEVERITY = 2, NATURE = 3, STATE = 4, RULE = 5, TITLE = 6, AGENCY = 7, FILE = 8,
          MESSAGE = 9, PLACES = 10, OTHERS = 11, BASIS = 12, ADVICE = 13, WHY = 14, SUBJECT = 15, WAIVER = 16;
        const LEVELS = ["critical", "major", "moderate", "minor", "note"];
        const WORDS = {
          id: {severity: ["kritis", "tinggi", "sedang", "rendah", "info"], nature: ["wajib", "saran"],
            state: ["baru", "sudah ada sebelumnya", "dikecualikan", "sudah selesai"], all: "semua", none: "Tidak ada temuan.",
            basis: "Dasar:", advice: "Saran:", waiver: "Dikecualikan:", why: "Alasan:", subject: "Subjek:",
            shown: (n, of) => `${n} dari ${of} temuan`, more: n => `Tampilkan ${n} lagi`,
            signed: ["Diperiksa oleh", "Nama, NIP, tanggal"], title: "Daftar temuan"},
          en: {severity: ["critical", "major", "moderate", "minor", "note"], nature: ["norm", "advice"],
            state: ["new", "already known", "waived", "resolved"], all: "all", none: "No findings.",
            basis: "Basis:", advice: "Advice:", waiver: "Waived:", why: "Why:", subject: "Subject:",
            shown: (n, of) => `${n} of ${of} findings`, more: n => `Show ${n} more`,
            signed: ["Reviewed by", "Name, NIP, date"], title: "Findings"}};
        const NAMES = ["severity", "agency", "rule", "nature", "state", "file"];
        const COLUMN = {severity: SEVERITY, agency: AGENCY, rule: RULE, nature: NATURE, state: STATE, file: FILE};
        let language = "id", words = WORDS.id, fits = [], next = 0, section = null, group = -1, haystack = null, timer = 0;
        const say = text => typeof text === "string" ? text : text[language === "en" ? 1 : 0] + (text[2] || "");
        const element = (name, kind, ...children) => {
          const made = document.createElement(name);
          if (kind) made.className = kind;
          made.append(...children);
          return made;
        };
        const labelled = (label, text, kind) => text ? [element("p", kind, element("b", "", label), " ", text)] : [];
        const evidence = place => {
          const quote = element("q", "", place[2]);
          quote.lang = "id";
          if (place[3]) quote.append(element("mark", "", place[3]));
          quote.append(place[4]);
          return [document.createElement("br"), quote];
        };
        const article = finding => {
          const link = element("a", "", texts[finding[RULE]]), level = LEVELS[finding[SEVERITY]];
          link.href = "#" + finding[LINK];
          const marks = [words.nature[finding[NATURE]], ...(finding[STATE] ? [words.state[finding[STATE]]] : [])].join(", ");
          const made = element("article", level,
            element("h3", "", element("span", "badge", words.severity[finding[SEVERITY]]), " ", link, " ",
              say(texts[finding[TITLE]]), " ", element("small", "", `(${marks})`)),
            element("p", "", say(finding[MESSAGE])));
          made.id = finding[LINK];
          if (finding[PLACES].length) {
            const list = element("ul", "p");
            for (const place of finding[PLACES])
              list.append(element("li", "", place[0] ? place[0] + ": " : "", say(place[1]), ...(place.length > 2 ? evidence(place) : [])));
            if (finding[OTHERS]) list.append(element("li", "", say(finding[OTHERS])));
            made.append(list);
          }
          for (const basis of finding[BASIS]) made.append(...labelled(words.basis, say(texts[basis]), ""));
          made.append(...labelled(words.advice, say(texts[finding[ADVICE]]), ""));
          if (finding[WAIVER]) made.append(...labelled(words.waiver, say(finding[WAIVER]), ""));
          made.append(...labelled(words.why, say(texts[finding[WHY]]), "dim"), ...labelled(words.subject, say(finding[SUBJECT]), "dim s"));
          return made;
        };
        const sign = () => element("div", "sign", element("p", "", words.signed[0]), element("p", "line"), element("p", "", words.signed[1]));
        const close = () => { if (section && groups[group][3]) section.append(sign()); };
        const begin = index => {
          close();
          group = index;
          const [name, notes, warning, signed] = groups[index];
          section = element("section", signed ? "signed" : "file", element("h2", "", say(name)));
          section.id = "g" + (index + 1);
          if (say(warning)) section.append(element("p", "unread", say(warning)));
          for (const note of notes) section.append(element("p", "dim", say(note)));
          main.append(section);
        };
        const isFiltered = () => NAMES.some(name => $(name).value !== "") || $("search").value.trim() !== "";
        const advance = to => {
          const all = !isFiltered();
          while (next < fits.length && next < to) {
            const finding = findings[fits[next++]];
            // Groups without findings were looked at too: they are named while nothing is filtered.
            if (all) while (group < finding[GROUP] - 1) { begin(group + 1); section.append(element("p", "", words.none)); }
            if (group !== finding[GROUP]) begin(finding[GROUP]);
            section.append(article(finding));
          }
          if (next === fits.length) {
            if (all) while (group < groups.length - 1) { begin(group + 1); section.append(element("p", "", words.none)); }
            close();
            section = null;
          }
          more.hidden = next >= fits.length;
          more.textContent = words.more(Math.min(SLICE, fits.length - next));
        };
        // What is searched: every word of a finding, in both languages.
        const gather = () => haystack = haystack || findings.map(f => [f[MESSAGE], f[PLACES], f[OTHERS] || "", f[SUBJECT], f[WAIVER] || "",
          ...[RULE, TITLE, FILE, ADVICE, WHY].map(at => texts[f[at]]), ...f[BASIS].map(at => texts[at])].flat(3).join("\\n").toLowerCase());
        const show = () => {
          const chosen = NAMES.map(name => [COLUMN[name], $(name).value]).filter(([, value]) => value !== "").map(([at, value]) => [at, Number(value)]);
          const asked = $("search").value.toLowerCase().split(/\\s+/).filter(Boolean);
          if (asked.length) gather();
          fits = [];
          findings.forEach((finding, at) => {
            if (chosen.every(([column, value]) => finding[column] === value) && asked.every(word => haystack[at].includes(word))) fits.push(at);
          });
          main.textContent = "";
          next = 0; section = null; group = -1;
          advance(SLICE);
          shown.textContent = words.shown(fits.length, findings.length);
        };
        const fill = (name, choices) => {
          const select = $(name), value = select.value;
          select.textContent = "";
          for (const [at, text] of [["", words.all], ...choices]) select.append(new Option(text, at));
          select.value = value;
          select.closest("label").hidden = choices.length < 2 && name !== "severity";
        };
        const used = (column, text) => {
          const counts = new Map();
          for (const finding of findings) counts.set(finding[column], (counts.get(finding[column]) || 0) + 1);
          return [...counts].map(([at, count]) => [at, text(at), count]).filter(([, text]) => text)
            .map(([at, text, count]) => [at, `${text} (${count})`]);
        };
        const turn = () => {
          language = $("in-en").checked ? "en" : "id";
          words = WORDS[language];
          document.documentElement.lang = language;
          document.title = document.querySelector("h1").innerText;
          const byNumber = (a, b) => a[0] - b[0], byText = (a, b) => a[1] < b[1] ? -1 : 1;
          fill("severity", used(SEVERITY, at => words.severity[at]).sort(byNumber));
          fill("nature", used(NATURE, at => words.nature[at]).sort(byNumber));
          fill("state", used(STATE, at => words.state[at]).sort(byNumber));
          fill("agency", used(AGENCY, at => texts[at]).sort(byText));
          fill("file", used(FILE, at => texts[at]).sort(byText));
          const titles = new Map(findings.map(finding => [finding[RULE], finding[TITLE]]));
          fill("rule", used(RULE, at => `${texts[at]} ${say(texts[titles.get(at)])}`).sort(byText));
          show();
          undecided(Math.max(SLICE, $("open") ? $("open").children.length : 0));
        };
        const undecided = to => {
          const list = $("open"), button = $("more-open");
          if (!list) return;
          list.textContent = "";
          for (const [rule, text] of open.slice(0, to)) list.append(element("li", "", element("b", "", rule), " ", say(text)));
          if (!button) return;
          button.hidden = to >= open.length;
          button.textContent = words.more(Math.min(SLICE * 5, open.length - to));
        };
        const reveal = () => {
          const link = decodeURIComponent(location.hash.slice(1)), at = findings.findIndex(finding => finding[LINK] === link);
          if (at < 0) {
            const index = /^g\\d+$/.test(link) ? Number(link.slice(1)) - 1 : -1;
            if (index < 0 || $(link)) return;
            reset();
            while (!$(link) && next < fits.length) advance(next + SLICE);
            if ($(link)) $(link).scrollIntoView();
            return;
          }
          if (!fits.includes(at)) reset();
          advance(fits.indexOf(at) + 1);
          for (const old of document.querySelectorAll(".here")) old.classList.remove("here");
          const target = $(link);
          target.classList.add("here");
          target.tabIndex = -1;
          target.scrollIntoView({block: "center"});
          target.focus({preventScroll: true});
        };
        const reset = () => { for (const name of NAMES) $(name).value = ""; $("search").value = ""; show(); };
        const more = element("button", "");
        more.type = "button";
        main.after(element("p", "", more));
        more.addEventListener("click", () => advance(next + SLICE));
        new IntersectionObserver(seen => { if (seen.some(one => one.isIntersecting) && !more.hidden) advance(next + SLICE); },
          {rootMargin: "600px"}).observe(more);
        if ($("more-open")) $("more-open").addEventListener("click", () => undecided($("open").children.length + SLICE * 5));
        form.addEventListener("change", show);
        form.addEventListener("input", event => { if (event.target.id === "search") { clearTimeout(timer); timer = setTimeout(show, 120); } });
        form.addEventListener("submit", event => { event.preventDefault(); show(); });
        form.addEventListener("reset", event => { event.preventDefault(); reset(); });
        for (const link of document.querySelectorAll(".matrix a")) link.addEventListener("click", event => {
          event.preventDefault();
          const place = text => { const at = texts.indexOf(text); return at < 0 ? "" : String(at); };
          for (const name of NAMES) $(name).value = "";
          $("search").value = "";
          $("agency").value = place(link.dataset.agency);
          $("rule").value = place(link.dataset.rule);
          show();
          // A document of nobody's counts for the government, while its findings name whom it names.
          if (!fits.length) { $("agency").value = ""; show(); }
          $("list").focus({preventScroll: true});
          form.scrollIntoView();
        });
        for (const id of ["in-id", "in-en"]) $(id).addEventListener("change", turn);
        addEventListener("hashchange", reveal);
        // On paper everything that fits the filters stands.
        addEventListener("beforeprint", () => { advance(Infinity); undecided(open.length); });
        form.hidden = false;
        turn();
        reveal();
        if (window.requestIdleCallback) requestIdleCallback(gather);
        })();

        """
}
