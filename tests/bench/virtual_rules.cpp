#include "virtual_rules.hpp"

#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace virtual_rules {

namespace {

namespace em = campaign_rules;
using em::resend_question;
using status = em::campaign_status;

/// A rule that needs one fact: unknown without it.
template <class Fact>
class fact_rule : public rule {
 public:
  fact_rule(std::string code, Fact em::campaign::* fact) : code_(std::move(code)), fact_(fact) {}

  void check(const resend_question& asked, report& into) const override {
    const Fact& fact = asked.facts.*fact_;
    if (!fact)
      into.unknown.push_back(code_);
    else if (is_violated_by(*fact))
      into.violated.push_back(code_);
  }

 private:
  virtual bool is_violated_by(const typename Fact::value_type& value) const = 0;

  std::string code_;
  Fact em::campaign::* fact_;
};

template <class Fact>
class one_of : public fact_rule<Fact> {
 public:
  using value = typename Fact::value_type;
  one_of(std::string code, Fact em::campaign::* fact, std::vector<value> eligible)
      : fact_rule<Fact>(std::move(code), fact), eligible_(std::move(eligible)) {}

 private:
  bool is_violated_by(const value& given) const override {
    for (const value& each : eligible_)
      if (each == given) return false;
    return true;
  }
  std::vector<value> eligible_;
};

class not_imported : public fact_rule<decltype(em::campaign::imported)> {
 public:
  not_imported() : fact_rule("resend.imported", &em::campaign::imported) {}

 private:
  bool is_violated_by(const bool& imported) const override { return imported; }
};

class limit : public fact_rule<decltype(em::campaign::resends)> {
 public:
  explicit limit(std::int32_t maximum) : fact_rule("resend.limit", &em::campaign::resends), maximum_(maximum) {}

 private:
  bool is_violated_by(const std::int32_t& resends) const override { return resends >= maximum_; }
  std::int32_t maximum_;
};

/// A rule about the request alone.
class request_rule : public rule {
 public:
  explicit request_rule(std::string code) : code_(std::move(code)) {}

  void check(const resend_question& asked, report& into) const override {
    if (is_violated_by(asked.request)) into.violated.push_back(code_);
  }

 private:
  virtual bool is_violated_by(const em::resend_request& request) const = 0;

  std::string code_;
};

class delay_required : public request_rule {
 public:
  delay_required() : request_rule("resend.delay.required") {}

 private:
  bool is_violated_by(const em::resend_request& request) const override {
    return !request.delay_days && !request.delay_minutes;
  }
};

class delay_exclusive : public request_rule {
 public:
  delay_exclusive() : request_rule("resend.delay.exclusive") {}

 private:
  bool is_violated_by(const em::resend_request& request) const override {
    return request.delay_days && request.delay_minutes;
  }
};

class delay_not_accepted : public request_rule {
 public:
  delay_not_accepted() : request_rule("resend.delay.not_accepted") {}

 private:
  bool is_violated_by(const em::resend_request& request) const override {
    return request.delay_days || request.delay_minutes;
  }
};

class days_range : public request_rule {
 public:
  days_range(std::int64_t minimum, std::int64_t maximum)
      : request_rule("resend.delay.days_range"), minimum_(minimum), maximum_(maximum) {}

 private:
  bool is_violated_by(const em::resend_request& request) const override {
    return request.delay_days && (*request.delay_days < minimum_ || *request.delay_days > maximum_);
  }
  std::int64_t minimum_;
  std::int64_t maximum_;
};

class minutes_range : public request_rule {
 public:
  minutes_range(std::int64_t minimum, std::int64_t maximum, bool days_take_precedence)
      : request_rule("resend.delay.minutes_range"),
        minimum_(minimum),
        maximum_(maximum),
        days_take_precedence_(days_take_precedence) {}

 private:
  bool is_violated_by(const em::resend_request& request) const override {
    if (!request.delay_minutes || (request.delay_days && days_take_precedence_)) return false;
    return *request.delay_minutes < minimum_ || *request.delay_minutes > maximum_;
  }
  std::int64_t minimum_;
  std::int64_t maximum_;
  bool days_take_precedence_;
};

class subject_required : public request_rule {
 public:
  subject_required() : request_rule("resend.subject.required") {}

 private:
  bool is_violated_by(const em::resend_request& request) const override {
    if (!request.subject) return true;
    for (const char c : *request.subject)
      if (c != ' ' && (c < '\t' || c > '\r')) return false;
    return true;
  }
};

class subject_not_accepted : public request_rule {
 public:
  subject_not_accepted() : request_rule("resend.subject.not_accepted") {}

 private:
  bool is_violated_by(const em::resend_request& request) const override {
    return request.subject || request.original_subject;
  }
};

/// A delay that is out of its range has no end, and so cannot have run out.
class delay_elapsed : public rule {
 public:
  explicit delay_elapsed(bool days_take_precedence) : days_take_precedence_(days_take_precedence) {}

  void check(const resend_question& asked, report& into) const override {
    const em::maybe<std::int64_t>& days = asked.request.delay_days;
    const em::maybe<std::int64_t>& minutes = asked.request.delay_minutes;
    if (days && minutes && !days_take_precedence_) return;
    std::chrono::minutes delay{};
    if (days && *days >= 1 && *days <= 10)
      delay = std::chrono::hours{24} * *days;
    else if (!days && minutes && *minutes >= 720 && *minutes <= 14'400)
      delay = std::chrono::minutes{*minutes};
    else
      return;

    const em::campaign& primary = asked.facts;
    if (primary.status && *primary.status != status::sent) return;
    if (primary.first_sent_at && *primary.first_sent_at + delay > asked.now) return;
    auto& where = primary.status && primary.first_sent_at ? into.violated : into.unknown;
    where.push_back("resend.delay.elapsed");
  }

 private:
  bool days_take_precedence_;
};

class window : public rule {
 public:
  explicit window(std::chrono::hours length) : length_(length) {}

  void check(const resend_question& asked, report& into) const override {
    const em::campaign& original = asked.facts;
    if (original.status && *original.status != status::sent) return;
    if (original.finished_sending_at && *original.finished_sending_at + length_ <= asked.now) return;
    auto& where = original.status && original.finished_sending_at ? into.violated : into.unknown;
    where.push_back("resend.window");
  }

 private:
  std::chrono::hours length_;
};

/// A list of the account, when given, has the required entry.
template <class List>
class access : public rule {
 public:
  access(std::string code, List em::account::* list, std::string_view required)
      : code_(std::move(code)), list_(list), required_(required) {}

  void check(const resend_question& asked, report& into) const override {
    const List& given = asked.account.*list_;
    if (given && !given->contains(required_)) into.violated.push_back(code_);
  }

 private:
  std::string code_;
  List em::account::* list_;
  std::string_view required_;
};

provider make_constant_contact(bool days_take_precedence, std::string_view privilege, std::string_view scope) {
  using role_rule = one_of<decltype(em::campaign::role)>;
  using status_rule = one_of<decltype(em::campaign::status)>;
  using format_type_rule = one_of<decltype(em::campaign::format_type)>;
  std::vector<std::unique_ptr<rule>> rules;
  rules.push_back(
      std::make_unique<role_rule>("resend.role", &em::campaign::role, std::vector{em::activity_role::primary_email}));
  rules.push_back(std::make_unique<status_rule>("resend.status", &em::campaign::status,
                                                std::vector{status::draft, status::scheduled, status::sent}));
  rules.push_back(std::make_unique<format_type_rule>("resend.format_type", &em::campaign::format_type, std::vector{5}));
  rules.push_back(std::make_unique<limit>(1));
  rules.push_back(std::make_unique<delay_required>());
  if (!days_take_precedence) rules.push_back(std::make_unique<delay_exclusive>());
  rules.push_back(std::make_unique<days_range>(1, 10));
  rules.push_back(std::make_unique<minutes_range>(720, 14'400, days_take_precedence));
  rules.push_back(std::make_unique<delay_elapsed>(days_take_precedence));
  rules.push_back(std::make_unique<subject_required>());
  rules.push_back(std::make_unique<access<decltype(em::account::privileges)>>("access.privilege",
                                                                              &em::account::privileges, privilege));
  rules.push_back(std::make_unique<access<decltype(em::account::scopes)>>("access.scope", &em::account::scopes, scope));
  return provider{std::move(rules)};
}

}  // namespace

provider make_constant_contact_v3() { return make_constant_contact(false, "campaign:read", "campaign_send"); }

provider make_constant_contact_v3_2026() { return make_constant_contact(true, "campaign:send", "campaign_data"); }

provider make_sequenzy() {
  using status_rule = one_of<decltype(em::campaign::status)>;
  std::vector<std::unique_ptr<rule>> rules;
  rules.push_back(std::make_unique<status_rule>("resend.status", &em::campaign::status, std::vector{status::sent}));
  rules.push_back(std::make_unique<not_imported>());
  rules.push_back(std::make_unique<delay_not_accepted>());
  rules.push_back(std::make_unique<subject_not_accepted>());
  rules.push_back(std::make_unique<window>(std::chrono::hours{6}));
  return provider{std::move(rules)};
}

}  // namespace virtual_rules
