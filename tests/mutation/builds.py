"""Builds the fast tests for one mutant after the other, in a copy of the tree.

The tests of the core, those without JSON, become one translation unit, each file in a namespace of its own. It is compiled
against a doctest that is quick to compile, with CHECK_BOTH as a static_assert: what can be said at compile time is said
there. A mutant of a header first meets the tests of the mirrored path, which needs no code generated; most die there.
"""

import hashlib
import os
import re
import resource
import shutil
import subprocess

COMPILED, TESTED, SURVIVED = "killed by the compiler", "killed by tests", "survived"
_HERE = os.path.dirname(os.path.abspath(__file__))
_LEFT_OUT = re.compile(r"^tests/(consumer|cost|docs|fuzz|json|oracle|properties|tables|race|mutation)/")
# Enumerates every day there is: only for what reads and writes dates.
_SLOW = "tests/text/iso8601_calendar_test.cpp"
_OF_DATES = re.compile(r"^src/iso8601|/(instant|date_form|text/iso8601)\.hpp$")
_ALLOCATOR = "tests/support/allocations.cpp"
_INCLUDE = re.compile(r'^#include ["<]([^">]+)[">]\s*$')


class Broken(Exception):
    """The tests fail without any mutant."""


def fast_tests(root):
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


def mirrored(path, tests):
    """The tests of a header by their place, in the order in which to try them: its own, then those of its folder."""
    stem = re.sub(r"^include/(campaign_rules/)?|\.[ch]pp$", "", path)
    folder, name = os.path.split(stem)
    beside = [t for t in tests if os.path.dirname(t) == os.path.normpath(os.path.join("tests", folder))]
    own = [t for t in beside if os.path.basename(t).startswith(name + "_")]
    others = [t for t in beside if t not in own] if folder else []
    return [stage for stage in (own, others) if stage]


class Builder:
    """One worker: a copy of the tree in which one mutant at a time is built and run."""

    def __init__(self, root, work, compiler="g++"):
        self.root, self.work, self.compiler = root, work, compiler
        for name in ("include", "src", "tests"):
            shutil.copytree(os.path.join(root, name), os.path.join(work, name))
        shutil.copytree(os.path.join(_HERE, "fast"), os.path.join(work, "fast"))
        self.tests = fast_tests(work)
        self.slow = [test for test in self.tests if test == _SLOW]
        self.tests = [test for test in self.tests if test != _SLOW]
        self.sources = sorted("src/" + name for name in os.listdir(os.path.join(work, "src")) if name.endswith(".cpp"))
        if os.path.exists(os.path.join(work, _ALLOCATOR)):
            self.sources.append(_ALLOCATOR)
        self.flags = ["-std=c++17", "-O0", "-w", "-I.", "-Iinclude", "-Isrc", "-Itests", "-Ifast"]
        self.flags += ['-DCAMPAIGN_RULES_TESTS="tests"', "-Wfatal-errors", "-fno-diagnostics-color"]
        self.sound_units = {}
        self.included = {}
        self.needed_by = {}

    # ------------------------------------------------------------------------------------------ the unmutated tree

    def prepare(self):
        """What stays the same for all mutants, and whether all is well without any."""
        self._must(self._compile("-x", "c++-header", "fast/prefix.hpp", "-o", "fast/prefix.hpp.gch"), "fast/prefix.hpp")
        self._write_unit("all.cpp", self.tests, with_main=True)
        self._must(self._compile("-c", "all.cpp", "-o", "all.o", "-MMD", "-MF", "all.d"), "the tests")
        self._write_unit("slow.cpp", self.slow)
        self._must(self._compile("-O1", "-c", "slow.cpp", "-o", "slow.o"), "the tests of dates")
        for source in self.sources:
            out = self._object(source)
            self._must(self._compile("-O1", "-c", source, "-o", out, "-MMD", "-MF", out + ".d"), source)
            with open(os.path.join(self.work, out + ".d"), encoding="utf-8") as file:
                words = file.read().replace("\\\n", " ").split()
                self.needed_by[source] = {os.path.normpath(word) for word in words[1:]}
        self._must(self._link_and_run(["all.o", "slow.o"], {}), "the tests")

    def share(self, other):
        """What another worker has prepared from the same tree."""
        for name in os.listdir(other.work):
            if name.endswith((".o", ".cpp", ".d")):
                shutil.copy2(os.path.join(other.work, name), self.work)
        shutil.copy2(os.path.join(other.work, "fast/prefix.hpp.gch"), os.path.join(self.work, "fast"))
        self.needed_by = other.needed_by

    def _must(self, done, what):
        if done.returncode != 0:
            raise Broken(f"without any mutant, {what} fail:\n" + (done.stderr + done.stdout)[:2000])

    # ----------------------------------------------------------------------------------------------------- mutants

    def fate(self, path, text, mutated):
        """Builds and runs the tests with a file changed: what became of the mutant, and what killed it."""
        full = os.path.join(self.work, path)
        try:
            self._write(full, mutated)
            return self._fate_of_source(path) if path in self.sources else self._fate_of_header(path, text, mutated)
        except subprocess.TimeoutExpired:
            return TESTED, "time-out"
        finally:
            self._write(full, text)

    def _fate_of_source(self, path):
        done = self._compile("-O1", "-c", path, "-o", "mutant.o")
        if done.returncode:
            return self._refused(done)
        tests = ["all.o", "slow.o"] if _OF_DATES.search(path) else ["all.o"]
        return self._outcome(self._link_and_run(tests, {path: "mutant.o"}))

    def _fate_of_header(self, path, text, mutated):
        for near in mirrored(path, self.tests):
            unit = self._unit_of(near)
            done = self._compile("-fsyntax-only", unit)
            if done.returncode and self._is_sound(unit, path, text, mutated):
                return self._refused(done)
        changed = [source for source in self.sources if path in self.needed_by[source]]
        seen_by = [test for test in self.tests if path in self._included_by(test)]
        compiled, tests = {}, ["all.o", "slow.o"]
        if seen_by:  # if not, it is a header of src/
            compiled[self._unit_of(self.tests if changed else seen_by, "main")] = "mutant.o"
            tests = ["mutant.o"]
        if seen_by and _OF_DATES.search(path):
            compiled["slow.cpp"] = "mutant_slow.o"
            tests.append("mutant_slow.o")
        objects = {source: "mutant_" + self._object(source) for source in changed}
        for source, out in {**compiled, **objects}.items():
            done = self._compile("-O0" if out == "mutant.o" else "-O1", "-c", source, "-o", out)
            if done.returncode:
                return self._refused(done)
        return self._outcome(self._link_and_run(tests, objects))

    def _is_sound(self, unit, path, text, mutated):
        """Does a unit compile without the mutant? Found out once."""
        if unit not in self.sound_units:
            full = os.path.join(self.work, path)
            self._write(full, text)
            self.sound_units[unit] = self._compile("-fsyntax-only", unit).returncode == 0
            self._write(full, mutated)
        return self.sound_units[unit]

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

    # ------------------------------------------------------------------------------------------------------- tools

    def _included_by(self, path):
        """Every file of the tree that a file includes, itself included, however far away."""
        if path not in self.included:
            found = self.included[path] = {path}
            with open(os.path.join(self.work, path), encoding="utf-8") as file:
                names = [match.group(1) for match in map(_INCLUDE.match, file) if match]
            for name in names:
                for folder in (os.path.dirname(path), "include", "src", "tests"):
                    beside = os.path.normpath(os.path.join(folder, name))
                    if os.path.isfile(os.path.join(self.work, beside)):
                        found |= self._included_by(beside)
                        break
        return self.included[path]

    def _unit_of(self, tests, kind="near"):
        name = kind + "_" + hashlib.sha1(" ".join(tests).encode()).hexdigest()[:12] + ".cpp"
        if not os.path.exists(os.path.join(self.work, name)):
            self._write_unit(name, tests, with_main=kind == "main")
        return name

    def _write_unit(self, name, tests, with_main=False):
        """Some tests as one translation unit: their includes first, then each in its own namespace."""
        includes, bodies, unwrapped = [], [], []
        for number, test in enumerate(tests):
            with open(os.path.join(self.work, test), encoding="utf-8") as file:
                lines = file.read().split("\n")
            body = []
            for line in lines:
                included = _INCLUDE.match(line)
                if included:
                    beside = os.path.normpath(os.path.join(os.path.dirname(test), included.group(1)))
                    wanted = beside if os.path.exists(os.path.join(self.work, beside)) else included.group(1)
                    includes.append(f"#include <{wanted}>" if wanted == included.group(1) else f'#include "{wanted}"')
                    line = ""
                body.append(line)
            text = f'#line 1 "{test}"\n' + "\n".join(body)
            if re.search(r"^template <>|^namespace campaign_rules", text, re.M):
                unwrapped.append(text)  # specialises what is not its own; last, as its names are seen from there on
            else:
                bodies.append(f"namespace fast_{number} {{\n{text}\n}}\n")
        text = '#include "fast/prefix.hpp"\n' + "\n".join(dict.fromkeys(includes))
        text += "\n#include <fast/check_both.hpp>\n" + "".join(bodies + unwrapped)
        if with_main:
            text += "\nint main() {\n  for (const fast::test* one = fast::test::first; one; one = one->next) one->run();\n}\n"
        self._write(os.path.join(self.work, name), text)

    @staticmethod
    def _object(source):
        return os.path.basename(source) + ".o"

    def _compile(self, *arguments):
        return self._run([self.compiler, *self.flags, *arguments], 120)

    def _link_and_run(self, tests, objects):
        linked = [objects.get(source, self._object(source)) for source in self.sources]
        done = self._run([self.compiler, *tests, *linked, "-o", "fast_tests"], 60)
        return done if done.returncode else self._run(["./fast_tests"], 15)

    def _run(self, command, seconds):
        """With a limit of processor time, as other things may be running here."""
        def limit():
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

        return subprocess.run(
            command, cwd=self.work, capture_output=True, text=True, errors="replace", preexec_fn=limit,
            timeout=seconds * 10, env={**os.environ, "LC_ALL": "C.UTF-8"}, check=False,
        )  # fmt: skip

    @staticmethod
    def _write(path, text):
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
