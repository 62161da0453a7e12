// json-rules-engine: an engine with one rule for each question, which is that all of its conditions hold. Members are
// found by a plain look-up instead of JSONPath, which is slower.

import engines from "json-rules-engine";

const is = (fact, path, operator, value) => ({ fact, path, operator, value });
const has = (fact, path) => is(fact, path, "notEqual", undefined);
const has_not = (fact, path) => is(fact, path, "equal", undefined);
const all = (...conditions) => ({ all: conditions });
const any = (...conditions) => ({ any: conditions });

const access = (privilege, scope) => [
  any(has_not("account", "privileges"), is("account", "privileges", "contains", privilege)),
  any(has_not("account", "scopes"), is("account", "scopes", "contains", scope)),
];
const delay = (member, other, minimum, maximum, since) =>
  all(
    has_not("request", other),
    is("request", member, "greaterThanInclusive", minimum),
    is("request", member, "lessThanInclusive", maximum),
    any(
      is("campaign", "status", "notEqual", "DONE"),
      is("request", member, "greaterThan", { fact: "campaign", path: since }),
    ),
  );

const resend_v3 = [
  is("campaign", "role", "equal", "primary_email"),
  is("campaign", "status", "in", ["DRAFT", "SCHEDULED", "DONE"]),
  is("campaign", "format_type", "equal", 5),
  is("campaign", "resends", "lessThan", 1),
  any(
    delay("delay_days", "delay_minutes", 1, 10, "days_since_first_sent"),
    delay("delay_minutes", "delay_days", 720, 14400, "minutes_since_first_sent"),
  ),
  is("request", "resend_subject", "notBlank", true),
  ...access("campaign:read", "campaign_send"),
];

const schedule_v3 = [
  is("campaign", "role", "equal", "primary_email"),
  is("campaign", "status", "in", ["DRAFT", "DONE", "ERROR"]),
  any(
    all(is("campaign", "segments", "greaterThanInclusive", 1), is("campaign", "format_type", "equal", 3)),
    all(is("campaign", "segments", "lessThan", 1), is("campaign", "contact_lists", "greaterThanInclusive", 1)),
  ),
  any(is("request", "send_now", "equal", true), is("request", "seconds_ahead", "greaterThan", 0)),
  ...access("campaign:send", "campaign_data"),
];

const resend_sequenzy = [
  is("campaign", "status", "equal", "sent"),
  is("campaign", "imported", "equal", false),
  is("campaign", "minutes_since_finished", "greaterThanInclusive", 360),
  ...["delay_days", "delay_minutes", "resend_subject", "subject"].map(name => has_not("request", name)),
];

const schedule_sequenzy = [
  is("campaign", "status", "in", ["draft", "scheduled"]),
  is("request", "seconds_ahead", "greaterThan", 0),
];

function engine_for(conditions) {
  const engine = new engines.Engine([], { allowUndefinedFacts: true, pathResolver: (object, name) => object[name] });
  engine.addOperator("notBlank", text => typeof text === "string" && /[^ \t-\r]/.test(text));
  engine.addRule({ conditions: all(...conditions), event: { type: "allowed" } });
  return engine;
}

const nothing = {};

export default function make() {
  const by = {
    constant_contact_v3: { resend: engine_for(resend_v3), schedule: engine_for(schedule_v3) },
    sequenzy: { resend: engine_for(resend_sequenzy), schedule: engine_for(schedule_sequenzy) },
  };
  return {
    adopt: ({ provider, action, campaign, account = nothing, request }) => ({
      engine: by[provider][action],
      facts: { campaign, account, request },
    }),
    is_allowed: async ({ engine, facts }) => (await engine.run(facts)).events.length > 0,
  };
}
