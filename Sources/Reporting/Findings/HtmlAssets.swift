/// The fixed parts of the HTML page.
enum HtmlAssets {
    /// The language is switched by siblings of two radio buttons, not by `:has`, which is looked at anew for every element
    /// that a large page adds.
    ///
    /// Colours keep a contrast of at least 4.5 : 1 in both schemes (WCAG 2.2 AA, 1.4.3); the labels of a finding's parts
    /// are set here once instead of ten thousand times in the page.
    static let style = """

        :root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--dim:#57606a;--edge:#d0d7de;--card:#f6f8fa;--link:#0b57a4;
        --critical:#8a0f2b;--major:#b42318;--moderate:#8a5300;--minor:#1f5f8b;--note:#57606a;--on:#fff;--mark:#ffe08a;--marked:#1b1f24}
        @media (prefers-color-scheme:dark){:root{--bg:#14171a;--fg:#e6e8ea;--dim:#a3abb3;--edge:#3d444d;--card:#1d2126;--link:#8cc4ef;
        --critical:#ff9db0;--major:#ff9b8a;--moderate:#f0b860;--minor:#8cc4ef;--note:#b3bac1;--on:#14171a}}
        *{box-sizing:border-box}
        body{margin:0 auto;padding:1rem;max-width:60rem;background:var(--bg);color:var(--fg);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
        h1{font-size:1.6rem;margin:.2rem 0}h2{font-size:1.25rem;margin:1.6rem 0 .4rem}h3{font-size:1rem;margin:0 0 .3rem}
        p{margin:.25rem 0}ul{margin:.25rem 0;padding-left:1.2rem}a{color:var(--link)}
        :focus-visible{outline:3px solid var(--link);outline-offset:2px}
        #in-id:checked~* [lang=en],#in-en:checked~* [lang=id]{display:none}
        .dim,small,.y,.s{color:var(--dim)}
        svg{width:100%;max-width:28rem;height:auto;display:block}svg text{fill:var(--fg);font:13px system-ui,sans-serif}
        rect.critical{fill:var(--critical)}rect.major{fill:var(--major)}rect.moderate{fill:var(--moderate)}rect.minor{fill:var(--minor)}rect.note{fill:var(--note)}
        #filters{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;padding:.6rem;margin:1rem 0;background:var(--card);border:1px solid var(--edge);border-radius:.4rem}
        #filters[hidden]{display:none}#filters label{display:flex;flex-direction:column;font-size:.9rem;color:var(--dim)}#filters p{flex-basis:100%}
        select,input[type=search],button{font:inherit;min-height:2.75rem;max-width:16rem;padding:.2rem .5rem;color:var(--fg);background:var(--bg);border:1px solid var(--dim);border-radius:.3rem}
        article{border:1px solid var(--edge);border-left:.35rem solid var(--c);border-radius:.4rem;padding:.7rem .9rem;margin:.7rem 0;content-visibility:auto;contain-intrinsic-size:auto 16rem}
        article:target{outline:3px solid var(--link)}[hidden]{display:none!important}
        .critical{--c:var(--critical)}.major{--c:var(--major)}.moderate{--c:var(--moderate)}.minor{--c:var(--minor)}.note{--c:var(--note)}
        .badge{background:var(--c);color:var(--on);border-radius:.3rem;padding:.05rem .45rem}.unread{color:var(--major);font-weight:bold}
        q{quotes:none;font-family:ui-monospace,monospace;font-size:.9em;background:var(--card);padding:.1rem .3rem}
        mark{background:var(--mark);color:var(--marked)}.p{list-style:none;padding:0}
        .b::before,.a::before,.y::before,.s::before{font-weight:bold}
        .b::before{content:"Dasar: "}.a::before{content:"Saran: "}.y::before{content:"Alasan: "}.s::before{content:"Subjek: "}
        #in-en:checked~* .b::before{content:"Basis: "}#in-en:checked~* .a::before{content:"Advice: "}
        #in-en:checked~* .y::before{content:"Why: "}#in-en:checked~* .s::before{content:"Subject: "}
        .sign{display:none}.open li{content-visibility:auto;contain-intrinsic-size:auto 1.5rem}
        @media (max-width:30rem){body{padding:.6rem}#filters label,#filters select,#filters input{width:100%;max-width:none}}
        @page{size:A4;margin:18mm 15mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif}}
        @media print{:root{--bg:#fff;--fg:#000;--dim:#444;--edge:#999;--card:#fff;--link:#000;--critical:#8a0f2b;--major:#b42318;--moderate:#8a5300;--minor:#1f5f8b;--note:#57606a;--on:#fff}
        body{max-width:none;padding:0;font-size:10pt}body>input,body>label,select,input,button,#filters label{display:none!important}#filters{border:0;padding:0}
        article,.open li{content-visibility:visible}article{break-inside:avoid}h2{break-after:avoid}.badge{background:none;color:var(--c);border:1px solid var(--c)}
        mark{background:none;text-decoration:underline;font-weight:bold}svg{max-width:9cm}rect{print-color-adjust:exact}
        .sign{display:block;break-inside:avoid;margin:12mm 0 0 60%}.line{height:18mm;border-bottom:1px solid #000}}

        """

    /// The digest of `script` for the content policy; a test computes it anew.
    static let scriptDigest = "sha256-HVMV5WilWuWMWzK9frLCNg0HIO1pDzU04Kwt3G7r6Pk="

    static let script = """
        "use strict";(() => {
        const $ = id => document.getElementById(id), form = $("filters"), shown = $("shown");
        const articles = [...document.querySelectorAll("article")], files = [...document.querySelectorAll("section.file")];
        const homes = articles.map(a => a.parentElement.id), kinds = articles.map(a => a.className);
        let texts = null, timer = 0;
        const language = () => $("in-en").checked ? "en" : "id";
        const apply = () => {
          const [severity, family, nature, file] = ["severity", "family", "nature", "file"].map(n => $(n).value);
          const words = $("search").value.toLowerCase().split(" ").filter(Boolean);
          if (words.length && !texts) texts = articles.map(a => a.textContent.toLowerCase());
          const left = new Map();
          let count = 0;
          articles.forEach((a, i) => {
            const fits = (!severity || kinds[i] === severity) && (!family || a.dataset.r === family)
              && (!nature || a.dataset.n === nature) && (!file || homes[i] === file) && words.every(w => texts[i].includes(w));
            if (a.hidden === fits) a.hidden = !fits;
            if (fits) { count++; left.set(homes[i], true); }
          });
          const isFiltered = severity || family || nature || file || words.length;
          for (const f of files) f.hidden = Boolean(isFiltered) && !left.has(f.id);
          shown.textContent = language() === "en" ? `${count} of ${articles.length} findings shown`
            : `${count} dari ${articles.length} temuan ditampilkan`;
        };
        const turn = () => {
          document.documentElement.lang = language();
          for (const o of form.querySelectorAll("option")) o.textContent = o.dataset[language()];
          apply();
        };
        form.addEventListener("change", apply);
        form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(apply, 150); });
        form.addEventListener("submit", e => { e.preventDefault(); apply(); });
        form.addEventListener("reset", () => setTimeout(apply));
        for (const id of ["in-id", "in-en"]) $(id).addEventListener("change", turn);
        const reveal = () => {
          const target = $(decodeURIComponent(location.hash.slice(1)));
          if (target && target.closest("[hidden]")) { form.reset(); setTimeout(() => { apply(); target.scrollIntoView(); }); }
        };
        addEventListener("hashchange", reveal);
        form.hidden = false;
        turn();
        })();

        """
}
