#include "request_reader.hpp"

#include <algorithm>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

void append_ignored(const node& object, const std::string& prefix, std::vector<std::string>& to) {
  for (const node& member : object) {
    std::string name = prefix;
    name += member.key;
    if (!member.was_read)
      to.push_back(std::move(name));
    else if (member.what == kind::object)
      append_ignored(member, name + '.', to);
  }
}

}  // namespace

const node* request_reader::find(std::string_view name) const noexcept {
  if (object_ == nullptr) return nullptr;
  for (const node& member : *object_) {
    if (member.key != name) continue;
    member.was_read = true;
    return member.is_null() ? nullptr : &member;
  }
  return nullptr;
}

void list_ignored(const node& request, std::vector<std::string>& to) {
  to.clear();
  append_ignored(request, {}, to);
  std::sort(to.begin(), to.end());
  to.erase(std::unique(to.begin(), to.end()), to.end());  // a name with a dot, and a member of a member
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
