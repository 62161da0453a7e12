// The playground's WebAssembly without a page: every line of the tests' tables gets the answer that the program gives.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { report } from "./browser.mjs";

/** The questions of all tables, as they are spelt there. */
export function all_lines(directory) {
  const lines = [];
  for (const name of readdirSync(directory).sort()) {
    if (!name.endsWith(".jsonl")) continue;
    for (const text of readFileSync(join(directory, name), "utf8").split("\n")) {
      const found = /"in": (\{.*\}), "out": /.exec(text);
      if (found) lines.push(found[1]);
    }
  }
  return lines;
}

/** What the program answers, a line for each; its status is 1 when one of them was invalid. */
export function answers_of(decide, lines) {
  const file = join(mkdtempSync(join(tmpdir(), "site-lines-")), "lines.jsonl");
  writeFileSync(file, lines.join("\n") + "\n");
  try {
    return execFileSync(decide, [file], { encoding: "utf8" }).trim().split("\n");
  } catch (error) {
    return error.stdout.trim().split("\n");
  }
}

export async function test_all_lines(site, { tables, decide }) {
  const load = createRequire(import.meta.url)(resolve(site, "playground/campaign_rules.js"));
  const ask = (await load()).cwrap("playground_decide", "string", ["string", "number"]);
  const lines = all_lines(tables);
  const answers = answers_of(decide, lines);
  const faults = lines.filter((line, index) => ask(line, 0) !== answers[index]);
  report(`WebAssembly decides ${lines.length} lines as the program does`, lines.length === 0 ? "no lines" : faults);
}
