#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/well_formed.hpp>

#include "support/check_both.hpp"

#include <array>
#include <cstddef>
#include <string_view>

using namespace campaign_rules;

TEST_CASE("the ten providers, in the order in which answers and documentation list them") {
  CHECK_BOTH(all_providers.size() == 10);
  CHECK_BOTH(all_providers[0] == &constant_contact_v3);
  CHECK_BOTH(all_providers[1] == &constant_contact_v3_2026);
  CHECK_BOTH(all_providers[2] == &constant_contact_v2);
  CHECK_BOTH(all_providers[3] == &sequenzy);
  CHECK_BOTH(all_providers[4] == &mailchimp);
  CHECK_BOTH(all_providers[5] == &omnisend);
  CHECK_BOTH(all_providers[6] == &mailpoet);
  CHECK_BOTH(all_providers[7] == &wix);
  CHECK_BOTH(all_providers[8] == &gumroad);
  CHECK_BOTH(all_providers[9] == &listmonk);
}

TEST_CASE("a provider is found by its id, exactly") {
  CHECK_BOTH(find_provider("constant_contact_v3") == &constant_contact_v3);
  CHECK_BOTH(find_provider("constant_contact_v3_2026") == &constant_contact_v3_2026);
  CHECK_BOTH(find_provider("constant_contact_v2") == &constant_contact_v2);
  CHECK_BOTH(find_provider("sequenzy") == &sequenzy);
  CHECK_BOTH(find_provider("mailchimp") == &mailchimp);
  CHECK_BOTH(find_provider("omnisend") == &omnisend);
  CHECK_BOTH(find_provider("mailpoet") == &mailpoet);
  CHECK_BOTH(find_provider("wix") == &wix);
  CHECK_BOTH(find_provider("gumroad") == &gumroad);
  CHECK_BOTH(find_provider("listmonk") == &listmonk);
  CHECK_BOTH(find_provider("Sequenzy") == nullptr);
  CHECK_BOTH(find_provider("sequenzy ") == nullptr);
  CHECK_BOTH(find_provider("") == nullptr);
  CHECK_BOTH(noexcept(find_provider(std::string_view{})));
}

TEST_CASE("a provider is found in a list of one's own, the first of a name") {
  static constexpr provider house = [] {
    provider made = sequenzy;
    made.id = "house";
    return made;
  }();
  static constexpr provider same_name = house;
  static constexpr std::array<const provider*, 3> list{&house, &same_name, &sequenzy};
  CHECK_BOTH(find_provider("house", list) == &house);
  CHECK_BOTH(find_provider("sequenzy", list) == &sequenzy);
  CHECK_BOTH(find_provider("constant_contact_v3", list) == nullptr);
  CHECK_BOTH(find_provider("sequenzy", provider_list{}) == nullptr);
}

TEST_CASE("each provider is well formed and bears its own id") {
  for (const provider* one : all_providers) {
    CHECK(well_formed(*one));
    CHECK(find_provider(one->id) == one);
    CHECK(!one->name.empty());
  }
}

TEST_CASE("a provider that is made at run time is the constant, and well formed") {
  provider (*volatile const makers[])() noexcept = {&detail::make_constant_contact_v3,
                                                    &detail::make_constant_contact_v3_2026,
                                                    &detail::make_constant_contact_v2,
                                                    &detail::make_sequenzy,
                                                    &detail::make_mailchimp,
                                                    &detail::make_omnisend,
                                                    &detail::make_mailpoet,
                                                    &detail::make_wix,
                                                    &detail::make_gumroad,
                                                    &detail::make_listmonk};
  for (std::size_t i = 0; i < all_providers.size(); ++i) {
    const provider made = makers[i]();
    CHECK(well_formed(made));
    CHECK(made.id == all_providers[i]->id);
    CHECK(made.dialect.statuses.known() == all_providers[i]->dialect.statuses.known());
    CHECK(made.resend.delay_minutes == all_providers[i]->resend.delay_minutes);
    CHECK(made.schedule.eligible_statuses == all_providers[i]->schedule.eligible_statuses);
    CHECK(made.create.name_length == all_providers[i]->create.name_length);
  }
}
