-- A partner is found by every name that it had, and by its domains: `desk.partners_found` reads these.
CREATE INDEX organisation_identities_are_searched
    ON organisation_identities USING gin (app.search_text(legal_name, coalesce(domain, '')) gin_trgm_ops);
