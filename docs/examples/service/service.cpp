// A small HTTP service with the providers' own endpoints. The library decides, SQLite keeps; see README.md.

#include <campaign_rules/json/decide_line.hpp>
#include <campaign_rules/text/iso8601.hpp>

#include <chrono>
#include <httplib.h>
#include <iostream>

#include "database.hpp"
#include "endpoints.hpp"
#include "schema.hpp"

namespace em = campaign_rules;
using httplib::Request, httplib::Response, httplib::Server;

namespace {

constexpr std::size_t longest_path = 256;
constexpr std::size_t longest_body = 2 * 1024 * 1024;  // up to twice of it is read away, so that the answer is seen

void reply(Response& to, int status, const std::string& json) {
  to.status = status;
  if (!json.empty()) to.set_content(json, "application/json");
}
void refuse(Response& to, int status, const std::string& why) { reply(to, status, R"({"error":")" + why + R"("})"); }

/// Does a path have the shape of an endpoint's? Its ids are what stands for `*`.
bool matches(std::string_view pattern, std::string_view path, std::vector<std::string>& ids) {
  ids.clear();
  for (const char c : pattern) {
    if (c != '*' && path.substr(0, 1) != std::string_view{&c, 1}) return false;
    if (c == '*') ids.emplace_back(path.substr(0, path.find('/')));
    path.remove_prefix(c == '*' ? ids.back().size() : 1);
  }
  return path.empty();
}

bool is_id(const std::string& text) {
  constexpr const char* taken = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return !text.empty() && text.size() <= 64 && text.find_first_not_of(taken) == std::string::npos;
}

struct service {
  std::string file;
  em::maybe<em::instant> fixed_now;  // or the machine's clock

  database& here() const {  // a thread's own connection
    thread_local database opened{file};
    return opened;
  }

  std::string time(int hours_ago = 0) const {
    const auto now = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    return em::to_string(fixed_now.value_or(now) - std::chrono::hours{hours_ago});
  }

  void answer(const Request& request, Response& to) const try {
    const endpoint* found = nullptr;
    std::vector<std::string> ids;
    for (const endpoint& candidate : endpoints)
      if (matches(candidate.path, request.path, ids) && (found == nullptr || candidate.method == request.method))
        found = &candidate;
    if (found == nullptr) return refuse(to, 404, "there is no such endpoint");
    if (found->method != request.method) return refuse(to, 405, "the endpoint has no such method");
    matches(found->path, request.path, ids);
    parameters values{{":credentials", request.get_header_value("Authorization")}, {":now", time()}};
    const auto account = here().run("SELECT id FROM accounts WHERE 'Bearer ' || token = :credentials", values);
    if (account.empty()) return refuse(to, 401, "the access token is missing or unknown");
    for (const std::string& id : ids)
      if (!is_id(id)) return refuse(to, 400, "an id in the path is none: it has 1 to 64 letters, digits, - and _");
    const std::string type = request.get_header_value("Content-Encoding") + request.get_header_value("Content-Type");
    const bool is_json = type.substr(0, type.find(';')) == "application/json";  // and is not encoded
    if (found->takes != body::none && !is_json && (!type.empty() || !request.body.empty()))
      return refuse(to, 415, "the body is not declared as application/json");
    values.insert({{":account", account[0]}, {":id", ids.empty() ? "" : ids[0]}, {":body", request.body}});
    values.insert({{":provider", std::string{found->provider}}, {":action", std::string{found->action}}});
    if (found->takes == body::none || (found->takes == body::optional && request.body.empty())) values[":body"] = "{}";
    if (ids.size() == 2) values[":body"] = R"({"resend_request_id":")" + ids[1] + R"("})";
    act(*found, values, to);
  } catch (const std::exception& error) {
    const auto* const in_database = dynamic_cast<const database_error*>(&error);
    if (in_database != nullptr && in_database->code == SQLITE_BUSY) return refuse(to, 503, "the database is busy");
    std::cerr << "service: " << request.path << ": " << error.what() << std::endl;
    refuse(to, 500, "something went wrong here");
  }

  /// Decides on the facts as they are, without holding up anyone. What comes out of it is stored only while they still
  /// are so; otherwise it is decided again, a few times.
  void act(const endpoint& at, parameters& values, Response& to) const {
    thread_local em::line_decider decider;
    for (int attempt = 0; attempt < 4; ++attempt) {
      const auto facts = here().run(question, values);
      if (facts.at(1).empty() && !values[":id"].empty()) return refuse(to, 404, "there is no such campaign");
      if (at.action.empty()) return reply(to, 200, here().run(at.reply, values).at(0));
      // Nothing can be smuggled in: the question has all its members already, and one that comes twice is an error.
      const std::string line = facts[0].substr(0, facts[0].size() - 1) + R"(,"request":)" + values[":body"] + "}";
      const bool is_allowed = decider.answer(line, values[":answer"]) == em::answer_kind::allowed;
      const auto said = here().run(answered, values);
      if (!is_allowed) return reply(to, std::stoi(said.at(0)), said.at(1));
      values[":version"] = facts.at(1);
      values[":account_version"] = facts.at(2);
      try {
        return reply(to, std::stoi(said.at(0)), here().atomically([&] {
          here().run(at.changes, values);
          here().run(count_change, values);
          return at.reply.empty() ? "" : here().run(at.reply, values).at(0);
        }));
      } catch (const database_error& error) {
        if (error.code != SQLITE_CONSTRAINT) throw;  // that one says: somebody was faster
      }
    }
    refuse(to, 409, "the campaign is being changed by others");
  }

  /// What can be said before the body is read. Without a length there is none: it is not waited for.
  Server::HandlerResponse answer_early(const Request& request, Response& to) const {
    const std::string length = request.get_header_value("Content-Length");
    const bool is_number = length.size() <= 18 && length.find_first_not_of("0123456789") == std::string::npos;
    if (request.path.size() > longest_path) refuse(to, 414, "the path is too long");
    else if (request.has_header("Transfer-Encoding")) refuse(to, 411, "the length of the body is not declared");
    else if (!is_number || request.get_header_value_count("Content-Length") > 1) refuse(to, 400, "no length of a body");
    else if (!length.empty() && std::stoull(length) > 2 * longest_body) refuse(to, 413, "the body is too long");
    else if (length.empty()) answer(request, to);
    else return Server::HandlerResponse::Unhandled;
    return Server::HandlerResponse::Handled;
  }
};

}  // namespace

int main(int count, char** words) try {
  parameters options{
      {"--file", "campaigns.db"}, {"--host", "127.0.0.1"}, {"--port", "8080"}, {"--now", ""}, {"--demo", "no"}};
  for (int i = 1; i < count; ++i) {
    const auto option = options.find(words[i]);
    if (option == options.end() || (i + 1 == count && option->first != "--demo"))
      throw std::runtime_error{"service [--file FILE] [--host ADDRESS] [--port N, or 0] [--now DATE] [--demo]"};
    option->second = option->first == "--demo" ? "yes" : words[++i];
  }
  service serves{options["--file"], {}};
  const std::string& now = options["--now"];
  const auto fixed_now = em::parse_instant(now, {em::date_form::zulu, em::date_form::utc_offset});
  if (fixed_now) serves.fixed_now = *fixed_now;
  if (!fixed_now && !now.empty()) throw std::runtime_error{"--now: " + em::describe(now, fixed_now.error())};
  serves.here().run(schema);
  if (options["--demo"] == "yes")
    serves.here().run(demo, {{":hour_ago", serves.time(1)}, {":six_hours_ago", serves.time(6)}});

  Server server;
  int listening = -1;
  server.set_socket_options([&listening, yes = 1](int socket) {
    setsockopt(listening = socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);  // but no two services on one port
  });
  server.new_task_queue = [] { return new httplib::ThreadPool{64}; };  // as many connections are served at a time
  server.set_keep_alive_max_count(1);  // what is left unread of a request never passes for the next one
  server.set_keep_alive_timeout(2).set_read_timeout(2).set_write_timeout(5).set_payload_max_length(longest_body);
  server.set_pre_routing_handler([&](const Request& from, Response& to) { return serves.answer_early(from, to); });
  const Server::Handler answer = [&](const Request& from, Response& to) { serves.answer(from, to); };
  server.Get(".*", answer).Post(".*", answer).Put(".*", answer).Patch(".*", answer).Delete(".*", answer);
  server.set_error_handler([](const Request&, Response& to) {
    if (to.body.empty()) refuse(to, to.status, to.status == 413 ? "the body is too long" : "this is no request");
  });
  const int asked = std::stoi(options["--port"]);
  const std::string& host = options["--host"];
  const int port = asked == 0 ? server.bind_to_any_port(host) : server.bind_to_port(host, asked) ? asked : -1;
  if (port < 0) throw std::runtime_error{"cannot listen at " + host + ", port " + options["--port"]};
  ::listen(listening, 256);  // its own queue is too short for a burst
  std::cout << "http://" << host << ':' << port << std::endl;
  return server.listen_after_bind() ? 0 : 1;
} catch (const std::exception& error) {
  std::cerr << "service: " << error.what() << std::endl;
  return 2;
}
