"""A real OpenStack Swift with its S3 face, in a private folder on loopback ports."""

from __future__ import annotations

import http.client
import shutil
from itertools import count
from typing import Self

from tests.simulator.programs import Program, private_folder, require, run, wait_until
from tests.simulator.server import free_port

ACCESS_KEY, SECRET_KEY = "test:tester", "testing"
KINDS = ("account", "container", "object")

_STORAGE = """[DEFAULT]
swift_dir = {folder}
devices = {folder}/devices
mount_check = false
bind_ip = 127.0.0.1
bind_port = {port}
user = nobody
workers = 0
log_address = {folder}/no-log
recon_cache_path = {folder}
[pipeline:main]
pipeline = {kind}-server
[app:{kind}-server]
use = egg:swift#{kind}
"""

_PROXY = """[DEFAULT]
swift_dir = {folder}
bind_ip = 127.0.0.1
bind_port = {port}
user = nobody
workers = 0
log_address = {folder}/no-log
[pipeline:main]
pipeline = catch_errors healthcheck cache s3api tempauth copy slo dlo bulk proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = testing .admin
storage_url_scheme = http
[filter:s3api]
use = egg:swift#s3api
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:{memcache}
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:healthcheck]
use = egg:swift#healthcheck
[filter:copy]
use = egg:swift#copy
[filter:slo]
use = egg:swift#slo
[filter:dlo]
use = egg:swift#dlo
[filter:bulk]
use = egg:swift#bulk
"""


class Swift:
    """Account, container and object server, proxy and cache: the smallest that answers S3."""

    def __init__(self) -> None:
        require("memcached", "swift-ring-builder", *(f"swift-{kind}-server" for kind in (*KINDS, "proxy")))
        self.folder = private_folder()
        self.port, self._numbers = free_port(), count()
        memcache = free_port()
        (self.folder / "swift.conf").write_text(
            "[swift-hash]\nswift_hash_path_suffix = s\nswift_hash_path_prefix = p\n"
            "[storage-policy:0]\nname = Policy-0\ndefault = yes\n"
        )
        words = ["memcached", "-l", "127.0.0.1", "-p", str(memcache), "-m", "16"]
        self._programs = [Program("memcached", words, self.folder)]
        self._programs += [self._storage(kind) for kind in KINDS]
        self.proxy = self._configured(
            "proxy", _PROXY.format(folder=self.folder, port=self.port, memcache=memcache)
        )
        self._programs.append(self.proxy)

    @property
    def endpoint(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}"

    def new_bucket(self) -> str:
        """The address of a new, empty bucket. Made with Swift's own face: a container is a bucket."""
        name = f"chunks{next(self._numbers)}"
        assert self._put_container(name) == 201
        return f"s3://{name}/under?endpoint={self.endpoint}"

    def start(self) -> Self:
        """Start and wait until it answers."""
        for program in self._programs:
            program.start()
        self.wait()
        return self

    def wait(self) -> None:
        """Wait until it answers."""
        wait_until(self._answers, "Swift")

    def stop(self) -> None:
        """End it and delete its folder."""
        for program in reversed(self._programs):
            program.stop()
        shutil.rmtree(self.folder)

    def _storage(self, kind: str) -> Program:
        port, ring = free_port(), self.folder / f"{kind}.builder"
        device = self.folder / "devices" / "d1"
        run(["mkdir", "-p", device], self.folder)
        run(["swift-ring-builder", ring, "create", "4", "1", "1"], self.folder)
        run(["swift-ring-builder", ring, "add", f"r1z1-127.0.0.1:{port}/d1", "1"], self.folder)
        run(["swift-ring-builder", ring, "rebalance"], self.folder)
        return self._configured(kind, _STORAGE.format(folder=self.folder, port=port, kind=kind))

    def _configured(self, kind: str, text: str) -> Program:
        path = self.folder / f"{kind}.conf"
        path.write_text(text)
        return Program(kind, [f"/usr/bin/swift-{kind}-server", path, "-v"], self.folder)

    def _answers(self) -> bool:
        """The proxy answers before the servers behind it do."""
        try:
            return self._put_container("probe") in (201, 202)
        except OSError:
            return False

    def _put_container(self, name: str) -> int:
        headers = {"X-Auth-User": ACCESS_KEY, "X-Auth-Key": SECRET_KEY}
        token = self._ask("GET", "/auth/v1.0", headers).getheader("X-Auth-Token", "")
        return self._ask("PUT", f"/v1/AUTH_test/{name}", {"X-Auth-Token": token}).status

    def _ask(self, method: str, path: str, headers: dict[str, str]) -> http.client.HTTPResponse:
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            line.request(method, path, headers=headers)
            answer = line.getresponse()
            answer.read()
            return answer
        finally:
            line.close()
