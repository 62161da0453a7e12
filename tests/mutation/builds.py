"""Builds the fast tests for one mutant after the other, in copies of the tree.

The tests become a few translation units, each file in a namespace of its own. They are compiled against a doctest that is
quick to compile, with CHECK_BOTH as a static_assert: what can be said at compile time is said there. A mutant of a header
first meets the tests of the mirrored path, where most die; then those that killed a mutant of this header lately, then one
unit after the other. What reads and writes JSON is a tier of its own, with its own tests and tables.

What does not change from mutant to mutant is built when it is first needed, once for all workers; no unit kills that does
not pass without a mutant.
"""

import collections
import hashlib
import os
import re
import resource
import shutil
import subprocess
import threading

COMPILED, TESTED, SURVIVED = "killed by the compiler", "killed by tests", "survived"
CORE, JSON, NEWEST = "core", "json", "c++23"  # the tiers that are tested apart
_HERE = os.path.dirname(os.path.abspath(__file__))
_LEFT_OUT = re.compile(r"^tests/(consumer|cost|docs|fuzz|json|oracle|properties|tables|race|mutation|standards)/")
# Enumerates every day there is: only for what reads and writes dates.
_SLOW = "tests/text/iso8601_calendar_test.cpp"
_SLOW_UNIT = "units/slow.cpp"
_OF_DATES = re.compile(r"^src/iso8601|/(instant|date_form|text/iso8601)\.hpp$")
_ALLOCATOR = "tests/support/allocations.cpp"
_CHECK_BOTH = "tests/support/check_both.hpp"
_AT_RUN_TIME = re.compile(r"\b(?:CHECK|CHECK_FALSE|CHECK_MESSAGE|REQUIRE|REQUIRE_MESSAGE|FAIL)\(")
_UNIT_SIZE = 50_000  # characters of tests in one unit: fewer would read the headers too often, more would judge too late
_MAIN = """#include <doctest/doctest.h>
int main() {
  for (const fast::test* one = fast::test::first; one; one = one->next) one->run();
}
"""
_INCLUDE = re.compile(r'^#include ["<]([^">]+)[">]\s*$')


class Broken(Exception):
    """The tests fail without any mutant."""


def tier_of(path):
    return JSON if "/json/" in path else NEWEST if "/std_expected." in path else CORE


def tests_of(tier, root):
    """The test files that judge a tier's mutants."""
    if tier == CORE:
        return core_tests(root)
    if tier == JSON:
        return json_tests(root)
    return ["tests/standards/std_expected_test.cpp"]


def core_tests(root):
    """The test files of the core, without those that read the answers in JSON."""
    found = []
    for folder, _, names in os.walk(os.path.join(root, "tests")):
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), root)
            if not name.endswith("_test.cpp") or _LEFT_OUT.match(path):
                continue
            with open(os.path.join(root, path), encoding="utf-8") as file:
                text = file.read()
            if "json_value.hpp" not in text:
                found.append(path)
    return sorted(found, key=lambda path: (not path.startswith("tests/text/"), path))


def json_tests(root):
    """The test files of the tier that reads and writes JSON."""
    beside = os.path.join(root, "tests/json")
    names = sorted(os.listdir(beside)) if os.path.isdir(beside) else []
    found = ["tests/tables/tables_test.cpp", *("tests/json/" + name for name in names if name.endswith("_test.cpp"))]
    return [path for path in found if os.path.exists(os.path.join(root, path))]


def mirrored(path, tests):
    """The tests of a header by their place, in the order in which to try them: its own, then those of its folder."""
    stem = re.sub(r"^include/(campaign_rules/)?|\.[ch]pp$", "", path)
    folder, name = os.path.split(stem)
    beside = [t for t in tests if os.path.dirname(t) == os.path.normpath(os.path.join("tests", folder))]
    own = [t for t in beside if os.path.basename(t).startswith(name + "_")]
    others = [t for t in beside if t not in own] if folder else []
    return [stage for stage in (own, others) if stage]


class Tree:
    """A copy of a tree in which things are compiled and run."""

    def __init__(self, work, compiler, tier):
        self.work, self.compiler, self.tier = work, compiler, tier
        self.libraries = ["-lsimdjson"] if tier == JSON else []
        self.flags = ["-std=c++2b" if tier == NEWEST else "-std=c++17", "-w", "-I.", "-Iinclude", "-Isrc", "-Itests", "-Ifast"]
        self.flags += ["-D_GLIBCXX_ASSERTIONS", '-DCAMPAIGN_RULES_TESTS="tests"', "-Wfatal-errors", "-fno-diagnostics-color"]

    def compile(self, *arguments):
        return self._run([self.compiler, *self.flags, *arguments], 120)

    def compile_object(self, source, out):
        is_slow = source == _SLOW_UNIT or _OF_DATES.search(source)
        return self.compile("-O1" if is_slow else "-O0", "-c", source, "-o", out)

    def link_and_run(self, objects):
        done = self._run([self.compiler, *objects, *self.libraries, "-o", "fast_tests"], 60)
        return done if done.returncode else self._run(["./fast_tests"], 15)

    def read(self, path):
        with open(os.path.join(self.work, path), encoding="utf-8") as file:
            return file.read()

    def write(self, path, text):
        with open(os.path.join(self.work, path), "w", encoding="utf-8") as file:
            file.write(text)

    def _run(self, command, seconds):
        """With a limit of processor time, as other things may be running here."""
        def limit():
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

        return subprocess.run(
            command, cwd=self.work, capture_output=True, text=True, errors="replace", preexec_fn=limit,
            timeout=seconds * 10, env={**os.environ, "LC_ALL": "C.UTF-8"}, check=False,
        )  # fmt: skip


class Unmutated(Tree):
    """What all workers share of a tier: its tests, and objects of what a mutant does not change."""

    def __init__(self, root, work, tier, compiler="g++"):
        super().__init__(work, compiler, tier)
        for name in ("include", "src", "tests"):
            shutil.copytree(os.path.join(root, name), os.path.join(work, name))
        shutil.copytree(os.path.join(_HERE, "fast"), os.path.join(work, "fast"))
        os.mkdir(os.path.join(work, "units"))
        folders = ["src/", "src/json/"] if tier == JSON else ["src/"]
        names = [folder + name for folder in folders for name in sorted(os.listdir(os.path.join(work, folder)))]
        self.sources = [name for name in [*names, _ALLOCATOR] if name.endswith(".cpp") and self._has(name)]
        tests = tests_of(tier, work)
        self.tests = [test for test in tests if test != _SLOW]
        self.slow = [test for test in tests if test == _SLOW]
        self.groups = self._grouped(self.tests)
        self.kills, self.killers = collections.Counter(), {}
        self._lock, self._locks, self._made, self._included = threading.RLock(), {}, {}, {}
        self._once("prefix", lambda: self._must(self.compile("-O0", "-x", "c++-header", "fast/prefix.hpp"), "fast/prefix.hpp"))
        self.write("units/main.cpp", _MAIN)

    def _has(self, path):
        return os.path.exists(os.path.join(self.work, path))

    def _grouped(self, tests):
        """The tests in units of about the same size."""
        groups, size = [], _UNIT_SIZE
        for test in tests:
            if size >= _UNIT_SIZE:
                groups.append([])
                size = 0
            groups[-1].append(test)
            size += len(self.read(test))
        return groups

    def _once(self, key, make):
        """What `make` returns, called once for all workers."""
        with self._lock:
            lock = self._locks.setdefault(key, threading.Lock())
        with lock:
            if key not in self._made:
                self._made[key] = make()
            return self._made[key]

    @staticmethod
    def _must(done, what):
        if done.returncode != 0:
            raise Broken(f"without any mutant, {what} fail:\n" + (done.stderr + done.stdout)[:2000])

    def object_of(self, source):
        """The object of a source or unit, as it is without a mutant."""
        out = os.path.join(self.work, source.replace("/", "_") + ".o")

        def make():
            self._must(self.compile_object(source, out), source)
            return out

        return self._once(source, make)

    def objects(self, changed=()):
        """What tests are linked with, apart from what was changed."""
        return [self.object_of(source) for source in ["units/main.cpp", *self.sources] if source not in changed]

    def compiles(self, unit):
        return self._once(("compiles", unit), lambda: self.compile("-O0", "-fsyntax-only", unit).returncode == 0)

    def must_pass(self, tests):
        """That the units with these tests pass."""
        for group in [*self.groups, self.slow]:
            if set(group) & set(tests):
                self._once(("passes", *group), lambda group=group: self._pass(group))

    def _pass(self, group):
        objects = [self.object_of(self.unit_of(group)), *self.objects()]
        with self._lock:
            self._must(self.link_and_run(objects), "the tests")

    def included_by(self, path):
        """Every file of the tree that a file includes, itself included, however far away."""
        with self._lock:
            if path not in self._included:
                found = self._included[path] = {path}
                for name in (match.group(1) for match in map(_INCLUDE.match, self.read(path).split("\n")) if match):
                    for folder in (os.path.dirname(path), "include", "src", "tests"):
                        beside = os.path.normpath(os.path.join(folder, name))
                        if os.path.isfile(os.path.join(self.work, beside)):
                            found |= self.included_by(beside)
                            break
            return self._included[path]

    def acts_at_run_time(self, test):
        """Does a test, or what it includes of the tests, check what the compiler does not?"""
        parts = [part for part in self.included_by(test) if part.startswith("tests/") and part != _CHECK_BOTH]
        return self._once(("runs", test), lambda: any(_AT_RUN_TIME.search(self.read(part)) for part in parts))

    def unit_of(self, tests):
        """Some tests as one translation unit: their includes first, then each in its own namespace."""
        name = "units/" + hashlib.sha1(" ".join(tests).encode()).hexdigest()[:12] + ".cpp"
        if tests == self.slow:
            name = _SLOW_UNIT
        self._once(("unit", name), lambda: self.write(name, self._joined(tests)))
        return name

    def _joined(self, tests):
        includes, bodies, unwrapped = [], [], []
        for number, test in enumerate(tests):
            body = []
            for line in self.read(test).split("\n"):
                included = _INCLUDE.match(line)
                if included:
                    beside = os.path.normpath(os.path.join(os.path.dirname(test), included.group(1)))
                    wanted = beside if self._has(beside) else included.group(1)
                    includes.append(f"#include <{wanted}>" if wanted == included.group(1) else f'#include "{wanted}"')
                    line = ""
                body.append(line)
            text = f'#line 1 "{test}"\n' + "\n".join(body)
            if re.search(r"^template <>|^namespace campaign_rules", text, re.M):
                unwrapped.append(text)  # specialises what is not its own; last, as its names are seen from there on
            else:
                bodies.append(f"namespace fast_{number} {{\n{text}\n}}\n")
        text = '#include "fast/prefix.hpp"\n' + "\n".join(dict.fromkeys(includes))
        return text + "\n#include <fast/check_both.hpp>\n" + "".join(bodies + unwrapped)


class Builder(Tree):
    """One worker: a copy of the sources in which one mutant at a time is built and run."""

    def __init__(self, shared, work):
        super().__init__(work, shared.compiler, shared.tier)
        self.shared = shared
        for name in ("include", "src"):
            shutil.copytree(os.path.join(shared.work, name), os.path.join(work, name))
        for name in ("tests", "fast", "units"):
            os.symlink(os.path.join(shared.work, name), os.path.join(work, name))

    def fate(self, path, text, mutated):
        """Builds and runs the tests with a file changed: what became of the mutant, and what killed it."""
        try:
            self.write(path, mutated)
            return self._fate_of_source(path) if path in self.shared.sources else self._fate_of_header(path)
        except subprocess.TimeoutExpired:
            return TESTED, "time-out"
        finally:
            self.write(path, text)

    def _fate_of_source(self, path):
        done = self.compile_object(path, "mutant_source.o")
        if done.returncode:
            return self._refused(done)
        groups = [*self.shared.groups, *([self.shared.slow] if self.shared.slow and _OF_DATES.search(path) else [])]
        self.shared.must_pass([group[0] for group in groups])
        tests = [self.shared.object_of(self.shared.unit_of(group)) for group in groups]
        return self._outcome(self.link_and_run([*tests, "mutant_source.o", *self.shared.objects({path})]))

    def _fate_of_header(self, path):
        shared, settled, first = self.shared, set(), []
        for stage in mirrored(path, shared.tests):
            done = self.compile("-O0", "-fsyntax-only", shared.unit_of(stage))
            if done.returncode == 0:
                first.append([test for test in stage if shared.acts_at_run_time(test)])
                settled |= set(stage).difference(first[-1])
            elif shared.compiles(shared.unit_of(stage)):
                return self._refused(done)
        changed = [source for source in shared.sources if path in shared.included_by(source)]
        for source in changed:
            done = self.compile_object(source, self._object(source))
            if done.returncode:
                return self._refused(done)
        lately = shared.killers.setdefault(path, [])
        groups = [*first, lately[:3], *sorted(shared.groups, key=lambda group: -shared.kills[path, group[0]])]
        if shared.slow and _OF_DATES.search(path):
            groups.append(shared.slow)
        for group in groups:
            tests = [test for test in group if test not in settled and path in shared.included_by(test)]
            settled |= set(tests)
            if not tests and not (changed and group in [*shared.groups, shared.slow]):
                continue
            fate = self._fate_in(tests, changed) if tests else self._fate_beside(group, changed)
            if fate[0] != SURVIVED:
                shared.must_pass(tests or group)
                shared.kills[path, group[0]] += 1
                lately[:] = dict.fromkeys([test for test in tests if fate[1].startswith(test + ":")] + lately)
                return fate
        return SURVIVED, ""

    def _fate_in(self, tests, changed):
        """With tests that see the header."""
        done = self.compile_object(self.shared.unit_of(tests), "mutant.o")
        return self._refused(done) if done.returncode else self._outcome(self._link_and_run_with("mutant.o", changed))

    def _fate_beside(self, group, changed):
        """With tests that see only the sources that include it."""
        return self._outcome(self._link_and_run_with(self.shared.object_of(self.shared.unit_of(group)), changed))

    def _link_and_run_with(self, tests, changed):
        return self.link_and_run([tests, *map(self._object, changed), *self.shared.objects(changed)])

    @staticmethod
    def _object(source):
        return "mutant_" + source.replace("/", "_") + ".o"

    @staticmethod
    def _refused(done):
        message = next((line for line in done.stderr.splitlines() if "error:" in line), done.stderr[-200:])
        by_a_test = message.startswith(("tests/", "./tests/")) and "static" in message and "assert" in message
        return (TESTED if by_a_test else COMPILED), message

    @staticmethod
    def _outcome(done):
        if done.returncode == 0:
            return SURVIVED, ""
        return TESTED, (done.stdout.strip().splitlines() or [f"status {done.returncode}"])[-1]
