// site_test.mjs SITE TABLES DECIDE PROGRAMS: tests the site in a browser. PROGRAMS is the directory that gets some of
// the programs in C++ that the playground shows. The directory with the installed modules is in SITE_MODULES.

import { test_all_lines } from "./all_lines_test.mjs";
import { failures, launch, report, serve } from "./browser.mjs";
import { test_pages } from "./pages_test.mjs";
import { test_playground } from "./playground_test.mjs";

const [site, tables, decide, programs] = process.argv.slice(2);
const server = await serve(site);
const browser = await launch();
const guarded = async (name, run) => {
  try {
    await run();
  } catch (error) {
    report(name, error.stack);
  }
};
await guarded("the tests of all lines end", () => test_all_lines(site, { tables, decide }));
await guarded("the playground's tests end", () =>
  test_playground(browser, server.address, { tables, decide, programs }),
);
await guarded("the pages' tests end", () => test_pages(browser, server.address, site));
await browser.close();
server.close();
process.exit(failures() === 0 ? 0 : 1);
