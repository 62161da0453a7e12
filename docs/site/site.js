// What the theme leaves out for those who have no mouse or do not see the page: blocks of code and tables that scroll
// can be focused, and the search has a name.
(function () {
  "use strict";

  function reach() {
    for (const block of document.querySelectorAll(
      ".md-typeset pre > code, .md-typeset__table, .md-typeset__scrollwrap",
    )) {
      if (block.scrollWidth > block.clientWidth) block.setAttribute("tabindex", "0");
    }
  }

  for (const dialog of document.querySelectorAll("[role=dialog].md-search"))
    dialog.setAttribute("aria-label", "Search");
  for (const results of document.querySelectorAll(".md-search__scrollwrap")) results.setAttribute("tabindex", "0");
  window.addEventListener("load", reach);
  window.addEventListener("resize", reach);
})();
