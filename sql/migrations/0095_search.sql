-- A partner is found by every name that it had, and by its domains: `desk.partners_found` reads these.
CREATE INDEX organisation_identities_are_found
    ON organisation_identities USING gin (app.search_text(legal_name, coalesce(domain, '')) gin_trgm_ops);
CREATE INDEX organisation_trading_names_are_found ON organisation_trading_names USING gin (app.folded(name) gin_trgm_ops);
