// The playground's WebAssembly without a page: every line of the tests' tables gets the answer that the program gives.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { report } from "./browser.mjs";

/** The rows of all tables, as they are spelt there. */
function all_rows(directory) {
  const tables = readdirSync(directory)
    .sort()
    .filter(name => name.endsWith(".jsonl"));
  return tables.flatMap(name => readFileSync(join(directory, name), "utf8").split("\n"));
}

/** The questions of all tables, as they are spelt there. */
export function all_lines(directory) {
  return all_rows(directory).flatMap(row => /"in": (\{.*\}), "out": /.exec(row)?.[1] ?? []);
}

/** The lines of all tables that cannot be written as JSON: those that a program reads as one line and as C's strings. */
function broken_lines(directory) {
  const lines = all_rows(directory).flatMap(row => (/"in": "/.test(row) ? JSON.parse(row).in : []));
  return lines.filter(line => /\S/.test(line) && !/[\0\n]/.test(line));
}

/** One character changed in each: the faults of JSON that no table thinks of. */
function mangled(lines) {
  const others = ['"', "\\", "{", "}", "[", "]", ":", ",", "\t", "\u0001", "é", "x", "0", "-", ".", ""];
  return lines.map((line, index) => {
    const characters = [...line]; // whole ones: half of one cannot be written in UTF-8
    characters.splice((index * 7919) % characters.length, index % 3 === 0 ? 0 : 1, others[index % others.length]);
    return characters.join("");
  });
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
  const questions = all_lines(tables);
  const lines = [...questions, ...broken_lines(tables), ...mangled(questions)];
  const answers = answers_of(decide, lines);
  const faults = lines.filter((line, index) => ask(line, 0) !== answers[index]);
  report(`WebAssembly decides ${lines.length} lines as the program does`, lines.length === 0 ? "no lines" : faults);
}
