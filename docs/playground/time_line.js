// The time line of a question: what the facts, the request and the answer say about time.
(function (playground) {
  "use strict";
  const { instant_of, look_up } = playground;
  const width = 420,
    left = 16,
    right = width - 16,
    bar_top = 34,
    bar_height = 22,
    row_height = 24;

  function svg(tag, attributes, text) {
    const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const name of Object.keys(attributes)) made.setAttribute(name, attributes[name]);
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function clock_text(at, since) {
    const text = new Date(at).toISOString();
    const clock = text.slice(17, 23) === "00.000" ? text.slice(11, 16) : text.slice(11, 23).replace(".000", "");
    if (text.slice(0, 10) === new Date(since).toISOString().slice(0, 10)) return clock;
    const month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][
      Number(text.slice(5, 7)) - 1
    ];
    return `${Number(text.slice(8, 10))} ${month} ${clock}`;
  }

  /** The instants that have a name, and the stretches that are open or closed. */
  function gather(line, answer, open, provider) {
    const marks = [],
      stretches = [];
    const mark = (text, name, is_boundary) => {
      const at = typeof text === "number" ? text : instant_of(text);
      if (at === undefined || at > 253402300799999 || at < -62167219200000) return;
      const same = marks.find(each => each.at === at);
      if (!same) marks.push({ at, name, is_boundary });
      else if (!same.name.split(", ").includes(name)) {
        same.name += ", " + name;
        same.is_boundary = same.is_boundary || is_boundary;
      }
    };
    mark(line.now, "now");
    for (const fact of ["first_sent_at", "finished_sending_at", "scheduled_at", "last_run_date"]) {
      mark(look_up(line, ["campaign", fact]), fact.replace(/_/g, " "));
    }
    mark(look_up(line, ["request", provider.date_member]), "chosen");
    const plan = answer.plan || {};
    mark(plan.resend_at, "the resend is sent", true);
    mark(plan.send_at, "it is sent", true);
    for (const violation of answer.violations || []) {
      mark(violation.due, "would have been due");
      mark(violation.earliest, "earliest", true);
    }
    const sent = instant_of(look_up(line, ["campaign", "first_sent_at"]));
    if (line.action === "resend" && provider.delay_minutes && sent !== undefined) {
      const [earliest, latest] = provider.delay_minutes.map(minutes => sent + minutes * 60000);
      mark(earliest, "earliest resend");
      mark(latest, "latest resend");
    }
    const opens = instant_of(open && open.opens_at),
      closes = instant_of(open && open.closes_at);
    const ever = 1e16;
    if (opens !== undefined) {
      mark(opens, "opens", true);
      stretches.push({ from: -ever, to: opens, name: "closed" });
    }
    if (closes !== undefined) {
      mark(closes, "closes", true);
      stretches.push({ from: closes, to: ever, name: "closed" });
    }
    if (opens !== undefined || closes !== undefined) {
      stretches.push({
        from: opens === undefined ? -ever : opens,
        to: closes === undefined ? ever : closes,
        is_open: true,
        name: "open",
      });
    }
    const now = instant_of(line.now);
    if (line.action === "schedule" && now !== undefined) {
      const earliest = now + (provider.lead_time || 0);
      if (provider.lead_time) mark(earliest, "earliest", true);
      stretches.push({ from: -ever, to: earliest, name: provider.lead_time ? "too early" : "past" });
      stretches.push({ from: earliest, to: ever, is_open: true, name: "may be chosen" });
    }
    marks.sort((a, b) => a.at - b.at);
    return { marks, stretches };
  }

  /** The picture, or null where there is nothing but the present to show. */
  function time_line(line, answer, open, provider) {
    const { marks, stretches } = gather(line, answer, open, provider);
    if ((marks.length < 2 && stretches.length === 0) || marks.length === 0) return null;
    const first = marks[0].at,
      length = Math.max(marks[marks.length - 1].at - first, 60000);
    const place = at => left + Math.min(1, Math.max(0, ((at - first) / length + 0.1) / 1.2)) * (right - left);
    const said = marks.map(each => `${each.name} ${clock_text(each.at, first)}`).join("; ");
    const height = bar_top + bar_height + row_height * marks.length + 14;
    const picture = svg("svg", {
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": "Time line, UTC: " + said,
    });
    for (const each of stretches) {
      const from = place(each.from),
        to = place(each.to),
        kind = each.is_open ? "open" : "closed";
      if (to - from < 1) continue;
      picture.append(svg("rect", { class: kind, x: from, y: bar_top, width: to - from, height: bar_height }));
      picture.append(
        svg(
          "text",
          {
            class: "stretch " + kind,
            x: Math.min(right - 45, Math.max(left + 45, (from + to) / 2)),
            y: each.is_open ? bar_top - 6 : bar_top - 20,
          },
          each.name,
        ),
      );
    }
    picture.append(svg("path", { class: "axis", d: `M${left} ${bar_top + bar_height}H${right}` }));
    const on_the_left = marks.filter(each => place(each.at) <= width / 2).length;
    marks.forEach((each, index) => {
      const x = place(each.at),
        to_the_left = index >= on_the_left;
      const y = bar_top + bar_height + row_height * (to_the_left ? index - on_the_left + 1 : marks.length - index);
      const kind = each.is_boundary ? "mark boundary" : "mark";
      picture.append(svg("path", { class: kind, d: `M${x} ${bar_top}V${y + 4}` }));
      picture.append(
        svg(
          "text",
          { class: kind, "text-anchor": to_the_left ? "end" : "start", x: to_the_left ? x - 5 : x + 5, y: y + 2 },
          `${each.name}, ${clock_text(each.at, first)}`,
        ),
      );
    });
    const box = document.createElement("div");
    box.className = "time-line";
    box.append(picture);
    return box;
  }

  playground.time_line = time_line;
})(window.playground);
