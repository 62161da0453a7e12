// Every page of the site: it loads without a word on the console, its links lead somewhere, it fits a phone, and axe
// finds nothing serious on one page of each kind, in light and in dark.

import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { report, require_installed } from "./browser.mjs";

function html_files(directory, root = directory) {
  return readdirSync(directory, { withFileTypes: true }).flatMap(each => {
    const path = join(directory, each.name);
    if (each.isDirectory()) return html_files(path, root);
    return each.name.endsWith(".html") ? [relative(root, path)] : [];
  });
}

const is_doxygens = name => name.startsWith("reference/");

/** Links and anchors, read from the files: faster than a browser, and of every page, doxygen's included. */
function check_links(directory, names) {
  const ids = new Map();
  const text_of = new Map(names.map(name => [name, readFileSync(join(directory, name), "utf8")]));
  const has_file = path => {
    try {
      readFileSync(join(directory, path));
      return true;
    } catch (error) {
      return false;
    }
  };
  const ids_of = name => {
    if (!ids.has(name))
      ids.set(name, new Set([...text_of.get(name).matchAll(/\s(?:id|name)="([^"]*)"/g)].map(found => found[1])));
    return ids.get(name);
  };
  const faults = [];
  const known_files = new Map();
  for (const name of names) {
    if (name === "404.html") continue;
    for (const [, found] of text_of.get(name).matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const link = found.replace(/&amp;/g, "&");
      if (/^(https?:|mailto:|data:|javascript:)/.test(link) || link === "") continue;
      const to = new URL(link, "http://site/" + name);
      const path = decodeURIComponent(to.pathname.slice(1)).replace(/(^|\/)$/, "$1index.html");
      if (!known_files.has(path)) known_files.set(path, text_of.has(path) || has_file(path));
      if (!known_files.get(path)) faults.push(`${name}: ${link}`);
      else if (
        to.hash &&
        !to.hash.startsWith("#line=") &&
        text_of.has(path) &&
        !is_doxygens(path) &&
        !to.hash.startsWith("#__") &&
        !ids_of(path).has(decodeURIComponent(to.hash.slice(1)))
      )
        faults.push(`${name}: ${link}: no such place`);
    }
  }
  report(`links of ${names.length} pages lead somewhere`, faults);
}

async function check_loading(browser, address, names) {
  const page = await browser.newPage();
  const loud = [],
    wide = [],
    elsewhere = [];
  let name = "";
  page.on(
    "console",
    message => ["error", "warning"].includes(message.type()) && loud.push(`${name}: ${message.text()}`),
  );
  page.on("pageerror", error => loud.push(`${name}: ${error}`));
  page.on(
    "request",
    request =>
      !/^(data|blob):/.test(request.url()) &&
      !request.url().startsWith(address) &&
      elsewhere.push(`${name}: ${request.url()}`),
  );
  await page.setViewportSize({ width: 360, height: 740 });
  for (name of names) {
    await page.goto(address + name, { waitUntil: "load" });
    if (is_doxygens(name)) continue;
    if (name === "playground.html") await page.waitForSelector("#playground-form[data-ready]");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 360) wide.push(`${name}: ${width} pixels`);
  }
  report(`${names.length} pages load without a word on the console`, loud);
  report("nothing overflows at 360 pixels", wide);
  report("nothing is loaded from elsewhere", elsewhere);
  await page.close();
}

async function check_search(browser, address) {
  const page = await browser.newPage();
  const faults = [];
  await page.goto(address + "index.html");
  for (const [words, expected] of [
    ["resend.window", "rules/resend.window.html"],
    ["lead time", "schedule.lead_time"],
    ["sequenzy", "sequenzy"],
  ]) {
    await page.click("input.md-search__input");
    await page.fill("input.md-search__input", "");
    await page.keyboard.type(words);
    try {
      await page.waitForFunction(
        wanted => [...document.querySelectorAll(".md-search-result__link")].some(each => each.href.includes(wanted)),
        expected,
      );
    } catch (error) {
      const found = await page.locator(".md-search-result__link").evaluateAll(links => links.map(each => each.href));
      faults.push(`${words}: found ${found.slice(0, 5)}, expected ${expected}`);
    }
  }
  report("search finds rules, words and providers", faults);
  await page.close();
}

/** A colour on its way from one to another is nobody's to read, and on a slow machine axe would meet it. */
const without_motion = "*, ::before, ::after { transition: none !important; animation: none !important }";

async function check_access(browser, address, names) {
  const axe = readFileSync(require_installed.resolve("axe-core"), "utf8");
  for (const [scheme, named] of [
    ["light", "default"],
    ["dark", "slate"],
  ]) {
    const page = await browser.newPage();
    const faults = [];
    await page.emulateMedia({ colorScheme: scheme });
    await page.addInitScript(() => localStorage.clear()); // the theme prefers what a reader had before
    for (const name of names) {
      await page.goto(address + name, { waitUntil: "load" });
      if (name.startsWith("playground.html")) await page.waitForSelector("#playground-form[data-ready]");
      const found_scheme = await page.getAttribute("body", "data-md-color-scheme");
      if (found_scheme !== named) faults.push(`${name}: the colours are ${found_scheme}, expected ${named}`);
      await page.addStyleTag({ content: without_motion });
      await page.evaluate(axe);
      const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      for (const each of found.violations.filter(violation => ["serious", "critical"].includes(violation.impact))) {
        faults.push(
          `${name}: ${each.id}: ${each.nodes.length} times, first ${each.nodes[0].html.slice(0, 160)} ${each.nodes[0].failureSummary.split("\n")[1]}`,
        );
      }
    }
    report(`axe finds nothing serious on ${names.length} pages, ${scheme}`, faults);
    await page.close();
  }
}

export async function test_pages(browser, address, directory) {
  const names = html_files(directory).sort();
  check_links(directory, names);
  const own = names.filter(name => !is_doxygens(name));
  const some_of_doxygens = names.filter(is_doxygens).filter((_, index) => index % 80 === 0);
  await check_loading(browser, address, [...own, ...some_of_doxygens]);
  await check_search(browser, address);
  const refused =
    '{"provider": "constant_contact_v3", "action": "resend", "now": "2026-11-22T10:00:00Z", "campaign": {"status": "DONE"}, ' +
    '"request": {"delay_days": 11, "delay_minutes": 700, "unknown": 1}}';
  const open_actions =
    '{"provider": "sequenzy", "action": "actions", "now": "2026-11-22T10:00:00Z", "campaign": {"status": "sent"}}';
  await check_access(browser, address, [
    "index.html",
    "questions.html",
    "compare.html",
    "differences.html",
    "rules/index.html",
    "rules/resend.window.html",
    "rules/resend.delay.minutes_range.html",
    "rules/access.scope.html",
    "providers/constant_contact_v2.html",
    "first-decision.html",
    "decide.html",
    "playground.html",
    "playground.html#line=" + encodeURIComponent(refused),
    "playground.html#line=" + encodeURIComponent(open_actions),
  ]);
}
