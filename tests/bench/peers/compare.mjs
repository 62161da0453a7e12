// compare.mjs OURS DECIDE MARKDOWN: writes the mix to the current folder, checks that decide, our program and every
// peer decide each line of it alike, measures, prints the figures and checks, and writes a section of Markdown.

import { execFileSync, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { mix } from "./mix.mjs";
import { prepare, strip } from "./prepare.mjs";

const [ours_program, decide_program, markdown] = process.argv.slice(2);
const peers = [
  { name: "ajv", file: "ajv", module: "ajv" },
  { name: "@bufbuild/cel", file: "cel", module: "@bufbuild/cel" },
  { name: "json-rules-engine", file: "json_rules_engine", module: "json-rules-engine" },
  { name: "@cedar-policy/cedar-wasm", file: "cedar", module: "@cedar-policy/cedar-wasm" },
];
const measures = [
  { word: "evaluate", ours: "evaluate", title: "evaluation alone" },
  { word: "lines", ours: "lines", title: "whole lines, dates prepared" },
  { word: "dated", ours: "lines", title: "whole lines, the same text" },
];
const rounds = 9;
const nanoseconds_of_a_round = 200e6; // the kernel counts a running thread's time in steps of some milliseconds

let failed = false;
function check(holds, what) {
  console.log(`${holds ? "ok" : "not ok"} - peers, ${what}`);
  if (!holds) failed = true;
}

/** A process that answers each command with one line. */
function start(program, ...words) {
  const child = spawn(program, words, { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(command) {
      child.stdin.write(command + "\n");
      const { value, done } = await answers.next();
      if (done) throw new Error(`${program} ${words.join(" ")}: found its end, expected an answer to \`${command}\``);
      return value;
    },
    end: () => child.stdin.end(),
  };
}

/** How often all lines are to be gone through in a round. By then what is to be compiled has been. */
async function warm_up(contender, word) {
  let times = 1;
  for (let taken = 0; ; times = Math.ceil((times * nanoseconds_of_a_round) / taken)) {
    taken = Math.max(Number(await contender.ask(`${word} ${times}`)), 1e6);
    if (taken > nanoseconds_of_a_round / 2) break;
  }
  for (let round = 0; round < 2; ++round) await contender.ask(`${word} ${times}`);
  return times;
}

const median = values => values.sort((a, b) => a - b)[values.length >> 1];

/** How many times as long the peer takes as we do: the median of rounds, each the peer's and, right after it, ours. */
async function ratio(peer, ours, measure) {
  const [peers_times, our_times] = [await warm_up(peer, measure.word), await warm_up(ours, measure.ours)];
  const ratios = [];
  for (let round = 0; round < rounds; ++round) {
    const theirs = Number(await peer.ask(`${measure.word} ${peers_times}`)) / peers_times;
    ratios.push(theirs / (Number(await ours.ask(`${measure.ours} ${our_times}`)) / our_times));
  }
  return median(ratios);
}

const rounded = value => (value < 10 ? value.toFixed(1) : value.toFixed(0));

/** The lines that are decided otherwise than decide does, in words; empty when there are none. */
function differences(expected, found, lines) {
  const different = lines.filter((_, index) => expected[index] !== found[index]);
  if (different.length === 0) return "";
  return `: ${different.length} differ, the first is\n      ${JSON.stringify(different[0])}`;
}

const lines = mix();
const to_text = objects => objects.map(object => JSON.stringify(object) + "\n").join("");
writeFileSync("questions.jsonl", to_text(lines));
writeFileSync("prepared.jsonl", to_text(lines.map(line => strip(prepare(structuredClone(line))))));

const answers = execFileSync(decide_program, ["questions.jsonl"], { maxBuffer: 1 << 28, encoding: "utf8" })
  .trimEnd()
  .split("\n")
  .map(line => JSON.parse(line));
const expected = answers.map(answer => answer.decision[0]).join("");
const rules = new Set(answers.flatMap(answer => (answer.violations ?? []).map(violation => violation.rule)));
const allowed = answers.filter(answer => answer.decision === "allowed").length;
check(/^[ar]+$/.test(expected) && expected.length === lines.length, `every line of the mix is allowed or refused`);
console.log(`figure: peers, lines of the mix: ${lines.length}, ${allowed} allowed, ${rules.size} rules violated`);

const ours = start(ours_program, "questions.jsonl");
check((await ours.ask("answers")) === expected, "our program for evaluation alone decides as decide does");

const rows = [];
for (const { name, file, module } of peers) {
  const { version } = JSON.parse(readFileSync(`node_modules/${module}/package.json`, "utf8"));
  const peer = start(process.execPath, "contender.mjs", file, "prepared.jsonl", "questions.jsonl");
  const found = await peer.ask("answers");
  check(found === expected, `${name} decides every line as decide does${differences(expected, found, lines)}`);
  const cells = [];
  for (const measure of measures) {
    const times = await ratio(peer, ours, measure);
    console.log(`figure: peers, ${name}, ${measure.title}: ${times.toFixed(2)} times as long as ours`);
    check(times > 1, `${name} takes longer: ${measure.title}`);
    cells.push(rounded(times));
  }
  rows.push(`| ${name} | ${version} | ${cells.join(" | ")} |`);
  peer.end();
}
ours.end();

const [line_count, allowed_count] = [lines.length, allowed].map(number => number.toLocaleString("en"));
const titles = measures.map(measure => measure.title).join(" | ");
const node = process.versions.node.split(".")[0];
writeFileSync(
  markdown,
  `The table compares this library with engines from npm. Each ratio is the engine's time, divided by that of this library.
The mix has ${line_count} lines, resend and schedule at Constant Contact V3 and Sequenzy: ${allowed_count} are allowed,
and ${rules.size} rules are violated in the others. Every engine decides each line as \`decide\` does.

| engine | version | ${titles} |
|---|---|${measures.map(() => "---:|").join("")}
${rows.join("\n")}

The engines run in Node.js ${node} and answer \`{"id", "decision"}\`; this library writes its whole answer,
with every violation. With prepared dates, the engines get numbers instead of dates, at no cost. Each ratio is the
median of ${rounds} rounds. \`tests/bench/peers/run\` measures it;
[tests/bench/peers](../tests/bench/peers/README.md) says how the comparison is kept fair.
`,
);
process.exitCode = failed ? 1 : 0;
