// A line as the peers get it. ajv and json-rules-engine do no sums with dates; CEL and Cedar could, at a cost. So
// `prepare` adds what the dates mean, for all of them: whole minutes, days or seconds from or to `now`. That they are
// whole loses nothing, since what they are compared with is whole as well. `strip` takes out the dates, which nobody
// reads then.

const minute = 60_000;
const day = 24 * 60 * minute;

export function prepare(line) {
  const { campaign, request } = line;
  const now = Date.parse(line.now);
  if (campaign.first_sent_at !== undefined) {
    const past = now - Date.parse(campaign.first_sent_at);
    campaign.minutes_since_first_sent = Math.floor(past / minute);
    campaign.days_since_first_sent = Math.floor(past / day);
  }
  if (campaign.finished_sending_at !== undefined) {
    campaign.minutes_since_finished = Math.floor((now - Date.parse(campaign.finished_sending_at)) / minute);
  }
  const date = line.provider === "sequenzy" ? request.scheduledAt : request.scheduled_date;
  if (date === "0") request.send_now = true;
  else if (date !== undefined) request.seconds_ahead = (Date.parse(date) - now) / 1000;
  return line;
}

export function strip({ now, campaign, request, ...line }) {
  const { first_sent_at, finished_sending_at, scheduled_at, ...facts } = campaign;
  const { scheduled_date, scheduledAt, ...asked } = request;
  return { ...line, campaign: facts, request: asked };
}
