// @bufbuild/cel: an expression for each question, parsed and planned once. A line's objects and lists become CEL's maps
// and lists when it is adopted, not each time that the expression names them. JSON's numbers are doubles there, and so
// are the literals.

import { celEnv, celList, celMap, parse, plan } from "@bufbuild/cel";

const access = (privilege, scope) => `
  (!has(account.privileges) || "${privilege}" in account.privileges) &&
  (!has(account.scopes) || "${scope}" in account.scopes)`;

const resend_v3 = `
  campaign.role == "primary_email" &&
  campaign.status in ["DRAFT", "SCHEDULED", "DONE"] &&
  campaign.format_type == 5.0 &&
  campaign.resends < 1.0 &&
  (has(request.delay_days)
    ? !has(request.delay_minutes) && request.delay_days >= 1.0 && request.delay_days <= 10.0 &&
      (campaign.status != "DONE" || request.delay_days > campaign.days_since_first_sent)
    : has(request.delay_minutes) && request.delay_minutes >= 720.0 && request.delay_minutes <= 14400.0 &&
      (campaign.status != "DONE" || request.delay_minutes > campaign.minutes_since_first_sent)) &&
  has(request.resend_subject) && request.resend_subject.matches("[^ \\\\t-\\\\r]") &&
  ${access("campaign:read", "campaign_send")}`;

const schedule_v3 = `
  campaign.role == "primary_email" &&
  campaign.status in ["DRAFT", "DONE", "ERROR"] &&
  (campaign.segments >= 1.0 ? campaign.format_type == 3.0 : campaign.contact_lists >= 1.0) &&
  (has(request.seconds_ahead) ? request.seconds_ahead > 0.0 : has(request.send_now)) &&
  ${access("campaign:send", "campaign_data")}`;

const resend_sequenzy = `
  campaign.status == "sent" && !campaign.imported && campaign.minutes_since_finished >= 360.0 &&
  !has(request.delay_days) && !has(request.delay_minutes) &&
  !has(request.resend_subject) && !has(request.subject)`;

const schedule_sequenzy = `
  campaign.status in ["draft", "scheduled"] && has(request.seconds_ahead) && request.seconds_ahead > 0.0`;

const no_members = celMap(new Map());
function to_cel(object) {
  if (object === undefined) return no_members;
  const members = new Map();
  for (const name in object) members.set(name, Array.isArray(object[name]) ? celList(object[name]) : object[name]);
  return celMap(members);
}

export default function make() {
  const env = celEnv();
  const planned = expression => plan(env, parse(expression));
  const expressions = {
    constant_contact_v3: { resend: planned(resend_v3), schedule: planned(schedule_v3) },
    sequenzy: { resend: planned(resend_sequenzy), schedule: planned(schedule_sequenzy) },
  };
  return {
    adopt: line => ({
      decide: expressions[line.provider][line.action],
      facts: { campaign: to_cel(line.campaign), account: to_cel(line.account), request: to_cel(line.request) },
    }),
    is_allowed: ({ decide, facts }) => decide(facts) === true,
  };
}
