#pragma once

// What the service keeps, and how the facts about a campaign are read from it: as the JSON that the library takes.

/// The version of a campaign or an account grows by one with each change.
inline constexpr const char* schema = R"sql(
CREATE TABLE IF NOT EXISTS accounts (
  id INTEGER PRIMARY KEY, version INTEGER NOT NULL DEFAULT 0, token TEXT NOT NULL UNIQUE,
  in_good_standing INTEGER NOT NULL DEFAULT 1, privileges TEXT NOT NULL, scopes TEXT NOT NULL,
  verified_addresses TEXT NOT NULL DEFAULT '[]');
CREATE TABLE IF NOT EXISTS campaigns (
  id TEXT PRIMARY KEY, version INTEGER NOT NULL DEFAULT 0, account INTEGER NOT NULL REFERENCES accounts,
  provider TEXT NOT NULL, status TEXT NOT NULL, status_before_schedule TEXT, role TEXT, format_type INTEGER,
  name TEXT, subject TEXT, contact_lists INTEGER NOT NULL DEFAULT 0, segments INTEGER NOT NULL DEFAULT 0,
  imported INTEGER NOT NULL DEFAULT 0, first_sent_at TEXT, last_run_date TEXT, finished_sending_at TEXT,
  scheduled_at TEXT, recipients INTEGER, unique_openers INTEGER, email_content_format TEXT);
CREATE UNIQUE INDEX IF NOT EXISTS names ON campaigns (account, name) WHERE provider = 'constant_contact_v2';
CREATE TABLE IF NOT EXISTS resends (
  number INTEGER PRIMARY KEY AUTOINCREMENT, primary_id TEXT NOT NULL REFERENCES campaigns, ordinal INTEGER NOT NULL,
  resend_at TEXT, body TEXT NOT NULL, UNIQUE (primary_id, ordinal));
CREATE TABLE IF NOT EXISTS test_sends (account INTEGER NOT NULL, sent_at TEXT NOT NULL, counted INTEGER NOT NULL))sql";

/// The question to the library, but for the request. A NULL becomes a null: an absent fact. All are, of a new campaign.
inline constexpr const char* question = R"sql(
SELECT json_object('id', c.id, 'provider', :provider, 'action', :action, 'now', :now,
  'campaign', json_object(
    'id', c.id, 'status', c.status, 'status_before_schedule', c.status_before_schedule, 'role', c.role,
    'format_type', c.format_type, 'name', c.name, 'subject', c.subject, 'contact_lists', c.contact_lists,
    'segments', c.segments, 'imported', json(iif(c.imported, 'true', 'false')), 'first_sent_at', c.first_sent_at,
    'last_run_date', c.last_run_date, 'finished_sending_at', c.finished_sending_at, 'scheduled_at', c.scheduled_at,
    'recipients', c.recipients, 'unique_openers', c.unique_openers, 'email_content_format', c.email_content_format,
    'resends', (SELECT count(*) FROM resends WHERE primary_id = c.id), 'resend_request_id', CAST(r.number AS TEXT),
    'resend_state', CASE WHEN r.number IS NULL THEN NULL WHEN c.status = 'DRAFT' THEN 'draft'
                         WHEN r.resend_at <= :now THEN 'sent' ELSE 'scheduled' END),
  'context', json_object('name_in_use', json(iif(EXISTS (SELECT 1 FROM campaigns WHERE account = a.id
    AND provider = :provider AND name = iif(json_valid(:body), :body ->> '$.name', NULL)), 'true', 'false'))),
  'account', json_object(
    'in_good_standing', json(iif(a.in_good_standing, 'true', 'false')), 'privileges', json(a.privileges),
    'scopes', json(a.scopes), 'verified_addresses', json(a.verified_addresses),
    'test_addresses_used', (SELECT coalesce(sum(counted), 0) FROM test_sends WHERE account = a.id
                             AND sent_at > strftime('%Y-%m-%dT%H:%M:%fZ', :now, '-24 hours')))),
  c.version, a.version FROM accounts AS a
LEFT JOIN campaigns AS c ON c.id = :id AND c.account = a.id AND c.provider = :provider
LEFT JOIN resends AS r ON r.number = (SELECT max(number) FROM resends WHERE primary_id = c.id)
WHERE a.id = :account)sql";

/// Sample campaigns, with the ids of the providers' pages. What is there already stays as it is.
inline constexpr const char* demo = R"sql(
INSERT INTO sqlite_sequence SELECT 'resends', 389092 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence);
INSERT OR IGNORE INTO accounts (id, token, privileges, scopes, verified_addresses) VALUES (1, 'demo',
  '["campaign:read", "campaign:send", "campaign:activate", "campaign:create"]', '["campaign_data", "campaign_send"]',
  '["me@example.com"]');
INSERT OR IGNORE INTO campaigns (account, provider, id, status, role, format_type, contact_lists, first_sent_at) VALUES
  (1, 'constant_contact_v3', '5b82192c-2f40-4215-adf3-e2f37bc8944a', 'DRAFT', 'primary_email', 5, 1, NULL),
  (1, 'constant_contact_v3', '3cfe7b98-3633-4065-950e-de0baeb17563', 'DRAFT', 'primary_email', 5, 1, NULL),
  (1, 'constant_contact_v3', '1ead98be-dfa0-4e04-81f7-5f1534d42e9c', 'DRAFT', 'primary_email', 5, 2, NULL),
  (1, 'constant_contact_v3', '7c2e15aa-90b4-4e0e-8a39-1f0f5f4f7f21', 'DONE', 'primary_email', 5, 1, :hour_ago);
INSERT OR IGNORE INTO campaigns (account, provider, id, status, email_content_format) VALUES
  (1, 'constant_contact_v2', '1113591978764', 'DRAFT', 'HTML');
INSERT OR IGNORE INTO campaigns (account, provider, id, status, name, subject, recipients, unique_openers,
                                 finished_sending_at) VALUES
  (1, 'sequenzy', 'camp_abc123', 'sent', 'April Launch', 'A quick update', 1000, 158, :six_hours_ago),
  (1, 'sequenzy', 'camp_fresh', 'sent', 'May Launch', 'Another update', 1000, 10, :hour_ago))sql";
