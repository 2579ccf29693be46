.PHONY: help run stop test format schema pictures bench clean

help:  ## Say what can be made
	@sed -nE 's/^([a-z]+):.*## (.*)/make \1\t\2/p' Makefile | expand -t 16

run:  ## Install what is missing, build, and serve with a database and a demo world of its own
	@scripts/run

stop:  ## End the private PostgreSQL, where something kept it running
	@scripts/postgres stop .postgres

test:  ## Everything that must hold before a change lands
	@scripts/test

format:  ## Lay the Swift out as the format check wants it
	@swift format -i -r Sources Tests Package.swift

schema:  ## Write sql/schema.sql anew from the migrations
	@scripts/packages run
	@swift build --product partnerdesk
	@scripts/schema

pictures:  ## Take the pictures of docs/pictures anew
	@scripts/packages test
	@swift build --product partnerdesk
	@scripts/with-test-database scripts/python Tests/Browser scripts/pictures

bench:  ## Measure beside Django, Go and psql, and write docs/benchmarks.md
	@bench/run

clean: stop  ## Remove what was built and the private database with all that is in it
	@rm -rf .build "$$(readlink -f .postgres/data)" .postgres Tests/Browser/.venv bench/.venv
