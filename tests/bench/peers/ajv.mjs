// ajv: a JSON Schema for each question, compiled to a function. It stops at the first error. A schema can compare two
// members (`$data`) but not add them, hence the delay in its own unit on both sides.

import Ajv from "ajv";

const object = (properties, required = Object.keys(properties)) => ({ type: "object", properties, required });
const whole = limits => ({ type: "number", ...limits });
const one_of = words => ({ type: "string", enum: words });
const holding = entry => ({ type: "array", contains: { const: entry } });
const none_of = (...names) => ({ not: { anyOf: names.map(name => ({ required: [name] })) } });

const role = { const: "primary_email" };
const account = (privilege, scope) =>
  object({ privileges: holding(privilege), scopes: holding(scope) }, []);
const after = member => ({ exclusiveMinimum: { $data: `/campaign/${member}` } });

const resend_v3 = {
  ...object(
    {
      campaign: object({
        status: one_of(["DRAFT", "SCHEDULED", "DONE"]),
        role,
        format_type: { const: 5 },
        resends: whole({ maximum: 0 }),
      }),
      account: account("campaign:read", "campaign_send"),
      request: {
        ...object(
          {
            delay_days: whole({ minimum: 1, maximum: 10 }),
            delay_minutes: whole({ minimum: 720, maximum: 14400 }),
            resend_subject: { type: "string", pattern: "[^ \\t-\\r]" },
          },
          ["resend_subject"],
        ),
        oneOf: [{ required: ["delay_days"] }, { required: ["delay_minutes"] }],
      },
    },
    ["campaign", "request"],
  ),
  if: { properties: { campaign: { properties: { status: { const: "DONE" } } } } },
  then: {
    properties: {
      request: {
        properties: {
          delay_days: after("days_since_first_sent"),
          delay_minutes: after("minutes_since_first_sent"),
        },
      },
    },
  },
};

const schedule_v3 = object(
  {
    campaign: {
      ...object({ status: one_of(["DRAFT", "DONE", "ERROR"]), role }),
      if: { properties: { segments: { minimum: 1 } } },
      then: { properties: { format_type: { const: 3 } } },
      else: { properties: { contact_lists: { minimum: 1 } } },
    },
    account: account("campaign:send", "campaign_data"),
    request: {
      type: "object",
      anyOf: [object({ send_now: { const: true } }), object({ seconds_ahead: whole({ exclusiveMinimum: 0 }) })],
    },
  },
  ["campaign", "request"],
);

const resend_sequenzy = object({
  campaign: object({
    status: { const: "sent" },
    imported: { const: false },
    minutes_since_finished: whole({ minimum: 360 }),
  }),
  request: { type: "object", ...none_of("delay_days", "delay_minutes", "resend_subject", "subject") },
});

const schedule_sequenzy = object({
  campaign: object({ status: one_of(["draft", "scheduled"]) }),
  request: object({ seconds_ahead: whole({ exclusiveMinimum: 0 }) }),
});

export default function make() {
  const ajv = new Ajv({ $data: true, strictTypes: false, strictRequired: false });
  const validators = {
    constant_contact_v3: { resend: ajv.compile(resend_v3), schedule: ajv.compile(schedule_v3) },
    sequenzy: { resend: ajv.compile(resend_sequenzy), schedule: ajv.compile(schedule_sequenzy) },
  };
  return { adopt: line => line, is_allowed: line => validators[line.provider][line.action](line) };
}
