// Small helpers for the playground: elements of the page, and JSON whose numbers stay as they were typed.
window.playground = window.playground || {};
(function (playground) {
  "use strict";

  /** A number as spelt: 9.90 and 9223372036854775808 are not what JavaScript would make of them. */
  class SpeltNumber {
    constructor(text) {
      this.text = text;
    }
    toString() {
      return this.text;
    }
  }

  const number_pattern = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?$/;

  function to_json(value) {
    if (value instanceof SpeltNumber) return value.text;
    if (Array.isArray(value)) return "[" + value.map(to_json).join(", ") + "]";
    if (value !== null && typeof value === "object") {
      return (
        "{" +
        Object.keys(value)
          .map(name => JSON.stringify(name) + ": " + to_json(value[name]))
          .join(", ") +
        "}"
      );
    }
    return JSON.stringify(value);
  }

  /** make("p", {class: "hint"}, "text", another_element) */
  function make(tag, attributes, ...parts) {
    const made = document.createElement(tag);
    for (const name of Object.keys(attributes || {})) {
      const value = attributes[name];
      if (typeof value === "function") made.addEventListener(name, value);
      else if (value === true) made.setAttribute(name, "");
      else if (value !== false && value !== undefined) made.setAttribute(name, value);
    }
    for (const part of parts.flat()) if (part !== null && part !== undefined) made.append(part);
    return made;
  }

  /** Is it an object with members? */
  function is_object(value) {
    return value !== null && typeof value === "object" && !Array.isArray(value) && !(value instanceof SpeltNumber);
  }

  /** The value at a path of names, undefined when there is none. */
  function look_up(object, path) {
    for (const name of path) {
      if (!is_object(object) || !Object.prototype.hasOwnProperty.call(object, name)) return undefined;
      object = object[name];
    }
    return object;
  }

  /** Puts a value there, or takes it away when it is undefined, with objects that have nothing left in them. */
  function put(object, path, value) {
    const [name, ...rest] = path;
    if (rest.length > 0) {
      if (!is_object(object[name])) object[name] = {};
      put(object[name], rest, value);
      if (value === undefined && Object.keys(object[name]).length === 0) delete object[name];
    } else if (value === undefined) {
      delete object[name];
    } else {
      object[name] = value;
    }
  }

  /** The milliseconds of a date and time with its offset, or undefined. */
  function instant_of(text) {
    if (typeof text !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.test(text))
      return undefined;
    const at = Date.parse(text);
    return Number.isNaN(at) ? undefined : at;
  }

  function text_of_instant(at) {
    return new Date(at).toISOString().replace(".000Z", "Z");
  }

  Object.assign(playground, {
    SpeltNumber,
    number_pattern,
    to_json,
    make,
    is_object,
    look_up,
    put,
    instant_of,
    text_of_instant,
  });
})(window.playground);
