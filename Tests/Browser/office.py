"""A running Partnerdesk over a database of its own."""

import os
import socket
import subprocess
import tempfile
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("PARTNERDESK", str(ROOT / ".build/debug/partnerdesk"))
PATIENCE = 20  # seconds, for what is normally there at once


class Server:
    """The PostgreSQL server of the run: the one that TEST_DATABASE leads to, or one that ends with the run."""

    def __init__(self, conninfo: str):
        self.conninfo = conninfo
        self.run = f"browser_{os.getpid()}"
        self.made: list[str] = []

    @classmethod
    @contextmanager
    def running(cls):
        given = os.environ.get("TEST_DATABASE")
        with tempfile.TemporaryDirectory(prefix="partnerdesk-browser.") as folder:
            script = str(ROOT / "scripts/postgres")
            if not given:
                subprocess.run([script, "start", folder, "--fast"], check=True)
            try:
                url = given or subprocess.check_output([script, "url", folder], text=True).strip()
                server = cls(url)
                yield server
                for name in server.made:
                    server.sql("postgres", f"DROP DATABASE {name} WITH (FORCE)")
            finally:
                if not given:
                    subprocess.run([script, "stop", folder], check=True)

    def sql(self, database: str, statement: str) -> str:
        command = ["psql", "-qXAt", "-v", "ON_ERROR_STOP=1", f"{self.conninfo} dbname={database}", "-c", statement]
        return subprocess.check_output(command, text=True).strip()

    def create(self, purpose: str, template: str = "template0") -> str:
        name = f"{self.run}_{purpose}_{len(self.made)}"
        self.sql("postgres", f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        self.made.append(name)
        return name


class Office:
    """`partnerdesk` over one database. Give `clock` ("2021-11-30") to start its calendar on another day."""

    def __init__(self, server: Server, database: str, smtp_url: str, clock: str | None = None):
        self.server = server
        self.database = database
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.clock = clock
        self.process: subprocess.Popen | None = None
        self.log = tempfile.TemporaryFile("w+")
        self.environment = os.environ | {
            "DATABASE_URL": f"{server.conninfo} dbname={database}",
            "PUBLIC_URL": self.url,
            "SMTP_URL": smtp_url,
            "MAIL_FROM": "Partnerdesk <partnerdesk@example.com>",
            "PARTNERDESK_ENV": "development",
        }

    def command(self, *arguments: str) -> str:
        """Runs `partnerdesk …` on this database and gives what it printed."""
        done = self.run(*arguments)
        assert done.returncode == 0, f"partnerdesk {' '.join(arguments)}:\n{done.stdout}{done.stderr}"
        return done.stdout

    def refusal(self, *arguments: str, cwd: Path = ROOT) -> str:
        """Runs `partnerdesk …`, which must do nothing, and gives what it said."""
        done = self.run(*arguments, cwd=cwd)
        assert done.returncode != 0, f"partnerdesk {' '.join(arguments)} was carried out:\n{done.stdout}"
        return done.stderr

    def run(self, *arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess:
        return subprocess.run(
            [PROGRAM, *arguments], cwd=cwd, env=self.environment, text=True, capture_output=True, timeout=120)

    def sql(self, statement: str) -> str:
        return self.server.sql(self.database, statement)

    def start(self):
        command = [PROGRAM, "serve", "--host", "127.0.0.1", "--port", str(self.port)]
        if self.clock:
            command += ["--clock", self.clock]
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=self.environment, stdout=self.log, stderr=subprocess.STDOUT)
        deadline = time.monotonic() + PATIENCE
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise AssertionError(f"The server did not start:\n{self.printed()}")
            time.sleep(0.05)

    def answers(self) -> bool:
        try:
            return urllib.request.urlopen(self.url + "/health", timeout=1).status == 200
        except OSError:
            return False

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def printed(self) -> str:
        self.log.seek(0)
        return self.log.read()


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
