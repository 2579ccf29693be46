-- Reference data and the program are for everybody to read; each has those who write it.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['currencies', 'exchange_rates', 'countries', 'country_aliases', 'country_groups',
        'country_group_members', 'country_shapes'] LOOP
        CALL app.publish(name::regclass);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['offices', 'office_weekend_days', 'office_holidays'] LOOP
        CALL app.publish(name::regclass, 'app.has_role(''program_manager'', ''system_administrator'')');
    END LOOP;
    FOR name IN SELECT unnest(app.program_value_tables()) UNION ALL
        SELECT unnest(ARRAY['program_versions', 'program_change_notices', 'program_confirmations']) LOOP
        CALL app.publish(name::regclass, 'app.has_role(''program_manager'')');
    END LOOP;
END
$$;
