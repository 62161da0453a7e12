// The mix "resend and schedule": 4,000 distinct lines, a quarter each for resending and scheduling at Constant Contact
// V3 and at Sequenzy. Every fact that a rule needs is there, so that each answer is yes or no. Four in ten lines get
// one to three faults, which lie anywhere among what the rules look at. The numbers come from a generator with a fixed
// start: the lines are the same everywhere and always.

const line_count = 4000;

/** Numbers from 0 up to 1, the same ones in each run: Marsaglia's xorshift, 32 bits. */
function numbers(start) {
  let state = start;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

const next = numbers(20261122);
const between = (least, most) => least + Math.floor(next() * (most - least + 1));
const one_of = choices => choices[between(0, choices.length - 1)];
const sometimes = (share, value) => (next() < share ? value : undefined);

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const subjects = [
  "There is still time to save big!",
  "Did you miss this?",
  "Your table for two is waiting",
  "Spring is here — and so are we",
  "Last call: the workshop on Thursday",
];
const names = ["Spring sale", "Newsletter no. 47", "Open house", "Autumn catalogue 2026", "Thank you for coming"];

const zulu = time => new Date(time).toISOString().replace(".000Z", "Z");
const in_paris = time => zulu(time + hour).replace("Z", "+01:00");

/** What an account has: not said, or the entries that are asked for among others. */
const account = (privilege, scope) =>
  sometimes(0.7, {
    privileges: ["campaign:create", privilege, "contacts:read"].slice(between(0, 1)),
    scopes: ["account_read", scope, "offline_access"].slice(between(0, 1)),
  });
const without = (list, entry) => list.filter(each => each !== entry);

// Each kind of line: an allowed one, and the ways to spoil it.

const resend_v3 = {
  make(now) {
    const status = one_of(["DRAFT", "SCHEDULED", "DONE", "DONE", "DONE"]);
    const delay = next() < 0.5 ? { delay_days: between(1, 10) } : { delay_minutes: between(720, 14400) };
    const length = (delay.delay_days ?? 0) * day + (delay.delay_minutes ?? 0) * minute;
    return {
      provider: "constant_contact_v3",
      action: "resend",
      now: zulu(now),
      campaign: {
        status,
        role: "primary_email",
        format_type: 5,
        resends: 0,
        first_sent_at: status === "DONE" ? zulu(now - between(1, length / 1000 - 1) * 1000) : undefined,
        scheduled_at: status === "SCHEDULED" ? zulu(now + between(1, 400) * hour) : undefined,
      },
      account: account("campaign:read", "campaign_send"),
      request: { ...delay, resend_subject: one_of(subjects) },
    };
  },
  faults: [
    line => (line.campaign.role = one_of(["permalink", "resend"])),
    line => (line.campaign.status = one_of(["EXECUTING", "ERROR", "REMOVED"])),
    line => (line.campaign.format_type = between(1, 4)),
    line => (line.campaign.resends = between(1, 2)),
    line => (line.request = { resend_subject: line.request.resend_subject }),
    line => (line.request = { ...line.request, delay_days: 3, delay_minutes: 4320 }),
    line => (line.request = { delay_days: one_of([-1, 0, 11, 30]), resend_subject: line.request.resend_subject }),
    line => (line.request = { delay_minutes: one_of([60, 719, 14401]), resend_subject: line.request.resend_subject }),
    (line, now) => {
      line.campaign.status = "DONE";
      line.campaign.first_sent_at = zulu(now - 10 * day - between(0, 1000) * minute);
    },
    line => (line.request.resend_subject = one_of([undefined, "", "  "])),
    line => line.account && (line.account.privileges = without(line.account.privileges, "campaign:read")),
    line => line.account && (line.account.scopes = without(line.account.scopes, "campaign_send")),
  ],
};

const schedule_v3 = {
  make(now) {
    const has_segments = next() < 0.4;
    return {
      provider: "constant_contact_v3",
      action: "schedule",
      now: zulu(now),
      campaign: {
        status: one_of(["DRAFT", "DRAFT", "DONE", "ERROR"]),
        role: "primary_email",
        format_type: has_segments ? 3 : between(3, 5),
        contact_lists: has_segments ? 0 : between(1, 4),
        segments: has_segments ? between(1, 2) : 0,
      },
      account: account("campaign:send", "campaign_data"),
      request: { scheduled_date: next() < 0.2 ? "0" : zulu(now + between(1, 2_000_000) * 1000) },
    };
  },
  faults: [
    line => (line.campaign.role = one_of(["permalink", "resend"])),
    line => (line.campaign.status = one_of(["SCHEDULED", "EXECUTING", "REMOVED"])),
    line => Object.assign(line.campaign, { contact_lists: 0, segments: 0 }),
    line => Object.assign(line.campaign, { format_type: one_of([1, 2, 4, 5]), segments: 1 }),
    line => (line.request = {}),
    (line, now) => (line.request.scheduled_date = zulu(now - between(0, 100_000) * 1000)),
    line => line.account && (line.account.privileges = without(line.account.privileges, "campaign:send")),
    line => line.account && (line.account.scopes = without(line.account.scopes, "campaign_data")),
  ],
};

const resend_sequenzy = {
  make: now => ({
    provider: "sequenzy",
    action: "resend",
    now: zulu(now),
    campaign: {
      status: "sent",
      name: one_of(names),
      subject: one_of(subjects),
      imported: false,
      finished_sending_at: one_of([zulu, in_paris])(now - 6 * hour - between(0, 500_000) * 1000),
      recipients: between(1000, 9000),
      unique_openers: between(0, 999),
    },
    request: {},
  }),
  faults: [
    line => (line.campaign.status = one_of(["draft", "scheduled", "sending", "paused", "cancelled"])),
    line => (line.campaign.imported = true),
    (line, now) => (line.campaign.finished_sending_at = zulu(now - between(1, 21_599) * 1000)),
    line => (line.request.delay_days = between(1, 10)),
    line => (line.request.delay_minutes = 4320),
    line => (line.request[one_of(["resend_subject", "subject"])] = one_of(subjects)),
  ],
};

const schedule_sequenzy = {
  make: now => ({
    provider: "sequenzy",
    action: "schedule",
    now: zulu(now),
    campaign: { status: one_of(["draft", "scheduled"]), name: one_of(names), recipients: between(1, 9000) },
    request: { scheduledAt: one_of([zulu, in_paris])(now + between(1, 2_000_000) * 1000) },
  }),
  faults: [
    line => (line.campaign.status = one_of(["waiting_approval", "sending", "paused", "sent", "cancelled"])),
    line => (line.request = {}),
    (line, now) => (line.request.scheduledAt = zulu(now - between(0, 100_000) * 1000)),
  ],
};

const kinds = [resend_v3, schedule_v3, resend_sequenzy, schedule_sequenzy];

function make_line(index) {
  const kind = kinds[index % kinds.length];
  const now = Date.UTC(2026, 10, 22) + between(0, 30 * 86_400) * 1000;
  const line = { id: index + 1, ...kind.make(now) };
  if (next() < 0.4) for (let left = between(1, 3); left > 0; --left) one_of(kind.faults)(line, now);
  return line;
}

/** The lines of the mix, as objects. */
export function mix() {
  const lines = Array.from({ length: line_count }, (_, index) => make_line(index));
  const distinct = new Set(lines.map(line => JSON.stringify({ ...line, id: 0 })));
  if (distinct.size !== lines.length) throw new Error(`${lines.length - distinct.size} lines are there twice`);
  return lines;
}
