"""An SMTP server that keeps every letter, as the recipients' mailboxes."""

import re
import threading
import time
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.controller import Controller


class Mailbox:
    def __init__(self, port: int):
        self.letters: list[tuple[str, EmailMessage]] = []
        self.arrived = threading.Condition()
        self.controller = Controller(self, hostname="127.0.0.1", port=port)
        self.url = f"smtp://127.0.0.1:{port}"

    async def handle_DATA(self, server, session, envelope):
        letter = message_from_bytes(envelope.content, policy=policy.default)
        with self.arrived:
            self.letters += [(recipient, letter) for recipient in envelope.rcpt_tos]
            self.arrived.notify_all()
        return "250 Kept"

    def wait_for(self, recipient: str, subject: str = "", seconds: float = 20) -> EmailMessage:
        """The newest letter to `recipient` whose subject holds `subject`, waited for until it is there."""
        deadline = time.monotonic() + seconds
        with self.arrived:
            while True:
                for to, letter in reversed(self.letters):
                    if to == recipient and subject in letter["subject"]:
                        return letter
                if not self.arrived.wait(deadline - time.monotonic()):
                    came = "\n".join(f"{to}: {letter['subject']}" for to, letter in self.letters) or "nothing at all"
                    raise AssertionError(f"No letter '{subject}' came to {recipient}. What came:\n{came}")

    def forget(self):
        """Empties the mailboxes, so that the next letter waited for is a new one."""
        with self.arrived:
            self.letters.clear()


def text(letter: EmailMessage) -> str:
    return letter.get_body(("plain", "html")).get_content()


def link(letter: EmailMessage) -> str:
    """The first link in a letter."""
    found = re.search(r"https?://[^\s<>\"]+", text(letter))
    assert found, f"There is no link in:\n{text(letter)}"
    return found.group().rstrip(".,)")
