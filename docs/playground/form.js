// The form: fields for the facts and for the members of the request, made from what the library says there are.
(function (playground) {
  "use strict";
  const { make, look_up, put, to_json, instant_of, text_of_instant, SpeltNumber, number_pattern } = playground;

  const hints = {
    instant: "2026-11-22T09:00:00Z",
    texts: "one in each line; [] for an empty list",
    identifiers: "one in each line",
    money: "9.90",
  };

  function id_of(path) {
    return "field-" + path.join("-");
  }

  /** What a control holds, as a value of JSON; undefined when it is empty. */
  function value_of(text, type) {
    if (text === "") return undefined;
    const lines = text.split("\n").filter(line => line !== "");
    switch (type) {
      case "flag":
        return text === "true" ? true : text === "false" ? false : text;
      case "integer":
      case "money":
        return number_pattern.test(text) ? new SpeltNumber(text) : text;
      case "texts":
        return text.trim() === "[]" ? [] : lines;
      case "identifiers":
        return text.trim() === "[]"
          ? []
          : lines.map(line => (number_pattern.test(line) ? new SpeltNumber(line) : line));
      default:
        return text;
    }
  }

  /** What a control shows of a value. */
  function text_of(value) {
    if (value === undefined || value === null) return "";
    if (typeof value === "string") return value;
    if (Array.isArray(value)) return value.length === 0 ? "[]" : value.map(text_of).join("\n");
    return typeof value === "object" && !(value instanceof SpeltNumber) ? to_json(value) : String(value);
  }

  function words_of(field, provider) {
    if (field.type === "flag")
      return [
        ["true", "yes"],
        ["false", "no"],
      ];
    const words = field.type === "status" ? provider.statuses.map(status => status.word) : field.words;
    return words && words.map(word => [word, word]);
  }

  function show(control, value) {
    const text = text_of(value);
    if (control.tagName === "SELECT" && ![...control.options].some(option => option.value === text)) {
      control.append(make("option", { value: text }, text));
    }
    if (control.value !== text) control.value = text;
  }

  class Form {
    /** `changed()` is called after each edit of `line`, the question as an object. */
    constructor(metadata, changed) {
      this.metadata = metadata;
      this.changed = changed;
      this.controls = [];
      this.element = make("div", { class: "fields" });
    }

    /** Makes the fields anew, for the provider and action of the line. */
    build(line) {
      this.line = line;
      this.controls = [];
      const provider = this.metadata.providers.find(each => each.id === line.provider);
      const action = provider && provider.actions[line.action];
      const first = action ? action.facts : ["/campaign/status"];
      const given = fact => look_up(line, [fact.object, fact.name]) !== undefined;
      const facts = this.metadata.facts.filter(fact => first.includes(fact.path) || given(fact));
      const read = ["account", action ? action.about : "campaign"];
      const others = this.metadata.facts.filter(fact => !facts.includes(fact) && read.includes(fact.object));
      const field = fact => this.field([fact.object, fact.name], fact, provider);
      const members = action ? action.members : [];
      this.more = make(
        "details",
        {},
        make("summary", {}, "More facts"),
        make("div", { class: "grid" }, others.map(field)),
      );
      this.element.replaceChildren(
        this.clock(),
        make(
          "fieldset",
          {},
          make("legend", {}, "What you know"),
          make("div", { class: "grid" }, facts.map(field)),
          this.more,
        ),
        members.length === 0
          ? ""
          : make(
              "fieldset",
              {},
              make("legend", {}, "What the request asks for"),
              make(
                "div",
                { class: "grid" },
                members.map(member => this.field(["request", ...member.path], member, provider)),
              ),
            ),
      );
      this.refresh(line);
    }

    /** Shows the values of the line in the fields that there are. */
    refresh(line) {
      this.line = line;
      for (const { control, path } of this.controls) show(control, look_up(line, path));
    }

    /** Goes to the field of a fact or member, given as a JSON pointer. */
    focus(pointer) {
      const control = document.getElementById(id_of(pointer.split("/").slice(1)));
      if (!control) return;
      if (this.more.contains(control)) this.more.open = true;
      control.focus();
    }

    clock() {
      const step = (milliseconds, name) =>
        make(
          "button",
          {
            type: "button",
            "aria-label": name,
            click: () => {
              const now = instant_of(this.line.now);
              this.edit(["now"], text_of_instant((now === undefined ? Date.now() : now) + milliseconds));
            },
          },
          name,
        );
      return make(
        "fieldset",
        {},
        make("legend", {}, "Time of the request"),
        make(
          "div",
          { class: "clock" },
          this.field(["now"], { type: "instant", name: "now" }),
          make(
            "div",
            { class: "steps", role: "group", "aria-label": "Move the clock" },
            step(-3600000, "−1 h"),
            step(-60000, "−1 min"),
            step(60000, "+1 min"),
            step(3600000, "+1 h"),
            make(
              "button",
              {
                type: "button",
                click: () => this.edit(["now"], text_of_instant(Math.floor(Date.now() / 1000) * 1000)),
              },
              "current time",
            ),
          ),
        ),
      );
    }

    edit(path, value) {
      put(this.line, path, value);
      this.refresh(this.line);
      this.changed();
    }

    field(path, about, provider) {
      const id = id_of(path);
      const words = words_of(about, provider);
      const listens = event => {
        put(this.line, path, value_of(event.target.value, about.type));
        this.changed();
      };
      let control;
      if (words) {
        control = make(
          "select",
          { id, change: listens },
          make("option", { value: "" }, "unknown"),
          words.map(([value, name]) => make("option", { value }, name)),
        );
        if (path[0] === "request") control.options[0].textContent = "not given";
      } else if (about.type === "texts" || about.type === "identifiers") {
        control = make("textarea", {
          id,
          rows: 2,
          input: listens,
          placeholder: hints[about.type],
          spellcheck: "false",
        });
      } else {
        control = make("input", {
          id,
          type: "text",
          input: listens,
          placeholder: hints[about.type],
          autocomplete: "off",
          spellcheck: "false",
          inputmode: about.type === "integer" ? "numeric" : false,
        });
      }
      this.controls.push({ control, path });
      const name = path.slice(path[0] === "request" ? 1 : -1).join(".");
      const range =
        about.maximum !== undefined && about.maximum < 1000 ? ` (${about.minimum} to ${about.maximum})` : "";
      const of_account = path[0] === "account" ? " of the account" : "";
      return make("div", { class: "field" }, make("label", { for: id }, name + of_account + range), control);
    }
  }

  playground.Form = Form;
})(window.playground);
