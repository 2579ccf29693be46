"""People of the demo world."""

PASSWORD = "partnerdesk demo"
MIA = "mia@example.com"
PIA = "pia@example.com"
