-- Every standing is judged anew: asked for by a program manager, who may not write one.
CREATE PROCEDURE desk.forget_standings() LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT app.has_role('program_manager') THEN
        RAISE EXCEPTION 'A program manager has the standings judged anew.' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE authorization_standings SET judged_on = '1900-01-01';
    PERFORM pg_notify('evaluations', '');
END
$$;
GRANT EXECUTE ON PROCEDURE desk.forget_standings TO partnerdesk_staff;
