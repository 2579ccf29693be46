-- What readers keep of their lists. Each writes their own rows alone; auditors too, who may write to no table.
CREATE FUNCTION desk.keep_list_preferences(list text, page_size int, columns text[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO list_preferences (user_id, list, page_size, columns)
    SELECT app.user_id(), $1, $2, $3 WHERE app.user_id() IS NOT NULL
    ON CONFLICT (user_id, list) DO UPDATE SET page_size = excluded.page_size, columns = excluded.columns
$$;

-- One view opens by itself: making another one the default takes it from the first.
CREATE FUNCTION desk.save_view(list text, name text, is_shared boolean, is_default boolean, query text) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE saved_views SET is_default = false
    WHERE owner_id = app.user_id() AND saved_views.list = $1 AND saved_views.is_default AND $4;
    INSERT INTO saved_views (list, name, owner_id, is_shared, is_default, query)
    SELECT $1, $2, app.user_id(), $3, $4, $5 WHERE app.user_id() IS NOT NULL
    RETURNING id
$$;

CREATE FUNCTION desk.change_view(changed bigint, name text, is_shared boolean, is_default boolean, query text)
RETURNS boolean LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE saved_views SET is_default = false
    WHERE owner_id = app.user_id() AND saved_views.is_default AND $4 AND id <> changed
        AND list = (SELECT of.list FROM saved_views of WHERE of.id = changed AND of.owner_id = app.user_id());
    UPDATE saved_views SET name = $2, is_shared = $3, is_default = $4, query = $5
    WHERE id = changed AND owner_id = app.user_id()
    RETURNING true
$$;

CREATE FUNCTION desk.delete_view(deleted bigint) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM saved_views WHERE id = deleted AND owner_id = app.user_id() RETURNING true
$$;

GRANT EXECUTE ON FUNCTION desk.keep_list_preferences, desk.save_view, desk.change_view, desk.delete_view
    TO partnerdesk_staff, partnerdesk_auditor, partnerdesk_partner;
