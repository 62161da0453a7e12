// The answer for people: the decision, each reason with its source and its fix, and the result.
(function (playground) {
  "use strict";
  const { make, look_up, time_line, cpp_code } = playground;

  const fixes = {
    wait: "wait",
    change_request: "change the request",
    change_campaign: "change the campaign",
    change_account: "change the account",
    never: "nothing can fix it",
  };
  const headlines = {
    allowed: "Allowed",
    refused: "Refused",
    undecided: "Undecided: facts are missing",
    invalid: "The question cannot be read",
  };

  function rule_link(code) {
    return make("a", { href: `rules/${code}.html` }, make("code", {}, code));
  }

  function time(text) {
    return make("time", { datetime: text }, text.replace("T", " ").replace(".000Z", " UTC").replace(/Z$/, " UTC"));
  }

  function section(title, ...parts) {
    return make("section", {}, make("h2", {}, title), ...parts);
  }

  function code_block(text, label) {
    const status = make("span", { class: "copied", "aria-live": "polite" });
    const copy = make(
      "button",
      {
        type: "button",
        click: () =>
          navigator.clipboard.writeText(text).then(
            () => {
              status.textContent = "copied";
            },
            () => {
              status.textContent = "copying failed";
            },
          ),
      },
      "Copy",
    );
    return make(
      "div",
      { class: "block" },
      make("pre", { tabindex: "0", role: "region", "aria-label": label }, make("code", {}, text)),
      make("p", { class: "under" }, copy, status),
    );
  }

  function reason(violation, rules) {
    const about = rules[violation.rule] || {};
    const found = [
      "observed",
      "eligible",
      "minimum",
      "maximum",
      "nearest",
      "remaining",
      "required",
      "earliest",
      "opens_at",
      "due",
    ]
      .filter(name => violation[name] !== undefined)
      .map(name => make("li", {}, name + ": ", make("code", {}, [].concat(violation[name]).join(", "))));
    return make(
      "li",
      { class: "reason" },
      make("p", {}, make("strong", {}, violation.message), ". ", rule_link(violation.rule)),
      about.demands ? make("p", {}, "The rule: " + about.demands + ".") : null,
      make(
        "p",
        {},
        "Fix: ",
        make("strong", {}, fixes[violation.fix]),
        ". Source (",
        violation.basis,
        "): ",
        make("a", { href: violation.source, rel: "noreferrer" }, violation.source.replace(/^https?:\/\//, "")),
      ),
      found.length > 0 ? make("ul", { class: "details" }, found) : null,
    );
  }

  function lacking(missing, go_to) {
    return make(
      "li",
      {},
      rule_link(missing.rule),
      " needs ",
      missing.fields
        .map((field, index) => [
          index > 0 ? ", " : null,
          make("button", { type: "button", class: "inline", click: () => go_to(field) }, field.split("/").pop()),
        ])
        .flat(),
    );
  }

  function open_actions(actions) {
    const row = each =>
      make(
        "tr",
        {},
        make("th", { scope: "row" }, make("code", {}, each.action)),
        make("td", {}, each.open === true ? "open" : each.open === false ? "closed" : "unknown"),
        make(
          "td",
          {},
          [...(each.violated || []), ...(each.unknown || [])]
            .map((code, index) => [index > 0 ? ", " : null, rule_link(code)])
            .flat(),
        ),
        make("td", {}, each.opens_at ? time(each.opens_at) : "–"),
        make("td", {}, each.closes_at ? time(each.closes_at) : "–"),
      );
    return make(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": "Open actions" },
      make(
        "table",
        {},
        make(
          "thead",
          {},
          make(
            "tr",
            {},
            ["action", "now", "violated or unknown rules", "opens", "closes"].map(name =>
              make("th", { scope: "col" }, name),
            ),
          ),
        ),
        make("tbody", {}, actions.map(row)),
      ),
    );
  }

  function traced(trace) {
    return make(
      "details",
      {},
      make("summary", {}, "The outcome of every rule"),
      make(
        "ul",
        { class: "trace" },
        trace.map(each => make("li", {}, rule_link(each.rule), ": " + each.outcome.replace("_", " "))),
      ),
    );
  }

  /** The decision in one line, for the live region. */
  function headline(answer) {
    const status = answer.http_status === undefined ? "" : `, http status ${answer.http_status}`;
    return headlines[answer.decision] + status;
  }

  /** All else. `text` is the line and `line` what it holds, `asked` has the answers to it. */
  function details(text, line, asked, metadata, go_to) {
    const { answer, spelt, traces, open } = asked;
    const parts = [];
    if (answer.error) {
      const { field, byte, message } = answer.error;
      const place = byte ? `byte ${byte}` : field;
      parts.push(
        section(
          "What is wrong",
          make(
            "p",
            {},
            place ? make(byte ? "strong" : "code", {}, place) : null,
            place ? ": " : null,
            message + (message.endsWith("?") ? "" : "."),
          ),
        ),
      );
    }
    if (answer.retry_at)
      parts.push(
        make(
          "p",
          { class: "from" },
          "Allowed from ",
          make("strong", {}, time(answer.retry_at)),
          ", if nothing else changes.",
        ),
      );
    if (open && (open.opens_at || open.closes_at)) {
      parts.push(
        make(
          "p",
          { class: "from" },
          "By the facts alone, this action ",
          open.opens_at ? ["opens ", make("strong", {}, time(open.opens_at))] : null,
          open.opens_at && open.closes_at ? " and " : null,
          open.closes_at ? ["closes ", make("strong", {}, time(open.closes_at))] : null,
          ".",
        ),
      );
    }
    if (answer.violations)
      parts.push(
        section(
          "Why",
          make(
            "ul",
            { class: "reasons" },
            answer.violations.map(each => reason(each, metadata.rules)),
          ),
        ),
      );
    if (answer.missing)
      parts.push(
        section(
          "What is missing",
          make(
            "ul",
            {},
            answer.missing.map(each => lacking(each, go_to)),
          ),
        ),
      );
    if (answer.warnings)
      parts.push(
        section(
          "Warnings",
          make(
            "ul",
            {},
            answer.warnings.map(each => make("li", {}, make("code", {}, each.rule), ": ", each.message)),
          ),
        ),
      );
    if (answer.ignored)
      parts.push(
        section("Ignored", make("p", {}, "This provider does not read: ", make("code", {}, answer.ignored.join(", ")))),
      );
    if (answer.actions) parts.push(section("Open now", open_actions(answer.actions)));
    const provider = metadata.providers.find(each => each.id === look_up(line, ["provider"]));
    const picture = provider && time_line(line, answer, open, provider);
    if (picture) parts.push(section("Time line (UTC)", picture));
    if (answer.plan) {
      parts.push(
        section(
          "The plan",
          make(
            "ul",
            {},
            Object.keys(answer.plan).map(name =>
              make("li", {}, name.replace(/_/g, " ") + ": ", make("code", {}, String(answer.plan[name]))),
            ),
          ),
        ),
      );
    }
    if (answer.response !== undefined)
      parts.push(
        section(
          "The provider's response",
          code_block(JSON.stringify(answer.response, null, 2), "The provider's response"),
        ),
      );
    if (traces) parts.push(traced(traces));
    parts.push(section("The answer in JSON", code_block(spelt, "The answer in JSON")));
    if (answer.decision !== "invalid")
      parts.push(section("The same in C++", code_block(cpp_code(line, metadata), "The same in C++")));
    return parts;
  }

  Object.assign(playground, { headline, details });
})(window.playground);
