"use strict";
// Runs inside a page under test (check.py) and leaves a list of what is wrong in #check-result.
(async () => {
  const wrong = window.failures;
  const $ = id => document.getElementById(id);
  const say = (condition, text) => { if (!condition) wrong.push(text); };
  const wait = time => new Promise(done => setTimeout(done, time));

  // An element as plain data, without the other language and without what only tells languages apart.
  const plain = (node, language) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE) return "";
    const isWord = node.localName === "span" && node.hasAttribute("lang");
    if (isWord && node.lang !== language) return "";
    const inner = [...node.childNodes].map(child => plain(child, language)).join("");
    if (isWord) return inner;
    const attributes = [...node.attributes].filter(one => !["tabindex", "hidden"].includes(one.name))
      .map(one => ` ${one.name}=${one.value}`).sort().join("");
    return `<${node.localName}${attributes}>${inner}</${node.localName}>`;
  };
  const squeezed = text => text.replace(/\s+/g, " ").replace(/ ?(<[^>]*>) ?/g, "$1");
  const same = language => {
    const template = document.createElement("template");
    template.innerHTML = window.staticMain;
    const still = squeezed(plain(template.content.firstElementChild, language));
    const live = squeezed(plain($("list"), language));
    if (still === live) return;
    let at = 0;
    while (still[at] === live[at]) at++;
    wrong.push(`${language}: the script writes another list than stands without it: …${still.slice(Math.max(at - 60, 0), at + 120)}… against …${live.slice(Math.max(at - 60, 0), at + 120)}…`);
  };

  const data = JSON.parse($("data").textContent);
  const count = () => document.querySelectorAll("main article").length;
  const filters = async () => {
    const all = data.findings.length;
    say(!$("filters").hidden, "the filters stay hidden");
    say(count() === Math.min(all, 100), `${count()} of ${all} findings are shown at first`);
    for (const name of ["severity", "agency", "rule", "nature", "state", "file"]) {
      const select = $(name);
      if (select.closest("label").hidden) continue;
      let sum = 0;
      for (const option of [...select.options].slice(1)) {
        const promised = Number(option.textContent.match(/\((\d+)\)$/)[1]);
        select.value = option.value;
        select.dispatchEvent(new Event("change", {bubbles: true}));
        dispatchEvent(new Event("beforeprint"));
        say(count() === promised, `${name} “${option.textContent}” shows ${count()} findings`);
        sum += promised;
      }
      say(sum === all, `the choices of ${name} add up to ${sum}, not ${all}`);
      select.value = "";
    }
    if (all === 0) return;
    const words = data.findings[all - 1][0];
    location.hash = "";
    await wait(100);
    location.hash = words;
    await wait(100);
    say($(words) !== null, `the permalink ${words} leads nowhere`);
    say(document.activeElement === $(words), "a permalink does not move the focus");
    const rule = data.texts[data.findings[0][5]];
    $("search").value = rule.toLowerCase();
    $("search").dispatchEvent(new Event("input", {bubbles: true}));
    await wait(300);
    dispatchEvent(new Event("beforeprint"));
    say(count() > 0 && [...document.querySelectorAll("main article")].every(one => one.textContent.includes(rule)), "the search finds other things");
    $("filters").reset();
    await wait(50);
    say(count() >= Math.min(all, 100), "clearing the filters does not show all again");
    const cell = document.querySelector(".matrix td a");
    if (cell) {
      cell.click();
      dispatchEvent(new Event("beforeprint"));
      say(count() >= 1 && $("rule").value !== "" && $("agency").value !== "", "a cell of the matrix does not lead to its findings");
      $("filters").reset();
    }
  };

  const turn = language => {
    $("in-" + language).checked = true;
    $("in-" + language).dispatchEvent(new Event("change"));
    say(document.documentElement.lang === language, `the page does not say that it is in ${language}`);
  };
  try {
    for (const language of ["id", "en"]) {
      turn(language);
      if (data.findings.length <= 100) same(language);
      say(document.documentElement.scrollWidth <= innerWidth, `${language}: wider than the screen: ${document.documentElement.scrollWidth}`);
      await filters();
      // A few of what can be opened stand for the rest: axe takes minutes for thousands of cells.
      for (const details of [...document.querySelectorAll("details")].slice(0, 4)) details.open = true;
      if (!window.axe) continue;
      const result = await window.axe.run(document);
      for (const one of result.violations)
        for (const node of one.nodes.slice(0, 3)) wrong.push(`${language}: axe ${one.id}: ${node.target} ${node.failureSummary.replace(/\s+/g, " ")}`);
    }
  } catch (error) {
    wrong.push(String(error.stack || error));
  }
  const result = document.createElement("pre");
  result.id = "check-result";
  result.textContent = JSON.stringify(wrong);
  document.body.append(result);
})();
