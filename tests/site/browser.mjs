// A browser, a file server for the site, and the lines `ok …` and `not ok …`.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";

/** What npm installed lies in build/, not beside the tests. */
export const require_installed = createRequire(join(process.env.SITE_MODULES, "package.json"));

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".png": "image/png",
};

/** Serves a directory as plainly as can be; resolves to its address. */
export function serve(directory) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://site").pathname));
    if (path === "/favicon.ico") {
      response.writeHead(204).end(); // browsers ask for it where a page names none
      return;
    }
    try {
      const bytes = await readFile(join(directory, path.endsWith("/") ? path + "index.html" : path));
      response.writeHead(200, { "content-type": types[extname(path)] || "application/octet-stream" }).end(bytes);
    } catch (error) {
      response.writeHead(404).end("not found");
    }
  });
  return new Promise(resolve =>
    server.listen(0, "127.0.0.1", () => {
      resolve({ address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() });
    }),
  );
}

export async function launch() {
  const { chromium } = require_installed("playwright-core");
  const browser = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), "site-tests-")), {
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: [
      "--no-sandbox",
      "--disable-dev-shm-usage", // machines for tests often have little of it
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  browser.setDefaultTimeout(120_000); // a slow machine is no fault of the site
  return browser;
}

let failed = 0;

/** Says how a check came out, with the first few of its faults. */
export function report(name, faults) {
  const list = Array.isArray(faults) ? faults : faults ? [faults] : [];
  if (list.length === 0) {
    console.log(`ok - ${name}`);
    return;
  }
  failed += 1;
  console.log(`not ok - ${name}: ${list.length} faults`);
  for (const fault of list.slice(0, 12)) console.log(`    ${String(fault).slice(0, 600)}`);
}

export function failures() {
  return failed;
}
