"""The programs that are measured: how each is started, signed in to, asked and ended."""

import os
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request
from http.cookiejar import CookieJar
from pathlib import Path

import settings

ROOT = Path(__file__).resolve().parents[1]
SERVER = os.environ["SERVER"]
DATABASE = f"{SERVER} dbname=bench"
HOST, USER = re.search(r"host=(\S+) user=(\S+)", SERVER).groups()


def psql(statement: str, *options: str, database: str = DATABASE) -> str:
    """What the statement says, and after it those of the options `-c`."""
    return subprocess.check_output(
        ["psql", "-qXAt", "-v", "ON_ERROR_STOP=1", "-c", statement, *options, database], text=True).strip()


def timed(*command: str, **environment: str) -> float:
    """How many seconds the command takes."""
    began = time.monotonic()
    subprocess.run(command, cwd=ROOT, env=os.environ | environment, check=True, stdout=subprocess.DEVNULL)
    return time.monotonic() - began


class Peer:
    """One server on a port of the loopback interface, with the time it took to answer first."""

    def __init__(self, name: str, port: int, command: list[str], folder: Path, first_page: str, **environment: str):
        self.name = name
        self.url = f"http://127.0.0.1:{port}"
        self.cookies = CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies))
        began = time.monotonic()
        self.process = subprocess.Popen(
            command, cwd=folder, env=os.environ | environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True)
        while not self.answers(first_page):
            if self.process.poll() is not None or time.monotonic() - began > 30:
                self.stop()
                raise SystemExit(f"{name} does not start: {' '.join(command)}")
            time.sleep(0.005)
        self.first_answer = time.monotonic() - began
        self.idle = self.memory()

    def answers(self, path: str) -> bool:
        try:
            return self.opener.open(self.url + path, timeout=5).status == 200
        except OSError:
            return False

    def get(self, path: str) -> str:
        return self.opener.open(self.url + path, timeout=30).read().decode()

    def post(self, path: str, **fields: str):
        request = urllib.request.Request(
            self.url + path, urllib.parse.urlencode(fields).encode(), {"Origin": self.url, "Referer": self.url + path})
        return self.opener.open(request, timeout=30)

    @property
    def cookie(self) -> str:
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.cookies)

    def memory(self) -> float:
        """What the server and its workers hold, in MB."""
        processes = subprocess.check_output(["ps", "-o", "rss=", "-g", str(self.process.pid)], text=True)
        return sum(map(int, processes.split())) / 1024

    def stop(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            self.process.wait(20)


class MemoryWatch:
    """The smallest and largest memory of a peer while something else is done."""

    def __init__(self, peer: Peer):
        self.peer, self.seen, self.done = peer, [peer.memory()], threading.Event()
        self.thread = threading.Thread(target=self.look)

    def look(self):
        while not self.done.wait(0.05):
            self.seen.append(self.peer.memory())

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.done.set()
        self.thread.join()

    @property
    def growth(self) -> float:
        return max(self.seen) - self.seen[0]


def partnerdesk(email: str, password: str) -> Peer:
    program = str(ROOT / os.environ["PARTNERDESK"])
    peer = Peer("Partnerdesk", 18181, [program, "serve", "--port", "18181", "--clock", settings.CLOCK], ROOT,
                "/sign-in", DATABASE_URL=DATABASE, PUBLIC_URL="http://127.0.0.1:18181")
    peer.post("/sign-in", email=email, password=password, next="/")
    return peer


def django() -> Peer:
    folder = ROOT / "bench/django"
    environment = {"PGHOST": HOST, "PGUSER": USER, "PGDATABASE": "bench", "DJANGO_SUPERUSER_PASSWORD": "bench"}
    psql("DROP SCHEMA IF EXISTS django CASCADE", "-c", "CREATE SCHEMA django")
    first_user = ["createsuperuser", "--noinput", "--username=bench", "--email=b@example.com"]
    for arguments in (["migrate", "-v0"], first_user):
        subprocess.run([sys.executable, "manage.py", *arguments], cwd=folder, env=os.environ | environment, check=True,
                       stdout=subprocess.DEVNULL)
    peer = Peer("Django admin", 18182,
                [sys.executable, "-m", "gunicorn", "--workers", "2", "--bind", "127.0.0.1:18182", "wsgi"], folder,
                "/admin/login/", **environment)
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', peer.get("/admin/login/")).group(1)
    peer.post("/admin/login/", username="bench", password="bench", csrfmiddlewaretoken=token, next="/admin/")
    return peer


def go() -> Peer:
    return Peer("Go", 18183, [str(ROOT / os.environ["GO_PROGRAM"])], ROOT, "/partners?status=none", PORT="18183",
                DATABASE_URL=f"{DATABASE} sslmode=disable")
