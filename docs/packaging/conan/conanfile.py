"""The Conan 2 recipe: packages the checkout that it lies in. ../README.md says how, and what is not published."""

import os

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy

required_conan_version = ">=2.0"


class CampaignRulesConan(ConanFile):
    name = "campaign_rules"
    version = "0.2.0"
    description = "Decides what an email campaign may do, when, and why not"
    license = "MIT"
    topics = ("email", "campaign", "rules", "validation")
    package_type = "library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"shared": [True, False], "fPIC": [True, False], "json": [True, False]}
    # Of date only headers are needed, to build the sources.
    default_options = {"shared": False, "fPIC": True, "json": False, "date/*:header_only": True}
    implements = ["auto_shared_fpic"]

    def layout(self):
        self.folders.root = os.path.join("..", "..", "..")
        cmake_layout(self)

    def export_sources(self):
        root = os.path.join(self.recipe_folder, "..", "..", "..")
        for pattern in ("CMakeLists.txt", "LICENSE", "include/*", "src/*"):
            copy(self, pattern, root, self.export_sources_folder)

    def requirements(self):
        self.requires("tl-expected/[>=1.0 <2]", transitive_headers=True)
        self.requires("date/[>=3.0 <4]", visible=False)
        if self.options.json:
            self.requires("simdjson/[>=3.0 <4]")

    def validate(self):
        check_min_cppstd(self, 17)

    def generate(self):
        CMakeDeps(self).generate()
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables["CAMPAIGN_RULES_BUILD_JSON"] = bool(self.options.json)
        for part in ("TESTS", "EXAMPLES", "DOCS"):
            toolchain.cache_variables[f"CAMPAIGN_RULES_BUILD_{part}"] = False
        toolchain.generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        CMake(self).install()
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))

    def package_info(self):
        # find_package reads the files that the library installs itself, so its targets are the same everywhere.
        self.cpp_info.set_property("cmake_find_mode", "none")
        self.cpp_info.builddirs.append(os.path.join("lib", "cmake", "campaign_rules"))
        self.cpp_info.set_property("pkg_config_name", "campaign_rules")
        self.cpp_info.libs = ["campaign_rules_json", "campaign_rules"] if self.options.json else ["campaign_rules"]
