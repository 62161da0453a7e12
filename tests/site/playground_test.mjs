// The playground: it decides as the program `decide` does, its clock moves boundaries, its link restores its state, and
// the keyboard is enough.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { all_lines, answers_of } from "./all_lines_test.mjs";
import { report } from "./browser.mjs";

/** Every so many of the tables' lines, so that each table has its share. */
function sample(directory, count) {
  const lines = all_lines(directory);
  const step = lines.length / count;
  return Array.from({ length: Math.min(count, lines.length) }, (_, index) => lines[Math.floor(index * step)]);
}

async function open(page, address, line) {
  await page.goto("about:blank");
  await page.goto(address + "playground.html" + (line === undefined ? "" : "#line=" + encodeURIComponent(line)));
  await page.waitForSelector("#playground-form[data-ready]");
}

const shown_answer = page => page.locator('pre[aria-label="The answer in JSON"]').innerText();
const decision = page => page.locator("#decision").innerText();

async function decides_as_the_program(page, address, lines, decide) {
  const answers = answers_of(decide, lines);
  const faults = [];
  for (const [index, line] of lines.entries()) {
    await page.fill("#line", line);
    const answer = await shown_answer(page);
    if (answer !== answers[index]) faults.push(`${line}\n      page:    ${answer}\n      program: ${answers[index]}`);
  }
  report(`the playground decides ${lines.length} lines as the program does`, faults);
}

async function moves_boundaries(page, address) {
  const faults = [];
  const expect = async (now, expected) => {
    await page.fill("#field-now", now);
    const said = await decision(page);
    if (!said.startsWith(expected)) faults.push(`at ${now}: ${said}, expected ${expected}`);
  };
  await open(
    page,
    address,
    '{"provider": "sequenzy", "action": "resend", "now": "2026-11-22T12:00:00Z", "campaign": {"status": "sent", ' +
      '"imported": false, "finished_sending_at": "2026-11-22T10:40:00Z"}}',
  );
  await expect("2026-11-22T16:39:59.999Z", "Refused");
  const from = await page.locator(".from").first().innerText();
  if (!from.includes("2026-11-22 16:40:00")) faults.push("it does not say from when on it is allowed: " + from);
  await expect("2026-11-22T16:40:00Z", "Allowed");
  await page.getByRole("button", { name: "−1 min" }).click();
  if (!(await decision(page)).startsWith("Refused")) faults.push("one minute earlier it is not refused");
  await page.getByRole("button", { name: "+1 min" }).click();
  if (!(await decision(page)).startsWith("Allowed")) faults.push("one minute later it is not allowed");

  await open(
    page,
    address,
    '{"provider": "constant_contact_v2", "action": "schedule", "now": "2026-11-22T10:00:00Z", "campaign": ' +
      '{"status": "DRAFT"}, "account": {"in_good_standing": true}, "request": {"scheduled_date": "2026-11-22T10:20:00Z"}}',
  );
  await expect("2026-11-22T10:00:00Z", "Allowed");
  await expect("2026-11-22T10:00:00.001Z", "Refused");
  report("boundaries move with the clock", faults);
}

async function restores_its_state(page, address) {
  const faults = [];
  await open(page, address);
  await page.selectOption("#provider", "constant_contact_v3");
  await page.selectOption("#action", "resend");
  await page.fill("#field-request-delay_days", "11");
  await page.fill("#field-request-resend_subject", "Grüße & 100% “quotes” #1");
  const [line, answer, address_now] = [await page.inputValue("#line"), await shown_answer(page), page.url()];
  await page.goto("about:blank");
  await page.goto(address_now);
  await page.waitForSelector("#playground-form[data-ready]");
  if ((await page.inputValue("#line")) !== line) faults.push("the line differs: " + (await page.inputValue("#line")));
  if ((await shown_answer(page)) !== answer) faults.push("the answer differs");
  if ((await page.inputValue("#field-request-delay_days")) !== "11") faults.push("the form does not show the delay");
  if (!answer.includes("resend.delay.days_range")) faults.push("11 days are not refused");
  report("a link restores the whole state", faults);
}

async function follows_the_provider(page, address) {
  const faults = [];
  await open(page, address);
  await page.selectOption("#provider", "sequenzy");
  if ((await page.inputValue("#field-campaign-status")) !== "sent") faults.push("DONE did not become sent");
  await page.selectOption("#action", "schedule");
  if ((await page.locator("#field-request-scheduledAt").count()) !== 1) faults.push("there is no field scheduledAt");
  await page.selectOption("#provider", "constant_contact_v2");
  if ((await page.locator("#field-request-scheduled_date").count()) !== 1)
    faults.push("there is no field scheduled_date");
  report("the form follows provider and action", faults);
}

async function needs_no_mouse(page, address) {
  const faults = [];
  await open(page, address);
  const reached = new Set();
  await page.locator("#provider").focus();
  for (let i = 0; i < 80; ++i) {
    reached.add(await page.evaluate(() => document.activeElement.id || document.activeElement.textContent));
    await page.keyboard.press("Tab");
  }
  for (const wanted of [
    "provider",
    "action",
    "field-now",
    "−1 min",
    "field-campaign-status",
    "field-request-delay_days",
    "line",
    "link",
    "Start again",
  ]) {
    if (!reached.has(wanted)) faults.push(`the Tab key does not reach ${wanted}`);
  }
  await page.locator("#field-request-delay_days").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("12");
  if (!(await decision(page)).startsWith("Refused")) faults.push("typing does not change the decision");
  const unlabelled = await page.evaluate(() =>
    [...document.querySelectorAll(".playground :is(input, select, textarea)")]
      .filter(each => each.labels.length === 0)
      .map(each => each.id),
  );
  for (const id of unlabelled) faults.push(`${id} has no label`);
  report("the keyboard alone suffices, and fields have labels", faults);
}

/** Some of the programs that the page shows; run compiles them. */
async function writes_programs(page, lines, directory, count) {
  let written = 0;
  for (const line of lines) {
    if (written === count) return;
    await page.fill("#line", line);
    const answer = JSON.parse(await shown_answer(page));
    if (answer.decision === "invalid" || answer.actions !== undefined) continue;
    const code = await page.locator('pre[aria-label="The same in C++"]').innerText();
    const rules = [...(answer.violations || []), ...(answer.missing || [])].map(each => each.rule);
    writeFileSync(join(directory, `program_${written}.cpp`), code + "\n");
    writeFileSync(join(directory, `program_${written}.expected`), [answer.decision, ...rules].join("\n") + "\n");
    written += 1;
  }
}

export async function test_playground(browser, address, { tables, decide, programs }) {
  const page = await browser.newPage();
  const errors = [];
  page.on("console", message => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", error => errors.push(String(error)));
  await open(page, address);
  const lines = sample(tables, 50);
  await decides_as_the_program(page, address, lines, decide);
  await moves_boundaries(page, address);
  await restores_its_state(page, address);
  await follows_the_provider(page, address);
  await needs_no_mouse(page, address);
  await writes_programs(
    page,
    [1, 20, 30, 40, 46, 48].map(index => lines[index]),
    programs,
    3,
  );
  report("the playground says nothing on the console", errors);
  await page.close();
}
