// The page: a question as one line of JSON, which is also what a link to this page carries behind its #. The form edits
// it, or the text itself is edited; each change is answered by the library.
(function (playground) {
  "use strict";
  const { make, to_json, look_up, is_object, Form, headline, details } = playground;

  const beginnings = {
    resend: {
      campaign: {
        status: "DONE",
        role: "primary_email",
        format_type: 5,
        resends: 0,
        first_sent_at: "2026-11-22T09:00:00Z",
      },
      request: { delay_days: 3, resend_subject: "There is still time to save big!" },
    },
    schedule: { campaign: { status: "DRAFT" }, request: { scheduled_date: "2026-12-01T09:00:00Z" } },
  };
  const sequenzy_resend = {
    campaign: { status: "sent", imported: false, finished_sending_at: "2026-11-22T09:00:00Z" },
  };

  function beginning(provider, action) {
    const line = { provider: provider, action: action, now: "2026-11-22T10:00:00Z" };
    const facts = provider === "sequenzy" && action === "resend" ? sequenzy_resend : beginnings[action] || {};
    return Object.assign(line, JSON.parse(JSON.stringify(facts)));
  }

  class Page {
    constructor(root, library) {
      this.ask = library.cwrap("playground_decide", "string", ["string", "number"]);
      this.metadata = JSON.parse(library.cwrap("playground_metadata", "string", [])());
      this.form = new Form(this.metadata, () => this.edited());
      this.provider = make(
        "select",
        { id: "provider", change: () => this.choose() },
        this.metadata.providers.map(each => make("option", { value: each.id }, each.name)),
      );
      this.action = make("select", { id: "action", change: () => this.choose() });
      this.text = make("textarea", { id: "line", rows: 6, spellcheck: "false", input: () => this.typed() });
      this.decision = make("p", { id: "decision", role: "status", "aria-live": "polite", "aria-atomic": "true" });
      this.reasons = make("div", { id: "reasons" });
      this.link = make("a", { id: "link", href: "#" }, "Link to this question");
      root.replaceChildren(
        make(
          "div",
          { class: "choice" },
          make("div", { class: "field" }, make("label", { for: "provider" }, "Provider"), this.provider),
          make("div", { class: "field" }, make("label", { for: "action" }, "Action"), this.action),
        ),
        make(
          "div",
          { class: "sides" },
          make(
            "section",
            { class: "asked", "aria-label": "The question" },
            this.form.element,
            make(
              "fieldset",
              {},
              make("legend", {}, "The question as JSON"),
              make(
                "div",
                { class: "field" },
                make("label", { for: "line" }, "One line for decide; you can edit it"),
                this.text,
              ),
              make(
                "p",
                { class: "under" },
                this.link,
                make(
                  "button",
                  { type: "button", click: () => this.start(beginning(this.provider.value, this.action.value)) },
                  "Start again",
                ),
              ),
            ),
          ),
          make("section", { class: "answered", "aria-label": "The answer" }, this.decision, this.reasons),
        ),
      );
      window.addEventListener("hashchange", () => this.restore());
      if (!this.restore()) this.start(beginning("constant_contact_v3", "resend"));
    }

    /** Reads the line from the address. False when there is none. */
    restore() {
      const found = /^#line=(.*)$/.exec(window.location.hash);
      if (!found) return false;
      let text;
      try {
        text = decodeURIComponent(found[1]);
      } catch (error) {
        return false;
      }
      if (text === this.text.value) return true;
      this.text.value = text;
      this.typed();
      return true;
    }

    start(line) {
      this.line = line;
      this.build();
      this.edited();
    }

    /** Another provider or action: the facts stay, in the other provider's words. */
    choose() {
      const before = this.metadata.providers.find(each => each.id === look_up(this.line, ["provider"]));
      const after = this.metadata.providers.find(each => each.id === this.provider.value);
      const line = this.line;
      if (before && before !== after) this.translate(line, before, after);
      line.provider = after.id;
      const offered = after.actions[this.action.value] || this.action.value === "actions";
      const action = offered ? this.action.value : Object.keys(after.actions)[0];
      if (line.action !== action) delete line.request;
      line.action = action;
      if (action === "schedule" && !is_object(line.request)) line.request = {};
      this.start(line);
    }

    translate(line, before, after) {
      for (const name of ["status", "status_before_schedule"]) {
        const was = before.statuses.find(each => each.word === look_up(line, ["campaign", name]));
        const is = was && after.statuses.find(each => each.cpp === was.cpp);
        if (was && is) line.campaign[name] = is.word;
        else if (was) delete line.campaign[name];
      }
      const date = look_up(line, ["request", before.date_member]);
      if (date !== undefined && before.date_member !== after.date_member) {
        delete line.request[before.date_member];
        line.request[after.date_member] = date;
      }
    }

    /** The form has changed the line. */
    edited() {
      if (this.line.action === "schedule" && !is_object(this.line.request)) this.line.request = {};
      this.text.value = to_json(this.line);
      this.answer();
    }

    /** The text was changed: it is asked as it stands, and shown in the form when it is an object. */
    typed() {
      let line;
      try {
        line = JSON.parse(this.text.value);
      } catch (error) {
        /* the library says what is wrong */
      }
      if (is_object(line)) {
        const same = this.line && line.provider === this.line.provider && line.action === this.line.action;
        this.line = line;
        if (same) this.form.refresh(line);
        else this.build();
      }
      this.answer();
    }

    build() {
      this.provider.value = look_up(this.line, ["provider"]);
      const chosen = this.metadata.providers.find(each => each.id === this.provider.value);
      const actions = chosen ? [...Object.keys(chosen.actions), "actions"] : [];
      this.action.replaceChildren(
        ...actions.map(name =>
          make("option", { value: name }, name === "actions" ? "actions (which ones are open now?)" : name),
        ),
      );
      this.action.value = look_up(this.line, ["action"]);
      this.form.build(this.line);
    }

    answer() {
      const text = this.text.value;
      const spelt = this.ask(text, 0);
      const answer = JSON.parse(spelt);
      const traces = JSON.parse(this.ask(text, 1)).trace;
      const headlined = headline(answer);
      if (this.decision.textContent !== headlined) this.decision.textContent = headlined;
      this.decision.className = "decision " + answer.decision;
      const line = this.line || {};
      this.reasons.replaceChildren(
        ...details(text, line, { answer, spelt, traces, open: this.open(line, answer) }, this.metadata, field =>
          this.form.focus(field),
        ),
      );
      this.link.href = "#line=" + encodeURIComponent(text);
      window.history.replaceState(null, "", this.link.href);
    }

    /** What is known of the action's time by the facts alone. */
    open(line, answer) {
      if (answer.decision === "invalid" || line.action === "actions") return undefined;
      const asked = { provider: line.provider, action: "actions", now: line.now };
      if (line.campaign) asked.campaign = line.campaign;
      const all = JSON.parse(this.ask(to_json(asked), 0)).actions || [];
      return all.find(each => each.action === line.action);
    }
  }

  const root = document.getElementById("playground-form");
  window.load_campaign_rules().then(
    library => {
      playground.page = new Page(root, library);
      root.dataset.ready = "true";
    },
    error => {
      root.textContent = "The playground could not start: " + error;
    },
  );
})(window.playground);
