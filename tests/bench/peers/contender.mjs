// contender.mjs PEER PREPARED QUESTIONS: a peer in a process of its own, with the lines of two files: prepared for it
// (see prepare.mjs), and as decide gets them. It obeys commands, one a line, each answered by one line; the program
// ours.cpp takes the same ones but the last.
//
//   answers       an `a` or an `r` for each line: allowed or refused
//   evaluate N    the nanoseconds that N times all lines take, parsed already: evaluation alone
//   lines N       the nanoseconds that N times all lines take: parse the text, evaluate, write the answer as text
//   dated N       the same with the lines that decide gets, and reading their dates
//
// The time is the processor's for the main thread: neither other programs count, nor V8's helpers (of its collector of
// garbage and its compilers) on the other processors.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { prepare } from "./prepare.mjs";

/** Lines, each decoded by itself: a character beyond Latin-1 in one does not make the others' strings wider. */
function lines_of(file) {
  const lines = [];
  const bytes = readFileSync(file);
  for (let begin = 0, end; (end = bytes.indexOf("\n", begin)) >= 0; begin = end + 1) {
    lines.push(bytes.toString("utf8", begin, end));
  }
  return lines;
}

const [name, prepared_file, question_file] = process.argv.slice(2);
const { default: make } = await import(`./${name}.mjs`);
const { adopt, is_allowed } = make();
const prepared = lines_of(prepared_file);
const dated = lines_of(question_file);
const questions = prepared.map(text => adopt(JSON.parse(text)));
const is_async = is_allowed(questions[0]) instanceof Promise;

const thread = `/proc/self/task/${process.pid}/schedstat`;
const now = () => Number(readFileSync(thread, "latin1").split(" ")[0]);

let allowed = 0;
let written = 0;
const answer = (id, yes) => JSON.stringify({ id, decision: yes ? "allowed" : "refused" });

const read_dated = text => prepare(JSON.parse(text));

function evaluate() {
  for (const question of questions) if (is_allowed(question)) ++allowed;
}
async function evaluate_async() {
  for (const question of questions) if (await is_allowed(question)) ++allowed;
}

function answer_all(texts, read) {
  for (const text of texts) {
    const line = read(text);
    written += answer(line.id, is_allowed(adopt(line))).length;
  }
}
async function answer_all_async(texts, read) {
  for (const text of texts) {
    const line = read(text);
    written += answer(line.id, await is_allowed(adopt(line))).length;
  }
}

const through_all = is_async ? answer_all_async : answer_all;
const passes = {
  evaluate: is_async ? evaluate_async : evaluate,
  lines: () => through_all(prepared, JSON.parse),
  dated: () => through_all(dated, read_dated),
};

async function time(word, times) {
  const pass = passes[word];
  const begin = now();
  if (is_async) for (let i = 0; i < times; ++i) await pass();
  else for (let i = 0; i < times; ++i) pass();
  return now() - begin;
}

async function answers() {
  let letters = "";
  for (const question of questions) letters += (await is_allowed(question)) ? "a" : "r";
  return letters;
}

for await (const command of createInterface({ input: process.stdin })) {
  const [word, times] = command.split(" ");
  console.log(word === "answers" ? await answers() : String(await time(word, Number(times))));
}
if (allowed + written === 0) process.exitCode = 1;
