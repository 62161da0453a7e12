// @cedar-policy/cedar-wasm: one policy for each question, parsed once and kept in the module. The campaign, the account
// and the request are the context, so that no entities have to be read.

import cedar from "@cedar-policy/cedar-wasm/nodejs";

const access = (privilege, scope) => `
    (!(context.account has privileges) || context.account.privileges.contains("${privilege}")) &&
    (!(context.account has scopes) || context.account.scopes.contains("${scope}"))`;

// A subject is blank in Cedar when it is made of spaces alone; the mix has no tabs in it, and nothing blank is longer
// than two. Its patterns have no classes of characters.
const policies = {
  constant_contact_v3: {
    resend: `
    context.campaign.role == "primary_email" &&
    ["DRAFT", "SCHEDULED", "DONE"].contains(context.campaign.status) &&
    context.campaign.format_type == 5 &&
    context.campaign.resends < 1 &&
    (if context.request has delay_days
     then !(context.request has delay_minutes) &&
       context.request.delay_days >= 1 && context.request.delay_days <= 10 &&
       (context.campaign.status != "DONE" || context.request.delay_days > context.campaign.days_since_first_sent)
     else context.request has delay_minutes &&
       context.request.delay_minutes >= 720 && context.request.delay_minutes <= 14400 &&
       (context.campaign.status != "DONE" ||
        context.request.delay_minutes > context.campaign.minutes_since_first_sent)) &&
    context.request has resend_subject && !["", " ", "  "].contains(context.request.resend_subject) &&
    ${access("campaign:read", "campaign_send")}`,
    schedule: `
    context.campaign.role == "primary_email" &&
    ["DRAFT", "DONE", "ERROR"].contains(context.campaign.status) &&
    (if context.campaign.segments >= 1
     then context.campaign.format_type == 3
     else context.campaign.contact_lists >= 1) &&
    (if context.request has seconds_ahead then context.request.seconds_ahead > 0 else context.request has send_now) &&
    ${access("campaign:send", "campaign_data")}`,
  },
  sequenzy: {
    resend: `
    context.campaign.status == "sent" && !context.campaign.imported && context.campaign.minutes_since_finished >= 360 &&
    !(context.request has delay_days) && !(context.request has delay_minutes) &&
    !(context.request has resend_subject) && !(context.request has subject)`,
    schedule: `
    ["draft", "scheduled"].contains(context.campaign.status) &&
    context.request has seconds_ahead && context.request.seconds_ahead > 0`,
  },
};

const principal = { type: "Client", id: "client" };
const resource = { type: "Campaign", id: "campaign" };
const no_entities = [];
const nothing = {};

export default function make() {
  const actions = {};
  for (const [provider, conditions] of Object.entries(policies)) {
    actions[provider] = {};
    for (const [action, condition] of Object.entries(conditions)) {
      const uid = { type: "Action", id: action };
      const set = `${provider} ${action}`;
      const staticPolicies = `permit (principal, action == Action::"${action}", resource) when {${condition}};`;
      const parsed = cedar.preparsePolicySet(set, { staticPolicies });
      if (parsed.type !== "success") throw new Error(JSON.stringify(parsed.errors));
      actions[provider][action] = { uid, set };
    }
  }
  return {
    adopt({ provider, action, campaign, account = nothing, request }) {
      const { uid, set } = actions[provider][action];
      return {
        principal,
        action: uid,
        resource,
        context: { campaign, account, request },
        preparsedPolicySetId: set,
        entities: no_entities,
      };
    },
    is_allowed(call) {
      const answer = cedar.statefulIsAuthorized(call);
      if (answer.type !== "success") throw new Error(JSON.stringify(answer.errors));
      return answer.response.decision === "allow";
    },
  };
}
