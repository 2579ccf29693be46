-- The vendor's legal name, as it signs: documents take it from the registered office.
ALTER TABLE offices ADD legal_name text NOT NULL DEFAULT 'OutSystems – Software em Rede, S.A.'
    CONSTRAINT offices_sign_with_a_legal_name CHECK (btrim(legal_name) <> '');
ALTER TABLE offices ALTER legal_name DROP DEFAULT;
COMMENT ON COLUMN offices.legal_name IS 'Legal name of the company that signs for the vendor; Order Forms propose it.';
