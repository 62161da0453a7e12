// The C++ program that asks the same question.
(function (playground) {
  "use strict";
  const { instant_of, look_up, SpeltNumber } = playground;

  function literal(text) {
    let escaped = "";
    for (const byte of new TextEncoder().encode(String(text))) {
      const c = String.fromCharCode(byte);
      if (c === '"' || c === "\\") escaped += "\\" + c;
      else if (byte < 32 || byte > 126) escaped += "\\" + byte.toString(8).padStart(3, "0");
      else escaped += c;
    }
    return `"${escaped}"`;
  }

  function instant(text) {
    const at = instant_of(text);
    if (at === undefined) return undefined;
    const date = new Date(at);
    const parts = [
      date.getUTCFullYear(),
      date.getUTCMonth() + 1,
      date.getUTCDate(),
      date.getUTCHours(),
      date.getUTCMinutes(),
    ];
    if (date.getUTCSeconds() !== 0) parts.push(date.getUTCSeconds());
    const rest = date.getUTCMilliseconds();
    return `em::utc(${parts.join(", ")})` + (rest === 0 ? "" : ` + std::chrono::milliseconds{${rest}}`);
  }

  function integer(value) {
    const text = String(value);
    return /^-?[0-9]+$/.test(text) ? text : undefined;
  }

  function enumerator(name, word) {
    return name ? `em::${name}::${String(word).toLowerCase()}` : undefined;
  }

  /** An expression of C++, undefined where the value is none of its type. */
  function expression(value, about, provider) {
    switch (about.type) {
      case "status": {
        const found = provider.statuses.find(each => each.word.toLowerCase() === String(value).toLowerCase());
        return found && enumerator("campaign_status", found.cpp);
      }
      case "word":
        return about.words.includes(value) ? enumerator(about.enum, value) : undefined;
      case "flag":
        return typeof value === "boolean" ? String(value) : undefined;
      case "integer":
        return integer(value);
      case "text":
        return literal(value);
      case "instant":
        return instant(value);
      case "money":
        return /^-?[0-9]+(\.[0-9]{1,2})?$/.test(String(value))
          ? `em::money{${Math.round(Number(String(value)) * 100)}}`
          : undefined;
      case "identifiers":
        return Array.isArray(value) ? `em::id_list{${value.length}}` : undefined;
      case "identifier":
        return "em::unit{}";
      default:
        return undefined;
    }
  }

  /** `object.name = value;`, with an array before it where the value is a list. */
  function assignment(object, about, name, value, provider) {
    if (about.type === "texts") {
      if (!Array.isArray(value) || value.some(each => typeof each !== "string"))
        return [`// ${name}: the value given is no list of texts`];
      if (value.length === 0) return [`${object}.${name} = em::array_view<std::string_view>{};`];
      return [
        `const std::array<std::string_view, ${value.length}> ${name}{${value.map(literal).join(", ")}};`,
        `${object}.${name} = em::array_view<std::string_view>{${name}};`,
      ];
    }
    const written = expression(value, about, provider);
    return [
      written === undefined ? `// ${name}: the value given is none of its type` : `${object}.${name} = ${written};`,
    ];
  }

  // What the facts of an object of the line are called in the program.
  const names = { campaign: "mailing", context: "wanted", account: "sender" };

  function facts(line, object, metadata, provider) {
    const lines = [];
    for (const fact of metadata.facts.filter(each => each.object === object)) {
      const value = look_up(line, [object, fact.name]);
      if (value !== undefined && value !== null)
        lines.push(...assignment(names[object], fact, fact.name, value, provider));
    }
    return lines;
  }

  function schedule_request(line, provider) {
    const request = line.request || {};
    const date = request[provider.date_member];
    if (Object.keys(request).length === 0 && provider.empty_body_sends_now) return "em::schedule_request::now()";
    if (date === undefined || date === null) return "em::schedule_request{}";
    if (provider.send_now_word !== "" && date === provider.send_now_word) return "em::schedule_request::now()";
    const at = instant(/^\d{4}-\d\d-\d\d$/.test(date) ? date + "T00:00:00Z" : date);
    return at ? `em::schedule_request::at(${at})` : "em::schedule_request{} /* the date given cannot be read */";
  }

  function request(line, action, provider) {
    if (line.action === "schedule") return { lines: [], name: schedule_request(line, provider) };
    if (action.members.length === 0) return { lines: [], name: "{}" };
    const lines = [`em::${line.action}_request ask;`];
    const objects = new Set();
    for (const member of action.members) {
      const value = look_up(line, ["request", ...member.path]);
      if (value === undefined || value === null) continue;
      const within = member.path.length > 1 ? member.path[0] : undefined;
      if (within && !objects.has(within)) {
        objects.add(within);
        lines.push(`em::${within} ${within};`);
      }
      lines.push(...assignment(within || "ask", member, member.cpp, value, provider));
    }
    for (const each of objects) lines.push(`ask.${each} = ${each};`);
    return { lines, name: "ask" };
  }

  function cpp_code(line, metadata) {
    const provider = metadata.providers.find(each => each.id === line.provider);
    const action = provider && provider.actions[line.action];
    const now = instant(line.now);
    if (!now || !provider || (!action && line.action !== "actions")) return "// The question is not complete.";
    const about = action ? action.about : "campaign";
    const known = facts(line, about, metadata, provider),
      owner = facts(line, "account", metadata, provider);
    const kind = about === "campaign" ? "campaign" : "creation";
    const body = ["namespace em = campaign_rules;", `em::${kind} ${names[about]};`, ...known];
    if (owner.length > 0) body.push("em::account sender;", ...owner);
    if (line.action === "actions") {
      body.push(
        `for (const em::open_action& each : em::open_actions(em::${provider.id}, mailing, ${owner.length > 0 ? "sender" : "{}"}, ${now}))`,
        "  std::cout << each.action << \": \" << em::wire_name(each.result) << '\\n';",
      );
    } else {
      const asked = request(line, action, provider);
      body.push(
        ...asked.lines,
        `const em::${line.action}_question question{em::${provider.id}, ${names[about]}, ${asked.name}, ${now}${owner.length > 0 ? ", sender" : ""}};`,
        "const auto verdict = em::decide(question);",
        "std::cout << em::wire_name(verdict.result()) << '\\n';",
        "for (auto rule : verdict.violated()) std::cout << em::explain(question, rule) << '\\n';",
        "for (auto rule : verdict.unknown()) std::cout << em::explain(question, rule) << '\\n';",
      );
    }
    return [
      "#include <campaign_rules/campaign_rules.hpp>",
      "#include <campaign_rules/text/explain.hpp>",
      "",
      "#include <array>",
      "#include <iostream>",
      "",
      "int main() {",
      ...body.map(each => "  " + each),
      "}",
    ].join("\n");
  }

  playground.cpp_code = cpp_code;
})(window.playground);
