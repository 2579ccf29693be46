"""The way of a company from its application to its membership, step by step, as people go it in the browser."""

from pathlib import Path

import mailbox as mail
from browsing import follow
from playwright.sync_api import Page

PASSWORD = "a long and quiet river"
STAFF = {
    "mia@vendor.example": ("Mia Santos", "channel_manager"),
    "lea@vendor.example": ("Lea Martin", "legal"),
    "oli@vendor.example": ("Oli Brandt", "partner_success_manager"),
    "sam@vendor.example": ("Sam Okafor", "system_administrator"),
}
COMPANY = {
    "legal_name": "Mar Azul Sistemas, Lda.", "registration_number": "PT 509 876 543", "vat_number": "PT509876543",
    "domain": "https://www.marazul.example/pt", "street": "Rua do Almada 12", "postal_code": "4050-031",
    "city": "Porto", "country": "Portugal",
}
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n%%EOF\n"


def save(page: Page):
    follow(page.locator("main form button.primary"))


def check(page: Page, name: str, value: str):
    page.locator(f"input[name={name}][value={value}]").check()


def hire(office, visit, email: str, **window) -> Page:
    """An account from the command line; the person opens the printed link and chooses a password."""
    name, role = STAFF[email]
    link = office.command("user", "add", email, "--name", name, "--role", role).split()[-1]
    page = visit(office).page(**window)
    page.goto(link)
    choose_password(page)
    return page


def choose_password(page: Page):
    for field in page.locator("main input[type=password]").all():
        field.fill(PASSWORD)
    save(page)
    assert "/invitation" not in page.url, page.locator("main").inner_text()


def begin(page: Page, email: str):
    page.goto("/apply")
    page.locator("input[name=email]").fill(email)
    save(page)
    assert page.locator("h1").inner_text() == "Your application"


def fill_company(page: Page, company: dict[str, str] = COMPANY):
    page.goto("/apply/company")
    for name, value in company.items():
        page.locator(f"[name={name}]").fill(value)
    save(page)


def fill_contacts(page: Page, email: str):
    page.goto("/apply/contacts")
    page.locator("input[name=name]").fill("Inês Carvalho")
    page.locator("input[name=email]").fill(email)
    page.locator("input[name=job_title]").fill("Managing director")
    check(page, "signs", "main")
    save(page)


def fill_territory(page: Page, countries=(("Portugal", "PT"), ("Spain", "ES"))):
    for name, _ in countries:
        page.goto("/apply/countries")
        page.locator("input[name=add]").fill(name)
        save(page)
    for number, (name, code) in enumerate(countries):
        page.goto(f"/apply/countries/{code}")
        for thing, detail in (("legal_entity", "Mar Azul"), ("office", "Rua 1"), ("sales_team", "Two people")):
            has = thing != "legal_entity" or number == 0
            check(page, f"has_{thing}", "yes" if has else "no")
            if has:
                page.locator(f"input[name={thing}]").fill(f"{detail}, {name}")
        save(page)


def fill_offer(page: Page):
    page.goto("/apply/delivery")
    page.locator("input[name=add]").fill("Portugal")
    page.locator("textarea[name=delivery_places]").fill("Porto, 14 people")
    save(page)
    page.goto("/apply/motions")
    check(page, "motions", "sell_with")
    save(page)
    page.goto("/apply/capabilities")
    check(page, "capabilities", "vertical_expertise")
    save(page)


def submit(page: Page) -> str:
    """Hands the application in and gives its reference."""
    page.goto("/apply/check")
    save(page)
    assert page.url.endswith("/apply/submitted"), page.locator("main").inner_text()
    return page.locator("main").inner_text()


def document(folder: Path) -> Path:
    path = folder / "signed order form.pdf"
    path.write_bytes(PDF)
    return path


def fill_day(page: Page, name: str, day: int, month: int, year: int):
    for field, value in ((name, day), (f"{name}_month", month), (f"{name}_year", year)):
        page.locator(f"input[name={field}]").fill(str(value))


def open_letter(page: Page, mailbox, recipient: str, subject: str):
    """Opens the link in the newest letter."""
    page.goto(mail.link(mailbox.wait_for(recipient, subject)))
