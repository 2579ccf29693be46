-- The list of accounts is one statement for all who read it: a partner may ask for scopes, and finds none.
GRANT SELECT ON user_scopes TO partnerdesk_partner;
