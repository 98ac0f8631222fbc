# The shell around the code. `make help` lists what there is; every target says what it does while it does it.

.DEFAULT_GOAL := help
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.NOTPARALLEL:

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift

# One set of flags for the debug build of test, check and demo, so that nothing is built twice; the import check makes
# the compiler guard the direction of the modules (Package.swift).
DEBUG := --explicit-target-dependency-import-check error
RELEASE := -c release --static-swift-stdlib
DATA := $(DESTDIR)$(PREFIX)/share/iku

# Targets that later versions bring; asked for now, they say so and fail.
LATER := serve package

.PHONY: deps build demo test check samples bench conformance fuzz release install uninstall clean help $(LATER)

deps: ## install what building needs (libyaml, RE2, libmd, Expat, libzip, libxlsxwriter, libhunspell, pkg-config) and the tests like (jsonschema), only when missing
	@.ci/deps

build: deps ## build the program for trying it out (.build/debug/iku)
	@echo "== building (debug)"
	@$(SWIFT) build --product iku $(DEBUG)

demo: build ## read the example documents and show a findings list
	@.ci/demo .build/debug/iku

test: deps ## build everything and run all tests
	@echo "== building with tests (debug)"
	@$(SWIFT) build --build-tests $(DEBUG)
	@echo "== testing"
	@$(SWIFT) test --skip-build $(DEBUG)

check: deps ## format, direction of imports, order of the house
	@echo "== format"
	@$(SWIFT) format lint --strict -r Sources Tests Package.swift
	@echo "== direction of imports"
	@$(SWIFT) build --build-tests $(DEBUG)
	@echo "== order of the house"
	@$(SWIFT) test --skip-build $(DEBUG) --filter HouseTests

samples: deps ## write Reports/Samples and the findings list of the README anew
	@$(SWIFT) build --build-tests $(DEBUG)
	@RECORD=1 $(SWIFT) test --skip-build $(DEBUG) --filter 'SamplesTests|ReadmeTests' >/dev/null 2>&1 || true
	@$(SWIFT) test --skip-build $(DEBUG) --filter 'SamplesTests|ReadmeTests'
	@for one in lint/temuan.html review/temuan.html review/temuan.xlsx review/temuan.docx; do \
	    Tests/Pages/pictures Reports/Samples/$$one Reports/Samples/$${one%/*}; done

release: deps ## build the program as it is installed (.build/release)
	@echo "== building (release)"
	@$(SWIFT) build $(RELEASE)

bench: release ## measure, and write the tables of Reports/Figures
	@echo "== measuring"
	@.build/release/iku-bench

conformance: deps ## run the public CEL cases of ../shared/cel-spec (or IKU_SHARED)
	@echo "== building (release)"
	@$(SWIFT) build $(RELEASE) --product iku-conformance
	@echo "== conformance"
	@.build/release/iku-conformance

fuzz: deps ## feed broken input to the readers for SECONDS (60)
	@if [ ! -x Tests/Fuzz/run ]; then echo "fuzz: this version has no Tests/Fuzz/run" >&2; exit 1; fi
	@Tests/Fuzz/run $(or $(SECONDS),60)

install: ## install the program and its data below PREFIX (/usr/local); DESTDIR for packagers
	@if command -v $(SWIFT) >/dev/null 2>&1; then .ci/deps; $(SWIFT) build $(RELEASE) --product iku; \
	elif [ ! -x .build/release/iku ]; then \
	    echo "install: no Swift here and nothing built; run make release first, where Swift is" >&2; exit 1; fi
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DATA)"
	install -m 755 .build/release/iku "$(DESTDIR)$(PREFIX)/bin/iku"
	-@strip "$(DESTDIR)$(PREFIX)/bin/iku" 2>/dev/null
	rm -rf "$(DATA)/Rules" "$(DATA)/Templates" "$(DATA)/Schemas"
	@for folder in Rules Reports/Templates Reports/Schemas; do \
	    if [ -d "$$folder" ]; then echo "cp -R $$folder $(DATA)/"; cp -R "$$folder" "$(DATA)/"; fi; done
	@chmod -R u+rwX,go+rX,go-w "$(DATA)"
	@echo "installed: $(DESTDIR)$(PREFIX)/bin/iku, data in $(DATA)"

uninstall: ## remove what install put there
	rm -f "$(DESTDIR)$(PREFIX)/bin/iku"
	rm -rf "$(DATA)"

clean: ## remove everything that was built
	rm -rf .build

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo "  (later versions: $(LATER))"

$(LATER):
	@echo "make $@ belongs to a later version of iku; make help lists what there is" >&2; exit 1
